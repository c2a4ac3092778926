//! `remote-writes`: another machine is changed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::places::environment_of;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "remote-writes",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "another machine is changed",
    doc: "Writes, deletes, restarts or installs on another host, in a cluster's container, or in somebody's machine. Looking is free.",
    must_name: "the host and the change",
    operation: Operation::Run,
    kinds: &[
        EffectKind::Write,
        EffectKind::Delete,
        EffectKind::ServiceChange,
        EffectKind::ServiceStop,
        EffectKind::PackageInstall,
        EffectKind::Permission,
        EffectKind::Move,
        EffectKind::Kill,
        EffectKind::KillBroad,
        EffectKind::AccountChange,
        EffectKind::Power,
        EffectKind::DbDelete,
        EffectKind::DbWrite,
        EffectKind::ContainerDestroy,
        EffectKind::SystemConfig,
        EffectKind::FirewallChange,
        EffectKind::RunFile,
    ],
    check,
    fires: &[
        Case { action: "ssh web1 'sudo systemctl restart app'", says: "" },
        Case { action: "ssh root@db 'rm -rf /var/lib/x'", says: "" },
    ],
    silent: &[
        Case { action: "ssh web1 'cat /etc/app.conf'", says: "" },
        Case { action: "ssh web1 uptime", says: "" },
        Case { action: "docker exec web touch /tmp/x", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let host = effect.remote.as_ref()?;
    if common::is_local_container(effect) && environment_of(effect, cx).is_none() {
        return None;
    }
    let mut hit = Hit::new(format!("{host} would be changed ({})", effect.kind.name()));
    let bare = host.rsplit('@').next().unwrap_or(host).to_lowercase();
    if !bare.contains('\u{fffd}') && !bare.is_empty() {
        hit.items.push(vec![bare, "server".to_owned(), "host".to_owned(), "remote".to_owned()]);
    }
    // Who wants to look at a machine does not want files of it gone.
    match effect.kind {
        EffectKind::Delete | EffectKind::DbDelete | EffectKind::ContainerDestroy => {
            hit = hit.operation(Operation::Delete);
        }
        EffectKind::Kill | EffectKind::KillBroad => hit = hit.operation(Operation::Kill),
        _ => {}
    }
    Some(hit.safer(effect, "look first (systemctl status, ls), and name the host and the change to the user"))
}
