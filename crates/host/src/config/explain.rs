//! Every value with its origin, for `countersign config`.

use super::layer::{FLAGS, LISTS, NUMBERS};
use super::{Attended, Config, Enforcement, OnError, Origin};

/// A value in force and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// Key (`limits.denials_in_row`, `rule.no-prod-deploys`).
    pub key: String,
    /// Value as TOML.
    pub value: String,
    /// Where it stands; several for a list that files added to.
    pub origins: Vec<Origin>,
}

impl Config {
    /// Every value in force, in the order of the documentation, rules last.
    #[must_use]
    pub fn explain(&self) -> Vec<Explained> {
        let mut out = Vec::new();
        let mut add = |key: &str, value: String| {
            let origins = self.origins.get(key).cloned().unwrap_or_else(|| vec![Origin::BUILT_IN]);
            out.push(Explained { key: key.to_owned(), value, origins });
        };
        add("mode", quoted(if self.mode == Enforcement::Enforce { "enforce" } else { "shadow" }));
        add(
            "attended",
            quoted(match self.attended {
                Attended::Auto => "auto",
                Attended::Always => "always",
                Attended::Never => "never",
            }),
        );
        add("on_error", quoted(if self.on_error == OnError::Ask { "ask" } else { "deny" }));
        for (_, _, key, _) in NUMBERS {
            add(key, self.number(key).to_string());
        }
        for (_, _, key) in FLAGS {
            let value = if *key == "approval.notify" { self.approval.notify } else { self.approval.terminal };
            add(key, value.to_string());
        }
        for (_, _, key) in LISTS {
            let items: Vec<String> = self.list(key).iter().map(|item| quoted(item)).collect();
            add(key, format!("[{}]", items.join(", ")));
        }
        for rule in &self.rules {
            let verdict = format!("{:?}", rule.verdict).to_lowercase();
            let hard = if rule.hard { ", hard" } else { "" };
            out.push(Explained {
                key: format!("rule.{}", rule.name),
                value: format!("{verdict}{hard}"),
                origins: vec![rule.origin.clone()],
            });
        }
        out
    }

    fn number(&self, key: &str) -> u64 {
        match key {
            "limits.denials_in_row" => u64::from(self.limits.denials_in_row),
            "limits.denials_in_session" => u64::from(self.limits.denials_in_session),
            "ledger.retention_days" => self.retention.max_days,
            "ledger.max_records" => self.retention.max_records,
            "approval.wait_seconds" => self.approval.wait(true),
            "approval.minutes" => self.approval.minutes,
            _ => self.scene_budget_ms,
        }
    }

    fn list(&self, key: &str) -> &[String] {
        match key {
            "trust.remotes" => &self.trust.remotes,
            "trust.domains" => &self.trust.domains,
            "trust.buckets" => &self.trust.buckets,
            "trust.registries" => &self.trust.registries,
            "trust.hosts" => &self.trust.hosts,
            "protect.branches" => &self.protect.branches,
            "protect.environments" => &self.protect.environments,
            _ => &self.protect.paths,
        }
    }
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
