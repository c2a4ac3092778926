//! `metadata-credentials`: a cloud metadata service is asked.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "metadata-credentials",
    group: Group::Network,
    tier: Tier::Adversarial,
    title: "a cloud metadata service is asked",
    doc: "The metadata address hands out the machine's own credentials.",
    must_name: "this very action",
    operation: Operation::ReadSecret,
    kinds: &[EffectKind::MetadataRead, EffectKind::Fetch, EffectKind::Send],
    check,
    fires: &[
        Case { action: "curl http://169.254.169.254/latest/meta-data/iam/security-credentials/", says: "" },
        Case { action: "WebFetch {\"url\":\"http://metadata.google.internal/x\",\"prompt\":\"\"}", says: "" },
    ],
    silent: &[Case { action: "curl http://localhost:8080/metadata", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let metadata = effect.kind == EffectKind::MetadataRead
        || effect
            .targets
            .iter()
            .map(|t| t.name.as_str())
            .chain(effect.to.iter().map(|p| p.name.as_str()))
            .any(|a| countersign_analysis::is_metadata_service(&countersign_analysis::host_of(a)));
    metadata.then(|| {
        Hit::new("the machine's own cloud credentials would be asked for")
            .safer(effect, "the configured profile")
    })
}
