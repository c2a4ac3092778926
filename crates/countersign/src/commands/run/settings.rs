//! Gemini CLI and Qwen Code for one session: system settings of our own, which hold what the machine's system settings
//! hold and our hooks. Both agents join the hooks of all their settings, and run a hook that stands there twice once.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use countersign_host::Env;
use serde_json::{Value as Json, json};

use super::{Ground, Launch};
use crate::installation::agents::{gemini as gemini_agent, qwen as qwen_agent};
use crate::installation::jsonc::{self, Shape, Wanted};
use crate::installation::{entry, file};

/// Gemini CLI. It reads system settings only from a file that root alone can write (observed with 0.61.0), so this works
/// for root: in containers and in CI.
pub fn gemini(ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    if !of_root(&ground.folder) {
        return Err(format!(
            "Gemini CLI takes hooks for one session only from a folder that nobody but root can write, and `{}` is none: run \
             `countersign init gemini`",
            ground.folder.display()
        ));
    }
    let events = gemini_agent::groups(&ground.asked());
    let on = [("hooksConfig", json!({"enabled": true}))];
    start(ground, given, "GEMINI_CLI_SYSTEM_SETTINGS_PATH", &system("GeminiCli", "gemini-cli"), events, &on)
}

/// Qwen Code.
pub fn qwen(ground: &Ground<'_>, given: &[OsString]) -> Result<Launch, String> {
    let events = qwen_agent::groups(&ground.asked());
    let on = [("disableAllHooks", json!(false))];
    super::refuse(given, &["--bare", "--safe-mode"])?;
    start(ground, given, "QWEN_CODE_SYSTEM_SETTINGS_PATH", &system("QwenCode", "qwen-code"), events, &on)
}

/// Whether a folder and all above it belong to root and are written by nobody else.
#[cfg(unix)]
fn of_root(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    // What is not there yet is made by this process, below a folder that is.
    let real = |p: &Path| std::fs::canonicalize(p).ok();
    let there = folder.ancestors().find_map(real);
    there.is_some_and(|there| {
        let safe = |p: &Path| std::fs::metadata(p).is_ok_and(|m| m.uid() == 0 && m.mode() & 0o022 == 0);
        there.ancestors().all(safe)
    })
}

#[cfg(not(unix))]
fn of_root(_: &Path) -> bool {
    false
}

/// Where the system settings are when no variable says so.
fn system(apple: &str, other: &str) -> PathBuf {
    if cfg!(target_os = "macos") {
        Path::new("/Library/Application Support").join(apple).join("settings.json")
    } else if cfg!(windows) {
        Path::new(r"C:\ProgramData").join(other).join("settings.json")
    } else {
        Path::new("/etc").join(other).join("settings.json")
    }
}

fn start(
    ground: &Ground<'_>,
    given: &[OsString],
    variable: &'static str,
    usual: &Path,
    events: Vec<(String, Json)>,
    on: &[(&str, Json)],
) -> Result<Launch, String> {
    let named = Env::variable(variable).filter(|v| !v.is_empty()).map(PathBuf::from);
    let path = named.unwrap_or_else(|| usual.to_path_buf());
    let shown = path.display();
    let bytes = file::read(&path).map_err(|e| format!("cannot read the system settings `{shown}`: {e}"))?;
    let wrong = |e: jsonc::JsoncError| format!("the system settings `{shown}`: {e}");
    let text = jsonc::text(bytes.as_deref().unwrap_or_default()).map_err(wrong)?;
    let mut value = jsonc::value(text).map_err(wrong)?;
    if let Some(why) = entry::switched_off(&value) {
        return Err(format!("the system settings `{shown}`: {why}"));
    }
    let wanted = Wanted { shape: Shape::GROUPS, events, also: Vec::new() };
    value = jsonc::value(&jsonc::insert(&value.to_string(), &wanted).map_err(wrong)?).map_err(wrong)?;
    if let Some(map) = value.as_object_mut() {
        for (name, new) in on {
            match (map.get_mut(*name).and_then(Json::as_object_mut), new.as_object()) {
                (Some(old), Some(new)) => old.extend(new.clone()),
                _ => {
                    map.insert((*name).to_owned(), new.clone());
                }
            }
        }
    }
    let file = ground.file("settings.json", value.to_string().as_bytes())?;
    Ok(Launch::variable(variable, file, given))
}
