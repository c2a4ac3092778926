//! What a text names: never a crash, never more than the bound, the same twice; and what is kept can be read again.
#![no_main]

use countersign_analysis::Surroundings;
use countersign_model::{Provenance, Road, SessionMemory, Source};
use countersign_policy::{Entry, take_in};
use countersign_scan::provenance::{MAX_MARKS, marks};

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    let found = marks(&text, 7);
    assert!(found.marks.len() <= MAX_MARKS);
    assert_eq!(found, marks(&text, 7), "two answers on one text");
    let mut memory = SessionMemory::default();
    let around = Surroundings::guess("/home/ann/project");
    for road in [Road::Page, Road::Command, Road::File] {
        let source = Source::new(road, text.lines().next().unwrap_or(""));
        take_in(&mut memory, &around, &source, &text, Entry { salt: 7, ..Entry::default() });
    }
    let kept = serde_json::to_string(&memory.provenance).expect("what is kept can be written");
    let again: Provenance = serde_json::from_str(&kept).expect("and read");
    assert_eq!(again, memory.provenance);
});
