//! Scripts of `package.json`, with those that npm runs before and after.

use std::path::Path;

use serde_json::Value as Json;

use super::MAX;
use crate::scene::Recipe;
use crate::scene::world::read_text;

pub(in crate::scene) fn script(dir: &Path, name: &str) -> Option<Recipe> {
    let folder = dir.ancestors().find(|folder| folder.join("package.json").is_file())?;
    let file = folder.join("package.json");
    let json: Json = serde_json::from_str(&read_text(&file, MAX)?).ok()?;
    let scripts = json.get("scripts")?.as_object()?;
    let text = |name: &str| scripts.get(name).and_then(Json::as_str);
    let main = text(name).or(match name {
        // npm's own defaults.
        "start" if folder.join("server.js").is_file() => Some("node server.js"),
        _ => None,
    });
    let mut lines = Vec::new();
    lines.extend(text(&format!("pre{name}")));
    match main {
        Some(main) => lines.push(main),
        // `npm install` runs scripts of these names without one of its own.
        None if matches!(name, "install" | "ci") => {}
        None => return None,
    }
    if matches!(name, "install" | "ci") {
        lines.extend(
            ["preinstall", "install", "postinstall", "preprepare", "prepare", "postprepare"]
                .iter()
                .filter_map(|n| (*n != name && format!("pre{name}") != *n).then(|| text(n)).flatten()),
        );
    } else {
        lines.extend(text(&format!("post{name}")));
    }
    if lines.is_empty() {
        return None;
    }
    Some(Recipe {
        file: file.to_string_lossy().into_owned(),
        folder: folder.to_string_lossy().into_owned(),
        text: lines.join("\n"),
        complete: true,
    })
}
