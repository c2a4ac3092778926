//! Text in which code from elsewhere is fetched, unpacked and run.

/// Text that fetches code and runs it, or opens a shell to elsewhere.
pub(super) fn runs_foreign_code(text: &str) -> bool {
    let text = text.to_lowercase();
    text.lines().any(|line| {
        let fetches = line.contains("curl ")
            || line.contains("wget ")
            || line.contains("iwr ")
            || line.contains("invoke-webrequest");
        let shell = ["| sh", "|sh", "| bash", "|bash", "| sudo", "| python", "| node", "| zsh", "iex"]
            .iter()
            .any(|p| line.contains(p));
        let decoded = line.contains("base64")
            && (line.contains("| sh") || line.contains("| bash") || line.contains("eval"));
        (fetches && (shell || line.contains("$(curl") || line.contains("eval")))
            || decoded
            || line.contains("/dev/tcp/")
            || line.contains("nc -e")
    })
}

/// The first address in a line that fetches code and runs it.
pub(crate) fn foreign_host(text: &str) -> Option<String> {
    let line = readable(text).lines().find(|line| runs_foreign_code(line)).map(str::to_lowercase)?;
    let at = line.find("://").map(|at| at + 3).or_else(|| line.find("curl ").map(|at| at + 5))?;
    let rest = line.get(at..)?;
    let host = rest.split(['/', ' ', '"', '\'', ')', '?', '#']).find(|word| word.contains('.'))?;
    Some(host.rsplit('@').next().unwrap_or(host).to_owned())
}

/// The text with what stands in it in base64, decoded.
pub(super) fn readable(text: &str) -> String {
    let mut out = text.to_owned();
    let encoded = text.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '+' | '/' | '='));
    for word in encoded.filter(|w| (24..=8192).contains(&w.len())).take(16) {
        if let Some(plain) = crate::walk::plain_base64(word) {
            out.push('\n');
            out.push_str(&plain);
        }
    }
    out
}

/// Python that runs what it fetched: `exec(urlopen(…))`, unpickled or unmarshalled.
pub(super) fn runs_fetched_python(text: &str) -> bool {
    let fetches =
        ["urlopen(", "requests.get(", "urlretrieve(", "httpx.get("].iter().any(|w| text.contains(w));
    let runs = ["exec(", "eval(", "marshal", "pickle.load", "os.system(", "subprocess."];
    let sends = ["urlopen(", "requests.post(", "urllib.request.request(", "httpx.post("]
        .iter()
        .any(|w| text.to_lowercase().contains(w));
    let secrets = [
        "dict(os.environ",
        "os.environ.items",
        "os.environ.copy",
        "/.ssh/",
        "/.aws/",
        "id_rsa",
        "id_ed25519",
    ];
    fetches && runs.iter().any(|w| text.contains(w)) || sends && secrets.iter().any(|w| text.contains(w))
}

/// Code that unpacks other code and runs it: nobody who reads the file sees what it does.
pub(super) fn hides_code(text: &str) -> bool {
    text.lines().any(|line| {
        let tight: String = line.split_whitespace().collect();
        let runs = ["exec(", "eval(", "Function("].iter().any(|w| tight.contains(w));
        let unpacks = [
            "b64decode(",
            "b85decode(",
            "decompress(",
            "unhexlify(",
            "marshal.loads(",
            "atob(",
            "'base64')",
            "\"base64\")",
        ];
        runs && unpacks.iter().any(|w| tight.contains(w)) && tight.len() > 40
    })
}
