//! One thing that an action would do to the world.

use serde::{Deserialize, Serialize};

use crate::kind::EffectKind;
use crate::span::Span;

/// One thing that an action would do to the world, typed and located.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Effect {
    /// What is done.
    pub kind: EffectKind,
    /// To what. Empty only where the kind has no object (`system-power`).
    pub targets: Vec<Target>,
    /// Where it goes: remote, host, bucket, registry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Place>,
    /// What flows, for effects that move data.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub data: Vec<Data>,
    /// How it is done.
    #[serde(default)]
    pub how: How,
    /// Span of the action's text that causes it.
    pub span: Span,
    /// Program that does it (`git`, `py:shutil.rmtree`); empty for tools that are not a shell.
    #[serde(default)]
    pub program: String,
    /// Road by which the code was reached, outermost first: `bash -c`, `./deploy.sh`, `npm run clean`, `ssh host`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub via: Vec<String>,
    /// Working directory at that moment; empty when it is not known.
    #[serde(default)]
    pub cwd: String,
    /// Set when it happens on another machine or in a container: its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote: Option<String>,
    /// A safer way which the catalogue knows for this program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safer: Option<String>,
}

/// Manner of an effect.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct How {
    /// Whole trees.
    pub recursive: bool,
    /// Confirmation or protection is overridden.
    pub force: bool,
    /// Everything of its kind rather than named objects.
    pub all: bool,
    /// Adds to what is there (append) instead of replacing it.
    pub append: bool,
    /// With another user's rights (`sudo`, `runas`).
    pub elevated: bool,
    /// A safety check, hook or signature is skipped.
    pub unchecked: bool,
}

/// What an effect is done to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// Resolved as far as known: an absolute path for paths, a name else. Unknown parts are `\u{fffd}`.
    pub name: String,
    /// As written in the action.
    pub text: String,
    /// What kind of thing it is.
    pub kind: TargetKind,
    /// Part of the name could not be known by reading (unset variable, command output, stdin).
    #[serde(default)]
    pub unknown: bool,
    /// The name holds a glob that the shell would expand.
    #[serde(default)]
    pub glob: bool,
    /// Where in the action's text.
    #[serde(default)]
    pub span: Span,
}

/// What kind of thing a target is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TargetKind {
    /// File or folder.
    Path,
    /// Address with scheme.
    Url,
    /// Host name or address.
    Host,
    /// Branch, tag, commit or other revision.
    Ref,
    /// A git remote by name or address.
    Remote,
    /// Package name, with version if given.
    Package,
    /// Process id, name or pattern.
    Process,
    /// Service unit.
    Service,
    /// Database, table, collection, key.
    Database,
    /// Resource of an infrastructure (pod, stack, instance, bucket, project, DNS record).
    Resource,
    /// Container, image, volume.
    Container,
    /// A credential by name (secret in a vault, environment variable, keychain item).
    Secret,
    /// User, group or role.
    Account,
    /// Issue, pull request, release, workflow, repository at a forge.
    Forge,
    /// A piece of code.
    Code,
    /// Anything else, by name.
    Name,
}

/// Where something goes to or comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Host (`example.com`), remote name (`origin`), address, bucket address, registry.
    pub name: String,
    /// Host alone in lower case, when one is known; else empty.
    pub host: String,
    /// Not known by reading.
    #[serde(default)]
    pub unknown: bool,
}

/// What flows in an effect that moves data.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "type", content = "name", rename_all = "kebab-case")]
pub enum Data {
    /// Content of a file, by resolved path.
    File(String),
    /// Value of an environment variable; `*` for the whole environment.
    Env(String),
    /// A credential by what it is (`aws secret key`, `gh auth token`).
    Credential(String),
    /// A value that itself looks like a secret. The value is never kept, only the kind of secret.
    Secret(String),
    /// Output of a program, by its name.
    Output(String),
    /// Body of an earlier download, by address.
    Download(String),
    /// What the user's clipboard, screen, camera or keyboard gives.
    Device(String),
    /// Text that stands in the action itself.
    Literal,
    /// Not known by reading.
    Unknown,
}

impl Target {
    /// A target that is fully known.
    #[must_use]
    pub fn known(kind: TargetKind, name: impl Into<String>) -> Self {
        let name = name.into();
        Self { text: name.clone(), name, kind, unknown: false, glob: false, span: Span::default() }
    }
}

impl Effect {
    /// An effect with nothing but its kind and place.
    #[must_use]
    pub fn new(kind: EffectKind, span: Span) -> Self {
        Self {
            kind,
            targets: Vec::new(),
            to: None,
            data: Vec::new(),
            how: How::default(),
            span,
            program: String::new(),
            via: Vec::new(),
            cwd: String::new(),
            remote: None,
            safer: None,
        }
    }

    /// One line for people: kind, targets, destination.
    #[must_use]
    pub fn summary(&self) -> String {
        let mut out = self.kind.name().to_owned();
        for target in self.targets.iter().take(4) {
            out.push(' ');
            out.push_str(&target.name.replace('\u{fffd}', "?"));
        }
        if self.targets.len() > 4 {
            out.push_str(&format!(" and {} more", self.targets.len() - 4));
        }
        if let Some(to) = &self.to {
            out.push_str(" → ");
            out.push_str(if to.unknown { "?" } else { &to.name });
        }
        if let Some(remote) = &self.remote {
            out.push_str(" on ");
            out.push_str(remote);
        }
        out
    }
}
