//! The user's own words: what is only pasted, quoted, logged or said by others is left out.

/// Drops fenced blocks, quotes, markup that tools put in, and very long lines: none of it is an instruction.
pub(crate) fn own_words(text: &str) -> String {
    let out = without_what_is_said_by_others(&without_the_words_of_others(text));
    crate::stages::of_now(&out).unwrap_or(out)
}

/// 同事说“删了吧”, 「消して」と言われた: what stands in quotation marks beside a word for saying is somebody else's.
fn without_what_is_said_by_others(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    const SAYS: &[char] = &['说', '說', '道', '写', '寫', '讲', '講', '言', '问', '問'];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['“', '「', '『']) {
        let (front, quoted) = rest.split_at(at);
        let Some(end) = quoted.find(['”', '」', '』']) else { break };
        let behind = quoted.get(end + 3..).unwrap_or("");
        let before = front.trim_end_matches(['：', ':', '，', ' ']).chars().next_back();
        let said = before.is_some_and(|c| SAYS.contains(&c))
            || ["と言", "と書", "って言", "とコメント", "との", "라고", "이라고"]
                .iter()
                .any(|mark| behind.starts_with(mark));
        out.push_str(front);
        if !said {
            out.push_str(quoted.get(..end + 3).unwrap_or(""));
        }
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn without_the_words_of_others(text: &str) -> String {
    let mut out = String::new();
    let mut fenced = false;
    let mut block: Option<String> = None;
    // Output of a program goes on to the end of its paragraph.
    let mut logged = false;
    // A list that somebody else wrote.
    let mut foreign = false;
    let mut in_paragraph = false;
    // It may begin behind an empty line.
    let mut awaited = false;
    let (mut headers, mut mail) = (0, false);
    // A quotation of several lines.
    let mut quoted = false;
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
        if quoted {
            quoted = !trimmed.trim_end_matches(['.', ',']).ends_with(['"', '”', '“']);
            continue;
        }
        if trimmed.starts_with(['"', '“', '„']) && is_left_open(trimmed) && closes_below(text, line) {
            quoted = true;
            continue;
        }
        if trimmed.is_empty() {
            logged = false;
        }
        logged |= is_logged(line);
        if introduces(line) || crate::content::introduces_text(line) {
            (foreign, in_paragraph, awaited) = (true, true, true);
            continue;
        }
        // Below the header of a mail all is the mail's.
        headers = if crate::content::is_mail_header(trimmed) {
            headers + 1
        } else if trimmed.is_empty() {
            headers
        } else {
            0
        };
        mail |= headers >= 2;
        if mail {
            continue;
        }
        foreign &= in_paragraph || awaited || is_item(line) || trimmed.is_empty() || trimmed.starts_with('#');
        in_paragraph = (in_paragraph || awaited && foreign) && !trimmed.is_empty();
        awaited &= trimmed.is_empty();
        if foreign {
            continue;
        }
        if is_of_a_transcript(trimmed) {
            continue;
        }
        if fenced || logged || trimmed.starts_with('>') || trimmed.starts_with('|') || trimmed.len() > 1_000 {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// `[00:06] Vendor: …`: a line of a talk.
fn is_of_a_transcript(line: &str) -> bool {
    let rest = line.strip_prefix(['[', '(']).unwrap_or(line);
    let clock: String = rest.chars().take_while(|c| c.is_ascii_digit() || *c == ':').collect();
    let behind = rest.get(clock.len()..).unwrap_or("").trim_start_matches([']', ')', ' ', '-']);
    clock.contains(':')
        && clock.len() >= 4
        && behind
            .split_once(": ")
            .is_some_and(|(name, _)| name.len() <= 24 && name.split(' ').count() <= 3 && !name.is_empty())
}

/// The quotation with which the line begins does not end in it.
fn is_left_open(line: &str) -> bool {
    line.chars().filter(|c| matches!(c, '"' | '“' | '”' | '„')).count() % 2 == 1
}

/// A line below ends with the mark that closes a quotation.
fn closes_below(text: &str, line: &str) -> bool {
    let below = text.split_once(line).map_or("", |(_, below)| below);
    below.lines().any(|line| line.trim().trim_end_matches(['.', ',']).ends_with(['"', '”', '“']))
}

/// "From the runbook:", "the wiki says:": the list or text behind it is somebody else's.
fn introduces(line: &str) -> bool {
    let lower = line.trim().to_lowercase();
    // "She has to log in" is no log.
    let lower = [" log in", " log into", " log out", " log on"]
        .iter()
        .fold(lower, |text, verb| text.replace(verb, " sign"));
    // "The steps for the docs branch:" are one's own.
    let last: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).rev().take(1).collect();
    (lower.ends_with(':') || lower.ends_with(" says") || lower.ends_with(" said"))
        && lower
            .split(|c: char| !c.is_alphanumeric())
            .filter(|w| {
                !matches!(*w, "docs" | "readme" | "guide" | "documentation" | "manual") || last.contains(w)
            })
            .any(|w| {
                matches!(
                    w,
                    "runbook"
                        | "docs"
                        | "documentation"
                        | "wiki"
                        | "readme"
                        | "guide"
                        | "handbook"
                        | "log"
                        | "logs"
                        | "output"
                        | "ticket"
                        | "forum"
                        | "blog"
                        | "article"
                        | "stackoverflow"
                        | "chatgpt"
                        | "says"
                        | "wrote"
                        | "writes"
                        | "manual"
                        | "tutorial"
                        | "transcript"
                        | "minutes"
                        | "section"
                        | "paragraph"
                )
            })
}

/// An item of a list.
fn is_item(line: &str) -> bool {
    let line = line.trim_start();
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    line.starts_with(['-', '*', '•'])
        || digits > 0 && line.get(digits..).is_some_and(|r| r.starts_with(['.', ')']))
}

/// How programs begin their lines, and people do not.
const LOG_MARKS: &[&str] = &[
    "error:",
    "error[",
    "warning:",
    "fatal:",
    "hint:",
    "note:",
    "info:",
    "debug:",
    "remote:",
    "npm err!",
    "npm error",
    "traceback (most",
    "! [",
    "$ ",
    "% ",
    ">>> ",
    "+ ",
    "--- ",
    "+++ ",
    "@@ ",
    "at ",
    "caused by:",
    "exit code",
    "panic:",
    "thread '",
    "[error",
    "[warn",
    "[info",
    "[debug",
    "e: ",
    "w: ",
    "err:",
];

/// The line is what a program printed: by its mark, its number of a step or its time. "Add …" and "at noon …" are what a
/// person writes: the marks that could begin a sentence count with an indent only.
fn is_logged(line: &str) -> bool {
    let trimmed = line.trim();
    let lower = trimmed.to_lowercase();
    let doubtful = |mark: &str| matches!(mark, "at " | "+ " | "note:" | "--- " | "% ");
    let indented = line.starts_with([' ', '\t']);
    let marked = LOG_MARKS.iter().any(|mark| lower.starts_with(mark) && (indented || !doubtful(mark)));
    let named_error = lower.split_once(": ").is_some_and(|(kind, _)| {
        !kind.contains(' ') && (kind.ends_with("error") || kind.ends_with("exception"))
    });
    let step = lower
        .strip_prefix("step ")
        .is_some_and(|rest| rest.split([' ', ':']).next().is_some_and(|n| n.contains('/')));
    let digits = trimmed.trim_start_matches('[').chars().take_while(|c| c.is_ascii_digit()).count();
    let dated = digits == 4 && trimmed.trim_start_matches('[').chars().nth(4) == Some('-');
    let timed = digits == 2
        && trimmed.trim_start_matches('[').chars().nth(2) == Some(':')
        && trimmed.trim_start_matches('[').chars().nth(5) == Some(':');
    marked || named_error || step || dated || timed
}
