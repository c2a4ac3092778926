//! `countersign serve`, asked over its socket and its port.
#![cfg(unix)]
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test plays the client"
)]

mod common;

use std::io::{BufRead as _, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command};
use std::time::Duration;

use common::Place;
use serde_json::{Value as Json, json};

struct Service {
    place: Place,
    child: Child,
    port: String,
    token: String,
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn service() -> Service {
    let place = Place::new();
    let mut program = place.program(&["serve", "--listen", "127.0.0.1:0", "--json"]);
    let mut child = common::start(&mut program);
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let told: Json = serde_json::from_str(&line).unwrap();
    let port = told["url"].as_str().unwrap().strip_prefix("http://").unwrap().to_owned();
    let token = std::fs::read_to_string(told["token_file"].as_str().unwrap()).unwrap().trim().to_owned();
    Service { place, child, port, token }
}

/// Sends a request as it is written; returns status and body.
fn raw(mut stream: impl Read + Write, request: &str) -> (u16, String) {
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let status = answer.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0);
    (status, answer.split_once("\r\n\r\n").map_or(String::new(), |(_, body)| body.to_owned()))
}

fn request(path: &str, host: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "POST {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
    )
}

impl Service {
    fn bearer(&self) -> String {
        format!("Authorization: Bearer {}\r\n", self.token)
    }

    fn tcp(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.port).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    }

    fn post(&self, path: &str, body: &Json) -> (u16, Json) {
        let headers = format!("Authorization: Bearer {}\r\n", self.token);
        let (status, body) = raw(self.tcp(), &request(path, &self.port, &headers, &body.to_string()));
        (status, serde_json::from_str(&body).unwrap())
    }

    fn socket(&self, path: &str, headers: &str, body: &Json) -> (u16, Json) {
        let stream = UnixStream::connect(self.place.path("state/serve.sock")).unwrap();
        let (status, body) = raw(stream, &request(path, "localhost", headers, &body.to_string()));
        (status, serde_json::from_str(&body).unwrap())
    }
}

fn bash(command: &str) -> Json {
    json!({"tool": "Bash", "input": {"command": command}, "cwd": "/home/dev/project", "session": "s"})
}

#[test]
fn reviews_over_both_roads() {
    let service = service();
    for (command, verdict) in
        [("git status", "allow"), ("rm -rf ~", "deny"), ("git push -f origin main", "ask")]
    {
        for (status, answer) in [
            service.post("/v1/review", &bash(command)),
            service.socket("/v1/review", &service.bearer(), &bash(command)),
        ] {
            assert_eq!((status, answer["verdict"].as_str()), (200, Some(verdict)), "{command}: {answer}");
            assert_eq!(answer["reason"].as_str().unwrap().is_empty(), verdict == "allow");
        }
    }
    // Nobody answers at once: settled as a refusal that says what the user can do.
    let mut body = bash("git push -f origin main");
    body["wait_seconds"] = json!(0);
    let (_, answer) = service.post("/v1/review", &body);
    assert_eq!(answer["verdict"], "deny");
    assert!(answer["reason"].as_str().unwrap().contains("countersign approve"), "{answer}");
    body["wait_seconds"] = json!(null);
    body["unattended"] = json!(true);
    assert_eq!(service.post("/v1/review", &body).1["verdict"], "deny");
    let (status, answer) =
        service.post("/v1/scan", &json!({"text": "plain", "road": "page", "source": "https://x.example"}));
    assert_eq!((status, &answer["warn"]), (200, &json!(false)));
}

#[test]
fn words_of_the_user_count_in_their_session_and_want_the_token() {
    let service = service();
    let words = json!({"text": "force push main to origin", "session": "s", "cwd": "/home/dev/project"});
    for path in ["/v1/hear", "/v1/hook/claude", "/v1/review", "/v1/scan"] {
        assert_eq!(service.socket(path, "", &words).0, 401, "{path}");
    }
    let (status, heard) = service.post("/v1/hear", &words);
    assert_eq!(status, 200);
    assert!(!heard["consents"].as_array().unwrap().is_empty(), "{heard}");
    assert_eq!(service.post("/v1/review", &bash("git push --force origin main")).1["verdict"], "allow");
    let mut other = bash("git push --force origin main");
    other["session"] = json!("another");
    assert_eq!(service.post("/v1/review", &other).1["verdict"], "ask");
}

#[test]
fn strangers_are_turned_away() {
    let service = service();
    let token = format!("Authorization: Bearer {}\r\n", service.token);
    let body = bash("ls").to_string();
    let ask = |host: &str, headers: &str| raw(service.tcp(), &request("/v1/review", host, headers, &body)).0;
    assert_eq!(ask(&service.port, &token), 200);
    assert_eq!(ask(&service.port, ""), 401);
    assert_eq!(ask(&service.port, "Authorization: Bearer 0000\r\n"), 401);
    assert_eq!(ask(&service.port, &token.replace("Bearer", "Basic")), 401);
    assert_eq!(ask("evil.example", &token), 403);
    assert_eq!(ask(&service.port, &format!("{token}Origin: https://evil.example\r\n")), 403);
    assert_eq!(ask(&service.port, &format!("{token}Origin: null\r\n")), 403);
    for (file, mode) in [("state", 0o700), ("state/serve.sock", 0o600), ("state/serve.token", 0o600)] {
        let found = std::fs::metadata(service.place.path(file)).unwrap().permissions().mode() & 0o777;
        assert_eq!(found, mode, "{file}");
    }
    let open =
        common::finish(common::start(&mut service.place.program(&["serve", "--listen", "0.0.0.0:0"])), b"");
    assert_eq!(open.code, Some(2), "{}", open.err);
    let second = common::finish(common::start(&mut service.place.program(&["serve"])), b"");
    assert!(second.code == Some(2) && second.err.contains("served already"), "{}", second.err);
}

#[test]
fn what_is_no_request_gets_no_verdict() {
    let service = service();
    for body in [
        json!(null),
        json!([]),
        json!({}),
        json!({"tool": "Bash"}),
        json!({"tool": 1, "input": {}}),
        json!({"tool": "Bash", "input": {}, "cwd": "relative"}),
    ] {
        let (status, answer) = service.post("/v1/review", &body);
        assert_eq!(status, 400, "{body}");
        assert!(answer.get("verdict").is_none() && answer["error"].is_string(), "{answer}");
    }
    assert_eq!(service.post("/v1/nothing", &json!({})).0, 404);
    assert_eq!(service.post("/v1/hook/../../x", &json!({})).0, 404);
    let twice = r#"{"tool":"Read","tool":"Bash","input":{"command":"ls"}}"#;
    let headers = format!("Authorization: Bearer {}\r\n", service.token);
    assert_eq!(raw(service.tcp(), &request("/v1/review", &service.port, &headers, twice)).0, 400);
    // Longer than it may be: turned away before it is read.
    let long = format!(
        "POST /v1/review HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nContent-Length: {}\r\n{headers}\r\n",
        service.port,
        64 * 1024 * 1024
    );
    let mut stream = service.tcp();
    stream.write_all(long.as_bytes()).unwrap();
    let chunk = vec![b'a'; 1024 * 1024];
    let sent = (0..64).take_while(|_| stream.write_all(&chunk).is_ok()).count();
    assert!(sent < 64, "all of it was taken");
    // And the service still answers.
    assert_eq!(service.post("/v1/review", &bash("ls")).1["verdict"], "allow");
}

#[test]
fn a_hook_over_http_answers_as_the_command_does() {
    let service = service();
    let event = service.place.shell("rm -rf ~");
    let (status, answer) = service.post("/v1/hook/claude", &event);
    assert_eq!(status, 200);
    let command = service.place.hook(event.to_string().as_bytes());
    let own: Json = serde_json::from_str(&command.out).unwrap();
    let word = "/hookSpecificOutput/permissionDecision";
    assert_eq!(answer.pointer(word), Some(&json!("deny")));
    assert_eq!(answer.pointer(word), own.pointer(word));
    // What the command refuses with an exit code is a refusal here too.
    let (status, answer) = service.post("/v1/hook/claude", &json!({"hook_event_name": "PreToolUse"}));
    assert_eq!((status, answer.pointer(word)), (200, Some(&json!("deny"))), "{answer}");
    let (status, answer) = service.post("/v1/hook/no-such-agent", &event);
    assert_eq!((status, &answer["decision"]), (200, &json!("block")));
}

fn example(program: &str, folder: &str, file: &str) -> Option<String> {
    let usable = Command::new(program).arg("--version").output().ok()?;
    let version = String::from_utf8_lossy(&usable.stdout).trim().trim_start_matches('v').to_owned();
    if program == "node" {
        let mut numbers = version.split('.').filter_map(|n| n.parse::<u32>().ok());
        let (major, minor) = (numbers.next()?, numbers.next()?);
        if (major, minor) < (22, 18) {
            eprintln!("skipped: node {version} does not read TypeScript");
            return None;
        }
    }
    let service = service();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples").join(folder);
    let out = Command::new(program)
        .arg(folder.join(file))
        .arg(format!("http://{}", service.port))
        .env("COUNTERSIGN_HOME", service.place.path("state"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    Some(String::from_utf8(out.stdout).unwrap())
}

#[test]
fn the_examples_run() {
    for (program, folder, file) in [("python3", "python", "demo.py"), ("node", "typescript", "demo.ts")] {
        let Some(out) = example(program, folder, file) else { continue };
        for line in ["allow\tgit status", "deny\trm -rf ~", "heard\t", "callback\tdeny"] {
            assert!(out.contains(line), "{program}: {line:?} is missing in\n{out}");
        }
        assert!(out.to_lowercase().contains("scan\ttrue"), "{out}");
    }
}
