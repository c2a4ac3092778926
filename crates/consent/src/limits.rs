//! Limits that a request sets: a part that is kept, a highest number, the milder of two acts, one of all.

use crate::scope::{OTHER_ENVIRONMENTS, PRODUCTION, in_command, is_specific};
use crate::text::Said;

/// The command stays inside the limits that the words set. `words` are those of the clause that asks, `verb` the place of
/// its verb.
pub(crate) fn holds(words: &[String], verb: usize, command: &str, said: &Said<'_>) -> bool {
    !takes_what_is_kept(said, command)
        && !crate::targets::are_others(words, command)
        && !uses_a_refused_option(&said.words, command)
        && !goes_where_nobody_goes(said, command)
        && !is_milder(words, verb, command)
        && !is_beside(words, command)
        && !goes_to_another_remote(words, command)
        && !is_a_sibling(words, command)
        && !stays(&said.words, command)
        && !takes_all_of_one(words, command)
        && !is_of_a_channel(words, command)
        && !only_of_a_module(words, command)
        && !only_the_names(words, command)
        && !asks_for_dummies(words, command)
        && !updates_a_branch(words, command)
        && !takes_the_exception(words, command)
        && !goes_to_another_branch(words, command)
        && !goes_to_others(words, command)
        && !is_only_asked_about(words, command)
        && !names_the_other_place(words, command)
        && !publishes_more_than_said(words, command)
        && !pushes_more_than_said(words, command)
        && !rewrites_what_stays(words, command)
        && !leaves_out_an_option(words, command)
        && !empties_more_than_a_table(words, command)
        && crate::numbers::fit(words, command, said)
}

const KEEPS: &[&str] =
    &["keep", "retain", "behalte", "behalten", "garde", "garder", "conserva", "mantén", "mantieni", "houd"];

/// Who keeps a part does not ask for a command that takes all there is, or another part than he says.
fn takes_what_is_kept(said: &Said<'_>, command: &str) -> bool {
    let words = &said.words;
    let spoken = crate::languages::spoken(words);
    // "I don't want to keep the changes" keeps nothing.
    let wanted = |at: usize| {
        let refuses = |w: &String| crate::refusal::is_negation(w) || w == "nothing";
        let none =
            |w: &String| matches!(w.as_str(), "nothing" | "none" | "nichts" | "rien" | "nada" | "niente");
        !words.iter().take(at).rev().take(5).any(refuses)
            && !words.iter().take(at).rev().take(10).any(none)
            && !words.iter().skip(at + 1).take(2).any(refuses)
    };
    let at = words.iter().enumerate().position(|(at, w)| {
        (KEEPS.contains(&w.as_str()) || crate::languages::keeps().has(w, spoken)) && wanted(at)
    });
    // "Empty the folder, the letters in it stay."
    let stay = words.iter().enumerate().any(|(at, w)| {
        matches!(w.as_str(), "stay" | "stays" | "remain" | "remains")
            && wanted(at)
            && !matches!(
                at.checked_sub(1).and_then(|b| words.get(b)).map_or("", String::as_str),
                "to" | "i" | "we" | "will" | "would" | "nothing"
            )
    });
    if stay && takes_all(command) {
        return true;
    }
    if at.is_none() && !said.text.contains("残し") && !said.text.contains("保留") {
        return false;
    }
    let place =
        |w: &&String| !matches!(w.as_str(), "in" | "from" | "under" | "on" | "at" | "im" | "dans" | "en");
    let kept = words.iter().skip(at.map_or(words.len(), |at| at + 1)).take(6).take_while(place);
    // What is kept stands in the command as an exception, or as the number of what stays.
    let things: Vec<&String> = kept.clone().filter(|w| is_specific(w)).collect();
    let mut near = kept.take(4).filter(|w| is_specific(w) || w.ends_with('/'));
    if near.any(|thing| destroys_by_name(thing, command)) {
        return true;
    }
    if things.iter().any(|w| in_command(command, w)) {
        return false;
    }
    let only_numbers = !things.is_empty() && things.iter().all(|w| w.chars().all(|c| c.is_ascii_digit()));
    only_numbers || takes_all(command)
}

/// "No --no-verify please": an option that is not wanted, and that the command has.
fn uses_a_refused_option(words: &[String], command: &str) -> bool {
    words.windows(2).any(|pair| match pair {
        [no, option] => {
            option.starts_with("--")
                && option.len() > 4
                && (crate::refusal::is_negation(no)
                    || matches!(no.as_str(), "ohne" | "sans" | "sin" | "senza" | "sem" | "bez" | "без"))
                && command.split_whitespace().any(|w| w == option || w.starts_with(&format!("{option}=")))
        }
        _ => false,
    })
}

/// "There's no need to connect to prod": all that is said of the environment refuses it, and the command goes there.
fn goes_where_nobody_goes(said: &Said<'_>, command: &str) -> bool {
    let names = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|w| PRODUCTION.contains(&w));
    if !names(command) || !names(said.text) {
        return false;
    }
    let mut spoken = said.text.split(['.', ';', '\n', '!', ',']).filter(|piece| names(piece)).peekable();
    let refuses = |piece: &str| {
        [
            "no need to",
            "don't ",
            "dont ",
            "never ",
            "not to ",
            "nothing on ",
            "stay off",
            "stay away",
            "leave ",
            "keep away",
        ]
        .iter()
        .any(|no| piece.contains(no))
    };
    let told = |piece: &str| piece.contains('/') || piece.contains(" numbers") || piece.contains(" data ");
    let mut refused = false;
    spoken.peek().is_some()
        && spoken.all(|piece| {
            refused |= refuses(piece);
            refuses(piece) || told(piece)
        })
        && refused
}

/// The thing is an operand of a command that destroys, not what such a command leaves out.
fn destroys_by_name(thing: &str, command: &str) -> bool {
    const DESTROYS: &[&str] = &[
        "rm",
        "rmdir",
        "del",
        "-d",
        "--delete",
        "delete",
        "remove",
        "remove-item",
        "drop",
        "dropdb",
        "destroy",
        "purge",
        "userdel",
        "uninstall",
        "down",
        "kill",
        "pkill",
        "shred",
        "unlink",
        "terminate",
    ];
    const LEAVES_OUT: &[&str] = &[
        "!",
        "-not",
        "-v",
        "-e",
        "-x",
        "-name",
        "-path",
        "-o",
        "-prune",
        "-notmatch",
        "-notlike",
        "-ne",
        "-exclude",
        "--exclude",
        "--ignore",
        "--except",
        "--keep",
        "--protect",
        "--skip",
        "--force-exclude",
    ];
    let bare = |w: &str| {
        w.trim_matches(['"', '\'', ',', '!', '?']).trim_start_matches("./").trim_end_matches('/').to_owned()
    };
    let thing = bare(thing);
    let words: Vec<&str> = command.split_whitespace().collect();
    let destroys = words.iter().any(|w| DESTROYS.contains(&w.trim_matches('"')));
    destroys
        && thing.len() >= 2
        && words.windows(2).any(|pair| match pair {
            [before, operand] => bare(operand) == thing && !LEAVES_OUT.contains(before),
            _ => false,
        })
}

fn takes_all(command: &str) -> bool {
    command.split_whitespace().any(|w| w == "--hard" || w.ends_with("/*") || w == "--all" || w == "-fdx")
}

/// Verbs that leave the thing in place, with the ones that do not: who asks for the first does not ask for the second.
const MILDER: &[(&[&str], &[&str])] = &[
    (&["cordon"], &["drain", "delete"]),
    (&["tag"], &["release", "publish"]),
    (&["restart", "bounce", "reboot"], &["scale", "rm"]),
    (&["comment", "reply"], &["close", "merge"]),
    (&["stash"], &["drop", "clear"]),
    (&["empty", "clear", "truncate"], &["drop"]),
    (&["reload", "refresh"], &["scale", "kill", "delete", "stop"]),
    (&["rotate", "renew", "refresh"], &["delete", "remove", "rm"]),
    (
        &[
            "deprecate",
            "lock",
            "pause",
            "archive",
            "deactivate",
            "disable",
            "suspend",
            "hide",
            "mute",
            "close",
            "stage",
            "lower",
            "reduce",
        ],
        &[
            "delete",
            "userdel",
            "deluser",
            "remove",
            "destroy",
            "unpublish",
            "yank",
            "drop",
            "cancel",
            "uninstall",
            "terminate",
            "rm",
            "push",
        ],
    ),
];

/// The request names the milder of two acts, the command does the other.
fn is_milder(words: &[String], verb: usize, command: &str) -> bool {
    let said = words.get(verb).map_or("", String::as_str);
    // "Mark it as deprecated".
    let said = if said == "mark" && words.iter().any(|w| w == "deprecated") { "deprecate" } else { said };
    let does = |verbs: &[&str]| command.split(|c: char| !c.is_alphanumeric()).any(|w| verbs.contains(&w));
    MILDER
        .iter()
        .any(|(mild, harsh)| mild.contains(&said) && does(harsh) && (said == "stash" || !does(&[said])))
}

/// "On shop-staging" and a command that names `shop`: the same name without or with an environment is another thing.
fn is_beside(words: &[String], command: &str) -> bool {
    let environment = |w: &str| PRODUCTION.contains(&w) || OTHER_ENVIRONMENTS.contains(&w);
    let parts = |c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\'' | ':' | ',');
    let named: Vec<&str> = command.split(parts).filter(|w| !w.starts_with('-') && !w.contains('/')).collect();
    let beside = |long: &str, short: &str| {
        short.len() >= 4
            && long.strip_prefix(short).and_then(|rest| rest.strip_prefix('-')).is_some_and(environment)
    };
    words.iter().any(|said| {
        said.contains('-') && !in_command(command, said) && named.iter().any(|name| beside(said, name))
    })
}

/// "On prod-eu" and a command for `prod-us`, `web-02` and `web-01`: what was said has a sibling in the command, and is not there
/// itself.
fn is_a_sibling(words: &[String], command: &str) -> bool {
    let parts = |c: char| {
        c.is_whitespace() || matches!(c, '=' | '"' | '\'' | ':' | ',' | '@' | '/' | ';' | '(' | ')')
    };
    let named: Vec<&str> = command.split(parts).filter(|w| !w.starts_with('-') && is_specific(w)).collect();
    let stem = |w: &str| -> Option<(String, String)> {
        let digits = w.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let at = if digits < w.len() { digits } else { w.rfind(['-', '_'])? + 1 };
        let (head, tail) = (w.get(..at)?, w.get(at..)?);
        let lettered = head.chars().filter(|c| c.is_ascii_alphabetic()).count() >= 2;
        (lettered && !tail.is_empty() && !head.contains('.')).then(|| (head.to_owned(), tail.to_owned()))
    };
    words.iter().filter(|w| is_specific(w) && !w.contains('/') && !in_command(command, w)).any(|said| {
        let Some((head, tail)) = stem(said) else { return false };
        named.iter().any(|name| {
            stem(name).is_some_and(|(other, end)| {
                other == head && end != tail && !words.iter().any(|w| w.trim_start_matches('-') == end)
            }) && !words.iter().any(|w| w == name || w.split(['-', '_', ',']).any(|p| p == *name))
        })
    })
}

/// "Prometheus must keep running", "bi-main bleibt", "341 still waits": what is said to stay is not to be touched.
fn stays(words: &[String], command: &str) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    words.iter().enumerate().any(|(at, name)| {
        // "Wip/grammar se queda", "остаётся".
        let verb = if matches!(word(at + 1), "se" | "ci" | "si") { at + 2 } else { at + 1 };
        let stays = match word(verb) {
            "must" | "should" | "has" | "needs" | "shall" => {
                (2..=3).any(|next| matches!(word(at + next), "keep" | "stay" | "remain" | "stays" | "wait"))
            }
            "fica" | "permanece" | "rimane" | "zostaje" | "остается" | "остаётся" | "stannar" | "kalsın"
            | "kalacak" | "stay" | "stays" | "remains" | "bleibt" | "bleiben" | "reste" | "queda"
            | "resta" | "blijft" | "waits" | "wartet" | "attendra" | "attend" => true,
            "can" => word(at + 2) == "wait",
            "deve" | "debe" | "doit" | "muss" | "moet" => {
                matches!(
                    word(at + 2),
                    "restare"
                        | "rimanere"
                        | "quedar"
                        | "quedarse"
                        | "rester"
                        | "bleiben"
                        | "blijven"
                        | "ficar"
                )
            }
            "still" => matches!(word(at + 2), "waits" | "needs" | "runs"),
            "isn't" | "aint" | "isnt" => matches!(word(at + 2), "ready" | "done" | "finished"),
            _ => false,
        };
        let none = words
            .iter()
            .take(at)
            .rev()
            .take(4)
            .any(|w| matches!(w.as_str(), "none" | "nothing" | "no" | "neither"));
        // "The rest of docs stays": all but what was named in it.
        let others = words
            .iter()
            .take(at)
            .rev()
            .take(3)
            .any(|w| matches!(w.as_str(), "rest" | "else" | "others" | "reste" | "resto" | "restlichen"));
        stays
            && !others
            && !none
            && name.len() >= 3
            && name.chars().any(char::is_alphanumeric)
            && (in_command(command, name) || lies_below(name, command) || {
                // "The fenn-site bucket stays".
                let kind = matches!(
                    name.as_str(),
                    "bucket"
                        | "branch"
                        | "table"
                        | "folder"
                        | "directory"
                        | "database"
                        | "container"
                        | "volume"
                        | "cluster"
                        | "index"
                        | "tag"
                        | "file"
                );
                kind && at
                    .checked_sub(1)
                    .is_some_and(|before| is_specific(word(before)) && in_command(command, word(before)))
            })
    })
}

/// A path inside of a folder that the command takes whole.
fn lies_below(path: &str, command: &str) -> bool {
    let bare =
        |w: &str| w.trim_matches(['"', '\'']).trim_start_matches("./").trim_end_matches('/').to_owned();
    let path = bare(path);
    path.contains('/')
        && command.split_whitespace().filter(|w| !w.starts_with('-')).map(bare).any(|folder| {
            folder.len() >= 2 && path.strip_prefix(folder.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
}

/// "Apply all of it except the ingress": a command that takes a whole, and leaves nothing out.
fn takes_the_exception(words: &[String], command: &str) -> bool {
    let Some(at) = words.iter().position(|w| {
        matches!(
            w.as_str(),
            "except"
                | "excluding"
                | "excepting"
                | "außer"
                | "ausser"
                | "sauf"
                | "excepto"
                | "salvo"
                | "exceto"
                | "tranne"
        )
    }) else {
        return false;
    };
    let dull = |w: &&String| {
        matches!(
            w.as_str(),
            "for" | "the" | "of" | "course" | "der" | "die" | "das" | "le" | "la" | "les" | "el" | "los"
        )
    };
    let Some(kept) = words.get(at + 1..).unwrap_or_default().iter().find(|w| !dull(w)) else { return false };
    // What is left out is named where it is left out, or the others are named one by one.
    let operands =
        command.split_whitespace().skip(1).filter(|w| !w.starts_with('-') && is_specific(w)).count();
    let leaves_out = ["exclude", "!", "-not", "grep -v", "--skip", "ignore", "except", "keep"]
        .iter()
        .any(|w| command.contains(w));
    kept.len() >= 3
        && !leaves_out
        && !in_command(command, kept)
        && (operands <= 1 || command.contains('*') || command.contains("--all"))
}

/// "To the dev branch", and a command that pushes another.
fn goes_to_another_branch(words: &[String], command: &str) -> bool {
    if !command.contains("push") {
        return false;
    }
    // "Push my branch and open a PR against main": nothing goes to main itself.
    let asks_for_review = words.iter().any(|w| matches!(w.as_str(), "pr" | "mr"))
        && words.iter().any(|w| matches!(w.as_str(), "open" | "create" | "against" | "raise"))
        && words.windows(2).any(|pair| {
            matches!(pair, [my, branch] if branch == "branch" && matches!(my.as_str(), "my" | "this" | "the" | "our"))
        });
    let end = command.split(['&', ';', '|']).next().unwrap_or(command).trim_end();
    if asks_for_review
        && ["main", "master"]
            .iter()
            .any(|m| end.ends_with(&format!(" {m}")) || end.ends_with(&format!(":{m}")))
    {
        return true;
    }
    // "For the docs repo you can always push".
    if let [first, the, name, repo, ..] = words
        && matches!(first.as_str(), "for" | "in" | "on")
        && the == "the"
        && matches!(repo.as_str(), "repo" | "repository" | "project" | "package")
        && !in_command(command, name)
    {
        return true;
    }
    let noun = |w: &str| {
        matches!(
            w,
            "branch"
                | "rama"
                | "branche"
                | "zweig"
                | "ветку"
                | "ветке"
                | "ветка"
                | "gałąź"
                | "gałęzi"
                | "ramo"
                | "dal"
                | "dalına"
        ) || ["分支", "ブランチ", "브랜치"].iter().any(|b| w.starts_with(b))
    };
    let known = |w: &str| {
        matches!(
            w,
            "dev"
                | "develop"
                | "development"
                | "staging"
                | "main"
                | "master"
                | "trunk"
                | "release"
                | "test"
                | "qa"
                | "next"
        ) || is_specific(w)
    };
    let named: Vec<&String> = words
        .windows(2)
        .filter_map(|pair| match pair {
            [name, branch] if noun(branch) && known(name) => Some(name),
            [branch, name] if noun(branch) && known(name) => Some(name),
            // "Push next".
            [push, name] if push == "push" && known(name) && !name.contains('/') && !is_specific(name) => {
                Some(name)
            }
            _ => None,
        })
        .collect();
    !named.is_empty() && !named.iter().any(|name| in_command(command, name))
}

/// "Apply the upgrades and tell me if a reboot is required": what the command does stands in the question alone.
fn is_only_asked_about(words: &[String], command: &str) -> bool {
    let asks = words.windows(3).position(|three| match three {
        [tell, me, when] => {
            matches!(tell.as_str(), "tell" | "show" | "know" | "see" | "check" | "report")
                && (matches!(me.as_str(), "me" | "us") && matches!(when.as_str(), "if" | "whether")
                    || matches!(me.as_str(), "if" | "whether"))
        }
        _ => false,
    });
    let Some(asks) = asks.filter(|at| *at > 0) else { return false };
    let own: Vec<&str> = command.split(|c: char| !c.is_alphanumeric()).filter(|w| w.len() >= 4).collect();
    let said = |w: &String| own.contains(&w.as_str());
    words.iter().skip(asks).any(said) && !words.iter().take(asks).any(said)
}

/// "In the test base, not in the main one", "to our internal feed", "send it to me": the command goes where it was not to go.
fn names_the_other_place(words: &[String], command: &str) -> bool {
    let not_there = words.windows(4).any(|four| match four {
        [not, on, the, place] => {
            matches!(not.as_str(), "no" | "not" | "nicht" | "pas" | "non" | "niet" | "nie" | "não")
                && matches!(
                    on.as_str(),
                    "in" | "on" | "to" | "en" | "auf" | "dans" | "op" | "em" | "na" | "nella" | "sur"
                )
                && matches!(
                    the.as_str(),
                    "the" | "la" | "el" | "le" | "de" | "der" | "dem" | "den" | "a" | "o" | "il" | "our"
                )
                && place.len() >= 5
                && command.contains(place.as_str())
        }
        _ => false,
    });
    let inward = words.iter().any(|w| matches!(w.as_str(), "internal" | "in-house"));
    let public =
        ["nuget.org", "npmjs.org", "npmjs.com", "pypi.org", "rubygems.org", "docker.io", "crates.io"]
            .iter()
            .any(|host| command.contains(host));
    let to_me = words.windows(2).any(|pair| matches!(pair, [to, me] if to == "to" && me == "me"))
        && command.contains("\"#")
        && words.iter().any(|w| matches!(w.as_str(), "send" | "post" | "mail" | "dm" | "message"));
    not_there || inward && public || to_me
}

/// "Publish @acme/icons", and a command that publishes every package there is.
fn publishes_more_than_said(words: &[String], command: &str) -> bool {
    let every = ["lerna publish", "--workspaces", "changeset publish", "publish -r", "workspaces foreach"]
        .iter()
        .any(|w| command.contains(w));
    every && words.iter().any(|w| w.starts_with('@') && w.contains('/') && !in_command(command, w))
}

/// One branch was named, and the command pushes others beside it.
fn pushes_more_than_said(words: &[String], command: &str) -> bool {
    let Some((_, rest)) = command.split_once("git push ") else { return false };
    let rest = rest.split(['&', ';', '|']).next().unwrap_or(rest);
    let refs: Vec<&str> = rest.split_whitespace().filter(|w| !w.starts_with('-')).skip(1).collect();
    let said = |name: &&str| words.iter().any(|w| w == name);
    refs.len() > 1 && refs.iter().any(|name| said(name) && is_specific(name)) && !refs.iter().all(said)
}

/// "Take that commit out, the four on top must stay", "with a revert commit": a reset takes them, and leaves no commit.
fn rewrites_what_stays(words: &[String], command: &str) -> bool {
    let pair = |a: &[&str], b: &str| {
        words.windows(2).any(|p| matches!(p, [x, y] if a.contains(&x.as_str()) && y == b))
    };
    // "Take everything out of the index": the files stay.
    let unstages = words.iter().any(|w| w == "unstage")
        || words.windows(3).any(|three| {
            matches!(three, [of, the, index] if matches!(of.as_str(), "of" | "from" | "off") && the == "the" && index == "index")
        });
    let unstages =
        unstages && !words.iter().any(|w| matches!(w.as_str(), "hard" | "--hard" | "disk" | "tree"));
    let soft = pair(&["soft", "mixed"], "reset");
    // "Only in the folder migrations": not all there is.
    let only = words.iter().enumerate().any(|(at, w)| {
        let before = at.checked_sub(1).and_then(|b| words.get(b)).map_or("", String::as_str);
        !matches!(before, "or" | "not")
            && matches!(
                w.as_str(),
                "only"
                    | "nur"
                    | "tylko"
                    | "solo"
                    | "sólo"
                    | "solamente"
                    | "seulement"
                    | "uniquement"
                    | "apenas"
                    | "alleen"
                    | "только"
            )
    }) && !words.iter().take(2).any(|w| w == "i");
    let whole = ["checkout -- .", "checkout .", "restore .", "reset --hard"]
        .iter()
        .any(|w| command.trim_end().ends_with(w));
    if (unstages || soft) && command.contains("--hard") || only && whole {
        return true;
    }
    command.contains("reset")
        && (command.contains("--hard") && pair(&["must", "should", "shall"], "stay")
            || pair(&["revert"], "commit"))
}

/// "With --no-traffic": an option that holds something back has to be there.
fn leaves_out_an_option(words: &[String], command: &str) -> bool {
    // With a lease, and a second push without one.
    let leased = words.iter().any(|w| w == "--force-with-lease")
        && command.split_whitespace().any(|w| matches!(w, "--force" | "-f"))
        && !words.iter().any(|w| matches!(w.as_str(), "--force" | "-f"));
    if leased {
        return true;
    }
    words.iter().any(|w| {
        ["--no-", "--dry", "--soft", "--keep", "--draft", "--check", "--what-if", "--preview"]
            .iter()
            .any(|o| w.starts_with(o))
            && !matches!(w.as_str(), "--no-verify" | "--no-edit" | "--no-ff" | "--no-pager")
            && !command.contains(w.trim_start_matches('-'))
    })
}

/// "Empty the sessions table", "db 3 you may flush": a command that empties the whole database, or another.
fn empties_more_than_a_table(words: &[String], command: &str) -> bool {
    let whole = ["flush", "db:reset", "db reset", "migrate reset", "dropdb", "db:drop", "drop database"];
    if !whole.iter().any(|w| command.contains(w)) {
        return false;
    }
    let dull =
        ["the", "this", "that", "each", "every", "all", "whole", "a", "any", "one", "full", "entire", "and"];
    let table = words.windows(2).any(|pair| {
        matches!(pair, [name, table] if table == "table"
            && name.len() >= 3
            && !dull.contains(&name.as_str())
            && name.chars().all(|c| c.is_alphanumeric() || c == '_')
            && !in_command(command, name))
    });
    let numbered = words.windows(2).find_map(|pair| match pair {
        [db, number]
            if matches!(db.as_str(), "db" | "database") && number.chars().all(|c| c.is_ascii_digit()) =>
        {
            Some(number)
        }
        _ => None,
    });
    let chosen = command.split_once(" -n ").and_then(|(_, rest)| rest.split_whitespace().next());
    table || numbered.zip(chosen).is_some_and(|(said, done)| said != done)
}

/// "Send it to Yusuf and only to him", and it goes to everybody.
fn goes_to_others(words: &[String], command: &str) -> bool {
    let only = words.windows(3).any(|three| {
        matches!(three, [only, to, whom] if only == "only" && to == "to" && matches!(whom.as_str(), "him" | "her" | "them" | "me"))
    });
    let addressed = command.contains('@') || command.contains("\"to\"") || command.contains("channel");
    let whom = words.iter().position(|w| w == "to").and_then(|at| words.get(at + 1));
    only && addressed
        && whom.is_some_and(|w| {
            w.len() >= 3 && w.chars().all(char::is_alphabetic) && !command.contains(w.as_str())
        })
}

/// "To the mirror remote": another remote is not meant.
fn goes_to_another_remote(words: &[String], command: &str) -> bool {
    let Some((_, rest)) = command.split_once("git push ") else { return false };
    let Some(remote) = rest.split_whitespace().find(|w| !w.starts_with('-')) else { return false };
    // "To my fork": the repository that it was forked from is another.
    if remote == "upstream"
        && words.windows(3).any(|three| matches!(three, [to, _, fork] if to == "to" && fork == "fork"))
    {
        return true;
    }
    // What is pushed to a host of applications runs there.
    let deploys = ["heroku", "dokku", "live", "prod", "production", "deploy", "piku", "clever", "scalingo"]
        .contains(&remote);
    (deploys || words.iter().any(|w| w == "remote"))
        && remote != "origin"
        && !words.iter().any(|w| w == remote || deploys && w.starts_with("deploy"))
}

/// The request names one thing, the command goes through all of a list or a table without it.
fn takes_all_of_one(words: &[String], command: &str) -> bool {
    // "Kill the python process you started", and all that are called so.
    let by_name = ["pkill", "killall", "/im ", "-name "].iter().any(|all| command.contains(all))
        && command.contains("kill");
    let one = words.iter().any(|w| matches!(w.as_str(), "process" | "worker" | "server" | "instance"));
    if by_name
        && one
        && command.contains("/im ")
        && !words.iter().any(|w| matches!(w.as_str(), "every" | "all" | "any" | "each"))
    {
        return true;
    }
    let statement =
        ["delete from", "update "].iter().any(|s| command.contains(s)) && !command.contains("where");
    // "Disable the sync line in my crontab", and all of it.
    if command.contains("crontab -r")
        && !words.iter().any(|w| matches!(w.as_str(), "all" | "every" | "whole" | "entire"))
        && words
            .iter()
            .any(|w| matches!(w.as_str(), "line" | "lines" | "entry" | "job" | "rest" | "zeile" | "ligne"))
    {
        return true;
    }
    let table = statement && (command.contains("delete from") || command.contains(" set "));
    let listed = command.contains("$(") && command.contains("for ") || command.contains("$(pgrep");
    let whole = ["purge-queue", "flushall", "flushdb", "truncate "].iter().any(|all| command.contains(all));
    if !table && !listed && !whole {
        return false;
    }
    // "The plan of tenant 'bluebird'", and of all tenants.
    let one_of = words.windows(3).any(|three| match three {
        [of, noun, name] => {
            matches!(of.as_str(), "of" | "for")
                && noun.len() >= 3
                && !noun.ends_with('s')
                && name.len() >= 3
                && (command.contains(&format!("{noun}s")) || command.contains(&format!("{noun}es")))
                && !matches!(name.as_str(), "to" | "and" | "table" | "rows" | "row" | "from" | "with")
                && !in_command(command, name)
        }
        _ => false,
    });
    if table && one_of && !words.iter().any(|w| matches!(w.as_str(), "all" | "every" | "each")) {
        return true;
    }
    let numbered = |w: &&String| w.len() >= 2 && (w.chars().any(|c| c.is_ascii_digit()) || w.contains('@'));
    let ids: Vec<&String> = words.iter().filter(numbered).collect();
    let all = words.iter().any(|w| matches!(w.as_str(), "all" | "every" | "each" | "whole" | "everything"));
    !ids.is_empty() && (table && !all || !ids.into_iter().any(|w| in_command(command, w)))
}

/// "Publish it as beta": a command without the channel publishes to everybody.
fn is_of_a_channel(words: &[String], command: &str) -> bool {
    let channels = ["beta", "alpha", "next", "canary", "prerelease", "nightly"];
    command.contains(" publish")
        && words.iter().any(|w| channels.contains(&w.as_str()))
        && !channels.iter().any(|channel| command.contains(channel))
}

/// "Apply the queue module", and all there is.
fn only_of_a_module(words: &[String], command: &str) -> bool {
    (command.contains("terraform ") || command.contains("tofu "))
        && words.windows(2).any(|pair| matches!(pair, [_, module] if module == "module"))
        && !words.iter().any(|w| matches!(w.as_str(), "all" | "every" | "everything"))
        && !command.contains("target")
        && !command.contains("module")
}

/// "Which keys are in .env, only the names": the values are not asked for.
fn only_the_names(words: &[String], command: &str) -> bool {
    let names =
        words.iter().any(|w| w == "names") && !words.iter().any(|w| matches!(w.as_str(), "values" | "value"));
    let whole = ["cat ", "bat ", "less ", "printenv", "head ", "tail ", "more "]
        .iter()
        .any(|c| command.starts_with(c));
    names && whole && !command.contains("cut ") && !command.contains("sed ") && !command.contains("awk ")
}

/// "Make a .env.example with placeholders": a copy of the file is none.
fn asks_for_dummies(words: &[String], command: &str) -> bool {
    let dummy = words.iter().any(|w| {
        matches!(
            w.trim_end_matches('s'),
            "placeholder" | "dummy" | "dummie" | "fake" | "redacted" | "masked" | "sanitized"
        )
    });
    dummy && ["cp ", "cat ", "copy ", "copy-item "].iter().any(|c| command.starts_with(c))
}

/// "Merge main into my branch" brings a branch up to date; no request of others is merged by it.
fn updates_a_branch(words: &[String], command: &str) -> bool {
    let request = ["pr merge", "mr merge", "merge_pull_request", "merge_merge_request", "/merge"];
    let into = words.iter().position(|w| w == "into").and_then(|at| words.get(at + 1..at + 5));
    let own = into.is_some_and(|w| {
        matches!(w.first().map(String::as_str), Some("my" | "this" | "our" | "the"))
            && w.iter().any(|w| w == "branch")
            && !w.iter().any(|w| matches!(w.as_str(), "main" | "master" | "default" | "develop" | "release"))
    });
    let tried = words
        .windows(2)
        .any(|pair| matches!(pair, [local, branch] if local == "local" && branch == "branch"));
    (own || tried) && request.iter().any(|r| command.contains(r))
}
