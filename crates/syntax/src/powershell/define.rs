//! Functions, named blocks, `using`, and the parameters of all of them.

use super::chars::{ends_word, is_name};
use super::cursor::Reader;
use super::statement::Item;
use crate::script::{Command, Node, Word};

impl Reader<'_> {
    /// What follows a keyword that defines or groups; none when the word is no keyword here.
    pub(super) fn definition(&mut self, word: &str, start: usize) -> Option<Item> {
        let begins = self.at;
        self.blanks();
        let nodes = match word {
            "function" | "filter" | "workflow" | "configuration" if self.at_char(|c| !ends_word(c)) => {
                self.function(word != "configuration", start)
            }
            "param" if self.starts("(") => {
                let (names, nodes) = self.parameters();
                return Some(Item::Parameters(names, nodes));
            }
            "begin" | "process" | "end" | "clean" | "dynamicparam" | "parallel" | "sequence"
            | "inlinescript" | "data"
                if self.opens_block() =>
            {
                let body = self.body();
                vec![Node::Group { body, redirects: Vec::new() }]
            }
            "class" if self.at_char(is_name) => self.class(start),
            "enum" if self.at_char(is_name) => {
                // Names with constant values: nothing of it runs.
                self.take_while(|c| !matches!(c, '{' | ';'));
                let opened = self.at;
                self.eat("{");
                self.take_while(|c| c != '}');
                self.close("}", opened);
                Vec::new()
            }
            "using" => self.using(start),
            _ => {
                self.at = begins;
                return None;
            }
        };
        Some(Item::Nodes(nodes))
    }

    fn function(&mut self, defines: bool, start: usize) -> Vec<Node> {
        let name = self.take_while(|c| !ends_word(c)).to_lowercase();
        let name = name.rsplit_once(':').map_or(name.as_str(), |it| it.1).to_owned();
        self.newlines();
        let (mut parameters, mut body) =
            if self.starts("(") { self.parameters() } else { Default::default() };
        self.newlines();
        let block = self.block();
        parameters.extend(block.parameters);
        body.extend(block.body);
        if !defines {
            return vec![Node::Group { body, redirects: Vec::new() }];
        }
        vec![Node::Function { name, parameters, body, span: self.since(start) }]
    }

    /// `using module x` loads code; `using namespace` only shortens names.
    fn using(&mut self, start: usize) -> Vec<Node> {
        let kind = self.take_while(is_name).to_lowercase();
        self.blanks();
        let word = self.argument_word();
        let span = self.since(start);
        let cmdlet = match kind.as_str() {
            "module" => vec![Word::text("import-module", span), word],
            "assembly" => vec![Word::text("add-type", span), Word::text("-Path", span), word],
            _ => return Vec::new(),
        };
        vec![Node::Command(Command { words: cmdlet, span, ..Command::default() })]
    }
}
