//! `remote-execution`: a program is started on another Windows machine, or by a road around.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "remote-execution",
    group: Group::Network,
    tier: Tier::Soft,
    title: "a program is started on another Windows machine, or by a road around",
    doc: "WMI, DCOM, WinRM and administrative shares reach into other machines with the rights of whoever is signed in, and start programs whose parent nobody sees. Intruders move this way; a task names the machine.",
    must_name: "the machine",
    operation: Operation::Run,
    kinds: &[EffectKind::InfraExec],
    check,
    fires: &[
        Case { action: "cmd /c 'wmic /node:web1 process call create notepad.exe'", says: "" },
        Case {
            action: "pwsh -c 'Invoke-Command -ComputerName web1 -ScriptBlock { Get-Service }'",
            says: "check the services",
        },
    ],
    silent: &[
        Case { action: "cmd /c 'wmic os get caption'", says: "" },
        Case {
            action: "pwsh -c 'Invoke-Command -ComputerName web1 -ScriptBlock { Get-Service }'",
            says: "run Get-Service on web1",
        },
        Case { action: "kubectl exec web-1 -- cat /etc/hosts", says: "" },
    ],
};

/// Programs and calls by which Windows machines are reached.
const ROADS: &[&str] = &[
    "wmic",
    "invoke-wmimethod",
    "invoke-cimmethod",
    "invoke-command",
    "enter-pssession",
    "new-pssession",
    "new-psdrive",
    "winrs",
    "psexec",
    "net",
    "gettypefromprogid",
    "gettypefromclsid",
];

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let program = effect.program.to_lowercase();
    let base = program.rsplit([':', '\\', '/']).next().unwrap_or(&program);
    let base = base.trim_end_matches(".exe");
    if !ROADS.contains(&base) {
        return None;
    }
    Some(
        Hit::new(format!("a program would be started or files reached at {}", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "run it on this machine in the ordinary way, or let the user start it there"),
    )
}
