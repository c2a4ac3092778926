//! Whether a person answers, and not the agent that is asked about.

use std::io::{BufRead as _, IsTerminal as _};

use countersign_host::Env;

use crate::output::{self, line};

/// Variables that agents set for the programs that they run.
const AGENT_VARIABLES: &[&str] = &[
    "CLAUDECODE",
    "CLAUDE_CODE_SESSION_ID",
    "CODEX_SANDBOX",
    "CODEX_THREAD_ID",
    "GEMINI_CLI",
    "QWEN_CODE",
    "OPENCODE",
    "COPILOT_CLI",
    "CURSOR_AGENT",
    "CLINE_ACTIVE",
    "CRUSH",
    "GOOSE_TERMINAL",
    "FACTORY_PROJECT_DIR",
    "AMP_THREAD_ID",
    "AI_AGENT",
];

/// Below an agent only a person at a terminal answers, by typing `word` again. This is the second bar: the first is the
/// rule `gate-tampering`, which refuses the command as an action.
pub fn only(about: &str, word: &str) -> bool {
    let below =
        AGENT_VARIABLES.iter().find(|name| Env::variable(name).is_some_and(|v| !v.is_empty() && v != "0"));
    let Some(variable) = below else { return true };
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        output::error(&format!(
            "an agent started this (`{variable}` is set): it is for the user alone. Run it in a terminal of your own"
        ));
        return false;
    }
    line(about);
    output::prompt(&format!("An agent's shell (`{variable}` is set). Type `{word}` again: "));
    let mut typed = String::new();
    let read = std::io::stdin().lock().read_line(&mut typed);
    if read.is_err() || typed.trim() != word {
        output::error("not approved");
        return false;
    }
    true
}
