//! Every agent, over configurations as people have them.

use std::fs;
use std::path::{Path, PathBuf};

use countersign_host::{Env, Paths};
use serde_json::{Value as Json, json};

use super::*;
use crate::installation::plan::Place;
use crate::installation::record::Record;
use crate::installation::{Change, Plan, entry, jsonc, servers};

const PROGRAM: &str = "/opt/count er/countersign";

/// Settings that a reader of plain JSON takes.
const PLAIN: &[&str] = &[
    "",
    "{}",
    "{}\n",
    "{\n}\n",
    "{\"model\":\"m\"}",
    "{\n\t\"model\": \"m\",\n\t\"list\": [1,\n2]\n}",
    "{\r\n  \"model\": \"m\"\r\n}\r\n",
    "{\"hooks\": {}}",
    "{ \"hooks\" : { \"Stop\" : [ ] } , \"z\" : 1 }",
    "{\n  \"hooks\": {\n    \"PreToolUse\": [\n      {\"matcher\": \"Bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"/bin/theirs\"}]}\n    ],\n    \"preToolUse\": [{\"command\": \"/bin/theirs\"}],\n    \"pre_run_command\": [{\"command\": \"/bin/theirs\"}],\n    \"BeforeTool\": []\n  }\n}\n",
    "{\"PreToolUse\": [{\"matcher\": \"Edit\", \"hooks\": [{\"type\": \"command\", \"command\": \"theirs\"}]}],\n\n\"version\": 1}",
    "{\"agent_servers\": {\"One\": {\"command\": \"one\", \"args\": [\"--acp\"], \"env\": {\"A\": \"b\"}}, \"Two\": {\"command\": \"/opt/two\", \"args\": []}}}\n",
];

/// Settings with a byte order mark.
const MARKED: &str = "\u{feff}{\r\n    \"theme\" : \"dark\"\r\n}";

/// Settings with comments.
const COMMENTED: &[&str] = &[
    "// mine\n{\n  // the model\n  \"model\": \"m\" /* best */\n}\n",
    "{\n  /* none yet */\n}",
    "{\n  \"agent_servers\": { // mine\n    \"One\": { \"command\": \"one\" /* x */, \"args\": [ \"--acp\" ] }\n  }\n}\n",
];

/// Settings with trailing commas besides.
const LOOSE: &[&str] = &[
    "{\n  \"a\": [1,],\n  \"agent_servers\": {\"One\": {\"args\": [\"x\",], \"command\": \"one\",},},\n}\n",
];

struct Bench {
    folder: tempfile::TempDir,
    env: Env,
    record: Record,
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path().join("home");
        fs::create_dir_all(&home).unwrap();
        let record = Record::open(&Paths::under(folder.path())).unwrap();
        Self { env: Env { home: Some(home), ..Env::default() }, folder, record }
    }

    fn targets(&self, agent: &Agent, scope: Scope, program: &str) -> Vec<Target> {
        let project = self.folder.path().join("project");
        agent.files(&Asked { env: &self.env, scope, project: &project, program })
    }

    fn install(&mut self, agent: &Agent, scope: Scope, program: &str) -> Vec<Change> {
        let all = self.targets(agent, scope, program);
        all.iter()
            .map(|target| {
                let plan = Plan::install(agent, target, &self.record)
                    .unwrap_or_else(|e| panic!("{}: {e}", agent.name));
                plan.apply(&mut self.record, true).unwrap();
                plan.change
            })
            .collect()
    }

    fn uninstall(&mut self, agent: &Agent, scope: Scope) -> Vec<Change> {
        let all = self.targets(agent, scope, PROGRAM);
        all.iter()
            .map(|target| {
                let plan = Plan::uninstall(&Place::of(agent, target), &self.record)
                    .unwrap_or_else(|e| panic!("{}: {e}", agent.name));
                plan.apply(&mut self.record, false).unwrap();
                plan.change
            })
            .collect()
    }

    /// Every file and folder below home and project, with its bytes.
    fn picture(&self) -> Vec<(PathBuf, Option<Vec<u8>>)> {
        let mut out = Vec::new();
        for part in ["home", "project"] {
            walk(&self.folder.path().join(part), &mut out);
        }
        out
    }
}

fn walk(folder: &Path, out: &mut Vec<(PathBuf, Option<Vec<u8>>)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    let mut all: Vec<PathBuf> = entries.map(|e| e.unwrap().path()).collect();
    all.sort();
    for path in all {
        if path.is_dir() {
            out.push((path.clone(), None));
            walk(&path, out);
        } else {
            let bytes = fs::read(&path).unwrap();
            out.push((path, Some(bytes)));
        }
    }
}

/// The settings that an agent would read, for the file that it shares with its user.
fn texts(target: &Target) -> Vec<&'static str> {
    let mut all = PLAIN.to_vec();
    match &target.content {
        Content::Whole { .. } => return Vec::new(),
        Content::Entries { syntax, .. } => {
            if syntax.comments {
                all.extend(COMMENTED);
            }
            if syntax.mark {
                all.push(MARKED);
            }
        }
        Content::Servers => {
            all.extend(COMMENTED);
            all.extend(LOOSE);
            all.push(MARKED);
        }
    }
    all
}

/// Whether a target is as `init` writes it.
fn installed(target: &Target) -> bool {
    let text = String::from_utf8(fs::read(&target.path).unwrap_or_default()).unwrap();
    match &target.content {
        Content::Whole { text: wanted, .. } => text == *wanted,
        Content::Servers => servers::servers(&text).unwrap().iter().all(servers::Server::gated),
        Content::Entries { wanted, .. } => {
            entry::complete(&jsonc::handlers(&text, wanted.shape).unwrap(), wanted, target.adapter)
        }
    }
}

#[test]
fn there_twice_and_back_byte_for_byte() {
    for agent in AGENTS {
        for scope in Scope::ALL {
            let targets = Bench::new().targets(agent, scope, PROGRAM);
            let shared: Vec<&'static str> = targets.iter().flat_map(texts).collect();
            // The text is edited the same way in every scope: the user's takes them all.
            let some = if scope == Scope::User { shared.len() } else { 2 };
            let texts = shared.into_iter().take(some).map(Some).chain([None]);
            for text in texts {
                let mut bench = Bench::new();
                for target in bench.targets(agent, scope, PROGRAM) {
                    if let (Some(text), false) = (text, matches!(target.content, Content::Whole { .. })) {
                        fs::create_dir_all(target.path.parent().unwrap()).unwrap();
                        fs::write(&target.path, text).unwrap();
                    }
                }
                let case = format!("{} {} {text:?}", agent.name, scope.name());
                let before = bench.picture();
                bench.install(agent, scope, PROGRAM);
                for target in bench.targets(agent, scope, PROGRAM) {
                    let nothing = matches!(target.content, Content::Servers) && text.is_none();
                    assert!(nothing || installed(&target), "{case}");
                }
                let once = bench.picture();
                let again = bench.install(agent, scope, PROGRAM);
                assert!(again.iter().all(|c| *c == Change::None), "{case}: a second time changes something");
                assert_eq!(bench.picture(), once, "{case}");
                bench.uninstall(agent, scope);
                assert_eq!(bench.picture(), before, "{case}");
                assert!(bench.record.files().is_empty(), "{case}");
                let nothing = bench.uninstall(agent, scope);
                assert!(nothing.iter().all(|c| *c == Change::None), "{case}");
            }
        }
    }
}

#[test]
fn what_the_user_added_since_stays() {
    for agent in AGENTS {
        for target in Bench::new().targets(agent, Scope::User, PROGRAM) {
            let Content::Entries { .. } = &target.content else { continue };
            let mut bench = Bench::new();
            let path = bench
                .targets(agent, Scope::User, PROGRAM)
                .into_iter()
                .find(|t| !matches!(t.content, Content::Whole { .. }))
                .unwrap()
                .path;
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, "{\n  \"theirs\": 1\n}\n").unwrap();
            bench.install(agent, Scope::User, PROGRAM);
            let text = fs::read_to_string(&path).unwrap().replace("\"theirs\": 1", "\"theirs\": [2, 3]");
            fs::write(&path, text).unwrap();
            bench.uninstall(agent, Scope::User);
            let left = jsonc::value(&fs::read_to_string(&path).unwrap()).unwrap();
            assert_eq!(left["theirs"], json!([2, 3]), "{}", agent.name);
            assert!(left.as_object().unwrap().keys().all(|k| k == "theirs" || k == "version"), "{left}");
        }
    }
}

#[test]
fn a_program_that_moved_is_followed() {
    for agent in AGENTS {
        let mut bench = Bench::new();
        let before = bench.picture();
        bench.install(agent, Scope::User, "/old/countersign");
        bench.install(agent, Scope::User, PROGRAM);
        for target in bench.targets(agent, Scope::User, PROGRAM) {
            assert!(matches!(target.content, Content::Servers) || installed(&target), "{}", agent.name);
        }
        bench.uninstall(agent, Scope::User);
        assert_eq!(bench.picture(), before, "{}", agent.name);
    }
}

#[test]
fn what_cannot_be_edited_is_left_alone() {
    for agent in AGENTS {
        let bench = Bench::new();
        for target in bench.targets(agent, Scope::User, PROGRAM) {
            fs::create_dir_all(target.path.parent().unwrap()).unwrap();
            let says = match &target.content {
                Content::Whole { .. } => vec![("something of theirs\n", "was not written by")],
                Content::Servers => {
                    vec![("{ nonsense", "line 1"), ("{\"agent_servers\": 1}", "not an object")]
                }
                Content::Entries { syntax, wanted } => {
                    let mut all =
                        vec![("{ nonsense", "line 1"), ("[]", "not an object"), ("{\"a\": 1,}", "line 1")];
                    if wanted.shape.under.is_some() {
                        all.push(("{\"hooks\": []}", "not an object"));
                        all.push(("{\"hooks\": {}, \"hooks\": {}}", "twice"));
                    }
                    if !syntax.comments {
                        all.push(("{\n// mine\n}", "line 2"));
                    }
                    if !syntax.mark {
                        all.push((MARKED, "byte order mark"));
                    }
                    all
                }
            };
            for (text, says) in says {
                fs::write(&target.path, text).unwrap();
                let error = Plan::install(agent, &target, &bench.record).unwrap_err().to_string();
                let name = target.path.file_name().unwrap().to_str().unwrap();
                assert!(error.contains(says) && error.contains(name), "{}: {text}: {error}", agent.name);
                assert_eq!(fs::read_to_string(&target.path).unwrap(), text);
            }
        }
    }
}

/// A file of ours that somebody changed is removed, and its bytes are kept; one that is not ours any more stays.
#[test]
fn changed_files_of_our_own() {
    let agent = named("copilot").unwrap();
    for (change, stays) in [("{\"mine\": \"countersign\"}", false), ("{\"mine\": 1}", true)] {
        let mut bench = Bench::new();
        bench.install(agent, Scope::User, PROGRAM);
        let path = bench.targets(agent, Scope::User, PROGRAM)[0].path.clone();
        fs::write(&path, change).unwrap();
        bench.uninstall(agent, Scope::User);
        assert_eq!(path.exists(), stays);
        let kept = crate::installation::record::sha256(change.as_bytes());
        assert_eq!(bench.record.backup(&kept).is_some(), !stays);
    }
}

/// What each agent reads, word for word where it counts.
#[test]
fn what_is_written() {
    let bench = Bench::new();
    let value = |name: &str, index: usize| -> Json {
        let agent = named(name).unwrap();
        let target = &bench.targets(agent, Scope::User, "/bin/countersign")[index];
        match &target.content {
            Content::Entries { wanted, .. } => jsonc::value(&jsonc::insert("", wanted).unwrap()).unwrap(),
            Content::Whole { text, .. } => serde_json::from_str(text).unwrap(),
            Content::Servers => Json::Null,
        }
    };
    for (name, index, pointer, expected) in [
        ("claude", 0, "/hooks/PreToolUse/0/hooks/0/onFailure", json!("block")),
        (
            "codex",
            0,
            "/hooks/PreToolUse/0",
            json!({"hooks": [{"type": "command", "command": "/bin/countersign hook codex", "timeout": 60}]}),
        ),
        ("gemini", 0, "/hooks/BeforeTool/0/hooks/0/timeout", json!(60_000)),
        ("qwen", 0, "/hooks/PreToolUse/0/hooks/0/timeout", json!(60_000)),
        ("copilot", 0, "/hooks/preToolUse/0/bash", json!("/bin/countersign hook copilot")),
        ("cursor", 0, "/hooks/beforeShellExecution/0/failClosed", json!(true)),
        ("cursor", 0, "/version", json!(1)),
        ("kiro", 0, "/hooks/0/trigger", json!("PreToolUse")),
        ("windsurf", 0, "/hooks/pre_run_command/0/command", json!("/bin/countersign hook windsurf")),
        ("droid", 0, "/PreToolUse/0/matcher", json!("*")),
        ("goose", 1, "/hooks/PreToolUse/0/matcher", json!(".*")),
        ("goose", 1, "/hooks/PreToolUse/0/hooks/0/on_failure", json!("block")),
        ("crush", 0, "/hooks/PreToolUse/0/command", json!("/bin/countersign hook crush")),
        ("augment", 1, "/hooks/PreToolUse/0/hooks/0/timeout", json!(60_000)),
    ] {
        assert_eq!(value(name, index).pointer(pointer), Some(&expected), "{name} {pointer}");
    }
}

#[test]
fn a_shared_file_holds_no_path_of_this_machine() {
    let bench = Bench::new();
    for agent in AGENTS {
        for target in bench.targets(agent, Scope::Shared, "countersign") {
            let text = format!("{:?}", target.content);
            let home = bench.folder.path().to_str().unwrap();
            assert!(!text.contains(home), "{}: {text}", agent.name);
        }
    }
}

#[cfg(unix)]
#[test]
fn programs_are_executable_and_nobody_elses() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut bench = Bench::new();
    let agent = named("cline").unwrap();
    bench.install(agent, Scope::User, PROGRAM);
    for target in bench.targets(agent, Scope::User, PROGRAM) {
        assert_eq!(fs::metadata(&target.path).unwrap().permissions().mode() & 0o777, 0o700);
    }
}

/// The plugin for Claude Code and the extension for Gemini CLI hold the entries that `init` writes, with the program from
/// the PATH. On a difference, this writes them anew and fails: look at the change and commit it.
#[test]
fn packages_hold_what_init_writes() {
    let env = Env::default();
    let asked = Asked { env: &env, scope: Scope::Shared, project: Path::new(""), program: "countersign" };
    let groups = |events: Vec<(String, Json)>| -> Json {
        let all: serde_json::Map<String, Json> =
            events.into_iter().map(|(event, group)| (event, json!([group]))).collect();
        json!({"hooks": all})
    };
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../integrations");
    for (file, wanted) in [
        ("claude-plugin/hooks/hooks.json", groups(claude::groups("countersign"))),
        ("gemini-extension/hooks/hooks.json", groups(gemini::groups(&asked))),
    ] {
        let path = root.join(file);
        let text = serde_json::to_string_pretty(&wanted).unwrap() + "\n";
        if fs::read_to_string(&path).unwrap_or_default() != text {
            fs::write(&path, &text).unwrap();
            panic!("{file} was stale and is written anew");
        }
    }
    for file in ["claude-plugin/.claude-plugin/plugin.json", "gemini-extension/gemini-extension.json"] {
        let value: Json = serde_json::from_slice(&fs::read(root.join(file)).unwrap()).unwrap();
        assert_eq!(value["version"], env!("CARGO_PKG_VERSION"), "{file}");
    }
}

/// The table of the docs names every agent, its file and what it does when the gate fails.
#[test]
fn the_docs_say_what_is_written() {
    let text = include_str!("../../../../../docs/installation.md");
    let home = PathBuf::from("/home/dev");
    let env = Env { home: Some(home.clone()), ..Env::default() };
    let asked = Asked {
        env: &env,
        scope: Scope::User,
        project: Path::new("/home/dev/project"),
        program: "countersign",
    };
    for agent in AGENTS {
        let start = format!("| `{}` {} |", agent.name, agent.title);
        let row = text.lines().find(|l| l.starts_with(&start)).unwrap_or_else(|| panic!("no row `{start}`"));
        assert!(row.ends_with(&format!("| {} |", agent.failure.word())), "{row}");
        for target in (agent.targets)(&asked).iter().take(1) {
            let path = target.path.strip_prefix(&home).unwrap().to_str().unwrap();
            let shown = if agent.name == "goose" { ".agents/plugins/countersign/" } else { path };
            assert!(row.contains(&format!("~/{shown}`")), "{row}: {path}");
        }
    }
}
