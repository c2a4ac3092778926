//! Hosts as text.

/// Host of an address in lower case, without user, port and brackets. Takes `https://h/p`, `h:80`, `user@h:path`, `h`.
#[must_use]
pub fn host_of(text: &str) -> String {
    let text = text.trim();
    let rest = match text.find("://") {
        Some(at) => text.get(at + 3..).unwrap_or(""),
        None => text,
    };
    let rest = rest.split(['/', '?', '#', '\\']).next().unwrap_or("");
    let rest = rest.rsplit('@').next().unwrap_or("");
    let host = if let Some(inner) = rest.strip_prefix('[') {
        inner.split(']').next().unwrap_or("")
    } else if rest.matches(':').count() > 1 {
        rest
    } else {
        rest.split(':').next().unwrap_or("")
    };
    host.trim_end_matches('.').to_lowercase()
}

/// This machine.
#[must_use]
pub fn is_local(host: &str) -> bool {
    matches!(host, "localhost" | "::1" | "0.0.0.0" | "ip6-localhost" | "host.docker.internal" | "0" | "::")
        || host.ends_with(".localhost")
        // Names that the tools for local sites resolve to this machine.
        || [".ddev.site", ".lndo.site", ".localtest.me", ".lvh.me"].iter().any(|end| host.ends_with(end))
        || (host.starts_with("127.") && host.chars().all(|c| c.is_ascii_digit() || c == '.'))
}

/// The address at which clouds hand out the machine's own credentials.
#[must_use]
pub fn is_metadata_service(host: &str) -> bool {
    matches!(
        host,
        "169.254.169.254"
            | "169.254.170.2"
            | "metadata.google.internal"
            | "metadata"
            | "fd00:ec2::254"
            | "100.100.100.200"
            | "2852039166"
            | "0xa9fea9fe"
    )
}
