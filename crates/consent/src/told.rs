//! Verbs that only look like orders: nouns ("the prod deploy at four"), what is told of ("yesterday I had you push"), what somebody
//! writes about ("write that one can reset it"), what a thing is to do ("it should run the playbook").

/// The word at `place` asks for nothing, whatever stands around it.
pub(crate) fn is_told(words: &[String], place: usize) -> bool {
    is_noun(words, place)
        || is_of_the_past(words, place)
        || is_written(words, place)
        || is_held(words, place)
        || crate::past::is_told(words, place)
        || is_of_a_thing(words, place)
}

fn at(words: &[String], place: usize) -> &str {
    words.get(place).map_or("", String::as_str)
}

fn back(words: &[String], place: usize, by: usize) -> &str {
    place.checked_sub(by).map_or("", |place| at(words, place))
}

/// Verbs that are nouns as often.
fn nounish(word: &str) -> bool {
    matches!(
        word,
        "release"
            | "deploy"
            | "push"
            | "merge"
            | "commit"
            | "reset"
            | "restart"
            | "rollback"
            | "update"
            | "upgrade"
            | "patch"
            | "apply"
            | "rebase"
            | "mail"
            | "message"
            | "post"
            | "email"
            | "rm"
            | "checkout"
            | "uninstall"
            | "swap"
    )
}

/// What somebody may have: "Yusuf's call".
fn nounish_of_somebody(word: &str) -> bool {
    nounish(word)
        || matches!(
            word,
            "call"
                | "note"
                | "run"
                | "test"
                | "start"
                | "use"
                | "order"
                | "change"
                | "list"
                | "tag"
                | "copy"
                | "backup"
                | "job"
        )
}

fn is_noun(words: &[String], place: usize) -> bool {
    let (word, next, before) = (at(words, place), at(words, place + 1), back(words, place, 1));
    // "Prod is Yusuf's call".
    if before.ends_with("'s")
        && nounish_of_somebody(word)
        && !matches!(
            before,
            "let's"
                | "it's"
                | "that's"
                | "here's"
                | "there's"
                | "what's"
                | "who's"
                | "he's"
                | "she's"
                | "where's"
                | "how's"
        )
    {
        return true;
    }
    // "Mail address and name".
    if matches!(word, "mail" | "email" | "e-mail" | "post")
        && matches!(
            next,
            "address"
                | "addresses"
                | "account"
                | "accounts"
                | "client"
                | "server"
                | "template"
                | "templates"
                | "code"
                | "office"
        )
    {
        return true;
    }
    // "La base está vacía".
    if matches!(
        before,
        "está"
            | "están"
            | "estaba"
            | "estaban"
            | "quedó"
            | "parece"
            | "sigue"
            | "è"
            | "era"
            | "é"
            | "est"
            | "sont"
            | "ist"
            | "sind"
    ) && crate::languages::spoken(words) != 0
    {
        return true;
    }
    // "Three open questions", "newsletter copy for the campaign".
    let open = word == "open"
        && matches!(
            next.trim_end_matches('s'),
            "question"
                | "issue"
                | "point"
                | "ticket"
                | "item"
                | "pr"
                | "pull"
                | "comment"
                | "task"
                | "source"
                | "bug"
                | "tab"
        )
        && place > 0
        && !matches!(before, "and" | "then" | "please" | "to" | "just" | "also" | "you");
    let text = word == "copy"
        && matches!(next, "for" | "of" | "in")
        && matches!(
            before,
            "newsletter"
                | "ad"
                | "marketing"
                | "web"
                | "website"
                | "landing"
                | "email"
                | "mail"
                | "sales"
                | "ui"
                | "the"
                | "a"
        );
    if open || text {
        return true;
    }
    // "Release notes for v3 please", "clean code".
    if matches!(word, "release" | "commit" | "merge" | "deploy" | "push")
        && matches!(
            next,
            "notes"
                | "note"
                | "checklist"
                | "conflicts"
                | "conflict"
                | "notifications"
                | "notification"
                | "day"
                | "branches"
                | "managers"
                | "manager"
                | "train"
                | "candidate"
                | "process"
                | "page"
        )
        || word == "clean"
            && matches!(
                next,
                "code"
                    | "slate"
                    | "architecture"
                    | "design"
                    | "solution"
                    | "style"
                    | "separation"
                    | "interface"
            )
        || word == "changes"
    {
        return true;
    }
    // "A full reset is what I need."
    let wished = words.windows(3).any(|three| {
        matches!(three, [what, who, need] if what == "what"
            && matches!(who.as_str(), "i" | "we" | "i'm")
            && matches!(need.as_str(), "need" | "want" | "after"))
    });
    // "Swap isn't needed".
    if !wished
        && nounish(word)
        && matches!(next, "isn't" | "wasn't" | "is" | "was")
        && place + 2 < words.len()
    {
        return true;
    }
    // "In directory format", "by mail".
    if word == "format"
        && place > 0
        && !matches!(before, "and" | "then" | "please" | "to" | "just" | "now" | "also")
    {
        return true;
    }
    if matches!(word, "mail" | "email" | "message") && before == "by"
        // "Mail from the partner:".
        || matches!(word, "mail" | "email" | "message" | "note" | "post") && next == "from" && place == 0
        // "The cluster is nearly empty".
        || matches!(word, "empty" | "clean" | "clear")
            && matches!(before, "nearly" | "almost" | "mostly" | "practically" | "virtually" | "basically")
    {
        return true;
    }
    // "I understand git clean".
    let mut front = place;
    while front > 0 && is_program(back(words, front, 1)) {
        front -= 1;
    }
    if front < place
        && matches!(
            back(words, front, 1),
            "understand" | "about" | "of" | "called" | "like" | "named" | "than"
        )
    {
        return true;
    }
    // "Paul always does git clean".
    if front < place
        && matches!(
            back(words, front, 1),
            "does" | "did" | "runs" | "ran" | "uses" | "used" | "types" | "recommends" | "suggests"
        )
    {
        return true;
    }
    // "Agree to any gem push".
    if front < place
        && matches!(back(words, front, 1), "any" | "every" | "each" | "yesterday's" | "last" | "no")
    {
        return true;
    }
    // "A direct push to main", "the prod deploy with Malte", "a terraform apply from the nightly job". An order stands over it in
    // "do a hard reset to HEAD".
    let ends = next.is_empty()
        || matches!(
            next,
            "of" | "for"
                | "to"
                | "on"
                | "from"
                | "in"
                | "with"
                | "at"
                | "after"
                | "before"
                | "by"
                | "and"
                | "or"
                | "happened"
                | "itself"
                | "i'll"
        )
        || next.starts_with('-');
    let article = (1..=4).find(|by| {
        matches!(
            back(words, place, *by),
            "a" | "an" | "the" | "my" | "your" | "our" | "their" | "his" | "her" | "another"
        )
    });
    let Some(article) = article.filter(|by| *by <= 3 && nounish(word) && ends) else { return false };
    if wished || crate::forms::is_ordered_noun(words, place) {
        return false;
    }
    let joined = (1..article).any(|by| {
        matches!(
            back(words, place, by),
            "to" | "and"
                | "then"
                | "please"
                | "pls"
                | "just"
                | "you"
                | "now"
                | "can"
                | "let"
                | "also"
                | "or"
                | "must"
                | "should"
        ) || back(words, place, by).contains(['/', '.'])
            // "Forget our attempts, hard reset": where the noun of the article ended.
            || back(words, place, by).len() > 3 && back(words, place, by).ends_with('s')
    });
    let before = back(words, place, article + 1);
    let ordered = crate::forms::orders_noun(before)
        || matches!(before, "start" | "with" | "by" | "via" | "force" | "send" | "confirm" | "through");
    // "I'll do the gem push".
    let own = matches!(
        back(words, place, article + 2),
        "i" | "i'll" | "we'll" | "he'll" | "she'll" | "they'll" | "who"
    );
    !joined && (!ordered || own) && crate::languages::spoken(words) == 0
}

fn is_program(word: &str) -> bool {
    matches!(
        word,
        "git"
            | "npm"
            | "cargo"
            | "docker"
            | "kubectl"
            | "helm"
            | "terraform"
            | "gem"
            | "gh"
            | "aws"
            | "pip"
            | "yarn"
            | "force"
    )
}

fn is_of_the_past(words: &[String], place: usize) -> bool {
    let before = back(words, place, 1);
    // "The pods have run for 61 days".
    if place >= 2
        && matches!(before, "have" | "has" | "had" | "haven't" | "hasn't")
        && !matches!(back(words, place, 2), "please" | "to" | "and" | "then" | "just")
    {
        return true;
    }
    // "I had to force push main an hour ago".
    if (1..=3).any(|by| back(words, place, by) == "to" && back(words, place, by + 1) == "had") {
        return true;
    }
    // "Henk turned the hooks off".
    if (1..=6).any(|by| {
        by <= place && matches!(back(words, place, by), "turned" | "switched" | "flipped") && place > by
    }) {
        return true;
    }
    // "Yesterday I had you push it".
    if before == "you" && back(words, place, 2) == "had" {
        return true;
    }
    // "Ella did a docker rm", "I can't lose it".
    let did = (2..=4).any(|by| {
        back(words, place, by) == "did" && matches!(back(words, place, by - 1), "a" | "an" | "the")
    });
    // "The intern did DELETE FROM prices".
    let did = did || before == "did" && place >= 2;
    let cannot = matches!(before, "can't" | "cannot" | "couldn't" | "won't" | "wouldn't")
        && matches!(back(words, place, 2), "i" | "we" | "they" | "he" | "she");
    did || cannot
}

/// "The file has the accounts to remove", "the Makefile needs a target that deletes": what a thing holds, or is to hold.
fn is_held(words: &[String], place: usize) -> bool {
    let holds = |index: usize| {
        matches!(at(words, index), "has" | "holds" | "lists" | "contains" | "needs" | "lacks" | "includes")
            && index > 0
            && !matches!(at(words, index - 1), "i" | "it" | "that" | "which" | "who" | "this" | "he" | "she")
    };
    let Some(from) = (0..place).rfind(|index| holds(*index)) else { return false };
    let listed = at(words, place.saturating_sub(1)) == "to"
        && matches!(at(words, from + 1), "the" | "all" | "a" | "every" | "some" | "those")
        && place - from >= 4;
    let made = (from + 1..place).any(|index| {
        matches!(
            at(words, index),
            "target"
                | "command"
                | "subcommand"
                | "script"
                | "function"
                | "flag"
                | "option"
                | "button"
                | "endpoint"
                | "job"
                | "step"
                | "section"
                | "method"
                | "test"
                | "task"
                | "recipe"
        )
    });
    (listed || made && at(words, from) == "needs")
        && !(from..place).any(|index| matches!(at(words, index), "and" | "then"))
}

/// "Write that one can reset it": up to the word that goes on.
fn is_written(words: &[String], place: usize) -> bool {
    // "Write release.yml with a trigger (example: gh workflow run)".
    let file =
        |w: &str| [".yml", ".yaml", ".md", ".sh", ".py", ".ps1", ".tf"].iter().any(|end| w.ends_with(end));
    let written = matches!(at(words, 0), "write" | "draft" | "create" | "add")
        && file(at(words, 1))
        && matches!(at(words, 2), "with" | "for" | "that" | "which")
        && place > 2
        && !(2..place).any(|index| {
            at(words, index) == "then"
                || at(words, index) == "and" && crate::lexicon::is_order(at(words, index + 1))
        });
    if written {
        return true;
    }
    let says = |index: usize| {
        matches!(
            at(words, index),
            "write" | "say" | "mention" | "note" | "explain" | "describe" | "state" | "document"
        ) && matches!(at(words, index + 1), "that" | "how" | "why" | "when" | "what")
    };
    // "Propose a way with migrate resolve".
    let plans = place > 0
        && matches!(
            at(words, 0),
            "propose" | "suggest" | "outline" | "sketch" | "describe" | "explain" | "estimate" | "compare"
        )
        && !(1..place).any(|index| matches!(at(words, index), "and" | "then"));
    if plans {
        return true;
    }
    // "Put a line with the setup in the comments": a text is to be written.
    let text = |w: &str| {
        matches!(
            w,
            "line"
                | "comment"
                | "note"
                | "section"
                | "paragraph"
                | "hint"
                | "example"
                | "snippet"
                | "sentence"
                | "remark"
                | "bullet"
                | "entry"
                | "step"
                | "footnote"
                | "warning"
        )
    };
    let first = words
        .iter()
        .position(|w| !matches!(w.as_str(), "and" | "then" | "please" | "also" | "now" | "pls"))
        .unwrap_or(0);
    let writes = matches!(at(words, first), "put" | "add" | "write" | "include" | "insert")
        && matches!(at(words, first + 1), "a" | "an" | "the" | "one" | "some")
        && (first + 2..first + 4).any(|index| text(at(words, index)));
    if writes && place > first && !(first + 2..place).any(|index| matches!(at(words, index), "and" | "then"))
    {
        return true;
    }
    // "The collector that manage.py flush uses".
    let uses = (place + 1..place + 3)
        .any(|index| matches!(at(words, index), "uses" | "does" | "prints" | "shows" | "gives"));
    let which = (1..=4).any(|by| matches!(back(words, place, by), "that" | "which" | "what" | "as" | "like"));
    if uses && which {
        return true;
    }
    let Some(from) = (0..place).rfind(|index| says(*index)) else { return false };
    !(from + 2..place).any(|index| matches!(at(words, index), "and" | "then"))
}

/// "And it should run the playbook", "I should reset the lot": no order to the one who is told.
fn is_of_a_thing(words: &[String], place: usize) -> bool {
    matches!(back(words, place, 1), "should" | "must" | "shall" | "might")
        && matches!(back(words, place, 2), "it" | "they" | "he" | "she" | "which" | "i")
}
