//! Names of Windows programs.

/// The name of a program: its last path component in lower case and without the ending when that is one of `endings`.
/// What stands in front of it stays as it was written.
pub(crate) fn program(name: &str, endings: &[&str]) -> String {
    let (folder, last) = split(name);
    let last = last.to_lowercase();
    let bare = endings.iter().find_map(|it| last.strip_suffix(it)).filter(|it| !it.is_empty()).unwrap_or(&last);
    format!("{folder}{bare}")
}

/// The folder with its separator, and the last component.
pub(crate) fn split(name: &str) -> (&str, &str) {
    let end = name.rfind(['\\', '/']).map_or(0, |it| it + 1);
    name.split_at_checked(end).unwrap_or(("", name))
}
