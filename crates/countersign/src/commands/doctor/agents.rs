//! The agents: is the gate in their settings, does it call this program, does it answer as the agent wants it?

use std::path::{Path, PathBuf};

use countersign_host::config::Enforcement;
use countersign_host::{Env, Paths, config};
use serde_json::Value as Json;

use super::Check;
use super::dialect::{self, Answer};
use super::{fire, payloads};
use crate::commands::setup;
use crate::installation::agents::claude::Client;
use crate::installation::agents::codex::{self, Trust};
use crate::installation::agents::{self, Failure, shim};
use crate::installation::plan::Place;
use crate::installation::record::{Form, Record};
use crate::installation::{AGENTS, Agent, Asked, Change, Content, Plan, Scope, Target, entry};
use crate::installation::{file, jsonc, program, servers};

/// The gate in one scope of one agent.
struct Installed {
    scope: Scope,
    targets: Vec<Target>,
}

/// All that is to be said of the agents.
pub fn checks(env: &Env, paths: &Paths) -> Vec<Check> {
    let record = match Record::open(paths) {
        Ok(record) => record,
        Err(error) => return vec![Check::new("agents", false, error.to_string())],
    };
    let here = countersign_host::env::current_dir();
    let mut out = Vec::new();
    let gated: Vec<(&'static Agent, Vec<Installed>)> =
        AGENTS.iter().map(|agent| (agent, installed(agent, env, &here, &record))).collect();
    let calls = |name: &str| gated.iter().any(|(a, all)| a.name == name && !all.is_empty());
    for (agent, all) in &gated {
        let mut own: Vec<Check> =
            all.iter().flat_map(|i| scope(agent, i, env, &here, paths, &record)).collect();
        if own.is_empty() && agent.find(env).is_some() {
            let text = format!("found, not gated: run `countersign init {}`", agent.name);
            own.push(Check::new(agent.title, true, text));
        } else if !own.is_empty() {
            own.extend(remarks(agent, &calls));
        }
        if agent.name == "gemini" {
            own.extend(waived(env, &here, !all.is_empty()));
        }
        out.extend(own.into_iter().map(|c| Check { agent: Some(agent.name), ..c }));
    }
    if out.is_empty() {
        out.push(Check::new("agents", true, "none is found on this machine"));
    }
    out
}

/// The scopes in which an agent's files hold our part.
fn installed(agent: &Agent, env: &Env, here: &Path, record: &Record) -> Vec<Installed> {
    let mut out = Vec::new();
    for scope in Scope::ALL {
        let Ok(program) = setup::program_for(scope) else { continue };
        let targets = agent.files(&Asked { env, scope, project: here, program: &program });
        let holds = |target: &Target| {
            let place = Place::of(agent, target);
            match Plan::uninstall(&place, record) {
                Ok(plan) => plan.change != Change::None,
                // A file that cannot be read any more, and that we have written.
                Err(_) => record.of(&target.path).is_some(),
            }
        };
        if targets.iter().any(holds) && !out.iter().any(|i: &Installed| same_files(&i.targets, &targets)) {
            out.push(Installed { scope, targets });
        }
    }
    out
}

/// Two scopes of most agents have the same file.
fn same_files(a: &[Target], b: &[Target]) -> bool {
    a.iter().map(|t| &t.path).eq(b.iter().map(|t| &t.path))
}

fn scope(
    agent: &Agent,
    installed: &Installed,
    env: &Env,
    here: &Path,
    paths: &Paths,
    record: &Record,
) -> Vec<Check> {
    let check = |ok: bool, text: String| Check::new(agent.title, ok, text);
    let mut out = Vec::new();
    // As written by init: for this scope, or with the program from the PATH.
    let complete = |target: &Target| match Plan::install(agent, target, record) {
        Ok(plan) if plan.change == Change::None => Ok(()),
        Ok(_) => Err(format!("{}: the gate's part is not whole", target.path.display())),
        Err(error) => Err(error.to_string()),
    };
    let shared = Asked { env, scope: Scope::Shared, project: here, program: "countersign" };
    let others = if installed.scope == Scope::Project { agent.files(&shared) } else { Vec::new() };
    for target in &installed.targets {
        let other = others.iter().find(|t| t.path == target.path);
        if let Err(why) = complete(target)
            && other.is_none_or(|t| complete(t).is_err())
        {
            let scope = installed.scope.name();
            out.push(check(false, format!("{why}. run `countersign init {} --scope {scope}`", agent.name)));
        }
    }
    let mut fired: Vec<Vec<String>> = Vec::new();
    for target in &installed.targets {
        for words in commands(target) {
            if !fired.contains(&words) {
                out.push(prove(agent, target, &words, here, paths));
                fired.push(words);
            }
        }
    }
    if agent.name == "codex" {
        out.extend(installed.targets.iter().filter_map(|t| codex_trust(env, t)));
    }
    if agent.name == "claude" && Client::find().is_some_and(|c| c.too_old()) {
        let text = "this version ignores `onFailure`: an action runs when the gate fails. update to 2.1.295 or later";
        out.push(check(false, text.to_owned()));
    }
    out
}

/// The command lines that a file calls, without their shell.
fn commands(target: &Target) -> Vec<Vec<String>> {
    let text = file::read(&target.path).ok().flatten().map(|b| String::from_utf8_lossy(&b).into_owned());
    let Some(text) = text else { return Vec::new() };
    let hook = |program: String| vec![program, "hook".to_owned(), target.adapter.to_owned()];
    match &target.content {
        Content::Servers => {
            let all = servers::servers(&text).unwrap_or_default();
            all.into_iter()
                .filter(servers::Server::gated)
                .take(1)
                .map(|s| vec![s.program, "acp".to_owned()])
                .collect()
        }
        Content::Whole { executable: true, .. } => {
            let line = text.lines().find_map(|l| l.strip_prefix("exec "));
            line.map(program::words).into_iter().collect()
        }
        Content::Whole { .. } if target.path.extension().is_some_and(|e| e == "ts") => {
            shim::program(&text).map(hook).into_iter().collect()
        }
        // A script is looked at on its own.
        Content::Whole { .. } | Content::Entries { .. } => {
            let mut out = Vec::new();
            collect(&jsonc::value(&text).unwrap_or_default(), target.adapter, &mut out);
            out
        }
    }
}

/// Every handler of ours in a JSON value, wherever it stands.
fn collect(value: &Json, adapter: &str, out: &mut Vec<Vec<String>>) {
    if entry::ours(value, adapter)
        && let Some(words) = entry::words(value).filter(|w| w.len() > 1)
        && !out.contains(&words)
    {
        out.push(words);
    }
    match value {
        Json::Array(all) => all.iter().for_each(|v| collect(v, adapter, out)),
        Json::Object(all) => all.values().for_each(|v| collect(v, adapter, out)),
        _ => {}
    }
}

/// Starts a command line with three events.
fn prove(agent: &Agent, target: &Target, words: &[String], here: &Path, paths: &Paths) -> Check {
    let file = target.path.display();
    let check = |ok: bool, text: String| Check::new(agent.title, ok, text);
    let Some((word, arguments)) = words.split_first() else {
        return check(false, format!("{file}: no command. run `countersign init {}`", agent.name));
    };
    let path = match fire::ours(word) {
        Ok(path) => path,
        Err(why) => return check(false, format!("{file} {why}: run `countersign init {}`", agent.name)),
    };
    let cwd = here.display().to_string();
    let event = |command| payloads::shell(agent.name, command, &cwd).map(|e| e.to_string().into_bytes());
    let (Some(dangerous), Some(harmless)) = (event(payloads::DANGEROUS), event(payloads::HARMLESS)) else {
        return check(true, format!("{file} starts its agents through this program"));
    };
    let state = match Scratch::new(paths) {
        Ok(state) => state,
        Err(why) => return check(false, why),
    };
    let ask = |input: &[u8]| fire::fire(&path, arguments, input, &state.0);
    let shadow = config::load(paths, here, None).config.mode == Enforcement::Shadow;
    let mut wrong = Vec::new();
    let mut expect = |what: &str, input: &[u8], good: &[Answer]| {
        let outcome = match ask(input) {
            Ok(outcome) => outcome,
            Err(why) => return wrong.push(why),
        };
        let words = outcome.err.lines().next().map(|l| format!(" ({l})")).unwrap_or_default();
        match dialect::read(agent.name, &outcome) {
            answer if good.contains(&answer) => {}
            Answer::Lost(why) => wrong.push(format!("{what}: {why}{words}")),
            answer => wrong.push(format!("{what}: {}{words}", said(&answer))),
        }
    };
    // In shadow mode nothing is refused; then an answer of another kind would be the mistake.
    let refused = if shadow { Answer::Silent } else { Answer::Refused };
    expect(&format!("`{}`", payloads::DANGEROUS), &dangerous, &[refused]);
    expect(&format!("`{}`", payloads::HARMLESS), &harmless, &[Answer::Allowed, Answer::Silent]);
    expect("an event that cannot be read", payloads::GARBAGE, &[Answer::Refused]);
    if !wrong.is_empty() {
        return check(
            false,
            format!("{file} calls this program, which answers wrongly: {}", wrong.join("; ")),
        );
    }
    if shadow {
        let text = format!(
            "{file} calls this program, and the mode is `shadow`: decisions are recorded and bind nobody"
        );
        return Check { note: true, ..check(true, text) };
    }
    check(true, format!("{file} calls this program: danger refused, harmless passed, garbage refused"))
}

fn said(answer: &Answer) -> &'static str {
    match answer {
        Answer::Allowed => "allowed",
        Answer::Silent => "no answer, so that the agent goes by its own permissions",
        Answer::Asked => "asked",
        Answer::Refused => "refused",
        Answer::Lost(_) => "not understood",
    }
}

/// Whether Codex runs our hooks: the user has to trust each, and the feature must be on.
fn codex_trust(env: &Env, target: &Target) -> Option<Check> {
    let check = |ok: bool, text: String| Some(Check::new("Codex CLI", ok, text));
    let path = codex::home(env)?.join("config.toml");
    let text = file::read(&path)
        .ok()
        .flatten()
        .map(|b| String::from_utf8_lossy(&b).into_owned())
        .unwrap_or_default();
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(_) => {
            return check(
                false,
                format!("{}: not TOML, so that trust cannot be seen: mend it", path.display()),
            );
        }
    };
    let on = table.get("features").and_then(|f| f.get("hooks")).and_then(toml::Value::as_bool);
    if on == Some(false) {
        return check(
            false,
            format!("{}: `features.hooks` is false, so that no hook runs: remove it", path.display()),
        );
    }
    let bytes = file::read(&target.path).ok().flatten()?;
    let found = jsonc::handlers(jsonc::text(&bytes).ok()?, Form::Groups.shape()).ok()?;
    let mut missing: Vec<String> = Vec::new();
    let mut count = 0;
    for hook in found.iter().filter(|h| entry::ours(&h.value, "codex")) {
        count += 1;
        let why = match codex::trust(&table, &target.path, hook) {
            Trust::Trusted => continue,
            Trust::Unknown => "not trusted",
            Trust::Changed => "changed since it was trusted",
            Trust::Off => "switched off",
        };
        missing.push(format!("{} {why}", hook.event));
    }
    if missing.is_empty() {
        return check(true, format!("all {count} hooks are trusted"));
    }
    check(
        false,
        format!(
            "Codex skips these hooks without a word: {}. open Codex, type /hooks and trust them",
            missing.join(", ")
        ),
    )
}

/// What cannot be mended, and has to be known.
fn remarks(agent: &Agent, gated: &dyn Fn(&str) -> bool) -> Vec<Check> {
    let note = |text: String| Check { note: true, ..Check::new(agent.title, true, text) };
    let mut out = Vec::new();
    match agent.failure {
        Failure::Closed(text) => out.push(Check::new(agent.title, true, format!("fails closed: {text}"))),
        Failure::Partly(text) => out.push(note(format!("fails open in part: {text}"))),
        Failure::Open(text) => out.push(note(format!("fails open: {text}"))),
    }
    for other in agent.imports.iter().filter(|name| gated(name)) {
        out.push(note(format!(
            "also runs the hooks of `{other}`: one action may be reviewed twice; the stricter answer holds"
        )));
    }
    out
}

/// The policy by which Gemini CLI asks for nothing: without the gate it lets everything run.
fn waived(env: &Env, here: &Path, gated: bool) -> Option<Check> {
    let asked = Asked { env, scope: Scope::User, project: here, program: "countersign" };
    let target = agents::auto_approval(&asked).into_iter().next()?;
    file::read(&target.path).ok().flatten()?;
    let path = target.path.display();
    Some(if gated {
        let text = format!(
            "{path}: Gemini CLI asks you nothing, the gate alone decides; if it fails, every action runs"
        );
        Check { note: true, ..Check::new("Gemini CLI", true, text) }
    } else {
        let text = format!(
            "{path}: Gemini CLI asks you nothing and the gate is not there: remove the file, or run `countersign init gemini`"
        );
        Check::new("Gemini CLI", false, text)
    })
}

/// A state folder for the invented events, gone afterwards.
struct Scratch(PathBuf);

impl Scratch {
    fn new(paths: &Paths) -> Result<Self, String> {
        let folder = paths.state.join(format!("doctor-{}", std::process::id()));
        std::fs::create_dir_all(&folder).map_err(|e| format!("cannot make `{}`: {e}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
