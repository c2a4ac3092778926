//! A prompt at the terminal of the waiting hook, when it has one that is free.

use std::sync::mpsc::Receiver;

use countersign_host::approval::{Answer, Question};

/// Asks at the controlling terminal. `None` when there is none, or when this process is not in front there: reading
/// would stop it, and a stopped hook is a hook that never answers.
#[cfg(unix)]
pub(super) fn ask(question: &Question) -> Option<Receiver<Answer>> {
    use std::io::{BufRead as _, BufReader, Write as _};

    let mut terminal = std::fs::File::options().read(true).write(true).open("/dev/tty").ok()?;
    if rustix::termios::tcgetpgrp(&terminal).ok()? != rustix::process::getpgrp() {
        return None;
    }
    let text = format!(
        "\ncountersign: {} asks to run in {}:\n\n  {}\n\n{}\nApprove once? [y/N] ",
        question.agent,
        question.cwd,
        question.title.replace('\n', "\n  "),
        question.reason
    );
    terminal.write_all(text.as_bytes()).ok()?;
    let (sender, receiver) = std::sync::mpsc::channel();
    // Left behind when the answer comes from elsewhere; it ends with the process.
    std::thread::spawn(move || {
        let mut line = String::new();
        if BufReader::new(terminal).read_line(&mut line).is_ok_and(|n| n > 0) {
            let _ = sender.send(answer(&line));
        }
    });
    Some(receiver)
}

#[cfg(not(unix))]
pub(super) fn ask(_: &Question) -> Option<Receiver<Answer>> {
    None
}

/// Only a plain yes is one.
fn answer(line: &str) -> Answer {
    match line.trim().to_lowercase().as_str() {
        "y" | "yes" => Answer::Approved,
        _ => Answer::Denied,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_yes_is_yes() {
        for (line, meant) in [
            ("y\n", Answer::Approved),
            (" YES ", Answer::Approved),
            ("\n", Answer::Denied),
            ("yeah no", Answer::Denied),
        ] {
            assert_eq!(answer(line), meant, "{line:?}");
        }
    }
}
