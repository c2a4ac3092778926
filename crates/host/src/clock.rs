//! The time.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::{SystemTime, UNIX_EPOCH};

/// Milliseconds since 1970, UTC. A clock before 1970 reads as 0.
#[must_use]
pub fn now_ms() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |d| u64::try_from(d.as_millis()).unwrap_or(u64::MAX))
}

/// Milliseconds since 1970 of a file time.
pub(crate) fn ms(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |d| u64::try_from(d.as_millis()).unwrap_or(u64::MAX))
}

/// An id that no other process makes: milliseconds, then 64 random bits. Ids sort by time.
#[must_use]
pub fn new_id() -> String {
    // `RandomState` is seeded by the operating system, once per thread; each further state differs by a counter,
    // so the process id and a reading of the clock go in as well.
    let mut hasher = RandomState::new().build_hasher();
    hasher.write_u32(std::process::id());
    if let Ok(since) = SystemTime::now().duration_since(UNIX_EPOCH) {
        hasher.write_u128(since.as_nanos());
    }
    format!("{:012x}{:016x}", now_ms(), hasher.finish())
}

/// Minutes since local midnight, for rules with `hours`. Local time is that of `TZ` or `/etc/localtime`, else UTC.
#[must_use]
pub fn minute_of_day(now_ms: u64, env: &crate::Env) -> u16 {
    let seconds = i64::try_from(now_ms / 1000).unwrap_or(0);
    let local = seconds + crate::file::zone::offset(seconds, env.tz.as_deref());
    u16::try_from(local.rem_euclid(86_400) / 60).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_differ_and_sort() {
        let a: Vec<String> = (0..1000).map(|_| new_id()).collect();
        let mut b = a.clone();
        b.sort();
        b.dedup();
        assert_eq!(b.len(), 1000);
        assert!(a.iter().all(|id| id.len() == 28));
    }
}
