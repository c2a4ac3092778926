//! Payloads put into ordinary tool output, in the ways in which strangers put them there.

use std::ops::Range;

/// Puts a payload into one of the hosts; `turn` decides which, where and how. The range is the payload's.
pub fn embed(payload: &str, hosts: &[String], turn: usize) -> Option<(String, Range<usize>)> {
    let mut random = Random(turn as u64 * 2 + 1);
    let host = hosts.get(random.below(hosts.len()))?;
    let limit = host.char_indices().nth(3_000).map_or(host.len(), |(at, _)| at);
    let host = host.get(..limit)?;
    let flat = payload.replace('\n', " ");
    let (before, text, after) = match random.below(8) {
        0..=2 => ("", payload.to_owned(), ""),
        3 => ("// ", flat, ""),
        4 => ("# ", flat, ""),
        5 => ("<!-- ", flat, " -->"),
        6 => ("  \"description\": \"", flat.replace('"', "\\\""), "\","),
        _ => ("- ", flat, ""),
    };
    let lines: Vec<usize> = host.match_indices('\n').map(|(at, _)| at + 1).collect();
    let at = match random.below(4) {
        0 => 0,
        1 => host.len(),
        _ => lines.get(random.below(lines.len())).copied().unwrap_or(0),
    };
    let (head, tail) = host.split_at_checked(at)?;
    let mut all = head.to_owned();
    if !all.is_empty() && !all.ends_with('\n') {
        all.push('\n');
    }
    all.push_str(before);
    let start = all.len();
    all.push_str(&text);
    let end = all.len();
    all.push_str(after);
    all.push('\n');
    all.push_str(tail);
    Some((all, start..end))
}

/// Numbers that look random and are the same each time (`xorshift64*`).
pub struct Random(pub u64);

impl Random {
    /// The next number below `limit`; 0 when there is none.
    #[expect(clippy::cast_possible_truncation, reason = "a number below a length")]
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % (limit.max(1) as u64)) as usize
    }
}
