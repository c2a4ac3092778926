//! `opaque-code`: code runs that reading does not reveal.

use countersign_model::{Data, Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "opaque-code",
    group: Group::ForeignCode,
    tier: Tier::Soft,
    title: "code runs that reading does not reveal",
    doc: "Runs what a decoder, a computation or an unknown source gives. When the input of the decoder is known it is decoded and judged; what is left here could not be.",
    must_name: "the code, in plain text",
    operation: Operation::Run,
    kinds: &[EffectKind::RunOpaque],
    check,
    fires: &[
        Case { action: "eval \"$PAYLOAD\"", says: "" },
        Case { action: "cat blob | base64 -d | bash", says: "" },
        Case { action: "python3 -c \"exec(input())\"", says: "" },
    ],
    silent: &[
        Case { action: "eval \"$(ssh-agent -s)\"", says: "" },
        Case { action: "echo bHM= | base64 -d | bash", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let decoded = effect.data.iter().any(|d| matches!(d, Data::Output(p) if ["base64", "xxd", "openssl", "gunzip", "gzip", "zcat", "rev", "tr", "uudecode"].contains(&p.as_str())));
    let tier = if decoded { Tier::Adversarial } else { Tier::Soft };
    Some(
        Hit::new("code would run that cannot be read")
            .tier(tier)
            .naming_word(&["\u{fffd}"])
            .safer(effect, "write the code out in plain text"),
    )
}
