//! `git push -u origin <branch>`: a place to fill in that was left as it is. Every shell refuses such a line, so nothing of it
//! runs; read as a word it can be judged like the line that is meant.

/// The text with the words of its placeholders quoted instead, byte for byte as long; `None` where there are none.
///
/// Only what no shell accepts is one: behind the `>` there has to be the end of the command, where a file's name is
/// missing. A pair of quotes stands for the brackets, so that inside other quotes nothing but the word itself changes sides.
pub(super) fn filled(text: &str) -> Option<String> {
    let mut bytes = text.as_bytes().to_vec();
    let mut found = false;
    for (open, _) in text.match_indices('<') {
        let Some(rest) = text.get(open + 1..) else { continue };
        let length =
            rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
        let Some(behind) = rest.get(length..).and_then(|r| r.strip_prefix('>')) else { continue };
        let begins = rest.starts_with(|c: char| c.is_ascii_alphabetic());
        let doubled = open.checked_sub(1).and_then(|at| text.as_bytes().get(at)) == Some(&b'<');
        let blank = behind.len() - behind.trim_start_matches([' ', '\t']).len();
        let next = behind.trim_start_matches([' ', '\t']).chars().next();
        // `>|` and `>&` are operators; with a blank between, nothing goes on there.
        let ends = match next {
            None | Some('\n' | ';' | ')') => true,
            Some('|' | '&' | '<') => blank > 0,
            _ => false,
        };
        if begins && !doubled && ends {
            for at in [open, open + 1 + length] {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = b'\'';
                }
            }
            found = true;
        }
    }
    if found { String::from_utf8(bytes).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn what_no_shell_accepts() {
        let table = [
            ("git push -u origin <branch>", Some("git push -u origin 'branch'")),
            ("git push origin <branch> && ls", Some("git push origin 'branch' && ls")),
            ("cp <from> <to>; ls", Some("cp 'from' 'to'; ls")),
            ("sort <in> out", None),
            ("sort <in>out", None),
            ("sort <in>|cat", None),
            ("sort <in>&2", None),
            ("cat <<EOF> out\nEOF", None),
            ("sort < in", None),
        ];
        for (text, expected) in table {
            assert_eq!(filled(text).as_deref(), expected, "{text}");
        }
    }
}
