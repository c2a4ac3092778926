//! Who may talk to a port on loopback. Every program of the machine and every page in a browser can reach it.

use std::net::SocketAddr;

use hyper::header::{HOST, HeaderMap, ORIGIN};

/// Why a request is refused before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Stranger {
    /// The request names another host: a name that was pointed at loopback, from a page in a browser.
    #[error("the `Host` of the request is not this machine's loopback address")]
    Host,
    /// The request comes from a page of another site.
    #[error("the request comes from a page in a browser (`Origin`)")]
    Origin,
}

/// Checks `Host` and `Origin`. A page that was itself loaded from loopback may call when `pages` is set.
pub fn check(headers: &HeaderMap, pages: bool) -> Result<(), Stranger> {
    let mut hosts = headers.get_all(HOST).iter();
    let host = hosts.next().and_then(|h| h.to_str().ok());
    if hosts.next().is_some() || !host.is_some_and(is_loopback) {
        return Err(Stranger::Host);
    }
    for origin in headers.get_all(ORIGIN) {
        let origin = origin.to_str().unwrap_or("");
        let host = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
        if !pages || !host.is_some_and(is_loopback) {
            return Err(Stranger::Origin);
        }
    }
    Ok(())
}

/// Whether `host`, with or without a port, is loopback by its own text: no name is looked up.
fn is_loopback(host: &str) -> bool {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => match rest.split_once(']') {
            Some((name, port)) => (name, port),
            None => return false,
        },
        None => {
            host.split_once(':').map_or((host, ""), |(name, _)| (name, host.get(name.len()..).unwrap_or("")))
        }
    };
    let port_is_right = port.is_empty() || port.strip_prefix(':').is_some_and(|p| p.parse::<u16>().is_ok());
    port_is_right && matches!(name.to_lowercase().as_str(), "127.0.0.1" | "localhost" | "::1")
}

/// The address to listen at, if it is loopback.
pub fn listen_address(text: &str) -> Result<SocketAddr, String> {
    let address: SocketAddr = text
        .parse()
        .map_err(|_| format!("`{text}` is no address with a port: use for example 127.0.0.1:7777"))?;
    if address.ip().is_loopback() {
        return Ok(address);
    }
    Err(format!("`{text}` is not loopback: other machines could ask; use 127.0.0.1 with a port"))
}

/// Whether two texts are the same, in a time that does not tell how far they are.
pub fn same_secret(a: &[u8], b: &[u8]) -> bool {
    let different = a.iter().zip(b).fold(0_u8, |sum, (x, y)| sum | (x ^ y));
    a.len() == b.len() && std::hint::black_box(different) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
        all.iter().map(|(k, v)| (k.parse().unwrap(), v.parse().unwrap())).collect()
    }

    #[test]
    fn only_loopback_is_at_home() {
        for (host, good) in [
            ("127.0.0.1:7777", true),
            ("localhost", true),
            ("LOCALHOST:80", true),
            ("[::1]:80", true),
            ("evil.example", false),
            ("127.0.0.1.evil.example", false),
            ("localhost:80@evil.example", false),
            ("[::1", false),
            ("", false),
        ] {
            assert_eq!(check(&headers(&[("host", host)]), false).is_ok(), good, "{host}");
        }
        assert_eq!(check(&HeaderMap::new(), false), Err(Stranger::Host));
        let mut two = headers(&[("host", "localhost")]);
        two.append("host", "evil.example".parse().unwrap());
        assert_eq!(check(&two, false), Err(Stranger::Host));
    }

    #[test]
    fn pages_are_strangers() {
        for (origin, as_page) in [
            ("https://evil.example", false),
            ("null", false),
            ("http://localhost:3000", true),
            ("http://localhost.evil.example", false),
        ] {
            let all = headers(&[("host", "127.0.0.1:1"), ("origin", origin)]);
            assert_eq!(check(&all, false), Err(Stranger::Origin), "{origin}");
            assert_eq!(check(&all, true).is_ok(), as_page, "{origin}");
        }
    }

    #[test]
    fn addresses_and_secrets() {
        assert!(listen_address("127.0.0.1:0").is_ok() && listen_address("[::1]:80").is_ok());
        for bad in ["0.0.0.0:80", "10.0.0.1:80", "localhost:80", "80", ""] {
            assert!(listen_address(bad).is_err(), "{bad}");
        }
        assert!(same_secret(b"abc", b"abc"));
        assert!(!same_secret(b"abc", b"abd") && !same_secret(b"abc", b"ab") && !same_secret(b"", b"a"));
    }
}
