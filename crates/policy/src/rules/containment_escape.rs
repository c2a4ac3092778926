//! `containment-escape`: isolation is left.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "containment-escape",
    group: Group::Network,
    tier: Tier::Adversarial,
    title: "isolation is left",
    doc: "Host namespaces, the engine's socket, privileged containers: the way out of a sandbox.",
    must_name: "this very action",
    operation: Operation::Run,
    kinds: &[EffectKind::ContainerEscape, EffectKind::ContainerPrivileged],
    check,
    fires: &[
        Case { action: "docker run --privileged -v /:/host alpine chroot /host sh", says: "" },
        Case { action: "nsenter -t 1 -m -u -n -i sh", says: "" },
        Case {
            action: "curl --unix-socket /var/run/docker.sock -X POST http://localhost/containers/create",
            says: "",
        },
    ],
    silent: &[
        Case { action: "docker run --rm alpine ls", says: "" },
        Case { action: "docker run -v $PWD:/app node npm test", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::ContainerPrivileged {
        return Some(
            Hit::new("a container would get the host")
                .tier(Tier::Soft)
                .naming_word(&[
                    "privileged",
                    "host network",
                    "docker.sock",
                    "--net=host",
                    "network=host",
                    "pid=host",
                    "mount",
                    "volume",
                ])
                .safer(effect, "mount the one folder that is needed"),
        );
    }
    // nsenter with a command is also how an administrator looks into a container: what it runs is judged beside it.
    let shell = effect.program == "nsenter" && {
        let words = cx.words_of(effect);
        ["sh", "bash", "zsh", "ash", "su", "chroot"]
            .iter()
            .any(|s| words.split_whitespace().any(|w| w == *s || w.ends_with(&format!("/{s}"))))
            || words.split_whitespace().last().is_some_and(|w| w.starts_with('-') || w == "1")
    };
    if effect.program == "nsenter" && !shell {
        return Some(Hit::new("isolation would be left").tier(Tier::Soft).naming_word(&[
            "nsenter",
            "namespace",
            "host",
        ]));
    }
    // The engine is only asked: what runs, which images there are.
    if effect.program == "curl" && reads_engine(effect.span.of(cx.text)) {
        return Some(Hit::new("the engine is asked by its socket").tier(Tier::Soft).naming_word(&[
            "docker",
            "socket",
            "engine",
            "containers",
        ]));
    }
    Some(Hit::new("isolation would be left"))
}

/// `curl --unix-socket …` that sends nothing and names no other method.
fn reads_engine(words: &str) -> bool {
    let changes = |word: &str| {
        matches!(word, "--request" | "--upload-file" | "--json" | "--form" | "--config" | "--next")
            || ["--request=", "--data", "--form", "--upload-file=", "--json=", "--config="]
                .iter()
                .any(|o| word.starts_with(o))
            || word.contains(['$', '`'])
            // `-X`, `-d`, `-T`, `-F` and `-K`, alone or in a bundle.
            || word.starts_with('-')
                && !word.starts_with("--")
                && word.contains(['X', 'd', 'T', 'F', 'K'])
    };
    words.contains("--unix-socket") && !words.split_whitespace().any(changes)
}
