//! Agents that take a plugin, an extension or a folder of hooks for one session.

use std::ffi::OsString;

use countersign_host::Env;
use serde_json::{Map, Value as Json, json};

use super::{Ground, Launch, refuse};
use crate::installation::agents::{copilot as copilot_agent, droid as droid_agent};
use crate::installation::agents::{opencode as opencode_agent, pi as pi_agent, shim};

/// GitHub Copilot CLI: `--plugin-dir` with a plugin that holds our hooks.
pub fn copilot(ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    let hooks = copilot_agent::hooks(&ground.asked()).to_string();
    let file = ground.file("hooks.json", hooks.as_bytes())?;
    let folder = file.parent().ok_or("no folder for the plugin")?.to_path_buf();
    let manifest = json!({
        "name": "countersign", "version": env!("CARGO_PKG_VERSION"),
        "description": "Reviews every action before it runs", "hooks": "hooks.json",
    });
    let path = folder.join("plugin.json");
    crate::installation::file::replace(&path, manifest.to_string().as_bytes())
        .map_err(|e| format!("cannot write `{}`: {e}", path.display()))?;
    Ok(Launch::before(vec!["--plugin-dir".into(), folder.into()], given))
}

/// OpenCode: the plugin in `OPENCODE_CONFIG_CONTENT`, which is joined with the user's own configuration.
pub fn opencode(ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    refuse(given, &["--pure"])?;
    if Env::variable("OPENCODE_PURE").is_some_and(|v| !matches!(v.as_str(), "" | "0" | "false")) {
        return Err("`OPENCODE_PURE` is set, and with it OpenCode loads no plugin: unset it".to_owned());
    }
    const VARIABLE: &str = "OPENCODE_CONFIG_CONTENT";
    let text = shim::text(opencode_agent::TEXT, ground.program);
    let file = ground.file("countersign.ts", text.as_bytes())?;
    let theirs = Env::variable(VARIABLE).filter(|v| !v.trim().is_empty()).unwrap_or_else(|| "{}".to_owned());
    let mut config = crate::installation::jsonc::value(&theirs).map_err(|e| format!("`{VARIABLE}`: {e}"))?;
    let map = config.as_object_mut().ok_or_else(|| format!("`{VARIABLE}` is no object: mend it"))?;
    let plugins = map.entry("plugin").or_insert_with(|| json!([]));
    let plugins =
        plugins.as_array_mut().ok_or_else(|| format!("`plugin` in `{VARIABLE}` is no array: mend it"))?;
    plugins.push(Json::String(format!("file://{}", file.display())));
    Ok(Launch::variable(VARIABLE, config.to_string(), given))
}

/// pi: `--extension`.
pub fn pi(ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    let text = shim::text(pi_agent::TEXT, ground.program);
    let file = ground.file("countersign.ts", text.as_bytes())?;
    Ok(Launch::before(vec!["--extension".into(), file.into()], given))
}

/// Factory droid: `--settings`, which is joined with the user's own.
pub fn droid(ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    refuse(given, &["--settings"])?;
    let groups = droid_agent::groups(&ground.asked());
    let hooks: Map<String, Json> = groups.into_iter().map(|(event, group)| (event, json!([group]))).collect();
    let file = ground.file("settings.json", json!({"hooks": hooks}).to_string().as_bytes())?;
    Ok(Launch::before(vec!["--settings".into(), file.into()], given))
}
