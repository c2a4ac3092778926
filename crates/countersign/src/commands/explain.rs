//! `countersign explain`: why, with carets under the parts that matter.

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use clap::Args;
use countersign_model::{Finding, Tier};
use serde_json::json;

use crate::commands::one::{self, Examined, One};
use crate::output::{self, line};

/// Show what an action would do, which rules fire, on what evidence, and what would clear them.
///
/// Exit code as `check`: 0 allow, 10 ask, 11 deny, 2 error.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    #[command(flatten)]
    pub one: One,
    /// Print everything as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Runs it.
pub fn run(args: &ExplainArgs) -> u8 {
    match one::examine(&args.one) {
        Ok(examined) => {
            if args.json {
                line(&json!({"action": examined.action, "effects": examined.analysis.effects, "decision": examined.decision}).to_string());
            } else {
                show(&examined);
            }
            one::exit_code(examined.decision.verdict)
        }
        Err(error) => {
            output::error(&error);
            2
        }
    }
}

/// The report for people.
pub fn show(examined: &Examined) {
    let text = examined.action.text();
    let decision = &examined.decision;
    let open: Vec<&Finding> = decision.findings.iter().filter(|f| f.open()).collect();
    if open.is_empty() {
        line(&format!("{}  {}", output::verdict(decision.verdict), text.replace('\n', "\n       ")));
    }
    for finding in &open {
        line(&snippet(&text, finding));
        detail(finding);
    }
    for finding in decision.findings.iter().filter(|f| !f.open()) {
        line(&format!(
            "{} {}: {}",
            output::dim("cleared"),
            finding.rule,
            finding.cleared.as_deref().unwrap_or("")
        ));
        evidence(finding);
    }
    line(&output::bold("effects"));
    if examined.analysis.effects.is_empty() {
        line("  none");
    }
    for effect in &examined.analysis.effects {
        let via = if effect.via.is_empty() {
            String::new()
        } else {
            format!("   {}", output::dim(&format!("via {}", effect.via.join(" › "))))
        };
        line(&format!("  {}{via}", effect.summary()));
    }
    line(&format!("{} {}", output::bold("verdict"), output::verdict(decision.verdict)));
    line(&output::dim(&format!("{} µs", examined.micros)));
}

fn snippet(text: &str, finding: &Finding) -> String {
    let (start, end) = (finding.span.start.min(text.len()), finding.span.end.min(text.len()));
    let (start, end) = (floor(text, start), floor(text, end.max(start)));
    let level = if finding.tier >= Tier::Adversarial { Level::ERROR } else { Level::WARNING };
    let title = format!("{} [{}]", finding.message, finding.rule);
    let label = finding.effect.summary();
    let report = [level.primary_title(title.as_str()).element(
        Snippet::source(text).annotation(AnnotationKind::Primary.span(start..end).label(label.as_str())),
    )];
    let renderer = if output::colour() { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&report).to_string()
}

/// The nearest character boundary at or below.
fn floor(text: &str, mut at: usize) -> usize {
    while at > 0 && !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

fn detail(finding: &Finding) {
    let tier = match finding.tier {
        Tier::Notice => "notice",
        Tier::Soft => "soft: the user's words, evidence or a rule can clear it",
        Tier::Adversarial => "adversarial: only confirmation of this very action clears it",
        Tier::Hard => "hard: a rule of the user or the organisation",
        Tier::Floor => "floor: nothing clears it",
    };
    line(&format!("  {}  {tier}", output::dim("tier    ")));
    evidence(finding);
    if finding.tier < Tier::Hard {
        line(&format!("  {}  the user names {}", output::dim("clears  "), finding.clears_with));
    }
    if let Some(quote) = &finding.quote {
        line(&format!("  {}  “{quote}”", output::dim("said    ")));
    }
    if let Some(safer) = &finding.safer {
        line(&format!("  {}  {safer}", output::dim("safer   ")));
    }
}

fn evidence(finding: &Finding) {
    for item in &finding.evidence {
        if let Some(text) = countersign_policy::fact(&item.subject, &item.fact) {
            line(&format!("  {}  {text}", output::dim("evidence")));
        }
    }
}
