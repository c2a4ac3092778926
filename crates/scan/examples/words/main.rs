//! Makes `words.bin`: what common English words mean, as short vectors, distilled from a sentence encoder.
//!
//! `cargo run --release -p countersign-scan --example words -- FOLDER`: FOLDER has `model.safetensors` and `vocab.txt` of
//! all-MiniLM-L6-v2 (Apache-2.0; SHA-256 in `docs/model-card.md`). Each word goes through the encoder by itself; the means of
//! its outputs are turned onto their main axes, and frequent words are made short, so that a mean over a sentence is
//! carried by its rare words. The same input gives the same bytes.
#![expect(clippy::disallowed_methods, reason = "a tool of the developers that reads and writes files")]
#![expect(clippy::print_stdout, reason = "it prints what it did")]
#![expect(clippy::cast_precision_loss, reason = "counts")]

mod axes;
mod encoder;
mod pieces;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use countersign_scan::injection::learned::{self, SENSE};

/// Frequency at which a word's vector is half as long as that of a rare one.
const COMMON: f32 = 1e-3;

fn main() {
    let Some(folder) = std::env::args().nth(1) else {
        println!("usage: words FOLDER");
        return;
    };
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    if let Err(error) = make(Path::new(&folder), own) {
        println!("{error}");
    }
}

fn make(folder: &Path, own: &Path) -> Result<(), String> {
    let read = |path: &Path| std::fs::read(path).map_err(|e| format!("cannot read {}: {e}", path.display()));
    let vocabulary = String::from_utf8_lossy(&read(&folder.join("vocab.txt"))?).into_owned();
    let pieces = pieces::Pieces::new(&vocabulary);
    let encoder = encoder::Encoder::new(&read(&folder.join("model.safetensors"))?)?;
    let counts = counts(own);
    let words = chosen(&pieces, &counts);
    println!("{} words", words.len());
    let mut vectors = in_parallel(&words, |word| encoder.mean(&pieces.of(word)));
    for vector in &mut vectors {
        scale_to(vector, 1.0);
    }
    let weights: Vec<f32> =
        words.iter().map(|w| (counts.get(w).copied().unwrap_or(0) as f32 + 0.3).sqrt()).collect();
    let mut short = axes::turn(&vectors, &weights, SENSE);
    let mean = short.iter().map(|v| length(v)).sum::<f32>() / short.len() as f32;
    let total = counts.values().sum::<usize>() as f32;
    for (vector, word) in short.iter_mut().zip(&words) {
        let frequency = (counts.get(word).copied().unwrap_or(0) + 1) as f32 / total;
        let by = COMMON / (COMMON + frequency) / mean;
        vector.iter_mut().for_each(|v| *v *= by);
    }
    let bytes = packed(&words, &short);
    println!("{} bytes", bytes.len());
    std::fs::write(own.join("words.bin"), bytes).map_err(|e| format!("cannot write words.bin: {e}"))
}

/// How often each word stands in our own corpus.
fn counts(own: &Path) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for name in ["payloads.jsonl", "benign.jsonl"] {
        let text = std::fs::read_to_string(own.join("training").join(name)).unwrap_or_default();
        for line in text.lines() {
            let row: serde_json::Value = serde_json::from_str(line).unwrap_or_default();
            let text = row.get("text").and_then(|t| t.as_str()).unwrap_or("").to_lowercase();
            for word in text.split(|c: char| !c.is_ascii_lowercase() && c != '\'') {
                let word = word.trim_matches('\'');
                if !word.is_empty() {
                    *counts.entry(word.to_owned()).or_default() += 1;
                }
            }
        }
    }
    counts
}

/// Whole words of the encoder's vocabulary, and those that our own texts have more than once.
fn chosen(pieces: &pieces::Pieces, counts: &BTreeMap<String, usize>) -> Vec<String> {
    let mut all: BTreeSet<String> =
        pieces.whole().filter(|w| w.bytes().all(|b| b.is_ascii_lowercase())).collect();
    all.extend(counts.iter().filter(|(w, n)| **n > 1 && w.len() <= 20).map(|(w, _)| w.clone()));
    all.into_iter().filter(|w| !pieces.of(w).is_empty()).collect()
}

fn length(vector: &[f32]) -> f32 {
    vector.iter().map(|v| v * v).sum::<f32>().sqrt()
}

fn scale_to(vector: &mut [f32], wanted: f32) {
    let by = wanted / length(vector).max(1e-9);
    vector.iter_mut().for_each(|v| *v *= by);
}

/// The bytes of `words.bin`, as `sense.rs` reads them. Of two words with one key the first is kept.
#[expect(clippy::cast_possible_truncation, reason = "halves of hashes; clamped before")]
fn packed(words: &[String], vectors: &[Vec<f32>]) -> Vec<u8> {
    let mut sizes: Vec<f32> = vectors.iter().flatten().map(|v| v.abs()).collect();
    sizes.sort_by(f32::total_cmp);
    // A few numbers are cut off, so that the steps of all others are finer.
    let most = sizes.get(sizes.len() - 1 - sizes.len() / 10_000).copied().unwrap_or(1.0);
    let step = most / 127.0;
    let by_key: BTreeMap<u32, &Vec<f32>> = words
        .iter()
        .zip(vectors)
        .rev()
        .map(|(word, vector)| (learned::key(learned::hash(word)), vector))
        .collect();
    let mut bytes = Vec::new();
    bytes.extend((by_key.len() as u32).to_le_bytes());
    bytes.extend(step.to_le_bytes());
    by_key.keys().for_each(|key| bytes.extend(key.to_le_bytes()));
    for vector in by_key.values() {
        bytes.extend(vector.iter().map(|v| ((v / step).round().clamp(-127.0, 127.0) as i8).cast_unsigned()));
    }
    bytes
}

/// One result for each item, in order, on all processors.
fn in_parallel<T: Sync, R: Send>(all: &[T], one: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let share = all.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> =
            all.chunks(share).map(|part| scope.spawn(|| part.iter().map(&one).collect::<Vec<R>>())).collect();
        parts.into_iter().filter_map(|part| part.join().ok()).flatten().collect()
    })
}
