//! One action given on the command line or on standard input, reviewed without a session.

use std::io::Read as _;
use std::path::Path;
use std::time::{Duration, Instant};

use clap::Args;
use countersign_analysis::{Analysis, Scene, Surroundings};
use countersign_host::scene::WorldOptions;
use countersign_host::{Env, Paths, World};
use countersign_model::{
    Action, Call, Decision, Dialect, McpAnnotations, Mode, SessionMemory, Utterance, UtteranceSource, Verdict,
};
use countersign_policy::{NoWitness, Trust, Witness};

use crate::gate::{self, Room};
use crate::world::Surveyor;

/// An action to look at.
#[derive(Debug, Args)]
pub struct One {
    /// The command, as one argument or several; `-` or nothing reads it from standard input. A JSON object with
    /// `tool_name` and `tool_input` is any tool's call.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub command: Vec<String>,
    /// What the user had said; may be given several times.
    #[arg(long = "user", short = 'u', value_name = "WORDS")]
    pub user: Vec<String>,
    /// Working directory.
    #[arg(long, value_name = "FOLDER")]
    pub cwd: Option<String>,
    /// The shell that would read it: bash, zsh, posix, powershell, cmd.
    #[arg(long, default_value = "bash", value_name = "SHELL")]
    pub shell: String,
    /// Nobody can be asked.
    #[arg(long)]
    pub unattended: bool,
    /// Look at nothing: neither files nor git.
    #[arg(long)]
    pub no_scene: bool,
}

/// What came of it.
pub struct Examined {
    pub action: Action,
    pub analysis: Analysis,
    pub decision: Decision,
    pub micros: u128,
}

/// Exit code of a verdict.
pub fn exit_code(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Allow => 0,
        Verdict::Ask => 10,
        Verdict::Deny => 11,
    }
}

/// Reads the action and reviews it.
pub fn examine(one: &One) -> Result<Examined, String> {
    let cwd = match &one.cwd {
        Some(cwd) => cwd.clone(),
        None => countersign_host::env::current_dir().to_string_lossy().into_owned(),
    };
    let text = match one.command.as_slice() {
        [] => standard_input()?,
        [dash] if dash == "-" => standard_input()?,
        [only] => only.clone(),
        words => words.iter().map(|w| quote(w)).collect::<Vec<_>>().join(" "),
    };
    let action = action_of(&text, &one.shell, &cwd)?;
    let env = Env::read();
    let home = env.home.as_ref().map(|h| h.to_string_lossy().into_owned()).unwrap_or_default();
    let repository = if one.no_scene {
        None
    } else {
        countersign_host::paths::repository_root(Path::new(&cwd)).map(|p| p.to_string_lossy().into_owned())
    };
    let around = Surroundings { project: cwd.clone(), repository, home, cwd: cwd.clone() };
    let utterances: Vec<Utterance> = one
        .user
        .iter()
        .enumerate()
        .map(|(seq, text)| Utterance {
            text: text.clone(),
            seq: seq as u64 + 1,
            source: UtteranceSource::Prompt,
            referent: None,
        })
        .collect();
    let consents = countersign_consent::read(&utterances);
    let config = Paths::from_env(&env)
        .map(|paths| countersign_host::config::load(&paths, Path::new(&cwd), None).config)
        .unwrap_or_default();
    let trust = Trust {
        remotes: config.trust.remotes.clone(),
        domains: config.trust.domains.iter().chain(&config.trust.hosts).cloned().collect(),
        buckets: config.trust.buckets.clone(),
        registries: config.trust.registries.clone(),
    };
    let protection = crate::reviewer::protection_of(&config);
    let mut options = WorldOptions::until(Instant::now() + Duration::from_millis(config.scene_budget_ms));
    options.home.clone_from(&env.home);
    let world = World::new(options);
    let surveyor = Surveyor { world: &world, cwd };
    let (scene, witness): (&dyn Scene, &dyn Witness) =
        if one.no_scene { (&countersign_analysis::NoScene, &NoWitness) } else { (&surveyor, &surveyor) };
    let memory = SessionMemory::default();
    let custom = |effects: &[countersign_model::Effect]| {
        crate::custom::findings(&config, &env, "", &action, &around, effects)
    };
    let start = Instant::now();
    let room = Room {
        around: &around,
        memory: &memory,
        utterances: &utterances,
        consents: &consents,
        trust: &trust,
        protection: &protection,
        scene,
        witness,
        mode: if one.unattended { Mode::Unattended } else { Mode::Attended },
        custom: &custom,
    };
    let (decision, analysis) = gate::review(&action, &room);
    Ok(Examined { action, analysis, decision, micros: start.elapsed().as_micros() })
}

fn standard_input() -> Result<String, String> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .lock()
        .take(8 * 1024 * 1024)
        .read_to_end(&mut bytes)
        .map_err(|e| format!("cannot read standard input: {e}"))?;
    Ok(String::from_utf8_lossy(&bytes).trim_end_matches('\n').to_owned())
}

/// The action that a text stands for.
pub fn action_of(text: &str, shell: &str, cwd: &str) -> Result<Action, String> {
    if text.trim_start().starts_with('{')
        && let Ok(json) = serde_json::from_str::<serde_json::Value>(text)
        && let Some(tool) =
            json.get("tool_name").or_else(|| json.get("tool")).and_then(serde_json::Value::as_str)
    {
        let input = json.get("tool_input").or_else(|| json.get("input")).cloned().unwrap_or_default();
        let call = crate::adapters::tools::call(tool, &input, McpAnnotations::default());
        let cwd = json.get("cwd").and_then(serde_json::Value::as_str).unwrap_or(cwd);
        return Ok(Action {
            id: String::new(),
            tool: tool.to_owned(),
            cwd: cwd.to_owned(),
            subagent: None,
            call,
        });
    }
    let dialect = match shell {
        "bash" => Dialect::Bash,
        "zsh" => Dialect::Zsh,
        "posix" | "sh" => Dialect::Posix,
        "powershell" | "pwsh" => Dialect::PowerShell,
        "cmd" => Dialect::Cmd,
        other => return Err(format!("no shell `{other}`: use bash, zsh, posix, powershell or cmd")),
    };
    let call = Call::Shell { dialect, command: text.to_owned() };
    Ok(Action { id: String::new(), tool: "Bash".to_owned(), cwd: cwd.to_owned(), subagent: None, call })
}

fn quote(word: &str) -> String {
    if !word.is_empty() && word.chars().all(|c| c.is_alphanumeric() || "-_./=:@%+,~".contains(c)) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}
