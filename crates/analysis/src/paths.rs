//! Paths as text: resolved without touching the world.

use crate::value::HOLE;

/// Joins `path` to `cwd`, resolves `~`, `.` and `..`, and drops doubled slashes. A Windows path keeps its drive,
/// one of another machine the two slashes in front.
#[must_use]
pub fn normalize(cwd: &str, home: &str, path: &str) -> String {
    if path.is_empty() {
        return cwd.to_owned();
    }
    let windows = is_windows(path);
    let path = if windows { path.replace('\\', "/") } else { path.to_owned() };
    let path = path.strip_prefix("file://").unwrap_or(&path);
    let joined = if path == "~" {
        home.to_owned()
    } else if let Some(rest) = path.strip_prefix("~/") {
        format!("{home}/{rest}")
    } else if path.starts_with('/') || windows || path.starts_with(HOLE) || path.starts_with('~') {
        path.to_owned()
    } else {
        format!("{cwd}/{path}")
    };
    let absolute = joined.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    for part in joined.split('/') {
        match part {
            "" | "." => {}
            // An unknown part may itself be a path: `..` after it cannot be resolved.
            ".." if parts.last().is_some_and(|p| p.contains(HOLE) || *p == "..") => parts.push(part),
            ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let body = parts.join("/");
    // `\\host\share` is another machine's.
    if windows && path.starts_with("//") {
        return format!("//{body}");
    }
    if absolute { format!("/{body}") } else { body }
}

/// A drive letter or a UNC path.
#[must_use]
pub(crate) fn is_windows(path: &str) -> bool {
    let bytes = path.as_bytes();
    let drive = matches!(bytes, [letter, b':', ..] if letter.is_ascii_alphabetic());
    (drive && bytes.get(2).is_none_or(|b| *b == b'\\' || *b == b'/')) || path.starts_with("\\\\")
}

/// Whether `path` is `folder` or lies under it. Both normalised.
#[must_use]
pub fn under(path: &str, folder: &str) -> bool {
    if folder == "/" {
        return path.starts_with('/');
    }
    path == folder || path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}

/// Strictly inside a place that is made to be thrown away: below `/tmp`, the user's temporary folders.
#[must_use]
pub fn is_scratch(path: &str) -> bool {
    let below = |folder: &str| {
        path.strip_prefix(folder)
            .and_then(|rest| rest.strip_prefix('/'))
            .is_some_and(|rest| !rest.is_empty() && !rest.starts_with('*') && !rest.starts_with(HOLE))
    };
    below("/tmp")
        || below("/private/tmp")
        || below("/var/tmp")
        || below("/dev/shm")
        || ((path.starts_with("/var/folders/") || path.starts_with("/private/var/folders/"))
            && path.split_once("/T/").is_some_and(|(_, rest)| !rest.is_empty() && !rest.starts_with('*')))
        || path.to_lowercase().contains("/appdata/local/temp/")
}
