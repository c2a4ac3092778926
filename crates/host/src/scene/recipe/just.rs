//! Recipes of a justfile, dependencies first.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::{MAX, MAX_DEPTH};
use crate::scene::Recipe;
use crate::scene::world::read_text;

const NAMES: &[&str] = &["justfile", "Justfile", ".justfile"];

#[derive(Debug, Default)]
struct Entry {
    before: Vec<String>,
    after: Vec<String>,
    lines: Vec<String>,
}

#[derive(Debug, Default)]
struct Justfile {
    recipes: BTreeMap<String, Entry>,
    first: Option<String>,
    variables: BTreeMap<String, String>,
    complete: bool,
}

pub(in crate::scene) fn recipe(dir: &Path, name: &str) -> Option<Recipe> {
    let (folder, file) = dir.ancestors().find_map(|folder| {
        let file = NAMES.iter().map(|name| folder.join(name)).find(|path| path.is_file())?;
        Some((folder, file))
    })?;
    let just = read(&read_text(&file, MAX)?);
    let name = if name.is_empty() { just.first.clone()? } else { name.to_owned() };
    if !just.recipes.contains_key(&name) {
        return None;
    }
    let mut lines = Vec::new();
    let mut complete = just.complete;
    just.collect(&name, &mut BTreeSet::new(), &mut lines, &mut complete, 0);
    Some(Recipe {
        file: file.to_string_lossy().into_owned(),
        folder: folder.to_string_lossy().into_owned(),
        text: lines.join("\n"),
        complete,
    })
}

impl Justfile {
    fn collect(
        &self,
        name: &str,
        seen: &mut BTreeSet<String>,
        out: &mut Vec<String>,
        complete: &mut bool,
        depth: usize,
    ) {
        if depth > MAX_DEPTH || !seen.insert(name.to_owned()) {
            return;
        }
        let Some(entry) = self.recipes.get(name) else {
            *complete = false;
            return;
        };
        for need in &entry.before {
            self.collect(need, seen, out, complete, depth + 1);
        }
        out.extend(entry.lines.iter().map(|line| self.fill(line)));
        for need in &entry.after {
            self.collect(need, seen, out, complete, depth + 1);
        }
    }

    /// `{{name}}` by its value; what is no plain variable becomes a shell variable that nobody knows.
    fn fill(&self, line: &str) -> String {
        let mut out = String::with_capacity(line.len());
        let mut rest = line;
        while let Some((before, after)) = rest.split_once("{{") {
            out.push_str(before);
            if let Some(tail) = after.strip_prefix("{{") {
                out.push_str("{{");
                rest = tail;
                continue;
            }
            let Some((inner, tail)) = after.split_once("}}") else {
                rest = after;
                break;
            };
            let name = inner.trim();
            match self.variables.get(name) {
                Some(value) => out.push_str(value),
                None if name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_') => {
                    out.push_str(&format!("${{{name}}}"));
                }
                None => out.push_str("${just_expression}"),
            }
            rest = tail;
        }
        out.push_str(rest);
        out
    }
}

fn read(text: &str) -> Justfile {
    let mut just = Justfile { complete: true, ..Justfile::default() };
    let mut current: Option<String> = None;
    for line in text.replace("\r\n", "\n").lines() {
        if line.trim().is_empty() {
            continue;
        }
        if line.starts_with([' ', '\t']) {
            let entry = current.as_ref().and_then(|name| just.recipes.get_mut(name));
            if let Some(entry) = entry {
                let trimmed = line.trim_start();
                // A shebang makes the lines one script: its marks are kept as they are.
                let script = entry.lines.first().is_some_and(|first| first.starts_with("#!"));
                entry.lines.push(if script {
                    line.to_owned()
                } else {
                    trimmed.trim_start_matches(['@', '-']).to_owned()
                });
            }
            continue;
        }
        current = None;
        let bare = line.trim_end();
        let word = bare.split([' ', '(']).next().unwrap_or("");
        if bare.starts_with(['#', '['])
            || matches!(word, "set" | "export" | "unexport") && !bare.contains(":=")
        {
            continue;
        }
        if matches!(word, "import" | "import?" | "mod" | "mod?") {
            just.complete = false;
            continue;
        }
        if let Some((name, value)) = bare.split_once(":=") {
            just.assign(word, name, value);
        } else {
            current = just.head(bare);
        }
    }
    just
}

impl Justfile {
    fn assign(&mut self, word: &str, name: &str, value: &str) {
        let name = name.trim().trim_start_matches("export ").trim();
        let value = value.trim();
        if word == "set" {
            return;
        }
        if word == "alias" {
            let alias = name.trim_start_matches("alias").trim().to_owned();
            self.recipes.insert(alias, Entry { before: vec![value.to_owned()], ..Entry::default() });
            return;
        }
        let quoted = ['"', '\''].iter().find_map(|q| value.strip_prefix(*q)?.strip_suffix(*q));
        if let Some(literal) = quoted.filter(|literal| !literal.contains(['"', '\''])) {
            self.variables.insert(name.to_owned(), literal.to_owned());
        } else if let Some(command) = value.strip_prefix('`').and_then(|v| v.strip_suffix('`')) {
            self.variables.insert(name.to_owned(), format!("$({command})"));
        }
    }

    /// Reads `name parameters: before && after`.
    fn head(&mut self, line: &str) -> Option<String> {
        let line = line.trim_start_matches('@');
        let colon = head_end(line)?;
        let name = line.get(..colon)?.split_whitespace().next()?.to_owned();
        let needs = line.get(colon + 1..)?.split('#').next().unwrap_or("");
        let (before, after) = needs.split_once("&&").unwrap_or((needs, ""));
        let names = |text: &str| -> Vec<String> {
            let mut out = Vec::new();
            let mut depth = 0_i32;
            for word in text.split_whitespace() {
                let opens = word.starts_with('(');
                if depth == 0 {
                    out.push(word.trim_matches(['(', ')']).to_owned());
                }
                depth += i32::from(opens);
                depth -= i32::try_from(word.matches(')').count()).unwrap_or(0);
                depth = depth.max(0);
            }
            out
        };
        let entry = Entry { before: names(before), after: names(after), lines: Vec::new() };
        if self.first.is_none() && !name.starts_with('_') {
            self.first = Some(name.clone());
        }
        self.recipes.insert(name.clone(), entry);
        Some(name)
    }
}

/// The colon that ends the head, outside quotes.
fn head_end(line: &str) -> Option<usize> {
    let mut quote = None;
    for (at, c) in line.char_indices() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(q), c) if q == c => quote = None,
            (None, ':') => return Some(at),
            _ => {}
        }
    }
    None
}
