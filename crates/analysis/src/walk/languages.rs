//! Calls of languages other than the shell.

use countersign_model::{Data, EffectKind, Span, TargetKind};

use super::Walker;
use crate::catalogue;
use crate::value::{Flow, HOLE, Value};

impl Walker<'_> {
    /// A call of a library: `py:shutil.rmtree`.
    pub(super) fn library_call(&mut self, name: &str, words: &[Value], stdin: &Flow, span: Span) -> Flow {
        if let Some(flow) = super::decode::call(name, words, span) {
            return flow;
        }
        self.verb_call(name, words, span);
        self.name_lookup(name, words, span);
        self.handle_call(name, words);
        self.piped_call(name, words, span);
        self.unpacked_call(name, words, span);
        // A socket of this machine, by its path: nothing leaves.
        let guarded = ["..", "ssh", "tmux", "X11", "docker", "podman", "containerd", "dbus", "gpg", "agent"];
        let path = |w: &Value| {
            w.text.starts_with("/tmp/")
                && w.list.is_none()
                && !guarded.iter().any(|part| w.text.contains(part))
        };
        if name.ends_with("socket.connect") && words.last().is_some_and(path) {
            self.local_socket = true;
            return Flow::text("", span);
        }
        let sends = name.ends_with("socket.sendall") || name.ends_with("socket.send");
        if sends && self.local_socket && self.connected.is_none() {
            return Flow::text("", span);
        }
        let Some(program) = known_call(name) else {
            let mut out = Flow::unknown(span);
            for word in words {
                out.add_data(&word.data);
            }
            out.add_data(&encoded(name));
            return out;
        };
        let (arguments, _) = self.arguments(program, words, stdin);
        let mut flow = self.program_call(program, &arguments, name, stdin, span);
        flow.add_data(&encoded(name));
        if let Some(paths) = super::listing::listed(name, words) {
            flow.text = paths.text;
            flow.glob = paths.glob;
        }
        flow
    }

    fn program_call(
        &mut self,
        program: &'static catalogue::Program,
        arguments: &catalogue::Arguments,
        name: &str,
        stdin: &Flow,
        span: Span,
    ) -> Flow {
        // Reading from what was opened: the content is the receiver's.
        let receiver = arguments.options.iter().find(|(o, _)| o == "--self").and_then(|(_, v)| v.clone());
        let mut flow = self.carry_call(program, arguments, name, stdin, span);
        if let Some(receiver) = receiver {
            flow.add_data(&receiver.data);
        }
        flow
    }

    /// Objects that run code while they are read, read from the network: `pickle.load(urlopen(…))`.
    fn unpacked_call(&mut self, name: &str, words: &[Value], span: Span) {
        let lower = name.to_lowercase();
        let unsafe_loader = || {
            words.iter().any(|w| w.text.eq_ignore_ascii_case("--loader"))
                && !words.iter().any(|w| w.text.contains("SafeLoader"))
        };
        let runs = match lower.split_once(':').map(|(_, call)| call) {
            Some(
                "pickle.load"
                | "pickle.loads"
                | "cpickle.loads"
                | "marshal.loads"
                | "marshal.load"
                | "dill.load"
                | "dill.loads"
                | "joblib.load"
                | "jsonpickle.decode"
                | "yaml.unsafe_load"
                | "shelve.open"
                | "marshal.restore"
                | "unserialize"
                | "serialize.unserialize",
            ) => true,
            Some("yaml.load" | "yaml.load_all") => unsafe_loader(),
            _ => false,
        };
        let from = words.iter().find_map(|w| super::nodes::downloaded(&w.data));
        if let Some(address) = from.filter(|_| runs).map(str::to_owned) {
            let mut effect = self.effect(EffectKind::RunRemote, span);
            effect.targets.push(Self::name_target("an object that runs code when it is read"));
            effect.to = Some(super::emit::place_of(&address));
            name.clone_into(&mut effect.program);
            self.push(effect);
        }
    }

    /// `source.pipe(request)`: what was opened flows into what was connected.
    fn piped_call(&mut self, name: &str, words: &[Value], span: Span) {
        if !name.ends_with(".pipe") && !name.ends_with("pipeline") && !name.ends_with(".pipeTo") {
            return;
        }
        let solid =
            |d: &Data| matches!(d, Data::File(_) | Data::Env(_) | Data::Credential(_) | Data::Secret(_));
        let Some(from) = words.iter().position(|w| w.data.iter().any(solid)) else { return };
        for (at, word) in words.iter().enumerate() {
            let Some(address) = super::nodes::downloaded(&word.data).filter(|_| at != from) else { continue };
            let mut effect = self.effect(EffectKind::Send, span);
            effect.to = Some(super::emit::place_of(address));
            name.clone_into(&mut effect.program);
            effect.data = words
                .get(from)
                .map(|w| w.data.iter().filter(|d| solid(d)).cloned().collect())
                .unwrap_or_default();
            self.push(effect);
            return;
        }
    }

    /// A plain name that the text does not define: a class, an imported function, a built-in of no weight.
    pub(super) fn plain_call(&mut self, name: &str, words: &[Value], span: Span) -> Flow {
        // A class: its constructor runs, and what it keeps comes from the arguments.
        let constructor = format!("{name}.__init__");
        if let Some(function) = self.state.functions.get(&constructor).cloned() {
            let mut all = vec![Value::text(name, span)];
            all.extend(words.iter().cloned());
            self.call_function(&function, &all, &Value::default());
        }
        self.verb_call(name, words, span);
        let mut out = Flow { text: HOLE.to_string(), span, ..Flow::default() };
        for word in words {
            out.add_data(&word.data);
        }
        out
    }
}

impl Walker<'_> {
    /// A call that is given `DELETE` and an address removes what is there, whatever it is called.
    fn verb_call(&mut self, name: &str, words: &[Value], span: Span) {
        if !words.iter().any(|w| w.text == "DELETE") {
            return;
        }
        let address = words.iter().find(|w| w.text.starts_with('/') || w.text.contains("://"));
        if let Some(address) = address {
            let mut effect = self.effect(EffectKind::ExternalDelete, span);
            effect.targets.push(self.target(address, TargetKind::Url));
            name.clone_into(&mut effect.program);
            self.push(effect);
        }
    }
}

/// What is made unreadable for its way is told apart from a plain text.
fn encoded(name: &str) -> Vec<Data> {
    let lower = name.to_lowercase();
    let encodes = ["tobase64string", "b64encode", "hexlify", ":btoa", "base64_encode", "encode64", "bin2hex"];
    match encodes.iter().any(|call| lower.ends_with(call)) {
        true => vec![Data::Output("base64".to_owned())],
        false => Vec::new(),
    }
}

/// The entry of a call: by its full name, without its type, by its last part.
fn known_call(name: &str) -> Option<&'static catalogue::Program> {
    if let Some(program) = catalogue::lookup(name) {
        return Some(program);
    }
    let (language, call) = name.split_once(':')?;
    if let Some((_, method)) = call.rsplit_once('.') {
        let short = format!("{language}:.{method}");
        if let Some(program) = catalogue::lookup(&short) {
            return Some(program);
        }
    }
    let lower = name.to_lowercase();
    if lower != name {
        return known_call(&lower);
    }
    None
}
