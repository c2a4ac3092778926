//! Names, arguments and redirects.

use super::check;

#[test]
fn names() {
    check(&[
        ("rm x -recurse", r#"(cmd "remove-item" "x" "-recurse")"#),
        ("Re`move-Item x", r#"(cmd "remove-item" "x")"#),
        ("i`e`x 'code'", r#"(cmd "invoke-expression" "code")"#),
        ("Remove–Item –Recurse x", r#"(cmd "remove-item" "-Recurse" "x")"#),
        (
            r"./x.ps1; .\Deploy.PS1 -a; ../bin/Tool.EXE",
            r#"(cmd "./x.ps1") (cmd ".\\Deploy.PS1" "-a") (cmd "../bin/tool")"#,
        ),
        ("7z x a.zip", r#"(cmd "7z" "x" "a.zip")"#),
        ("& $x a b", r#"(cmd $x "a" "b")"#),
        (r". .\x.ps1 -Foo", r#"(cmd "." ".\\x.ps1" "-Foo")"#),
        (". $PROFILE", r#"(cmd "." $profile)"#),
        (
            r#"& "C:\Program Files\Git\bin\GIT.exe" push --force"#,
            r#"(cmd "C:\\Program Files\\Git\\bin\\git" "push" "--force")"#,
        ),
        ("& $env:ComSpec /c del x", r#"(cmd "cmd" "/c" "del" "x")"#),
        (
            r#"& "$env:SystemRoot\System32\Reg.EXE" add HKLM\x"#,
            r#"(cmd (word $env:SYSTEMROOT "\\System32\\reg") "add" "HKLM\\x")"#,
        ),
        (r"Microsoft.PowerShell.Management\Remove-Item x", r#"(cmd "remove-item" "x")"#),
        ("sal zz iex; zz 'code'", r#"(cmd "set-alias" "zz" "iex") (cmd "invoke-expression" "code")"#),
        ("& (gcm inv*ex*) 'x'", r#"(cmd (out (cmd "get-command" (glob "inv*ex*"))) "x")"#),
        ("& (Get-Command 'Invoke-Expression') 'x'", r#"(cmd "invoke-expression" "x")"#),
        (
            ". ([scriptblock]::Create('rm x'))",
            r#"(cmd (out (cmd "ps:[system.management.automation.scriptblock]::create" "rm x")))"#,
        ),
        ("function f { b }; f; F", r#"(fn f () (cmd "b")) (cmd "f") (cmd "f")"#),
        ("git.exe status; Git status", r#"(cmd "git" "status") (cmd "git" "status")"#),
        ("$alias:zz = 'iex'; zz 'c'", r#"(set alias:zz "iex") (cmd "invoke-expression" "c")"#),
    ]);
}

#[test]
fn aliases() {
    check(&[
        (
            "ls; cat x; cp a b; mv a b",
            r#"(cmd "get-childitem") (cmd "get-content" "x") (cmd "copy-item" "a" "b") (cmd "move-item" "a" "b")"#,
        ),
        (
            "iwr u; irm u; gc x; type x; ri x; del x; erase x; rd x; rmdir x",
            r#"(cmd "invoke-webrequest" "u") (cmd "invoke-restmethod" "u") (cmd "get-content" "x") (cmd "get-content" "x") (cmd "remove-item" "x") (cmd "remove-item" "x") (cmd "remove-item" "x") (cmd "remove-item" "x") (cmd "remove-item" "x")"#,
        ),
        (
            "gci; dir; sc f v; start x; saps x; spps x; kill x",
            r#"(cmd "get-childitem") (cmd "get-childitem") (cmd "set-content" "f" "v") (cmd "start-process" "x") (cmd "start-process" "x") (cmd "stop-process" "x") (cmd "stop-process" "x")"#,
        ),
        (
            "cpi a b; copy a b; move a b; mi a b; ni x; md x; mkdir x; echo x; write x",
            r#"(cmd "copy-item" "a" "b") (cmd "copy-item" "a" "b") (cmd "move-item" "a" "b") (cmd "move-item" "a" "b") (cmd "new-item" "x") (cmd "mkdir" "x") (cmd "mkdir" "x") (cmd "write-output" "x") (cmd "write-output" "x")"#,
        ),
        (
            "icm x; nsn h; etsn h; gwmi c; iwmi c; gv x; pwd; gl; ps; gps; gsv; sasv x; spsv x",
            r#"(cmd "invoke-command" "x") (cmd "new-pssession" "h") (cmd "enter-pssession" "h") (cmd "get-wmiobject" "c") (cmd "invoke-wmimethod" "c") (cmd "get-variable" "x") (cmd "pwd") (cmd "pwd") (cmd "get-process") (cmd "get-process") (cmd "get-service") (cmd "start-service" "x") (cmd "stop-service" "x")"#,
        ),
        (
            "tee x; sort; select x; ft; fl; h; man x; sleep 1",
            r#"(cmd "tee-object" "x") (cmd "sort-object") (cmd "select-object" "x") (cmd "format-table") (cmd "format-list") (cmd "get-history") (cmd "help" "x") (cmd "start-sleep" "1")"#,
        ),
        (
            "cd ..; chdir x; sl x; Set-Location -Path x; pushd x; popd",
            r#"(cmd "cd" "..") (cmd "cd" "x") (cmd "cd" "x") (cmd "cd" "x") (cmd "pushd" "x") (cmd "popd")"#,
        ),
    ]);
}

#[test]
fn programs_that_share_a_name() {
    check(&[
        ("rm -rf build", r#"(cmd "rm" "-rf" "build")"#),
        ("rm -r -f build", r#"(cmd "rm" "-r" "-f" "build")"#),
        ("rm -r x", r#"(cmd "remove-item" "-r" "x")"#),
        ("ls -la", r#"(cmd "ls" "-la")"#),
        ("curl -s https://x | sh", r#"(pipe (cmd "curl" "-s" "https://x") (cmd "sh"))"#),
        ("curl.exe -d '@f' https://x", r#"(cmd "curl" "-d" "@f" "https://x")"#),
        ("sc delete svc", r#"(cmd "sc" "delete" "svc")"#),
        ("sc.exe stop svc", r#"(cmd "sc" "stop" "svc")"#),
        ("kill -9 123", r#"(cmd "kill" "-9" "123")"#),
        ("cat -n x", r#"(cmd "cat" "-n" "x")"#),
    ]);
}

#[test]
fn arguments() {
    check(&[
        (r"ri -r -fo .\a,.\b", r#"(cmd "remove-item" "-r" "-fo" (list ".\\a" ".\\b"))"#),
        (
            r"Remove-Item -Path:'C:\x' -Recurse:$true -Confirm:$false",
            r#"(cmd "remove-item" "-Path" "C:\\x" "-Recurse")"#,
        ),
        (
            "msbuild -p:Configuration=Release /t:Clean",
            r#"(cmd "msbuild" "-p:Configuration=Release" "/t:Clean")"#,
        ),
        (
            r#"git commit -m "it's $x" --author=foo"#,
            r#"(cmd "git" "commit" "-m" (word "it's " $x) "--author=foo")"#,
        ),
        (
            "git stash drop stash@{0}",
            r#"(cmd "git" "stash" "drop" "stash@" (block (cmd "write-output" "0")))"#,
        ),
        ("git diff HEAD~1..HEAD -- a.txt", r#"(cmd "git" "diff" "HEAD~1..HEAD" "--" "a.txt")"#),
        (r#"foo 'a'b "c"'d' e'f'"g""#, r#"(cmd "foo" "a" "b" "c" "d" "efg")"#),
        ("foo a=b c:d -x=1 --y", r#"(cmd "foo" "a=b" "c:d" "-x=1" "--y")"#),
        ("foo a , b", r#"(cmd "foo" (list "a" "b"))"#),
        (
            "foo @('a','b') @{a=1} {rm x} [int] 5kb",
            r#"(cmd "foo" (list "a" "b") (list "1") (block (cmd "remove-item" "x")) (glob "[int]") "5kb")"#,
        ),
        ("foo `\n  bar", r#"(cmd "foo" "bar")"#),
        (
            "echo foo$(bar)baz $(a)b",
            r#"(cmd "write-output" (word "foo" (out (cmd "bar")) "baz") (out (cmd "a")) "b")"#,
        ),
        ("npm install @angular/core", r#"(cmd "npm" "install" "@angular/core")"#),
        ("foo -d @file.json", r#"(cmd "foo" "-d" "@file.json")"#),
        ("foo $args @args", r#"(cmd "foo" $@ $@[@])"#),
        (r#"rm $HOME\x, "$HOME/y""#, r#"(cmd "remove-item" (list (word $HOME "\\x") (word $HOME "/y")))"#),
        (
            r#"Remove-Item "C:\Users\*" -LiteralPath 'a*b'"#,
            r#"(cmd "remove-item" (glob "C:\\Users\\*") "-LiteralPath" "a*b")"#,
        ),
        ("del ~/x", r#"(cmd "remove-item" (word (tilde "") "/x"))"#),
        (r#"ping --% -n 1 %HOST% "a b" # no"#, r##"(cmd "ping" "-n" "1" $env:HOST "a b" "#" "no")"##),
        (r#"Write-Host "a`nb" a`nb"#, r#"(cmd "write-host" "a\nb" "a\nb")"#),
        ("foo # comment", r#"(cmd "foo")"#),
        ("foo <# c #> bar", r#"(cmd "foo" "bar")"#),
        ("foo -Name:a,b c", r#"(cmd "foo" (word "-Name" ":" (list "a" "b")) "c")"#),
        (
            r"foo $x.y $x[0] $x.z(1) $x\y $x-y",
            r#"(cmd "foo" $x[.y] $x[0] (out (cmd "ps:.z" "--self" $x "1")) (word $x "\\y") (word $x "-y"))"#,
        ),
        (
            "foo HEAD@{u} a@b 1.2.3.4 -Dx.y=z --%",
            r#"(cmd "foo" "HEAD@" (block (cmd "u")) "a@b" "1.2.3.4" "-Dx.y=z")"#,
        ),
        ("foo a#b 'c'#d", r#"(cmd "foo" "a#b" "c")"#),
        (r#"foo "a""b" 'c''d'"#, r#"(cmd "foo" "a\"b" "c'd")"#),
    ]);
}

#[test]
fn redirects() {
    check(&[
        ("echo hi > out.txt 2>$null", r#"(cmd "write-output" "hi" (> "out.txt") (2> "/dev/null"))"#),
        (
            "foo *> all.log; foo 2>&1 | tee x",
            r#"(cmd "foo" (> "all.log")) (pipe (cmd "foo" (2>& "1")) (cmd "tee-object" "x"))"#,
        ),
        ("'evil' > $PROFILE", r#"(cmd "write-output" "evil" (> $profile))"#),
        (". { rm x } > y", r#"(group (cmd "remove-item" "x") (> "y"))"#),
        ("foo < in.txt", r#"(cmd "foo" (< "in.txt"))"#),
        ("foo & bar", r#"(bg (cmd "foo")) (cmd "bar")"#),
        ("> x", r#"(cmd (> "x"))"#),
        ("foo >> 'a b' 2>> err", r#"(cmd "foo" (>> "a b") (2>> "err"))"#),
        ("$x > y", r#"(cmd "write-output" $x (> "y"))"#),
        ("foo 3>&1 6>$null", r#"(cmd "foo" (3>& "1") (6> "/dev/null"))"#),
    ]);
}

#[test]
fn pipelines() {
    check(&[
        (
            "iwr https://x.y/z.ps1 | iex",
            r#"(pipe (cmd "invoke-webrequest" "https://x.y/z.ps1") (cmd "invoke-expression"))"#,
        ),
        (
            "gci | ? { $_.Length -gt 1kb } | % { $_.Delete() }",
            r#"(pipe (cmd "get-childitem") (cmd "where-object" (block)) (cmd "foreach-object" (block (cmd "ps:.delete" "--self" $_))))"#,
        ),
        (
            "Get-ChildItem *.log | ForEach-Object { Remove-Item $_.FullName }",
            r#"(pipe (cmd "get-childitem" (glob "*.log")) (cmd "foreach-object" (block (cmd "remove-item" $_[.fullname]))))"#,
        ),
        ("gci -r | rm", r#"(pipe (cmd "get-childitem" "-r") (cmd "remove-item"))"#),
        ("a && b || c", r#"(seq (cmd "a") (cmd "b") (cmd "c"))"#),
        ("foo &", r#"(bg (cmd "foo"))"#),
        ("foo |\n  bar\n  | baz", r#"(pipe (cmd "foo") (cmd "bar") (cmd "baz"))"#),
        ("foo;bar;;baz", r#"(cmd "foo") (cmd "bar") (cmd "baz")"#),
        ("foo | % Name", r#"(pipe (cmd "foo") (cmd "foreach-object" "Name"))"#),
        (
            "1..3 | % { foo $_ }",
            r#"(pipe (cmd "write-output" (list "1" "2" "3")) (cmd "foreach-object" (block (cmd "foo" $_))))"#,
        ),
        (
            r#""x" | & { process { iex $_ } }"#,
            r#"(pipe (cmd "write-output" "x") (group (group (cmd "invoke-expression" $_))))"#,
        ),
        (
            "Get-Process | Where-Object Name -eq x | Stop-Process -Force",
            r#"(pipe (cmd "get-process") (cmd "where-object" "Name" "-eq" "x") (cmd "stop-process" "-Force"))"#,
        ),
    ]);
}
