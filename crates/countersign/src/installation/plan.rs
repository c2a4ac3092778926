//! What would be changed, shown before it is done.

use std::io;
use std::path::{Path, PathBuf};

use super::agents::{Agent, Content, Syntax, Target};
use super::jsonc::{self, JsoncError, Keep, Shape, Wanted};
use super::record::{Form, Installed, Record, sha256};
use super::{InstallError, entry, file, servers};

/// What becomes of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// It is as it should be.
    None,
    /// New content.
    Write(Vec<u8>),
    /// It was made by `init` and holds nothing else.
    Delete,
}

/// One file, before and after.
#[derive(Debug)]
pub struct Plan {
    /// The agent whose file it is.
    pub agent: String,
    /// The file.
    pub path: PathBuf,
    /// Its bytes now.
    pub old: Option<Vec<u8>>,
    /// What is done.
    pub change: Change,
    /// The original bytes come back, and not only the same meaning.
    pub exact: bool,
    /// The bytes without our part: what `uninstall` goes back to. `None` when there was no file.
    without: Option<Vec<u8>>,
    /// How our part stands in it.
    form: Form,
    /// What stands behind `hook`.
    adapter: String,
    /// The agent starts it.
    executable: bool,
}

/// A file that may hold our part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The agent whose file it is.
    pub agent: String,
    /// The file.
    pub path: PathBuf,
    /// How our part stands in it.
    pub form: Form,
    /// What stands behind `hook`.
    pub adapter: String,
    /// By which a file of our own is known.
    mark: &'static str,
}

impl Place {
    /// Where `init` would write.
    pub fn of(agent: &Agent, target: &Target) -> Self {
        let (form, mark) = match &target.content {
            Content::Entries { wanted, .. } => (Form::of(wanted.shape), ""),
            Content::Whole { mark, .. } => (Form::Whole, *mark),
            Content::Servers => (Form::Servers, ""),
        };
        let (agent, adapter) = (agent.name.to_owned(), target.adapter.to_owned());
        Self { agent, path: target.path.clone(), form, adapter, mark }
    }

    /// Where `init` has written.
    pub fn recorded(entry: &Installed) -> Self {
        Self {
            agent: entry.agent.clone(),
            path: entry.path.clone(),
            form: entry.form,
            adapter: entry.adapter.clone().unwrap_or_else(|| entry.agent.clone()),
            mark: "countersign",
        }
    }
}

fn read(path: &Path) -> Result<Option<Vec<u8>>, InstallError> {
    file::read(path).map_err(|source| InstallError::Read { path: path.to_path_buf(), source })
}

/// Whether the agent would read the text.
fn readable(text: &str, syntax: Syntax) -> Result<(), JsoncError> {
    if !syntax.mark && text.starts_with('\u{feff}') {
        return Err(JsoncError::Mark);
    }
    if syntax.comments { jsonc::without_trailing_commas(text) } else { jsonc::plain(text) }
}

impl Plan {
    /// Puts our part into a file.
    pub fn install(agent: &Agent, target: &Target, record: &Record) -> Result<Self, InstallError> {
        let path = &target.path;
        let old = read(path)?;
        let mut plan = Self {
            agent: agent.name.to_owned(),
            path: path.clone(),
            old,
            change: Change::None,
            exact: true,
            without: None,
            form: Form::Whole,
            adapter: target.adapter.to_owned(),
            executable: false,
        };
        match &target.content {
            Content::Entries { wanted, syntax } => plan.put_entries(wanted, *syntax, record)?,
            Content::Whole { text, mark, executable } => plan.put_whole(text, mark, *executable)?,
            Content::Servers => plan.put_servers(&target.program, record)?,
        }
        plan.writable()?;
        Ok(plan)
    }

    fn wrong(&self) -> impl Fn(JsoncError) -> InstallError + use<> {
        let path = self.path.clone();
        move |source| InstallError::Text { path: path.clone(), source }
    }

    fn put_entries(&mut self, wanted: &Wanted, syntax: Syntax, record: &Record) -> Result<(), InstallError> {
        let wrong = self.wrong();
        let text = jsonc::text(self.old.as_deref().unwrap_or_default()).map_err(&wrong)?;
        let value = jsonc::value(text).map_err(&wrong)?;
        if let Some(why) = entry::switched_off(&value) {
            return Err(InstallError::SwitchedOff { path: self.path.clone(), why });
        }
        readable(text, syntax).map_err(&wrong)?;
        self.form = Form::of(wanted.shape);
        let found = jsonc::handlers(text, wanted.shape).map_err(&wrong)?;
        if entry::complete(&found, wanted, &self.adapter) {
            return Ok(());
        }
        let without = match unchanged_since(record, &self.path, self.old.as_deref()) {
            Some(original) => original,
            None if self.old.is_none() => None,
            None => Some(
                strip(text, wanted.shape, &self.adapter, record, &self.path).map_err(&wrong)?.into_bytes(),
            ),
        };
        let base = jsonc::text(without.as_deref().unwrap_or_default()).map_err(&wrong)?;
        let new = jsonc::insert(base, wanted).map_err(&wrong)?;
        self.without = without;
        self.change = Change::Write(new.into_bytes());
        Ok(())
    }

    fn put_whole(&mut self, text: &str, mark: &str, executable: bool) -> Result<(), InstallError> {
        self.executable = executable;
        match &self.old {
            Some(old) if old == text.as_bytes() => {}
            Some(old) if !marked(old, mark) => return Err(InstallError::Taken(self.path.clone())),
            _ => self.change = Change::Write(text.as_bytes().to_vec()),
        }
        Ok(())
    }

    fn put_servers(&mut self, program: &str, record: &Record) -> Result<(), InstallError> {
        self.form = Form::Servers;
        let wrong = self.wrong();
        let Some(old) = &self.old else { return Ok(()) };
        let text = jsonc::text(old).map_err(&wrong)?;
        let new = servers::wrap(text, program).map_err(&wrong)?;
        if new == text {
            return Ok(());
        }
        self.without = match unchanged_since(record, &self.path, Some(old)) {
            Some(original) => original,
            None => Some(servers::unwrap(text).map_err(&wrong)?.into_bytes()),
        };
        self.change = Change::Write(new.into_bytes());
        Ok(())
    }

    /// A file that its owner made read-only is left alone.
    fn writable(&self) -> Result<(), InstallError> {
        if self.change == Change::None || !file::read_only(&self.path) {
            return Ok(());
        }
        let source = io::Error::new(
            io::ErrorKind::PermissionDenied,
            "it is read-only: make it writable and run this again",
        );
        Err(InstallError::Write { path: self.path.clone(), source })
    }

    /// Takes our part out of a file.
    pub fn uninstall(place: &Place, record: &Record) -> Result<Self, InstallError> {
        let old = read(&place.path)?;
        let mut plan = Self {
            agent: place.agent.clone(),
            path: place.path.clone(),
            old,
            change: Change::None,
            exact: true,
            without: None,
            form: place.form,
            adapter: place.adapter.clone(),
            executable: false,
        };
        plan.take_out(place, record)?;
        plan.writable()?;
        Ok(plan)
    }

    fn take_out(&mut self, place: &Place, record: &Record) -> Result<(), InstallError> {
        let Some(bytes) = &self.old else { return Ok(()) };
        match unchanged_since(record, &self.path, Some(bytes)) {
            Some(Some(original)) => {
                self.change = Change::Write(original);
                return Ok(());
            }
            Some(None) => {
                self.change = Change::Delete;
                return Ok(());
            }
            None => {}
        }
        let wrong = self.wrong();
        let change = match place.form {
            // Somebody changed a file of ours: it goes all the same, and its bytes are kept.
            Form::Whole if marked(bytes, place.mark) => Change::Delete,
            Form::Whole => Change::None,
            Form::Servers => {
                let text = jsonc::text(bytes).map_err(&wrong)?;
                let new = servers::unwrap(text).map_err(&wrong)?;
                if new == text { Change::None } else { Change::Write(new.into_bytes()) }
            }
            Form::Groups | Form::Flat | Form::Bare => {
                let text = jsonc::text(bytes).map_err(&wrong)?;
                let shape = place.form.shape();
                let found = jsonc::handlers(text, shape).map_err(&wrong)?;
                if !found.iter().any(|h| entry::ours(&h.value, &place.adapter)) {
                    return Ok(());
                }
                let new = strip(text, shape, &place.adapter, record, &self.path).map_err(&wrong)?;
                let made = record.of(&self.path).is_some_and(|f| f.before.is_none());
                if made && bare(&new).map_err(&wrong)? {
                    Change::Delete
                } else {
                    Change::Write(new.into_bytes())
                }
            }
        };
        self.exact = change == Change::None;
        self.change = change;
        Ok(())
    }

    /// Does it, when the file is still as it was planned for.
    pub fn apply(&self, record: &mut Record, installing: bool) -> Result<(), InstallError> {
        if read(&self.path)? != self.old {
            return Err(InstallError::Raced(self.path.clone()));
        }
        if let (true, Change::Write(new)) = (installing, &self.change) {
            // First the way back, then the change.
            let before = self.without.as_deref().map(|bytes| record.keep(bytes)).transpose()?;
            let made_folders = match record.of(&self.path) {
                Some(entry) => entry.made_folders.clone(),
                None => record.folders_for(&self.path),
            };
            record.put(Installed {
                agent: self.agent.clone(),
                path: self.path.clone(),
                before,
                after: sha256(new),
                made_folders,
                form: self.form,
                adapter: Some(self.adapter.clone()),
                at_ms: countersign_host::now_ms(),
            })?;
        }
        let failed = |source| InstallError::Write { path: self.path.clone(), source };
        match &self.change {
            Change::None => {}
            Change::Write(new) if self.executable => {
                file::replace_program(&self.path, new).map_err(failed)?
            }
            Change::Write(new) => file::replace(&self.path, new).map_err(failed)?,
            Change::Delete => {
                if let (false, Some(old)) = (self.exact, &self.old) {
                    record.keep(old)?;
                }
                file::remove(&self.path).map_err(failed)?;
                for folder in record.of(&self.path).into_iter().flat_map(|entry| &entry.made_folders) {
                    // It is only removed while it is empty.
                    let _ = std::fs::remove_dir(folder);
                }
            }
        }
        if installing { Ok(()) } else { record.forget(&self.path, self.exact) }
    }
}

fn marked(bytes: &[u8], mark: &str) -> bool {
    String::from_utf8_lossy(bytes).contains(mark)
}

/// Whether nothing is left in a file but what we may have put beside our entries.
fn bare(text: &str) -> Result<bool, JsoncError> {
    let value = jsonc::value(text)?;
    Ok(value.as_object().is_some_and(|map| map.iter().all(|(key, value)| key == "version" && value == 1)))
}

/// The bytes from before, when the file is byte for byte what was written. `Some(None)`: there was no file.
fn unchanged_since(record: &Record, path: &Path, now: Option<&[u8]>) -> Option<Option<Vec<u8>>> {
    let entry = record.of(path)?;
    if sha256(now?) != entry.after {
        return None;
    }
    match &entry.before {
        None => Some(None),
        Some(digest) => Some(Some(record.backup(digest)?)),
    }
}

/// The text without our entries. Containers that the user had before stay, also when they are empty.
fn strip(
    text: &str,
    shape: Shape,
    adapter: &str,
    record: &Record,
    path: &Path,
) -> Result<String, JsoncError> {
    let entry = record.of(path);
    let before = entry.and_then(|f| f.before.as_ref()).and_then(|digest| record.backup(digest));
    let keep =
        before.and_then(|b| String::from_utf8(b).ok()).map(|t| Keep::of(&t, shape)).unwrap_or_default();
    jsonc::remove(text, shape, &|handler| entry::ours(handler, adapter), &keep)
}
