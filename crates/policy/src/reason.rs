//! Why, in words: for the agent, who goes on by another way, and for the user, who decides.

use countersign_model::{Coverage, Decision, Fact, Finding, Mode, Tier, Verdict};

use crate::context::Context;

/// Who reads the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Audience {
    /// The agent whose action was refused.
    Agent,
    /// The user who is asked.
    User,
}

/// The reason of a decision that is not allow.
pub(crate) fn explain(decision: &Decision, cx: &Context<'_>, audience: Audience, mode: Mode) -> String {
    let mut findings: Vec<&Finding> = decision.findings.iter().filter(|f| f.open()).collect();
    findings.sort_by_key(|f| std::cmp::Reverse(f.tier));
    let mut out = String::new();
    let Some(first) = findings.first() else { return out };
    let verb = match (decision.verdict, audience) {
        (Verdict::Ask, Audience::User) => "asks",
        (Verdict::Ask, Audience::Agent) => "needs the user's word",
        _ => "refused this",
    };
    out.push_str(&format!("Countersign {verb}: {} [{}].", first.message, first.rule));
    let quoted = first.span.of(cx.text).trim();
    if !quoted.is_empty() && quoted.len() < cx.text.len() {
        out.push_str(&format!(" Part of the action: `{}`.", cut(quoted, 160)));
    }
    let mut seen = vec![first.rule.as_str()];
    for finding in findings.iter().skip(1) {
        if !seen.contains(&finding.rule.as_str()) && seen.len() < 4 {
            seen.push(&finding.rule);
            out.push_str(&format!(" Also: {} [{}].", finding.message, finding.rule));
        }
    }
    let facts: Vec<String> = findings
        .iter()
        .flat_map(|f| f.evidence.iter())
        .filter_map(|e| fact(&e.subject, &e.fact))
        .take(4)
        .collect();
    if !facts.is_empty() {
        out.push_str(&format!(" Evidence: {}.", facts.join("; ")));
    }
    if let Some(quote) = first
        .quote
        .as_ref()
        .filter(|_| first.coverage == Coverage::Forbidden || first.message.contains("forbade"))
    {
        out.push_str(&format!(" The user said: “{}”.", cut(quote, 160)));
    }
    out.push_str(&match first.tier {
        Tier::Floor => " No words clear this.".to_owned(),
        Tier::Hard => " This is a hard rule of the user or the organisation.".to_owned(),
        Tier::Adversarial => " Only the user's confirmation of this very action clears it.".to_owned(),
        Tier::Notice | Tier::Soft => format!(" What clears it: the user names {}.", first.clears_with),
    });
    if let Some(safer) = findings.iter().find_map(|f| f.safer.as_ref()) {
        out.push_str(&format!(" Safer: {safer}."));
    }
    if audience == Audience::Agent {
        out.push_str(match (decision.verdict, mode) {
            (Verdict::Deny, Mode::Unattended) => {
                " Do not try to reach the same effect by another road; go on with what needs no such step, and report this one at the end."
            }
            (Verdict::Deny, Mode::Attended) => {
                " Do not try to reach the same effect by another road; take the safer way, go on with the rest, or ask the user and name exactly what you need."
            }
            _ => "",
        });
    }
    out
}

/// A fact as a person would say it; `None` for what says nothing.
#[must_use]
pub fn fact(subject: &str, fact: &Fact) -> Option<String> {
    Some(match fact {
        Fact::Absent => format!("{subject} does not exist"),
        Fact::Tree {
            files,
            bytes,
            untracked,
            dirty,
            ignored,
            session_made,
            truncated,
            resolves_to,
            samples,
            ..
        } => {
            let mut text = format!(
                "{subject} holds {}{files} files, {}",
                if *truncated { "at least " } else { "" },
                size(*bytes)
            );
            let mut parts = Vec::new();
            for (count, what) in [
                (*untracked, "untracked"),
                (*dirty, "with uncommitted changes"),
                (*ignored, "ignored by git"),
                (*session_made, "made in this session"),
            ] {
                if count > 0 {
                    parts.push(format!("{count} {what}"));
                }
            }
            if !parts.is_empty() {
                text.push_str(&format!(" ({})", parts.join(", ")));
            }
            if !samples.is_empty() && *untracked + *dirty > 0 {
                text.push_str(&format!(", for example {}", samples.join(", ")));
            }
            if let Some(real) = resolves_to {
                text.push_str(&format!("; it leads to {real}"));
            }
            text
        }
        Fact::Rebuildable { by } => format!("{subject} is made again by {by}"),
        Fact::Worktree { dirty, untracked } => {
            format!("{dirty} tracked files have uncommitted changes, {untracked} are untracked")
        }
        Fact::Branch { name, default, unpushed, foreign_authors } => {
            let mut text = format!("branch {name}");
            if *default {
                text.push_str(" is the default branch");
            }
            text.push_str(&format!(", {unpushed} commits are on no remote"));
            if !foreign_authors.is_empty() {
                text.push_str(&format!(", commits by {}", foreign_authors.join(", ")));
            }
            text
        }
        Fact::Remote { name, url, known_at_start } => {
            format!(
                "remote {name} is {url}{}",
                if *known_at_start { "" } else { ", set during this session" }
            )
        }
        Fact::Process { command, session_started, foreign } => {
            let whose = if *foreign {
                "another user's"
            } else if *session_started {
                "this session's"
            } else {
                "not this session's"
            };
            format!("process {subject} is `{command}`, {whose}")
        }
        Fact::Declared { by } => format!("{subject} is declared in {by}"),
        Fact::Read { .. } | Fact::Unknown { .. } => return None,
    })
}

fn size(bytes: u64) -> String {
    match bytes {
        0..=9_999 => format!("{bytes} bytes"),
        10_000..=9_999_999 => format!("{} kB", bytes / 1_000),
        _ => format!("{} MB", bytes / 1_000_000),
    }
}

fn cut(text: &str, most: usize) -> String {
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if flat.chars().count() <= most { flat } else { flat.chars().take(most).collect::<String>() + "…" }
}
