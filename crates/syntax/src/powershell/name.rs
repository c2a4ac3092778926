//! What the name of a command means.

use super::aliases::{ALIASES, COMMON, HOMONYMS, SERVICE_VERBS};
use super::cursor::Reader;
use crate::cmd::name::{program, split};
use crate::script::Word;

impl Reader<'_> {
    /// The canonical name of a command that is called `name` with these arguments.
    pub(super) fn resolve(&self, name: &str, arguments: &[Word]) -> String {
        let bare = without_module(name);
        let bare = self.named.get(&bare.to_lowercase()).map_or(bare, String::as_str);
        let lower = bare.to_lowercase();
        match ALIASES.binary_search_by(|it| it.0.cmp(&lower)).ok().and_then(|index| ALIASES.get(index)) {
            Some(_) if is_homonym(&lower, arguments) => lower,
            Some((_, cmdlet)) => (*cmdlet).to_owned(),
            None => executable(bare),
        }
    }
}

/// The name of a program or script file. A file that is run by its path keeps its case: it may have to be found.
fn executable(name: &str) -> String {
    let (folder, last) = split(name);
    let last = last.to_lowercase();
    if folder.is_empty() {
        return program(name, &[".exe", ".com", ".cmd", ".bat"]);
    }
    if last.contains('.') && !last.ends_with(".exe") && !last.ends_with(".com") {
        return name.to_owned();
    }
    program(name, &[".exe", ".com"])
}

/// `Microsoft.PowerShell.Management\Remove-Item` is `Remove-Item`.
fn without_module(name: &str) -> &str {
    match name.rsplit_once('\\') {
        Some((module, cmdlet))
            if is_cmdlet(cmdlet)
                && module.starts_with(|c: char| c.is_alphabetic())
                && !module.contains(['\\', '/', ':']) =>
        {
            cmdlet
        }
        _ => name,
    }
}

/// Whether the name has the form `Verb-Noun`.
pub(super) fn is_cmdlet(name: &str) -> bool {
    name.split_once('-').is_some_and(|(verb, noun)| {
        !verb.is_empty()
            && verb.chars().all(char::is_alphabetic)
            && noun.starts_with(char::is_alphabetic)
            && noun.chars().all(char::is_alphanumeric)
    })
}

/// Whether the arguments show that a program is meant and not the cmdlet for which the name is an alias.
fn is_homonym(name: &str, arguments: &[Word]) -> bool {
    let Some((_, parameters)) = HOMONYMS.iter().find(|it| it.0 == name) else { return false };
    let first = arguments.first().and_then(Word::literal).unwrap_or_default().to_lowercase();
    if name == "sc" && SERVICE_VERBS.split_whitespace().any(|it| it == first) {
        return true;
    }
    let download = matches!(name, "curl" | "wget");
    arguments.iter().any(|word| {
        let Some(text) = word.literal() else { return false };
        let Some(option) = text.strip_prefix('-').filter(|it| !it.is_empty()) else { return false };
        let option = option.to_ascii_lowercase();
        let all = || parameters.split_whitespace().chain(COMMON.split_whitespace());
        // An abbreviation that fits several parameters is refused, too.
        let known = all().any(|it| it == option) || all().filter(|it| it.starts_with(&option)).count() == 1;
        !known || (download && option.len() == 1)
    })
}
