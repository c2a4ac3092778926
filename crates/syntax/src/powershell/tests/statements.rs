//! Statements: assignments, branches, loops, definitions.

use super::check;

#[test]
fn assignments() {
    check(&[
        (r#"$env:PATH = "C:\evil;" + $env:PATH"#, r#"(set PATH (word "C:\\evil;" $env:PATH))"#),
        ("$a, $b = 1, 2", r#"(set a "1") (set b "2")"#),
        (
            r"$p = @{Path='C:\x'; Recurse=$true; Force=$true}; Remove-Item @p",
            r#"(set p "-Path" "C:\\x" "-Recurse" "-Force") (cmd "remove-item" $p[@])"#,
        ),
        ("$b = @{token=$x; n=(whoami)}", r#"(set b (list $x (out (cmd "whoami"))))"#),
        (
            "$x = if ($y) { 'a' } else { b }",
            r#"(set x (out (if () (arm (cmd "write-output" "a")) (arm (cmd "b")))))"#,
        ),
        ("$x = $y = foo", r#"(set x (out (set y (out (cmd "foo"))) (cmd "write-output" $y)))"#),
        ("($x = 'iex') ; & $x", r#"(set x "iex") (cmd "write-output" $x) (cmd $x)"#),
        ("$a += 'b'; $b -= 1; $c ??= 'd'", r#"(set+ a "b") (set b (num)) (set c ${c:-"d"})"#),
        ("[array]$x = foo", r#"(set x (out (cmd "foo")))"#),
        ("[int]$n = 5; [ValidateSet('a','b')]$y = 'a'", r#"(set n "5") (set y "a")"#),
        ("$null = rm x", r#"(cmd "remove-item" "x")"#),
        ("[void](rm x)", r#"(cmd "remove-item" "x")"#),
        ("Set-Variable x 'rm'; & $x y", r#"(set x "rm") (cmd $x "y")"#),
        ("(gv x).Value", r#"(cmd "write-output" $x)"#),
        ("$i++", ""),
        ("$r = irm u; iex $r", r#"(set r (out (cmd "invoke-restmethod" "u"))) (cmd "invoke-expression" $r)"#),
    ]);
}

#[test]
fn branches() {
    check(&[
        (
            "if (Test-Path $p) { rm $p } elseif ($x) { b } else { c }",
            r#"(if ((cmd "test-path" $p)) (arm (cmd "remove-item" $p)) (arm (cmd "b")) (arm (cmd "c")))"#,
        ),
        ("if (-not (Test-Path x)) { mkdir x }", r#"(if ((cmd "test-path" "x")) (arm (cmd "mkdir" "x")))"#),
        (
            "switch -Regex ($x) { 'a' { foo } default { bar } }",
            r#"(if () (arm (cmd "foo")) (arm (cmd "bar")))"#,
        ),
        (
            "switch ($x) { {$_ -gt 1} { a; break } 'b' { b } default { c } }",
            r#"(if () (arm (cmd "a")) (arm (cmd "b")) (arm (cmd "c")))"#,
        ),
        ("switch -File x.txt { a { b } }", r#"(if ((cmd "get-content" "x.txt")) (arm (cmd "b")))"#),
        (
            "try { a } catch [IO.IOException] { b } finally { c }",
            r#"(group (cmd "a") (if () (arm (cmd "b"))) (group (cmd "c")))"#,
        ),
        (r#"try { a } catch { throw "x $(b)" }"#, r#"(group (cmd "a") (if () (arm (cmd "b"))))"#),
        ("trap { rm x }", r#"(if () (arm (cmd "remove-item" "x")))"#),
        ("!(Test-Path x)", r#"(cmd "test-path" "x")"#),
        ("if (a) { b }\n# c\nelse { d }", r#"(if ((cmd "a")) (arm (cmd "b")) (arm (cmd "d")))"#),
        ("if ($x = foo) { $x }", r#"(if ((set x (out (cmd "foo")))) (arm (cmd "write-output" $x)))"#),
    ]);
}

#[test]
fn loops() {
    check(&[
        ("foreach ($f in 'a','b') { del $f }", r#"(loop f ("a" "b") () (cmd "remove-item" $f))"#),
        (
            "foreach ($x in gci *.txt) { rm $x }",
            r#"(loop x ((out (cmd "get-childitem" (glob "*.txt")))) () (cmd "remove-item" $x))"#,
        ),
        ("foreach($i in 1..3){foo $i}", r#"(loop i ("1" "2" "3") () (cmd "foo" $i))"#),
        ("for ($i=0; $i -lt 3; $i++) { foo $i }", r#"(loop () ((set i "0")) (cmd "foo" $i))"#),
        ("for (;;) { a }", r#"(endless () () (cmd "a"))"#),
        ("while ($true) { Start-Sleep 1; evil }", r#"(endless () () (cmd "start-sleep" "1") (cmd "evil"))"#),
        ("while (1) { a }", r#"(endless () () (cmd "a"))"#),
        ("do { a } until (b)", r#"(loop () ((cmd "b")) (cmd "a"))"#),
        (":outer foreach ($x in $y) { break outer }", "(loop x ($y) ())"),
        ("do { a } while ($true)", r#"(endless () () (cmd "a"))"#),
        (
            "foreach ($x in 'a', 'b') { foreach ($y in $x) { rm $y } }",
            r#"(loop x ("a" "b") () (loop y ($x) () (cmd "remove-item" $y)))"#,
        ),
    ]);
}

#[test]
fn definitions() {
    check(&[
        (
            "function Remove-All([string]$Path, $n = (Get-Date)) { rm $Path }",
            r#"(fn remove-all (path n) (set n ${n:-(out (cmd "get-date"))}) (cmd "remove-item" $path))"#,
        ),
        (
            "function f { param([Parameter(Mandatory=$true)][string]$p) rm $p }",
            r#"(fn f (p) (cmd "remove-item" $p))"#,
        ),
        ("param($x = 5) foo $x", r#"(set x ${x:-"5"}) (cmd "foo" $x)"#),
        ("filter foo { rm $_ }", r#"(fn foo () (cmd "remove-item" $_))"#),
        ("function global:prompt { rm x }", r#"(fn prompt () (cmd "remove-item" "x"))"#),
        (
            "class A { [string]$n = (foo); [void] Go([int]$x) { rm $x } static Make() { b } }",
            r#"(cmd "foo") (fn ps:.go (x) (cmd "remove-item" $x)) (fn ps:[a]::make () (cmd "b"))"#,
        ),
        (
            "class A : B { A([int]$x) : base($x) { rm x } hidden [int] F() { return 1 } }",
            r#"(fn ps:[a]::new (x) (cmd "remove-item" "x")) (fn ps:.f () (return "1"))"#,
        ),
        ("enum E { A; B = 2 }", ""),
        (r"using module .\x.psm1", r#"(cmd "import-module" ".\\x.psm1")"#),
        ("begin { a } process { b } end { c }", r#"(group (cmd "a")) (group (cmd "b")) (group (cmd "c"))"#),
        ("data { 'x' }", r#"(group (cmd "write-output" "x"))"#),
        ("& { param($a) rm $a } 'file'", r#"(group (set a "file") (cmd "remove-item" $a))"#),
        ("$sb = { rm x }; & $sb", r#"(set sb (block (cmd "remove-item" "x"))) (cmd $sb)"#),
        ("function f($a, [int]$b = 2) { $a }", r#"(fn f (a b) (set b ${b:-"2"}) (cmd "write-output" $a))"#),
        ("using namespace System.IO\n[File]::Delete('x')", r#"(cmd "ps:[system.io.file]::delete" "x")"#),
    ]);
}

#[test]
fn ends() {
    check(&[
        ("return (foo)", r#"(return (out (cmd "foo")))"#),
        ("throw (rm x)", r#"(cmd "remove-item" "x")"#),
        ("exit 1", r#"(cmd "exit" "1")"#),
    ]);
}

#[test]
fn jobs() {
    check(&[
        ("Start-Job { rm x }", r#"(bg (cmd "start-job" (block (cmd "remove-item" "x"))))"#),
        (
            "Invoke-Command -ComputerName h -ScriptBlock { rm x }",
            r#"(cmd "invoke-command" "-ComputerName" "h" "-ScriptBlock" (block (cmd "remove-item" "x")))"#,
        ),
        (
            "Start-Process cmd -ArgumentList '/c','del x' -Verb RunAs",
            r#"(cmd "start-process" "cmd" "-ArgumentList" (list "/c" "del x") "-Verb" "RunAs")"#,
        ),
        ("powershell -EncodedCommand ZQBj", r#"(cmd "powershell" "-EncodedCommand" "ZQBj")"#),
        ("powershell -Command { rm x }", r#"(cmd "powershell" "-Command" (block (cmd "remove-item" "x")))"#),
    ]);
}
