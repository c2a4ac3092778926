//! Whether the conditions of a rule hold for an effect.

use countersign_model::{Action, Data, Effect, EffectKind, Target, TargetKind, Verdict};

use super::{Rule, When, glob};

/// An effect, and what is known around it.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The effect.
    pub effect: &'a Effect,
    /// The action that has it.
    pub action: &'a Action,
    /// Agent (`claude`).
    pub agent: &'a str,
    /// Home directory, for `~/`.
    pub home: Option<&'a str>,
    /// Root of the repository, for relative paths.
    pub root: Option<&'a str>,
    /// Environments that the effect names.
    pub environments: &'a [String],
    /// A branch of it is protected. `None`: not known.
    pub branch_protected: Option<bool>,
    /// Every target is tracked and unchanged. `None`: not known.
    pub tracked: Option<bool>,
    /// Minute of the day, local.
    pub minute: u16,
}

/// Yes, no, or not to be known. A rule that restricts fires on the third as well; one that allows does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Holds {
    No,
    Unknown,
    Yes,
}

impl From<bool> for Holds {
    fn from(value: bool) -> Self {
        if value { Self::Yes } else { Self::No }
    }
}

impl Rule {
    /// Whether the rule fires for the effect. What cannot be known counts against the action.
    #[must_use]
    pub fn fires(&self, subject: &Subject<'_>) -> bool {
        match self.when.holds(subject) {
            Holds::Yes => true,
            Holds::Unknown => self.verdict != Verdict::Allow,
            Holds::No => false,
        }
    }
}

impl When {
    fn holds(&self, s: &Subject<'_>) -> Holds {
        let effect = s.effect;
        let mut all = Holds::Yes;
        let mut and = |part: Holds| all = all.min(part);
        if !self.effect.is_empty() {
            and(self.effect.contains(&effect.kind).into());
        }
        if !self.program.is_empty() {
            and(any(&self.program, &effect.program).into());
        }
        if !self.tool.is_empty() {
            and(any(&self.tool, &s.action.tool).into());
        }
        if !self.agent.is_empty() {
            and(any(&self.agent, s.agent).into());
        }
        if !self.path_under.is_empty() {
            and(some(paths(effect).map(|target| under(target, &self.path_under, s))));
        }
        if !self.path_outside.is_empty() {
            and(some(paths(effect).map(|target| match under(target, &self.path_outside, s) {
                Holds::Yes => Holds::No,
                Holds::No => Holds::Yes,
                Holds::Unknown => Holds::Unknown,
            })));
        }
        if !self.host.is_empty() {
            and(host(effect, &self.host));
        }
        if !self.remote.is_empty() {
            and(named(effect, TargetKind::Remote, &self.remote, true));
        }
        if !self.branch.is_empty() {
            and(named(effect, TargetKind::Ref, &self.branch, false));
        }
        if !self.environment.is_empty() {
            and(s.environments.iter().any(|name| any(&self.environment, name)).into());
        }
        if let Some(wanted) = self.branch_protected {
            and(s.branch_protected.map_or(Holds::Unknown, |is| (is == wanted).into()));
        }
        if let Some(wanted) = self.tracked {
            and(s.tracked.map_or(Holds::Unknown, |is| (is == wanted).into()));
        }
        if let Some(wanted) = self.secret {
            and((carries_secret(effect) == wanted).into());
        }
        if let Some(wanted) = self.opaque {
            and((is_opaque(effect) == wanted).into());
        }
        if let Some(hours) = self.hours {
            and(hours.holds(s.minute).into());
        }
        all
    }
}

fn any(patterns: &[String], text: &str) -> bool {
    patterns.iter().any(|pattern| glob(pattern, text))
}

fn some(parts: impl Iterator<Item = Holds>) -> Holds {
    parts.max().unwrap_or(Holds::No)
}

fn paths(effect: &Effect) -> impl Iterator<Item = &Target> {
    effect.targets.iter().filter(|target| target.kind == TargetKind::Path)
}

/// Whether a target lies in one of the folders, or is one of them.
fn under(target: &Target, folders: &[String], s: &Subject<'_>) -> Holds {
    if target.unknown {
        return Holds::Unknown;
    }
    let inside = folders.iter().any(|folder| {
        let Some(folder) = absolute(folder, s) else { return false };
        let folder = folder.trim_end_matches('/');
        glob(folder, &target.name) || glob(&format!("{folder}/**"), &target.name)
    });
    inside.into()
}

fn absolute(folder: &str, s: &Subject<'_>) -> Option<String> {
    if folder == "~" || folder.starts_with("~/") {
        return Some(format!("{}{}", s.home?.trim_end_matches('/'), folder.strip_prefix('~')?));
    }
    if folder.starts_with('/') || folder.get(1..3).is_some_and(|t| t == ":\\" || t == ":/") {
        return Some(folder.to_owned());
    }
    let root = s.root.filter(|root| !root.is_empty()).unwrap_or(&s.action.cwd);
    let folder = folder.trim_start_matches("./");
    Some(if folder == "." { root.to_owned() } else { format!("{}/{folder}", root.trim_end_matches('/')) })
}

fn host(effect: &Effect, patterns: &[String]) -> Holds {
    let fits = |host: &str| {
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        patterns.iter().any(|pattern| {
            let pattern = pattern.to_ascii_lowercase();
            glob(&pattern, &host) || host.strip_suffix(&pattern).is_some_and(|rest| rest.ends_with('.'))
        })
    };
    let to = effect.to.iter().map(|place| match (place.unknown, place.host.as_str()) {
        (true, "") => Holds::Unknown,
        (_, host) => fits(host).into(),
    });
    let targets = effect
        .targets
        .iter()
        .filter(|t| t.kind == TargetKind::Host)
        .map(|target| if target.unknown { Holds::Unknown } else { fits(&target.name).into() });
    some(to.chain(targets))
}

/// Targets of a kind, and the place where things go when `to` says that it is of that kind too.
fn named(effect: &Effect, kind: TargetKind, patterns: &[String], to: bool) -> Holds {
    let fits = |name: &str| {
        let short = name.trim_start_matches("refs/heads/").trim_start_matches("+");
        any(patterns, name) || any(patterns, short)
    };
    let targets = effect
        .targets
        .iter()
        .filter(|t| t.kind == kind)
        .map(|target| if target.unknown { Holds::Unknown } else { fits(&target.name).into() });
    let place = effect
        .to
        .iter()
        .filter(|_| to)
        .map(|place| if place.unknown { Holds::Unknown } else { fits(&place.name).into() });
    some(targets.chain(place))
}

fn carries_secret(effect: &Effect) -> bool {
    effect.data.iter().any(|data| matches!(data, Data::Secret(_) | Data::Credential(_)))
        || effect.targets.iter().any(|target| target.kind == TargetKind::Secret)
        || matches!(
            effect.kind,
            EffectKind::CredentialRead
                | EffectKind::CredentialPrint
                | EffectKind::CredentialDump
                | EffectKind::SecretInFile
        )
}

fn is_opaque(effect: &Effect) -> bool {
    matches!(
        effect.kind,
        EffectKind::RunOpaque
            | EffectKind::RunRemote
            | EffectKind::RunFile
            | EffectKind::OpaqueText
            | EffectKind::UnknownProgram
            | EffectKind::UnknownCommand
            | EffectKind::UnknownTool
    ) || effect.targets.iter().any(|target| target.unknown)
        || effect.to.as_ref().is_some_and(|place| place.unknown)
}
