//! Risk against authority: the one table.
//!
//! | risk (tier) | forbidden | nothing said | vague | named | confirmed |
//! |---|---|---|---|---|---|
//! | notice | deny | allow | allow | allow | allow |
//! | soft | deny | ask | ask | allow | allow |
//! | adversarial | deny | deny | deny | deny | allow |
//! | hard, floor | deny | deny | deny | deny | deny |
//!
//! Where nobody can be asked, ask is deny.

use countersign_model::{Coverage, Tier, Verdict};

/// What follows from a tier and from what the user said.
pub(crate) fn verdict(tier: Tier, coverage: Coverage) -> Verdict {
    match (tier, coverage) {
        (Tier::Floor | Tier::Hard, _) | (_, Coverage::Forbidden) => Verdict::Deny,
        (Tier::Notice, _) | (_, Coverage::Confirmed) | (Tier::Soft, Coverage::Named) => Verdict::Allow,
        (Tier::Soft, _) => Verdict::Ask,
        (Tier::Adversarial, _) => Verdict::Deny,
    }
}
