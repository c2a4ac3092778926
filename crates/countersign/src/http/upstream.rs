//! Requests to one server that the user named.

use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::header::{HOST, HeaderMap, HeaderValue};
use hyper::{Method, Request, Response, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// How long a connection may take.
const CONNECT_LIMIT: Duration = Duration::from_secs(20);

/// Why a request was not answered. Without headers and bodies: these may hold tokens.
#[derive(Debug, thiserror::Error)]
pub enum UpstreamError {
    /// The address.
    #[error("`{0}` is no address of an MCP server: use for example https://mcp.example.com/mcp")]
    Address(String),
    /// No connection.
    #[error("the MCP server cannot be reached: {0}")]
    Connect(String),
    /// The connection broke.
    #[error("the MCP server did not answer: {0}")]
    Answer(#[from] hyper::Error),
}

/// One server.
pub struct Upstream {
    host: String,
    port: u16,
    authority: HeaderValue,
    path: String,
    tls: Option<TlsConnector>,
}

impl Upstream {
    /// The server at an address. Names and passwords in it are not taken: they would stand in a list of processes.
    pub fn new(address: &str) -> Result<Self, UpstreamError> {
        let bad = || UpstreamError::Address(address.rsplit('@').next().unwrap_or("").to_owned());
        let uri: Uri = address.parse().map_err(|_| bad())?;
        let authority = uri.authority().filter(|a| !a.as_str().contains('@')).ok_or_else(bad)?;
        let (tls, usual) = match uri.scheme_str() {
            Some("https") => (Some(connector().map_err(UpstreamError::Connect)?), 443),
            Some("http") => (None, 80),
            _ => return Err(bad()),
        };
        Ok(Self {
            host: authority.host().trim_matches(['[', ']']).to_owned(),
            port: authority.port_u16().unwrap_or(usual),
            authority: HeaderValue::from_str(authority.as_str()).map_err(|_| bad())?,
            path: uri.path().to_owned(),
            tls,
        })
    }

    /// The path of the server's endpoint.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Sends a request on a connection of its own.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Response<Incoming>, UpstreamError> {
        let unreachable = |e: &dyn std::fmt::Display| UpstreamError::Connect(e.to_string());
        let connect = TcpStream::connect((self.host.as_str(), self.port));
        let stream = tokio::time::timeout(CONNECT_LIMIT, connect).await.map_err(|e| unreachable(&e))?;
        let stream = stream.map_err(|e| unreachable(&e))?;
        let _ = stream.set_nodelay(true);
        let mut request = Request::new(Full::new(body));
        *request.method_mut() = method;
        *request.uri_mut() = path.parse().map_err(|e| unreachable(&e))?;
        *request.headers_mut() = headers;
        request.headers_mut().insert(HOST, self.authority.clone());
        match &self.tls {
            None => exchange(stream, request).await,
            Some(tls) => {
                let name = ServerName::try_from(self.host.clone()).map_err(|e| unreachable(&e))?;
                let greeted = tokio::time::timeout(CONNECT_LIMIT, tls.connect(name, stream)).await;
                let stream = greeted.map_err(|e| unreachable(&e))?.map_err(|e| unreachable(&e))?;
                exchange(stream, request).await
            }
        }
    }
}

async fn exchange(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Full<Bytes>>,
) -> Result<Response<Incoming>, UpstreamError> {
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await?;
    // It ends with the answer's body; what went wrong then shows there.
    tokio::spawn(async move { drop(connection.await) });
    Ok(sender.send_request(request).await?)
}

/// TLS with the certificates that this machine trusts.
fn connector() -> Result<TlsConnector, String> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    if roots.is_empty() {
        return Err("no certificates are installed on this machine".to_owned());
    }
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| e.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let server = Upstream::new("http://[::1]:8080/mcp?x=1").unwrap();
        assert_eq!((server.host.as_str(), server.port, server.path()), ("::1", 8080, "/mcp"));
        for bad in ["", "/mcp", "mcp.example.com", "ftp://x/", "file:///x", "http://user:secret@x/mcp"] {
            let error = Upstream::new(bad).map(|_| ()).unwrap_err().to_string();
            assert!(!error.contains("secret"), "{error}");
        }
    }
}
