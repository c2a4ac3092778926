//! What somebody says, cut into clauses and words.

/// A clause and whether it ends in a question mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Clause {
    /// Its words in lower case.
    pub words: Vec<String>,
    /// As written, for quoting.
    pub text: String,
    /// It asks.
    pub question: bool,
    /// It is a text that is to be written, said or worked on: it may forbid, and asks for nothing.
    pub content: bool,
}

/// "Always ask before any action on the server: restart, delete": the list belongs to what is put under a question.
fn asks_first(text: &str) -> bool {
    let text = text.trim_start().to_lowercase();
    ["always ask", "ask me before", "ask before", "ask first", "check with me", "never", "don't", "do not"]
        .iter()
        .any(|start| text.starts_with(start))
}

/// "The wiki says: delete it": what follows is what somebody else said.
fn reports(front: &str) -> bool {
    let last = front.split_whitespace().next_back().unwrap_or("").to_lowercase();
    matches!(
        last.as_str(),
        "says"
            | "said"
            | "say"
            | "wrote"
            | "writes"
            | "recommends"
            | "suggests"
            | "suggested"
            | "reads"
            | "sagt"
            | "schreibt"
            | "dit"
            | "dice"
            | "diz"
    )
}

/// "Don't try to repair the link: delete the project": one thing is not to be done, and another is. "Don't do any of these: push,
/// merge" and "don't do this on the server: restart it" go on with what is forbidden.
fn turns(front: &str, behind: &[char]) -> bool {
    let front = words(front);
    let lists = |w: &String| {
        matches!(
            w.as_str(),
            "following"
                | "these"
                | "those"
                | "this"
                | "that"
                | "it"
                | "any"
                | "things"
                | "anything"
                | "such"
                | "actions"
                | "commands"
        )
    };
    let refuses = front.first().is_some_and(|w| matches!(w.as_str(), "don't" | "dont"));
    let rest: String = behind.iter().take_while(|c| !matches!(c, '\n' | '.' | '!')).collect();
    // A list of what is not to be done goes on with verbs.
    let goes_on = rest.split(", ").skip(1).any(|piece| {
        let next = words(piece);
        let from = usize::from(next.first().is_some_and(|w| matches!(w.as_str(), "or" | "and" | "nor")));
        next.len() <= 2 || next.get(from).is_some_and(|w| crate::lexicon::is_order(w))
    });
    refuses && front.len() >= 4 && !front.iter().any(lists) && !goes_on
}

/// `C:` of Windows.
fn is_drive(front: &str) -> bool {
    let mut last = front.chars().rev();
    last.next().is_some_and(|c| c.is_ascii_uppercase()) && last.next().is_some_and(char::is_whitespace)
}

fn begins_condition(text: &str) -> bool {
    let text = text.trim_start().to_lowercase();
    [
        "if ",
        "once ",
        "when ",
        "after ",
        "unless ",
        "only if ",
        "only when ",
        "only after ",
        "as soon as ",
        "wenn ",
        "sobald ",
    ]
    .iter()
    .any(|start| text.starts_with(start))
}

/// Quotation marks that open, each with those that close it.
const QUOTES: &[(char, &[char])] = &[
    ('"', &['"']),
    ('“', &['”', '“']),
    ('„', &['“', '”', '"']),
    ('«', &['»']),
    ('‘', &['’']),
    ('「', &['」']),
    ('\'', &['\'']),
];

/// Stands for the blank inside a quotation.
const QUOTED_BLANK: char = '\u{2}';

/// Makes each quotation of more than one word a single word: what is quoted is named, it is not said.
fn bind_quotes(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while let Some(&c) = chars.get(index) {
        let before = index.checked_sub(1).and_then(|at| chars.get(at));
        let opens = before
            .is_none_or(|b| b.is_whitespace() || matches!(b, '(' | ':' | '=' | '[') || *b as u32 > 0x2e80)
            || c == '「';
        let closers = QUOTES.iter().find(|(open, _)| *open == c).map(|(_, close)| *close);
        let end = closers.filter(|_| opens).and_then(|closers| closing(&chars, index, closers));
        let Some(end) = end else {
            out.push(c);
            index += 1;
            continue;
        };
        for &inner in chars.get(index..=end).unwrap_or_default() {
            // A sentence that ends inside does not end the one outside.
            let ends = matches!(inner, '!' | '?' | ';');
            out.push(if inner.is_whitespace() || ends { QUOTED_BLANK } else { inner });
        }
        index = end + 1;
    }
    out
}

/// Where the quotation that begins at `open` ends: on the same line, before something that is no word.
fn closing(chars: &[char], open: usize, closers: &[char]) -> Option<usize> {
    let rest = chars.iter().enumerate().skip(open + 1);
    rest.take_while(|(_, c)| **c != '\n')
        .find(|(at, c)| {
            closers.contains(c)
                && *at > open + 1
                && chars.get(at + 1).is_none_or(|next| !next.is_alphanumeric() || (*next as u32) > 0x2e80)
        })
        .map(|(at, _)| at)
}

/// Cuts text into clauses at sentence ends, line ends, commas and the words that join sentences.
pub(crate) fn clauses(text: &str) -> Vec<Clause> {
    let mut out = Vec::new();
    let mut current = String::new();
    let mut ticks = false;
    let bound = bind_quotes(&text.chars().take(20_000).collect::<String>());
    let chars: Vec<char> = bound.chars().collect();
    // What is to be written, said or worked on is no request: to the end of its line.
    let mut content = false;
    for (index, &c) in chars.iter().enumerate() {
        let begins = c == ':'
            && !ticks
            && chars.get(index + 1).is_none_or(|n| n.is_whitespace())
            && crate::content::introduces_content(&words(&current));
        ticks ^= c == '`';
        let next_blank = chars.get(index + 1).is_none_or(|n| n.is_whitespace());
        let ends = !ticks
            && match c {
                '\n' | ';' | '!' | '?' | '。' | '！' | '？' | '；' => true,
                // What stands before the comma may be the condition of what follows.
                '，' => !current.trim_start().starts_with(['等', '若']) && !current.contains("如果"),
                // "git checkout ." goes on.
                '.' => next_blank && !current.ends_with(char::is_whitespace),
                // In Chinese the comma of another keyboard.
                ',' => !next_blank && current.chars().next_back().is_some_and(|c| c as u32 > 0x2e80),
                // "Only if the canary is fine: promote it" is one sentence.
                ':' => {
                    next_blank
                        // "on: push" of a workflow, "on C: should".
                        && !current.ends_with(" on")
                        && !is_drive(&current)
                        && !reports(&current)
                        && !begins_condition(&current)
                        && (!asks_first(&current)
                            || turns(&current, chars.get(index + 1..).unwrap_or_default()))
                }
                _ => false,
            };
        if ends || begins {
            push(&mut out, &current, matches!(c, '?' | '？'), content);
            current.clear();
        } else {
            current.push(c);
        }
        content = (content || begins) && c != '\n';
    }
    push(&mut out, &current, false, content);
    out
}

fn push(out: &mut Vec<Clause>, text: &str, question: bool, content: bool) {
    // "Throw my changes away, and what would be untracked?": the mark belongs to what is asked last.
    let (front, text) = if question { before_the_question(text) } else { ("", text) };
    if !front.is_empty() {
        push(out, front, false, content);
    }
    // "… but don't …", "… then …": what follows stands for itself.
    for piece in split_at_joints(text).iter().flat_map(|piece| split_at_asides(piece)) {
        for piece in split_at_orders(&piece) {
            let words = crate::courtesy::without(crate::courtesy::reminded(words(&piece)));
            if words.is_empty() {
                continue;
            }
            let text = piece.trim().replace(QUOTED_BLANK, " ").chars().take(200).collect();
            out.push(Clause { words, text, question, content });
        }
    }
}

/// What stands before ", and what …" in a sentence that ends in a question mark, and the rest.
fn before_the_question(text: &str) -> (&str, &str) {
    const ASKS: &[&str] =
        &["what", "how", "why", "which", "who", "when", "where", "is", "are", "does", "did"];
    let joint = text.match_indices(", and ").find(|(at, joint)| {
        let next = words(text.get(at + joint.len()..).unwrap_or(""));
        next.first().is_some_and(|w| ASKS.contains(&w.as_str()))
    });
    joint.map_or(("", text), |(at, _)| text.split_at(at))
}

/// "I have looked at it, delete the folder": behind a comma an order may follow on what was told. Where something is
/// forbidden or asked before the comma, what follows may belong to it.
fn split_at_orders(text: &str) -> Vec<String> {
    let told = |front: &str| {
        let words = words(front);
        // "The quickstart should show the one-liner, curl …".
        let shows = words.windows(2).any(|pair| match pair {
            [should, show] => {
                matches!(should.as_str(), "should" | "must" | "needs" | "has")
                    && matches!(
                        show.as_str(),
                        "show" | "say" | "contain" | "mention" | "explain" | "list" | "read"
                    )
            }
            _ => false,
        });
        if shows {
            return false;
        }
        // "Never push, commit or merge": an order that goes on behind the comma.
        let forbids = words.iter().enumerate().any(|(at, w)| {
            crate::refusal::is_negation(w)
                && !(w == "never" && words.get(at + 1).is_some_and(|next| crate::refusal::is_fact(next)))
                && !crate::refusal::only_states(&words, at, None)
        }) || crate::refusal::refuses(&words);
        // "Stop it, throw out the volume": an order that is whole.
        let whole = words.last().is_some_and(|w| matches!(w.as_str(), "it" | "them" | "that" | "this"));
        let orders = !whole && words.first().is_some_and(|w| crate::lexicon::is_order(w));
        !forbids
            && !orders
            && !crate::condition::is_open(&words)
            && !crate::lexicon::only_asks_or_reports(&words)
    };
    // "It works so delete both".
    let places =
        text.match_indices(", ").chain(text.match_indices(" so ")).map(|(at, joint)| (at, joint.len()));
    let mut places: Vec<(usize, usize)> = places.collect();
    places.sort_unstable();
    for (at, length) in places {
        let (Some(front), Some(rest)) = (text.get(..at), text.get(at + length..)) else { continue };
        let next = words(rest);
        let polite = matches!(
            (next.first().map(String::as_str), next.get(1).map(String::as_str)),
            (Some("can" | "could" | "would" | "will"), Some("you")) | (Some("please" | "pls"), _)
        );
        let order = polite || next.first().is_some_and(|w| crate::lexicon::is_order(w));
        // "Don't move it to the trash, just delete it".
        let markers = next
            .iter()
            .take_while(|w| {
                matches!(
                    w.as_str(),
                    "just" | "straight" | "up" | "simply" | "instead" | "directly" | "rather"
                )
            })
            .count();
        // "Don't explain, do it: …".
        let does = next.first().is_some_and(|w| w == "do") && next.get(1).is_some_and(|w| w == "it");
        let instead = does || markers > 0 && next.get(markers).is_some_and(|w| crate::lexicon::is_order(w));
        let remark = || is_remark(&next) && words(front).first().is_some_and(|w| crate::lexicon::is_order(w));
        if order && told(front) || remark() || instead || is_assent(&words(front)) {
            let mut out = vec![front.to_owned()];
            out.extend(split_at_orders(rest));
            return out;
        }
    }
    vec![text.to_owned()]
}

/// "That's fine, accept the loss": a yes in front of what it is about.
fn is_assent(words: &[String]) -> bool {
    let text = words.join(" ");
    [
        "that's fine",
        "thats fine",
        "that is fine",
        "that's ok",
        "that's okay",
        "that's right",
        "that's correct",
        "that's good",
        "that's it",
        "all good",
        "all fine",
        "sounds good",
        "looks good",
        "lgtm",
        "perfect",
        "great",
        "fine",
        "go ahead",
        "yes",
        "yep",
        "yeah",
        "exactly",
        "right",
        "correct",
        "agreed",
        "genau",
        "passt",
        "ok passt",
        "c'est bon",
        "d'accord",
        "vale",
        "perfecto",
        "va bene",
        "perfetto",
        "dobrze",
        "хорошо",
        "давай",
    ]
    .contains(&text.as_str())
}

/// "Reset it, I know I lose the later commits": a reason behind an order, which says nothing about when or what.
fn is_remark(words: &[String]) -> bool {
    let told = words.first().is_some_and(|w| {
        matches!(
            w.as_str(),
            "i" | "we"
                | "it"
                | "it's"
                | "they"
                | "they're"
                | "nobody"
                | "nothing"
                | "i'm"
                | "i've"
                | "we've"
                | "we're"
        )
    });
    let refuses = words.iter().any(|w| crate::refusal::is_negation(w));
    // "The later commits" are no time.
    let later = words
        .windows(2)
        .any(|pair| matches!(pair, [a, b] if b == "later" && !matches!(a.as_str(), "the" | "those" | "any" | "my")));
    // "I've saved its variables in 1Password": what was done before may name things.
    let done = matches!(words.first().map(String::as_str), Some("i've" | "we've"))
        && words
            .get(1)
            .is_some_and(|w| w.ends_with("ed") || matches!(w.as_str(), "kept" | "made" | "got" | "put"));
    let bears = |w: &String| {
        matches!(
            w.as_str(),
            "only"
                | "mean"
                | "meant"
                | "keep"
                | "except"
                | "but"
                | "first"
                | "before"
                | "when"
                | "once"
                | "until"
                | "unless"
                | "if"
                | "ask"
                | "check"
                | "confirm"
                | "tell"
                | "wait"
                | "will"
                | "would"
                | "say"
                | "i'll"
                | "we'll"
                | "i'd"
                | "maybe"
                | "then"
                | "think"
                | "guess"
                | "so"
                | "just"
                | "still"
        ) || matches!(w.as_str(), "want" | "need") && !refuses
            || crate::scope::is_specific(w) && !done
    };
    let rest: Vec<String> = words.iter().filter(|w| *w != "later").cloned().collect();
    told && !later && !crate::condition::is_open(&rest) && words.len() <= 14 && !words.iter().any(bears)
}

/// "Delete the merged branches (not main, of course)": what an aside forbids is said of the aside.
fn split_at_asides(text: &str) -> Vec<String> {
    if let Some((front, rest)) = text.split_once(" (")
        && let Some((aside, behind)) = rest.split_once(')')
        && words(aside).iter().any(|w| crate::refusal::is_negation(w))
    {
        return vec![format!("{front} {behind}"), aside.to_owned()];
    }
    vec![text.to_owned()]
}

/// Words that join sentences. Behind a comma the subject of what is told goes with it.
const JOINTS: &[&str] = &[
    " and i'll ",
    " and we'll ",
    // What follows is the reason, or what stays.
    ", and leave ",
    ", i read ",
    ", i checked ",
    ", i looked ",
    ", i know ",
    ", i have ",
    ", i've ",
    ", i already ",
    ", we have ",
    ", we've ",
    ", nobody ",
    ", it's ",
    ", they're ",
    ", there's ",
    ", niet de ",
    ", niet het ",
    ", nicht die ",
    ", nicht den ",
    ", nicht das ",
    ", pas les ",
    ", pas le ",
    ", pas la ",
    ", no los ",
    ", no las ",
    ", no la ",
    ", no el ",
    ", não os ",
    ", não as ",
    ", non i ",
    ", non le ",
    ", i only want ",
    ", i just want ",
    // What is conceded is no condition.
    " even if ",
    " even though ",
    " auch wenn ",
    " selbst wenn ",
    " même si ",
    " aunque ",
    " anche se ",
    " mesmo que ",
    " ook al ",
    " även om ",
    " selv om ",
    " nawet jeśli ",
    " даже если ",
    " but ",
    ", but",
    ", so ",
    ", then ",
    " and then ",
    ", ich ",
    ", wir ",
    ", je ",
    ", elle ",
    ", il ",
    ", on ",
    ", yo ",
    ", ya ",
    ", eu ",
    ", ela ",
    ", ele ",
    ", io ",
    ", ik ",
    ", jag ",
    ", jeg ",
    ", я ",
    ", мы ",
    ", он ",
    ", она ",
    " aber ",
    " mais ",
    " pero ",
    " maar ",
    ", sondern ",
];

/// Words in front of what is conceded: "delete it, even if it is not merged".
const CONCESSIONS: &[&str] = &[
    "even if",
    "even though",
    "auch wenn",
    "selbst wenn",
    "même si",
    "aunque",
    "anche se",
    "mesmo que",
    "ook al",
    "även om",
    "selv om",
    "nawet jeśli",
    "даже если",
];

/// The clause is what somebody concedes.
pub(crate) fn concedes(words: &[String]) -> bool {
    let front = |count: usize| words.iter().take(count).map(String::as_str).collect::<Vec<_>>().join(" ");
    (1..=2).any(|count| CONCESSIONS.contains(&front(count).as_str()))
}

fn split_at_joints(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    // Letters may change their length in lower case: then the places are not those of the text.
    if lower.len() != text.len() {
        return vec![text.to_owned()];
    }
    let mut out = Vec::new();
    let (mut from, mut skip) = (0, 0);
    for (at, _) in lower.match_indices([' ', ',']) {
        let Some(rest) = lower.get(at..).filter(|_| at >= skip) else { continue };
        let Some(joint) = JOINTS.iter().find(|joint| rest.starts_with(**joint)) else { continue };
        // "Somebody did a checkout and then a stash pop": told on.
        let told = || {
            let front = words(text.get(from..at).unwrap_or_default());
            crate::lexicon::only_asks(&front) && !crate::lexicon::polite(&front)
        };
        if *joint == " and then " && told() {
            continue;
        }
        out.extend(text.get(from..at).map(str::to_owned));
        let concedes = CONCESSIONS.iter().any(|c| joint.trim() == *c);
        let told = joint.starts_with(", ") && !matches!(*joint, ", so " | ", then " | ", sondern " | ", but");
        skip = at + joint.len();
        from = match () {
            () if concedes => at + 1,
            () if told => at + 2,
            () => skip,
        };
    }
    out.extend(text.get(from..).map(str::to_owned));
    // "…, even though it is ignored, and push it": what is conceded ends at the comma.
    out.into_iter()
        .flat_map(|piece| match piece.split_once(", ") {
            Some((front, rest)) if concedes(&words(front)) => vec![front.to_owned(), rest.to_owned()],
            _ => vec![piece],
        })
        .collect()
}

/// `node-7をdrainしてください`: where no blanks are written, the words of another script end of themselves.
fn split_at_scripts(word: &str) -> Vec<String> {
    let wide = |c: char| c as u32 > 0x2e80;
    if word.is_ascii() || !word.chars().any(wide) || !word.chars().any(|c| c.is_ascii_alphanumeric()) {
        return vec![word.to_owned()];
    }
    let mut out: Vec<String> = Vec::new();
    let mut last = None;
    for c in word.chars() {
        match out.last_mut() {
            Some(current) if last == Some(wide(c)) => current.push(c),
            _ => out.push(c.to_string()),
        }
        last = Some(wide(c));
    }
    out
}

/// What somebody said, in lower case, with its words.
pub(crate) struct Said<'a> {
    pub text: &'a str,
    pub words: Vec<String>,
}

impl<'a> Said<'a> {
    pub fn of(text: &'a str) -> Self {
        Self { text, words: words(text) }
    }
}

/// Words in lower case; paths, options and names stay whole.
pub(crate) fn words(text: &str) -> Vec<String> {
    let ends = |c: char| {
        c.is_whitespace() && c != QUOTED_BLANK
            || matches!(c, ',' | '(' | ')' | '"' | '“' | '”' | '„' | '[' | ']' | '、' | '，')
    };
    let mut out = Vec::new();
    for raw in text.split(ends).filter(|w| !w.is_empty()) {
        let whole = if raw.contains(QUOTED_BLANK) { &raw.replace(QUOTED_BLANK, " ") } else { raw };
        if whole.is_ascii() {
            out.push(bare(whole).to_ascii_lowercase());
        } else {
            let parts = split_at_scripts(whole);
            out.extend(parts.iter().map(|w| without_innocents(bare(w).to_lowercase().replace('’', "'"))));
        }
    }
    out.retain(|w| !w.is_empty());
    out
}

/// Words of Chinese that hold a sign of refusal and refuse nothing: unavailable, others, especially, separately, alias.
const INNOCENTS: &[&str] = &[
    "不可用",
    "不要な",
    "不要で",
    "不要に",
    "不要だ",
    "不要と",
    "别的",
    "別的",
    "别人",
    "別人",
    "别名",
    "別名",
    "别处",
    "特别",
    "特別",
    "分别",
    "分別",
    "区别",
    "區別",
    "类别",
    "類別",
    "级别",
    "級別",
    "个别",
    "個別",
    "识别",
    "識別",
    "不同",
    "不错",
    "不久",
    "不仅",
    "不只",
    "不管",
    "不论",
    "没关系",
    "沒關係",
];

fn without_innocents(word: String) -> String {
    if word.is_ascii() || !word.contains(['不', '别', '別', '没', '沒']) {
        return word;
    }
    let word = INNOCENTS.iter().fold(word, |text, innocent| text.replace(innocent, ""));
    // "The commits in it are not wanted any more" is no order.
    match word.strip_suffix("不要了") {
        Some(front) if !front.is_empty() => front.to_owned(),
        _ => word,
    }
}

/// Without the marks around it. A full stop ends a sentence; at the front it begins a name.
fn bare(word: &str) -> &str {
    word.trim_matches(['`', '\'', '*', ':', '’', '‘', '«', '»', '「', '」'])
        .trim_end_matches(['.', ':', '`', '\'', '*'])
}
