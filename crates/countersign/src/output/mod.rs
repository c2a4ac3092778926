//! What people see.

/// Prints a line. A closed pipe ends the output, not the program.
pub fn line(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(anstream::stdout().lock(), "{text}");
}

/// Prints an error.
pub fn error(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(anstream::stderr().lock(), "countersign: {text}");
}
