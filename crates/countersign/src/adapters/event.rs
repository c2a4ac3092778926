//! What an agent reports, in one form for all agents.

use countersign_model::{Action, Call};
use serde_json::Value as Json;

use crate::reviewer::Caller;

/// What an event is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A tool is about to run: silence lets it run.
    BeforeTool,
    /// The agent would ask its user: silence leaves the question to the user.
    PermissionRequest,
    /// A tool ran.
    AfterTool,
    /// A tool ran and failed, or did not run.
    ToolFailed,
    /// Somebody spoke to the agent.
    Prompt,
    /// A session began or was taken up again.
    SessionStart,
    /// A session ended.
    SessionEnd,
    /// The context is about to be made shorter.
    Compaction,
    /// A subagent began.
    SubagentStart,
    /// A subagent ended.
    SubagentStop,
    /// Anything else. It carries no decision.
    Other,
}

impl Kind {
    /// Saying nothing would let an action run.
    #[must_use]
    pub fn is_gate(self) -> bool {
        matches!(self, Self::BeforeTool | Self::PermissionRequest)
    }

    /// The kind behind the event names of Claude Code, which several agents took over.
    #[must_use]
    pub fn of(name: &str) -> Self {
        match name {
            "PreToolUse" => Self::BeforeTool,
            "PermissionRequest" => Self::PermissionRequest,
            "PostToolUse" => Self::AfterTool,
            "PostToolUseFailure" => Self::ToolFailed,
            "UserPromptSubmit" => Self::Prompt,
            "SessionStart" => Self::SessionStart,
            "SessionEnd" => Self::SessionEnd,
            "PreCompact" => Self::Compaction,
            "SubagentStart" => Self::SubagentStart,
            "SubagentStop" => Self::SubagentStop,
            _ => Self::Other,
        }
    }
}

/// One thing that a tool call would do, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// What.
    pub call: Call,
    /// A working directory of its own, as the call names it; `None`: the session's.
    pub cwd: Option<String>,
}

impl From<Call> for Asked {
    fn from(call: Call) -> Self {
        Self { call, cwd: None }
    }
}

/// An event, as far as it is understood.
#[derive(Debug, Clone)]
pub struct Event {
    /// What it is about.
    pub kind: Kind,
    /// The agent's own word for it.
    pub name: String,
    /// Session and mode.
    pub caller: Caller,
    /// Working directory.
    pub cwd: String,
    /// Mode in which the agent only plans: an allow would let a change through that the user has not agreed to yet.
    pub plan: bool,
    /// The agent's id of the call.
    pub id: String,
    /// Set when the event comes from a subagent: its type or id.
    pub subagent: Option<String>,
    /// Name of the tool as the agent says it.
    pub tool: String,
    /// What the call would do, or did. One call can touch several files: each is judged.
    pub asked: Vec<Asked>,
    /// Text that came into the context with this event and is not the user's own.
    pub brought: String,
    /// The user's own words. `None` when the agent does not say that a person typed them.
    pub said: Option<String>,
    /// Answers that the user gave to the agent's question tool.
    pub answers: Vec<(String, String)>,
    /// The user can be asked at this event, as far as the agent told.
    pub can_ask: bool,
}

impl Event {
    /// An event with nothing in it yet.
    #[must_use]
    pub fn new(agent: &str, kind: Kind, name: &str, session: String) -> Self {
        let caller = Caller { agent: agent.to_owned(), session, transcript: None, unattended: false };
        Self {
            kind,
            name: name.to_owned(),
            caller,
            cwd: String::new(),
            plan: false,
            id: String::new(),
            subagent: None,
            tool: String::new(),
            asked: Vec::new(),
            brought: String::new(),
            said: None,
            answers: Vec::new(),
            can_ask: false,
        }
    }

    /// The actions of a tool event.
    pub fn actions(&self) -> impl Iterator<Item = Action> + '_ {
        self.asked.iter().map(|asked| Action {
            id: self.id.clone(),
            tool: self.tool.clone(),
            cwd: asked.cwd.as_deref().map_or_else(|| self.cwd.clone(), |own| join(&self.cwd, own)),
            subagent: self.subagent.clone(),
            call: asked.call.clone(),
        })
    }

    /// With the tool of the event and what it would do. A gate's event without a tool or its input is an error: what
    /// would run is not known.
    pub fn with_tool(
        mut self,
        tool: Option<String>,
        input: Option<&Json>,
        calls: impl Fn(&str, &Json) -> Vec<Asked>,
    ) -> Result<Self, DecodeError> {
        match (tool, input) {
            (Some(tool), Some(input)) => {
                self.asked = calls(&tool, input);
                if self.asked.is_empty() {
                    self.asked.push(Call::Other { input: input.clone() }.into());
                }
                self.tool = tool;
            }
            (None, _) if self.kind.is_gate() => return Err(DecodeError::Missing("name of a tool")),
            (_, None) if self.kind.is_gate() => return Err(DecodeError::Missing("input of the tool")),
            (tool, _) => self.tool = tool.unwrap_or_default(),
        }
        Ok(self)
    }
}

/// A folder that a call names, seen from the session's.
fn join(cwd: &str, own: &str) -> String {
    if own.is_empty() {
        return cwd.to_owned();
    }
    std::path::Path::new(cwd).join(own).to_string_lossy().into_owned()
}

/// Why an input is no event.
#[derive(Debug, thiserror::Error)]
pub enum DecodeError {
    /// Not JSON.
    #[error("the hook's input is not JSON ({0})")]
    Json(#[from] serde_json::Error),
    /// A field is missing, or of another type than it should be.
    #[error("the hook's input has no {0}")]
    Missing(&'static str),
}
