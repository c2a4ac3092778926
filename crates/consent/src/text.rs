//! The user's own words, without what is only pasted; cut into clauses.

/// A clause and whether it ends in a question mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clause {
    /// Its words in lower case.
    pub words: Vec<String>,
    /// As written, for quoting.
    pub text: String,
    /// It asks.
    pub question: bool,
}

/// Drops fenced blocks, quotes, markup that tools put in, and very long lines: none of it is an instruction.
pub(crate) fn own_words(text: &str) -> String {
    let mut out = String::new();
    let mut fenced = false;
    let mut block: Option<String> = None;
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            fenced = !fenced;
            continue;
        }
        if let Some(name) = &block {
            if trimmed.contains(&format!("</{name}")) {
                block = None;
            }
            continue;
        }
        if let Some(name) = trimmed.strip_prefix('<').and_then(|r| r.split(['>', ' ', '/']).next())
            && name.len() > 2
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
        {
            if !trimmed.contains(&format!("</{name}")) && !trimmed.ends_with("/>") {
                block = Some(name.to_owned());
            }
            continue;
        }
        if fenced || trimmed.starts_with('>') || trimmed.starts_with('|') || trimmed.len() > 1_000 {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Cuts text into clauses at sentence ends, line ends, commas and the words that join sentences.
pub(crate) fn clauses(text: &str) -> Vec<Clause> {
    let mut out = Vec::new();
    let mut current = String::new();
    let mut ticks = false;
    let chars: Vec<char> = text.chars().take(20_000).collect();
    for (index, &c) in chars.iter().enumerate() {
        ticks ^= c == '`';
        let next_blank = chars.get(index + 1).is_none_or(|n| n.is_whitespace());
        let ends = !ticks
            && match c {
                '\n' | ';' | '!' | '?' | '。' | '！' | '？' | '；' => true,
                '.' | ':' => next_blank,
                _ => false,
            };
        if ends {
            push(&mut out, &current, matches!(c, '?' | '？'));
            current.clear();
        } else {
            current.push(c);
        }
    }
    push(&mut out, &current, false);
    out
}

fn push(out: &mut Vec<Clause>, text: &str, question: bool) {
    // "… but don't …", "… then …": what follows stands for itself.
    for piece in split_at_joints(text) {
        let words = words(&piece);
        if !words.is_empty() {
            out.push(Clause { words, text: piece.trim().chars().take(200).collect(), question });
        }
    }
}

fn split_at_joints(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    for joint in
        [" but ", ", but", ", then ", " and then ", " aber ", " mais ", " pero ", " maar ", ", sondern "]
    {
        if let Some(at) = lower.find(joint)
            && let (Some(a), Some(b)) = (text.get(..at), text.get(at + joint.len()..))
        {
            let mut out = split_at_joints(a);
            out.extend(split_at_joints(b));
            return out;
        }
    }
    vec![text.to_owned()]
}

/// Words in lower case; paths, options and names stay whole.
pub(crate) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '(' | ')' | '"' | '“' | '”' | '[' | ']' | '、' | '，')
    })
    .map(|w| w.trim_matches(['`', '\'', '*', '.', ':', '’']).to_lowercase().replace('’', "'"))
    .filter(|w| !w.is_empty())
    .collect()
}
