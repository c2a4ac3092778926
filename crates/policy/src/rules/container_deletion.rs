//! `container-deletion`: containers, images or volumes of this machine are removed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "container-deletion",
    group: Group::Deletion,
    tier: Tier::Soft,
    title: "containers, images or volumes of this machine are removed",
    doc: "Volumes hold databases. Removing one container by name passes when this session made it or the user named it; `prune`, whatever a listing gives and everything with volumes needs the user's word.",
    must_name: "what is removed",
    operation: Operation::Delete,
    kinds: &[EffectKind::ContainerDestroy],
    check,
    fires: &[
        Case { action: "docker system prune -af --volumes", says: "debug the pipeline" },
        Case { action: "docker volume prune -f", says: "" },
        Case { action: "docker image prune -af", says: "" },
        Case { action: "docker rm -f $(docker ps -aq)", says: "" },
        Case { action: "docker compose -f latest.yml up -d; docker compose -f latest.yml down -v", says: "" },
        Case {
            action: "echo docker compose -f compose.test.yml up; docker compose -f compose.test.yml down -v",
            says: "",
        },
    ],
    silent: &[
        Case {
            action: "docker compose -f compose.test.yml up -d --wait; npm test; docker compose -f compose.test.yml down -v",
            says: "",
        },
        Case { action: "docker ps", says: "" },
        Case { action: "docker image prune -f", says: "" },
        Case { action: "docker rm web", says: "" },
        Case { action: "docker system prune -af --volumes", says: "run docker system prune with volumes" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let all = effect.how.all || effect.how.recursive;
    let started =
        !effect.targets.is_empty() && effect.targets.iter().all(|t| cx.started_here(&t.name, effect));
    if started {
        return None;
    }
    let words = cx.words_of(effect);
    if is_test_stack(&words, cx.text.get(..effect.span.start).unwrap_or("")) {
        return None;
    }
    // Images that bear no name any more: layers of builds that were built anew.
    if !all && effect.targets.iter().all(|t| t.name == "unused-images") {
        return Some(Hit::new("images without a name would be removed").tier(Tier::Notice));
    }
    let volumes = words.contains("volume") || words.contains(" -v") || words.contains("prune");
    // `docker rm -f $(docker ps -aq)`: whatever there is, also what others started.
    let whichever = effect.how.force && effect.targets.iter().any(|t| t.unknown);
    if !all && !volumes && !whichever {
        return Some(Hit::new(format!("{} would be removed", names(&effect.targets))).tier(Tier::Notice));
    }
    let hit = Hit::new("containers, images or volumes of this machine would be removed");
    let listed = !effect.how.all
        && !effect.targets.is_empty()
        && effect.targets.iter().all(|t| words.contains(&t.text.to_lowercase()))
        && effect.targets.iter().all(|t| !t.unknown && !t.glob && !t.name.starts_with('/'));
    let hit = if listed {
        let mut hit = hit.naming(&effect.targets);
        for names in &mut hit.items {
            let spoken = names.first().and_then(|name| service_of_volume(name)).map(str::to_owned);
            names.extend(spoken);
        }
        hit
    } else {
        let hit = hit.naming_word(&["prune", "volume", "container", "image", "docker", "compose", "stack"]);
        // Volumes hold data; whoever speaks of images does not mean them.
        if words.contains("volume") || words.contains(" -v") {
            hit.naming_word(&["volume", "everything", "data", "all", "-v"])
        } else {
            hit
        }
    };
    // "Remove it" is not "remove whatever runs here".
    let hit = if whichever {
        hit.naming_word(&["all", "every", "everything", "each", "alle", "tous", "todos"])
    } else {
        hit
    };
    Some(hit.safer(effect, "docker volume ls and docker ps -a first; remove one by name"))
}

/// `docker compose -f compose.test.yml up … ; docker compose -f compose.test.yml down -v`: a stack for tests that the same action
/// brought up.
fn is_test_stack(words: &str, before: &str) -> bool {
    let file_of = |words: &str| {
        let mut rest = words.split_whitespace().skip_while(|w| !matches!(*w, "-f" | "--file"));
        rest.nth(1).map(str::to_owned)
    };
    let for_tests = |file: &String| {
        let base = file.rsplit('/').next().unwrap_or(file);
        base.split(|c: char| !c.is_alphanumeric())
            .any(|part| matches!(part, "test" | "tests" | "testing" | "e2e"))
    };
    let Some(file) = file_of(words).filter(for_tests).filter(|_| words.contains(" down")) else {
        return false;
    };
    before.to_lowercase().split([';', '&', '|', '\n']).map(str::trim).any(|command| {
        let compose =
            ["docker compose ", "docker-compose ", "podman compose "].iter().any(|c| command.starts_with(c));
        compose
            && file_of(command).as_ref() == Some(&file)
            && command.split_whitespace().any(|w| matches!(w, "up" | "run"))
    })
}

/// `plantcam_grafana-data`: the volume that compose made for `grafana` of the project `plantcam`.
fn service_of_volume(name: &str) -> Option<&str> {
    let own = name.split_once('_')?.1;
    let service = ["-data", "_data", "data", "-volume", "_volume", "-vol"]
        .iter()
        .find_map(|end| own.strip_suffix(end))?;
    (service.len() >= 3).then_some(service)
}
