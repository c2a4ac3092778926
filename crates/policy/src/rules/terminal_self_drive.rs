//! `terminal-self-drive`: an agent's own terminal or window is driven.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "terminal-self-drive",
    group: Group::AgentIntegrity,
    tier: Tier::Soft,
    title: "an agent's own terminal or window is driven",
    doc: "Keys sent to a terminal can answer the agent's own prompts in the user's place.",
    must_name: "the session",
    operation: Operation::Run,
    kinds: &[EffectKind::AgentDrive],
    check,
    fires: &[
        Case { action: "tmux send-keys -t 0 'y' Enter", says: "" },
        Case { action: "tmux new-session -d -s t1 ./game; tmux send-keys -t main 'y' Enter", says: "" },
        Case { action: "tmux new -s a -n main; tmux send-keys -t main y Enter", says: "" },
    ],
    silent: &[
        Case { action: "tmux ls", says: "" },
        Case { action: "tmux capture-pane -p", says: "" },
        Case { action: "tmux new-session -d -s t1 ./game && tmux send-keys -t t1 Space", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if is_own_session(effect, cx) {
        return Some(Hit::new("keys would be sent to a session that this action begins").tier(Tier::Notice));
    }
    Some(
        Hit::new("keys would be sent to a terminal")
            .naming_word(&["tmux", "screen", "pane", "window", "terminal", "send-keys"])
            .safer(effect, "start the program in a session of its own"),
    )
}

/// `tmux new-session -d -s t … && tmux send-keys -t t …`: nobody else sits there.
fn is_own_session(effect: &Effect, cx: &Context<'_>) -> bool {
    let [target] = effect.targets.as_slice() else { return false };
    let name = target.name.split([':', '.']).next().unwrap_or_default();
    let before = cx.text.get(..effect.span.start).unwrap_or_default();
    let begins = before.split(['\n', ';', '&', '|']).any(|line| {
        let mut words = line.split_whitespace();
        // The word behind `-s` is the session, what stands behind others is none.
        words.next() == Some("tmux")
            && matches!(words.next(), Some("new" | "new-session"))
            && words.any(|word| matches!(word, "-s" | "-ds" | "-ADs" | "-As"))
            && words.next() == Some(name)
    });
    // In a here-document it is text.
    !name.is_empty() && !target.unknown && begins && !before.contains("<<")
}
