//! Lines of a session file that may be large, and may be written to while it is read.

use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use serde_json::Value as Json;

use crate::file;

/// A single line is never longer; longer ones are passed over.
const MAX_LINE: u64 = 32 * 1024 * 1024;

/// Why a session file cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("cannot read the session file `{}`: {source}", path.display())]
pub struct TranscriptError {
    /// The file.
    pub path: PathBuf,
    /// Why not.
    pub source: io::Error,
}

pub(super) enum Line {
    Json(Json),
    Damaged,
    /// The middle of the file was left out.
    Gap,
}

/// Gives every line to `take`. Of a file larger than `max` only the first eighth of `max` and the rest from the end.
pub(super) fn each(path: &Path, max: Option<u64>, take: &mut dyn FnMut(Line)) -> Result<(), TranscriptError> {
    go(path, max, take).map_err(|source| TranscriptError { path: path.to_path_buf(), source })
}

fn go(path: &Path, max: Option<u64>, take: &mut dyn FnMut(Line)) -> io::Result<()> {
    let meta = std::fs::metadata(path)?;
    if !meta.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    let mut source = file::open_quietly(path)?;
    match max.filter(|&max| meta.len() > max) {
        None => read(&mut BufReader::new(source), false, take),
        Some(max) => {
            let head = max / 8;
            read(&mut BufReader::new((&mut source).take(head)), true, take)?;
            take(Line::Gap);
            source.seek(SeekFrom::Start(meta.len() - (max - head)))?;
            let mut rest = BufReader::new(source);
            // The first line is the end of one that was cut.
            skip_line(&mut rest)?;
            read(&mut rest, false, take)
        }
    }
}

/// With `cut`, a last line without its end is passed over in silence.
fn read(reader: &mut impl BufRead, cut: bool, take: &mut dyn FnMut(Line)) -> io::Result<()> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if reader.by_ref().take(MAX_LINE).read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let whole = line.last() == Some(&b'\n');
        if !whole && line.len() as u64 >= MAX_LINE {
            skip_line(reader)?;
            take(Line::Damaged);
            continue;
        }
        let text = line.trim_ascii();
        if text.is_empty() {
            continue;
        }
        match serde_json::from_slice(text) {
            Ok(json) => take(Line::Json(json)),
            // The agent is still writing it.
            Err(_) if !whole && cut => {}
            Err(_) => take(Line::Damaged),
        }
    }
}

fn skip_line(reader: &mut impl BufRead) -> io::Result<()> {
    loop {
        let part = reader.fill_buf()?;
        if part.is_empty() {
            return Ok(());
        }
        match part.iter().position(|&b| b == b'\n') {
            Some(end) => {
                reader.consume(end + 1);
                return Ok(());
            }
            None => {
                let length = part.len();
                reader.consume(length);
            }
        }
    }
}
