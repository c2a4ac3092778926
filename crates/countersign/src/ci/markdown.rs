//! The report for people: the summary of a job, or a comment.

use countersign_host::approval::shown;

use super::Report;

/// Longest text of an action in the table, characters.
const MOST_TEXT: usize = 300;

/// Most rows: a summary of a job is bounded.
const MOST_ROWS: usize = 100;

pub(super) fn text(report: &Report) -> String {
    let mut out = String::from("# Countersign\n\n");
    out.push_str(&format!(
        "`{}` ended with exit code {} after {:.1} s. {} actions ran, {} were refused.\n",
        cell(&report.command, 200),
        report.exit_code,
        report.took_ms as f64 / 1000.0,
        report.allowed,
        report.refused_in_all
    ));
    if !report.seen {
        out.push_str("\n**The agent told the gate nothing: nothing of this run was reviewed.**\n");
    }
    if report.refused.is_empty() {
        return out;
    }
    out.push_str("\n| refused | rules | why |\n|---|---|---|\n");
    for record in report.refused.iter().take(MOST_ROWS) {
        let rules: Vec<&str> = record.decision.rules().collect();
        out.push_str(&format!(
            "| `{}` | {} | {} |\n",
            cell(&record.action.text(), MOST_TEXT),
            rules.join(", "),
            cell(&record.decision.reason, 600)
        ));
    }
    let left_out = report.refused_in_all.saturating_sub(report.refused.len().min(MOST_ROWS));
    if left_out > 0 {
        out.push_str(&format!("\n{left_out} more are in the ledger.\n"));
    }
    out
}

/// A text of an agent in a cell of a table: it must not end the cell, nor be markup, nor mention people.
fn cell(text: &str, most: usize) -> String {
    let flat = shown(&text.replace(['\n', '\t'], " "), most);
    flat.replace('`', "'").replace('|', "\\|").replace('<', "&lt;").replace('@', "@\u{200b}")
}
