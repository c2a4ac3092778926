//! Turns the catalogue's data files into static tables, so that a decision pays nothing for their number.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a build script reads its inputs, and stops the build when they are wrong"
)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use countersign_model::EffectKind;
use serde::Deserialize;

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
    let mut out = String::from("pub(super) static PROGRAMS: &[Program] = &[\n");
    let mut index: BTreeMap<String, usize> = BTreeMap::new();
    for (position, (file, program)) in programs.iter_mut().enumerate() {
        for name in std::iter::once(&program.name).chain(&program.aliases) {
            // The first file to claim a name keeps it; a name in two files is reported by a test.
            index.entry(name.clone()).or_insert(position);
        }
        write_program(&mut out, file, program);
        examples.extend(program.example.drain(..).map(|e| (file.clone(), e)));
    }
    out.push_str("];\n\npub(super) static INDEX: &[(&str, u16)] = &[\n");
    for (name, position) in &index {
        writeln!(out, "    ({name:?}, {position}),").unwrap();
    }
    out.push_str("];\n");
    writeln!(out, "\npub(super) static LONG_OPTIONS: &[&str] = &[").unwrap();
    words.iter().for_each(|word| writeln!(out, "    {word:?},").unwrap());
    out.push_str("];\n");
    let target = PathBuf::from(std::env::var_os("OUT_DIR").unwrap());
    std::fs::write(target.join("catalogue.rs"), out).unwrap();
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

fn write_program(out: &mut String, file: &str, program: &Program) {
    let style = match program.style.as_deref().unwrap_or("gnu") {
        "gnu" => "Gnu",
        "single" => "Single",
        "dos" => "Dos",
        "powershell" => "PowerShell",
        "assign" => "Assign",
        "bundle" => "Bundle",
        "call" => "Call",
        "none" => "None",
        other => panic!("{file}: unknown style `{other}`"),
    };
    let default_help = || match style {
        "Gnu" | "Bundle" => vec!["--help".to_owned(), "--version".to_owned()],
        "Single" => vec!["--help".into(), "--version".into(), "-help".into(), "-version".into()],
        "Dos" => vec!["/?".into()],
        _ => Vec::new(),
    };
    let help = program.help.clone().unwrap_or_else(default_help);
    let strict = program.unknown.as_deref() == Some("ask");
    write!(
        out,
        "    Program {{ name: {:?}, style: Style::{style}, values: &{:?}, dry: &{:?}, help: &{help:?}, options_first: {}, strict: {strict}, effects: &[",
        program.name, program.values, program.dry, program.options_first
    )
    .unwrap();
    program.effect.iter().for_each(|e| write_effect(out, file, e, false));
    out.push_str("], runs: &[");
    program.run.iter().for_each(|r| write_run(out, file, r));
    out.push_str("], commands: &[");
    for command in &program.command {
        let mut paths: Vec<Vec<&str>> = vec![command.path.split_whitespace().collect()];
        paths.extend(command.aliases.iter().map(|a| a.split_whitespace().collect()));
        write!(
            out,
            "\n        CommandSpec {{ paths: &{}, values: &{:?}, dry: &{:?}, options_first: {}, effects: &[",
            nested(&paths),
            command.values,
            command.dry,
            command.options_first
        )
        .unwrap();
        command.effect.iter().for_each(|e| write_effect(out, file, e, true));
        out.push_str("], runs: &[");
        command.run.iter().for_each(|r| write_run(out, file, r));
        out.push_str("] },");
    }
    out.push_str("] },\n");
}

fn nested(paths: &[Vec<&str>]) -> String {
    let inner: Vec<String> = paths.iter().map(|p| format!("&{p:?}")).collect();
    format!("[{}]", inner.join(", "))
}

fn list(value: Option<&OneOrMany>) -> Vec<&str> {
    match value {
        None => Vec::new(),
        Some(OneOrMany::One(one)) => vec![one],
        Some(OneOrMany::Many(many)) => many.iter().map(String::as_str).collect(),
    }
}

fn switch(value: Option<&Switch>) -> String {
    match value {
        None | Some(Switch::Always(false)) => "Switch::Never".to_owned(),
        Some(Switch::Always(true)) => "Switch::Always".to_owned(),
        Some(Switch::When(conditions)) => format!("Switch::When(&{conditions:?})"),
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

fn write_effect(out: &mut String, file: &str, effect: &Effect, of_command: bool) {
    let kind = EffectKind::from_name(&effect.kind)
        .unwrap_or_else(|| panic!("{file}: unknown effect kind `{}`", effect.kind));
    let by_operand =
        list(effect.targets.as_ref()).iter().any(|t| t.trim_start_matches("else ").starts_with("operand"));
    let optional =
        effect.optional || of_command && by_operand && KEPT_WITHOUT_OPERANDS.contains(&effect.kind.as_str());
    let target_kind = match &effect.target_kind {
        None => "None".to_owned(),
        Some(name) => {
            let (first, rest) = name.split_at(1);
            format!("Some(TargetKind::{}{rest})", first.to_uppercase())
        }
    };
    write!(
        out,
        "\n            EffectSpec {{ kind: EffectKind::{kind:?}, when: &{:?}, all: &{:?}, unless: &{:?}, targets: &{:?}, target_kind: {target_kind}, to: &{:?}, data: &{:?}, recursive: {}, force: {}, every: {}, append: {}, unchecked: {}, safer: {:?}, optional: {} }},",
        effect.when,
        effect.all,
        effect.unless,
        list(effect.targets.as_ref()),
        list(effect.to.as_ref()),
        list(effect.data.as_ref()),
        switch(effect.recursive.as_ref()),
        switch(effect.force.as_ref()),
        switch(effect.all_of_kind.as_ref()),
        switch(effect.append.as_ref()),
        switch(effect.unchecked.as_ref()),
        effect.safer,
        optional,
    )
    .unwrap();
}

fn write_run(out: &mut String, file: &str, run: &Run) {
    let language = match run.language.as_deref().unwrap_or("bash") {
        "bash" => "Bash",
        "zsh" => "Zsh",
        "posix" => "Posix",
        "powershell" => "PowerShell",
        "cmd" => "Cmd",
        "python" => "Python",
        "javascript" => "JavaScript",
        "ruby" => "Ruby",
        "perl" => "Perl",
        "php" => "Php",
        "lua" => "Lua",
        "awk" => "Awk",
        "sql" => "Sql",
        "other" => "Other",
        other => panic!("{file}: unknown language `{other}`"),
    };
    write!(
        out,
        "\n            RunSpec {{ command: &{:?}, assigns: {}, code: &{:?}, language: Language::{language}, file: &{:?}, when: &{:?}, all: &{:?}, unless: &{:?}, place: &{:?}, folder: &{:?}, via: {:?}, project: {:?}, name: &{:?} }},",
        list(run.command.as_ref()),
        run.assigns,
        list(run.code.as_ref()),
        list(run.file.as_ref()),
        run.when,
        run.all,
        run.unless,
        list(run.place.as_ref()),
        list(run.folder.as_ref()),
        run.via,
        run.project,
        list(run.name.as_ref()),
    )
    .unwrap();
}
