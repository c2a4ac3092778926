//! One file, read: what it sets, each value with its place.

use std::path::Path;

use toml::de::DeTable;

use super::read::{At, Reader, join};
use super::rule::{self, Rule};
use super::{Attended, Enforcement, Layer, OnError, Problem};

/// What one file sets.
#[derive(Debug, Clone, Default)]
pub(super) struct Partial {
    pub(super) mode: Option<At<Enforcement>>,
    pub(super) attended: Option<At<Attended>>,
    pub(super) on_error: Option<At<OnError>>,
    /// Numbers by key.
    pub(super) numbers: Vec<(&'static str, At<u64>)>,
    /// Switches by key.
    pub(super) flags: Vec<(&'static str, At<bool>)>,
    /// Lists of texts by key.
    pub(super) lists: Vec<(&'static str, Vec<At<String>>)>,
    pub(super) rules: Vec<At<Rule>>,
}

/// Sections with numbers: section, name, whole key, range.
pub(super) const NUMBERS: &[(&str, &str, &str, std::ops::Range<u64>)] = &[
    ("limits", "denials_in_row", "limits.denials_in_row", 1..1001),
    ("limits", "denials_in_session", "limits.denials_in_session", 1..100_001),
    ("ledger", "retention_days", "ledger.retention_days", 1..3651),
    ("ledger", "max_records", "ledger.max_records", 1000..10_000_001),
    ("scene", "budget_ms", "scene.budget_ms", 0..10_001),
    ("approval", "wait_seconds", "approval.wait_seconds", 0..3601),
    ("approval", "minutes", "approval.minutes", 1..61),
];

/// Sections with switches: section, name, whole key.
pub(super) const FLAGS: &[(&str, &str, &str)] =
    &[("approval", "notify", "approval.notify"), ("approval", "terminal", "approval.terminal")];

/// Sections with lists: section, name, whole key.
pub(super) const LISTS: &[(&str, &str, &str)] = &[
    ("trust", "remotes", "trust.remotes"),
    ("trust", "domains", "trust.domains"),
    ("trust", "buckets", "trust.buckets"),
    ("trust", "registries", "trust.registries"),
    ("trust", "hosts", "trust.hosts"),
    ("protect", "branches", "protect.branches"),
    ("protect", "environments", "protect.environments"),
    ("protect", "paths", "protect.paths"),
];

const TOP: &[&str] =
    &["mode", "attended", "on_error", "limits", "trust", "protect", "ledger", "scene", "approval", "rule"];

/// Reads a file's text. Every mistake is reported; what is right is read all the same.
pub(super) fn read(layer: Layer, path: &Path, text: &str) -> (Partial, Vec<Problem>) {
    let mut reader = Reader::new(layer, path, text);
    let mut partial = Partial::default();
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        reader.wrong(span, "", format!("this is no TOML: {}", one_line(error.message())));
    }
    if !reader.problems.is_empty() {
        return (partial, reader.problems);
    }
    let root = root.get_ref();
    reader.known_keys(root, "", TOP);
    let modes = [("enforce", Enforcement::Enforce), ("shadow", Enforcement::Shadow)];
    partial.mode = reader.word(root, "mode", "mode", &modes);
    let attended = [("auto", Attended::Auto), ("always", Attended::Always), ("never", Attended::Never)];
    partial.attended = reader.word(root, "attended", "attended", &attended);
    let outcomes = [("ask", OnError::Ask), ("deny", OnError::Deny)];
    partial.on_error = reader.word(root, "on_error", "on_error", &outcomes);
    for section in ["limits", "trust", "protect", "ledger", "scene", "approval"] {
        read_section(&mut reader, root, section, &mut partial);
    }
    partial.rules = rule::read_all(&mut reader, root);
    (partial, reader.problems)
}

fn read_section(reader: &mut Reader<'_>, root: &DeTable<'_>, section: &str, partial: &mut Partial) {
    let Some(table) = reader.table(root, section, section) else { return };
    let numbers = NUMBERS.iter().filter(|n| n.0 == section);
    let lists = LISTS.iter().filter(|l| l.0 == section);
    let flags = FLAGS.iter().filter(|f| f.0 == section);
    let known: Vec<&str> = numbers
        .clone()
        .map(|n| n.1)
        .chain(lists.clone().map(|l| l.1))
        .chain(flags.clone().map(|f| f.1))
        .collect();
    reader.known_keys(table, section, &known);
    for (_, name, key, range) in numbers {
        if let Some(value) = reader.number(table, key, name, range.clone()) {
            partial.numbers.push((key, value));
        }
    }
    for (_, name, key) in flags {
        if let Some(value) = reader.boolean(table, key, name) {
            partial.flags.push((key, value));
        }
    }
    for (_, name, key) in lists {
        if let Some(values) = reader.strings(table, &join(section, name), name, false) {
            partial.lists.push((key, values));
        }
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
