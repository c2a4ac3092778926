//! Places in which a shell runs a text that does not look like a command.

use countersign_model::{EffectKind, Span, TargetKind};
use countersign_syntax::{Language, Part, VariableForm, Word};

use super::Walker;
use crate::value::{HOLE, Value};

/// Most earlier values of a variable that are remembered.
const MAX_FORMER: usize = 4;

impl Walker<'_> {
    /// A variable was bound: some of them are code for whoever reads them.
    pub(super) fn bound(&mut self, name: &str, value: &Value) {
        if self.language == Language::PowerShell && sets_time(name) {
            let mut effect = self.effect(EffectKind::AuditTamper, value.span);
            effect.targets.push(Self::name_target("times of files"));
            self.push(effect);
        }
        if !self.in_shell()
            || matches!(self.language, Language::PowerShell | Language::Cmd)
            || value.is_unknown()
        {
            return;
        }
        match name {
            "PROMPT_COMMAND" => {
                self.nested_code(Language::Bash, value, Some(name), &Value::default());
            }
            "BASH_ENV" | "ENV" => {
                let path = self.resolve_path(value);
                self.via.push(name.to_owned());
                self.run_file(&path, value, &[], Some(Language::Bash), &Value::default(), value.span);
                self.via.pop();
            }
            // The keys that another login holds open.
            "SSH_AUTH_SOCK" if value.text.contains("/ssh-") && (value.glob || self.elevated) => {
                let mut effect = self.effect(EffectKind::CredentialRead, value.span);
                effect.targets.push(self.target(value, TargetKind::Path));
                self.push(effect);
            }
            // Code that every program started from here loads first.
            "LD_PRELOAD" | "LD_AUDIT" | "DYLD_INSERT_LIBRARIES" => self.preload(name, value),
            "PS0" | "PS1" | "PS2" | "PS3" | "PS4" => self.prompt(value),
            "EDITOR"
            | "VISUAL"
            | "GIT_EDITOR"
            | "GIT_SEQUENCE_EDITOR"
            | "SUDO_EDITOR"
            | "PAGER"
            | "GIT_PAGER"
            | "MANPAGER"
            | "BROWSER" => {
                self.nested_code(Language::Posix, value, Some(name), &Value::default());
            }
            _ => self.arithmetic_text(value),
        }
        // What the name meant before is kept beside: which of them holds may depend on what is not known.
        if let Some(old) = self.state.variables.get(name)
            && old.text != value.text
            && !old.is_unknown()
        {
            let old = old.clone();
            let former = self.state.former.entry(name.to_owned()).or_default();
            if former.len() < MAX_FORMER && !former.iter().any(|f| f.text == old.text) {
                former.push(old);
            }
        }
    }

    /// Libraries that are loaded into every program: those of the system are what their names say.
    fn preload(&mut self, name: &str, value: &Value) {
        for library in value.text.split([':', ' ']).filter(|l| l.contains('/')) {
            let file = Value { text: library.to_owned(), ..value.clone() };
            let path = self.resolve_path(&file);
            if ["/usr/", "/lib/", "/lib64/", "/opt/", "/System/"]
                .iter()
                .any(|folder| path.starts_with(folder))
            {
                continue;
            }
            // As another user: the classic way from a narrow right to all of them.
            if self.elevated {
                let mut effect = self.effect(EffectKind::InjectCode, value.span);
                effect.targets.push(self.target(&file, TargetKind::Path));
                self.push(effect);
            }
            self.via.push(name.to_owned());
            self.run_file(&path, &file, &[], None, &Value::default(), value.span);
            self.via.pop();
        }
    }

    /// `$c …`, where `c` had other values before: each of them may be the command.
    pub(super) fn former_commands(&mut self, word: &Word, fields: &[Value], stdin: &Value, span: Span) {
        let [Part::Variable { name, form: VariableForm::Plain, .. }] = word.parts.as_slice() else { return };
        let Some(rest) = fields.get(1..) else { return };
        for value in self.state.former.get(name).cloned().unwrap_or_default() {
            let mut words: Vec<Value> = value
                .text
                .split_whitespace()
                .map(|piece| Value { text: piece.to_owned(), list: None, ..value.clone() })
                .collect();
            words.extend(rest.iter().cloned());
            self.fields(&words, stdin, span);
        }
    }

    /// A text that is expanded as a prompt is: `${x@P}`, `PS4`.
    pub(super) fn prompt(&mut self, value: &Value) {
        if value.text.contains("$(")
            || value.text.contains('`')
            || value.text.contains("${")
            || value.is_unknown()
        {
            self.note_opaque(value.span, "a prompt that holds a substitution");
        }
    }

    /// A text of the form `a[$(…)]`: arithmetic, `-v`, `unset`, `read` and their kin run what stands in the brackets.
    pub(super) fn arithmetic_text(&mut self, value: &Value) {
        if is_running_subscript(&value.text) {
            self.note_opaque(
                value.span,
                "a subscript in quotes, in which arithmetic would run a substitution",
            );
        }
    }

    /// Builtins that take code, or names that are evaluated, among their words.
    pub(super) fn code_in_words(&mut self, name: &str, words: &[Value], stdin: &Value) {
        match name {
            "let" | "test" | "[" | "[[" | ":" | "unset" | "read" | "declare" | "typeset" | "local"
            | "export" | "readonly" | "wait" | "mapfile" | "readarray" => {
                for word in words {
                    self.arithmetic_text(word);
                }
            }
            "printf" => {
                if let [option, word, ..] = words
                    && option.text == "-v"
                {
                    self.arithmetic_text(word);
                }
            }
            _ => {}
        }
        let option = match name {
            "compgen" | "complete" | "mapfile" | "readarray" => "-C",
            _ => return,
        };
        for pair in words.windows(2) {
            let [flag, code] = pair else { continue };
            if flag.text == option {
                self.nested_code(Language::Bash, code, Some(name), stdin);
            } else if flag.text == "-W" && name.starts_with("comp") {
                self.prompt(code);
            }
        }
    }

    /// Commands of line editors that start something: `!cmd` in the input of `ed`, `e` in a script file of `sed`.
    pub(super) fn editor_commands(&mut self, name: &str, words: &[Value], stdin: &Value) {
        if name == "ed" {
            for line in stdin.text.lines() {
                let start =
                    ["!", "r !", "w !", "e !"].iter().find_map(|head| line.trim_start().strip_prefix(head));
                if let Some(code) = start {
                    let code = Value { text: code.to_owned(), list: None, ..stdin.clone() };
                    self.nested_code(Language::Posix, &code, Some(name), &Value::default());
                }
            }
            return;
        }
        for pair in words.windows(2) {
            let [option, file] = pair else { continue };
            if !matches!(option.text.as_str(), "-f" | "--file") {
                continue;
            }
            let path = self.resolve_path(file);
            let text = self.content_of(&path, file, file.span).text;
            if text.lines().any(|line| {
                let command = line.trim_start_matches(|c: char| c.is_ascii_digit() || ",$ ".contains(c));
                command == "e"
                    || command.starts_with("e ")
                    || line.trim_end().ends_with("/e")
                    || line.trim_end().ends_with("/ge")
            }) {
                let mut effect = self.effect(EffectKind::RunOpaque, file.span);
                effect.targets.push(self.target(file, TargetKind::Code));
                self.push(effect);
            }
        }
    }

    /// A name that the shell was told to find elsewhere: `hash -p FILE NAME`.
    pub(super) fn remember_path(&mut self, words: &[Value]) {
        if let [option, file, names @ ..] = words
            && option.text == "-p"
        {
            for name in names {
                self.state.aliases.insert(name.text.clone(), super::command::quote(&file.text));
            }
        }
    }

    /// A program of that name which this action wrote, in a folder that it put on the search path.
    pub(super) fn own_program(&mut self, name: &str) -> Option<String> {
        let path = self.state.variables.get("PATH")?.text.clone();
        let folders = path.split(':').filter(|f| !f.contains(HOLE)).map(str::to_owned).collect::<Vec<_>>();
        folders.iter().find_map(|folder| {
            let folder = if folder.is_empty() { "." } else { folder };
            let value = Value { text: format!("{folder}/{name}"), ..Value::default() };
            let path = self.resolve_path(&value);
            let written = self.state.files.contains_key(&path) || self.memory.made.contains_key(&path);
            written.then_some(path)
        })
    }
}

/// `$file.CreationTime = …`: a file gets times that it never had.
fn sets_time(name: &str) -> bool {
    let Some((_, property)) = name.rsplit_once('.') else { return false };
    matches!(property.trim_end_matches("utc"), "creationtime" | "lastwritetime" | "lastaccesstime")
}

/// `name[` and then, before the bracket closes, a substitution.
fn is_running_subscript(text: &str) -> bool {
    if !text.contains('[') {
        return false;
    }
    let mut named = false;
    let mut depth = 0usize;
    let mut before = ' ';
    for c in text.chars() {
        match c {
            '[' if named || depth > 0 => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            '`' if depth > 0 => return true,
            '(' if depth > 0 && before == '$' => return true,
            _ => {}
        }
        named = c.is_alphanumeric() || c == '_';
        before = c;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::is_running_subscript;

    #[test]
    fn subscripts() {
        for code in ["a[$(id)]", "x=1, a[0+`id`]", "a[b[$(id)]]", "a[b[0]+$(id)]"] {
            assert!(is_running_subscript(code), "{code}");
        }
        for text in ["a[0]", "$(id)", "[$(id)]", "a[1] $(id)", "^[a-z]$", "a[$i]"] {
            assert!(!is_running_subscript(text), "{text}");
        }
    }
}
