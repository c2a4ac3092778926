//! What a rule is.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use crate::context::Context;

/// Part of the documentation in which a rule stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "names of chapters")]
pub enum Group {
    Floor,
    Git,
    Deletion,
    ForeignCode,
    Infrastructure,
    Posture,
    Network,
    Secrets,
    Publication,
    AgentIntegrity,
    System,
    Project,
    Provenance,
    Unknown,
}

impl Group {
    /// Title of the chapter.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Floor => "Never",
            Self::Git => "Git and review",
            Self::Deletion => "Deletion",
            Self::ForeignCode => "Foreign code",
            Self::Infrastructure => "Production and infrastructure",
            Self::Posture => "Security posture",
            Self::Network => "Network",
            Self::Secrets => "Secrets and private data",
            Self::Publication => "Publication and other people's systems",
            Self::AgentIntegrity => "Integrity of the agent and of the gate",
            Self::System => "This machine",
            Self::Project => "Files of the project",
            Self::Provenance => "Who chose it",
            Self::Unknown => "What could not be read",
        }
    }
}

/// One named, documented reason to stop an effect.
#[derive(Debug)]
pub struct Rule {
    /// Code, kebab-case; reads well behind "allow".
    pub code: &'static str,
    /// Chapter.
    pub group: Group,
    /// Tier, unless a hit says otherwise.
    pub tier: Tier,
    /// One line, lower case, no full stop.
    pub title: &'static str,
    /// What it does and why, in Markdown.
    pub doc: &'static str,
    /// What the user's words must name.
    pub must_name: &'static str,
    /// Verb that the user's words must hold.
    pub operation: Operation,
    /// Effects that it looks at.
    pub kinds: &'static [EffectKind],
    /// Looks at one effect of those kinds.
    pub check: fn(&Effect, &Context<'_>) -> Option<Hit>,
    /// Actions on which it fires.
    pub fires: &'static [Case],
    /// Actions on which it must not.
    pub silent: &'static [Case],
}

/// An example in a rule's file. It is run as a test, without a scene.
#[derive(Debug)]
pub struct Case {
    /// A command line, or `TOOL {json}`.
    pub action: &'static str,
    /// What the user had said; empty for nothing. Lines with `<ROAD NAME>` in front are what was read before: see
    /// [`Case::story`].
    pub says: &'static str,
}

/// What a check found.
#[derive(Debug, Default)]
pub struct Hit {
    /// What would happen, one sentence without a full stop.
    pub message: String,
    /// Another tier than the rule's.
    pub tier: Option<Tier>,
    /// Another verb than the rule's.
    pub operation: Option<Operation>,
    /// What the words must name besides the operation: alternatives per thing, lower case.
    pub items: Vec<Vec<String>>,
    /// A safer way.
    pub safer: Option<String>,
}

/// Things that are to be named one by one. Of more of them the first ones stand for all: the words of a request are few.
const MOST_NAMED: usize = 24;

impl Hit {
    /// A hit with a message alone.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Self::default() }
    }

    /// The words must name each of the targets.
    #[must_use]
    pub fn naming(mut self, targets: &[Target]) -> Self {
        // A very long list is named by naming what is common to it.
        let states = ["active", "inactive", "enabled", "disabled", "true", "false", "on", "off"];
        // A kind of a thing that stands beside it.
        let kinds = [
            "deployment",
            "deployments",
            "deploy",
            "statefulset",
            "daemonset",
            "service",
            "svc",
            "pod",
            "pods",
            "job",
            "cronjob",
            "configmap",
            "ingress",
            "node",
            "namespace",
            "ns",
            "secret",
        ];
        let several = targets.len() > 1;
        let is_state = |t: &&Target| {
            let name = t.name.to_lowercase();
            states.contains(&name.as_str()) || several && kinds.contains(&name.as_str())
        };
        for target in targets.iter().filter(|t| !is_state(t)).take(MOST_NAMED) {
            let mut names = vec![target.name.to_lowercase()];
            let text = target.text.to_lowercase();
            if text != names.first().cloned().unwrap_or_default() {
                names.push(text);
            }
            if let Some(base) = target.name.trim_end_matches('/').rsplit('/').next()
                && base.len() >= 3
                // A year or a number is no name of a folder.
                && !(base != target.name.as_str() && base.chars().all(|c| c.is_ascii_digit()))
            {
                names.push(base.to_lowercase());
            }
            // `/api/agents/…` of each: named by what is known of it. Not so a path, which may be anything below.
            if target.kind != TargetKind::Path
                && let Some((front, _)) = target.name.split_once('\u{fffd}')
                && front.trim_matches('/').len() >= 4
            {
                names.push(front.trim_end_matches('/').to_lowercase());
            }
            // The variables of a service are called what they are.
            if ["-environment", "-variables", "-env"].iter().any(|end| target.name.ends_with(end)) {
                names.extend(["env", "environment", "variables", "secrets"].map(str::to_owned));
            }
            // All there are of a kind have no name.
            if target.name.starts_with("all-") {
                names
                    .extend(["all", "every", "everything", "whole", "entire", "flushall"].map(str::to_owned));
            }
            let base = target.name.rsplit('/').next().unwrap_or_default();
            if matches!(target.text.as_str(), "." | "./" | "*" | "./*") || matches!(base, "*" | "**") {
                let whole = [
                    "everything",
                    "whole",
                    "entire",
                    "all files",
                    "every file",
                    "every tracked file",
                    "all tracked files",
                    "this folder",
                    "this directory",
                    "this repo",
                ];
                names.extend(whole.iter().map(|w| (*w).to_owned()));
            }
            // "All the .eps files" names `figures/**/*.eps`.
            if let Some((front, extension)) = target.name.rsplit_once("*.")
                && extension.len() >= 2
                && extension.chars().all(char::is_alphanumeric)
                && !front.is_empty()
            {
                names.push(format!(".{}", extension.to_lowercase()));
            }
            self.items.push(names);
        }
        self
    }

    /// The targets may also be called by the first part of their file's name with one of these kinds: "the release workflow".
    #[must_use]
    pub fn called(mut self, kinds: &[&str]) -> Self {
        for names in &mut self.items {
            let stem = names.iter().find_map(|name| {
                let base = name.rsplit('/').next()?;
                let stem = base.trim_start_matches('.').split('.').next()?;
                (stem.len() >= 2).then(|| stem.to_owned())
            });
            if let Some(stem) = stem {
                names.extend(kinds.iter().map(|kind| format!("{stem} {kind}")));
            }
        }
        self
    }

    /// The words must hold one of these.
    #[must_use]
    pub fn naming_word(mut self, alternatives: &[&str]) -> Self {
        self.items.push(alternatives.iter().map(|a| a.to_lowercase()).collect());
        self
    }

    /// A safer way; what the catalogue knows for the program goes first.
    #[must_use]
    pub fn safer(mut self, effect: &Effect, otherwise: &str) -> Self {
        self.safer = effect.safer.clone().or_else(|| (!otherwise.is_empty()).then(|| otherwise.to_owned()));
        self
    }

    /// Another tier.
    #[must_use]
    pub fn tier(mut self, tier: Tier) -> Self {
        self.tier = Some(tier);
        self
    }

    /// Another verb.
    #[must_use]
    pub fn operation(mut self, operation: Operation) -> Self {
        self.operation = Some(operation);
        self
    }
}

/// Names of targets for a message: the first three, and how many more.
#[must_use]
pub(crate) fn names(targets: &[Target]) -> String {
    let shown: Vec<String> = targets.iter().take(3).map(|t| t.text.replace('\u{fffd}', "…")).collect();
    let mut out = shown.join(", ");
    if targets.len() > 3 {
        out.push_str(&format!(" and {} more", targets.len() - 3));
    }
    if out.is_empty() { "it".to_owned() } else { out }
}
