//! Recipes of a Makefile, prerequisites first. A small reader: rules, variables, no computing.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::variables::{Automatic, Variables};
use super::{MAX, MAX_DEPTH};
use crate::scene::Recipe;
use crate::scene::world::read_text;

/// A rule with its prerequisites and the lines of its recipe.
#[derive(Debug, Default)]
struct Rule {
    needs: Vec<String>,
    lines: Vec<String>,
}

#[derive(Debug)]
struct Makefile {
    rules: BTreeMap<String, Rule>,
    first: Option<String>,
    variables: Variables,
    /// Texts that make runs while it reads: `X := $(shell …)`.
    at_reading: Vec<String>,
    complete: bool,
}

pub(in crate::scene) fn target(dir: &Path, name: &str) -> Option<Recipe> {
    let file =
        ["GNUmakefile", "makefile", "Makefile"].iter().map(|n| dir.join(n)).find(|path| path.is_file())?;
    let make = read(&read_text(&file, MAX)?);
    let name = if name.is_empty() { make.first.clone()? } else { name.to_owned() };
    let mut out: Vec<String> = make.at_reading.clone();
    let mut complete = make.complete;
    let known = make.rule_of(&name).is_some();
    if !known && complete {
        return None;
    }
    make.collect(&name, &mut BTreeSet::new(), &mut out, &mut complete, 0);
    Some(Recipe {
        file: file.to_string_lossy().into_owned(),
        folder: dir.to_string_lossy().into_owned(),
        text: out.join("\n"),
        complete: complete && known,
    })
}

impl Makefile {
    /// The rule that makes `name`, and the stem for a pattern.
    fn rule_of(&self, name: &str) -> Option<(&Rule, String)> {
        if let Some(rule) = self.rules.get(name) {
            return Some((rule, String::new()));
        }
        self.rules.iter().find_map(|(pattern, rule)| {
            let (before, after) = pattern.split_once('%')?;
            let stem = name.strip_prefix(before)?.strip_suffix(after)?;
            (!stem.is_empty()).then(|| (rule, stem.to_owned()))
        })
    }

    fn collect(
        &self,
        name: &str,
        seen: &mut BTreeSet<String>,
        out: &mut Vec<String>,
        complete: &mut bool,
        depth: usize,
    ) {
        if !seen.insert(name.to_owned()) {
            return;
        }
        if depth > MAX_DEPTH || seen.len() > 500 {
            *complete = false;
            return;
        }
        let Some((rule, stem)) = self.rule_of(name) else { return };
        let needs: Vec<String> = rule.needs.iter().map(|need| need.replace('%', &stem)).collect();
        for need in &needs {
            self.collect(need, seen, out, complete, depth + 1);
        }
        let (first, all) = (needs.first().map_or("", String::as_str), needs.join(" "));
        for line in &rule.lines {
            let own = Automatic { target: name, first, all: &all, stem: &stem };
            out.push(self.variables.expand(line, own, complete));
        }
    }
}

fn read(text: &str) -> Makefile {
    let mut make = Makefile {
        rules: BTreeMap::new(),
        first: None,
        variables: Variables::default(),
        at_reading: Vec::new(),
        complete: true,
    };
    let joined = text.replace("\r\n", "\n").replace("\\\n", "\u{1}");
    let mut current: Vec<String> = Vec::new();
    let mut define: Option<(String, Vec<String>)> = None;
    for line in joined.lines() {
        let plain = line.replace('\u{1}', " ");
        let trimmed = plain.trim();
        if let Some((name, lines)) = &mut define {
            if trimmed == "endef" {
                make.variables.set(name, lines.join("\n"));
                define = None;
            } else {
                lines.push(plain.clone());
            }
            continue;
        }
        if let Some(recipe) = line.strip_prefix('\t')
            && !current.is_empty()
        {
            make.add_line(&current, &recipe.replace('\u{1}', "\\\n"));
            continue;
        }
        let bare = trimmed.split('#').next().unwrap_or("").trim();
        if bare.is_empty() {
            continue;
        }
        let word = bare.split_whitespace().next().unwrap_or("");
        match word {
            // Both branches of a condition are read: more is seen than runs, never less.
            "ifeq" | "ifneq" | "ifdef" | "ifndef" | "else" | "endif" | "export" | "unexport" | "vpath"
                if !bare.contains('=') || word.starts_with("if") || word == "else" => {}
            "include" | "-include" | "sinclude" | "load" => make.complete = false,
            "define" => {
                let name =
                    bare.trim_start_matches("define").trim().trim_end_matches(['=', ':', '?', '+', ' ']);
                define = Some((name.to_owned(), Vec::new()));
            }
            _ if make.assignment(bare) => current.clear(),
            _ => current = make.rule(bare),
        }
    }
    make
}

impl Makefile {
    fn add_line(&mut self, targets: &[String], line: &str) {
        let line = line.trim_start_matches([' ', '\t', '@', '-', '+']);
        for target in targets {
            if let Some(rule) = self.rules.get_mut(target) {
                rule.lines.push(line.to_owned());
            }
        }
    }

    /// Reads `NAME = value` in all its spellings; whether the line was one.
    fn assignment(&mut self, line: &str) -> bool {
        let Some(at) = line.find('=') else { return false };
        let (left, right) = (line.get(..at).unwrap_or(""), line.get(at + 1..).unwrap_or("").trim());
        let sign_at = left.trim_end_matches([':', '?', '+', '!']).len();
        let sign = left.get(sign_at..).unwrap_or("");
        let name = left.get(..sign_at).unwrap_or("").trim();
        let name = ["export ", "override ", "private "]
            .iter()
            .fold(name, |n, word| n.trim_start_matches(word).trim());
        if name.is_empty() || name.contains([' ', ':', '\t', '(']) {
            return false;
        }
        if right.contains("$(shell ") && sign.starts_with(':') {
            let mut complete = true;
            let text = self.variables.expand(right, Automatic::default(), &mut complete);
            self.at_reading.push(format!(": {text}"));
        }
        match sign {
            "?" if self.variables.is_set(name) => {}
            "+" => self.variables.append(name, right),
            "!" => {
                self.at_reading.push(right.to_owned());
                self.variables.set(name, format!("$(shell {right})"));
            }
            _ => self.variables.set(name, right.to_owned()),
        }
        true
    }

    /// Reads `targets: prerequisites ; first line`; the targets to which following lines belong.
    fn rule(&mut self, line: &str) -> Vec<String> {
        let Some((left, right)) = line.split_once(':') else {
            // A line that computes rules: `$(eval …)`, `$(foreach …)`.
            self.complete = false;
            return Vec::new();
        };
        let right = right.trim_start_matches(':');
        let (needs, inline) =
            right.split_once(';').map_or((right, None), |(needs, line)| (needs, Some(line)));
        let mut complete = true;
        let left = self.variables.expand(left, Automatic::default(), &mut complete);
        let needs = self.variables.expand(needs, Automatic::default(), &mut complete);
        self.complete &= complete;
        // `target: NAME = value` sets a variable for that target only.
        if needs.contains('=') {
            self.complete = false;
            return Vec::new();
        }
        // `objects: %.o: %.c`
        let needs = needs.split_once(':').map_or(needs.as_str(), |(_, needs)| needs);
        let targets: Vec<String> = left.split_whitespace().map(str::to_owned).collect();
        for target in &targets {
            let special = target.starts_with('.') && !target.contains('/');
            if self.first.is_none() && !special && !target.contains('%') {
                self.first = Some(target.clone());
            }
            let rule = self.rules.entry(target.clone()).or_default();
            rule.needs.extend(needs.split_whitespace().filter(|need| *need != "|").map(str::to_owned));
        }
        if let Some(inline) = inline {
            self.add_line(&targets, inline);
        }
        targets
    }
}
