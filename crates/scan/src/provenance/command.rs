//! Command lines in texts, by a key that survives quoting, prompts and the sentence behind.

use super::words::Words;

/// Words of a command line that are compared; what stands behind them is left out.
const FRONT: usize = 4;

/// Most words of a command line that are read.
const MOST: usize = 16;

/// Programs with which a line of effects begins.
static PROGRAMS: Words = Words::new(&[
    "ansible",
    "ansible-playbook",
    "apt",
    "apt-get",
    "aws",
    "az",
    "base64",
    "bash",
    "brew",
    "bun",
    "bundle",
    "bunx",
    "cargo",
    "cat",
    "chmod",
    "choco",
    "chown",
    "composer",
    "conda",
    "cp",
    "crontab",
    "curl",
    "dd",
    "del",
    "deno",
    "dig",
    "dnf",
    "docker",
    "docker-compose",
    "dotnet",
    "echo",
    "env",
    "eval",
    "export",
    "find",
    "firebase",
    "fly",
    "flyctl",
    "format",
    "gcloud",
    "gem",
    "gh",
    "git",
    "glab",
    "go",
    "gpg",
    "gradle",
    "gsutil",
    "helm",
    "heroku",
    "history",
    "iex",
    "invoke-expression",
    "invoke-webrequest",
    "iptables",
    "iwr",
    "java",
    "kill",
    "killall",
    "kubectl",
    "kustomize",
    "launchctl",
    "ln",
    "mail",
    "make",
    "mamba",
    "mkfs",
    "mongo",
    "mongosh",
    "mv",
    "mvn",
    "mysql",
    "mysqldump",
    "nc",
    "ncat",
    "net",
    "netlify",
    "node",
    "npm",
    "npx",
    "nslookup",
    "open",
    "openssl",
    "perl",
    "pg_dump",
    "php",
    "pip",
    "pip3",
    "pipx",
    "pkill",
    "pnpm",
    "podman",
    "poetry",
    "powershell",
    "printenv",
    "psql",
    "pulumi",
    "pwsh",
    "python",
    "python3",
    "rails",
    "redis-cli",
    "reg",
    "remove-item",
    "rm",
    "rmdir",
    "rsync",
    "ruby",
    "s3cmd",
    "schtasks",
    "scoop",
    "scp",
    "sed",
    "sendmail",
    "sftp",
    "sh",
    "shred",
    "socat",
    "source",
    "sqlite3",
    "ssh",
    "ssh-copy-id",
    "ssh-keygen",
    "start-process",
    "stripe",
    "systemctl",
    "tar",
    "tee",
    "telnet",
    "terraform",
    "touch",
    "truncate",
    "twilio",
    "ufw",
    "umount",
    "unlink",
    "useradd",
    "usermod",
    "uv",
    "uvx",
    "vault",
    "vercel",
    "wget",
    "winget",
    "wrangler",
    "xargs",
    "xdg-open",
    "yarn",
    "yum",
    "zip",
    "zsh",
]);

/// Programs whose names are words of everyday English.
static WORDS: Words = Words::new(&[
    "cat",
    "composer",
    "conda",
    "del",
    "dig",
    "docker",
    "echo",
    "env",
    "export",
    "find",
    "firebase",
    "fly",
    "format",
    "git",
    "go",
    "history",
    "java",
    "kill",
    "mail",
    "make",
    "net",
    "node",
    "open",
    "perl",
    "php",
    "python",
    "reg",
    "ruby",
    "source",
    "stripe",
    "tee",
    "terraform",
    "touch",
    "uv",
    "vault",
    "zip",
]);

/// The program is one of those with which a line of effects begins.
pub(super) fn is_program(word: &str) -> bool {
    PROGRAMS.has(word)
}

/// Its name is a word of a language as well.
pub(super) fn is_word(word: &str) -> bool {
    WORDS.has(word)
}

/// Quoting, in one shell or another.
const QUOTES: [char; 4] = ['"', '\'', '\\', '`'];

/// The words of one simple command: without prompt, quotes, `sudo` and settings of variables; lower case.
pub(super) fn words(line: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        let mut word = word.to_ascii_lowercase();
        if word.contains(QUOTES) {
            word.retain(|c| !QUOTES.contains(&c));
        }
        let ends = matches!(word.as_str(), "|" | "||" | "&&" | ";" | "&" | "#");
        if ends && !out.is_empty() {
            break;
        }
        let leads = out.is_empty()
            && (matches!(
                word.as_str(),
                "$" | "%"
                    | ">"
                    | "#"
                    | "sudo"
                    | "doas"
                    | "-"
                    | "*"
                    | "then"
                    | "run"
                    | "time"
                    | "nohup"
                    | "command"
                    | "env"
            ) || word.split_once('=').is_some_and(|(name, _)| {
                !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
            }) || word.is_empty());
        if leads {
            continue;
        }
        let closed = word.ends_with(';');
        let bare = word.trim_end_matches([';', ',']);
        if !bare.is_empty() {
            out.push(bare.to_owned());
        }
        if closed || out.len() >= MOST {
            break;
        }
    }
    out
}

/// What a simple command is remembered and found by: whole, and its front when it is long. Nothing for a single word.
#[must_use]
pub fn key(line: &str) -> Vec<String> {
    keys(&words(line))
}

/// The same for words that were read already.
pub(super) fn keys(words: &[String]) -> Vec<String> {
    if words.len() < 2 {
        return Vec::new();
    }
    let mut out = vec![words.join(" ")];
    if let Some(front) = words.get(..FRONT).filter(|_| words.len() > FRONT) {
        out.push(front.join(" "));
    }
    out
}

/// The same for a command in running text: where it ends is not known, so every front counts, and points at its end go.
pub(super) fn keys_in_prose(words: &[String]) -> Vec<String> {
    let mut out = Vec::new();
    let mut text = String::new();
    for (at, word) in words.iter().take(8).enumerate() {
        if at > 0 {
            text.push(' ');
        }
        text.push_str(word);
        // The command may end here or go on.
        let cut = text.trim_end_matches(['.', '!', ':', ')']);
        if at > 0 {
            if cut.len() < text.len() {
                out.push(cut.to_owned());
            }
            out.push(text.clone());
        }
    }
    out
}

/// Packages that an install command names.
pub(super) fn packages(words: &[String]) -> Vec<String> {
    let mut rest = words.iter().map(String::as_str);
    let installs = match rest.next() {
        Some(
            "npm" | "pnpm" | "yarn" | "bun" | "cargo" | "gem" | "go" | "brew" | "apt" | "apt-get" | "dnf"
            | "yum" | "pip" | "pip3" | "pipx" | "uv" | "poetry" | "composer" | "conda" | "choco" | "winget"
            | "scoop" | "code",
        ) => rest.next().is_some_and(|w| {
            matches!(w, "install" | "i" | "add" | "get" | "require" | "pip" | "tool" | "--install-extension")
        }),
        Some("npx" | "bunx" | "uvx") => true,
        Some("python" | "python3") => {
            words.get(1).is_some_and(|w| w == "-m") && words.get(2).is_some_and(|w| w == "pip")
        }
        _ => false,
    };
    if !installs {
        return Vec::new();
    }
    rest.filter(|w| !w.starts_with('-') && !matches!(*w, "install" | "pip" | "-m"))
        .take(8)
        .map(package)
        .collect()
}

/// Name of a package without version.
pub(super) fn package(text: &str) -> String {
    let (scope, body) = match text.strip_prefix('@') {
        Some(rest) => ("@", rest),
        None => ("", text),
    };
    let end = body.find(['@', '=', '<', '>', '~', '!', '[', ';', '^']).unwrap_or(body.len());
    format!("{scope}{}", body.get(..end).unwrap_or(body)).to_lowercase()
}

/// Every list of this file.
#[cfg(test)]
pub(super) static LISTS: &[&Words] = &[&PROGRAMS, &WORDS];
