//! Statements of JavaScript and TypeScript: declarations and modules.

use super::function::Pattern;
use super::javascript::normal;
use super::reader::Reader;
use super::token::{Kind, Quote};
use super::value::{Argument, Name, Value};
use countersign_model::Span;

impl<'t, 'a> Reader<'t, 'a> {
    /// A statement that begins with this word; false when it is an expression.
    pub(super) fn javascript_statement(&mut self, word: &str) -> bool {
        let next = self.word_at(1);
        let named = !next.is_empty() && !self.at(1).line;
        match word {
            "var" | "const" | "let" | "using" if named || matches!(self.op_at(1), "{" | "[") => {
                if word == "const" && next == "enum" {
                    self.bump();
                    return self.javascript_statement("enum");
                }
                self.bump();
                self.declarations();
            }
            "function" => self.function_statement(),
            "async" if next == "function" && !self.at(1).line => {
                self.bump();
                self.function_statement();
            }
            "class" => {
                self.class();
            }
            "import" if self.op_at(1) != "(" && self.op_at(1) != "." => self.import(),
            "export" => self.export(),
            "abstract" | "declare" if named => {
                self.bump();
                self.statement();
            }
            "interface" | "enum" if named => {
                while !self.done() && self.op() != "{" {
                    self.bump();
                }
                let end = self.mate();
                self.skip_to(end.saturating_add(1));
            }
            "namespace" | "module" | "global" if named || (word == "global" && self.op_at(1) == "{") => {
                while !self.done() && !matches!(self.op(), "{" | ";") {
                    self.bump();
                }
                if self.op() == "{" {
                    self.block();
                }
            }
            "type" if named && matches!(self.op_at(2), "=" | "<") => {
                self.pos += 2;
                while !self.done() && !matches!(self.op(), "=" | ";") {
                    self.bump();
                }
                self.bump();
                self.skip_type();
            }
            "debugger" => self.bump(),
            _ => return false,
        }
        true
    }

    /// `function f(…) { … }`, at the word.
    pub(super) fn function_statement(&mut self) {
        let start = self.span();
        self.bump();
        while matches!(self.op(), "*" | "&") {
            self.bump();
        }
        let name = self.take_name();
        let code = self.function_rest(start);
        if name.is_empty() {
            // `export default function () {}`: nothing calls it by name.
            self.define("default", code);
        } else {
            self.define(name, code);
        }
        self.eat(";");
    }

    /// `a = 1, {b} = x`, after `const`.
    fn declarations(&mut self) {
        loop {
            let span = self.span();
            let Some(pattern) = self.pattern(0) else { break };
            self.eat("!");
            if self.eat(":") {
                self.skip_type();
            }
            if self.eat("=") {
                let value = self.expression();
                let span = self.since(span);
                self.take_apart(pattern, value, span);
            }
            if !self.eat(",") {
                break;
            }
        }
        self.eat(";");
    }

    /// `import … from 'module'`.
    fn import(&mut self) {
        let start = self.span();
        self.bump();
        if self.word() == "type" && self.word_at(1) != "from" && self.op_at(1) != "," {
            self.bump();
        }
        // Local name, and what it stands for in the module; empty for the module itself.
        let mut bindings: Vec<(String, String)> = Vec::new();
        while !self.done() {
            match &self.at(0).kind {
                Kind::Text(..) => break,
                Kind::Name(name) if name == "from" && matches!(self.at(1).kind, Kind::Text(..)) => {
                    self.bump()
                }
                Kind::Name(name) => {
                    self.bump();
                    if self.op() == "=" {
                        self.bump();
                        let value = self.expression();
                        self.assign(Value::Name(Name::free(name.to_string(), start)), "=", value, start);
                        self.eat(";");
                        return;
                    }
                    bindings.push((name.to_string(), String::new()));
                }
                Kind::Op("*") => {
                    self.bump();
                    self.eat_word("as");
                }
                Kind::Op("{") => self.imported(&mut bindings),
                Kind::Op(",") => self.bump(),
                _ => return,
            }
        }
        let Kind::Text(_, pieces) = &self.at(0).kind else { return };
        let span = self.span();
        self.bump();
        let module = self.filled(pieces, span).literal().unwrap_or_default();
        if let Some(value) = self.bring_in("import", &module, start) {
            let names = bindings.into_iter().map(|it| Pattern::Name(it.0)).collect();
            self.share(names, value, start);
        } else {
            let module = normal(&module);
            for (local, member) in bindings {
                let path =
                    if member.is_empty() { module.clone() } else { normal(&format!("{module}.{member}")) };
                self.names.alias(&local, &path);
            }
        }
        if self.eat_word("with") && self.op() == "{" {
            let end = self.mate();
            self.skip_to(end.saturating_add(1));
        }
        self.eat(";");
    }

    /// `{ a, b as c, type D }`.
    fn imported(&mut self, bindings: &mut Vec<(String, String)>) {
        let end = self.mate();
        self.bump();
        while self.pos < end {
            let before = self.pos;
            if self.word() == "type" && !matches!(self.op_at(1), "," | "}") && self.word_at(1) != "as" {
                self.bump();
            }
            let name = match &self.at(0).kind {
                Kind::Text(Quote::Plain, pieces) => {
                    let span = self.span();
                    self.bump();
                    self.filled(pieces, span).literal().unwrap_or_default()
                }
                _ => self.take_name().to_owned(),
            };
            let local = if self.eat_word("as") { self.take_name().to_owned() } else { name.clone() };
            if !name.is_empty() {
                bindings.push((local, name));
            }
            self.eat(",");
            if self.pos == before {
                self.bump();
            }
        }
        self.skip_to(end.saturating_add(1));
    }

    /// A module that is a file or an address runs when it is brought in, and its value is what it gives; one with a
    /// plain name is installed already, and only a name.
    pub(super) fn bring_in(&mut self, how: &str, module: &str, span: Span) -> Option<Value> {
        let outside = module.starts_with(['.', '/']) || module.contains("://") || module.starts_with("data:");
        outside.then(|| {
            let value = Value::text(module, span);
            self.command(how, None, vec![Argument { key: None, value }], span)
        })
    }

    fn export(&mut self) {
        self.bump();
        self.eat_word("default");
        match (self.op(), self.word()) {
            ("{" | "*", _) => {
                if self.op() == "{" {
                    let end = self.mate();
                    self.skip_to(end.saturating_add(1));
                } else {
                    self.bump();
                    if self.eat_word("as") {
                        self.bump();
                    }
                }
                if self.eat_word("from") {
                    let value = self.primary();
                    if let Some(module) = value.literal() {
                        let span = self.previous().span;
                        if let Some(value) = self.bring_in("import", &module, span) {
                            self.run(value);
                        }
                    }
                }
                self.eat(";");
            }
            ("=", _) => {
                self.bump();
                self.simple_statement();
            }
            _ => self.statement(),
        }
    }
}
