//! What a hook process hands back: standard output, standard error, exit code.

use serde_json::Value as Json;

/// An answer in an agent's own form.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reply {
    /// One line of JSON on standard output.
    pub out: Option<Json>,
    /// A text on standard error.
    pub err: Option<String>,
    /// Exit code.
    pub code: u8,
}

impl Reply {
    /// Nothing is said: the agent does as it would.
    #[must_use]
    pub fn silent() -> Self {
        Self::default()
    }

    /// JSON on standard output.
    #[must_use]
    pub fn json(out: Json) -> Self {
        Self { out: Some(out), ..Self::default() }
    }

    /// A text on standard error, and an exit code. Most agents take 2 for a refusal and give the text to the model.
    #[must_use]
    pub fn exit(code: u8, text: impl Into<String>) -> Self {
        Self { out: None, err: Some(text.into()), code }
    }

    /// Writes it. An answer that did not arrive must not be taken for an allow: then the exit code is `lost`.
    pub fn send(&self, lost: u8) -> u8 {
        use std::io::Write as _;
        if let Some(text) = &self.err {
            let _ = writeln!(std::io::stderr().lock(), "{text}");
        }
        let Some(out) = &self.out else { return self.code };
        let mut stdout = std::io::stdout().lock();
        let written = writeln!(stdout, "{out}").and_then(|()| stdout.flush());
        if written.is_err() { lost } else { self.code }
    }
}
