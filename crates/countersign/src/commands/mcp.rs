//! `countersign mcp`: the gate between MCP clients and servers.

use std::ffi::OsString;

use clap::{Args, Subcommand};
use countersign_host::pins::{PinStore, Pins};
use countersign_host::{Env, Paths};
use serde_json::json;

use crate::approval::person;
use crate::http::upstream::Upstream;
use crate::http::{self, guard};
use crate::mcp::{self, Gate};
use crate::output::{self, line};

/// Stand between an MCP client and a server: calls of tools are reviewed, what comes back is scanned.
///
/// In the client's configuration, put `countersign mcp --` before the server's command:
///
///   "command": "countersign", "args": ["mcp", "--", "npx", "-y", "some-server"]
///
/// For a server over HTTP, start `countersign mcp --http https://mcp.example.com/mcp --listen 127.0.0.1:7780` and give the
/// client the address that it prints.
///
/// All messages pass as they came but calls of tools that are refused or asked, and texts in which something was found.
/// The exit code is the server's own; 2 when it cannot be started, 127 when it is not found.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct McpArgs {
    #[command(subcommand)]
    pub command: Option<McpCommand>,
    /// Name of the server in rules, in the ledger and for pins; else it is made of the command.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Agent that the calls belong to; else the client's own name.
    #[arg(long, value_name = "AGENT")]
    pub agent: Option<String>,
    /// The agent's session, so that what the user said there counts; else each process is a session.
    #[arg(long, value_name = "ID")]
    pub session: Option<String>,
    /// A server that is reached over HTTP, in place of a command: its address.
    #[arg(long, value_name = "URL", requires = "listen", conflicts_with = "server")]
    pub http: Option<String>,
    /// Where the gateway answers in its place: an address on loopback. The path stays the server's own.
    #[arg(long, value_name = "ADDRESS", requires = "http")]
    pub listen: Option<String>,
    /// The server and its arguments, after `--`.
    #[arg(last = true)]
    pub server: Vec<OsString>,
}

/// What else there is.
#[derive(Debug, Subcommand)]
pub enum McpCommand {
    /// Be an MCP server that decides: a permission tool for agents that take one.
    ///
    ///   claude -p "…" --permission-prompt-tool mcp__countersign__permission \
    ///     --mcp-config '{"mcpServers":{"countersign":{"command":"countersign","args":["mcp","serve"]}}}'
    ///
    /// Further tools: `review` tells what would be decided, `scan` looks for instructions in a text. Exit code 0, 2 on
    /// errors.
    #[command(verbatim_doc_comment)]
    Serve {
        /// Agent that asks.
        #[arg(long, default_value = "claude")]
        agent: String,
        /// Its session; else `CLAUDE_CODE_SESSION_ID`, else one per process.
        #[arg(long, value_name = "ID")]
        session: Option<String>,
    },
    /// Show what servers said of their tools when they were first seen, and what changed since.
    ///
    /// Exit code 0; 1 when a change waits to be accepted; 2 on errors.
    Pins {
        /// Print as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Accept what a server says of its tools now: `SERVER/TOOL`, or `SERVER` for all of them. Only for you: an agent
    /// that runs this is refused.
    ///
    /// Exit code 0, 1 when nothing waits to be accepted, 2 on errors.
    Accept {
        /// `SERVER/TOOL` or `SERVER`.
        which: String,
    },
}

/// Runs it.
pub fn run(args: &McpArgs) -> u8 {
    match &args.command {
        Some(McpCommand::Serve { agent, session }) => serve(agent, session.as_ref()),
        Some(McpCommand::Pins { json }) => with_pins(|pins| Ok(show(&pins.list(), *json))),
        Some(McpCommand::Accept { which }) => with_pins(|pins| accept(pins, which)),
        None if args.http.is_some() => over_http(args).unwrap_or_else(|error| {
            output::error(&error);
            2
        }),
        None if args.server.is_empty() => {
            output::error(
                "no server is named: `countersign mcp -- SERVER …`, or `--http URL --listen ADDRESS`",
            );
            2
        }
        None => {
            let name = args.name.clone().unwrap_or_else(|| mcp::name::of_command(&args.server));
            let cwd = countersign_host::env::current_dir();
            let gate = Gate::new(name, args.agent.clone(), args.session.clone(), cwd, Env::read());
            mcp::stdio::run(gate, &args.server).unwrap_or_else(|error| {
                let program =
                    args.server.first().map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
                output::error(&format!("the MCP server `{program}` cannot be started: {error}"));
                if error.kind() == std::io::ErrorKind::NotFound { 127 } else { 2 }
            })
        }
    }
}

fn serve(agent: &str, session: Option<&String>) -> u8 {
    let runtime = http::runtime().map_err(|e| format!("cannot start threads: {e}"));
    let served = runtime.and_then(|runtime| {
        let served = runtime.block_on(mcp::permission::run(agent.to_owned(), session.cloned()));
        // Reading standard input blocks a thread that nothing wakes.
        runtime.shutdown_background();
        served
    });
    match served {
        Ok(()) => 0,
        Err(error) => {
            output::error(&error);
            2
        }
    }
}

fn over_http(args: &McpArgs) -> Result<u8, String> {
    let (Some(address), Some(listen)) = (&args.http, &args.listen) else { return Ok(2) };
    let listen = guard::listen_address(listen)?;
    let upstream = Upstream::new(address).map_err(|e| e.to_string())?;
    let name = args.name.clone().unwrap_or_else(|| mcp::name::of_address(address));
    let path = upstream.path().to_owned();
    let cwd = countersign_host::env::current_dir();
    let gate = Gate::new(name, args.agent.clone(), args.session.clone(), cwd, Env::read());

    let runtime = http::runtime().map_err(|e| format!("cannot start threads: {e}"))?;
    let ready = |at: std::net::SocketAddr| line(&format!("listening at http://{at}{path}"));
    runtime.block_on(mcp::http::run(gate, upstream, listen, ready)).map(|()| 0)
}

fn with_pins(f: impl FnOnce(&PinStore) -> Result<u8, String>) -> u8 {
    let paths = Paths::from_env(&Env::read()).map_err(|e| e.to_string());
    paths.and_then(|paths| f(&PinStore::new(&paths))).unwrap_or_else(|error| {
        output::error(&error);
        2
    })
}

fn accept(pins: &PinStore, which: &str) -> Result<u8, String> {
    let all = pins.list();
    // Names of servers may hold a slash themselves.
    let whole = all.iter().find(|p| p.server == which).map(|p| (p.server.as_str(), None));
    let tool = || {
        all.iter()
            .find_map(|p| Some((p.server.as_str(), Some(which.strip_prefix(&p.server)?.strip_prefix('/')?))))
    };
    let Some((server, tool)) = whole.or_else(tool) else {
        return Err(format!(
            "no server of that name is pinned: `{which}`; `countersign mcp pins` lists them"
        ));
    };
    if !person::only(&format!("accept what {which} says of itself now"), which) {
        return Ok(1);
    }
    let accepted = pins.accept(server, tool).map_err(|e| e.to_string())?;
    for name in &accepted {
        line(&format!("accepted: {server}/{name}"));
    }
    if accepted.is_empty() {
        output::error("nothing waits to be accepted there");
        return Ok(1);
    }
    Ok(0)
}

fn show(all: &[Pins], as_json: bool) -> u8 {
    let waits = all.iter().any(|pins| pins.tools.values().any(|pin| pin.changed.is_some()));
    if as_json {
        line(&json!(all).to_string());
        return u8::from(waits);
    }
    if all.is_empty() {
        line("no server was seen yet");
    }
    for pins in all {
        line(&output::bold(&pins.server));
        for (name, pin) in &pins.tools {
            let name = countersign_host::approval::shown(name, 100);
            match &pin.changed {
                None => line(&format!("  {name}")),
                Some(new) => {
                    line(&format!("  {name}  {}", output::bad("changed")));
                    line(&format!("    accepted: {}", pin.description.replace('\n', "\n      ")));
                    line(&format!("    now:      {}", new.description.replace('\n', "\n      ")));
                }
            }
        }
    }
    u8::from(waits)
}
