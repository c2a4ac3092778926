//! `countersign serve`: reviews and scans for programs that ask over HTTP.

mod api;
mod hooks;
pub mod openapi;
pub mod token;

use std::net::SocketAddr;
use std::sync::Arc;

use countersign_host::{Env, Paths};
use hyper::body::Incoming;
use hyper::header::AUTHORIZATION;
use hyper::{Method, Request, Response, StatusCode};

use crate::http::{self, Body, guard, server};

/// What a service is told at its start.
pub struct Service {
    /// Session for requests that name none.
    session: String,
    /// What has to be shown. An agent can open the socket as well as its user can; that it reads the token is refused by
    /// a rule. Without it an agent could say what the user said, or that a file is its own work.
    token: String,
}

impl Service {
    /// A service with its token.
    pub fn new(token: String) -> Self {
        Self { session: format!("serve-{}", countersign_host::clock::new_id()), token }
    }

    fn handler(self: &Arc<Self>, port: bool) -> server::Handler {
        let service = Arc::clone(self);
        Arc::new(move |request| {
            let service = Arc::clone(&service);
            Box::pin(async move { service.answer(request, port).await })
        })
    }

    async fn answer(self: Arc<Self>, request: Request<Incoming>, port: bool) -> Response<Body> {
        if port && let Err(error) = guard::check(request.headers(), false) {
            return http::error(StatusCode::FORBIDDEN, &error.to_string());
        }
        if !self.knows_the_token(&request) {
            let why =
                "the token is missing or wrong: send `Authorization: Bearer` with the text of serve.token";
            return http::error(StatusCode::UNAUTHORIZED, why);
        }
        let (head, body) = request.into_parts();
        let path = head.uri.path().to_owned();
        match (&head.method, path.as_str()) {
            (&Method::GET, "/v1/openapi.json") => return http::json(StatusCode::OK, &openapi::document()),
            (&Method::GET, "/v1/health") => {
                let version = env!("CARGO_PKG_VERSION");
                return http::json(StatusCode::OK, &serde_json::json!({"ok": true, "version": version}));
            }
            (&Method::POST, _) => {}
            _ => return http::error(StatusCode::METHOD_NOT_ALLOWED, "use POST, or GET for /v1/openapi.json"),
        }
        let bytes = match http::read(body).await {
            Ok(bytes) => bytes,
            Err(error @ http::BodyError::Slow) => {
                return http::error(StatusCode::REQUEST_TIMEOUT, &error.to_string());
            }
            Err(error) => return http::error(StatusCode::PAYLOAD_TOO_LARGE, &error.to_string()),
        };
        // A review blocks: it looks at files, and may wait for the user.
        let work = tokio::task::spawn_blocking(move || {
            let answer = match path.as_str() {
                "/v1/review" => api::review(&self.session, &bytes),
                "/v1/scan" => api::scan(&self.session, &bytes),
                "/v1/hear" => api::hear(&self.session, &bytes),
                path => {
                    return match path.strip_prefix("/v1/hook/") {
                        Some(agent) => hooks::answer(agent, &bytes),
                        None => http::error(StatusCode::NOT_FOUND, "no such path: see /v1/openapi.json"),
                    };
                }
            };
            match answer {
                Ok(answer) => http::json(StatusCode::OK, &answer),
                Err(refused) => http::error(refused.status, &refused.why),
            }
        });
        work.await.unwrap_or_else(|_| {
            http::error(StatusCode::INTERNAL_SERVER_ERROR, "no verdict: an error of countersign's own")
        })
    }

    fn knows_the_token(&self, request: &Request<Incoming>) -> bool {
        let shown = request.headers().get(AUTHORIZATION).and_then(|h| h.to_str().ok());
        let shown = shown.and_then(|h| h.strip_prefix("Bearer ")).unwrap_or("");
        !self.token.is_empty() && guard::same_secret(shown.trim().as_bytes(), self.token.as_bytes())
    }
}

/// Where it listens.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// The socket, none where there are no sockets in the file system.
    pub socket: Option<std::path::PathBuf>,
    /// A port on loopback.
    pub port: Option<SocketAddr>,
}

/// Serves until the process ends. `ready` is told the addresses once they answer.
pub async fn run(
    service: Service,
    places: Places,
    ready: impl FnOnce(Option<&std::path::Path>, Option<SocketAddr>),
) -> Result<(), String> {
    let service = Arc::new(service);
    let mut tasks = Vec::new();
    let mut bound = None;
    if let Some(address) = places.port {
        let listener = tokio::net::TcpListener::bind(address)
            .await
            .map_err(|e| format!("cannot listen at {address}: {e}; choose another port"))?;
        bound = listener.local_addr().ok();
        tasks.push(tokio::spawn(server::tcp(listener, service.handler(true))));
    }
    #[cfg(unix)]
    if let Some(socket) = &places.socket {
        let listener = bind(socket).await?;
        tasks.push(tokio::spawn(server::unix(listener, service.handler(false))));
    }
    ready(places.socket.as_deref(), bound);
    for task in tasks {
        let _ = task.await;
    }
    Ok(())
}

/// Opens the socket. One that nobody answers at is left over from a process that died.
#[cfg(unix)]
async fn bind(socket: &std::path::Path) -> Result<tokio::net::UnixListener, String> {
    use std::os::unix::fs::PermissionsExt as _;
    let shown = socket.display();
    if tokio::net::UnixStream::connect(socket).await.is_ok() {
        return Err(format!("`{shown}` is served already: end that process first"));
    }
    let _ = std::fs::remove_file(socket);
    let listener = tokio::net::UnixListener::bind(socket)
        .map_err(|e| format!("cannot open the socket `{shown}`: {e}; give another one with --socket"))?;
    // Its folder lets nobody else in; this says so a second time.
    std::fs::set_permissions(socket, std::fs::Permissions::from_mode(0o600))
        .map_err(|e| format!("cannot make the socket `{shown}` private: {e}"))?;
    Ok(listener)
}

/// The socket's usual place. The folder is made.
pub fn socket() -> Result<std::path::PathBuf, String> {
    let paths = Paths::from_env(&Env::read()).map_err(|e| e.to_string())?;
    paths.create_state().map_err(|e| e.to_string())?;
    Ok(paths.state.join("serve.sock"))
}
