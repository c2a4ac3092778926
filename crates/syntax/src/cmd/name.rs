//! Names of Windows programs.

use crate::script::{Part, VariableForm, Word};

/// Endings of files that cmd.exe runs without being told the ending.
pub(super) const BATCH: &[&str] = &[".exe", ".cmd", ".bat", ".com"];

/// The name of a program: its last path component in lower case and without the ending when that is one of `endings`.
/// What stands in front of it stays as it was written.
pub(crate) fn program(name: &str, endings: &[&str]) -> String {
    let (folder, last) = split(name);
    let last = last.to_lowercase();
    let bare =
        endings.iter().find_map(|it| last.strip_suffix(it)).filter(|it| !it.is_empty()).unwrap_or(&last);
    format!("{folder}{bare}")
}

/// The folder with its separator, and the last component.
pub(crate) fn split(name: &str) -> (&str, &str) {
    let end = name.rfind(['\\', '/']).map_or(0, |it| it + 1);
    name.split_at_checked(end).unwrap_or(("", name))
}

/// Brings a name that is not all text into form: `%COMSPEC%` is `cmd`, `%SystemRoot%\REG.exe` ends in `reg`.
pub(crate) fn normalise_end(word: &mut Word, endings: &[&str]) {
    if let [Part::Variable { name, form: VariableForm::Environment, .. }] = word.parts.as_slice()
        && name == "COMSPEC"
    {
        word.parts = vec![Part::Text { text: "cmd".to_owned(), quoted: false }];
    }
    if let Some(Part::Text { text, .. }) = word.parts.last_mut()
        && text.contains(['\\', '/'])
    {
        *text = program(text, endings);
    }
}

/// Brings the name of a command into form.
pub(super) fn normalise(word: &mut Word) {
    match word.literal() {
        Some(text) => word.parts = vec![Part::Text { text: program(&text, BATCH), quoted: false }],
        None => normalise_end(word, BATCH),
    }
}
