//! One command: its words, its redirects, who it is, what it does.

use countersign_model::{Data, EffectKind, Span, Target, TargetKind};
use countersign_syntax::{Command, Language, Redirect, RedirectKind};

use super::Walker;
use crate::catalogue;
use crate::value::{Flow, HOLE, MAX_LIST, Value};

impl Walker<'_> {
    pub(super) fn command(&mut self, command: &Command, stdin: &Flow) -> Flow {
        if !self.step(command.span) {
            return Flow::default();
        }
        let span = self.place(command.span);
        if command.words.is_empty() {
            for assign in &command.assigns {
                self.assign(assign);
            }
            if command.redirects.is_empty() {
                return Flow::default();
            }
            let plan = self.plan_redirects(&command.redirects, stdin);
            // `$(<file)` gives the file.
            let flow = plan.input.clone().unwrap_or_else(|| Flow::text("", span));
            return self.finish_redirects(&plan, flow, "");
        }
        // Variables in front of a command hold for it alone.
        let mut saved = Vec::new();
        for assign in &command.assigns {
            let maybe = self.state.maybe.get(&assign.name).cloned();
            saved.push((assign.name.clone(), self.state.variables.get(&assign.name).cloned(), maybe));
        }
        let mut fields: Vec<Value> = Vec::new();
        for (index, word) in command.words.iter().enumerate() {
            // `echo "${x}"` in other languages gives one value a word, lists stay lists.
            if self.in_shell() {
                fields.extend(self.word(word));
                if index == 0
                    && let Some(name) = fields.first_mut()
                    && name.number
                {
                    // Numbers are not followed: which program that is is not known.
                    name.text = HOLE.to_string();
                }
            } else {
                let value = self.word_value(word);
                if index == 0 {
                    fields.push(Value { list: None, ..value });
                } else {
                    fields.push(value);
                }
            }
        }
        if fields.len() > MAX_LIST {
            fields.truncate(MAX_LIST);
            fields.push(Value::unknown(span));
        }
        for field in &fields {
            self.pay_for(field);
        }
        // The words were expanded before the variables in front of them are set.
        for assign in &command.assigns {
            self.assign(assign);
        }
        let env_before = self.command_env.len();
        self.command_env.extend(command.assigns.iter().map(|a| a.name.clone()));
        let name = fields.first().map(|f| f.text.clone()).unwrap_or_default();
        let own = self.state.functions.contains_key(&name) || self.state.aliases.contains_key(&name);
        let plan = if self.in_shell() && !own && ignores_input(&name) {
            // `chmod 600 .env < key`: nobody reads the key. What the name of the file runs still counts.
            let (reads, others): (Vec<Redirect>, Vec<Redirect>) = command
                .redirects
                .iter()
                .cloned()
                .partition(|r| r.kind == RedirectKind::Read && r.descriptor.is_none_or(|d| d == 0));
            for redirect in &reads {
                self.word_value(&redirect.target);
            }
            self.plan_redirects(&others, stdin)
        } else {
            self.plan_redirects(&command.redirects, stdin)
        };
        let input = plan.input.clone().unwrap_or_else(|| stdin.clone());
        if let Some(host) = plan.socket.clone() {
            self.socket_command(&name, &host, span);
        }
        if self.in_shell()
            && let Some(word) = command.words.first()
        {
            self.former_commands(word, &fields, &input, span);
        }
        let lines = self.state.lines_read;
        if plan.input.is_some() {
            self.state.lines_read = 0;
        }
        let flow = if fields.is_empty() { Flow::default() } else { self.fields(&fields, &input, span) };
        if plan.input.is_some() {
            self.state.lines_read = lines;
        }
        let flow = self.finish_redirects(&plan, flow, &name);
        self.command_env.truncate(env_before);
        if name != "export" && name != "exec" {
            for (name, value, maybe) in saved {
                if let Some(maybe) = maybe {
                    self.state.maybe.insert(name.clone(), maybe);
                }
                match value {
                    Some(value) => self.state.variables.insert(name, value),
                    None => self.state.variables.remove(&name),
                };
            }
        }
        flow
    }

    /// Runs a command line whose words are known. The door for wrappers too.
    pub(super) fn fields(&mut self, fields: &[Value], stdin: &Flow, span: Span) -> Flow {
        let Some((first, rest)) = fields.split_first() else { return Flow::default() };
        if !self.step(span) || self.too_deep(span) {
            return Flow::default();
        }
        if first.block.is_some() {
            return self.run_block(first, stdin);
        }
        self.depth += 1;
        let flow = self.resolve(first, rest, stdin, span);
        self.depth -= 1;
        self.run_blocks(rest, stdin);
        flow
    }

    fn resolve(&mut self, first: &Value, rest: &[Value], stdin: &Flow, span: Span) -> Flow {
        let name = first.text.as_str();
        if name.is_empty() {
            // A name that expands to nothing: the next word is the command.
            return if rest.is_empty() { Flow::default() } else { self.fields(rest, stdin, span) };
        }
        // `time -- job`: the end of the options of what stands before.
        if name == "--" && !rest.is_empty() {
            return self.fields(rest, stdin, span);
        }
        // zsh takes `{rm x;}` for a group; bash would look for a program of that name.
        if self.in_shell()
            && let Some(inner) = name.strip_prefix('{').and_then(|n| n.strip_suffix('}'))
            && inner.contains(char::is_whitespace)
        {
            return self.nested_text(Language::Zsh, inner, "", span, stdin);
        }
        if let Some(function) = self.state.functions.get(name).cloned() {
            return self.call_function(&function, rest, stdin);
        }
        if let Some(alias) = self.state.aliases.get(name).cloned() {
            self.state.aliases.remove(name);
            let mut line = alias.clone();
            let mut rest = rest.iter();
            // An alias that ends in a blank lets the next word be one too.
            if alias.ends_with(char::is_whitespace)
                && let Some(next) = rest.as_slice().first().and_then(|w| self.state.aliases.get(&w.text))
            {
                line.push_str(next);
                rest.next();
            }
            for word in rest {
                line.push(' ');
                line.push_str(&quote(&word.text));
            }
            let flow = self.nested_code(Language::Bash, &Value::text(line, span), None, stdin);
            self.state.aliases.insert(name.to_owned(), alias);
            return flow;
        }
        if first.is_unknown() {
            return self.unknown_name(first, rest, stdin, span);
        }
        if self.in_shell()
            && let Some(path) = self.own_program(name)
        {
            return self.run_file(&path, first, rest, None, stdin, span);
        }
        // In `cmd` this prints files.
        if self.language == Language::Cmd
            && name.eq_ignore_ascii_case("type")
            && let Some(program) = catalogue::lookup("cat")
        {
            return self.program(program, "cat", rest, stdin, span);
        }
        if self.in_shell()
            && let Some(flow) = self.typed_line(name, rest, stdin, span)
        {
            return flow;
        }
        if self.in_shell()
            && let Some(flow) = self.builtin(name, rest, stdin, span)
        {
            if matches!(
                name,
                "export" | "set" | "unset" | "alias" | "shopt" | "enable" | "setopt" | "unsetopt" | "umask"
            ) && let Some(program) = catalogue::lookup(name)
            {
                self.program(program, name, rest, stdin, span);
            }
            return flow;
        }
        if is_library_call(name) {
            return self.library_call(name, rest, stdin, span);
        }
        if !self.in_shell() {
            // A plain name in another language: a function that is not defined here, or a class.
            return self.plain_call(name, rest, span);
        }
        if first.glob
            && (is_program_folder(name)
                || name.rsplit_once('/').is_some_and(|(folder, _)| folder.contains(['*', '?', '['])))
            && name.contains(['*', '?', '['])
            && name.len() > 1
        {
            self.note_opaque(first.span, "the program is named by a pattern");
        }
        let is_path = name.contains('/') || name.contains('\\');
        let known = self.known_program(name);
        if is_path && !is_program_folder(name) {
            let path = self.resolve_path(first);
            let mut flow = Flow::default();
            // A file of a name that the catalogue knows may be anything, but most often is what it is called.
            if let Some(program) = known {
                flow = self.program(program, name, rest, stdin, span);
                if is_vendored(name) {
                    return flow;
                }
            }
            let ran = self.run_file(&path, first, rest, None, stdin, span);
            super::nodes::append(&mut flow, &ran);
            return flow;
        }
        match known {
            Some(program) => self.program(program, name, rest, stdin, span),
            None if self.transfer_line(name, rest, span) => Flow::unknown(span),
            None => {
                // zsh: `{rm x}` is a group, `=rm` is the path of `rm`.
                if let Some(bare) = name.strip_prefix(['{', '='])
                    && self.known_program(bare).is_some()
                {
                    let bare = Value { text: bare.to_owned(), ..first.clone() };
                    let mut line = vec![bare];
                    line.extend(rest.iter().cloned());
                    return self.fields(&line, stdin, span);
                }
                if let Some(function) = self.state.functions.get("command_not_found_handle").cloned() {
                    self.call_function(&function, rest, stdin);
                }
                self.unknown_program(first, span);
                self.pass_through(name, rest, stdin)
            }
        }
    }

    /// The catalogue's entry for a name as written: with folder, extension, version or capitals.
    pub(super) fn known_program(&self, name: &str) -> Option<&'static catalogue::Program> {
        if let Some(program) = catalogue::lookup(name) {
            return Some(program);
        }
        let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
        let lower = base.to_lowercase();
        let stem =
            [".exe", ".cmd", ".bat", ".com"].iter().find_map(|e| lower.strip_suffix(e)).unwrap_or(&lower);
        if let Some(program) = catalogue::lookup(base).or_else(|| catalogue::lookup(stem)) {
            return Some(program);
        }
        // `python3.12`, `clang-17`, `gcc-13`.
        let plain = stem.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.' || c == '-');
        if plain.len() >= 3 && plain != stem { catalogue::lookup(plain) } else { None }
    }

    fn unknown_name(&mut self, first: &Value, rest: &[Value], stdin: &Flow, span: Span) -> Flow {
        if let Some(address) = super::nodes::downloaded(&first.data) {
            let address = address.to_owned();
            let mut effect = self.effect(EffectKind::RunRemote, span);
            effect.targets.push(self.target(first, TargetKind::Code));
            effect.to = Some(super::emit::place_of(&address));
            self.push(effect);
            return Flow::unknown(span);
        }
        if !self.in_shell() {
            return Flow { data: data_of(rest), ..Flow::unknown(span) };
        }
        // `$DIR/bin/tool`: where it lies is unknown, what it is may be known.
        let base = first.text.rsplit(['/', '\\']).next().unwrap_or("");
        if !base.contains(HOLE)
            && first.text.contains(['/', '\\'])
            && let Some(program) = self.known_program(base)
        {
            return self.program(program, base, rest, stdin, span);
        }
        let mut effect = self.effect(EffectKind::UnknownProgram, span);
        effect.targets.push(self.target(first, TargetKind::Name));
        effect.data = data_of(rest);
        self.push(effect);
        // `$SUDO git …`, `$RUN rm …`: most often a wrapper, or nothing at all.
        if first.is_blank() {
            let written = first.span.of(self.text).trim_matches(['"', '$', '{', '}', '\'']);
            // `$RM -rf x`, `$PYTHON x.py`: a variable that is called as the program that it holds.
            let lower = written.trim_matches('_').to_lowercase();
            if written.len() >= 2
                && self.pinned.is_none()
                && written == written.to_uppercase()
                && !self.state.variables.contains_key(written)
                && self.known_program(&lower).is_some()
            {
                let mut line = vec![Value { text: lower, data: Vec::new(), ..first.clone() }];
                line.extend(rest.iter().cloned());
                return self.fields(&line, stdin, span);
            }
            let saved = self.elevated;
            let elevates = self.pinned.is_none() && names_elevation(written);
            self.elevated |= elevates;
            let flow = if elevates {
                self.via.push(written.to_owned());
                let flow = self.fields(rest, stdin, span);
                self.via.pop();
                flow
            } else {
                self.pass_through(written, rest, stdin)
            };
            self.elevated = saved;
            return flow;
        }
        Flow { data: data_of(rest), ..Flow::unknown(span) }
    }

    fn unknown_program(&mut self, first: &Value, span: Span) {
        let name = first.text.as_str();
        // What an image or another machine holds is not known from here; its other effects are.
        if self.remote.is_some() {
            return;
        }
        if name.len() < 2 && !name.chars().all(char::is_alphanumeric) {
            return;
        }
        let mut effect = self.effect(EffectKind::UnknownProgram, span);
        effect.targets.push(self.target(first, TargetKind::Name));
        self.push(effect);
    }

    /// An unknown program may run what stands behind it: `wrapper rm -rf x`. What is known there is judged too.
    fn pass_through(&mut self, name: &str, rest: &[Value], stdin: &Flow) -> Flow {
        let span = rest.first().map(|w| w.span).unwrap_or_default();
        let base = |word: &Value| match is_program_folder(&word.text) {
            true => word.text.rsplit('/').next().unwrap_or_default().to_owned(),
            false => word.text.clone(),
        };
        if let Some(next) = rest.first()
            && !next.is_unknown()
            && !next.text.contains('.')
            && matches!(
                base(next).as_str(),
                "sh" | "bash"
                    | "zsh"
                    | "rm"
                    | "git"
                    | "sudo"
                    | "env"
                    | "curl"
                    | "python"
                    | "python3"
                    | "node"
                    | "docker"
                    | "kubectl"
                    | "dd"
                    | "xargs"
            )
        {
            self.via.push(name.to_owned());
            let flow = self.fields(rest, stdin, span);
            self.via.pop();
            return flow;
        }
        // `wrapper --option value -- rm -rf x`.
        if let Some(at) = rest.iter().position(|w| w.text == "--")
            && let Some(line) = rest.get(at + 1..)
            && line.first().is_some_and(|w| self.known_program(&w.text).is_some())
        {
            self.via.push(name.to_owned());
            let flow = self.fields(line, stdin, span);
            self.via.pop();
            return flow;
        }
        let mut flow = Flow::unknown(span);
        flow.add_data(&stdin.data);
        flow.add_data(&data_of(rest));
        flow
    }

    pub(super) fn run_block(&mut self, value: &Value, stdin: &Flow) -> Flow {
        let Some(block) = value.block.clone() else { return Flow::default() };
        if self.too_deep(value.span) {
            return Flow::default();
        }
        self.depth += 1;
        // What comes down the pipe is `$_` in the block.
        let piped = self.language == Language::PowerShell && !stdin.text.is_empty();
        let outer = piped.then(|| self.state.variables.insert("_".to_owned(), stdin.clone()));
        let flow = self.nodes(&block.body, stdin);
        if let Some(outer) = outer {
            match outer {
                Some(value) => self.state.variables.insert("_".to_owned(), value),
                None => self.state.variables.remove("_"),
            };
        }
        self.depth -= 1;
        flow
    }

    /// Blocks among the arguments run too: callbacks, script blocks.
    fn run_blocks(&mut self, words: &[Value], stdin: &Flow) {
        for word in words {
            if word.block.is_some() {
                self.run_block(word, stdin);
            }
        }
    }

    pub(super) fn in_shell(&self) -> bool {
        matches!(
            self.language,
            Language::Bash | Language::Zsh | Language::Posix | Language::PowerShell | Language::Cmd
        )
    }

    /// A command that talks to a socket through a redirect.
    fn socket_command(&mut self, name: &str, host: &str, span: Span) {
        if is_shell(name) {
            let mut effect = self.effect(EffectKind::RemoteShell, span);
            effect.to = Some(super::emit::place_of(host));
            self.push(effect);
        }
    }

    /// A target of a bare name.
    pub(super) fn name_target(name: &str) -> Target {
        Target::known(TargetKind::Name, name)
    }
}

/// A variable of that name holds `sudo` or the like, where it is set.
fn names_elevation(variable: &str) -> bool {
    matches!(
        variable.to_lowercase().trim_matches('_'),
        "sudo" | "sudo_cmd" | "sudocmd" | "use_sudo" | "maybe_sudo" | "doas" | "as_root" | "run_as_root"
    )
}

/// Shells that a connection can be joined to.
pub(super) fn is_shell(name: &str) -> bool {
    let base = name.rsplit(['/', '\\']).next().unwrap_or(name);
    matches!(
        base.trim_end_matches(".exe"),
        "sh" | "bash"
            | "zsh"
            | "dash"
            | "ash"
            | "ksh"
            | "csh"
            | "tcsh"
            | "fish"
            | "powershell"
            | "pwsh"
            | "cmd"
            | "busybox"
    )
}

/// Folders in which a program is what its name says.
fn is_program_folder(path: &str) -> bool {
    let lower = path.replace('\\', "/").to_lowercase();
    let Some((folder, _)) = lower.rsplit_once('/') else { return true };
    matches!(
        folder,
        "/bin"
            | "/sbin"
            | "/usr/bin"
            | "/usr/sbin"
            | "/usr/local/bin"
            | "/usr/local/sbin"
            | "/opt/homebrew/bin"
            | "/snap/bin"
    ) || folder.contains("/windows/system32")
        || folder.contains("/windows/syswow64")
        || folder.ends_with("/windows")
        || folder.contains("program files")
        || folder.ends_with("/.cargo/bin")
        || folder.ends_with("/go/bin")
        || folder.ends_with("/.local/bin")
        || folder.contains("/.rustup/toolchains/")
        || folder.ends_with("/.pyenv/shims")
        || folder.contains("/mise/")
        || folder.contains("/.nvm/")
}

/// Places inside a project in which its package manager puts programs.
fn is_vendored(path: &str) -> bool {
    let path = path.replace('\\', "/");
    ["node_modules/.bin/", "venv/bin/", ".venv/bin/", "vendor/bin/", "venv/Scripts/", "env/bin/"]
        .iter()
        .any(|part| path.contains(part))
        || matches!(path.as_str(), "./gradlew" | "./mvnw" | "./manage.py" | "./artisan" | "./gradlew.bat")
}

pub(super) fn is_library_call(name: &str) -> bool {
    matches!(name.split_once(':'), Some(("py" | "js" | "rb" | "pl" | "php" | "lua" | "ps" | "awk" | "sql" | "src", rest)) if !rest.is_empty() && !rest.starts_with('/'))
}

/// Sources of all values of a command line.
pub(super) fn data_of(words: &[Value]) -> Vec<Data> {
    let mut out = Value::default();
    for word in words {
        out.add_data(&word.data);
    }
    out.data
}

/// A word as a shell would need it.
pub(super) fn quote(text: &str) -> String {
    if text.chars().all(|c| c.is_alphanumeric() || "-_./=:@%+,~".contains(c)) && !text.is_empty() {
        return text.to_owned();
    }
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// Programs that never read their standard input.
fn ignores_input(name: &str) -> bool {
    matches!(
        name,
        "chmod"
            | "chown"
            | "chgrp"
            | "mkdir"
            | "rmdir"
            | "touch"
            | "true"
            | "false"
            | "sleep"
            | "stat"
            | "ls"
    )
}
