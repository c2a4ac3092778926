//! The gate as an MCP server of its own: a permission tool for agents that take one, and tools to review and to scan.
//!
//! The form of the permission tool is that of Claude Code's `--permission-prompt-tool`: the answer is a text that holds
//! `{"behavior":"allow","updatedInput":…}` or `{"behavior":"deny","message":…}`.

use std::sync::Arc;
use std::time::Duration;

use countersign_host::Env;
use countersign_model::{Action, McpAnnotations, Road, Source, Verdict};
use rmcp::model::{
    CallToolRequestParams, CallToolResponse, CallToolResult, ContentBlock, Implementation, ListToolsResult,
    PaginatedRequestParams, ServerCapabilities, ServerConfig, Tool,
};
use rmcp::service::RequestContext;
use rmcp::{ErrorData, RoleServer, ServerHandler, ServiceExt as _};
use serde_json::{Map, Value as Json, json};

use crate::adapters::tools;
use crate::approval;
use crate::reviewer::{Caller, Reviewer};

/// How long the user may take to answer; the agent waits for its permission tool.
const ASK_LIMIT: Duration = Duration::from_secs(600);

/// Name of the tool that agents are told to ask.
const PERMISSION: &str = "permission";

/// The server, for one agent.
#[derive(Clone)]
pub struct Server {
    agent: String,
    session: String,
}

/// Serves on standard input and output until the client ends.
pub async fn run(agent: String, session: Option<String>) -> Result<(), String> {
    let session = session.or_else(|| Env::variable("CLAUDE_CODE_SESSION_ID").filter(|id| !id.is_empty()));
    let session = session.unwrap_or_else(|| format!("mcp-{}", countersign_host::clock::new_id()));
    let running =
        Server { agent, session }.serve(rmcp::transport::stdio()).await.map_err(|e| e.to_string())?;
    running.waiting().await.map(drop).map_err(|e| e.to_string())
}

impl ServerHandler for Server {
    fn get_info(&self) -> ServerConfig {
        let mut info = ServerConfig::new(ServerCapabilities::builder().enable_tools().build());
        info.server_info = Implementation::new("countersign", env!("CARGO_PKG_VERSION"));
        info
    }

    async fn list_tools(
        &self,
        _: Option<PaginatedRequestParams>,
        _: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        Ok(ListToolsResult::with_all_items(list()))
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        _: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let server = self.clone();
        let input = Json::Object(request.arguments.unwrap_or_default());
        let name = request.name;
        // A review blocks, and may wait for the user.
        let answer = tokio::task::spawn_blocking(move || match name.as_ref() {
            PERMISSION => Some(server.permission(&input)),
            "review" => Some(server.review(&input)),
            "scan" => Some(server.scan(&input)),
            _ => None,
        });
        match answer.await {
            Ok(Some(Ok(answer))) => {
                Ok(CallToolResult::success(vec![ContentBlock::text(answer.to_string())]).into())
            }
            Ok(Some(Err(why))) => Ok(CallToolResult::error(vec![ContentBlock::text(why)]).into()),
            Ok(None) => Err(ErrorData::invalid_params("no such tool: permission, review, scan", None)),
            Err(_) => Err(ErrorData::internal_error("no verdict: an error of countersign's own", None)),
        }
    }
}

impl Server {
    /// Whether a call of another tool may run. Whatever cannot be read is a deny, in the form that the agent expects.
    fn permission(&self, input: &Json) -> Result<Json, String> {
        let deny = |why: &str| json!({"behavior": "deny", "message": why});
        let (Some(tool), Some(given)) = (input.get("tool_name").and_then(Json::as_str), input.get("input"))
        else {
            return Ok(deny("the request names no tool and input"));
        };
        if tool.contains("countersign") && tool.ends_with(PERMISSION) {
            return Ok(deny("the gate is asked by the agent's program, not by the model"));
        }
        let reviewer = match self.reviewer() {
            Ok(reviewer) => reviewer,
            Err(error) => return Ok(deny(&error)),
        };
        let (caller, action) = (self.caller(&self.session), action(input, tool, given));
        let reviewed = reviewer.review(&caller, &action);
        let settled = approval::question(&reviewer, &caller, &action, &reviewed.decision, ASK_LIMIT);
        Ok(if settled.verdict == Verdict::Allow || reviewed.shadow {
            json!({"behavior": "allow", "updatedInput": given})
        } else {
            deny(&settled.reason)
        })
    }

    /// What would be decided. It counts for no session: nothing ran, so nothing was made or refused.
    fn review(&self, input: &Json) -> Result<Json, String> {
        let tool = input.get("tool_name").and_then(Json::as_str).ok_or("`tool_name` is missing")?;
        let given = input.get("input").ok_or("`input` is missing")?;
        let caller = self.caller(&format!("preview-{}", countersign_host::clock::new_id()));
        let decision = self.reviewer()?.review(&caller, &action(input, tool, given)).decision;
        let rules: Vec<&str> = decision.rules().collect();
        Ok(json!({"verdict": decision.verdict, "reason": decision.reason, "rules": rules}))
    }

    fn scan(&self, input: &Json) -> Result<Json, String> {
        let text = input.get("text").and_then(Json::as_str).ok_or("`text` is missing")?;
        let source = input.get("source").and_then(Json::as_str).unwrap_or("");
        let source = Source::new(Road::Other, source);
        let warning = self.reviewer()?.incoming(&self.caller(&self.session), &source, text);
        let warning = warning.map_err(|e| e.to_string())?.map(|w| w.text);
        Ok(json!({"warn": warning.is_some(), "warning": warning}))
    }

    fn reviewer(&self) -> Result<Reviewer, String> {
        Reviewer::new(Env::read(), &countersign_host::env::current_dir()).map_err(|e| e.to_string())
    }

    fn caller(&self, session: &str) -> Caller {
        Caller { agent: self.agent.clone(), session: session.to_owned(), transcript: None, unattended: false }
    }
}

fn action(request: &Json, tool: &str, input: &Json) -> Action {
    let text = |name: &str| request.get(name).and_then(Json::as_str).map(str::to_owned);
    Action {
        id: text("tool_use_id").unwrap_or_default(),
        tool: tool.to_owned(),
        cwd: countersign_host::env::current_dir().to_string_lossy().into_owned(),
        subagent: None,
        call: tools::call(tool, input, McpAnnotations::default()),
    }
}

fn list() -> Vec<Tool> {
    let text = json!({"type": "string"});
    let call = json!({"tool_name": text, "input": {"type": "object"}, "tool_use_id": text});
    let tool = |name: &'static str, about: &'static str, properties: Json, required: &[&str]| {
        let schema = json!({"type": "object", "properties": properties, "required": required});
        let schema: Map<String, Json> = schema.as_object().cloned().unwrap_or_default();
        Tool::new(name, about, Arc::new(schema))
    };
    vec![
        tool(
            PERMISSION,
            "Decides whether a call of a tool may run. For the agent's program (--permission-prompt-tool).",
            call.clone(),
            &["tool_name", "input"],
        ),
        tool(
            "review",
            "Tells what Countersign would decide of a call, without effect.",
            call,
            &["tool_name", "input"],
        ),
        tool(
            "scan",
            "Tells whether a text holds instructions that are meant for the reading agent.",
            json!({"text": text, "source": text}),
            &["text"],
        ),
    ]
}
