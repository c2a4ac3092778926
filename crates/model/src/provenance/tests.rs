use super::*;

fn mark(hash: u64) -> Mark {
    Mark { hash, kind: MarkKind::Host, manner: Manner::Prose, source: 0 }
}

fn read<'a>(name: &'a str, trust: SourceTrust, warned: &'a [String], marks: &'a [Mark]) -> Reading<'a> {
    Reading { road: Road::Page, name, trust, bytes: 10, warned, marks, more: false }
}

#[test]
fn what_is_written_is_read_again() {
    let mut kept = Provenance { salt: 7, ..Provenance::default() };
    let marks: Vec<Mark> = MarkKind::ALL
        .iter()
        .flat_map(|&kind| {
            [Manner::Field, Manner::Sender, Manner::Prose, Manner::Addressed].map(|manner| Mark {
                hash: u64::MAX - 3,
                kind,
                manner,
                source: 0,
            })
        })
        .collect();
    kept.add(&read("https://a.example", SourceTrust::Untrusted, &[], &marks));
    let text = serde_json::to_string(&kept).unwrap();
    assert_eq!(serde_json::from_str::<Provenance>(&text).unwrap(), kept);
    for damaged in [
        r#"{"marks":"00"}"#,
        r#"{"marks":"zzzzzzzzzzzzzzzz0000000001"}"#,
        r#"{"marks":"0000000000000000f000000001"}"#,
    ] {
        assert!(serde_json::from_str::<Provenance>(damaged).is_err(), "{damaged}");
    }
}

#[test]
fn the_same_source_is_one_and_its_marks_are_not_doubled() {
    let mut kept = Provenance::default();
    for _ in 0..3 {
        kept.add(&read("a", SourceTrust::Untrusted, &[], &[mark(1), mark(2)]));
    }
    kept.add(&read("b", SourceTrust::Untrusted, &[], &[mark(1)]));
    assert_eq!((kept.sources.len(), kept.marks.len(), kept.sources[0].times), (2, 3, 3));
    assert_eq!(kept.named(1, MarkKind::Host).count(), 2);
    assert_eq!(kept.named(1, MarkKind::Mail).count(), 0);
}

/// The project's own go first, the oldest first; what was warned of stays.
#[test]
fn bounds_hold_and_what_was_warned_of_stays() {
    let mut kept = Provenance::default();
    let warned = ["override".to_owned()];
    kept.add(&read("bad", SourceTrust::Untrusted, &warned, &[mark(0xbad)]));
    kept.add(&read("own", SourceTrust::Project, &[], &[mark(0x0)]));
    for i in 0..500_u64 {
        let marks: Vec<Mark> = (0..40).map(|j| mark(1_000 + i * 40 + j)).collect();
        kept.add(&read(&format!("page {i} {}", "x".repeat(1_000)), SourceTrust::Untrusted, &[], &marks));
    }
    assert!(kept.sources.len() <= Provenance::SOURCES && kept.marks.len() <= Provenance::MARKS);
    assert!(kept.sources.iter().all(|s| s.name.len() <= Provenance::NAME));
    assert_eq!(kept.named(0xbad, MarkKind::Host).count(), 1);
    assert_eq!(kept.named(0x0, MarkKind::Host).count(), 0);
    assert!(kept.sources.iter().any(|s| s.more), "whoever lost marks may have named more");
    assert_eq!(kept.dropped, 302);
    let bytes = serde_json::to_vec(&kept).unwrap().len();
    assert!(bytes < 200_000, "{bytes}");
}
