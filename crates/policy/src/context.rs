//! Everything besides the effects that rules may look at.

use crate::provenance::Said;
use countersign_analysis::Surroundings;
use countersign_model::{Action, Effect, SessionMemory, Utterance};

/// What one review is told.
#[derive(Debug)]
pub struct Context<'a> {
    /// The action. Rules read effects; this is for what effects leave out: the arguments and the content of a call.
    pub action: &'a Action,
    /// The action's own text.
    pub text: &'a str,
    /// Where it would run.
    pub around: &'a Surroundings,
    /// What the session did before.
    pub memory: &'a SessionMemory,
    /// All effects of the action.
    pub effects: &'a [Effect],
    /// What the user said.
    pub utterances: &'a [Utterance],
    /// What the words name, once a rule asks for it.
    pub said_things: Said,
    /// Places that are trusted.
    pub trust: &'a Trust,
    /// Things that are protected.
    pub protection: &'a Protection,
    /// The action comes from a shell in which names are not case-sensitive and programs are cmdlets.
    pub windows: bool,
}

/// The trust boundary: places to which data may go. From configuration and from the repository's own remotes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Trust {
    /// Remotes by name or address.
    pub remotes: Vec<String>,
    /// Registrable domains and hosts, `*.` for everything under one.
    pub domains: Vec<String>,
    /// Buckets and containers of storage.
    pub buckets: Vec<String>,
    /// Package registries.
    pub registries: Vec<String>,
}

/// What needs the user's word although it may look ordinary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// Branches, with `*`.
    pub branches: Vec<String>,
    /// Words that name an environment others depend on.
    pub environments: Vec<String>,
    /// Paths, with `*`.
    pub paths: Vec<String>,
}

impl Default for Protection {
    fn default() -> Self {
        let list = |items: &[&str]| items.iter().map(|s| (*s).to_owned()).collect();
        Self {
            branches: list(&[
                "main",
                "master",
                "trunk",
                "develop",
                "production",
                "release",
                "release/*",
                "stable",
            ]),
            environments: list(&["prod", "production", "prd", "live"]),
            paths: Vec::new(),
        }
    }
}

impl Context<'_> {
    /// Everything that the user said, in lower case.
    #[must_use]
    pub fn said(&self) -> String {
        self.utterances.iter().map(|u| u.text.to_lowercase()).collect::<Vec<_>>().join("\n")
    }

    /// The path lies in the project: the repository, the folder in which the agent works, or where it was started.
    #[must_use]
    pub fn in_project(&self, path: &str) -> bool {
        let under =
            |folder: &str| !folder.is_empty() && folder != "/" && countersign_analysis::under(path, folder);
        let home = &self.around.home;
        let not_home = |folder: &str| folder != home;
        (not_home(&self.around.project) && under(&self.around.project))
            || (not_home(&self.around.cwd) && under(&self.around.cwd))
            || self.around.repository.as_deref().is_some_and(|r| not_home(r) && under(r))
    }

    /// The path lies below a folder for what may be thrown away. The user's own repository is none, wherever it lies.
    #[must_use]
    pub fn scratch(&self, path: &str) -> bool {
        let own = self
            .around
            .repository
            .as_deref()
            .filter(|root| countersign_analysis::under(&self.around.project, root))
            .is_some_and(|root| countersign_analysis::under(path, root));
        !own && countersign_analysis::is_scratch(path)
    }

    /// The path lies in the user's home, or in the project.
    #[must_use]
    pub fn at_home(&self, path: &str) -> bool {
        let home = &self.around.home;
        !home.is_empty() && home != "/" && countersign_analysis::under(path, home) || self.in_project(path)
    }

    /// This session made the path, or a folder above it.
    #[must_use]
    pub fn made_here(&self, path: &str) -> bool {
        if self.memory.made.contains_key(path) || self.memory.cloned.contains_key(path) {
            return true;
        }
        let mut folder = path;
        while let Some((parent, _)) = folder.rsplit_once('/') {
            if self.memory.cloned.contains_key(parent) {
                return true;
            }
            folder = parent;
        }
        false
    }

    /// The text of the command that causes an effect.
    #[must_use]
    pub fn words_of(&self, effect: &Effect) -> String {
        effect.span.of(self.text).to_lowercase()
    }

    /// A container or process of that name was started in this session, or by this very action before the effect.
    #[must_use]
    pub fn started_here(&self, name: &str, effect: &Effect) -> bool {
        let runs = |earlier: &Effect| {
            let words = earlier.span.of(self.text);
            let mut named = words.split([' ', '=']).skip_while(|w| *w != "--name");
            ["docker run ", "podman run ", "nerdctl run "].iter().any(|run| words.starts_with(run))
                && named.nth(1) == Some(name)
        };
        !name.is_empty()
            && (self.memory.started.iter().any(|started| started == name)
                || self
                    .effects
                    .iter()
                    .any(|e| e.span.end <= effect.span.start && e.remote.is_none() && runs(e)))
    }
}
