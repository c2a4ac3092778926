//! Texts that want to hang, overflow or blind the reader.

use crate::Language;
use crate::language::{MAX_BYTES, read};

const LANGUAGES: &[Language] = &[
    Language::JavaScript,
    Language::Ruby,
    Language::Perl,
    Language::Php,
    Language::Lua,
    Language::Awk,
    Language::Sql,
];

/// Repeated, each of these nests, opens what never ends, or asks for a second look.
const PIECES: &[&str] = &[
    "(",
    "[",
    "{",
    "f(",
    "if(a){",
    "a=>",
    "`${",
    "\"#{",
    "\"${",
    "\"@{[",
    "<<A\n",
    "<<~A ",
    "<<<A\n",
    "'",
    "\"",
    "/",
    "/[",
    "%w(",
    "%x{",
    "s{",
    "qq(",
    "[[",
    "--[[",
    "/*",
    "=begin\n",
    "a.b().",
    "a?b:",
    "a||",
    "- ",
    "x=",
    "do ",
    "if a then ",
    "def f\n",
    "function f() ",
    "class A{",
    "new ",
    "await ",
    "$",
    "@",
    "$$",
    "${",
    "%",
    "#{",
    "->(){",
    "a do |x|\n",
    "case a\nwhen b\n",
    "for(",
    "$x->[",
    "{|a|",
    "{a:",
    "[...",
    "const {a:",
    "`a`",
    "a<b,",
    "print ",
    "map{",
    "getline < ",
    "SELECT (",
    "WITH a AS (",
    "$a$",
    "DO $$",
    "\\",
    "\\u0061",
    "::",
    "#[",
    "?>",
    "<?",
    "\u{e9}",
    "\u{2028}",
    "\0",
    "x <<A\n",
    "__END__",
    ".then(a=>",
    "s/a/",
    "y{",
    "\"a\" \"b\" ",
    "\\copy ",
    "EXEC('",
    "a<<",
    "x=\"x\"+x;",
    "[a,a].join(\"\").",
    ".bind(",
    "end\n",
    "))",
    "}}",
    "]]",
    "*/",
    "--",
    "#",
    "=cut\n",
    "and ",
    "else if(a)",
];

#[test]
fn ten_kilobytes_of_anything() {
    for language in LANGUAGES {
        for piece in PIECES {
            let text = piece.repeat(10 * 1024 / piece.len());
            let _ = read(*language, &text);
            let _ = read(*language, &format!("x = \"a\"; y({text}; rm"));
        }
    }
}

#[test]
fn a_quarter_of_a_megabyte() {
    for language in LANGUAGES {
        for piece in ["(", "a.b().", "\"", "/["] {
            let _ = read(*language, &piece.repeat(MAX_BYTES / piece.len()));
        }
    }
}

#[test]
fn every_prefix() {
    let texts = [
        (
            Language::JavaScript,
            "const {a: [b]} = require(`x${y}`)?.z!; /a[/]b/.test(c) ? d => {e} : async (f) => {}",
        ),
        (
            Language::Ruby,
            "def a(b, *c) = d&.e <<~F, %w[g h] do |i| \"#{j}\" end\n k\nF\nclass A < B; end unless c",
        ),
        (
            Language::Perl,
            "my ($a) = @_; s{a}{b}ge; print {$f} <<\"A\", map { $_->{x}[0] } qw(a b);\n$x @{[ 1 ]}\nA\n",
        ),
        (
            Language::Php,
            "<?php function a(?int $b = 1): c { return \"{$d['e']} $f->g\"; } ?> h <?= <<<I\nj\nI; ?>",
        ),
        (
            Language::Lua,
            "local a <const>, b = {c = 1, [2] = [==[d]==]}; function e.f:g(...) return #h .. 'i' end",
        ),
        (
            Language::Awk,
            "/a\\/b/ { \"c\" | getline d; print $NF, e > \"f\" } function g(h) { return h ~ /[/]/ }",
        ),
        (
            Language::Sql,
            "WITH a AS (DELETE FROM b) SELECT $$c$$, E'd\\'' FROM \"e\" -- f\n\\copy g to h\nGO\n",
        ),
    ];
    for (language, text) in texts {
        for (end, _) in text.char_indices() {
            let (front, back) = text.split_at(end);
            let _ = read(language, front);
            let _ = read(language, back);
        }
    }
}

#[test]
fn what_cannot_be_followed_is_opaque() {
    let deep = "(".repeat(500) + &")".repeat(500);
    for (language, text) in [
        (Language::JavaScript, deep.as_str()),
        (Language::JavaScript, "x = 'a\nrm()"),
        (Language::JavaScript, "function f() { if (a { } rm()"),
        (Language::Ruby, "def f\n if a\n end\nsystem 'x'"),
        (Language::Ruby, "x = 5\ny = x <<FOO\nsystem 'x'\nFOO\n"),
        (Language::Perl, "system <<A;\nrm"),
        (Language::Php, "/* system('x');"),
        (Language::Lua, "x = [[ os.execute('x')"),
        (Language::Awk, "BEGIN { x = \"a\nsystem(\"rm\") }"),
        (Language::Sql, "SELECT 'a; DROP TABLE x"),
    ] {
        assert!(!read(language, text).opaque.is_empty(), "{text}");
    }
}

/// A delimiter of several bytes begins a text that never ends.
#[test]
fn opaque_spans_begin_and_end_with_characters() {
    let endless = format!("use s {} y \u{fffd}{}", '\u{0}', "-\u{fffd}".repeat(20));
    for language in LANGUAGES {
        for text in
            [endless.as_str(), "y @aa <\u{fffd}\u{fffd}-\u{fffd}", "q\u{e9}abc", "s\u{fffd}a", "%q\u{fffd}a"]
        {
            for opaque in read(*language, text).opaque {
                let span = opaque.span;
                assert!(text.get(span.start..span.end).is_some(), "{language:?} {text}: {span:?}");
            }
        }
    }
}
