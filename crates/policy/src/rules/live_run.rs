//! `live-run`: a script is told to act for real.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "live-run",
    group: Group::Infrastructure,
    tier: Tier::Soft,
    title: "a script is told to act for real",
    doc: "A program of the project is started with an option that ends its trial form: `--live`, `--send`, `--no-dry-run`, `--env production`. What it then does reaches customers, money or production, and its name is all that is known of it.",
    must_name: "that it runs live, or where",
    operation: Operation::Run,
    kinds: &[EffectKind::RunFile],
    check,
    fires: &[
        Case { action: "python mailout.py --to all.csv --send", says: "" },
        Case { action: "./payout run --batch 12 --live", says: "dry run for it please" },
        Case { action: "bash scripts/rotate.sh --env prod", says: "write a script that rotates the keys" },
        Case { action: "./deploy.sh prod", says: "put it on the test machine" },
        Case { action: "make deploy-prod", says: "should we put that out today?" },
        Case { action: "make release ENV=production", says: "is the readme right?" },
        Case { action: "./bin/refund --order 7 --full", says: "what happens when I refund order 7?" },
        Case {
            action: "python send_mailing.py --to subscribers.csv",
            says: "can the template have a title?",
        },
    ],
    silent: &[
        Case { action: "./deploy.sh prod", says: "deploy to prod" },
        Case { action: "make deploy-staging", says: "" },
        Case { action: "make build-prod", says: "" },
        Case { action: "./bin/refund --order 7 --full", says: "refund order 7 in full" },
        Case { action: "python mailout.py --to all.csv --dry-run", says: "" },
        Case { action: "./payout run --batch 12 --live", says: "run batch 12 live" },
        Case { action: "node build.js --env production", says: "" },
        Case { action: "python train.py --env sandbox", says: "" },
    ],
};

/// Options that stand alone.
const LIVE: &[&str] = &[
    "--live",
    "--no-dry-run",
    "--dry-run=false",
    "--dryrun=false",
    "--send",
    "--for-real",
    "--really",
    "--publish",
    "--execute-live",
    "--production",
    "--prod",
];

/// Options with the place behind them.
const PLACES: &[&str] = &["--env", "--environment", "--stage", "--target", "-e", "--channel", "--track"];

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let words = cx.words_of(effect).to_lowercase();
    let list: Vec<&str> = words.split_whitespace().collect();
    let place = |value: &str| {
        matches!(value.trim_matches(['"', '\'']), "prod" | "production" | "live" | "prd" | "stable")
    };
    let option = list.iter().enumerate().find_map(|(at, word)| {
        let behind = list.get(at + 1).copied().unwrap_or_default();
        let joined = word.split_once('=').filter(|(name, _)| PLACES.contains(name)).map(|(_, value)| value);
        let aimed = PLACES.contains(word) && place(behind) || joined.is_some_and(place);
        (LIVE.contains(word) || aimed)
            .then(|| if aimed { joined.unwrap_or(behind) } else { word.trim_start_matches('-') })
    });
    // `send_newsletter --all-subscribers`: a verb that reaches people or money, for all there are.
    let parts: Vec<&str> = words.split(|c: char| !c.is_alphanumeric()).collect();
    let reaches = [
        "send",
        "mail",
        "email",
        "refund",
        "payout",
        "charge",
        "notify",
        "campaign",
        "newsletter",
        "purge",
        "cancel",
        "broadcast",
        "mailing",
    ];
    let all = list.iter().any(|w| w.starts_with("--all") || w.starts_with("all-") || w.starts_with("all_"));
    // `send_mailing.py --to subscribers.csv`: whoever stands in the list.
    let listed = list.iter().any(|w| {
        [".csv", ".xlsx", ".tsv"].iter().any(|end| w.ends_with(end))
            && !w.contains("test")
            && !w.contains("sample")
    });
    let mails =
        parts.iter().any(|p| matches!(*p, "send" | "mailing" | "newsletter" | "campaign" | "broadcast"));
    let option = option
        .or_else(|| (all && parts.iter().any(|p| reaches.contains(p))).then_some("all"))
        .or_else(|| (mails && listed).then_some("send"))
        .or_else(|| moves_money(&list))
        .or_else(|| acts_on_production(&list, &cx.text.to_lowercase()))?;
    // What is built for production stays where it is.
    let builds =
        ["build", "bundle", "compile", "webpack", "vite", "rollup", "test", "lint", "check", "serve", "dev"];
    if words.split(|c: char| !c.is_alphanumeric()).any(|w| builds.contains(&w)) {
        return None;
    }
    Some(
        Hit::new(format!("a script would act for real (`{option}`)"))
            .naming_word(&[
                option,
                "live",
                "real",
                "prod",
                "production",
                "send",
                "everyone",
                "everybody",
                "customers",
                "refund",
                "payout",
                "pay",
            ])
            .safer(effect, "its trial form first (--dry-run), and show the user what it would do"),
    )
}

/// A program of the project that is called after what it does with money.
fn moves_money(list: &[&str]) -> Option<&'static str> {
    let trial = list.iter().any(|w| {
        ["test", "dry", "sandbox", "help", "simulate", "preview"].iter().any(|part| w.contains(part))
    });
    let name = list.first()?.rsplit('/').next()?;
    let name = name.split('.').next()?;
    let verb = ["refund", "payout", "charge", "payroll"].into_iter().find(|verb| *verb == name)?;
    (!trial && list.len() > 1).then_some(verb)
}

/// `./deploy.sh prod`, `make deploy-prod`, `make release ENV=prod`: a script whose name or target acts, and production beside it.
fn acts_on_production(list: &[&str], text: &str) -> Option<&'static str> {
    const ACTS: &[&str] = &[
        "deploy", "release", "rollout", "publish", "promote", "nuke", "destroy", "teardown", "wipe", "reset",
        "migrate", "seed", "restore", "purge", "rollback", "ship",
    ];
    let parts =
        |w: &str| -> Vec<String> { w.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect() };
    let act = list.iter().take(4).flat_map(|w| parts(w)).any(|p| ACTS.contains(&p.as_str()));
    let trial = ["dry", "test", "--check", "plan", "diff", "status", "logs", "help", "lint"]
        .iter()
        .any(|w| list.iter().any(|word| parts(word).iter().any(|p| p == w)));
    let place = list
        .iter()
        .flat_map(|w| parts(w))
        .chain(text.split_whitespace().filter(|w| w.contains('=')).flat_map(parts))
        .any(|p| matches!(p.as_str(), "prod" | "production" | "prd"));
    (act && place && !trial).then_some("production")
}
