//! The agents' own session files: what the user said, and which actions followed.
//!
//! Only the user's own words are utterances. Tool results, subagents' lines, notes that the agent's program puts into
//! the user's role, and the output of local commands are not.

mod claude;
mod codex;
mod droid;
mod gemini;
mod lines;
mod pi;
mod qwen;
#[cfg(test)]
mod tests;

use std::path::Path;

use countersign_model::{Utterance, UtteranceSource};
use serde_json::Value as Json;

pub use lines::TranscriptError;

/// A tool call as a session file has it.
#[derive(Debug, Clone, PartialEq)]
pub struct PastAction {
    /// The agent's id of the call.
    pub id: String,
    /// Name of the tool as the agent says it.
    pub tool: String,
    /// Its input.
    pub input: Json,
    /// Working directory, as far as recorded.
    pub cwd: String,
    /// Number of utterances that came before it: an index into [`Transcript::utterances`].
    pub heard: usize,
    /// Subagent that made the call, when the line says so.
    pub subagent: Option<String>,
    /// What became of it.
    pub outcome: PastOutcome,
}

/// What became of a past action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum PastOutcome {
    /// Not recorded.
    #[default]
    Unknown,
    /// It ran.
    Ran,
    /// It ran and failed.
    Failed,
    /// The user, a rule or a hook refused it.
    Refused,
}

/// A whole session file, read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Transcript {
    /// Agent whose form it has (`claude`, `codex`, `gemini`, `qwen`, `droid`, `pi`); empty when no line was understood.
    pub agent: &'static str,
    /// The agent's id of the session, when recorded.
    pub session: String,
    /// What the user said, oldest first.
    pub utterances: Vec<Utterance>,
    /// All tool calls in order.
    pub actions: Vec<PastAction>,
    /// Lines that are no JSON.
    pub damaged: usize,
}

/// What the user said in a session file of at most `max_bytes`; of a larger one, the beginning and the end are read.
pub fn user_utterances(path: &Path, max_bytes: u64) -> Result<Vec<Utterance>, TranscriptError> {
    Ok(read(path, Some(max_bytes))?.utterances)
}

/// What the agent said last in a session file: the referent of the words that the user says now. When the file holds
/// those words already, what stood before them. `None` when nothing is known.
#[must_use]
pub fn last_assistant_text(path: &Path) -> Option<String> {
    const TAIL: u64 = 512 * 1024;
    let mut reading = Reading::default();
    lines::each(path, Some(TAIL), &mut |line| match line {
        lines::Line::Json(json) => reading.line(&json),
        lines::Line::Damaged => {}
        lines::Line::Gap => reading.gap(),
    })
    .ok()?;
    reading.said.or_else(|| reading.out.utterances.pop().and_then(|u| u.referent))
}

/// All tool calls of a session file with the user's words before them, for replay.
pub fn actions(path: &Path) -> Result<Transcript, TranscriptError> {
    read(path, None)
}

fn read(path: &Path, max_bytes: Option<u64>) -> Result<Transcript, TranscriptError> {
    let mut reading = Reading::default();
    lines::each(path, max_bytes, &mut |line| match line {
        lines::Line::Json(json) => reading.line(&json),
        lines::Line::Damaged => reading.out.damaged += 1,
        lines::Line::Gap => reading.gap(),
    })?;
    Ok(reading.out)
}

/// What is known while the lines go by.
#[derive(Debug, Default)]
struct Reading {
    out: Transcript,
    /// The agent's last text before the user speaks.
    said: Option<String>,
    cwd: String,
    /// Calls of the agent's own question tool, whose answers are the user's words.
    questions: Vec<(String, String)>,
    /// The turn was begun by another agent: its "user" is that agent.
    foreign_turn: bool,
    /// So for the whole file.
    foreign_session: bool,
}

impl Reading {
    fn line(&mut self, json: &Json) {
        let has = |name: &str| json.get(name).is_some();
        let kind = json.get("type").and_then(Json::as_str).unwrap_or("");
        if has("payload") {
            self.out.agent = "codex";
            codex::line(self, json);
        } else if has("provenance") {
            self.out.agent = "qwen";
            qwen::line(self, json);
        } else if has("projectHash") || has("$set") || (self.out.agent == "gemini" && has("content")) {
            self.out.agent = "gemini";
            gemini::line(self, json);
        } else if kind == "session_start" || (self.out.agent == "droid" && kind == "message") {
            self.out.agent = "droid";
            droid::line(self, json);
        } else if kind == "session" || (self.out.agent == "pi" && kind == "message") {
            self.out.agent = "pi";
            pi::line(self, json);
        } else if json.get("message").is_some()
            || json.get("uuid").is_some()
            || json.get("sessionId").is_some()
        {
            self.out.agent = "claude";
            claude::line(self, json);
        }
    }

    /// Lines were left out: what the agent said before them is no referent of what comes after.
    fn gap(&mut self) {
        self.said = None;
    }

    fn hear(&mut self, text: &str, source: UtteranceSource, referent: Option<String>) {
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let seq = self.out.utterances.len() as u64 + 1;
        self.out.utterances.push(Utterance { text: text.to_owned(), seq, source, referent });
    }

    fn act(&mut self, id: &str, tool: &str, input: Json, subagent: Option<String>) {
        self.out.actions.push(PastAction {
            id: id.to_owned(),
            tool: tool.to_owned(),
            input,
            cwd: self.cwd.clone(),
            heard: self.out.utterances.len(),
            subagent,
            outcome: PastOutcome::Unknown,
        });
    }

    fn outcome(&mut self, id: &str, outcome: PastOutcome) {
        if let Some(action) = self.out.actions.iter_mut().rev().find(|action| action.id == id) {
            action.outcome = outcome;
        }
    }
}

/// The texts of a message's parts, joined.
fn part_texts(parts: Option<&Json>) -> String {
    let parts = parts.and_then(Json::as_array).into_iter().flatten();
    parts.filter_map(|part| part.get("text").and_then(Json::as_str)).collect::<Vec<_>>().join("\n")
}

/// The last part of a text, by which a bare "yes" is understood.
fn referent(text: &str) -> Option<String> {
    const MAX: usize = 2000;
    let text = text.trim();
    let from = text.ceil_char_boundary(text.len().saturating_sub(MAX));
    let tail = text.get(from..).unwrap_or("");
    (!tail.is_empty()).then(|| tail.to_owned())
}
