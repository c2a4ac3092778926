//! Writes and edits, judged by what the file is and by what changes in it.

use countersign_model::{Effect, EffectKind, Hunk, SessionMemory, Span};

use super::project_files::{self, Change};
use crate::Analysis;
use crate::scene::Surroundings;

pub(super) fn write(around: &Surroundings, path: &str, content: &str, span: Span) -> Analysis {
    let mut analysis = change(around, path, &Change { old: "", new: content, whole: true }, span);
    let name = analysis.effects.first().and_then(|e| e.targets.first()).map(|t| t.name.clone());
    if let Some(name) = name {
        super::remember(&mut analysis, &name, content);
    }
    analysis
}

pub(super) fn edit(
    around: &Surroundings,
    memory: &SessionMemory,
    path: &str,
    hunks: &[Hunk],
    span: Span,
) -> Analysis {
    let mut analysis = Analysis::default();
    let name = crate::paths::normalize(&around.cwd, &around.home, path);
    // A file that this session wrote and now edits is remembered as it will be.
    if let Some(Some(text)) = memory.made.get(&name) {
        let mut text = text.clone();
        let mut known = true;
        for hunk in hunks {
            known &= !hunk.old.is_empty() && text.contains(&hunk.old);
            text = text.replacen(&hunk.old, &hunk.new, 1);
        }
        if known {
            super::remember(&mut analysis, &name, &text);
        } else {
            analysis.memory.made.push((name, None));
        }
    }
    for hunk in hunks {
        let more = change(around, path, &Change { old: &hunk.old, new: &hunk.new, whole: false }, span);
        for effect in more.effects {
            if !analysis.effects.contains(&effect) {
                analysis.effects.push(effect);
            }
        }
    }
    if hunks.is_empty() {
        return change(around, path, &Change { old: "", new: "", whole: false }, span);
    }
    analysis
}

fn change(around: &Surroundings, path: &str, change: &Change<'_>, span: Span) -> Analysis {
    let target = super::path_target(around, path, span);
    let mut analysis = Analysis::default();
    let mut effect = Effect::new(EffectKind::Write, span);
    effect.targets.push(target.clone());
    effect.data = super::secrets_in(change.new);
    analysis.effects.push(effect);
    for kind in project_files::effects_of(&target.name, around, change) {
        let mut effect = Effect::new(kind, span);
        effect.targets.push(target.clone());
        if kind == EffectKind::BuildChange {
            effect.to = super::foreign_code::foreign_host(change.new).map(|host| countersign_model::Place {
                name: host.clone(),
                host,
                unknown: false,
            });
        }
        if kind == EffectKind::SecretInFile {
            effect.data = super::secrets_in(change.new);
        }
        analysis.effects.push(effect);
    }
    analysis
}
