//! `attack-tool`: a program whose purpose is attack runs.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "attack-tool",
    group: Group::AgentIntegrity,
    tier: Tier::Adversarial,
    title: "a program whose purpose is attack runs",
    doc: "Credential dumpers, exploit frameworks, Active Directory attack tools, injectors. In an authorised test the user confirms each.",
    must_name: "this very action",
    operation: Operation::Run,
    kinds: &[EffectKind::AttackTool, EffectKind::InjectCode],
    check,
    fires: &[
        Case { action: "mimikatz 'sekurlsa::logonpasswords'", says: "" },
        Case { action: "msfvenom -p linux/x64/shell_reverse_tcp", says: "" },
    ],
    silent: &[Case { action: "echo mimikatz", says: "" }, Case { action: "grep -r mimikatz docs", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(Hit::new(format!(
        "{} is a tool of attack",
        if effect.program.is_empty() { "this" } else { effect.program.as_str() }
    )))
}
