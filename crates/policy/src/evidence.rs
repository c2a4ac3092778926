//! What was looked up, and what it does to a finding.

use countersign_model::{Effect, EffectKind, Evidence, Fact, Target, TargetKind, Tier};

use crate::context::Context;

/// Somebody who can look. Every answer is a fact, `Unknown` included; unknown never clears.
pub trait Witness {
    /// What lies at a path.
    fn path(&self, path: &str) -> Fact;
    /// A manifest that makes the path again.
    fn rebuildable(&self, path: &str) -> Option<Fact>;
    /// State of the work tree around a folder.
    fn worktree(&self, folder: &str) -> Fact;
    /// A branch against its remote; empty name for the current one.
    fn branch(&self, name: &str) -> Fact;
    /// A process by id.
    fn process(&self, pid: &str) -> Fact;
    /// A manifest that declares the package.
    fn declared(&self, package: &str) -> Fact;
    /// Somebody looks at all.
    fn present(&self) -> bool {
        true
    }
}

/// Nobody looks.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoWitness;

impl Witness for NoWitness {
    fn path(&self, _: &str) -> Fact {
        Fact::Unknown { why: "nobody looked".to_owned() }
    }
    fn rebuildable(&self, _: &str) -> Option<Fact> {
        None
    }
    fn worktree(&self, _: &str) -> Fact {
        Fact::Unknown { why: "nobody looked".to_owned() }
    }
    fn branch(&self, _: &str) -> Fact {
        Fact::Unknown { why: "nobody looked".to_owned() }
    }
    fn process(&self, _: &str) -> Fact {
        Fact::Unknown { why: "nobody looked".to_owned() }
    }
    fn declared(&self, _: &str) -> Fact {
        Fact::Unknown { why: "nobody looked".to_owned() }
    }
    fn present(&self) -> bool {
        false
    }
}

/// What the evidence does to a finding.
#[derive(Debug, Default)]
pub(crate) struct Weight {
    pub evidence: Vec<Evidence>,
    /// Harmless, and why.
    pub cleared: Option<String>,
    /// Worse than the effect alone showed.
    pub tighter: Option<(Tier, String)>,
}

/// Looks at what an effect would hit.
pub(crate) fn weigh(effect: &Effect, cx: &Context<'_>, witness: &dyn Witness) -> Weight {
    if effect.remote.is_some() || !witness.present() {
        return Weight::default();
    }
    match effect.kind {
        EffectKind::Delete | EffectKind::Shred | EffectKind::GitClean => paths(effect, cx, witness, true),
        EffectKind::GitDiscard => discard(effect, cx, witness),
        EffectKind::GitForcePush
        | EffectKind::GitRewrite
        | EffectKind::GitPush
        | EffectKind::GitDeleteRef => branch(effect, witness),
        EffectKind::Kill => processes(effect, witness),
        EffectKind::PackageInstall | EffectKind::PackageRun => packages(effect, witness),
        _ => Weight::default(),
    }
}

fn note(weight: &mut Weight, target: &Target, fact: Fact) {
    if weight.evidence.len() < 12 {
        weight.evidence.push(Evidence { subject: target.name.clone(), fact });
    }
}

/// Every file that would go is nothing, committed, made here, or made again by a manifest.
fn paths(effect: &Effect, cx: &Context<'_>, witness: &dyn Witness, lost_for_good: bool) -> Weight {
    let mut weight = Weight::default();
    let mut harmless: Vec<&str> = Vec::new();
    let mut all = !effect.targets.is_empty();
    for target in effect.targets.iter().filter(|t| t.kind == TargetKind::Path) {
        if target.unknown {
            all = false;
            continue;
        }
        let fact = witness.path(&target.name);
        let why = match &fact {
            // A home that is not there was not the one that the command means.
            Fact::Absent if target.name == cx.around.home => None,
            Fact::Absent => Some("nothing is there"),
            Fact::Tree { truncated: true, .. } | Fact::Tree { resolves_to: Some(_), .. } => None,
            Fact::Tree { files, untracked, dirty, ignored, session_made, .. } => {
                if *session_made == *files {
                    Some("every file was made in this session")
                } else if *untracked == 0 && *dirty == 0 && *ignored == 0 {
                    Some("every file is committed")
                } else {
                    None
                }
            }
            _ => None,
        };
        let elsewhere = matches!(&fact, Fact::Tree { resolves_to: Some(_), .. });
        let lost = match &fact {
            Fact::Tree { untracked, dirty, session_made, .. } => {
                (untracked + dirty).saturating_sub(*session_made)
            }
            _ => 0,
        };
        note(&mut weight, target, fact);
        let rebuilt = if elsewhere { None } else { witness.rebuildable(&target.name) };
        let rebuilds = rebuilt.is_some();
        if let Some(fact) = rebuilt {
            note(&mut weight, target, fact);
        }
        match why {
            Some(why) => harmless.push(why),
            None if rebuilds => harmless.push("a manifest makes it again"),
            None => {
                all = false;
                if lost_for_good && (lost > 0 || elsewhere) && !cx.made_here(&target.name) {
                    let what = if elsewhere {
                        "the path leads elsewhere".to_owned()
                    } else {
                        format!("{lost} of its files are nowhere else")
                    };
                    weight.tighter = Some((Tier::Soft, what));
                }
            }
        }
    }
    if all && !harmless.is_empty() {
        harmless.dedup();
        weight.cleared = Some(harmless.join(", "));
        weight.tighter = None;
    }
    weight
}

fn discard(effect: &Effect, cx: &Context<'_>, witness: &dyn Witness) -> Weight {
    let mut weight = Weight::default();
    let files: Vec<&Target> =
        effect.targets.iter().filter(|t| t.kind == TargetKind::Path && !t.unknown && !t.glob).collect();
    let whole = effect.how.all
        || files.is_empty()
        || files.iter().any(|t| t.name == effect.cwd || Some(&t.name) == cx.around.repository.as_ref());
    if whole {
        let fact = witness.worktree(&effect.cwd);
        if matches!(&fact, Fact::Worktree { dirty: 0, .. }) {
            weight.cleared = Some("nothing in the work tree is uncommitted".to_owned());
        }
        weight.evidence.push(Evidence { subject: effect.cwd.clone(), fact });
        return weight;
    }
    let mut clean = true;
    for target in files {
        let fact = witness.path(&target.name);
        clean &= match &fact {
            Fact::Absent => true,
            Fact::Tree { dirty, untracked, files, session_made, truncated: false, .. } => {
                *dirty + *untracked == 0 || (*files > 0 && session_made == files)
            }
            _ => false,
        };
        note(&mut weight, target, fact);
    }
    if clean {
        weight.cleared =
            Some("none of the files has changes of which the session did not make every one".to_owned());
    }
    weight
}

fn branch(effect: &Effect, witness: &dyn Witness) -> Weight {
    let mut weight = Weight::default();
    let name = effect.targets.first().map(|t| t.name.trim_start_matches('+').to_owned()).unwrap_or_default();
    let fact = witness.branch(&name);
    if let Fact::Branch { default, foreign_authors, unpushed, name } = &fact {
        let deletes = effect.kind == EffectKind::GitDeleteRef;
        if *default && matches!(effect.kind, EffectKind::GitForcePush | EffectKind::GitPush) {
            weight.tighter = Some((Tier::Soft, format!("`{name}` is the remote's default branch")));
        } else if !foreign_authors.is_empty() && effect.kind == EffectKind::GitForcePush {
            weight.tighter =
                Some((Tier::Soft, format!("commits of {} would be overwritten", foreign_authors.join(", "))));
        } else if deletes && *unpushed == 0 {
            weight.cleared = Some(format!("every commit of `{name}` is on a remote"));
        } else if effect.kind == EffectKind::GitRewrite && effect.how.force && *unpushed == 0 {
            weight.cleared = Some("every commit that would go is on a remote".to_owned());
        }
    }
    weight.evidence.push(Evidence { subject: name, fact });
    weight
}

fn processes(effect: &Effect, witness: &dyn Witness) -> Weight {
    let mut weight = Weight::default();
    let mut own = !effect.targets.is_empty();
    for target in &effect.targets {
        let fact = witness.process(&target.name);
        match &fact {
            Fact::Process { session_started: true, .. } | Fact::Absent => {}
            Fact::Process { foreign: true, command, .. } => {
                own = false;
                weight.tighter = Some((Tier::Soft, format!("`{command}` belongs to another user")));
            }
            Fact::Process { command, .. } => {
                own = false;
                weight.tighter = Some((Tier::Soft, format!("`{command}` was not started by this session")));
            }
            _ => own = false,
        }
        note(&mut weight, target, fact);
    }
    if own {
        weight.cleared = Some("this session started the process".to_owned());
    }
    weight
}

fn packages(effect: &Effect, witness: &dyn Witness) -> Weight {
    let mut weight = Weight::default();
    let mut declared = !effect.targets.is_empty();
    for target in &effect.targets {
        let fact = witness.declared(&target.name);
        declared &= matches!(fact, Fact::Declared { .. });
        note(&mut weight, target, fact);
    }
    if declared {
        weight.cleared = Some("a manifest of the project declares it".to_owned());
    }
    weight
}
