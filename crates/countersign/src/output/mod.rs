//! What people see. Colour only on a terminal, never when `NO_COLOR` is set.

use anstyle::{AnsiColor, Style};
use countersign_model::Verdict;

/// Prints a line. A closed pipe ends the output, not the program.
pub fn line(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(anstream::stdout().lock(), "{text}");
}

/// Prints a question; the answer is typed behind it.
pub fn prompt(text: &str) {
    use std::io::Write as _;
    let mut out = anstream::stdout().lock();
    let _ = write!(out, "{text}").and_then(|()| out.flush());
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

/// What is well.
pub fn good(text: &str) -> String {
    styled(AnsiColor::Green.on_default(), text)
}

/// What is not.
pub fn bad(text: &str) -> String {
    styled(AnsiColor::Red.on_default().bold(), text)
}

/// Of less weight.
pub fn dim(text: &str) -> String {
    styled(Style::new().dimmed(), text)
}

/// Milliseconds since 1970 as a person reads them, UTC.
pub fn time(ms: u64) -> String {
    let seconds = ms / 1000;
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // Days to a date, by Howard Hinnant's method: eras of 400 years that begin in March.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_index = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_index + 2) / 5 + 1;
    let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year}-{month:02}-{day:02} {:02}:{:02}:{:02}", rest / 3_600, rest / 60 % 60, rest % 60)
}

#[cfg(test)]
mod tests {
    #[test]
    fn times() {
        assert_eq!(super::time(0), "1970-01-01 00:00:00");
        assert_eq!(super::time(951_782_400_000), "2000-02-29 00:00:00");
        assert_eq!(super::time(1_795_305_599_000), "2026-11-21 23:59:59");
    }
}
