//! Claude Code for one session: through `--settings`, merged with the user's own.

use std::ffi::OsString;
use std::path::Path;

use countersign_host::Env;
use serde_json::Value as Json;

use super::Ground;
use crate::installation::agents::claude;
use crate::installation::jsonc::{self, Shape, Wanted};
use crate::installation::{entry, file};

/// Options and variables with which the client runs no hooks, or runs somewhere else.
const UNREVIEWED: &[&str] =
    &["--bare", "--safe-mode", "--cloud", "--environment", "--desktop", "--remote", "--teleport"];
const UNREVIEWED_ENV: &[&str] = &["CLAUDE_CODE_SIMPLE", "CLAUDE_CODE_SAFE_MODE"];

/// The arguments of the agent, with our hooks in its settings.
pub fn arguments(ground: &Ground<'_>, given: &[OsString]) -> Result<Vec<OsString>, String> {
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
    let program = ground.program;
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
    if let Some(why) = entry::switched_off(&value) {
        return Err(format!("`--settings`: {why}"));
    }
    let wanted = Wanted { shape: Shape::GROUPS, events: claude::groups(program), also: Vec::new() };
    let found = jsonc::handlers(text, Shape::GROUPS).map_err(wrong)?;
    if !entry::complete(&found, &wanted, "claude") {
        let new = jsonc::insert(text, &wanted).map_err(wrong)?;
        value = jsonc::value(&new).map_err(wrong)?;
    }
    if let Some(map) = value.as_object_mut() {
        map.insert("disableAllHooks".to_owned(), Json::Bool(false));
    }
    Ok(value.to_string())
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
        let ground = super::super::tests::ground();
        let ground = ground.ground();
        assert!(arguments(&ground, &os(&["--bare", "-p", "x"])).unwrap_err().contains("--bare"));
        assert!(arguments(&ground, &os(&["-p", "--", "--bare"])).is_ok());
    }
}
