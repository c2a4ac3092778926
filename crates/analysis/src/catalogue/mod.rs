//! What is known of programs: the data files of `catalogue/`, as static tables.

mod arguments;
mod condition;
mod select;
#[cfg(test)]
mod tests;

use countersign_model::{EffectKind, TargetKind};
use countersign_syntax::Language;

pub(crate) use arguments::{Arguments, parse};
pub(crate) use condition::{any, every, glob_match, none};
pub(crate) use select::{Selected, select};

/// How a program's options look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
#[derive(Debug)]
pub struct Program {
    /// Name.
    pub name: &'static str,
    /// Look of its options.
    pub style: Style,
    /// Options that take a value.
    pub values: &'static [&'static str],
    /// Options with which nothing changes.
    pub dry: &'static [&'static str],
    /// Options with which nothing happens.
    pub help: &'static [&'static str],
    /// Options end at the first operand.
    pub options_first: bool,
    /// Commands that are not listed are a finding.
    pub strict: bool,
    /// Effects of every invocation.
    pub effects: &'static [EffectSpec],
    /// What it runs.
    pub runs: &'static [RunSpec],
    /// Subcommands.
    pub commands: &'static [CommandSpec],
}

/// A subcommand.
#[derive(Debug)]
pub struct CommandSpec {
    /// Its words, and other spellings.
    pub paths: &'static [&'static [&'static str]],
    /// Further options that take a value.
    pub values: &'static [&'static str],
    /// Further options with which nothing changes.
    pub dry: &'static [&'static str],
    /// Options end at the first operand after the subcommand.
    pub options_first: bool,
    /// Its effects.
    pub effects: &'static [EffectSpec],
    /// What it runs.
    pub runs: &'static [RunSpec],
}

/// An effect as the data file says it.
#[derive(Debug)]
pub struct EffectSpec {
    /// Kind.
    pub kind: EffectKind,
    /// At least one holds.
    pub when: &'static [&'static str],
    /// Every one holds.
    pub all: &'static [&'static str],
    /// None holds.
    pub unless: &'static [&'static str],
    /// Selectors of the targets.
    pub targets: &'static [&'static str],
    /// Kind of the targets when it does not follow from the effect.
    pub target_kind: Option<TargetKind>,
    /// Selectors of the destination.
    pub to: &'static [&'static str],
    /// Selectors of the data.
    pub data: &'static [&'static str],
    /// `how.recursive`.
    pub recursive: Switch,
    /// `how.force`.
    pub force: Switch,
    /// `how.all`.
    pub every: Switch,
    /// `how.append`.
    pub append: Switch,
    /// `how.unchecked`.
    pub unchecked: Switch,
    /// A safer command.
    pub safer: Option<&'static str>,
    /// Stays even when the selectors give nothing.
    pub optional: bool,
}

/// A property of an effect that may depend on options.
#[derive(Debug, Clone, Copy)]
pub enum Switch {
    /// Off.
    Never,
    /// On.
    Always,
    /// On when one of the conditions holds.
    When(&'static [&'static str]),
}

/// What a program runs, as the data file says it.
#[derive(Debug)]
pub struct RunSpec {
    /// Selector of words that are a command line.
    pub command: &'static [&'static str],
    /// `NAME=value` words may precede it.
    pub assigns: bool,
    /// Selector of code.
    pub code: &'static [&'static str],
    /// Language of code or file.
    pub language: Language,
    /// Selector of a file with code.
    pub file: &'static [&'static str],
    /// At least one holds.
    pub when: &'static [&'static str],
    /// Every one holds.
    pub all: &'static [&'static str],
    /// None holds.
    pub unless: &'static [&'static str],
    /// Selector of the machine or container on which it runs.
    pub place: &'static [&'static str],
    /// Selector of the folder in which it runs.
    pub folder: &'static [&'static str],
    /// Name of the road.
    pub via: Option<&'static str>,
    /// Kind of project file that says what runs.
    pub project: Option<&'static str>,
    /// Selector of the entry in that file.
    pub name: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The program of that name or alias.
#[must_use]
pub fn lookup(name: &str) -> Option<&'static Program> {
    let position = INDEX.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    let (_, program) = INDEX.get(position)?;
    PROGRAMS.get(usize::from(*program))
}

/// How many programs and names are known.
#[must_use]
pub fn size() -> (usize, usize) {
    (PROGRAMS.len(), INDEX.len())
}

impl Program {
    /// The subcommand that the operands begin with, and how many operands its path takes.
    pub(crate) fn command(&self, operands: &[&str]) -> Option<(&'static CommandSpec, usize)> {
        let mut best: Option<(&'static CommandSpec, usize, usize)> = None;
        for command in self.commands {
            for path in command.paths {
                if path.len() > operands.len() {
                    continue;
                }
                let fits = path.iter().zip(operands).all(|(part, word)| {
                    if self.style == Style::Dos || self.style == Style::PowerShell {
                        glob_match(&part.to_lowercase(), &word.to_lowercase())
                    } else {
                        glob_match(part, word)
                    }
                });
                // A literal word weighs more than a pattern, and every word more than none.
                let weight: usize = path.iter().map(|part| if part.contains('*') { 2 } else { 3 }).sum();
                if fits && best.is_none_or(|(_, _, known)| weight > known) {
                    best = Some((command, path.len(), weight));
                }
            }
        }
        best.map(|(command, length, _)| (command, length))
    }
}
