//! Words to values: expansion, splitting, what stays unknown.

use std::rc::Rc;

use countersign_model::Span;
use countersign_syntax::{Assign, Language, Part, VariableForm, Word};

use super::Walker;
use crate::catalogue::glob_match;
use crate::value::{HOLE, Value};

/// Fields under construction.
struct Fields {
    done: Vec<Value>,
    current: Value,
    /// The current field exists even when its text is empty.
    solid: bool,
}

impl Walker<'_> {
    /// The fields that a word gives.
    pub(super) fn word(&mut self, word: &Word) -> Vec<Value> {
        let span = self.place(word.span);
        if let [Part::Braces(words)] = word.parts.as_slice() {
            return words.iter().flat_map(|w| self.word(w)).collect();
        }
        let all_quoted = !word.parts.is_empty()
            && word.parts.iter().all(|p| match p {
                Part::Text { quoted, .. } | Part::Variable { quoted, .. } | Part::Output { quoted, .. } => {
                    *quoted
                }
                _ => false,
            });
        let mut fields =
            Fields { done: Vec::new(), current: Value::text("", span), solid: word.parts.is_empty() };
        for part in &word.parts {
            self.part(part, span, &mut fields);
        }
        if fields.solid || !fields.current.text.is_empty() {
            fields.done.push(fields.current);
        }
        for field in &mut fields.done {
            field.span = span;
            field.quoted = all_quoted;
        }
        fields.done
    }

    /// A word as one value.
    pub(super) fn word_value(&mut self, word: &Word) -> Value {
        let span = self.place(word.span);
        let mut fields = self.word(word);
        match fields.len() {
            0 => Value::text("", span),
            1 => fields.remove(0),
            _ => {
                let mut out = Value::text("", span);
                for (index, field) in fields.iter().enumerate() {
                    if index > 0 {
                        out.text.push(' ');
                    }
                    out.push(field);
                }
                out.list = Some(Rc::new(fields));
                out
            }
        }
    }

    fn part(&mut self, part: &Part, span: Span, fields: &mut Fields) {
        match part {
            Part::Text { text, quoted } => {
                fields.current.text.push_str(text);
                fields.solid |= *quoted || !text.is_empty();
            }
            Part::Glob(text) => {
                fields.current.text.push_str(text);
                fields.current.glob = true;
            }
            Part::Tilde(user) => {
                let home = if user.is_empty() { self.around.home.clone() } else { format!("~{user}") };
                fields.current.text.push_str(&home);
            }
            Part::Variable { name, form, quoted } => {
                let value = self.variable(name, form, span);
                let several = name == "@"
                    || matches!(form, VariableForm::Index(i) if i == "@")
                    || matches!(form, VariableForm::Edit { .. }) && value.list.is_some();
                self.add(value, *quoted, several, fields);
            }
            Part::Output { script, quoted } => {
                let value = self.output_of(script, span);
                self.add(value, *quoted, false, fields);
            }
            Part::Process { script, input } => {
                let flow = self.output_of(script, span);
                self.pseudo_files += 1;
                let path = format!("/dev/fd/{}", 200 + self.pseudo_files);
                if *input {
                    self.state.files.insert(path.clone(), flow);
                } else {
                    self.sinks.push((path.clone(), script.body.clone()));
                }
                fields.current.text.push_str(&path);
            }
            Part::Braces(words) => {
                // Inside a longer word this only happens for languages: any of the alternatives.
                let all: Vec<Value> = words.iter().flat_map(|w| self.word(w)).collect();
                if let Some(first) = all.first() {
                    fields.current.push(first);
                }
            }
            Part::List(words) => {
                let all: Vec<Value> = words.iter().map(|w| self.word_value(w)).collect();
                for (index, value) in all.iter().enumerate() {
                    if index > 0 {
                        fields.current.text.push(' ');
                    }
                    fields.current.push(value);
                }
                fields.solid = true;
                fields.current.list = Some(Rc::new(all));
            }
            Part::Block(script) => {
                fields.current.block = Some(Rc::new((**script).clone()));
                fields.solid = true;
            }
            Part::Number(script) => {
                if !script.body.is_empty() {
                    self.output_of(script, span);
                }
                fields.current.text.push('1');
            }
            Part::Unknown => fields.current.text.push(HOLE),
        }
    }

    fn add(&mut self, value: Value, quoted: bool, several: bool, fields: &mut Fields) {
        if several && let Some(list) = &value.list {
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    let done = std::mem::replace(&mut fields.current, Value::text("", value.span));
                    fields.done.push(done);
                }
                fields.current.push(item);
                fields.solid = true;
            }
            return;
        }
        let shell = self.in_shell();
        if quoted || !shell {
            if value.list.is_some() && fields.current.text.is_empty() {
                fields.current.list.clone_from(&value.list);
            }
            fields.current.push(&value);
            fields.solid = true;
            return;
        }
        // Unquoted: split at blanks, or where the text says.
        let separators =
            self.state.variables.get("IFS").map(|v| v.text.clone()).filter(|t| !t.trim().is_empty());
        let replaced = separators.map(|s| value.text.replace(|c| s.contains(c), " "));
        let text = replaced.as_deref().unwrap_or(&value.text);
        if !text.contains(char::is_whitespace) {
            let glob = text.contains('*');
            fields.current.push(&value);
            fields.current.glob |= glob;
            return;
        }
        let leading = text.starts_with(char::is_whitespace);
        for (index, piece) in text.split_whitespace().enumerate() {
            if index > 0 || (leading && (fields.solid || !fields.current.text.is_empty())) {
                let done = std::mem::replace(&mut fields.current, Value::text("", value.span));
                if !done.text.is_empty() || fields.solid {
                    fields.done.push(done);
                }
                fields.solid = false;
            }
            let piece =
                Value { text: piece.to_owned(), glob: piece.contains('*'), list: None, ..value.clone() };
            fields.current.push(&piece);
        }
    }

    /// Runs a script in a subshell for what it prints.
    pub(super) fn output_of(&mut self, script: &countersign_syntax::Script, span: Span) -> Value {
        if self.too_deep(span) {
            return Value::unknown(span);
        }
        self.depth += 1;
        let flow = if self.in_shell() {
            let saved = self.state.clone();
            let flow = self.nodes(&script.body, &Value::default());
            let files = std::mem::take(&mut self.state.files);
            self.state = saved;
            self.state.files = files;
            flow
        } else {
            self.nodes(&script.body, &Value::default())
        };
        self.depth -= 1;
        for opaque in &script.opaque {
            self.note_opaque(opaque.span, &opaque.why);
        }
        let mut out = flow;
        let trimmed = out.text.trim_end_matches('\n').len();
        out.text.truncate(trimmed);
        out.span = span;
        out
    }

    fn variable(&mut self, name: &str, form: &VariableForm, span: Span) -> Value {
        let known = self.lookup(name, span);
        match form {
            VariableForm::Plain => known.unwrap_or_else(|| self.unset(name, span)),
            VariableForm::Environment => match self.environment(name, span) {
                Some(value) => value,
                None => Value::from_data(Self::data_of_env(name), span),
            },
            VariableForm::Default(word) => match known {
                Some(value) if !value.text.is_empty() => value,
                // A secret that may be set stands there all the same.
                None if countersign_scan::secrets::secret_name(&name.to_lowercase()).is_some() => {
                    let mut value = self.word_value(word);
                    value.add_data(&self.unset(name, span).data);
                    value
                }
                _ => self.word_value(word),
            },
            VariableForm::AssignDefault(word) => match known {
                Some(value) if !value.text.is_empty() => value,
                _ => {
                    let value = self.word_value(word);
                    self.state.variables.insert(name.to_owned(), value.clone());
                    value
                }
            },
            VariableForm::Required => known.unwrap_or_else(|| self.unset(name, span)),
            VariableForm::Alternative(word) => {
                let value = self.word_value(word);
                match known {
                    Some(known) if known.text.is_empty() => Value::text("", span),
                    _ => value,
                }
            }
            VariableForm::Length => Value::text("1", span),
            VariableForm::Indirect if name == "#" => {
                self.state.positional.last().cloned().unwrap_or_else(|| Value::unknown(span))
            }
            VariableForm::Indirect => match known {
                Some(value) if !value.is_unknown() => {
                    self.lookup(&value.text, span).unwrap_or_else(|| self.unset(&value.text, span))
                }
                _ => Value::unknown(span),
            },
            VariableForm::Index(index) => {
                let full = format!("{name}[{index}]");
                if let Some(value) = self.lookup(&full, span) {
                    return value;
                }
                match known {
                    Some(value) => match (&value.list, index.trim_matches(['\'', '"']).parse::<usize>()) {
                        (Some(list), Ok(at)) => list.get(at).cloned().unwrap_or_else(|| Value::unknown(span)),
                        (None, Ok(0)) => value,
                        _ if index == "@" || index == "*" => value,
                        // The file that comes down the pipe, by its path.
                        _ if name == "_" && matches!(index.as_str(), ".fullname" | ".pspath" | ".path") => {
                            value
                        }
                        _ => Value { text: HOLE.to_string(), list: None, ..value },
                    },
                    None => self.unset(name, span),
                }
            }
            VariableForm::Edit { operator, operands } => {
                let operands: Vec<Value> = operands.iter().map(|w| self.word_value(w)).collect();
                let value = known.unwrap_or_else(|| self.unset(name, span));
                if operator == "@P" {
                    self.prompt(&value);
                }
                if let Some(list) = value.list.clone() {
                    return match operator.as_str() {
                        ":" => slice(&value, &list, &operands, matches!(name, "@" | "*")),
                        _ => joined(
                            &value,
                            list.iter().map(|item| edit(item.clone(), operator, &operands)).collect(),
                        ),
                    };
                }
                edit(value, operator, &operands)
            }
        }
    }

    /// Value of a variable that the text or the shell sets; `None` when it is only known to the environment.
    fn lookup(&mut self, name: &str, span: Span) -> Option<Value> {
        if let Some(value) = self.state.variables.get(name) {
            return Some(value.clone());
        }
        if let Ok(position) = name.parse::<usize>() {
            return match position {
                0 => Some(Value::text("bash", span)),
                _ => self.state.positional.get(position - 1).cloned(),
            };
        }
        match name {
            "@" | "*" => {
                let list = self.state.positional.clone();
                if list.is_empty() && self.depth == 0 {
                    return None;
                }
                let mut joined = Value::text("", span);
                for (index, item) in list.iter().enumerate() {
                    if index > 0 {
                        joined.text.push(' ');
                    }
                    joined.push(item);
                }
                joined.list = Some(Rc::new(list));
                Some(joined)
            }
            "#" | "?" | "$" | "!" | "-" | "RANDOM" | "SECONDS" | "LINENO" | "UID" | "EUID" | "PPID"
            | "BASHPID" => Some(Value::text(
                if name == "$" || name == "!" { HOLE.to_string() } else { "1".to_owned() },
                span,
            )),
            "IFS" => Some(Value::text(" ", span)),
            _ if self.in_shell() => self.environment(name, span),
            _ => None,
        }
    }

    /// What is known of the environment without looking.
    pub(super) fn environment(&mut self, name: &str, span: Span) -> Option<Value> {
        if let Some(value) = self.state.variables.get(name) {
            return Some(value.clone());
        }
        match name {
            "HOME" | "USERPROFILE" => Some(Value::text(self.around.home.clone(), span)),
            "PWD" => Some(Value { span, ..self.state.cwd.clone() }),
            "TMPDIR" | "TMP" | "TEMP" => Some(Value::text("/tmp", span)),
            "LOCALAPPDATA" => Some(Value::text(format!("{}/AppData/Local", self.around.home), span)),
            "APPDATA" => Some(Value::text(format!("{}/AppData/Roaming", self.around.home), span)),
            "ProgramFiles" | "PROGRAMFILES" | "programfiles" | "ProgramW6432" => {
                Some(Value::text("C:/Program Files", span))
            }
            "ProgramFiles(x86)" | "PROGRAMFILES(X86)" | "programfiles(x86)" => {
                Some(Value::text("C:/Program Files (x86)", span))
            }
            "CLAUDE_PROJECT_DIR" | "INIT_CWD" => Some(Value::text(self.around.project.clone(), span)),
            "USER" | "LOGNAME" | "USERNAME" => {
                Some(Value::text(self.around.home.rsplit('/').next().unwrap_or("user"), span))
            }
            "profile" if self.language == Language::PowerShell => Some(Value::text(
                format!("{}/Documents/PowerShell/Microsoft.PowerShell_profile.ps1", self.around.home),
                span,
            )),
            "SHELL" => Some(Value::text("/bin/bash", span)),
            _ => None,
        }
    }

    fn unset(&mut self, name: &str, span: Span) -> Value {
        let env =
            self.in_shell() && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_');
        if env { Value::from_data(Self::data_of_env(name), span) } else { Value::unknown(span) }
    }

    /// Binds a variable.
    pub(super) fn assign(&mut self, assign: &Assign) {
        let span = self.place(assign.span);
        let mut values: Vec<Value> = assign
            .values
            .iter()
            .flat_map(|w| match self.in_shell() && assign.values.len() > 1 {
                true => self.word(w),
                false => vec![self.word_value(w)],
            })
            .collect();
        let mut value = match values.len() {
            0 => Value::text("", span),
            1 => values.remove(0),
            _ => {
                let mut joined = Value::text("", span);
                for (index, item) in values.iter().enumerate() {
                    if index > 0 {
                        joined.text.push(' ');
                    }
                    joined.push(item);
                }
                joined.list = Some(Rc::new(values));
                joined
            }
        };
        if assign.append
            && let Some(old) = self.state.variables.get(&assign.name)
        {
            let mut joined = old.clone();
            if let Some(list) = &old.list {
                let mut list = list.as_ref().clone();
                list.extend(value.flatten());
                joined.text.push(' ');
                joined.push(&value);
                joined.list = Some(Rc::new(list));
            } else {
                joined.push(&value);
            }
            value = joined;
        }
        self.bound(&assign.name, &value);
        self.state.variables.insert(assign.name.clone(), value);
    }
}

/// `${@:2}`, `${a[@]: -1}`: some of several values. Positional parameters are counted from 1.
fn slice(value: &Value, list: &[Value], operands: &[Value], positional: bool) -> Value {
    let numbers: Option<Vec<i64>> = operands.iter().map(|v| v.text.trim().parse().ok()).collect();
    let count = i64::try_from(list.len()).unwrap_or(i64::MAX);
    let Some((from, length)) =
        numbers.as_deref().and_then(|n| Some((*n.first()?, n.get(1).copied().unwrap_or(count))))
    else {
        return Value { text: HOLE.to_string(), list: None, ..value.clone() };
    };
    let start = if from < 0 { count + from } else { from - i64::from(positional && from > 0) };
    let (start, length) =
        (usize::try_from(start).unwrap_or(0), usize::try_from(length).unwrap_or(list.len()));
    joined(value, list.iter().skip(start).take(length).cloned().collect())
}

/// Several values as one, in place of another.
fn joined(value: &Value, items: Vec<Value>) -> Value {
    let text = items.iter().map(|v| v.text.as_str()).collect::<Vec<_>>().join(" ");
    Value { text, list: Some(Rc::new(items)), ..value.clone() }
}

/// `${x#…}` and its kin, where both sides are known.
fn edit(mut value: Value, operator: &str, operands: &[Value]) -> Value {
    let pattern = operands.first().map(|v| v.text.clone()).unwrap_or_default();
    if value.is_unknown() || pattern.contains(HOLE) {
        if matches!(operator, ":" | "@Q" | "^" | "^^" | "," | ",,") || operator.starts_with('@') {
            value.text = HOLE.to_string();
        }
        return value;
    }
    let text = value.text.clone();
    let chars: Vec<char> = text.chars().collect();
    let prefix = |n: usize| chars.iter().take(n).collect::<String>();
    let suffix = |n: usize| chars.iter().skip(n).collect::<String>();
    value.text = match operator {
        "#" => (0..=chars.len()).find(|n| glob_match(&pattern, &prefix(*n))).map_or(text, suffix),
        "##" => (0..=chars.len()).rev().find(|n| glob_match(&pattern, &prefix(*n))).map_or(text, suffix),
        "%" => (0..=chars.len()).rev().find(|n| glob_match(&pattern, &suffix(*n))).map_or(text, prefix),
        "%%" => (0..=chars.len()).find(|n| glob_match(&pattern, &suffix(*n))).map_or(text, prefix),
        "/" | "//" if !pattern.contains(['*', '?', '[']) && !pattern.is_empty() => {
            let with = operands.get(1).map(|v| v.text.clone()).unwrap_or_default();
            if operator == "/" { text.replacen(&pattern, &with, 1) } else { text.replace(&pattern, &with) }
        }
        "^^" => text.to_uppercase(),
        ",," => text.to_lowercase(),
        ":" => {
            let number = |v: Option<&Value>| v.and_then(|v| v.text.trim().parse::<i64>().ok());
            match (number(operands.first()), operands.len() > 1, number(operands.get(1))) {
                (Some(from), false, _) if from >= 0 => suffix(usize::try_from(from).unwrap_or(0)),
                (Some(from), true, Some(length)) if from >= 0 && length >= 0 => chars
                    .iter()
                    .skip(usize::try_from(from).unwrap_or(0))
                    .take(usize::try_from(length).unwrap_or(0))
                    .collect(),
                _ => HOLE.to_string(),
            }
        }
        "@Q" | "@E" | "@P" | "@A" => text,
        _ => HOLE.to_string(),
    };
    value
}
