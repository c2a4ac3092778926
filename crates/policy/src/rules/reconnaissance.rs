//! `reconnaissance`: what an intruder asks first is asked.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "reconnaissance",
    group: Group::System,
    tier: Tier::Notice,
    title: "what an intruder asks first is asked",
    doc: "Lists users, domain, defences and privileges. Alone it passes on an ordinary machine; where a domain or its defences are asked, it needs the user's word.",
    must_name: "nothing, unless together with more",
    operation: Operation::Read,
    kinds: &[EffectKind::Recon],
    check,
    fires: &[
        Case { action: "find / -perm -4000 -type f", says: "" },
        Case { action: "whoami /priv", says: "" },
    ],
    silent: &[Case { action: "ls -la", says: "" }],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect);
    let domain = cx.windows
        || ["domain", "ldap", "kerberos", "/etc/passwd", "getcap", "-perm", "-writable", "-nouser", "-uid"]
            .iter()
            .any(|w| words.contains(w));
    let hit = Hit::new("the machine or its domain would be explored");
    Some(if domain { hit.tier(Tier::Soft) } else { hit })
}
