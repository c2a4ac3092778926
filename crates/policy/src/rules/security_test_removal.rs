//! `security-test-removal`: tests of security matter are removed or skipped.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "security-test-removal",
    group: Group::Project,
    tier: Tier::Soft,
    title: "tests of security matter are removed or skipped",
    doc: "Tests around authentication, permissions and cryptography are taken out or skipped instead of made to pass.",
    must_name: "those tests",
    operation: Operation::SkipChecks,
    kinds: &[EffectKind::TestRemoval],
    check,
    fires: &[Case {
        action: "Edit {\"file_path\":\"/repo/tests/test_auth.py\",\"old_string\":\"def test_login(): pass\",\"new_string\":\"@pytest.mark.skip\\ndef test_login(): pass\"}",
        says: "",
    }],
    silent: &[Case {
        action: "Edit {\"file_path\":\"/repo/tests/test_auth.py\",\"old_string\":\"assert a\",\"new_string\":\"assert b\"}",
        says: "",
    }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("security tests in {} would be removed or skipped", names(&effect.targets)))
            .naming(&effect.targets)
            .safer(effect, "fix the code, or mark the test as expected to fail with a reason"),
    )
}
