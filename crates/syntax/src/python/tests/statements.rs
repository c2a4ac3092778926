//! Statements.

use super::super::read;
use super::check;

#[test]
fn assignments() {
    check(&[
        ("a = b = f()", r#"(set tmp@1 (out (cmd "py:f"))) (set a $tmp@1) (set b $tmp@1)"#),
        ("a, b = 1, x", r#"(set a "1") (set b $x)"#),
        ("a, b = f()", r#"(set tmp@1 (out (cmd "py:f"))) (set a $tmp@1) (set b $tmp@1)"#),
        ("a += 'x'\na += ['y']", r#"(set+ a "x") (set+ a (list "y"))"#),
        ("p: str = 'x'\nq: int", r#"(set p "x")"#),
        (
            "c = []\nc.append('rm')\nc.extend(['-rf', d])\nsubprocess.run(c)",
            r#"(set c (list)) (set+ c (list "rm")) (set+ c (list "-rf" $d)) (cmd "py:subprocess.run" $c)"#,
        ),
        ("d['k'] = v", r#"(set+ d (list $v))"#),
        ("p /= 'x'", r#"(set p (word $p "/x"))"#),
        ("def f(self):\n  self.x = 1\n  g(self.x)", r#"(fn f (self) (set self.x "1") (cmd "py:g" $self.x))"#),
    ]);
}

#[test]
fn loops() {
    check(&[
        ("for x in ['a', 'b']:\n  f(x)", r#"(loop x ("a" "b") () (cmd "py:f" $x))"#),
        ("for x in xs: f(x)", r#"(loop x ($xs) () (cmd "py:f" $x))"#),
        ("for i in range(3): f(i)\nelse: g()", r#"(loop i (?) () (cmd "py:f" $i)) (cmd "py:g")"#),
        (
            "for a, b in [('1', '2'), ('3', '4')]: f(a, b)",
            r#"(loop a ("1" "3") () (set b (list "2" "4")) (cmd "py:f" $a $b))"#,
        ),
        ("for i, x in enumerate(xs): f(x)", r#"(loop x ($xs) () (cmd "py:f" $x))"#),
        (
            "for r, d, fs in os.walk('/x'):\n  for f in fs:\n    os.remove(os.path.join(r, f))",
            r#"(loop r ((out (cmd "py:os.walk" "/x"))) () (set d ?) (set fs ?) (loop f ($fs) () (cmd "py:os.remove" (word $r "/" $f))))"#,
        ),
        ("while True:\n  os.fork()", r#"(endless () () (cmd "py:os.fork"))"#),
        ("while 1:\n  if f(): break", r#"(loop () () (if ((cmd "py:f")) (arm)))"#),
        ("while g():\n  f()", r#"(loop () ((cmd "py:g")) (cmd "py:f"))"#),
        (
            "import os\nfor f in [os.remove, print]:\n  f('x')",
            r#"(loop f ($os.remove $print) () (if () (arm (cmd "py:os.remove" "x")) (arm (cmd "py:print" "x"))))"#,
        ),
    ]);
}

#[test]
fn blocks() {
    check(&[
        (
            "if f():\n  a()\nelif g():\n  b()\nelse:\n  c()",
            r#"(if ((cmd "py:f") (cmd "py:g")) (arm (cmd "py:a")) (arm (cmd "py:b")) (arm (cmd "py:c")))"#,
        ),
        ("if __name__ == '__main__':\n  main()", r#"(cmd "py:main")"#),
        (
            "with open(p) as f:\n  data = f.read()",
            r#"(set f (out (cmd "py:open" $p))) (set data (out (cmd "py:.read" "--self" $f)))"#,
        ),
        (
            "try:\n  a()\nexcept E:\n  b()\nelse:\n  c()\nfinally:\n  d()",
            r#"(cmd "py:a") (if () (arm (cmd "py:b"))) (cmd "py:c") (cmd "py:d")"#,
        ),
        (
            "match f():\n  case 'a': a()\n  case x: b(x)",
            r#"(set tmp@1 (out (cmd "py:f"))) (if () (arm (cmd "py:a")) (arm (set x $tmp@1) (cmd "py:b" $x)))"#,
        ),
        (
            "del a[f()]\nassert g(), h()\nraise E(i())",
            r#"(cmd "py:f") (cmd "py:g") (cmd "py:h") (cmd "py:E" (out (cmd "py:i")))"#,
        ),
        (
            "def g():\n  yield f(1)\n  return",
            r#"(fn g () (cmd "py:yield" (out (cmd "py:f" "1"))) (return "None"))"#,
        ),
        ("def f(x=os.system('id')): pass", r#"(cmd "py:os.system" "id") (fn f (x))"#),
        (
            "class M:\n  def __enter__(self): pass\n  def __exit__(self, *a): pass\nwith M() as m:\n  f(m)",
            r#"(fn M.__enter__ (self)) (fn M.__exit__ (self a)) (fn M () (return ?)) (set m (out (cmd "M"))) (cmd "M.__enter__" $m) (cmd "py:f" $m) (cmd "M.__exit__" $m)"#,
        ),
    ]);
}

#[test]
fn what_does_not_parse_is_lowered_as_far_as_it_goes() {
    check(&[
        (
            "import os\nos.remove('x'\nos.system('y')\n",
            r#"(cmd "py:os.remove" "x" (out (cmd "py:os.system" "y"))) (opaque "does not parse") (opaque "does not parse")"#,
        ),
        (
            "print 'a'\nexec c in d\nos.remove('x')",
            r#"(cmd "py:print" "a") (cmd "py:exec" $c) (cmd "py:os.remove" "x")"#,
        ),
        ("a = = 1\nos.remove('x')", r#"(set a "1") (cmd "py:os.remove" "x") (opaque "does not parse")"#),
    ]);
}

#[test]
fn spans_are_bytes_of_the_text() {
    let text = "x = 'ü'\nos.remove('y')";
    let script = read(text);
    let spans: Vec<&str> = script
        .body
        .iter()
        .map(|node| match node {
            crate::script::Node::Command(it) => it.span.of(text),
            crate::script::Node::Assign(it) => it.span.of(text),
            _ => "",
        })
        .collect();
    assert_eq!(spans, ["x = 'ü'", "os.remove('y')"]);
}
