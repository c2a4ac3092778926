#[test]
#[expect(clippy::disallowed_methods, reason = "scratch")]
fn scratch() {
    let all = std::fs::read_to_string("/tmp/pysamples/all.txt").unwrap();
    let mut slow = Vec::new();
    for (i, one) in all.split("\n\u{1}\n").enumerate() {
        let before = std::time::Instant::now();
        let script = super::super::read(one.split_once('\n').map_or("", |(_, b)| b));
        slow.push((before.elapsed(), i, one.len()));
        println!("=== {i} {one}\n--> {}", crate::dump::dump(&script));
    }
    slow.sort();
    println!("SLOW {:?}", slow.iter().rev().take(5).collect::<Vec<_>>());
    let total: std::time::Duration = slow.iter().map(|x| x.0).sum();
    println!("TOTAL {total:?} bytes {}", all.len());
}
