mod rules;

use std::path::Path;

use countersign_model::EffectKind;

use super::*;
use crate::Paths;

struct Home {
    dir: tempfile::TempDir,
    paths: Paths,
}

impl Home {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("repo/.git")).unwrap();
        let paths = Paths::under(dir.path());
        Self { dir, paths }
    }

    fn write(&self, path: &Path, text: &str) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn user(&self, text: &str) -> &Self {
        self.write(&self.paths.user_config, text);
        self
    }

    fn managed(&self, text: &str) -> &Self {
        self.write(&self.paths.managed_config, text);
        self
    }

    fn project(&self, text: &str) -> &Self {
        self.write(&self.dir.path().join("repo/.countersign.toml"), text);
        self
    }

    fn load(&self) -> Loaded {
        load(&self.paths, &self.dir.path().join("repo"), None)
    }
}

/// The single mistake of a user's file, as shown.
fn mistake(text: &str) -> String {
    let loaded = Home::new().user(text).load();
    assert_eq!(loaded.problems.len(), 1, "{:#?}", loaded.problems);
    assert_eq!(loaded.config, Config::default());
    loaded.problems[0].to_string().split_once("config.toml:").unwrap().1.to_owned()
}

#[test]
fn no_file_is_the_default() {
    let loaded = Home::new().load();
    assert_eq!(loaded.config, Config::default());
    assert!(loaded.problems.is_empty());
    assert!(loaded.files.iter().all(|file| file.state == FileState::Absent));
}

#[test]
fn a_full_file() {
    let place = Home::new();
    place.user(
        r#"
mode = "shadow"
attended = "never"
on_error = "deny"

[limits]
denials_in_row = 5

[trust]
domains = ["example.com"]

[protect]
branches = ["trunk"]

[ledger]
retention_days = 30

[scene]
budget_ms = 80

[approval]
notify = false
wait_seconds = 20

[[rule]]
name = "no-prod-deploys"
verdict = "deny"
hard = true
reason = "deploys go through the pipeline"
alternative = "open a pull request"
when = { effect = ["deploy", "infra-*"], environment = "prod", hours = "18:00-09:00" }
match = ["deploy prod"]
not_match = ["deploy staging"]
"#,
    );
    let loaded = place.load();
    assert!(loaded.problems.is_empty(), "{:#?}", loaded.problems);
    let config = loaded.config;
    assert_eq!(
        (config.mode, config.attended, config.on_error),
        (Enforcement::Shadow, Attended::Never, OnError::Deny)
    );
    assert_eq!((config.limits.denials_in_row, config.limits.denials_in_session), (5, 20));
    assert_eq!(config.protect.branches, ["trunk"]);
    assert_eq!((config.retention.max_days, config.scene_budget_ms), (30, 80));
    let approval = ApprovalSettings { notify: false, terminal: false, wait_seconds: Some(20), minutes: 10 };
    assert_eq!(config.approval, approval);
    let rule = &config.rules[0];
    assert!(rule.hard && rule.when.effect.contains(&EffectKind::InfraDestroy));
    assert!(!rule.when.effect.contains(&EffectKind::Delete));
    assert_eq!(rule.when.hours, Some(Hours { from: 18 * 60, to: 9 * 60 }));
    assert_eq!((rule.origin.layer, rule.origin.line), (Layer::User, 26));
    assert_eq!(rule.fires, ["deploy prod"]);
}

#[test]
fn mistakes_point_at_the_place() {
    assert_eq!(mistake("mode = \"shadw\"\n"), "1:8: `mode` must be \"enforce\" or \"shadow\"");
    assert_eq!(
        mistake("\n[limits]\ndenials_in_rov = 3\n"),
        "3:1: unknown key `limits.denials_in_rov`; did you mean `limits.denials_in_row`?"
    );
    assert_eq!(
        mistake("[limits]\ndenials_in_row = 0\n"),
        "2:18: `limits.denials_in_row` must be a whole number from 1 to 1000"
    );
    assert_eq!(
        mistake("[trust]\nhosts = [\"a\", 3]\n"),
        "2:15: `trust.hosts` must be a text that is not empty"
    );
    assert!(mistake("mode = \n").starts_with("1:"));
    assert!(mistake("mode = \n").contains("this is no TOML"));
}

#[test]
fn mistakes_in_rules() {
    let rule = |when: &str| {
        mistake(&format!("[[rule]]\nname = \"x\"\nverdict = \"ask\"\nreason = \"y\"\nwhen = {when}\n"))
    };
    assert_eq!(rule("{}"), "5:8: `rule.when` is empty and would fit every action; name a condition");
    assert_eq!(
        rule("{ effect = \"git-psuh\" }"),
        "5:19: no kind of effect is called `git-psuh`; did you mean `git-push`?"
    );
    assert_eq!(rule("{ hours = \"9-5\" }"), "5:18: `rule.when.hours` must be like \"09:00-18:00\"");
    assert!(rule("{ program = [] }").contains("would never hold"));
    assert!(rule("{ branches = \"x\" }").contains("did you mean `rule.when.branch`?"));
    assert!(mistake("[[rule]]\nname = \"x\"\nwhen = { tool = \"y\" }\n").contains("lacks `verdict`"));
    assert!(
        mistake("[[rule]]\nname=\"x\"\nverdict=\"ask\"\nhard=true\nreason=\"y\"\nwhen={tool=\"z\"}\n")
            .contains("can be hard")
    );
}

#[test]
fn a_mistake_is_shown_with_carets() {
    let place = Home::new();
    place.user("# ünï\nmode = \"shadw\"\n");
    let shown = place.load().problems[0].render(false);
    assert!(shown.contains("mode = \"shadw\"") && shown.contains("^^^^^^^"), "{shown}");
    assert!(shown.contains("config.toml:2:8"), "{shown}");
}

#[test]
fn a_mistake_keeps_the_last_good_text() {
    let place = Home::new();
    place.user("[limits]\ndenials_in_row = 7\n").load();
    let loaded = place.user("[limits]\ndenials_in_row = \n").load();
    assert_eq!(loaded.config.limits.denials_in_row, 7);
    assert_eq!(loaded.problems.len(), 1);
    assert!(loaded.files.iter().any(|f| f.layer == Layer::User && f.state == FileState::LastGood));
    let loaded = place.user("[limits]\ndenials_in_row = 8\n").load();
    assert_eq!((loaded.config.limits.denials_in_row, loaded.problems.len()), (8, 0));
}

#[test]
fn a_file_that_is_none_is_told() {
    let place = Home::new();
    std::fs::create_dir_all(&place.paths.user_config).unwrap();
    let loaded = place.load();
    assert_eq!(loaded.problems.len(), 1);
    assert_eq!(loaded.problems[0].line, 0);
    let named = load(&place.paths, place.dir.path(), Some(Path::new("/no/such.toml")));
    assert!(named.problems.iter().any(|p| p.layer == Layer::File && p.message.contains("no such file")));
}

#[test]
fn the_stronger_layer_speaks() {
    let place = Home::new();
    place.managed("mode = \"enforce\"\n[trust]\nhosts = [\"a\"]\n[protect]\nbranches = [\"main\"]\n");
    place.user("mode = \"shadow\"\nattended = \"always\"\n[trust]\nhosts = [\"b\", \"a\"]\n");
    let config = place.load().config;
    assert_eq!((config.mode, config.attended), (Enforcement::Enforce, Attended::Always));
    assert_eq!(config.trust.hosts, ["a", "b"]);
    assert_eq!(config.protect.branches, ["main"]);
    assert_eq!(config.origins["mode"][0].layer, Layer::Managed);
    let hosts = config.explain().into_iter().find(|e| e.key == "trust.hosts").unwrap();
    assert_eq!(hosts.value, r#"["a", "b"]"#);
    assert_eq!(
        hosts.origins.iter().map(|o| (o.layer, o.line)).collect::<Vec<_>>(),
        [(Layer::Managed, 3), (Layer::User, 4)]
    );
}

#[test]
fn a_project_adds_restrictions() {
    let place = Home::new();
    place.user("[limits]\ndenials_in_row = 4\n");
    place.project(
        "on_error = \"deny\"\n[limits]\ndenials_in_row = 2\n[protect]\nbranches = [\"dev\"]\n\
         [[rule]]\nname = \"x\"\nverdict = \"ask\"\nreason = \"y\"\nwhen = { path_under = \"migrations\" }\n",
    );
    let loaded = place.load();
    assert!(loaded.problems.is_empty(), "{:#?}", loaded.problems);
    let config = loaded.config;
    assert_eq!((config.limits.denials_in_row, config.on_error), (2, OnError::Deny));
    assert!(
        config.protect.branches.contains(&"dev".to_owned())
            && config.protect.branches.contains(&"main".to_owned())
    );
    assert_eq!(config.rules.len(), 1);
}

#[test]
fn a_project_never_loosens() {
    let laxer = "mode = \"shadow\"\nattended = \"always\"\non_error = \"ask\"\n[limits]\ndenials_in_row = 9\n\
        [trust]\nhosts = [\"evil.example\"]\n[ledger]\nmax_records = 1000\n[scene]\nbudget_ms = 0\n[approval]\nterminal = true\n\
        [protect]\npaths = [\"db\"]\n\
        [[rule]]\nname = \"x\"\nverdict = \"allow\"\nwhen = { tool = \"*\" }\n";
    let place = Home::new();
    let loaded = place.project(laxer).load();
    let keys: Vec<&str> = loaded.problems.iter().map(|p| p.key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "mode",
            "attended",
            "on_error",
            "limits.denials_in_row",
            "ledger.max_records",
            "scene.budget_ms",
            "approval.terminal",
            "trust.hosts",
            "rule.verdict"
        ]
    );
    // What restricts is in force all the same.
    let restricted = Protect { paths: vec!["db".to_owned()], ..Config::default().protect };
    assert_eq!(loaded.config.protect, restricted);
    assert_eq!(
        Config { origins: Default::default(), protect: Config::default().protect, ..loaded.config },
        Config::default()
    );
}

/// `docs/config.schema.json` is what `json_schema` says. `COUNTERSIGN_BLESS=1` writes it anew.
#[test]
fn the_schema_in_the_documentation_is_this_one() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/config.schema.json");
    let text = serde_json::to_string_pretty(&json_schema()).unwrap() + "\n";
    if std::env::var_os("COUNTERSIGN_BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(&path).unwrap_or_default(),
        text,
        "run the test with COUNTERSIGN_BLESS=1"
    );
}
