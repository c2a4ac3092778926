//! The model's card, as a page.

use crate::data::Data;
use crate::measure::Report;

/// The page.
pub fn page(data: &Data, report: &Report) -> String {
    format!("# Model card\n\n{} texts\n\n{}", data.docs.len(), report.text)
}
