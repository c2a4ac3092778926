//! Accepting connections, with bounds.

use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::sync::Semaphore;

use super::Body;

/// Most connections at once; others wait.
const MOST: usize = 128;

/// How long a client may take to send the head of a request, and to begin the next one on the same connection.
const HEAD_LIMIT: Duration = Duration::from_secs(15);

/// Largest head of a request, bytes.
const MAX_HEAD: usize = 64 * 1024;

/// What comes of a request.
pub type Answer = Pin<Box<dyn Future<Output = Response<Body>> + Send>>;

/// Who answers.
pub type Handler = Arc<dyn Fn(Request<Incoming>) -> Answer + Send + Sync>;

/// Serves a TCP port, without end.
pub async fn tcp(listener: TcpListener, handler: Handler) {
    let room = Arc::new(Semaphore::new(MOST));
    loop {
        let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                let handler = Arc::clone(&handler);
                let _ = stream.set_nodelay(true);
                tokio::spawn(async move {
                    connection(stream, handler).await;
                    drop(permit);
                });
            }
            // Out of file handles, for a while.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

/// Serves a socket in the file system, without end.
#[cfg(unix)]
pub async fn unix(listener: tokio::net::UnixListener, handler: Handler) {
    let room = Arc::new(Semaphore::new(MOST));
    loop {
        let Ok(permit) = Arc::clone(&room).acquire_owned().await else { return };
        match listener.accept().await {
            Ok((stream, _)) => {
                let handler = Arc::clone(&handler);
                tokio::spawn(async move {
                    connection(stream, handler).await;
                    drop(permit);
                });
            }
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    }
}

async fn connection(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, handler: Handler) {
    let service = service_fn(move |request| {
        let answer = handler(request);
        async move { Ok::<_, Infallible>(answer.await) }
    });
    let served = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_LIMIT)
        .max_buf_size(MAX_HEAD)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    // A connection that breaks is the client's business: it has no answer, and no answer is no allow.
    drop(served);
}
