//! What bash and Python delete, the analysis names or calls unknown. The real programs are the oracle.
//!
//! Each text of `corpus/values.txt` ends in `rm` with arguments that go through variables, arrays, loops, branches,
//! functions, substitutions. Bash runs it in an empty folder with a program `rm` that only writes its arguments down. Every
//! argument must be a target that the analysis shows, or one of its targets must be unknown. A further corpus of the same
//! form can be named in the variable `VALUES_CORPUS`. `corpus/python.txt` is the same for Python, whose functions that
//! delete are replaced.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "real bash is asked what it runs, in a folder of its own"
)]

mod corpus;

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use corpus::texts;
use countersign_analysis::{NoScene, Surroundings, analyse};
use countersign_model::{Action, Call, Dialect, EffectKind, SessionMemory};

/// Texts in which bash must really have called `rm`, or the corpus has rotted.
const LEAST: usize = 150;
/// The same for Python.
const LEAST_PYTHON: usize = 30;
/// Where the analysis believes to be; the folder in which bash runs has another name.
const PROJECT: &str = "/home/ann/project";

#[test]
fn what_bash_deletes_is_named_or_unknown() {
    if Command::new("bash").arg("-c").arg(":").status().is_err() {
        eprintln!("skipped: there is no bash to ask");
        return;
    }
    let own = include_str!("corpus/values.txt").to_owned();
    let further =
        std::env::var("VALUES_CORPUS").map(|path| fs::read_to_string(path).unwrap()).unwrap_or_default();
    let room = tempfile::tempdir().unwrap();
    let program = room.path().join("bin/rm");
    fs::create_dir_all(program.parent().unwrap()).unwrap();
    fs::write(&program, "#!/bin/sh\nfor a in \"$@\"; do printf '%s\\n' \"$a\" >> \"$HITS\"; done\n").unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let all: Vec<_> = texts(&own).into_iter().chain(texts(&further)).collect();
    compare(room.path(), &all, &["bash", "--norc", "--noprofile", "-c"], LEAST, str::to_owned);
}

#[test]
fn what_python_deletes_is_named_or_unknown() {
    if Command::new("python3")
        .args(["-c", "import sys; sys.exit(sys.version_info < (3, 9))"])
        .status()
        .is_ok_and(|s| s.success())
    {
        let room = tempfile::tempdir().unwrap();
        fs::create_dir_all(room.path().join("bin")).unwrap();
        let replaced = include_str!("corpus/replaced.py");
        let all: Vec<_> = texts(include_str!("corpus/python.txt"))
            .into_iter()
            .map(|(name, text)| {
                (name, format!("import os, shutil, subprocess\nfrom pathlib import Path\n{text}"))
            })
            .collect();
        compare(room.path(), &all, &["python3", "-c", replaced], LEAST_PYTHON, |text| {
            format!("python3 - <<'END'\n{text}END\n")
        });
    } else {
        eprintln!("skipped: there is no python3 to ask");
    }
}

fn compare(
    room: &Path,
    all: &[(String, String)],
    program: &[&str],
    least: usize,
    command: impl Fn(&str) -> String,
) {
    let (mut ran, mut exact, mut hidden) = (0, 0, Vec::new());
    for (name, text) in all {
        let real = deleted_really(room, name, program, text);
        if real.is_empty() {
            continue;
        }
        ran += 1;
        let seen = deleted_as_seen(&command(text));
        let missing: Vec<&String> = real.iter().filter(|path| !seen.names.contains(&plain(path))).collect();
        exact += usize::from(missing.is_empty());
        if !missing.is_empty() && !seen.unknown {
            hidden.push(format!("{name}:\n{text}  hidden {missing:?}\n  seen {:?}", seen.names));
        }
    }
    println!("something was deleted in {ran} texts; all of it named in {exact}, the rest unknown");
    assert!(hidden.is_empty(), "{} hidden:\n{}", hidden.len(), hidden.join("\n"));
    assert!(ran >= least, "something was deleted in {ran} texts only");
}

fn deleted_really(room: &Path, name: &str, program: &[&str], text: &str) -> Vec<String> {
    let (work, hits) = (room.join(name), room.join(format!("{name}.hits")));
    fs::create_dir_all(work.join("sub")).unwrap();
    let outside = std::env::var("PATH").unwrap_or_default();
    let search = format!("{}:{outside}", room.join("bin").display());
    let (first, rest) = program.split_first().unwrap();
    Command::new(first)
        .args(rest)
        .arg(text)
        .current_dir(&work)
        .env_clear()
        .envs([("PATH", search.as_str()), ("LC_ALL", "C.UTF-8"), ("HOME", "/home/ann")])
        .env("HITS", &hits)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    let lines = fs::read_to_string(hits).unwrap_or_default();
    lines.lines().filter(|line| !line.is_empty() && !line.starts_with('-')).map(str::to_owned).collect()
}

#[derive(Default)]
struct Seen {
    names: BTreeSet<String>,
    unknown: bool,
}

fn deleted_as_seen(text: &str) -> Seen {
    let call = Call::Shell { dialect: Dialect::Bash, command: text.to_owned() };
    let action =
        Action { id: String::new(), tool: "Bash".to_owned(), cwd: PROJECT.to_owned(), subagent: None, call };
    let analysis = analyse(&action, &Surroundings::guess(&action.cwd), &SessionMemory::default(), &NoScene);
    let mut seen = Seen { unknown: !analysis.opaque.is_empty(), ..Seen::default() };
    for effect in &analysis.effects {
        match effect.kind {
            EffectKind::Delete => {
                seen.names.extend(effect.targets.iter().flat_map(|t| [plain(&t.name), plain(&t.text)]));
                seen.unknown |= effect.targets.iter().any(|t| t.unknown);
            }
            EffectKind::RunOpaque | EffectKind::OpaqueText | EffectKind::UnknownCommand => {
                seen.unknown = true
            }
            EffectKind::UnknownProgram => seen.unknown |= effect.targets.iter().any(|t| t.unknown),
            _ => {}
        }
    }
    seen
}

/// A path without the folder that it is in, and with `1` for every number: counters are not followed.
fn plain(path: &str) -> String {
    let path = path.strip_prefix(PROJECT).map_or(path, |rest| rest.trim_start_matches('/'));
    let mut out = String::new();
    for c in path.trim_end_matches('/').chars() {
        match c.is_ascii_digit() {
            true if out.ends_with('1') => {}
            true => out.push('1'),
            false => out.push(c),
        }
    }
    out
}
