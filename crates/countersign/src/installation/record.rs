//! What was installed where, and the bytes from before. Kept in the state folder, so that `uninstall` can restore them.

use std::path::{Path, PathBuf};
use std::time::Duration;

use countersign_host::Paths;
use countersign_host::lock::{Lock, LockError};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::jsonc::Shape;
use super::{InstallError, file};

/// How our part stands in a file.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    /// Entries in groups under `hooks`.
    #[default]
    Groups,
    /// Entries under `hooks`.
    Flat,
    /// Entries in groups at the top of the file.
    Bare,
    /// The file is ours alone.
    Whole,
    /// Servers that are started through us.
    Servers,
}

impl Form {
    /// The form of a shape.
    pub fn of(shape: Shape) -> Self {
        match (shape.under, shape.grouped) {
            (None, _) => Self::Bare,
            (Some(_), true) => Self::Groups,
            (Some(_), false) => Self::Flat,
        }
    }

    /// The shape of a form; of no meaning for a whole file and for servers.
    pub fn shape(self) -> Shape {
        match self {
            Self::Bare => Shape::BARE,
            Self::Flat => Shape::FLAT,
            Self::Groups | Self::Whole | Self::Servers => Shape::GROUPS,
        }
    }
}

/// One settings file that holds our hooks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Installed {
    /// Agent (`claude`).
    pub agent: String,
    /// The file.
    pub path: PathBuf,
    /// SHA-256 of the bytes from before; `None` when there was no file.
    pub before: Option<String>,
    /// SHA-256 of the bytes that were written last.
    pub after: String,
    /// The folders that `init` made for the file, the innermost first.
    #[serde(default)]
    pub made_folders: Vec<PathBuf>,
    /// How our part stands in it.
    #[serde(default)]
    pub form: Form,
    /// What stands behind `hook`; the agent's name where it is not told.
    #[serde(default)]
    pub adapter: Option<String>,
    /// When, milliseconds since 1970.
    pub at_ms: u64,
}

/// All of them.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Book {
    version: u32,
    files: Vec<Installed>,
}

/// The record, held by this process alone until dropped.
pub struct Record {
    folder: PathBuf,
    book: Book,
    _lock: Lock,
}

/// SHA-256 as lower-case hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

impl Record {
    /// Opens the record and keeps others out.
    pub fn open(paths: &Paths) -> Result<Self, InstallError> {
        paths.create_state()?;
        let folder = paths.state.clone();
        let lock = Lock::exclusive(&folder.join("installations.lock"), Duration::from_secs(5)).map_err(
            |e| match e {
                LockError::Busy => InstallError::Busy,
                LockError::Io(source) => {
                    InstallError::Write { path: folder.join("installations.lock"), source }
                }
            },
        )?;
        let path = folder.join("installations.json");
        let book = match file::read(&path) {
            Ok(None) => Book { version: 1, files: Vec::new() },
            Ok(Some(bytes)) => serde_json::from_slice(&bytes)
                .map_err(|e| InstallError::Record { path: path.clone(), why: e.to_string() })?,
            Err(source) => return Err(InstallError::Read { path, source }),
        };
        if book.version != 1 {
            let why = format!("version {}, this program knows 1", book.version);
            return Err(InstallError::Record { path, why });
        }
        Ok(Self { folder, book, _lock: lock })
    }

    /// Every file that holds our hooks.
    pub fn files(&self) -> &[Installed] {
        &self.book.files
    }

    /// The entry of a file.
    pub fn of(&self, path: &Path) -> Option<&Installed> {
        self.book.files.iter().find(|f| f.path == path)
    }

    /// The folders that a new file needs, the innermost first: those that are not there, and those that were made for
    /// another file. Whichever file goes last takes them along.
    pub fn folders_for(&self, path: &Path) -> Vec<PathBuf> {
        let ours = |folder: &Path| self.book.files.iter().any(|f| f.made_folders.iter().any(|m| m == folder));
        path.ancestors().skip(1).take_while(|f| !f.exists() || ours(f)).map(Path::to_path_buf).collect()
    }

    /// Where bytes are kept.
    pub fn backup_path(&self, digest: &str) -> PathBuf {
        self.folder.join("backups").join(digest)
    }

    /// The bytes from before, when they are still what was kept.
    pub fn backup(&self, digest: &str) -> Option<Vec<u8>> {
        let bytes = file::read(&self.backup_path(digest)).ok()??;
        (sha256(&bytes) == digest).then_some(bytes)
    }

    /// Keeps bytes; gives back their digest.
    pub fn keep(&self, bytes: &[u8]) -> Result<String, InstallError> {
        let digest = sha256(bytes);
        if self.backup(&digest).is_none() {
            let path = self.backup_path(&digest);
            file::replace(&path, bytes).map_err(|source| InstallError::Write { path, source })?;
        }
        Ok(digest)
    }

    /// Notes an installation in place of an older one.
    pub fn put(&mut self, entry: Installed) -> Result<(), InstallError> {
        self.book.files.retain(|f| f.path != entry.path);
        self.book.files.push(entry);
        self.save()
    }

    /// Forgets a file, and its backup when no other needs it.
    pub fn forget(&mut self, path: &Path, drop_backup: bool) -> Result<(), InstallError> {
        let digest = self.of(path).and_then(|f| f.before.clone());
        self.book.files.retain(|f| f.path != path);
        self.save()?;
        if let Some(digest) = digest
            && drop_backup
            && !self.book.files.iter().any(|f| f.before.as_ref() == Some(&digest))
        {
            let _ = file::remove(&self.backup_path(&digest));
        }
        Ok(())
    }

    fn save(&self) -> Result<(), InstallError> {
        let path = self.folder.join("installations.json");
        let text = serde_json::to_vec_pretty(&self.book)
            .map_err(|e| InstallError::Record { path: path.clone(), why: e.to_string() })?;
        file::replace(&path, &text).map_err(|source| InstallError::Write { path, source })
    }
}
