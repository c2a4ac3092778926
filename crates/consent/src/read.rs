//! Utterances to grants and boundaries.

use countersign_model::{Consent, Lifetime, Operation, Utterance, UtteranceSource};

use crate::condition;
use crate::lexicon;
use crate::own::own_words;
use crate::text::clauses;
use crate::withdrawal;

/// Most grants and boundaries kept of one utterance.
const MOST: usize = 24;

/// Bytes of an utterance in which it is looked for words that take back what was asked before.
const FRONT: usize = 1_500;

/// Grants, boundaries and what takes back earlier grants, in order.
#[must_use]
pub fn read(utterances: &[Utterance]) -> Vec<Consent> {
    utterances.iter().flat_map(one).collect()
}

/// Bytes of a text that is nothing but a question.
const LONGEST_QUESTION: usize = 600;

/// The words ask and request nothing: "is main ahead of my branch?". What describes a trouble without a question is no such
/// text, and neither is a polite request in the form of one.
#[must_use]
pub fn only_asks(utterance: &Utterance) -> bool {
    // A question is short, and has its mark or its word in front; what is longer describes.
    if utterance.text.len() > LONGEST_QUESTION {
        return false;
    }
    let clauses = clauses(&own_words(&utterance.text));
    let asks = |clause: &crate::text::Clause| {
        let word = |at: usize| clause.words.get(at).map_or("", String::as_str);
        // "Can we rebase it?" and "update it, please?" request.
        let requests = lexicon::polite(&clause.words)
            || matches!((word(0), word(1)), ("can" | "could", "we"))
            || clause.words.iter().any(|w| matches!(w.as_str(), "please" | "pls" | "let's" | "lets"));
        let tells =
            matches!(word(0), "i" | "we" | "you" | "it" | "they" | "he" | "she") || word(0).contains('\'');
        let tells = tells && !word(0).ends_with("'s");
        !requests && !tells && lexicon::only_asks(&clause.words)
    };
    // "The log has 300 GB. What are my options?"
    let seeks_advice = |text: &str| {
        let text = text.to_lowercase();
        [
            "my options",
            "our options",
            "what would",
            "any idea",
            "thoughts",
            "should i",
            "should we",
            "what do you think",
            "do you think",
            "how bad",
            "is that bad",
            "is that ok",
            "what's that",
            "what is that",
            "what should",
        ]
        .iter()
        .any(|advice| text.contains(advice))
    };
    let advice =
        clauses.last().is_some_and(|clause| clause.question && asks(clause) && seeks_advice(&clause.text));
    !clauses.is_empty()
        && (advice || clauses.iter().all(asks))
        && one(utterance).iter().all(|consent| consent.boundary)
}

fn one(utterance: &Utterance) -> Vec<Consent> {
    let mut out = Vec::new();
    let mut front = 0;
    let mut unmet = false;
    for (index, clause) in clauses(&own_words(&utterance.text)).into_iter().enumerate() {
        if out.len() >= MOST {
            break;
        }
        let words = &clause.words;
        unmet |= condition::unmet(words);
        // "Even if it turns out not to be empty": conceded, neither asked nor forbidden.
        if crate::text::concedes(words) {
            continue;
        }
        let start = words.iter().take(4).map(String::as_str).collect::<Vec<_>>().join(" ");
        let asks_first = [
            "always ask",
            "ask me before",
            "ask before",
            "ask me first",
            "ask me again",
            "check with me before",
        ]
        .iter()
        .any(|s| start.contains(s));
        if asks_first {
            for (operation, place) in lexicon::operations(words) {
                out.push(boundary(operation, &[], place, &clause.text, utterance.seq));
            }
            continue;
        }
        // "git push requires explicit confirmation": until it is given, which the same words may do.
        let mut words = words.as_slice();
        if let Some(at) = crate::reserve::needs_confirmation(words) {
            let subject: Vec<(Operation, usize)> = lexicon::operations(words)
                .into_iter()
                .chain(lexicon::mentioned(words))
                .filter(|(_, place)| (at.saturating_sub(4)..at).contains(place))
                .collect();
            let begins = subject.iter().map(|(_, place)| *place).min().unwrap_or(0);
            // Who has just asked for it confirms it.
            let asked =
                |operation: Operation| out.iter().any(|c: &Consent| !c.boundary && c.operation == operation);
            let subject: Vec<_> = subject.into_iter().filter(|(operation, _)| !asked(*operation)).collect();
            for (operation, place) in subject {
                out.push(boundary(operation, &[], place, &clause.text, utterance.seq));
            }
            words = words.get(..begins).unwrap_or_default();
        }
        // "Leave the reset and the cleaning away", "the mail isn't needed any more".
        if let Some(acts) = crate::reserve::left_out(words) {
            for (operation, place) in lexicon::operations(words).into_iter().chain(lexicon::mentioned(words))
            {
                if acts.contains(&place) {
                    out.push(boundary(operation, &[], place, &clause.text, utterance.seq));
                }
            }
            if acts.start == 0 && acts.end > 1 {
                words = words.get(acts.end..).unwrap_or_default();
            }
        }
        // "Keys must not end up in the chat": whatever holds them is not printed.
        if crate::reserve::hides_secrets(words) {
            out.push(boundary(Operation::ReadSecret, &[], 0, &clause.text, utterance.seq));
        }
        if let Some(at) = crate::reserve::wants_no_packages(words) {
            let words = words.get(..=at).unwrap_or_default();
            out.push(boundary(Operation::Install, words, at, &clause.text, utterance.seq));
        }
        // "It needs a reboot, I'll do it at night."
        let own = [
            "i'll do it",
            "i'll do that",
            "i will do it",
            "i'll handle it",
            "i'll take care",
            "i do it myself",
            "we'll do it",
        ]
        .iter()
        .any(|s| start.starts_with(s));
        // "#12 gets merged on Monday. Until then prepare the changelog": what was said before is for later.
        if crate::condition::until_then(words) {
            out.retain(|c: &Consent| c.boundary);
        }
        // "Publish it when they are there. For now update the classifiers."
        if let Some(only) = crate::condition::for_now(words) {
            out.retain(|c: &Consent| c.boundary || !only && !condition::is_conditional(&c.items));
        }
        // "… Turn this into minutes": what stands above is what is worked on.
        if index > 1 && crate::content::works_on_the_above(words) {
            out.retain(|c: &Consent| c.boundary);
        }
        // "I'll push it myself": nobody else does.
        if let Some(from) = crate::reserve::does_himself(words) {
            let (asked, own): (Vec<_>, Vec<_>) =
                lexicon::operations(words).into_iter().partition(|(_, at)| *at < from);
            let said = |operation: Operation| {
                asked.iter().any(|(o, _)| *o == operation)
                    || out.iter().any(|c: &Consent| !c.boundary && c.operation == operation)
            };
            let own: Vec<_> = own.into_iter().filter(|(operation, _)| !said(*operation)).collect();
            for (operation, place) in own {
                out.push(boundary(operation, words, place, &clause.text, utterance.seq));
            }
            words = words.get(..from).unwrap_or_default();
        }
        let withdraws = !clause.content
            && withdrawal::takes_back(
                words,
                if index == 0 || words.first().is_some_and(|w| w == "cancel") { &clause.text } else { "" },
            );
        if own || withdraws {
            out.retain(|c: &Consent| c.boundary);
        }
        // Who takes something back does so at once: the front of a long text tells.
        front += clause.text.len();
        if withdraws && front <= FRONT && !out.iter().any(|c| c.withdraws) {
            let mut all = boundary(Operation::Any, &[], 0, &clause.text, utterance.seq);
            all.withdraws = true;
            out.push(all);
        }
        if let Some(verb) = lexicon::forbids_all(words).filter(|verb| !lexicon::is_about_others(words, *verb))
        {
            let mut all = boundary(Operation::Any, words, verb, &clause.text, utterance.seq);
            // "Don't touch the script" is about the script.
            if all.items.is_empty() {
                let object = words.iter().skip(verb + 1).take(3);
                all.items = object
                    .filter(|w| matches!(w.as_str(), "script" | "scripts" | "code" | "command" | "commands"))
                    .cloned()
                    .collect();
            }
            out.push(all);
            continue;
        }
        let polite = lexicon::polite(words);
        let asking = !polite && (clause.question || lexicon::only_asks(words));
        let grants = |operation: Operation, place: usize| {
            // "What's the key in .env?" asks to be shown it.
            !clause.content
                && (!asking || matches!(operation, Operation::Read | Operation::ReadSecret))
                && (utterance.source == UtteranceSource::Approval || lexicon::requests(words, place))
                && !condition::defers(words, place, operation)
                && (matches!(operation, Operation::Read | Operation::Edit)
                    || !crate::outside::waits_for_people(&clause.text))
        };
        for (operation, place) in lexicon::operations(words) {
            // "Stop, they still read from it" stops nothing but the one who is told.
            // "Cancel that, the licence server runs on it" cancels what was said.
            if withdraws
                && place <= 1
                && words.get(place).is_some_and(|w| matches!(w.as_str(), "cancel" | "abort" | "scratch"))
            {
                continue;
            }
            let cries = words.len() == 1 || clause.text.to_lowercase().contains("stop,");
            if withdraws && cries && operation == Operation::Stop {
                continue;
            }
            if crate::refusal::negated(words, place) || crate::waiting::waits_for_user(words, place) {
                if !asking {
                    out.push(pointed(
                        boundary(operation, words, place, &clause.text, utterance.seq),
                        words,
                        place,
                        utterance,
                    ));
                }
            } else if grants(operation, place) {
                let known =
                    out.iter().any(|c| !c.boundary && c.operation == operation && c.quote == clause.text);
                if !known {
                    out.retain(|c| c.operation != operation || !c.boundary || !is_confirmed_by(c));
                    out.push(grant(operation, words, &clause.text, utterance.seq));
                }
            }
        }
        // The words of programs themselves: a grant for the command that has the same word, whatever it is called.
        let tool = lexicon::tool_verbs(words).into_iter().any(|(_, place)| {
            !crate::refusal::negated(words, place)
                && !crate::waiting::waits_for_user(words, place)
                && grants(Operation::Any, place)
        });
        if tool {
            out.push(grant(Operation::Any, words, &clause.text, utterance.seq));
        }
        if !asking && words.iter().any(|w| crate::refusal::may_forbid(w)) {
            for (operation, place) in lexicon::mentioned(words) {
                let known = out.iter().any(|c: &Consent| c.operation == operation && c.quote == clause.text);
                // "One change, nothing destroyed" tells.
                let told = words.get(place).is_some_and(|w| w.ends_with("ed"))
                    && place
                        .checked_sub(1)
                        .and_then(|at| words.get(at))
                        .is_some_and(|w| matches!(w.as_str(), "nothing" | "none" | "no"));
                if !known && !told && crate::refusal::negated(words, place) {
                    out.push(boundary(operation, words, place, &clause.text, utterance.seq));
                }
            }
        }
    }
    // "Merge it once the job is green. It's still running": the condition is there, and is not met.
    if unmet {
        out.retain(|c| {
            c.boundary || (!condition::is_conditional(&c.items) || looks(&c.items)) && !waits(&c.items)
        });
    }
    out
}

/// "To see if it is still set": what is found out is no condition.
fn looks(words: &[String]) -> bool {
    words.windows(2).any(|pair| {
        matches!(pair, [see, when] if matches!(see.as_str(), "see" | "check" | "know" | "tell")
            && matches!(when.as_str(), "if" | "when" | "whether"))
    })
}

/// "As soon as the new one has caught up".
fn waits(words: &[String]) -> bool {
    words.windows(3).any(|three| matches!(three, [a, soon, b] if a == "as" && soon == "soon" && b == "as"))
}

/// The boundary falls where the words go on to ask for the very thing.
fn is_confirmed_by(boundary: &Consent) -> bool {
    crate::reserve::needs_confirmation(&crate::text::words(&boundary.quote)).is_some()
}

fn grant(operation: Operation, words: &[String], quote: &str, seq: u64) -> Consent {
    Consent {
        operation,
        items: words.to_vec(),
        boundary: false,
        withdraws: false,
        lifetime: lifetime(operation, words),
        quote: quote.to_owned(),
        seq,
    }
}

/// "Write migration 0042, don't run it": what a boundary points at was named before. Only what is run is told so: "fix a.rs,
/// don't push it" forbids every push.
fn pointed(mut boundary: Consent, words: &[String], verb: usize, utterance: &Utterance) -> Consent {
    let points =
        words.get(verb + 1).is_some_and(|w| matches!(w.trim_matches(','), "it" | "them" | "that" | "this"));
    if boundary.operation == Operation::Run && boundary.items.is_empty() && points {
        boundary.items = crate::scope::utterance_things(&own_words(&utterance.text).to_lowercase()).collect();
    }
    boundary
}

/// A boundary; its items are what it is about, none for anything.
fn boundary(operation: Operation, words: &[String], verb: usize, quote: &str, seq: u64) -> Consent {
    let reason = crate::reserve::reason_behind(quote, words.get(verb).map_or("", String::as_str));
    let object = |w: &&str| !reason.iter().any(|told| told == w);
    Consent {
        operation,
        items: lexicon::objects(words, verb).into_iter().filter(object).map(str::to_owned).collect(),
        boundary: true,
        withdraws: false,
        lifetime: Lifetime::Standing,
        quote: quote.to_owned(),
        seq,
    }
}

fn lifetime(operation: Operation, words: &[String]) -> Lifetime {
    use Operation as Op;
    if lexicon::lasts(words) {
        return Lifetime::Standing;
    }
    match operation {
        Op::Delete
        | Op::Discard
        | Op::ForcePush
        | Op::Merge
        | Op::Publish
        | Op::Release
        | Op::Deploy
        | Op::Destroy
        | Op::Reset
        | Op::Pay
        | Op::Approve
        | Op::Any => Lifetime::Once,
        _ => Lifetime::Task,
    }
}
