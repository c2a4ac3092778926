//! Questions to the user that no agent can put: one small file each, answered by a command from another terminal.
//!
//! A question belongs to one agent, one session and one exact action, and ends after minutes. An approval is used once.
//! What stands in a file is without secret values and without characters that would act on a terminal.

mod question;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::time::Duration;

pub use question::{Answer, Asked, Question, shown};

use crate::lock::Lock;
use crate::session::call_digest;
use crate::{LedgerError, Paths, clock, file};

/// How long one process waits for another that changes the same folder.
const WAIT: Duration = Duration::from_millis(2000);

/// A larger file is not one of ours.
const MAX_FILE: u64 = 64 * 1024;

/// Most questions that are kept. An agent that asks without end must not fill the disk, nor bury the one that counts.
const MOST: usize = 64;

/// A question that ended is shown for so long.
const KEPT_MS: u64 = 3_600_000;

/// Why an answer was not taken, or a question not put.
#[derive(Debug, thiserror::Error)]
pub enum ApprovalError {
    /// Nothing of that id.
    #[error("no question has the id `{id}`; `countersign approvals` lists them")]
    Unknown {
        /// The id.
        id: String,
    },
    /// Its time is over.
    #[error("the question `{id}` has expired; let the agent try again, it gets a new one")]
    Expired {
        /// The id.
        id: String,
    },
    /// It has an answer.
    #[error("the question `{id}` is answered already ({answer}); let the agent try again, it gets a new one")]
    Answered {
        /// The id.
        id: String,
        /// The word for the answer.
        answer: &'static str,
    },
    /// Too many are open.
    #[error("{MOST} questions are open: answer some of them, `countersign approvals` lists them")]
    TooMany,
    /// The folder or a file.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
}

/// The folder of questions.
#[derive(Debug, Clone)]
pub struct ApprovalStore {
    folder: PathBuf,
}

impl ApprovalStore {
    /// The store of a state folder. Touches no file.
    #[must_use]
    pub fn new(paths: &Paths) -> Self {
        Self { folder: paths.approvals() }
    }

    /// Puts a question for `minutes`. The very same action that is asked about already keeps its question and its time.
    pub fn put(&self, asked: &Asked<'_>, minutes: u64) -> Result<Question, ApprovalError> {
        let _alone = self.alone()?;
        let now = clock::now_ms();
        let all = self.prune(now);
        let fingerprint = asked.fingerprint();
        if let Some(open) = all.iter().find(|q| q.fingerprint == fingerprint && q.open(now)) {
            return Ok(open.clone());
        }
        if all.iter().filter(|q| q.open(now)).count() >= MOST {
            return Err(ApprovalError::TooMany);
        }
        let question = Question::new(asked, fingerprint, now, minutes);
        self.write(&question)?;
        Ok(question)
    }

    /// Takes the user's answer.
    pub fn answer(&self, id: &str, answer: Answer, minutes: u64) -> Result<Question, ApprovalError> {
        let _alone = self.alone()?;
        let now = clock::now_ms();
        let Some(mut question) = self.read(id)? else {
            return Err(ApprovalError::Unknown { id: shown(id, 40) });
        };
        if let Some(given) = question.answer {
            return Err(ApprovalError::Answered { id: question.id, answer: given.word() });
        }
        if !question.open(now) {
            return Err(ApprovalError::Expired { id: question.id });
        }
        question.answer = Some(answer);
        question.answered_ms = now;
        question.expires_ms = now.saturating_add(minutes.saturating_mul(60_000));
        self.write(&question)?;
        Ok(question)
    }

    /// The answer to the very same action, if there is one that holds. An approval is used up by this,
    /// but for a second report of the same call.
    pub fn take(&self, asked: &Asked<'_>) -> Result<Option<(String, Answer)>, ApprovalError> {
        // No question was ever put: nothing to wait for.
        if self.folder.symlink_metadata().is_err() {
            return Ok(None);
        }
        let _alone = self.alone()?;
        let now = clock::now_ms();
        let fingerprint = asked.fingerprint();
        let call = call_digest(&asked.action.id);
        let free = |q: &Question| !q.used || q.just_used_by(&call, now);
        let holds = |q: &Question| q.fingerprint == fingerprint && free(q) && q.expires_ms > now;
        let mut found = self.list().into_iter().filter(|q| q.answer.is_some() && holds(q));
        let Some(mut question) = found.next() else { return Ok(None) };
        let Some(answer) = question.answer else { return Ok(None) };
        if answer == Answer::Approved && !question.used {
            question.used = true;
            question.used_ms = now;
            question.used_by = call;
            self.write(&question)?;
        }
        Ok(Some((question.id, answer)))
    }

    /// The answer given so far, for whoever waits. `None`: none yet. A question that is gone or over is expired.
    pub fn look(&self, id: &str) -> Result<Option<Answer>, LedgerError> {
        Ok(match self.read(id)? {
            None => Some(Answer::Expired),
            Some(Question { answer: Some(answer), .. }) => Some(answer),
            Some(question) if !question.open(clock::now_ms()) => Some(Answer::Expired),
            Some(_) => None,
        })
    }

    /// All questions that are kept, the newest first.
    #[must_use]
    pub fn list(&self) -> Vec<Question> {
        let read = |path: PathBuf| serde_json::from_slice(&file::read_bounded(&path, MAX_FILE).ok()??).ok();
        let mut all: Vec<Question> = self.entries().filter_map(read).collect();
        all.sort_by(|a, b| (b.asked_ms, &b.id).cmp(&(a.asked_ms, &a.id)));
        all
    }

    /// Removes what ended long ago; returns what stays.
    fn prune(&self, now: u64) -> Vec<Question> {
        let mut all = self.list();
        let mut kept = 0;
        all.retain(|question| {
            let ended = question.expires_ms.saturating_add(KEPT_MS) < now;
            kept += 1;
            let gone = ended || (kept > 4 * MOST && !question.open(now));
            if gone && let Some(path) = self.file(&question.id) {
                let _ = std::fs::remove_file(path);
            }
            !gone
        });
        all
    }

    fn entries(&self) -> impl Iterator<Item = PathBuf> {
        let all = std::fs::read_dir(&self.folder).into_iter().flatten().flatten().map(|entry| entry.path());
        all.filter(|path| path.extension().is_some_and(|e| e == "json"))
    }

    fn alone(&self) -> Result<Lock, LedgerError> {
        let path = self.folder.join("lock");
        Lock::exclusive(&path, WAIT).map_err(|e| LedgerError::lock(&path, e))
    }

    fn read(&self, id: &str) -> Result<Option<Question>, LedgerError> {
        let Some(path) = self.file(id) else { return Ok(None) };
        let bytes = file::read_bounded(&path, MAX_FILE).map_err(|e| LedgerError::io("read", &path, e))?;
        let Some(bytes) = bytes else { return Ok(None) };
        let question: Question = serde_json::from_slice(&bytes).map_err(|e| damaged(&path, e.to_string()))?;
        if question.id != id {
            return Err(damaged(&path, "it belongs to another question".to_owned()));
        }
        Ok(Some(question))
    }

    fn write(&self, question: &Question) -> Result<(), LedgerError> {
        let Some(path) = self.file(&question.id) else { return Ok(()) };
        let json = serde_json::to_vec(question).map_err(|e| LedgerError::io("write", &path, e.into()))?;
        file::replace(&path, &json).map_err(|e| LedgerError::io("write", &path, e))
    }

    /// The file of a question. An id that we never made names none: it could name a file elsewhere.
    fn file(&self, id: &str) -> Option<PathBuf> {
        question::is_id(id).then(|| self.folder.join(format!("{id}.json")))
    }
}

fn damaged(path: &Path, what: String) -> LedgerError {
    LedgerError::Session { path: path.to_path_buf(), what }
}
