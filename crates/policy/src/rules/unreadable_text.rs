//! `unreadable-text`: text would run that the reader could not understand.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "unreadable-text",
    group: Group::Unknown,
    tier: Tier::Soft,
    title: "text would run that the reader could not understand",
    doc: "What does not parse, nests too deep or hides a substitution might do anything. Unknown is not safe.",
    must_name: "the same in plainer words",
    operation: Operation::Run,
    kinds: &[EffectKind::OpaqueText],
    check,
    fires: &[Case { action: "echo $((MARK) )", says: "" }, Case { action: "echo 'unterminated", says: "" }],
    silent: &[Case { action: "echo ok", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!(
            "part of the text could not be read: {}",
            effect.targets.first().map_or("", |t| t.name.as_str())
        ))
        .naming_word(&["\u{fffd}"])
        .safer(effect, "split it into plain commands, or write it to a script file"),
    )
}
