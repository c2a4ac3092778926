//! The review: stage one over effects, stage two over what it flagged.

use countersign_model::{
    Consent, Coverage, Decision, EffectKind, Finding, Mode, Operation, Stage, Tier, Verdict,
};

use crate::authority::verdict;
use crate::context::Context;
use crate::evidence::{Witness, weigh};
use crate::reason::{self, Audience};
use crate::rules;

/// Most findings that one decision carries.
const MAX_FINDINGS: usize = 24;

/// A rule of the user or the organisation that matched an effect.
#[derive(Debug, Clone)]
pub struct CustomFinding {
    /// Its name.
    pub rule: String,
    /// Index of the effect.
    pub effect: usize,
    /// What it says.
    pub verdict: Verdict,
    /// Nothing in the session clears it.
    pub hard: bool,
    /// Why.
    pub reason: String,
    /// What to do instead.
    pub alternative: Option<String>,
}

/// Reviews the effects of one action.
#[must_use]
pub fn review(
    cx: &Context<'_>,
    consents: &[Consent],
    witness: &dyn Witness,
    mode: Mode,
    custom: &[CustomFinding],
) -> Decision {
    let mut findings = stage_one(cx);
    add_custom(&mut findings, cx, custom);
    if findings.is_empty() {
        return Decision::allow(Stage::One);
    }
    let policy = !custom.is_empty();
    for finding in &mut findings {
        stage_two(finding, cx, consents, witness);
    }
    for rule in custom.iter().filter(|c| c.verdict == Verdict::Allow) {
        let Some(effect) = cx.effects.get(rule.effect) else { continue };
        // An allow rule speaks about the built-in rules; where another rule asks or denies, the stricter one holds.
        let ruled = |f: &Finding| custom.iter().any(|c| c.verdict != Verdict::Allow && c.rule == f.rule);
        for finding in
            findings.iter_mut().filter(|f| f.effect == *effect && f.tier <= Tier::Soft && !ruled(f))
        {
            finding.cleared = Some(format!("rule `{}` allows it", rule.rule));
        }
    }
    let mut outcome = Verdict::Allow;
    for finding in &mut findings {
        let one =
            if finding.cleared.is_some() { Verdict::Allow } else { verdict(finding.tier, finding.coverage) };
        if one == Verdict::Allow && finding.cleared.is_none() {
            finding.cleared = Some(match (finding.tier, &finding.quote) {
                (Tier::Notice, _) => "nothing speaks against it".to_owned(),
                (_, Some(quote)) => format!("the user said: “{quote}”"),
                (_, None) => "the user asked for it".to_owned(),
            });
        }
        outcome = outcome.max(one);
    }
    if outcome == Verdict::Ask && mode == Mode::Unattended {
        outcome = Verdict::Deny;
    }
    // Notices that nothing speaks against are no news.
    findings.retain(|f| f.open() || f.tier > Tier::Notice);
    let stage = if findings.is_empty() {
        Stage::One
    } else if policy && findings.iter().any(|f| f.open() && custom.iter().any(|c| c.rule == f.rule)) {
        Stage::Policy
    } else {
        Stage::Two
    };
    let mut decision = Decision { verdict: outcome, stage, findings, reason: String::new(), micros: 0 };
    if outcome != Verdict::Allow {
        decision.reason = reason::explain(&decision, cx, Audience::Agent, mode);
    }
    decision
}

/// Every rule over every effect.
fn stage_one(cx: &Context<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for effect in cx.effects {
        for rule in rules::of_kind(effect.kind) {
            let Some(hit) = (rule.check)(effect, cx) else { continue };
            let finding = Finding {
                rule: rule.code.to_owned(),
                tier: hit.tier.unwrap_or(rule.tier),
                span: effect.span,
                effect: effect.clone(),
                message: hit.message,
                operation: hit.operation.unwrap_or(rule.operation),
                items: hit.items,
                evidence: Vec::new(),
                coverage: Coverage::None,
                quote: None,
                cleared: None,
                clears_with: rule.must_name.to_owned(),
                safer: hit.safer,
            };
            if findings.len() < MAX_FINDINGS {
                findings.push(finding);
            } else if finding.tier > Tier::Soft {
                // The worst must not be crowded out.
                if let Some(slot) = findings.iter_mut().find(|f| f.tier <= Tier::Soft) {
                    *slot = finding;
                }
            }
        }
    }
    findings
}

fn add_custom(findings: &mut Vec<Finding>, cx: &Context<'_>, custom: &[CustomFinding]) {
    for rule in custom.iter().filter(|c| c.verdict != Verdict::Allow) {
        let Some(effect) = cx.effects.get(rule.effect) else { continue };
        findings.push(Finding {
            rule: rule.rule.clone(),
            // A deny that is not hard gives way to the user's confirmation of this very action.
            tier: match (rule.verdict, rule.hard) {
                (_, true) => Tier::Hard,
                (Verdict::Deny, false) => Tier::Adversarial,
                _ => Tier::Soft,
            },
            span: effect.span,
            effect: effect.clone(),
            message: rule.reason.clone(),
            operation: Operation::Any,
            items: vec![Vec::new()],
            evidence: Vec::new(),
            coverage: Coverage::None,
            quote: None,
            cleared: None,
            clears_with: "a change of the rule".to_owned(),
            safer: rule.alternative.clone(),
        });
    }
}

fn stage_two(finding: &mut Finding, cx: &Context<'_>, consents: &[Consent], witness: &dyn Witness) {
    if finding.tier <= Tier::Soft && finding.operation != Operation::Any {
        let weight = weigh(&finding.effect, cx, witness);
        finding.evidence = weight.evidence;
        if let Some((tier, why)) = weight.tighter {
            finding.tier = finding.tier.max(tier);
            finding.message = format!("{}: {why}", finding.message);
            if finding.items.is_empty() {
                // What only the evidence made dangerous must be named as well.
                finding.items = crate::rule::Hit::new(String::new()).naming(&finding.effect.targets).items;
            }
        }
        finding.cleared = weight.cleared;
    }
    if finding.tier >= Tier::Hard {
        return;
    }
    let command = finding.span.of(cx.text);
    // What runs anyway is only asked whether somebody forbade it.
    let (coverage, quote) = if finding.tier == Tier::Notice {
        let quote = countersign_consent::forbidden(
            finding.operation,
            &finding.items,
            command,
            consents,
            cx.utterances,
        );
        (if quote.is_some() { Coverage::Forbidden } else { Coverage::None }, quote)
    } else {
        countersign_consent::coverage(
            finding.operation,
            &finding.items,
            command,
            cx.text,
            consents,
            cx.utterances,
        )
    };
    finding.coverage = coverage;
    finding.quote = quote;
    if coverage == Coverage::Named && is_about_another_commit(finding, cx) {
        finding.coverage = Coverage::Vague;
    }
    // "Print my ~/.netrc": who asks for every file by its name has confirmed that it is read.
    let asked = consents.iter().any(|c| {
        c.operation == Operation::ReadSecret && !c.boundary && Some(&c.quote) == finding.quote.as_ref()
    });
    if coverage == Coverage::Named
        && asked
        && finding.operation == Operation::ReadSecret
        && finding.effect.kind == EffectKind::Read
        && !finding.items.is_empty()
    {
        finding.coverage = Coverage::Confirmed;
    }
    if coverage == Coverage::Forbidden {
        finding.cleared = None;
        finding.message = format!("{}, and the user forbade it", finding.message);
        if finding.tier == Tier::Notice {
            // A boundary over something harmless: only the user can say what was meant.
            finding.tier = Tier::Soft;
            finding.coverage = Coverage::None;
        }
    }
}

/// The user spoke of one commit, and what would be pushed is another that the same action makes.
fn is_about_another_commit(finding: &Finding, cx: &Context<'_>) -> bool {
    let makes_one = cx.effects.iter().any(|e| e.kind == EffectKind::GitCommit);
    finding.effect.kind == EffectKind::GitPush
        && makes_one
        && finding.quote.as_deref().is_some_and(|quote| {
            // "Cherry-pick 7be91c4 and push it" speaks of the one that the action makes.
            quote
                .split_whitespace()
                .any(|w| is_commit_id(w) && !cx.text.contains(w.trim_matches(|c: char| !c.is_alphanumeric())))
        })
}

/// `afb8c13`, a full hash.
fn is_commit_id(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    (7..=40).contains(&word.len())
        && word.chars().all(|c| c.is_ascii_digit() || ('a'..='f').contains(&c))
        && word.contains(|c: char| c.is_ascii_digit())
        && word.contains(|c: char| c.is_ascii_alphabetic())
}

/// For tests and the self-test: which rules fire on effects, cleared or not.
#[cfg(test)]
#[must_use]
pub fn fired(cx: &Context<'_>) -> Vec<(&'static str, countersign_model::Effect)> {
    cx.effects
        .iter()
        .flat_map(|effect| {
            rules::of_kind(effect.kind)
                .filter(move |rule| (rule.check)(effect, cx).is_some())
                .map(move |rule| (rule.code, effect.clone()))
        })
        .collect()
}
