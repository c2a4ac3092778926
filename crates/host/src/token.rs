//! A secret that this machine makes for itself, in a file that only the user reads.

use std::io::{self, Read as _};
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::{clock, file};

/// Length of a token: 160 bits as hexadecimal digits.
const LENGTH: usize = 40;

/// The token in a file; a fresh one when there is none, when it is not one of ours, or when `new` is set.
///
/// # Errors
/// When the file cannot be read or written.
pub fn get(path: &Path, new: bool) -> io::Result<String> {
    let kept = file::read_bounded(path, 1024)?.and_then(|bytes| String::from_utf8(bytes).ok());
    let kept = kept.map(|text| text.trim().to_owned());
    if let Some(token) =
        kept.filter(|t| !new && t.len() == LENGTH && t.bytes().all(|b| b.is_ascii_hexdigit()))
    {
        return Ok(token);
    }
    let token = fresh()?;
    file::replace(path, format!("{token}\n").as_bytes())?;
    Ok(token)
}

fn fresh() -> io::Result<String> {
    let mut hash = Sha256::new();
    // `RandomState` behind these ids is seeded by the system, with 128 bits.
    for _ in 0..4 {
        hash.update(clock::new_id().as_bytes());
    }
    if cfg!(unix) {
        let mut bytes = [0; 32];
        std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
        hash.update(bytes);
    }
    let mut token = crate::ledger::hex(&hash.finalize());
    token.truncate(LENGTH);
    Ok(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_token_until_a_new_one_is_wanted() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("state/serve.token");
        let first = get(&path, false).unwrap();
        assert_eq!(first.len(), LENGTH);
        assert_eq!(get(&path, false).unwrap(), first);
        let second = get(&path, true).unwrap();
        assert_ne!(second, first);
        std::fs::write(&path, "guess").unwrap();
        assert_ne!(get(&path, false).unwrap(), "guess");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }
}
