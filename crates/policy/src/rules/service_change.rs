//! `service-change`: a service of this machine is stopped or changed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "service-change",
    group: Group::System,
    tier: Tier::Soft,
    title: "a service of this machine is stopped or changed",
    doc: "Stops, disables, restarts or changes a service that other programs rely on.",
    must_name: "the service",
    operation: Operation::Stop,
    kinds: &[EffectKind::ServiceStop, EffectKind::ServiceChange],
    check,
    fires: &[
        Case { action: "sudo systemctl stop postgresql", says: "" },
        Case { action: "launchctl unload com.x", says: "" },
        Case { action: "docker stop $(docker ps -q)", says: "" },
        Case { action: "docker --context prod stop web", says: "" },
        Case { action: "export DOCKER_CONTEXT=prod; docker stop web", says: "" },
        Case { action: "docker context use prod && docker stop web", says: "" },
    ],
    silent: &[
        Case { action: "docker run -d --name pg postgres:16; docker stop pg", says: "" },
        Case { action: "systemctl status postgresql", says: "" },
        Case { action: "docker compose restart api", says: "" },
        Case { action: "docker stop web", says: "" },
        Case { action: "sudo systemctl restart nginx", says: "restart nginx" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if effect.remote.is_some() {
        return None; // remote-writes
    }
    // What this action, or this session, started itself.
    if !effect.targets.is_empty() && effect.targets.iter().all(|t| cx.started_here(&t.name, effect)) {
        return None;
    }
    if is_own_container(effect, cx) {
        return Some(
            Hit::new(format!("{} would be stopped or started", names(&effect.targets))).tier(Tier::Notice),
        );
    }
    let mut hit = Hit::new(format!("the service {} would be stopped or changed", names(&effect.targets)))
        .naming(&effect.targets);
    // The services of the folder's own file are called what they are.
    if effect.targets.iter().any(|t| t.name == effect.cwd)
        && let Some(names) = hit.items.first_mut()
    {
        names.extend(["compose", "stack", "container", "docker", "services"].map(str::to_owned));
    }
    Some(if effect.kind == EffectKind::ServiceChange { hit.operation(Operation::Restart) } else { hit })
}

/// Containers of this machine that are named one by one, or the stack of the project's own file: they start again as they were.
fn is_own_container(effect: &Effect, cx: &Context<'_>) -> bool {
    let engine = ["docker", "podman", "nerdctl", "docker-compose", "podman-compose"]
        .contains(&effect.program.as_str());
    let words = cx.words_of(effect);
    let elsewhere = words
        .split([' ', '='])
        .any(|w| matches!(w, "--context" | "-c" | "-h" | "--host" | "--url" | "--connection"))
        || ["DOCKER_HOST", "DOCKER_CONTEXT", "CONTAINER_HOST", "context use"]
            .iter()
            .any(|w| cx.text.contains(w));
    let named = effect
        .targets
        .iter()
        .all(|t| !t.unknown && !t.glob && (!t.name.starts_with('/') || t.name == effect.cwd));
    engine && !elsewhere && named && !effect.targets.is_empty() && !effect.how.all
}
