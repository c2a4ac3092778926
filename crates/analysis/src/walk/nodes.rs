//! Lists, pipelines, branches, loops, functions.

use std::rc::Rc;

use countersign_model::{Data, EffectKind};
use countersign_syntax::{Node, Part, Redirect, Word};

use super::{Function, Walker};
use crate::value::{Flow, Value};

/// Longest known output that is kept, bytes.
const MAX_OUTPUT: usize = 64 * 1024;

impl Walker<'_> {
    /// Runs nodes one after the other; gives what they print.
    pub(super) fn nodes(&mut self, nodes: &[Node], stdin: &Flow) -> Flow {
        let mut out = Flow::default();
        // A function may be used above the place where it is defined: languages other than the shell read the file first.
        for node in nodes {
            if let Node::Function { name, parameters, body, .. } = node {
                self.define(name, parameters, body);
            }
        }
        for node in nodes {
            let more = self.node(node, stdin);
            append(&mut out, &more);
        }
        out
    }

    fn define(&mut self, name: &str, parameters: &[String], body: &[Node]) {
        let mut function = Function { parameters: parameters.to_vec(), body: body.to_vec() };
        // Which of several definitions holds may depend on what is not known: a call runs all of them.
        if let Some(known) = self.state.functions.get(name)
            && known.body != body
            && self.in_shell()
        {
            if known.body.iter().any(|n| matches!(n, Node::Group { body: one, .. } if one == body))
                || known.body.len() > 16
            {
                return;
            }
            let group = |body: &[Node]| Node::Group { body: body.to_vec(), redirects: Vec::new() };
            function.body = vec![group(&known.body), group(body)];
        }
        self.state.functions.insert(name.to_owned(), Rc::new(function));
    }

    fn node(&mut self, node: &Node, stdin: &Flow) -> Flow {
        if self.steps >= super::MAX_STEPS {
            return Flow::default();
        }
        self.with_each_value(node, stdin, Self::one_node)
    }

    fn one_node(&mut self, node: &Node, stdin: &Flow) -> Flow {
        match node {
            Node::Command(command) => self.command(command, stdin),
            Node::Sequence(nodes) => {
                let declared = self.declare_locals(nodes);
                let flow = match self.declare(nodes) {
                    true => {
                        self.declared = true;
                        let flow = self.nodes(nodes.get(1..).unwrap_or(&[]), stdin);
                        self.declared = false;
                        flow
                    }
                    false => self.nodes(nodes, stdin),
                };
                self.bind_locals(declared);
                flow
            }
            Node::Pipeline { stages, .. } => {
                let mut flow = stdin.clone();
                for stage in stages {
                    // Each stage runs in a subshell of its own, but what it writes stays.
                    let saved = self.saved_state();
                    self.state.lines_read = 0;
                    flow = self.node(stage, &flow);
                    let files = std::mem::take(&mut self.state.files);
                    let bound = std::mem::replace(&mut self.state, saved);
                    self.state.files = files;
                    // zsh, and bash with `lastpipe`, run the last stage themselves: `printf rm | read x; $x …`.
                    for (name, value) in bound.variables {
                        if !value.text.is_empty() && !self.state.variables.contains_key(&name) {
                            self.state.former.entry(name).or_default().push(value);
                        }
                    }
                }
                flow
            }
            Node::Background(node) => self.node(node, stdin),
            Node::Subshell { body, redirects } => {
                let saved = self.saved_state();
                let flow = self.redirected(redirects, stdin, |w, input| w.nodes(body, input));
                let files = std::mem::take(&mut self.state.files);
                self.state = saved;
                self.state.files = files;
                flow
            }
            Node::Group { body, redirects } => {
                self.redirected(redirects, stdin, |w, input| w.nodes(body, input))
            }
            Node::Branch { condition, arms, exhaustive, redirects } => {
                self.redirected(redirects, stdin, |w, input| {
                    let mut out = w.nodes(condition, input);
                    w.arms(arms, *exhaustive, input, &mut out);
                    out
                })
            }
            Node::Loop { variable, words, condition, body, redirects, endless, span } => {
                self.redirected(redirects, stdin, |w, input| {
                    // `fork while fork`: every new process goes on.
                    if *endless && piles_up(body)
                        || !condition.is_empty() && only_grows(condition) && only_grows(body)
                    {
                        let effect = w.effect(EffectKind::Exhaust, *span);
                        w.push(effect);
                    }
                    match variable.as_deref() {
                        Some(variable) => w.rounds(variable, words, body, input),
                        None => w.rounds_while(condition, body, input),
                    }
                })
            }
            Node::Function { name, parameters, body, span } => {
                self.define(name, parameters, body);
                if calls_itself_in_background(name, body) {
                    let effect = self.effect(EffectKind::Exhaust, *span);
                    self.push(effect);
                }
                Flow::default()
            }
            Node::Assign(assign) => {
                self.assign(assign);
                Flow::default()
            }
            Node::Return(word) => self.word_value(word),
        }
    }

    /// Runs `f` with redirects of a whole group around it.
    fn redirected(
        &mut self,
        redirects: &[Redirect],
        stdin: &Flow,
        f: impl FnOnce(&mut Self, &Flow) -> Flow,
    ) -> Flow {
        if redirects.is_empty() {
            return f(self, stdin);
        }
        let plan = self.plan_redirects(redirects, stdin);
        let flow = match &plan.input {
            Some(input) => {
                let lines = std::mem::take(&mut self.state.lines_read);
                let flow = f(self, input);
                self.state.lines_read = lines;
                flow
            }
            None => f(self, stdin),
        };
        self.finish_redirects(&plan, flow, "")
    }

    /// Calls a function of the text. `words` are its arguments.
    pub(super) fn call_function(&mut self, function: &Rc<Function>, words: &[Value], stdin: &Flow) -> Flow {
        let span = words.first().map(|w| w.span).unwrap_or_default();
        if self.calling.iter().filter(|f| Rc::ptr_eq(f, function)).count() >= 2 {
            return Flow::unknown(span);
        }
        if self.too_deep(span) {
            return Flow::default();
        }
        self.calling.push(Rc::clone(function));
        self.depth += 1;
        let saved_positional = std::mem::replace(&mut self.state.positional, words.to_vec());
        let mut shadowed: Vec<(String, Option<Value>)> = Vec::new();
        let mut position = 0;
        let mut iter = words.iter();
        while let Some(word) = iter.next() {
            let name = match word.text.strip_prefix("--") {
                Some(name) if !word.quoted && function.parameters.iter().any(|p| p == name) => {
                    let value = iter.next().cloned().unwrap_or_default();
                    shadowed.push((name.to_owned(), self.state.variables.insert(name.to_owned(), value)));
                    continue;
                }
                _ => function.parameters.get(position),
            };
            position += 1;
            if let Some(name) = name {
                shadowed.push((name.clone(), self.state.variables.insert(name.clone(), word.clone())));
            }
        }
        // What a call leaves out is not what the text outside calls by the same name.
        for name in &function.parameters {
            if !shadowed.iter().any(|(given, _)| given == name) && !words.iter().any(|w| w.list.is_some()) {
                shadowed.push((name.clone(), self.state.variables.remove(name)));
            }
        }
        self.locals.push(Vec::new());
        let flow = self.nodes(&function.body, stdin);
        self.leave_locals();
        for (name, old) in shadowed.into_iter().rev() {
            match old {
                Some(old) => self.state.variables.insert(name, old),
                None => self.state.variables.remove(&name),
            };
        }
        self.state.positional = saved_positional;
        self.depth -= 1;
        self.calling.pop();
        flow
    }

    /// A network connection and a shell in one text are a remote shell, however they are joined.
    pub(super) fn join_remote_shell(&mut self) {
        if let (Some((host, span)), true) = (self.connected.take(), self.shell_started) {
            let mut effect = self.effect(EffectKind::RemoteShell, span);
            effect.to = Some(super::emit::place_of(&host));
            self.push(effect);
        }
    }
}

/// Joins what two commands print.
pub(super) fn append(out: &mut Flow, more: &Flow) {
    if out.text.is_empty() && out.data.is_empty() && out.list.is_none() {
        *out = more.clone();
        return;
    }
    if out.text.len() + more.text.len() <= MAX_OUTPUT {
        out.text.push_str(&more.text);
    } else {
        out.text = crate::value::HOLE.to_string();
    }
    if !more.text.is_empty() {
        out.list = None;
    }
    out.number |= more.number;
    out.glob |= more.glob;
    out.add_data(&more.data);
}

/// Jobs are started in the background, and nothing in the loop waits for them or leaves it.
fn piles_up(body: &[Node]) -> bool {
    let ends = |node: &Node| {
        matches!(node, Node::Command(c) if c.words.first().and_then(Word::literal)
            .is_some_and(|w| matches!(w.as_str(), "wait" | "exit" | "break" | "return" | "exec")))
    };
    body.iter().any(|n| matches!(n, Node::Background(_))) && !body.iter().any(ends) || only_grows(body)
}

/// Every step of the loop makes one more process, or one more piece of a file or a list, and nothing waits. A loop that asks anything
/// (a device, a queue, the clock) may wait for the answer.
fn only_grows(body: &[Node]) -> bool {
    let mut grows = false;
    body.iter().all(|node| is_growth(node, &mut grows)) && grows
}

/// The step waits for nothing. Sets `grows` when it makes something more.
fn is_growth(node: &Node, grows: &mut bool) -> bool {
    match node {
        Node::Command(c) if c.redirects.is_empty() => {
            let Some(name) = c.words.first().and_then(Word::literal) else { return false };
            let method = name.rsplit([':', '.']).next().unwrap_or("");
            let makes = matches!(name.as_str(), "py:os.fork" | "rb:fork" | "pl:fork")
                || name.starts_with("py:") && matches!(method, "append" | "extend" | "write");
            let neutral = name.starts_with("py:")
                && matches!(
                    method,
                    "urandom" | "bytearray" | "bytes" | "token_bytes" | "randbytes" | "flush" | "open"
                );
            *grows |= makes;
            (makes || neutral) && c.words.iter().skip(1).all(|word| is_at_hand(word, grows))
        }
        Node::Assign(assign) => {
            *grows |= assign.append;
            assign.values.iter().all(|word| is_at_hand(word, grows))
        }
        _ => false,
    }
}

/// The value is there without waiting.
fn is_at_hand(word: &Word, grows: &mut bool) -> bool {
    word.parts.iter().all(|part| match part {
        Part::Text { .. }
        | Part::Variable { .. }
        | Part::Number(_)
        | Part::Arithmetic { .. }
        | Part::Unknown => true,
        Part::Output { script, .. } => script.body.iter().all(|node| is_growth(node, grows)),
        Part::List(words) => words.iter().all(|word| is_at_hand(word, grows)),
        _ => false,
    })
}

/// `:(){ :|:& };:` under any name.
fn calls_itself_in_background(name: &str, body: &[Node]) -> bool {
    fn calls(name: &str, nodes: &[Node]) -> bool {
        nodes.iter().any(|node| match node {
            Node::Command(c) => c.words.first().and_then(Word::literal).is_some_and(|w| w == name),
            Node::Pipeline { stages, .. } => calls(name, stages),
            Node::Sequence(b) | Node::Group { body: b, .. } | Node::Subshell { body: b, .. } => {
                calls(name, b)
            }
            Node::Background(b) => calls(name, std::slice::from_ref(b)),
            _ => false,
        })
    }
    fn background(name: &str, nodes: &[Node]) -> bool {
        nodes.iter().any(|node| match node {
            Node::Background(inner) => calls(name, std::slice::from_ref(inner)),
            Node::Sequence(b) | Node::Group { body: b, .. } | Node::Subshell { body: b, .. } => {
                background(name, b)
            }
            _ => false,
        })
    }
    background(name, body)
}

/// Whether data came from the network.
pub(super) fn downloaded(data: &[Data]) -> Option<&str> {
    data.iter().find_map(|d| match d {
        Data::Download(address) => Some(address.as_str()),
        _ => None,
    })
}
