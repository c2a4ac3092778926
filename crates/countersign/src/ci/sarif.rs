//! The report for code scanning: SARIF 2.1.0, one result for each rule that fired on a refused action.

use std::collections::BTreeMap;
use std::path::Path;

use countersign_host::approval::shown;
use countersign_host::ledger::DecisionRecord;
use countersign_model::{TargetKind, Verdict};
use serde_json::{Value as Json, json};

use super::Report;

pub(super) fn document(report: &Report, project: &Path) -> Json {
    let mut rules: BTreeMap<&str, Json> = BTreeMap::new();
    let mut results = Vec::new();
    for record in &report.refused {
        let level = if record.decision.verdict == Verdict::Deny { "error" } else { "warning" };
        let open: Vec<_> = record.decision.findings.iter().filter(|f| f.open()).collect();
        if open.is_empty() {
            rules.entry("no-verdict").or_insert_with(|| rule("no-verdict", "no verdict was reached"));
            results.push(result("no-verdict", level, &record.decision.reason, record, None));
        }
        for finding in open {
            let code = finding.rule.as_str();
            rules.entry(code).or_insert_with(|| rule(code, &finding.message));
            let path = finding.effect.targets.iter().find(|t| t.kind == TargetKind::Path && !t.unknown);
            let file =
                path.and_then(|t| Path::new(&t.name).strip_prefix(project).ok()?.to_str().map(str::to_owned));
            results.push(result(code, level, &finding.message, record, file));
        }
    }
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "Countersign", "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            }},
            "invocations": [{"executionSuccessful": report.seen, "exitCode": report.exit_code}],
            "results": results,
        }],
    })
}

fn rule(code: &str, message: &str) -> Json {
    json!({"id": code, "shortDescription": {"text": shown(message, 300)}, "defaultConfiguration": {"level": "error"}})
}

fn result(code: &str, level: &str, message: &str, record: &DecisionRecord, file: Option<String>) -> Json {
    let text = format!("{}: {}", shown(message, 600), shown(&record.action.text(), 600));
    // Not every action is about a file of the project: the project itself stands for it.
    let file = file.filter(|f| !f.is_empty()).unwrap_or_else(|| ".".to_owned());
    json!({
        "ruleId": code, "level": level, "message": {"text": text},
        "locations": [{
            "physicalLocation": {"artifactLocation": {"uri": address(&file), "uriBaseId": "%SRCROOT%"}},
            "logicalLocations": [{"name": record.action.tool, "kind": "function"}],
        }],
    })
}

/// A path as a relative address.
fn address(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
