//! Lines of bounded length.

use std::io::{self, BufRead};

/// Longest message that is passed, bytes: a file or an image in base64.
pub const MAX_LINE: usize = 32 * 1024 * 1024;

/// What was read.
#[derive(Debug, PartialEq, Eq)]
pub enum Line {
    /// A line with its ending, as it came. The last one of a stream may have none.
    Whole(Vec<u8>),
    /// A line over the bound: its beginning. The rest was read and thrown away.
    TooLong(Vec<u8>),
    /// The stream ended.
    End,
}

/// Reads a line. Of a line over `most` bytes only the beginning is kept: memory stays bounded.
pub fn read(from: &mut impl BufRead, most: usize) -> io::Result<Line> {
    let mut line = Vec::new();
    let mut too_long = false;
    loop {
        let part = match from.fill_buf() {
            Ok(part) => part,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if part.is_empty() {
            break;
        }
        let end = part.iter().position(|b| *b == b'\n').map(|at| at + 1);
        let taken = end.unwrap_or(part.len());
        let room = most.saturating_sub(line.len()).min(taken);
        line.extend(part.iter().take(room));
        too_long |= room < taken;
        from.consume(taken);
        if end.is_some() {
            break;
        }
    }
    Ok(match (too_long, line.is_empty()) {
        (true, _) => Line::TooLong(line),
        (false, true) => Line::End,
        (false, false) => Line::Whole(line),
    })
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    #[test]
    fn lines_as_they_came() {
        let mut from = BufReader::with_capacity(3, &b"one\r\n\nlonger than ten\nlast"[..]);
        let mut next = || read(&mut from, 10).unwrap();
        assert_eq!(next(), Line::Whole(b"one\r\n".to_vec()));
        assert_eq!(next(), Line::Whole(b"\n".to_vec()));
        assert_eq!(next(), Line::TooLong(b"longer tha".to_vec()));
        assert_eq!(next(), Line::Whole(b"last".to_vec()));
        assert_eq!(next(), Line::End);
    }
}
