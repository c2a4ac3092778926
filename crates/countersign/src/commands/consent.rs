//! `countersign consent`: what the user's words grant and forbid.

use clap::{Args, Subcommand};
use countersign_host::{Env, Ledger, Paths};
use countersign_model::{Consent, Lifetime};
use serde_json::json;

use crate::output::{self, line};

/// List the grants and boundaries that were read from the user's words, or take one back.
#[derive(Debug, Args)]
pub struct ConsentArgs {
    #[command(subcommand)]
    pub command: Option<ConsentCommand>,
    /// Print as JSON.
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do with consents.
#[derive(Debug, Subcommand)]
pub enum ConsentCommand {
    /// All that hold, of one session or of every one.
    List {
        /// Only this session.
        #[arg(long)]
        session: Option<String>,
    },
    /// Take one back.
    Revoke {
        /// Its id, as `list` shows it.
        id: String,
    },
    /// Show what would be read from words, without keeping it.
    Read {
        /// The words.
        words: Vec<String>,
    },
}

/// Runs it. Exit code 0, 1 when there is no such consent, 2 on errors.
pub fn run(args: &ConsentArgs) -> u8 {
    match args.command.as_ref().unwrap_or(&ConsentCommand::List { session: None }) {
        ConsentCommand::Read { words } => {
            let utterance = countersign_model::Utterance {
                text: words.join(" "),
                seq: 1,
                source: countersign_model::UtteranceSource::Prompt,
                referent: None,
            };
            let consents = countersign_consent::read(&[utterance]);
            if args.json {
                line(&json!(consents).to_string());
            } else if consents.is_empty() {
                line("these words grant nothing and forbid nothing");
            }
            for consent in consents.iter().filter(|_| !args.json) {
                line(&describe(consent));
            }
            0
        }
        ConsentCommand::List { session } => with_ledger(|_, ledger| {
            let consents = ledger.consents(session.as_deref()).map_err(|e| e.to_string())?;
            if args.json {
                line(
                    &json!(
                        consents.iter().map(|(id, c)| json!({"id": id, "consent": c})).collect::<Vec<_>>()
                    )
                    .to_string(),
                );
            } else if consents.is_empty() {
                line("nothing is granted and nothing is forbidden");
            }
            for (id, consent) in consents.iter().filter(|_| !args.json) {
                line(&format!("{}  {}", output::dim(id), describe(consent)));
            }
            Ok(0)
        }),
        ConsentCommand::Revoke { id } => with_ledger(|paths, ledger| match ledger.revoke(paths, id) {
            Ok((_, consent)) => {
                line(&format!("taken back: {}", describe(&consent)));
                Ok(0)
            }
            Err(error) => {
                output::error(&error.to_string());
                Ok(1)
            }
        }),
    }
}

fn describe(consent: &Consent) -> String {
    if consent.withdraws {
        return format!("takes back what was asked before  “{}”", consent.quote);
    }
    let kind = if consent.boundary { "forbids" } else { "grants " };
    let lifetime = match consent.lifetime {
        Lifetime::Once => "once",
        Lifetime::Task => "for this task",
        Lifetime::Standing => "until taken back",
    };
    let operation = serde_json::to_value(consent.operation)
        .ok()
        .and_then(|v| v.as_str().map(str::to_owned))
        .unwrap_or_default();
    format!("{kind} {operation} [{}] {lifetime}  “{}”", consent.items.join(", "), consent.quote)
}

fn with_ledger(f: impl FnOnce(&Paths, &mut Ledger) -> Result<u8, String>) -> u8 {
    let outcome = Paths::from_env(&Env::read()).map_err(|e| e.to_string()).and_then(|paths| {
        Ledger::open(&paths).map_err(|e| e.to_string()).and_then(|mut ledger| f(&paths, &mut ledger))
    });
    outcome.unwrap_or_else(|error| {
        output::error(&error);
        2
    })
}
