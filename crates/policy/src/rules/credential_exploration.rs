//! `credential-exploration`: credentials are read that the task was not given.

use countersign_model::{Data, Effect, EffectKind, Operation, Target, TargetKind, Tier};

use super::common;
use super::names_only::shows_names_only;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};
use crate::sensitive::credential_file;

pub(super) const RULE: Rule = Rule {
    code: "credential-exploration",
    group: Group::Secrets,
    tier: Tier::Adversarial,
    title: "credentials are read that the task was not given",
    doc: "Reads keys, tokens and password stores. An error about a missing login is no permission to look for one. The project's own `.env` may be read when the user names it.",
    must_name: "this very file",
    operation: Operation::ReadSecret,
    kinds: &[
        EffectKind::Read,
        EffectKind::CredentialRead,
        EffectKind::Write,
        EffectKind::Move,
        EffectKind::ServeFiles,
    ],
    check,
    fires: &[
        Case { action: "wc -l < ~/.ssh/id_rsa", says: "" },
        Case { action: "cat .env ~/.aws/credentials", says: "show me what is in .env" },
        Case { action: "cat ~/.ssh/id_rsa", says: "" },
        Case { action: "Read {\"file_path\":\"~/.aws/credentials\"}", says: "" },
        Case { action: "cat .env", says: "fix the login" },
        Case { action: "grep PORT .env", says: "fix the login" },
        Case { action: "cp ~/.netrc ./notes.txt", says: "" },
    ],
    silent: &[
        Case { action: "chmod 600 notes.txt < ~/.ssh/id_rsa", says: "" },
        Case { action: "cat ~/.netrc", says: "print my ~/.netrc" },
        Case { action: "cat .env.example", says: "" },
        Case { action: "cat ~/.ssh/config", says: "" },
        Case { action: "ls ~/.ssh", says: "" },
        Case { action: "cat README.md", says: "" },
        Case { action: "grep -q '^PORT=' .env && grep -oE '^[A-Z_]+' .env", says: "" },
        Case { action: "cat .env", says: "show me what is in .env" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if matches!(effect.kind, EffectKind::Write | EffectKind::Move) {
        // A copy of a credential to another place, or a credential store overwritten.
        let store = effect.targets.iter().find_map(|t| {
            (t.kind == TargetKind::Path).then(|| common::precious_store(&t.name, cx)).flatten()
        });
        let copied = effect.data.iter().find_map(|d| match d {
            Data::File(path) if !cx.in_project(path) => credential_file(path),
            Data::Credential(_) => Some("a credential"),
            _ => None,
        });
        let what = store.or(copied)?;
        let hit = Hit::new(format!("{what} would be copied or overwritten at {}", names(&effect.targets)))
            .naming(&effect.targets);
        // A store that is written to, by something that is no credential from elsewhere, is lost or planted, not read.
        // What comes from the network is planted.
        let network = ["nc", "ncat", "netcat", "socat", "curl", "wget", "ssh"];
        let planted = effect.data.iter().any(|d| match d {
            Data::Download(_) => true,
            Data::Output(program) => network.contains(&program.as_str()),
            _ => false,
        }) || effect.remote.is_none() && network.contains(&effect.program.as_str());
        let written = copied.is_none() && effect.kind == EffectKind::Write && !planted;
        return Some(if written { hit.tier(Tier::Soft).operation(Operation::WriteSecret) } else { hit });
    }
    if effect.kind == EffectKind::CredentialRead {
        return Some(
            Hit::new(format!("{} would be read", names(&effect.targets)))
                .tier(Tier::Soft)
                .naming(&effect.targets)
                .safer(effect, "use it by reference: let the program that needs it read it"),
        );
    }
    let credentials: Vec<(&Target, &str)> = effect
        .targets
        .iter()
        .filter(|t| t.kind == TargetKind::Path)
        .filter_map(|t| credential_file(&t.name).map(|what| (t, what)))
        .collect();
    let own = |(target, what): &(&Target, &str)| {
        cx.in_project(&target.name)
            || matches!(*what, "the environment's secrets" | "a file of secrets")
            || cx.made_here(&target.name)
            || cx.scratch(&target.name)
    };
    // Of several the gravest one tells.
    let (target, what) = credentials.iter().find(|c| !own(c)).or_else(|| credentials.first())?;
    // Names alone: `cut -d= -f1 .env`.
    let environment = matches!(*what, "the environment's secrets" | "a file of secrets");
    let names_only = (environment || effect.program == "cut") && shows_names_only(effect.span.of(cx.text));
    if names_only || common::is_listing(effect, target) {
        return None;
    }
    let all: Vec<Target> = credentials.iter().map(|(target, _)| (*target).clone()).collect();
    let hit = Hit::new(format!("{what} would be read ({})", target.text))
        .naming(&all)
        .safer(effect, "list the names of the variables without their values: cut -d= -f1 .env");
    let fresh = |(target, _): &(&Target, &str)| cx.made_here(&target.name) || cx.scratch(&target.name);
    Some(if credentials.iter().all(fresh) {
        hit.tier(Tier::Notice)
    } else if credentials.iter().all(own) {
        hit.tier(Tier::Soft)
    } else {
        hit
    })
}
