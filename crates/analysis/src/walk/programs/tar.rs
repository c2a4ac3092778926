//! Options of `tar` and `ssh` whose value is a command line.

use countersign_syntax::Language;

use crate::value::{Flow, Value};
use crate::walk::Walker;

impl Walker<'_> {
    /// Words that stand for others: options that a program takes from a variable of its own come before those that are
    /// written.
    pub(in crate::walk) fn default_options(&self, program: &str, words: &[Value]) -> Option<Vec<Value>> {
        // `cmd /Cdel x`: the command may stick to the option.
        if program == "cmd"
            && let Some(first) = words.first()
            && let Some(head) = first.text.get(..2)
            && ["/c", "/k"].contains(&head.to_lowercase().as_str())
            && let Some(tail) = first.text.get(2..).filter(|t| t.starts_with(|c: char| c.is_alphabetic()))
        {
            let piece = |text: &str| Value { text: text.to_owned(), ..first.clone() };
            let mut out = vec![piece(head), piece(tail)];
            out.extend(words.iter().skip(1).cloned());
            return Some(out);
        }
        // Others (`NODE_OPTIONS`) take no operands from there: read here, their options would swallow the real ones.
        let variable = Some("TAR_OPTIONS").filter(|_| program == "tar")?;
        let mut values = vec![self.state.variables.get(variable)?.clone()];
        // Which of its values holds may depend on what is not known: the first that says something.
        values.extend(self.state.former.get(variable).cloned().unwrap_or_default());
        let value = values.iter().find(|v| !v.text.trim().is_empty() && !v.is_unknown())?;
        let more = value.text.split_whitespace().map(|piece| Value {
            text: piece.to_owned(),
            list: None,
            ..value.clone()
        });
        Some(more.chain(words.iter().cloned()).collect())
    }

    /// `--checkpoint-action=exec=…`, `--to-command=…`, `-I …`, `--use-compress-program=…`, `--rsh-command=…`.
    pub(super) fn tar_programs(&mut self, words: &[Value], stdin: &Flow) {
        let mut previous = "";
        for word in words {
            let text = word.text.as_str();
            let code = text
                .strip_prefix("--checkpoint-action=exec=")
                .or_else(|| text.strip_prefix("exec=").filter(|_| previous == "--checkpoint-action"))
                .or_else(|| text.strip_prefix("--to-command="))
                .or_else(|| text.strip_prefix("--use-compress-program="))
                .or_else(|| text.strip_prefix("--info-script="))
                .or_else(|| text.strip_prefix("--new-volume-script="))
                .or_else(|| {
                    Some(text).filter(|_| {
                        matches!(previous, "--to-command" | "-I" | "--use-compress-program" | "-F")
                    })
                });
            if let Some(code) = code {
                let code = Value { text: code.to_owned(), ..word.clone() };
                self.nested_code(Language::Bash, &code, Some("tar"), stdin);
            }
            previous = text;
        }
    }

    /// `-o ProxyCommand=…`, `-o LocalCommand=…`, `-o KnownHostsCommand=…`: run on this machine.
    pub(super) fn ssh_options(&mut self, words: &[Value], stdin: &Flow) {
        let mut previous = "";
        for word in words {
            let text = word.text.as_str();
            let setting = text
                .strip_prefix("-o")
                .filter(|s| !s.is_empty())
                .or_else(|| Some(text).filter(|_| previous == "-o"));
            if let Some(setting) = setting {
                let lower = setting.trim_start().to_lowercase();
                for name in ["proxycommand", "localcommand", "knownhostscommand"] {
                    if let Some(rest) = lower.strip_prefix(name)
                        && rest.starts_with(['=', ' '])
                    {
                        let at = setting.len() - rest.len() + 1;
                        let code =
                            setting.get(at..).unwrap_or("").trim().trim_start_matches('=').trim().to_owned();
                        if code != "none" {
                            let code = Value { text: code, ..word.clone() };
                            self.nested_code(Language::Bash, &code, Some("ssh"), stdin);
                        }
                    }
                }
            }
            previous = text;
        }
    }
}
