//! Where things live.

use std::io;
use std::path::{Path, PathBuf};

use crate::Env;

/// Name of the file at a repository's root by which the project adds restrictions.
pub const PROJECT_CONFIG: &str = ".countersign.toml";

/// Where a folder could not be found or made.
#[derive(Debug, thiserror::Error)]
pub enum PathsError {
    /// Neither the home directory nor the variable that replaces it is known.
    #[error(
        "no home directory is known: set HOME, or COUNTERSIGN_HOME to the folder for the state of countersign"
    )]
    NoHome,
    /// A relative path would mean another folder at each call.
    #[error("`{variable}` is `{}`: set it to an absolute path", path.display())]
    Relative {
        /// The variable.
        variable: &'static str,
        /// Its value.
        path: PathBuf,
    },
    /// The state folder cannot be made.
    #[error("cannot make the state folder `{}`: {source}; make it writable or set COUNTERSIGN_HOME", path.display())]
    State {
        /// The folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// The folders and files of Countersign. Making this value touches no file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    /// State folder, private to the user.
    pub state: PathBuf,
    /// Configuration of the user, whether it exists or not.
    pub user_config: PathBuf,
    /// Configuration of the organisation, which only an administrator writes.
    pub managed_config: PathBuf,
    /// Home directory, when known.
    pub home: Option<PathBuf>,
}

impl Paths {
    /// The paths for an environment.
    pub fn from_env(env: &Env) -> Result<Self, PathsError> {
        let state = match absolute("COUNTERSIGN_HOME", env.countersign_home.as_ref())? {
            Some(path) => path.clone(),
            None => state_folder(env)?,
        };
        let user_config = user_folder(env).unwrap_or_else(|| state.clone()).join("config.toml");
        Ok(Self { state, user_config, managed_config: managed_config(env), home: env.home.clone() })
    }

    /// All paths below one folder: for tests.
    #[must_use]
    pub fn under(folder: &Path) -> Self {
        Self {
            state: folder.join("state"),
            user_config: folder.join("config/config.toml"),
            managed_config: folder.join("managed/config.toml"),
            home: Some(folder.join("home")),
        }
    }

    /// Makes the state folder, readable by nobody else. Called when a first write finds it missing.
    pub fn create_state(&self) -> Result<(), PathsError> {
        crate::file::private_folder(&self.state)
            .map_err(|source| PathsError::State { path: self.state.clone(), source })
    }

    /// Decisions that are not yet in the database.
    #[must_use]
    pub fn spool(&self) -> PathBuf {
        self.state.join("spool.jsonl")
    }

    /// The database.
    #[must_use]
    pub fn ledger(&self) -> PathBuf {
        self.state.join("ledger.db")
    }

    /// One file per session.
    #[must_use]
    pub fn sessions(&self) -> PathBuf {
        self.state.join("sessions")
    }

    /// Questions to the user, one file each.
    #[must_use]
    pub fn approvals(&self) -> PathBuf {
        self.state.join("approvals")
    }

    /// The last texts of the configuration that were free of mistakes.
    #[must_use]
    pub fn good_configs(&self) -> PathBuf {
        self.state.join("config-good")
    }

    /// Configuration of the project in which `cwd` lies: at the root of the repository, else in `cwd` itself.
    #[must_use]
    pub fn project_config(cwd: &Path) -> PathBuf {
        repository_root(cwd).unwrap_or_else(|| cwd.to_path_buf()).join(PROJECT_CONFIG)
    }
}

/// The nearest folder upward that holds `.git`, without reading it.
#[must_use]
pub fn repository_root(from: &Path) -> Option<PathBuf> {
    from.ancestors().find(|folder| folder.join(".git").symlink_metadata().is_ok()).map(Path::to_path_buf)
}

fn absolute<'a>(
    variable: &'static str,
    path: Option<&'a PathBuf>,
) -> Result<Option<&'a PathBuf>, PathsError> {
    match path {
        Some(path) if !path.is_absolute() => Err(PathsError::Relative { variable, path: path.clone() }),
        other => Ok(other),
    }
}

fn state_folder(env: &Env) -> Result<PathBuf, PathsError> {
    if cfg!(windows) {
        let local = absolute("LOCALAPPDATA", env.local_app_data.as_ref())?;
        return Ok(local.ok_or(PathsError::NoHome)?.join("countersign"));
    }
    if let Some(xdg) = env.xdg_state_home.as_ref().filter(|p| p.is_absolute()) {
        return Ok(xdg.join("countersign"));
    }
    let home = absolute("HOME", env.home.as_ref())?.ok_or(PathsError::NoHome)?;
    if cfg!(target_os = "macos") {
        return Ok(home.join("Library/Application Support/countersign"));
    }
    Ok(home.join(".local/state/countersign"))
}

fn user_folder(env: &Env) -> Option<PathBuf> {
    let base = if cfg!(windows) {
        env.app_data.clone()?
    } else {
        // The XDG specification: a relative path is to be ignored.
        match env.xdg_config_home.as_ref().filter(|p| p.is_absolute()) {
            Some(xdg) => xdg.clone(),
            None => env.home.as_ref().filter(|p| p.is_absolute())?.join(".config"),
        }
    };
    Some(base.join("countersign"))
}

fn managed_config(env: &Env) -> PathBuf {
    if cfg!(windows) {
        // The variable belongs to the user's environment: only the place where Windows puts the folder is trusted
        // when the variable is odd.
        let data = env.program_data.clone().filter(|p| p.is_absolute());
        return data.unwrap_or_else(|| PathBuf::from(r"C:\ProgramData")).join(r"countersign\config.toml");
    }
    if cfg!(target_os = "macos") {
        return PathBuf::from("/Library/Application Support/Countersign/config.toml");
    }
    PathBuf::from("/etc/countersign/config.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(home: Option<&str>) -> Env {
        Env { home: home.map(PathBuf::from), ..Env::default() }
    }

    #[test]
    fn no_home_is_an_error_that_says_what_to_do() {
        let error = Paths::from_env(&env(None)).unwrap_err().to_string();
        assert!(error.contains("COUNTERSIGN_HOME"), "{error}");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn places() {
        let paths = Paths::from_env(&env(Some("/home/ann"))).unwrap();
        assert_eq!(paths.state, Path::new("/home/ann/.local/state/countersign"));
        assert_eq!(paths.user_config, Path::new("/home/ann/.config/countersign/config.toml"));
        let env = Env {
            countersign_home: Some("/srv/cs".into()),
            xdg_config_home: Some("/cfg".into()),
            ..env(Some("/home/ann"))
        };
        let paths = Paths::from_env(&env).unwrap();
        assert_eq!(paths.state, Path::new("/srv/cs"));
        assert_eq!(paths.user_config, Path::new("/cfg/countersign/config.toml"));
        let relative = Env { countersign_home: Some("cs".into()), ..env };
        assert!(matches!(Paths::from_env(&relative), Err(PathsError::Relative { .. })));
    }

    #[test]
    #[cfg(unix)]
    fn the_state_folder_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let paths = Paths::under(dir.path());
        paths.create_state().unwrap();
        let mode = std::fs::metadata(&paths.state).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        std::fs::set_permissions(&paths.state, std::fs::Permissions::from_mode(0o755)).unwrap();
        paths.create_state().unwrap();
        let mode = std::fs::metadata(&paths.state).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn the_project_file_is_at_the_root() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("a/b")).unwrap();
        std::fs::create_dir(dir.path().join(".git")).unwrap();
        assert_eq!(Paths::project_config(&dir.path().join("a/b")), dir.path().join(PROJECT_CONFIG));
    }
}
