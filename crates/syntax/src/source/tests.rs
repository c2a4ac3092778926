//! What is read of source texts.

use crate::dump::dump;
use crate::{Language, read};

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(dump(&read(Language::Other, text)), *expected, "reading {text}");
    }
}

#[test]
fn calls_of_several_languages() {
    check(&[
        (
            r#"exec.Command("sh", "-c", cmd).Run()"#,
            r#"(cmd "src:exec.Command" "sh" "-c" $cmd) (cmd "src:exec.Run")"#,
        ),
        (
            r#"c, _ := net.Dial("tcp", "a.example:1")"#,
            r#"(set c (out (cmd "src:net.Dial" "tcp" "a.example:1")))"#,
        ),
        (
            r#"syscall.Exec("/bin/sh", []string{"/bin/sh", "-i"}, os.Environ())"#,
            r#"(cmd "src:syscall.Exec" "/bin/sh" (list "/bin/sh" "-i") (out (cmd "src:os.Environ")))"#,
        ),
        (
            r#"Command::new("sh").arg("-c").args(&["a", "b"]).spawn();"#,
            r#"(cmd "src:Command.new" "sh" "-c" (list "a" "b")) (cmd "src:Command.spawn")"#,
        ),
        (
            r#"String host = "a" + "b"; java.net.Socket s = new java.net.Socket(host, 4444);"#,
            r#"(set host "ab") (set s (out (cmd "src:Socket" $host "4444")))"#,
        ),
        (
            r#"if (x) { Directory.Delete(path, true); } // File.Delete("y")"#,
            r#"(cmd "src:Directory.Delete" $path $true)"#,
        ),
        (r#""rm -rf x".execute()"#, r#"(cmd "src:String.execute" "rm -rf x")"#),
        (r#"int main(void) { system("id"); }"#, r#"(cmd "src:main" $void) (cmd "src:system" "id")"#),
        ("func f() {\n\ta := 1\n\tg(a)\n}", r#"(cmd "src:f") (set a "1") (cmd "src:g" $a)"#),
    ]);
}

#[test]
fn hostile_texts_end() {
    let n = 20_000;
    for text in [
        "(".repeat(n),
        "f(".repeat(n),
        "f({[".repeat(n),
        "a.".repeat(n),
        "a()".to_owned() + &".b()".repeat(n),
        "\"".repeat(n),
        "'''".repeat(n),
        "/*".repeat(n),
        "x=".repeat(n),
        "new ".repeat(n),
        ")".repeat(n),
    ] {
        drop(read(Language::Other, &text));
    }
}

#[test]
fn what_lies_too_deep_is_opaque() {
    assert!(!read(Language::Other, &"f(".repeat(100)).opaque.is_empty());
}
