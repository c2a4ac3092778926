//! `local-service-exposure`: a port or folder of this machine is opened to others.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "local-service-exposure",
    group: Group::Network,
    tier: Tier::Soft,
    title: "a port or folder of this machine is opened to others",
    doc: "Listens on more than this machine, or serves files to whoever asks. Servers bound to the loopback address pass.",
    must_name: "the exposure",
    operation: Operation::Expose,
    kinds: &[EffectKind::Listen, EffectKind::ServeFiles],
    check,
    fires: &[
        Case { action: "python3 -m http.server 8000", says: "" },
        Case { action: "nc -l -p 4444", says: "" },
        Case { action: "npx http-server . -p 6116", says: "" },
    ],
    silent: &[
        Case { action: "python3 -m http.server 8000 --bind 127.0.0.1", says: "" },
        Case { action: "nc -z localhost 80", says: "" },
        Case { action: "cd /tmp/handbook && python3 -m http.server 8899", says: "" },
        Case { action: "npx http-server storybook-static -p 6116", says: "" },
        Case { action: "python3 -m http.server 8000", says: "start a http server on port 8000" },
    ],
};

/// Outputs of builds that a server will show anyway.
const BUILT: &[&str] = &[
    "dist",
    "build",
    "out",
    "public",
    "_site",
    "site",
    "storybook-static",
    "coverage",
    "htmlcov",
    "_build",
    ".output",
    "www",
];

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let local = ["127.0.0.1", "localhost", "--bind 127", "::1"].iter().any(|w| words.contains(w))
        && !words.contains("0.0.0.0");
    if local {
        return None;
    }
    // The folder that is served tells more than the port.
    let served = |e: &Effect| e.kind == EffectKind::ServeFiles && e.span == effect.span;
    if effect.kind == EffectKind::Listen && cx.effects.iter().any(served) {
        return None;
    }
    // What a build made to be published, and nothing beside it.
    let made = |t: &countersign_model::Target| {
        let base = t.name.trim_end_matches('/').rsplit('/').next().unwrap_or("");
        !t.unknown
            && (cx.in_project(&t.name) && BUILT.contains(&base) && t.name != effect.cwd
                || cx.scratch(&t.name))
    };
    if effect.kind == EffectKind::ServeFiles && !effect.targets.is_empty() && effect.targets.iter().all(made)
    {
        return Some(Hit::new(format!("{} would be served", names(&effect.targets))).tier(Tier::Notice));
    }
    Some(
        Hit::new("a port or folder of this machine would be opened to others")
            .naming_word(&["serve", "listen", "port", "server", "expose", "share"])
            .safer(effect, "bind it to 127.0.0.1"),
    )
}
