//! Who calls, by what it sends. Some agents load the hooks of others: Cursor and VS Code those of Claude Code, Copilot the
//! settings of a project. The payload tells the truth, the name on the command line only who was registered.

use serde_json::Value as Json;

use super::{
    Adapter, augment, claude, cline, codex, copilot, crush, cursor, droid, gemini, goose, qwen, vscode,
    windsurf,
};

/// The adapter for a payload that came under a name. Where nothing contradicts the name, its own.
pub fn identify(named: &'static dyn Adapter, input: &Json) -> &'static dyn Adapter {
    sure(input, named.name()).unwrap_or(named)
}

/// The agent whose marks the payload bears. Only fields that an agent's program writes by itself are looked at, never
/// what a model or a file could have put there.
fn sure(input: &Json, named: &str) -> Option<&'static dyn Adapter> {
    let has = |name: &str| input.get(name).is_some();
    let text = |name: &str| input.get(name).and_then(Json::as_str).unwrap_or("");
    // The payloads of our own shims are recognised by their name alone.
    if matches!(named, "opencode" | "pi" | "amp") {
        return None;
    }
    if has("cursor_version") || (has("conversation_id") && has("generation_id")) {
        return Some(if named == "claude" { &cursor::Imported } else { &cursor::Cursor });
    }
    if has("agent_action_name") && has("tool_info") {
        return Some(&windsurf::Windsurf);
    }
    if has("hookName") && has("taskId") {
        return Some(&cline::Cline);
    }
    if has("hookEventName") && !has("toolArgs") {
        return Some(&vscode::VsCode);
    }
    if has("toolArgs") || (has("sessionId") && !has("session_id")) {
        return Some(&copilot::Copilot);
    }
    if has("event") && has("session_id") && !has("hook_event_name") {
        return Some(if has("working_dir") || has("matcher_context") {
            &goose::Goose
        } else {
            &crush::Crush
        });
    }
    let event = text("hook_event_name");
    if matches!(event, "BeforeTool" | "AfterTool" | "BeforeAgent" | "AfterAgent" | "PreCompress") {
        return Some(&gemini::Gemini);
    }
    if text("permission_mode").starts_with("auto-") {
        return Some(&droid::Droid);
    }
    if has("turn_id") && has("model") {
        return Some(&codex::Codex);
    }
    if has("conversation_id") && has("workspace_roots") {
        return Some(&augment::Augment);
    }
    if matches!(named, "claude" | "vscode" | "copilot") && has("timestamp") && has("session_id") {
        // Qwen Code gives the session's file, Copilot in Claude's dialect does not.
        return Some(if has("transcript_path") || has("prompt_id") {
            &qwen::Qwen
        } else {
            &copilot::AsClaude
        });
    }
    if has("prompt_id") && has("effort") && !has("timestamp") {
        return Some(&claude::Claude);
    }
    None
}
