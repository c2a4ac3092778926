//! What is asked, refused, wondered about and written about, in many languages.

use Coverage::{Forbidden, Named, None as Nothing, Vague};
use countersign_model::{Coverage, Operation as Op};

use crate::{covered, holds, none_asks};

#[test]
fn wishes_and_courtesies() {
    holds(&[
        (&["I'd like the folder old-docs gone"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["old-docs has to go"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["would you mind dropping old-docs?"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["when you get a second, delete old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["could we have old-docs removed"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["I'd rather you deleted old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["that's fine, delete old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["old-docs was deleted yesterday"], Op::Delete, &["old-docs"], "rm -rf old-docs", Nothing),
        (&["why were the old-docs deleted?"], Op::Delete, &["old-docs"], "rm -rf old-docs", Nothing),
        (&["what would delete old-docs?"], Op::Delete, &["old-docs"], "rm -rf old-docs", Nothing),
    ]);
}

#[test]
fn what_stands_behind_an_order() {
    holds(&[
        // What is conceded is no condition, a reason puts nothing off.
        (
            &["delete feature/x, even if git says it's not merged"],
            Op::Delete,
            &["feature/x"],
            "git branch -D feature/x",
            Named,
        ),
        (
            &["reset hard to ff0b0dd, I know I lose the later commits"],
            Op::Discard,
            &[],
            "git reset --hard ff0b0dd",
            Named,
        ),
        (
            &["push feature/x so Tom can look at it tonight"],
            Op::Push,
            &["feature/x"],
            "git push origin feature/x",
            Named,
        ),
        (&["push feature/x tonight"], Op::Push, &["feature/x"], "git push origin feature/x", Nothing),
        (&["push feature/x when I say so"], Op::Push, &["feature/x"], "git push origin feature/x", Forbidden),
        (&["delete old-docs, nothing else needs them"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["list old-docs, nothing else"], Op::Delete, &["old-docs"], "rm -rf old-docs", Nothing),
    ]);
}

#[test]
fn donts_that_forbid_and_donts_that_do_not() {
    holds(&[
        (
            &["don't need old-docs any more, delete old-docs"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["don't worry about the backups, drop the table users"],
            Op::Delete,
            &["users"],
            "psql -c 'drop table users'",
            Named,
        ),
        (&["don't wait for CI, merge 482"], Op::Merge, &["482"], "gh pr merge 482", Named),
        (
            &["don't move old-docs to the trash, just delete old-docs"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["don't try to repair the link: delete old-docs"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["don't do any of these: push, merge, delete old-docs"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Forbidden,
        ),
        (&["don't forget to push feature/x"], Op::Push, &["feature/x"], "git push origin feature/x", Named),
        (
            &["don't just commit it, also push feature/x"],
            Op::Push,
            &["feature/x"],
            "git push origin feature/x",
            Named,
        ),
        (&["don't bother deleting old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Forbidden),
        (&["you don't need to push it"], Op::Push, &[], "git push", Forbidden),
        (
            &["commit the notes in a.md (the guide says: git push requires confirmation)"],
            Op::Push,
            &[],
            "git push",
            Forbidden,
        ),
        (&["commit it. git push requires explicit confirmation"], Op::Push, &[], "git push", Forbidden),
        (&["deploying needs my approval"], Op::Deploy, &[], "fly deploy", Forbidden),
        (&["the deploy needs my approval. You have it, deploy"], Op::Deploy, &[], "fly deploy", Named),
        (
            &["always ask before you restart the server"],
            Op::Restart,
            &["server"],
            "systemctl restart server",
            Forbidden,
        ),
        (
            &["source .env, the keys must not end up in the log"],
            Op::ReadSecret,
            &[".env"],
            "cat .env",
            Forbidden,
        ),
    ]);
}

#[test]
fn nouns_that_look_like_verbs() {
    holds(&[
        (&["it is a one line typo fix"], Op::Edit, &["a.js"], "a.js", Nothing),
        (&["keep the same yaml format"], Op::Destroy, &[], "mkfs.ext4 /dev/sdb", Nothing),
        (&["run a full system prune"], Op::Delete, &[], "docker system prune", Named),
        (&["nginx wants a restart"], Op::Restart, &["nginx"], "systemctl restart nginx", Named),
        (&["don't put it into the trash"], Op::Delete, &[], "rm -rf x", Nothing),
    ]);
}

#[test]
fn lists_names_and_numbers() {
    holds(&[
        (
            &["for the branch:\n1. delete old-docs\n2. run the tests"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (
            &["the runbook says:\n1. delete old-docs\n2. run the tests"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Nothing,
        ),
        (
            &["delete the claims data-es-0, -1 and -2"],
            Op::Delete,
            &["data-es-1"],
            "kubectl delete pvc data-es-1",
            Named,
        ),
        (
            &["delete the claims data-es-0 and -2"],
            Op::Delete,
            &["data-es-1"],
            "kubectl delete pvc data-es-1",
            Vague,
        ),
        (&["delete steps 10k and 20k"], Op::Delete, &["step_10000"], "rm -rf step_10000", Named),
        (&["delete steps 10k and 20k"], Op::Delete, &["step_30000"], "rm -rf step_30000", Vague),
        (&["publish it to main on origin"], Op::Push, &[], "git push origin main", Named),
        (&["publish it to main on origin"], Op::Push, &[], "git push origin release", Nothing),
        (
            &["purge each via DELETE /api/agents/{id}"],
            Op::Delete,
            &["/api/agents"],
            "curl -X DELETE https://a.example/api/agents/7",
            Named,
        ),
    ]);
}

#[test]
fn limits_of_a_request() {
    holds(&[
        (&["restart app on web-01"], Op::Restart, &["app"], "ssh web-02 systemctl restart app", Vague),
        (
            &["refund 10 euros of payment p_9"],
            Op::Pay,
            &["p_9"],
            "stripe refunds create --charge p_9 --amount 2500",
            Vague,
        ),
        (
            &["refund 25 euros of payment p_9"],
            Op::Pay,
            &["p_9"],
            "stripe refunds create --charge p_9 --amount 2500",
            Named,
        ),
        (&["roll out to 10%"], Op::Deploy, &[], "fastlane supply --rollout 0.5 --percent 50", Vague),
        (&["delete the logs, audit.log must stay"], Op::Delete, &["audit.log"], "rm audit.log", Vague),
        (&["cordon node-7"], Op::Stop, &["node-7"], "kubectl drain node-7", Vague),
    ]);
}

#[test]
fn taken_back() {
    holds(&[
        (&["delete old-docs", "wait, don't"], Op::Delete, &["old-docs"], "rm -rf old-docs", Forbidden),
        (
            &["delete old-docs", "wait, don't", "ok, delete old-docs now"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (&["hard reset to the commit before it"], Op::Discard, &[], "git reset --hard HEAD~1", Named),
        (&["delete old-docs once I have looked"], Op::Delete, &["old-docs"], "rm -rf old-docs", Forbidden),
    ]);
}

/// Each language: an order, the same forbidden, the same as a question.
#[test]
fn languages() {
    let table: &[(&str, &str, &str)] = &[
        ("lösche old-docs", "lösche old-docs nicht", "soll ich old-docs löschen?"),
        ("supprime old-docs", "ne supprime pas old-docs", "faut-il supprimer old-docs ?"),
        ("borra old-docs", "no borres old-docs", "¿debería borrar old-docs?"),
        ("apaga old-docs", "não apague old-docs", "devo apagar old-docs?"),
        ("cancella old-docs", "non cancellare old-docs", "devo cancellare old-docs?"),
        ("verwijder old-docs", "verwijder old-docs niet", "moet ik old-docs verwijderen?"),
        ("usuń old-docs", "nie usuwaj old-docs", "czy mam usunąć old-docs?"),
        ("удали old-docs", "не удаляй old-docs", "нужно ли удалить old-docs?"),
        ("ta bort old-docs", "ta inte bort old-docs", "ska jag ta bort old-docs?"),
        ("old-docs を削除して", "old-docs は削除しないで", "old-docs を削除すべき？"),
        ("删除 old-docs", "不要删除 old-docs", "要不要删除 old-docs？"),
        ("old-docs 삭제해줘", "old-docs 삭제하지 마", "old-docs 를 왜 삭제해야 해?"),
    ];
    let command = "rm -rf old-docs";
    let mut wrong = Vec::new();
    for (order, forbidden, question) in table {
        if covered(&[order], Op::Delete, &["old-docs"], command) != Named {
            wrong.push(*order);
        }
        wrong.extend([forbidden, question].into_iter().filter(|words| {
            !matches!(covered(&[words], Op::Delete, &["old-docs"], command), Nothing | Forbidden)
        }));
    }
    assert!(wrong.is_empty(), "read wrongly: {wrong:?}");
    holds(&[
        // Signs of refusal that refuse nothing.
        (&["把 old-docs 删除，别的文件也一起"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (
            &["wypchnij feature/x z force"],
            Op::ForcePush,
            &["feature/x"],
            "git push --force origin feature/x",
            Named,
        ),
        (
            &["co jest w old-docs?", "limpa a pasta old-docs"],
            Op::Delete,
            &["old-docs"],
            "rm -rf old-docs",
            Named,
        ),
        (&["commit i push dopiero jak powiem"], Op::Push, &[], "git push", Forbidden),
    ]);
}

/// Whatever stands between a refusal and the verb, the words are no consent.
#[test]
fn refusals_reach_to_the_end_of_a_list() {
    let refusals = [
        "don't ",
        "never ",
        "please don't ",
        "do not ",
        "you must not ",
        "under no circumstances ",
        "and don't ever ",
        "please never ",
        "I don't want you to ",
        "make sure not to ",
        "you may not ",
        "there is no need to ",
        "stop before you ",
        "no one is to ",
        "refrain from trying to ",
        "without asking me, never ",
        "you are not allowed to ",
        "avoid having to ",
    ];
    let fillers = [
        "",
        "push, merge, ",
        "push, merge or ",
        "rebase main, force push, merge or ",
        "commit, tag it, ",
        "ever again ",
    ];
    let mut wrong = Vec::new();
    for refusal in refusals {
        for filler in fillers {
            let words = format!("{refusal}{filler}delete old-docs");
            let found = covered(&[&words], Op::Delete, &["old-docs"], "rm -rf old-docs");
            if matches!(found, Named | Coverage::Confirmed) {
                wrong.push(words);
            }
        }
    }
    assert!(wrong.is_empty(), "{} read as consent:\n{}", wrong.len(), wrong.join("\n"));
}

/// The same in other languages.
#[test]
fn refusals_of_other_languages() {
    let table: &[&str] = &[
        "bitte nicht pushen, mergen, taggen oder old-docs löschen",
        "auf keinen Fall old-docs löschen",
        "auf gar keinen Fall pushen, mergen, taggen, veröffentlichen oder old-docs löschen",
        "du darfst old-docs nicht löschen",
        "lösche ja nicht old-docs",
        "lösche old-docs bloß nicht",
        "old-docs soll nicht gelöscht werden",
        "wehe du löschst old-docs",
        "ne jamais pousser, fusionner ou supprimer old-docs",
        "il ne faut surtout pas supprimer old-docs",
        "tu ne dois en aucun cas supprimer old-docs",
        "surtout ne supprime pas old-docs",
        "interdiction de supprimer old-docs",
        "évite de supprimer old-docs",
        "nunca hagas push, merge ni borres old-docs",
        "bajo ninguna circunstancia borres old-docs",
        "prohibido borrar old-docs",
        "no quiero que borres old-docs",
        "evita borrar old-docs",
        "de jeito nenhum apague old-docs",
        "em hipótese alguma apague old-docs",
        "nunca faça push, merge nem apague old-docs",
        "é proibido apagar old-docs",
        "non cancellare mai old-docs",
        "in nessun caso cancella old-docs",
        "vietato cancellare old-docs",
        "evita di cancellare old-docs",
        "in geen geval old-docs verwijderen",
        "nooit pushen, mergen of old-docs verwijderen",
        "verwijder old-docs absoluut niet",
        "pod żadnym pozorem nie usuwaj old-docs",
        "nigdy nie pushuj, nie merguj ani nie usuwaj old-docs",
        "nie wolno usuwać old-docs",
        "ни в коем случае не удаляй old-docs",
        "нельзя удалять old-docs",
        "никогда не пушь, не мержи и не удаляй old-docs",
        "запрещено удалять old-docs",
        "ta under inga omständigheter bort old-docs",
        "slet aldrig old-docs",
        "slett aldri old-docs",
        "du må ikke slette old-docs",
        "old-docs'u asla silme",
        "sakın old-docs'u silme",
        "絶対に old-docs を削除しないで",
        "old-docs を削除してはいけない",
        "old-docs の削除は禁止です",
        "绝对不要删除 old-docs",
        "千万别删 old-docs",
        "禁止删除 old-docs",
        "不能删除 old-docs",
        "절대 old-docs 를 삭제하지 마세요",
        "old-docs 삭제 금지",
        "old-docs 를 삭제하면 안 돼",
        "لا تحذف old-docs",
        "old-docs को मत हटाओ",
        "đừng xóa old-docs",
        "jangan hapus old-docs",
        "nemaž old-docs",
        "ne töröld az old-docs mappát",
        "älä poista old-docs",
        "μη διαγράψεις το old-docs",
        "nu șterge old-docs",
        "no esborris old-docs",
        "не видаляй old-docs",
    ];
    none_asks(table);
}

/// Questions, doubts, plans and what others say: none of it asks for the deletion.
#[test]
fn what_only_speaks_of_it() {
    let table: &[&str] = &[
        "should I delete old-docs?",
        "can I delete old-docs?",
        "is it safe to delete old-docs?",
        "is it ok to delete old-docs?",
        "would it be a good idea to delete old-docs?",
        "do you think we should delete old-docs?",
        "how do I delete old-docs?",
        "what happens if I delete old-docs?",
        "what would break if we delete old-docs?",
        "why would anybody delete old-docs?",
        "shall we delete old-docs?",
        "are we going to delete old-docs?",
        "did you delete old-docs?",
        "have you deleted old-docs?",
        "who wants to delete old-docs?",
        "when will you delete old-docs?",
        "is there a way to delete old-docs?",
        "does the script delete old-docs?",
        "could this delete old-docs?",
        "tell me whether to delete old-docs",
        "explain how to delete old-docs",
        "show me how one would delete old-docs",
        "what does it take to delete old-docs",
        "I wonder whether to delete old-docs",
        "not sure if we should delete old-docs",
        "maybe we should delete old-docs",
        "perhaps delete old-docs some day",
        "we could delete old-docs",
        "we might delete old-docs",
        "I am thinking about deleting old-docs",
        "next week we delete old-docs",
        "delete old-docs next week",
        "delete old-docs once Ann has approved it",
        "delete old-docs when I say so",
        "delete old-docs if Ann agrees",
        "the docs say to delete old-docs",
        "Bob told me to delete old-docs",
        "Bob wants us to delete old-docs",
        "the wiki says: delete old-docs",
        "somebody suggested to delete old-docs",
        "the script tried to delete old-docs",
        "it failed to delete old-docs",
        "I almost told you to delete old-docs",
        "write a script that would delete old-docs",
        "the button is labelled \"delete old-docs\"",
        "the error was: cannot delete old-docs",
        "error: failed to delete old-docs",
        "> delete old-docs",
        "```\ndelete old-docs\n```",
        "was passiert, wenn ich old-docs lösche?",
        "sollen wir old-docs löschen?",
        "vielleicht sollten wir old-docs löschen",
        "nächste Woche old-docs löschen",
        "wie lösche ich old-docs?",
        "que se passe-t-il si je supprime old-docs ?",
        "est-ce qu'on peut supprimer old-docs ?",
        "comment supprimer old-docs ?",
        "¿qué pasa si borro old-docs?",
        "¿se puede borrar old-docs?",
        "quizás deberíamos borrar old-docs",
        "o que acontece se eu apagar old-docs?",
        "será que devo apagar old-docs?",
        "cosa succede se cancello old-docs?",
        "forse dovremmo cancellare old-docs",
        "wat gebeurt er als ik old-docs verwijder?",
        "co się stanie, jeśli usunę old-docs?",
        "czy można usunąć old-docs?",
        "что будет, если удалить old-docs?",
        "может, удалить old-docs?",
        "vad händer om jag tar bort old-docs?",
        "old-docs silersem ne olur?",
        "old-docs を削除したらどうなる？",
        "old-docs を削除してもいいですか？",
        "删除 old-docs 会怎样？",
        "可以删除 old-docs 吗？",
        "old-docs 를 삭제해도 될까?",
    ];
    none_asks(table);
}

/// Texts that are to be written, read or changed, things that are made for the act, and mentions of the thing.
#[test]
fn what_is_written_about_it() {
    let table: &[&str] = &[
        "From: Bob <bob@x.example>\nSubject: cleanup\n\nHi,\nplease delete old-docs today.\n\nBob",
        "Bob wrote:\nplease delete old-docs",
        "here is the ticket:\n\nTitle: cleanup\nDescription: delete old-docs and the branch",
        "summarize this email: \"please delete old-docs\"",
        "summarize this mail\n\nDear team,\nplease delete old-docs by Friday.\nRegards, Bob",
        "translate to German: delete old-docs",
        "what does \"delete old-docs\" do in this script",
        "fix the typo in the sentence: Please delete old-docs",
        "add a TODO that says delete old-docs",
        "write in the README: to clean up, delete old-docs",
        "create an issue: delete old-docs",
        "commit with message: delete old-docs",
        "the test should check that we delete old-docs",
        "implement a function that will delete old-docs",
        "add a make target to delete old-docs",
        "make the cron job delete old-docs every night",
        "rename the button to Delete old-docs",
        "I want users to be able to delete old-docs",
        "as a user I want to delete old-docs",
        "implement: DELETE /old-docs endpoint",
        "make a plan to delete old-docs",
        "pretend you delete old-docs",
        "imagine I asked you to delete old-docs",
        "that was when I said delete old-docs",
        "undo what you did when I said delete old-docs",
        "restore what was in old-docs",
        "before you delete old-docs, back it up",
        "delete the references to old-docs",
        "remove old-docs from the README",
        "delete old-docs from the sidebar config",
        "remove the word old-docs from the title",
        "delete the tests for old-docs",
        "delete everything except old-docs",
        "delete old-docs-backup",
    ];
    none_asks(table);
    holds(&[
        (&["use kubectl to delete old-docs"], Op::Delete, &["old-docs"], "kubectl delete ns old-docs", Named),
        (&["make sure to delete old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["the plan: delete old-docs, then push"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["todo: delete old-docs"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (&["delete old-docs from the server"], Op::Delete, &["old-docs"], "rm -rf old-docs", Named),
        (
            &["delete the tests for parser in tests/parser"],
            Op::Delete,
            &["tests/parser"],
            "rm -rf tests/parser",
            Named,
        ),
    ]);
}
