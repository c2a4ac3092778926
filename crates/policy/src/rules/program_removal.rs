//! `program-removal`: installed programs are removed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "program-removal",
    group: Group::System,
    tier: Tier::Soft,
    title: "installed programs are removed",
    doc: "Removes programs of the machine. Packages of the project's own manifest pass.",
    must_name: "the program",
    operation: Operation::Uninstall,
    kinds: &[EffectKind::PackageRemove],
    check,
    fires: &[
        Case { action: "sudo apt-get remove -y postgresql", says: "" },
        Case { action: "brew uninstall node", says: "" },
    ],
    silent: &[Case { action: "npm uninstall lodash", says: "" }, Case { action: "brew list", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let system = effect.how.all
        || effect.how.elevated
        || [
            "apt", "apt-get", "brew", "dnf", "yum", "pacman", "snap", "choco", "winget", "dpkg", "rpm",
            "zypper", "apk", "port",
        ]
        .contains(&effect.program.as_str());
    let hit = Hit::new(format!("{} would be removed", names(&effect.targets)));
    // `apt-get autoremove`: what nothing needs any more.
    let unneeded = effect.targets.iter().all(|t| t.name == "unneeded") && !effect.targets.is_empty();
    if system && unneeded {
        return Some(hit.naming_word(&[
            "autoremove",
            "unneeded",
            "unused",
            "leftover",
            "orphaned",
            "no longer needed",
            "not needed",
        ]));
    }
    Some(if system { hit.naming(&effect.targets) } else { hit.tier(Tier::Notice) })
}
