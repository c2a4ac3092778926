//! Patches in the form `*** Begin Patch … *** Update File: path …`: one call, several files, each an act of its own.

use countersign_model::{Call, Hunk};

const BEGIN: &str = "*** Begin Patch";
const END: &str = "*** End Patch";

/// What a patch does, file by file. Empty when it names no file.
pub fn calls(patch: &str) -> Vec<Call> {
    let mut all = Vec::new();
    let mut open: Option<Open> = None;
    for line in patch.lines() {
        if let Some(rest) = line.trim_start().strip_prefix("*** ") {
            let mark =
                [("Update File: ", Kind::Update), ("Add File: ", Kind::Add), ("Delete File: ", Kind::Delete)]
                    .into_iter()
                    .find_map(|(mark, kind)| Some((kind, rest.strip_prefix(mark)?)));
            if let Some((kind, path)) = mark {
                close(open.take(), &mut all);
                open = Some(Open {
                    kind,
                    path: path.trim().to_owned(),
                    moved: None,
                    old: String::new(),
                    new: String::new(),
                });
            } else if let (Some(to), Some(open)) = (rest.strip_prefix("Move to: "), &mut open) {
                open.moved = Some(to.trim().to_owned());
            }
        } else if let Some(open) = &mut open {
            let (into, text) = match (line.strip_prefix('+'), line.strip_prefix('-')) {
                (Some(text), _) => (&mut open.new, text),
                (_, Some(text)) => (&mut open.old, text),
                _ => continue,
            };
            into.push_str(text);
            into.push('\n');
        }
    }
    close(open, &mut all);
    all
}

/// The patch that a shell command hands to `apply_patch`, and whether the command does anything else.
pub fn in_command(command: &str) -> Option<(&str, bool)> {
    let from = command.find(BEGIN)?;
    let rest = command.get(from..)?;
    let to = rest.rfind(END).map_or(rest.len(), |at| at + END.len());
    let (patch, behind) = (rest.get(..to)?, rest.get(to..)?);
    let before = command.get(..from)?.trim();
    let mark = before.strip_prefix("apply_patch").map(str::trim).and_then(|rest| rest.strip_prefix("<<"));
    // Without quotes around the mark a shell runs what stands in `$(…)` inside the text.
    let plain = mark.is_some_and(|mark| mark.starts_with(['\'', '"'])) || !patch.contains(['$', '`']);
    let mark = mark.map(|mark| mark.trim_matches(['\'', '"', ' ']));
    let alone = mark.is_some_and(|mark| {
        plain
            && !mark.is_empty() && mark.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && behind.trim() == mark
            // A line that ends the text early would hand the rest to the shell.
            && !patch.lines().any(|line| line == mark)
    });
    Some((patch, alone))
}

enum Kind {
    Update,
    Add,
    Delete,
}

struct Open {
    kind: Kind,
    path: String,
    moved: Option<String>,
    old: String,
    new: String,
}

fn close(open: Option<Open>, all: &mut Vec<Call>) {
    let Some(Open { kind, path, moved, old, new }) = open else { return };
    match (kind, moved) {
        (Kind::Delete, _) => all.push(Call::Delete { path }),
        (Kind::Add, _) => all.push(Call::Write { path, content: new }),
        (Kind::Update, None) => all.push(Call::Edit { path, hunks: vec![Hunk { old, new }] }),
        (Kind::Update, Some(to)) => {
            all.push(Call::Edit { path: path.clone(), hunks: vec![Hunk { old, new: new.clone() }] });
            all.push(Call::Write { path: to, content: new });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{calls, in_command};
    use countersign_model::Call;

    #[test]
    fn every_file_is_an_act() {
        let patch = "*** Begin Patch\n*** Update File: a.txt\n@@\n-x\n+y\n*** Delete File: b.txt\n*** Add File: c.txt\n+one\n+two\n\
                     *** Update File: d.txt\n*** Move to: ../e.txt\n@@\n-1\n+2\n*** End Patch\n";
        let found: Vec<String> = calls(patch)
            .iter()
            .map(|call| match call {
                Call::Edit { path, hunks } => format!("edit {path} {:?}>{:?}", hunks[0].old, hunks[0].new),
                Call::Delete { path } => format!("delete {path}"),
                Call::Write { path, content } => format!("write {path} {content:?}"),
                other => format!("{other:?}"),
            })
            .collect();
        assert_eq!(
            found,
            [
                "edit a.txt \"x\\n\">\"y\\n\"",
                "delete b.txt",
                "write c.txt \"one\\ntwo\\n\"",
                "edit d.txt \"1\\n\">\"2\\n\"",
                "write ../e.txt \"2\\n\"",
            ]
        );
        assert!(calls("rm -rf /").is_empty());
    }

    #[test]
    fn a_command_that_does_more_is_told_apart() {
        let patch = "*** Begin Patch\n*** Delete File: b\n*** End Patch";
        for (command, alone) in [
            (format!("apply_patch <<'EOF'\n{patch}\nEOF\n"), true),
            (format!("apply_patch <<EOF\n{patch}\nEOF\nrm -rf /"), false),
            (format!("rm -rf / ; apply_patch <<'EOF'\n{patch}\nEOF"), false),
            (format!("apply_patch <<'b'\n{}\nb", patch.replace("*** End", "b\nrm -rf /\n*** End")), false),
            (format!("apply_patch '{patch}'"), false),
            (format!("apply_patch <<EOF\n{}\nEOF", patch.replace("b\n", "$(rm -rf /)\n")), false),
        ] {
            let (found, only) = in_command(&command).unwrap();
            assert!(found.starts_with("*** Begin Patch"), "{command}");
            assert_eq!(only, alone, "{command}");
        }
        assert!(in_command("ls").is_none());
    }
}
