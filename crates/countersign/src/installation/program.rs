//! Where programs are: this one, and the agents.

use std::path::{Path, PathBuf};

use countersign_host::Env;

/// The first executable file of that name in `PATH`.
pub fn find(name: &str) -> Option<PathBuf> {
    let path = Env::variable("PATH")?;
    let names: Vec<String> = if cfg!(windows) {
        ["exe", "cmd", "bat"].iter().map(|e| format!("{name}.{e}")).collect()
    } else {
        vec![name.to_owned()]
    };
    std::env::split_paths(&path)
        .filter(|folder| folder.is_absolute())
        .flat_map(|folder| names.iter().map(move |n| folder.join(n)).collect::<Vec<_>>())
        .find(|file| executable(file))
}

#[cfg(unix)]
fn executable(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(file).is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn executable(file: &Path) -> bool {
    file.is_file()
}

/// The path by which hooks call this program: the entry of `PATH` that leads to it, which outlives an update by a
/// package manager, else the file itself.
pub fn this() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|e| format!("cannot find the path of this program: {e}"))?;
    let real = std::fs::canonicalize(&own).map_err(|e| {
        format!("the program file `{}` cannot be read ({e}): run the installed `countersign`", own.display())
    })?;
    let name = own.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let listed = find(&name).filter(|file| std::fs::canonicalize(file).is_ok_and(|f| f == real));
    Ok(listed.unwrap_or(real))
}

/// A path as one word of the shell that agents give hooks to: POSIX, or `cmd` on Windows.
pub fn shell_word(path: &str) -> String {
    let plain =
        |c: char| c.is_ascii_alphanumeric() || "/._-+@:,=".contains(c) || (cfg!(windows) && c == '\\');
    if !path.is_empty() && path.chars().all(plain) {
        return path.to_owned();
    }
    if cfg!(windows) { format!("\"{path}\"") } else { format!("'{}'", path.replace('\'', r"'\''")) }
}

/// A path as one word of PowerShell.
pub fn powershell_word(path: &str) -> String {
    format!("'{}'", path.replace('\'', "''"))
}

/// Splits a command line at blanks outside quotes, without expanding anything.
pub fn words(command: &str) -> Vec<String> {
    let (mut out, mut word, mut open) = (Vec::new(), String::new(), false);
    let mut chars = command.chars();
    while let Some(c) = chars.next() {
        match c {
            ' ' | '\t' => {
                if open {
                    out.push(std::mem::take(&mut word));
                    open = false;
                }
            }
            '\'' | '"' => {
                open = true;
                for inner in chars.by_ref() {
                    if inner == c {
                        break;
                    }
                    word.push(inner);
                }
            }
            '\\' if cfg!(not(windows)) => {
                open = true;
                word.extend(chars.next());
            }
            _ => {
                open = true;
                word.push(c);
            }
        }
    }
    if open {
        out.push(word);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoting_is_read_back() {
        for path in ["/usr/bin/countersign", "/home/ann lee/bin/counter'sign", "/tmp/$(x)/`y`/a\"b", "/ü/c"]
        {
            assert_eq!(words(&format!("{} hook claude", shell_word(path))), [path, "hook", "claude"]);
        }
        assert_eq!(shell_word("/usr/bin/countersign"), "/usr/bin/countersign");
        assert_eq!(words("  a\\ b 'c d'\"e\"  ''"), ["a b", "c de", ""]);
    }
}
