//! SQL in texts that are executed, and procedures that are called.

use super::cursor::{Builder, Cursor};
use super::functions;
use super::token::Kind;
use super::verbs::command;
use crate::script::{Command, Node, Word};
use countersign_model::Span;

/// `EXEC proc args`, `EXEC('…')`, `EXECUTE IMMEDIATE '…'`, `PREPARE s FROM '…'`, `PREPARE s AS …`.
pub fn execute(mut cursor: Cursor<'_, '_>, depth: usize, out: &mut Vec<Command>) {
    let span = cursor.span();
    let prepare = cursor.is("prepare");
    if cursor.is_any(&["exec", "execute", "prepare"]) {
        cursor.pos += 1;
    }
    cursor.skip(&["immediate"]);
    if prepare {
        let from =
            cursor.find(&["from"]).filter(|it| matches!(cursor.moved(it + 1).at(0), Some(Kind::Text(_))));
        if let Some(place) = from {
            cursor.pos = place + 1;
        } else if let Some(place) = cursor.find(&["as"]) {
            let rest = cursor.tokens.get(place + 1..).unwrap_or(&[]);
            if !rest.is_empty() {
                command(Cursor::new(rest), depth, out);
            }
            return;
        }
    }
    let text = matches!(cursor.at(0), Some(Kind::Text(_)) | Some(Kind::Sign("(")));
    if text {
        let from = cursor.pos + usize::from(cursor.sign() == "(");
        let (words, _) = functions::arguments(cursor.tokens, from);
        return inner(words, span, depth, out);
    }
    let mut name = cursor.name().unwrap_or_default();
    if cursor.eat_sign("=") {
        // `EXEC @result = proc …`.
        name = cursor.name().unwrap_or_default();
    }
    let lower = name.to_ascii_lowercase();
    let plain = lower.rsplit('.').next().unwrap_or(&lower).to_owned();
    if matches!(cursor.sign(), "(") {
        cursor.pos += 1;
    }
    let words = named_arguments(cursor);
    match plain.as_str() {
        "xp_cmdshell" => {
            out.push(
                words.into_iter().take(1).fold(Builder::new("xp_cmdshell", span), Builder::value).build(),
            );
        }
        "sp_executesql" => inner(words, span, depth, out),
        _ => out.push(words.into_iter().fold(Builder::new("exec", span).word(plain), Builder::value).build()),
    }
}

/// Arguments, `@name =` in front of them left out.
fn named_arguments(cursor: Cursor<'_, '_>) -> Vec<Word> {
    let mut kept = Vec::new();
    let mut place = cursor.pos;
    while let Some(token) = cursor.tokens.get(place) {
        let named = matches!(token.kind, Kind::Word(it) if it.starts_with('@'))
            && matches!(cursor.tokens.get(place + 1).map(|it| &it.kind), Some(Kind::Sign("=")));
        if named {
            place += 2;
            continue;
        }
        kept.push(token.clone());
        place += 1;
    }
    functions::listed(&kept)
}

/// SQL in a text that is executed.
fn inner(words: Vec<Word>, span: Span, depth: usize, out: &mut Vec<Command>) {
    let text = words.first().and_then(Word::literal);
    out.push(words.into_iter().fold(Builder::new("exec", span), Builder::value).build());
    if let Some(text) = text {
        nested(&text, span, depth, out);
    }
}

/// The commands of a text, placed where the text stands.
fn nested(text: &str, span: Span, depth: usize, out: &mut Vec<Command>) {
    for node in super::read_at(text, depth + 1).body {
        if let Node::Command(mut command) = node {
            command.span = span;
            for word in &mut command.words {
                word.span = span;
            }
            out.push(command);
        }
    }
}

/// `DO $$ … $$`: the body runs at once.
pub fn anonymous(cursor: Cursor<'_, '_>, span: Span, depth: usize, out: &mut Vec<Command>) {
    let language = cursor.find(&["language"]).map(|it| cursor.moved(it + 1)).and_then(|mut it| it.name());
    let text = cursor.tokens.iter().find_map(|it| match &it.kind {
        Kind::Text(text) => Some(text.clone()),
        _ => None,
    });
    let sql = language
        .as_deref()
        .is_none_or(|it| it.eq_ignore_ascii_case("plpgsql") || it.eq_ignore_ascii_case("sql"));
    let command =
        Builder::new("do", span).words(if sql { None } else { text.clone() }).option("language", language);
    out.push(command.build());
    if let Some(text) = text.filter(|_| sql) {
        nested(&text, span, depth, out);
    }
}
