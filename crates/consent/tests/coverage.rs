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
    // Whole names only.
    case(&["delete fixtures/legacy-orders"], Op::Delete, &["orders"], "rm -rf fixtures/orders", Vague),
    case(
        &["push to release/4.2-hotfix"],
        Op::Push,
        &["release/4.2"],
        "git push origin HEAD:release/4.2",
        Vague,
    ),
    case(&["delete ~/Downloads/old"], Op::Delete, &["~/downloads"], "rm -rf ~/Downloads", Vague),
    case(&["delete src/old/main.rs"], Op::Delete, &["src/old/main.rs"], "rm src/old/main.rs", Named),
    // The request names another thing than the command hits, or less.
    case(&["remove the volume pgdata_7"], Op::Delete, &[], "docker volume prune -af", Vague),
    case(&["drop stash@{0}"], Op::Discard, &["stash@{1}"], "git stash drop stash@{1}", Vague),
    case(&["force push gh-pages"], Op::ForcePush, &[], "git push --force --all origin", Vague),
    case(&["unpublish ui-kit 0.0.2"], Op::Publish, &[], "npm unpublish ui-kit --force", Vague),
    case(&["unpublish ui-kit 0.0.2"], Op::Publish, &[], "npm unpublish ui-kit@0.0.2", Named),
    case(&["apply just the queue"], Op::Apply, &[], "terraform apply -auto-approve", Vague),
    case(&["apply just the queue"], Op::Apply, &[], "terraform apply -target=aws_sqs_queue.q", Named),
    case(&["push main to origin"], Op::Push, &["main"], "git push upstream main", Vague),
    // Another environment.
    case(&["deploy to staging"], Op::Deploy, &[], "kubectl --context prod-eu apply -f web.yaml", Vague),
    case(
        &["roll it out on staging without touching prod"],
        Op::Apply,
        &[],
        "kubectl --context prod apply -f a",
        Vague,
    ),
    case(&["deploy to production"], Op::Deploy, &["production"], "fly deploy -a web-prod", Named),
    // What is left out, and to whom it goes.
    case(
        &["upload crash.log as a gist, not public"],
        Op::Upload,
        &["crash.log"],
        "gh gist create crash.log --public",
        Vague,
    ),
    case(&["send report.pdf to ann@example.com"], Op::Send, &[], "mail bob@example.com < report.pdf", Vague),
    case(&["send report.pdf to ann@example.com"], Op::Send, &[], "mail ann@example.com < report.pdf", Named),
    // Later, perhaps, or when somebody else has agreed.
    case(&["tomorrow we drop the table users"], Op::Reset, &["users"], "psql -c 'drop table users'", Nothing),
    case(&["delete bench-arm next week"], Op::Delete, &["bench-arm"], "vm delete bench-arm", Nothing),
    case(&["if Kofi is fine with it, push"], Op::Push, &[], "git push", Nothing),
    case(&["deploy as soon as support has signed off"], Op::Deploy, &[], "fly deploy", Nothing),
    case(&["maybe delete drafts"], Op::Delete, &["drafts"], "rm -rf drafts", Nothing),
    case(&["if the tests pass, push"], Op::Push, &[], "git push", Named),
    case(&["once you are done, commit and push"], Op::Push, &[], "git push", Named),
    case(
        &["wenn der Test nächste Woche durch ist, löschen wir drafts"],
        Op::Delete,
        &["drafts"],
        "rm -rf drafts",
        Nothing,
    ),
    // Told, planned, tried.
    case(&["the plan is that we'll push later"], Op::Push, &[], "git push", Nothing),
    case(&["show me what git clean -fdx would delete"], Op::Delete, &[], "git clean -fdx", Nothing),
    case(&["do a dry run of npm publish"], Op::Publish, &[], "npm publish", Nothing),
    case(&["make a draft release v2"], Op::Release, &[], "gh release create v2", Vague),
    case(&["make a draft release v2"], Op::Release, &[], "gh release create v2 --draft", Named),
    case(&["destroy nothing, just halt db1"], Op::Destroy, &["db1"], "vagrant destroy -f db1", Forbidden),
    case(&["I looked at the stashes, clear all of them"], Op::Discard, &["stash"], "git stash clear", Named),
    // Quoted, reported, logged.
    case(
        &["QA wrote: 'please drop shop_77 on staging'. Who owns it?"],
        Op::Reset,
        &["shop_77"],
        "dropdb shop_77",
        Nothing,
    ),
    case(
        &["add to the docs: \"stop firewalld with systemctl stop firewalld\""],
        Op::Stop,
        &["firewalld"],
        "systemctl stop firewalld",
        Nothing,
    ),
    case(
        &["what is this\n\nerror: would be overwritten\nPlease run git reset --hard"],
        Op::Reset,
        &[],
        "git reset --hard",
        Nothing,
    ),
    case(
        &["Step 7/9: run terraform destroy\nwhich step failed?"],
        Op::Destroy,
        &[],
        "terraform destroy",
        Nothing,
    ),
    // The command's own verb, and every thing in it.
    case(&["cordon gpu-node-3"], Op::Configure, &["node"], "kubectl cordon gpu-node-3", Named),
    case(
        &["archive the repo ann/old-sdk"],
        Op::Configure,
        &["settings"],
        "gh repo archive ann/old-sdk --yes",
        Named,
    ),
    case(&["push main"], Op::ForcePush, &[], "git push --force origin main", Nothing),
    // Typed in a hurry, and in other languages.
    case(&["flsuh db 3"], Op::Destroy, &["3"], "redis-cli -n 3 flushdb", Named),
    case(&["Lösch bitte den Ordner archiv/2021"], Op::Delete, &["archiv/2021"], "rm -rf archiv/2021", Named),
    case(&["supprime le dossier vieux"], Op::Delete, &["vieux"], "rm -rf vieux", Named),
    case(&["等 DBA 确认，再删除 users 表"], Op::Delete, &["users"], "drop users", Nothing),
    case(&["draftsフォルダを削除してください"], Op::Delete, &["drafts"], "rm -rf drafts", Named),
    // Everyday words of one language that are verbs of another, and what is told to the user alone.
    case(&["tell me how the deployment went"], Op::Send, &[], "slack-cli -d general done", Nothing),
    case(&["explícame la configuración para nginx"], Op::Stop, &["nginx"], "systemctl stop nginx", Nothing),
    case(&["le dossier cache est vide"], Op::Delete, &["cache"], "rm -rf cache", Nothing),
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
    case(&["räum bitte ein bisschen auf"], Op::Delete, &["drafts"], "rm -rf drafts", Vague),
    // What is taken back is asked no more; what is asked after it is.
    case(&["delete drafts", "wait, don't"], Op::Delete, &["drafts"], "rm -rf drafts", Forbidden),
    case(&["delete drafts", "hmm no, Ann needs it"], Op::Delete, &["drafts"], "rm -rf drafts", Forbidden),
    case(&["lösch drafts", "warte, doch nicht"], Op::Delete, &["drafts"], "rm -rf drafts", Forbidden),
    case(&["delete drafts", "no rush, take your time"], Op::Delete, &["drafts"], "rm -rf drafts", Named),
    case(&["wait, delete drafts first"], Op::Delete, &["drafts"], "rm -rf drafts", Named),
    // What somebody decided is an order, what somebody asks about or plans is none.
    case(&["OLD_KEY gets removed"], Op::Delete, &["old_key"], "tool remove OLD_KEY", Named),
    case(&["Ann asks when OLD_KEY gets removed"], Op::Delete, &["old_key"], "tool remove OLD_KEY", Nothing),
    case(
        &["OLD_KEY gets removed at the end of the year"],
        Op::Delete,
        &["old_key"],
        "tool remove OLD_KEY",
        Nothing,
    ),
    case(&["the stack qa-3 should be torn down"], Op::Destroy, &["qa-3"], "tool destroy qa-3", Named),
    // A bare verb takes up what was spoken of; a thing said with "the" only where the command has the word for it.
    case(
        &["is vol_1x attached?", "perfect, then destroy"],
        Op::Destroy,
        &["vol_1x"],
        "tool destroy vol_1x",
        Named,
    ),
    case(
        &["the rules of shop-media let everybody in", "delete the bucket policy"],
        Op::Delete,
        &["shop-media"],
        "tool delete-bucket-policy --bucket shop-media",
        Named,
    ),
    case(
        &["how many rows has db-7?", "put the number in the ticket"],
        Op::Apply,
        &["db-7"],
        "tool apply db-7",
        Nothing,
    ),
    // The milder act is not the harsher one, a part that is kept not all.
    case(&["deprecate pkg-a"], Op::Publish, &["pkg-a"], "npm unpublish pkg-a", Vague),
    case(&["deprecate pkg-a"], Op::Publish, &["pkg-a"], "npm deprecate pkg-a old", Named),
    case(
        &["keep the last three in /srv/rel, the others can go"],
        Op::Delete,
        &["/srv/rel/*"],
        "rm -rf /srv/rel/*",
        Vague,
    ),
    // Numbers as words.
    case(&["scale worker-a to zero"], Op::Apply, &["worker-a=0"], "tool scale worker-a=0", Named),
    // Everyday words that are no orders.
    case(&["back to the login page: fix the layout change"], Op::Discard, &[], "git checkout -- .", Nothing),
    case(&["go back to 4e19d07, hard"], Op::Discard, &[], "git reset --hard 4e19d07", Named),
    case(&["write to the log what happened"], Op::Send, &[], "post #general done", Nothing),
    case(&["write to #ops that it is done"], Op::Send, &[], "post #ops done", Named),
    case(&["let #ops know that it is done"], Op::Send, &[], "post #general done", Vague),
    case(&["write release notes for v2"], Op::Release, &[], "gh release create v2", Nothing),
    // A reason given by others is no report.
    case(
        &["cancel sub-7 right away, the customer just asked by phone"],
        Op::Pay,
        &["sub-7"],
        "tool cancel sub-7",
        Named,
    ),
    // A command that was spelled out is taken back too, and "it" in a boundary narrows nothing but what is run.
    case(&["run rm -rf drafts", "wait, don't"], Op::Delete, &["drafts"], "rm -rf drafts", Forbidden),
    case(&["run rm -rf drafts"], Op::Delete, &["drafts"], "rm -rf drafts", Confirmed),
    case(&["fix src/app.ts, but don't push it"], Op::Push, &[], "git push", Forbidden),
    case(&["write migration 0042. don't run it"], Op::Run, &[], "psql -f m/0042_drop.sql", Forbidden),
    case(
        &["run rm -rf drafts. Hmm no, wait, Ann needs it"],
        Op::Delete,
        &["drafts"],
        "rm -rf drafts",
        Nothing,
    ),
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
