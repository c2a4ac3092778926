//! The one tree that every language is lowered to.
//!
//! A shell command, a PowerShell cmdlet, `shutil.rmtree(p)` in Python and `fs.rm(p)` in JavaScript are all a
//! [`Command`]: a name and words. A value that is computed by another call is a word part that holds a script, as
//! `$(…)` is in a shell. The analysis therefore has one interpreter, and the catalogue one form, for all languages.
//!
//! Names of library calls carry their language: `py:shutil.rmtree`, `js:fs.rmSync`, `rb:FileUtils.rm_rf`,
//! `pl:unlink`, `php:unlink`, `lua:os.remove`, `ps:[System.IO.File]::Delete`. Names of PowerShell cmdlets and of
//! programs carry none. Positional arguments are words; a named argument becomes two words: `--name` and its value.
//! A method on a value whose type is not known keeps the dot: `py:.post`, `ps:.DownloadString`; the receiver is then
//! the first argument, given as option `--self`.

use countersign_model::Span;

/// A text, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Script {
    /// What runs, in order.
    pub body: Vec<Node>,
    /// Parts of the text that may run and were not understood. Facts like any other.
    pub opaque: Vec<Opaque>,
}

/// A part of the text that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opaque {
    /// Where.
    pub span: Span,
    /// Why, for people: `nesting deeper than 64`.
    pub why: String,
}

/// Something that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Node {
    /// A command, cmdlet or call.
    Command(Command),
    /// Stages joined by pipes; output of each is input of the next.
    Pipeline {
        /// The stages.
        stages: Vec<Self>,
        /// `|&`: the error stream goes along.
        stderr: bool,
    },
    /// One after the other; `&&`, `||`, `;`, `&` alike: any of them may run. What stands behind `&&` or `||` and binds
    /// a variable is a branch.
    Sequence(Vec<Self>),
    /// Runs beside the rest (`&`, `coproc`, `Start-Job`, a thread).
    Background(Box<Self>),
    /// In a process of its own: changes of directory and variables stay inside.
    Subshell {
        /// What runs.
        body: Vec<Self>,
        /// Redirects of the whole.
        redirects: Vec<Redirect>,
    },
    /// In this process, with redirects of the whole.
    Group {
        /// What runs.
        body: Vec<Self>,
        /// Redirects of the whole.
        redirects: Vec<Redirect>,
    },
    /// Branches; none, one or several of them may run. The condition runs before.
    Branch {
        /// What decides.
        condition: Vec<Self>,
        /// The arms, `else` included. For `case` over a word, the arms' bodies.
        arms: Vec<Vec<Self>>,
        /// One of the arms runs for certain: there is an `else`. Where it is not told, none may run.
        exhaustive: bool,
        /// Redirects of the whole.
        redirects: Vec<Redirect>,
    },
    /// A loop.
    Loop {
        /// The loop variable, when it has one.
        variable: Option<String>,
        /// What it runs over, for `for x in …`.
        words: Vec<Word>,
        /// The condition of `while` and `until`, empty for `for`.
        condition: Vec<Self>,
        /// The body.
        body: Vec<Self>,
        /// Redirects of the whole.
        redirects: Vec<Redirect>,
        /// It has no end by its own construction (`while true`, `for ((;;))`).
        endless: bool,
        /// Where.
        span: Span,
    },
    /// A function is defined; it runs only when called.
    Function {
        /// Its name.
        name: String,
        /// Its parameters, for languages that name them.
        parameters: Vec<String>,
        /// Its body.
        body: Vec<Self>,
        /// Where.
        span: Span,
    },
    /// A value is bound to a name and nothing runs (but what the value computes). Languages other than the shell.
    Assign(Assign),
    /// A value is returned from a function.
    Return(Word),
}

/// A command with its words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Command {
    /// `NAME=value` in front of the command; alone when `words` is empty.
    pub assigns: Vec<Assign>,
    /// Name and arguments. The first word is the name.
    pub words: Vec<Word>,
    /// Redirects, in order.
    pub redirects: Vec<Redirect>,
    /// Where.
    pub span: Span,
}

/// A value bound to a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assign {
    /// The name.
    pub name: String,
    /// The value; several for an array.
    pub values: Vec<Word>,
    /// `+=`.
    pub append: bool,
    /// Where.
    pub span: Span,
}

/// A word: its parts in order, joined without space.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Word {
    /// The parts.
    pub parts: Vec<Part>,
    /// Where.
    pub span: Span,
}

/// A part of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Text as it will be, quotes and escapes resolved.
    Text {
        /// The text.
        text: String,
        /// It was quoted or escaped: no globbing, no tilde, no splitting.
        quoted: bool,
    },
    /// Value of a variable, with what the shell does to it.
    Variable {
        /// Its name, or `1`, `@`, `*`, `?`, `#`, `$`, `!`, `-`, `0`.
        name: String,
        /// What is done with it.
        form: VariableForm,
        /// Inside double quotes: not split, not globbed.
        quoted: bool,
    },
    /// Output of a script, or the result of a call: `$(…)`, back-ticks, a nested call.
    Output {
        /// What runs.
        script: Box<Script>,
        /// Inside double quotes.
        quoted: bool,
    },
    /// A file name which stands for a running script: `<(…)` (`input`) or `>(…)`.
    Process {
        /// What runs.
        script: Box<Script>,
        /// `<(…)`: the command reads from it.
        input: bool,
    },
    /// A glob: `*`, `?`, `[…]`, extended patterns, as written.
    Glob(String),
    /// `~` or `~user` at the start of the word.
    Tilde(String),
    /// Brace alternatives, each a word: `{a,b}`. Ranges are expanded when short.
    Braces(Vec<Word>),
    /// Several values in order, none joined (Python lists and tuples, PowerShell arrays, `"${a[@]}"` literals).
    List(Vec<Word>),
    /// Code given as a value: a PowerShell script block, a Python lambda, a JavaScript arrow function.
    Block(Box<Script>),
    /// Arithmetic: a number that is not followed further. Substitutions inside run.
    Number(Box<Script>),
    /// Arithmetic of a shell, whose value may be worked out.
    Arithmetic {
        /// The expression as it is written.
        text: String,
        /// Substitutions inside, which run.
        script: Box<Script>,
    },
    /// A value that reading does not give.
    Unknown,
}

/// What is done with the value of a variable.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum VariableForm {
    /// `$x`.
    #[default]
    Plain,
    /// `${x:-word}` and `${x-word}`.
    Default(Box<Word>),
    /// `${x:=word}`.
    AssignDefault(Box<Word>),
    /// `${x:?word}`: stops when unset or empty.
    Required,
    /// `${x:+word}`.
    Alternative(Box<Word>),
    /// `${x#word}`, `${x%word}`, `${x/a/b}`, `${x:1:2}`, `${x^^}`: operator and operands; words inside may run code.
    Edit {
        /// `#`, `##`, `%`, `%%`, `/`, `//`, `:`, `^`, `^^`, `,`, `,,`, `@`.
        operator: String,
        /// Operands.
        operands: Vec<Word>,
    },
    /// `${!x}`: value of the variable that x names.
    Indirect,
    /// `${#x}`.
    Length,
    /// `${x[i]}`; the index as written; `@` and `*` for all.
    Index(String),
    /// `$env:NAME` of PowerShell, `os.environ["NAME"]`, `process.env.NAME`, `%NAME%`.
    Environment,
}

/// A redirect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redirect {
    /// What it does.
    pub kind: RedirectKind,
    /// Descriptor in front, when given.
    pub descriptor: Option<u32>,
    /// File, descriptor, here-string or here-document body.
    pub target: Word,
    /// Where.
    pub span: Span,
}

/// What a redirect does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RedirectKind {
    /// `>`, `>|`, `&>`.
    Write,
    /// `>>`, `&>>`.
    Append,
    /// `<`.
    Read,
    /// `<>`.
    ReadWrite,
    /// `>&`, `<&`: the target is a descriptor or `-`.
    Duplicate,
    /// `<<<` or `<<`: the target is the text itself.
    Text,
}

impl Word {
    /// A word of plain text.
    #[must_use]
    pub fn text(text: impl Into<String>, span: Span) -> Self {
        Self { parts: vec![Part::Text { text: text.into(), quoted: false }], span }
    }

    /// A word of quoted text: a string literal.
    #[must_use]
    pub fn quoted(text: impl Into<String>, span: Span) -> Self {
        Self { parts: vec![Part::Text { text: text.into(), quoted: true }], span }
    }

    /// A word whose value reading does not give.
    #[must_use]
    pub fn unknown(span: Span) -> Self {
        Self { parts: vec![Part::Unknown], span }
    }

    /// The text, when every part is text.
    #[must_use]
    pub fn literal(&self) -> Option<String> {
        let mut out = String::new();
        for part in &self.parts {
            match part {
                Part::Text { text, .. } => out.push_str(text),
                _ => return None,
            }
        }
        Some(out)
    }
}

impl Script {
    /// A script of which nothing was understood.
    #[must_use]
    pub fn opaque(span: Span, why: impl Into<String>) -> Self {
        Self { body: Vec::new(), opaque: vec![Opaque { span, why: why.into() }] }
    }
}
