//! What several rules ask.

use countersign_analysis::{host_of, is_scratch, under};
use countersign_model::{Data, Effect, Place, Target, TargetKind};

use super::artefacts::is_artefact;
use crate::context::Context;
use crate::rule::Hit;
use crate::sensitive::credential_file;

/// Stands in names for what reading does not give.
const HOLE: char = '\u{fffd}';

/// A place that is not known.
pub(super) fn nowhere() -> Place {
    Place { name: String::new(), host: String::new(), unknown: true }
}

/// The effect happens in a folder that is made to be thrown away.
pub(super) fn in_scratch(effect: &Effect, cx: &Context<'_>) -> bool {
    cx.scratch(&effect.cwd)
}

/// Folders of the operating system.
const SYSTEM: &[&str] = &[
    "/bin",
    "/boot",
    "/dev",
    "/etc",
    "/lib",
    "/lib32",
    "/lib64",
    "/opt",
    "/proc",
    "/root",
    "/run",
    "/sbin",
    "/srv",
    "/sys",
    "/usr",
    "/var",
    "/System",
    "/Library",
    "/Applications",
    "/private",
    "/cores",
    "/Volumes",
    "/Users",
    "/home",
    "/mnt",
    "/media",
];

/// Windows folders, lower case, without drive.
const WINDOWS: &[&str] =
    &["windows", "windows/system32", "program files", "program files (x86)", "programdata", "users"];

/// Deleting the target is a disaster: the root, what lies directly below it, a home, a drive, what holds the project.
pub(super) fn is_critical(target: &Target, recursive: bool, cx: &Context<'_>) -> bool {
    let name = target.name.as_str();
    if let Some(rest) = windows_rest(name) {
        let rest = rest.trim_matches('/').to_lowercase();
        let rest = rest.trim_end_matches("/*").trim_end_matches("/*.*");
        return rest.is_empty()
            || rest == "*"
            || rest == "*.*"
            || WINDOWS.contains(&rest)
            || recursive
                && rest.strip_prefix("users/").is_some_and(|user| !user.is_empty() && !user.contains('/'))
                && !rest.ends_with("/public")
            || rest.starts_with("windows/system32");
    }
    // `/*`, `/etc/*`, `~/*` take the whole folder.
    let folder = name
        .trim_end_matches("/**")
        .trim_end_matches("/*")
        .trim_end_matches("/.*")
        .trim_end_matches("/.[!.]*");
    let sweeping = folder != name;
    let folder = if folder.is_empty() { "/" } else { folder };
    if folder == "/" || name == "/" {
        return recursive || sweeping || name == "/";
    }
    if is_essential(name) {
        return true;
    }
    if !recursive && !sweeping {
        return false;
    }
    let home = &cx.around.home;
    if folder == home || is_home(folder) || folder == "~" || folder.starts_with('~') && !folder.contains('/')
    {
        return true;
    }
    if folder.starts_with("/tmp") || folder.starts_with("/private/tmp") || folder.starts_with("/private/var")
    {
        return false;
    }
    if SYSTEM.contains(&folder) {
        return true;
    }
    let system_tree = ["/bin", "/boot", "/etc", "/lib", "/lib64", "/sbin", "/sys", "/usr", "/System"]
        .iter()
        .any(|s| under(folder, s));
    if system_tree && folder.matches('/').count() <= 2 && folder != "/usr/local" {
        return true;
    }
    // What holds the project, but not the project itself.
    let project = &cx.around.project;
    !project.is_empty() && project != folder && under(project, folder) && !is_scratch(project)
}

/// `/home/x`, `/Users/x`, `/root`.
fn is_home(path: &str) -> bool {
    path == "/root"
        || path
            .strip_prefix("/home/")
            .or_else(|| path.strip_prefix("/Users/"))
            .is_some_and(|rest| !rest.is_empty() && !rest.contains('/'))
}

/// The path behind a drive letter.
fn windows_rest(path: &str) -> Option<&str> {
    let mut chars = path.chars();
    let drive = chars.next().is_some_and(|c| c.is_ascii_alphabetic()) && chars.next() == Some(':');
    drive.then(|| path.get(2..).unwrap_or(""))
}

/// Single files without which the machine does not start or nobody can log in.
pub(super) fn is_essential(path: &str) -> bool {
    matches!(
        path,
        "/etc/passwd"
            | "/etc/shadow"
            | "/etc/group"
            | "/etc/gshadow"
            | "/etc/fstab"
            | "/etc/sudoers"
            | "/etc/hosts.allow"
            | "/etc/crypttab"
            | "/etc/ld.so.preload"
    ) || under(path, "/boot")
        || under(path, "/etc/sudoers.d")
        || under(path, "/etc/pam.d")
        || ["/bin/", "/sbin/", "/lib/", "/lib64/"]
            .iter()
            .any(|f| path.strip_prefix(f).is_some_and(|r| !r.is_empty()))
        || ["/usr/bin/", "/usr/sbin/"].iter().any(|f| path.strip_prefix(f).is_some_and(is_core_program))
        || path.to_lowercase().contains("windows/system32/config/")
}

/// Programs of the system that logins, starting and package managers rest on; patterns may mean any of them.
fn is_core_program(name: &str) -> bool {
    name.contains(['*', '?', '[', HOLE])
        || matches!(
            name,
            "sh" | "bash"
                | "dash"
                | "zsh"
                | "env"
                | "login"
                | "su"
                | "sudo"
                | "passwd"
                | "ls"
                | "cp"
                | "mv"
                | "rm"
                | "cat"
                | "mount"
                | "systemctl"
                | "systemd"
                | "init"
                | "apt"
                | "apt-get"
                | "dpkg"
                | "rpm"
                | "dnf"
                | "yum"
                | "pacman"
                | "python3"
                | "perl"
                | "ssh"
                | "sshd"
                | "ld"
                | "ldconfig"
                | "ip"
                | "chmod"
                | "chown"
                | "test"
                | "grep"
                | "sed"
        )
}

/// A path that belongs to the operating system, not to the user.
pub(super) fn is_system_path(path: &str) -> bool {
    if is_scratch(path) {
        return false;
    }
    // Made for what is built on this machine, and nothing is run from there by its name alone.
    if ["/usr/local/share", "/usr/local/games", "/usr/local/src", "/usr/local/include", "/usr/local/man"]
        .iter()
        .any(|folder| under(path, folder))
    {
        return false;
    }
    let lower = path.to_lowercase();
    if let Some(rest) = windows_rest(&lower) {
        let rest = rest.trim_start_matches('/');
        return rest.starts_with("windows")
            || rest.starts_with("program files")
            || rest.starts_with("programdata/microsoft/windows/start menu");
    }
    [
        "/etc",
        "/usr",
        "/bin",
        "/sbin",
        "/lib",
        "/lib64",
        "/boot",
        "/sys",
        "/proc",
        "/System",
        "/Library",
        "/var/lib",
        "/var/spool",
        "/var/www",
        "/root",
        "/opt",
    ]
    .iter()
    .any(|s| under(path, s))
        || path.starts_with("/dev/")
            && !matches!(path, "/dev/null" | "/dev/tty" | "/dev/stdout" | "/dev/stderr")
            && !path.starts_with("/dev/shm/")
            && !path.starts_with("/dev/fd/")
}

/// Deleting the target may lose what is nowhere else.
pub(super) fn is_precious(target: &Target, effect: &Effect, cx: &Context<'_>) -> bool {
    if target.kind != TargetKind::Path || effect.remote.is_some() {
        return false;
    }
    let name = target.name.as_str();
    if is_unverifiable(target, effect) || is_critical(target, effect.how.recursive, cx) {
        return false; // other rules
    }
    if cx.made_here(name.trim_end_matches("/*")) {
        return false;
    }
    // Also below a temporary folder a repository may hold the only copy of its commits.
    if cx.scratch(name) {
        let inside = name.split_once("/.git/").is_some_and(|(_, rest)| rest.starts_with("worktrees"));
        return effect.how.recursive && (name.ends_with("/.git") || inside);
    }
    if is_artefact(name) && !is_swept_widely(name, effect, cx) && !is_vague_elsewhere(name, effect, cx) {
        return false;
    }
    if name.starts_with("/dev/null") {
        return false;
    }
    let many = effect.how.recursive || target.glob || name.contains(['*', '?']);
    if cx.in_project(name) {
        // The repository's own memory.
        if let Some((_, inside)) = name.split_once("/.git/") {
            let core = [
                "objects",
                "refs",
                "HEAD",
                "index",
                "packed-refs",
                "config",
                "logs",
                "ORIG_HEAD",
                "worktrees",
                "modules",
                "hooks",
            ];
            return core
                .iter()
                .any(|c| inside == *c || inside.starts_with(&format!("{c}/")) && !inside.ends_with(".lock"))
                || inside == "*"
                || inside.starts_with("**")
                || inside.starts_with("*/");
        }
        if name.ends_with("/.git") {
            return true;
        }
        // The secrets of an environment and the rows of a database are in no repository.
        let base = name.rsplit('/').next().unwrap_or(name);
        if effect.kind == countersign_model::EffectKind::Delete
            && (is_own_environment(base) || is_database_file(name))
        {
            return true;
        }
        return effect.how.recursive && many
            || name.contains("/*")
                && !name.rsplit('/').next().is_some_and(|b| b.contains('.') && !b.starts_with("*."));
    }
    // Outside: whole folders and patterns, and single files that are not the agent's own.
    many || !(is_agent_space(name) || name.starts_with(&format!("{}/.cache/", cx.around.home)))
}

/// `.env`, `.env.local`: filled in by hand, and kept out of the repository. Templates of them are not.
fn is_own_environment(base: &str) -> bool {
    let rest = match base.strip_prefix(".env") {
        Some("") => return true,
        Some(rest) => rest,
        None => return false,
    };
    rest.strip_prefix('.').is_some_and(|kind| {
        !["example", "sample", "template", "dist", "test", "defaults", "ci"].iter().any(|t| kind.contains(t))
    })
}

/// A database in one file, and none of a test.
fn is_database_file(path: &str) -> bool {
    let lower = path.to_lowercase();
    let base = lower.rsplit('/').next().unwrap_or(&lower);
    [".db", ".sqlite", ".sqlite3", ".duckdb", ".mdb", ".accdb", ".realm"]
        .iter()
        .any(|end| base.ends_with(end))
        && !["test", "tmp", "temp", "cache", "fixture", "scratch"].iter().any(|word| lower.contains(word))
        && !matches!(base, "thumbs.db" | "vc.db" | "browse.vc.db")
}

/// Outputs of builds, but not those of this project: all below a home or the root, or those of installed programs.
fn is_swept_widely(name: &str, effect: &Effect, cx: &Context<'_>) -> bool {
    if effect.how.recursive && is_system_path(name) && !cx.in_project(name) {
        return true;
    }
    let Some((folder, _)) = name.split_once("/**/") else { return false };
    let folder = if folder.is_empty() { "/" } else { folder };
    is_critical(&Target::known(TargetKind::Path, folder), true, cx)
}

/// `build` or `bin` beside the project may be anything; `node_modules` is the same everywhere.
fn is_vague_elsewhere(name: &str, effect: &Effect, cx: &Context<'_>) -> bool {
    let base = name.trim_end_matches("/*").rsplit('/').next().unwrap_or(name);
    effect.how.recursive
        && !cx.around.project.is_empty()
        && !cx.in_project(name)
        && under(&cx.around.project, name.rsplit_once('/').map_or("/", |(folder, _)| folder))
        && matches!(
            base,
            "build" | "dist" | "out" | "bin" | "obj" | "tmp" | "temp" | "site" | "coverage" | "target"
        )
}

/// Folders in which agents keep their own plans and notes.
fn is_agent_space(path: &str) -> bool {
    ["/.claude/plans/", "/.claude/todos/", "/.codex/tmp/", "/.cache/", "/scratchpad/"]
        .iter()
        .any(|part| path.contains(part))
}

/// Which path goes cannot be known by reading, and it is not one file among those made to be thrown away.
pub(super) fn is_unverifiable(target: &Target, effect: &Effect) -> bool {
    if !target.unknown || effect.remote.is_some() {
        return false;
    }
    let name = target.name.as_str();
    // A known folder that is made to be thrown away holds whatever the rest is.
    let known = name.split(HOLE).next().unwrap_or("");
    let below_scratch = ["/tmp/", "/var/tmp/", "/private/tmp/", "/var/folders/", "/dev/shm/"]
        .iter()
        .any(|s| known.starts_with(s))
        && !name.contains("..");
    if below_scratch {
        return false;
    }
    // One file whose name has an unknown part: `rm -f out-$N.log`.
    let blank = name.chars().all(|c| c == HOLE);
    effect.how.recursive
        || blank
        || known.is_empty()
        || name.ends_with("/*")
        || name.ends_with(&format!("/{HOLE}")) && effect.how.force
}

/// What a piece of data is, when it is a credential that does not belong to the place it goes to.
pub(super) fn credential_in(data: &Data, to: &Place) -> Option<String> {
    match data {
        Data::Credential(what) => Some(format!("a credential ({what})")),
        Data::Secret(what) => Some(what.clone()),
        Data::File(path) => credential_file(path).map(|what| format!("{what} ({path})")),
        Data::Env(name) if name == "*" => Some("the whole environment".to_owned()),
        Data::Env(name) if names_credential(name) && !belongs(name, &to.host) => {
            Some(format!("the value of ${name}"))
        }
        _ => None,
    }
}

/// A token goes to the service it is named after: `GITHUB_TOKEN` to `api.github.com`.
fn belongs(name: &str, host: &str) -> bool {
    name.to_lowercase().split('_').any(|part| {
        part.len() >= 4
            && !["token", "secret", "password", "access", "private", "api"].contains(&part)
            && host.contains(part)
    })
}

/// The name of a variable speaks of a credential.
pub(super) fn names_credential(name: &str) -> bool {
    let upper = name.to_uppercase();
    [
        "TOKEN",
        "SECRET",
        "PASSWORD",
        "PASSWD",
        "API_KEY",
        "APIKEY",
        "PRIVATE_KEY",
        "ACCESS_KEY",
        "CREDENTIAL",
        "_PAT",
    ]
    .iter()
    .any(|part| upper.contains(part))
        || upper.ends_with("_AUTH")
        || upper.ends_with("_KEY")
}

/// Pieces of data for a message.
pub(super) fn data_names(data: &[Data]) -> String {
    let name = |d: &Data| match d {
        Data::File(path) => path.clone(),
        Data::Env(name) => format!("${name}"),
        Data::Credential(what) | Data::Secret(what) => what.clone(),
        Data::Output(program) => format!("output of {program}"),
        Data::Download(_) => "what was downloaded".to_owned(),
        Data::Device(what) => format!("what {what} gives"),
        Data::Literal => "text".to_owned(),
        Data::Unknown => "data".to_owned(),
    };
    let mut all: Vec<String> = data.iter().map(name).collect();
    all.dedup();
    all.truncate(3);
    if all.is_empty() { "data".to_owned() } else { all.join(", ") }
}

/// Countersign's own files.
pub(super) fn is_gate_path(path: &str) -> bool {
    path.contains("/.config/countersign")
        || path.contains("/state/countersign")
        || path.contains("/etc/countersign")
        || path.contains("/application support/countersign")
        || path.ends_with("/bin/countersign")
        || path.ends_with("/.countersign.toml")
}

/// Files by which a program speaks to Countersign for the user.
pub(super) fn is_gate_secret(path: &str) -> bool {
    let path = path.to_lowercase();
    let inside = path.rsplit_once("countersign/").map_or("", |(_, rest)| rest);
    matches!(inside, "serve.token" | "*" | "**" | "serve*" | "serve.*" | "*.token" | "s*")
}

/// Programs that review what agents do, besides Countersign.
const OTHER_GATES: &[&str] = &["nah", "shellfirm", "cc-safety-net", "tirith", "dippy", "agentguard"];

/// The name of another gate.
pub(super) fn is_other_gate(name: &str) -> bool {
    OTHER_GATES.contains(&name)
}

/// Program, settings or rules of another gate.
pub(super) fn is_path_of_other_gate(path: &str) -> bool {
    OTHER_GATES.iter().any(|gate| {
        let own = |folder: &str| {
            path.split_once(&format!("{folder}{gate}")).is_some_and(|(_, rest)| {
                rest.is_empty() || rest.starts_with('/') || rest.starts_with(".json")
            })
        };
        own("/.")
            || own("/.config/")
            || path.ends_with(&format!("/.local/bin/{gate}"))
            || path.ends_with(&format!("/usr/local/bin/{gate}"))
    })
}

/// A credential of the user, by its place, among the words of a command.
pub(super) fn credential_among(words: &str) -> Option<&'static str> {
    words
        .split_whitespace()
        .map(|word| word.trim_matches(['"', '\'']))
        .map(|word| word.split_once('=').map_or(word, |(_, value)| value))
        .filter(|word| word.starts_with("~/") || word.starts_with("$home/") || word.starts_with('/'))
        .filter(|word| !is_scratch(word))
        .find_map(credential_file)
}

/// Records that agents keep of their sessions.
pub(super) fn is_transcript_path(path: &str) -> bool {
    path.contains("/.claude/projects/")
        || path.ends_with("/.claude/history.jsonl")
        || path.contains("/.codex/sessions")
        || path.ends_with("/.claude/projects")
}

/// Logs and histories by which people find out what happened.
pub(super) fn is_audit_log(path: &str) -> bool {
    let lower = path.to_lowercase();
    under(path, "/var/log") && path != "/var/log"
        || [
            ".bash_history",
            ".zsh_history",
            ".history",
            ".sh_history",
            "consolehost_history.txt",
            ".lesshst",
            ".viminfo",
        ]
        .iter()
        .any(|f| lower.ends_with(f))
        || lower.ends_with(".evtx")
        || lower.contains("/winevt/logs")
        || under(path, "/var/audit")
        || lower.ends_with("/wtmp")
        || lower.ends_with("/btmp")
        || lower.ends_with("/lastlog")
}

/// A credential store that lies where its owner keeps it: overwriting it locks out or plants a login.
pub(super) fn precious_store(path: &str, cx: &Context<'_>) -> Option<&'static str> {
    if cx.in_project(path) && !cx.around.home.is_empty() && !path.contains("/.ssh/") {
        return None;
    }
    if cx.scratch(path) || cx.made_here(path) {
        return None;
    }
    credential_file(path)
}

/// Only names are listed, not contents.
pub(super) fn is_listing(effect: &Effect, target: &Target) -> bool {
    matches!(
        effect.program.as_str(),
        "ls" | "find"
            | "stat"
            | "test"
            | "du"
            | "file"
            | "realpath"
            | "basename"
            | "dirname"
            | "chmod"
            | "git"
            | "wc"
            | "touch"
            | "diff-files"
            | "sha256sum"
            | "md5sum"
            | "exa"
            | "eza"
            | "tree"
    ) || target.name.ends_with("/.ssh") && effect.program.is_empty()
}

/// A container of this machine: what changes in it goes with it.
pub(super) fn is_local_container(effect: &Effect) -> bool {
    effect.via.iter().any(|v| {
        ["docker", "podman", "nerdctl", "docker-compose", "lxc", "multipass", "vagrant", "devcontainer"]
            .iter()
            .any(|p| v.starts_with(p))
    })
}

/// A path, a local archive, the project itself: nothing is chosen from a registry.
pub(super) fn is_local_package(name: &str) -> bool {
    name.is_empty()
        || name.starts_with(['.', '/', '~', '-'])
        || name.starts_with("file:")
        || name.starts_with("workspace:")
        || [".whl", ".tar.gz", ".tgz", ".zip", ".deb", ".rpm", ".gem", ".nupkg"]
            .iter()
            .any(|e| name.ends_with(e))
            && !name.contains("://")
        || name.contains(HOLE)
}

/// Name of a package without version and extras.
pub(super) fn package_name(text: &str) -> String {
    let lower = text.to_lowercase();
    let scoped = lower.starts_with('@');
    let body = if scoped { lower.get(1..).unwrap_or("") } else { &lower };
    let end = body.find(['@', '=', '<', '>', '~', '!', '[', ';', ' ']).unwrap_or(body.len());
    let name = body.get(..end).unwrap_or(body);
    let name = name.rsplit("://").next().unwrap_or(name);
    // A module's address is named by its last part.
    let name = if !scoped && name.contains('/') {
        name.trim_end_matches("/...").rsplit('/').next().unwrap_or(name)
    } else {
        name
    };
    if scoped { format!("@{name}") } else { name.to_owned() }
}

/// A tool that the catalogue knows under the package's name.
pub(super) fn is_well_known_tool(name: &str) -> bool {
    let name = package_name(name);
    let bare = name.rsplit('/').next().unwrap_or(&name);
    countersign_analysis::lookup(bare).is_some() || name.starts_with("@types/") || name.starts_with("create-")
}

/// The registries that everybody uses.
pub(super) fn is_public_registry(address: &str) -> bool {
    let host = host_of(address);
    [
        "registry.npmjs.org",
        "registry.yarnpkg.com",
        "pypi.org",
        "files.pythonhosted.org",
        "rubygems.org",
        "crates.io",
        "index.crates.io",
        "repo.maven.apache.org",
        "repo1.maven.org",
        "api.nuget.org",
        "proxy.golang.org",
        "npm.pkg.github.com",
        "jsr.io",
        "download.pytorch.org",
        "ghcr.io",
        "docker.io",
        "quay.io",
        "test.pypi.org",
        "deb.debian.org",
        "archive.ubuntu.com",
        "security.ubuntu.com",
        "packagist.org",
        "pub.dev",
        "hex.pm",
        "localhost",
        "127.0.0.1",
    ]
    .contains(&host.as_str())
}

/// Cmdlets and commands that only look, by their verb.
pub(super) fn is_harmless_verb(name: &str) -> bool {
    let lower = name.to_lowercase();
    let base = lower.rsplit(['/', '\\']).next().unwrap_or(&lower);
    [
        "get-",
        "test-",
        "measure-",
        "select-",
        "sort-",
        "format-",
        "where-",
        "group-",
        "compare-",
        "convertto-",
        "convertfrom-",
        "out-host",
        "write-",
        "find-",
        "show-",
        "foreach-",
        "join-",
        "split-",
        "resolve-",
        "read-host",
        "wait-",
        "out-string",
        "out-gridview",
        "out-default",
    ]
    .iter()
    .any(|v| base.starts_with(v))
}

/// Who makes somebody an administrator or owner has to be told so.
pub(super) fn naming_rank(hit: Hit, effect: &Effect, cx: &Context<'_>) -> Hit {
    let words = cx.words_of(effect);
    let ranks = ["admin", "owner", "administrator", "superuser"];
    let has_rank = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|w| ranks.contains(&w));
    if has_rank(&words) {
        // The rank as people say it, or the role by its own name.
        let roles = words.split([' ', '=', ',', '"']).filter(|w| has_rank(w));
        let said = ["admin", "owner", "administrator", "superuser", "full access"];
        hit.naming_word(&said.into_iter().chain(roles).collect::<Vec<_>>())
    } else {
        hit
    }
}
