//! pi, through the extension `integrations/pi/countersign.ts` (observed with 1.5.2). pi never asks by itself: the gate is the
//! only guard, and asks with the extension's own dialog when there is a user interface.

use std::time::Duration;

use countersign_model::Verdict;
use serde_json::Value as Json;

use super::event::{Asked, DecodeError, Event};
use super::{Adapter, Reply, make, shim};

/// pi.
pub struct Pi;

impl Adapter for Pi {
    fn name(&self) -> &'static str {
        "pi"
    }

    fn limit(&self) -> Duration {
        shim::LIMIT
    }

    fn decode(&self, input: &Json) -> Result<Event, DecodeError> {
        shim::decode("pi", input, calls)
    }

    fn decide(&self, _: &Event, verdict: Verdict, reason: &str) -> Reply {
        shim::decide(verdict, reason)
    }

    fn abstain(&self) -> Reply {
        shim::abstain()
    }

    fn warn(&self, _: &Event, warning: &str) -> Reply {
        shim::warn(warning)
    }
}

fn calls(tool: &str, input: &Json) -> Vec<Asked> {
    let call = match tool {
        "bash" => make::shell(input, &["command"]),
        "read" => make::read(input, make::PATH),
        "write" => make::write(input, make::PATH, &["content"]),
        "edit" => make::edit(input, make::PATH, &["oldText", "old_text"], &["newText", "new_text"]),
        "grep" | "find" | "ls" => Some(make::search(input, &["pattern"], &["path"])),
        // Everything else comes from an extension.
        _ => make::mcp_named(tool, "mcp__", "__", input),
    };
    make::known(call, input)
}
