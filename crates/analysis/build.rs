//! Packs the catalogue's data files, so that a decision pays nothing for their number.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a build script reads its inputs, and stops the build when they are wrong"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use countersign_model::{EffectKind, TargetKind};
use serde::Deserialize;

#[path = "src/catalogue/format.rs"]
#[expect(dead_code, reason = "what only a reader uses")]
mod format;

use format::Style;

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Switch {
    Always(bool),
    When(Vec<String>),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Program {
    name: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "for people who read the data file")]
    summary: String,
    #[serde(default)]
    style: Option<String>,
    #[serde(default)]
    values: Vec<String>,
    #[serde(default)]
    dry: Vec<String>,
    #[serde(default)]
    help: Option<Vec<String>>,
    #[serde(default)]
    options_first: bool,
    #[serde(default)]
    unknown: Option<String>,
    #[serde(default)]
    effect: Vec<Effect>,
    #[serde(default)]
    run: Vec<Run>,
    #[serde(default)]
    command: Vec<Command>,
    #[serde(default)]
    example: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Command {
    path: String,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    values: Vec<String>,
    #[serde(default)]
    dry: Vec<String>,
    #[serde(default)]
    #[expect(dead_code, reason = "accepted for symmetry with programs")]
    help: Option<Vec<String>>,
    #[serde(default)]
    #[expect(dead_code, reason = "accepted for symmetry with programs")]
    style: Option<String>,
    #[serde(default)]
    options_first: bool,
    #[serde(default)]
    effect: Vec<Effect>,
    #[serde(default)]
    run: Vec<Run>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Effect {
    kind: String,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    all: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    targets: Option<OneOrMany>,
    target_kind: Option<String>,
    to: Option<OneOrMany>,
    data: Option<OneOrMany>,
    recursive: Option<Switch>,
    force: Option<Switch>,
    all_of_kind: Option<Switch>,
    append: Option<Switch>,
    unchecked: Option<Switch>,
    safer: Option<String>,
    #[serde(default)]
    optional: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Run {
    command: Option<OneOrMany>,
    #[serde(default)]
    assigns: bool,
    code: Option<OneOrMany>,
    language: Option<String>,
    file: Option<OneOrMany>,
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    all: Vec<String>,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(rename = "where")]
    place: Option<OneOrMany>,
    folder: Option<OneOrMany>,
    via: Option<String>,
    project: Option<String>,
    name: Option<OneOrMany>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Example {
    run: String,
    effects: Vec<String>,
    #[serde(default)]
    language: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Module {
    program: Vec<Program>,
    #[serde(default)]
    example: Vec<Example>,
}

fn main() {
    let root = Path::new("catalogue");
    println!("cargo::rerun-if-changed=catalogue");
    println!("cargo::rerun-if-changed=src/catalogue/format.rs");
    let mut files = Vec::new();
    collect(root, &mut files);
    files.sort();
    let mut programs: Vec<(String, Program)> = Vec::new();
    let mut examples: Vec<(String, Example)> = Vec::new();
    let mut words = std::collections::BTreeSet::new();
    for file in &files {
        let text = std::fs::read_to_string(file).unwrap();
        let name = file.display().to_string();
        long_options(&text, &mut words);
        let wrong = |error: toml::de::Error| -> ! { panic!("{name}: {error}") };
        let value: toml::Table = toml::from_str(&text).unwrap_or_else(|e| wrong(e));
        if value.contains_key("program") {
            let module: Module = toml::from_str(&text).unwrap_or_else(|e| wrong(e));
            examples.extend(module.example.into_iter().map(|e| (name.clone(), e)));
            programs.extend(module.program.into_iter().map(|p| (name.clone(), p)));
        } else {
            programs.push((name.clone(), toml::from_str(&text).unwrap_or_else(|e| wrong(e))));
        }
    }
    let mut packed: Vec<u8> = Vec::new();
    let mut starts: Vec<usize> = Vec::new();
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    for (position, (file, program)) in programs.iter_mut().enumerate() {
        for name in std::iter::once(&program.name).chain(&program.aliases) {
            // The first file to claim a name keeps it; a name in two files is reported by a test.
            index.entry(name.clone()).or_insert(position);
        }
        starts.push(packed.len());
        packed.extend(postcard::to_allocvec(&program_of(file, program)).unwrap());
        examples.extend(program.example.drain(..).map(|e| (file.clone(), e)));
    }
    let mut out =
        format!("const PROGRAMS: usize = {};\n\nstatic STARTS: &[u32] = &{starts:?};\n\n", programs.len());
    out.push_str("static INDEX: &[Entry] = &[\n");
    let mut names = String::new();
    for (name, position) in &index {
        let (start, length) = (names.len(), name.len());
        writeln!(out, "    Entry {{ start: {start}, length: {length}, program: {position} }},").unwrap();
        names.push_str(name);
    }
    out.push_str("];\n");
    let target = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    std::fs::write(target.join("catalogue.rs"), out).unwrap();
    std::fs::write(target.join("catalogue.bin"), packed).unwrap();
    std::fs::write(target.join("names.txt"), names).unwrap();
    let options: String = words.iter().flat_map(|word| [word.as_str(), "\n"]).collect();
    std::fs::write(target.join("options.txt"), format!("\n{options}")).unwrap();
    let mut tests = String::from("static EXAMPLES: &[(&str, &str, &str, &[&str])] = &[\n");
    for (file, example) in &examples {
        let language = example.language.as_deref().unwrap_or("bash");
        writeln!(tests, "    ({file:?}, {language:?}, {:?}, &{:?}),", example.run, example.effects).unwrap();
    }
    tests.push_str("];\n");
    std::fs::write(target.join("examples.rs"), tests).unwrap();
}

/// Every long option that a file names, wherever it stands.
fn long_options(text: &str, out: &mut std::collections::BTreeSet<String>) {
    for piece in text.split("--").skip(1) {
        let end = piece.find(|c: char| !c.is_alphanumeric() && c != '-').unwrap_or(piece.len());
        let name = piece.get(..end).unwrap_or("").trim_end_matches('-');
        if name.len() >= 3 {
            out.insert(format!("--{name}"));
        }
    }
}

fn collect(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, out);
        } else if path.extension().is_some_and(|e| e == "toml") {
            out.push(path);
        }
    }
}

fn program_of<'a>(file: &str, program: &'a Program) -> format::Program<'a> {
    let style = match program.style.as_deref().unwrap_or("gnu") {
        "gnu" => Style::Gnu,
        "single" => Style::Single,
        "dos" => Style::Dos,
        "powershell" => Style::PowerShell,
        "assign" => Style::Assign,
        "bundle" => Style::Bundle,
        "call" => Style::Call,
        "none" => Style::None,
        other => panic!("{file}: unknown style `{other}`"),
    };
    let help = match (&program.help, style) {
        (Some(given), _) => texts(given),
        (None, Style::Gnu | Style::Bundle) => vec!["--help", "--version"],
        (None, Style::Single) => vec!["--help", "--version", "-help", "-version"],
        (None, Style::Dos) => vec!["/?"],
        (None, _) => Vec::new(),
    };
    let command_of = |command: &'a Command| {
        let mut paths = vec![command.path.split_whitespace().collect()];
        paths.extend(command.aliases.iter().map(|a| a.split_whitespace().collect()));
        let spec = format::CommandSpec {
            values: texts(&command.values),
            dry: texts(&command.dry),
            options_first: command.options_first,
            effects: command.effect.iter().map(|e| effect_of(file, e, true)).collect(),
            runs: command.run.iter().map(|r| run_of(file, r)).collect(),
        };
        let packed = postcard::to_allocvec(&spec).unwrap().leak();
        format::Command { paths, packed, spec: OnceLock::new() }
    };
    format::Program {
        name: &program.name,
        style,
        values: texts(&program.values),
        dry: texts(&program.dry),
        help,
        options_first: program.options_first,
        strict: program.unknown.as_deref() == Some("ask"),
        effects: program.effect.iter().map(|e| effect_of(file, e, false)).collect(),
        runs: program.run.iter().map(|r| run_of(file, r)).collect(),
        commands: program.command.iter().map(command_of).collect(),
    }
}

fn texts(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

fn list(value: Option<&OneOrMany>) -> Vec<&str> {
    match value {
        None => Vec::new(),
        Some(OneOrMany::One(one)) => vec![one],
        Some(OneOrMany::Many(many)) => texts(many),
    }
}

fn switch(value: Option<&Switch>) -> format::Switch<'_> {
    match value {
        None | Some(Switch::Always(false)) => format::Switch::Never,
        Some(Switch::Always(true)) => format::Switch::Always,
        Some(Switch::When(conditions)) => format::Switch::When(texts(conditions)),
    }
}

/// What a subcommand does to things that others use. Such a subcommand without an operand takes the one of the current
/// folder, or asks which: the effect is there all the same.
const KEPT_WITHOUT_OPERANDS: &[&str] = &[
    "infra-destroy",
    "infra-change",
    "infra-node",
    "storage-delete",
    "forge-delete",
    "forge-admin",
    "db-destroy",
    "unpublish",
    "dns-change",
    "secret-write",
    "external-delete",
    "permission-grant",
    "backup-destroy",
    "state-change",
    "deploy",
    "container-destroy",
];

fn effect_of<'a>(file: &str, effect: &'a Effect, of_command: bool) -> format::EffectSpec<'a> {
    let kind = EffectKind::from_name(&effect.kind)
        .unwrap_or_else(|| panic!("{file}: unknown effect kind `{}`", effect.kind));
    let by_operand =
        list(effect.targets.as_ref()).iter().any(|t| t.trim_start_matches("else ").starts_with("operand"));
    let kept = of_command && by_operand && KEPT_WITHOUT_OPERANDS.contains(&effect.kind.as_str());
    let target_kind = effect.target_kind.clone().map(|name| {
        TargetKind::deserialize(toml::Value::String(name.clone()))
            .unwrap_or_else(|_| panic!("{file}: unknown kind of target `{name}`"))
    });
    format::EffectSpec {
        kind,
        when: texts(&effect.when),
        all: texts(&effect.all),
        unless: texts(&effect.unless),
        targets: list(effect.targets.as_ref()),
        target_kind,
        to: list(effect.to.as_ref()),
        data: list(effect.data.as_ref()),
        recursive: switch(effect.recursive.as_ref()),
        force: switch(effect.force.as_ref()),
        every: switch(effect.all_of_kind.as_ref()),
        append: switch(effect.append.as_ref()),
        unchecked: switch(effect.unchecked.as_ref()),
        safer: effect.safer.as_deref(),
        optional: effect.optional || kept,
    }
}

fn run_of<'a>(file: &str, run: &'a Run) -> format::RunSpec<'a> {
    const LANGUAGES: &[&str] = &[
        "bash",
        "zsh",
        "posix",
        "powershell",
        "cmd",
        "python",
        "javascript",
        "ruby",
        "perl",
        "php",
        "lua",
        "awk",
        "sql",
        "other",
    ];
    let language = run.language.as_deref().unwrap_or("bash");
    assert!(LANGUAGES.contains(&language), "{file}: unknown language `{language}`");
    format::RunSpec {
        command: list(run.command.as_ref()),
        assigns: run.assigns,
        code: list(run.code.as_ref()),
        language,
        file: list(run.file.as_ref()),
        when: texts(&run.when),
        all: texts(&run.all),
        unless: texts(&run.unless),
        place: list(run.place.as_ref()),
        folder: list(run.folder.as_ref()),
        via: run.via.as_deref(),
        project: run.project.as_deref(),
        name: list(run.name.as_ref()),
    }
}
