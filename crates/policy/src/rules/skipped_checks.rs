//! `skipped-checks`: hooks, signatures or required checks are bypassed.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "skipped-checks",
    group: Group::Git,
    tier: Tier::Soft,
    title: "hooks, signatures or required checks are bypassed",
    doc: "`--no-verify`, `--no-gpg-sign`, `[skip ci]` and their kin switch off checks that somebody set up on purpose.",
    must_name: "the flag or the check",
    operation: Operation::SkipChecks,
    kinds: &[EffectKind::GitSkipChecks],
    check,
    fires: &[
        Case {
            action: "git -c core.hooksPath=/dev/null commit -m x",
            says: "commit it. The hooks have to pass",
        },
        Case { action: "git commit --no-verify -m x", says: "" },
        Case { action: "git push --no-verify", says: "push" },
    ],
    silent: &[
        Case { action: "git commit -m 'no-verify is bad'", says: "" },
        Case { action: "git commit --no-verify -m x", says: "commit with --no-verify" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("checks of the project would be bypassed")
            .naming_word(&[
                "--no-verify",
                "no-verify",
                "skip the hook",
                "skip hooks",
                "skip the check",
                "without hooks",
                "bypass",
                "no-gpg-sign",
                "skip ci",
                "skip the pre-commit",
                "skip pre-commit",
                "skip the pre-push",
                "skip pre-push",
                "skip husky",
                "skip the husky",
                "skip lefthook",
                "skip all hooks",
                "skip the git hooks",
                "skip git hooks",
                "without the hook",
                "without the hooks",
                "without the pre-commit",
                "without pre-commit",
                "ignore the hook",
                "ignore the hooks",
                "ignore hooks",
                "ignore the pre-commit",
                "disable the hook",
                "disable the hooks",
                "no hooks",
                "past the hook",
                "past the hooks",
                "around the hook",
                "hooks off",
                "hooks bypassed",
                "hooks skipped",
                "hooks disabled",
                "bypassing the hooks",
                "ignoring the hooks",
                "ohne hooks",
                "sans les hooks",
                "sin hooks",
                "sem hooks",
                "senza hook",
                "bez hooków",
                "без хуков",
                "フックなし",
                "フックをスキップ",
                "跳过 hook",
                "跳过hook",
                "跳过钩子",
                "hookspath",
            ])
            .safer(effect, "run the hook and fix what it reports"),
    )
}
