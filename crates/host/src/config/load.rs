//! Finding the files, reading them, and keeping the last text that was free of mistakes.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::layer::{self, Partial};
use super::merge::{join, restrict};
use super::read::Reader;
use super::{Config, Layer, Problem};
use crate::{Paths, file};

/// A configuration file is never larger.
const MAX: u64 = 1024 * 1024;

/// The configuration, and what is wrong with its files.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// All layers joined.
    pub config: Config,
    /// Mistakes. Where there are any, what is in force may not be what the files say.
    pub problems: Vec<Problem>,
    /// The files that were looked for, strongest first.
    pub files: Vec<LayerFile>,
}

/// A file that was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayerFile {
    /// Layer.
    pub layer: Layer,
    /// Path.
    pub path: PathBuf,
    /// What became of it.
    pub state: FileState,
}

/// What became of a configuration file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileState {
    /// There is none.
    Absent,
    /// It is in force.
    Used,
    /// It has mistakes; what a project may not set was left out, the rest is in force.
    Restricted,
    /// It has mistakes; its last text without any is in force.
    LastGood,
    /// It has mistakes and no earlier text: nothing of it is in force.
    Ignored,
}

/// Loads the configuration for an action in `cwd`. Costs a few look-ups of names when no file exists.
#[must_use]
pub fn load(paths: &Paths, cwd: &Path, extra: Option<&Path>) -> Loaded {
    let mut loader = Loader { good: paths.good_configs(), problems: Vec::new(), files: Vec::new() };
    let mut layers = Vec::new();
    layers.extend(loader.read(Layer::Managed, &paths.managed_config).map(|(partial, _)| partial));
    if let Some(extra) = extra {
        layers.extend(loader.read(Layer::File, extra).map(|(partial, _)| partial));
    }
    layers.extend(loader.read(Layer::User, &paths.user_config).map(|(partial, _)| partial));
    let project = Paths::project_config(cwd);
    if let Some((mut partial, text)) = loader.read(Layer::Project, &project) {
        let mut reader = Reader::new(Layer::Project, &project, &text);
        restrict(&mut partial, &join(&layers), &mut reader);
        if !reader.problems.is_empty()
            && let Some(file) = loader.files.last_mut()
            && file.state == FileState::Used
        {
            file.state = FileState::Restricted;
        }
        loader.problems.extend(reader.problems);
        layers.push(partial);
    }
    Loaded { config: join(&layers), problems: loader.problems, files: loader.files }
}

struct Loader {
    good: PathBuf,
    problems: Vec<Problem>,
    files: Vec<LayerFile>,
}

impl Loader {
    /// What a file says, with its text; by its last good text when it has mistakes now.
    fn read(&mut self, layer: Layer, path: &Path) -> Option<(Partial, String)> {
        let unreadable = |message: String| Problem::unreadable(layer, path.to_path_buf(), message);
        let text = match file::read_bounded(path, MAX) {
            Ok(Some(bytes)) => {
                String::from_utf8(bytes).map_err(|_| unreadable("the file is not UTF-8".to_owned()))
            }
            // Nobody names a file on the command line that is not meant to be there.
            Ok(None) if layer == Layer::File => Err(unreadable("there is no such file".to_owned())),
            Ok(None) => {
                self.note(layer, path, FileState::Absent);
                return None;
            }
            Err(error) => Err(unreadable(format!("the file cannot be read: {error}"))),
        };
        let kept = self.good.join(kept_name(layer, path));
        match text {
            Ok(text) => {
                let (partial, problems) = layer::read(layer, path, &text);
                if problems.is_empty() {
                    self.keep(&kept, &text);
                    self.note(layer, path, FileState::Used);
                    return Some((partial, text));
                }
                self.problems.extend(problems);
            }
            Err(problem) => self.problems.push(problem),
        }
        let good =
            file::read_bounded(&kept, MAX).ok().flatten().and_then(|bytes| String::from_utf8(bytes).ok());
        let good = good.and_then(|text| {
            let (partial, problems) = layer::read(layer, path, &text);
            problems.is_empty().then_some((partial, text))
        });
        self.note(layer, path, if good.is_some() { FileState::LastGood } else { FileState::Ignored });
        good
    }

    fn note(&mut self, layer: Layer, path: &Path, state: FileState) {
        self.files.push(LayerFile { layer, path: path.to_path_buf(), state });
    }

    /// Keeps a text that is free of mistakes. A failure here harms only a later mistake, and is silent.
    fn keep(&self, kept: &Path, text: &str) {
        let known = file::read_bounded(kept, MAX).ok().flatten();
        if known.as_deref() != Some(text.as_bytes()) {
            let _ = file::replace(kept, text.as_bytes());
        }
    }
}

fn kept_name(layer: Layer, path: &Path) -> String {
    let mut state = Sha256::new();
    state.update(layer.name().as_bytes());
    state.update(path.to_string_lossy().as_bytes());
    let digest = state.finalize();
    format!("{}.toml", crate::ledger::hex(digest.get(..16).unwrap_or(&digest)))
}
