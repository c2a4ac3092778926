//! How long it takes to find what a text names: `cargo bench -p countersign-scan --bench provenance`.
#![expect(clippy::print_stdout, reason = "prints what it measured")]

use std::time::Instant;

use countersign_scan::provenance::marks;

/// What an agent reads in a day: documentation, source, a table of data.
const TEXTS: &[(&str, &str)] = &[
    ("documentation", include_str!("../../../docs/rules.md")),
    ("architecture", include_str!("../../../ARCHITECTURE.md")),
    ("source", include_str!("../src/provenance/token.rs")),
    ("data", include_str!("../../../evals/first-named.jsonl")),
];

/// Pieces of which texts are made that are hard to read.
const HOSTILE: &[&str] = &[
    "git ", "curl x ", "a.", "a@", "%25", "QUFB", "//:", "41", "\"", "from:", "e ", "1 ", "://", "\" + \"",
    "[.]", "&#46;", "uggc", "=", "\u{200b}", "\\u0041", "0", "AI ", "![a](b", "\\",
];

fn main() {
    for (name, text) in TEXTS {
        let mut long = String::new();
        while long.len() < 100_000 {
            long.push_str(text);
        }
        long.truncate(long.floor_char_boundary(100_000));
        let mut best = f64::MAX;
        let mut count = 0;
        for _ in 0..50 {
            let start = Instant::now();
            count = marks(&long, 1).marks.len();
            best = best.min(start.elapsed().as_secs_f64());
        }
        println!("{name:15} 100 kB in {:6.2} ms  {:6.1} MB/s  {count} things named", best * 1e3, 0.1 / best);
    }
    for seed in HOSTILE {
        let text = seed.repeat(10_000_000 / seed.len());
        let start = Instant::now();
        let found = marks(&text, 1);
        println!(
            "{seed:15?} 10 MB in {:6.0} ms  {} things named",
            start.elapsed().as_secs_f64() * 1e3,
            found.marks.len()
        );
    }
}
