//! Words and their parts.

use countersign_model::Span;
use shuck_ast::{LiteralText, WordPart, WordPartNode};

use super::atoms::{self, Atom};
use super::{Lower, ansi_c};
use crate::script::{Part, Script, VariableForm, Word};

impl Lower<'_> {
    /// A word of a command line.
    pub(super) fn word(&mut self, word: &shuck_ast::Word) -> Word {
        let span = Self::span(word.span);
        self.deeper(span, |lower| {
            let mut out = Vec::new();
            for part in &word.parts {
                lower.atoms(part, &mut out);
            }
            atoms::build(&out, span, word.has_active_brace_expansion())
        })
    }

    fn atoms(&mut self, node: &WordPartNode, out: &mut Vec<Atom>) {
        match &node.kind {
            WordPart::Literal(text) => self.unquoted(text, node.span, out),
            WordPart::ZshQualifiedGlob(glob) => {
                let text = self.slice(node.span).to_owned();
                if glob.qualifiers.as_ref().is_some_and(|q| {
                    let text = self.slice(q.span);
                    text.contains('e') || text.contains('+')
                }) {
                    self.opaque(Self::span(node.span), "a zsh glob qualifier that may run code");
                }
                out.push(Atom::Part(Part::Glob(text)));
            }
            WordPart::SingleQuoted { .. } => {
                let span = Self::span(node.span);
                if !self.quotes_are_plain {
                    self.inert.push(span);
                }
                let raw = span.of(self.source);
                let text = if let Some(inner) = raw.strip_prefix("$'") {
                    ansi_c::decode(inner.strip_suffix('\'').unwrap_or(inner))
                } else {
                    let inner = raw.strip_prefix('\'').unwrap_or(raw);
                    inner.strip_suffix('\'').unwrap_or(inner).to_owned()
                };
                out.push(Atom::Part(Part::Text { text, quoted: true }));
            }
            WordPart::DoubleQuoted { parts, .. } => {
                if parts.is_empty() {
                    out.push(Atom::Part(Part::Text { text: String::new(), quoted: true }));
                }
                for part in parts {
                    self.plain_in_quotes(node.span, part);
                    let part = self.quoted_part(part);
                    out.push(Atom::Part(part));
                }
            }
            _ => {
                let part = self.expansion(&node.kind, node.span, false);
                out.push(Atom::Part(part));
            }
        }
    }

    /// Text between double quotes: `<(` and `>(` mean nothing there.
    fn plain_in_quotes(&mut self, outer: shuck_ast::Span, part: &WordPartNode) {
        let plain =
            matches!(&part.kind, WordPart::Literal(LiteralText::Source | LiteralText::CookedSource(_)));
        let (whole, span) = (Self::span(outer), Self::span(part.span));
        let raw = whole.of(self.source);
        let quotes = raw.trim_start_matches('$').starts_with('"') && raw.ends_with('"') && raw.len() > 1;
        if plain
            && quotes
            && !self.quotes_are_plain
            && whole.start < span.start
            && span.end < whole.end
            && !has_quote(span.of(self.source))
        {
            self.plain.push(span);
        }
    }

    /// A part inside double quotes or of a here-document.
    pub(super) fn quoted_part(&mut self, node: &WordPartNode) -> Part {
        match &node.kind {
            WordPart::Literal(text) => {
                let text = match text {
                    LiteralText::Owned(text) => text.to_string(),
                    _ => decode_double_quoted(self.slice(node.span)),
                };
                Part::Text { text, quoted: true }
            }
            // Inside double quotes single quotes are plain characters; the parser may still nest them.
            WordPart::SingleQuoted { .. } => {
                Part::Text { text: self.slice(node.span).to_owned(), quoted: true }
            }
            other => self.expansion(other, node.span, true),
        }
    }

    /// Characters outside quotes: back-slashes quote one character each.
    fn unquoted(&mut self, text: &LiteralText, span: shuck_ast::Span, out: &mut Vec<Atom>) {
        let raw = match text {
            LiteralText::Owned(text) => {
                // Synthetic: its escapes are resolved already.
                out.extend(text.chars().map(Atom::Char));
                return;
            }
            LiteralText::Source | LiteralText::CookedSource(_) => self.slice(span).to_owned(),
        };
        let mut chars = raw.chars();
        while let Some(c) = chars.next() {
            if c != '\\' {
                out.push(Atom::Char(c));
                continue;
            }
            match chars.next() {
                Some('\n') | None => {}
                Some(escaped) => {
                    out.push(Atom::Part(Part::Text { text: escaped.to_string(), quoted: true }));
                }
            }
        }
    }

    /// A script that stands inside a word.
    pub(super) fn nested(&mut self, body: &shuck_ast::StmtSeq, span: shuck_ast::Span) -> Box<Script> {
        self.cover(span);
        let before = std::mem::replace(&mut self.quotes_are_plain, false);
        let body = self.deeper(Self::span(span), |lower| lower.sequence(body));
        self.quotes_are_plain = before;
        Box::new(Script { body, opaque: Vec::new() })
    }

    /// A variable by name.
    pub(super) fn variable(name: &str, form: VariableForm, quoted: bool) -> Part {
        Part::Variable { name: name.to_owned(), form, quoted }
    }

    /// The body of a here-document.
    pub(super) fn heredoc(&mut self, heredoc: &shuck_ast::Heredoc) -> Word {
        use shuck_ast::HeredocBodyPart as Body;
        let span = Self::span(heredoc.body.span);
        // The source decides whether the body is quoted: the parser errs on a second document in one line.
        let delimiter = self.slice(heredoc.delimiter.span);
        let delimiter = if delimiter.is_empty() { self.slice(heredoc.delimiter.raw.span) } else { delimiter };
        let quoted = delimiter.contains(['\'', '"', '\\']);
        if quoted {
            self.inert.push(span);
            return Word::quoted(span.of(self.source), span);
        }
        let mut parts = Vec::new();
        for node in &heredoc.body.parts {
            let inner = node.span;
            let part = match &node.kind {
                Body::Literal(text) => {
                    let text = match text {
                        LiteralText::Owned(text) => text.to_string(),
                        _ => decode_double_quoted(self.slice(inner)),
                    };
                    Part::Text { text, quoted: true }
                }
                Body::Variable(name) => Self::variable(name.as_str(), VariableForm::Plain, true),
                Body::CommandSubstitution { body, .. } => {
                    Part::Output { script: self.nested(body, inner), quoted: true }
                }
                Body::ArithmeticExpansion { expression_word_ast, expression_ast, .. } => {
                    self.arithmetic(inner, expression_ast.as_deref(), Some(expression_word_ast))
                }
                Body::Parameter(parameter) => self.parameter(parameter, inner, true),
            };
            parts.push(part);
        }
        Word { parts, span }
    }
}

/// Escapes inside double quotes: only `$`, back-tick, `"`, `\` and line ends are escaped by a back-slash.
fn decode_double_quoted(raw: &str) -> String {
    if !raw.contains('\\') {
        return raw.to_owned();
    }
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('\n') => {}
            Some(escaped @ ('$' | '`' | '"' | '\\')) => out.push(escaped),
            Some(other) => {
                out.push('\\');
                out.push(other);
            }
            None => out.push('\\'),
        }
    }
    out
}

/// The span that covers several words.
pub(super) fn cover_all(words: &[Word]) -> Span {
    words.iter().map(|w| w.span).reduce(Span::join).unwrap_or_default()
}

/// Whether evaluating a word may start something.
pub(super) fn may_run(word: &Word) -> bool {
    word.parts.iter().any(part_may_run)
}

/// The same of one part.
pub(super) fn part_may_run(part: &Part) -> bool {
    match part {
        Part::Output { .. } | Part::Process { .. } => true,
        // `'a[$(…)]'` where arithmetic evaluates it: the analysis looks.
        Part::Text { text, quoted: true } => {
            text.contains('[') && (text.contains("$(") || text.contains('`'))
        }
        Part::Number(script) | Part::Arithmetic { script, .. } => !script.body.is_empty(),
        Part::Braces(words) | Part::List(words) => words.iter().any(may_run),
        Part::Variable { form, .. } => match form {
            VariableForm::Default(word)
            | VariableForm::AssignDefault(word)
            | VariableForm::Alternative(word) => may_run(word),
            VariableForm::Edit { operands, .. } => operands.iter().any(may_run),
            _ => false,
        },
        _ => false,
    }
}

/// A double quote without a back-slash in front: it would end the quotation.
fn has_quote(text: &str) -> bool {
    let mut escaped = false;
    text.chars().any(|c| {
        let quote = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        quote
    })
}
