//! What is written: the text that a call or cmdlet puts into a file, and handles of files that were opened for writing.

use countersign_model::{Data, Effect, EffectKind, Span, TargetKind};

use super::Walker;
use crate::catalogue::Arguments;
use crate::value::{Flow, Value};

impl Walker<'_> {
    /// A file was opened for writing: what its handle is given lands there.
    /// Gives its path, and whether it keeps what it held.
    pub(super) fn opened(program: &str, effects: &[Effect]) -> Option<(String, bool)> {
        let call = program.split_once(':')?.1.to_lowercase();
        if !matches!(
            call.as_str(),
            "open"
                | "pathlib.path.open"
                | "fs.createwritestream"
                | "fopen"
                | "os.create"
                | "file.open"
                | "file.new"
        ) {
            return None;
        }
        let effect = effects.iter().find(|e| e.kind == EffectKind::Write)?;
        let target = effect.targets.first().filter(|t| t.kind == TargetKind::Path && !t.unknown)?;
        Some((target.name.clone(), effect.how.append))
    }

    /// Files of another machine: what is written there leaves this one, and some shares only administrators reach.
    pub(super) fn shares(&mut self, effects: &[Effect], name: &str, span: Span) {
        let read = || {
            let reads = effects.iter().filter(|e| e.kind == EffectKind::Read);
            reads.flat_map(|e| &e.targets).map(|t| Data::File(t.name.clone())).collect::<Vec<_>>()
        };
        for effect in effects {
            for target in effect.targets.iter().filter(|t| t.kind == TargetKind::Path) {
                let Some((host, share)) = share_of(&target.name) else { continue };
                let mut found = self.effect(EffectKind::InfraExec, span);
                if is_administrative(share) {
                    found.targets.push(Self::name_target(host));
                    "net".clone_into(&mut found.program);
                    self.push(found);
                } else if effect.kind == EffectKind::Write && !crate::hosts::is_local(host) {
                    found.kind = EffectKind::Send;
                    found.to = Some(super::emit::place_of(host));
                    name.clone_into(&mut found.program);
                    found.data = if effect.data.is_empty() { read() } else { effect.data.clone() };
                    self.push(found);
                }
            }
        }
    }

    /// `handle.write(text)`, `fwrite(handle, text)`.
    pub(super) fn handle_call(&mut self, name: &str, words: &[Value]) {
        let Some((_, call)) = name.split_once(':') else { return };
        let method = call.rsplit('.').next().unwrap_or(call).to_lowercase();
        if !matches!(method.as_str(), "write" | "writelines" | "end" | "puts" | "print" | "fwrite" | "fputs")
        {
            return;
        }
        let Some(at) = words.iter().position(|w| w.handle.is_some()) else { return };
        let Some(path) = words.get(at).and_then(|w| w.handle.clone()) else { return };
        let Some(given) = words.get(at + 1) else { return };
        let mut content = given.clone();
        if let Some(list) = &given.list {
            content.text = list.iter().map(|v| v.text.as_str()).collect();
        }
        self.written(&path, &Flow { list: None, handle: None, ..content }, true);
    }
}

/// Host and share of `//host/share/…`.
fn share_of(path: &str) -> Option<(&str, &str)> {
    let mut parts = path.strip_prefix("//")?.split('/');
    let (host, share) = (parts.next()?, parts.next()?);
    (!host.is_empty() && !matches!(host, "." | "?" | "wsl$" | "wsl.localhost")).then_some((host, share))
}

fn is_administrative(share: &str) -> bool {
    let lower = share.to_lowercase();
    lower.strip_suffix('$').is_some_and(|name| matches!(name, "admin" | "ipc") || name.len() == 1)
}

/// The text that a program or call is given for the file that it writes.
pub(super) fn given(program: &str, arguments: &Arguments) -> Option<Value> {
    let call = program.split_once(':').map_or(program, |(_, call)| call).to_lowercase();
    let operand = |index: usize| arguments.operands.get(index).cloned();
    let option = |name: &str| {
        arguments
            .options
            .iter()
            .find(|(o, _)| o.eq_ignore_ascii_case(name))
            .and_then(|(_, value)| value.clone())
    };
    let mut value = match call.as_str() {
        "fs.writefile"
        | "fs.appendfile"
        | "file.write"
        | "io.write"
        | "file_put_contents"
        | "os.writefile"
        | "[system.io.file]::writealltext"
        | "[system.io.file]::appendalltext" => operand(1),
        ".write_text" | "pathlib.path.write_text" => operand(0),
        "set-content" | "add-content" => option("-Value").or_else(|| operand(1)),
        "out-file" => option("-InputObject"),
        "new-item" => option("-Value"),
        _ => None,
    }?;
    if let Some(list) = value.list.take() {
        value.text = list.iter().map(|v| v.text.as_str()).collect::<Vec<_>>().join("\n");
    }
    Some(value)
}
