//! Which command a call becomes.

use super::check;

#[test]
fn names_are_followed_through_imports() {
    check(&[
        ("import os\nos.remove('/tmp/x')", r#"(cmd "py:os.remove" "/tmp/x")"#),
        ("import os as o; o.remove(p)", r#"(cmd "py:os.remove" $p)"#),
        (
            "from shutil import rmtree as r\nr(x, ignore_errors=True)",
            r#"(cmd "py:shutil.rmtree" $x "--ignore_errors" "True")"#,
        ),
        ("from os import *\nremove('a')", r#"(cmd "py:os.remove" "a")"#),
        ("import os.path as p\np.exists('a')", r#"(cmd "py:os.path.exists" "a")"#),
        ("import urllib.request\nurllib.request.urlopen(u)", r#"(cmd "py:urllib.request.urlopen" $u)"#),
        ("__import__('os').system('id')", r#"(cmd "py:os.system" "id")"#),
        ("import importlib\nimportlib.import_module('os').system('id')", r#"(cmd "py:os.system" "id")"#),
        ("import os\ngetattr(os, 'sys' + 'tem')('id')", r#"(cmd "py:os.system" "id")"#),
        ("n = 'system'\nimport os\ngetattr(os, n)('id')", r#"(set n "system") (cmd "py:os.system" "id")"#),
        ("import sys\nsys.modules['os'].remove('x')", r#"(cmd "py:os.remove" "x")"#),
        (
            "import os\nos.__dict__['system']('id')\nvars(os)['system']('id')",
            r#"(cmd "py:os.system" "id") (cmd "py:os.system" "id")"#,
        ),
        (
            "__builtins__.eval('1')\n__builtins__.__dict__['exec'](c)",
            r#"(cmd "py:eval" "1") (cmd "py:exec" $c)"#,
        ),
        ("import shutil\nshutil.os.system('id')", r#"(cmd "py:os.system" "id")"#),
        (
            "eval('os.system')('id')\nos.__getattribute__('system')('id')",
            r#"(cmd "py:os.system" "id") (cmd "py:os.system" "id")"#,
        ),
        (
            "f = print\nif c: f = g()\nf('x')",
            r#"(set f $print) (if () (arm (set f (out (cmd "py:g"))))) (if () (arm (cmd "py:print" "x")) (arm (cmd "py:.__call__" "--self" $f "x")))"#,
        ),
        (
            "from subprocess import *\nPopen(c, stdout=PIPE)",
            r#"(cmd "py:subprocess.Popen" $c "--stdout" $subprocess.PIPE)"#,
        ),
        (
            "try:\n  import a as m\nexcept ImportError:\n  m = None\nm.f()",
            r#"(if () (arm (set m "None"))) (cmd "py:a.f")"#,
        ),
        ("os.remove('x')", r#"(cmd "py:os.remove" "x")"#),
        ("import os\nrm = os.remove\nrm('x')", r#"(set rm $os.remove) (cmd "py:os.remove" "x")"#),
        ("import os\n{'rm': os.remove}['rm']('x')", r#"(cmd "py:os.remove" "x")"#),
        (
            "import os\nd = {'rm': os.remove}\nd[k]('x')",
            r#"(set d (list $os.remove)) (cmd "py:os.remove" "x")"#,
        ),
        (
            "print('a', 1)\nopen(p, 'w')\neval(c)\ninput()",
            r#"(cmd "py:print" "a" "1") (cmd "py:open" $p "w") (cmd "py:eval" $c) (cmd "py:input")"#,
        ),
        (
            "import os\nf = print\nif c:\n  f = os.system\nf('id')",
            r#"(set f $print) (if () (arm (set f $os.system))) (if () (arm (cmd "py:os.system" "id")) (arm (cmd "py:print" "id")))"#,
        ),
        (
            "import os\ngetattr(os, n)('id')",
            r#"(cmd "py:.__call__" "--self" (out (cmd "py:getattr" $os $n)) "id") (opaque "a function of os is chosen at run time")"#,
        ),
        (
            "class A:\n  os = None\n  def f(self):\n    os.remove('x')\nimport os",
            r#"(set A.os "None") (fn A.f (self) (cmd "py:os.remove" "x")) (fn A () (return ?))"#,
        ),
        (
            "def f():\n  import json as os\nimport os\nos.system('id')",
            r#"(fn f ()) (cmd "py:os.system" "id")"#,
        ),
        (
            "def f():\n  global run\n  run = os.system\nf()\nrun('id')",
            r#"(fn f () (set run $os.system)) (cmd "f") (cmd "py:os.system" "id")"#,
        ),
    ]);
}

#[test]
fn own_functions_keep_their_names() {
    check(&[
        (
            "def f(a, b=2):\n  return a\nf(x, b=3)",
            r#"(fn f (a b) (set b ${b:-"2"}) (return $a)) (cmd "f" $x "--b" "3")"#,
        ),
        (
            "class A(B):\n  def __init__(self, p):\n    self.p = p\n  def go(self):\n    self.stop(1)\n  def stop(this, n):\n    os.kill(this.p, n)\na = A('x')\na.go()",
            r#"(fn A.__init__ (self p) (set self.p $p)) (fn A.go (self) (cmd "A.stop" $self "1")) (fn A.stop (self n) (cmd "py:os.kill" $self.p $n)) (fn A (p) (cmd "A.__init__" $self $p) (return ?)) (set a (out (cmd "A" "x"))) (cmd "A.go" $a)"#,
        ),
        (
            "class A:\n  @staticmethod\n  def f(x): pass\n  @classmethod\n  def g(cls, x): pass\nA.f(1)\nA.g(2)\nA().f(3)",
            r#"(fn A.f (x)) (fn A.g (self x)) (fn A () (return ?)) (cmd "A.f" "1") (cmd "A.g" ? "2") (cmd "A.f" "3")"#,
        ),
        (
            "class A:\n  def f(self): pass\nclass C(A):\n  def g(self):\n    super().f()\n    self.f()\nC().g()",
            r#"(fn A.f (self)) (fn A () (return ?)) (fn C.g (self) (cmd "A.f" $self) (cmd "A.f" $self)) (fn C () (return ?)) (cmd "C.g" (out (cmd "C")))"#,
        ),
        (
            "import threading\nclass T(threading.Thread):\n  def run(self):\n    os.remove('x')\nT().start()",
            r#"(fn T.run (self) (cmd "py:os.remove" "x")) (fn T () (return ?)) (cmd "T.run" (out (cmd "T")))"#,
        ),
        (
            "import requests\nclass S(requests.Session): pass\nS().post(u)",
            r#"(fn S () (return ?)) (cmd "py:requests.Session.post" "--self" (out (cmd "S")) $u)"#,
        ),
        (
            "class A:\n  def nuke(self): pass\ndef f(a):\n  a.nuke()",
            r#"(fn A.nuke (self)) (fn A () (return ?)) (fn f (a) (if () (arm (cmd "py:.nuke" "--self" $a)) (arm (cmd "A.nuke" $a))))"#,
        ),
        (
            "f = lambda x: os.remove(x)\nf('a')",
            r#"(fn lambda@4 (x) (return (out (cmd "py:os.remove" $x)))) (set f (block (cmd "lambda@4" $x))) (cmd "lambda@4" "a")"#,
        ),
        (
            "(lambda p: os.remove(p))('a')",
            r#"(fn lambda@1 (p) (return (out (cmd "py:os.remove" $p)))) (cmd "lambda@1" "a")"#,
        ),
        ("def f(g):\n  g('x')", r#"(fn f (g) (cmd "py:.__call__" "--self" $g "x"))"#),
        (
            "class A:\n  def __del__(self):\n    os.remove('x')",
            r#"(fn A.__del__ (self) (cmd "py:os.remove" "x")) (bg (cmd "A.__del__" $self)) (fn A () (return ?))"#,
        ),
        (
            "class A:\n  __getitem__ = os.system",
            r#"(bg (cmd "py:os.system" ?)) (set A.__getitem__ $os.system) (fn A () (return ?))"#,
        ),
        (
            "class A:\n  path = '/x'\n  def f(self):\n    os.remove(self.path)",
            r#"(set A.path "/x") (fn A.f (self) (cmd "py:os.remove" $A.path)) (fn A () (return ?))"#,
        ),
    ]);
}

#[test]
fn receivers_have_types() {
    check(&[
        ("x.post(url, json=d)", r#"(cmd "py:.post" "--self" $x $url "--json" $d)"#),
        (
            "import requests\ns = requests.Session()\ns.post(u, data=d)",
            r#"(set s (out (cmd "py:requests.Session"))) (cmd "py:requests.Session.post" "--self" $s $u "--data" $d)"#,
        ),
        (
            "import socket\ns = socket.socket(socket.AF_INET)\ns.connect(('h', 1))",
            r#"(set s (out (cmd "py:socket.socket" $socket.AF_INET))) (cmd "py:socket.socket.connect" "--self" $s (list "h" "1"))"#,
        ),
        ("from pathlib import Path\nPath('x').unlink()", r#"(cmd "py:pathlib.Path.unlink" "--self" "x")"#),
        (
            "from pathlib import Path\np = Path('x') / 'y'\np.unlink()",
            r#"(set p "x/y") (cmd "py:pathlib.Path.unlink" "--self" $p)"#,
        ),
        (
            "from pathlib import Path\n(Path.home() / '.ssh' / 'id').read_text()",
            r#"(cmd "py:pathlib.Path.read_text" "--self" (word (tilde "") "/.ssh/id"))"#,
        ),
        (
            "import sqlite3\nc = sqlite3.connect('d')\nc.cursor().execute('drop table t')",
            r#"(set c (out (cmd "py:sqlite3.connect" "d"))) (cmd "py:sqlite3.Cursor.execute" "--self" (out (cmd "py:sqlite3.Connection.cursor" "--self" $c)) "drop table t")"#,
        ),
        (
            "conn.cursor().execute(q)",
            r#"(cmd "py:.execute" "--self" (out (cmd "py:.cursor" "--self" $conn)) $q)"#,
        ),
        (
            "from pathlib import Path\nfor f in Path('.').rglob('*.log'):\n  f.unlink()",
            r#"(loop f ((out (cmd "py:pathlib.Path.rglob" "--self" "." "*.log"))) () (cmd "py:pathlib.Path.unlink" "--self" $f))"#,
        ),
        (
            "from pathlib import Path\ndef f(p: Path):\n  p.unlink()",
            r#"(fn f (p) (cmd "py:pathlib.Path.unlink" "--self" $p))"#,
        ),
        (
            "import requests\nclass A:\n  def __init__(self):\n    self.s = requests.Session()\n  def f(self):\n    self.s.get(u)",
            r#"(fn A.__init__ (self) (set self.s (out (cmd "py:requests.Session")))) (fn A.f (self) (cmd "py:requests.Session.get" "--self" $self.s $u)) (fn A () (cmd "A.__init__" $self) (return ?))"#,
        ),
        (
            "import paramiko\nwith paramiko.SSHClient() as c:\n  c.exec_command('id')",
            r#"(set c (out (cmd "py:paramiko.SSHClient"))) (cmd "py:paramiko.SSHClient.exec_command" "--self" $c "id")"#,
        ),
        (
            "import boto3\nboto3.client('s3').delete_bucket(Bucket='b')",
            r#"(cmd "py:boto3.client.delete_bucket" "--self" (out (cmd "py:boto3.client" "s3")) "--Bucket" "b")"#,
        ),
    ]);
}

#[test]
fn functions_that_are_given_away_run() {
    check(&[
        (
            "from threading import Thread\ndef f(x): pass\nThread(target=f, args=('a',)).start()",
            r#"(fn f (x)) (bg (cmd "f" "a")) (cmd "py:threading.Thread.start" "--self" (out (cmd "py:threading.Thread" "--target" $f "--args" (list "a"))))"#,
        ),
        (
            "list(map(os.remove, ['a', 'b']))",
            r#"(bg (loop item@9 ((list "a" "b")) () (cmd "py:os.remove" $item@9))) (cmd "py:map" $os.remove (list "a" "b"))"#,
        ),
        (
            "pool.submit(shutil.rmtree, '/x')",
            r#"(bg (cmd "py:shutil.rmtree" "/x")) (cmd "py:.submit" "--self" $pool $shutil.rmtree "/x")"#,
        ),
        (
            "import atexit\natexit.register(lambda: os.remove('x'))",
            r#"(fn lambda@30 () (return (out (cmd "py:os.remove" "x")))) (bg (cmd "lambda@30")) (cmd "py:atexit.register" (block (cmd "lambda@30")))"#,
        ),
        ("sorted(xs, key=lambda x: x[1])", r#"(fn lambda@15 (x) (return $x[1])) (cmd "py:sorted" $xs)"#),
        ("import sys\nprint('x', file=sys.stderr)", r#"(cmd "py:print" "x" "--file" $sys.stderr)"#),
        (
            "class A:\n  def run(self): pass\n  def go(self):\n    Thread(target=self.run)",
            r#"(fn A.run (self)) (fn A.go (self) (bg (cmd "A.run" $self)) (cmd "py:Thread" "--target" $self.run)) (fn A () (return ?))"#,
        ),
        (
            "import sys\nsys.excepthook = os.system",
            r#"(set sys.excepthook $os.system) (bg (cmd "py:os.system" ?))"#,
        ),
        ("@exec\n@input\nclass A: pass", r#"(fn A () (return ?)) (cmd "py:exec" $A)"#),
    ]);
}
