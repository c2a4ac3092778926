//! Codex CLI for one session: hooks as `-c` settings, and the trust in exactly these hooks beside them. The switch that
//! trusts every hook is not used: with it the hooks of any repository would run as well.

use std::ffi::OsString;

use super::{Ground, Launch, refuse};
use crate::installation::agents::codex::{self, EVENTS};

/// Where Codex says that settings of the command line come from (codex-rs, `hooks/src/engine/discovery.rs`).
const SOURCE: &str =
    if cfg!(windows) { r"C:\<session-flags>\config.toml" } else { "/<session-flags>/config.toml" };

/// The start of a session.
pub fn launch(ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    refuse(given, &["--dangerously-bypass-hook-trust", "--remote"])?;
    if given.iter().any(|a| a == "cloud") {
        return Err(
            "`codex cloud` runs on other machines, without hooks of this one: leave it out".to_owned()
        );
    }
    let overrides = given.windows(2).filter_map(|pair| match pair {
        [option, value] if option == "-c" || option == "--config" => {
            Some(value.to_string_lossy().into_owned())
        }
        [option, value] if option == "--disable" => Some(format!("features.{}", value.to_string_lossy())),
        _ => None,
    });
    let joined = given.iter().filter_map(|a| {
        let text = a.to_string_lossy().into_owned();
        let value = text.strip_prefix("--config=").or_else(|| text.strip_prefix("-c"));
        value.map(|v| v.trim_start_matches('=').to_owned())
    });
    for value in overrides.chain(joined) {
        let key = value.trim_start();
        if ["hooks", "features.hooks", "features=", "features ="].iter().any(|bad| key.starts_with(bad)) {
            return Err(format!(
                "`{value}` on the command line would change the hooks of the session: leave it out"
            ));
        }
    }
    let handler = codex::handler(&ground.asked());
    let mut options = Vec::new();
    let mut add = |text: String| options.extend([OsString::from("-c"), OsString::from(text)]);
    add("features.hooks=true".to_owned());
    let mut trust = Vec::new();
    for event in EVENTS {
        let text = |name: &str| {
            toml::Value::String(handler.get(name).and_then(|v| v.as_str()).unwrap_or("").to_owned())
        };
        add(format!(
            "hooks.{event}=[{{hooks=[{{type={},command={},timeout={}}}]}}]",
            text("type"),
            text("command"),
            codex::TIMEOUT
        ));
        let key = toml::Value::String(format!("{SOURCE}:{}:0:0", codex::label(event)));
        let hash = codex::trust_hash(event, None, &handler);
        trust.push(format!("{key}={{trusted_hash=\"{hash}\"}}"));
    }
    add(format!("hooks.state={{{}}}", trust.join(",")));
    Ok(Launch::before(options, given))
}
