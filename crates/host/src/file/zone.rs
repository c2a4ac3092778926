//! Local time, as far as rules with `hours` need it.

use tz::TimeZone;

/// Seconds to add to UTC at `seconds` since 1970, by `TZ` or the system's zone. 0 when the zone is unknown.
pub(crate) fn offset(seconds: i64, tz: Option<&str>) -> i64 {
    let zone = match tz {
        Some(text) => TimeZone::from_posix_tz(text),
        None => TimeZone::local(),
    };
    let Ok(zone) = zone else { return 0 };
    zone.find_local_time_type(seconds).map_or(0, |kind| i64::from(kind.ut_offset()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones() {
        assert_eq!(offset(0, Some("No/Such")), 0);
        assert_eq!(offset(0, Some("UTC0")), 0);
        assert_eq!(offset(1_700_000_000, Some("JST-9")), 9 * 3600);
        // Winter and summer.
        assert_eq!(offset(1_768_000_000, Some("CET-1CEST,M3.5.0,M10.5.0/3")), 3600);
        assert_eq!(offset(1_752_000_000, Some("CET-1CEST,M3.5.0,M10.5.0/3")), 7200);
    }
}
