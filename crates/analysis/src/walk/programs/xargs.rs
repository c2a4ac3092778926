//! `xargs` and `parallel`: a command line that gets its last words from the input.

use countersign_model::Span;

use super::find::put;
use crate::catalogue;
use crate::value::{Flow, HOLE, Value};
use crate::walk::Walker;

/// Words of the input that are followed one by one.
const MAX_WORDS: usize = 24;

impl Walker<'_> {
    pub(super) fn xargs(&mut self, words: &[Value], stdin: &Flow, span: Span) -> Flow {
        let values: &[&str] = &[
            "-I",
            "-J",
            "-R",
            "-n",
            "-P",
            "-L",
            "-s",
            "-S",
            "-d",
            "-E",
            "-a",
            "--arg-file",
            "--delimiter",
            "--max-args",
            "--max-procs",
            "--max-lines",
            "--max-chars",
            "--replace",
            "--process-slot-var",
        ];
        let arguments = catalogue::parse(catalogue::Style::Gnu, &[values], true, words);
        let option = |names: &[&str]| {
            arguments.options.iter().find(|(o, _)| names.contains(&o.as_str())).and_then(|(_, v)| v.clone())
        };
        let place =
            option(&["-I", "--replace", "-J"]).map(|v| v.text).filter(|t| !t.is_empty()).or_else(|| {
                arguments.options.iter().any(|(o, _)| o == "-i" || o == "--replace").then(|| "{}".to_owned())
            });
        let input = match option(&["-a", "--arg-file"]) {
            Some(file) => {
                let path = self.resolve_path(&file);
                self.content_of(&path, &file, span)
            }
            None => stdin.clone(),
        };
        let mut line = arguments.operands.clone();
        if line.is_empty() {
            line.push(Value::text("echo", span));
        }
        let sign = option(&["-d", "--delimiter"]).and_then(|v| match v.text.as_str() {
            "\\n" => Some('\n'),
            "\\t" => Some('\t'),
            "\\0" => Some('\0'),
            text => text.chars().next(),
        });
        let null = arguments.options.iter().any(|(o, _)| matches!(o.as_str(), "-0" | "--null"));
        let between = match (null, sign) {
            (true, _) if input.text.contains('\0') => Between::Sign('\0'),
            (true, _) => Between::Lines,
            (_, Some(sign)) => Between::Sign(sign),
            _ if place.is_some() => Between::Lines,
            _ => Between::Blanks,
        };
        let items = items(&input, between, span);
        let mut out = Flow::default();
        self.via.push("xargs".to_owned());
        match place {
            Some(mark) => {
                for item in &items {
                    self.option_from_input(&line, &mark, item, span);
                    let fields: Vec<Value> = line
                        .iter()
                        .map(|w| {
                            let marked = Value { text: w.text.replace(&mark, "{}"), ..w.clone() };
                            put(&marked, item)
                        })
                        .collect();
                    let flow = self.fields(&fields, &Flow::default(), span);
                    super::super::nodes::append(&mut out, &flow);
                }
            }
            None => {
                let mut fields = line;
                fields.extend(items);
                out = self.fields(&fields, &Flow::default(), span);
            }
        }
        self.via.pop();
        out.add_data(&input.data);
        out
    }

    /// `xargs -I{} node -{} x`: the input decides which option an interpreter gets, and so whether it gets code.
    fn option_from_input(&mut self, line: &[Value], mark: &str, item: &Value, span: Span) {
        let runs = |w: &Value| self.known_program(&w.text).is_some_and(|p| !p.runs.is_empty());
        if item.is_unknown()
            && line.first().is_some_and(runs)
            && line.iter().skip(1).any(|w| w.text.starts_with('-') && w.text.contains(mark))
        {
            let mut effect = self.effect(countersign_model::EffectKind::RunOpaque, span);
            effect.targets.push(Self::name_target("an option that the input gives"));
            self.push(effect);
        }
    }

    pub(super) fn parallel(&mut self, words: &[Value], stdin: &Flow, span: Span) -> Flow {
        let values: &[&str] = &[
            "-j",
            "--jobs",
            "-a",
            "--arg-file",
            "-S",
            "--sshlogin",
            "-n",
            "-N",
            "--delay",
            "--timeout",
            "--tmpdir",
            "--results",
            "-I",
            "--colsep",
            "-C",
            "--header",
            "--env",
            "--workdir",
            "--wd",
            "--joblog",
            "--retries",
            "--load",
            "--halt",
            "--block",
            "--max-args",
            "--max-replace-args",
            "--arg-sep",
            "--profile",
            "--memfree",
            "--nice",
            "-J",
            "-L",
            "--sshloginfile",
            "--slf",
            "--shebang-wrap",
        ];
        let arguments = catalogue::parse(catalogue::Style::Gnu, &[values], true, words);
        let idle = ["--dry-run", "--dryrun", "--version", "--help", "--citation", "--bibtex"];
        if arguments.options.iter().any(|(o, _)| idle.contains(&o.as_str())) {
            return Flow::unknown(span);
        }
        let split = arguments.operands.iter().position(|o| o.text.starts_with(":::"));
        let (line, given) = match split {
            Some(at) => {
                (arguments.operands.get(..at).unwrap_or(&[]), arguments.operands.get(at + 1..).unwrap_or(&[]))
            }
            None => (arguments.operands.as_slice(), &[][..]),
        };
        let mut items = if split.is_some() { given.to_vec() } else { items(stdin, Between::Lines, span) };
        // Nothing stands behind the `:::`: what it expands to is not known, or there is nothing to do.
        if items.is_empty() {
            items.push(Value::unknown(span));
        }
        let mut out = Flow::default();
        for item in items.iter().take(MAX_WORDS) {
            let code = if line.is_empty() {
                item.clone()
            } else {
                let mut joined = Self::join_words(line, span);
                if joined.text.contains("{}") {
                    joined = put(&joined, item);
                } else {
                    joined.text.push(' ');
                    joined.push(item);
                }
                joined
            };
            let flow = self.nested_code(
                countersign_syntax::Language::Bash,
                &code,
                Some("parallel"),
                &Flow::default(),
            );
            super::super::nodes::append(&mut out, &flow);
            // With `-q` the words stay words, and people write as if they always did: `parallel bash -c '…' ::: x`.
            if !line.is_empty() {
                let marked = line.iter().any(|w| w.text.contains("{}"));
                let mut words: Vec<Value> = line.iter().map(|w| put(w, item)).collect();
                if !marked {
                    words.push(item.clone());
                }
                self.via.push("parallel".to_owned());
                self.fields(&words, &Flow::default(), span);
                self.via.pop();
            }
        }
        out
    }
}

/// What stands between two words of the input.
#[derive(Debug, Clone, Copy)]
enum Between {
    Blanks,
    Lines,
    Sign(char),
}

/// Words between blanks; quotes and back-slashes protect, as `xargs` reads them.
fn quoted_words(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut current: Option<String> = None;
    let mut quote = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(sign), c) if sign == c => quote = None,
            (None, '"' | '\'') => {
                quote = Some(c);
                current.get_or_insert_default();
            }
            (None, '\\') => current.get_or_insert_default().extend(chars.next()),
            (None, c) if c.is_whitespace() => out.extend(current.take()),
            (_, c) => current.get_or_insert_default().push(c),
        }
    }
    out.extend(current);
    out
}

/// The words that the input gives.
fn items(input: &Flow, between: Between, span: Span) -> Vec<Value> {
    // Without a pipe the input comes from somewhere else all the same.
    if input.text.is_empty() || input.is_blank() {
        let mut value = Value::unknown(span);
        value.add_data(&input.data);
        return vec![value];
    }
    let pieces = match between {
        Between::Lines => {
            let lines = input.text.lines().map(str::trim).filter(|l| !l.is_empty());
            lines.map(|l| l.trim_matches(['"', '\'']).to_owned()).collect()
        }
        Between::Sign(sign) => input.text.trim_end_matches(sign).split(sign).map(str::to_owned).collect(),
        Between::Blanks => quoted_words(&input.text),
    };
    let mut out: Vec<Value> = pieces
        .iter()
        .take(MAX_WORDS)
        .map(|text| Value {
            text: text.clone(),
            glob: input.glob && text.contains('*'),
            data: input.data.clone(),
            span,
            ..Value::default()
        })
        .collect();
    if pieces.len() > MAX_WORDS {
        out.push(Value { text: HOLE.to_string(), data: input.data.clone(), span, ..Value::default() });
    }
    out
}
