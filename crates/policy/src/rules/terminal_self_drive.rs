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
    fires: &[Case { action: "tmux send-keys -t 0 'y' Enter", says: "" }],
    silent: &[Case { action: "tmux ls", says: "" }, Case { action: "tmux capture-pane -p", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("keys would be sent to a terminal")
            .naming_word(&["tmux", "screen", "pane", "window", "terminal", "send-keys"])
            .safer(effect, "start the program in a session of its own"),
    )
}
