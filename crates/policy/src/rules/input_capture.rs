//! `input-capture`: screen, keyboard, microphone or traffic is recorded.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "input-capture",
    group: Group::Network,
    tier: Tier::Adversarial,
    title: "screen, keyboard, microphone or traffic is recorded",
    doc: "Records what the user types, says or sees, or what passes on the wire.",
    must_name: "this very action",
    operation: Operation::Read,
    kinds: &[EffectKind::InputCapture],
    check,
    fires: &[Case { action: "tcpdump -i eth0 -w x.pcap", says: "" }],
    silent: &[Case { action: "pbpaste | wc -l", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let paste = ["xclip", "xsel", "pbpaste", "wl-paste", "get-clipboard"].iter().any(|w| words.contains(w));
    let sniff = ["tcpdump", "tshark", "wireshark"].iter().any(|w| words.contains(w));
    let screen = ["screencapture", "scrot", "screenshot", "import "].iter().any(|w| words.contains(w));
    let tier = if paste {
        Tier::Notice
    } else if sniff || screen {
        Tier::Soft
    } else {
        Tier::Adversarial
    };
    Some(Hit::new("input or traffic would be recorded").tier(tier).naming_word(&[
        "capture",
        "screenshot",
        "record",
        "tcpdump",
        "packet",
        "sniff",
        "clipboard",
    ]))
}
