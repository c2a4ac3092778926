//! Whether the user confirmed this very action: by its own text, or by a yes to a text that holds it.

use countersign_model::{Operation, Utterance, UtteranceSource};

use crate::condition;
use crate::coverage::ONCE;
use crate::lexicon;
use crate::locality;
use crate::own::own_words;
use crate::text::clauses;
use crate::withdrawal;

/// The action itself stands in a request, or a bare yes answers a text that holds it.
pub(crate) fn confirmed(
    command: &str,
    utterances: &[Utterance],
    last: u64,
    withdrawn: u64,
) -> Option<String> {
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let command = flat(command);
    if command.chars().count() < 8 {
        return None;
    }
    let holds = |u: &&Utterance| last.saturating_sub(u.seq) <= ONCE;
    for utterance in utterances.iter().rev().filter(holds) {
        if utterance.source == UtteranceSource::Approval
            && flat(&utterance.text).contains(&command)
            && utterance.seq >= withdrawn
        {
            return Some(utterance.text.chars().take(200).collect());
        }
        // Clauses are cut only where the command stands in the text at all.
        let flat_text = flat(&utterance.text).replace('`', "");
        if !locality::holds_whole(&flat_text, &command) && utterance.referent.is_none()
            || utterance.seq < withdrawn
        {
            continue;
        }
        let told = clauses(&own_words(&utterance.text));
        let from = told.iter().rposition(|c| withdrawal::takes_back(&c.words, "")).unwrap_or(0);
        // "I need a runbook page. Steps: `eb deploy prod`": to be written down.
        let document = told.iter().any(|c| {
            c.words.iter().any(|w| crate::content::is_document(w))
                && c.words.iter().any(|w| {
                    matches!(
                        w.as_str(),
                        "need" | "write" | "add" | "create" | "document" | "put" | "page" | "section"
                    )
                })
        });
        for clause in told.into_iter().skip(from) {
            let asks =
                !lexicon::polite(&clause.words) && (clause.question || lexicon::only_asks(&clause.words));
            let quoted = clause.words.iter().any(|word| word.contains(' ') && flat(word).contains(&command));
            let place = clause.words.len().min(6);
            if locality::holds_whole(&flat(&clause.text).replace('`', ""), &command)
                && !asks
                && !clause.content
                && !quoted
                && !crate::refusal::negated(&clause.words, place)
                && !condition::defers(&clause.words, 0, Operation::Any)
                && !condition::is_trial_only(&clause.words, Operation::Any, &command)
                && !tells(&clause.words)
                && !is_for_a_document(&clause.words, document)
                && !condition::is_conditional(&clause.words)
            {
                return Some(clause.text);
            }
        }
        let Some(referent) = &utterance.referent else { continue };
        if is_yes(&utterance.text) && flat(referent).replace('`', "").contains(&command) {
            return Some(utterance.text.chars().take(200).collect());
        }
    }
    None
}

/// Words that speak of a command instead of asking for it: "show me what `git clean -fdx` would delete".
fn tells(words: &[String]) -> bool {
    // "The quickstart should show the one-liner, curl …".
    let shows = words.windows(2).any(|pair| match pair {
        [should, show] => {
            matches!(should.as_str(), "should" | "must")
                && matches!(show.as_str(), "show" | "say" | "contain" | "mention" | "explain" | "list")
        }
        _ => false,
    });
    shows
        || words.iter().any(|w| {
            matches!(
                w.as_str(),
                "would"
                    | "what"
                    | "why"
                    | "how"
                    | "means"
                    | "does"
                    | "did"
                    | "answer"
                    | "answers"
                    | "tutorial"
                    | "says"
                    | "suggests"
                    | "recommends"
            )
        })
}

/// "CONTRIBUTING.md should list `git push origin main`": the command is to be written down. "Run it as the docs say" runs it.
fn is_for_a_document(words: &[String], spoken_of: bool) -> bool {
    let runs = words.iter().take(3).any(|w| matches!(w.as_str(), "run" | "execute" | "do" | "use" | "start"));
    !runs && (spoken_of || words.iter().any(|w| crate::content::is_document(w)))
}

/// A bare yes.
fn is_yes(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    if crate::languages::yes().has(&text, u32::MAX) {
        return true;
    }
    text.len() < 40
        && [
            "yes",
            "y",
            "yep",
            "yeah",
            "ok",
            "okay",
            "sure",
            "go ahead",
            "do it",
            "please do",
            "go for it",
            "proceed",
            "yes please",
            "confirmed",
            "ja",
            "oui",
            "sí",
            "si",
            "sim",
            "はい",
            "好",
            "可以",
        ]
        .iter()
        .any(|y| {
            text == *y
                || text.starts_with(&format!("{y},"))
                || text.starts_with(&format!("{y} ")) && !text.contains("but")
        })
}
