//! How far a text speaks for the user: by where it came from.

use countersign_analysis::{NoScene, Surroundings, analyse, is_local, is_scratch, normalize, under};
use countersign_model::{
    Action, Call, Dialect, Effect, EffectKind, Road, SessionMemory, Source, SourceTrust, TargetKind,
};

use super::private_reads;

/// Longest command line that is read to tell where its output comes from, bytes.
const COMMAND: usize = 8 * 1024;

/// Folders in which other people's code and texts lie inside a project or a home.
const FOREIGN: &[&str] = &[
    "node_modules",
    "vendor",
    "third_party",
    "third-party",
    "site-packages",
    "dist-packages",
    ".venv",
    "venv",
    "bower_components",
    "pods",
    ".cargo",
    "registry",
    ".m2",
    ".gradle",
    ".npm",
    ".cache",
    "downloads",
    "download",
    "inbox",
    "attachments",
    "uploads",
    "incoming",
    "external",
    "deps",
    "_deps",
    ".tox",
    ".yarn",
    "jspm_packages",
    "elm-stuff",
    "mail",
    "maildir",
    "imports",
    "untrusted",
];

/// Programs whose output is written by others, or tells what others wrote.
const BRINGS: &[&str] = &[
    "gh",
    "glab",
    "hub",
    "tea",
    "curl",
    "wget",
    "http",
    "https",
    "xh",
    "lynx",
    "w3m",
    "links",
    "aria2c",
    "jira",
    "acli",
    "linear",
    "slack",
    "slack-cli",
    "mail",
    "mutt",
    "himalaya",
    "notmuch",
    "kubectl",
    "oc",
    "stern",
    "aws",
    "gcloud",
    "az",
    "psql",
    "mysql",
    "mongosh",
    "redis-cli",
    "bq",
    "snowsql",
    "sentry-cli",
    "heroku",
    "vercel",
    "netlify",
    "fly",
    "flyctl",
    "ssh",
    "nc",
    "telnet",
    "pdftotext",
    "tesseract",
    "unzip",
    "dig",
    "nslookup",
    "whois",
    "yt-dlp",
    "twurl",
    "t",
    "docker",
];

/// How far a source is trusted, and which private things it gave.
#[must_use]
pub fn trust_of(
    source: &Source,
    memory: &SessionMemory,
    around: &Surroundings,
) -> (SourceTrust, Vec<String>) {
    match source.road {
        Road::Prompt => (SourceTrust::User, Vec::new()),
        Road::File | Road::Instructions => {
            let path = normalize(&around.cwd, &around.home, &source.name);
            let mut private = Vec::new();
            if let Some(what) = crate::credential_file(&path) {
                private.push(what.to_owned());
            } else if crate::is_private_data(&path) {
                private.push("private data".to_owned());
            }
            (file(&path, memory, around), private)
        }
        Road::Command => command(&source.name, memory, around),
        Road::Mcp => (SourceTrust::Untrusted, of_service(&source.name)),
        _ => (SourceTrust::Untrusted, Vec::new()),
    }
}

/// The text may repeat what the session read before: the output of a command, a file that the session wrote.
pub(super) fn may_repeat(source: &Source, memory: &SessionMemory, around: &Surroundings) -> bool {
    match source.road {
        Road::File | Road::Instructions => {
            memory.made.contains_key(&normalize(&around.cwd, &around.home, &source.name))
        }
        _ => true,
    }
}

fn file(path: &str, memory: &SessionMemory, around: &Surroundings) -> SourceTrust {
    let brought = |map: &std::collections::BTreeMap<String, String>| {
        map.keys().any(|known| path == known || under(path, known))
    };
    if brought(&memory.downloaded) || brought(&memory.cloned) {
        return SourceTrust::Untrusted;
    }
    if memory.made.contains_key(path) {
        return SourceTrust::Project;
    }
    let roots = [Some(around.project.as_str()), Some(around.cwd.as_str()), around.repository.as_deref()];
    let root = roots
        .into_iter()
        .flatten()
        .filter(|root| !root.is_empty() && *root != "/" && *root != around.home)
        .find(|root| under(path, root) || path == *root);
    if let Some(root) = root {
        let inside = path.get(root.len()..).unwrap_or("").to_lowercase();
        return if inside.split('/').any(|part| FOREIGN.contains(&part)) {
            SourceTrust::Untrusted
        } else {
            SourceTrust::Project
        };
    }
    // The user's own settings, and the system's.
    let lower = path.to_lowercase();
    let own = !around.home.is_empty()
        && under(path, &around.home)
        && lower.get(around.home.len()..).is_some_and(|rest| {
            rest.starts_with("/.")
                && !rest.split('/').any(|part| FOREIGN.contains(&part))
                && !rest.contains("/plugins/")
        });
    let system = under(path, "/etc") || under(path, "/usr") || under(path, "/proc") || under(path, "/sys");
    if (own || system) && !is_scratch(path) { SourceTrust::Project } else { SourceTrust::Untrusted }
}

/// What a command printed: as far as it looked at this project only, the project's.
fn command(line: &str, memory: &SessionMemory, around: &Surroundings) -> (SourceTrust, Vec<String>) {
    let line = line.get(..line.floor_char_boundary(COMMAND)).unwrap_or(line);
    let call = Call::Shell { dialect: Dialect::Bash, command: line.to_owned() };
    let action =
        Action { id: String::new(), tool: String::new(), cwd: around.cwd.clone(), subagent: None, call };
    let effects = analyse(&action, around, memory, &NoScene).effects;
    let private = private_reads(&effects);
    let foreign = effects.iter().any(|effect| brings(effect, memory, around))
        || programs(line).any(|p| BRINGS.contains(&p));
    (if foreign { SourceTrust::Untrusted } else { SourceTrust::Project }, private)
}

fn brings(effect: &Effect, memory: &SessionMemory, around: &Surroundings) -> bool {
    match effect.kind {
        EffectKind::Fetch | EffectKind::Clone | EffectKind::PackageRun => {
            !effect.to.as_ref().is_some_and(|to| is_local(&to.host))
        }
        EffectKind::InfraRead | EffectKind::DbRead | EffectKind::DbDump => true,
        EffectKind::Read => effect.targets.iter().any(|target| {
            target.kind == TargetKind::Path
                && !target.unknown
                && file(&target.name, memory, around) == SourceTrust::Untrusted
        }),
        _ => effect.remote.is_some(),
    }
}

/// First words of the simple commands of a line.
fn programs(line: &str) -> impl Iterator<Item = &str> {
    line.split(['|', ';', '&', '\n', '(', '`']).filter_map(|part| {
        part.split_whitespace()
            .find(|word| {
                !word.contains('=') && !matches!(*word, "sudo" | "env" | "time" | "nohup" | "timeout" | "$")
            })
            .map(|word| word.rsplit('/').next().unwrap_or(word))
    })
}

/// What a service holds, by its name: people's mail, files, records.
fn of_service(name: &str) -> Vec<String> {
    const PRIVATE: &[&str] = &[
        "mail",
        "gmail",
        "outlook",
        "inbox",
        "email",
        "emails",
        "calendar",
        "contacts",
        "crm",
        "salesforce",
        "hubspot",
        "hr",
        "payroll",
        "drive",
        "onedrive",
        "dropbox",
        "vault",
        "secrets",
        "secret",
        "bank",
        "banking",
        "patient",
        "patients",
        "customer",
        "customers",
        "employee",
        "employees",
        "1password",
        "bitwarden",
        "medical",
        "finance",
        "billing",
    ];
    let lower = name.to_lowercase();
    let hit = lower.split(|c: char| !c.is_ascii_alphanumeric()).find(|word| PRIVATE.contains(word));
    hit.map(|word| format!("what the service for {word} holds")).into_iter().collect()
}
