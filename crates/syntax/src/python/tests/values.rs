//! What the value of an expression is.

use super::check;

#[test]
fn texts() {
    check(&[
        ("f('a' 'b', b'c', b'\\xff')", r#"(cmd "py:f" "ab" "c" ?)"#),
        ("f(f'{a}/b{g()}c')", r#"(cmd "py:f" (word $a "/b" (out (cmd "py:g")) "c"))"#),
        ("f('a' + b + 'c' + 'd')", r#"(cmd "py:f" (word "a" $b "cd"))"#),
        ("f('%s/%d' % (a, 3))", r#"(cmd "py:f" (word $a "/3"))"#),
        ("f('rm %s' % d)", r#"(cmd "py:f" (word "rm " $d))"#),
        ("f('%(a)s-%(a)s' % {'a': x})", r#"(cmd "py:f" (word $x "-" $x))"#),
        ("f('{}/{}'.format(a, 'b'))", r#"(cmd "py:f" (word $a "/b"))"#),
        ("f('{1}{0}{n}{{}}'.format('a', 'b', n='c'))", r#"(cmd "py:f" "bac{}")"#),
        ("f('{0}{0}'.format(g()))", r#"(set tmp@1 (out (cmd "py:g"))) (cmd "py:f" (word $tmp@1 $tmp@1))"#),
        ("f(' '.join(['rm', '-rf', d]))", r#"(cmd "py:f" (word "rm -rf " $d))"#),
        ("f(x.strip(), x.encode(), str(x), bytes(x))", r#"(cmd "py:f" $x $x $x $x)"#),
        ("f(' rm '.strip(), 'RM'.lower(), 'axb'.replace('x', '/'))", r#"(cmd "py:f" "rm" "rm" "a/b")"#),
        ("f(x.replace('a', 'b'))", r#"(cmd "py:f" (out (cmd "py:str.replace" "--self" $x "a" "b")))"#),
        (
            "import base64\nexec(base64.b64decode('aWQ=').decode())",
            r#"(cmd "py:exec" (out (cmd "py:base64.b64decode" "aWQ=")))"#,
        ),
        ("f(chr(114) + chr(109))", r#"(cmd "py:f" "rm")"#),
        (
            "f(''.join(chr(i) for i in [114, 109]), ''.join(map(chr, [114, 109])))",
            r#"(cmd "py:f" "rm" "rm")"#,
        ),
        ("f(''.join(chr(c ^ 1) for c in b'sl'), bytes([114, 109]).decode())", r#"(cmd "py:f" "rm" "rm")"#),
        ("f(''.join(chr(ord(c) - 1) for c in 'sn'))", r#"(cmd "py:f" "rm")"#),
        (
            "f(bytes.fromhex('726d').decode(), 'mr'[::-1], 'xrm'[1:], 'abc'[-1])",
            r#"(cmd "py:f" "rm" "rm" "rm" "c")"#,
        ),
        ("f('-' * 3, 'rm -rf /'.split())", r#"(cmd "py:f" "---" (list "rm" "-rf" "/"))"#),
        ("f('%c' % 114, f'{114:c}', f'{3:02d}', f'{s:>3}')", r#"(cmd "py:f" "r" "r" ? $s)"#),
        ("f(list(), set(), str(), dict(a=1))", r#"(cmd "py:f" (list) (list) "" (list "1"))"#),
        (
            "f(1 + 2, 3 * x, len(g(x)), not h(), a == b, -1)",
            r#"(cmd "py:f" (num) ? (num (cmd "py:g" $x)) (num (cmd "py:h")) (num) "-1")"#,
        ),
        ("import textwrap\nexec(textwrap.dedent('''\n  a\n  b'''))", r#"(cmd "py:exec" "\na\nb")"#),
        (
            "import codecs\nf(codecs.decode('eq', 'rot13'), 'eq'.decode('rot13'))",
            r#"(cmd "py:f" (out (cmd "py:codecs.decode" "eq" "rot13")) (out (cmd "py:.decode" "--self" "eq" "rot13")))"#,
        ),
    ]);
}

#[test]
fn paths() {
    check(&[
        ("f(os.path.join('/a', b, 'c'))", r#"(cmd "py:f" (word "/a/" $b "/c"))"#),
        ("f(os.path.join('a', '/b'), os.path.join(d, 'x'))", r#"(cmd "py:f" "/b" (word $d "/x"))"#),
        (
            "f(os.path.expanduser('~/x'), os.path.expanduser('~'))",
            r#"(cmd "py:f" (word (tilde "") "/x") (tilde ""))"#,
        ),
        (
            "from pathlib import Path\nf(Path.home(), Path.cwd(), Path('~/x').expanduser(), str(Path('a', 'b')))",
            r#"(cmd "py:f" (tilde "") (out (cmd "pwd")) (word (tilde "") "/x") "a/b")"#,
        ),
        (
            "f(os.getcwd(), os.sep, os.path.dirname('/a/b'), os.path.abspath('x'))",
            r#"(cmd "py:f" (out (cmd "pwd")) "/" "/a" "x")"#,
        ),
        (
            "from pathlib import Path\nf(Path('/a/b.c').parent, Path(__file__).parent / 'x')",
            r#"(cmd "py:f" "/a" (word (out (cmd "py:os.path.dirname" $__file__)) "/x"))"#,
        ),
        ("import os\nf(os.path.expandvars('$HOME/x${Y}'))", r#"(cmd "py:f" (word $env:HOME "/x" $env:Y))"#),
        ("def f(d):\n  g(d / 'x')\n", r#"(fn f (d) (cmd "py:g" (word $d "/x")))"#),
    ]);
}

#[test]
fn environment() {
    check(&[
        (
            "f(os.environ['X'], os.getenv('X'), os.environ.get('X'), os.environ)",
            r#"(cmd "py:f" $env:X $env:X $env:X $env:*)"#,
        ),
        ("f(os.getenv('X', '/tmp'), os.getenv('X', ''))", r#"(cmd "py:f" (list $env:X "/tmp") $env:X)"#),
        ("from os import environ as e\nf(e['X'], dict(e), e)", r#"(cmd "py:f" $env:X (list $env:*) $env:*)"#),
        ("os.environ['X'] = 'v'", r#"(set X "v") (cmd "py:os.putenv" "X" "v")"#),
        ("for k, v in os.environ.items():\n  f(v)", r#"(loop v ($env:*) () (cmd "py:f" $v))"#),
        ("f({**os.environ, 'A': 'b'})", r#"(cmd "py:f" (list $env:* "b"))"#),
    ]);
}

#[test]
fn parts_of_values() {
    check(&[
        (
            "f([1, *a], (b, 'c'), {'k': v}, {x})",
            r#"(cmd "py:f" (list "1" $a) (list $b "c") (list $v) (list $x))"#,
        ),
        ("f(a if c() else b, a or 'b')", r#"(cmd "py:c") (cmd "py:f" (list $a $b) (list $a "b"))"#),
        (
            "f(x[0], x['k'], x[i], sys.argv[1], sys.argv[1:])",
            r#"(cmd "py:f" $x[0] $x[k] $x[@] $sys.argv[1] $sys.argv[1:])"#,
        ),
        ("f(['a', 'b'][1], ['a', 'b'] + c)", r#"(cmd "py:f" "b" (list "a" "b" $c))"#),
        ("r = get(u)\nexec(r.text)", r#"(set r (out (cmd "py:get" $u))) (cmd "py:exec" $r)"#),
        (
            "exec(get(u).text)\nf(g().json()['x'])",
            r#"(cmd "py:exec" (out (cmd "py:get" $u))) (cmd "py:f" (out (cmd "py:.json" "--self" (out (cmd "py:g")))))"#,
        ),
        (
            "f(o.path)\ndef g(self):\n  self.path = 1",
            r#"(cmd "py:f" $o.path) (fn g (self) (set self.path "1"))"#,
        ),
        ("f([x for x in xs if g(x)])", r#"(cmd "py:g" $x) (cmd "py:f" $xs)"#),
        ("[os.remove(x) for x in xs]", r#"(loop x ($xs) () (cmd "py:os.remove" $x))"#),
        (
            "f([p + '/x' for p in ('a', 'b') if p])",
            r#"(cmd "py:f" (out (loop p ("a" "b") () (cmd "py:yield" (word $p "/x")))))"#,
        ),
        ("f(*a, **{'k': 1}, **o)", r#"(cmd "py:f" $a "--k" "1" "--**" $o)"#),
        ("if (n := g()): f(n)", r#"(if ((set n (out (cmd "py:g")))) (arm (cmd "py:f" $n)))"#),
        ("async def f():\n  await g(x)", r#"(fn f () (cmd "py:g" $x))"#),
        (
            "f(sys.executable, open(p).read())",
            r#"(cmd "py:f" "python3" (out (cmd "py:.read" "--self" (out (cmd "py:open" $p)))))"#,
        ),
    ]);
}
