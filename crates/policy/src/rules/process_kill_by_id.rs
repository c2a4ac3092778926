//! `process-kill-by-id`: one process ends.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "process-kill-by-id",
    group: Group::System,
    tier: Tier::Notice,
    title: "one process ends",
    doc: "A process named by its id. With a scene, a process that this session did not start needs the user's word.",
    must_name: "nothing, unless it is not this session's",
    operation: Operation::Kill,
    kinds: &[EffectKind::Kill],
    check,
    fires: &[
        Case { action: "kill 1234", says: "" },
        Case { action: "sudo kill -9 4711", says: "who uses the gpu?" },
        Case { action: "kill -9 $(pgrep -f backup)", says: "is the backup still running?" },
        Case { action: "sudo kill $(pidof postgres)", says: "look at the logs" },
    ],
    silent: &[
        Case { action: "kill $(pgrep -f vite)", says: "kill vite" },
        Case { action: "kill -0 1234", says: "" },
        Case { action: "kill -l", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("process {} would end", names(&effect.targets))).safer(effect, "");
    // `kill $(pgrep -f backup)`: by a name after all.
    if effect.targets.iter().any(|t| t.unknown)
        && let Some(name) = searched(&cx.words_of(effect))
        && !cx.memory.started.iter().any(|s| s.contains(&name))
    {
        return Some(hit.tier(Tier::Soft).naming_word(&[&name]));
    }
    // The user named one of them, and not the others.
    let said = cx.utterances.iter().max_by_key(|u| u.seq).map(|u| u.text.to_lowercase()).unwrap_or_default();
    let is_said = |t: &&countersign_model::Target| {
        t.name.len() >= 2 && said.split(|c: char| !c.is_alphanumeric()).any(|w| w == t.name)
    };
    let named = effect.targets.iter().filter(is_said).count();
    // "771204-771206".
    let spans = said.split_whitespace().any(|w| {
        w.trim_matches(|c: char| !c.is_alphanumeric()).split_once(['-', '–']).is_some_and(|(a, b)| {
            [a, b].iter().all(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()))
        })
    });
    if named > 0 && !spans && named < effect.targets.len() {
        return Some(hit.tier(Tier::Soft).naming(&effect.targets));
    }
    // The first process takes the machine or the container with it; 0 and -1 stand for whole groups.
    let all =
        effect.remote.is_none() && effect.targets.iter().any(|t| matches!(t.name.as_str(), "1" | "0" | "-1"));
    // Who needs the rights of root for it ends what is not the user's own.
    let others = effect.how.elevated && effect.remote.is_none();
    if others && named == 0 {
        return Some(hit.tier(Tier::Soft).naming(&effect.targets));
    }
    Some(if all { hit.tier(Tier::Soft).naming(&effect.targets) } else { hit })
}

/// The name by which the processes were looked for.
fn searched(words: &str) -> Option<String> {
    let at =
        ["pgrep", "pidof"].iter().find_map(|program| words.find(program).map(|at| at + program.len()))?;
    let rest = words.get(at..)?;
    let name = rest.split_whitespace().find(|w| !w.starts_with('-'))?;
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    (name.len() >= 2).then(|| name.to_lowercase())
}
