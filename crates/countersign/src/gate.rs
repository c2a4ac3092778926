//! The whole way of one action: effects, rules, evidence, consent, verdict.

use countersign_analysis::{Analysis, Scene, Surroundings};
use countersign_model::{
    Action, Call, Consent, Decision, Dialect, Effect, EffectKind, Mode, SessionMemory, Stage, Utterance,
};
use countersign_policy::{Context, CustomFinding, Protection, Trust, Witness};

/// Everything that a review is told besides the action.
pub struct Room<'a> {
    /// Where it would run.
    pub around: &'a Surroundings,
    /// What the session did before.
    pub memory: &'a SessionMemory,
    /// What the user said.
    pub utterances: &'a [Utterance],
    /// What was read from it, and what was confirmed.
    pub consents: &'a [Consent],
    /// The trust boundary.
    pub trust: &'a Trust,
    /// What is protected.
    pub protection: &'a Protection,
    /// Who opens files that would run.
    pub scene: &'a dyn Scene,
    /// Who looks at what would be hit.
    pub witness: &'a dyn Witness,
    /// Whether somebody can be asked.
    pub mode: Mode,
    /// Rules of the user and the organisation over effects.
    pub custom: &'a dyn Fn(&[Effect]) -> Vec<CustomFinding>,
}

/// Reviews an action. Never panics: an error on the way is no verdict, and never allow.
pub fn review(action: &Action, room: &Room<'_>) -> (Decision, Analysis) {
    let attended = room.mode == Mode::Attended;
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| decide(action, room)));
    outcome.unwrap_or_else(|_| {
        let why = "countersign could not review this action (an error of its own): no verdict, so it does not run by itself. \
                   Report it with `countersign explain`, and take a simpler form of the command";
        (Decision::failed(attended, why), Analysis::default())
    })
}

fn decide(action: &Action, room: &Room<'_>) -> (Decision, Analysis) {
    let analysis = countersign_analysis::analyse(action, room.around, room.memory, room.scene);
    let text = action.text();
    let windows = match &action.call {
        Call::Shell { dialect: Dialect::PowerShell | Dialect::Cmd, .. } => true,
        Call::Shell { command, .. } => countersign_analysis::looks_like_windows(command),
        _ => false,
    };
    let custom = (room.custom)(&analysis.effects);
    let cx = Context {
        action,
        text: &text,
        around: room.around,
        memory: room.memory,
        effects: &analysis.effects,
        utterances: room.utterances,
        said_things: countersign_policy::Said::default(),
        trust: room.trust,
        protection: room.protection,
        windows,
    };
    let decision = countersign_policy::review(&cx, room.consents, room.witness, room.mode, &custom);
    (decision, analysis)
}

/// No rules of the user.
pub fn no_custom(_: &[Effect]) -> Vec<CustomFinding> {
    Vec::new()
}

/// What the session remembers of an action that was let through.
pub fn remember(memory: &mut SessionMemory, analysis: &Analysis) {
    const MOST: usize = 2_000;
    for (path, text) in &analysis.memory.made {
        if memory.made.len() < MOST {
            memory.made.insert(path.clone(), text.clone());
        }
    }
    for (path, address) in &analysis.memory.downloaded {
        if memory.downloaded.len() < MOST {
            memory.downloaded.insert(path.clone(), address.clone());
        }
    }
    for (path, address) in &analysis.memory.cloned {
        if memory.cloned.len() < MOST {
            memory.cloned.insert(path.clone(), address.clone());
        }
    }
    for effect in &analysis.effects {
        match effect.kind {
            EffectKind::GitStash => memory.stashes = memory.stashes.saturating_add(1),
            EffectKind::GitDropStash => memory.stashes = memory.stashes.saturating_sub(1),
            _ => {}
        }
    }
    countersign_policy::remember_private(memory, countersign_policy::private_reads(&analysis.effects));
    for remote in &analysis.memory.remotes {
        if !memory.new_remotes.contains(remote) && memory.new_remotes.len() < 64 {
            memory.new_remotes.push(remote.clone());
        }
    }
}

/// The action would read private things of which the session does not know yet.
pub fn learns_private(memory: &SessionMemory, analysis: &Analysis) -> bool {
    countersign_policy::private_reads(&analysis.effects).iter().any(|what| !memory.private.contains(what))
}

/// Name of a stage in output.
pub fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::One => "one",
        Stage::Two => "two",
        Stage::Policy => "policy",
        Stage::Error => "error",
    }
}
