//! `countersign taint`: what entered a session, from where, and what was warned of.

use clap::{Args, Subcommand};
use countersign_host::{Env, Paths, SessionState, SessionStore};
use countersign_model::{Provenance, ReadSource, SourceTrust};
use serde_json::json;

use crate::output::{self, line};

/// Show what a session has read: from where, how far it is trusted, what it named, and what the scanner warned of.
///
/// Without `--session` it is the session that was active last. Exit code 0; 1 when there is no such session; 2 on
/// errors.
#[derive(Debug, Args)]
pub struct TaintArgs {
    #[command(subcommand)]
    pub command: Option<TaintCommand>,
    /// The agent's id of the session.
    #[arg(long, global = true)]
    pub session: Option<String>,
    /// Print as JSON.
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do with it.
#[derive(Debug, Subcommand)]
pub enum TaintCommand {
    /// Forget what the session read: sources, warnings, taint. For the user; an agent that runs it is refused.
    Clear,
}

/// Runs it.
pub fn run(args: &TaintArgs) -> u8 {
    let store = match Paths::from_env(&Env::read()) {
        Ok(paths) => SessionStore::new(&paths),
        Err(error) => {
            output::error(&error.to_string());
            return 2;
        }
    };
    let found = store.list().into_iter().find(|s| args.session.as_ref().is_none_or(|id| *id == s.session));
    let Some(state) = found else {
        output::error(match &args.session {
            Some(_) => "no such session; `countersign log --all` shows their ids",
            None => "no session is known yet",
        });
        return 1;
    };
    match args.command {
        None => {
            if args.json {
                line(&as_json(&state).to_string())
            } else {
                text(&state)
            }
            0
        }
        Some(TaintCommand::Clear) => clear(&store, &state, args.json),
    }
}

fn clear(store: &SessionStore, state: &SessionState, json: bool) -> u8 {
    let result = store.update(&state.session, |state| {
        state.memory.tainted = false;
        state.memory.private.clear();
        // The salt stays: what comes next is compared with what comes next.
        state.memory.provenance = Provenance { salt: state.memory.provenance.salt, ..Provenance::default() };
    });
    match result {
        Ok(_) => {
            let count = state.memory.provenance.sources.len();
            if json {
                line(&json!({"session": state.session, "forgotten": count}).to_string());
            } else {
                line(&format!("forgotten: {count} sources of session {}", state.session));
            }
            0
        }
        Err(error) => {
            output::error(&error.to_string());
            2
        }
    }
}

fn named(known: &Provenance, source: &ReadSource) -> usize {
    known.marks.iter().filter(|mark| mark.source == source.number).count()
}

fn as_json(state: &SessionState) -> serde_json::Value {
    let known = &state.memory.provenance;
    let sources: Vec<serde_json::Value> = known
        .sources
        .iter()
        .map(|s| {
            json!({
                "road": s.road, "name": s.name, "trust": s.trust, "times": s.times, "bytes": s.bytes,
                "names": named(known, s), "names_more": s.more, "warned": s.warned,
            })
        })
        .collect();
    json!({
        "session": state.session, "agent": state.agent, "tainted": state.memory.tainted, "private": state.memory.private,
        "sources": sources, "sources_dropped": known.dropped, "marks": known.marks.len(),
    })
}

fn text(state: &SessionState) {
    let known = &state.memory.provenance;
    let state_of = if state.memory.tainted {
        output::bad("tainted: the scanner warned of content that gives orders to its reader")
    } else {
        output::good("not tainted")
    };
    line(&format!("session {}  {}", output::bold(&state.session), state_of));
    for trust in [SourceTrust::Untrusted, SourceTrust::Project, SourceTrust::User] {
        let list: Vec<&ReadSource> = known.sources.iter().filter(|s| s.trust == trust).collect();
        if list.is_empty() {
            continue;
        }
        line(&format!("  {} ({})", trust.name(), list.len()));
        for source in list {
            let more = if source.more { " and more" } else { "" };
            let warned = if source.warned.is_empty() {
                String::new()
            } else {
                format!("  {}", output::bad(&format!("warned: {}", source.warned.join(", "))))
            };
            line(&format!(
                "    {:16} {}{warned}  {}",
                source.road.name(),
                source.name,
                output::dim(&format!(
                    "{}×, {} bytes, names {}{more}",
                    source.times,
                    source.bytes,
                    named(known, source)
                ))
            ));
        }
    }
    if known.dropped > 0 {
        line(&format!("  {} older sources are no longer kept", known.dropped));
    }
    if !state.memory.private.is_empty() {
        line(&format!("  private things that were read: {}", state.memory.private.join(", ")));
    }
    line(&format!("  {} things that were named are kept, as hashes; no text is", known.marks.len()));
}
