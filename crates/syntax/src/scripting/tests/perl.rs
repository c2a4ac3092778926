//! Perl.

use super::check;
use crate::Language;

#[test]
fn commands() {
    check(
        Language::Perl,
        &[
            (
                r#"system("rm -rf /"); system "rm", "-rf", $x; exec {"/bin/sh"} "sh";"#,
                r#"(cmd "pl:system" "rm -rf /") (cmd "pl:system" "rm" "-rf" $x) (cmd "pl:exec" "/bin/sh" "sh")"#,
            ),
            (
                "my $o = `ls $dir`; my $p = qx/id/; unlink $f; unlink 'a', 'b'; unlink <*.o>; unlink;",
                r#"(set o (out (cmd "pl:`" (word "ls " $dir)))) (set p (out (cmd "pl:`" "id"))) (cmd "pl:unlink" $f) (cmd "pl:unlink" "a" "b") (cmd "pl:unlink" (glob "*.o")) (cmd "pl:unlink" $_)"#,
            ),
            (
                r#"open(F, "|-", "cmd"); open(my $fh, "<", $file) or die "x: $!"; print F "data"; print {$fh} "y";"#,
                r#"(cmd "pl:open" $F "|-" "cmd") (cmd "pl:open" $fh "<" $file) (if () (arm (cmd "pl:die" (word "x: " $!)))) (cmd "pl:print" "--self" "F" "data") (cmd "pl:print" "--self" $fh "y")"#,
            ),
            (
                r#"use IO::Socket::INET; my $s = IO::Socket::INET->new(PeerAddr => "h:1"); print $s $content; $ua->post($url, Content => $x); new LWP::UserAgent(agent => "x");"#,
                r#"(set s (out (cmd "pl:IO::Socket::INET->new" "--PeerAddr" "h:1"))) (cmd "pl:print" "--self" $s $content) (cmd "pl:.post" "--self" $ua $url "--Content" $x) (cmd "pl:LWP::UserAgent->new" "--agent" "x")"#,
            ),
            (
                "use File::Path qw(remove_tree); remove_tree('x', {safe => 0}); rmtree $d; use LWP::Simple; get 'http://z';",
                r#"(cmd "pl:File::Path::remove_tree" "x" "--safe" "0") (cmd "pl:File::Path::rmtree" $d) (cmd "pl:LWP::Simple::get" "http://z")"#,
            ),
            (
                r#"system(rm => "-rf", "/"); kill 9, -1; chmod 0777, "/x"; CORE::system("x"); POSIX::setuid(0);"#,
                r#"(cmd "pl:system" "rm" "-rf" "/") (cmd "pl:kill" "9" "-1") (cmd "pl:chmod" "0777" "/x") (cmd "pl:system" "x") (cmd "pl:POSIX::setuid" "0")"#,
            ),
        ],
    );
}

#[test]
fn code_as_text() {
    check(
        Language::Perl,
        &[
            (
                r#"eval "sys"."tem(1)"; eval { unlink "x" }; eval $ENV{CODE}; eval decode_base64("cm0=");"#,
                r#"(cmd "pl:eval" "system(1)") (group (cmd "pl:unlink" "x")) (cmd "pl:eval" $env:CODE) (cmd "pl:eval" (out (cmd "pl:MIME::Base64::decode_base64" "cm0=")))"#,
            ),
            (
                r#"s/x/system("id")/e; "x" =~ /(?{ system "28" })/; tr/a-z/A-Z/; print "@{[ system(1) ]} ${\ `id`}";"#,
                r#"(cmd "pl:system" "id") (cmd "pl:system" "28") (cmd "pl:print" (word (out (cmd "pl:system" "1")) " " (out (cmd "pl:`" "id"))))"#,
            ),
            (
                r#"require "x.pl"; do "/tmp/y.pl"; do { system "4" };"#,
                r#"(cmd "pl:require" "x.pl") (cmd "pl:do" "/tmp/y.pl") (group (cmd "pl:system" "4"))"#,
            ),
            (
                r#"system(pack("H*", "6964")); system(chr(105) . chr(100)); system(join("", "i", "d"));"#,
                r#"(cmd "pl:system" "id") (cmd "pl:system" "id") (cmd "pl:system" "id")"#,
            ),
        ],
    );
}

#[test]
fn functions_and_arguments() {
    check(
        Language::Perl,
        &[
            (
                r#"sub go { my ($d, $e) = @_; my $f = shift; rmtree($d); unlink $f } go("x", "y"); &go("z");"#,
                r#"(fn go () (set d $1) (set e $2) (set f $1) (cmd "pl:File::Path::rmtree" $d) (cmd "pl:unlink" $f)) (cmd "go" "x" "y") (cmd "go" "z")"#,
            ),
            (
                r#"my $c = sub { unlink $_[0] }; $c->("f"); *x = \&CORE::system; unlink $ARGV[1];"#,
                r#"(fn c () (cmd "pl:unlink" $1)) (cmd "c" "f") (cmd "pl:unlink" $2)"#,
            ),
            (r#"&{"go"}("a"); sub go { system @_ }"#, r#"(cmd "go" "a") (fn go () (cmd "pl:system" $@))"#),
        ],
    );
}

#[test]
fn statements() {
    check(
        Language::Perl,
        &[
            (
                r#"for my $f (glob "*.c") { unlink $f } unlink $_ for @files; unlink "a" unless -e "b";"#,
                r#"(loop f ((glob "*.c")) () (cmd "pl:unlink" $f)) (loop _ ($files) () (cmd "pl:unlink" $_)) (if () (arm (cmd "pl:unlink" "a")))"#,
            ),
            (
                "while (<STDIN>) { chomp; system($_) } while (my $l = <$fh>) { eval $l }",
                r#"(loop () ((set _ (out (cmd "pl:readline" "STDIN")))) (cmd "pl:chomp") (cmd "pl:system" $_)) (loop () ((set l (out (cmd "pl:readline" $fh)))) (cmd "pl:eval" $l))"#,
            ),
            (
                r#"if ($x) { unlink "a" } elsif ($y) { unlink "b" } else { rmdir "c" }"#,
                r#"(if () (arm (cmd "pl:unlink" "a")) (arm (cmd "pl:unlink" "b")) (arm (cmd "pl:rmdir" "c")))"#,
            ),
            (
                "map { unlink $_ } @a; grep { unlink } @x; find({ wanted => sub { unlink } }, $d);",
                r#"(loop _ ($a) () (cmd "pl:unlink" $_)) (loop _ ($x) () (cmd "pl:unlink" $_)) (cmd "pl:File::Find::find" $d "--wanted" (block (cmd "pl:unlink" $_)))"#,
            ),
            (
                r#"fork while fork; -d $x or mkdir $x; $x ? system("14") : 0;"#,
                r#"(loop () ((cmd "pl:fork")) (cmd "pl:fork")) (if () (arm (cmd "pl:mkdir" $x))) (if () (arm (set ?36 (out (cmd "pl:system" "14")))) (arm (set ?36 "0")))"#,
            ),
        ],
    );
}

#[test]
fn texts() {
    check(
        Language::Perl,
        &[
            (
                r#"my $t = <<"A" . <<'B'; system($t);
rm $x
A
$y
B
system("z");"#,
                r#"(set t (word "rm " $x "\n$y\n")) (cmd "pl:system" $t) (cmd "pl:system" "z")"#,
            ),
            (
                "print q(it's), qw(a b); # system 1\n\n=pod\n\nsystem 2\n\n=cut\n\nsystem 3;\n__END__\nsystem 4",
                r#"(cmd "pl:print" "it's" (list "a" "b")) (cmd "pl:system" "3")"#,
            ),
            (
                r#"$h{key} = "v"; system($h{key}); print "$h->{x}[0] $ENV{HOME} a@b.c"; $x = $y / 2; system 1; # /"#,
                r#"(set h.key "v") (cmd "pl:system" $h.key) (cmd "pl:print" (word $h.x[0] " " $env:HOME " a" $b ".c")) (set x (num)) (cmd "pl:system" "1")"#,
            ),
        ],
    );
}
