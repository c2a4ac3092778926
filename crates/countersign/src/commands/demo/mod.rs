//! `countersign demo`: a session of an agent, reviewed by the real gate in a real repository made for it.

mod repository;
mod session;

use std::time::{Duration, Instant};

use clap::Args;
use countersign_analysis::Surroundings;
use countersign_host::World;
use countersign_host::scene::WorldOptions;
use countersign_model::{
    Consent, Decision, Finding, Mode, SessionMemory, Utterance, UtteranceSource, Verdict,
};
use countersign_policy::{Protection, Trust};
use serde_json::json;

use crate::gate::{self, Room};
use crate::output::{self, line};
use crate::world::Surveyor;
use session::Turn;

/// Review a recorded session in a temporary repository. Nothing of it is executed.
///
/// Exit code 0, 2 when the repository cannot be made.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// One JSON object an action.
    #[arg(long)]
    pub json: bool,
    /// Keep the repository, and say where it is.
    #[arg(long)]
    pub keep: bool,
}

/// Runs it.
pub fn run(args: &DemoArgs) -> u8 {
    let repository = match repository::make() {
        Ok(repository) => repository,
        Err(error) => {
            output::error(&error);
            return 2;
        }
    };
    let root = repository.path.to_string_lossy().into_owned();
    let mut show = Show { json: args.json, allowed: 0, asked: 0, denied: 0, micros: Vec::new() };
    if !args.json {
        line(&format!(
            "{}  a session of an agent in {}",
            output::bold("countersign demo"),
            output::dim(&root)
        ));
        line(&output::dim("every decision below is made by the gate as it is; nothing is executed"));
    }
    play(&root, &mut show);
    show.end();
    if args.keep {
        line(&format!("the repository is kept: {root}"));
    } else {
        repository.remove();
    }
    0
}

fn play(root: &str, show: &mut Show) {
    let mut utterances: Vec<Utterance> = Vec::new();
    let mut memory = SessionMemory::default();
    let home = repository::HOME.to_owned();
    let around = Surroundings {
        cwd: root.to_owned(),
        home,
        repository: Some(root.to_owned()),
        project: root.to_owned(),
    };
    let (trust, protection) = (
        Trust { remotes: vec!["https://git.acme.example/shop/api".to_owned()], ..Trust::default() },
        Protection::default(),
    );
    for turn in session::turns(root) {
        match turn {
            Turn::User(words) => {
                let seq = utterances.len() as u64 + 1;
                show.user(words);
                utterances.push(Utterance {
                    text: words.to_owned(),
                    seq,
                    source: UtteranceSource::Prompt,
                    referent: None,
                });
            }
            Turn::Agent(action) => {
                let consents: Vec<Consent> = countersign_consent::read(&utterances);
                let mut options = WorldOptions::until(Instant::now() + Duration::from_millis(150));
                options.made = memory.made.keys().cloned().collect();
                let world = World::new(options);
                let surveyor = Surveyor { world: &world, cwd: root.to_owned() };
                let room = Room {
                    around: &around,
                    memory: &memory,
                    utterances: &utterances,
                    consents: &consents,
                    trust: &trust,
                    protection: &protection,
                    scene: &surveyor,
                    witness: &surveyor,
                    mode: Mode::Attended,
                    custom: &gate::no_custom,
                };
                let start = Instant::now();
                let (decision, analysis) = gate::review(&action, &room);
                let micros = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
                if decision.verdict == Verdict::Allow {
                    gate::remember(&mut memory, &analysis);
                }
                show.action(&action.tool, &action.text(), root, &decision, micros);
            }
        }
    }
}

struct Show {
    json: bool,
    allowed: usize,
    asked: usize,
    denied: usize,
    micros: Vec<u64>,
}

impl Show {
    fn user(&self, words: &str) {
        if !self.json {
            line("");
            line(&format!("{} {words}", output::bold("user ›")));
        }
    }

    fn action(&mut self, tool: &str, text: &str, root: &str, decision: &Decision, micros: u64) {
        self.micros.push(micros);
        match decision.verdict {
            Verdict::Allow => self.allowed += 1,
            Verdict::Ask => self.asked += 1,
            Verdict::Deny => self.denied += 1,
        }
        let short = |text: &str| text.replace(root, ".");
        if self.json {
            let rules: Vec<&str> = decision.rules().collect();
            line(&json!({"tool": tool, "action": short(text), "verdict": decision.verdict, "rules": rules, "reason": short(&decision.reason), "micros": micros}).to_string());
            return;
        }
        let flat = short(text).split_whitespace().collect::<Vec<_>>().join(" ");
        let shown: String = flat.chars().take(96).collect();
        line(&format!("  {:5}  {}", output::verdict(decision.verdict), shown));
        let open: Vec<&Finding> = decision.findings.iter().filter(|f| f.open()).collect();
        for finding in open.iter().take(2) {
            line(&format!(
                "         {} {}",
                short(&finding.message),
                output::dim(&format!("[{}]", finding.rule))
            ));
        }
        let mut facts: Vec<String> = open
            .iter()
            .flat_map(|f| f.evidence.iter())
            .filter_map(|e| countersign_policy::fact(&e.subject, &e.fact))
            .collect();
        facts.dedup();
        for fact in facts.iter().take(2) {
            line(&format!("         {} {}", output::dim("evidence:"), short(fact)));
        }
        if let Some(first) = open.first() {
            if first.tier <= countersign_model::Tier::Soft {
                line(&format!("         {} the user names {}", output::dim("clears:  "), first.clears_with));
            }
            if let Some(safer) = &first.safer {
                line(&format!("         {} {safer}", output::dim("safer:   ")));
            }
        }
        for finding in decision.findings.iter().filter(|f| !f.open()).take(1) {
            line(&format!(
                "         {} {}: {}",
                output::dim("cleared: "),
                finding.rule,
                short(finding.cleared.as_deref().unwrap_or(""))
            ));
        }
    }

    fn end(&mut self) {
        if self.json {
            return;
        }
        self.micros.sort_unstable();
        let median = self.micros.get(self.micros.len() / 2).copied().unwrap_or(0);
        line("");
        line(&format!(
            "{} actions: {} ran with no prompt, {} asked, {} refused; median {median} µs a decision",
            self.micros.len(),
            self.allowed,
            self.asked,
            self.denied
        ));
    }
}
