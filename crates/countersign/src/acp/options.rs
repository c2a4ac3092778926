//! The options of a question for permission. They are chosen by kind, never by place or name.

use agent_client_protocol_schema::v1::{PermissionOptionKind, RequestPermissionRequest};
use serde_json::{Value as Json, json};

/// Id of the option that allows this one action. `None` when there is none: an option that allows more is the user's.
pub(super) fn allowing(request: &RequestPermissionRequest) -> Option<String> {
    let once = request.options.iter().find(|o| o.kind == PermissionOptionKind::AllowOnce);
    once.map(|o| o.option_id.to_string())
}

/// All options that let the action run.
pub(super) fn all_allowing(request: &RequestPermissionRequest) -> Vec<String> {
    let rejects =
        |kind| matches!(kind, PermissionOptionKind::RejectOnce | PermissionOptionKind::RejectAlways);
    request.options.iter().filter(|o| !rejects(o.kind)).map(|o| o.option_id.to_string()).collect()
}

/// The outcome of a refusal.
pub(super) fn refusing(request: &RequestPermissionRequest) -> Json {
    let of = |kind| request.options.iter().find(|o| o.kind == kind).map(|o| o.option_id.to_string());
    let option = of(PermissionOptionKind::RejectOnce).or_else(|| of(PermissionOptionKind::RejectAlways));
    match option {
        Some(id) => selected(&id),
        None => json!({"outcome": {"outcome": "cancelled"}}),
    }
}

/// The outcome of choosing an option.
pub(super) fn selected(option: &str) -> Json {
    json!({"outcome": {"outcome": "selected", "optionId": option}})
}

/// Takes out what would let the agent stop asking for good, where a single permission stays possible, and puts the
/// reason where the user reads it.
pub(super) fn for_the_user(params: &mut Json, reason: &str) {
    let kind = |option: &Json| option.get("kind").and_then(Json::as_str).unwrap_or("").to_owned();
    if let Some(options) = params.get_mut("options").and_then(Json::as_array_mut)
        && options.iter().any(|o| kind(o) == "allow_once")
    {
        options.retain(|o| kind(o) != "allow_always");
    }
    let text = json!({"type": "content", "content": {"type": "text", "text": reason}});
    if let Some(call) = params.get_mut("toolCall").and_then(Json::as_object_mut) {
        match call.get_mut("content").and_then(Json::as_array_mut) {
            Some(content) => content.insert(0, text),
            None => drop(call.insert("content".to_owned(), Json::Array(vec![text]))),
        }
    }
}
