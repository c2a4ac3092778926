//! Functions that reach out of the database, wherever in a statement they are called.

use super::cursor::Builder;
use super::token::{Kind, Token};
use crate::script::{Command, Word};

/// Their names; those with a dot belong to a package.
const GRAVE: &[&str] = &[
    "pg_read_file",
    "pg_read_binary_file",
    "pg_ls_dir",
    "pg_stat_file",
    "pg_ls_logdir",
    "pg_ls_waldir",
    "lo_import",
    "lo_export",
    "lo_unlink",
    "lo_put",
    "lo_from_bytea",
    "load_file",
    "sys_exec",
    "sys_eval",
    "sys_set",
    "dblink",
    "dblink_connect",
    "dblink_exec",
    "dblink_send_query",
    "load_extension",
    "xp_cmdshell",
    "xp_dirtree",
    "xp_regwrite",
    "writefile",
    "readfile",
    "edit",
    "openrowset",
    "opendatasource",
    "openquery",
    "query_to_xml",
    "database_to_xml",
    "read_text",
    "read_blob",
    "read_csv",
    "read_csv_auto",
    "read_parquet",
    "read_json",
    "http_get",
    "http_post",
    "httpget",
    "executable",
    "url",
    "remote",
    "s3",
    "pg_terminate_backend",
    "pg_cancel_backend",
    "pg_reload_conf",
    "set_config",
    "pg_rotate_logfile",
    "pg_file_write",
    "pg_file_unlink",
    "pg_execute_server_program",
    "shell",
    "system",
    "utl_http.request",
    "utl_file.fopen",
    "utl_file.fremove",
    "utl_smtp.open_connection",
    "utl_tcp.open_connection",
    "httpuritype",
    "dbms_scheduler.create_job",
    "dbms_java.runjava",
    "dbms_xslprocessor.clob2file",
    "dbms_ldap.init",
];

/// Tokens of the arguments of one call that are read.
const MAX_TOKENS: usize = 128;
/// Calls in one statement that are told apart.
const MAX_CALLS: usize = 256;

/// A command for each call of such a function.
pub fn calls(tokens: &[Token<'_>], out: &mut Vec<Command>) {
    let mut found = 0;
    for (place, token) in tokens.iter().enumerate() {
        if found >= MAX_CALLS {
            return;
        }
        let (Kind::Word(name), Some(Kind::Sign("("))) =
            (&token.kind, tokens.get(place + 1).map(|it| &it.kind))
        else {
            continue;
        };
        let name = name.to_ascii_lowercase();
        let package = match place.checked_sub(2).and_then(|it| tokens.get(it)).map(|it| &it.kind) {
            Some(Kind::Word(it)) if dotted(tokens, place) => format!("{}.{name}", it.to_ascii_lowercase()),
            _ => String::new(),
        };
        let known = if GRAVE.contains(&package.as_str()) {
            package
        } else if GRAVE.contains(&name.as_str())
            && (!dotted(tokens, place)
                || !matches!(name.as_str(), "edit" | "url" | "remote" | "shell" | "system" | "s3"))
        {
            name
        } else {
            continue;
        };
        found += 1;
        let (words, end) = arguments(tokens, place + 2);
        let span = token.span.join(tokens.get(end).map_or(token.span, |it| it.span));
        let name =
            if known == "load_extension" { "load extension".to_owned() } else { format!("fn {known}") };
        out.push(words.into_iter().fold(Builder::new(&name, span), Builder::value).build());
    }
}

fn dotted(tokens: &[Token<'_>], place: usize) -> bool {
    matches!(place.checked_sub(1).and_then(|it| tokens.get(it)).map(|it| &it.kind), Some(Kind::Sign(".")))
}

/// The arguments from this place on: text where it is written out, unknown otherwise. Also the place where they end.
pub fn arguments(tokens: &[Token<'_>], from: usize) -> (Vec<Word>, usize) {
    let mut out = Vec::new();
    let mut depth = 0_usize;
    let mut current: Vec<&Token<'_>> = Vec::new();
    // Long lists say nothing that the first few items do not.
    for (place, token) in tokens.iter().enumerate().skip(from).take(MAX_TOKENS) {
        match &token.kind {
            Kind::Sign("(") => depth += 1,
            Kind::Sign(")") if depth == 0 => {
                out.extend(word(&current));
                return (out, place);
            }
            Kind::Sign(")") => depth -= 1,
            Kind::Sign(",") if depth == 0 => {
                out.extend(word(&current));
                current.clear();
                continue;
            }
            _ => {}
        }
        current.push(token);
    }
    out.extend(word(&current));
    (out, (from + MAX_TOKENS - 1).min(tokens.len().saturating_sub(1)))
}

/// A value: literals, also joined ones, are text.
fn word(tokens: &[&Token<'_>]) -> Option<Word> {
    let first = tokens.first()?;
    let span = tokens.last().map_or(first.span, |it| first.span.join(it.span));
    let mut text = String::new();
    for token in tokens {
        match &token.kind {
            Kind::Text(it) | Kind::Name(it) => text.push_str(it),
            Kind::Number(it) => text.push_str(it),
            Kind::Sign("||" | "+" | "-") => {}
            Kind::Sign("::") => break,
            Kind::Word(it) if tokens.len() == 1 => text.push_str(it),
            _ => return Some(Word::unknown(span)),
        }
    }
    Some(Word::quoted(text, span))
}

/// A word at a place, for arguments without parentheses.
pub fn listed(tokens: &[Token<'_>]) -> Vec<Word> {
    let (words, _) = arguments(tokens, 0);
    words
}
