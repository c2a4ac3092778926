//! Trains the learned part of the injection scanner, and measures it on sources that it was not trained on.
//!
//! `cargo run --release -p countersign-scan --example train -- FOLDER [--write]`: FOLDER has files of JSON lines with the
//! fields `text`, `label` (`injection` or `benign`), `source`, `kind`, `licence` and, where it is known, `payload`. Only
//! rows with a licence that allows it are used to train. Our own texts (`crates/scan/training/`) are always used. The
//! same input gives the same weights. With `--write`, `model.bin` and `docs/model-card.md` are written.
#![expect(clippy::disallowed_methods, reason = "a tool of the developers that reads and writes files")]
#![expect(clippy::print_stdout, reason = "it prints what it measured")]
#![expect(clippy::cast_precision_loss, reason = "counts")]

mod card;
mod compose;
mod data;
mod fit;
mod measure;

use std::path::Path;

/// The limit in the binary lies this much below that of the model alone: the rest of the scanner takes findings back
/// (quotations, words without a meaning), so that its share of warnings is the smaller one. There, tool outputs that the
/// weights have not seen stay below [`measure`]'s share for them.
const TAKEN_BACK: f32 = 1.05;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let write = arguments.iter().any(|a| a == "--write");
    let quick = arguments.iter().any(|a| a == "--quick");
    let Some(folder) = arguments.iter().find(|a| !a.starts_with("--")) else {
        println!("usage: train FOLDER [--quick] [--write]");
        return;
    };
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("training");
    let all = data::load(Path::new(folder), &own);
    println!("{} benign texts, {} injections", all.benign().count(), all.attacks().count());
    if let Some(file) = arguments.iter().find_map(|a| a.strip_prefix("--explain=")) {
        let weights = fit::fit(&all, |_| true, |_| true);
        for line in std::fs::read_to_string(file).unwrap_or_default().lines() {
            println!("{line}");
            for window in countersign_scan::injection::learned::windows(line, countersign_model::Road::File) {
                println!("   {:.2} {}", weights.score(&window), weights.explain(&window));
            }
        }
        return;
    }
    if arguments.iter().any(|a| a == "--phrases") {
        let other = arguments
            .iter()
            .find_map(|a| a.strip_prefix("--also="))
            .map(|f| data::load(Path::new(f), Path::new("/nonexistent")));
        measure::phrases(&all, other.as_ref());
        return;
    }
    if arguments.iter().any(|a| a == "--areas") {
        println!("{}", measure::areas(&all, false));
        return;
    }
    let report = measure::run(&all, quick);
    println!("{}", report.text);
    if let Some(folder) = arguments.iter().find_map(|a| a.strip_prefix("--also=")) {
        let others = data::load(Path::new(folder), Path::new("/nonexistent"));
        measure::others(&fit::fit(&all, |_| true, |_| true), report.limit, &others, 40);
    }
    if write {
        let mut weights = fit::fit(&all, |_| true, |_| true);
        weights.shift(report.limit - TAKEN_BACK);
        let bytes = weights.bytes();
        let _ = std::fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join("model.bin"), &bytes);
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/model-card.md");
        let _ = std::fs::write(page, card::page(&all, &report));
        println!("model.bin and docs/model-card.md are written");
    }
}
