//! Commands that show the names of variables and leave their values out.

/// The command lets nothing of a value through: `cut -d= -f1`, `sed 's/=.*//'`, `grep -q`, `grep -oE '^[A-Z_]+'`. `words` is the
/// command as it was written.
pub(super) fn shows_names_only(words: &str) -> bool {
    let end = words.find(['|', ';', '&', '\n', ')', '`']).unwrap_or(words.len());
    let words: Vec<&str> = words
        .get(..end)
        .unwrap_or("")
        .split_whitespace()
        .map(|word| word.trim_matches(['"', '\'']))
        .filter(|word| !word.is_empty())
        .collect();
    let Some((program, rest)) = words.split_first() else { return false };
    let has = |option: &str| rest.contains(&option);
    match program.rsplit('/').next().unwrap_or(program) {
        "cut" => {
            let by_name = has("-d=") || rest.windows(2).any(|pair| pair == ["-d", "="]);
            let first = has("-f1") || rest.windows(2).any(|pair| pair == ["-f", "1"]);
            by_name && first && !has("--complement")
        }
        "sed" => {
            let plain = |w: &&&str| !w.starts_with('-');
            let script = rest.iter().find(plain);
            script.is_some_and(|script| {
                matches!(*script, "s/=.*//" | "s/=.*$//" | "s/=.*/=/" | "s/=.*/=***/" | "s/=.*/=<redacted>/")
            }) && rest.iter().filter(|w| w.starts_with('-')).all(|w| matches!(*w, "-E" | "-r" | "-u"))
        }
        "awk" | "gawk" | "mawk" => {
            let by_name = has("-F=") || rest.windows(2).any(|pair| pair == ["-F", "="]);
            let prints = rest.windows(2).any(|pair| pair == ["{print", "$1}"]) || has("{print$1}");
            // One action, and nothing else that could be one.
            let braces = rest.iter().filter(|w| w.contains('{')).count() == 1;
            let others = rest.iter().any(|w| matches!(*w, "-f" | "-e" | "-v" | "-i") || w.starts_with("--"));
            by_name && prints && braces && !others
        }
        "wc" => !rest.iter().any(|w| w.contains("files0-from")),
        "grep" | "egrep" | "rg" => counts(rest) || gives_names(rest),
        _ => false,
    }
}

/// `grep -q`, `-c`, `-l`: whether and how often, not what.
fn counts(rest: &[&str]) -> bool {
    rest.iter().any(|word| {
        matches!(*word, "--quiet" | "--silent" | "--count" | "--files-with-matches")
            || word.strip_prefix('-').is_some_and(|flags| {
                flags.contains(['q', 'c', 'l']) && flags.chars().all(|c| "qclivwxsnhHrRzaEFGIo".contains(c))
            })
    })
}

/// `grep -o '^[A-Z_]*'`: a pattern that begins with the line and cannot pass the `=`.
fn gives_names(rest: &[&str]) -> bool {
    let flags = |word: &&&str| word.starts_with('-');
    let only =
        rest.iter().filter(flags).any(|w| !w.starts_with("--") && w.contains('o') || *w == "--only-matching");
    let several =
        rest.iter().filter(flags).any(|w| !w.starts_with("--") && w.contains(['e', 'f', 'P', 'A', 'B', 'C']));
    let long = rest
        .iter()
        .any(|w| w.starts_with("--") && !matches!(*w, "--only-matching" | "--color=never" | "--no-filename"));
    if long {
        return false;
    }
    let Some(pattern) = rest.iter().find(|w| !w.starts_with('-')) else { return false };
    let Some(pattern) = pattern.strip_prefix('^') else { return false };
    let inside =
        |c: char| c.is_ascii_alphanumeric() || matches!(c, '[' | ']' | '_' | '-' | '+' | '*' | '\\' | '^');
    only && !several && pattern.replace("[^=]", "").chars().all(inside)
}

#[cfg(test)]
mod tests {
    use super::shows_names_only;

    #[test]
    fn values_stay_out() {
        for words in [
            "cut -d= -f1 .env",
            "cut -d '=' -f 1",
            "sed 's/=.*//' .env",
            "awk -F= '{print $1}'",
            "grep -q '^TOKEN=' .env",
            "grep -c . .env",
            "grep -oE '^[A-Z0-9_]+' .env | sort",
            "grep -o '^[^=]*' .env",
        ] {
            assert!(shows_names_only(words), "{words}");
        }
        for words in [
            "cut -d= -f2 .env",
            "cut -d, -f1 .env",
            "sed 's/a/b/' .env",
            "awk -F= '{print $2}'",
            "grep TOKEN .env",
            "grep -o '^TOKEN=.*' .env",
            "grep -oE '^.+' .env",
            "grep -oP '^\\K.*' .env",
            "grep -oE -e '^[A-Z]+' -e '.*' .env",
            "tee /tmp/x | cut -d= -f1",
            "awk -F= '{print $1} {print $0}' .env",
            "sed --expression=p 's/=.*//' .env",
            "grep -o '^[A-Z]+' --regexp='.*' .env",
            "wc --files0-from=.env",
            "",
        ] {
            assert!(!shows_names_only(words), "{words}");
        }
    }
}
