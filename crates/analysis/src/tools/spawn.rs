//! Subagents and messages: a prompt is intent, it carries no consent.

use countersign_model::{Effect, EffectKind, Span, Target, TargetKind};

use crate::Analysis;

pub(super) fn spawn(prompt: &str, agent: &str, span: Span) -> Analysis {
    let mut analysis = Analysis::default();
    let mut effect = Effect::new(EffectKind::AgentSpawn, span);
    effect.targets.push(Target { span, ..Target::known(TargetKind::Name, agent) });
    analysis.effects.push(effect);
    analysis.effects.extend(told_to_do(prompt, span));
    analysis
}

pub(super) fn message(to: &str, text: &str, span: Span) -> Analysis {
    let mut analysis = Analysis::default();
    let mut effect = Effect::new(EffectKind::MessageAgent, span);
    effect.targets.push(Target { span, ..Target::known(TargetKind::Name, to) });
    effect.data = super::secrets_in(text);
    analysis.effects.push(effect);
    analysis.effects.extend(told_to_do(text, span));
    analysis
}

/// Effects that a task spells out for whoever gets it: commands in it are read as if they were run.
fn told_to_do(prompt: &str, span: Span) -> Vec<Effect> {
    let mut out = Vec::new();
    for line in commands_in(prompt) {
        let around = crate::scene::Surroundings::guess("");
        let memory = countersign_model::SessionMemory::default();
        let mut walker = crate::walk::Walker::new(&line, &around, &memory, &crate::scene::NoScene);
        walker.run_text(countersign_syntax::Language::Bash, &line);
        for mut effect in walker.finish().effects {
            if is_grave(effect.kind) {
                effect.span = span;
                effect.via = vec!["a task for another agent".to_owned()];
                out.push(effect);
            }
        }
    }
    out
}

/// Commands that the task tells to run: in back-ticks behind a verb, or behind `run:`.
fn commands_in(prompt: &str) -> Vec<String> {
    let mut out = Vec::new();
    for line in prompt.lines() {
        let lower = line.to_lowercase();
        let tells = ["run ", "execute ", "use ", "do ", "then ", "delete", "remove", "wipe"]
            .iter()
            .any(|v| lower.contains(v));
        let forbids = [
            "don't",
            "do not",
            "never",
            "avoid",
            "must not",
            "without",
            "instead of",
            "e.g.",
            "for example",
            "like ",
        ]
        .iter()
        .any(|v| lower.contains(v));
        if !tells || forbids {
            continue;
        }
        let mut inside = false;
        for piece in line.split('`') {
            if inside && piece.contains(' ') && piece.len() < 400 {
                out.push(piece.to_owned());
            }
            inside = !inside;
        }
        for start in ["rm -rf ", "rm -fr "] {
            if let Some(at) = line.find(start) {
                out.push(line.get(at..).unwrap_or("").to_owned());
            }
        }
        if out.len() > 16 {
            break;
        }
    }
    out
}

/// Effects that are too grave to be handed on.
fn is_grave(kind: EffectKind) -> bool {
    use EffectKind as K;
    matches!(
        kind,
        K::Delete
            | K::Disk
            | K::GitForcePush
            | K::GitDiscard
            | K::GitClean
            | K::DbDestroy
            | K::InfraDestroy
            | K::RunRemote
            | K::RemoteShell
            | K::AgentUnsafe
            | K::GateTamper
            | K::CredentialRead
            | K::ForgeDelete
            | K::StorageDelete
            | K::GitDeleteRemoteRef
    )
}
