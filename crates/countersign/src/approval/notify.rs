//! A desktop notification that a question waits. It only tells; the answer is given by command.

use std::process::{Command, Stdio};

use countersign_host::Env;
use countersign_host::approval::{Question, shown};

/// Longest text of the action in a notification, characters.
const MOST: usize = 200;

/// Sends it where there is a desktop; returns whether it went out. The question stands either way.
pub(super) fn send(question: &Question) -> bool {
    let Some((program, arguments)) =
        plan(question, |name| Env::variable(name).is_some_and(|v| !v.is_empty()))
    else {
        return false;
    };
    start(program, &arguments)
}

/// The program of the desktop by its full path, and its arguments. The path is fixed: a program of that name in a
/// folder of the project must not be started.
fn plan(question: &Question, is_set: impl Fn(&str) -> bool) -> Option<(&'static str, Vec<String>)> {
    let title = format!("{} wants to run something", question.agent);
    let text = shown(&question.title.replace(['\n', '\t'], " "), MOST);
    let body = format!("{text}\ncountersign approve {id}   or   countersign deny {id}", id = question.id);
    if cfg!(target_os = "macos") {
        // The texts are arguments of the script, never a part of it.
        let script =
            "on run argv\ndisplay notification (item 2 of argv) with title (item 1 of argv)\nend run";
        let all = ["-e", script, &title, &body];
        return Some(("/usr/bin/osascript", all.map(str::to_owned).to_vec()));
    }
    let desktop = ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| is_set(name));
    if !cfg!(target_os = "linux") || !desktop {
        return None;
    }
    // Notification servers read markup in the body.
    let body = body.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let all = ["--app-name=countersign", "--urgency=critical", "--", &title, &body];
    Some(("/usr/bin/notify-send", all.map(str::to_owned).to_vec()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "the notification is a program of the desktop, started after the decision"
)]
fn start(program: &str, arguments: &[String]) -> bool {
    let quiet = || Stdio::null();
    Command::new(program).args(arguments).stdin(quiet()).stdout(quiet()).stderr(quiet()).spawn().is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::approval::tests::sample;

    #[test]
    #[cfg(target_os = "linux")]
    fn texts_of_an_agent_are_arguments_and_no_markup() {
        let question = sample("--hint=x <b>run</b> & more");
        let (program, all) = plan(&question, |name| name == "WAYLAND_DISPLAY").unwrap();
        assert_eq!(program, "/usr/bin/notify-send");
        assert_eq!(all[2], "--");
        assert!(
            all[4].starts_with("--hint=x &lt;b&gt;run&lt;/b&gt; &amp; more\ncountersign approve "),
            "{all:?}"
        );
        assert!(plan(&question, |_| false).is_none(), "no desktop");
    }
}
