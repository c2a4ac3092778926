//! Classes: their methods are functions, named as a call of them is.

use super::chars::is_name;
use super::cursor::Reader;
use super::expression::LOWEST;
use super::parameters::bound;
use super::types::Bracket;
use crate::script::Node;

impl Reader<'_> {
    /// The class behind the keyword.
    pub(super) fn class(&mut self, start: usize) -> Vec<Node> {
        let class = self.take_while(is_name).to_lowercase();
        // Base classes.
        self.take_while(|c| !matches!(c, '{' | ';' | '}'));
        let opened = self.at;
        if !self.eat("{") {
            self.note(start, "expected the body of the class");
            return Vec::new();
        }
        let nodes = self.with_commas(true, |it| it.deeper(|it| it.class_members(&class))).unwrap_or_default();
        self.close("}", opened);
        nodes
    }

    fn class_members(&mut self, class: &str) -> Vec<Node> {
        let mut out = Vec::new();
        let mut fixed = false;
        loop {
            self.newlines();
            let start = self.at;
            match self.peek() {
                None | Some('}') => return out,
                Some(';') => {
                    self.bump();
                    fixed = false;
                }
                Some('[') => match self.bracket() {
                    Some(Bracket::Attribute) => out.extend(self.attribute(start).into_iter().flat_map(bound)),
                    Some(Bracket::Type(_)) => {}
                    None => {
                        self.bump();
                        self.note(start, "not a type");
                    }
                },
                Some('$') => {
                    self.variable();
                    self.blanks();
                    if self.eat("=") {
                        self.newlines();
                        out.extend(self.expression(LOWEST).running());
                    }
                    fixed = false;
                    if self.at == start {
                        self.bump();
                    }
                }
                Some(c) if is_name(c) => {
                    let name = self.take_while(is_name).to_lowercase();
                    if matches!(name.as_str(), "static" | "hidden") && !self.starts("(") {
                        fixed |= name == "static";
                        continue;
                    }
                    out.push(self.method(class, &name, fixed, start));
                    fixed = false;
                }
                Some(_) => {
                    self.bump();
                    self.note(start, "expected a member of the class");
                }
            }
        }
    }

    fn method(&mut self, class: &str, name: &str, fixed: bool, start: usize) -> Node {
        self.blanks();
        let (parameters, mut body) = if self.starts("(") { self.parameters() } else { Default::default() };
        self.newlines();
        if self.starts(":") {
            // `: base(…)` of a constructor.
            self.take_while(|c| !matches!(c, '(' | '{' | '}'));
            if self.starts("(") {
                let opened = self.at;
                self.bump();
                body.extend(self.call_arguments().into_iter().flat_map(super::value::Value::running));
                self.close(")", opened);
            }
        }
        body.extend(self.body());
        let name = match (name == class, fixed) {
            (true, _) => format!("ps:[{class}]::new"),
            (false, true) => format!("ps:[{class}]::{name}"),
            (false, false) => format!("ps:.{name}"),
        };
        Node::Function { name, parameters, body, span: self.since(start) }
    }
}
