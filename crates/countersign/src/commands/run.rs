//! `countersign run -- claude …`: one reviewed session, no file touched.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use clap::Args;
use countersign_host::Env;
use serde_json::Value as Json;

use crate::installation::{claude, file, jsonc, program};
use crate::output;

/// Run an agent for one session with the gate in it. No file is touched.
///
/// The agent keeps its input, output and exit code. Exit codes of our own: 2 when it cannot be reviewed this way, 127
/// when the program is not found.
#[derive(Debug, Args)]
pub struct RunArgs {
    /// Print the program and the arguments with which it would be started, as JSON, and start nothing: for editors and
    /// scripts that start the agent themselves.
    #[arg(long)]
    pub json: bool,
    /// The agent and its arguments, after `--`: `countersign run -- claude -p "fix the tests"`.
    #[arg(last = true, required = true)]
    pub command: Vec<OsString>,
}

/// Options and variables with which the client runs no hooks, or runs somewhere else.
const UNREVIEWED: &[&str] =
    &["--bare", "--safe-mode", "--cloud", "--environment", "--desktop", "--remote", "--teleport"];
const UNREVIEWED_ENV: &[&str] = &["CLAUDE_CODE_SIMPLE", "CLAUDE_CODE_SAFE_MODE"];

/// Runs it.
pub fn run(args: &RunArgs) -> u8 {
    let Some((name, rest)) = args.command.split_first() else { return 2 };
    let known = Path::new(name).file_stem().is_some_and(|stem| stem == "claude");
    let shown = name.to_string_lossy();
    if !known {
        output::error(&format!("does not know the agent `{shown}`; known: claude. nothing was started"));
        return 2;
    }
    let path =
        if Path::new(name).components().count() > 1 { Some(name.into()) } else { program::find("claude") };
    let Some(path) = path.filter(|p: &std::path::PathBuf| p.is_file()) else {
        output::error(&format!(
            "`{shown}` is not found: install Claude Code or give the path of its program"
        ));
        return 127;
    };
    match arguments(rest) {
        Ok(arguments) if args.json => {
            let shown: Vec<String> = arguments.iter().map(|a| a.to_string_lossy().into_owned()).collect();
            let whole = serde_json::json!({"program": path.to_string_lossy(), "arguments": shown});
            output::line(&whole.to_string());
            0
        }
        Ok(arguments) => start(&path, &arguments),
        Err(error) => {
            output::error(&format!("{error}. nothing was started"));
            2
        }
    }
}

/// The arguments of the agent, with our hooks in its settings.
fn arguments(given: &[OsString]) -> Result<Vec<OsString>, String> {
    for name in UNREVIEWED_ENV {
        if Env::variable(name)
            .is_some_and(|v| !matches!(v.to_lowercase().as_str(), "" | "0" | "false" | "no" | "off"))
        {
            return Err(format!("`{name}` is set, and with it the agent runs no hooks: unset it"));
        }
    }
    let options = given.iter().position(|a| a == "--").map_or(given, |end| given.get(..end).unwrap_or(given));
    for option in options {
        let text = option.to_string_lossy();
        if let Some(bad) = UNREVIEWED.iter().find(|u| text == **u || text.starts_with(&format!("{u}="))) {
            return Err(format!("with `{bad}` the session runs without hooks of this machine: leave it out"));
        }
    }
    let program = program::this()?;
    let program = program.to_str().ok_or("the path of this program is not UTF-8: move it")?;
    let (rest, theirs) = take_settings(given)?;
    let settings = match theirs {
        None => claude::session_settings(program).to_string(),
        Some(text) => merged(&text, program)?,
    };
    let mut out = vec![OsString::from("--settings"), OsString::from(settings)];
    out.extend(rest);
    Ok(out)
}

/// The user's own `--settings` in front of `--`. The agent would take the last one only.
fn take_settings(given: &[OsString]) -> Result<(Vec<OsString>, Option<String>), String> {
    let (mut rest, mut found) = (Vec::new(), None);
    let mut all = given.iter();
    while let Some(argument) = all.next() {
        if argument == "--" {
            rest.push(argument.clone());
            rest.extend(all.cloned());
            break;
        }
        if argument == "--settings" {
            let value = all.next().ok_or("`--settings` has no value: give a file or JSON")?;
            found = Some(value.to_string_lossy().into_owned());
        } else if let Some(value) = argument.to_str().and_then(|a| a.strip_prefix("--settings=")) {
            found = Some(value.to_owned());
        } else {
            rest.push(argument.clone());
        }
    }
    let Some(value) = found else { return Ok((rest, None)) };
    if value.trim_start().starts_with('{') {
        return Ok((rest, Some(value)));
    }
    let bytes = match file::read(Path::new(&value)) {
        Ok(Some(bytes)) => bytes,
        Ok(None) => return Err(format!("the settings file `{value}` is not there: mend `--settings`")),
        Err(error) => return Err(format!("cannot read the settings file `{value}`: {error}")),
    };
    let text = jsonc::text(&bytes).map_err(|e| format!("`{value}`: {e}"))?;
    Ok((rest, Some(text.to_owned())))
}

/// The user's settings and ours.
fn merged(text: &str, program: &str) -> Result<String, String> {
    let wrong = |e: jsonc::JsoncError| format!("`--settings`: {e}");
    let mut value: Json = jsonc::value(text).map_err(wrong)?;
    if let Some(why) = claude::switched_off(&value) {
        return Err(format!("`--settings`: {why}"));
    }
    let complete = claude::complete(&jsonc::handlers(text).map_err(wrong)?, program);
    if !complete {
        let new = jsonc::insert(text, &claude::groups(program)).map_err(wrong)?;
        value = jsonc::value(&new).map_err(wrong)?;
    }
    if let Some(map) = value.as_object_mut() {
        map.insert("disableAllHooks".to_owned(), Json::Bool(false));
    }
    Ok(value.to_string())
}

#[expect(clippy::disallowed_methods, reason = "this command is there to start the agent that the user names")]
fn command(path: &Path, arguments: &[OsString]) -> Command {
    let mut command = Command::new(path);
    command.args(arguments);
    command
}

/// Becomes the agent: its signals, terminal and exit code are its own.
#[cfg(unix)]
fn start(path: &Path, arguments: &[OsString]) -> u8 {
    use std::os::unix::process::CommandExt as _;
    let error = command(path, arguments).exec();
    output::error(&format!("cannot start `{}`: {error}", path.display()));
    if error.kind() == std::io::ErrorKind::NotFound { 127 } else { 126 }
}

#[cfg(not(unix))]
fn start(path: &Path, arguments: &[OsString]) -> u8 {
    match command(path, arguments).status() {
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()).unwrap_or(1),
        Err(error) => {
            output::error(&format!("cannot start `{}`: {error}", path.display()));
            126
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn os(all: &[&str]) -> Vec<OsString> {
        all.iter().map(OsString::from).collect()
    }

    #[test]
    fn settings_of_the_user_stay() {
        let given = os(&[
            "-p",
            "--settings",
            "{\"model\": \"opus\", \"hooks\": {\"Stop\": []}}",
            "--",
            "--settings",
            "x",
        ]);
        let (rest, theirs) = take_settings(&given).unwrap();
        assert_eq!(rest, os(&["-p", "--", "--settings", "x"]));
        let value: Json =
            serde_json::from_str(&merged(&theirs.unwrap(), "/bin/countersign").unwrap()).unwrap();
        assert_eq!(value["model"], "opus");
        assert_eq!(value["hooks"]["Stop"], serde_json::json!([]));
        assert_eq!(value["hooks"]["PreToolUse"][0]["hooks"][0]["onFailure"], "block");
        assert!(
            merged("{\"disableAllHooks\": true}", "/bin/countersign")
                .unwrap_err()
                .contains("disableAllHooks")
        );
        assert!(take_settings(&os(&["--settings"])).is_err());
        assert!(take_settings(&os(&["--settings=/no/such/file"])).unwrap_err().contains("/no/such/file"));
    }

    #[test]
    fn sessions_without_hooks_are_refused() {
        assert!(arguments(&os(&["--bare", "-p", "x"])).unwrap_err().contains("--bare"));
        assert!(arguments(&os(&["-p", "--", "--bare"])).is_ok());
    }
}
