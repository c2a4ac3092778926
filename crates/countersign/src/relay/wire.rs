//! The two directions of a JSON-RPC connection over lines.

use std::io::Write;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value as Json, json};

/// JSON-RPC: the message is not JSON.
pub const PARSE_ERROR: i64 = -32700;

/// JSON-RPC: the message is no request.
pub const INVALID_REQUEST: i64 = -32600;

/// A place to write lines to, from several threads.
pub struct Writer {
    to: Mutex<Option<Box<dyn Write + Send>>>,
}

impl Writer {
    /// Writes to `to`.
    pub fn new(to: impl Write + Send + 'static) -> Self {
        Self { to: Mutex::new(Some(Box::new(to))) }
    }

    /// Writes bytes as they are. `false` when nobody reads any more.
    pub fn bytes(&self, bytes: &[u8]) -> bool {
        let mut to = self.to.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(open) = to.as_mut() else { return false };
        let written = open.write_all(bytes).and_then(|()| open.flush()).is_ok();
        if !written {
            *to = None;
        }
        written
    }

    /// Writes a message of our own.
    pub fn message(&self, message: &Json) -> bool {
        self.bytes(format!("{message}\n").as_bytes())
    }

    /// Ends the stream.
    pub fn close(&self) {
        *self.to.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// An error as the answer to a request.
pub fn error(id: &Json, code: i64, message: &str) -> Json {
    json!({"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": message}})
}
