//! What people see. Colour only on a terminal, never when `NO_COLOR` is set.

use anstyle::{AnsiColor, Style};
use countersign_model::Verdict;

/// Prints a line. A closed pipe ends the output, not the program.
pub fn line(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(anstream::stdout().lock(), "{text}");
}

/// Prints an error.
pub fn error(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(anstream::stderr().lock(), "countersign: {text}");
}

/// Whether standard output takes colour.
pub fn colour() -> bool {
    anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never
}

fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// A verdict in its colour.
pub fn verdict(verdict: Verdict) -> String {
    let (colour, word) = match verdict {
        Verdict::Allow => (AnsiColor::Green, "allow"),
        Verdict::Ask => (AnsiColor::Yellow, "ask"),
        Verdict::Deny => (AnsiColor::Red, "deny"),
    };
    styled(colour.on_default().bold(), word)
}

/// A heading.
pub fn bold(text: &str) -> String {
    styled(Style::new().bold(), text)
}

/// Of less weight.
pub fn dim(text: &str) -> String {
    styled(Style::new().dimmed(), text)
}
