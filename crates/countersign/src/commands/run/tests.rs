use super::*;

/// A ground in a temporary folder.
pub struct Bench {
    folder: tempfile::TempDir,
    env: Env,
}

pub fn ground() -> Bench {
    Bench { folder: tempfile::tempdir().unwrap(), env: Env::default() }
}

impl Bench {
    pub fn ground(&self) -> Ground<'_> {
        let folder = self.folder.path().join("run");
        Ground { env: &self.env, program: "/opt/count er/countersign", folder, here: PathBuf::new() }
    }
}

fn os(all: &[&str]) -> Vec<OsString> {
    all.iter().map(OsString::from).collect()
}

#[test]
fn every_session_calls_the_gate_and_keeps_its_arguments() {
    let bench = ground();
    for name in ["claude", "codex", "qwen", "copilot", "opencode", "pi", "droid"] {
        let agent = agents::named(name).unwrap();
        let launch = launch(agent, &bench.ground(), &os(&["-p", "say -- hello"])).unwrap();
        assert!(launch.arguments.ends_with(&os(&["-p", "say -- hello"])), "{name}");
        let mut all = launch.arguments.clone();
        all.extend(launch.env.iter().map(|(_, v)| v.clone()));
        let mut text = String::new();
        for word in all {
            let word = word.into_string().unwrap();
            let path = PathBuf::from(&word);
            if path.is_dir() {
                for entry in path.read_dir().unwrap() {
                    text += &std::fs::read_to_string(entry.unwrap().path()).unwrap();
                }
            } else if path.is_file() {
                text += &std::fs::read_to_string(path).unwrap();
            } else if let Some((_, file)) = word.split_once("file://") {
                text += &std::fs::read_to_string(file.trim_end_matches("\"]}")).unwrap();
            }
            text += &word;
        }
        assert!(text.contains("/opt/count er/countersign"), "{name}: {text}");
        assert!(
            text.contains(&format!("hook {name}")) || text.contains(&format!("[\"hook\", \"{name}\"")),
            "{name}: {text}"
        );
    }
}

#[test]
fn what_would_run_without_the_gate_is_refused() {
    let bench = ground();
    for (name, given, says) in [
        ("codex", &["-c", "hooks.PreToolUse=[]"][..], "hooks.PreToolUse"),
        ("codex", &["-chooks.state={}"], "hooks.state"),
        ("codex", &["exec", "--config=features.hooks=false", "x"], "features.hooks"),
        ("codex", &["--disable", "hooks"], "features.hooks"),
        ("codex", &["cloud", "exec"], "cloud"),
        ("codex", &["--dangerously-bypass-hook-trust"], "bypass"),
        ("opencode", &["--pure"], "--pure"),
        ("cline", &[], "countersign init cline"),
        ("droid", &["--settings", "x"], "--settings"),
        // The test's folder is no folder of root.
        ("gemini", &[], "countersign init gemini"),
        ("cursor", &[], "countersign init cursor"),
        ("zed", &[], "countersign init zed"),
        ("amp", &[], "countersign init amp"),
    ] {
        let agent = agents::named(name).unwrap();
        let error = launch(agent, &bench.ground(), &os(given)).unwrap_err();
        assert!(error.contains(says), "{name}: {error}");
    }
}

#[test]
fn an_agent_is_known_by_its_program() {
    for (word, name) in [
        ("claude", Some("claude")),
        ("/opt/bin/codex", Some("codex")),
        ("auggie", Some("augment")),
        ("cursor-agent", Some("cursor")),
        ("vim", None),
    ] {
        assert_eq!(agent_of(OsStr::new(word)).map(|a| a.name), name);
    }
}
