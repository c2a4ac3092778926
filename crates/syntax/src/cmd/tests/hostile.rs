//! Texts that are broken, deep or long.

use super::check;
use crate::cmd::read;
use crate::dump::dump;

#[test]
fn broken() {
    check(&[
        ("(foo", r#"(group (cmd "foo")) (opaque "no `)` for the parenthesis that opens here")"#),
        ("foo)", r#"(cmd "foo)")"#),
        (") foo", r#"(opaque "closing parenthesis without an opening one")"#),
        (r#""unclosed"#, r#"(cmd "unclosed")"#),
        ("|", r#"(pipe (group) (group)) (opaque "a pipe without a command on both sides")"#),
        ("&", ""),
        ("for", r#"(loop ? () ()) (opaque "a loop without a set")"#),
        ("if", "(if () (arm))"),
        ("for %%i in (a b", r#"(loop i ("a" "b") ()) (opaque "no `)` for the parenthesis that opens here")"#),
        ("del %x", r#"(cmd "del" "%x")"#),
        ("^", ""),
    ]);
}

/// Wherever a command may hide, it is either seen or the place is opaque.
#[test]
fn nothing_hides() {
    let places = [
        "MARK",
        "@MARK",
        "(MARK)",
        "a&MARK",
        "a&&MARK",
        "a||MARK",
        "a|MARK",
        "MARK|a",
        "(a\nMARK\n)",
        "if 1==1 MARK",
        "if 1==1 (MARK)",
        "if 1==1 (a) else MARK",
        "if 1==1 (a) else (MARK)",
        "if 1==1 (a) & MARK",
        "if exist x MARK",
        "for %%i in (a) do MARK",
        "for %%i in (a) do (MARK)",
        "for /f %%i in ('MARK') do a",
        "for /f \"usebackq\" %%i in (`MARK`) do a",
        "for /f %%i in ('a ^| MARK') do b",
        "call MARK",
        "start MARK",
        "start \"\" MARK",
        "start /b \"t\" MARK",
        "rem\nMARK",
        "rem & MARK",
        ":: x\nMARK",
        "a ^\n& MARK",
        "> x MARK",
        ";MARK",
        "M^ARK",
        "\"MARK\"",
        "a\r\nMARK",
        "echo off & MARK",
        "set x=1& MARK",
        "if defined x for %%i in (a) do MARK",
    ];
    for place in places {
        let seen = dump(&read(place));
        let visible = seen.to_lowercase().contains("(cmd \"mark\"") || seen.contains("(opaque");
        assert!(visible, "nothing is seen in {place}: {seen}");
    }
}

/// Texts of 10 kB made of one shape: each is read at once, on a small stack.
#[test]
fn deep() {
    let shapes = [
        ("(", ")"),
        ("if 1==1 ", ""),
        ("if 1==1 (", ")"),
        ("for %%i in (a) do ", ""),
        ("for /f %%i in ('", "') do a"),
        ("^", ""),
        ("\"", ""),
        ("%", ""),
        ("%a", ""),
        ("!a", ""),
        ("%a:", ""),
        ("call ", ""),
        ("start ", ""),
        ("@", ""),
        ("a&", ""),
        ("a|", ""),
        (">", ""),
        ("set a=", ""),
        ("%%~", ""),
        ("rem &", ""),
        (")", ""),
        ("a^\n", ""),
        ("cmd /c ", ""),
        ("/s", ""),
    ];
    let read_all = move || {
        for (open, close) in shapes {
            let times = 10_000 / (open.len() + close.len());
            for text in [open.repeat(times) + &close.repeat(times), open.repeat(times)] {
                let started = std::time::Instant::now();
                let script = read(&text);
                assert!(started.elapsed().as_secs() < 5, "slow: {open}");
                assert!(script.opaque.iter().all(|it| it.span.end <= text.len()));
                drop(dump(&script));
            }
        }
    };
    let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(read_all).unwrap();
    thread.join().unwrap();
}
