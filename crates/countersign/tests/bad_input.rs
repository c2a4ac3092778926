//! Bad input to the hook, bad state, bad configuration: never an allow where the review failed, and a message that says
//! what to do.
#![expect(clippy::disallowed_methods, reason = "tests break the program's files")]

mod common;

use common::{Outcome, Place, finish, start};
use serde_json::{Value as Json, json};

const DANGER: &str = "rm -rf \"$HOME\"";

/// Refused with one line that says what to do.
fn refused(outcome: &Outcome, hint: &str) {
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    assert_eq!(outcome.message().lines().count(), 1, "{outcome:?}");
    assert!(outcome.message().contains(hint), "no `{hint}` in {outcome:?}");
}

/// The action does not run by itself, and the reason says what to do.
fn stopped(outcome: &Outcome, hint: &str) {
    assert!(matches!(outcome.verdict().as_str(), "ask" | "deny" | "refused"), "{outcome:?}");
    let said = format!("{}{}", outcome.out, outcome.err);
    assert!(said.contains(hint), "no `{hint}` in {outcome:?}");
    assert!(!said.contains("panicked"), "{outcome:?}");
}

#[test]
fn input_that_is_no_event() {
    let place = Place::new();
    let event = place.shell("ls");
    let without = |field: &str| {
        let mut event = event.clone();
        event.as_object_mut().unwrap().shift_remove(field);
        event.to_string().into_bytes()
    };
    let with = |field: &str, value: Json| {
        let mut event = event.clone();
        event[field] = value;
        event.to_string().into_bytes()
    };
    let half = event.to_string().into_bytes();
    for (name, input) in [
        ("nothing", Vec::new()),
        ("blank", b" \n".to_vec()),
        ("a word", b"hello".to_vec()),
        ("half", half[..half.len() / 2].to_vec()),
        ("two", [half.clone(), half.clone()].concat()),
        ("null", b"null".to_vec()),
        ("number", b"1e999".to_vec()),
        ("array", b"[]".to_vec()),
        ("text", b"\"PreToolUse\"".to_vec()),
        ("empty object", b"{}".to_vec()),
        ("invalid UTF-8", b"{\"hook_event_name\":\"PreToolUse\xff\"}".to_vec()),
        (
            "invalid UTF-8 in the command",
            event
                .to_string()
                .replace("ls", "l@s")
                .into_bytes()
                .iter()
                .map(|b| if *b == b'@' { 0xff } else { *b })
                .collect(),
        ),
        (
            "half a surrogate",
            // `\ud800` is half of a pair: JSON's grammar has it, Unicode does not.
            String::from_utf8(with("session_id", json!("HALF")))
                .unwrap_or_default()
                .replace("HALF", "\\ud800")
                .into_bytes(),
        ),
        ("zero bytes", vec![0; 4096]),
        ("no event", without("hook_event_name")),
        ("event of a wrong type", with("hook_event_name", json!(["PreToolUse"]))),
        ("no session", without("session_id")),
        ("empty session", with("session_id", json!(""))),
        ("session of a wrong type", with("session_id", json!({"a": 1}))),
        ("no tool", without("tool_name")),
        ("tool of a wrong type", with("tool_name", json!(7))),
        ("no input", without("tool_input")),
    ] {
        let outcome = place.hook(&input);
        assert_eq!(outcome.code, Some(2), "{name}: {outcome:?}");
        refused(&outcome, "refused");
    }
}

#[test]
fn a_huge_input() {
    let place = Place::new();
    let mut input = place.shell("ls").to_string();
    input.push_str(&" ".repeat(40 * 1024 * 1024));
    refused(&place.hook(input.as_bytes()), "32 MiB");
    let command = format!("echo {}", "x".repeat(40 * 1024 * 1024));
    refused(&place.hook(place.shell(&command).to_string().as_bytes()), "32 MiB");
}

#[test]
fn an_agent_that_is_not_known() {
    let place = Place::new();
    let outcome =
        finish(start(&mut place.program(&["hook", "nobody"])), place.shell("ls").to_string().as_bytes());
    refused(&outcome, "nobody");
    let outcome = finish(start(&mut place.program(&["hook"])), b"");
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
}

#[test]
fn events_and_tools_that_are_not_known() {
    let place = Place::new();
    // An event that carries no action is none of the gate's business.
    let outcome =
        place.hook(place.event("SomethingNew", "Bash", &json!({"command": DANGER})).to_string().as_bytes());
    assert_ne!(outcome.verdict(), "allow", "{outcome:?}");
    for tool in ["Bash", "NewTool", "mcp__a__b", "", "Write", "PowerShell"] {
        for input in [
            json!(null),
            json!([]),
            json!("rm -rf /"),
            json!({"command": ["rm", "-rf", "/"]}),
            json!({"command": null}),
            json!({"x": DANGER}),
        ] {
            let outcome = place.hook(place.event("PreToolUse", tool, &input).to_string().as_bytes());
            assert!(matches!(outcome.code, Some(0 | 2)), "{tool} {input}: {outcome:?}");
            let shell = matches!(tool, "Bash" | "PowerShell");
            assert!(!shell || outcome.verdict() != "allow", "{tool} {input}: {outcome:?}");
        }
    }
    let outcome = place.hook(
        place
            .event("PreToolUse", "DeleteEverything", &json!({"path": "/", "recursive": true}))
            .to_string()
            .as_bytes(),
    );
    stopped(&outcome, "");
}

#[test]
fn a_state_folder_that_is_a_file() {
    let place = Place::new();
    place.write("state", "not a folder");
    stopped(&place.hook(place.shell("ls").to_string().as_bytes()), "COUNTERSIGN_HOME");
    stopped(&place.hook(place.shell(DANGER).to_string().as_bytes()), "");
}

#[test]
fn a_spool_that_cannot_be_written() {
    let place = Place::new();
    std::fs::create_dir_all(place.path("state/spool.jsonl")).unwrap();
    stopped(&place.hook(place.shell("ls").to_string().as_bytes()), "spool");
    stopped(&place.hook(place.shell(DANGER).to_string().as_bytes()), "");
}

#[test]
fn sessions_that_are_damaged() {
    for content in ["", "{", "[]", "null", "{\"session\":\"other\"}", "\u{0}\u{0}"] {
        let place = Place::new();
        // A refusal makes the session's file.
        stopped(&place.hook(place.shell(DANGER).to_string().as_bytes()), "");
        let folder = place.path("state/sessions");
        let file = std::fs::read_dir(&folder)
            .unwrap()
            .flatten()
            .map(|e| e.path())
            .find(|p| p.extension().is_some_and(|e| e == "json"))
            .unwrap();
        std::fs::write(&file, content).unwrap();
        let outcome = place.hook(place.shell("ls").to_string().as_bytes());
        stopped(&outcome, "session file");
        assert!(outcome.out.contains("damaged") || outcome.out.contains("remove"), "{outcome:?}");
        // A folder in place of the file.
        std::fs::remove_file(&file).unwrap();
        std::fs::create_dir(&file).unwrap();
        stopped(&place.hook(place.shell("ls").to_string().as_bytes()), "session file");
    }
}

#[test]
fn a_session_that_is_locked() {
    let place = Place::new();
    stopped(&place.hook(place.shell(DANGER).to_string().as_bytes()), "");
    let folder = place.path("state/sessions");
    let lock = std::fs::read_dir(&folder)
        .unwrap()
        .flatten()
        .map(|e| e.path())
        .find(|p| p.extension().is_some_and(|e| e == "lock"))
        .unwrap();
    let file = std::fs::File::options().write(true).open(&lock).unwrap();
    file.lock().unwrap();
    let outcome = place.hook(place.shell("rm -rf ~/other").to_string().as_bytes());
    stopped(&outcome, "held by another process");
    assert!(outcome.took < std::time::Duration::from_secs(10), "{outcome:?}");
    // What only reads the session goes on.
    assert_eq!(place.hook(place.shell("ls").to_string().as_bytes()).code, Some(0));
}

#[test]
fn a_spool_that_is_locked() {
    let place = Place::new();
    place.hook(place.shell("ls").to_string().as_bytes());
    let file = std::fs::File::options().append(true).open(place.path("state/spool.jsonl")).unwrap();
    file.lock().unwrap();
    let outcome = place.hook(place.shell("ls").to_string().as_bytes());
    stopped(&outcome, "held by another process");
}

#[test]
fn a_database_that_is_none() {
    let place = Place::new();
    place.write("state/ledger.db", "this is no database, and it is long enough to be looked at as one");
    // Decisions do not need it.
    assert_eq!(place.hook(place.shell("ls").to_string().as_bytes()).verdict(), "allow");
    stopped(&place.hook(place.shell(DANGER).to_string().as_bytes()), "");
    let log = finish(start(&mut place.program(&["log", "--verify"])), b"");
    refused(&log, "doctor");
    assert!(
        place.path("state/spool.jsonl").exists()
            || std::fs::read_dir(place.path("state"))
                .unwrap()
                .flatten()
                .any(|e| e.file_name().to_string_lossy().starts_with("spool-import"))
    );
}

#[test]
fn a_configuration_with_mistakes() {
    let place = Place::new();
    let file = "home/.config/countersign/config.toml";
    let rule = "[[rule]]\nname = \"no-ls\"\nverdict = \"deny\"\nreason = \"not here\"\nkinds = [\"read\"]\n";
    for (name, text) in [
        ("no TOML", "mode = = \"enforce\""),
        ("unknown key", "moed = \"shadow\""),
        ("wrong value", "mode = \"off\""),
        ("wrong type", "mode = 3"),
        ("half a rule", rule),
        ("zero bytes", "\0\0\0"),
    ] {
        place.write(file, text);
        let outcome = place.hook(place.shell(DANGER).to_string().as_bytes());
        stopped(&outcome, "config check");
        assert_eq!(place.hook(place.shell("ls").to_string().as_bytes()).signal, None, "{name}");
        let check = finish(start(&mut place.program(&["config", "check"])), b"");
        assert_ne!(check.code, Some(0), "{name}: {check:?}");
        assert!(format!("{}{}", check.out, check.err).contains("config.toml"), "{name}: {check:?}");
    }
}

#[test]
fn the_last_good_configuration_stays() {
    let place = Place::new();
    let file = "home/.config/countersign/config.toml";
    place.write("home/other/letter.txt", "x");
    let action = place.shell("rm -rf ~/other");
    let verdict = |place: &Place| place.hook(action.to_string().as_bytes()).verdict();
    assert!(matches!(verdict(&place).as_str(), "ask" | "deny"));
    // A good one that records only.
    place.write(file, "mode = \"shadow\"\n");
    assert_eq!(verdict(&place), "silence");
    // The same with a mistake added: what was in force stays in force, whatever it was.
    place.write(file, "mode = \"shadow\"\nmoed = 1\n");
    assert_eq!(verdict(&place), "silence");
    place.write(file, "mode = \"enforce\"\n");
    assert!(matches!(verdict(&place).as_str(), "ask" | "deny"));
    place.write(file, "mode = \"shadow\"\n[[[");
    assert!(matches!(verdict(&place).as_str(), "ask" | "deny"));
}

#[test]
fn a_project_cannot_switch_the_gate_off() {
    let place = Place::new();
    std::fs::create_dir_all(place.path("project/.git")).unwrap();
    for text in [
        "mode = \"shadow\"",
        "on_error = \"allow\"",
        "[[rule]]\nname=\"all\"\nverdict=\"allow\"\nkinds=[\"delete\"]",
        "[trust]\ndomains = [\"*\"]",
        "= broken",
    ] {
        place.write("project/.countersign.toml", text);
        let outcome = place.hook(place.shell(DANGER).to_string().as_bytes());
        assert!(matches!(outcome.verdict().as_str(), "ask" | "deny"), "{text}: {outcome:?}");
    }
}

#[test]
fn no_home() {
    let place = Place::new();
    let mut program = place.program(&["hook", "claude"]);
    program.env_remove("HOME").env_remove("COUNTERSIGN_HOME");
    refused(&finish(start(&mut program), place.shell("ls").to_string().as_bytes()), "COUNTERSIGN_HOME");
    let mut program = place.program(&["hook", "claude"]);
    program.env("COUNTERSIGN_HOME", "relative/folder");
    refused(&finish(start(&mut program), place.shell("ls").to_string().as_bytes()), "absolute");
    // With a state folder but no home the gate works; what `~` means is not known.
    let mut program = place.program(&["hook", "claude"]);
    program.env_remove("HOME");
    stopped(&finish(start(&mut program), place.shell("rm -rf ~").to_string().as_bytes()), "");
}

#[test]
fn a_working_directory_that_is_gone() {
    let place = Place::new();
    for cwd in ["/no/such/folder", "", "relative", "/dev/null", "\u{0}"] {
        let mut event = place.shell(DANGER);
        event["cwd"] = json!(cwd);
        stopped(&place.hook(event.to_string().as_bytes()), "");
    }
}

#[test]
fn a_repository_that_would_run_programs() {
    let place = Place::new();
    let mark = place.text("ran");
    let hostile = format!(
        "[core]\n\tfsmonitor = \"touch {mark}\"\n\tpager = \"touch {mark}\"\n\tsshCommand = \"touch {mark}\"\n\thooksPath = hooks\n\
         [alias]\n\tstatus = \"!touch {mark}\"\n\trm = \"!touch {mark}\"\n[diff \"x\"]\n\ttextconv = \"touch {mark}\"\n\
         [filter \"x\"]\n\tclean = \"touch {mark}\"\n\tsmudge = \"touch {mark}\"\n[include]\n\tpath = config\n[include]\n\tpath = ../config\n\
         [includeIf \"gitdir:/\"]\n\tpath = config\n[remote \"origin\"]\n\turl = \"ext::touch {mark}\"\n"
    );
    place.write("project/.git/config", &hostile);
    place.write("project/.git/HEAD", "ref: refs/heads/main\n");
    place.write("project/.gitattributes", "* filter=x diff=x\n");
    place.write("project/a", "x");
    std::fs::create_dir_all(place.path("project/.git/objects")).unwrap();
    std::fs::create_dir_all(place.path("project/.git/refs")).unwrap();
    // Nothing is committed and no index tracks a file: the last two have nothing to discard.
    for (command, loses) in [
        ("git clean -fdx", true),
        ("git push --force", true),
        ("rm -rf .", true),
        ("git reset --hard", false),
        ("git checkout -- .", false),
    ] {
        let outcome = place.hook(place.shell(command).to_string().as_bytes());
        assert_eq!(outcome.signal, None, "{command}: {outcome:?}");
        let stopped = matches!(outcome.verdict().as_str(), "ask" | "deny");
        assert!(stopped || !loses, "{command}: {outcome:?}");
        assert!(outcome.took < std::time::Duration::from_secs(5), "{command}: {outcome:?}");
    }
    for (file, text) in [
        ("HEAD", "ref: refs/heads/../../../../etc/passwd"),
        ("HEAD", "\0\0"),
        ("config", "[[[["),
        ("index", "DIRC\0\0\0\u{2}garbage"),
    ] {
        place.write(&format!("project/.git/{file}"), text);
        let outcome = place.hook(place.shell("git reset --hard").to_string().as_bytes());
        assert!(matches!(outcome.verdict().as_str(), "ask" | "deny"), "{file} {text:?}: {outcome:?}");
    }
    assert!(!place.path("ran").exists(), "deciding started a program");
}

#[test]
fn a_transcript_that_is_not_what_it_should_be() {
    let place = Place::new();
    place.write("transcript.jsonl", "{\"type\":\"user\"\nnot json\n\u{0}\n[1,2]\n");
    for path in [
        place.text("transcript.jsonl"),
        "/dev/zero".to_owned(),
        "/dev/stdin".to_owned(),
        place.text("project"),
        "/proc/self/mem".to_owned(),
    ] {
        let mut event = place.shell(DANGER);
        event["transcript_path"] = json!(path);
        let outcome = place.hook(event.to_string().as_bytes());
        stopped(&outcome, "");
        assert!(outcome.took < std::time::Duration::from_secs(10), "{path}: {outcome:?}");
    }
}
