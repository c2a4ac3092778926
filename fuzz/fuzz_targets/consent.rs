//! What somebody says, and a command: never a crash, the same twice, and a refusal in front of the words is no consent.
#![no_main]

use countersign_consent::{coverage, only_asks, read};
use countersign_model::{Coverage, Operation, Utterance, UtteranceSource};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let (first, rest) = text.split_once('\u{1}').unwrap_or((&text, ""));
    let (words, command) = rest.split_once('\u{1}').unwrap_or((rest, "rm -rf old-docs"));
    let said = |text: &str, seq| Utterance {
        text: text.to_owned(),
        seq,
        source: UtteranceSource::Prompt,
        referent: None,
    };
    let utterances = [said(first, 1), said(words, 2)];
    let consents = read(&utterances);
    assert_eq!(consents, read(&utterances), "two answers on one text");
    let _ = only_asks(&utterances[1]);
    let named: Vec<String> = command.to_lowercase().split_whitespace().skip(1).map(str::to_owned).collect();
    for operation in [Operation::Delete, Operation::Push, Operation::Run, Operation::Send, Operation::ReadSecret] {
        for items in [vec![], vec![named.clone()]] {
            let (covered, quote) = coverage(operation, &items, command, command, &consents, &utterances);
            assert!(covered == Coverage::None || quote.is_some(), "a coverage without the words for it");
        }
    }
});
