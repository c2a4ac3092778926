//! Plugins that run inside an agent and ask the gate: a file of our own, with the path of this program in it.

use std::path::PathBuf;

use super::{Asked, Content, Target};

/// By which such a file is known as ours.
pub const MARK: &str = "countersign";

/// The line in which a plugin names the program; the installation writes the path of this program there.
const LINE: &str = "const PROGRAM = ";

/// The plugin with the path of the program in it.
pub fn text(template: &str, program: &str) -> String {
    let value = serde_json::Value::String(program.to_owned());
    let mut out = String::with_capacity(template.len() + program.len());
    for line in template.split_inclusive('\n') {
        match line.strip_prefix(LINE) {
            Some(rest) => {
                out.push_str(LINE);
                out.push_str(&value.to_string());
                // A plugin ends the line as it likes.
                out.push_str(if rest.trim_end().ends_with(';') { ";\n" } else { "\n" });
            }
            None => out.push_str(line),
        }
    }
    out
}

/// The program that an installed plugin calls.
pub fn program(text: &str) -> Option<String> {
    let line = text.lines().find_map(|l| l.strip_prefix(LINE))?;
    serde_json::from_str(line.trim().trim_end_matches(';')).ok()
}

/// A target that is a plugin.
pub fn target(
    asked: &Asked<'_>,
    path: Option<PathBuf>,
    adapter: &'static str,
    template: &str,
) -> Vec<Target> {
    let text = text(template, asked.program);
    let content = Content::Whole { text, mark: MARK, executable: false };
    path.map(|path| Target { path, content, adapter, program: asked.program.to_owned() })
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::{amp, opencode, pi};
    use super::*;

    #[test]
    fn every_plugin_names_the_program_in_one_line() {
        for template in [opencode::TEXT, pi::TEXT, amp::TEXT] {
            for path in ["/usr/bin/countersign", "/home/ann lee/\"b\"/counter\\sign"] {
                let new = text(template, path);
                assert_eq!(program(&new).as_deref(), Some(path));
                assert_eq!(new.lines().count(), template.lines().count());
            }
            assert_eq!(program(template).as_deref(), Some("countersign"));
            assert!(template.contains(MARK));
        }
    }
}
