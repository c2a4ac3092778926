//! The request names one thing and the command is aimed at another, or at more: another path, another branch, everything that a pattern
//! fits, the group instead of a member of it.

use crate::scope::{in_command, is_specific};

/// The command is aimed at another thing than the clause names. Both in lower case.
pub(crate) fn are_others(words: &[String], command: &str) -> bool {
    is_another_path(words, command)
        || is_wider_than_said(words, command)
        || is_another_branch(words, command)
        || is_another_place(words, command)
        || lacks_the_value_of_an_option(words, command)
        || takes_all_of_some(words, command)
        || takes_the_group(words, command)
        || is_another_kind_of_file(words, command)
        || only_one_table(words, command)
        || is_another_folder(words, command)
        || is_another_registry(words, command)
        || is_of_the_code(words, command)
}

/// A word of a command or of a text without the marks around it.
fn bare(word: &str) -> String {
    word.trim_matches(['"', '\'', '`', ',', ';', '(', ')', '.', '!', '?'])
        .replace('\\', "/")
        .trim_end_matches('/')
        .to_owned()
}

/// A path from a root or a home, of at least two names.
fn is_whole_path(word: &str) -> bool {
    let drive = word.get(1..3) == Some(":/");
    let rooted = word.starts_with('/') || word.starts_with("~/") || drive;
    let shared = word.starts_with("//");
    (rooted && !word.contains("//") || shared) && word.matches('/').count() >= 2
}

/// "Delete C:\dev\portal\wwwroot" and a command for `C:\inetpub\wwwroot\portal`: whole paths, and none of the command's lies in one that
/// was said.
fn is_another_path(words: &[String], command: &str) -> bool {
    if !destroys(command) || words.iter().any(|w| w.contains('{')) {
        return false;
    }
    let rest = |path: &str| path.strip_prefix('~').map_or_else(|| path.to_owned(), str::to_owned);
    // `/mnt/c/x` and `/c/x` are `C:\x`.
    let mounted =
        |path: &str| path.strip_prefix("/mnt/").or_else(|| path.strip_prefix('/')).map(str::to_owned);
    let done_path = |path: String| match mounted(&path).as_deref().and_then(|rest| rest.split_once('/')) {
        Some((drive, rest)) if drive.len() == 1 => format!("{drive}:/{rest}"),
        _ => path,
    };
    let said: Vec<String> = words
        .iter()
        .map(|w| bare(w))
        .filter(|w| is_whole_path(w) && !w.contains("/.."))
        .map(|path| rest(&path))
        .collect();
    let done: Vec<String> =
        command.split_whitespace().map(bare).filter(|w| is_whole_path(w)).map(done_path).collect();
    if said.is_empty() || done.is_empty() {
        return false;
    }
    // `~/video` is `/home/ann/video`; what lies in it is part of it.
    let fits = |done: &String| {
        said.iter().any(|said| {
            done.find(said.as_str()).is_some_and(|at| {
                done.get(at + said.len()..)
                    .is_some_and(|behind| behind.is_empty() || behind.starts_with(['/', '*']))
            })
        })
    };
    !done.iter().any(fits)
        && !said.iter().any(|path| command.contains(path.as_str()) && !is_front_of_a_name(path, command))
}

/// The command deletes or overwrites what it names.
fn destroys(command: &str) -> bool {
    command.split_whitespace().any(|w| {
        matches!(
            w.trim_matches(['"', '\'', ';', '(']),
            "rm" | "rmdir"
                | "del"
                | "rd"
                | "unlink"
                | "shred"
                | "remove-item"
                | "ri"
                | "find"
                | "truncate"
                | "mv"
                | "move-item"
        )
    })
}

/// The path stands in the command only as the front of a longer name.
fn is_front_of_a_name(path: &str, command: &str) -> bool {
    command.match_indices(path).all(|(at, _)| {
        command
            .get(at + path.len()..)
            .and_then(|rest| rest.chars().next())
            .is_some_and(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'))
    })
}

/// "Delete the index products_v4_failed" and a command for `products*`.
fn is_wider_than_said(words: &[String], command: &str) -> bool {
    if words
        .iter()
        .any(|w| w.contains('*') || matches!(w.as_str(), "all" | "every" | "everything" | "each" | "both"))
    {
        return false;
    }
    command.split_whitespace().map(bare).any(|operand| {
        let last = operand.rsplit(['/', '=', ':']).next().unwrap_or("");
        let Some(front) =
            last.strip_suffix('*').filter(|front| front.len() >= 4 && !front.contains(['*', '.']))
        else {
            return false;
        };
        words.iter().map(|w| bare(w)).any(|said| said.len() > front.len() + 1 && said.starts_with(front))
    })
}

/// Branches that bear no name of their own.
const BRANCHES: &[&str] = &[
    "main",
    "master",
    "trunk",
    "develop",
    "dev",
    "development",
    "staging",
    "production",
    "prod",
    "next",
    "qa",
];

/// "Merge it to develop and push develop" and a push of main.
fn is_another_branch(words: &[String], command: &str) -> bool {
    let Some((_, push)) = command.split_once("git push") else { return false };
    let push = push.split(['&', ';', '|', '\n']).next().unwrap_or("");
    let operands: Vec<String> = push.split_whitespace().filter(|w| !w.starts_with('-')).map(bare).collect();
    let Some(branch) = operands.get(1).map(|b| b.rsplit(':').next().unwrap_or(b).to_owned()) else {
        return false;
    };
    let said: Vec<&String> = words.iter().filter(|w| BRANCHES.contains(&w.as_str())).collect();
    // "Open a PR against main": nothing goes to main itself.
    let review = words.windows(3).any(|three| match three {
        [open, a, pr] => {
            matches!(open.as_str(), "open" | "create" | "raise" | "make")
                && matches!(a.as_str(), "a" | "an" | "the")
                && matches!(pr.as_str(), "pr" | "mr" | "pull" | "merge")
        }
        _ => false,
    });
    let pushes = words.iter().any(|w| w.starts_with("push") || w.starts_with("merg"));
    if BRANCHES.contains(&branch.as_str()) && review && !pushes {
        return true;
    }
    if !BRANCHES.contains(&branch.as_str()) || said.iter().any(|w| **w == branch) {
        return false;
    }
    // "Commit it and push feature/pdf so that Jonas can look": a branch of one's own is pushed, and the command merges it first.
    let merges =
        command.contains("git merge") || command.contains("checkout main") || command.contains("switch main");
    let own = words.windows(2).any(|pair| match pair {
        [push, name] => {
            matches!(push.as_str(), "push" | "pushe" | "pousse" | "sube" | "wypchnij" | "запушь" | "branch")
                && name.contains('/')
                && is_specific(name)
                && !name.starts_with("origin")
        }
        _ => false,
    }) || words.windows(2).any(|pair| matches!(pair, [the, branch] if branch == "branch" && matches!(the.as_str(), "the" | "my" | "this")));
    let merge_said =
        words.iter().any(|w| w.starts_with("merg") || matches!(w.as_str(), "main" | "master" | "land"));
    !said.is_empty() || merges && own && !merge_said
}

/// "Stop the postgres in docker compose" and a command for the system's own.
fn is_another_place(words: &[String], command: &str) -> bool {
    const IN: &[&str] = &["in", "inside", "im", "dans", "en", "nel", "no", "w", "v", "в"];
    const ARTICLES: &[&str] = &["the", "my", "our", "le", "el", "la", "dem", "der", "il", "o", "local"];
    let engine = [
        "docker",
        "podman",
        "compose",
        "nerdctl",
        "kubectl",
        "vagrant",
        "wsl",
        "multipass",
        "lima",
        "devcontainer",
    ];
    let place = words.iter().enumerate().any(|(at, w)| {
        let inside = matches!(
            w.as_str(),
            "docker"
                | "compose"
                | "docker-compose"
                | "container"
                | "podman"
                | "wsl"
                | "kubernetes"
                | "minikube"
        );
        let before =
            |by: usize| at.checked_sub(by).and_then(|place| words.get(place)).map_or("", String::as_str);
        inside && (IN.contains(&before(1)) || ARTICLES.contains(&before(1)) && IN.contains(&before(2)))
    });
    place && !engine.iter().any(|e| command.contains(e))
}

/// "Cargo publish --registry forge" and a command without that registry.
fn lacks_the_value_of_an_option(words: &[String], command: &str) -> bool {
    const CHOICES: &[&str] = &[
        "--registry",
        "--namespace",
        "-n",
        "--context",
        "--kube-context",
        "--profile",
        "--project",
        "--env",
        "--environment",
        "--region",
        "--cluster",
        "--database",
        "--db",
        "--repo",
        "--bucket",
        "--account",
        "--subscription",
        "--remote",
        "--host",
        "--table",
        "--filter",
        "--target",
        "--only",
        "--tag",
    ];
    words.windows(2).any(|pair| match pair {
        [option, value] => {
            CHOICES.contains(&option.as_str())
                && value.len() >= 2
                && !value.starts_with('-')
                && !command.contains(bare(value).as_str())
        }
        _ => false,
    })
}

/// "The contacts without an address can be deleted" and `"all": true`.
fn takes_all_of_some(words: &[String], command: &str) -> bool {
    let all =
        ["\"all\":true", "\"all\": true", "\"delete_all\":true", "\"delete_all\": true", "--all ", "--all-"]
            .iter()
            .any(|all| command.contains(all))
            || command.ends_with("--all");
    let some = words.iter().any(|w| {
        matches!(
            w.as_str(),
            "without"
                | "older"
                | "whose"
                | "who"
                | "ohne"
                | "sans"
                | "sin"
                | "sem"
                | "senza"
                | "bez"
                | "only"
                | "just"
        )
    });
    let every = words.iter().any(|w| {
        matches!(
            w.as_str(),
            "all"
                | "every"
                | "everything"
                | "everyone"
                | "each"
                | "whole"
                | "entire"
                | "alle"
                | "alles"
                | "tous"
                | "todos"
                | "todas"
                | "tutti"
        ) || w.starts_with("--all")
    });
    // "Delete the duplicates from contacts" and a statement without a condition.
    let rows =
        (command.contains("delete from") || command.contains("truncate")) && !command.contains("where");
    let part = words.iter().any(|w| {
        [
            "duplicat", "duplicad", "dublett", "doppelt", "doublon", "repetid", "дубл", "older", "älter",
            "expired", "bounced", "orphan", "broken", "invalid", "stale",
        ]
        .iter()
        .any(|stem| w.starts_with(stem))
    });
    (all && some || rows && part) && !every
}

/// "Take Dana and Piotr out of the group Beta" and a command that removes the group: none of the members is in it.
fn takes_the_group(words: &[String], command: &str) -> bool {
    let Some(at) = words.windows(3).position(|three| match three {
        [from, the, group] => {
            matches!(from.as_str(), "of" | "from" | "aus" | "du" | "del" | "dal")
                && matches!(
                    the.as_str(),
                    "the" | "our" | "my" | "der" | "dem" | "groupe" | "grupo" | "gruppo"
                )
                && matches!(
                    group.trim_end_matches('s'),
                    "group"
                        | "team"
                        | "list"
                        | "channel"
                        | "role"
                        | "org"
                        | "organization"
                        | "organisation"
                        | "project"
                        | "gruppe"
                        | "liste"
                        | "kanal"
                )
        }
        _ => false,
    }) else {
        return false;
    };
    let dull = |w: &&String| {
        w.len() >= 3
            && !matches!(
                w.as_str(),
                "out"
                    | "and"
                    | "take"
                    | "remove"
                    | "kick"
                    | "delete"
                    | "drop"
                    | "the"
                    | "please"
                    | "also"
                    | "pls"
                    | "you"
                    | "can"
                    | "from"
                    | "nimm"
                    | "entferne"
                    | "und"
                    | "all"
                    | "users"
                    | "members"
                    | "everyone"
                    | "everybody"
            )
    };
    let members: Vec<&String> = words.get(..at).unwrap_or_default().iter().filter(dull).collect();
    let of_members = ["member", "user", "people", "contact", "entry", "issue", "item", "card", "page"]
        .iter()
        .any(|m| command.contains(m));
    !members.is_empty()
        && !of_members
        && !members.iter().any(|w| in_command(command, w) || command.contains(w.as_str()))
}

/// "Remove the nvim swap files" and a command for all that nvim has.
fn is_another_kind_of_file(words: &[String], command: &str) -> bool {
    let too = words.iter().any(|w| {
        matches!(w.as_str(), "included" | "including" | "too" | "also" | "completely" | "everything")
    });
    !too && words.windows(2).any(|pair| match pair {
        [kind, files] => {
            matches!(
                files.as_str(),
                "file" | "files" | "folder" | "folders" | "dateien" | "fichiers" | "archivos"
            ) && matches!(
                kind.as_str(),
                "swap"
                    | "cache"
                    | "lock"
                    | "log"
                    | "temp"
                    | "tmp"
                    | "temporary"
                    | "backup"
                    | "session"
                    | "history"
                    | "dump"
                    | "core"
                    | "pid"
                    | "socket"
            ) && !command.contains(kind.get(..kind.len().min(4)).unwrap_or(kind))
                && ["rm ", "remove-item", "del ", "rmtree", "-delete", "unlink"]
                    .iter()
                    .any(|rm| command.contains(rm))
        }
        _ => false,
    })
}

/// "D:\\Dumps içindeki 2021 klasörünü sil": a folder that is called by its name beside the word for it.
fn is_another_folder(words: &[String], command: &str) -> bool {
    let folder = |w: &str| {
        [
            "folder",
            "director",
            "ordner",
            "verzeichnis",
            "dossier",
            "répertoire",
            "carpeta",
            "pasta",
            "cartella",
            "klasör",
            "папк",
            "каталог",
            "katalog",
            "folderu",
            "map",
            "mapp",
        ]
        .iter()
        .any(|stem| {
            if *stem == "map" || *stem == "mapp" { w == *stem || w == "mappen" } else { w.starts_with(stem) }
        })
    };
    let name = |w: &str| {
        w.len() >= 3 && w.chars().all(|c| c.is_ascii_digit()) || is_specific(w) && !w.starts_with('-')
    };
    let several = words.iter().any(|w| matches!(w.as_str(), "all" | "every" | "everything" | "whole"));
    let named: Vec<&String> = words
        .windows(2)
        .flat_map(|pair| match pair {
            [a, b] if folder(b) && name(a) => Some(a),
            [a, b] if folder(a) && name(b) => Some(b),
            _ => None,
        })
        .collect();
    destroys(command)
        && !several
        && !named.is_empty()
        && !named.iter().any(|w| in_command(command, w) || command.contains(bare(w).as_str()))
}

/// "Publish it to our verdaccio (http://localhost:4873)" and a command without that address.
fn is_another_registry(words: &[String], command: &str) -> bool {
    let to_address = words.iter().enumerate().any(|(at, w)| {
        let toward = words.iter().take(at).rev().take(4).any(|w| {
            matches!(
                w.as_str(),
                "to" | "into" | "auf" | "nach" | "vers" | "sur" | "à" | "en" | "al" | "a" | "на"
            )
        });
        let host = w.split("://").nth(1).and_then(|rest| rest.split(['/', ':']).next()).unwrap_or("");
        (w.starts_with("http://") || w.starts_with("https://"))
            && toward
            && !host.is_empty()
            && !command.contains(host)
    });
    to_address && command.contains("publish")
}

/// "Take the cluster out of the tf code": the text that declares it is meant, not what it declares.
fn is_of_the_code(words: &[String], command: &str) -> bool {
    let declared = words.windows(4).any(|four| match four {
        [from, the, kind, code] => {
            matches!(from.as_str(), "of" | "from" | "aus" | "du" | "del" | "in")
                && matches!(the.as_str(), "the" | "our" | "my" | "dem" | "der" | "code")
                && (is_text(code) || is_text(kind))
        }
        _ => false,
    });
    let acts =
        ["destroy", "kubectl delete", "aws ", "gcloud ", "az ", "helm uninstall", "drop ", "psql", "mysql"]
            .iter()
            .any(|act| command.contains(act));
    declared && acts && !command.contains("state rm")
}

fn is_text(word: &str) -> bool {
    matches!(
        word,
        "code"
            | "config"
            | "module"
            | "manifest"
            | "manifests"
            | "yaml"
            | "docs"
            | "readme"
            | "template"
            | "chart"
            | "hcl"
            | "tf"
    )
}

/// "Restore the table price_list, just that table" and a command that does not name it.
fn only_one_table(words: &[String], command: &str) -> bool {
    let all = words.iter().any(|w| matches!(w.as_str(), "all" | "every" | "whole" | "entire" | "everything"));
    !all && words.windows(3).any(|three| match three {
        [the, table, name] => {
            matches!(the.as_str(), "the" | "die" | "la" | "tabelle")
                && matches!(table.as_str(), "table" | "tabelle" | "tabla" | "collection" | "index")
                && (is_specific(name) || name.contains('_'))
                && !in_command(command, name)
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::are_others;

    #[test]
    fn what_was_said_and_what_is_done() {
        let table = [
            ("delete /srv/data/old", "rm -rf /srv/data/new", true),
            ("delete /srv/data/old", "rm -rf /srv/data/old/", false),
            ("delete ~/video/renders_test", "rm -rf ~/video/renders", true),
            ("delete ~/video/renders", "rm -rf /home/ann/video/renders", false),
            ("delete /srv/data", "rm -rf /srv/data/a /srv/data/b", false),
            ("delete the index logs_2020", "curl -x delete http://es:9200/logs*", true),
            ("delete all of logs_2020 and logs_2021", "curl -x delete http://es:9200/logs*", false),
            ("merge it to develop and push develop", "git push origin main", true),
            ("merge develop to main and push", "git push origin main", false),
            ("stop the postgres in docker compose", "sudo systemctl stop postgresql", true),
            ("stop the postgres in docker compose", "docker compose stop db", false),
            (
                "commit it and push feature/pdf",
                "git checkout main && git merge feature/pdf && git push origin main",
                true,
            ),
            (
                "merge feature/pdf and push",
                "git checkout main && git merge feature/pdf && git push origin main",
                false,
            ),
            ("take the cluster sessions out of the tf code", "terraform destroy -target=x.sessions", true),
            ("cargo publish --registry forge", "cargo publish", true),
            ("cargo publish --registry forge", "cargo publish --registry=forge", false),
            ("take dana out of the group beta", "remove-adgroup -identity beta", true),
            ("take dana out of the group beta", "remove-adgroupmember -identity beta -members dana", false),
            ("remove the nvim swap files", "rm -rf ~/.config/nvim", true),
            ("remove the nvim swap files", "rm -f ~/.local/state/nvim/swap/x", false),
            ("restore the table price_list", "pg_restore --clean -d crm crm.dump", true),
            ("restore the table price_list", "pg_restore -t price_list -d crm crm.dump", false),
        ];
        for (said, command, expected) in table {
            assert_eq!(are_others(&crate::text::words(said), command), expected, "{said}: {command}");
        }
    }
}
