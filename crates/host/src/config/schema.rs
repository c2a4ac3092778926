//! The form of a configuration file as a JSON schema, for editors. `docs/config.schema.json` is this text.

use countersign_model::EffectKind;
use serde_json::{Map, Value as Json, json};

use super::layer::{FLAGS, LISTS, NUMBERS};
use super::when::{CONDITIONS, Form};

/// The JSON schema of a configuration file.
#[must_use]
pub fn json_schema() -> Json {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Configuration of Countersign",
        "type": "object",
        "additionalProperties": false,
        "properties": {
            "mode": word(&["enforce", "shadow"], "shadow records decisions and enforces none"),
            "attended": word(&["auto", "always", "never"], "whether somebody can be asked; never: what would be asked is denied"),
            "on_error": word(&["ask", "deny"], "what an error on the way to a decision becomes"),
            "limits": section("limits"),
            "trust": section("trust"),
            "protect": section("protect"),
            "ledger": section("ledger"),
            "scene": section("scene"),
            "approval": section("approval"),
            "rule": { "type": "array", "items": rule(), "description": "rules over effects" },
        },
    })
}

fn section(name: &str) -> Json {
    let mut properties = Map::new();
    for (section, key, whole, range) in NUMBERS {
        if *section == name {
            let value = json!({
                "type": "integer", "minimum": range.start, "maximum": range.end - 1, "description": describe(whole),
            });
            properties.insert((*key).to_owned(), value);
        }
    }
    for (section, key, whole) in FLAGS {
        if *section == name {
            properties
                .insert((*key).to_owned(), json!({ "type": "boolean", "description": describe(whole) }));
        }
    }
    for (section, key, whole) in LISTS {
        if *section == name {
            let value = json!({
                "type": "array", "items": { "type": "string", "minLength": 1 }, "description": describe(whole),
            });
            properties.insert((*key).to_owned(), value);
        }
    }
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

fn describe(key: &str) -> &'static str {
    match key {
        "limits.denials_in_row" => "denials in a row until the session is handed to the user",
        "limits.denials_in_session" => "denials in a session until it is handed to the user",
        "ledger.retention_days" => "days that records are kept",
        "ledger.max_records" => "records that are kept",
        "approval.wait_seconds" => {
            "seconds that a hook waits for the answer to a question, shown or not; 0 never waits"
        }
        "approval.minutes" => "minutes in which a question may be answered and an answer used",
        "approval.notify" => "a desktop notification for each question that the agent cannot put",
        "approval.terminal" => "a prompt at the terminal of the waiting hook",
        "scene.budget_ms" => "milliseconds for look-ups at files, git and processes",
        "trust.remotes" => "git remotes inside the trust boundary, by address or owner, as globs",
        "trust.domains" => "domains inside the trust boundary, with everything below them",
        "trust.buckets" => "storage buckets inside the trust boundary, as globs",
        "trust.registries" => "package registries inside the trust boundary",
        "trust.hosts" => "single hosts inside the trust boundary",
        "protect.branches" => "branches that need more than a plain word, as globs",
        "protect.environments" => "environments that need more than a plain word, as globs",
        _ => "paths that need more than a plain word: absolute, from ~/, or from the repository's root",
    }
}

fn rule() -> Json {
    let mut when = Map::new();
    for (name, form, meaning) in CONDITIONS {
        let value = match form {
            Form::Words if *name == "effect" => effect(meaning),
            Form::Words => words(meaning),
            Form::Flag => json!({ "type": "boolean", "description": meaning }),
            Form::Hours => json!({
                "type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]$", "description": meaning,
            }),
        };
        when.insert((*name).to_owned(), value);
    }
    let texts =
        |meaning: &str| json!({ "type": "array", "items": { "type": "string" }, "description": meaning });
    json!({
        "type": "object",
        "additionalProperties": false,
        "required": ["name", "verdict", "when"],
        "properties": {
            "name": { "type": "string", "minLength": 1, "description": "unique in its file" },
            "verdict": word(&["allow", "ask", "deny"], "what happens when the rule fires"),
            "hard": { "type": "boolean", "description": "nothing said in a session clears it; only for deny" },
            "reason": { "type": "string", "description": "why, for the agent and the user; needed unless the verdict is allow" },
            "alternative": { "type": "string", "description": "what to do instead" },
            "when": {
                "type": "object", "additionalProperties": false, "minProperties": 1, "properties": when,
                "description": "conditions, all of which must hold",
            },
            "match": texts("commands for which it must fire, checked when it loads"),
            "not_match": texts("commands for which it must not fire, checked when it loads"),
        },
    })
}

fn effect(meaning: &str) -> Json {
    let names: Vec<&str> = EffectKind::ALL.iter().map(|kind| kind.name()).collect();
    let one = json!({ "anyOf": [{ "enum": names }, { "type": "string", "pattern": "[*?]" }] });
    json!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1 }], "description": meaning })
}

fn words(meaning: &str) -> Json {
    let one = json!({ "type": "string", "minLength": 1 });
    json!({ "anyOf": [one, { "type": "array", "items": one, "minItems": 1 }], "description": meaning })
}

fn word(words: &[&str], meaning: &str) -> Json {
    json!({ "enum": words, "description": meaning })
}
