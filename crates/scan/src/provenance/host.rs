//! Canonical names of hosts: what one owner controls is one host.

use super::words::Words;

/// Ends under which everybody may have a name of his own.
static SHARED_ENDS: Words = Words::new(&[
    "amazonaws.com",
    "appspot.com",
    "atlassian.net",
    "azureedge.net",
    "azurewebsites.net",
    "backblazeb2.com",
    "beeceptor.com",
    "blogspot.com",
    "cloudfront.net",
    "cloudfunctions.net",
    "deno.dev",
    "digitaloceanspaces.com",
    "duckdns.org",
    "firebaseapp.com",
    "firebaseio.com",
    "fly.dev",
    "github.io",
    "gitlab.io",
    "glitch.me",
    "googleapis.com",
    "herokuapp.com",
    "hf.space",
    "interact.sh",
    "loca.lt",
    "myshopify.com",
    "netlify.app",
    "ngrok-free.app",
    "ngrok.app",
    "ngrok.io",
    "notion.site",
    "oast.fun",
    "oast.live",
    "oast.me",
    "oast.online",
    "oast.pro",
    "oast.site",
    "oastify.com",
    "onrender.com",
    "pages.dev",
    "pipedream.net",
    "r2.dev",
    "repl.co",
    "replit.app",
    "replit.dev",
    "requestcatcher.com",
    "run.app",
    "serveo.net",
    "servicebus.windows.net",
    "sharepoint.com",
    "slack.com",
    "streamlit.app",
    "supabase.co",
    "surge.sh",
    "trycloudflare.com",
    "vercel.app",
    "web.app",
    "windows.net",
    "wordpress.com",
    "workers.dev",
    "zendesk.com",
]);

/// Hosts at which the path says whose place it is.
static SHARED: Words = Words::new(&[
    "0x0.st",
    "1drv.ms",
    "api.github.com",
    "api.telegram.org",
    "bit.ly",
    "bitbucket.org",
    "cdn.jsdelivr.net",
    "codeberg.org",
    "codeload.github.com",
    "crates.io",
    "dev.to",
    "discord.com",
    "discordapp.com",
    "docker.io",
    "docs.google.com",
    "docs.rs",
    "dpaste.com",
    "drive.google.com",
    "dropbox.com",
    "esm.sh",
    "file.io",
    "files.pythonhosted.org",
    "forms.gle",
    "ghcr.io",
    "gist.github.com",
    "gist.githubusercontent.com",
    "github.com",
    "gitlab.com",
    "hastebin.com",
    "hooks.slack.com",
    "hub.docker.com",
    "huggingface.co",
    "linkedin.com",
    "medium.com",
    "npmjs.com",
    "packagist.org",
    "paste.ee",
    "pastebin.com",
    "paypal.me",
    "pkg.go.dev",
    "pypi.org",
    "quay.io",
    "raw.githubusercontent.com",
    "reddit.com",
    "registry.npmjs.org",
    "rentry.co",
    "rubygems.org",
    "s3.amazonaws.com",
    "sr.ht",
    "stackoverflow.com",
    "storage.googleapis.com",
    "t.co",
    "t.me",
    "tinyurl.com",
    "transfer.sh",
    "twitter.com",
    "unpkg.com",
    "webhook.site",
    "www.dropbox.com",
    "www.linkedin.com",
    "www.npmjs.com",
    "www.reddit.com",
    "www.youtube.com",
    "x.com",
    "youtube.com",
]);

/// Second levels under which names are given out, before an end of two letters.
const SECOND: &[&str] =
    &["co", "com", "org", "net", "gov", "ac", "edu", "or", "ne", "gob", "gouv", "nom", "sch", "ltd", "me"];

/// The part of a host that one owner controls: `a.b.example.co.uk` is `example.co.uk`, `x.github.io` stays. An address
/// in numbers is written in four of them.
#[must_use]
pub fn registrable(host: &str) -> String {
    let host = host.trim_matches(['.', '[', ']']).to_ascii_lowercase();
    if let Some(address) = ip(&host) {
        return address;
    }
    let labels: Vec<&str> = host.split('.').filter(|l| !l.is_empty()).collect();
    let count = labels.len();
    let last = |n: usize| labels.get(count.saturating_sub(n)..).unwrap_or(&[]).join(".");
    for size in 2..count.min(4) {
        let end = last(size);
        if !SHARED_ENDS.has(&end) {
            continue;
        }
        // Storage and the like put regions between: the first label is the owner's.
        let regions = matches!(end.as_str(), "amazonaws.com" | "windows.net");
        let own = if regions { labels.first() } else { labels.get(count.saturating_sub(size + 1)) };
        return format!("{}.{end}", own.unwrap_or(&""));
    }
    let top = labels.last().copied().unwrap_or("");
    let second = labels.get(count.saturating_sub(2)).copied().unwrap_or("");
    if count >= 3 && top.len() == 2 && SECOND.contains(&second) { last(3) } else { last(2) }
}

/// The path says whose place it is at this host.
#[must_use]
pub fn is_shared(host: &str) -> bool {
    SHARED.has(host.strip_prefix("www.").unwrap_or(host))
}

/// A place at a shared host: host and the first two parts of the path, without what forges put between.
#[must_use]
pub fn place(host: &str, path: &str) -> String {
    let host = match host {
        "raw.githubusercontent.com" | "codeload.github.com" | "www.github.com" => "github.com",
        "gist.githubusercontent.com" => "gist.github.com",
        "discordapp.com" => "discord.com",
        other => other.strip_prefix("www.").unwrap_or(other),
    };
    let path = path.split(['?', '#']).next().unwrap_or("");
    let mut parts = path.split('/').filter(|p| {
        !p.is_empty()
            && !matches!(
                *p,
                "api"
                    | "repos"
                    | "services"
                    | "webhooks"
                    | "d"
                    | "file"
                    | "raw"
                    | "package"
                    | "packages"
                    | "project"
                    | "forms"
                    | "crate"
                    | "crates"
            )
    });
    let owner = parts.next().unwrap_or("").to_ascii_lowercase();
    let name = parts.next().unwrap_or("").trim_end_matches(".git").to_ascii_lowercase();
    format!("{host}/{owner}/{name}")
}

/// An IPv4 address, also as one number or in hexadecimal.
pub(super) fn ip(host: &str) -> Option<String> {
    let dotted = host.split('.').count() == 4
        && host.split('.').all(|p| !p.is_empty() && p.len() <= 3 && p.bytes().all(|b| b.is_ascii_digit()));
    if dotted {
        let parts: Option<Vec<String>> =
            host.split('.').map(|p| p.parse::<u8>().ok().map(|n| n.to_string())).collect();
        return parts.map(|p| p.join("."));
    }
    let number = match host.strip_prefix("0x") {
        Some(hex) if hex.len() <= 8 => u32::from_str_radix(hex, 16).ok()?,
        Some(_) => return None,
        None if host.len() >= 8 && host.bytes().all(|b| b.is_ascii_digit()) => host.parse().ok()?,
        None => return None,
    };
    Some(number.to_be_bytes().map(|b| b.to_string()).join("."))
}

/// Ends of file names and members in code that are domains of countries as well.
static FILES: Words = Words::new(&[
    "bak", "cc", "cfg", "conf", "cpp", "css", "csv", "dll", "env", "exe", "gif", "go", "gz", "hpp", "htm",
    "html", "ini", "ipynb", "java", "jpg", "js", "json", "jsx", "kt", "la", "lock", "log", "lua", "map",
    "md", "min", "ml", "mm", "mod", "pdf", "php", "pl", "png", "ps", "py", "rb", "rs", "rst", "scss", "sh",
    "so", "spec", "sql", "st", "sum", "svg", "swift", "tar", "test", "tf", "tgz", "tmp", "toml", "ts", "tsx",
    "txt", "vue", "xml", "yaml", "yml", "zip",
]);

/// A text that may be a host: labels with dots between. The second: it may as well be a file or a member in code.
pub(super) fn like(text: &str) -> Option<bool> {
    if ip(text).is_some() && text.contains('.') {
        return Some(false);
    }
    let mut labels = 0;
    let mut last = "";
    for label in text.split('.') {
        let good = !label.is_empty()
            && label.len() <= 63
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if !good {
            return None;
        }
        labels += 1;
        last = label;
    }
    let end = last;
    let top = (2..=24).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphabetic())
        || end.starts_with("xn--");
    if labels < 2 || !top {
        return None;
    }
    let known = COMMON.has(end);
    Some(!known || FILES.has(end) && end != "test")
}

/// Ends that hosts in everyday texts have.
static COMMON: Words = Words::new(&[
    "agency", "ai", "app", "at", "au", "be", "biz", "br", "build", "ca", "cc", "cf", "ch", "click", "cloud",
    "cn", "co", "codes", "com", "corp", "cz", "de", "dev", "dk", "edu", "ee", "es", "eu", "example", "fi",
    "fr", "fun", "ga", "gg", "gov", "gq", "home", "host", "in", "info", "internal", "invalid", "io", "it",
    "jp", "kr", "lan", "link", "live", "local", "ly", "me", "mil", "net", "network", "nl", "no", "onion",
    "online", "org", "page", "pl", "pro", "ru", "run", "se", "services", "sh", "shop", "site", "software",
    "space", "st", "store", "su", "support", "systems", "team", "tech", "test", "tk", "to", "tools", "top",
    "tv", "ua", "uk", "us", "website", "work", "works", "xyz", "zone",
]);

/// Every list of this file.
#[cfg(test)]
pub(super) static LISTS: &[&Words] = &[&SHARED_ENDS, &SHARED, &FILES, &COMMON];
