//! Files that hold credentials or private data, by where they lie.

/// What a path holds, when it holds credentials: `an SSH key`. The path is normalised or as written.
#[must_use]
pub fn credential_file(path: &str) -> Option<&'static str> {
    let lower = path.to_lowercase().replace('\\', "/");
    let base = lower.rsplit('/').next().unwrap_or(&lower);
    let has = |part: &str| lower.contains(part) || lower.starts_with(part.trim_start_matches('/'));
    let ends = |part: &str| lower.ends_with(part);
    let example = ["example", "sample", "template", "dist", ".tpl", "schema", "defaults"]
        .iter()
        .any(|m| base.contains(m));
    if example {
        return None;
    }
    if has("/.ssh/")
        && !base.contains(".pub")
        && !base.starts_with("config")
        && !base.starts_with("known_hosts")
        && !base.starts_with("readme")
        && base != "authorized_keys"
        || ends("/.ssh")
    {
        return Some("an SSH key");
    }
    if matches!(base, "id_rsa" | "id_dsa" | "id_ecdsa" | "id_ed25519") {
        return Some("an SSH key");
    }
    if has("/.aws/credentials") || has("/.aws/sso/cache") || has("/.aws/cli/cache") || ends("/.aws") {
        return Some("AWS credentials");
    }
    if has("/.config/gcloud/")
        && (base.contains("credential") || base.contains("token") || base.contains("adc") || ends(".db"))
        || has("application_default_credentials")
    {
        return Some("Google Cloud credentials");
    }
    if has("/.azure/")
        && (base.contains("token")
            || base.contains("profile")
            || base.contains("credential")
            || base.contains("msal"))
    {
        return Some("Azure credentials");
    }
    if base == ".netrc" || base == "_netrc" || base == ".pgpass" || base == ".my.cnf" || base == ".authinfo" {
        return Some("stored passwords");
    }
    if base == ".git-credentials" || has("/.config/git/credentials") {
        return Some("git credentials");
    }
    if has("/.config/gh/hosts.yml") || has("/.config/hub") || has("/.config/glab-cli/") {
        return Some("a forge token");
    }
    if has("/.docker/config.json")
        || has("/containers/auth.json")
        || has("/.kube/config")
        || ends("kubeconfig")
        || has("/etc/kubernetes/admin.conf")
        || has("/serviceaccount/token")
    {
        return Some("cluster or registry credentials");
    }
    if base == ".npmrc" && !has("/node_modules/") && (lower.starts_with("~") || home_file(&lower))
        || base == ".pypirc"
        || has("/.cargo/credentials")
        || has("/.gem/credentials")
        || has("/.m2/settings-security")
        || has("/.config/composer/auth.json")
    {
        return Some("a registry token");
    }
    if (has("/.gnupg/") || ends("/.gnupg")) && !matches!(base, "gpg.conf" | "gpg-agent.conf" | "dirmngr.conf")
        || base == "secring.gpg"
    {
        return Some("GPG keys");
    }
    if has("/.claude/.credentials.json")
        || has("/.codex/auth.json")
        || has("/.gemini/oauth_creds")
        || has("/.config/github-copilot/")
        || has("/.local/share/opencode/auth.json")
    {
        return Some("an agent's login");
    }
    if has("/etc/shadow")
        || has("/etc/gshadow")
        || has("/etc/sudoers")
        || has("/etc/master.passwd")
        || has("/etc/krb5.keytab")
    {
        return Some("the system's passwords");
    }
    if has("windows/system32/config/sam")
        || has("system32/config/security")
        || base == "ntds.dit"
        || has("/config/regback/")
    {
        return Some("the system's passwords");
    }
    if has("/panther/") && base.starts_with("unattend")
        || has("/sysprep/") && base.starts_with("sysprep.")
        || base == "groups.xml" && has("/policies/")
    {
        return Some("the system's passwords");
    }
    if base.starts_with("krb5cc_") || ends(".ccache") || ends(".kirbi") || ends(".keytab") {
        return Some("Kerberos tickets");
    }
    let browser = [
        "/google/chrome/",
        "/google-chrome",
        "/microsoft-edge",
        "/vivaldi/",
        "/com.operasoftware.opera/",
        "/opera software/",
        "/chromium/",
        "/mozilla/firefox/",
        "/.mozilla/",
        "/microsoft/edge/",
        "/brave-browser/",
        "/bravesoftware/",
        "/library/safari/",
        "/library/cookies",
    ]
    .iter()
    .any(|b| has(b));
    if browser
        && [
            "login data",
            "cookies",
            "logins.json",
            "key4.db",
            "key3.db",
            "web data",
            "local state",
            "cookies.sqlite",
        ]
        .iter()
        .any(|f| lower.contains(f))
    {
        return Some("browser passwords");
    }
    // Sessions of chat programs, which are browsers inside.
    let chat = [
        "/slack/",
        "/discord/",
        "/microsoft/teams/",
        "/signal/",
        "/telegram desktop/",
        "/whatsapp/",
        "/element/",
    ];
    let kept = ["local storage", "leveldb", "cookies", "/tdata", "indexeddb"];
    if (has("/application support/") || has("/.config/") || has("/appdata/"))
        && chat.iter().any(|c| has(c))
        && kept.iter().any(|k| lower.contains(k))
    {
        return Some("sessions of a chat program");
    }
    if has("/library/keychains")
        || ends(".keychain")
        || ends(".keychain-db")
        || ends(".kdbx")
        || ends(".kwallet")
        || has("/.local/share/keyrings")
        || has("/.password-store")
        || has("/.config/op/")
        || has("/microsoft/credentials/")
        || has("/microsoft/protect/")
    {
        return Some("a password store");
    }
    if has("/.terraform.d/credentials")
        || has("/.vault-token")
        || has("/.config/doctl/")
        || has("/.fly/config")
        || has("/.config/heroku")
        || has("/.netlify/config.json")
        || has("/.vercel/auth.json")
        || has("/.config/stripe/")
        || has("/.databrickscfg")
        || has("/.snowsql/config")
        || has("/.config/rclone/rclone.conf")
        || has("/.boto")
        || has("/.s3cfg")
        || has("/.config/configstore/firebase")
        || has("/.config/op")
    {
        return Some("a service's token");
    }
    if base == ".bash_history"
        || base == ".zsh_history"
        || base == ".python_history"
        || base == ".mysql_history"
        || base == ".psql_history"
        || base == "consolehost_history.txt"
        || base == ".node_repl_history"
    {
        return Some("a command history, which often holds secrets");
    }
    if has("/wallet.dat")
        || has("/.ethereum/keystore")
        || has("/.config/solana/id.json")
        || has("/.bitcoin/")
        || has("/.electrum/wallets")
    {
        return Some("a wallet");
    }
    if (lower.starts_with("/proc/") || lower.starts_with("proc/")) && (ends("/environ") || ends("/mem")) {
        return Some("a process's environment or memory");
    }
    dot_env(base).or_else(|| key_material(base)).or_else(|| named_secret(&lower, base))
}

fn home_file(lower: &str) -> bool {
    lower
        .strip_prefix("/home/")
        .or_else(|| lower.strip_prefix("/users/"))
        .is_some_and(|rest| rest.matches('/').count() == 1)
        || lower.starts_with("/root/")
}

/// `.env` and its kin.
fn dot_env(base: &str) -> Option<&'static str> {
    let env = base == ".env"
        || base.starts_with(".env.")
        || (base.ends_with(".env") && base.len() > 4)
        || base == ".envrc"
        || base == ".env*";
    env.then_some("the environment's secrets")
}

fn key_material(base: &str) -> Option<&'static str> {
    let key = [".pem", ".key", ".p12", ".pfx", ".jks", ".keystore", ".ppk", ".asc"]
        .iter()
        .any(|e| base.ends_with(e))
        && !base.contains("public")
        && !base.contains("pub.")
        && !base.ends_with(".pub")
        && !matches!(
            base,
            "cacert.pem" | "ca.pem" | "cert.pem" | "fullchain.pem" | "chain.pem" | "ca-bundle.pem"
        );
    key.then_some("a private key")
}

fn named_secret(lower: &str, base: &str) -> Option<&'static str> {
    let data_file = [
        ".json",
        ".yml",
        ".yaml",
        ".toml",
        ".ini",
        ".txt",
        ".xml",
        ".properties",
        ".conf",
        ".cfg",
        ".enc",
        ".csv",
        ".tfvars",
    ]
    .iter()
    .any(|e| base.ends_with(e))
        || !base.contains('.');
    let named = [
        "secrets",
        "secret",
        "credentials",
        "credential",
        "passwords",
        "password",
        "service-account",
        "serviceaccount",
        "service_account",
        "client_secret",
        "apikey",
        "api_key",
        "api-key",
        "htpasswd",
        "passwd.bak",
        "tokens",
    ]
    .iter()
    .any(|word| {
        base.trim_start_matches('.')
            .split(['.', '-', '_'])
            .collect::<Vec<_>>()
            .join("_")
            .split('_')
            .any(|p| p == *word)
            || base.contains("service-account")
            || base.contains("client_secret")
    });
    let mounted = lower.starts_with("/run/secrets/") || lower.contains("/var/run/secrets/");
    (mounted
        || (data_file
            && named
            && !lower.contains("/src/")
            && !lower.contains("/test")
            && !lower.contains("/docs/")))
    .then_some("a file of secrets")
}

/// Data about people or business that is private by its nature, by the file's name.
#[must_use]
pub fn is_private_data(path: &str) -> bool {
    let lower = path.to_lowercase();
    let base = lower.rsplit('/').next().unwrap_or(&lower);
    let data = [
        ".csv", ".xlsx", ".xls", ".sql", ".dump", ".db", ".sqlite", ".sqlite3", ".bak", ".parquet", ".json",
        ".jsonl", ".tsv",
    ]
    .iter()
    .any(|e| base.ends_with(e));
    let about = [
        "customer", "user", "patient", "employee", "payroll", "salary", "client", "member", "account",
        "invoice", "payment", "order", "contact", "email", "personal", "pii", "medical", "backup", "dump",
        "prod",
    ]
    .iter()
    .any(|word| base.contains(word));
    data && about
}
