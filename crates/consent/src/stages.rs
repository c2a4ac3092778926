//! A plan in stages, of which the words pick those that are to be done now: "we're at stage 1: please create the topics". What the
//! other stages say is for later, or for others.

/// Names of stages.
const NAMES: &[&str] = &[
    "phase",
    "stage",
    "step",
    "part",
    "round",
    "wave",
    "milestone",
    "schritt",
    "stufe",
    "etappe",
    "étape",
    "etape",
    "fase",
    "etapa",
    "paso",
    "passo",
    "stap",
    "etap",
    "krok",
    "steg",
];

/// Words by which a stage is left aside in the sentence that names it.
const ASIDE: &[&str] = &[
    "past",
    "after",
    "beyond",
    "until",
    "before",
    "not",
    "don't",
    "done",
    "finished",
    "complete",
    "completed",
    "later",
    "everything",
    "behind",
    "nach",
    "erst",
    "fertig",
    "erledigt",
    "après",
    "después",
    "depois",
    "dopo",
    "na",
    "klaar",
    "finie",
    "terminado",
];

/// The text without the stages that are not for now. Without a plan, or where nothing is picked, it is the text itself.
pub(crate) fn of_now(text: &str) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut name = "";
    let labels: Vec<Option<String>> = lines
        .iter()
        .map(|line| {
            let (label, number) = label(line)?;
            if !label.is_empty() && name.is_empty() {
                name = label;
            }
            Some(number)
        })
        .collect();
    if labels.iter().flatten().count() < 2 {
        return None;
    }
    let name = if name.is_empty() { "step" } else { name };
    let mut picked: Vec<String> = Vec::new();
    for (line, own) in lines.iter().zip(&labels) {
        match own {
            // "Step A, today: …".
            Some(number) => {
                let head = line.split(':').next().unwrap_or("").to_lowercase();
                if line.contains(':')
                    && ["today", "now", "this week", "heute", "jetzt", "hoy", "ahora"]
                        .iter()
                        .any(|now| head.contains(now))
                {
                    picked.push(number.clone());
                }
            }
            None => {
                for sentence in line.split(['.', '!', '?', ';']) {
                    pick(sentence, name, &mut picked);
                }
            }
        }
    }
    picked.retain(|number| labels.iter().flatten().any(|label| label == number));
    if picked.is_empty() {
        return None;
    }
    let kept = lines
        .iter()
        .zip(&labels)
        .filter(|(line, own)| own.as_ref().is_none_or(|number| picked.contains(number)) || refuses(line));
    Some(kept.map(|(line, _)| format!("{line}\n")).collect())
}

/// "Stage 2: never delete the old topics": what a line forbids holds in every stage.
fn refuses(line: &str) -> bool {
    let words = crate::text::words(line);
    words.iter().any(|w| crate::refusal::is_negation(w))
}

/// The name and the number of the stage that a line tells of. A list with numbers alone counts steps.
fn label(line: &str) -> Option<(&'static str, String)> {
    let line = line.trim_start().trim_start_matches(['-', '*', '•', '#', '(']).trim_start().to_lowercase();
    let begins = NAMES.iter().find(|name| line.strip_prefix(*name).is_some_and(|rest| rest.starts_with(' ')));
    let rest = begins.map_or(line.as_str(), |name| line.get(name.len()..).unwrap_or("").trim_start());
    let number: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
    let digits = !number.is_empty() && number.len() <= 2 && number.chars().all(|c| c.is_ascii_digit());
    let letter = begins.is_some() && number.len() == 1;
    let ends = rest.get(number.len()..).is_some_and(|end| match begins {
        Some(_) => {
            end.starts_with([':', '.', ',', ')', '-'])
                || [" (", " -", " –", " —"].iter().any(|e| end.starts_with(e))
        }
        None => end.starts_with(['.', ')', ':']),
    });
    ((digits || letter) && ends).then(|| (begins.copied().unwrap_or(""), number))
}

/// The stages that a sentence picks: "phase 1", "steps 1 to 3", "steps 2 and 4".
fn pick(sentence: &str, name: &str, picked: &mut Vec<String>) {
    let words = crate::text::words(sentence);
    if words.iter().any(|w| ASIDE.contains(&w.as_str())) {
        return;
    }
    let number = |w: &String| -> Option<String> {
        let w = w.trim_matches(|c: char| !c.is_alphanumeric());
        (w.len() <= 2 && !w.is_empty() && w.chars().all(|c| c.is_ascii_digit()) || w.len() == 1)
            .then(|| w.to_owned())
    };
    for (at, word) in words.iter().enumerate() {
        if word.trim_end_matches('s') != name {
            continue;
        }
        let Some(first) = words.get(at + 1).and_then(number) else { continue };
        let joint = words.get(at + 2).map_or("", String::as_str);
        match (joint, words.get(at + 3).and_then(number)) {
            ("to" | "-" | "through" | "bis" | "à" | "a", Some(last)) => {
                if let (Ok(from), Ok(to)) = (first.parse::<u32>(), last.parse::<u32>()) {
                    picked.extend((from..=to.min(from.saturating_add(40))).map(|n| n.to_string()));
                }
            }
            ("and" | "&" | "und" | "et" | "y" | "e", Some(last)) => picked.extend([first, last]),
            _ => picked.push(first),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_stages_that_are_picked_are_read() {
        let plan =
            "Stage 1: create the new topics.\nStage 2: writers use both.\nStage 3: delete the old topics.\n";
        let of = |rest: &str| of_now(&format!("{plan}{rest}"));
        let now = of("We're at stage 1: please create them.").unwrap_or_default();
        assert!(now.contains("create the new") && !now.contains("delete the old"), "{now}");
        let now = of("Please do stages 1 to 3 on the clone.").unwrap_or_default();
        assert!(now.contains("delete the old"), "{now}");
        let now = of("Stage 1 and 2 are done. Do stage 3 now.").unwrap_or_default();
        assert!(now.contains("delete the old") && !now.contains("writers"), "{now}");
        let now = of_now("Stage 1: copy it.\nStage 2: never delete the old topics.\n\nDo stage 1 now.")
            .unwrap_or_default();
        assert!(now.contains("never delete"), "{now}");
        assert_eq!(of("Please carry it out."), None);
        assert_eq!(of("Everything after stage 1 has to wait."), None);
        assert_eq!(of_now("Delete the topic orders."), None);
        let now = of_now("Step A, today: lower the TTL.\nStep B, on Friday: change the record.\n")
            .unwrap_or_default();
        assert!(now.contains("TTL") && !now.contains("record"), "{now}");
        let now = of_now("1. stop it\n2. drop it\n\nOnly step 1 please.").unwrap_or_default();
        assert!(now.contains("stop it") && !now.contains("drop it"), "{now}");
    }
}
