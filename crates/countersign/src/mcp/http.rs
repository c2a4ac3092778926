//! The gateway over HTTP: a reverse proxy on loopback in front of a server that speaks the streamable HTTP transport.
//!
//! Requests and answers go through as they came, in whole or as a stream of events; only what the gate has a word in is
//! changed. Headers are passed, tokens among them, and nothing of them is written down.

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use countersign_model::Verdict;
use hyper::body::{Bytes, Incoming};
use hyper::header::{ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderValue, ORIGIN};
use hyper::{Method, Request, Response, StatusCode};
use serde_json::Value as Json;

use super::events::{Look, one_line, scanned};
use super::requests::refused;
use super::{Ask, Gate};
use crate::approval::{self, Settled};
use crate::http::upstream::Upstream;
use crate::http::{self, Body, guard, server};

/// How long a call waits for the user: clients wait a minute by default.
const ASK_LIMIT: Duration = Duration::from_secs(55);

/// Headers that belong to one connection and not to the message (RFC 9110, 7.6.1), and those that are made anew.
const OWN_HEADERS: &[&str] = &[
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "content-length",
    "host",
    "accept-encoding",
    "origin",
];

struct Proxy {
    gate: Arc<Gate>,
    upstream: Upstream,
}

/// Serves until the process ends. `ready` is told the address once it answers.
pub async fn run(
    gate: Gate,
    upstream: Upstream,
    listen: SocketAddr,
    ready: impl FnOnce(SocketAddr),
) -> Result<(), String> {
    let listener = tokio::net::TcpListener::bind(listen)
        .await
        .map_err(|e| format!("cannot listen at {listen}: {e}; choose another port"))?;
    ready(listener.local_addr().map_err(|e| e.to_string())?);
    let proxy = Arc::new(Proxy { gate: Arc::new(gate), upstream });
    let handler: server::Handler = Arc::new(move |request| {
        let proxy = Arc::clone(&proxy);
        Box::pin(async move { proxy.answer(request).await })
    });
    server::tcp(listener, handler).await;
    Ok(())
}

impl Proxy {
    async fn answer(&self, request: Request<Incoming>) -> Response<Body> {
        if let Err(error) = guard::check(request.headers(), true) {
            return http::error(StatusCode::FORBIDDEN, &error.to_string());
        }
        let (head, body) = request.into_parts();
        let bytes = match http::read(body).await {
            Ok(bytes) => bytes,
            Err(http::BodyError::Slow) => {
                return http::error(StatusCode::REQUEST_TIMEOUT, "the request came too slowly");
            }
            Err(error) => return http::error(StatusCode::PAYLOAD_TOO_LARGE, &error.to_string()),
        };
        // Only the endpoint, and what tells clients how to sign in, is reached through here.
        let at = head.uri.path();
        let known =
            at == self.upstream.path() || (head.method == Method::GET && at.starts_with("/.well-known/"));
        if !known {
            return http::error(
                StatusCode::NOT_FOUND,
                &format!("the server is at `{}`", self.upstream.path()),
            );
        }
        let look = Look { gate: Arc::clone(&self.gate), pending: Arc::default() };
        let forward = if head.method == Method::POST {
            match gated(look.clone(), &head.headers, bytes).await {
                Ok(forward) => forward,
                Err(response) => return response,
            }
        } else {
            bytes
        };
        match self.upstream.send(head.method.clone(), path(&head), passed(&head.headers), forward).await {
            Ok(response) => back(look, response).await,
            Err(error) => http::error(StatusCode::BAD_GATEWAY, &error.to_string()),
        }
    }
}

/// What of a posted message goes on. Calls that the user decides wait here.
async fn gated(look: Look, headers: &HeaderMap, bytes: Bytes) -> Result<Bytes, Response<Body>> {
    let coded = headers.get("content-encoding").is_some_and(|coding| coding != "identity");
    if coded {
        let why = "refused by countersign: a compressed request cannot be reviewed";
        return Err(http::error(StatusCode::UNSUPPORTED_MEDIA_TYPE, why));
    }
    let decided = tokio::task::spawn_blocking(move || {
        // A body may have several lines; what stands in it is the same.
        let flat = one_line(&bytes);
        let out =
            look.gate.from_client(&flat, &mut look.pending.lock().unwrap_or_else(PoisonError::into_inner));
        let asked: Vec<(Ask, Settled)> = out.asks.into_iter().map(|ask| settle(&look.gate, ask)).collect();
        (bytes, flat, out.forward, out.answers, asked)
    });
    let Ok((bytes, flat, forward, mut answers, asked)) = decided.await else {
        return Err(http::error(
            StatusCode::INTERNAL_SERVER_ERROR,
            "no verdict: an error of countersign's own",
        ));
    };
    let mut approved = Vec::new();
    for (ask, settled) in asked {
        if settled.verdict == Verdict::Allow {
            approved.push(ask.line);
        } else {
            answers.push(refused(&ask.id, &settled.reason, ask.modern));
        }
    }
    match (forward, approved.as_slice(), answers.as_slice()) {
        (Some(forward), [], []) if forward == flat => Ok(bytes),
        (None, [only], []) => Ok(if *only == flat { bytes } else { Bytes::copy_from_slice(only) }),
        (None, [], [only]) => Err(http::json(StatusCode::OK, only)),
        (None, [], []) => Err(empty(StatusCode::ACCEPTED)),
        // A batch of which parts were refused: batches ended with protocol version 2025-06-18.
        _ => {
            let id = answers.first().and_then(|a| a.get("id")).cloned().unwrap_or(Json::Null);
            let why = "Countersign refused a part of this batch: send its messages one by one";
            Err(http::json(StatusCode::OK, &refused(&id, why, false)))
        }
    }
}

/// The server's answer, scanned on its way.
async fn back(look: Look, response: Response<Incoming>) -> Response<Body> {
    let (head, body) = response.into_parts();
    let kind = head.headers.get(CONTENT_TYPE).and_then(|t| t.to_str().ok()).unwrap_or("").to_lowercase();
    let coded = head.headers.get("content-encoding").is_some_and(|coding| coding != "identity");
    let mut out = Response::new(http::full(Bytes::new()));
    *out.status_mut() = head.status;
    *out.headers_mut() = passed(&head.headers);
    if coded {
        // It was asked for plain: what comes in another form cannot be scanned.
        return http::error(
            StatusCode::BAD_GATEWAY,
            "the server compresses its answer though it was asked not to",
        );
    }
    if kind.starts_with("text/event-stream") {
        *out.body_mut() = scanned(body, look);
        return out;
    }
    let Ok(bytes) = http::read(body).await else {
        return http::error(
            StatusCode::BAD_GATEWAY,
            "the server's answer cannot be read or is larger than 32 MiB",
        );
    };
    let json = kind.starts_with("application/json");
    let scanned = tokio::task::spawn_blocking(move || {
        if !json {
            return Some(bytes);
        }
        look.message(&bytes)
    });
    match scanned.await {
        Ok(Some(bytes)) => {
            out.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from(bytes.len()));
            *out.body_mut() = http::full(bytes);
            out
        }
        _ => http::error(StatusCode::BAD_GATEWAY, "the server's answer was held back by countersign"),
    }
}

/// Without a way to ask through the client: the approval channel.
fn settle(gate: &Gate, ask: Ask) -> (Ask, Settled) {
    let settled = match gate.reviewer() {
        Ok(reviewer) => approval::question(&reviewer, &ask.caller, &ask.action, &ask.decision, ASK_LIMIT),
        Err(error) => Settled { verdict: Verdict::Deny, reason: error.to_string() },
    };
    let waited = gate.asked(&ask.id);
    if waited {
        (ask, settled)
    } else {
        (ask, Settled { verdict: Verdict::Deny, reason: "cancelled".to_owned() })
    }
}

fn passed(headers: &HeaderMap) -> HeaderMap {
    let named: Vec<String> = headers
        .get_all("connection")
        .iter()
        .filter_map(|c| c.to_str().ok())
        .flat_map(|c| c.split(',').map(|name| name.trim().to_lowercase()))
        .collect();
    let mut all = HeaderMap::new();
    for (name, value) in headers {
        if !OWN_HEADERS.contains(&name.as_str()) && !named.iter().any(|n| n == name.as_str()) {
            all.append(name.clone(), value.clone());
        }
    }
    // Asserted here and not only left out: these decide who the server thinks it talks to, and whether it can be scanned.
    all.remove(HOST);
    all.remove(ORIGIN);
    all.remove(ACCEPT_ENCODING);
    all
}

fn path(head: &hyper::http::request::Parts) -> &str {
    head.uri.path_and_query().map_or("/", |p| p.as_str())
}

fn empty(status: StatusCode) -> Response<Body> {
    let mut response = Response::new(http::full(Bytes::new()));
    *response.status_mut() = status;
    response
}
