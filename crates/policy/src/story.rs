//! What a session had read before an example of a rule.

use countersign_analysis::Surroundings;
use countersign_model::{Road, SessionMemory, Source};

use crate::provenance::{Entry, take_in};
use crate::rule::Case;

impl Case {
    /// What the session had read, and what the user had said.
    ///
    /// Lines of `says` that begin with `<ROAD NAME>` are texts that were read before, `<!ROAD NAME>` such of which the
    /// scanner warned; the rest is the user's.
    #[must_use]
    pub fn story(&self, around: &Surroundings) -> (SessionMemory, String) {
        let mut memory = SessionMemory::default();
        let mut said = Vec::new();
        for line in self.says.lines() {
            let Some((source, warned, text)) = read(line) else {
                said.push(line);
                continue;
            };
            let warned: &[String] = if warned { &["example".to_owned()] } else { &[] };
            take_in(&mut memory, around, &source, text, Entry { warned, salt: 1, ..Entry::default() });
        }
        (memory, said.join("\n"))
    }
}

fn read(line: &str) -> Option<(Source, bool, &str)> {
    let (head, text) = line.strip_prefix('<')?.split_once('>')?;
    let (head, warned) = head.strip_prefix('!').map_or((head, false), |rest| (rest, true));
    let (road, name) = head.split_once(' ')?;
    let roads = [Road::File, Road::Page, Road::Command, Road::Mcp, Road::Agent, Road::Instructions];
    let road = roads.into_iter().find(|r| r.name() == road)?;
    Some((Source::new(road, name), warned, text))
}
