//! What the analysis may ask of the world, and what it is told about it.

/// Code that lies in files. Answered by the host, or by nobody.
pub trait Scene {
    /// Text of a regular file, when it is readable and not large.
    fn read_file(&self, path: &str) -> Option<String>;
    /// Text of an entry in a project file: an npm script, a make target's recipe.
    fn project_entry(&self, kind: &str, folder: &str, name: &str) -> Option<String>;
    /// Paths that a glob would expand to; `None` when that was not looked up.
    fn expand(&self, pattern: &str) -> Option<Vec<String>>;
    /// Whether a program of that name is to be found on the search path; `None` when that was not looked up.
    fn installed(&self, program: &str) -> Option<bool>;
}

/// Nobody to ask: an old session is replayed.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoScene;

impl Scene for NoScene {
    fn read_file(&self, _: &str) -> Option<String> {
        None
    }
    fn project_entry(&self, _: &str, _: &str, _: &str) -> Option<String> {
        None
    }
    fn expand(&self, _: &str) -> Option<Vec<String>> {
        None
    }
    fn installed(&self, _: &str) -> Option<bool> {
        None
    }
}

/// What is known of the place in which an action would run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// Working directory, absolute.
    pub cwd: String,
    /// The user's home.
    pub home: String,
    /// Root of the repository around the working directory.
    pub repository: Option<String>,
    /// The project's own folder as the agent was started in it.
    pub project: String,
}

impl Surroundings {
    /// Surroundings with only a working directory: home and project are guessed from it.
    #[must_use]
    pub fn guess(cwd: &str) -> Self {
        let home = ["/Users/", "/home/"]
            .iter()
            .find_map(|prefix| {
                let rest = cwd.strip_prefix(prefix)?;
                let user = rest.split('/').next().filter(|u| !u.is_empty())?;
                Some(format!("{prefix}{user}"))
            })
            .unwrap_or_else(|| "/home/user".to_owned());
        let cwd = if cwd.is_empty() { format!("{home}/project") } else { cwd.to_owned() };
        Self { project: cwd.clone(), repository: None, home, cwd }
    }
}
