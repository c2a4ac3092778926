//! What each agent sends before a shell command, in its own shape.

use serde_json::{Value as Json, json};

/// An agent's name and its event before a tool, with `CMD` for the command and `CWD` for the folder.
pub fn before() -> Vec<(&'static str, Json)> {
    let shim = json!({
        "event": "before", "session_id": "s-1", "cwd": "CWD", "id": "c-1", "tool": "bash", "input": {"command": "CMD"},
        "subagent": "", "can_ask": false,
    });
    let mut amp = shim.clone();
    amp["tool"] = json!("Bash");
    amp["input"] = json!({"cmd": "CMD"});
    vec![
        (
            "claude",
            json!({
                "session_id": "s-1", "transcript_path": "", "cwd": "CWD", "permission_mode": "default", "prompt_id": "p-1",
                "effort": {"level": "medium"}, "hook_event_name": "PreToolUse", "tool_name": "Bash",
                "tool_input": {"command": "CMD", "description": "a step"}, "tool_use_id": "toolu_1",
            }),
        ),
        (
            "codex",
            json!({
                "session_id": "s-1", "turn_id": "t-1", "transcript_path": null, "cwd": "CWD", "hook_event_name": "PreToolUse",
                "model": "some-model", "permission_mode": "default", "tool_name": "Bash", "tool_input": {"command": "CMD"},
                "tool_use_id": "call_1",
            }),
        ),
        (
            "gemini",
            json!({
                "session_id": "s-1", "transcript_path": "", "cwd": "CWD", "hook_event_name": "BeforeTool",
                "timestamp": "2026-01-02T03:04:05.006Z", "tool_name": "run_shell_command",
                "tool_input": {"command": "CMD", "description": "a step"},
            }),
        ),
        (
            "qwen",
            json!({
                "session_id": "s-1", "transcript_path": "", "cwd": "CWD", "hook_event_name": "PreToolUse",
                "timestamp": "2026-01-02T03:04:05.006Z", "permission_mode": "default", "prompt_id": "p-1",
                "tool_name": "run_shell_command", "tool_input": {"command": "CMD", "is_background": false},
                "tool_use_id": "toolu_1", "tool_call_id": "call_1",
            }),
        ),
        (
            "copilot",
            json!({
                "sessionId": "s-1", "timestamp": 1_767_323_045_006_u64, "cwd": "CWD", "toolName": "bash",
                "toolArgs": {"command": "CMD", "description": "a step", "mode": "sync"},
            }),
        ),
        (
            "vscode",
            json!({
                "timestamp": "2026-01-02T03:04:05.006Z", "cwd": "CWD", "sessionId": "s-1", "hookEventName": "PreToolUse",
                "transcript_path": "", "tool_name": "run_in_terminal", "tool_input": {"command": "CMD", "explanation": "a step"},
                "tool_use_id": "call_1",
            }),
        ),
        (
            "cursor",
            json!({
                "conversation_id": "s-1", "generation_id": "g-1", "model": "some-model", "hook_event_name": "beforeShellExecution",
                "cursor_version": "3.1.0", "workspace_roots": ["CWD"], "user_email": null, "transcript_path": null,
                "command": "CMD", "cwd": "CWD", "sandbox": false,
            }),
        ),
        ("opencode", shim.clone()),
        ("pi", shim),
        ("amp", amp),
        (
            "cline",
            json!({
                "clineVersion": "3.0.65", "timestamp": "2026-01-02T03:04:05.006Z", "taskId": "s-1", "workspaceRoots": ["CWD"],
                "userId": "u", "agent_id": "a-1", "parent_agent_id": null, "hookName": "tool_call", "iteration": 1,
                "tool_call": {"id": "call_1", "name": "run_commands", "input": {"commands": ["CMD"]}},
                "preToolUse": {"toolName": "run_commands", "parameters": {"commands": "[\"CMD\"]"}},
            }),
        ),
        (
            "kiro",
            json!({
                "hook_event_name": "preToolUse", "cwd": "CWD", "tool_name": "execute_bash", "tool_input": {"command": "CMD"},
            }),
        ),
        (
            "windsurf",
            json!({
                "agent_action_name": "pre_run_command", "trajectory_id": "s-1", "execution_id": "e-1",
                "timestamp": "2026-01-02T03:04:05Z", "model_name": "some-model", "tool_info": {"command_line": "CMD", "cwd": "CWD"},
            }),
        ),
        (
            "droid",
            json!({
                "session_id": "s-1", "transcript_path": "", "cwd": "CWD", "permission_mode": "auto-high",
                "hook_event_name": "PreToolUse", "tool_name": "Execute",
                "tool_input": {"command": "CMD", "summary": "a step", "riskLevel": "low"},
            }),
        ),
        (
            "goose",
            json!({
                "event": "PreToolUse", "session_id": "s-1", "matcher_context": "developer__shell", "tool_name": "developer__shell",
                "tool_input": {"command": "CMD"}, "working_dir": "CWD", "tool_call_id": "call_1",
            }),
        ),
        (
            "crush",
            json!({
                "event": "PreToolUse", "session_id": "s-1", "cwd": "CWD", "tool_name": "bash", "tool_input": {"command": "CMD"},
            }),
        ),
        (
            "augment",
            json!({
                "hook_event_name": "PreToolUse", "conversation_id": "s-1", "workspace_roots": ["CWD"],
                "tool_name": "launch-process", "tool_input": {"command": "CMD", "cwd": "CWD", "wait": true},
            }),
        ),
    ]
}

/// A payload with its command and folder filled in.
pub fn filled(payload: &Json, command: &str, folder: &str) -> Json {
    match payload {
        Json::String(text) => json!(text.replace("CMD", command).replace("CWD", folder)),
        Json::Array(items) => items.iter().map(|item| filled(item, command, folder)).collect(),
        Json::Object(map) => map.iter().map(|(k, v)| (k.clone(), filled(v, command, folder))).collect(),
        other => other.clone(),
    }
}
