//! What the catalogue says of a program. The build script writes it, `store` reads it: both use this file.

use std::sync::OnceLock;

use countersign_model::{EffectKind, TargetKind};
use serde::{Deserialize, Serialize};

/// How a program's options look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Style {
    /// `-x`, bundles, `--long`, `--long=value`.
    Gnu,
    /// Long options with one or two dashes, no bundles.
    Single,
    /// `/x`, `/x:value`, `-x`; case does not matter.
    Dos,
    /// `-Name value`, prefixes, case does not matter.
    PowerShell,
    /// `key=value`.
    Assign,
    /// As gnu; a first word without dash is a bundle.
    Bundle,
    /// Library calls: `--name value` for named arguments.
    Call,
    /// No options at all.
    None,
}

/// A program.
#[derive(Debug, Serialize, Deserialize)]
pub struct Program<'a> {
    /// Name.
    pub name: &'a str,
    /// Look of its options.
    pub style: Style,
    /// Options that take a value.
    #[serde(borrow)]
    pub values: Vec<&'a str>,
    /// Options with which nothing changes.
    #[serde(borrow)]
    pub dry: Vec<&'a str>,
    /// Options with which nothing happens.
    #[serde(borrow)]
    pub help: Vec<&'a str>,
    /// Options end at the first operand.
    pub options_first: bool,
    /// Commands that are not listed are a finding.
    pub strict: bool,
    /// Effects of every invocation.
    #[serde(borrow)]
    pub effects: Vec<EffectSpec<'a>>,
    /// What it runs.
    #[serde(borrow)]
    pub runs: Vec<RunSpec<'a>>,
    /// Subcommands.
    #[serde(borrow)]
    pub commands: Vec<Command<'a>>,
}

/// A subcommand: its words, and the rest still packed. Of a program with a hundred commands one is asked for.
#[derive(Debug, Serialize, Deserialize)]
pub struct Command<'a> {
    /// Its words, and other spellings.
    #[serde(borrow)]
    pub paths: Vec<Vec<&'a str>>,
    /// The rest, a [`CommandSpec`].
    #[serde(borrow)]
    pub packed: &'a [u8],
    /// The rest, once it was asked for.
    #[serde(skip)]
    pub spec: OnceLock<Option<CommandSpec<'a>>>,
}

/// What a subcommand does.
#[derive(Debug, Serialize, Deserialize)]
pub struct CommandSpec<'a> {
    /// Further options that take a value.
    #[serde(borrow)]
    pub values: Vec<&'a str>,
    /// Further options with which nothing changes.
    #[serde(borrow)]
    pub dry: Vec<&'a str>,
    /// Options end at the first operand after the subcommand.
    pub options_first: bool,
    /// Its effects.
    #[serde(borrow)]
    pub effects: Vec<EffectSpec<'a>>,
    /// What it runs.
    #[serde(borrow)]
    pub runs: Vec<RunSpec<'a>>,
}

/// An effect as the data file says it.
#[derive(Debug, Serialize, Deserialize)]
pub struct EffectSpec<'a> {
    /// Kind.
    pub kind: EffectKind,
    /// At least one holds.
    #[serde(borrow)]
    pub when: Vec<&'a str>,
    /// Every one holds.
    #[serde(borrow)]
    pub all: Vec<&'a str>,
    /// None holds.
    #[serde(borrow)]
    pub unless: Vec<&'a str>,
    /// Selectors of the targets.
    #[serde(borrow)]
    pub targets: Vec<&'a str>,
    /// Kind of the targets when it does not follow from the effect.
    pub target_kind: Option<TargetKind>,
    /// Selectors of the destination.
    #[serde(borrow)]
    pub to: Vec<&'a str>,
    /// Selectors of the data.
    #[serde(borrow)]
    pub data: Vec<&'a str>,
    /// `how.recursive`.
    #[serde(borrow)]
    pub recursive: Switch<'a>,
    /// `how.force`.
    #[serde(borrow)]
    pub force: Switch<'a>,
    /// `how.all`.
    #[serde(borrow)]
    pub every: Switch<'a>,
    /// `how.append`.
    #[serde(borrow)]
    pub append: Switch<'a>,
    /// `how.unchecked`.
    #[serde(borrow)]
    pub unchecked: Switch<'a>,
    /// A safer command.
    #[serde(borrow)]
    pub safer: Option<&'a str>,
    /// Stays even when the selectors give nothing.
    pub optional: bool,
}

/// A property of an effect that may depend on options.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Switch<'a> {
    /// Off.
    Never,
    /// On.
    Always,
    /// On when one of the conditions holds.
    #[serde(borrow)]
    When(Vec<&'a str>),
}

/// What a program runs, as the data file says it.
#[derive(Debug, Serialize, Deserialize)]
pub struct RunSpec<'a> {
    /// Selector of words that are a command line.
    #[serde(borrow)]
    pub command: Vec<&'a str>,
    /// `NAME=value` words may precede it.
    pub assigns: bool,
    /// Selector of code.
    #[serde(borrow)]
    pub code: Vec<&'a str>,
    /// Language of code or file, by its name in the data files.
    pub language: &'a str,
    /// Selector of a file with code.
    #[serde(borrow)]
    pub file: Vec<&'a str>,
    /// At least one holds.
    #[serde(borrow)]
    pub when: Vec<&'a str>,
    /// Every one holds.
    #[serde(borrow)]
    pub all: Vec<&'a str>,
    /// None holds.
    #[serde(borrow)]
    pub unless: Vec<&'a str>,
    /// Selector of the machine or container on which it runs.
    #[serde(borrow)]
    pub place: Vec<&'a str>,
    /// Selector of the folder in which it runs.
    #[serde(borrow)]
    pub folder: Vec<&'a str>,
    /// Name of the road.
    #[serde(borrow)]
    pub via: Option<&'a str>,
    /// Kind of project file that says what runs.
    #[serde(borrow)]
    pub project: Option<&'a str>,
    /// Selector of the entry in that file.
    #[serde(borrow)]
    pub name: Vec<&'a str>,
}
