//! The stack that the program itself gives to whoever decides.

/// Runs `f` on a thread with the stack of `countersign`; a panic there ends the fuzzer by its own hook.
pub fn deep(f: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(64 * 1024 * 1024).spawn(f).expect("a thread");
    assert!(thread.join().is_ok(), "the thread panicked");
}
