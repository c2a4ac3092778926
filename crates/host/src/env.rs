//! The few environment variables that are read. Read once, passed as a value.

use std::path::PathBuf;

/// What Countersign takes from its environment. Empty variables count as unset.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Env {
    /// `COUNTERSIGN_HOME`: the state folder.
    pub countersign_home: Option<PathBuf>,
    /// `HOME`, or `USERPROFILE` on Windows.
    pub home: Option<PathBuf>,
    /// What `~` means to a shell when `HOME` is not set: the user's entry in the system's list. Only for reading
    /// actions; nothing of ours is kept there.
    pub shell_home: Option<PathBuf>,
    /// `XDG_STATE_HOME`.
    pub xdg_state_home: Option<PathBuf>,
    /// `XDG_CONFIG_HOME`.
    pub xdg_config_home: Option<PathBuf>,
    /// `LOCALAPPDATA`, Windows.
    pub local_app_data: Option<PathBuf>,
    /// `APPDATA`, Windows.
    pub app_data: Option<PathBuf>,
    /// `ProgramData`, Windows.
    pub program_data: Option<PathBuf>,
    /// `TZ`.
    pub tz: Option<String>,
    /// `USER`, or `USERNAME` on Windows.
    pub user: Option<String>,
    /// `CI` is set: nobody sits at the terminal.
    pub ci: bool,
    /// `NO_COLOR` is set.
    pub no_color: bool,
}

impl Env {
    /// The environment of this process.
    #[must_use]
    pub fn read() -> Self {
        let path = |name: &str| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
        let text = |name: &str| std::env::var(name).ok().filter(|v| !v.is_empty());
        let home = path("HOME").or_else(|| path("USERPROFILE"));
        Self {
            countersign_home: path("COUNTERSIGN_HOME"),
            shell_home: if home.is_none() { std::env::home_dir().filter(|p| p.is_absolute()) } else { None },
            home,
            xdg_state_home: path("XDG_STATE_HOME"),
            xdg_config_home: path("XDG_CONFIG_HOME"),
            local_app_data: path("LOCALAPPDATA"),
            app_data: path("APPDATA"),
            program_data: path("ProgramData"),
            tz: text("TZ"),
            user: text("USER").or_else(|| text("USERNAME")),
            ci: text("CI").is_some_and(|v| v != "false" && v != "0"),
            no_color: text("NO_COLOR").is_some(),
        }
    }

    /// The value of any one variable: for rules and the analysis, which ask by name. Never stored.
    #[must_use]
    pub fn variable(name: &str) -> Option<String> {
        std::env::var(name).ok()
    }
}

/// The working directory of this process; empty when it is gone.
#[must_use]
pub fn current_dir() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}
