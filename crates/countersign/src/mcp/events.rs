//! Answers that come back over HTTP: one message, or a stream of events of which each holds one.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use http_body_util::BodyExt as _;
use hyper::body::{Bytes, Frame, Incoming};
use tokio::sync::mpsc;

use super::{Gate, Pending};
use crate::http::{Body, MAX_BODY};

/// What the gate needs to look at an answer.
#[derive(Clone)]
pub(super) struct Look {
    pub gate: Arc<Gate>,
    pub pending: Arc<Mutex<Pending>>,
}

impl Look {
    /// A message as it may go on. `None`: it is held back.
    pub(super) fn message(&self, bytes: &[u8]) -> Option<Bytes> {
        let flat = one_line(bytes);
        let passed =
            self.gate.from_server(&flat, &mut self.pending.lock().unwrap_or_else(PoisonError::into_inner));
        passed.map(|passed| if passed == flat { Bytes::copy_from_slice(bytes) } else { passed.into() })
    }

    /// An event as it may go on. Only its data is looked at, and only that is changed.
    fn event(&self, event: Vec<u8>) -> Option<Bytes> {
        let mut data = Vec::new();
        for line in lines(&event) {
            if let Some(part) = line.strip_prefix(b"data:") {
                if !data.is_empty() {
                    data.push(b'\n');
                }
                data.extend_from_slice(part.strip_prefix(b" ").unwrap_or(part));
            }
        }
        if data.is_empty() {
            return Some(event.into());
        }
        let passed = self.message(&data)?;
        if passed == data {
            return Some(event.into());
        }
        let mut out = Vec::new();
        for line in lines(&event).filter(|line| !line.is_empty() && !line.starts_with(b"data")) {
            out.extend_from_slice(line);
            out.push(b'\n');
        }
        out.extend_from_slice(b"data: ");
        out.extend(one_line(&passed).trim_ascii());
        out.extend_from_slice(b"\n\n");
        Some(out.into())
    }
}

/// The same JSON without breaks of lines between its parts.
pub(super) fn one_line(bytes: &[u8]) -> Vec<u8> {
    bytes.iter().map(|b| if matches!(b, b'\r' | b'\n') { b' ' } else { *b }).collect()
}

/// The stream with each message scanned on its way. An event that is not whole yet is held back until it is.
pub(super) fn scanned(body: Incoming, look: Look) -> Body {
    let (sender, receiver) = mpsc::channel(16);
    tokio::spawn(pump(body, look, sender));
    Stream(receiver).map_err(|never| match never {}).boxed()
}

async fn pump(mut body: Incoming, look: Look, to: mpsc::Sender<Bytes>) {
    let mut held: Vec<u8> = Vec::new();
    loop {
        let frame = tokio::select! {
            frame = body.frame() => frame,
            // The client is gone: the server is told by the end of the connection.
            () = to.closed() => return,
        };
        let ended = !matches!(frame, Some(Ok(_)));
        if let Some(Ok(frame)) = frame
            && let Some(data) = frame.data_ref()
        {
            held.extend_from_slice(data);
        }
        loop {
            let end = match end_of_event(&held) {
                Some(end) => end,
                None if ended && !held.is_empty() => held.len(),
                None => break,
            };
            let rest = held.split_off(end);
            let event = std::mem::replace(&mut held, rest);
            let look = look.clone();
            let Ok(passed) = tokio::task::spawn_blocking(move || look.event(event)).await else { return };
            if let Some(passed) = passed
                && to.send(passed).await.is_err()
            {
                return;
            }
        }
        // An event without end ends the stream.
        if ended || held.len() > MAX_BODY {
            return;
        }
    }
}

/// Where the first event ends: behind its empty line.
fn end_of_event(bytes: &[u8]) -> Option<usize> {
    let mut empty = true;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let next = bytes.get(at + 1);
        let step = match (byte, next) {
            (b'\r', Some(b'\n')) => 2,
            // Whether a newline follows is not known yet.
            (b'\r', None) => return None,
            (b'\r' | b'\n', _) => 1,
            _ => {
                empty = false;
                at += 1;
                continue;
            }
        };
        at += step;
        if empty {
            return Some(at);
        }
        empty = true;
    }
    None
}

/// Lines by all three endings that the format knows.
fn lines(event: &[u8]) -> impl Iterator<Item = &[u8]> {
    event.split(|b| matches!(b, b'\n' | b'\r'))
}

/// A body that is fed from elsewhere.
struct Stream(mpsc::Receiver<Bytes>);

impl hyper::body::Body for Stream {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(cx).map(|data| data.map(|data| Ok(Frame::data(data))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_end_at_an_empty_line() {
        for (text, end) in [
            ("data: x\n\ndata: y", Some(9)),
            ("data: x\r\n\r\n", Some(11)),
            ("data: x\r\rdata", Some(9)),
            ("data: x\n\r\n", Some(10)),
            ("\n", Some(1)),
            (": ping\n\n", Some(8)),
            ("data: x\n", None),
            ("data: x\r\n\r", None),
            ("data", None),
            ("", None),
        ] {
            assert_eq!(end_of_event(text.as_bytes()), end, "{text:?}");
        }
    }

    #[test]
    fn what_is_well_stays_as_it_is() {
        let (gate, _place) = crate::mcp::tests::gate();
        let look = Look { gate: Arc::new(gate), pending: Arc::default() };
        for event in [
            "id: 1\nevent: message\ndata: {\"jsonrpc\":\"2.0\",\ndata:  \"id\":1}\n\n",
            ": comment\r\n\r\n",
            "data:\n\n",
        ] {
            assert_eq!(look.event(event.as_bytes().to_vec()).unwrap(), event.as_bytes());
        }
    }
}
