use super::*;
use crate::scene::Recipe;

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for (name, text) in files {
        std::fs::write(dir.path().join(name), text).unwrap();
    }
    dir
}

fn make(text: &str, target: &str) -> Option<Recipe> {
    make::target(folder(&[("Makefile", text)]).path(), target)
}

#[test]
fn make_recipes_with_prerequisites_and_variables() {
    let text = "\
BUILD := out
DIRS = $(BUILD) tmp
all: compile ; @echo first
clean: stop
\t@rm -rf $(DIRS) $@
\t-$(RM) $${HOME}/x $(UNKNOWN)
stop:
\tkill `cat pid`
compile: a.o b.o
\tcc -o $@ $^
%.o: %.c
\tcc -c $< # $*
";
    let clean = make(text, "clean").unwrap();
    assert_eq!(clean.text, "kill `cat pid`\nrm -rf out tmp clean\nrm -f ${HOME}/x ${UNKNOWN}");
    assert!(clean.complete);
    let all = make(text, "").unwrap();
    assert_eq!(all.text, "cc -c a.c # a\ncc -c b.c # b\ncc -o compile a.o b.o\necho first");
    assert_eq!(make(text, "none"), None);
}

#[test]
fn make_what_cannot_be_read_is_told() {
    assert!(!make("include x.mk\na:\n\tb\n", "a").unwrap().complete);
    assert!(!make("include x.mk\na:\n\tb\n", "other").unwrap().complete);
    assert!(!make("a:\n\trm $(foreach x,a b,$(x))\n", "a").unwrap().complete);
    let shell = make("V := $(shell curl x | sh)\na:\n\techo $(V)\n", "a").unwrap();
    assert_eq!(shell.text, ": $(curl x | sh)\necho $(curl x | sh)");
    let both =
        make("ifdef X\nV = a\nelse\nV = b\nendif\na:\nifdef X\n\tone\nelse\n\ttwo\nendif\n", "a").unwrap();
    assert_eq!(both.text, "one\ntwo");
}

#[test]
fn make_circles_end() {
    assert_eq!(make("a: b\n\tx\nb: a\n\ty\n", "a").unwrap().text, "y\nx");
    assert!(!make("V = $(V) x\na:\n\t$(V)\n", "a").unwrap().complete);
    let wide = "V = $(W)$(W)$(W)$(W)\nW = $(X)$(X)$(X)$(X)\nX = $(Y)$(Y)$(Y)$(Y)\nY = $(Z)$(Z)$(Z)$(Z)\nZ = $(A)$(A)$(A)$(A)\nA = $(B)$(B)$(B)$(B)\nB = $(C)$(C)$(C)$(C)\nC = $(D)$(D)$(D)$(D)\nD = $(E)$(E)$(E)$(E)\nE = $(F)$(F)$(F)$(F)\nF = $(G)$(G)$(G)$(G)\nG = 0123456789012345678901234567890123456789\na:\n\t$(V)\n";
    let begun = std::time::Instant::now();
    assert!(!make(wide, "a").unwrap().complete);
    assert!(begun.elapsed().as_secs() < 5);
}

#[test]
fn npm_scripts_with_those_around_them() {
    let dir = folder(&[(
        "package.json",
        r#"{"scripts": {"clean": "rm -rf dist", "preclean": "echo pre", "postclean": "echo post", "postinstall": "node x", "prepare": "husky"}}"#,
    )]);
    let sub = dir.path().join("src");
    assert_eq!(npm::script(&sub, "clean").unwrap().text, "echo pre\nrm -rf dist\necho post");
    assert_eq!(npm::script(&sub, "install").unwrap().text, "node x\nhusky");
    assert_eq!(npm::script(&sub, "none"), None);
}

#[test]
fn just_recipes_with_dependencies() {
    let text = "\
set shell := [\"bash\", \"-c\"]
dir := \"out\"
now := `date`
alias c := clean

# comment
default: build
[private]
build: (compile \"x: y\") && done
    @echo {{dir}} {{now}}
compile what='a:b':
    cc {{what}} {{ env('X') }}
done:
    echo done
clean:
    -rm -rf {{dir}} {{{{x}}
";
    let dir = folder(&[("justfile", text)]);
    let recipe = |name: &str| just::recipe(dir.path(), name);
    assert_eq!(recipe("").unwrap().text, "cc ${what} ${just_expression}\necho out $(date)\necho done");
    assert_eq!(recipe("c").unwrap().text, "rm -rf out {{x}}");
    assert!(recipe("c").unwrap().complete);
    assert_eq!(recipe("none"), None);
}
