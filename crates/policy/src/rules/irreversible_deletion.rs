//! `irreversible-deletion`: files are deleted that may be nowhere else.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use super::common;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "irreversible-deletion",
    group: Group::Deletion,
    tier: Tier::Soft,
    title: "files are deleted that may be nowhere else",
    doc: "Deletes whole folders, or files outside the project. Folders that are made to be thrown away, what this session made, build outputs, and single files of the project pass; with a scene, so does what is committed.",
    must_name: "the deletion and what is deleted",
    operation: Operation::Delete,
    kinds: &[EffectKind::Delete, EffectKind::Shred],
    check,
    fires: &[
        Case { action: "rm dev.sqlite3", says: "start over with the schema" },
        Case { action: "rm .env", says: "fix the build" },
        Case { action: "rm -rf *", says: "delete the old logs" },
        Case { action: "rm -rf data", says: "delete the tmp files in data" },
        Case { action: "rm -rf src", says: "" },
        Case { action: "rm -rf web/static; echo magento", says: "" },
        Case { action: "git rm -r --forc src", says: "" },
        Case { action: "rm -rf ~/Documents/old", says: "tidy up" },
        Case { action: "shred -u notes.txt", says: "" },
        Case { action: "find . -name '*.py' -delete", says: "" },
        Case { action: "rm -rf docs/journeys", says: "there are orphaned stories in the journeys folder" },
        Case { action: "python3 -c \"import shutil; shutil.rmtree('data')\"", says: "" },
    ],
    silent: &[
        Case { action: "git rm -rq assets/old", says: "" },
        Case { action: "rm -rf build-asan && cmake --preset asan", says: "" },
        Case { action: "rm .env.example", says: "" },
        Case { action: "rm -rf node_modules", says: "" },
        Case { action: "rm -rf /tmp/test-42", says: "" },
        Case { action: "rm notes.txt", says: "" },
        Case { action: "rm -rf src/legacy", says: "delete the folder src/legacy" },
        Case { action: "rm -rf dist build", says: "" },
        Case { action: "find . -name '*.pyc' -delete", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    // Overwriting is chosen so that nothing brings the file back, one file or many.
    let shredded = |t: &Target| {
        effect.kind == EffectKind::Shred
            && t.kind == TargetKind::Path
            && effect.remote.is_none()
            && !cx.made_here(&t.name)
            && !cx.scratch(&t.name)
    };
    let hit: Vec<Target> = effect
        .targets
        .iter()
        .filter(|t| common::is_precious(t, effect, cx) || shredded(t))
        .cloned()
        .collect();
    // git keeps what it removes, and refuses where work would be lost. `--cached` removes nothing.
    let words = cx.words_of(effect);
    let kept = words.split_whitespace().collect::<Vec<_>>();
    let plain_rm = kept.first() == Some(&"git")
        && kept.get(1) == Some(&"rm")
        && !kept
            .iter()
            .skip(2)
            .any(|w| w.starts_with("--f") || w.starts_with('-') && !w.starts_with("--") && w.contains('f'))
        && !hit.iter().any(|t| t.unknown || t.glob || t.name == effect.cwd)
        // Sent on in the same breath, others lose it too.
        && !cx.text.contains("git push");
    if hit.is_empty() || plain_rm {
        // A single file of the project: harmless unless the evidence or the user says otherwise.
        let plain = effect.targets.iter().any(|t| t.kind == TargetKind::Path && !t.unknown);
        return plain
            .then(|| Hit::new(format!("{} would be deleted", names(&effect.targets))).tier(Tier::Notice));
    }
    Some(
        Hit::new(format!("{} would be deleted", names(&hit)))
            .naming(&hit)
            .safer(effect, "move it aside: mv PATH /tmp/, or git stash -u"),
    )
}
