//! Sessions of file transfer: `sftp host`, and then lines that mean something to it alone.

use countersign_model::{Data, EffectKind, Span};

use super::Walker;
use crate::catalogue::Arguments;
use crate::value::{Flow, Value};

/// Most lines of a session that are read.
const MAX_LINES: usize = 200;

impl Walker<'_> {
    /// A transfer program was started. What it is told through a pipe or here-document is read; without any, the lines
    /// behind it may be meant for it.
    pub(super) fn transfer_begins(&mut self, program: &str, arguments: &Arguments, stdin: &Flow, span: Span) {
        if !matches!(program, "sftp" | "ftp" | "tftp" | "lftp" | "ncftp" | "smbclient") {
            return;
        }
        let host = arguments.operands.first().map(|o| o.text.clone()).unwrap_or_default();
        self.transfer = Some(host);
        for line in stdin.text.lines().take(MAX_LINES) {
            let mut words = line.split_whitespace().map(|w| {
                let text = w.trim_matches(['"', '\'']).to_owned();
                Value { text, span, ..Value::default() }
            });
            let Some(name) = words.next() else { continue };
            let rest: Vec<Value> = words.collect();
            self.transfer_line(&name.text, &rest, span);
        }
    }

    /// A line of the session; `false` when it is none.
    pub(super) fn transfer_line(&mut self, name: &str, words: &[Value], span: Span) -> bool {
        let Some(host) = self.transfer.clone() else { return false };
        let files: Vec<&Value> = words.iter().filter(|w| !w.text.starts_with('-')).collect();
        match name.to_lowercase().as_str() {
            "open" => {
                self.transfer = files.first().map(|h| h.text.clone());
                true
            }
            "put" | "mput" | "send" | "append" | "reput" | "mirror" if !files.is_empty() => {
                // The second name is the place at the other side; `mput` takes local names only.
                let local = if name.starts_with(['m', 'M']) { files.len() } else { 1 };
                let mut effect = self.effect(EffectKind::Send, span);
                effect.to = Some(super::emit::place_of(&host));
                name.clone_into(&mut effect.program);
                effect.data =
                    files.iter().take(local).map(|file| Data::File(self.resolve_path(file))).collect();
                self.push(effect);
                true
            }
            "get" | "mget" | "recv" | "reget" if !files.is_empty() => {
                let mut effect = self.effect(EffectKind::Fetch, span);
                effect.to = Some(super::emit::place_of(&host));
                name.clone_into(&mut effect.program);
                self.push(effect);
                true
            }
            "lcd" | "binary" | "ascii" | "passive" | "prompt" | "bye" | "quit" => true,
            _ => false,
        }
    }
}
