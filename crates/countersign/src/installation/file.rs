//! Settings files of other programs: read whole, replaced whole, links followed, permissions kept.

use std::fs::{self, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Largest settings file that is read.
const MAX: u64 = 8 * 1024 * 1024;

/// The bytes of a file; `None` when there is none.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let meta = match fs::metadata(path) {
        Ok(meta) => meta,
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            if fs::symlink_metadata(path).is_ok_and(|m| m.is_symlink()) {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidInput,
                    "a link to a file that is not there",
                ));
            }
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    if !meta.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    if meta.len() > MAX {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("larger than {MAX} bytes")));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(MAX + 1).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Replaces a file's content by rename. A link is followed: settings are often links into a folder of dotfiles. The
/// permissions of a file that exists stay; a new one is the user's alone.
pub fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    write(path, content, false)
}

/// As [`replace`], for a program.
pub fn replace_program(path: &Path, content: &[u8]) -> io::Result<()> {
    write(path, content, true)
}

/// Whether a file that is there may be written by nobody: its owner did that on purpose.
pub fn read_only(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|m| m.permissions().readonly())
}

fn write(path: &Path, content: &[u8], executable: bool) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if let Some(folder) = target.parent() {
        fs::create_dir_all(folder)?;
    }
    let permissions = fs::metadata(&target).ok().map(|m| m.permissions());
    let temporary = beside(&target);
    #[cfg(not(unix))]
    let _ = executable;
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(if executable { 0o700 } else { 0o600 });
    }
    let written = options.open(&temporary).and_then(|mut file| {
        file.write_all(content)?;
        if let Some(permissions) = permissions {
            file.set_permissions(permissions)?;
        }
        file.sync_all()
    });
    let done = written.and_then(|()| fs::rename(&temporary, &target));
    if done.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    done
}

/// A name next to the file that nobody else uses.
fn beside(target: &Path) -> PathBuf {
    let mut name = target.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}-{}.tmp", std::process::id(), countersign_host::now_ms()));
    target.with_file_name(name)
}

/// Removes a file that is no longer needed. One that is gone already is no error.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}
