//! Parameter expansions, substitutions.

use shuck_ast::{
    BourneParameterExpansion as Bourne, ParameterExpansionSyntax, ParameterOp, VarRef, WordPart,
};

use super::Lower;
use super::word::may_run;
use crate::script::{Part, Script, VariableForm, Word};

impl Lower<'_> {
    pub(super) fn expansion(&mut self, kind: &WordPart, span: shuck_ast::Span, quoted: bool) -> Part {
        let part = self.expanded(kind, span, quoted);
        let inner = self.slice(span).strip_prefix("${").and_then(|rest| rest.strip_suffix('}'));
        match (&part, inner) {
            // `${x~~}`: an operator that the parser leaves out.
            (Part::Variable { name, form: VariableForm::Plain, .. }, Some(inner))
                if inner.starts_with(name.as_str()) && inner != name =>
            {
                Part::Unknown
            }
            _ => part,
        }
    }

    fn expanded(&mut self, kind: &WordPart, span: shuck_ast::Span, quoted: bool) -> Part {
        match kind {
            WordPart::Variable(name) => Self::variable(name.as_str(), VariableForm::Plain, quoted),
            WordPart::CommandSubstitution { body, .. } => {
                Part::Output { script: self.nested(body, span), quoted }
            }
            WordPart::ProcessSubstitution { body, is_input } => {
                Part::Process { script: self.nested(body, span), input: *is_input }
            }
            WordPart::ArithmeticExpansion { expression_ast, expression_word_ast, .. } => {
                self.arithmetic(span, expression_ast.as_deref(), Some(expression_word_ast))
            }
            WordPart::Parameter(parameter) => self.parameter(parameter, span, quoted),
            WordPart::ParameterExpansion { reference, operator, operand_word_ast, .. } => {
                self.operation(reference, operator, operand_word_ast.as_deref(), quoted)
            }
            WordPart::Length(reference) | WordPart::ArrayLength(reference) => {
                self.reference(reference);
                Self::variable(reference.name.as_str(), VariableForm::Length, quoted)
            }
            WordPart::ArrayAccess(reference) => self.access(reference, quoted),
            WordPart::ArrayIndices(reference) => {
                self.reference(reference);
                Part::Unknown
            }
            WordPart::Substring {
                reference,
                offset_ast,
                offset_word_ast,
                length_ast,
                length_word_ast,
                ..
            }
            | WordPart::ArraySlice {
                reference,
                offset_ast,
                offset_word_ast,
                length_ast,
                length_word_ast,
                ..
            } => {
                self.visit_arithmetic(offset_ast.as_deref());
                self.visit_arithmetic(length_ast.as_deref());
                let mut operands = vec![self.word(offset_word_ast)];
                if let Some(length) = length_word_ast {
                    operands.push(self.word(length));
                }
                self.edit(reference, ":", operands, quoted)
            }
            WordPart::IndirectExpansion { reference, operand_word_ast, operator, .. } => {
                self.indirect(reference, operator.as_deref(), operand_word_ast.as_deref(), quoted)
            }
            WordPart::PrefixMatch { .. } => Part::Unknown,
            WordPart::Transformation { reference, operator } => {
                self.edit(reference, &format!("@{operator}"), Vec::new(), quoted)
            }
            WordPart::Literal(_)
            | WordPart::ZshQualifiedGlob(_)
            | WordPart::SingleQuoted { .. }
            | WordPart::DoubleQuoted { .. } => Part::Unknown,
        }
    }

    pub(super) fn parameter(
        &mut self,
        parameter: &shuck_ast::ParameterExpansion,
        _span: shuck_ast::Span,
        quoted: bool,
    ) -> Part {
        let syntax = match &parameter.syntax {
            ParameterExpansionSyntax::Bourne(syntax) => syntax,
            ParameterExpansionSyntax::Zsh(zsh) => return self.zsh_parameter(zsh, quoted),
        };
        match syntax {
            Bourne::Access { reference } => self.access(reference, quoted),
            Bourne::Length { reference } => {
                self.reference(reference);
                Self::variable(reference.name.as_str(), VariableForm::Length, quoted)
            }
            Bourne::Indices { reference } => {
                self.reference(reference);
                Part::Unknown
            }
            Bourne::Indirect { reference, operand_word_ast, operator, .. } => {
                self.indirect(reference, operator.as_deref(), operand_word_ast.as_deref(), quoted)
            }
            Bourne::PrefixMatch { .. } => Part::Unknown,
            Bourne::Slice { reference, offset_ast, offset_word_ast, length_ast, length_word_ast, .. } => {
                self.visit_arithmetic(offset_ast.as_deref());
                self.visit_arithmetic(length_ast.as_deref());
                let mut operands = vec![self.word(offset_word_ast)];
                if let Some(length) = length_word_ast {
                    operands.push(self.word(length));
                }
                self.edit(reference, ":", operands, quoted)
            }
            Bourne::Operation { reference, operator, operand_word_ast, .. } => {
                self.operation(reference, operator, operand_word_ast.as_deref(), quoted)
            }
            Bourne::Transformation { reference, operator } => {
                self.edit(reference, &format!("@{operator}"), Vec::new(), quoted)
            }
        }
    }

    fn zsh_parameter(&mut self, zsh: &shuck_ast::ZshParameterExpansion, quoted: bool) -> Part {
        use shuck_ast::{ZshExpansionOperation as Op, ZshExpansionTarget as Target};
        for modifier in &zsh.modifiers {
            if let Some(word) = modifier.argument_word_ast() {
                let word = self.word(word);
                self.keep_running(word);
            }
        }
        let mut words: Vec<Word> = Vec::new();
        match &zsh.operation {
            Some(
                Op::PatternOperation { operand_word_ast, .. }
                | Op::Defaulting { operand_word_ast, .. }
                | Op::TrimOperation { operand_word_ast, .. },
            ) => words.push(self.word(operand_word_ast)),
            Some(Op::ReplacementOperation { pattern_word_ast, replacement_word_ast, .. }) => {
                words.push(self.word(pattern_word_ast));
                if let Some(word) = replacement_word_ast {
                    words.push(self.word(word));
                }
            }
            Some(Op::Slice { offset_word_ast, length_word_ast, .. }) => {
                words.push(self.word(offset_word_ast));
                if let Some(word) = length_word_ast {
                    words.push(self.word(word));
                }
            }
            Some(Op::Unknown { word_ast, .. }) => words.push(self.word(word_ast)),
            None => {}
        }
        let plain = zsh.modifiers.is_empty() && zsh.operation.is_none() && zsh.length_prefix.is_none();
        match &zsh.target {
            Target::Reference(reference) if plain => self.access(reference, quoted),
            Target::Reference(reference) => self.edit(reference, "zsh", words, quoted),
            Target::Nested(inner) => {
                let inner = self.parameter(inner, inner.span, quoted);
                Part::List(vec![Word {
                    parts: vec![inner, Part::Unknown],
                    span: Self::span(shuck_ast::Span::new()),
                }])
            }
            Target::Word(word) => {
                let word = self.word(word);
                Part::List(vec![word])
            }
            Target::Empty => Part::Unknown,
        }
    }

    fn access(&mut self, reference: &VarRef, quoted: bool) -> Part {
        self.reference(reference);
        let form = match reference.subscript.as_deref() {
            Some(subscript) => VariableForm::Index(self.source_text(subscript.syntax_source_text())),
            None => VariableForm::Plain,
        };
        Self::variable(reference.name.as_str(), form, quoted)
    }

    /// A subscript may run code: `${a[$(cmd)]}`.
    pub(super) fn reference(&mut self, reference: &VarRef) {
        if let Some(subscript) = reference.subscript.as_deref() {
            if let Some(word) = subscript.word_ast() {
                let script = self.word(word);
                self.keep_running(script);
            }
            self.visit_arithmetic(subscript.arithmetic_ast.as_ref());
        }
    }

    /// Code in places whose value does not matter still runs: it is noted as covered by being lowered; its
    /// commands are kept by the caller through `side`.
    pub(super) fn keep_running(&mut self, word: Word) {
        if may_run(&word) {
            self.side.push(word);
        }
    }

    /// `${!x}` with whatever follows: the value is not followed through an operator, but its words run.
    fn indirect(
        &mut self,
        reference: &VarRef,
        operator: Option<&ParameterOp>,
        operand: Option<&shuck_ast::Word>,
        quoted: bool,
    ) -> Part {
        self.reference(reference);
        let mut words = self.operator_words(operator);
        if words.is_empty() {
            words.extend(operand.map(|word| self.operand(word, quoted)));
        }
        let edited = !words.is_empty();
        for word in words {
            self.keep_running(word);
        }
        if edited {
            return Part::Unknown;
        }
        Self::variable(reference.name.as_str(), VariableForm::Indirect, quoted)
    }

    /// The word behind `:-`, `:=`, `:+`, `:?`. Where the whole stands in double quotes or a here-document, single quotes
    /// in it are plain characters and protect nothing.
    fn operand(&mut self, word: &shuck_ast::Word, quoted: bool) -> Word {
        let before = self.quotes_are_plain;
        self.quotes_are_plain = quoted || before;
        let word = self.word(word);
        self.quotes_are_plain = before;
        word
    }

    fn operation(
        &mut self,
        reference: &VarRef,
        operator: &ParameterOp,
        operand: Option<&shuck_ast::Word>,
        quoted: bool,
    ) -> Part {
        self.reference(reference);
        let name = reference.name.as_str();
        let plain = matches!(
            operator,
            ParameterOp::UseDefault
                | ParameterOp::AssignDefault
                | ParameterOp::UseReplacement
                | ParameterOp::Error
        );
        let operand = operand.map(|w| self.operand(w, quoted && plain));
        let boxed = |word: Option<Word>| Box::new(word.unwrap_or_default());
        let form = match operator {
            ParameterOp::UseDefault => VariableForm::Default(boxed(operand)),
            ParameterOp::AssignDefault => VariableForm::AssignDefault(boxed(operand)),
            ParameterOp::UseReplacement => VariableForm::Alternative(boxed(operand)),
            ParameterOp::Error => {
                if let Some(word) = operand {
                    self.keep_running(word);
                }
                VariableForm::Required
            }
            other => {
                let mut operands = self.operator_words(Some(other));
                if operands.is_empty() {
                    // `${x^pattern}`
                    operands.extend(operand);
                }
                return self.edit(reference, operator_sign(other), operands, quoted);
            }
        };
        Self::variable(name, form, quoted)
    }

    fn edit(&mut self, reference: &VarRef, operator: &str, operands: Vec<Word>, quoted: bool) -> Part {
        self.reference(reference);
        let form = VariableForm::Edit { operator: operator.to_owned(), operands };
        // Elements of an array are named with their index.
        let index = reference.subscript.as_deref().map(|s| self.source_text(s.syntax_source_text()));
        match index {
            Some(index) => Self::variable(&format!("{}[{index}]", reference.name.as_str()), form, quoted),
            None => Self::variable(reference.name.as_str(), form, quoted),
        }
    }

    /// Words inside an operator: patterns and replacements.
    fn operator_words(&mut self, operator: Option<&ParameterOp>) -> Vec<Word> {
        match operator {
            Some(
                ParameterOp::RemovePrefixShort { pattern }
                | ParameterOp::RemovePrefixLong { pattern }
                | ParameterOp::RemoveSuffixShort { pattern }
                | ParameterOp::RemoveSuffixLong { pattern },
            ) => vec![self.pattern(pattern)],
            Some(
                ParameterOp::ReplaceFirst { pattern, replacement_word_ast, .. }
                | ParameterOp::ReplaceAll { pattern, replacement_word_ast, .. },
            ) => vec![self.pattern(pattern), self.word(replacement_word_ast)],
            _ => Vec::new(),
        }
    }

    /// A pattern of `case`, `[[ == ]]` or an operator. Words inside may run code.
    pub(super) fn pattern(&mut self, pattern: &shuck_ast::Pattern) -> Word {
        use shuck_ast::PatternPart;
        let span = Self::span(pattern.span);
        let mut parts = Vec::new();
        for node in &pattern.parts {
            match &node.kind {
                PatternPart::Word(word) => parts.extend(self.word(word).parts),
                PatternPart::Group { patterns, .. } => {
                    for inner in patterns {
                        let word = self.pattern(inner);
                        self.keep_running(word);
                    }
                    parts.push(Part::Glob(self.slice(node.span).to_owned()));
                }
                _ => parts.push(Part::Glob(self.slice(node.span).to_owned())),
            }
        }
        Word { parts, span }
    }

    /// A script of the side effects collected so far, when there are any.
    pub(super) fn take_side(&mut self) -> Vec<Word> {
        std::mem::take(&mut self.side)
    }

    /// An empty script.
    pub(super) fn nothing() -> Box<Script> {
        Box::default()
    }
}

fn operator_sign(operator: &ParameterOp) -> &'static str {
    match operator {
        ParameterOp::RemovePrefixShort { .. } => "#",
        ParameterOp::RemovePrefixLong { .. } => "##",
        ParameterOp::RemoveSuffixShort { .. } => "%",
        ParameterOp::RemoveSuffixLong { .. } => "%%",
        ParameterOp::ReplaceFirst { .. } => "/",
        ParameterOp::ReplaceAll { .. } => "//",
        ParameterOp::UpperFirst => "^",
        ParameterOp::UpperAll => "^^",
        ParameterOp::LowerFirst => ",",
        ParameterOp::LowerAll => ",,",
        _ => "",
    }
}
