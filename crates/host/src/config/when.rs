//! The conditions of a rule: a closed vocabulary, so that two rules can be compared.

use countersign_model::EffectKind;
use toml::de::DeTable;

use super::glob::glob;
use super::read::{At, Reader, nearest};

/// The conditions of a rule. All that are set must hold; a list holds when one of its entries does.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct When {
    /// Kinds of effect, globs resolved.
    pub effect: Vec<EffectKind>,
    /// Program that does it (`git`, `terraform`, `py:shutil.*`).
    pub program: Vec<String>,
    /// Some target lies under one of these folders.
    pub path_under: Vec<String>,
    /// Some target lies under none of these folders.
    pub path_outside: Vec<String>,
    /// Host: a registrable domain stands for everything below it.
    pub host: Vec<String>,
    /// Git remote, by name or address.
    pub remote: Vec<String>,
    /// Branch.
    pub branch: Vec<String>,
    /// The branch is protected, or is not.
    pub branch_protected: Option<bool>,
    /// Environment (`prod`).
    pub environment: Vec<String>,
    /// The target is tracked by git and unchanged, or is not.
    pub tracked: Option<bool>,
    /// A secret flows, or none does.
    pub secret: Option<bool>,
    /// Something of it could not be known by reading.
    pub opaque: Option<bool>,
    /// Tool of the agent (`Bash`, `mcp__github__*`).
    pub tool: Vec<String>,
    /// Agent (`claude`, `codex`).
    pub agent: Vec<String>,
    /// Time of day, local.
    pub hours: Option<Hours>,
}

/// From one minute of the day up to another, which it does not hold; over midnight when it ends before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hours {
    /// First minute.
    pub from: u16,
    /// Minute after the last.
    pub to: u16,
}

impl Hours {
    /// Whether the minute of the day lies inside.
    #[must_use]
    pub fn holds(self, minute: u16) -> bool {
        if self.from <= self.to {
            (self.from..self.to).contains(&minute)
        } else {
            minute >= self.from || minute < self.to
        }
    }

    fn parse(text: &str) -> Option<Self> {
        let minute = |clock: &str| -> Option<u16> {
            let (hour, minute) = clock.trim().split_once(':')?;
            let digits = |t: &str| t.len() == 2 && t.bytes().all(|b| b.is_ascii_digit());
            let (h, m) = (hour.parse::<u16>().ok()?, minute.parse::<u16>().ok()?);
            (digits(hour) && digits(minute) && m < 60 && (h < 24 || (h == 24 && m == 0)))
                .then_some(h * 60 + m)
        };
        let (from, to) = text.split_once('-')?;
        let hours = Self { from: minute(from)?, to: minute(to)? };
        (hours.from != hours.to).then_some(hours)
    }
}

/// Every condition, with what it means: for the schema and the documentation.
pub(super) const CONDITIONS: &[(&str, Form, &str)] = &[
    ("effect", Form::Words, "kinds of effect, or globs over their names"),
    ("program", Form::Words, "program that does it"),
    ("path_under", Form::Words, "a target lies under one of these folders"),
    ("path_outside", Form::Words, "a target lies under none of these folders"),
    ("host", Form::Words, "host; a domain stands for everything below it"),
    ("remote", Form::Words, "git remote by name or address"),
    ("branch", Form::Words, "branch"),
    ("branch_protected", Form::Flag, "the branch is one of protect.branches"),
    ("environment", Form::Words, "environment that is named"),
    ("tracked", Form::Flag, "every target is tracked by git and unchanged"),
    ("secret", Form::Flag, "a secret or a credential flows"),
    ("opaque", Form::Flag, "something of it cannot be known by reading"),
    ("tool", Form::Words, "tool of the agent"),
    ("agent", Form::Words, "agent"),
    ("hours", Form::Hours, "local time of day, HH:MM-HH:MM"),
];

/// Form of a condition's value.
#[derive(Clone, Copy)]
pub(super) enum Form {
    Words,
    Flag,
    Hours,
}

pub(super) fn read(
    reader: &mut Reader<'_>,
    table: &DeTable<'_>,
    span: std::ops::Range<usize>,
) -> Option<When> {
    let known: Vec<&str> = CONDITIONS.iter().map(|c| c.0).collect();
    reader.known_keys(table, "rule.when", &known);
    if table.is_empty() {
        reader.wrong(span, "rule.when", "`rule.when` is empty and would fit every action; name a condition");
        return None;
    }
    let mut when = When { effect: effects(reader, table), ..When::default() };
    for (name, slot) in [
        ("program", &mut when.program),
        ("path_under", &mut when.path_under),
        ("path_outside", &mut when.path_outside),
        ("host", &mut when.host),
        ("remote", &mut when.remote),
        ("branch", &mut when.branch),
        ("environment", &mut when.environment),
        ("tool", &mut when.tool),
        ("agent", &mut when.agent),
    ] {
        *slot = words(reader, table, name).into_iter().map(|w| w.value).collect();
    }
    for (name, slot) in [
        ("branch_protected", &mut when.branch_protected),
        ("tracked", &mut when.tracked),
        ("secret", &mut when.secret),
        ("opaque", &mut when.opaque),
    ] {
        *slot = reader.boolean(table, &format!("rule.when.{name}"), name).map(|f| f.value);
    }
    if let Some(text) = reader.string(table, "rule.when.hours", "hours") {
        when.hours = Hours::parse(&text.value);
        if when.hours.is_none() {
            reader.wrong(text.span, "rule.when.hours", "`rule.when.hours` must be like \"09:00-18:00\"");
        }
    }
    Some(when)
}

fn words(reader: &mut Reader<'_>, table: &DeTable<'_>, name: &str) -> Vec<At<String>> {
    let key = format!("rule.when.{name}");
    let words = reader.strings(table, &key, name, true);
    if let Some(words) = &words
        && words.is_empty()
        && let Some(node) = table.get(name)
    {
        reader.wrong(node.span(), &key, format!("`{key}` is empty and would never hold; remove it"));
    }
    words.unwrap_or_default()
}

fn effects(reader: &mut Reader<'_>, table: &DeTable<'_>) -> Vec<EffectKind> {
    let mut kinds = Vec::new();
    for word in words(reader, table, "effect") {
        let before = kinds.len();
        kinds.extend(EffectKind::ALL.iter().copied().filter(|kind| glob(&word.value, kind.name())));
        if kinds.len() == before {
            let names: Vec<&str> = EffectKind::ALL.iter().map(|kind| kind.name()).collect();
            let hint = nearest(&word.value, &names).map_or_else(
                || "`countersign rules effects` lists them".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            reader.wrong(
                word.span,
                "rule.when.effect",
                format!("no kind of effect is called `{}`; {hint}", word.value),
            );
        }
    }
    kinds.sort();
    kinds.dedup();
    kinds
}
