//! Whether a command stays inside what a request speaks of: another branch, another environment, all instead of one are
//! not what was asked for.

use countersign_model::Operation as Op;

use crate::condition::is_trial_only;
use crate::limits;
use crate::naming::names_one;
use crate::object::{excepted, is_of_part, same_object};
use crate::text::Said;

/// Words at which the direct object of a verb ends.
pub(crate) const TURNS: &[&str] = &[
    "in", "on", "from", "of", "for", "to", "with", "at", "under", "by", "into", "onto", "via", "using",
    "because", "since", "so", "that", "which", "as", "against", "towards", "over", "after", "before", "im",
    "auf", "aus", "von", "vom", "für", "mit", "bei", "nach", "zu", "zum", "zur", "en", "de", "del", "sur",
    "dans", "avec", "pour", "à", "con", "para", "em", "no", "na", "do", "da", "com",
];

/// Words behind which the limit of a request stands.
const ONLY: &[&str] =
    &["only", "just", "nur", "seulement", "uniquement", "solo", "sólo", "solamente", "apenas", "só"];

pub(crate) const PRODUCTION: &[&str] = &[
    "prod",
    "production",
    "prd",
    "produktion",
    "producción",
    "produccion",
    "produção",
    "producao",
    "produzione",
    "produkcja",
    "produkcji",
    "produkcję",
];

pub(crate) const OTHER_ENVIRONMENTS: &[&str] = &[
    "staging",
    "stage",
    "dev",
    "development",
    "testing",
    "qa",
    "uat",
    "preview",
    "sandbox",
    "demo",
    "local",
    "minikube",
    "k3d",
    "recette",
    "préprod",
    "preprod",
    "testumgebung",
    "abnahme",
    "pruebas",
    "homologação",
    "homologacao",
    "collaudo",
];

/// The command does what the words of the request speak of. `verb` is the place of the verb, `items` what the command
/// would hit.
pub(crate) fn fits(
    words: &[String],
    verb: usize,
    operation: Op,
    items: &[Vec<String>],
    command: &str,
    said: &Said<'_>,
) -> bool {
    let command = command.to_lowercase();
    !is_trial_only(words, operation, &command)
        && same_object(words, verb, operation, items, &command, said)
        && within_limit(words, &command)
        && same_environment(speaking(words, verb, said), &command)
        && same_recipient(words, operation, &command)
        && !all_of_one(said, &command)
        && same_choice(words, &command)
        && !excluded(words, &command)
        && !excepted(words, items)
        && limits::holds(words, verb, &command, said)
        && !is_of_part(words, verb, operation, items, &command)
        && !crate::content::is_of_a_text(words, verb, operation, &command)
}

/// Names in the user's words that are no plain words.
pub(crate) fn utterance_things(utterance: &str) -> impl Iterator<Item = String> {
    crate::text::words(utterance).into_iter().filter(|w| is_thing_word(w))
}

pub(crate) fn is_thing_word(word: &str) -> bool {
    is_specific(word) && word.len() >= 3
}

/// The words that say where: with "delete it" those of the whole utterance.
fn speaking<'w>(words: &'w [String], verb: usize, said: &'w Said<'_>) -> &'w [String] {
    let object = words.get(verb + 1).map_or("", String::as_str);
    let own =
        words.iter().any(|w| PRODUCTION.contains(&w.as_str()) || OTHER_ENVIRONMENTS.contains(&w.as_str()));
    if !own && matches!(object, "it" | "them" | "this" | "that" | "these" | "those") {
        &said.words
    } else {
        words
    }
}

/// Spellings of one thing, not a choice of words.
pub(crate) fn is_thing(alternatives: &[String]) -> bool {
    // What only the run will tell says nothing about it.
    let known = || alternatives.iter().filter(|a| !a.contains('\u{fffd}'));
    let shortest = known().min_by_key(|a| a.len());
    let one = alternatives.len() > 1 || alternatives.iter().any(|a| is_specific(a));
    one && shortest.is_some_and(|s| known().all(|a| a.contains(s.as_str())))
}

/// The command has a word besides the names of program and subcommand: a thing, or an option for all things.
pub(crate) fn has_operand(command: &str) -> bool {
    let plain = |w: &&str| w.len() < 14 && w.chars().all(|c| c.is_ascii_alphabetic());
    let rest: Vec<&str> = command.split_whitespace().skip(1).skip_while(plain).collect();
    // What follows such an option is its value and names nothing.
    let dull =
        ["--access", "--tag", "--registry", "--message", "-m", "--body", "--notes", "--title", "--otp", "-u"];
    rest.iter().enumerate().any(|(at, w)| {
        let value = at.checked_sub(1).and_then(|b| rest.get(b)).is_some_and(|b| dull.contains(b));
        !w.starts_with('-') && !value || matches!(*w, "--all" | "--workspaces" | "--mirror" | "-a")
    })
}

/// A path, option, number or name with a mark: not a plain word.
pub(crate) fn is_specific(word: &str) -> bool {
    let worded = word.chars().any(char::is_alphanumeric);
    let marked = worded
        && (word.contains(['/', '.', '_', '#', '-', '@', '{', '='])
            || word.split_once(':').is_some_and(|(a, b)| !a.is_empty() && !b.is_empty()));
    let numbered = word.chars().any(|c| c.is_ascii_digit()) && word.is_ascii();
    // "200k tasks", "v2", "w/o": how many, and how.
    let counted = ['k', 'm', 'g', 'b', '%', 'x'].iter().any(|unit| {
        word.strip_suffix(*unit).is_some_and(|n| {
            !n.is_empty()
                && n.trim_end_matches(['g', 'm', 't', 'k'])
                    .chars()
                    .all(|c| c.is_ascii_digit() || matches!(c, '.' | ','))
        })
    });
    let version =
        word.len() <= 3 && word.strip_prefix('v').is_some_and(|n| n.chars().all(|c| c.is_ascii_digit()));
    word.len() > 1
        && (marked || numbered)
        && !counted
        && !version
        && !word.starts_with("force-")
        // "System-wide", "build-only": how, not what.
        && !word.rsplit_once('-').is_some_and(|(_, end)| {
            matches!(end, "wide" | "only" | "related" | "based" | "level" | "style" | "free")
        })
        && !matches!(word, "w/o" | "w/" | "and/or" | "n/a" | "i/o" | "i.e" | "e.g" | "z.b" | "d.h" | "p.ex" | "key=value" | "name=value")
        && !matches!(
            word,
            "crates.io"
                | "npmjs.com"
                | "npmjs.org"
                | "pypi.org"
                | "github.com"
                | "gitlab.com"
                | "rubygems.org"
                | "docker.io"
                | "read-only"
                | "--force"
                | "e-mail"
                | "re-run"
                | "squash-merge"
        )
}

pub(crate) fn in_command(command: &str, word: &str) -> bool {
    let bare = word.trim_end_matches("'s").trim_start_matches(['#', '@']).trim_end_matches('/');
    // A path as Windows writes it, by its end; an option of its programs.
    let bare = bare.trim_end_matches('\\').rsplit('\\').next().unwrap_or(bare);
    // `~/go/bin` is `$HOME/go/bin`.
    if let Some(below) = bare.strip_prefix("~/").filter(|below| below.len() >= 3)
        && (command.contains(&format!("$home/{below}")) || command.contains(&format!("${{home}}/{below}")))
    {
        return true;
    }
    if bare.len() == 2 && bare.starts_with('/') && command.contains(bare) {
        return true;
    }
    // "13-ю версию": the ending of an ordinal.
    if let Some((number, ending)) = bare.split_once('-')
        && !number.is_empty()
        && number.chars().all(|c| c.is_ascii_digit())
        && !ending.is_empty()
        && !ending.is_ascii()
    {
        return command.split(|c: char| !c.is_ascii_digit()).any(|n| n == number);
    }
    // "2023" of a partition `202301`.
    if bare.len() == 4
        && (bare.starts_with("19") || bare.starts_with("20"))
        && bare.chars().all(|c| c.is_ascii_digit())
        && command.split(|c: char| !c.is_ascii_digit()).any(|n| n.len() >= 6 && n.starts_with(bare))
    {
        return true;
    }
    // A sum of money is sent in cents.
    if command.contains("amount")
        && let Ok(sum) = bare.trim_matches(['€', '$', '£']).replace(',', ".").parse::<f64>()
        && command.split(|c: char| !c.is_ascii_digit()).any(|n| n == format!("{:.0}", sum * 100.0))
    {
        return true;
    }
    let home = bare.trim_start_matches("~/");
    if home != bare
        && home.contains('/')
        && command.split([' ', '"', '\'']).any(|w| w.trim_end_matches('/').ends_with(&format!("/{home}")))
    {
        return true;
    }
    // A part of a longer path: the repository in the address of its settings.
    let parted = |w: &str| format!("/{w}/").contains(&format!("/{bare}/"));
    if bare.contains('/')
        && !bare.starts_with(['/', '~', '.'])
        && command.split([' ', '"', '\'', '=']).any(parted)
    {
        return true;
    }
    // "acme/shop" in a call that has owner and repository apart.
    let values: Vec<&str> = command.split('"').collect();
    if bare.contains('/') && values.len() > 4 && bare.split('/').all(|part| values.contains(&part)) {
        return true;
    }
    // `auto-approve` said for `-auto-approve`, `nightly` for `nightly.yml`, `status` for `status.example.com`.
    let dashed = |w: &str| {
        let option = w.starts_with('-').then(|| w.trim_start_matches('-'));
        w.trim_start_matches('-') == bare
            || bare.contains('-')
                && option.and_then(|o| o.strip_suffix(bare)).is_some_and(|front| front.ends_with('-'))
    };
    let begun = |w: &str| {
        w.split('.').next() == Some(bare)
            || w.rsplit('/').next().is_some_and(|n| n.split('.').next() == Some(bare))
    };
    if bare.len() >= 3
        && command
            .split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '=' | ':' | ',' | '@'))
            .any(|w| dashed(w) || !bare.contains('.') && begun(w))
    {
        return true;
    }
    if let Some(letter) = word.strip_prefix('-').filter(|rest| rest.chars().count() == 1) {
        let bundle = |w: &str| w.starts_with('-') && !w.starts_with("--") && w.contains(letter);
        return command.split_whitespace().any(bundle);
    }
    if word.starts_with('#') && !bare.chars().all(|c| c.is_ascii_digit()) {
        return command.contains(word)
            || command.split(|c: char| !c.is_alphanumeric() && c != '-').any(|w| w == bare)
                && !command.contains('#');
    }
    // "The fastq.gz files".
    if bare.contains('.') && command.contains(&format!("*.{}", bare.trim_start_matches('.'))) {
        return true;
    }
    // A folder of a path, a version in a file's name.
    let loose = |c: char| !c.is_alphanumeric() && c != '.' && !(c == '-' && bare.contains('-'));
    if !bare.contains('/')
        && command.split(loose).any(|w| w == bare)
        && (bare.contains('.') || bare.contains('-') || bare.len() >= 3)
    {
        return true;
    }
    // "`/v1/me` of their API".
    let path = word.strip_prefix('/').is_some_and(|rest| rest.contains('/'))
        && command.split(['\'', '"', ' ']).any(|w| w.contains("://") && w.ends_with(word));
    // `owner/name#482` of a call that has them apart.
    let parted = || {
        word.contains('/')
            && word.contains('#')
            && word.split(['/', '#']).filter(|p| !p.is_empty()).all(|p| names_one(command, p))
    };
    path || parted() || names_one(command, bare)
        || command.contains(word) && !word.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '/' || c == '.')
        // `name=value`, `host:path`, `image:tag`: by their parts.
        || word.contains(['=', ':']) && word.split(['=', ':']).filter(|p| p.len() > 1).all(|p| names_one(command, p))
}

/// "Only X", "X only": X has to be in the command.
fn within_limit(words: &[String], command: &str) -> bool {
    let text = words.join(" ");
    if text.contains(['只', '仅']) || text.contains("だけ") || text.contains("のみ") {
        return text
            .split(|c: char| !c.is_ascii_alphanumeric())
            .filter(|w| w.len() >= 4 && w.chars().all(|c| c.is_ascii_alphabetic()))
            .all(|w| command.contains(w));
    }
    // "Apply just the queue": a plain word is the limit where it stands behind the verb and the limiting word.
    let told = words.first().is_some_and(|w| matches!(w.as_str(), "i" | "we"));
    let english = crate::languages::spoken(words) == 0;
    if words.len() >= 3 && english && !told && words.get(1).is_some_and(|w| ONLY.contains(&w.as_str())) {
        let mut things = words
            .iter()
            .skip(2)
            .take_while(|w| !TURNS.contains(&w.as_str()))
            .filter(|w| {
                w.len() >= 4
                    && !matches!(
                        w.as_str(),
                        "this"
                            | "that"
                            | "these"
                            | "those"
                            | "them"
                            | "your"
                            | "changes"
                            | "change"
                            | "everything"
                            | "function"
                            | "functions"
                            | "service"
                            | "module"
                            | "package"
                            | "component"
                    )
            })
            .peekable();
        if things.peek().is_some() && !things.any(|w| command.contains(w.trim_end_matches('s'))) {
            return false;
        }
    }
    let spoken = crate::languages::spoken(words);
    let is_only = |w: &String| ONLY.contains(&w.as_str()) || crate::languages::only().has(w, spoken);
    words.iter().enumerate().filter(|(_, w)| is_only(w)).all(|(at, _)| {
        let behind = words
            .iter()
            .skip(at + 1)
            .take(4)
            .take_while(|w| !matches!(w.as_str(), "and" | "und" | "et" | "y" | "e"));
        let mut limits =
            behind.chain(at.checked_sub(1).and_then(|b| words.get(b))).filter(|w| is_specific(w)).peekable();
        limits.peek().is_none() || limits.any(|w| in_command(command, w))
    })
}

/// Staging is not production.
fn same_environment(words: &[String], command: &str) -> bool {
    // "In de testdatabase": one word for it.
    let of_tests = words.iter().any(|w| {
        w.starts_with("test")
            && ["database", "datenbank", "db", "base", "umgebung", "server"]
                .iter()
                .any(|end| w.ends_with(end))
    });
    let live = command.split(|c: char| !c.is_alphanumeric()).any(|w| PRODUCTION.contains(&w));
    if of_tests && live && !words.iter().any(|w| PRODUCTION.contains(&w.as_str())) {
        return false;
    }
    let parts = |text: &str| -> Vec<String> {
        text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
    };
    let left_out = |at: usize| {
        words.iter().take(at).rev().take(3).any(|w| {
            matches!(
                w.as_str(),
                "without" | "not" | "never" | "no" | "ohne" | "nicht" | "sans" | "sin" | "sem"
            )
        })
    };
    let kept: Vec<&str> =
        words.iter().enumerate().filter(|(at, _)| !left_out(*at)).map(|(_, w)| w.as_str()).collect();
    let (mut said, done) = (parts(&kept.join(" ")), parts(command));
    // "In test", "on swarm-test": a word of its own elsewhere.
    let machine = |w: &String| {
        w.split_once('-').is_some_and(|(a, b)| a == "test" || b == "test")
            && w.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    if words.iter().any(machine) {
        said.push("testing".to_owned());
    }
    if words
        .windows(2)
        .any(|pair| matches!(pair, [at, test] if test == "test" && matches!(at.as_str(), "in" | "on" | "to")))
    {
        said.push("testing".to_owned());
    }
    let has = |list: &[String], any: &[&str]| list.iter().any(|w| any.contains(&w.as_str()));
    let elsewhere = OTHER_ENVIRONMENTS.iter().any(|e| has(&said, &[e]) && !has(&done, &[e]));
    // "Reset my local db", and a command for staging.
    let beside = elsewhere
        && !has(&said, PRODUCTION)
        && OTHER_ENVIRONMENTS
            .iter()
            .any(|e| *e != "local" && *e != "dev" && has(&done, &[e]) && !has(&said, &[e]));
    let into_production = beside || elsewhere && !has(&said, PRODUCTION) && has(&done, PRODUCTION);
    let out_of_it = has(&said, PRODUCTION)
        && !has(&said, OTHER_ENVIRONMENTS)
        && has(&done, OTHER_ENVIRONMENTS)
        && !has(&done, PRODUCTION);
    // "The test database", and a command for that of development.
    let tests = words.windows(2).any(|pair| {
        matches!(pair, [test, thing] if test == "test"
            && matches!(thing.as_str(), "database" | "db" | "schema" | "environment" | "env" | "stack" | "cluster" | "server"))
    });
    if tests && has(&done, &["development", "staging"]) && !has(&done, &["test", "testing"]) {
        return false;
    }
    // "Publish it to the slot 'staging'", and swap that with production.
    let moves = words.iter().any(|w| {
        matches!(w.as_str(), "swap" | "promote" | "copy" | "migrate" | "sync" | "move" | "clone" | "switch")
    });
    let also_production = !moves
        && OTHER_ENVIRONMENTS.iter().any(|e| has(&said, &[e]))
        && !has(&said, PRODUCTION)
        && has(&done, PRODUCTION);
    !(into_production || out_of_it || also_production)
}

/// The command takes all of a kind, and nobody spoke of all.
fn all_of_one(said: &Said<'_>, command: &str) -> bool {
    let takes_all = command.split(|c: char| c.is_whitespace() || matches!(c, '"' | '/')).any(|w| {
        if w.len() > 4 && said.text.contains(w) {
            return false;
        }
        // "Undefine it including its disks".
        let disks = [
            "disk",
            "disc",
            "storage",
            "platte",
            "disque",
            "almacenamiento",
            "volume",
            "ディスク",
            "磁盘",
            "디스크",
        ];
        if w == "--remove-all-storage" && disks.iter().any(|d| said.text.contains(d)) {
            return false;
        }
        matches!(w, "--all" | "--tags" | "--mirror")
            || w.split(['_', '-']).filter(|p| !p.is_empty()).any(|p| p == "all") && w.contains(['_', '-'])
    });
    if !takes_all {
        return false;
    }
    let said_all = said.words.iter().any(|w| {
        matches!(
            w.as_str(),
            "all"
                | "every"
                | "everything"
                | "each"
                | "any"
                | "both"
                | "entire"
                | "whole"
                | "--all"
                | "tags"
                | "mirror"
                | "alle"
                | "alles"
                | "tous"
                | "toutes"
                | "tout"
                | "todos"
                | "todas"
                | "todo"
                | "tutti"
                | "tutto"
                | "rest"
        ) || w.contains(['全', '都', '모'])
    });
    !said_all && !crate::languages::all().any(&said.words, crate::languages::spoken(&said.words))
}

/// Somebody to whom it shall go is among those to whom it goes.
fn same_recipient(words: &[String], operation: Op, command: &str) -> bool {
    let outward = matches!(operation, Op::Send | Op::Upload | Op::Publish | Op::Expose | Op::Permit);
    let mut addresses = words
        .iter()
        .filter(|w| w.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.')))
        .peekable();
    // An address of a machine limits whatever it stands with.
    let mut machines = words
        .iter()
        .filter(|w| {
            w.split('.').count() == 4 && w.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | '/'))
        })
        .peekable();
    // A channel, and the machine it shall go to.
    let mut channels = words
        .iter()
        .filter(|w| w.strip_prefix('#').is_some_and(|c| c.starts_with(char::is_alphabetic)))
        .peekable();
    let host = |w: &&String| {
        let end = w.rsplit('.').next().unwrap_or("");
        let known = ["com", "org", "net", "io", "dev", "lan", "local", "internal", "example"];
        w.split('.').count() >= 3 && !w.contains('/') && known.contains(&end)
    };
    let mut hosts = words.iter().filter(host).peekable();
    let speaks = matches!(operation, Op::Send | Op::Comment) && command.contains('#');
    let goes = matches!(operation, Op::Publish | Op::Upload);
    if speaks && channels.peek().is_some() && !channels.any(|w| command.contains(w.as_str()))
        || goes && hosts.peek().is_some() && !hosts.any(|w| command.contains(w.as_str()))
    {
        return false;
    }
    (!outward || addresses.peek().is_none() || addresses.any(|w| command.contains(w.as_str())))
        && (machines.peek().is_none() || machines.any(|w| command.contains(w.as_str())))
}

/// Words of which one is chosen: who says one does not mean another.
const CHOICES: &[&[&str]] = &[
    &["origin", "upstream"],
    &["mx", "txt", "cname", "ns", "srv", "caa"],
    &["tcp", "udp"],
    &["public", "private", "secret"],
    &["major", "minor"],
    &["latest", "next", "beta", "canary", "rc", "alpha"],
    &["testpypi", "pypi"],
    &["repo", "org", "branch"],
    &["hosting", "functions", "firestore", "storage"],
];

/// Where request and command both make a choice, it is the same.
fn same_choice(words: &[String], command: &str) -> bool {
    let done: Vec<&str> = command.split(|c: char| !c.is_alphanumeric()).collect();
    CHOICES.iter().all(|choice| {
        let said: Vec<&&str> = choice
            .iter()
            .filter(|c| words.iter().any(|w| w == **c || **c == "repo" && w == "repository"))
            .collect();
        let whole: Vec<&&str> =
            choice.iter().filter(|c| command.split_whitespace().any(|w| w == **c)).collect();
        let made: Vec<&&str> =
            if whole.is_empty() { choice.iter().filter(|c| done.contains(*c)).collect() } else { whole };
        said.is_empty() || made.is_empty() || said.iter().any(|c| made.contains(c))
    }) && !(words.iter().any(|w| {
        matches!(
            w.as_str(),
            "locally"
                | "local"
                | "lokal"
                | "localement"
                | "localmente"
                | "lokaal"
                | "lokalnie"
                | "локально"
                | "yerelde"
                | "yerel"
                | "ローカル"
                | "本地"
        )
    }) && done.contains(&"push")
        && !words.iter().any(|w| {
            matches!(w.as_str(), "remote" | "both" | "too") || w.starts_with("origin") || w.contains("push")
        }))
}

/// "Not public", "without force": what the request leaves out is an option or a value of the command.
fn excluded(words: &[String], command: &str) -> bool {
    let said = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
    // To the index for trials; a record of a zone.
    let not_for_trial = words.windows(2).any(|pair| {
        matches!(pair, [not, index] if matches!(not.as_str(), "not" | "no") && index.starts_with("test"))
    });
    if !not_for_trial
        && said(&["testpypi", "test.pypi.org"])
        && command.contains("upload")
        && !command.contains("test")
    {
        return true;
    }
    // Who asks for one right does not ask for all.
    if command.contains("grant all")
        && said(&["select", "read", "insert", "read-only", "readonly"])
        && !said(&["all"])
    {
        return true;
    }
    // "The normal way" goes past nothing.
    let usual_way = words.windows(2).any(|pair| {
        matches!(pair, [usual, way] if way == "way" && matches!(usual.as_str(), "normal" | "regular" | "usual"))
    });
    if command.contains("--admin") && (usual_way || said(&["normally"])) {
        return true;
    }
    if said(&["record", "records"]) && command.contains("domain delete") {
        return true;
    }
    words.windows(2).any(|pair| {
        let [before, word] = pair else { return false };
        matches!(
            before.as_str(),
            "not" | "no" | "without" | "never" | "kein" | "keine" | "ohne" | "pas" | "sans" | "sin" | "sem"
        ) && word.len() >= 4
            && word.chars().all(|c| c.is_ascii_alphabetic())
            && command.split_whitespace().any(|w| w.trim_start_matches('-') == word && w.starts_with("--"))
    })
}
