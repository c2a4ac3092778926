//! A rule of the user or the organisation.

use countersign_model::Verdict;
use toml::de::{DeTable, DeValue};

use super::Origin;
use super::read::{At, Reader};
use super::when::{self, When};

/// A rule of the user or the organisation: what it does when all its conditions hold for an effect.
#[derive(Debug, Clone, PartialEq)]
pub struct Rule {
    /// Its name, unique in its file.
    pub name: String,
    /// What happens.
    pub verdict: Verdict,
    /// Nothing that is said in the session clears it.
    pub hard: bool,
    /// Why, for the agent and the user.
    pub reason: String,
    /// What to do instead.
    pub alternative: Option<String>,
    /// When it fires.
    pub when: When,
    /// Commands for which it must fire: checked when the rules are loaded.
    pub fires: Vec<String>,
    /// Commands for which it must not fire.
    pub spares: Vec<String>,
    /// Where it stands.
    pub origin: Origin,
}

pub(super) const KEYS: &[&str] =
    &["name", "verdict", "hard", "reason", "alternative", "when", "match", "not_match"];

pub(super) fn read_all(reader: &mut Reader<'_>, root: &DeTable<'_>) -> Vec<At<Rule>> {
    let Some(node) = root.get("rule") else { return Vec::new() };
    let DeValue::Array(items) = node.get_ref() else {
        reader.wrong(node.span(), "rule", "`rule` must be a list of tables: write `[[rule]]`");
        return Vec::new();
    };
    let mut rules: Vec<At<Rule>> = Vec::new();
    for item in items.iter() {
        let DeValue::Table(table) = item.get_ref() else {
            reader.wrong(item.span(), "rule", "`rule` must be a list of tables: write `[[rule]]`");
            continue;
        };
        let Some(rule) = read_one(reader, table, item.span()) else { continue };
        if rules.iter().any(|known| known.value.name == rule.value.name) {
            let name = &rule.value.name;
            reader.wrong(
                rule.span.clone(),
                "rule.name",
                format!("a rule `{name}` stands above; give this one another name"),
            );
            continue;
        }
        rules.push(rule);
    }
    rules
}

fn read_one(reader: &mut Reader<'_>, table: &DeTable<'_>, span: std::ops::Range<usize>) -> Option<At<Rule>> {
    reader.known_keys(table, "rule", KEYS);
    let verdicts = [("allow", Verdict::Allow), ("ask", Verdict::Ask), ("deny", Verdict::Deny)];
    for needed in ["name", "verdict", "when"] {
        if !table.contains_key(needed) {
            reader.wrong(span.clone(), "rule", format!("the rule lacks `{needed}`"));
        }
    }
    let name = reader.string(table, "rule.name", "name");
    let verdict = reader.word(table, "rule.verdict", "verdict", &verdicts);
    let hard = reader.boolean(table, "rule.hard", "hard");
    let reason = reader.string(table, "rule.reason", "reason");
    let alternative = reader.string(table, "rule.alternative", "alternative");
    let fires = reader.strings(table, "rule.match", "match", false).unwrap_or_default();
    let spares = reader.strings(table, "rule.not_match", "not_match", false).unwrap_or_default();
    let when = reader.table(table, "rule.when", "when").and_then(|when| {
        let node_span = table.get("when").map_or(0..0, toml::Spanned::span);
        when::read(reader, when, node_span)
    });
    let (name, verdict, when) = (name?, verdict?, when?);
    if let Some(hard) = &hard
        && hard.value
        && verdict.value != Verdict::Deny
    {
        reader.wrong(hard.span.clone(), "rule.hard", "only a rule with `verdict = \"deny\"` can be hard");
    }
    if reason.is_none() && verdict.value != Verdict::Allow && !table.contains_key("reason") {
        reader.wrong(
            name.span.clone(),
            "rule.reason",
            "the rule lacks `reason`: say why, the agent and the user will read it",
        );
    }
    let rule = Rule {
        name: name.value,
        verdict: verdict.value,
        hard: hard.is_some_and(|h| h.value),
        reason: reason.map(|r| r.value).unwrap_or_default(),
        alternative: alternative.map(|a| a.value),
        when,
        fires: fires.into_iter().map(|f| f.value).collect(),
        spares: spares.into_iter().map(|s| s.value).collect(),
        origin: name.origin,
    };
    Some(reader.at(rule, name.span))
}
