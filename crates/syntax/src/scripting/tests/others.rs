//! PHP and Lua.

use super::check;
use crate::Language;

#[test]
fn php_calls() {
    check(
        Language::Php,
        &[
            (
                r#"<?php shell_exec("rm -rf " . $x); exec('ls', $out); `id`; system($_GET['c']); ?>"#,
                r#"(cmd "php:shell_exec" (word "rm -rf " $x)) (cmd "php:exec" "ls" $out) (cmd "php:shell_exec" "id") (cmd "php:system" $_GET.c)"#,
            ),
            (
                r#"$f = 'sys'.'tem'; $f('ls'); ('ex'.'ec')('id'); $g($x); SYSTEM('a'); \exec('b'); call_user_func('system', 'ls'); array_map('exec', ['4']);"#,
                r#"(set f "system") (cmd "php:system" "ls") (cmd "php:exec" "id") (cmd (word "php:" $g) $x) (cmd "php:system" "a") (cmd "php:exec" "b") (cmd "php:system" "ls") (cmd "php:exec" "4")"#,
            ),
            (
                "$o->run($x); Foo::bar('x'); new PDO('mysql:h', $u); $client->post('u', ['body' => $x]); use function system as s; s('q');",
                r#"(cmd "php:.run" "--self" $o $x) (cmd "php:Foo::bar" "x") (cmd "php:PDO" "mysql:h" $u) (cmd "php:.post" "--self" $client "u" "--body" $x) (cmd "php:system" "q")"#,
            ),
            (
                "unlink('/x'); file_put_contents('a.txt', getenv('T')); eval(base64_decode('cm0=')); include 'x.php'; require_once __DIR__ . '/y.php';",
                r#"(cmd "php:unlink" "/x") (cmd "php:file_put_contents" "a.txt" $env:T) (cmd "php:eval" (out (cmd "php:base64_decode" "cm0="))) (cmd "php:include" "x.php") (cmd "php:require_once" (word $__DIR__ "/y.php"))"#,
            ),
        ],
    );
}

#[test]
fn php_statements() {
    check(
        Language::Php,
        &[
            (
                "foreach ($files as $k => $v) { unlink($v); } foreach (glob('*.o') as $f) unlink($f); while (true) { sleep(1); }",
                r#"(loop v ($files) () (cmd "php:unlink" $v)) (loop f ((glob "*.o")) () (cmd "php:unlink" $f)) (endless () () (cmd "php:sleep" "1"))"#,
            ),
            (
                "if ($a): unlink('x'); elseif ($b): unlink('y'); else: unlink('z'); endif;",
                r#"(if () (arm (cmd "php:unlink" "x")) (arm (cmd "php:unlink" "y")) (arm (cmd "php:unlink" "z")))"#,
            ),
            (
                "function go(string $d, ?int $n = 1): void { rmdir($d); } go('x'); $h = function($x) use ($y) { exec($x); }; $h('q');",
                r#"(fn go (d n) (cmd "php:rmdir" $d)) (cmd "go" "x") (fn h (x) (cmd "php:exec" $x)) (cmd "h" "q")"#,
            ),
            (
                "class A { function __construct() { system('x'); } static function z() { self::y(); } function y() { unlink('y'); } } new A(); A::z();",
                r#"(fn A () (cmd "php:system" "x")) (fn z () (cmd "y")) (fn y () (cmd "php:unlink" "y")) (cmd "A") (cmd "z")"#,
            ),
            (
                "try { unlink('a'); } catch (E $e) { unlink('b'); } finally { unlink('c'); } @unlink('d'); match(true) { default => system('22') };",
                r#"(group (cmd "php:unlink" "a")) (if () (arm (cmd "php:unlink" "b"))) (cmd "php:unlink" "c") (cmd "php:unlink" "d") (cmd "php:system" "22")"#,
            ),
        ],
    );
}

#[test]
fn php_texts() {
    check(
        Language::Php,
        &[
            (
                r#"echo "a $x {$o->run('z')} $a[k] $o->p"; # system('no')"#,
                r#"(cmd "php:echo" (word "a " $x " " (out (cmd "php:.run" "--self" $o "z")) " " $a.k " " $o.p))"#,
            ),
            (
                "$t = <<<EOT\nrm $x\nEOT;\nsystem($t);",
                r#"(set t (word "rm " $x "\n")) (cmd "php:system" $t)"#,
            ),
            (
                "page <?php system('a') ?> it's <b> <?= system('b') ?>",
                r#"(if () (arm) (arm)) (cmd "php:system" "b") (cmd "php:system" "a") (cmd "php:system" "b")"#,
            ),
            (
                "file_put_contents('x.php', '<?php system(1);');",
                r#"(cmd "php:file_put_contents" "x.php" "<?php system(1);") (cmd "php:system" "1")"#,
            ),
        ],
    );
}

#[test]
fn lua_calls() {
    check(
        Language::Lua,
        &[
            (
                r#"os.execute("rm -rf " .. dir); local f = io.popen("ls"); print(f:read("*a")); io.popen("id"):read("*a")"#,
                r#"(cmd "lua:os.execute" (word "rm -rf " $dir)) (set f (out (cmd "lua:io.popen" "ls"))) (cmd "lua:print" (out (cmd "lua:.read" "--self" $f "*a"))) (cmd "lua:.read" "--self" (out (cmd "lua:io.popen" "id")) "*a")"#,
            ),
            (
                "os.remove 'x'; local s = [[rm -rf /]]; os.execute(s); os.execute[==[x]]y]==]",
                r#"(cmd "lua:os.remove" "x") (set s "rm -rf /") (cmd "lua:os.execute" $s) (cmd "lua:os.execute" "x]]y")"#,
            ),
            (
                r#"_G["os"]["exe".."cute"]("id"); load("code")(); local e = os.execute; e("z"); pcall(os.execute, "q"); local t = {x = os.execute}; t.x("5")"#,
                r#"(cmd "lua:os.execute" "id") (cmd "lua:load" "code") (cmd "lua:os.execute" "z") (cmd "lua:os.execute" "q") (set t (list $t.x)) (cmd "lua:os.execute" "5")"#,
            ),
            (
                r#"local http = require("socket.http"); http.request("u"); local t = require("socket").tcp(); t:connect("h", 1); http.request{url = "u", method = "POST"}"#,
                r#"(cmd "lua:require" "socket.http") (cmd "lua:socket.http.request" "u") (set t (out (cmd "lua:socket.tcp"))) (cmd "lua:socket.connect" "--self" $t "h" "1") (cmd "lua:socket.http.request" "--url" "u" "--method" "POST")"#,
            ),
            (
                r#"os.execute(string.char(114, 109) .. table.concat({"a", "b"}, " ")); print(os.getenv("X"), arg[1])"#,
                r#"(cmd "lua:os.execute" "rma b") (cmd "lua:print" $env:X $1)"#,
            ),
        ],
    );
}

#[test]
fn lua_statements() {
    check(
        Language::Lua,
        &[
            (
                r#"for _, f in ipairs({"a", "b"}) do os.remove(f) end; while true do os.execute("x") end"#,
                r#"(loop f ((list "a" "b")) () (cmd "lua:os.remove" $f)) (endless () () (cmd "lua:os.execute" "x"))"#,
            ),
            (
                r#"if x then os.remove("a") elseif y then os.remove("b") else os.remove("c") end; repeat os.remove("d") until x"#,
                r#"(if () (arm (cmd "lua:os.remove" "a")) (arm (cmd "lua:os.remove" "b")) (arm (cmd "lua:os.remove" "c"))) (loop () () (cmd "lua:os.remove" "d"))"#,
            ),
            (
                r#"function go(a) os.execute(a) end go("x"); M.f = function(x) os.remove(x) end; M.f("z")"#,
                r#"(fn go (a) (cmd "lua:os.execute" $a)) (cmd "go" "x") (fn M.f (x) (cmd "lua:os.remove" $x)) (cmd "M.f" "z")"#,
            ),
            (
                r#"-- os.execute("no")
--[[ os.execute("no") ]] os.execute("yes")"#,
                r#"(cmd "lua:os.execute" "yes")"#,
            ),
        ],
    );
}
