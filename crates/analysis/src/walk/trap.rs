//! Everyday commands that a startup file turns into something else: `alias ls='rm -rf ~'`.

use countersign_model::{Effect, EffectKind, SessionMemory};
use countersign_syntax::Language;

use super::Walker;
use crate::scene::{NoScene, Surroundings};
use crate::value::Value;

/// Most names that are looked at.
const MAX_NAMES: usize = 32;

/// Whether a text for a startup file makes an everyday command do harm.
pub(crate) fn is_trap(text: &str, around: &Surroundings) -> bool {
    if !text.contains("alias") && !text.contains("()") && !text.contains("function ") {
        return false;
    }
    let memory = SessionMemory::default();
    let mut walker = Walker::new(text, around, &memory, &NoScene);
    walker.run_text(Language::Bash, text);
    let everyday = |name: &String| walker.known_program(name).is_some();
    let aliases: Vec<String> = walker
        .state
        .aliases
        .iter()
        .filter(|(name, _)| everyday(name))
        .map(|(_, line)| line.clone())
        .take(MAX_NAMES)
        .collect();
    let functions: Vec<String> =
        walker.state.functions.keys().filter(|n| everyday(n)).take(MAX_NAMES).cloned().collect();
    let mut inner = Walker::new(text, around, &memory, &NoScene);
    for line in &aliases {
        inner.run_text(Language::Bash, line);
    }
    for name in &functions {
        if let Some(function) = walker.state.functions.get(name).cloned() {
            inner.call_function(&function, &[], &Value::default());
        }
    }
    inner.effects.iter().any(is_harm)
}

fn is_harm(effect: &Effect) -> bool {
    match effect.kind {
        EffectKind::Delete => effect.how.recursive || effect.how.force,
        EffectKind::Shred
        | EffectKind::Disk
        | EffectKind::Exhaust
        | EffectKind::RemoteShell
        | EffectKind::RunRemote
        | EffectKind::CredentialDump
        | EffectKind::Send => true,
        _ => false,
    }
}
