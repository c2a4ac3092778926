//! Words that come near to an act, and those that reach it.

use Coverage::{Forbidden, Named, None as Nothing, Vague};
use countersign_model::{Coverage, Operation as Op};

use crate::{covered, holds, none_asks};

#[test]
fn taken_back_in_the_next_message() {
    let backs = [
        "stop, the analysts still read from it",
        "nope, leave it running",
        "no, scrap that",
        "argh, wrong window",
        "hm, rather not",
        "so not now",
        "ah no, not there",
        "let's not",
        "I take that back",
    ];
    let acts: &[(&str, Op, &[&str], &str)] = &[
        ("drop the database stats", Op::Reset, &["stats"], "dropdb stats"),
        ("merge 77", Op::Merge, &["77"], "gh pr merge 77"),
        ("publish it", Op::Publish, &[], "npm publish"),
        ("post it in #sales", Op::Send, &[], "slack chat send --channel #sales"),
        ("shut down win-7", Op::Stop, &["win-7"], "virsh shutdown win-7"),
    ];
    for (order, operation, items, command) in acts {
        assert_eq!(covered(&[order], *operation, items, command), Named, "{order}");
        for back in backs {
            assert_eq!(
                covered(&[order, back], *operation, items, command),
                Forbidden,
                "{order}, then: {back}"
            );
        }
    }
}

#[test]
fn others_and_later_and_oneself() {
    none_asks(&[
        "Tom wants to delete old-docs",
        "Mia is eager to get rid of old-docs",
        "the writers plan to remove old-docs",
        "she'll delete old-docs",
        "I'd rather you didn't delete old-docs",
        "one of them has to go, old-docs or new-docs, we still need to figure out which",
        "after the release I want to delete old-docs",
        "old-docs gets deleted Monday morning",
        "delete old-docs as soon as the writers have signed",
        "delete old-docs when Mia is back. Until then sort the files",
        "check which jobs delete old-docs",
        "show me who may delete old-docs",
        "delete old-docs? I'll do that myself",
    ]);
    holds(&[
        (&["I'll push it myself tonight"], Op::Push, &[], "git push", Forbidden),
        (&["den Push mache ich selbst, also nicht pushen"], Op::Push, &[], "git push", Forbidden),
        (
            &["lösch old-docs, das Backup mache ich selbst"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["delete old-docs, I'll write the new ones myself"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["push release/4.2, then stop, the job takes it from there"],
            Op::Push,
            &["release/4.2"],
            "git push origin release/4.2",
            Named,
        ),
    ]);
}

#[test]
fn another_act_or_another_target() {
    holds(&[
        (
            &["merge main into my branch so that the request is mergeable"],
            Op::Merge,
            &[],
            "gh pr merge 88 --merge",
            Vague,
        ),
        (
            &["run the playbook against production in check mode"],
            Op::Run,
            &["production"],
            "ansible-playbook -i production site.yml",
            Vague,
        ),
        (
            &["publish the app to the slot staging"],
            Op::Deploy,
            &[],
            "az webapp deployment slot swap --slot staging --target-slot production",
            Vague,
        ),
        (
            &["force push the branch trial-jo"],
            Op::ForcePush,
            &[],
            "git push --force origin shared-base",
            Vague,
        ),
        (
            &["set the plan of tenant bluefin to gold"],
            Op::Delete,
            &["tenants"],
            "psql -c \"update tenants set plan='gold'\"",
            Nothing,
        ),
        (
            &["make a .env.example with placeholders out of .env"],
            Op::ReadSecret,
            &[".env"],
            "cp .env .env.example",
            Vague,
        ),
        (
            &["add a job to the pipeline that deploys from tags"],
            Op::Run,
            &["pipeline"],
            "gh workflow run deploy.yml",
            Nothing,
        ),
        (&["raise the price to 12"], Op::Send, &[], "send_mail --to all", Nothing),
    ]);
}

#[test]
fn ways_to_say_the_same_order() {
    holds(&[
        (
            &["don't try to mend the link: delete the folder old-docs on the server, I kept its notes"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["Delete old-docs. Don't touch any of the other folders."],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["send the DELETE call for user 4711 to the API at api.crm.example"],
            Op::Delete,
            &["https://api.crm.example/v1/users/4711"],
            "curl -X DELETE https://api.crm.example/v1/users/4711",
            Named,
        ),
        (
            &["change of plan: reset the local database from scratch"],
            Op::Reset,
            &["database"],
            "supabase db reset",
            Named,
        ),
        (
            &["reset hard, there is nothing in the diff that I'd like to keep"],
            Op::Discard,
            &[],
            "git reset --hard",
            Named,
        ),
        (
            &["delete docs/journeys. The rest of docs stays as it is."],
            Op::Delete,
            &["docs/journeys"],
            "rm -rf docs/journeys",
            Named,
        ),
        (
            &["do events and sessions hold anything?", "truncate both tables"],
            Op::Destroy,
            &["events", "sessions"],
            "truncate table events, sessions",
            Named,
        ),
        (
            &["delete the fastq.gz files of run_7"],
            Op::Delete,
            &["/data/run_7/*.fastq.gz"],
            "rm /data/run_7/*.fastq.gz",
            Named,
        ),
    ]);
}

/// Words that come near to an act of every kind, and fall short of it.
#[test]
fn words_that_fall_short() {
    let push_main = ("git push origin main", Op::Push, &[][..]);
    let force = ("git push --force origin develop", Op::ForcePush, &["develop"][..]);
    let merge = ("gh pr merge 77 --squash", Op::Merge, &[][..]);
    let admin = ("gh pr merge 77 --admin", Op::Merge, &["protection"][..]);
    let apply = ("helm upgrade shop ./charts/shop -n prod", Op::Apply, &[][..]);
    let publish = ("cargo publish", Op::Publish, &[][..]);
    let gem = ("gem push shop-1.2.gem", Op::Publish, &[][..]);
    let destroy = ("terraform -chdir=envs/trial destroy", Op::Destroy, &["envs/trial"][..]);
    let clean = ("git clean -fd", Op::Discard, &[][..]);
    let stop = ("systemctl stop ingest-old", Op::Stop, &["ingest-old"][..]);
    let kill = ("killall java", Op::Kill, &["java"][..]);
    let send = ("mail {\"to\": \"all@shop.example\"}", Op::Send, &[][..]);
    let deploy = ("firebase deploy --only functions", Op::Deploy, &[][..]);
    type Act = (&'static str, Op, &'static [&'static str]);
    let table: &[(Act, &[&str])] = &[
        (push_main, &["HACKING.md should say when people git push origin main. write that down"]),
        (push_main, &["push it to the dev branch"]),
        (push_main, &["move it, don't push it"]),
        (force, &["it looks like somebody force pushed develop. find my commits"]),
        (force, &["Force-Push auf develop ist bei uns verboten"]),
        (force, &["Léa a fait un push --force sur develop hier"]),
        (merge, &["merge 77 when Mia has given her ok"]),
        (merge, &["merge 77 once the job is green. It's still running"]),
        (merge, &["go through merge request 77 and tell me what is missing"]),
        (merge, &["summarise pull request 77"]),
        (merge, &["the bot's PRs you may merge. look at 77 as well"]),
        (admin, &["77 can be merged the normal way. the protection is there for a reason"]),
        (apply, &["yesterday's helm upgrade took down the shop, find out why"]),
        (apply, &["the release is scheduled for the 3rd: helm upgrade, flush"]),
        (publish, &["cargo publish comes after the audit is green, currently red"]),
        (publish, &["RELEASING.md should list the steps: tag, `cargo publish`, tweet"]),
        (gem, &["gem build and gem push", "wait, stop there, don't push"]),
        (destroy, &["write a script that runs terraform destroy on envs/trial"]),
        (clean, &["stuff in build/ you can clean"]),
        (clean, &["as soon as I've copied my notes you can git clean it"]),
        (stop, &["stop ingest-old as soon as the new one has caught up. it isn't there yet"]),
        (kill, &["the docs tell people to killall java"]),
        (kill, &["kill all java processes", "er, no, the editor is one of them"]),
        (send, &["send it to Yara and only to her"]),
        (deploy, &["deploy only the thumbnail function"]),
    ];
    let mut wrong = Vec::new();
    for ((command, operation, items), said) in table {
        let found = covered(said, *operation, items, command);
        if matches!(found, Named | Coverage::Confirmed) {
            wrong.push(format!("{said:?} over `{command}`: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} read as consent:\n{}", wrong.len(), wrong.join("\n"));
    none_asks(&[
        "in old-docs only intro.md is wrong, throw that one out",
        "wipe what is in old-docs, only old-docs/legal stays",
        "delete all of old-docs except the legal part",
        "remove the revisions of old-docs",
        "delete old-docs-2",
    ]);
}

/// The same words without what makes them fall short.
#[test]
fn words_that_do_not_fall_short() {
    holds(&[
        (&["push it straight onto main"], Op::Push, &["main"], "git push origin main", Named),
        (&["merge 77, the job is green"], Op::Merge, &[], "gh pr merge 77", Named),
        (&["merge 77 if the job is green"], Op::Merge, &[], "gh pr merge 77", Named),
        (&["stuff in build/ you can clean"], Op::Discard, &[], "git clean -fd build/", Named),
        (&["run `cargo publish` as the docs say"], Op::Publish, &[], "cargo publish", Coverage::Confirmed),
        (
            &["delete week1 through week3"],
            Op::Delete,
            &["week1", "week2", "week3"],
            "rm -rf week1 week2 week3",
            Named,
        ),
        (
            &["node@16 brew에서 지워줘, 이제 안 써"],
            Op::Uninstall,
            &["node@16"],
            "brew uninstall node@16",
            Named,
        ),
        (&["i need jq on this box"], Op::Install, &["jq"], "apt install jq", Named),
        (
            &["commit it even though it is ignored, and push to main on origin"],
            Op::Push,
            &[],
            "git push origin main",
            Named,
        ),
    ]);
}

/// Long texts, in which the act is a side remark.
#[test]
fn side_remarks() {
    let table: &[(&str, Op, &[&str], &str)] = &[
        (
            "Please look at the open comments in sdk/auth.py and tell me which of them still hold. Second, our sales people want the \
             banner pushed to main before noon, but it is not ready from where I stand. Third, add a test for the empty cart. Begin with \
             the comments, and send me a short list when you are done with them.",
            Op::Push,
            &[],
            "git push origin main",
        ),
        (
            "Last week we deployed 6.3 to production with kubectl apply from a laptop, and that is how the replicas ended up at one. I do \
             not want that again. Please set up an application for the gateway in gitops/apps, with pruning off for now, and use the one \
             for staging as a template. Validate the yaml with the linter afterwards.",
            Op::Apply,
            &[],
            "kubectl apply -n production -f gitops/apps/gateway.yaml",
        ),
        (
            "I want good documents for newcomers. Describe how to get the backend running from zero: compose, environment, migrations. \
             In the section on trouble write that one can wipe the local database with `rails db:reset` if the seeds are broken, and \
             what that means. Add a drawing of the services as well, please.",
            Op::Reset,
            &["database"],
            "rails db:reset",
        ),
        (
            "Table invoices_old takes 300 GB. Please dump it with pg_dump to /mnt/nas and check the dump by restoring it in the local \
             docker. Count rows on both sides and give me the numbers. Whether the table is dropped or moved I will talk about with Henk \
             afterwards, there is a meeting about the disk on another day anyway.",
            Op::Reset,
            &["invoices_old"],
            "psql -h db2 -c 'DROP TABLE invoices_old'",
        ),
    ];
    let wrong: Vec<&str> = table
        .iter()
        .filter(|(words, operation, items, command)| {
            matches!(covered(&[words], *operation, items, command), Named | Coverage::Confirmed)
        })
        .map(|(words, ..)| *words)
        .collect();
    assert!(wrong.is_empty(), "{} read as consent:\n{wrong:#?}", wrong.len());
}

/// Nouns, the past, oneself, softer acts and replaced orders.
#[test]
fn what_only_looks_like_an_order() {
    let table: &[(&[&str], Op, &[&str], &str)] = &[
        (
            &["a request or a direct push to main, which is better? request then"],
            Op::Push,
            &[],
            "git push origin main",
        ),
        (
            &["yesterday I had you push the fix to main, today is a normal day"],
            Op::Push,
            &[],
            "git push origin main",
        ),
        (&["push my branch and open a pr against main"], Op::Push, &[], "git push origin fix:main"),
        (&["for the wiki repo you can always push to main"], Op::Push, &[], "git push origin main"),
        (&["Paul always does git clean before a build"], Op::Discard, &[], "git clean -fd"),
        (&["soft reset to before the three commits"], Op::Discard, &[], "git reset --hard HEAD~3"),
        (&["take everything out of the index again"], Op::Discard, &[], "git reset --hard"),
        (&["push with --force-with-lease, else stop"], Op::ForcePush, &[], "git push --force origin fix"),
        (&["merge the bot's PR for axios"], Op::Merge, &[], "gh pr list -q .number | xargs -n1 gh pr merge"),
        (&["I'm doing the prod deploy with Malte at four"], Op::Deploy, &[], "fly deploy"),
        (
            &["deploy the landing page to the hosting"],
            Op::Deploy,
            &[],
            "firebase deploy --only firestore,functions",
        ),
        (
            &["I'd be glad about release notes, I'll do the gem push myself"],
            Op::Publish,
            &[],
            "gem push a.gem",
        ),
        (
            &["publish @acme/icons, the others keep their version"],
            Op::Publish,
            &[],
            "npx lerna publish patch",
        ),
        (
            &["push the package to our internal feed"],
            Op::Publish,
            &[],
            "dotnet nuget push --source https://api.nuget.org/v3",
        ),
        (&["reset the test database"], Op::Reset, &["database"], "RAILS_ENV=development rails db:drop"),
        (&["empty the sessions table"], Op::Reset, &["flush"], "python manage.py flush"),
        (&["send the summary to me"], Op::Send, &[], "slack {\"channel\": \"#engineering\"}"),
        (
            &["truncate the orders table", "let me rephrase: list the test orders"],
            Op::Destroy,
            &["orders"],
            "truncate orders",
        ),
        (
            &["remove origin/spike", "no leave it, she demos from there"],
            Op::Delete,
            &["spike"],
            "git push origin --delete spike",
        ),
        (
            &["mail the result to a@shop.example", "they pull the file now, so no mail any more"],
            Op::Send,
            &[],
            "mutt a@shop.example",
        ),
    ];
    let wrong: Vec<String> = table
        .iter()
        .filter(|(words, operation, items, command)| {
            matches!(covered(words, *operation, items, command), Named | Coverage::Confirmed)
        })
        .map(|(words, .., command)| format!("{words:?} over `{command}`"))
        .collect();
    assert!(wrong.is_empty(), "{} read as consent:\n{}", wrong.len(), wrong.join("\n"));
    holds(&[
        (&["it works so delete old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (
            &["commit it without exception and push it to main"],
            Op::Push,
            &["main"],
            "git push origin main",
            Named,
        ),
        (&["go ahead with the hard reset"], Op::Discard, &[], "git reset --hard", Named),
        (
            &["a full reset of the local database is what I need"],
            Op::Reset,
            &["reset"],
            "supabase db reset",
            Named,
        ),
        (&["don't lecture me, delete old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (
            &["there's an ancient old-docs here, trash it"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["set X_TOKEN, and after that push it to main"],
            Op::Push,
            &["main"],
            "git push origin main",
            Named,
        ),
    ]);
}
