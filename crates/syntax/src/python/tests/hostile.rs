//! Texts that are made to break a reader. All of them are read on a small stack.

use super::super::read;

/// Reads on a stack of 2 MiB and gives back whether something was opaque.
fn survives(text: String) -> bool {
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024);
    thread.spawn(move || !read(&text).opaque.is_empty()).unwrap().join().unwrap()
}

#[test]
fn deep_texts_are_opaque() {
    let n = 10_000;
    let texts = [
        "(".repeat(n),
        "[".repeat(n),
        "{".repeat(n),
        "-".repeat(n) + "1",
        "not ".repeat(n) + "x",
        "lambda:".repeat(n) + "1",
        "lambda x=".repeat(n) + "1",
        "lambda a, b: ".repeat(n) + "1",
        "await ".repeat(n) + "x",
        "f(".repeat(n),
        "f(".repeat(n) + &")".repeat(n),
        "x[".repeat(n) + &"]".repeat(n),
        "f".to_owned() + &"()".repeat(n),
        "a".to_owned() + &".b".repeat(50_000),
        "a".to_owned() + &".b()".repeat(n),
        "1".to_owned() + &"+1".repeat(50_000),
        "'a'".to_owned() + &"+x".repeat(50_000),
        "1".to_owned() + &"**1".repeat(n),
        "1 if 1 else ".repeat(n) + "1",
        "f'{".repeat(n),
        "f\"{f'{".repeat(n / 2),
        "f'{x:{".repeat(n),
        "if x: ".repeat(n) + "y",
        "for a in b, c: ".repeat(n) + "y",
        "class A(B, C): ".repeat(n) + "y",
        "with a, b: ".repeat(n) + "y",
        "(]".repeat(n),
        "@".repeat(n),
        "*".repeat(n) + "a = 1",
        (0..2_000).map(|i| format!("{}if x:\n", " ".repeat(i))).collect(),
        (0..300).map(|i| format!("{}if x:\n", "\t".repeat(i))).collect::<String>(),
        // Parsed, and too deep to be lowered.
        "a.b(".repeat(150) + "x" + &")".repeat(150),
        "a".to_owned() + &".b()".repeat(480),
        "f(lambda: ".repeat(99) + "g()" + &")".repeat(99),
        (0..150).map(|i| format!("{}if x:\n", " ".repeat(i))).collect::<String>() + &" ".repeat(150) + "f()",
        "[".repeat(190) + &"]".repeat(190),
        "match x:\n case ".to_owned() + &"[".repeat(n),
    ];
    for text in texts {
        let start: String = text.chars().take(30).collect();
        assert!(survives(text), "{start}");
    }
}

#[test]
fn long_texts_are_read() {
    let n = 10_000;
    let texts = [
        "x = 1\n".repeat(n),
        "a = ".repeat(n) + "f()",
        "a and ".repeat(n) + "b",
        "a < ".repeat(n) + "b",
        "'a' ".repeat(n),
        format!("f({})", "a, ".repeat(n)),
        format!("f({})", "lambda: g(), ".repeat(1_000)),
        "if x:\n  f()\n".to_owned() + &"elif y:\n  g()\n".repeat(n),
        "def f(): pass\n".repeat(n),
        "class A:\n  def f(self): x.f()\n".repeat(3_000),
        "f(g)\n".repeat(n) + "def g(): pass\n",
        "f = os.remove\n".to_owned() + &"if x: f = print\nf(f(f('x')))\n".repeat(2_000),
        "x = '{0}{0}'.format(".repeat(150) + "f()" + &")".repeat(150),
        "f(lambda: ".repeat(90) + "g()" + &")".repeat(90),
        "submit(f, ".repeat(90) + "g()" + &")".repeat(90) + "\ndef f(): pass",
        "a.b(".repeat(90) + "x" + &")".repeat(90),
        "a".to_owned() + &".b(c)".repeat(40),
        "def f(x=lambda y=1: 2): pass".to_owned(),
        "'%s' % ".repeat(500) + "x",
        "getattr(os, ".repeat(90) + "'x'" + &")".repeat(90) + "()",
        "x.strip(".repeat(90) + "y" + &")".repeat(90),
        "x.replace('a', ".repeat(90) + "y" + &")".repeat(90),
        "a[b".repeat(90) + &"]".repeat(90),
        "f(a if b else ".repeat(60) + "g" + &")".repeat(60),
        "[x for x in ".repeat(60) + "y" + &"]".repeat(60),
        "{'a': ".repeat(90) + "os.remove" + &"}[x]".repeat(90) + "('x')",
        "class A:\n".to_owned() + &"  def f(self): self.g(); x.f()\n".repeat(2_000),
        "('a' * 4000 * 4000 * 4000).replace('a', 'b' * 4000)".to_owned(),
        "\u{feff}import os\nos.remove('x')".to_owned(),
        "\0\u{1}\\\n\r\u{c}\\".to_owned(),
        "f'{x!r:>{y}}' f'{'".to_owned(),
    ];
    for text in texts {
        let start: String = text.chars().take(30).collect();
        let before = std::time::Instant::now();
        survives(text);
        // The limit is generous: builds for tests are slow, and what is meant is what never ends.
        assert!(before.elapsed().as_secs() < 20, "{start}");
    }
}

#[test]
fn broken_lines_without_end_are_read() {
    let lines = [
        "'\n",
        "f'{\n",
        "f'{x\n",
        "(\n)",
        "if\n",
        "def f(\n",
        "x = [\n",
        "\\\n",
        "@\n",
        "lambda\n",
        "print 'a'\n",
        "a.b.c(d)\n",
        "import a.b\n",
        "from os import *\n",
        "x = y.z\n",
        "with f() as g: pass\n",
        "else:\n",
        "  x\n y\n",
        "'''",
        "\"\"\"\n",
        "x = lambda: g()\n",
        "class A(A): pass\n",
        "{x: y for x, y in z}\n",
        "del x\n",
        "f(*x, **y)\n",
        "try: x\n",
        "match x:\n case y: z\n",
        "\u{c}",
        "0x\n",
        "$?!\n",
        "async\n",
        "x: y = z\n",
        "f(g, h, lambda: i())\n",
    ];
    for line in lines {
        let before = std::time::Instant::now();
        survives(line.repeat(200_000 / line.len()));
        assert!(before.elapsed().as_secs() < 30, "{line:?}");
    }
}

#[test]
fn every_prefix_of_a_text_is_read() {
    let text = "import os\nclass A(B):\n  x: int = f'{a!r:>{w}}'\n  def f(self, *a, k=1, **o):\n    with open(p) as f, g():\n      \
                return [x async for x in (yield) if not x] or {**a, 'b': lambda q: q[1:2]}\nmatch x:\n  case {'a': [b, *_]} if c: pass\n\
                try: pass\nexcept* E as e: raise X from e\n";
    for end in 0..text.len() {
        if let Some(prefix) = text.get(..end) {
            let _ = read(prefix);
        }
    }
    // Every token lost, too.
    for start in 0..text.len() {
        if let (Some(before), Some(after)) = (text.get(..start), text.get(start + 3..)) {
            let _ = read(&format!("{before}{after}"));
        }
    }
}
