//! Rules of the user and the organisation, over the effects of an action.

use countersign_analysis::{NoScene, Surroundings};
use countersign_host::config::Subject;
use countersign_host::{Config, Env};
use countersign_model::{Action, Effect, SessionMemory};
use countersign_policy::CustomFinding;

/// Every rule that fires on any of the effects.
pub fn findings(
    config: &Config,
    env: &Env,
    agent: &str,
    action: &Action,
    around: &Surroundings,
    effects: &[Effect],
) -> Vec<CustomFinding> {
    if config.rules.is_empty() {
        return Vec::new();
    }
    let minute = countersign_host::clock::minute_of_day(countersign_host::now_ms(), env);
    let mut out = Vec::new();
    for (index, effect) in effects.iter().enumerate() {
        let environments = environments(config, effect);
        let subject = Subject {
            effect,
            action,
            agent,
            home: Some(&around.home),
            root: around.repository.as_deref(),
            environments: &environments,
            branch_protected: branch_protected(config, effect),
            tracked: None,
            minute,
        };
        for rule in config.rules.iter().filter(|r| r.fires(&subject)) {
            out.push(CustomFinding {
                rule: rule.name.clone(),
                effect: index,
                verdict: rule.verdict,
                hard: rule.hard,
                reason: rule.reason.clone(),
                alternative: rule.alternative.clone(),
            });
        }
    }
    out
}

/// Protected environments that the effect names.
fn environments(config: &Config, effect: &Effect) -> Vec<String> {
    let texts =
        effect.targets.iter().map(|t| &t.name).chain(effect.to.iter().map(|p| &p.name)).chain(&effect.remote);
    let words: Vec<String> = texts
        .flat_map(|t| {
            t.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    config
        .protect
        .environments
        .iter()
        .filter(|e| words.iter().any(|w| countersign_host::config::glob(e, w)))
        .cloned()
        .collect()
}

fn branch_protected(config: &Config, effect: &Effect) -> Option<bool> {
    let mut refs = effect.targets.iter().filter(|t| t.kind == countersign_model::TargetKind::Ref).peekable();
    refs.peek()?;
    Some(refs.any(|t| {
        let name = t.name.trim_start_matches('+').trim_start_matches("refs/heads/");
        config.protect.branches.iter().any(|b| countersign_host::config::glob(b, name))
    }))
}

/// Examples of rules that do not come out as the file says: rule, command, and whether it should have fired.
pub fn failed_examples(config: &Config) -> Vec<(String, String, bool)> {
    let around = Surroundings {
        cwd: "/repo".into(),
        home: "/home/user".into(),
        repository: Some("/repo".into()),
        project: "/repo".into(),
    };
    let env = Env::default();
    let mut out = Vec::new();
    for rule in &config.rules {
        let cases = rule.fires.iter().map(|c| (c, true)).chain(rule.spares.iter().map(|c| (c, false)));
        for (command, wanted) in cases {
            let Ok(action) = crate::commands::action_of(command, "bash", "/repo") else { continue };
            let analysis =
                countersign_analysis::analyse(&action, &around, &SessionMemory::default(), &NoScene);
            let fired = findings(config, &env, "claude", &action, &around, &analysis.effects)
                .iter()
                .any(|f| f.rule == rule.name);
            if fired != wanted {
                out.push((rule.name.clone(), command.clone(), wanted));
            }
        }
    }
    out
}
