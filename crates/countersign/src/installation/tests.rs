use std::fs;
use std::path::PathBuf;

use countersign_host::Paths;
use serde_json::Value as Json;

use super::agents::{self, Content, Target};
use super::jsonc::Shape;
use super::plan::Place;
use super::record::Record;
use super::{Agent, Asked, Change, InstallError, Plan, Scope, entry, jsonc};
use countersign_host::Env;

const PROGRAM: &str = "/opt/count er/countersign";
const THEIRS: &str = "{\n  \"hooks\": {\"PreToolUse\": [{\"matcher\": \"Bash\", \"hooks\": [{\"type\": \"command\", \"command\": \"x\"}]}]},\n\n  \"model\": \"opus\"\n}\n";

fn claude() -> &'static Agent {
    agents::named("claude").unwrap()
}

/// The file of Claude Code for one program.
fn target(file: &std::path::Path, program: &str) -> Target {
    let env = Env::default();
    let project = file.parent().unwrap().parent().unwrap();
    let asked = Asked { env: &env, scope: Scope::Shared, project, program };
    let mut all = (claude().targets)(&asked);
    let mut target = all.remove(0);
    target.path = file.to_path_buf();
    target
}

struct Bench {
    _dir: tempfile::TempDir,
    file: PathBuf,
    record: Record,
}

fn bench(text: Option<&str>) -> Bench {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("home/.claude/settings.json");
    if let Some(text) = text {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
    }
    let record = Record::open(&Paths::under(dir.path())).unwrap();
    Bench { file, record, _dir: dir }
}

impl Bench {
    fn plan(&self, program: &str) -> Result<Plan, InstallError> {
        Plan::install(claude(), &target(&self.file, program), &self.record)
    }

    fn install(&mut self, program: &str) -> Change {
        let plan = self.plan(program).unwrap();
        plan.apply(&mut self.record, true).unwrap();
        plan.change
    }

    fn uninstall(&mut self) -> (Change, bool) {
        let place = Place::of(claude(), &target(&self.file, PROGRAM));
        let plan = Plan::uninstall(&place, &self.record).unwrap();
        plan.apply(&mut self.record, false).unwrap();
        (plan.change, plan.exact)
    }

    fn complete(&self, program: &str) -> bool {
        let found = jsonc::handlers(&self.text(), Shape::GROUPS).unwrap();
        let Content::Entries { wanted, .. } = target(&self.file, program).content else { panic!() };
        entry::complete(&found, &wanted, "claude")
    }

    fn text(&self) -> String {
        fs::read_to_string(&self.file).unwrap()
    }
}

#[test]
fn there_and_back_byte_for_byte() {
    for text in [THEIRS, "{}", "", "{\"hooks\":{\"Stop\":[]}}\r\n"] {
        let mut bench = bench(Some(text));
        assert!(matches!(bench.install(PROGRAM), Change::Write(_)));
        assert_eq!(bench.install(PROGRAM), Change::None, "a second time changes nothing");
        assert!(bench.complete(PROGRAM));
        assert_eq!(
            bench.record.backup(bench.record.files()[0].before.as_ref().unwrap()).unwrap(),
            text.as_bytes()
        );
        assert!(bench.uninstall().1);
        assert_eq!(bench.text(), text);
        assert!(bench.record.files().is_empty());
        assert_eq!(bench.uninstall().0, Change::None);
    }
}

#[test]
fn a_file_that_was_made_is_removed() {
    let mut bench = bench(None);
    fs::create_dir_all(bench.file.parent().unwrap().parent().unwrap()).unwrap();
    bench.install(PROGRAM);
    assert_eq!(bench.uninstall().0, Change::Delete);
    assert!(!bench.file.parent().unwrap().exists());
    // Also when the user's other program has written it anew in between, but not when there is more in it.
    bench.install(PROGRAM);
    let value: Json = serde_json::from_str(&bench.text()).unwrap();
    fs::write(&bench.file, serde_json::to_string_pretty(&value).unwrap()).unwrap();
    assert_eq!(bench.uninstall(), (Change::Delete, false));
    bench.install(PROGRAM);
    fs::write(&bench.file, bench.text().replacen('{', "{\"model\": \"opus\", ", 1)).unwrap();
    bench.uninstall();
    assert_eq!(jsonc::value(&bench.text()).unwrap(), serde_json::json!({"model": "opus"}));
}

#[test]
fn what_the_user_changed_since_stays() {
    let mut bench = bench(Some(THEIRS));
    bench.install(PROGRAM);
    fs::write(&bench.file, bench.text().replace("opus", "sonnet")).unwrap();
    assert!(!bench.uninstall().1);
    assert_eq!(bench.text(), THEIRS.replace("opus", "sonnet"));
}

#[test]
fn a_program_that_moved_is_followed() {
    let mut bench = bench(Some(THEIRS));
    bench.install("/old/countersign");
    bench.install(PROGRAM);
    assert!(bench.complete(PROGRAM) && !bench.text().contains("/old/"));
    assert!(bench.uninstall().1);
    assert_eq!(bench.text(), THEIRS);
    // The user removed some entries and wrote others: what they wrote is what is gone back to.
    bench.install("/old/countersign");
    fs::write(&bench.file, bench.text().replace("opus", "sonnet")).unwrap();
    bench.install(PROGRAM);
    assert!(bench.uninstall().1);
    assert_eq!(bench.text(), THEIRS.replace("opus", "sonnet"));
}

#[test]
fn a_lost_record_or_backup_is_no_loss() {
    let mut bench = bench(Some(THEIRS));
    bench.install(PROGRAM);
    let digest = bench.record.files()[0].before.clone().unwrap();
    fs::write(bench.record.backup_path(&digest), "rubbish").unwrap();
    let (_, exact) = bench.uninstall();
    assert!(!exact);
    assert_eq!(bench.text(), THEIRS);
}

#[test]
fn errors_change_nothing() {
    for (text, says) in [
        ("{ nonsense", "line 1"),
        ("{\"disableAllHooks\": true}", "disableAllHooks"),
        ("[]", "not an object"),
        ("{\n// mine\n}", "line 2"),
    ] {
        let bench = bench(Some(text));
        let error = bench.plan(PROGRAM).unwrap_err().to_string();
        assert!(error.contains(says) && error.contains("settings.json"), "{error}");
        assert_eq!(bench.text(), text);
    }
    let mut bench = bench(Some(THEIRS));
    let plan = bench.plan(PROGRAM).unwrap();
    fs::write(&bench.file, "{}").unwrap();
    assert!(matches!(plan.apply(&mut bench.record, true), Err(InstallError::Raced(_))));
    assert_eq!(bench.text(), "{}");
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut bench = bench(None);
    let folder = bench.file.parent().unwrap().to_path_buf();
    fs::create_dir_all(&folder).unwrap();
    let real = folder.join("dotfile.json");
    fs::write(&real, THEIRS).unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink(&real, &bench.file).unwrap();
    bench.install(PROGRAM);
    assert!(bench.file.is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("hook claude"));
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    bench.uninstall();
    assert_eq!(fs::read_to_string(&real).unwrap(), THEIRS);
}

/// A link to nothing, a read-only file, a folder in the way: a clear word, and nothing is written.
#[cfg(unix)]
#[test]
fn files_that_are_not_to_be_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let bench_of = |prepare: &dyn Fn(&std::path::Path)| {
        let bench = bench(None);
        fs::create_dir_all(bench.file.parent().unwrap()).unwrap();
        prepare(&bench.file);
        bench.plan(PROGRAM).unwrap_err().to_string()
    };
    let dangling = bench_of(&|file| std::os::unix::fs::symlink("/no/such/file", file).unwrap());
    assert!(dangling.contains("a link to a file that is not there"), "{dangling}");
    let read_only = bench_of(&|file| {
        fs::write(file, "{}").unwrap();
        fs::set_permissions(file, fs::Permissions::from_mode(0o444)).unwrap();
    });
    assert!(read_only.contains("read-only: make it writable"), "{read_only}");
    let folder = bench_of(&|file| fs::create_dir(file).unwrap());
    assert!(folder.contains("not a regular file"), "{folder}");
}
