//! What bash runs, the analysis sees or calls opaque. Real bash is the oracle.
//!
//! Each text of `corpus/visibility.txt` is run by bash, with a program `MARKER_7` on the search path that only notes
//! that it was started. Where it was, the analysis must show it or admit that it cannot read the text. A further corpus
//! of the same form can be named in the variable `VISIBILITY_CORPUS`; it may call the marker by another name, which
//! `VISIBILITY_MARKER` tells.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "real bash is asked what it runs, in a folder of its own"
)]

mod corpus;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use corpus::texts;
use countersign_analysis::{NoScene, Surroundings, analyse};
use countersign_model::{Action, Call, Dialect, EffectKind, SessionMemory};

const MARKER: &str = "MARKER_7";
/// Contexts in which bash must really have run the marker, or the corpus has rotted.
const LEAST: usize = 170;
const LIMIT: Duration = Duration::from_secs(20);

/// How the analysis took a text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Seen {
    /// The marker is there, as a program of which nothing is known.
    Command,
    /// Something runs that could not be read, or that was not.
    Opaque,
    /// Neither; what the analysis shows instead.
    Hidden(String),
}

#[test]
fn what_bash_runs_is_seen_or_opaque() {
    if Command::new("bash").arg("-c").arg(":").status().is_err() {
        eprintln!("skipped: there is no bash to ask");
        return;
    }
    let own = include_str!("corpus/visibility.txt").to_owned();
    let variable = |name: &str| std::env::var(name).ok();
    let further = variable("VISIBILITY_CORPUS").map(|path| fs::read_to_string(path).unwrap());
    let other = variable("VISIBILITY_MARKER").unwrap_or_else(|| MARKER.to_owned());
    let mut hidden = Vec::new();
    let corpora = std::iter::once((own, MARKER, LEAST)).chain(further.map(|text| (text, other.as_str(), 0)));
    for (corpus, marker, least) in corpora {
        let texts = texts(&corpus);
        let room = tempfile::tempdir().unwrap();
        prepare(room.path(), marker);
        let (mut ran, mut commands, mut opaque, mut idle) = (0, 0, 0, Vec::new());
        for (name, text) in &texts {
            if !bash_runs_marker(room.path(), name, text) {
                idle.push(name.clone());
                continue;
            }
            ran += 1;
            match seen(text, marker) {
                Seen::Command => commands += 1,
                Seen::Opaque => opaque += 1,
                Seen::Hidden(effects) => hidden.push(format!("{name}: {text:?}: {effects}")),
            }
        }
        println!("{} texts: bash ran the marker in {ran}; seen {commands}, opaque {opaque}", texts.len());
        println!("bash did not run it (or lacks the program) in: {}", idle.join(", "));
        assert!(ran >= least, "bash ran the marker in {ran} texts only; not in {idle:?}");
    }
    assert!(hidden.is_empty(), "{} hidden:\n{}", hidden.len(), hidden.join("\n"));
}

/// The folder with the marker, which writes nothing but its own name into `$HITS`.
fn prepare(room: &Path, marker: &str) {
    let program = room.join("bin").join(marker);
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    fs::write(&program, "#!/bin/sh\necho hit >> \"$HITS\"\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
}

fn bash_runs_marker(room: &Path, name: &str, text: &str) -> bool {
    let (work, hits) = (room.join(name), room.join(format!("{name}.hits")));
    fs::create_dir_all(&work).unwrap();
    let bin = room.join("bin");
    let search = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let file = work.join("text");
    fs::write(&file, text).unwrap();
    let mut child = Command::new("bash")
        .args(["--norc", "--noprofile"])
        .arg(&file)
        .current_dir(&work)
        .env_clear()
        .envs([("PATH", search.as_str()), ("LC_ALL", "C.UTF-8"), ("GIT_CONFIG_GLOBAL", "/dev/null")])
        .env("HOME", &work)
        .env("HITS", &hits)
        .env("BIN", &bin)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let until = Instant::now() + LIMIT;
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            child.kill().unwrap();
            child.wait().unwrap();
            break;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    hits.exists()
}

fn seen(text: &str, marker: &str) -> Seen {
    let call = Call::Shell { dialect: Dialect::Bash, command: text.to_owned() };
    let action = Action {
        id: String::new(),
        tool: "Bash".to_owned(),
        cwd: "/home/ann/project".to_owned(),
        subagent: None,
        call,
    };
    let analysis = analyse(&action, &Surroundings::guess(&action.cwd), &SessionMemory::default(), &NoScene);
    let mut unknown = analysis.effects.iter().filter(|e| e.kind == EffectKind::UnknownProgram);
    if unknown.any(|e| e.targets.iter().any(|t| t.name == marker)) {
        return Seen::Command;
    }
    // A computed name is opaque too: the effect says that its target is not known.
    let unread = analysis.effects.iter().any(|e| match e.kind {
        EffectKind::RunOpaque
        | EffectKind::OpaqueText
        | EffectKind::RunFile
        | EffectKind::UnknownCommand
        | EffectKind::GitExecConfig
        | EffectKind::HookChange => true,
        EffectKind::UnknownProgram => e.targets.iter().any(|t| t.unknown),
        _ => false,
    });
    if unread || !analysis.opaque.is_empty() {
        return Seen::Opaque;
    }
    Seen::Hidden(
        analysis.effects.iter().map(countersign_model::Effect::summary).collect::<Vec<_>>().join("; "),
    )
}
