//! Command lines in texts, by a key that survives quoting, prompts and the sentence behind.

/// Words of a command line that are compared; what stands behind them is left out.
const FRONT: usize = 4;

/// Programs with which a line of effects begins.
const PROGRAMS: &[&str] = &[
    "apt",
    "apt-get",
    "aws",
    "az",
    "base64",
    "bash",
    "brew",
    "bun",
    "bunx",
    "bundle",
    "cargo",
    "chmod",
    "chown",
    "cp",
    "crontab",
    "curl",
    "dd",
    "deno",
    "docker",
    "docker-compose",
    "dnf",
    "echo",
    "env",
    "eval",
    "export",
    "find",
    "firebase",
    "fly",
    "flyctl",
    "gcloud",
    "gem",
    "gh",
    "git",
    "glab",
    "go",
    "gpg",
    "gsutil",
    "heroku",
    "helm",
    "history",
    "iptables",
    "iwr",
    "iex",
    "java",
    "kill",
    "killall",
    "kubectl",
    "launchctl",
    "ln",
    "mail",
    "make",
    "mkfs",
    "mongo",
    "mongosh",
    "mv",
    "mysql",
    "mysqldump",
    "nc",
    "ncat",
    "netlify",
    "node",
    "npm",
    "npx",
    "nslookup",
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
    "powershell",
    "printenv",
    "psql",
    "pwsh",
    "python",
    "python3",
    "rails",
    "redis-cli",
    "rm",
    "rmdir",
    "rsync",
    "ruby",
    "s3cmd",
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
    "systemctl",
    "tar",
    "tee",
    "telnet",
    "terraform",
    "touch",
    "truncate",
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
    "xargs",
    "yarn",
    "yum",
    "zip",
    "zsh",
    "dig",
    "cat",
    "pulumi",
    "ansible",
    "ansible-playbook",
    "composer",
    "dotnet",
    "mvn",
    "gradle",
    "poetry",
    "conda",
    "mamba",
    "choco",
    "winget",
    "scoop",
    "reg",
    "schtasks",
    "net",
    "invoke-webrequest",
    "invoke-expression",
    "start-process",
    "remove-item",
    "del",
    "format",
    "open",
    "xdg-open",
    "wrangler",
    "stripe",
    "twilio",
    "kustomize",
];

/// Programs whose names are words of everyday English.
const WORDS: &[&str] = &[
    "make",
    "find",
    "go",
    "open",
    "kill",
    "net",
    "format",
    "source",
    "history",
    "mail",
    "export",
    "touch",
    "node",
    "dig",
    "fly",
    "tee",
    "reg",
    "vault",
    "env",
    "echo",
    "cat",
    "stripe",
    "del",
    "java",
    "conda",
    "composer",
    "firebase",
    "docker",
    "git",
    "python",
    "ruby",
    "php",
    "perl",
    "terraform",
    "zip",
    "uv",
];

/// The program is one of those with which a line of effects begins.
pub(super) fn is_program(word: &str) -> bool {
    word.len() <= 18 && PROGRAMS.contains(&word)
}

/// Its name is a word of a language as well.
pub(super) fn is_word(word: &str) -> bool {
    WORDS.contains(&word)
}

/// The words of one simple command: without prompt, quotes, `sudo` and settings of variables; lower case.
pub(super) fn words(line: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in line.split_whitespace() {
        let word: String = word.chars().filter(|c| !matches!(c, '"' | '\'' | '\\' | '`')).collect();
        let word = word.to_lowercase();
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
        if closed || out.len() >= 24 {
            break;
        }
    }
    out
}

/// What a simple command is remembered and found by: whole, and its front when it is long. Nothing for a single word.
#[must_use]
pub fn key(line: &str) -> Vec<String> {
    let words = words(line);
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
pub(super) fn keys_in_prose(line: &str) -> Vec<String> {
    let words = words(line);
    let mut out = Vec::new();
    for count in 2..=words.len().min(8) {
        let Some(front) = words.get(..count) else { break };
        let mut text = front.join(" ");
        let cut = text.trim_end_matches(['.', '!', ':', ')']).len();
        // The command may go on or end here.
        if cut < text.len() {
            out.push(text.clone());
            text.truncate(cut);
        }
        out.push(text);
    }
    out
}

/// Packages that an install command names.
pub(super) fn packages(line: &str) -> Vec<String> {
    let words = words(line);
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
