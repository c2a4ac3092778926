//! Every reader: the first byte chooses the language, the rest is the text.
#![no_main]

mod stack;

use countersign_syntax::{Language, Script, read};

const LANGUAGES: &[Language] = &[
    Language::Bash,
    Language::Zsh,
    Language::Posix,
    Language::PowerShell,
    Language::Cmd,
    Language::Python,
    Language::JavaScript,
    Language::Ruby,
    Language::Perl,
    Language::Php,
    Language::Lua,
    Language::Awk,
    Language::Sql,
];

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let Some((choice, text)) = data.split_first() else { return };
    // Readable seeds: `a` is the first language, `b` the second.
    let index = usize::from(choice.wrapping_sub(b'a')) % LANGUAGES.len();
    let text = String::from_utf8_lossy(text).into_owned();
    stack::deep(move || {
        let script = read(LANGUAGES[index], &text);
        check(&script, &text);
    });
});

/// What is promised of a tree: opaque spans lie in the text, at borders of characters.
fn check(script: &Script, text: &str) {
    for opaque in &script.opaque {
        let span = opaque.span;
        assert!(text.get(span.start..span.end).is_some(), "{span:?} is no part of the text");
        assert!(!opaque.why.is_empty());
    }
}
