//! Invented events, one form per agent: what the agent would send before a shell command. The commands in them are
//! texts; nothing runs them.

use serde_json::{Value as Json, json};

/// A command that no configuration lets through.
pub const DANGEROUS: &str = "rm -rf /";

/// A command that harms nothing.
pub const HARMLESS: &str = "ls";

/// What is no event of any agent.
pub const GARBAGE: &[u8] = b"{ this is no event";

/// The event that an agent sends before it runs a command; `None` for one that calls no hook. Forms as in the pages of
/// the agents below `docs/agents`.
pub fn shell(agent: &str, command: &str, cwd: &str) -> Option<Json> {
    let session = "countersign-doctor";
    let time = "2026-01-01T00:00:00.000Z";
    let claude = |tool: &str| {
        json!({
            "session_id": session, "transcript_path": "", "cwd": cwd, "permission_mode": "default",
            "hook_event_name": "PreToolUse", "tool_name": tool, "tool_input": {"command": command}, "tool_use_id": "doctor",
        })
    };
    let with = |mut event: Json, more: &[(&str, Json)]| {
        if let Some(map) = event.as_object_mut() {
            map.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        }
        event
    };
    let shim = |tool: &str, input: Json| {
        json!({
            "event": "before", "session_id": session, "cwd": cwd, "id": "doctor", "tool": tool, "input": input,
            "can_ask": false,
        })
    };
    Some(match agent {
        "claude" => claude("Bash"),
        "codex" => with(claude("Bash"), &[("turn_id", json!("doctor")), ("model", json!("none"))]),
        "qwen" => {
            with(claude("run_shell_command"), &[("timestamp", json!(time)), ("prompt_id", json!("doctor"))])
        }
        "droid" => with(claude("Execute"), &[("permission_mode", json!("auto-low"))]),
        "gemini" => json!({
            "session_id": session, "transcript_path": "", "cwd": cwd, "hook_event_name": "BeforeTool", "timestamp": time,
            "tool_name": "run_shell_command", "tool_input": {"command": command},
        }),
        "copilot" => json!({
            "sessionId": session, "timestamp": 1, "cwd": cwd, "toolName": "bash", "toolArgs": {"command": command},
        }),
        "vscode" => json!({
            "timestamp": time, "cwd": cwd, "sessionId": session, "hookEventName": "PreToolUse", "transcript_path": "",
            "tool_name": "run_in_terminal", "tool_input": {"command": command}, "tool_use_id": "doctor",
        }),
        "cursor" => json!({
            "conversation_id": session, "generation_id": "doctor", "model": "none", "hook_event_name": "beforeShellExecution",
            "cursor_version": "3.0.0", "workspace_roots": [cwd], "command": command, "cwd": cwd, "sandbox": false,
        }),
        "opencode" | "pi" => shim("bash", json!({"command": command})),
        "amp" => shim("Bash", json!({"cmd": command})),
        "cline" => json!({
            "clineVersion": "", "hookName": "tool_call", "timestamp": time, "taskId": session, "workspaceRoots": [cwd],
            "agent_id": "doctor", "parent_agent_id": null,
            "tool_call": {"id": "doctor", "name": "run_commands", "input": {"commands": [command]}},
        }),
        "kiro" => json!({
            "hook_event_name": "preToolUse", "session_id": session, "cwd": cwd, "tool_name": "execute_bash",
            "tool_input": {"command": command},
        }),
        "windsurf" => json!({
            "agent_action_name": "pre_run_command", "trajectory_id": session, "execution_id": "doctor", "timestamp": time,
            "tool_info": {"command_line": command, "cwd": cwd},
        }),
        "goose" => json!({
            "event": "PreToolUse", "session_id": session, "matcher_context": "developer__shell", "working_dir": cwd,
            "tool_name": "developer__shell", "tool_input": {"command": command}, "tool_call_id": "doctor",
        }),
        "crush" => json!({
            "event": "PreToolUse", "session_id": session, "cwd": cwd, "tool_name": "bash",
            "tool_input": {"command": command},
        }),
        "augment" => json!({
            "hook_event_name": "PreToolUse", "conversation_id": session, "workspace_roots": [cwd],
            "tool_name": "launch-process", "tool_input": {"command": command, "cwd": cwd},
        }),
        _ => return None,
    })
}
