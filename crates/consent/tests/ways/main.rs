//! The many ways in which people ask, and what they keep back while they ask: each row is words, an operation on things, and how
//! far the one covers the other.

mod near;
mod said;

use countersign_consent::{coverage, read};
use countersign_model::{Coverage, Operation as Op, Utterance, UtteranceSource};

use Coverage::Named;

type Row = (&'static [&'static str], Op, &'static [&'static str], &'static str, Coverage);

fn said(words: &[&str]) -> Vec<Utterance> {
    let one = |(text, seq): (&&str, u64)| Utterance {
        text: (*text).to_owned(),
        seq,
        source: UtteranceSource::Prompt,
        referent: None,
    };
    words.iter().zip(1..).map(one).collect()
}

fn covered(words: &[&str], operation: Op, items: &[&str], command: &str) -> Coverage {
    let utterances = said(words);
    let items: Vec<Vec<String>> = items.iter().map(|i| vec![i.to_lowercase()]).collect();
    coverage(operation, &items, command, command, &read(&utterances), &utterances).0
}

/// None of the words asks for the deletion of `old-docs`.
fn none_asks(table: &[&str]) {
    let wrong: Vec<&&str> = table
        .iter()
        .filter(|words| {
            let found = covered(&[words], Op::Delete, &["old-docs"], "rm -rf old-docs");
            matches!(found, Named | Coverage::Confirmed)
        })
        .collect();
    assert!(wrong.is_empty(), "{} read as consent:\n{wrong:#?}", wrong.len());
}

fn holds(rows: &[Row]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(words, operation, items, command, expected)| {
            let found = covered(words, *operation, items, command);
            (found != *expected).then(|| format!("{words:?} over `{command}`: {found:?}, not {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
