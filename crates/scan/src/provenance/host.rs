//! Canonical names of hosts: what one owner controls is one host.

/// Ends under which everybody may have a name of his own.
const SHARED_ENDS: &[&str] = &[
    "github.io",
    "gitlab.io",
    "pages.dev",
    "workers.dev",
    "vercel.app",
    "netlify.app",
    "herokuapp.com",
    "amazonaws.com",
    "cloudfront.net",
    "web.app",
    "firebaseapp.com",
    "firebaseio.com",
    "azurewebsites.net",
    "windows.net",
    "azureedge.net",
    "appspot.com",
    "run.app",
    "cloudfunctions.net",
    "googleapis.com",
    "ngrok.io",
    "ngrok.app",
    "ngrok-free.app",
    "trycloudflare.com",
    "loca.lt",
    "serveo.net",
    "blogspot.com",
    "wordpress.com",
    "repl.co",
    "replit.app",
    "replit.dev",
    "glitch.me",
    "surge.sh",
    "onrender.com",
    "fly.dev",
    "deno.dev",
    "oast.fun",
    "oast.pro",
    "oast.live",
    "oast.site",
    "oast.online",
    "oast.me",
    "oastify.com",
    "interact.sh",
    "pipedream.net",
    "requestcatcher.com",
    "beeceptor.com",
    "myshopify.com",
    "atlassian.net",
    "sharepoint.com",
    "slack.com",
    "zendesk.com",
    "notion.site",
    "hf.space",
    "streamlit.app",
    "duckdns.org",
    "digitaloceanspaces.com",
    "r2.dev",
    "backblazeb2.com",
    "supabase.co",
    "servicebus.windows.net",
];

/// Hosts at which the path says whose place it is.
const SHARED: &[&str] = &[
    "github.com",
    "gitlab.com",
    "bitbucket.org",
    "codeberg.org",
    "sr.ht",
    "raw.githubusercontent.com",
    "gist.github.com",
    "gist.githubusercontent.com",
    "codeload.github.com",
    "api.github.com",
    "huggingface.co",
    "pastebin.com",
    "paste.ee",
    "rentry.co",
    "hastebin.com",
    "dpaste.com",
    "0x0.st",
    "transfer.sh",
    "file.io",
    "webhook.site",
    "hooks.slack.com",
    "discord.com",
    "discordapp.com",
    "api.telegram.org",
    "t.me",
    "drive.google.com",
    "docs.google.com",
    "storage.googleapis.com",
    "s3.amazonaws.com",
    "dropbox.com",
    "www.dropbox.com",
    "1drv.ms",
    "bit.ly",
    "tinyurl.com",
    "t.co",
    "npmjs.com",
    "www.npmjs.com",
    "registry.npmjs.org",
    "pypi.org",
    "files.pythonhosted.org",
    "crates.io",
    "docs.rs",
    "hub.docker.com",
    "docker.io",
    "ghcr.io",
    "quay.io",
    "medium.com",
    "dev.to",
    "stackoverflow.com",
    "reddit.com",
    "www.reddit.com",
    "youtube.com",
    "www.youtube.com",
    "twitter.com",
    "x.com",
    "linkedin.com",
    "www.linkedin.com",
    "paypal.me",
    "forms.gle",
    "pkg.go.dev",
    "rubygems.org",
    "packagist.org",
    "cdn.jsdelivr.net",
    "unpkg.com",
    "esm.sh",
];

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
    for end in SHARED_ENDS {
        if let Some(front) = host.strip_suffix(end)
            && let Some(front) = front.strip_suffix('.')
        {
            let own = front.rsplit('.').next().unwrap_or(front);
            // Storage and the like put regions between: the first label is the owner's.
            let own = if matches!(*end, "amazonaws.com" | "windows.net") {
                front.split('.').next().unwrap_or(own)
            } else {
                own
            };
            return format!("{own}.{end}");
        }
    }
    let top = labels.last().copied().unwrap_or("");
    let second = labels.get(count.saturating_sub(2)).copied().unwrap_or("");
    if count >= 3 && top.len() == 2 && SECOND.contains(&second) { last(3) } else { last(2) }
}

/// The path says whose place it is at this host.
#[must_use]
pub fn is_shared(host: &str) -> bool {
    SHARED.contains(&host) || host.strip_prefix("www.").is_some_and(|h| SHARED.contains(&h))
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
const FILES: &[&str] = &[
    "md", "rs", "py", "sh", "pl", "so", "cc", "js", "ts", "go", "rb", "ps", "st", "mm", "la", "ml", "tf",
    "tsx", "jsx", "json", "yaml", "yml", "toml", "txt", "html", "htm", "css", "lock", "log", "xml", "csv",
    "java", "kt", "cpp", "hpp", "php", "lua", "sql", "png", "jpg", "svg", "gif", "pdf", "zip", "gz", "tgz",
    "tar", "cfg", "conf", "ini", "env", "exe", "dll", "bak", "tmp", "rst", "ipynb", "swift", "vue", "scss",
    "map", "mod", "sum", "test", "spec", "min",
];

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
    let end = last.to_ascii_lowercase();
    let top = (2..=24).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_alphabetic())
        || end.starts_with("xn--");
    if labels < 2 || !top {
        return None;
    }
    let known = COMMON.contains(&end.as_str());
    Some(!known || FILES.contains(&end.as_str()) && end != "test")
}

/// Ends that hosts in everyday texts have.
const COMMON: &[&str] = &[
    "com", "net", "org", "io", "dev", "app", "ai", "co", "xyz", "info", "biz", "me", "ru", "cn", "de", "uk",
    "fr", "nl", "eu", "jp", "kr", "in", "br", "it", "es", "ch", "at", "pl", "se", "no", "fi", "dk", "be",
    "cz", "ca", "us", "au", "example", "test", "invalid", "internal", "local", "lan", "corp", "home",
    "cloud", "site", "online", "top", "shop", "store", "tech", "live", "pro", "link", "click", "fun",
    "space", "website", "host", "gov", "edu", "mil", "tv", "gg", "ly", "to", "sh", "st", "ee", "cc", "su",
    "ua", "tk", "ga", "cf", "gq", "onion", "page", "zone", "network", "systems", "services", "team",
    "support", "agency", "run", "build", "codes", "software", "tools", "work", "works",
];
