//! Text that enters an agent's context, and where it came from.

use serde::{Deserialize, Serialize};

use crate::{Action, Call};

/// The road by which a text came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Road {
    /// A file that was read or searched.
    File,
    /// A page that was fetched, or results of a search of the web.
    Page,
    /// Output of a command.
    Command,
    /// Result of a tool of an MCP server.
    Mcp,
    /// Name and description of a tool, as its server tells them.
    ToolDescription,
    /// A skill or a file of instructions for agents.
    Instructions,
    /// Report of a subagent or message of another agent.
    Agent,
    /// What the user typed or pasted.
    Prompt,
    /// Any other tool.
    Other,
}

impl Road {
    /// The word for it in output and in the ledger.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Page => "page",
            Self::Command => "command",
            Self::Mcp => "mcp",
            Self::ToolDescription => "tool-description",
            Self::Instructions => "instructions",
            Self::Agent => "agent",
            Self::Prompt => "prompt",
            Self::Other => "other",
        }
    }
}

/// Where a text came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The road.
    pub road: Road,
    /// Path, address, command line, `server/tool` or name of the agent.
    pub name: String,
}

impl Source {
    /// A source by road and name.
    #[must_use]
    pub fn new(road: Road, name: impl Into<String>) -> Self {
        Self { road, name: name.into() }
    }

    /// Where the result of an action comes from.
    #[must_use]
    pub fn of(action: &Action) -> Self {
        match &action.call {
            Call::Read { path } => Self::new(Road::File, path),
            Call::Search { path, .. } => Self::new(Road::File, path),
            Call::Fetch { url, .. } => Self::new(Road::Page, url),
            Call::WebSearch { query } => Self::new(Road::Page, query),
            Call::Shell { command, .. } => Self::new(Road::Command, command),
            Call::Mcp { server, tool, .. } => Self::new(Road::Mcp, format!("{server}/{tool}")),
            Call::Spawn { agent, .. } => Self::new(Road::Agent, agent),
            Call::Message { to, .. } => Self::new(Road::Agent, to),
            Call::Write { path, .. } | Call::Edit { path, .. } | Call::Delete { path } => {
                Self::new(Road::File, path)
            }
            _ => Self::new(Road::Other, &action.tool),
        }
    }
}
