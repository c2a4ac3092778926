//! Statements, lists, pipelines, simple commands, redirects.

use countersign_model::Span;
use shuck_ast::{BinaryOp, BuiltinCommand, Command as Ast, DeclOperand, Stmt, StmtSeq, StmtTerminator};

use super::Lower;
use crate::script::{Assign, Command, Node, Part, Redirect, RedirectKind, VariableForm, Word};

impl Lower<'_> {
    pub(super) fn sequence(&mut self, sequence: &StmtSeq) -> Vec<Node> {
        let mut out = Vec::new();
        for comment in sequence.leading_comments.iter().chain(&sequence.trailing_comments) {
            self.comment(comment);
        }
        for stmt in &sequence.stmts {
            self.statement(stmt, &mut out);
        }
        out
    }

    fn comment(&mut self, comment: &shuck_ast::Comment) {
        let start = usize::from(comment.range.start());
        let end = usize::from(comment.range.end());
        self.inert.push(Span::new(start, end));
    }

    fn statement(&mut self, stmt: &Stmt, out: &mut Vec<Node>) {
        for comment in stmt.leading_comments.iter().chain(&stmt.inline_comment) {
            self.comment(comment);
        }
        let nodes = self.deeper(Self::span(stmt.span), |lower| lower.stmt_nodes(stmt));
        let background = matches!(stmt.terminator, Some(StmtTerminator::Background(_)));
        for node in nodes {
            out.push(if background { Node::Background(Box::new(node)) } else { node });
        }
    }

    fn stmt_nodes(&mut self, stmt: &Stmt) -> Vec<Node> {
        let before = self.side.len();
        let redirects: Vec<Redirect> = stmt.redirects.iter().map(|r| self.redirect(r)).collect();
        let mut nodes = match &stmt.command {
            Ast::Binary(_) if redirects.is_empty() => self.binary(stmt),
            Ast::Binary(_) => {
                let body = self.binary(stmt);
                vec![Node::Group { body, redirects }]
            }
            other => vec![self.command(other, redirects, Self::span(stmt.span))],
        };
        if self.side.len() > before {
            let words = self.side.split_off(before);
            let mut side = Self::running(words).body;
            side.append(&mut nodes);
            nodes = side;
        }
        nodes
    }

    /// Lists and pipelines are nested to the left; they are walked with a stack so that a long chain costs no depth.
    fn binary(&mut self, stmt: &Stmt) -> Vec<Node> {
        let Ast::Binary(top) = &stmt.command else { return Vec::new() };
        let pipe = matches!(top.op, BinaryOp::Pipe | BinaryOp::PipeAll);
        let mut operands: Vec<(Option<BinaryOp>, &Stmt)> = Vec::new();
        let mut stderr = false;
        let mut current = stmt;
        loop {
            match &current.command {
                Ast::Binary(binary)
                    if matches!(binary.op, BinaryOp::Pipe | BinaryOp::PipeAll) == pipe
                        && (current.redirects.is_empty() || std::ptr::eq(current, stmt)) =>
                {
                    stderr |= binary.op == BinaryOp::PipeAll;
                    operands.push((Some(binary.op), &binary.right));
                    current = &binary.left;
                }
                _ => {
                    operands.push((None, current));
                    break;
                }
            }
        }
        operands.reverse();
        if pipe {
            let mut stages = Vec::new();
            for (_, operand) in operands {
                let mut nodes = Vec::new();
                self.statement(operand, &mut nodes);
                stages.push(match (nodes.len(), nodes.pop()) {
                    (1, Some(node)) => node,
                    (_, last) => {
                        nodes.extend(last);
                        Node::Group { body: nodes, redirects: Vec::new() }
                    }
                });
            }
            vec![Node::Pipeline { stages, stderr }]
        } else {
            let parts = operands.into_iter().map(|(op, operand)| {
                let mut nodes = Vec::new();
                self.statement(operand, &mut nodes);
                (op, nodes)
            });
            super::list::joined(parts.collect())
        }
    }

    fn command(&mut self, command: &Ast, redirects: Vec<Redirect>, span: Span) -> Node {
        match command {
            Ast::Simple(simple) => {
                let assigns = simple.assignments.iter().map(|a| self.assignment(a)).collect();
                let mut words = Vec::with_capacity(simple.args.len() + 1);
                let name = self.word(&simple.name);
                // A line of assignments or redirects alone has an empty name.
                if !name.parts.is_empty() || !simple.args.is_empty() {
                    words.push(name);
                }
                for arg in &simple.args {
                    words.push(self.word(arg));
                }
                Node::Command(Command { assigns, words, redirects, span })
            }
            Ast::Builtin(builtin) => self.builtin(builtin, redirects, span),
            Ast::Decl(decl) => self.declaration(decl, redirects, span),
            Ast::Compound(compound) => self.compound(compound, redirects, span),
            Ast::Function(function) => self.function(function, span),
            Ast::AnonymousFunction(function) => {
                let mut body = Vec::new();
                self.statement(&function.body, &mut body);
                let words: Vec<Word> = function.args.iter().map(|w| self.word(w)).collect();
                body.splice(0..0, Self::running(words).body);
                Node::Group { body, redirects }
            }
            // Only reached for a list under redirects, which `stmt_nodes` takes apart.
            Ast::Binary(_) => Node::Sequence(Vec::new()),
        }
    }

    fn builtin(&mut self, builtin: &BuiltinCommand, redirects: Vec<Redirect>, span: Span) -> Node {
        let (name, assigns, first, rest) = match builtin {
            BuiltinCommand::Break(b) => ("break", &b.assignments, &b.depth, &b.extra_args),
            BuiltinCommand::Continue(b) => ("continue", &b.assignments, &b.depth, &b.extra_args),
            BuiltinCommand::Return(b) => ("return", &b.assignments, &b.code, &b.extra_args),
            BuiltinCommand::Exit(b) => ("exit", &b.assignments, &b.code, &b.extra_args),
        };
        let assigns = assigns.iter().map(|a| self.assignment(a)).collect();
        let mut words = vec![Word::text(name, span)];
        for word in first.iter().chain(rest.iter()) {
            words.push(self.word(word));
        }
        Node::Command(Command { assigns, words, redirects, span })
    }

    fn declaration(&mut self, decl: &shuck_ast::DeclClause, redirects: Vec<Redirect>, span: Span) -> Node {
        let assigns = decl.assignments.iter().map(|a| self.assignment(a)).collect();
        let mut words = vec![Word::text(decl.variant.as_str(), Self::span(decl.variant_span))];
        let mut bound = Vec::new();
        for operand in &decl.operands {
            match operand {
                DeclOperand::Flag(word) | DeclOperand::Dynamic(word) => words.push(self.word(word)),
                DeclOperand::Name(reference) => {
                    self.reference(reference);
                    words.push(Word::text(reference.name.as_str(), Self::span(reference.span)));
                }
                DeclOperand::Assignment(assignment) => bound.push(self.assignment(assignment)),
            }
        }
        // `export X=1` binds and then runs nothing else: two nodes, the binding first.
        if bound.is_empty() {
            return Node::Command(Command { assigns, words, redirects, span });
        }
        for assign in &bound {
            let mut word = Word::text(format!("{}=", assign.name), assign.span);
            word.parts.extend(assign.values.first().map(|v| v.parts.clone()).unwrap_or_default());
            words.push(word);
        }
        let binding =
            Node::Command(Command { assigns: bound, words: Vec::new(), redirects: Vec::new(), span });
        let command = Node::Command(Command { assigns, words, redirects, span });
        Node::Sequence(vec![binding, command])
    }

    pub(super) fn assignment(&mut self, assignment: &shuck_ast::Assignment) -> Assign {
        self.reference(&assignment.target);
        let mut values = Vec::new();
        match &assignment.value {
            shuck_ast::AssignmentValue::Scalar(word) => values.push(self.word(word)),
            shuck_ast::AssignmentValue::Compound(array) => {
                for element in &array.elements {
                    if let shuck_ast::ArrayElem::Keyed { key, .. }
                    | shuck_ast::ArrayElem::KeyedAppend { key, .. } = element
                        && let Some(word) = key.word_ast()
                    {
                        let word = self.word(word);
                        self.keep_running(word);
                    }
                    values.push(self.word(element.value()));
                }
                if values.len() < 2 {
                    // An array of one or none is still an array: more may be appended to it.
                    values =
                        vec![Word { parts: vec![Part::List(values)], span: Self::span(assignment.span) }];
                }
            }
        }
        let mut name = assignment.target.name.as_str().to_owned();
        if let Some(subscript) = assignment.target.subscript.as_deref() {
            name = format!("{name}[{}]", self.source_text(subscript.syntax_source_text()));
        }
        Assign { name, values, append: assignment.append, span: Self::span(assignment.span) }
    }

    fn redirect(&mut self, redirect: &shuck_ast::Redirect) -> Redirect {
        use shuck_ast::RedirectKind as Kind;
        let span = Self::span(redirect.span);
        let target = match &redirect.target {
            shuck_ast::RedirectTarget::Word(word) => self.word(word),
            shuck_ast::RedirectTarget::Heredoc(heredoc) => self.heredoc(heredoc),
        };
        let descriptor_like = |word: &Word| {
            word.literal()
                .is_some_and(|t| t == "-" || t.trim_end_matches('-').chars().all(|c| c.is_ascii_digit()))
        };
        let kind = match redirect.kind {
            Kind::Output | Kind::Clobber | Kind::OutputBoth => RedirectKind::Write,
            Kind::Append => RedirectKind::Append,
            Kind::Input => RedirectKind::Read,
            Kind::ReadWrite => RedirectKind::ReadWrite,
            Kind::HereDoc | Kind::HereDocStrip | Kind::HereString => RedirectKind::Text,
            // `>&file` writes a file; `>&2`, `>&-` and `>&$fd` do not.
            Kind::DupOutput if !descriptor_like(&target) && target.literal().is_some() => RedirectKind::Write,
            Kind::DupOutput | Kind::DupInput => RedirectKind::Duplicate,
        };
        let descriptor = redirect.fd.and_then(|fd| u32::try_from(fd).ok());
        Redirect { kind, descriptor, target, span }
    }

    fn function(&mut self, function: &shuck_ast::FunctionDef, span: Span) -> Node {
        let mut body = Vec::new();
        self.statement(&function.body, &mut body);
        let mut names: Vec<String> = Vec::new();
        for entry in &function.header.entries {
            match &entry.static_name {
                Some(name) => names.push(name.as_str().to_owned()),
                None => {
                    let word = self.word(&entry.word);
                    self.keep_running(word);
                }
            }
        }
        let mut nodes: Vec<Node> = names
            .into_iter()
            .map(|name| Node::Function { name, parameters: Vec::new(), body: body.clone(), span })
            .collect();
        match nodes.len() {
            1 => nodes.remove(0),
            // Without a name that can be known the body may run at any call.
            0 => Node::Group { body, redirects: Vec::new() },
            _ => Node::Sequence(nodes),
        }
    }

    /// A loop variable as a word.
    pub(super) fn plain_variable(name: &str, span: Span) -> Word {
        Word { parts: vec![Self::variable(name, VariableForm::Plain, false)], span }
    }
}
