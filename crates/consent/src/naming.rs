//! Whether a text names a thing: by its whole name, not by a name that merely begins or ends like it.

use crate::aliases::{ALIASES, ALL_FILES, UNSPACED};

/// Characters that names are made of.
fn in_name(c: char) -> bool {
    c.is_alphanumeric() && (c as u32) < 0x2e80
        || matches!(c, '_' | '-' | '.' | '/' | '~' | '@' | '{' | '}' | '#' | '+' | '*')
}

/// The names in a text, without the marks around them.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !in_name(c)).map(trim).filter(|t| !t.is_empty())
}

fn trim(token: &str) -> &str {
    let token = token.trim_end_matches(['.', '/', '-', '*']).trim_start_matches(['#', '+', '@']);
    token.strip_prefix("./").unwrap_or(token)
}

/// The text names one of the alternatives, which are spellings of one thing. Lower case on both sides.
pub(crate) fn names_any(text: &str, alternatives: &[String]) -> bool {
    alternatives.iter().any(|thing| names(text, thing, alternatives))
}

/// The text names the thing.
pub(crate) fn names_one(text: &str, thing: &str) -> bool {
    names(text, thing, std::slice::from_ref(&thing.to_owned()))
}

fn names(text: &str, thing: &str, alternatives: &[String]) -> bool {
    let thing = thing.trim().trim_matches(['`', '"', '\'']).trim_end_matches('/').to_lowercase();
    // `*` has no name: where there are words for all of it, one of them is said.
    let nameless = |text: &str| !text.chars().any(char::is_alphanumeric);
    if nameless(&thing) && !thing.is_empty() && !thing.contains('\u{fffd}') {
        return alternatives.iter().all(|a| nameless(a));
    }
    if thing.chars().count() < 2 && !thing.chars().all(|c| c.is_ascii_digit())
        || thing.contains('\u{fffd}')
        || thing.is_empty()
    {
        return false;
    }
    // `api.shop.example` is called `shop`.
    let mut labels = thing.rsplit('.');
    let (end, label) = (labels.next().unwrap_or(""), labels.next().unwrap_or(""));
    let machine = !thing.contains(['/', ':', '@', '_', ' '])
        && matches!(
            end,
            "com"
                | "org"
                | "net"
                | "io"
                | "dev"
                | "app"
                | "example"
                | "rs"
                | "sh"
                | "ai"
                | "co"
                | "cloud"
                | "run"
                | "so"
        );
    if machine && label.len() >= 4 && tokens(text).any(|token| token == label) {
        return true;
    }
    if matches!(thing.as_str(), "pvc" | "pvcs" | "persistentvolumeclaim")
        && text.contains("persistent volume claim")
    {
        return true;
    }
    // "Every table remote_agent_*".
    let begun = |word: &str| {
        let word = word
            .trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '*' | '-' | '_' | '/' | '~' | '.'));
        word.strip_suffix('*')
            .is_some_and(|front| front.len() >= 4 && thing.starts_with(front) && !front.contains('*'))
    };
    if text.contains('*') && text.split_whitespace().any(begun) {
        return true;
    }
    // `app=ledger` selects what is called so, `MODEL=gbm-v7` is told by its value.
    if let Some((key, value)) = thing.split_once('=')
        && (matches!(key, "app" | "name" | "k8s-app" | "component" | "release" | "instance")
            || value.len() >= 5 && value.contains(|c: char| c.is_ascii_digit()) && value.contains('-'))
        && !value.contains(['=', '/', '$'])
        && names(text, value, alternatives)
    {
        return true;
    }
    // "Every database file under .agentic": the folder of a pattern.
    if let Some((folder, base)) = thing.rsplit_once('/')
        && base.contains('*')
        && folder.len() >= 4
        && ["all", "every", "everything", "alle", "tous", "todos", "tutti"]
            .iter()
            .any(|all| text.split(|c: char| !c.is_alphanumeric()).any(|w| w == *all))
        && tokens(text).any(|token| token == folder)
    {
        return true;
    }
    // A variable whose value nobody repeats is told by its name.
    if let Some((key, value)) = thing.split_once('=')
        && key.contains('_')
        && key.chars().all(|c| c.is_alphanumeric() || c == '_')
        && (value.contains(['$', '\u{fffd}']) || value.contains("://") || value.len() > 24)
        && names(text, key, alternatives)
    {
        return true;
    }
    // "All files that end in _new.json".
    if let Some(end) = thing.rsplit('/').next().and_then(|base| base.strip_prefix('*'))
        && end.len() >= 4
        && !end.contains(['*', '?'])
        && tokens(text).any(|token| token.trim_start_matches(['*', '.']) == trim(end).trim_start_matches('.'))
    {
        return true;
    }
    if of_an_ending(text, &thing) || by_its_habit(text, &thing) {
        return true;
    }
    if thing == "all files" && ALL_FILES.iter().any(|said| text.contains(said)) {
        return true;
    }
    if !text.is_ascii()
        && UNSPACED.iter().any(|(name, said)| *name == thing && said.iter().any(|w| text.contains(w)))
    {
        return true;
    }
    // Words of a language without blanks have no edges.
    if !thing.chars().all(|c| (c as u32) < 0x2e80) {
        return text.contains(&thing);
    }
    if thing.contains(' ') && contains_whole(text, &thing) {
        return true;
    }
    // `heroku-postgresql:premium-4`: the plan.
    if let Some((_, plan)) = thing.split_once(':')
        && plan.len() >= 5
        && plan.contains('-')
        && plan.contains(|c: char| c.is_ascii_digit())
        && !plan.contains([':', '/', '@'])
        && names(text, plan, alternatives)
    {
        return true;
    }
    // `C:\\work\\tree`: the last of it.
    if let Some((_, last)) = thing.rsplit_once('\\')
        && last.len() >= 5
        && last.contains(|c: char| c.is_ascii_digit() || matches!(c, '-' | '_' | '.'))
        && tokens(text).any(|token| token == last)
    {
        return true;
    }
    // The schema that tables are in when nobody says one.
    if let Some(table) = thing.strip_prefix("public.").or_else(|| thing.strip_prefix("dbo."))
        && table.len() >= 3
        && !table.contains('.')
        && (names(text, table, alternatives)
            || tokens(text).any(|token| token.split_once('.').is_some_and(|(front, _)| front == table))
            || !text.is_ascii() && contains_word(text, table))
    {
        return true;
    }
    // "The Cargo credentials": `~/.cargo/credentials.toml`.
    if let Some((folder, file)) = thing.rsplit_once('/')
        && file.starts_with("credentials")
        && let Some(program) = folder.rsplit('/').next().and_then(|f| f.strip_prefix('.'))
        && [" ", "-", "'s "].iter().any(|joint| text.contains(&format!("{program}{joint}credential")))
    {
        return true;
    }
    // `user:ann@example.com`, `arn:aws:…:name`: the kind in front is not said.
    if let Some((kind, rest)) = thing.split_once(':')
        && kind.chars().all(|c| c.is_ascii_alphabetic())
        && rest.contains(['@', '/', ':'])
        && !rest.starts_with("//")
        && names(text, rest, alternatives)
    {
        return true;
    }
    if PRODUCTION.contains(&thing.as_str()) {
        return text.split(|c: char| !c.is_alphanumeric()).any(|word| PRODUCTION.contains(&word));
    }
    // `search-gateway` is written "search gateway" as well, `node.exe` "node".
    if let Some(stem) = thing.strip_suffix(".exe")
        && tokens(text).any(|token| token == stem)
    {
        return true;
    }
    let plain = thing.replace(['-', '_'], " ");
    if plain != thing
        && thing.split(['-', '_']).all(|p| p.len() >= 3 && p.chars().all(|c| c.is_ascii_alphabetic()))
        && contains_whole(text, &plain)
    {
        return true;
    }
    // `web-03.tornado.io` is called `web-03`.
    if machine
        && let Some(first) = thing.split('.').next()
        && first.contains(|c: char| c.is_ascii_digit() || c == '-')
        && tokens(text).any(|token| token == first)
    {
        return true;
    }
    if in_parts(text, without_provider(&thing)) || in_a_row(text, &thing) {
        return true;
    }
    // `greenhouse-2.local` is called `greenhouse-2`.
    if let Some((host, "local" | "lan" | "internal" | "home" | "corp")) = thing.rsplit_once('.')
        && !host.contains(['/', ' '])
        && tokens(text).any(|token| token == host)
    {
        return true;
    }
    // A unit of a service manager is called by its name.
    if let Some(stem) = [".service", ".timer", ".socket"].iter().find_map(|kind| thing.strip_suffix(kind))
        && tokens(text).any(|token| token == stem)
    {
        return true;
    }
    // "Upload a.pdf to s3://bucket/in/": the folder and the name in it.
    if let Some((folder, name)) = thing.rsplit_once('/')
        && folder.len() > 3
        && text.contains(&format!("{folder}/"))
        && tokens(text).any(|token| token.rsplit('/').next() == Some(name))
    {
        return true;
    }
    let parts: Vec<&str> = thing.split(|c: char| !in_name(c)).map(trim).filter(|t| !t.is_empty()).collect();
    let said = |part: &str| {
        let number = part.parse::<usize>().ok().and_then(|n| NUMBERS.get(n).copied());
        tokens(text).any(|token| is(token, part, alternatives) || Some(token) == number)
    };
    // A package and its version, a user and his machine may be said apart.
    let apart = |part: &str| {
        part.contains('@')
            && !part.contains('{')
            && part.split('@').filter(|p| !p.is_empty()).all(|p| said(trim(p)))
    };
    spelled_out(text, &thing) || !parts.is_empty() && parts.iter().all(|part| said(part) || apart(part))
}

/// "The jpgs in captures": `captures/**/*.jpg`.
fn of_an_ending(text: &str, thing: &str) -> bool {
    let (folder, base) = thing.rsplit_once('/').unwrap_or(("", thing));
    let Some(ending) = base.strip_prefix("*.").filter(|end| (2..=5).contains(&end.len())) else {
        return false;
    };
    let folder = folder.trim_end_matches("/**").trim_start_matches("./").trim_start_matches(".\\");
    let last = folder.rsplit(['/', '\\']).next().unwrap_or("");
    let called = |token: &str| {
        token.strip_suffix('s').or_else(|| token.strip_suffix("'s")).unwrap_or(token).trim_start_matches('.')
            == ending
    };
    tokens(text).any(called)
        && (last.is_empty() || tokens(text).any(|token| token == last || token == folder))
}

/// "My zshrc" is `~/.zshrc`, "iis express" `iisexpress`.
fn by_its_habit(text: &str, thing: &str) -> bool {
    let base = thing.rsplit('/').next().unwrap_or(thing);
    if let Some(bare) = base.strip_prefix('.')
        && bare.len() >= 5
        && (bare.ends_with("rc") || bare.ends_with("profile") || bare == "gitconfig")
        && tokens(text).any(|token| token == bare)
    {
        return true;
    }
    let letters = thing.len() >= 7 && thing.chars().all(|c| c.is_ascii_alphabetic());
    letters && {
        let words: Vec<&str> = tokens(text).collect();
        words.windows(2).any(|pair| match pair {
            [a, b] => a.len() >= 2 && b.len() >= 2 && thing.strip_prefix(a) == Some(b),
            _ => false,
        })
    }
}

/// `aws_elasticache_cluster.sessions` is called "the elasticache cluster sessions".
fn without_provider(thing: &str) -> &str {
    let resource = thing.contains('.') && !thing.contains('/');
    [
        "aws_",
        "google_",
        "azurerm_",
        "azuread_",
        "kubernetes_",
        "cloudflare_",
        "digitalocean_",
        "github_",
        "hcloud_",
    ]
    .iter()
    .find_map(|provider| thing.strip_prefix(provider).filter(|_| resource))
    .unwrap_or(thing)
}

/// `week2` in "week1 through week3".
fn in_a_span(text: &str, stem: &str, number: &str) -> bool {
    let Ok(wanted) = number.parse::<u32>() else { return false };
    if stem.len() < 3 || !text.contains(stem) {
        return false;
    }
    let of = |token: &str| token.strip_prefix(stem).and_then(|n| n.parse::<u32>().ok());
    let all: Vec<&str> = tokens(text).collect();
    all.windows(3).any(|three| match three {
        [from, to, until] => {
            let joins = matches!(
                *to,
                "through" | "thru" | "to" | "till" | "until" | "bis" | "a" | "à" | "al" | "tot" | "-"
            );
            let end = of(until).or_else(|| until.parse().ok());
            joins
                && of(from)
                    .zip(end)
                    .is_some_and(|(low, high)| (low..=high).contains(&wanted) && high - low < 100)
        }
        _ => false,
    })
}

/// `data-1` in "data-0, -1 and -2": the number alone stands for a name like the one before it.
fn in_a_row(text: &str, thing: &str) -> bool {
    // "remote_sessions, _messages": the end alone stands for the name with the same front.
    let ended = |token: &str| {
        token.starts_with('_')
            && token.len() >= 4
            && thing.strip_suffix(token).is_some_and(|front| {
                front.len() >= 3 && tokens(text).any(|t| t.starts_with(front) && t.len() > front.len())
            })
    };
    if tokens(text).any(ended) {
        return true;
    }
    let stem = thing.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = thing.get(stem.len()..).unwrap_or("");
    if in_a_span(text, stem, number) {
        return true;
    }
    if number.is_empty() || stem.len() < 3 || !stem.ends_with(['-', '_']) {
        return false;
    }
    let sibling = |token: &str| {
        token.strip_prefix(stem).is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()))
    };
    let mut rest = tokens(text).skip_while(|token| !sibling(token)).skip(1).take_while(|token| {
        sibling(token)
            || token.trim_start_matches('-').chars().all(|c| c.is_ascii_digit())
            || matches!(*token, "and" | "et" | "und" | "y" | "e" | "en" | "i" | "och" | "og" | "и" | "ve")
    });
    rest.any(|token| token.trim_start_matches('-') == number)
}

/// A name of several parts, said part by part in a few words: "PRs 2218" is `pr-2218`, "docker desktop" is `Docker.DockerDesktop`.
/// A marked word of the text counts only where it brings nothing that the name has not.
fn in_parts(text: &str, thing: &str) -> bool {
    if thing.contains(['/', ' ', '*', '$', '@', ':', '\u{fffd}']) || thing.len() > 60 {
        return false;
    }
    let parts: Vec<&str> = thing.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
    if parts.len() < 2 || parts.iter().any(|p| p.len() < 2 && !p.chars().all(|c| c.is_ascii_digit())) {
        return false;
    }
    let thousands = |part: &str| part.strip_suffix("000").map(|n| format!("{n}k"));
    if !parts.iter().all(|part| {
        text.contains(part.trim_end_matches('s'))
            || part.len() >= 6
            || thousands(part).is_some_and(|n| text.contains(&n))
    }) {
        return false;
    }
    // `dockerdesktop` after `docker`: what stands in front is said already.
    let said = |word: &str, part: &str| {
        word == part
            || word.strip_suffix('s') == Some(part) && part.len() >= 2
            || word.ends_with('k') && thousands(part).as_deref() == Some(word)
    };
    let words: Vec<Vec<&str>> = tokens(text)
        .map(|token| {
            let own: Vec<&str> =
                token.split(|c: char| !c.is_alphanumeric()).filter(|p| !p.is_empty()).collect();
            let fits = own.len() < 2 || own.iter().all(|p| parts.iter().any(|part| said(p, part)));
            if fits { own } else { Vec::new() }
        })
        .collect();
    words.windows((parts.len() + 3).min(words.len().max(1))).any(|window| {
        let flat: Vec<&str> = window.iter().flatten().copied().collect();
        let joined = flat.concat();
        parts
            .iter()
            .all(|part| flat.iter().any(|word| said(word, part)) || part.len() >= 6 && joined.contains(part))
    })
}

/// Numbers as words, from 0.
const NUMBERS: &[&str] = &[
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

/// Ways to say that others depend on it.
const PRODUCTION: &[&str] =
    &["prod", "production", "prd", "live", "produktion", "producción", "produção", "本番", "生产"];

/// The name stands among letters of another script.
fn contains_word(text: &str, thing: &str) -> bool {
    let edge =
        |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '-' | '.'));
    text.match_indices(thing).any(|(at, _)| {
        edge(text.get(..at).and_then(|t| t.chars().next_back()))
            && edge(text.get(at + thing.len()..).and_then(|t| t.chars().next()))
            && !has_an_ending(text.get(at + thing.len()..).unwrap_or(""))
    })
}

fn contains_whole(text: &str, thing: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '_' | '-'));
    text.match_indices(thing).any(|(at, _)| {
        edge(text.get(..at).and_then(|t| t.chars().next_back()))
            && edge(text.get(at + thing.len()..).and_then(|t| t.chars().next()))
    })
}

/// "Accounts 2019.lnk" is no "Accounts 2019".
fn has_an_ending(rest: &str) -> bool {
    let ending: String =
        rest.strip_prefix('.').unwrap_or("").chars().take_while(|c| c.is_alphanumeric()).collect();
    (1..=5).contains(&ending.len())
}

/// An option of several words, said in words: "skip the final snapshot".
fn spelled_out(text: &str, thing: &str) -> bool {
    let parts: Vec<&str> = thing.split('-').filter(|p| !p.is_empty()).collect();
    parts.len() >= 3
        && parts.iter().all(|p| p.chars().all(|c| c.is_ascii_alphabetic()))
        && parts.iter().all(|part| {
            let said = |word: &str| tokens(text).any(|token| token == word);
            // "Without a final snapshot".
            said(part)
                || matches!(*part, "skip" | "no")
                    && ["without", "no", "skip", "ohne", "sans", "sin"].into_iter().any(said)
        })
}

/// The token of the text is the thing: the same, its plural, the end of its path, or a path or version around it.
fn is(token: &str, thing: &str, alternatives: &[String]) -> bool {
    let plural = || {
        token.strip_suffix('s') == Some(thing)
            || token.strip_suffix("es") == Some(thing)
            || thing.len() >= 5 && thing.strip_suffix('s') == Some(token)
    };
    // The front of a long identifier, "10k" for 10000.
    let hex = |text: &str| text.chars().all(|c| c.is_ascii_hexdigit());
    if token.len() >= 7 && hex(token) && thing.len() >= 20 && thing.starts_with(token)
        || token.strip_suffix('k').is_some_and(|n| {
            !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()) && thing.strip_suffix("000") == Some(n)
        })
    {
        return true;
    }
    // `/api/agents/{id}`: each of them.
    if let Some((front, _)) = token.split_once('{')
        && front.starts_with('/')
        && front.trim_end_matches('/') == thing
    {
        return true;
    }
    if token == thing || thing.len() >= 3 && plural() {
        return true;
    }
    // "60s", "2048MB": a number with its unit.
    let unit = |rest: &str| {
        matches!(
            rest,
            "s" | "sec" | "m" | "min" | "h" | "d" | "g" | "gb" | "gi" | "mb" | "mi" | "ms" | "%" | "€"
        )
    };
    if !thing.is_empty()
        && thing.chars().all(|c| c.is_ascii_digit())
        && token.strip_prefix(thing).is_some_and(unit)
    {
        return true;
    }
    // `--admin` says "admin", "filter-repo" means `git-filter-repo`.
    if thing.len() >= 4
        && (token.strip_prefix("--") == Some(thing)
            || thing.strip_prefix("git-") == Some(token) && token.len() >= 6)
    {
        return true;
    }
    // `owner/name#512`, a request of the repository.
    if let Some((repository, number)) = token.split_once('#')
        && repository.contains('/')
        && !number.is_empty()
        && number.chars().all(|c| c.is_ascii_digit())
    {
        return is(repository, thing, alternatives);
    }
    // `owner/name` of a forge, where the action has the name apart.
    if token.matches('/').count() == 1
        && alternatives.iter().all(|a| !a.contains('/'))
        && token.rsplit('/').next() == Some(thing)
    {
        return true;
    }
    let bare = |text: &str| text.trim_start_matches("~/").trim_start_matches("origin/").to_owned();
    if bare(token) == bare(thing) {
        return true;
    }
    // Said by the end of its path, which must be the end of a path that the action names.
    let ends = |long: &str, short: &str| {
        let short = short.trim_start_matches('/');
        long.strip_suffix(short).is_some_and(|front| front.ends_with('/')) && !short.is_empty()
    };
    if alternatives.iter().any(|a| ends(a.trim_end_matches('/'), token)) && token.len() >= 2 {
        return true;
    }
    if ALIASES.iter().any(|names| names.contains(&token) && names.contains(&thing)) {
        return true;
    }
    // "The lockfile" of a package manager.
    if matches!(token, "lockfile" | "lock-file")
        && thing.contains("lock")
        && thing.contains('.')
        && !thing.contains('/')
    {
        return true;
    }
    // Said by a longer path than the action's: one of the action's own spellings has to be that path.
    let token = bare(token);
    if ends(&token, thing) {
        return alternatives.iter().any(|a| {
            let a = a.trim_end_matches('/');
            a == token || ends(a, &token)
        }) || !thing.contains('/') && thing.chars().all(|c| c.is_ascii_digit());
    }
    // `name@version`, `user@host`, `stash@{0}`: each side is a name.
    if token.split('@').count() > 1 && token.split('@').any(|side| side == thing) {
        return true;
    }
    // `core.hooksPath` has a part that is called so.
    if thing.len() >= 5
        && !token.contains('/')
        && token.rsplit_once('.').is_some_and(|(_, last)| last == thing)
    {
        return true;
    }
    // A zone or a name in the name of a machine.
    let machine = token.matches('.').count() >= 2 && !token.contains('/');
    machine
        && (token.strip_suffix(thing).is_some_and(|f| f.ends_with('.'))
            || token.strip_prefix(thing).is_some_and(|r| r.starts_with('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_names_only() {
        let list = |items: &[&str]| items.iter().map(|i| (*i).to_owned()).collect::<Vec<_>>();
        for (text, alternatives, wanted) in [
            ("delete build/out", &["/p/build/out", "build/out", "out"][..], true),
            ("delete out", &["/p/build/out", "build/out", "out"], true),
            ("delete fixtures/legacy-orders", &["/p/fixtures/orders", "fixtures/orders", "orders"], false),
            ("delete ~/downloads/old", &["/h/downloads", "~/downloads", "downloads"], false),
            ("push to release/4.2-hotfix", &["release/4.2"], false),
            ("push to origin/release/4.2.", &["release/4.2"], true),
            ("merge pr #482", &["482"], true),
            ("merge https://example.com/o/r/pull/482", &["482"], true),
            ("unpublish @a/ui 0.0.2", &["@a/ui@0.0.2"], true),
            ("delete annk/shop-prototype", &["annk/shop"], false),
            ("kill the celery workers", &["celery worker"], true),
            ("drop stash@{0}", &["stash@{1}"], false),
            ("delete the table users", &["user"], true),
            ("delete other/src/main.rs", &["/p/src/main.rs", "src/main.rs", "main.rs"], false),
        ] {
            assert_eq!(names_any(text, &list(alternatives)), wanted, "{text} {alternatives:?}");
        }
    }
}
