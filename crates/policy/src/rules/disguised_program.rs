//! `disguised-program`: a program of the system is copied under another name.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "disguised-program",
    group: Group::System,
    tier: Tier::Adversarial,
    title: "a program of the system is copied under another name",
    doc: "`copy cmd.exe svchost.exe`, `cp /bin/sh /tmp/.x`: a known program under a strange name passes filters, and with other rights it is a way back in.",
    must_name: "this very action",
    operation: Operation::Run,
    kinds: &[EffectKind::Write, EffectKind::Move],
    check,
    fires: &[Case { action: "cp /bin/bash /tmp/.x", says: "" }],
    silent: &[
        Case { action: "cp /bin/bash /tmp/", says: "" },
        Case { action: "cp build/app.exe dist/app2.exe", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let source = effect.data.iter().find_map(|d| match d {
        countersign_model::Data::File(path) => Some(path.to_lowercase()),
        _ => None,
    })?;
    let system = source.contains("system32")
        || source.contains("syswow64")
        || source.starts_with("/bin/")
        || source.starts_with("/usr/bin/")
        || source.starts_with("/sbin/");
    let base = |path: &str| path.rsplit(['/', '\\']).next().unwrap_or(path).to_lowercase();
    let program = source.ends_with(".exe")
        || ["sh", "bash", "dash", "zsh", "python3", "perl"].contains(&base(&source).as_str());
    let renamed = effect
        .targets
        .iter()
        .any(|t| !t.name.ends_with('/') && base(&t.name) != base(&source) && base(&t.name).contains('.'));
    if !system || !program || !renamed {
        return None;
    }
    Some(Hit::new(format!("{source} would get another name: {}", names(&effect.targets))))
}
