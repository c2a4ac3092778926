//! Payloads that are not quite what they should be: never a crash, never a silent allow of what is dangerous.

use std::path::Path;

use serde_json::{Value as Json, json};

use crate::common::Place;

use crate::answers::{DENIED, blocks, hook};
use crate::payloads::{before, filled};

/// Every way to change one field anywhere in a payload.
fn mutations(payload: &Json) -> Vec<(String, Json)> {
    let mut all = vec![("nothing".to_owned(), payload.clone())];
    let mut paths = Vec::new();
    walk(payload, "", &mut paths);
    for path in &paths {
        let (parent, name) = path.rsplit_once('/').unwrap();
        let name = name.replace("~1", "/").replace("~0", "~");
        let mut dropped = payload.clone();
        match dropped.pointer_mut(parent) {
            Some(Json::Object(map)) => drop(map.shift_remove(&name)),
            Some(Json::Array(items)) => drop(items.remove(name.parse().unwrap())),
            _ => {}
        }
        all.push((format!("{path} dropped"), dropped));
        let old = payload.pointer(path).unwrap();
        for (what, new) in [
            ("null", json!(null)),
            ("a number", json!(7)),
            ("true", json!(true)),
            ("in a list", json!([old])),
            ("in an object", json!({"value": old})),
            ("empty", json!("")),
            ("another word", json!("something_new")),
            // A text in quotes would be another text; anything else can be told as its own JSON.
            ("as text", if old.is_string() { json!(" ") } else { json!(old.to_string()) }),
        ] {
            let mut changed = payload.clone();
            *changed.pointer_mut(path).unwrap() = new;
            all.push((format!("{path} {what}"), changed));
        }
    }
    // Fields that nobody knows yet, also where objects lie inside.
    for path in std::iter::once(String::new()).chain(paths) {
        let mut more = payload.clone();
        if let Some(Json::Object(map)) = more.pointer_mut(&path) {
            map.insert("x_unknown".to_owned(), json!({"a": [1, null, "b"]}));
            all.push((format!("{path}/x_unknown added"), more));
        }
    }
    all
}

fn walk(value: &Json, at: &str, paths: &mut Vec<String>) {
    let inner: Vec<(String, &Json)> = match value {
        Json::Object(map) => map.iter().map(|(k, v)| (k.replace('~', "~0").replace('/', "~1"), v)).collect(),
        Json::Array(items) => items.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        _ => return,
    };
    for (name, value) in inner {
        let path = format!("{at}/{name}");
        paths.push(path.clone());
        walk(value, &path, paths);
    }
}

/// The payload still says, in so many words, that the dangerous command is about to run.
fn carries_danger(payload: &Json, change: &str) -> bool {
    payload.to_string().contains(DENIED) && !is_no_gate(change)
}

/// A change after which the event is another one, at which nothing would run.
fn is_no_gate(change: &str) -> bool {
    let events = ["/hook_event_name", "/hookEventName", "/hookName", "/event", "/agent_action_name"];
    events.iter().any(|event| change.strip_prefix(event).is_some_and(|rest| rest.starts_with(' ')))
}

fn check(place: &Place, agent: &str, name: &str, payload: &Json) {
    let mut wrong = Vec::new();
    // Each is a process: all of them in the long run, a third of them every time.
    let step = if std::env::var_os("COUNTERSIGN_FIXTURES").is_some() { 1 } else { 3 };
    for (change, changed) in mutations(payload).into_iter().step_by(step) {
        let outcome = hook(place, agent, changed.to_string().as_bytes());
        let whole = format!("{name}, {change}: {outcome:?}\n{changed}");
        assert_eq!(outcome.signal, None, "{whole}");
        assert!(matches!(outcome.code, Some(0..=2)), "{whole}");
        assert!(!outcome.err.contains("panicked"), "{whole}");
        let out = outcome.out.trim();
        assert!(out.is_empty() || serde_json::from_str::<Json>(out).is_ok(), "{whole}");
        if carries_danger(&changed, &change) {
            // At a permission request silence leaves the question with the user.
            let asked = name.contains("ermissionRequest") && out.is_empty();
            if !asked && !blocks(agent, &outcome) {
                wrong.push(whole);
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {name} let through:\n{}", wrong.len(), wrong.join("\n"));
    // Cut anywhere, it is no event.
    let text = payload.to_string();
    for part in 1..8 {
        let outcome = hook(place, agent, &text.as_bytes()[..text.len() * part / 8]);
        assert!(blocks(agent, &outcome), "{name} cut at {part}/8: {outcome:?}");
    }
}

#[test]
fn one_field_is_not_as_it_should_be() {
    let all = before();
    let half = all.len() / 2;
    let run = |part: &[(&'static str, Json)]| {
        for (agent, payload) in part {
            let place = Place::new();
            check(&place, agent, agent, &filled(payload, DENIED, &place.text("project")));
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| run(&all[..half]));
        run(&all[half..]);
    });
}

#[test]
fn payloads_of_real_clients() {
    let Some(folder) = std::env::var_os("COUNTERSIGN_FIXTURES") else { return };
    let mut seen = 0;
    for (agent, _) in before() {
        for file in std::fs::read_dir(Path::new(&folder).join(agent)).into_iter().flatten().flatten() {
            let path = file.path();
            let Ok(payload) = serde_json::from_slice::<Json>(&std::fs::read(&path).unwrap_or_default())
            else {
                continue;
            };
            // The plugins' payloads are ours, not what these clients hand to a plugin.
            if path.extension().is_none_or(|e| e != "json")
                || matches!(agent, "opencode" | "pi" | "amp")
                || !payload.is_object()
            {
                continue;
            }
            let place = Place::new();
            let gate = path.file_stem().is_some_and(|stem| is_gate(&stem.to_string_lossy()));
            let (payload, endangered) = with_danger(&payload);
            let name = path.display().to_string();
            seen += 1;
            if gate && endangered {
                check(&place, agent, &name, &payload);
            } else {
                let outcome = hook(&place, agent, payload.to_string().as_bytes());
                assert_eq!(outcome.code, Some(0), "{name}: {outcome:?}");
                assert!(!outcome.err.contains("panicked"), "{name}: {outcome:?}");
            }
        }
    }
    assert!(seen > 0, "no payloads in COUNTERSIGN_FIXTURES");
}

fn is_gate(stem: &str) -> bool {
    ["PreToolUse", "BeforeTool", "preToolUse", "PermissionRequest", "permissionRequest", "tool_call"]
        .iter()
        .any(|event| stem == *event || stem.starts_with(&format!("{event}.")))
}

/// With the dangerous command in the place of each command.
fn with_danger(payload: &Json) -> (Json, bool) {
    match payload {
        Json::Object(map) => {
            let mut found = false;
            let map = map
                .iter()
                .map(|(name, value)| {
                    let command = matches!(name.as_str(), "command" | "commands") && !value.is_object();
                    let (value, inside) = match value {
                        // How a server was started is no action of the model.
                        other if name == "mcp_context" => (other.clone(), false),
                        Json::String(text) if command && text.starts_with('[') => {
                            (json!(format!("[\"{DENIED}\"]")), true)
                        }
                        Json::String(_) if command => (json!(DENIED), true),
                        Json::Array(_) if command => (json!([DENIED]), true),
                        other => with_danger(other),
                    };
                    found |= inside;
                    (name.clone(), value)
                })
                .collect();
            (Json::Object(map), found)
        }
        other => (other.clone(), false),
    }
}
