//! Redirects: what is read, what is written, and sockets that look like files.

use countersign_model::{Data, EffectKind, Span, TargetKind};
use countersign_syntax::{Redirect, RedirectKind};

use super::Walker;
use crate::value::{Flow, Value};

/// Redirects of one command, looked at before it runs.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// What the command reads, when a redirect says so.
    pub input: Option<Flow>,
    /// Files that get the output: target, append, span, and whether it is the standard output that goes there.
    writes: Vec<(Value, bool, Span, bool)>,
    /// The output goes to a host.
    network: Option<(String, Span)>,
    /// Some redirect leads to a host: `/dev/tcp`.
    pub socket: Option<String>,
}

impl Walker<'_> {
    pub(super) fn plan_redirects(&mut self, redirects: &[Redirect], stdin: &Flow) -> Plan {
        let mut plan = Plan::default();
        for redirect in redirects {
            let span = self.place(redirect.span);
            let mut target = self.word_value(&redirect.target);
            // The name of a file is split as any word: blanks around it vanish.
            if redirect.kind != RedirectKind::Text && !target.quoted {
                target.text = target.text.trim().to_owned();
            }
            match redirect.kind {
                RedirectKind::Text => match redirect.descriptor {
                    // Another descriptor than standard input is read by its name.
                    Some(number) if number > 0 => {
                        self.state.files.insert(format!("/dev/fd/{number}"), Flow { span, ..target });
                    }
                    _ => plan.input = Some(Flow { span, ..target }),
                },
                // `>&$file`: a name and no number.
                RedirectKind::Duplicate
                    if !target.is_unknown()
                        && target.text.contains(|c: char| !c.is_ascii_digit() && c != '-')
                        && redirect.target.literal().is_none() =>
                {
                    let file = Redirect { kind: RedirectKind::Write, ..redirect.clone() };
                    self.plan_file(&file, target, span, stdin, &mut plan);
                }
                RedirectKind::Duplicate => {
                    let number = target.text.trim_end_matches('-').parse::<u32>().ok();
                    if let Some(host) = number.and_then(|n| self.state.sockets.get(&n).cloned()) {
                        plan.socket = Some(host.clone());
                        if redirect.descriptor.is_none_or(|d| d == 0) {
                            plan.input = Some(Flow::from_data(Data::Download(host.clone()), span));
                        }
                        if redirect.descriptor.is_none_or(|d| d == 1) {
                            plan.network = Some((host, span));
                        }
                    }
                }
                _ => self.plan_file(redirect, target, span, stdin, &mut plan),
            }
        }
        plan
    }

    fn plan_file(&mut self, redirect: &Redirect, target: Value, span: Span, _stdin: &Flow, plan: &mut Plan) {
        if let Some(rest) =
            target.text.strip_prefix("/dev/tcp/").or_else(|| target.text.strip_prefix("/dev/udp/"))
        {
            let host = rest.split('/').next().unwrap_or("").to_owned();
            self.connected = Some((host.clone(), span));
            plan.socket = Some(host.clone());
            if let Some(descriptor) = redirect.descriptor.filter(|d| *d > 2) {
                self.state.sockets.insert(descriptor, host);
            } else if redirect.kind == RedirectKind::Read {
                plan.input = Some(Flow::from_data(Data::Download(host), span));
            } else {
                plan.network = Some((host, span));
            }
            return;
        }
        match redirect.kind {
            RedirectKind::Read | RedirectKind::ReadWrite => {
                let path = self.resolve_path(&target);
                plan.input = Some(self.content_of(&path, &target, span));
                if redirect.kind == RedirectKind::Read && !path.starts_with("/dev/fd/") {
                    let mut effect = self.effect(EffectKind::Read, span);
                    effect.targets.push(self.target(&target, TargetKind::Path));
                    self.push(effect);
                }
            }
            _ => {
                let itself =
                    matches!(target.text.as_str(), "/dev/stdout" | "/dev/fd/1" | "/proc/self/fd/1" | "-");
                let standard = redirect.descriptor.is_none_or(|d| d == 1) && !itself;
                plan.writes.push((target, redirect.kind == RedirectKind::Append, span, standard));
            }
        }
    }

    /// Sends the output where the redirects say. Gives what is left for the pipe.
    pub(super) fn finish_redirects(&mut self, plan: &Plan, flow: Flow, name: &str) -> Flow {
        if let Some((host, span)) = &plan.network {
            let mut effect = self.effect(EffectKind::Send, *span);
            effect.to = Some(super::emit::place_of(host));
            effect.data = super::emit::data_or_literal(&flow);
            name.clone_into(&mut effect.program);
            self.push(effect);
            return Flow::default();
        }
        if plan.writes.is_empty() {
            return flow;
        }
        for (target, append, span, standard) in &plan.writes {
            if let Some(body) =
                self.sinks.iter().find(|(path, _)| *path == target.text).map(|(_, body)| body.clone())
            {
                self.nodes(&body, &flow);
                continue;
            }
            if is_stream(&target.text) {
                continue;
            }
            // Messages and the like: what they say is not known.
            let flow = if *standard { flow.clone() } else { Flow::unknown(*span) };
            let path = self.resolve_path(target);
            let mut effect = self.effect(EffectKind::Write, *span);
            effect.targets.push(self.target(target, TargetKind::Path));
            effect.how.append = *append;
            effect.data.clone_from(&flow.data);
            name.clone_into(&mut effect.program);
            self.shares(std::slice::from_ref(&effect), name, *span);
            self.push(effect);
            self.written(&path, &flow, *append);
        }
        // `cmd 2>/dev/null | sh`: only what goes elsewhere is gone from the pipe.
        if plan.writes.iter().any(|(.., standard)| *standard) { Flow::text("", flow.span) } else { flow }
    }
}

/// Names that are no file: the streams of the process, the bin.
pub(super) fn is_stream(path: &str) -> bool {
    matches!(
        path,
        "/dev/null"
            | "/dev/stdout"
            | "/dev/stderr"
            | "/dev/tty"
            | "nul"
            | "NUL"
            | "$null"
            | "-"
            | "/dev/stdin"
    ) || path.starts_with("/dev/fd/")
        || path.is_empty()
}
