use serde_json::{Value as Json, json};

use super::*;

const SHAPE: Shape = Shape::GROUPS;

fn of_shape(shape: Shape) -> Wanted {
    let hook = json!({"type": "command", "command": "gate", "timeout": 60});
    let (one, two) = if shape.grouped {
        (json!({"matcher": "*", "hooks": [hook]}), json!({"hooks": [hook]}))
    } else {
        (json!({"matcher": "*", "type": "command", "command": "gate"}), hook)
    };
    let also = if shape.grouped { Vec::new() } else { vec![("version".to_owned(), json!(1))] };
    Wanted { shape, events: vec![("PreToolUse".to_owned(), one), ("SessionStart".to_owned(), two)], also }
}

fn wanted() -> Wanted {
    of_shape(SHAPE)
}

fn ours(handler: &Json) -> bool {
    handler.get("command").and_then(Json::as_str) == Some("gate")
}

/// Whether every byte of `old` is in `new`, in its order, with nothing between but what was put in.
fn only_added(old: &str, new: &str) -> bool {
    let mut rest = new.chars();
    old.chars().all(|c| rest.any(|n| n == c))
}

const TEXTS: &[&str] = &[
    "",
    "// nothing yet\n",
    "{}",
    "{}\n",
    "{\n}\n",
    "{ /* nothing yet */ }",
    "{\n  // nothing yet\n}\n",
    "{\"model\":\"opus\"}",
    "{ \"model\": \"opus\", }\n",
    "\u{feff}{\r\n\t\"model\": \"opus\"\r\n}\r\n",
    "{\n    \"a\": [1, 2,\n  3], // odd\n\n\n    \"b\": {}  // last\n\n}\n",
    "{\"hooks\":{}}",
    "{\n  \"hooks\": {},\n  \"z\": 1\n}",
    "{\"hooks\":{\"PreToolUse\":[]}}",
    "{\"hooks\":{\"PreToolUse\":[],},}",
    "{\n  \"hooks\": {\n    \"PreToolUse\": [{\n      \"matcher\": \"Bash\",\n      \"hooks\": [{\"type\": \"command\", \"command\": \"theirs\"}]\n    }]\n  }\n}\n",
    "{\n  \"hooks\": {\n    \"PreToolUse\": [\n      {\"matcher\": \"Bash\", \"hooks\": [{\"command\": \"theirs\"}]}, // mine\n    ],\n    /* see the wiki */ \"Stop\": [ ] // end\n  }\n}\n",
    "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"command\": \"theirs\"}]}]} /* last */}",
    "{\n  \"hooks\": {\n    \"SessionStart\": [\n      { \"hooks\": [] } // empty, and with a comment\n    ]\n  }\n}\n",
    "{\n  \"url\": \"https://example.com/,//\", \"quote\": \"\\\",\"\n}\n",
];

#[test]
fn everything_that_was_there_stays() {
    for text in TEXTS {
        let new = insert(text, &wanted()).unwrap_or_else(|e| panic!("{text}: {e}"));
        assert!(only_added(text, &new), "{text}\n=>\n{new}");
        let found: Vec<Handler> =
            handlers(&new, SHAPE).unwrap().into_iter().filter(|h| ours(&h.value)).collect();
        assert_eq!(found.len(), 2, "{new}");
        assert_eq!(found.iter().find(|h| h.event == "PreToolUse").unwrap().matcher.as_deref(), Some("*"));
    }
}

#[test]
fn what_was_put_in_can_be_taken_out() {
    for text in TEXTS {
        let new = insert(text, &wanted()).unwrap();
        let back =
            remove(&new, SHAPE, &ours, &Keep::of(text, SHAPE)).unwrap_or_else(|e| panic!("{new}: {e}"));
        assert_eq!(value(&back).unwrap(), value(text).unwrap(), "{new}\n=>\n{back}");
        // Only blanks may differ.
        let bare = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        let empty = bare(text).is_empty() || bare(text).starts_with("//");
        assert!(empty || bare(&back) == bare(text), "{text}\n=>\n{back}");
        // A second time changes nothing.
        assert_eq!(remove(&back, SHAPE, &ours, &Keep::of(text, SHAPE)).unwrap(), back);
    }
}

#[test]
fn every_shape_goes_in_and_comes_out() {
    for shape in [Shape::GROUPS, Shape::FLAT, Shape::BARE] {
        for text in TEXTS {
            let wanted = of_shape(shape);
            let new = insert(text, &wanted).unwrap_or_else(|e| panic!("{shape:?} {text}: {e}"));
            assert!(only_added(text, &new), "{text}\n=>\n{new}");
            let found = handlers(&new, shape).unwrap();
            assert_eq!(found.iter().filter(|h| ours(&h.value)).count(), 2, "{shape:?} {new}");
            let back = remove(&new, shape, &ours, &Keep::of(text, shape)).unwrap();
            let mut left = value(&back).unwrap();
            if value(text).unwrap().get("version").is_none() && !shape.grouped {
                left.as_object_mut().unwrap().shift_remove("version");
            }
            assert_eq!(left, value(text).unwrap(), "{shape:?} {new}\n=>\n{back}");
        }
    }
}

#[test]
fn most_texts_come_back_byte_for_byte() {
    let same = TEXTS.iter().filter(|t| {
        remove(&insert(t, &wanted()).unwrap(), SHAPE, &ours, &Keep::of(t, SHAPE)).unwrap() == **t
    });
    assert!(same.count() >= TEXTS.len() - 7);
}

#[test]
fn looks_like_its_surroundings() {
    let text = "{\n    \"model\": \"opus\" // the best\n}\n";
    let new = insert(text, &wanted()).unwrap();
    let lines: Vec<&str> = new.lines().collect();
    assert_eq!(lines[1], "    \"model\": \"opus\", // the best");
    assert_eq!(lines[2], "    \"hooks\": {");
    assert!(
        lines[3].starts_with("        \"PreToolUse\": [{ \"matcher\": \"*\", \"hooks\": [{ \"type\""),
        "{new}"
    );
    assert_eq!(&lines[5..], ["    }", "}"]);
    let one = insert("{\"model\":\"opus\"}", &wanted()).unwrap();
    assert!(
        one.starts_with("{\"model\":\"opus\", \"hooks\": { \"PreToolUse\": [{ ") && !one.contains('\n'),
        "{one}"
    );
    let windows = insert("{\r\n\t\"a\": 1\r\n}", &wanted()).unwrap();
    assert!(
        !windows.replace("\r\n", "").contains('\n') && windows.contains("\r\n\t\t\"PreToolUse\""),
        "{windows}"
    );
}

#[test]
fn handlers_of_others_in_the_same_group_stay() {
    let text = "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"command\": \"a\"}, {\"command\": \"gate\"}, /* b */ {\"command\": \"b\"}]}]}}";
    let back = remove(text, SHAPE, &ours, &Keep::default()).unwrap();
    assert_eq!(
        back,
        "{\"hooks\": {\"Stop\": [{\"hooks\": [{\"command\": \"a\"}, /* b */ {\"command\": \"b\"}]}]}}"
    );
    let alone =
        "{\n  \"a\": 1,\n  \"hooks\": {\n    \"Stop\": [{\"hooks\": [{\"command\": \"gate\"}]}]\n  }\n}\n";
    assert_eq!(remove(alone, SHAPE, &ours, &Keep::default()).unwrap(), "{\n  \"a\": 1\n}\n");
}

#[test]
fn what_cannot_be_edited_says_why() {
    let wrong = |text: &str| insert(text, &wanted()).unwrap_err().to_string();
    assert!(wrong("{\n  \"a\" 1\n}").starts_with("line 2, column"), "{}", wrong("{\n  \"a\" 1\n}"));
    assert!(wrong("{'a': 1}").starts_with("line 1"));
    assert!(wrong("[]").contains("`the file` is not an object"));
    assert!(wrong("{\"hooks\": []}").contains("`hooks` is not an object"));
    assert!(wrong("{\"hooks\": {\"PreToolUse\": {}}}").contains("`hooks.PreToolUse` is not an array"));
    assert!(wrong("{\"hooks\": {}, \"hooks\": {}}").contains("twice"));
    assert!(wrong(&"[".repeat(100_000)).contains("line 1"));
    assert_eq!(text(b"{\"a\": \"\xff\"}"), Err(JsoncError::Encoding));
}

#[test]
fn no_text_makes_it_panic() {
    let seeds = TEXTS.concat();
    let chars: Vec<char> = seeds.chars().collect();
    for length in [1, 3, 7, 20, 60] {
        for start in (0..chars.len()).step_by(3) {
            let text: String = chars.iter().skip(start).take(length).collect();
            if let Ok(new) = insert(&text, &wanted()) {
                assert!(only_added(&text, &new), "{text}");
                let _ = remove(&new, SHAPE, &ours, &Keep::of(&text, SHAPE));
            }
        }
    }
}
