//! Pages fetched and searches made: what leaves in the address.

use countersign_model::{Data, Effect, EffectKind, Place, Span, Target, TargetKind};

use crate::Analysis;
use crate::hosts::{host_of, is_metadata_service};

pub(super) fn fetch(url: &str, span: Span) -> Analysis {
    let mut analysis = Analysis::default();
    let host = host_of(url);
    let mut effect = Effect::new(EffectKind::Fetch, span);
    effect.targets.push(Target { span, ..Target::known(TargetKind::Url, url) });
    effect.to = Some(Place { name: url.to_owned(), host: host.clone(), unknown: host.is_empty() });
    analysis.effects.push(effect);
    if is_metadata_service(&host) {
        let mut effect = Effect::new(EffectKind::MetadataRead, span);
        effect.targets.push(Target { span, ..Target::known(TargetKind::Url, url) });
        analysis.effects.push(effect);
    }
    let plain = unescaped(url);
    let mut secrets = super::secrets_in(&plain);
    if let Some(name) = encoded_secret(url) {
        secrets.push(Data::Secret(name));
    }
    if !secrets.is_empty() || carries_data(url) {
        let mut effect = Effect::new(EffectKind::Send, span);
        effect.to = Some(Place { name: url.to_owned(), host, unknown: false });
        effect.data = if secrets.is_empty() { vec![Data::Literal] } else { secrets };
        analysis.effects.push(effect);
    }
    analysis
}

pub(super) fn search(query: &str, span: Span) -> Analysis {
    let secrets = super::secrets_in(query);
    let mut analysis = Analysis::default();
    if !secrets.is_empty() {
        let mut effect = Effect::new(EffectKind::Send, span);
        effect.to = Some(Place { name: "a web search".to_owned(), host: String::new(), unknown: true });
        effect.data = secrets;
        analysis.effects.push(effect);
    }
    analysis
}

/// An address whose path or query holds a long encoded text: content travels in it.
fn carries_data(url: &str) -> bool {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let Some((_, tail)) = rest.split_once('/') else { return false };
    tail.split(['/', '?', '&', '=', '#']).any(|piece| {
        piece.len() > 160
            && piece.chars().all(|c| c.is_ascii_alphanumeric() || "+_-%".contains(c))
            && piece.chars().any(|c| c.is_ascii_uppercase())
            && piece.chars().any(|c| c.is_ascii_digit())
    })
}

/// A piece of the address that is base64 of something which calls itself a secret: `QVdTX1NFQ1JFVF9…`.
fn encoded_secret(url: &str) -> Option<String> {
    let (_, tail) = url.split_once("://")?.1.split_once(['/', '?'])?;
    let pieces = tail.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '_' | '-'));
    pieces.filter(|piece| (16..=8192).contains(&piece.len())).take(16).find_map(|piece| {
        let plain = crate::walk::plain_base64(piece)?.to_lowercase();
        let (name, value) = plain.split_once(['=', ':'])?;
        let name = name.trim().rsplit([' ', '\n', '"']).next().unwrap_or_default();
        (!value.trim().is_empty()).then(|| countersign_scan::secrets::secret_name(name)).flatten()?;
        Some(name.to_owned())
    })
}

/// The address with `%3D` and its kin as the characters that they stand for.
fn unescaped(url: &str) -> String {
    let mut out = Vec::with_capacity(url.len());
    let mut bytes = url.bytes().peekable();
    while let Some(byte) = bytes.next() {
        let mut ahead = bytes.clone();
        let pair = (byte == b'%').then(|| Some((ahead.next()?, ahead.next()?))).flatten();
        let code = pair.and_then(|(a, b)| {
            let digit = |byte: u8| char::from(byte).to_digit(16);
            u8::try_from(digit(a)? * 16 + digit(b)?).ok()
        });
        match code {
            Some(code) => {
                out.push(code);
                bytes = ahead;
            }
            None => out.push(byte),
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}
