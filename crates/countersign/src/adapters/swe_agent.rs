//! SWE-agent: its shell tool also takes commands of its own interface, which no shell reads.

use countersign_model::{Call, Hunk};

/// The call behind a text of SWE-agent's shell, when it is one of the interface's own: `edit 3:7 … end_of_edit`,
/// `submit …`. `None`: a shell reads it.
pub fn call(command: &str) -> Option<Call> {
    let trimmed = command.trim_end();
    let (head, rest) = trimmed.split_once('\n').unwrap_or((trimmed, ""));
    let mut words = head.split_whitespace();
    match words.next()? {
        "edit" => {
            let range = words.next();
            let numbers = range
                .is_none_or(|r| r.split(':').all(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit())));
            let text = rest.strip_suffix("end_of_edit")?;
            // What stands behind the end of the edit would be read by a shell again.
            let alone = !text.lines().any(|line| line.trim() == "end_of_edit");
            (numbers && alone && words.next().is_none()).then(|| Call::Edit {
                path: "the open file".to_owned(),
                hunks: vec![Hunk { old: String::new(), new: text.to_owned() }],
            })
        }
        "submit" if rest.is_empty() && !head.contains(['`', '$', ';', '&', '|', '<', '>', '(']) => {
            Some(Call::Internal)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::call;

    #[test]
    fn only_the_interface() {
        assert!(call("edit 1:3\nimport os\nend_of_edit").is_some());
        assert!(call("edit\nx = 1\nend_of_edit").is_some());
        assert!(call("submit flag{all of it.}").is_some());
        for shell in [
            "edit 1:3\nrm -rf /\nend_of_edit\nls",
            "edit 1:3; rm -rf /",
            "submit $(rm -rf /)",
            "rm -rf /",
            "edit a b\nx\nend_of_edit",
            "edit 1:2\na\nend_of_edit\nrm x\nend_of_edit",
        ] {
            assert!(call(shell).is_none(), "{shell}");
        }
    }
}
