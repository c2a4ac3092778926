//! Lines that are meant for a client which is open in the terminal: SQL, commands of Redis.
//!
//! A shell knows no program `DROP`. Where such a line does anything, a database client is reading it: an agent's terminal
//! may be inside `psql`, `mysql` or `redis-cli`, and what is typed there goes to a server.

use countersign_model::{EffectKind, Span};
use countersign_syntax::Language;

use super::Walker;
use crate::value::{Flow, Value};

/// Things that a database drops, alters or empties.
const OBJECTS: &[&str] = &[
    "table",
    "tables",
    "database",
    "schema",
    "keyspace",
    "index",
    "view",
    "materialized",
    "extension",
    "owned",
    "trigger",
    "function",
    "procedure",
    "sequence",
    "type",
    "role",
    "user",
    "policy",
    "column",
    "system",
    "event",
    "tablespace",
];

impl Walker<'_> {
    /// What a line does that no shell would understand; `None` for all others.
    pub(super) fn typed_line(
        &mut self,
        name: &str,
        rest: &[Value],
        stdin: &Flow,
        span: Span,
    ) -> Option<Flow> {
        if is_redis(name, rest) {
            let program = crate::catalogue::lookup("redis-cli")?;
            let mut words = vec![Value::text(name, span)];
            words.extend(rest.iter().cloned());
            self.via.push("a client left open".to_owned());
            let flow = self.program(program, "redis-cli", &words, stdin, span);
            self.via.pop();
            return Some(flow);
        }
        if let Some(verb) = name.strip_prefix("db.").and_then(|n| n.rsplit('.').next())
            && is_mongo(verb)
        {
            let mut effect = self.effect(EffectKind::DbDestroy, span);
            effect.targets.push(Self::name_target(name));
            effect.program = "mongosh".to_owned();
            self.push(effect);
            return Some(Flow::unknown(span));
        }
        if !is_sql(name, rest) {
            return None;
        }
        let mut line = name.to_owned();
        for word in rest {
            line.push(' ');
            line.push_str(&word.text);
        }
        Some(self.nested_text(Language::Sql, &line, "a client left open", span, stdin))
    }
}

/// A statement by its first words. Small letters count only where the next word settles it.
fn is_sql(name: &str, rest: &[Value]) -> bool {
    let capitals = !name.is_empty() && name.chars().all(|c| c.is_ascii_uppercase());
    let word =
        |at: usize| rest.get(at).map(|w| w.text.trim_end_matches(';').to_lowercase()).unwrap_or_default();
    let first = word(0);
    match name.to_ascii_lowercase().as_str() {
        // A comment between the words: the shell takes `/*` for a pattern.
        "drop" | "alter" => OBJECTS.contains(&first.as_str()) || capitals && first.starts_with("/*"),
        "delete" => first == "from",
        "truncate" => first == "table" || capitals && !first.is_empty() && !first.starts_with('-'),
        "update" => word(1) == "set",
        "revoke" | "grant" => capitals && rest.iter().any(|w| w.text.eq_ignore_ascii_case("on")),
        "set" => capitals && (matches!(first.as_str(), "global" | "persist") || first.starts_with("@@")),
        "purge" => capitals,
        _ => false,
    }
}

/// Methods of the shell of MongoDB that take something away or turn a server around.
fn is_mongo(method: &str) -> bool {
    matches!(
        method,
        "drop"
            | "dropDatabase"
            | "dropUser"
            | "dropRole"
            | "dropIndex"
            | "dropIndexes"
            | "renameCollection"
            | "adminCommand"
            | "runCommand"
            | "shutdownServer"
    )
}

/// Commands of Redis that empty or turn around a whole server.
fn is_redis(name: &str, rest: &[Value]) -> bool {
    let first = rest.first().map(|w| w.text.to_uppercase()).unwrap_or_default();
    match name {
        "FLUSHALL" | "flushall" | "FLUSHDB" | "flushdb" | "SHUTDOWN" => true,
        "CONFIG" => first == "SET" || first == "RESETSTAT",
        "CLUSTER" => matches!(first.as_str(), "RESET" | "FLUSHSLOTS" | "FORGET" | "FAILOVER"),
        "SCRIPT" | "FUNCTION" | "ACL" => matches!(first.as_str(), "FLUSH" | "DELETE" | "KILL" | "DELUSER"),
        "REPLICAOF" | "SLAVEOF" | "EVAL" | "EVALSHA" | "SWAPDB" => !rest.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_redis, is_sql};
    use crate::value::Value;

    fn split(line: &str) -> (String, Vec<Value>) {
        let mut words = line.split(' ').map(|w| Value { text: w.to_owned(), ..Value::default() });
        (words.next().map(|w| w.text).unwrap_or_default(), words.collect())
    }

    #[test]
    fn statements() {
        for line in [
            "DROP TABLE users;",
            "drop database app",
            "DELETE FROM users WHERE id = 1",
            "UPDATE users SET a = 1",
            "TRUNCATE users",
            "truncate table users",
            "SET GLOBAL x = 0",
        ] {
            let (name, rest) = split(line);
            assert!(is_sql(&name, &rest), "{line}");
        }
        for line in [
            "truncate -s 0 x.log",
            "drop caches",
            "update",
            "set -e",
            "SET",
            "delete x.txt",
            "alter ego",
            "update-alternatives --set x y",
        ] {
            let (name, rest) = split(line);
            assert!(!is_sql(&name, &rest), "{line}");
        }
    }

    #[test]
    fn commands_of_redis() {
        for (line, wanted) in [
            ("FLUSHALL", true),
            ("flushdb async", true),
            ("CONFIG SET a b", true),
            ("CONFIG", false),
            ("config set a b", false),
        ] {
            let (name, rest) = split(line);
            assert_eq!(is_redis(&name, &rest), wanted, "{line}");
        }
    }
}
