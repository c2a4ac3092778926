//! What agents say, as actions; what is decided, as agents want to hear it. One file per agent.
//!
//! Agents look alike and are not: an answer that one takes for a refusal lets the action run in another. So each adapter
//! writes its answers itself. What they share is reading: [`fields`], [`make`], [`patch`].

mod amp;
mod augment;
pub mod claude;
mod cline;
mod codex;
mod copilot;
mod crush;
mod cursor;
mod droid;
mod event;
mod fields;
mod gemini;
mod goose;
mod identify;
mod kiro;
mod make;
mod opencode;
mod patch;
mod pi;
mod qwen;
mod reply;
mod shim;
pub mod swe_agent;
pub mod tools;
mod vscode;
mod windsurf;

use std::time::Duration;

use countersign_model::Verdict;
use serde_json::Value as Json;

pub use event::{DecodeError, Event, Kind};
pub use identify::identify;
pub use reply::Reply;

/// One agent's dialect.
pub trait Adapter: Sync {
    /// The agent's name, as in `countersign hook NAME`.
    fn name(&self) -> &'static str;

    /// Reads an event. Unknown fields are ignored; missing ones that a decision needs are errors.
    fn decode(&self, input: &Json) -> Result<Event, DecodeError>;

    /// The answer to an event at which silence would let an action run. An ask comes here only when
    /// [`Event::can_ask`] says that this agent puts the question to its user.
    fn decide(&self, event: &Event, verdict: Verdict, reason: &str) -> Reply;

    /// A warning beside what came in. Silence where the agent has no way for it.
    fn warn(&self, event: &Event, warning: &str) -> Reply {
        let _ = (event, warning);
        Reply::silent()
    }

    /// A word to the user about what they sent. Beside it for the model, where the agent shows the user nothing.
    fn show(&self, event: &Event, message: &str) -> Reply {
        self.warn(event, message)
    }

    /// No opinion: what is only recorded changes nothing.
    fn abstain(&self) -> Reply {
        Reply::silent()
    }

    /// A question reaches the user only at a terminal; without one this agent ends its run instead.
    fn asks_at_terminal(&self) -> bool {
        false
    }

    /// How long this agent waits for its hook at least. Most agents that give up let the action run, so the answer is given
    /// before. It is what `init` writes; [`SHORT`] where the agent's own default is shorter, since an entry that was
    /// made by hand has that.
    fn limit(&self) -> Duration {
        Duration::from_secs(60)
    }

    /// The form that blocks when the event could not be read or reviewed.
    fn refuse(&self, why: &str) -> Reply {
        Reply::exit(2, why)
    }

    /// The exit code when an answer other than allow could not be written.
    fn lost(&self) -> u8 {
        2
    }
}

/// The default of several agents, and what is taken for those that document none.
const SHORT: Duration = Duration::from_secs(30);

/// Every adapter, in the order in which they are listed.
pub const ALL: &[&dyn Adapter] = &[
    &claude::Claude,
    &codex::Codex,
    &gemini::Gemini,
    &qwen::Qwen,
    &copilot::Copilot,
    &vscode::VsCode,
    &cursor::Cursor,
    &opencode::OpenCode,
    &pi::Pi,
    &amp::Amp,
    &cline::Cline,
    &kiro::Kiro,
    &windsurf::Windsurf,
    &droid::Droid,
    &goose::Goose,
    &crush::Crush,
    &augment::Augment,
];

/// The names, as a person reads them.
pub const NAMES: &str = "claude, codex, gemini, qwen, copilot, vscode, cursor, opencode, pi, amp, cline, kiro, windsurf, droid, \
     goose, crush, augment";

/// The adapter of a name.
#[must_use]
pub fn find(name: &str) -> Option<&'static dyn Adapter> {
    ALL.iter().copied().find(|adapter| adapter.name() == name)
}

#[cfg(test)]
mod tests {
    use super::{ALL, NAMES, find};

    #[test]
    fn every_adapter_is_named_once() {
        let names: Vec<&str> = ALL.iter().map(|adapter| adapter.name()).collect();
        assert_eq!(names.join(", "), NAMES);
        for name in names {
            assert!(find(name).is_some_and(|adapter| adapter.name() == name));
        }
        assert!(find("nobody").is_none());
    }
}
