//! `real-world-transaction`: money, orders or bookings move.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "real-world-transaction",
    group: Group::Publication,
    tier: Tier::Soft,
    title: "money, orders or bookings move",
    doc: "Buys, pays, books or trades: what moves money or obliges somebody cannot be taken back by a command.",
    must_name: "the transaction",
    operation: Operation::Pay,
    kinds: &[EffectKind::Transaction],
    check,
    fires: &[Case { action: "mcp__shop__purchase_item {\"id\":\"7\"}", says: "" }],
    silent: &[Case { action: "mcp__shop__list_items {}", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be bought, paid or booked", names(&effect.targets)))
            .naming_word(&[
                "buy",
                "purchase",
                "order",
                "pay",
                "payment",
                "payout",
                "refund",
                "charge",
                "transfer",
                "book",
                "booking",
                "trade",
                "sell",
                "donate",
                "subscribe",
                "subscription",
                "invoice",
            ])
            .safer(effect, "leave it in the basket for the user"),
    )
}
