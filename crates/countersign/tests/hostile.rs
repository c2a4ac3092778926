//! Text that is made to break its reader: an answer in time, and never a crash.

mod common;

use std::time::Duration;

use common::{Dice, Outcome, Place};

/// The bar is 100 ms for the released program; a debug build on a busy machine gets more.
const LIMIT: Duration =
    if cfg!(debug_assertions) { Duration::from_secs(8) } else { Duration::from_millis(400) };

const SIZE: usize = 10 * 1024;

fn survived(name: &str, way: &str, outcome: &Outcome) {
    assert_eq!(outcome.signal, None, "{name} by {way} ended by a signal: {}", outcome.err);
    assert!(
        matches!(outcome.code, Some(0 | 10 | 11 | 2)),
        "{name} by {way}: exit code {:?}: {}",
        outcome.code,
        outcome.err
    );
    assert!(!outcome.err.contains("panicked"), "{name} by {way}: {}", outcome.err);
    assert!(outcome.took < LIMIT, "{name} by {way} took {:?}", outcome.took);
}

/// Both ways in, with a command that wipes the home behind the hostile text where that makes sense.
fn try_text(place: &Place, name: &str, text: &str) {
    let check = place.check(text.as_bytes());
    survived(name, "check", &check);
    let hook = place.hook(place.shell(text).to_string().as_bytes());
    survived(name, "hook", &hook);
    assert_ne!(hook.verdict(), "silence", "{name}: no answer");
    println!(
        "{name:32} {:>6} ms  {:>6} ms  {}",
        check.took.as_millis(),
        hook.took.as_millis(),
        hook.verdict()
    );
}

fn times(unit: &str, size: usize) -> String {
    unit.repeat(size / unit.len() + 1)
}

#[test]
fn nesting_of_the_shell() {
    let place = Place::new();
    let openers = [
        "(",
        "{ ",
        "[",
        "[[ ",
        "$(",
        "$((",
        "((",
        "`",
        "\"`",
        "<(",
        ">(",
        "${",
        "${x:-",
        "\"${x:-",
        "\"$(",
        "$[",
        "if x; then ",
        "if ",
        "while x; do ",
        "until x; do ",
        "for i in x; do ",
        "for ((;;)) do ",
        "case x in x) ",
        "case $(",
        "select x in y; do ",
        "f() { ",
        "function f { ",
        "! ",
        "time ",
        "coproc ",
        "'",
        "\"",
        "$'",
        "$\"",
        "\\",
        "a[",
        "a=(",
        "@(",
        "!(",
        "{a,",
        "{a,{b,",
        "<<E\n",
        "<<<",
        "cat <<E\n$(",
        "x=$(",
        "eval '",
        "bash -c '",
        "sudo ",
        "env ",
        "xargs ",
        "> ",
        "2>&1 ",
        "&",
        "|",
        "&& ",
        "; ",
        ";; ",
        "#",
        "~",
        "\n",
        "\r\n",
        "\t",
    ];
    for opener in openers {
        try_text(&place, &format!("{opener:?} open"), &times(opener, SIZE));
    }
}

#[test]
fn nesting_that_is_closed() {
    let place = Place::new();
    let pairs = [
        ("(", ")"),
        ("{ ", "; }"),
        ("$(", ")"),
        ("$((", "))"),
        ("\"$(", ")\""),
        ("<(", ")"),
        ("${x:-", "}"),
        ("\"${x:-", "}\""),
        ("if x; then ", "; fi"),
        ("while x; do ", "; done"),
        ("case x in x) ", ";; esac"),
        ("f() { ", "; }"),
        ("[[ ( ", " ) ]]"),
        ("eval \"", "\""),
        ("a[", "]"),
        ("`", "`"),
    ];
    for (open, close) in pairs {
        for depth in [60, 300, SIZE / (open.len() + close.len())] {
            let text = format!("{}true{}", open.repeat(depth), close.repeat(depth));
            try_text(&place, &format!("{open:?} closed, {depth} deep"), &text);
        }
    }
}

#[test]
fn long_chains() {
    let place = Place::new();
    for (name, link) in [
        ("and", "true && "),
        ("or", "false || "),
        ("pipe", "cat | "),
        ("list", "true; "),
        ("lines", "true\n"),
        ("background", "true & "),
        ("assignments", "a=b "),
        ("redirects", ">x "),
        ("words", "x "),
        ("quotes", "'a' "),
        ("variables", "$a "),
        ("substitutions", "$(a) "),
        ("globs", "*/"),
        ("braces", "{a,b}"),
        ("here-documents", "<<E "),
        ("arrays", "a+=(x); "),
        ("functions", "f() { f; }; "),
        ("doubling", "x=$x$x; "),
        ("removals", "rm -rf $x; "),
        ("aliases", "alias a=b; a; "),
        ("cd", "cd ..; "),
        ("arithmetic", "$((1+1)) "),
    ] {
        try_text(&place, name, &format!("{}true", link.repeat(50_000)));
    }
}

#[test]
fn large_texts() {
    let place = Place::new();
    let mut dice = Dice::new(7);
    let mega = 1024 * 1024;
    let random: Vec<u8> = (0..mega).map(|_| dice.next() as u8).collect();
    survived("random bytes", "check", &place.check(&random));
    try_text(&place, "random bytes as text", &String::from_utf8_lossy(&random));
    let printable: String = (0..mega).map(|_| char::from(b' ' + (dice.next() % 95) as u8)).collect();
    try_text(&place, "random characters", &printable);
    for size in [60 * 1024, 250 * 1024, mega] {
        let signs: String = (0..size)
            .map(|_| {
                ['$', '(', ')', '{', '}', '`', '"', '\'', '<', '|', '\\', ' ', '\n', 'a'][dice.below(14)]
            })
            .collect();
        try_text(&place, &format!("random signs, {size}"), &signs);
        try_text(&place, &format!("one word, {size}"), &"x".repeat(size));
        try_text(&place, &format!("one quoted word, {size}"), &format!("echo '{}'", "x".repeat(size)));
        try_text(&place, &format!("one path, {size}"), &format!("rm -rf {}", "a/".repeat(size / 2)));
        try_text(
            &place,
            &format!("one address, {size}"),
            &format!("curl https://a.example/{}", "a?".repeat(size / 2)),
        );
        try_text(&place, &format!("one variable, {size}"), &format!("x={}; rm $x$x$x$x", "y".repeat(size)));
        try_text(
            &place,
            &format!("base64, {size}"),
            &format!("echo {} | base64 -d | sh", "cm0g".repeat(size / 4)),
        );
        try_text(&place, &format!("zero bytes, {size}"), &"\0".repeat(size));
        try_text(&place, &format!("wide characters, {size}"), &"\u{1f600}".repeat(size / 4));
    }
}

#[test]
fn nesting_of_other_languages() {
    let place = Place::new();
    let shapes: [(&str, &[&str]); 7] = [
        (
            "python3 -c",
            &[
                "(", "[", "{", "lambda: ", "-", "not ", "f(", "a.b", "if x:\n ", "\\'", "f\"{", "x = ",
                "await ", "*", "1+", "a[", "@",
            ],
        ),
        (
            "node -e",
            &[
                "(",
                "[",
                "{",
                "`${",
                "!",
                "()=>",
                "f(",
                "a?b:",
                "function f(){",
                "new ",
                "async ",
                "/",
                "if(x)",
                "class A{",
                "a.",
                "1+",
                "<!--",
            ],
        ),
        (
            "ruby -e",
            &[
                "(", "[", "{", "\"#{", "if x\n", "def f\n", "->{", "%w(", "%q{", "begin\n", "<<E\n", "!",
                "f ", "`", "a.b ",
            ],
        ),
        (
            "perl -e",
            &["(", "[", "{", "q{", "qw(", "s{", "sub {", "@{", "${", "<<E;\n", "`", "!", "m(", "if(x){"],
        ),
        ("php -r", &["(", "[", "{", "\"{$", "function(){", "!", "f(", "`", "<<<E\n", "if(x){", "new "]),
        ("awk", &["(", "{", "[", "/", "!", "a[", "if(x)", "f(", "1+", "function f(){", "$"]),
        (
            "pwsh -c",
            &[
                "(", "{", "[", "$(", "@(", "@{", "\"$(", "& {", "if(1){", "-", "!", ".", "@\"\n", "%{", "`",
                "[a]", "$a.",
            ],
        ),
    ];
    for (program, openers) in shapes {
        for opener in openers {
            try_text(
                &place,
                &format!("{program} {opener:?}"),
                &format!("{program} '{}'", times(opener, SIZE)),
            );
        }
    }
    for statement in
        ["(", "SELECT (", "CASE WHEN ", "/*", "--", "'", "$$", "DELETE FROM t WHERE x IN (", ";", "BEGIN "]
    {
        try_text(
            &place,
            &format!("psql {statement:?}"),
            &format!("psql -c \"{}\"", times(statement, SIZE).replace('"', "")),
        );
    }
}

#[test]
fn files_and_tools() {
    let place = Place::new();
    let deep = times("{\"a\":", SIZE);
    let arrays = times("[", 300_000);
    for (name, input) in [
        (
            "deep JSON",
            format!(
                "{{\"hook_event_name\":\"PreToolUse\",\"session_id\":\"s\",\"tool_name\":\"X\",\"tool_input\":{deep}"
            ),
        ),
        (
            "deep arrays",
            format!(
                "{{\"hook_event_name\":\"PreToolUse\",\"session_id\":\"s\",\"tool_name\":\"X\",\"tool_input\":{arrays}"
            ),
        ),
        ("arrays alone", times("[", 1024 * 1024)),
        ("quotes alone", times("\"", 1024 * 1024)),
    ] {
        let outcome = place.hook(input.as_bytes());
        survived(name, "hook", &outcome);
        assert_eq!(outcome.verdict(), "refused", "{name}");
    }
    for (path, unit) in [
        ("a.py", "("),
        ("a.sh", "$("),
        ("package.json", "{\"a\":"),
        (".github/workflows/a.yml", "- "),
        ("a.ipynb", "["),
        ("Makefile", "$("),
    ] {
        let content = times(unit, 1024 * 1024);
        let event =
            place.event("PreToolUse", "Write", &serde_json::json!({"file_path": path, "content": content}));
        survived(path, "Write", &place.hook(event.to_string().as_bytes()));
        let event = place.event(
            "PreToolUse",
            "Edit",
            &serde_json::json!({"file_path": path, "old_string": content, "new_string": "x"}),
        );
        survived(path, "Edit", &place.hook(event.to_string().as_bytes()));
    }
    let patch =
        format!("*** Begin Patch\n{}*** End Patch", "*** Update File: a\n@@\n-a\n+b\n".repeat(30_000));
    let event = place.event("PreToolUse", "ApplyPatch", &serde_json::json!({"input": patch}));
    survived("patch", "ApplyPatch", &place.hook(event.to_string().as_bytes()));
    let address = format!("https://a.example/{}", times("%2e", 1024 * 1024));
    let event = place.event("PreToolUse", "WebFetch", &serde_json::json!({"url": address}));
    survived("address", "WebFetch", &place.hook(event.to_string().as_bytes()));
}

/// What is too much to be read is never let through in silence: the end of a long chain is seen or the whole is opaque.
#[test]
fn danger_behind_a_bound_is_not_allowed() {
    let place = Place::new();
    let danger = "rm -rf \"$HOME\"";
    for (name, text) in [
        ("steps", format!("{}{danger}", "true; ".repeat(20_000))),
        ("and", format!("{}{danger}", "true && ".repeat(20_000))),
        ("effects", format!("{}{danger}", "touch a; ".repeat(3_000))),
        ("writes", format!("{}{danger}", ">a; ".repeat(3_000))),
        ("bytes", format!("echo '{}'; {danger}", "x".repeat(400_000))),
        ("comment", format!("# {}\n{danger}", "x".repeat(300_000))),
        ("here-document", format!("cat <<'E'\n{}\nE\n{danger}", "x\n".repeat(200_000))),
        (
            "functions",
            format!("{}f0", (0..40).map(|i| format!("f{i}() {{ f{}; }}; ", i + 1)).collect::<String>())
                + &format!("; f40() {{ {danger}; }}; f0"),
        ),
        ("shells", (0..12).fold(danger.to_owned(), |text, _| format!("bash -c {}", quote(&text)))),
        ("wrappers", format!("{}{danger}", "env ".repeat(200))),
        ("sudo", format!("{}{danger}", "sudo ".repeat(60))),
        ("substitutions", format!("{}{danger}{}", "$(".repeat(80), ")".repeat(80))),
        ("substitutions, deeper", format!("{}{danger}{}", "$(".repeat(400), ")".repeat(400))),
        ("groups", format!("{}{danger}{}", "{ ".repeat(100), "; }".repeat(100))),
        ("loop", format!("for i in {{1..2000}}; do {danger}; done")),
        ("loops", format!("{}{danger}{}", "for i in {1..20}; do ".repeat(8), "; done".repeat(8))),
        ("arguments", format!("rm -rf {} \"$HOME\"", "a ".repeat(20_000))),
        ("opaque", format!("{}{danger}", "$((x) ); ".repeat(100))),
    ] {
        let outcome = place.check(text.as_bytes());
        survived(name, "check", &outcome);
        assert_ne!(outcome.verdict(), "allow", "{name} is let through");
    }
}

fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Values that double in every line, in every language that is read: a few hundred bytes must not fill the memory.
#[test]
fn growing_values() {
    let place = Place::new();
    let script = |program: &str, begin: &str, line: &str, end: &str| {
        format!("{program} - <<'E'\n{begin}\n{}{end}\nE\n", format!("{line}\n").repeat(40))
    };
    let cases = [
        ("text", format!("x=a;{}rm -rf $x", "x=$x$x;".repeat(40))),
        ("text in a loop", "x=a; while true; do x=\"$x$x\"; done; rm -rf $x".to_owned()),
        ("text by replacement", format!("x=aa;{}rm -rf $x", "x=${x//a/$x};".repeat(40))),
        ("array", format!("x=(a);{}rm -rf $x", "x=(\"${x[@]}\" \"${x[@]}\");".repeat(40))),
        ("elements", format!("x=({});{}", "a ".repeat(2000), "x[3]=b;".repeat(1500))),
        ("appended", format!("x=();{}", "x+=(a);".repeat(1500))),
        ("python text", script("python3", "x='a'", "x=x+x", "import os; os.remove(x)")),
        ("python list", script("python3", "x=['a']", "x=[x,x]", "import os; os.remove(x)")),
        ("python spread", script("python3", "x=['a']", "x=[*x,*x]", "import os; os.remove(x)")),
        ("javascript list", script("node", "let x=['a'];", "x=[x,x];", "require('fs').rmSync(x)")),
        ("javascript spread", script("node", "let x=['a'];", "x=[...x,...x];", "require('fs').rmSync(x)")),
        ("ruby list", script("ruby", "x=['a']", "x=[x,x]", "File.delete(x)")),
        ("functions", doubling_functions()),
    ];
    for (name, text) in cases {
        try_text(&place, name, &text);
    }
}

/// Each function calls the next one twice.
fn doubling_functions() -> String {
    let calls: String = (0..40).map(|n| format!("f{n}() {{ f{}; f{}; }};", n + 1, n + 1)).collect();
    format!("{calls} f40() {{ rm x; }}; f0")
}

/// Many variables, and many places in which one of two values may hold.
#[test]
fn many_branches() {
    let place = Place::new();
    let bound: String = (0..400).map(|n| format!("v{n}=x{n}\n")).collect();
    let branches: String = (0..300).map(|n| format!("[ x ] && v{n}=y\n")).collect();
    let used: String = (0..100).map(|n| format!("echo $v{n}\n")).collect();
    let arms: String = (0..200).map(|n| format!("a{n}) v{n}=1;;")).collect();
    let cases = [
        ("branches", format!("{bound}{branches}{used}")),
        ("lists", format!("l=(a b)\n{bound}{}", "echo $l\n".repeat(400))),
        ("pipes", format!("{bound}{}", "a | b\n".repeat(800))),
        ("arms", format!("case $x in {arms} esac\n").repeat(3)),
        ("loops", format!("{}{}", "while a; do v=$v$v; ".repeat(200), "done; ".repeat(200))),
    ];
    for (name, text) in cases {
        try_text(&place, name, &text);
    }
}
