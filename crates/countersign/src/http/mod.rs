//! HTTP/1.1 on loopback and on sockets of the user, for `serve` and for the MCP gateway. Started by these commands only:
//! a hook never comes here.

pub mod guard;
pub mod server;
pub mod upstream;

use std::time::Duration;

use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::{Response, StatusCode};

/// A body of ours: whole, or a stream.
pub type Body = BoxBody<Bytes, Box<dyn std::error::Error + Send + Sync>>;

/// Largest request, bytes: the same bound as that of a hook's input.
pub const MAX_BODY: usize = 32 * 1024 * 1024;

/// How long a client may take to send a request.
const BODY_LIMIT: Duration = Duration::from_secs(30);

/// Why a body was not read.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// It came too slowly.
    #[error("the request did not arrive within 30 seconds")]
    Slow,
    /// It is too long, or the connection broke.
    #[error("the request cannot be read or is larger than 32 MiB")]
    Unread,
}

/// Reads a request's body, bounded in length and time.
pub async fn read(body: Incoming) -> Result<Bytes, BodyError> {
    let whole = Limited::new(body, MAX_BODY).collect();
    match tokio::time::timeout(BODY_LIMIT, whole).await {
        Err(_) => Err(BodyError::Slow),
        Ok(Err(_)) => Err(BodyError::Unread),
        Ok(Ok(whole)) => Ok(whole.to_bytes()),
    }
}

/// A body that is whole.
pub fn full(bytes: impl Into<Bytes>) -> Body {
    Full::new(bytes.into()).map_err(|never| match never {}).boxed()
}

/// An answer in JSON.
pub fn json(status: StatusCode, value: &serde_json::Value) -> Response<Body> {
    let mut response = Response::new(full(format!("{value}\n")));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert("content-type", hyper::header::HeaderValue::from_static("application/json"));
    headers.insert("cache-control", hyper::header::HeaderValue::from_static("no-store"));
    response
}

/// An error in JSON. It holds no verdict: whoever gets it must not run the action.
pub fn error(status: StatusCode, message: &str) -> Response<Body> {
    json(status, &serde_json::json!({"error": message}))
}

/// The runtime of a command that serves. Its threads have the stack that a review may need.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .max_blocking_threads(64)
        .thread_stack_size(64 * 1024 * 1024)
        .enable_all()
        .build()
}
