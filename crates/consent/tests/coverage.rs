//! Words of the user, an operation on named things, and how far the words cover it.

use countersign_consent::{coverage, read};
use countersign_model::{Coverage, Operation, Utterance, UtteranceSource};

struct Case {
    words: &'static [&'static str],
    operation: Operation,
    items: &'static [&'static str],
    command: &'static str,
    covered: Coverage,
}

const fn case(
    words: &'static [&'static str],
    operation: Operation,
    items: &'static [&'static str],
    command: &'static str,
    covered: Coverage,
) -> Case {
    Case { words, operation, items, command, covered }
}

use Coverage::{Confirmed, Forbidden, Named, None as Nothing, Vague};
use Operation as Op;

const CASES: &[Case] = &[
    // A request names the thing, or it does not.
    case(&["delete the folder drafts"], Op::Delete, &["drafts"], "rm -rf drafts", Named),
    case(&["delete the folder drafts"], Op::Delete, &["precious"], "rm -rf ~/precious", Vague),
    case(&["delete it"], Op::Delete, &["precious"], "rm -rf ~/precious", Vague),
    case(&["the folder precious is old", "delete it"], Op::Delete, &["precious"], "rm -rf ~/precious", Named),
    case(&["fix the login test"], Op::Delete, &["drafts"], "rm -rf drafts", Nothing),
    case(&["please push the branch"], Op::Push, &[], "git push", Named),
    case(&["can you push it?"], Op::Push, &[], "git push", Named),
    // A question, a report and a negation are no consent.
    case(&["should I push this?"], Op::Push, &[], "git push", Nothing),
    case(&["how do I delete drafts?"], Op::Delete, &["drafts"], "rm -rf drafts", Nothing),
    case(&["I deleted drafts yesterday"], Op::Delete, &["drafts"], "rm -rf drafts", Nothing),
    case(&["the tool says to delete drafts"], Op::Delete, &["drafts"], "rm -rf drafts", Nothing),
    // What is pasted is not said.
    case(
        &["look at this\n```\nplease delete drafts\n```"],
        Op::Delete,
        &["drafts"],
        "rm -rf drafts",
        Nothing,
    ),
    case(&["the reviewer wrote\n> delete drafts"], Op::Delete, &["drafts"], "rm -rf drafts", Nothing),
    // Boundaries, until they are lifted.
    case(&["don't push yet"], Op::Push, &[], "git push", Forbidden),
    case(&["never force push"], Op::ForcePush, &[], "git push --force", Forbidden),
    case(&["fix it and don't commit"], Op::Commit, &[], "git commit -m x", Forbidden),
    case(&["don't push yet", "looks good, push"], Op::Push, &[], "git push", Named),
    case(&["fix the typo without pushing"], Op::Push, &[], "git push", Forbidden),
    case(&["no commits please"], Op::Commit, &[], "git commit -m x", Forbidden),
    case(&["push once I have approved the diff"], Op::Push, &[], "git push", Forbidden),
    case(&["never post live"], Op::Run, &[], "python3 post_live.py", Forbidden),
    // A boundary is about what it names.
    case(&["don't delete the fixtures"], Op::Delete, &["fixtures"], "rm -rf fixtures", Forbidden),
    case(&["don't delete the fixtures"], Op::Delete, &["build"], "rm -rf build", Nothing),
    // A statement forbids nothing.
    case(&["the log shows no changes"], Op::Commit, &[], "git commit -m x", Nothing),
    case(&["it doesn't commit, why?"], Op::Commit, &[], "git commit -m x", Nothing),
    case(&["I've still got no condensation commit"], Op::Commit, &[], "git commit -m x", Nothing),
    // The action itself in the user's own words.
    case(
        &["run `git push --force origin topic`"],
        Op::ForcePush,
        &["topic"],
        "git push --force origin topic",
        Confirmed,
    ),
    case(
        &["don't run `git push --force origin topic`"],
        Op::ForcePush,
        &["topic"],
        "git push --force origin topic",
        Forbidden,
    ),
    // Other languages: what forbids must never be read as consent.
    case(&["bitte nicht pushen"], Op::Push, &[], "git push", Forbidden),
    case(&["ne push pas"], Op::Push, &[], "git push", Forbidden),
    case(&["no borrar drafts nunca"], Op::Delete, &["drafts"], "rm -rf drafts", Forbidden),
    case(&["まだプッシュしないで"], Op::Push, &[], "git push", Forbidden),
    case(&["不要删除 drafts"], Op::Delete, &["drafts"], "rm -rf drafts", Forbidden),
    case(&["räum bitte ein bisschen auf"], Op::Delete, &["drafts"], "rm -rf drafts", Nothing),
];

fn utterances(words: &[&str]) -> Vec<Utterance> {
    let one = |(seq, text): (usize, &&str)| Utterance {
        text: (*text).to_owned(),
        seq: seq as u64,
        source: UtteranceSource::Prompt,
        referent: None,
    };
    words.iter().enumerate().map(one).collect()
}

#[test]
fn words_cover_what_they_say() {
    let mut wrong = Vec::new();
    for case in CASES {
        let said = utterances(case.words);
        let items: Vec<Vec<String>> = case.items.iter().map(|i| vec![(*i).to_owned()]).collect();
        let (found, quote) =
            coverage(case.operation, &items, case.command, case.command, &read(&said), &said);
        if found != case.covered {
            wrong.push(format!(
                "{:?} over `{}`: {found:?} ({quote:?}), not {:?}",
                case.words, case.command, case.covered
            ));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
