//! Texts behind what is named on the command line.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use countersign_model::Road;
use serde_json::Value as Json;

/// A larger file is read up to here.
const MOST: u64 = 64 * 1024 * 1024;
/// Most files of a folder.
const FILES: usize = 20_000;

/// A text to scan.
pub struct Piece {
    /// File, with the place in it.
    pub name: String,
    /// File.
    pub path: String,
    /// Its text.
    pub text: String,
    /// How it comes in.
    pub road: Road,
}

/// Why a text could not be read.
#[derive(Debug, thiserror::Error)]
pub enum CollectError {
    /// Not there, or not readable.
    #[error("cannot read `{path}`: {source}; name a file, a folder or `-`")]
    Read {
        /// File.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// More files than are looked at.
    #[error("`{path}` has more than {FILES} files: the rest is not scanned; name its folders one by one")]
    TooMany {
        /// Folder.
        path: PathBuf,
    },
}

/// All texts behind a name.
pub fn pieces(name: &str) -> Vec<Result<Piece, CollectError>> {
    if name == "-" {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().take(MOST).read_to_end(&mut bytes);
        return match read {
            Ok(_) => vec![Ok(piece("-", &bytes, Road::Other))],
            Err(source) => vec![Err(CollectError::Read { path: PathBuf::from("-"), source })],
        };
    }
    let path = Path::new(name.strip_prefix("file://").unwrap_or(name));
    if !path.is_dir() {
        return file(path);
    }
    let mut all = Vec::new();
    let mut folders = vec![path.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        for entry in entries.flatten() {
            let Ok(kind) = entry.file_type() else { continue };
            // Links are not followed: they may lead out of the folder, or in a circle.
            if kind.is_dir() && entry.file_name() != ".git" {
                folders.push(entry.path());
            } else if kind.is_file() {
                files.push(entry.path());
            }
        }
        if files.len() > FILES {
            all.push(Err(CollectError::TooMany { path: path.to_owned() }));
            break;
        }
    }
    files.sort();
    files.truncate(FILES);
    all.extend(files.iter().flat_map(|path| file(path)));
    all
}

fn file(path: &Path) -> Vec<Result<Piece, CollectError>> {
    let mut bytes = Vec::new();
    let read = std::fs::File::open(path).and_then(|f| f.take(MOST).read_to_end(&mut bytes));
    if let Err(source) = read {
        return vec![Err(CollectError::Read { path: path.to_owned(), source })];
    }
    let name = path.to_string_lossy().into_owned();
    let whole = piece(&name, &bytes, super::road_of(path));
    let mut all: Vec<Result<Piece, CollectError>> =
        descriptions(&name, &whole.text).into_iter().map(Ok).collect();
    // Programs and pictures have no text that an agent would read; what of them is printable is looked at all the same.
    all.push(Ok(whole));
    all
}

fn piece(name: &str, bytes: &[u8], road: Road) -> Piece {
    Piece {
        name: name.to_owned(),
        path: name.to_owned(),
        text: String::from_utf8_lossy(bytes).into_owned(),
        road,
    }
}

/// Descriptions of tools in a file of JSON: a list of tools, or servers that carry theirs.
fn descriptions(path: &str, text: &str) -> Vec<Piece> {
    if !Path::new(path).extension().is_some_and(|e| e.eq_ignore_ascii_case("json")) {
        return Vec::new();
    }
    let Ok(json) = serde_json::from_str::<Json>(text) else { return Vec::new() };
    let mut all = Vec::new();
    walk(&json, path, 0, &mut all);
    all
}

fn walk(json: &Json, path: &str, depth: u8, all: &mut Vec<Piece>) {
    const MOST_TOOLS: usize = 5_000;
    if depth > 12 || all.len() >= MOST_TOOLS {
        return;
    }
    match json {
        Json::Object(map) => {
            let text = |key: &str| map.get(key).and_then(Json::as_str);
            let tool = map.contains_key("inputSchema") || map.contains_key("input_schema");
            if let (Some(name), Some(description), true) = (text("name"), text("description"), tool) {
                all.push(Piece {
                    name: format!("{path}: tool {name}"),
                    path: path.to_owned(),
                    text: description.to_owned(),
                    road: Road::ToolDescription,
                });
            }
            map.values().for_each(|value| walk(value, path, depth + 1, all));
        }
        Json::Array(items) => items.iter().for_each(|value| walk(value, path, depth + 1, all)),
        _ => {}
    }
}
