//! Whether a project declares a package.

use std::path::{Path, PathBuf};

use countersign_model::Fact;
use serde_json::Value as Json;

use super::world::read_text;

/// A manifest is never larger.
const MAX: usize = 4 * 1024 * 1024;

/// Where packages come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ecosystem {
    /// npm, pnpm, yarn, bun.
    Npm,
    /// pip, uv, poetry, pdm.
    Python,
    /// cargo.
    Cargo,
    /// go.
    Go,
    /// bundler.
    Ruby,
    /// composer.
    Php,
}

/// Asks the nearest manifest upward; for Python all that lie beside it.
pub(super) fn declared(dir: &Path, ecosystem: Ecosystem, name: &str) -> Fact {
    for folder in dir.ancestors() {
        let manifests = manifests(folder, ecosystem);
        if manifests.is_empty() {
            continue;
        }
        for manifest in manifests {
            let Some(text) = read_text(&manifest, MAX) else { continue };
            if names(&text, &manifest, ecosystem, name) {
                return Fact::Declared { by: manifest.to_string_lossy().into_owned() };
            }
        }
        return Fact::Absent;
    }
    Fact::Absent
}

fn manifests(folder: &Path, ecosystem: Ecosystem) -> Vec<PathBuf> {
    let names: &[&str] = match ecosystem {
        Ecosystem::Npm => &["package.json"],
        Ecosystem::Python => &["pyproject.toml", "Pipfile", "setup.cfg"],
        Ecosystem::Cargo => &["Cargo.toml"],
        Ecosystem::Go => &["go.mod"],
        Ecosystem::Ruby => &["Gemfile"],
        Ecosystem::Php => &["composer.json"],
    };
    let mut found: Vec<PathBuf> =
        names.iter().map(|name| folder.join(name)).filter(|path| path.is_file()).collect();
    if ecosystem == Ecosystem::Python {
        let requirements = ["", "requirements"].iter().flat_map(|sub| {
            let entries = std::fs::read_dir(folder.join(sub)).into_iter().flatten().flatten().take(2000);
            entries.map(|entry| entry.path()).filter(|path| {
                let name = path.file_name().and_then(|n| n.to_str()).unwrap_or("");
                let listed = name.contains("requirements")
                    || path.parent().is_some_and(|p| p.ends_with("requirements"));
                listed && (name.ends_with(".txt") || name.ends_with(".in"))
            })
        });
        found.extend(requirements);
    }
    found
}

fn names(text: &str, manifest: &Path, ecosystem: Ecosystem, name: &str) -> bool {
    match ecosystem {
        Ecosystem::Npm => json_keys(
            text,
            &["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"],
            name,
        ),
        Ecosystem::Php => json_keys(text, &["require", "require-dev"], name),
        Ecosystem::Python => python(text, manifest, name),
        Ecosystem::Cargo => cargo(text, name),
        Ecosystem::Go => text.lines().any(|line| {
            let line = line.split("//").next().unwrap_or("").trim();
            let line = line.strip_prefix("require").map_or(line, str::trim_start);
            line.split_whitespace().next().is_some_and(|module| {
                module == name || name.strip_prefix(module).is_some_and(|rest| rest.starts_with('/'))
            })
        }),
        Ecosystem::Ruby => text.lines().any(|line| {
            let Some(rest) = line.trim_start().strip_prefix("gem") else { return false };
            let rest = rest.trim_start_matches([' ', '(', '\t']);
            let quoted = rest.trim_start_matches(['"', '\'']);
            rest.len() != quoted.len() && quoted.split(['"', '\'']).next() == Some(name)
        }),
    }
}

fn json_keys(text: &str, sections: &[&str], name: &str) -> bool {
    let Ok(json) = serde_json::from_str::<Json>(text) else { return false };
    sections.iter().any(|section| json.get(section).and_then(|s| s.get(name)).is_some())
}

fn cargo(text: &str, name: &str) -> bool {
    let Ok(table) = text.parse::<toml::Table>() else { return false };
    let wanted = name.replace('_', "-");
    toml_tables(&table, 0).any(|(key, deps)| {
        key.ends_with("dependencies")
            && deps.iter().any(|(dep, value)| {
                let renamed = value.get("package").and_then(toml::Value::as_str);
                renamed.unwrap_or(dep).replace('_', "-") == wanted
            })
    })
}

/// Every table below `table` with its key, three levels deep.
fn toml_tables(table: &toml::Table, depth: usize) -> Box<dyn Iterator<Item = (&str, &toml::Table)> + '_> {
    if depth > 3 {
        return Box::new(std::iter::empty());
    }
    Box::new(table.iter().filter_map(|(key, value)| Some((key, value.as_table()?))).flat_map(
        move |(key, inner)| std::iter::once((key.as_str(), inner)).chain(toml_tables(inner, depth + 1)),
    ))
}

fn python(text: &str, manifest: &Path, name: &str) -> bool {
    let wanted = normal(name);
    let lists_requirements = manifest.extension().is_none_or(|e| e != "toml");
    if lists_requirements && manifest.file_name().is_none_or(|n| n != "Pipfile") {
        return text.lines().any(|line| requirement(line).is_some_and(|found| found == wanted));
    }
    let Ok(table) = text.parse::<toml::Table>() else { return false };
    let mut tables = toml_tables(&table, 0).chain(std::iter::once(("", &table)));
    tables.any(|(key, inner)| {
        let keyed = matches!(key, "dependencies" | "dev-dependencies" | "packages" | "dev-packages")
            && inner.keys().any(|dep| normal(dep) == wanted);
        let listed = inner
            .values()
            .filter_map(toml::Value::as_array)
            .flatten()
            .filter_map(toml::Value::as_str)
            .any(|line| requirement(line).is_some_and(|found| found == wanted));
        let dependency_lists = matches!(
            key,
            "project"
                | "optional-dependencies"
                | "dependency-groups"
                | "build-system"
                | "uv"
                | "dev-dependencies"
        );
        keyed || (dependency_lists && listed)
    })
}

/// The package that a line of requirements names, in its one spelling.
fn requirement(line: &str) -> Option<String> {
    let line = line.split('#').next().unwrap_or("").trim();
    let end = line
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')))
        .unwrap_or(line.len());
    let name = line.get(..end).filter(|name| !name.is_empty() && !name.starts_with('-'))?;
    Some(normal(name))
}

fn normal(name: &str) -> String {
    name.to_ascii_lowercase().replace(['_', '.'], "-")
}
