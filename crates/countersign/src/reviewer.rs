//! One action of a live session: configuration, session, world, gate, ledger.

use std::path::Path;
use std::time::{Duration, Instant};

use countersign_analysis::Surroundings;
use countersign_host::config::{Attended, Enforcement, OnError};
use countersign_host::ledger::SessionEvent;
use countersign_host::scene::WorldOptions;
use countersign_host::{
    Config, Env, LedgerError, Paths, Record, SessionState, SessionStore, Spool, World, config,
};
use countersign_model::{
    Action, Consent, Decision, Effect, EffectKind, Mode, Stage, Tier, Utterance, Verdict,
};
use countersign_policy::{Protection, Trust};

use crate::gate::{self, Room};
use crate::world::Surveyor;

/// What an agent's adapter knows of a call beside the action.
#[derive(Debug, Clone, Default)]
pub struct Caller {
    /// Agent (`claude`).
    pub agent: String,
    /// The agent's id of the session.
    pub session: String,
    /// The session's transcript, for words of the user that were missed.
    pub transcript: Option<String>,
    /// Nobody can be asked, by the agent's own mode.
    pub unattended: bool,
}

/// A review that is recorded.
pub struct Reviewed {
    /// The decision.
    pub decision: Decision,
    /// It is recorded only; the agent does as it would.
    pub shadow: bool,
}

/// Everything that reviews of live sessions need.
pub struct Reviewer {
    pub env: Env,
    pub paths: Paths,
    pub config: Config,
    /// Mistakes of the configuration, one line each.
    pub problems: Vec<String>,
    pub(crate) store: SessionStore,
    spool: Spool,
}

impl Reviewer {
    /// Loads the configuration for a folder.
    pub fn new(env: Env, cwd: &Path) -> Result<Self, countersign_host::PathsError> {
        let paths = Paths::from_env(&env)?;
        let loaded = config::load(&paths, cwd, None);
        let problems = loaded.problems.iter().map(ToString::to_string).collect();
        let (store, spool) = (SessionStore::new(&paths), Spool::new(&paths));
        Ok(Self { env, paths, config: loaded.config, problems, store, spool })
    }

    /// Hears what the user said: grants and boundaries are read once and kept.
    pub fn hear(&self, caller: &Caller, utterance: Utterance) -> Result<Vec<Consent>, LedgerError> {
        let (_, fresh) = self.store.update(&caller.session, |state| {
            caller.agent.clone_into(&mut state.agent);
            if !state.hear(utterance.clone()) {
                return Vec::new();
            }
            // A word of the user ends a row of denials.
            state.memory.denials.0 = 0;
            self.read_consents(state)
        })?;
        for (id, consent) in &fresh {
            self.spool.append(&Record::consent(&caller.session, id, consent))?;
        }
        Ok(fresh.into_iter().map(|(_, consent)| consent).collect())
    }

    /// Reads grants and boundaries that the state does not have yet.
    fn read_consents(&self, state: &mut SessionState) -> Vec<(String, Consent)> {
        // Each utterance is read by itself, once: those before the last that has a consent were read when they came.
        let read_to = state.consents.iter().map(|k| k.consent.seq).max().unwrap_or(0);
        let utterances: Vec<Utterance> =
            state.utterances.iter().filter(|u| u.seq >= read_to).cloned().collect();
        let mut fresh = Vec::new();
        for consent in countersign_consent::read(&utterances) {
            let known = state.consents.iter().any(|k| {
                k.consent.seq == consent.seq
                    && k.consent.operation == consent.operation
                    && k.consent.boundary == consent.boundary
                    && k.consent.items == consent.items
            });
            if !known {
                let id = state.grant(consent.clone());
                fresh.push((id, consent));
            }
        }
        fresh
    }

    /// Notes a turn of the session's life.
    pub fn note(&self, caller: &Caller, cwd: &str, event: SessionEvent) -> Result<(), LedgerError> {
        if event == SessionEvent::Start {
            let world = self.world(&SessionState::new(&caller.session));
            self.store.update(&caller.session, |state| {
                caller.agent.clone_into(&mut state.agent);
                if state.cwd.is_empty() {
                    cwd.clone_into(&mut state.cwd);
                }
                learn_remotes(state, &world, cwd);
            })?;
        }
        self.spool.append(&Record::session_event(&caller.session, &caller.agent, cwd, event))
    }

    /// Notes what became of an action.
    pub fn outcome(
        &self,
        caller: &Caller,
        action: &str,
        outcome: countersign_host::ledger::Outcome,
    ) -> Result<(), LedgerError> {
        self.spool.append(&Record::outcome(&caller.session, action, outcome))
    }

    /// Records what was decided beside a review.
    pub fn record(&self, record: &Record) -> Result<(), LedgerError> {
        self.spool.append(record)
    }
    pub(crate) fn world(&self, state: &SessionState) -> World {
        let mut options =
            WorldOptions::until(Instant::now() + Duration::from_millis(self.config.scene_budget_ms));
        options.home.clone_from(&self.env.home);
        options.made = state.memory.made.keys().cloned().collect();
        options.session_started_ms = state.started_ms;
        options.remotes.clone_from(&state.remotes);
        options.started.clone_from(&state.memory.started);
        World::new(options)
    }

    /// Reviews an action and records what was decided, before it is answered.
    pub fn review(&self, caller: &Caller, action: &Action) -> Reviewed {
        let start = Instant::now();
        let shadow = self.config.mode == Enforcement::Shadow;
        let mode = self.mode(caller);
        let mut decision = match self.decide(caller, action, mode) {
            Ok(decision) => decision,
            Err(error) => self.failed(mode, &error.to_string()),
        };
        if !self.problems.is_empty() && decision.verdict != Verdict::Allow {
            decision.reason.push_str(" (The configuration has mistakes: run `countersign config check`.)");
        }
        decision.micros = u64::try_from(start.elapsed().as_micros()).unwrap_or(u64::MAX);
        let record = Record::decision(&caller.session, &caller.agent, action, &decision, shadow);
        if let Err(error) = self.spool.append(&record)
            && decision.verdict == Verdict::Allow
            && !shadow
        {
            // An allow that leaves no trace is none.
            decision = self.failed(mode, &error.to_string());
        }
        Reviewed { decision, shadow }
    }

    /// After the answer: keeps the spool small.
    pub fn tidy(&self) {
        if self.spool.is_large() {
            let _ = countersign_host::ledger::maintain(&self.paths, self.config.retention);
            self.store.prune(self.config.retention.max_days);
        }
    }

    fn mode(&self, caller: &Caller) -> Mode {
        match self.config.attended {
            Attended::Always => Mode::Attended,
            Attended::Never => Mode::Unattended,
            Attended::Auto if caller.unattended || self.env.ci => Mode::Unattended,
            Attended::Auto => Mode::Attended,
        }
    }

    /// Whether somebody can be asked, in the session of this caller.
    pub fn attended(&self, caller: &Caller) -> bool {
        self.mode(caller) == Mode::Attended
    }

    /// What an error beside a review comes to.
    pub fn no_verdict(&self, caller: &Caller, why: &str) -> Decision {
        self.failed(self.mode(caller), why)
    }

    fn failed(&self, mode: Mode, why: &str) -> Decision {
        let attended = mode == Mode::Attended && self.config.on_error == OnError::Ask;
        Decision::failed(
            attended,
            format!(
                "Countersign reached no verdict: {why}. This is not a denial of the action; run `countersign doctor`"
            ),
        )
    }

    fn decide(&self, caller: &Caller, action: &Action, mode: Mode) -> Result<Decision, LedgerError> {
        let mut state = self.store.load(&caller.session)?;
        if state.utterances.count == 0
            && let Some(transcript) = &caller.transcript
        {
            state = self.catch_up(caller, transcript)?;
        }
        let world = self.world(&state);
        let surveyor = Surveyor { world: &world, cwd: action.cwd.clone() };
        let around = self.around(&state, &action.cwd);
        let utterances = state.standing_utterances();
        let consents: Vec<Consent> = state.consents().map(|(_, c)| c.clone()).collect();
        let (trust, protection) = (self.trust(&state), protection_of(&self.config));
        let custom = |effects: &[Effect]| {
            crate::custom::findings(&self.config, &self.env, &caller.agent, action, &around, effects)
        };
        let room = Room {
            around: &around,
            memory: &state.memory,
            utterances: &utterances,
            consents: &consents,
            trust: &trust,
            protection: &protection,
            scene: &surveyor,
            witness: &surveyor,
            mode,
            custom: &custom,
        };
        let (mut decision, analysis) = gate::review(action, &room);
        let fingerprint = fingerprint(action);
        self.soften(&mut decision, &state, &fingerprint, &action.id, mode);
        let changes = decision.verdict != Verdict::Allow
            || state.memory.denials.0 > 0
            || analysis.memory != countersign_analysis::Remembered::default()
            || gate::learns_private(&state.memory, &analysis)
            || analysis
                .effects
                .iter()
                .any(|e| matches!(e.kind, EffectKind::GitStash | EffectKind::GitDropStash));
        if changes {
            let rules: Vec<String> = decision.rules().map(str::to_owned).collect();
            self.store.update(&caller.session, |state| match decision.verdict {
                Verdict::Allow => {
                    state.allow();
                    gate::remember(&mut state.memory, &analysis);
                }
                Verdict::Ask => state.mark_asked(&fingerprint, &action.id),
                // No verdict is not a denial and does not count as one.
                Verdict::Deny if decision.stage != Stage::Error => {
                    state.deny(&fingerprint, &action.id, rules)
                }
                Verdict::Deny => {}
            })?;
        }
        Ok(decision)
    }

    /// Limits of denials, and the exact retry: both hand the decision to the user, where there is one.
    fn soften(
        &self,
        decision: &mut Decision,
        state: &SessionState,
        fingerprint: &str,
        call: &str,
        mode: Mode,
    ) {
        let fixed = decision.findings.iter().any(|f| f.open() && f.tier >= Tier::Hard);
        if decision.verdict != Verdict::Deny || fixed || mode == Mode::Unattended {
            return;
        }
        let (in_row, in_all) = state.memory.denials;
        let limits = &self.config.limits;
        let prior = state.prior_denial(fingerprint);
        // The same call, reported twice, gets the same answer.
        let twice = prior.is_some_and(|prior| prior.same_call(call));
        if twice && prior.is_some_and(|prior| !prior.asked) {
            return;
        }
        if prior.is_some_and(|prior| !prior.asked || twice) {
            decision.verdict = Verdict::Ask;
            decision.reason = format!(
                "Refused before, and asked for again without a change: you decide, once. {}",
                decision.reason
            );
        } else if in_row + 1 > limits.denials_in_row || in_all + 1 > limits.denials_in_session {
            decision.verdict = Verdict::Ask;
            decision.reason = format!(
                "{in_row} refusals in a row, {in_all} in this session: you decide. {}",
                decision.reason
            );
        }
    }

    /// Words of the user that no prompt event brought.
    fn catch_up(&self, caller: &Caller, transcript: &str) -> Result<SessionState, LedgerError> {
        const MOST: u64 = 4 * 1024 * 1024;
        let heard =
            countersign_host::transcript::user_utterances(Path::new(transcript), MOST).unwrap_or_default();
        let (state, fresh) = self.store.update(&caller.session, |state| {
            for utterance in heard {
                state.hear(Utterance { seq: 0, ..utterance });
            }
            self.read_consents(state)
        })?;
        for (id, consent) in &fresh {
            self.spool.append(&Record::consent(&caller.session, id, consent))?;
        }
        Ok(state)
    }

    /// Where an action of a session would run; an empty folder is the session's own.
    pub(crate) fn around(&self, state: &SessionState, cwd: &str) -> Surroundings {
        let cwd = if cwd.is_empty() { state.cwd.clone() } else { cwd.to_owned() };
        let repository = countersign_host::paths::repository_root(Path::new(&cwd))
            .map(|p| p.to_string_lossy().into_owned());
        let home = self.env.home.as_ref().or(self.env.shell_home.as_ref());
        let home = home.map_or_else(|| Surroundings::guess(&cwd).home, |h| h.to_string_lossy().into_owned());
        let project = if state.cwd.is_empty() { cwd.clone() } else { state.cwd.clone() };
        Surroundings { cwd, home, repository, project }
    }

    fn trust(&self, state: &SessionState) -> Trust {
        let config = &self.config.trust;
        let mut domains = config.domains.clone();
        domains.extend(config.hosts.iter().cloned());
        let mut remotes = config.remotes.clone();
        remotes.extend(state.remotes.values().flat_map(|r| r.values().cloned()));
        Trust { remotes, domains, buckets: config.buckets.clone(), registries: config.registries.clone() }
    }
}

fn learn_remotes(state: &mut SessionState, world: &World, cwd: &str) {
    use countersign_host::Scene as _;
    let Some(root) = world.repo_root(cwd) else { return };
    if state.remotes.contains_key(&root) {
        return;
    }
    let known = world.remotes(cwd).unwrap_or_default();
    let remotes = known.into_iter().map(|r| (r.name.clone(), r.pushed_to())).collect();
    state.remotes.insert(root, remotes);
}

/// The same action has the same fingerprint.
fn fingerprint(action: &Action) -> String {
    let text = action.text();
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}|{}|{flat}", action.tool, action.cwd)
}

/// What is protected: the built-in list and what configuration adds.
pub fn protection_of(config: &Config) -> Protection {
    let mut all = Protection::default();
    let add = |list: &mut Vec<String>, more: &[String]| {
        for item in more {
            if !list.contains(item) {
                list.push(item.clone());
            }
        }
    };
    add(&mut all.branches, &config.protect.branches);
    add(&mut all.environments, &config.protect.environments);
    add(&mut all.paths, &config.protect.paths);
    all
}
