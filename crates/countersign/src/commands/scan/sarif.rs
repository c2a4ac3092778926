//! Findings as SARIF 2.1.0 (OASIS), for code scanning.

use countersign_scan::injection::Kind;
use serde_json::{Value as Json, json};

use super::Scanned;

/// The whole log.
pub fn log(all: &[Scanned]) -> Json {
    let mut kinds: Vec<Kind> = all.iter().flat_map(|s| s.report.findings.iter().map(|f| f.kind)).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let rules: Vec<Json> = kinds
        .iter()
        .map(|k| json!({"id": format!("injection/{}", k.name()), "shortDescription": {"text": format!("text that {}", k.does())}}))
        .collect();
    let results: Vec<Json> = all.iter().flat_map(results).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "countersign", "version": env!("CARGO_PKG_VERSION"), "rules": rules}},
            "results": results,
        }],
    })
}

fn results(one: &Scanned) -> Vec<Json> {
    let place = |at: usize| {
        let before = one.text.get(..at).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    };
    one.report
        .findings
        .iter()
        .map(|f| {
            let ((line, column), (end_line, end_column)) = (place(f.span.start), place(f.span.end));
            json!({
                "ruleId": format!("injection/{}", f.kind.name()),
                "level": if f.note { "note" } else { "warning" },
                "message": {"text": f.reason},
                "rank": (f64::from(f.score) * 100.0).round(),
                "locations": [{"physicalLocation": {
                    "artifactLocation": {"uri": one.path.replace('\\', "/")},
                    "region": {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column},
                }}],
            })
        })
        .collect()
}
