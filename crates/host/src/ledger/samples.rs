//! Values for tests.

use countersign_model::{
    Action, Call, Consent, Coverage, Decision, Dialect, Effect, Finding, Lifetime, Operation, Stage, Tier,
    Verdict,
};

use super::Record;

pub(crate) fn action(command: &str) -> Action {
    Action {
        id: "call-1".into(),
        tool: "Bash".into(),
        cwd: "/work".into(),
        subagent: None,
        call: Call::Shell { dialect: Dialect::Bash, command: command.into() },
    }
}

pub(crate) fn finding(rule: &str, effect: Effect) -> Finding {
    Finding {
        rule: rule.into(),
        tier: Tier::Soft,
        span: effect.span,
        effect,
        message: "something goes".into(),
        operation: Operation::Delete,
        items: Vec::new(),
        evidence: Vec::new(),
        coverage: Coverage::None,
        quote: None,
        cleared: None,
        clears_with: "say so".into(),
        safer: None,
    }
}

pub(crate) fn allow(session: &str, command: &str) -> Record {
    Record::decision(session, "claude", &action(command), &Decision::allow(Stage::One), false)
}

pub(crate) fn deny(session: &str, command: &str, rule: &str) -> Record {
    use countersign_model::{EffectKind, Span};
    let effect = Effect::new(EffectKind::Delete, Span::new(0, command.len()));
    let decision = Decision {
        verdict: Verdict::Deny,
        findings: vec![finding(rule, effect)],
        reason: "no".into(),
        ..Decision::allow(Stage::Two)
    };
    Record::decision(session, "claude", &action(command), &decision, false)
}

pub(crate) fn consent(operation: Operation, boundary: bool) -> Consent {
    Consent {
        operation,
        items: vec!["build".into()],
        boundary,
        withdraws: false,
        lifetime: Lifetime::Standing,
        quote: "yes, delete build".into(),
        seq: 1,
    }
}
