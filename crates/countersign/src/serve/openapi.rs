//! The description of the service, for people and for generators of clients. `docs/openapi.json` is this text.

use serde_json::{Value as Json, json};

/// The OpenAPI document.
pub fn document() -> Json {
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Countersign",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "Reviews what a coding agent is about to do. An answer other than 200 holds no verdict: the action must not run.",
        },
        "servers": [
            {"url": "http://127.0.0.1:{port}", "variables": {"port": {"default": "7777"}},
             "description": "`countersign serve --listen 127.0.0.1:PORT`; the same on the socket `serve.sock` in the state folder"},
        ],
        "security": [{"token": []}],
        "paths": {
            "/v1/review": {"post": operation("Review an action before it runs", "Review", "Decision")},
            "/v1/scan": {"post": operation("Scan a text before it enters the agent's context", "Scan", "Scanned")},
            "/v1/hear": {"post": operation(
                "Hear what the user typed or answered, and nothing else: their words are consent",
                "Hear", "Heard",
            )},
            "/v1/hook/{agent}": {"post": {
                "summary": "Answer a hook event as `countersign hook AGENT` does",
                "parameters": [{"name": "agent", "in": "path", "required": true, "schema": {"type": "string"}}],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {
                    "200": {"description": "the agent's own form of an answer; {} says nothing",
                        "content": {"application/json": {"schema": {"type": "object"}}}},
                    "default": error(),
                },
            }},
            "/v1/openapi.json": {"get": {"summary": "This document", "responses": {"200": {"description": "OpenAPI"}}}},
            "/v1/health": {"get": {"summary": "Whether the service answers", "responses": {"200": {"description": "it does"}}}},
        },
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "the text of `serve.token` in the state folder"}},
            "schemas": schemas(),
        },
    })
}

fn schemas() -> Json {
    let text = |meaning: &str| json!({"type": "string", "description": meaning});
    let with_caller = |required: &[&str], mut own: Json| {
        if let Some(map) = own.as_object_mut() {
            map.insert("agent".to_owned(), text("name of the agent; default `serve`"));
            map.insert(
                "session".to_owned(),
                text("id of the session, whose words and memory count; default: one per service"),
            );
            map.insert("cwd".to_owned(), text("working directory, absolute"));
            map.insert("unattended".to_owned(), json!({"type": "boolean", "description": "nobody can be asked: what would be asked is denied"}));
        }
        json!({"type": "object", "required": required, "properties": own})
    };
    json!({
        "Review": with_caller(&["tool", "input"], json!({
            "tool": text("name of the tool, as agents name it: Bash, Write, Edit, Read, WebFetch, mcp__server__tool"),
            "input": {"description": "the tool's input, as agents give it: {\"command\": …}, {\"file_path\": …, \"content\": …}"},
            "id": text("the agent's id of the call"),
            "subagent": text("type or id of the subagent that calls"),
            "wait_seconds": {"type": "integer", "minimum": 0, "maximum": 3600,
                "description": "settle an ask by the approval channel, and wait so long; the verdict is then allow or deny"},
        })),
        "Decision": {"type": "object", "required": ["verdict", "reason", "rules", "shadow", "micros"], "properties": {
            "verdict": {"enum": ["allow", "ask", "deny"]},
            "reason": text("for the agent or the user; empty on allow"),
            "rules": {"type": "array", "items": {"type": "string"}},
            "shadow": {"type": "boolean", "description": "recorded only: the action may run whatever the verdict says"},
            "micros": {"type": "integer", "description": "time of the review, microseconds"},
        }},
        "Scan": with_caller(&["text"], json!({
            "text": text("what would enter the context"),
            "road": {"enum": ["file", "page", "command", "mcp", "tool-description", "instructions", "agent", "prompt", "other"]},
            "source": text("path, address, command line or `server/tool`"),
        })),
        "Scanned": {"type": "object", "required": ["warn", "warning"], "properties": {
            "warn": {"type": "boolean"},
            "warning": {"type": ["string", "null"], "description": "to be put before the text"},
        }},
        "Hear": with_caller(&["text"], json!({
            "text": text("the user's own words"),
            "referent": text("what the agent had said or asked directly before, when the words answer it"),
        })),
        "Heard": {"type": "object", "required": ["consents"], "properties": {
            "consents": {"type": "array", "items": {"type": "object"}, "description": "grants and boundaries that were read from the words"},
        }},
        "Error": {"type": "object", "required": ["error"], "properties": {"error": {"type": "string"}}},
    })
}

fn operation(summary: &str, request: &str, answer: &str) -> Json {
    let schema = |name: &str| json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
    json!({
        "summary": summary,
        "requestBody": {"required": true, "content": schema(request)},
        "responses": {"200": {"description": "the answer", "content": schema(answer)}, "default": error()},
    })
}

fn error() -> Json {
    json!({"description": "no answer; the action must not run", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}})
}
