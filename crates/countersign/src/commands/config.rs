//! `countersign config`: what is in force, and where each value comes from.

use std::path::Path;

use clap::{Args, Subcommand};
use countersign_host::config::{self, FileState};
use countersign_host::{Env, Paths};
use serde_json::json;

use crate::output::{self, line};

/// Show the effective configuration, check the files, or print the schema for editors.
#[derive(Debug, Args)]
pub struct ConfigArgs {
    #[command(subcommand)]
    pub command: Option<ConfigCommand>,
    /// Print as JSON.
    #[arg(long, global = true)]
    pub json: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Every value with the file and line it comes from.
    Show,
    /// Look for mistakes, and run the examples of every rule.
    Check {
        /// One more file, laid above the user's.
        file: Option<std::path::PathBuf>,
    },
    /// JSON Schema of a configuration file.
    Schema,
    /// Where the files are looked for.
    Paths,
}

/// Runs it. Exit code 0, 1 when there are mistakes, 2 when nothing could be read.
pub fn run(args: &ConfigArgs) -> u8 {
    let command = args.command.as_ref().unwrap_or(&ConfigCommand::Show);
    if matches!(command, ConfigCommand::Schema) {
        line(&serde_json::to_string_pretty(&config::json_schema()).unwrap_or_default());
        return 0;
    }
    let paths = match Paths::from_env(&Env::read()) {
        Ok(paths) => paths,
        Err(error) => {
            output::error(&error.to_string());
            return 2;
        }
    };
    let cwd = countersign_host::env::current_dir();
    let extra = if let ConfigCommand::Check { file } = command { file.as_deref() } else { None };
    let loaded = config::load(&paths, Path::new(&cwd), extra);
    match command {
        ConfigCommand::Paths => {
            for file in &loaded.files {
                line(&format!("{:10} {:12} {}", file.layer.name(), state(file.state), file.path.display()));
            }
        }
        ConfigCommand::Check { .. } => {
            let mut wrong = loaded.problems.len();
            for problem in &loaded.problems {
                line(&problem.render(output::colour()));
            }
            for (rule, command, fires) in crate::custom::failed_examples(&loaded.config) {
                wrong += 1;
                let how = if fires { "must fire on" } else { "must not fire on" };
                output::error(&format!(
                    "rule `{rule}` {how} `{command}` and does the opposite: mend its `when` or its example"
                ));
            }
            if wrong == 0 {
                line("no mistakes");
            }
            return u8::from(wrong > 0);
        }
        _ => {
            let all = loaded.config.explain();
            if args.json {
                line(
                    &json!(
                        all.iter()
                            .map(|e| json!({"key": e.key, "value": e.value, "from": origin(e)}))
                            .collect::<Vec<_>>()
                    )
                    .to_string(),
                );
            } else {
                for one in &all {
                    line(&format!("{:30} {:40} {}", one.key, one.value, output::dim(&origin(one))));
                }
            }
            for problem in &loaded.problems {
                output::error(&problem.to_string());
            }
        }
    }
    0
}

fn state(state: FileState) -> &'static str {
    match state {
        FileState::Absent => "absent",
        FileState::Used => "in force",
        FileState::Restricted => "in part",
        FileState::LastGood => "last good",
        FileState::Ignored => "not in force",
    }
}

fn origin(one: &config::Explained) -> String {
    let places: Vec<String> = one
        .origins
        .iter()
        .map(|o| match &o.path {
            Some(path) => format!("{} ({}:{})", o.layer.name(), path.display(), o.line),
            None => o.layer.name().to_owned(),
        })
        .collect();
    places.join(", ")
}
