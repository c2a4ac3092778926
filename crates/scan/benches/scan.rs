//! How fast a text is scanned, on one core: `cargo bench -p countersign-scan --bench scan [-- FILE…]`. Without files, over
//! texts of its own: prose, source code and a log.
#![expect(
    clippy::disallowed_methods,
    reason = "a measurement reads the clock and the files that it is given"
)]
#![expect(clippy::print_stdout, reason = "it prints what it measured")]
#![expect(clippy::cast_precision_loss, reason = "counts of bytes")]

use std::time::Instant;

use countersign_model::{Road, Source};
use countersign_scan::injection::parts;

const PROSE: &str = "The cache keeps the last answer of each query for an hour. When the key changes, the entry is dropped and the \
next reader fills it again. Run the migration before you start the new version, and restart the workers afterwards.\n";
const CODE: &str = "    pub fn insert(&mut self, key: &str, value: Entry) -> Option<Entry> {\n        // The old value is given back.\n        \
self.map.insert(key.to_owned(), value)\n    }\n";
const LOG: &str =
    "2031-05-02T10:11:12.345Z INFO worker-3 request id=8f3a21 path=/v1/orders status=200 took=12ms\n";

fn main() {
    let files: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let mut texts: Vec<(String, String)> =
        files.iter().filter_map(|f| Some((f.clone(), std::fs::read_to_string(f).ok()?))).collect();
    if texts.is_empty() {
        texts = [("prose", PROSE), ("code", CODE), ("log", LOG)]
            .map(|(name, text)| (name.to_owned(), text.repeat(2_000_000 / text.len())))
            .to_vec();
        let mixed = [PROSE, CODE, CODE, LOG, LOG].concat();
        texts.push(("mixed".to_owned(), mixed.repeat(2_000_000 / mixed.len())));
    }
    let source = Source::new(Road::File, "");
    for (name, text) in &texts {
        println!("{name}, {} kB", text.len() / 1000);
        time("prefilter", text, parts::prefilter);
        time("learned part", text, parts::learned);
        time("views", text, parts::views);
        time("whole scanner", text, |t| countersign_scan::scan(t, &source).findings.len());
    }
}

fn time(what: &str, text: &str, run: impl Fn(&str) -> usize) {
    let mut best = f64::MAX;
    let mut result = 0;
    for _ in 0..5 {
        let start = Instant::now();
        result = run(text);
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("  {what:14} {:7.0} MB/s   {:.2} ms   ({result})", text.len() as f64 / 1e6 / best, best * 1e3);
}
