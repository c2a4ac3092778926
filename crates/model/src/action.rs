//! One tool call, normalised over all agents.

use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// One tool call as the agent asked for it, before it runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Action {
    /// The agent's own id of the call, or one made up by the adapter.
    #[serde(default)]
    pub id: String,
    /// Name of the tool as the agent says it (`Bash`, `mcp__github__create_issue`).
    pub tool: String,
    /// Working directory of the session, absolute; empty when unknown.
    #[serde(default)]
    pub cwd: String,
    /// Set when the call comes from a subagent: its type or id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subagent: Option<String>,
    /// What is called.
    pub call: Call,
}

/// What a tool call asks for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Call {
    /// A command for a shell.
    Shell {
        /// Which shell reads it.
        dialect: Dialect,
        /// The text that the shell gets.
        command: String,
    },
    /// Parts of a file replaced.
    Edit {
        /// File, as the agent named it.
        path: String,
        /// What is replaced by what, in order.
        hunks: Vec<Hunk>,
    },
    /// A whole file written.
    Write {
        /// File, as the agent named it.
        path: String,
        /// Its new content.
        content: String,
    },
    /// A file removed by a tool that is not a shell.
    Delete {
        /// File or folder.
        path: String,
    },
    /// A file read.
    Read {
        /// File, as the agent named it.
        path: String,
    },
    /// A search over files, by content or by name.
    Search {
        /// What is looked for.
        pattern: String,
        /// Where; empty means the working directory.
        path: String,
    },
    /// A page fetched.
    Fetch {
        /// Address.
        url: String,
        /// What the agent wants to know of it.
        prompt: String,
    },
    /// A web search.
    WebSearch {
        /// The query that leaves the machine.
        query: String,
    },
    /// A tool of an MCP server.
    Mcp {
        /// Server name as the agent has it.
        server: String,
        /// Tool name at that server.
        tool: String,
        /// Arguments.
        arguments: Json,
        /// What the server says of the tool.
        #[serde(default)]
        annotations: McpAnnotations,
    },
    /// A subagent started, with its task.
    Spawn {
        /// What it is told.
        prompt: String,
        /// Kind of subagent, if named.
        agent: String,
    },
    /// A message to another agent or session.
    Message {
        /// Recipient.
        to: String,
        /// Text.
        text: String,
    },
    /// A tool of the agent's own bookkeeping (to-do list, plan mode, question to the user). No effect outside.
    Internal,
    /// Anything else.
    Other {
        /// Its input, whole.
        input: Json,
    },
}

/// The language that a shell tool speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Dialect {
    /// GNU bash.
    Bash,
    /// zsh.
    Zsh,
    /// POSIX sh, dash, ash.
    Posix,
    /// PowerShell, Windows or core.
    PowerShell,
    /// The Windows command interpreter.
    Cmd,
}

/// One replacement inside a file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hunk {
    /// Text that goes; empty when text is only inserted.
    pub old: String,
    /// Text that comes.
    pub new: String,
}

/// What an MCP server says of its tool. Hints only: a server can lie.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct McpAnnotations {
    /// `readOnlyHint`.
    #[serde(default)]
    pub read_only: Option<bool>,
    /// `destructiveHint`.
    #[serde(default)]
    pub destructive: Option<bool>,
}

impl Action {
    /// The text that spans of this action's effects point into.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.call {
            Call::Shell { command, .. } => command.clone(),
            Call::Edit { path, .. }
            | Call::Write { path, .. }
            | Call::Delete { path }
            | Call::Read { path } => path.clone(),
            Call::Search { pattern, path } => format!("{pattern} {path}"),
            Call::Fetch { url, .. } => url.clone(),
            Call::WebSearch { query } => query.clone(),
            Call::Mcp { server, tool, arguments, .. } => format!("{server}/{tool} {arguments}"),
            Call::Spawn { prompt, .. } => prompt.clone(),
            Call::Message { text, .. } => text.clone(),
            Call::Internal => self.tool.clone(),
            Call::Other { input } => format!("{} {input}", self.tool),
        }
    }
}
