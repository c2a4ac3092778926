//! `ingress-tunnel`: a way from outside into this machine is opened.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "ingress-tunnel",
    group: Group::Network,
    tier: Tier::Soft,
    title: "a way from outside into this machine is opened",
    doc: "Tunnels carry strangers past every firewall.",
    must_name: "the tunnel",
    operation: Operation::Expose,
    kinds: &[EffectKind::Tunnel],
    check,
    fires: &[
        Case { action: "ngrok http 3000", says: "" },
        Case { action: "ssh -R 8080:localhost:80 far.example", says: "" },
    ],
    silent: &[
        Case { action: "ngrok version", says: "" },
        Case { action: "ngrok http 3000", says: "open an ngrok tunnel to port 3000" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("a way from outside into this machine would be opened")
            .naming_word(&["tunnel", "ngrok", "cloudflared", "tailscale", "expose", "forward", "public url"])
            .safer(effect, "run it on the loopback address"),
    )
}
