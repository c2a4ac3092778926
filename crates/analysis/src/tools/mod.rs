//! One effect model for all tools: a shell, an edit, a fetch, an MCP call, a subagent.

pub(crate) mod agent_files;
mod edit;
pub(crate) mod foreign_code;
mod mcp;
mod mcp_files;
pub(crate) mod project_files;
mod spawn;
mod web;

use countersign_model::{
    Action, Call, Data, Dialect, Effect, EffectKind, SessionMemory, Span, Target, TargetKind,
};
use countersign_syntax::Language;

use crate::paths::normalize;
use crate::scene::{Scene, Surroundings};
use crate::walk::Walker;
use crate::{Analysis, MAX_REMEMBERED};

pub(crate) fn analyse(
    action: &Action,
    around: &Surroundings,
    memory: &SessionMemory,
    scene: &dyn Scene,
) -> Analysis {
    let text = action.text();
    let whole = Span::new(0, text.len());
    match &action.call {
        Call::Shell { dialect, command } => {
            let language = match dialect {
                Dialect::Bash => Language::Bash,
                Dialect::Zsh => Language::Zsh,
                Dialect::Posix => Language::Posix,
                Dialect::PowerShell => Language::PowerShell,
                Dialect::Cmd => Language::Cmd,
            };
            let mut walker = Walker::new(command, around, memory, scene);
            walker.run_text(language, command);
            let mut analysis = walker.finish();
            let other = !matches!(dialect, Dialect::PowerShell | Dialect::Cmd);
            if other && speaks_powershell(&analysis, command) {
                read_as(Language::PowerShell, &mut analysis, command, around, memory, scene);
            } else if looks_like_windows(command) && !matches!(dialect, Dialect::Cmd) {
                read_as(Language::Cmd, &mut analysis, command, around, memory, scene);
            }
            analysis
        }
        Call::Write { path, content } => edit::write(around, path, content, whole),
        Call::Edit { path, hunks } => edit::edit(around, memory, path, hunks, whole),
        Call::Delete { path } => {
            let mut effect = Effect::new(EffectKind::Delete, whole);
            effect.targets.push(path_target(around, path, whole));
            only(effect)
        }
        Call::Read { path } => {
            let mut effect = Effect::new(EffectKind::Read, whole);
            effect.targets.push(path_target(around, path, whole));
            only(effect)
        }
        Call::Search { path, pattern } => {
            let mut effect = Effect::new(EffectKind::Read, whole);
            effect.targets.push(path_target(around, path, whole));
            if pattern.is_empty() || !path.is_empty() { only(effect) } else { Analysis::default() }
        }
        Call::Fetch { url, .. } => web::fetch(url, whole),
        Call::WebSearch { query } => web::search(query, whole),
        Call::Mcp { server, tool, arguments, annotations } => {
            mcp::call(server, tool, arguments, annotations, around, memory, scene, whole)
        }
        Call::Spawn { prompt, agent } => spawn::spawn(prompt, agent, whole),
        Call::Message { to, text } => spawn::message(to, text, whole),
        Call::Internal => Analysis::default(),
        Call::Other { input } => {
            // Nothing is known of the tool; its name and arguments are read as an MCP call's.
            let annotations = countersign_model::McpAnnotations::default();
            mcp::call("", &action.tool, input, &annotations, around, memory, scene, whole)
        }
    }
}

/// The text names Windows' own things: drives, variables, registry, shares, programs. A shell tool on Windows may hand
/// it to `cmd`, where back-slashes and percent signs mean what they mean.
#[must_use]
pub fn looks_like_windows(text: &str) -> bool {
    // A longer text is not read in any dialect; ASCII is all that the signs are made of.
    if text.len() > countersign_syntax::MAX_BYTES {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    let bytes = lower.as_bytes();
    // `C:\`, and not the end of a word: `apt:\n` is a line of YAML in quotes.
    let drive = lower.starts_with(|c: char| c.is_ascii_lowercase()) && matches!(bytes, [_, b':', b'\\', ..])
        || bytes.windows(4).any(|w| {
            matches!(w, [before, d, b':', b'\\'] if d.is_ascii_lowercase() && !before.is_ascii_alphanumeric())
        });
    let variable = lower.split('%').nth(1).is_some_and(|v| {
        v.len() > 2
            && v.len() < 24
            && v.chars().all(|c| c.is_ascii_alphanumeric() || "_()".contains(c))
            && lower.matches('%').count() > 1
    });
    let share = bytes
        .windows(3)
        .any(|w| matches!(w, [b'\\', b'\\', c] if c.is_ascii_alphanumeric() || *c == b'?' || *c == b'.'))
        && lower
            .split_whitespace()
            .any(|w| w.trim_start_matches(['"', '\'']).starts_with("\\\\") && w.matches('\\').count() >= 3);
    let program = lower.split_whitespace().any(|w| {
        let word = w.trim_matches(['"', '\'']);
        (word.ends_with(".exe") || word.ends_with(".dll")) && (word.contains('\\') || lower.starts_with(word))
    });
    drive
        || variable
        || share
        || program
        || ["hklm\\", "hkcu\\", "hkey_"].iter().any(|m| lower.contains(m))
        || [
            "reg add",
            "reg delete",
            "net user",
            "net localgroup",
            "schtasks",
            "wmic ",
            "vssadmin",
            "bcdedit",
            "wevtutil",
            "netsh ",
        ]
        .iter()
        .any(|m| lower.starts_with(m))
}

/// Names and options that only PowerShell has, in a text that was given to another shell.
fn speaks_powershell(analysis: &Analysis, text: &str) -> bool {
    let alias = analysis.effects.iter().any(|e| {
        e.kind == EffectKind::UnknownProgram
            && e.targets.iter().any(|t| {
                matches!(
                    t.name.to_lowercase().as_str(),
                    "iex"
                        | "irm"
                        | "iwr"
                        | "gci"
                        | "ri"
                        | "rni"
                        | "spps"
                        | "saps"
                        | "icm"
                        | "clc"
                        | "rp"
                        | "sp"
                )
            })
    });
    let cmdlet = analysis.effects.iter().any(|e| {
        e.program.contains('-')
            && crate::lookup(&e.program.to_lowercase())
                .is_some_and(|p| p.style == crate::catalogue::Style::PowerShell)
    });
    alias
        || cmdlet
        || text
            .split_whitespace()
            .any(|word| ["-recurse", "-erroraction", "-literalpath"].contains(&word.to_lowercase().as_str()))
}

/// What the same text would do if that shell read it. Only effects are added; what it would not understand is not held
/// against a text that was written for another shell.
fn read_as(
    language: Language,
    analysis: &mut Analysis,
    command: &str,
    around: &Surroundings,
    memory: &SessionMemory,
    scene: &dyn Scene,
) {
    let mut walker = Walker::new(command, around, memory, scene);
    walker.run_text(language, command);
    for effect in walker.finish().effects {
        let unclear = matches!(
            effect.kind,
            EffectKind::OpaqueText | EffectKind::UnknownProgram | EffectKind::UnknownCommand
        );
        let known =
            |e: &Effect| e.kind == effect.kind && e.span == effect.span && e.targets == effect.targets;
        if !unclear && !analysis.effects.iter().any(known) {
            analysis.effects.push(effect);
        }
    }
}

fn only(effect: Effect) -> Analysis {
    Analysis { effects: vec![effect], ..Analysis::default() }
}

fn path_target(around: &Surroundings, path: &str, span: Span) -> Target {
    Target {
        name: normalize(&around.cwd, &around.home, path),
        text: path.to_owned(),
        kind: TargetKind::Path,
        unknown: false,
        glob: false,
        span,
    }
}

/// A text that leaves the machine: the secrets in it.
fn secrets_in(text: &str) -> Vec<Data> {
    countersign_scan::secrets::find(text).into_iter().map(|m| Data::Secret(m.kind.to_string())).collect()
}

fn remember(analysis: &mut Analysis, path: &str, content: &str) {
    let text = (content.len() <= MAX_REMEMBERED).then(|| content.to_owned());
    analysis.memory.made.push((path.to_owned(), text));
}
