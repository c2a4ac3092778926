//! Any bytes as a text that comes in.
#![no_main]

use countersign_model::{Road, Source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    for road in [Road::Page, Road::ToolDescription, Road::Instructions] {
        let report = countersign_scan::scan(&text, &Source::new(road, "x"));
        for finding in &report.findings {
            assert!(text.get(finding.span.start..finding.span.end).is_some());
            assert!(finding.score.is_finite());
        }
    }
});
