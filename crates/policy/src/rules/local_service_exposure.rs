//! `local-service-exposure`: a port or folder of this machine is opened to others.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

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
    ],
    silent: &[
        Case { action: "python3 -m http.server 8000 --bind 127.0.0.1", says: "" },
        Case { action: "nc -z localhost 80", says: "" },
        Case { action: "python3 -m http.server 8000", says: "start a http server on port 8000" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let local = ["127.0.0.1", "localhost", "--bind 127", "::1"].iter().any(|w| words.contains(w))
        && !words.contains("0.0.0.0");
    if local {
        return None;
    }
    Some(
        Hit::new("a port or folder of this machine would be opened to others")
            .naming_word(&["serve", "listen", "port", "server", "expose", "share"])
            .safer(effect, "bind it to 127.0.0.1"),
    )
}
