//! `unknown-tool`: a tool is called of which nothing is known.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "unknown-tool",
    group: Group::Unknown,
    tier: Tier::Soft,
    title: "a tool is called of which nothing is known",
    doc: "Neither the tool's name, nor its annotations, nor its arguments say what it does. The user's words must have to do with it.",
    must_name: "the tool",
    operation: Operation::Any,
    kinds: &[EffectKind::UnknownTool],
    check,
    fires: &[Case { action: "mcp__helper__frobnicate {\"a\":1}", says: "" }],
    silent: &[
        Case { action: "mcp__docs__search_pages {\"q\":\"x\"}", says: "" },
        Case { action: "mcp__helper__frobnicate {\"a\":1}", says: "use frobnicate on it" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let said = cx.said();
    let name = effect.targets.first().map(|t| t.name.to_lowercase()).unwrap_or_default();
    let related =
        name.split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() > 3).any(|w| said.contains(w));
    if related {
        return None;
    }
    Some(
        Hit::new(format!("nothing is known of the tool {}", names(&effect.targets)))
            .operation(Operation::Run)
            .naming(&effect.targets),
    )
}
