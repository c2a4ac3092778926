//! The packed catalogue. A program is unpacked when it is first asked for: a table of pointers would cost every process
//! a relocation for each of its words before `main` begins.

use std::sync::OnceLock;

use super::{CommandSpec, Program};

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// All programs, one after the other.
static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin"));

/// All names, one after the other, sorted.
static NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));

static UNPACKED: [OnceLock<Option<Program>>; PROGRAMS] = [const { OnceLock::new() }; PROGRAMS];

/// Every long option that the catalogue mentions, one a line.
static OPTIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/options.txt"));

/// Some program of the catalogue has that long option.
pub(crate) fn is_long_option(name: &str) -> bool {
    OPTIONS.match_indices(name).any(|(at, _)| {
        let bytes = OPTIONS.as_bytes();
        at > 0 && bytes.get(at - 1) == Some(&b'\n') && bytes.get(at + name.len()) == Some(&b'\n')
    })
}

/// The program of that name or alias.
#[must_use]
pub fn lookup(name: &str) -> Option<&'static Program> {
    let at = INDEX.binary_search_by(|entry| name_of(entry).cmp(name)).ok()?;
    let program = usize::from(INDEX.get(at)?.program);
    UNPACKED.get(program)?.get_or_init(|| unpack(program)).as_ref()
}

/// How many programs and names are known.
#[must_use]
pub fn size() -> (usize, usize) {
    (PROGRAMS, INDEX.len())
}

/// A name, and the program that it means.
struct Entry {
    /// Where the name begins in `NAMES`.
    start: u32,
    /// Bytes of the name.
    length: u16,
    /// Number of the program.
    program: u16,
}

fn name_of(entry: &Entry) -> &'static str {
    let start = entry.start as usize;
    NAMES.get(start..start + usize::from(entry.length)).unwrap_or("")
}

fn unpack(program: usize) -> Option<Program> {
    let start = *STARTS.get(program)? as usize;
    let end = STARTS.get(program + 1).map_or(PACKED.len(), |end| *end as usize);
    postcard::from_bytes(PACKED.get(start..end)?).ok()
}

/// The rest of a subcommand.
pub(super) fn unpack_command(packed: &'static [u8]) -> Option<CommandSpec> {
    postcard::from_bytes(packed).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_unpacks() {
        for program in 0..PROGRAMS {
            let program = unpack(program).unwrap();
            for command in &program.commands {
                assert!(unpack_command(command.packed).is_some(), "{} {:?}", program.name, command.paths);
            }
        }
    }

    #[test]
    fn names_are_sorted_and_found() {
        assert!(INDEX.is_sorted_by(|a, b| name_of(a) < name_of(b)));
        for entry in INDEX {
            assert!(lookup(name_of(entry)).is_some(), "{}", name_of(entry));
        }
        assert!(lookup("no-such-program").is_none());
        assert!(lookup("").is_none());
    }
}
