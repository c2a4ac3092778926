//! Commands, operators, variables and control.

use super::check;

#[test]
fn names_and_switches() {
    check(&[
        (r"del /f /q C:\x\*.log", r#"(cmd "del" "/f" "/q" (glob "C:\\x\\*.log"))"#),
        ("DEL/f/q x", r#"(cmd "del" "/f" "/q" "x")"#),
        (r#"rd/s/q "C:\Program Files\x""#, r#"(cmd "rd" "/s" "/q" "C:\\Program Files\\x")"#),
        ("d^el x", r#"(cmd "del" "x")"#),
        ("pow^er^shell -e ZQBj", r#"(cmd "powershell" "-e" "ZQBj")"#),
        ("npm.cmd install & yarn.CMD add x", r#"(seq (cmd "npm" "install") (cmd "yarn" "add" "x"))"#),
        ("xcopy/e/y a b", r#"(cmd "xcopy" "/e" "/y" "a" "b")"#),
        ("dir/s/b *.txt", r#"(cmd "dir" "/s" "/b" (glob "*.txt"))"#),
        ("node_modules/.bin/eslint .", r#"(cmd "node_modules/.bin/eslint" ".")"#),
        ("bin/foo x", r#"(cmd "bin" "/foo" "x")"#),
        ("./x.sh", r#"(cmd "./x.sh")"#),
        (";del x", r#"(cmd "del" "x")"#),
        (",,=del x", r#"(cmd "del" "x")"#),
        ("@@del x", r#"(cmd "del" "x")"#),
        (r"cd /d C:\Program Files & dir", r#"(seq (cmd "cd" "C:\\Program Files") (cmd "dir"))"#),
        ("cd..", r#"(cmd "cd" "..")"#),
        (r"cd\ & d:", r#"(seq (cmd "cd" "\\") (cmd "cd" "d:"))"#),
        ("chdir x", r#"(cmd "cd" "x")"#),
        ("echo.hello", r#"(cmd "echo" "hello")"#),
        ("echo.hello", r#"(cmd "echo" "hello")"#),
        ("echo(x", r#"(cmd "echo" "x")"#),
        ("del a,b;c", r#"(cmd "del" "a" "b" "c")"#),
        ("copy /y a b", r#"(cmd "copy" "/y" "a" "b")"#),
    ]);
}

#[test]
fn cmd_in_cmd() {
    check(&[
        (r#""C:\Windows\System32\CMD.exe" /c del x"#, r#"(cmd "C:\\Windows\\System32\\cmd" "/c" "del x")"#),
        (r#"cmd /c "del /q x & echo hi""#, r#"(cmd "cmd" "/c" "del /q x & echo hi")"#),
        ("cmd /c del x ^& echo y", r#"(cmd "cmd" "/c" "del x & echo y")"#),
        (r#"cmd.exe /d /s /c "npm run ^"build^"""#, r#"(cmd "cmd" "/d" "/s" "/c" "npm run ^\"build\"")"#),
        ("cmd/cdel x", r#"(cmd "cmd" "/c" "del x")"#),
        ("cmd /q/c del x", r#"(cmd "cmd" "/q" "/c" "del x")"#),
        ("cmd /k", r#"(cmd "cmd" "/k")"#),
        (r#"cmd /v:on /c "set X=a& !X!""#, r#"(cmd "cmd" "/v:on" "/c" (word "set X=a& " $env:X))"#),
        (r"%COMSPEC% /c rd /s /q C:\", r#"(cmd "cmd" "/c" "rd /s /q C:\\")"#),
        (
            r"%SystemRoot%\System32\reg.exe delete HKLM\x /f",
            r#"(cmd (word $env:SYSTEMROOT "\\System32\\reg") "delete" "HKLM\\x" "/f")"#,
        ),
    ]);
}

#[test]
fn operators() {
    check(&[
        ("a & b && c || d", r#"(seq (cmd "a") (cmd "b") (cmd "c") (cmd "d"))"#),
        ("(a & b) > x", r#"(group (seq (cmd "a") (cmd "b")) (> "x"))"#),
        ("((a))", r#"(group (group (cmd "a")))"#),
        ("echo y | del x", r#"(pipe (cmd "echo" "y") (cmd "del" "x"))"#),
        ("foo < in.txt | sort > out", r#"(pipe (cmd "foo" (< "in.txt")) (cmd "sort" (> "out")))"#),
        (
            "git commit -m \"a & b | c\" ^\n  --author=x",
            r#"(cmd "git" "commit" "-m" "a & b | c" "--author=x")"#,
        ),
        ("echo hi > out.txt 2>&1", r#"(cmd "echo" "hi" (> "out.txt") (2>& "1"))"#),
        (r#"echo hi>>"a b.txt""#, r#"(cmd "echo" "hi" (>> "a b.txt"))"#),
        ("type x 2>nul", r#"(cmd "type" "x" (2> "/dev/null"))"#),
        ("type nul > x", r#"(cmd "type" "nul" (> "x"))"#),
        (">x echo a", r#"(cmd "echo" "a" (> "x"))"#),
        ("@echo off\nrem comment & del x\n:: comment\n:label\nfoo", r#"(cmd "foo")"#),
        ("rem & del x", r#"(cmd "del" "x")"#),
        ("echo a & rem b & c", r#"(cmd "echo" "a")"#),
    ]);
}

#[test]
fn branches() {
    check(&[
        ("if exist x del x", r#"(if () (arm (cmd "del" "x")))"#),
        (
            r#"if not exist "a b" (mkdir "a b") else (rd /s /q "a b")"#,
            r#"(if () (arm (group (cmd "mkdir" "a b"))) (arm (group (cmd "rd" "/s" "/q" "a b"))))"#,
        ),
        (
            r#"if /i "%1"=="go" (call :sub a) else if errorlevel 1 goto end"#,
            r#"(if () (arm (group (cmd "call" ":sub" "a"))) (arm (if () (arm (cmd "goto" "end")))))"#,
        ),
        ("if %X% EQU 5 del y & del z", r#"(if () (arm (seq (cmd "del" "y") (cmd "del" "z"))))"#),
        (
            "if defined X (\n  del a\n  del b\n) else (\n c\n)",
            r#"(if () (arm (group (cmd "del" "a") (cmd "del" "b"))) (arm (group (cmd "c"))))"#,
        ),
        (r#"if "%~1"=="" goto :eof"#, r#"(if () (arm (cmd "goto" ":eof")))"#),
        ("if 1==1 (a) & b", r#"(seq (if () (arm (group (cmd "a")))) (cmd "b"))"#),
    ]);
}

#[test]
fn loops() {
    check(&[
        ("for %%f in (*.txt a,b) do del %%f", r#"(loop f ((glob "*.txt") "a" "b") () (cmd "del" $f))"#),
        (
            r#"for /f "tokens=1,2 delims=," %%a in ('dir /b ^| findstr x') do del %%a %%b"#,
            r#"(loop a ((out (pipe (cmd "dir" "/b") (cmd "findstr" "x")))) () (cmd "del" $a $b))"#,
        ),
        (
            r#"for /f "usebackq" %%a in (`whoami`) do echo %%~nxa"#,
            r#"(loop a ((out (cmd "whoami"))) () (cmd "echo" ${a~ "nx"}))"#,
        ),
        (
            r#"for /f %%a in (list.txt) do del "%%a""#,
            r#"(loop a ((out (cmd "type" "list.txt"))) () (cmd "del" $a))"#,
        ),
        (
            r#"for /f "delims=" %%i in ('type x ^& del y') do set X=%%i"#,
            r#"(loop i ((out (seq (cmd "type" "x") (cmd "del" "y")))) () (set X $i))"#,
        ),
        (
            r"for /r C:\ %f in (*.bak) do del /q %f",
            r#"(loop f ((word "C:\\" (glob "**/*.bak"))) () (cmd "del" "/q" $f))"#,
        ),
        ("for /r %%f in (*.bak) do del /q %%f", r#"(loop f ((glob "**/*.bak")) () (cmd "del" "/q" $f))"#),
        (
            r#"for /r "%TEMP%" %%f in (a) do del /q %%f"#,
            r#"(loop f ((word $env:TEMP (glob "/**/a"))) () (cmd "del" "/q" $f))"#,
        ),
        ("for /d %i in (a*) do rd /s /q %i", r#"(loop i ((glob "a*")) () (cmd "rd" "/s" "/q" $i))"#),
        ("for /l %%i in (1,0,2) do start calc", r#"(endless i ((num)) () (bg (cmd "calc")))"#),
        ("for /l %%i in (1,1,5) do echo %%i", r#"(loop i ((num)) () (cmd "echo" $i))"#),
        ("for %%i in (\na\nb\n) do (\n del %%i\n)", r#"(loop i ("a" "b") () (group (cmd "del" $i)))"#),
        (
            "for %i in (a b) do @del %i & echo %i",
            r#"(loop i ("a" "b") () (seq (cmd "del" $i) (cmd "echo" $i)))"#,
        ),
    ]);
}

#[test]
fn variables() {
    check(&[
        ("set X=del /q", r#"(set X "del /q")"#),
        (r#"set "X=a b" & %X% y"#, r#"(seq (set X "a b") (cmd $env:X "y"))"#),
        ("set /a n=1+2", "(set N (num))"),
        ("set /p X=<secret.txt", r#"(set X (out (cmd "type" "secret.txt")))"#),
        ("set /p Y=prompt", "(set Y ?)"),
        ("set PATH", r#"(cmd "set" "PATH")"#),
        ("set X=a&&echo %X:a=b% %X:~0,2%", r#"(seq (set X "a") (cmd "echo" ${X// "a" "b"} ${X: "0" "2"}))"#),
        (r#"set "P=%P%;C:\evil""#, r#"(set P (word $env:P ";C:\\evil"))"#),
        ("s^et X=1", r#"(set X "1")"#),
        (
            "setlocal enabledelayedexpansion\necho !X! hello!",
            r#"(cmd "setlocal" "enabledelayedexpansion") (cmd "echo" $env:X "hello!")"#,
        ),
        (
            "echo %~dp0 %1 %* %~1 %~nx2 100%% 50%",
            r#"(cmd "echo" ${0~ "dp"} $1 $* $1 ${2~ "nx"} "100%" "50%")"#,
        ),
        (r#"del "%%X%%""#, r#"(cmd "del" "%X%")"#),
        ("%X%", "(cmd $env:X)"),
        (r#""%ProgramFiles(x86)%\a b\c.exe" -x"#, r#"(cmd (word $env:PROGRAMFILES(X86) "\\a b\\c") "-x")"#),
        ("!X! a", r#"(cmd $env:X "a")"#),
        (
            r#"del "%USERPROFILE%\Documents\*" /s"#,
            r#"(cmd "del" (word $env:USERPROFILE "\\Documents\\*") "/s")"#,
        ),
        ("echo ^%PATH^%", r#"(cmd "echo" "%PATH%")"#),
    ]);
}

#[test]
fn carriers() {
    check(&[
        ("call build.bat a", r#"(cmd "build" "a")"#),
        ("call :sub", r#"(cmd "call" ":sub")"#),
        ("call cmd /c foo", r#"(cmd "cmd" "/c" "foo")"#),
        ("call :x & del y", r#"(seq (cmd "call" ":x") (cmd "del" "y"))"#),
        (r#"start "" cmd /c del x"#, r#"(bg (cmd "cmd" "/c" "del x"))"#),
        (r#"start /b /wait "t" foo.exe a"#, r#"(bg (cmd "foo" "a"))"#),
        (r#"start "title" /d C:\x /min evil.exe"#, r#"(bg (cmd "evil"))"#),
        ("start https://example.com", r#"(cmd "start" "https://example.com")"#),
        (r#"start "" cmd /c del x"#, r#"(bg (cmd "cmd" "/c" "del x"))"#),
    ]);
}
