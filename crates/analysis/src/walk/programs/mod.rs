//! Programs whose command line is a language of its own.

mod find;
mod tar;
mod xargs;

use countersign_model::Span;

use super::Walker;
use crate::value::{Flow, Value};

impl Walker<'_> {
    /// What a program does that data files cannot say; `None` for all others.
    pub(super) fn special(&mut self, name: &str, words: &[Value], stdin: &Flow, span: Span) -> Option<Flow> {
        match name {
            "find" | "gfind" => Some(self.find(words, stdin, span)),
            "fd" => {
                self.fd(words, stdin);
                None
            }
            "xargs" | "gxargs" => Some(self.xargs(words, stdin, span)),
            "parallel" => Some(self.parallel(words, stdin, span)),
            "tar" | "bsdtar" | "gtar" => {
                self.tar_programs(words, stdin);
                None
            }
            // `tmux attach \; send-keys …`: several commands in one line.
            "tmux" if words.iter().any(|w| w.text == ";") => {
                let program = crate::catalogue::lookup("tmux")?;
                let mut out = Flow::default();
                for line in words.split(|w| w.text == ";").filter(|line| !line.is_empty()) {
                    out = self.program(program, "tmux", line, stdin, span);
                }
                Some(out)
            }
            "ed" | "sed" => {
                self.editor_commands(name, words, stdin);
                None
            }
            "ssh" => {
                self.ssh_options(words, stdin);
                None
            }
            _ => None,
        }
    }
}
