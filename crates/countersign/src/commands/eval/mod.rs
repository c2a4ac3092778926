//! `countersign eval`: labelled cases, measured.

mod case;
mod content;
mod report;
mod run;

use std::path::PathBuf;

use clap::Args;

/// Measure the gate on labelled cases, and the scanner on labelled texts.
#[derive(Debug, Args)]
pub struct EvalArgs {
    /// Files of JSON Lines, one case a line (`tool`, `input`, `user`, `cwd`, `label` or `expected`); or one session a line
    /// (`user`, `read`: texts with `road`, `name` and `text`, `action` with `tool_name` and `tool_input`, `expect`: stop
    /// or pass); or one text a line (`text`, `label`: `injection` or `benign`, `kind`, `payload`).
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Print one line per case and nothing else: {"id","verdict","stage","rules"}.
    #[arg(long)]
    pub verdicts: bool,
    /// Print the report as JSON.
    #[arg(long)]
    pub json: bool,
    /// How many misses and false alarms are listed per file.
    #[arg(long, default_value_t = 10)]
    pub show: usize,
    /// Only cases whose category, peer or source contains this.
    #[arg(long)]
    pub only: Option<String>,
    /// What cases read before is not scanned: only where it came from and what it names counts.
    #[arg(long)]
    pub no_scanner: bool,
    /// Treat cases of a file in the order given instead of by session and sequence.
    #[arg(long)]
    pub unordered: bool,
    /// Of texts: scan every payload in each of some 30 disguises instead, and print what is missed.
    #[arg(long)]
    pub disguises: bool,
}

/// Runs it. Exit code 0, or 2 when a file could not be read.
pub fn run(args: &EvalArgs) -> u8 {
    let mut failed = false;
    for file in &args.files {
        if content::holds_texts(file) {
            if let Err(error) = content::run(file, args) {
                crate::output::error(&error.to_string());
                failed = true;
            }
            continue;
        }
        match case::read(file, args.only.as_deref(), args.unordered) {
            Ok(cases) => {
                let results = run::run(&cases, !args.no_scanner);
                if args.verdicts {
                    report::verdicts(&results);
                } else if args.json {
                    report::json(file, &results);
                } else {
                    report::text(file, &results, args.show);
                }
            }
            Err(error) => {
                crate::output::error(&error.to_string());
                failed = true;
            }
        }
    }
    if failed { 2 } else { 0 }
}
