//! `countersign serve`: reviews over a local socket or loopback HTTP.

use std::path::PathBuf;

use clap::Args;

use crate::http::{self, guard};
use crate::output::{self, line};
use crate::serve::{self, Places, Service, openapi, token};

/// Answer reviews and scans over a local socket: for agents of your own, SDK callbacks and HTTP hooks.
///
/// The socket `serve.sock` in the state folder opens for its owner alone; `--listen` adds a port on loopback. Both want the
/// token of the file `serve.token` there, which agents are kept from reading. `GET /v1/openapi.json` tells the form of requests and answers.
///
/// Runs until it is ended. Exit code 2 when it cannot listen.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// Listen at a port on loopback as well: 127.0.0.1:7777, or port 0 for any that is free.
    #[arg(long, value_name = "ADDRESS")]
    pub listen: Option<String>,
    /// The socket, in a folder that only you enter; else `serve.sock` in the state folder.
    #[arg(long, value_name = "FILE")]
    pub socket: Option<PathBuf>,
    /// Make a new token: the old one opens nothing any more.
    #[arg(long)]
    pub new_token: bool,
    /// Print the OpenAPI description and end.
    #[arg(long)]
    pub openapi: bool,
    /// Print where it listens as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Runs it.
pub fn run(args: &ServeArgs) -> u8 {
    if args.openapi {
        line(&serde_json::to_string_pretty(&openapi::document()).unwrap_or_default());
        return 0;
    }
    match start(args) {
        Ok(()) => 0,
        Err(error) => {
            output::error(&error);
            2
        }
    }
}

fn start(args: &ServeArgs) -> Result<(), String> {
    let port = args.listen.as_deref().map(guard::listen_address).transpose()?;
    let (token, file) = token::get(args.new_token)?;
    let socket = match &args.socket {
        _ if cfg!(not(unix)) && port.is_none() => {
            return Err("there are no sockets in the file system here: use --listen".to_owned());
        }
        _ if cfg!(not(unix)) => None,
        Some(socket) => Some(socket.clone()),
        None => Some(serve::socket()?),
    };
    remove_at_end(socket.clone());
    let runtime = http::runtime().map_err(|e| format!("cannot start threads: {e}"))?;
    let json = args.json;
    runtime.block_on(serve::run(Service::new(token), Places { socket, port }, move |socket, port| {
        let port = port.map(|p| format!("http://{p}"));
        if json {
            line(&serde_json::json!({"socket": socket, "url": port, "token_file": file}).to_string());
            return;
        }
        if let Some(socket) = socket {
            line(&format!("listening at {}", socket.display()));
        }
        if let Some(port) = port {
            line(&format!("listening at {port}"));
        }
        line(&format!("the token is in {}", file.display()));
    }))
}

/// The socket goes with the process.
#[cfg(unix)]
fn remove_at_end(socket: Option<PathBuf>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            if let Some(socket) = socket {
                let _ = std::fs::remove_file(socket);
            }
            std::process::exit(0);
        }
    });
}

#[cfg(not(unix))]
fn remove_at_end(_: Option<PathBuf>) {}
