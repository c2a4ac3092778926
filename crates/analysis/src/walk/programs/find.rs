//! `find`: start points, tests, and the actions that delete, write and run.

use countersign_model::{EffectKind, Span, TargetKind};

use crate::value::{Flow, HOLE, Value};
use crate::walk::Walker;

impl Walker<'_> {
    pub(super) fn find(&mut self, words: &[Value], stdin: &Flow, span: Span) -> Flow {
        let mut index = 0;
        while words
            .get(index)
            .is_some_and(|w| matches!(w.text.as_str(), "-H" | "-L" | "-P" | "-E" | "-X" | "-d" | "-s" | "-x"))
        {
            index += 1;
        }
        let mut starts: Vec<Value> = Vec::new();
        while let Some(word) = words.get(index) {
            if word.text.starts_with('-') || matches!(word.text.as_str(), "(" | ")" | "!" | ",") {
                break;
            }
            starts.push(word.clone());
            index += 1;
        }
        if starts.is_empty() {
            starts.push(Value::text(".", span));
        }
        let tests = words.get(index..).unwrap_or(&[]);
        let depth_one =
            tests.iter().zip(tests.iter().skip(1)).any(|(t, v)| t.text == "-maxdepth" && v.text == "0");
        // What is found, as patterns under each start point.
        let patterns = |names: &Option<Vec<Pattern>>| -> Vec<Value> {
            let mut out = Vec::new();
            for start in &starts {
                let folder = start.text.trim_end_matches('/');
                let folder = if start.text == "/" { "" } else { folder };
                let mut put = |text: String| out.push(Value { text, glob: true, ..start.clone() });
                match names {
                    _ if depth_one => put(start.text.clone()),
                    Some(list) => {
                        for one in list {
                            put(format!("{folder}/**/{}", one.trim_start_matches("*/")));
                        }
                    }
                    None => put(format!("{folder}/**")),
                }
            }
            out
        };
        let mut frames = vec![Frame::default()];
        let mut at = 0;
        while let Some(test) = tests.get(at) {
            at += 1;
            let found = patterns(&frames.iter().find_map(|f| f.current.clone()));
            match test.text.as_str() {
                "(" => {
                    let turned = frames.last_mut().is_some_and(|f| std::mem::take(&mut f.turned));
                    frames.push(Frame { negated: turned, ..Frame::default() });
                }
                ")" => {
                    if frames.len() > 1
                        && let Some(group) = frames.pop()
                        && let Some(outer) = frames.last_mut()
                    {
                        outer.narrow(group.close());
                    }
                }
                "!" | "-not" => {
                    if let Some(frame) = frames.last_mut() {
                        frame.turned = !frame.turned;
                    }
                }
                "-prune" => {
                    if let Some(frame) = frames.last_mut() {
                        frame.pruned = true;
                    }
                }
                "-o" | "-or" | "," => {
                    if let Some(frame) = frames.last_mut() {
                        frame.next(test.text == ",");
                    }
                }
                "-name" | "-iname" | "-path" | "-wholename" | "-ipath" => {
                    let pattern = tests.get(at).map(|v| v.text.clone()).unwrap_or_default();
                    at += 1;
                    if let Some(frame) = frames.last_mut() {
                        let turned = std::mem::take(&mut frame.turned);
                        frame.narrow((!turned).then(|| vec![pattern]));
                    }
                }
                "-delete" => {
                    let mut effect = self.effect(EffectKind::Delete, test.span);
                    effect.program = "find".to_owned();
                    effect.how.recursive = true;
                    effect.targets = found.iter().map(|v| self.target(v, TargetKind::Path)).collect();
                    self.push(effect);
                }
                "-fprint" | "-fprintf" | "-fprint0" | "-fls" => {
                    if let Some(file) = tests.get(at) {
                        let mut effect = self.effect(EffectKind::Write, file.span);
                        effect.program = "find".to_owned();
                        effect.targets.push(self.target(file, TargetKind::Path));
                        self.push(effect);
                    }
                }
                "-exec" | "-execdir" | "-ok" | "-okdir" => {
                    let rest = tests.get(at..).unwrap_or(&[]);
                    let end = rest.iter().position(|w| w.text == ";" || w.text == "+").unwrap_or(rest.len());
                    let line = rest.get(..end).unwrap_or(&[]);
                    for one in &found {
                        let fields: Vec<Value> = line.iter().map(|w| put(w, one)).collect();
                        self.via.push("find".to_owned());
                        self.fields(&fields, stdin, test.span);
                        self.via.pop();
                    }
                    at += end;
                }
                // Another test: what was turned around is that test.
                other if other.starts_with('-') && !is_option(other) => {
                    if let Some(frame) = frames.last_mut() {
                        frame.turned = false;
                    }
                }
                _ => {}
            }
        }
        self.find_searches(tests, &starts, span);
        let mut effect = self.effect(EffectKind::Read, span);
        effect.program = "find".to_owned();
        effect.targets = starts.iter().map(|v| self.target(v, TargetKind::Path)).collect();
        let found = patterns(&frames.into_iter().next().and_then(Frame::close));
        let list: Vec<String> = found.iter().map(|f| f.text.clone()).collect();
        Flow { text: list.join("\n"), glob: true, span, ..Flow::default() }
    }
}

impl Walker<'_> {
    /// `fd … -x COMMAND`: every word behind it belongs to the command.
    pub(super) fn fd(&mut self, words: &[Value], stdin: &Flow) {
        let Some(at) =
            words.iter().position(|w| matches!(w.text.as_str(), "-x" | "-X" | "--exec" | "--exec-batch"))
        else {
            return;
        };
        let line = words.get(at + 1..).unwrap_or(&[]);
        let ending = words
            .iter()
            .zip(words.iter().skip(1))
            .find(|(o, _)| o.text == "-e" || o.text == "--extension")
            .map(|(_, v)| v.text.clone());
        let text = ending.map_or_else(|| format!("./**/{HOLE}"), |e| format!("./**/*.{e}"));
        let found = Value { text, glob: true, ..Value::default() };
        let mut fields: Vec<Value> = line.iter().map(|w| put(w, &found)).collect();
        if !line.iter().any(|w| w.text.contains("{}")) {
            fields.push(found);
        }
        if let Some(span) = fields.first().map(|f| f.span) {
            self.via.push("fd".to_owned());
            self.fields(&fields, stdin, span);
            self.via.pop();
        }
    }

    /// Searches that only an intruder makes: set-uid programs, keys, over the whole machine or the home.
    fn find_searches(&mut self, tests: &[Value], starts: &[Value], span: Span) {
        let outside = |path: &str| {
            let mine =
                |folder: &str| !folder.is_empty() && folder != "/" && crate::paths::under(path, folder);
            !(mine(&self.around.cwd) || mine(&self.around.project) || crate::paths::is_scratch(path))
        };
        let places: Vec<String> = starts.iter().map(|s| self.resolve_path(s)).collect();
        if !places.iter().any(|path| outside(path)) {
            return;
        }
        let whole = places.iter().any(|p| {
            p == "/"
                || *p == self.around.home
                || matches!(p.as_str(), "/home" | "/Users" | "/root" | "/etc" | "/var" | "/opt" | "/usr")
        });
        let after = |names: &[&str]| {
            tests
                .iter()
                .zip(tests.iter().skip(1))
                .filter(|(t, _)| names.contains(&t.text.as_str()))
                .map(|(_, v)| v.text.to_lowercase())
                .collect::<Vec<_>>()
        };
        let has = |name: &str| tests.iter().any(|t| t.text == name);
        let modes = after(&["-perm"]).iter().any(|p| {
            let digits = p.trim_start_matches(['-', '/', '+']);
            p.contains('s')
                || p.contains('t')
                || p.contains("o+w")
                || digits == "o"
                || digits.ends_with(['2', '3', '6', '7'])
                || matches!(digits, "4" | "2" | "6")
                || digits.len() == 4 && digits.starts_with(['1', '2', '4', '6'])
        });
        if modes
            || whole && (has("-writable") || has("-nouser") || has("-nogroup") || has("-readable"))
            || has("-uid") && has("!")
        {
            let mut effect = self.effect(EffectKind::Recon, span);
            effect.program = "find".to_owned();
            self.push(effect);
        }
        if !whole {
            return;
        }
        let secret = [
            ".htpasswd",
            ".rhosts",
            "hosts.equiv",
            ".git-credentials",
            "wp-config",
            "id_dsa",
            "id_rsa",
            "id_ed25519",
            ".pem",
            ".key",
            "credentials",
            ".env",
            "password",
            "shadow",
            ".kdbx",
            "wallet",
            ".netrc",
            "token",
            ".pgpass",
            "secret",
            "_history",
        ];
        if after(&["-name", "-iname", "-path", "-wholename", "-regex", "-iregex"])
            .iter()
            .any(|n| secret.iter().any(|s| n.contains(s)))
        {
            let mut effect = self.effect(EffectKind::CredentialSearch, span);
            effect.program = "find".to_owned();
            self.push(effect);
        }
    }
}

/// A pattern of names or paths.
type Pattern = String;

/// An expression in brackets, as far as it has been read: which names its alternatives let through.
#[derive(Default)]
struct Frame {
    /// Alternatives before the last `-o`; `None` lets every name through.
    alternatives: Vec<Option<Vec<Pattern>>>,
    /// The alternative that is being read.
    current: Option<Vec<Pattern>>,
    /// `!` stood in front of the bracket.
    negated: bool,
    /// `!` stands in front of what comes next.
    turned: bool,
    /// The alternative goes no deeper and gives nothing: `-path x -prune -o …`.
    pruned: bool,
}

impl Frame {
    /// And: the first list of names is kept, the others can only make it shorter.
    fn narrow(&mut self, names: Option<Vec<Pattern>>) {
        if self.current.is_none() {
            self.current = names;
        }
    }

    /// Or; a comma forgets what stood before it.
    fn next(&mut self, comma: bool) {
        let done = self.current.take();
        if comma {
            self.alternatives.clear();
        } else if !self.pruned {
            self.alternatives.push(done);
        }
        (self.turned, self.pruned) = (false, false);
    }

    /// Every name that one of the alternatives lets through; `None` for any name.
    fn close(mut self) -> Option<Vec<Pattern>> {
        self.next(false);
        if self.negated {
            return None;
        }
        let lists: Option<Vec<Vec<Pattern>>> = self.alternatives.into_iter().collect();
        lists.map(|lists| lists.concat()).filter(|list| !list.is_empty())
    }
}

/// Words that are no test and stand anywhere.
fn is_option(word: &str) -> bool {
    matches!(word, "-a" | "-and" | "-depth" | "-d" | "-mount" | "-xdev" | "-follow" | "-daystart")
}

/// `{}` in a word is the found path.
pub(super) fn put(word: &Value, found: &Value) -> Value {
    if !word.text.contains("{}") {
        return word.clone();
    }
    let text = if found.text.is_empty() { HOLE.to_string() } else { found.text.clone() };
    let mut out = word.clone();
    out.text = word.text.replace("{}", &text);
    out.glob |= found.glob;
    out.add_data(&found.data);
    out
}
