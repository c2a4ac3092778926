//! bash, zsh and POSIX sh, by `shuck-parser`, lowered to our own tree.
//!
//! The parser is not trusted to see everything: [`residue`] checks that every substitution opener of the text is
//! covered by the tree, and what is not covered is opaque.

mod ansi_c;
mod arithmetic;
mod atoms;
mod command;
mod compound;
mod expansion;
mod list;
mod placeholder;
mod residue;
mod word;

use std::collections::BTreeSet;

use countersign_model::Span;
use shuck_parser::parser::{ParseStatus, Parser};
use shuck_parser::{ShellDialect, ShellProfile};

use crate::script::Opaque;
use crate::{Language, Script};

/// Deepest nesting that is followed. Deeper text is opaque.
const MAX_DEPTH: usize = 90;
/// Work that the parser may do on one text before it gives up.
const MAX_FUEL: usize = 400_000;

/// Reads a shell text.
#[must_use]
pub fn read(text: &str, language: Language) -> Script {
    let script = parse(text, language);
    if script.opaque.is_empty() {
        return script;
    }
    let filled = placeholder::filled(text).map(|text| parse(&text, language));
    filled.filter(|script| script.opaque.is_empty()).unwrap_or(script)
}

fn parse(text: &str, language: Language) -> Script {
    let dialect = match language {
        Language::Zsh => ShellDialect::Zsh,
        Language::Posix => ShellDialect::Posix,
        _ => ShellDialect::Bash,
    };
    let whole = Span::new(0, text.len());
    if nests_too_deep(text) {
        return Script::opaque(whole, "nesting is deeper than can be read");
    }
    let parser = Parser::with_limits_and_profile(text, MAX_DEPTH, MAX_FUEL, ShellProfile::native(dialect));
    let parsed = parser.parse();
    let mut lower = Lower {
        source: text,
        covered: BTreeSet::new(),
        inert: Vec::new(),
        plain: Vec::new(),
        opaque: Vec::new(),
        side: Vec::new(),
        depth: 0,
        quotes_are_plain: false,
    };
    let body = lower.sequence(&parsed.file.body);
    if parsed.status != ParseStatus::Clean {
        lower.report_errors(&parsed);
    }
    if chains_aliases(text, language) {
        lower.opaque(whole, "an alias that lets the next word be an alias");
    }
    residue::check(text, language, &lower.covered, &mut lower.inert, &mut lower.plain, &mut lower.opaque);
    Script { body, opaque: lower.opaque }
}

/// Brackets and keywords that open a level, counted roughly: an upper bound that a text must stay under before the
/// recursive parser sees it.
fn nests_too_deep(text: &str) -> bool {
    let (mut depth, mut deepest) = (0usize, 0usize);
    for byte in text.bytes() {
        match byte {
            b'(' | b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b')' | b'}' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest > 600
}

/// Whether the parser replaces aliases by itself, and one of them ends in a blank: the next word is then an alias too,
/// and the parser loses its text.
fn chains_aliases(text: &str, language: Language) -> bool {
    (language == Language::Zsh || text.contains("expand_aliases"))
        && text.lines().any(|line| {
            line.contains("alias")
                && [" '", " \"", "\t'", "\t\""].iter().any(|end| {
                    line.match_indices(end)
                        .any(|(at, _)| line.get(..at).is_some_and(|head| head.contains('=')))
                })
        })
}

/// State of one lowering.
struct Lower<'a> {
    source: &'a str,
    /// Offsets of substitution openers that the tree covers.
    covered: BTreeSet<usize>,
    /// Ranges in which openers have no meaning: single quotes, comments, quoted here-documents.
    inert: Vec<Span>,
    /// Text between double quotes, in which `<(` and `>(` are plain characters.
    plain: Vec<Span>,
    opaque: Vec<Opaque>,
    /// Words whose value does not matter but whose substitutions run (subscripts, patterns, arithmetic).
    side: Vec<crate::script::Word>,
    depth: usize,
    /// In `"${x:-…}"`: single quotes have no meaning.
    quotes_are_plain: bool,
}

impl Lower<'_> {
    fn span(span: shuck_ast::Span) -> Span {
        Span::new(span.start.offset(), span.end.offset())
    }

    /// The source under a span; empty when it does not fit (synthetic nodes have such spans).
    fn slice(&self, span: shuck_ast::Span) -> &str {
        self.source.get(span.start.offset()..span.end.offset()).unwrap_or("")
    }

    fn source_text(&self, text: &shuck_ast::SourceText) -> String {
        if text.is_source_backed() { self.slice(text.span()).to_owned() } else { text.slice("").to_owned() }
    }

    fn opaque(&mut self, span: Span, why: &str) {
        if self.opaque.len() < 64 {
            self.opaque.push(Opaque { span, why: why.to_owned() });
        }
    }

    /// Notes that the tree holds the substitution that opens here.
    fn cover(&mut self, span: shuck_ast::Span) {
        self.covered.insert(span.start.offset());
    }

    /// Runs `f` one level deeper, or marks the span opaque when that is too deep.
    fn deeper<T: Default>(&mut self, span: Span, f: impl FnOnce(&mut Self) -> T) -> T {
        if self.depth > 3 * MAX_DEPTH {
            self.opaque(span, "nesting is deeper than can be read");
            return T::default();
        }
        self.depth += 1;
        let out = f(self);
        self.depth -= 1;
        out
    }

    fn report_errors(&mut self, parsed: &shuck_parser::parser::ParseResult) {
        let end = self.source.len();
        if parsed.diagnostics.is_empty() {
            self.opaque(Span::new(0, end), "the shell text does not parse");
        }
        for diagnostic in &parsed.diagnostics {
            let start = diagnostic.span.start.offset().min(end);
            // What follows an error may be read wrongly: opaque to the end of the text.
            let message = format!("does not parse: {}", diagnostic.message);
            self.opaque(Span::new(start, end), &message);
        }
    }
}
