//! Utterances to grants and boundaries.

use countersign_model::{Consent, Lifetime, Operation, Utterance, UtteranceSource};

use crate::lexicon;
use crate::text::{clauses, own_words};

/// Most grants and boundaries kept of one utterance.
const MOST: usize = 24;

/// Grants and boundaries, in order.
#[must_use]
pub fn read(utterances: &[Utterance]) -> Vec<Consent> {
    utterances.iter().flat_map(one).collect()
}

fn one(utterance: &Utterance) -> Vec<Consent> {
    let mut out = Vec::new();
    for clause in clauses(&own_words(&utterance.text)) {
        if out.len() >= MOST {
            break;
        }
        let words = &clause.words;
        let make = |operation, boundary, lifetime| Consent {
            operation,
            items: words.clone(),
            boundary,
            lifetime,
            quote: clause.text.clone(),
            seq: utterance.seq,
        };
        if forbids_all(words) {
            out.push(make(Operation::Any, true, Lifetime::Standing));
            continue;
        }
        let asking = clause.question && !lexicon::polite(words) || lexicon::only_asks(words) && !lexicon::polite(words);
        let waits = lexicon::waits_for_user(words);
        for (operation, place) in lexicon::operations(words) {
            if lexicon::negated(words, place) || waits {
                if !asking {
                    out.push(make(operation, true, Lifetime::Standing));
                }
            } else if !asking && (utterance.source == UtteranceSource::Approval || lexicon::requests(words, place)) {
                out.push(make(operation, false, lifetime(operation, words)));
            }
        }
        if !asking && (waits || words.iter().any(|w| matches!(w.as_str(), "without" | "don't" | "never" | "avoid" | "stop" | "no"))) {
            for operation in lexicon::mentioned(words) {
                let known = out.iter().any(|c: &Consent| c.operation == operation && c.quote == clause.text);
                let place = words.len();
                if !known && lexicon::negated(words, place) {
                    out.push(make(operation, true, Lifetime::Standing));
                }
            }
        }
    }
    out
}

/// "Read only", "change nothing": everything but looking is forbidden.
fn forbids_all(words: &[String]) -> bool {
    let text = words.join(" ");
    ["read only", "read-only please", "don't change anything", "do not change anything", "don't touch anything", "no changes", "just look", "only look", "don't modify anything", "change nothing", "do nothing yet"]
        .iter()
        .any(|part| text.contains(part))
}

fn lifetime(operation: Operation, words: &[String]) -> Lifetime {
    use Operation as Op;
    if lexicon::lasts(words) {
        return Lifetime::Standing;
    }
    match operation {
        Op::Delete | Op::Discard | Op::ForcePush | Op::Merge | Op::Publish | Op::Release | Op::Deploy | Op::Destroy | Op::Reset | Op::Pay | Op::Approve => Lifetime::Once,
        _ => Lifetime::Task,
    }
}
