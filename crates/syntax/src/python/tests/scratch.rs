#[test]
#[expect(clippy::disallowed_methods, reason = "scratch")]
fn scratch() {
    let mut todo = vec![std::path::PathBuf::from("/usr/lib/python3"), "/usr/lib/python3.11".into(), "/usr/lib/python3.12".into(), "/usr/lib/python3.13".into(), "/usr/local/lib".into()];
    let (mut n, mut bytes) = (0, 0);
    let mut slow = Vec::new();
    while let Some(path) = todo.pop() {
        if path.is_dir() {
            for e in std::fs::read_dir(&path).unwrap() {
                todo.push(e.unwrap().path());
            }
        } else if path.extension().is_some_and(|e| e == "py") {
            let Ok(text) = std::fs::read_to_string(&path) else { continue };
            n += 1;
            bytes += text.len();
            let before = std::time::Instant::now();
            let len = text.len();
            let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
            let opaque = thread.spawn(move || super::super::read(&text).opaque).unwrap().join().unwrap();
            slow.push((before.elapsed(), path.clone(), len));
            for o in opaque {
                println!("OPAQUE {} {:?} {}", path.display(), o.span, o.why);
            }
        }
    }
    slow.sort();
    for x in slow.iter().rev().take(8) {
        println!("SLOW {x:?}");
    }
    let total: std::time::Duration = slow.iter().map(|x| x.0).sum();
    println!("TOTAL {n} files {bytes} bytes {total:?}");
}
