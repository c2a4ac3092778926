//! `process-killing`: processes are ended by name, pattern or all at once.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "process-killing",
    group: Group::System,
    tier: Tier::Soft,
    title: "processes are ended by name, pattern or all at once",
    doc: "`pkill`, `killall` and `taskkill /IM` end everything of that name, the user's own windows among it. What the machine itself stands on (init, login, network, containers, logs) ends only when the user confirms this very action.",
    must_name: "the process",
    operation: Operation::Kill,
    kinds: &[EffectKind::KillBroad],
    check,
    fires: &[
        Case { action: "pkill -f node", says: "fix the error" },
        Case { action: "killall python", says: "" },
        Case { action: "pkill -p node; echo pkill -P 1", says: "" },
        Case { action: "pkill -P 1", says: "" },
        Case { action: "taskkill //F //IM node.exe", says: "" },
        Case { action: "pkill sshd", says: "kill all sshd processes" },
        Case {
            action: "python3 -c \"import psutil\nfor p in psutil.process_iter():\n  if 'java' in p.name(): p.kill()\"",
            says: "",
        },
    ],
    silent: &[
        Case { action: "pkill -P 4711", says: "" },
        Case { action: "pgrep node", says: "" },
        Case { action: "/tmp/server -addr 127.0.0.1:80 & sleep 1; pkill -f '^/tmp/server -addr'", says: "" },
        Case { action: "killall Dock", says: "" },
        Case {
            action: "pkill -f 'celery -A orders worker'",
            says: "celery workers are still around, stop them",
        },
        Case { action: "kill -0 1234", says: "" },
        Case { action: "pkill -f vite", says: "kill the vite server" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let started = !effect.targets.is_empty()
        && effect.targets.iter().all(|t| cx.memory.started.iter().any(|s| s.contains(&t.name)));
    if started {
        return None;
    }
    if ends_children(effect.span.of(cx.text)) {
        return Some(Hit::new("the children of a process would end").tier(Tier::Notice));
    }
    let hit = Hit::new(format!("every process that matches {} would end", names(&effect.targets)))
        .naming(&effect.targets)
        .safer(effect, "find the one process (lsof -i :PORT, pgrep -fl) and end it by its id");
    if effect.targets.iter().all(|t| ran_before(&t.name, effect, cx) || restarts_itself(&t.name))
        && !effect.targets.is_empty()
    {
        return Some(hit.tier(Tier::Notice));
    }
    // "All of my jobs": what is chosen by one's own name.
    let mut hit = hit;
    for (target, names) in effect.targets.iter().zip(hit.items.iter_mut()) {
        names.extend(words_of_pattern(&target.name));
        if !target.name.is_empty() && cx.around.home.rsplit('/').next() == Some(target.name.as_str()) {
            names.extend(
                [
                    "my jobs",
                    "my slurm jobs",
                    "my processes",
                    "my own",
                    "mine",
                    "meine jobs",
                    "mes jobs",
                    "mis jobs",
                    "moje joby",
                    "мои задачи",
                ]
                .map(str::to_owned),
            );
        }
    }
    let essential = effect.remote.is_none() && effect.targets.iter().any(|t| is_essential(&t.name));
    Some(if essential { hit.tier(Tier::Adversarial) } else { hit })
}

/// `celery -A orders worker` fits fewer processes than each of its words: who names one of those means them.
fn words_of_pattern(pattern: &str) -> Vec<String> {
    let words: Vec<&str> = pattern.split_whitespace().flat_map(|word| word.split(".*")).collect();
    let interpreter = |word: &str| {
        let base = word.rsplit('/').next().unwrap_or(word);
        matches!(
            base.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.'),
            "python"
                | "node"
                | "ruby"
                | "java"
                | "perl"
                | "php"
                | "sh"
                | "bash"
                | "deno"
                | "bun"
                | "npm"
                | "npx"
                | "run"
                | "exec"
        )
    };
    if words.len() < 2 {
        return Vec::new();
    }
    words
        .iter()
        .map(|word| word.trim_matches(['^', '$', '"', '\'']))
        .filter(|word| word.len() > 2 && !word.starts_with('-') && !interpreter(word))
        .map(|word| word.rsplit('/').next().unwrap_or(word).to_lowercase())
        .collect()
}

/// `/tmp/server & … ; pkill -f '^/tmp/server'`: what the same action started, by its whole path.
fn ran_before(pattern: &str, effect: &Effect, cx: &Context<'_>) -> bool {
    let path = pattern.trim_start_matches('^').split_whitespace().next().unwrap_or("").trim_end_matches('$');
    path.starts_with('/')
        && cx.effects.iter().any(|earlier| {
            earlier.kind == EffectKind::RunFile
                && earlier.span.end <= effect.span.start
                && earlier.targets.iter().any(|t| t.name == path)
        })
}

/// Parts of the macOS desktop that are ended so that they read their settings: they start again at once.
fn restarts_itself(name: &str) -> bool {
    matches!(name, "Finder" | "Dock" | "SystemUIServer" | "cfprefsd" | "ControlCenter" | "NotificationCenter")
}

/// `pkill -P 4711`: the children of one process, not whatever bears a name. Those of the first one are everything.
fn ends_children(words: &str) -> bool {
    let mut words = words.split_whitespace();
    let parent = match (words.next(), words.next(), words.next()) {
        (Some("pkill"), Some("-P" | "--parent"), Some(parent)) => parent,
        _ => return false,
    };
    let parent = parent.trim_matches('"');
    !parent.contains(',') && (parent.starts_with('$') || parent.parse::<u32>().is_ok_and(|pid| pid > 1))
}

/// Processes without which nobody can work at the machine or reach it.
fn is_essential(pattern: &str) -> bool {
    const NAMES: &[&str] = &[
        "init",
        "systemd",
        "launchd",
        "udevd",
        "dbus",
        "dbus-daemon",
        "dbus-broker",
        "sshd",
        "getty",
        "agetty",
        "login",
        "logind",
        "sssd",
        "polkitd",
        "networkmanager",
        "networkd",
        "resolved",
        "wpa_supplicant",
        "dhclient",
        "dockerd",
        "containerd",
        "docker-proxy",
        "runc",
        "crio",
        "kubelet",
        "cron",
        "crond",
        "atd",
        "rsyslogd",
        "syslogd",
        "syslog-ng",
        "journald",
        "auditd",
        "firewalld",
        "chronyd",
        "ntpd",
        "timesyncd",
        "xorg",
        "x",
        "wayland",
        "gdm",
        "gdm3",
        "lightdm",
        "sddm",
        "gnome-shell",
        "windowserver",
        "loginwindow",
        "csrss",
        "lsass",
        "wininit",
        "winlogon",
        "services",
        "svchost",
        "smss",
        "msmpeng",
    ];
    let base = pattern.trim().rsplit(['/', '\\']).next().unwrap_or(pattern).to_lowercase();
    let name = base.trim_end_matches(".exe").trim_start_matches('^').trim_end_matches('$');
    let name = name.strip_prefix("systemd-").unwrap_or(name);
    NAMES.contains(&name) || name.contains("containerd-shim")
}
