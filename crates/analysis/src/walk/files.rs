//! Files that hold code or content: what is known of them, and running them.

use countersign_model::{Data, EffectKind, Span, TargetKind};
use countersign_syntax::Language;

use super::Walker;
use crate::MAX_REMEMBERED;
use crate::tools::project_files::{self, Change};
use crate::value::{Flow, HOLE, Value};

impl Walker<'_> {
    /// Notes that this action wrote a file.
    pub(super) fn written(&mut self, path: &str, content: &Flow, append: bool) {
        if path.contains(HOLE) || self.remote.is_some() {
            return;
        }
        let mut content = content.clone();
        if append && let Some(old) = self.state.files.get(path) {
            let mut joined = old.clone();
            super::nodes::append(&mut joined, &content);
            content = joined;
        }
        if let Some(address) = super::nodes::downloaded(&content.data) {
            self.remembered.downloaded.push((path.to_owned(), address.to_owned()));
        }
        let text = (!content.is_unknown() && content.text.len() <= MAX_REMEMBERED && content.data.is_empty())
            .then(|| content.text.clone());
        self.remembered.made.push((path.to_owned(), text));
        self.state.files.insert(path.to_owned(), content);
    }

    /// Files written by commands are judged as files written by a tool: hooks, profiles, manifests, autostart.
    pub(super) fn classify_writes(&mut self) {
        let mut more = Vec::new();
        for effect in self
            .effects
            .iter()
            .filter(|e| matches!(e.kind, EffectKind::Write | EffectKind::Move) && e.remote.is_none())
        {
            for target in effect.targets.iter().filter(|t| t.kind == TargetKind::Path) {
                let known = self.state.files.get(&target.name).map(|v| v.text.clone()).unwrap_or_default();
                let change = Change { old: "", new: &known, whole: true };
                for kind in project_files::effects_of(&target.name, self.around, &change) {
                    let mut found = effect.clone();
                    found.kind = kind;
                    found.targets = vec![target.clone()];
                    if kind == EffectKind::BuildChange {
                        found.to = crate::tools::foreign_code::foreign_host(&known)
                            .map(|host| super::emit::place_of(&host));
                    }
                    found.data.clear();
                    more.push(found);
                }
            }
        }
        for effect in more {
            self.push(effect);
        }
    }

    /// What reading a file gives: what this action wrote there, else an unknown text that comes from the file.
    pub(super) fn content_of(&self, path: &str, value: &Value, span: Span) -> Flow {
        if let Some(content) = self.state.files.get(path) {
            let mut content = content.clone();
            content.span = span;
            if !path.starts_with("/dev/fd/") {
                content.add_data(&[Data::File(path.to_owned())]);
            }
            return content;
        }
        let mut flow = Flow::from_data(Data::File(path.to_owned()), span);
        if let Some(address) = self.memory.downloaded.get(path) {
            flow.add_data(&[Data::Download(address.clone())]);
        }
        flow.add_data(&value.data);
        flow
    }

    /// The text of a file with code, wherever it is known from.
    ///
    /// The second part tells whether the text is the file's own and whole; what the session remembers may be older.
    fn code_in(&self, path: &str) -> Option<(String, bool)> {
        if let Some(content) = self.state.files.get(path)
            && !content.is_unknown()
        {
            return Some((content.text.clone(), true));
        }
        if let Some(text) = self.scene.read_file(path) {
            return Some((text, true));
        }
        self.memory.made.get(path).cloned().flatten().map(|text| (text, false))
    }

    /// Runs a file.
    pub(super) fn run_file(
        &mut self,
        path: &str,
        value: &Value,
        arguments: &[Value],
        language: Option<Language>,
        stdin: &Flow,
        span: Span,
    ) -> Flow {
        let unknown = Flow::unknown(span);
        let own = self.state.files.contains_key(path) || self.memory.made.contains_key(path);
        let named = attack_tool(path).filter(|name| !own || is_attack_tool(name));
        if let Some(name) = named.or_else(|| told_by_options(path, arguments)) {
            let mut effect = self.effect(EffectKind::AttackTool, span);
            effect.targets.push(self.target(value, TargetKind::Path));
            effect.program = name;
            self.push(effect);
            return unknown;
        }
        if matches!(path, "/dev/stdin" | "/dev/fd/0" | "/proc/self/fd/0") && self.remote.is_none() {
            let language = language.unwrap_or(Language::Bash);
            return self.nested_code(
                language,
                &Value { span: value.span, ..stdin.clone() },
                Some(&value.text),
                &Value::default(),
            );
        }
        if super::redirect::is_stream(path) && !path.starts_with("/dev/fd/") {
            return unknown;
        }
        // A script that every project of its kind has, and of which the catalogue knows what it does.
        let base = path.rsplit('/').next().unwrap_or(path);
        let base = if path.ends_with("/bin/console") { "bin/console" } else { base };
        if matches!(base, "manage.py" | "artisan" | "gradlew" | "mvnw" | "bin/console")
            && let Some(program) = crate::catalogue::lookup(base)
        {
            self.program(program, base, arguments, stdin, span);
        }
        let sources = self.state.files.get(path).map(|c| c.data.clone()).unwrap_or_default();
        let address = super::nodes::downloaded(&sources)
            .map(str::to_owned)
            .or_else(|| self.memory.downloaded.get(path).cloned())
            .or_else(|| super::nodes::downloaded(&value.data).map(str::to_owned));
        if let Some(address) = address {
            let mut effect = self.effect(EffectKind::RunRemote, span);
            effect.targets.push(self.target(value, TargetKind::Path));
            effect.to = Some(super::emit::place_of(&address));
            self.push(effect);
            return unknown;
        }
        // `base64 -d > x.sh && ./x.sh`: what a decoder gave, of which nothing is known.
        let decoder =
            ["base64", "base32", "xxd", "openssl", "gunzip", "gzip", "zcat", "uudecode", "basenc", "gpg"];
        if self.state.files.get(path).is_some_and(|c| {
            c.is_unknown()
                && c.data.iter().any(|d| matches!(d, Data::Output(p) if decoder.contains(&p.as_str())))
        }) {
            let mut effect = self.effect(EffectKind::RunOpaque, span);
            effect.targets.push(self.target(value, TargetKind::Path));
            self.push(effect);
            return unknown;
        }
        if self.remote.is_none()
            && !path.contains(HOLE)
            && let Some((text, whole)) = self.code_in(path)
        {
            let language = language_of_file(path, &text, language);
            let saved = std::mem::replace(&mut self.state.positional, arguments.to_vec());
            let before = self.opaque.len();
            let flow = self.nested_text(language, &text, &value.text, value.span, stdin);
            self.state.positional = saved;
            if whole || self.opaque.len() == before {
                return flow;
            }
            // An old copy that does not read well says nothing of the file as it is: it was not read.
            self.opaque.truncate(before);
        }
        let mut effect = self.effect(EffectKind::RunFile, span);
        effect.targets.push(self.target(value, TargetKind::Path));
        effect.data = super::command::data_of(arguments);
        self.push(effect);
        let mut flow = unknown;
        flow.add_data(&stdin.data);
        flow.add_data(&super::command::data_of(arguments));
        flow
    }
}

/// The attack tool that a file is by its name: `sqlmap.py`, `kerbrute_linux_amd64`, `mimikatz.exe`.
pub(super) fn attack_tool(path: &str) -> Option<String> {
    let base = path.rsplit(['/', '\\']).next()?.to_lowercase();
    let stem = base.rsplit_once('.').map_or(base.as_str(), |(stem, _)| stem);
    let head = stem.split(['_', '-']).next().unwrap_or(stem);
    let last = stem.rsplit(' ').next().unwrap_or(stem);
    let names = [base.as_str(), stem, if head.len() >= 5 { head } else { stem }, last];
    names
        .into_iter()
        .find(|name| is_attack_tool(name))
        .map(str::to_owned)
        .or_else(|| says_so_itself(stem).then(|| base.clone()))
}

/// A program that is called after what it does: `cve-2021-4034.py`, `keylogger.exe`. One that the session wrote is read instead.
fn says_so_itself(stem: &str) -> bool {
    const WORDS: &[&str] = &[
        "backdoor",
        "keylogger",
        "ransomware",
        "rootkit",
        "revshell",
        "meterpreter",
        "malware",
        "shellcode",
        "trojan",
        "botnet",
        "stealer",
        "cryptominer",
        "exfil",
        "exfiltrate",
    ];
    let numbered = stem
        .strip_prefix("cve-")
        .or_else(|| stem.strip_prefix("cve_"))
        .is_some_and(|rest| rest.len() >= 8 && rest.starts_with(|c: char| c.is_ascii_digit()));
    let mut words = stem.split(['_', '-', '.', ' ']);
    let about = [
        "test",
        "tests",
        "scan",
        "scanner",
        "detect",
        "detector",
        "check",
        "checker",
        "spec",
        "prevention",
        "analysis",
    ];
    let harmless = stem.split(['_', '-', '.', ' ']).any(|w| about.contains(&w));
    numbered || !harmless && words.any(|w| WORDS.contains(&w))
}

/// Options that only tools against a Windows domain have.
fn told_by_options(path: &str, arguments: &[Value]) -> Option<String> {
    let told = arguments.iter().any(|word| {
        matches!(
            word.text.as_str(),
            "-dc-ip"
                | "--dc-ip"
                | "-dc-host"
                | "--dc-host"
                | "-no-pass"
                | "-hashes"
                | "--hashes"
                | "-just-dc"
                | "-just-dc-user"
                | "--just-dc-user"
                | "-just-dc-ntlm"
                | "-aesKey"
                | "-target-domain"
                | "--kerberoast"
                | "-kerberoast"
                | "--dc"
                | "-nthash"
                | "--nthash"
                | "-lmhash"
        )
    }) || arguments.iter().any(|word| is_login_at_host(&word.text));
    told.then(|| path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned())
}

/// `domain/user:password@host`.
fn is_login_at_host(text: &str) -> bool {
    let Some((login, host)) = text.rsplit_once('@') else { return false };
    let Some((domain, rest)) = login.split_once('/') else { return false };
    !text.contains("://")
        && !host.is_empty()
        && !host.contains('/')
        && domain.chars().all(|c| c.is_alphanumeric() || ".-_".contains(c))
        && !domain.is_empty()
        && rest.split_once(':').is_some_and(|(user, _)| !user.is_empty() && !user.contains('/'))
}

fn is_attack_tool(name: &str) -> bool {
    crate::catalogue::lookup(name).is_some_and(|p| p.effects.iter().any(|e| e.kind == EffectKind::AttackTool))
}

/// Language of a file: its first line, its ending, else what the caller runs.
fn language_of_file(path: &str, text: &str, called_as: Option<Language>) -> Language {
    if let Some(line) = text.strip_prefix("#!").and_then(|rest| rest.lines().next()) {
        let program = line
            .split_whitespace()
            .map(|w| w.rsplit('/').next().unwrap_or(w))
            .find(|w| *w != "env" && !w.starts_with('-'));
        if let Some(language) = program.and_then(language_of_program) {
            return language;
        }
    }
    let ending = path
        .rsplit('/')
        .next()
        .and_then(|name| name.rsplit_once('.'))
        .map(|(_, ending)| ending.to_lowercase());
    let by_ending = match ending.as_deref() {
        Some("sh" | "bash") => Some(Language::Bash),
        Some("zsh") => Some(Language::Zsh),
        Some("py" | "pyw") => Some(Language::Python),
        Some("js" | "mjs" | "cjs" | "ts" | "mts" | "cts" | "jsx" | "tsx") => Some(Language::JavaScript),
        Some("rb") => Some(Language::Ruby),
        Some("pl" | "pm") => Some(Language::Perl),
        Some("php") => Some(Language::Php),
        Some("lua") => Some(Language::Lua),
        Some("ps1" | "psm1") => Some(Language::PowerShell),
        Some("bat" | "cmd") => Some(Language::Cmd),
        Some("sql") => Some(Language::Sql),
        Some("awk") => Some(Language::Awk),
        _ => None,
    };
    called_as.or(by_ending).unwrap_or(Language::Bash)
}

fn language_of_program(name: &str) -> Option<Language> {
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    Some(match stem {
        "bash" => Language::Bash,
        "sh" | "dash" | "ash" | "ksh" => Language::Posix,
        "zsh" => Language::Zsh,
        "python" | "pypy" => Language::Python,
        "node" | "nodejs" | "bun" | "deno" | "tsx" | "ts-node" => Language::JavaScript,
        "ruby" => Language::Ruby,
        "perl" => Language::Perl,
        "php" => Language::Php,
        "lua" | "luajit" => Language::Lua,
        "pwsh" | "powershell" => Language::PowerShell,
        "awk" | "gawk" | "mawk" => Language::Awk,
        _ => return None,
    })
}
