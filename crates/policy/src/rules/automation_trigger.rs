//! `automation-trigger`: an automation is started, stopped or switched.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "automation-trigger",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "an automation is started, stopped or switched",
    doc: "Workflows deploy, publish and mail with rights that the agent has not. Rerunning a failed check passes.",
    must_name: "the automation",
    operation: Operation::Run,
    kinds: &[EffectKind::ForgeWorkflow],
    check,
    fires: &[Case { action: "gh workflow run deploy.yml", says: "" }],
    silent: &[
        Case { action: "gh run list", says: "" },
        Case { action: "gh run rerun 123 --failed", says: "" },
        Case { action: "gh run view 1", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let hit = Hit::new(format!("the automation {} would be started or switched", names(&effect.targets)));
    Some(if words.contains("rerun") || words.contains("watch") {
        hit.tier(Tier::Notice)
    } else {
        let mut words = vec!["action", "pipeline", "ci", "run", "trigger", "dispatch"];
        let names: Vec<String> = effect.targets.iter().map(|t| t.name.to_lowercase()).collect();
        // The file of the workflow, where a call has it among its arguments.
        let text = cx.text.to_lowercase();
        words
            .extend(text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '=' | ',')).filter(
                |w| w.len() > 4 && (w.ends_with(".yml") || w.ends_with(".yaml")) && !w.contains('/'),
            ));
        words.extend(names.iter().flat_map(|n| [n.as_str(), n.split('.').next().unwrap_or(n)]));
        hit.naming_word(&words)
    })
}
