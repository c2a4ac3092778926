//! What is written about an act is not the act: text that is to be translated, written or posted, things that are made for it,
//! mentions of a thing instead of the thing.

use countersign_model::Operation as Op;

/// Verbs whose object is a text, whatever it says.
const WORKS_ON_TEXT: &[&str] = &[
    "translate",
    "summarize",
    "summarise",
    "explain",
    "proofread",
    "rephrase",
    "paraphrase",
    "analyze",
    "analyse",
    "interpret",
    "classify",
    "reword",
    "shorten",
    "document",
    "reply",
    "answer",
    "quote",
    "say",
];

/// Verbs that make a text where one of `TEXTS` stands beside them.
const MAKES: &[&str] = &[
    "rename",
    "relabel",
    "retitle",
    "write",
    "draft",
    "create",
    "open",
    "file",
    "add",
    "post",
    "send",
    "comment",
    "note",
    "log",
    "record",
    "put",
    "fix",
    "change",
    "commit",
    "update",
    "edit",
    "insert",
    "append",
    "use",
    "implement",
    "review",
    "check",
    "tell",
    "set",
    "leave",
    "test",
    "open",
];

/// Nouns for what holds words.
const TEXTS: &[&str] = &[
    "issue",
    "ticket",
    "todo",
    "comment",
    "message",
    "title",
    "subject",
    "body",
    "text",
    "description",
    "sentence",
    "paragraph",
    "headline",
    "heading",
    "button",
    "label",
    "string",
    "phrase",
    "caption",
    "email",
    "mail",
    "tweet",
    "reply",
    "changelog",
    "entry",
    "readme",
    "docs",
    "documentation",
    "prompt",
    "spec",
    "story",
    "proposal",
    "plan",
    "letter",
    "article",
    "snippet",
    "note",
    "line",
    "typo",
    "wording",
    "endpoint",
    "route",
    "checklist",
    "request",
    "statement",
    "proposal",
    "announcement",
    "rfc",
    "quickstart",
    "tutorial",
    "handbook",
    "faq",
];

/// The words in front of a colon introduce a text: "translate to German:", "create an issue:".
pub(crate) fn introduces_content(words: &[String]) -> bool {
    let first = words
        .iter()
        .find(|w| !matches!(w.as_str(), "please" | "pls" | "now" | "then" | "and" | "also" | "just"));
    let Some(first) = first.map(String::as_str) else { return false };
    // "Commit it (the guide says: …)": what others say may forbid.
    if words.last().is_some_and(|w| matches!(w.as_str(), "says" | "said" | "say" | "reads")) {
        return false;
    }
    // "Write release.yml: on tags, publish it".
    let file = |w: &String| {
        [".yml", ".yaml", ".sh", ".py", ".js", ".ts", ".toml", ".tf", ".sql", ".ps1", ".rb"]
            .iter()
            .any(|end| w.ends_with(end))
    };
    if matches!(first, "write" | "draft" | "implement" | "generate") && words.iter().skip(1).any(file) {
        return true;
    }
    let text = |w: &String| {
        TEXTS.contains(&w.trim_end_matches('s')) || TEXTS.contains(&w.as_str()) || w.ends_with(".md")
    };
    // "The release is scheduled for the 14th: upgrade, flush."
    if words.iter().any(|w| matches!(w.as_str(), "scheduled" | "agenda")) {
        return true;
    }
    // "The runbook lacks the emergency step: …".
    let lacks = |w: &String| matches!(w.as_str(), "lacks" | "misses" | "missing" | "should" | "lists");
    if words.iter().any(|w| is_document(w)) && words.iter().any(lacks) {
        return true;
    }
    // "Schrijf een playbook voor het vervangen: cordon, drain".
    let foreign = matches!(
        first,
        "schrijf"
            | "schreib"
            | "schreibe"
            | "écris"
            | "écrivez"
            | "rédige"
            | "escribe"
            | "escriba"
            | "redacta"
            | "escreva"
            | "escreve"
            | "redige"
            | "scrivi"
            | "napisz"
            | "напиши"
            | "опиши"
            | "напишите"
            | "skriv"
            | "yaz"
            | "kirjoita"
            | "erstelle"
            | "dokumentiere"
    );
    if foreign {
        return true;
    }
    // "For payments the steps are: read the value …".
    let steps = words.windows(2).any(|pair| match pair {
        [steps, are] => {
            matches!(steps.as_str(), "steps" | "procedure" | "commands" | "sections")
                && matches!(are.as_str(), "are" | "is")
        }
        _ => false,
    });
    if steps {
        return true;
    }
    // "Runbook for node replacement please: cordon, drain".
    let about = matches!(
        first,
        "runbook" | "playbook" | "checklist" | "guide" | "howto" | "cheatsheet" | "handbook" | "tutorial"
    );
    if about {
        return true;
    }
    // "Change of plan: reset it."
    if words.windows(2).any(|pair| matches!(pair, [of, plan] if of == "of" && plan.starts_with("plan"))) {
        return false;
    }
    WORKS_ON_TEXT.contains(&first)
        || MAKES.contains(&first) && words.iter().skip(1).any(text)
        || first == "implement" && words.len() == 1
}

/// "Summarize this mail": what stands below is the mail.
pub(crate) fn introduces_text(line: &str) -> bool {
    let words = crate::text::words(line);
    let works = words.first().is_some_and(|w| {
        WORKS_ON_TEXT.contains(&w.as_str()) || matches!(w.as_str(), "review" | "check" | "read")
    });
    let this = words.windows(2).any(|pair| match pair {
        [this, text] => {
            matches!(this.as_str(), "this" | "following" | "these")
                && TEXTS.contains(&text.trim_end_matches('s'))
        }
        _ => false,
    });
    works && this && words.len() <= 10 && !line.trim_end().ends_with(['.', '?', '!'])
}

/// "Turn this into minutes", "put it into a collapsible block": the words above are what is worked on.
pub(crate) fn works_on_the_above(words: &[String]) -> bool {
    let makes = |w: &str| {
        matches!(
            w,
            "turn"
                | "convert"
                | "make"
                | "put"
                | "format"
                | "write"
                | "rewrite"
                | "clean"
                | "boil"
                | "condense"
                | "summarize"
                | "summarise"
                | "translate"
                | "distill"
        )
    };
    let Some(at) = words.iter().take(6).position(|w| makes(w)) else { return false };
    let word = |by: usize| words.get(at + by).map_or("", String::as_str);
    let this = matches!(word(1), "this" | "that" | "it" | "these" | "them")
        || matches!((word(1), word(2)), ("the", "above") | ("my", "notes") | ("the", "notes"));
    let summed = matches!(word(0), "summarize" | "summarise" | "translate");
    let into = words
        .iter()
        .skip(at + 2)
        .position(|w| matches!(w.as_str(), "into" | "up" | "as" | "in" | "down"))
        .map_or_else(Default::default, |by| words.get(at + 3 + by..).unwrap_or_default());
    let text = |w: &String| {
        let w = w.trim_end_matches('s');
        TEXTS.contains(&w)
            || matches!(
                w,
                "minute"
                    | "block"
                    | "paragraph"
                    | "page"
                    | "list"
                    | "bullet"
                    | "chapter"
                    | "glossary"
                    | "slide"
            )
    };
    this && (into.iter().take(5).any(text) || summed)
}

/// `From: …`, `Subject: …`.
pub(crate) fn is_mail_header(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(name, _)| {
        matches!(
            name,
            "From"
                | "To"
                | "Cc"
                | "Subject"
                | "Date"
                | "Sent"
                | "Reply-To"
                | "Von"
                | "An"
                | "Betreff"
                | "De"
                | "Objet"
                | "Asunto"
        )
    })
}

/// The verb at `place` tells what something that is made is for, what it is called, or what others are to be able to do: "add a
/// make target to delete the cache", "rename the button to Delete", "users should be able to delete".
pub(crate) fn belongs_to_a_thing(words: &[String], place: usize) -> bool {
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    let before = |back: usize| place.checked_sub(back).map_or("", word);
    if matches!(
        before(1),
        "says"
            | "saying"
            | "reads"
            | "titled"
            | "named"
            | "called"
            | "labelled"
            | "labeled"
            | "said"
            | "quoting"
            | "reading"
    ) {
        return true;
    }
    let first = words
        .iter()
        .position(|w| !matches!(w.as_str(), "please" | "pls" | "and" | "then" | "now" | "also"))
        .unwrap_or(0);
    // "As a user I want to delete": a story.
    if word(first) == "as"
        && matches!(word(first + 1), "a" | "an")
        && words.iter().take(place).any(|w| w == "i" || w == "we")
    {
        return true;
    }
    // "The guide should explain when they push": what a document says.
    let told_in = (0..place).any(|at| {
        is_document(word(at))
            && (at + 1..(at + 4).min(place))
                .any(|next| matches!(word(next), "should" | "must" | "lacks" | "needs" | "lists"))
    });
    if told_in {
        return true;
    }
    // "Write a script that runs terraform destroy".
    let writes = matches!(
        word(first),
        "write" | "add" | "create" | "make" | "draft" | "prepare" | "implement" | "build"
    );
    let relative = (first + 1..place).rfind(|at| matches!(word(*at), "that" | "which"));
    if writes
        && let Some(at) = relative
        && (at + 1..=(at + 3).min(place)).any(|next| {
            let verb = word(next);
            verb.len() >= 4 && verb.ends_with('s') && !verb.ends_with("ss")
        })
        && !(at..place).any(|next| matches!(word(next), "and" | "then"))
        && !words.windows(3).skip(place).any(|three| {
            matches!(three, [and, run, it] if and == "and" && matches!(run.as_str(), "run" | "execute" | "start") && it == "it")
        })
    {
        return true;
    }
    if before(1) == "to" {
        let made = matches!(
            word(first),
            "add"
                | "create"
                | "write"
                | "make"
                | "build"
                | "implement"
                | "design"
                | "prepare"
                | "propose"
                | "draft"
                | "generate"
                | "define"
                | "rename"
                | "relabel"
                | "retitle"
                | "plan"
                | "document"
        );
        // "Make sure to delete", "add the flag and then to delete".
        let sure = matches!(word(first + 1), "sure" | "certain");
        let turned =
            words.get(first..place).unwrap_or_default().iter().any(|w| matches!(w.as_str(), "and" | "then"));
        return made && !sure && !turned && place >= first + 3 || before(2) == "able";
    }
    // "Make the cron job delete": something else does it.
    let causes = matches!(word(first), "make" | "let" | "allow" | "enable" | "teach");
    let other = matches!(
        word(first + 1),
        "the" | "a" | "an" | "our" | "my" | "users" | "people" | "admins" | "everyone"
    );
    let joined = words
        .get(first..place)
        .unwrap_or_default()
        .iter()
        .any(|w| matches!(w.as_str(), "and" | "then" | "by"));
    causes && other && !joined && place >= first + 3
}

/// A file or a text that people read.
pub(crate) fn is_document(word: &str) -> bool {
    [".md", ".rst", ".adoc"].iter().any(|end| word.ends_with(end))
        || matches!(
            word,
            "docs"
                | "documentation"
                | "readme"
                | "runbook"
                | "playbook"
                | "wiki"
                | "guide"
                | "handbook"
                | "manual"
                | "tutorial"
                | "checklist"
                | "changelog"
        )
}

/// Parts of texts that speak of a thing.
const MENTIONS: &[&str] = &[
    "reference",
    "mention",
    "link",
    "import",
    "usage",
    "call",
    "test",
    "entry",
    "entries",
    "line",
    "word",
    "section",
    "paragraph",
    "comment",
    "heading",
    "badge",
    "sentence",
    "bullet",
    "occurrence",
    "todo",
    "documentation",
    "note",
];

/// What holds text in which a thing may be mentioned.
const HOLDS_TEXT: &[&str] = &[
    "readme",
    "title",
    "config",
    "configuration",
    "list",
    "menu",
    "nav",
    "navigation",
    "sidebar",
    "index",
    "toc",
    "page",
    "text",
    "changelog",
    "docs",
    "documentation",
    "imports",
    "dependencies",
    "gitignore",
    "dockerfile",
    "workflow",
    "schema",
    "navbar",
    "header",
    "footer",
    "allowlist",
    "whitelist",
    "blocklist",
    "manifest",
    "glossary",
    "template",
    "sentence",
    "table of contents",
    "matrix",
    "backlog",
    "roadmap",
];

/// "Delete the references to old-docs", "remove old-docs from the readme": the text changes, the thing stays.
pub(crate) fn is_of_a_text(words: &[String], verb: usize, operation: Op, command: &str) -> bool {
    if !matches!(operation, Op::Delete | Op::Destroy | Op::Uninstall) {
        return false;
    }
    // "Delete the file, I want to begin from a clean config": up to the next sentence.
    let subject = |w: &&String| !matches!(w.as_str(), "i" | "we" | "i'd" | "we'd" | "i'm" | "so" | "because");
    let behind = words.get(verb + 1..).unwrap_or_default();
    let behind = behind.get(..behind.iter().take_while(subject).count()).unwrap_or_default();
    // "Send the delete call for site 7 to the API": the request of a protocol.
    let called =
        behind.first().is_some_and(|w| matches!(w.as_str(), "call" | "request" | "requests" | "calls"))
            && (command.contains("delete") || command.contains("curl"));
    // "Remove the entries on that list from the project": what holds no text.
    let stored = behind.iter().position(|w| w == "from").is_some_and(|at| {
        behind.iter().skip(at + 1).take(3).any(|w| {
            matches!(
                w.as_str(),
                "project"
                    | "repo"
                    | "repository"
                    | "disk"
                    | "drive"
                    | "filesystem"
                    | "machine"
                    | "computer"
                    | "workspace"
                    | "checkout"
                    | "bucket"
                    | "server"
            )
        })
    });
    // "Every line of it", of a list that the command goes through.
    let listed = command.contains("xargs") || command.contains(" < ");
    if called || stored || listed {
        return false;
    }
    let in_it = |noun: &str| command.contains(noun.trim_end_matches('s'));
    let mention = behind.windows(2).take(5).any(|pair| match pair {
        [noun, to] => {
            matches!(to.as_str(), "to" | "of" | "for" | "about" | "on" | "in")
                && (MENTIONS.contains(&noun.as_str()) || MENTIONS.contains(&noun.trim_end_matches('s')))
                && !in_it(noun)
        }
        _ => false,
    });
    // "The versions of resize-images".
    let part = behind.windows(2).take(4).any(|pair| match pair {
        [noun, of] => {
            matches!(of.as_str(), "of" | "for")
                && matches!(
                    noun.as_str(),
                    "versions"
                        | "aliases"
                        | "labels"
                        | "annotations"
                        | "revisions"
                        | "members"
                        | "policies"
                        | "logs"
                )
                && !in_it(noun)
        }
        _ => false,
    });
    // "The word old-docs".
    let word = behind.windows(2).take(3).any(|pair| {
        matches!(pair, [the, noun] if the == "the" && matches!(noun.as_str(), "word" | "line" | "sentence" | "mention" | "link" | "entry" | "phrase") && !in_it(noun))
    });
    let from = behind.iter().position(|w| matches!(w.as_str(), "from" | "aus" | "uit")).is_some_and(|at| {
        let place = behind.get(at + 1..).unwrap_or_default();
        place.iter().take(4).any(|w| {
            let bare = w.trim_end_matches(".md").trim_end_matches(".txt").trim_end_matches(".json");
            // "Aus dem Suchindex".
            let compound = ["index", "liste", "config", "menü"].iter().any(|end| bare.ends_with(end));
            // The index of git holds files.
            let staged = bare == "index" && command.contains("git ");
            (HOLDS_TEXT.contains(&bare) || compound) && !in_it(bare) && !staged
        })
    });
    mention || part || word || from
}
