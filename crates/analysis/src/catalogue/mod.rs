//! What is known of programs: the data files of `catalogue/`, packed by the build script.

mod arguments;
mod condition;
mod format;
mod select;
mod store;
#[cfg(test)]
mod tests;

use countersign_syntax::Language;

pub(crate) use arguments::{Arguments, parse};
pub(crate) use condition::{any, every, glob_match, none};
pub use format::Style;
pub(crate) use select::{Selected, select};
pub(crate) use store::is_long_option;
pub use store::{lookup, size};

/// A program.
pub type Program = format::Program<'static>;
/// A subcommand.
pub type CommandSpec = format::CommandSpec<'static>;
/// An effect as the data file says it.
pub type EffectSpec = format::EffectSpec<'static>;
/// What a program runs, as the data file says it.
pub type RunSpec = format::RunSpec<'static>;
/// A property of an effect that may depend on options.
pub type Switch = format::Switch<'static>;

impl RunSpec {
    /// Language of code or file.
    pub(crate) fn language(&self) -> Language {
        Language::from_name(self.language)
    }
}

impl format::Command<'static> {
    /// What the subcommand does.
    pub(crate) fn unpacked(&'static self) -> Option<&'static CommandSpec> {
        self.spec.get_or_init(|| store::unpack_command(self.packed)).as_ref()
    }
}

impl Program {
    /// The subcommand that the operands begin with, and how many operands its path takes.
    pub(crate) fn command(&'static self, operands: &[&str]) -> Option<(&'static CommandSpec, usize)> {
        let mut best: Option<(&'static format::Command<'static>, usize, usize)> = None;
        for command in &self.commands {
            for path in &command.paths {
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
        let (command, length, _) = best?;
        Some((command.unpacked()?, length))
    }
}
