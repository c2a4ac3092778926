//! `countersign acp`: the gate between an editor and an agent.

use std::ffi::OsString;

use clap::Args;

use crate::acp;
use crate::output;

/// Stand between an editor and an agent that speak the Agent Client Protocol.
///
/// In the editor's settings, put `countersign acp --` before the agent's command. Questions of the agent are answered by
/// the gate where it can decide; what only you can decide is asked in the editor. Terminals and files that the agent
/// lets the editor open are reviewed as well.
///
/// The exit code is the agent's own; 2 when it cannot be started, 127 when it is not found.
#[derive(Debug, Args)]
pub struct AcpArgs {
    /// Name of the agent in rules and in the ledger; else the one by which it introduces itself.
    #[arg(long, value_name = "AGENT")]
    pub agent: Option<String>,
    /// Do not tell the agent why an action was refused. The protocol has no field for it: it is sent as a further prompt
    /// of the same turn.
    #[arg(long)]
    pub no_explain: bool,
    /// The agent and its arguments, after `--`: `countersign acp -- gemini --acp`.
    #[arg(last = true, required = true)]
    pub command: Vec<OsString>,
}

/// Runs it.
pub fn run(args: &AcpArgs) -> u8 {
    acp::run(args.agent.clone(), !args.no_explain, &args.command).unwrap_or_else(|error| {
        let program = args.command.first().map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
        output::error(&format!("the agent `{program}` cannot be started: {error}"));
        if error.kind() == std::io::ErrorKind::NotFound { 127 } else { 2 }
    })
}
