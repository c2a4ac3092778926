//! Texts that are broken, deep or long.

use super::check;
use crate::dump::dump;
use crate::powershell::read;

#[test]
fn broken() {
    check(&[
        (r#"foo "unclosed"#, r#"(cmd "foo" "unclosed") (opaque "string without an end")"#),
        ("foo (a", r#"(cmd "foo" (out (cmd "a"))) (opaque "no `)` for the bracket that opens here")"#),
        ("foo { a", r#"(cmd "foo" (block (cmd "a"))) (opaque "no `}` for the bracket that opens here")"#),
        ("} foo", r#"(cmd "foo") (opaque "closing bracket without an opening one")"#),
        ("@'\nx", r#"(cmd "write-output" "x") (opaque "here-string without an end")"#),
        ("<# rm x", r#"(opaque "comment without an end")"#),
        ("[1,2]", r#"(cmd "write-output" ?) (opaque "not a type")"#),
        ("| foo", r#"(pipe (group) (cmd "foo")) (opaque "nothing in front of the pipe")"#),
        ("foo |", r#"(cmd "foo") (opaque "nothing behind the pipe")"#),
        ("&", r#"(opaque "nothing to call")"#),
        ("'a' rm x", r#"(cmd "write-output" "a") (opaque "not understood here")"#),
        ("${x", r#"(cmd "write-output" ?) (opaque "no `}` for the variable that begins here")"#),
        (
            "@{ a rm x }",
            r#"(cmd "write-output" (list)) (opaque "expected `=`") (opaque "expected `=`") (opaque "expected `=`")"#,
        ),
    ]);
}

/// Wherever a command may hide, it is either seen or the place is opaque.
#[test]
fn nothing_hides() {
    let places = [
        "MARK",
        "foo (MARK)",
        "foo $(MARK)",
        "\"$(MARK)\"",
        "@(MARK)",
        "@{a=MARK}",
        "@{$(MARK)=1}",
        "& { MARK }",
        "if (MARK) {}",
        "if (1) {} elseif (MARK) {}",
        "if (1) {} else { MARK }",
        "switch (MARK) {}",
        "switch (1) { (MARK) {} }",
        "switch (1) { 1 { MARK } }",
        "for (MARK;;) {}",
        "for (;MARK;) {}",
        "for (;;MARK) {}",
        "while (MARK) {}",
        "do {} until (MARK)",
        "foreach ($x in MARK) {}",
        "try {} catch { MARK }",
        "try {} finally { MARK }",
        "trap { MARK }",
        "function f { MARK }",
        "function f($x = (MARK)) {}",
        "param($x = $(MARK))",
        "class C { C() { MARK } }",
        "class C { $x = (MARK) }",
        "[C]::m((MARK))",
        "$x.m((MARK))",
        "$x[(MARK)]",
        "$x.((MARK))()",
        "(MARK).x",
        "(MARK)[0]",
        "[int](MARK)",
        "-not (MARK)",
        "! (MARK)",
        "-join (MARK)",
        "1 + (MARK)",
        "(MARK) -eq 1",
        "'{0}' -f (MARK)",
        "'{0:X}' -f (MARK)",
        "'a' * (MARK)",
        "(MARK)..3",
        "(MARK) -replace 'a','b'",
        "$x -replace (MARK)",
        "$x = MARK",
        "$x.y = MARK",
        "$x[0] = MARK",
        "$x[(MARK)] = 1",
        "$null = MARK",
        "$a,$b = (MARK),1",
        "$x -= (MARK)",
        "$x ??= MARK",
        "$x ?? (MARK)",
        "(MARK) ?? 1",
        "1 ? (MARK) : 2",
        "(MARK) ? 1 : 2",
        "return MARK",
        "throw (MARK)",
        "exit (MARK)",
        "foo > (MARK)",
        "foo -x:(MARK)",
        "foo -x:$(MARK)y",
        "foo a,(MARK)",
        "foo a$(MARK)b",
        "foo | MARK",
        "foo && MARK",
        "foo &\nMARK",
        "MARK | foo",
        ". { MARK }",
        "{ MARK }.Invoke()",
        "$x.ForEach({ MARK })",
        "$x.Where{ MARK }",
        "foo { MARK }",
        "[ValidateScript({ MARK })]$x = 1",
        "param([ValidateScript({ MARK })]$x)",
        "begin { MARK }",
        "data { MARK }",
        "@\"\n$(MARK)\n\"@",
        "foo `\nMARK",
        "foo;MARK",
        "<# #> MARK",
        "foo # x\nMARK",
        "[string]::Join('', (MARK))",
        "[string]::Format('{0}{0}', (MARK))",
        "'{0}{0}' -f (MARK)",
        "'a'.Replace('a', (MARK))",
        "Join-Path (MARK) x",
        "(Join-Path (MARK) x)",
        "$a = @{x = (MARK)}; foo @a",
        "& (MARK)",
        "& $(MARK) x",
        "[C](MARK)",
        "$x++; MARK",
        "(MARK)++",
        "$(MARK; 1)",
        "@(1; MARK)",
        "(1,(MARK))[0]",
        "('a' + (MARK)).Length",
        "[char](MARK) + 'x'",
        "Set-Alias x (MARK)",
        "Set-Variable x (MARK)",
        "sal -n x -va MARK; x",
        "gcm (MARK)",
        "& (gcm MARK)",
        "if (1) { MARK",
        "foo (MARK",
        "\"$(MARK",
    ];
    for place in places {
        let seen = dump(&read(place));
        let visible = seen.to_lowercase().contains("\"mark\"") || seen.contains("(opaque");
        assert!(visible, "nothing is seen in {place}: {seen}");
    }
}

/// Texts of 10 kB made of one shape: each is read at once, on a small stack.
#[test]
fn deep() {
    let shapes = [
        ("(", ")"),
        ("{", "}"),
        ("$(", ")"),
        ("@(", ")"),
        ("@{a=", "}"),
        ("\"$(", ")\""),
        ("[", "]"),
        ("if(1){", "}"),
        ("&{", "}"),
        ("!", ""),
        ("-", ""),
        ("-not ", ""),
        ("$x.a()", ""),
        ("$x[", "]"),
        ("[a]", ""),
        ("a|", ""),
        ("$a=", ""),
        ("1?1:", ""),
        ("1 ?? ", ""),
        ("function f{", "}"),
        ("class a{b(){", "}}"),
        (",", ""),
        ("switch(1){1{", "}}"),
        ("try{", "}"),
        ("@'\n", ""),
        ("@\"\n$(", "\n\"@)"),
        ("${", ""),
        ("('{0}{0}' -f ", "$(a))"),
        ("'a'*1000000;", ""),
        ("1..1000;", ""),
        ("[string]::join('',(", "))"),
        ("1 -or 1 -band 1 -eq 1+1*'a' -f 1..(", ")"),
        ("foo -a:", ""),
        ("elseif(1){}", ""),
        ("param(", ")"),
        ("'x'.replace('x','xx')", ""),
        ("`", ""),
        ("\u{201c}", ""),
        ("<#", ""),
        ("[a()]", ""),
        ("[a((", "))]"),
        ("$x.\n a", ""),
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
