//! Files of a project that are more than files: what they are, and which changes of them matter.

use countersign_model::EffectKind;

use super::agent_files::{
    approves_tools, is_agent_hook, is_agent_instruction, is_agent_permission_file, is_agent_program,
    is_editor_setting, is_transcript, lets_everything_pass, steers_agents_to_harm, touches_permissions,
};
use super::foreign_code::{hides_code, readable, runs_fetched_python, runs_foreign_code};
use crate::scene::Surroundings;

/// What changes in a file.
pub(crate) struct Change<'a> {
    /// Text that goes.
    pub old: &'a str,
    /// Text that comes.
    pub new: &'a str,
    /// The file is written whole.
    pub whole: bool,
}

/// Effects of a change beyond "a file is written".
pub(crate) fn effects_of(path: &str, around: &Surroundings, change: &Change<'_>) -> Vec<EffectKind> {
    let mut out = Vec::new();
    let lower = path.to_lowercase();
    let base = lower.rsplit('/').next().unwrap_or(&lower);
    let of_user =
        lower.strip_prefix(&around.home.to_lowercase()).is_some_and(|rest| rest.matches('/').count() <= 3);
    if is_agent_permission_file(&lower) && (of_user && change.whole || touches_permissions(&lower, change)) {
        out.push(EffectKind::AgentPermission);
    }
    if is_agent_hook(&lower) && (of_user && change.whole || !change.old.is_empty()) {
        out.push(EffectKind::AgentPermission);
    }
    // A check that lets everything pass is none.
    if is_agent_hook(&lower)
        && change.whole
        && lets_everything_pass(change.new)
        && change.old.is_empty()
        && !of_user
    {
        out.push(EffectKind::AgentPermission);
    }
    if is_editor_setting(&lower) && approves_tools(&added(change)) {
        out.push(EffectKind::AgentPermission);
    }
    if weakens(&lower, change) {
        out.push(EffectKind::Weaken);
    }
    if is_gate_file(&lower) {
        out.push(EffectKind::GateTamper);
    }
    if is_transcript(&lower) {
        out.push(EffectKind::TranscriptTamper);
    }
    let runner = matches!(base, ".pre-commit-config.yaml" | "lefthook.yml" | ".lefthook.yml")
        || lower.contains("/.husky/");
    if is_git_hook(&lower) && reaches_out(change) || runner && runs_foreign_code(change.new) {
        out.push(EffectKind::HookChange);
    }
    if is_shell_profile(path, &around.home) {
        out.push(EffectKind::ShellProfile);
        if crate::walk::is_trap(&added(change), around) {
            out.push(EffectKind::Sabotage);
        }
    }
    let agents_own = is_agent_program(&lower) || lower.ends_with("/claude_desktop_config.json");
    if agents_own && change.whole {
        out.push(EffectKind::AgentPermission);
    }
    if is_ssh_client_file(&lower) && runs_at_login(&added(change)) {
        out.push(EffectKind::Persist);
    }
    if is_autostart(&lower) {
        out.push(EffectKind::Persist);
    }
    if is_ci(&lower) && (is_dangerous_ci(change) || delivers(change)) {
        out.push(EffectKind::CiChange);
    }
    if is_build_file(base)
        && (runs_foreign_code(&readable(&added(change)))
            || base.ends_with(".py") && runs_fetched_python(&added(change)))
    {
        out.push(EffectKind::BuildChange);
    }
    if is_source(base) && hides_code(&added(change)) {
        out.push(EffectKind::Sabotage);
    }
    if is_package_manifest(base) && adds_install_script(change) {
        out.push(EffectKind::BuildChange);
    }
    if is_registry_file(base) && points_elsewhere(change) {
        out.push(EffectKind::RegistryChange);
    }
    if is_state_file(base) {
        out.push(EffectKind::StateChange);
    }
    if is_security_test(&lower) && removes_tests(change) {
        out.push(EffectKind::TestRemoval);
    }
    if !is_secret_store(&lower) && !super::secrets_in(&added(change)).is_empty() && !is_test_data(&lower) {
        out.push(EffectKind::SecretInFile);
    }
    if is_agent_instruction(&lower) && steers_agents_to_harm(&added(change)) {
        out.push(EffectKind::AgentInstruct);
    }
    out
}

/// Lines of the new text that the old one has not.
fn added(change: &Change<'_>) -> String {
    if change.old.is_empty() {
        return change.new.to_owned();
    }
    let old: std::collections::BTreeSet<&str> = change.old.lines().map(str::trim).collect();
    change.new.lines().filter(|l| !old.contains(l.trim())).collect::<Vec<_>>().join("\n")
}

/// What `ssh` reads on this side.
fn is_ssh_client_file(path: &str) -> bool {
    path.ends_with("/.ssh/config")
        || path.contains("/.ssh/config.d/")
        || path.ends_with("/etc/ssh/ssh_config")
}

/// A command that runs on this machine at every connection.
fn runs_at_login(text: &str) -> bool {
    text.to_lowercase().lines().map(str::trim).any(|line| {
        line.starts_with("localcommand ")
            || line.starts_with("knownhostscommand ")
            || line.starts_with("match exec")
    })
}

/// Protections that an edit takes away, where they stood before or where the file says that it is for production.
fn weakens(path: &str, change: &Change<'_>) -> bool {
    if is_test_data(path) {
        return false;
    }
    let tight = |text: &str| text.to_lowercase().split_whitespace().collect::<String>();
    let (old, new) = (tight(change.old), tight(change.new));
    let gone = |was: &str, is: &str| old.contains(was) && !new.contains(was) && new.contains(is);
    // Signatures of tokens that nobody checks.
    let unsigned = [
        "\"verify_signature\":false",
        "verify_signature=false",
        "algorithms=[\"none\"]",
        "algorithms:['none']",
    ];
    let infrastructure = path.ends_with(".tf") || path.ends_with(".tfvars");
    unsigned.iter().any(|sign| new.contains(sign) && !old.contains(sign))
        || infrastructure
            && (gone("deletion_protection=true", "deletion_protection=false")
                || gone("publicly_accessible=false", "publicly_accessible=true")
                || gone("storage_encrypted=true", "storage_encrypted=false")
                || gone("prevent_destroy=true", "prevent_destroy=false")
                || gone("block_public_acls=true", "block_public_acls=false"))
        || gone("jwt.verify(", "jwt.decode(")
        || ["session_cookie_secure", "csrf_cookie_secure", "secure_ssl_redirect"]
            .iter()
            .any(|name| gone(&format!("{name}=true"), &format!("{name}=false")))
        || path.contains("prod") && gone("debug=false", "debug=true")
        || path.ends_with(".rules")
            && new.contains("allowread,write:iftrue")
            && !old.contains("allowread,write:iftrue")
        || path.ends_with("/docker/daemon.json")
            && new.contains("tcp://")
            && !new.contains("\"tlsverify\":true")
        || gone("rejectunauthorized:true", "rejectunauthorized:false")
        || gone("insecureskipverify:false", "insecureskipverify:true")
}

/// Files of Countersign itself.
pub(crate) fn is_gate_file(path: &str) -> bool {
    path.contains("/.config/countersign/")
        || path.contains("/state/countersign/")
        || path.contains("/etc/countersign/")
        || path.contains("/application support/countersign/")
        || path.ends_with("/.countersign.toml")
        || path.ends_with("/bin/countersign")
        || is_gate_of_agent(path)
}

/// Files by which agents call Countersign, and that hold nothing else: plugins, extensions, hooks of our name.
fn is_gate_of_agent(path: &str) -> bool {
    // Few paths have the name in them, and most are done with after this look.
    path.contains("/countersign")
        && (path.contains("/.agents/plugins/countersign/")
            || ["/hooks/countersign.", "/plugins/countersign.", "/extensions/countersign."]
                .iter()
                .any(|part| path.contains("/.") && path.contains(part)))
}

pub(crate) fn is_git_hook(path: &str) -> bool {
    (path.contains("/.git/hooks/") && !path.ends_with(".sample"))
        || path.ends_with("/.git/config")
        || path.ends_with("/.gitmodules")
}

/// What a hook would run is known and stays on this machine: then it is a script of the project like any other.
fn reaches_out(change: &Change<'_>) -> bool {
    let text = change.new.to_lowercase();
    let known = !change.new.trim().is_empty();
    // A hook that does nothing is a check that was switched off.
    let idle = change.whole
        && change
            .new
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .all(|line| matches!(line, "exit 0" | "exit" | "true" | ":" | "return 0"));
    let out = [
        "curl",
        "wget",
        "nc ",
        "ncat",
        "/dev/tcp",
        "base64",
        "eval",
        "ssh ",
        "scp ",
        "rsync",
        "rm -rf",
        "rm -fr",
        "python -c",
        "python3 -c",
        "node -e",
        "perl -e",
        "crontab",
        "nohup",
        "sudo",
        "chmod 777",
        "url =",
        "fsmonitor",
        "sshcommand",
        "hookspath",
        "helper =",
        "http://",
        "https://",
    ];
    !known || idle || out.iter().any(|word| text.contains(word))
}

/// Files that a shell or a login reads by itself.
pub(crate) fn is_shell_profile(path: &str, home: &str) -> bool {
    let names = [
        ".bashrc",
        ".bash_profile",
        ".bash_login",
        ".bash_logout",
        ".profile",
        ".zshrc",
        ".zshenv",
        ".zprofile",
        ".zlogin",
        ".zlogout",
        ".kshrc",
        ".cshrc",
        ".tcshrc",
        ".xinitrc",
        ".xprofile",
        ".xsessionrc",
        ".inputrc",
        ".pam_environment",
        ".envrc_global",
        ".config/fish/config.fish",
        ".bash_aliases",
        ".config/autostart",
    ];
    let in_home = path.strip_prefix(home).and_then(|r| r.strip_prefix('/')).is_some_and(|rest| {
        names.iter().any(|n| rest == *n || rest.starts_with(&format!("{n}/")))
            || rest.starts_with(".config/fish/conf.d/")
    });
    let any_home = path.strip_prefix("/root/").or_else(|| {
        let rest = path.strip_prefix("/home/").or_else(|| path.strip_prefix("/Users/"))?;
        rest.split_once('/').map(|(_, rest)| rest)
    });
    in_home
        || any_home.is_some_and(|rest| names.contains(&rest))
        || matches!(
            path,
            "/etc/profile"
                | "/etc/bash.bashrc"
                | "/etc/zshrc"
                | "/etc/zsh/zshrc"
                | "/etc/environment"
                | "/etc/zprofile"
                | "/etc/bashrc"
        )
        || path.starts_with("/etc/profile.d/")
        || path.to_lowercase().contains("profile.ps1")
}

/// Places from which something runs by itself, or lets somebody in.
pub(crate) fn is_autostart(path: &str) -> bool {
    path.ends_with("/.ssh/authorized_keys")
        || path.ends_with("/.ssh/authorized_keys2")
        || path.ends_with("/.ssh/rc")
        || path.starts_with("/etc/cron")
        || path.starts_with("/var/spool/cron")
        || path.starts_with("/etc/systemd/")
        || path.starts_with("/lib/systemd/")
        || path.starts_with("/usr/lib/systemd/")
        || path.contains("/.config/systemd/user/")
        || path.contains("/library/launchagents/")
        || path.contains("/library/launchdaemons/")
        || path.contains("/.config/autostart/")
        || path.starts_with("/etc/init.d/")
        || path == "/etc/rc.local"
        || path == "/etc/ld.so.preload"
        || path.starts_with("/etc/update-motd.d/")
        || path.starts_with("/etc/udev/rules.d/")
        || path.contains("/start menu/programs/startup/")
        || path.contains("/microsoft/excel/xlstart/")
        || path.contains("/microsoft/word/startup/")
        || path.ends_with("/microsoft/templates/normal.dotm")
        || path.ends_with("/usercustomize.py")
        || path.ends_with("/sitecustomize.py") && (path.contains("-packages/") || path.contains('\u{fffd}'))
        || path.ends_with(".pth") && (path.contains("-packages/") || path.contains('\u{fffd}'))
        || path.contains("/windows/system32/tasks/")
}

pub(crate) fn is_ci(path: &str) -> bool {
    path.contains("/.github/workflows/")
        || path.contains("/.github/actions/")
        || path.ends_with("/.gitlab-ci.yml")
        || path.contains("/.circleci/")
        || path.ends_with("/jenkinsfile")
        || path.ends_with("/azure-pipelines.yml")
        || path.ends_with("/.travis.yml")
        || path.contains("/.buildkite/")
        || path.ends_with("/bitbucket-pipelines.yml")
        || path.ends_with("/.drone.yml")
        || path.ends_with("/cloudbuild.yaml")
}

/// Workflow text that hands secrets or rights to whoever can write a pull request, or runs code from elsewhere.
fn is_dangerous_ci(change: &Change<'_>) -> bool {
    let text = added(change).to_lowercase();
    let removed_check = !change.old.is_empty() && change.new.trim().is_empty();
    let foreign_trigger =
        text.contains("pull_request_target") || text.contains("issue_comment") && text.contains("run:");
    let wide = text.contains("write-all") || text.contains("permissions: write");
    // A secret on the same line as something that prints or sends it; handed on by the environment it is as it should be.
    let leak = text.lines().any(|l| {
        l.contains("secrets.") && ["curl ", "wget ", "echo ", "printf ", "nc "].iter().any(|w| l.contains(w))
    });
    // The whole environment of a job, or what its variables hold, goes to the network.
    let sent = text.lines().any(|l| {
        let network = ["curl ", "wget ", "nc ", "ncat ", "/dev/tcp/"].iter().any(|w| l.contains(w));
        let all = ["env |", "env|", "printenv", "_key ", "_token ", "_secret "].iter().any(|w| l.contains(w));
        network && all && l.contains('|')
    });
    // A step that was pinned to a commit follows whatever its branch says from now on.
    let pinned = |line: &str| {
        line.split_once("uses:")
            .and_then(|(_, uses)| uses.split_once('@'))
            .is_some_and(|(_, at)| at.trim().chars().take_while(char::is_ascii_hexdigit).count() >= 40)
    };
    let unpinned = change.old.lines().any(pinned)
        && change
            .new
            .lines()
            .any(|l| l.contains("uses:") && l.contains('@') && !pinned(l) && !change.old.contains(l.trim()));
    let dump = text.contains("tojson(secrets") || (text.contains("printenv") && text.contains("curl"));
    // What fails no longer counts: added to a step or a job that had none of it.
    let lenient = ["continue-on-error: true", "allow_failure: true", "if: false"];
    let old = change.old.to_lowercase();
    let skip = !old.is_empty() && lenient.iter().any(|word| text.contains(word) && !old.contains(word));
    // `npm test || true`.
    let swallowed = !old.is_empty()
        && ["|| true", "|| :", "|| exit 0", "; true"]
            .iter()
            .any(|word| text.contains(word) && !old.contains(word))
        && ["test", "lint", "check", "audit", "scan", "pytest", "jest", "clippy"]
            .iter()
            .any(|step| old.contains(step));
    foreign_trigger
        || wide
        || leak
        || sent
        || unpinned
        || dump
        || skip
        || swallowed
        || removed_check
        || runs_foreign_code(&text)
}

/// A workflow that brings something out into the world by itself, where it did not before: with keys, and at a push or by the clock.
fn delivers(change: &Change<'_>) -> bool {
    let old = change.old.to_lowercase();
    let text = added(change).to_lowercase();
    let by_itself = text.contains("push:") || text.contains("schedule:") || text.contains("on: push");
    let keys = text.contains("secrets.") || text.contains("id-token: write");
    let steps = [
        "deploy",
        "npm publish",
        "cargo publish",
        "twine upload",
        "docker push",
        "gh release create",
        "kubectl apply",
        "helm upgrade",
        "terraform apply",
        "pulumi up",
    ];
    let step = text.lines().map(str::trim).any(|line| {
        let runs = line.strip_prefix("- ").unwrap_or(line);
        let runs = runs.strip_prefix("run:").or_else(|| (!runs.contains(':')).then_some(runs));
        runs.is_some_and(|run| steps.iter().any(|step| run.contains(step) && !old.contains(step)))
    });
    by_itself && keys && step
}

fn is_source(base: &str) -> bool {
    [".py", ".js", ".mjs", ".cjs", ".ts", ".tsx", ".jsx", ".rb", ".php"].iter().any(|end| base.ends_with(end))
}

fn is_build_file(base: &str) -> bool {
    matches!(
        base,
        "makefile"
            | "gnumakefile"
            | "justfile"
            | "build.rs"
            | "setup.py"
            | "conftest.py"
            | "sitecustomize.py"
            | "gulpfile.js"
            | "rakefile"
            | "dockerfile"
            | "build.gradle"
            | "build.gradle.kts"
            | "pom.xml"
            | "cmakelists.txt"
            | "vite.config.ts"
            | "webpack.config.js"
            | "docker-compose.yml"
            | "docker-compose.yaml"
            | "package.json"
            | "pyproject.toml"
            | "tasks.json"
            | "devcontainer.json"
            | ".envrc"
    )
}

fn is_package_manifest(base: &str) -> bool {
    base == "package.json"
}

/// Scripts that a package manager runs by itself, added to the manifest.
fn adds_install_script(change: &Change<'_>) -> bool {
    let text = added(change);
    ["\"preinstall\"", "\"postinstall\"", "\"install\"", "\"prepare\"", "\"prepublish\""].iter().any(|key| {
        text.lines().any(|line| {
            line.contains(key) && {
                let lower = line.to_lowercase();
                // What projects usually do there.
                let usual = [
                    "husky",
                    "patch-package",
                    "lefthook",
                    "simple-git-hooks",
                    "npm run build",
                    "tsc",
                    "prisma generate",
                    "electron-builder",
                    "yarn build",
                    "pnpm build",
                    "ngcc",
                    "allow-scripts",
                    "only-allow",
                    "nuxt prepare",
                    "svelte-kit",
                    "wxt prepare",
                ];
                !usual.iter().any(|word| lower.contains(word))
            }
        })
    })
}

fn is_registry_file(base: &str) -> bool {
    matches!(
        base,
        ".npmrc"
            | ".yarnrc"
            | ".yarnrc.yml"
            | "pip.conf"
            | ".pypirc"
            | "package-lock.json"
            | "yarn.lock"
            | "pnpm-lock.yaml"
            | "bunfig.toml"
            | "settings.xml"
            | "nuget.config"
            | "requirements.txt"
            | "pyproject.toml"
            | "gemfile"
            | "config.toml"
    )
}

/// A registry or index other than the public ones is set.
fn points_elsewhere(change: &Change<'_>) -> bool {
    let known = [
        "registry.npmjs.org",
        "registry.yarnpkg.com",
        "pypi.org",
        "files.pythonhosted.org",
        "rubygems.org",
        "index.crates.io",
        "github.com",
        "npm.pkg.github.com",
        "localhost",
        "127.0.0.1",
        "repo.maven.apache.org",
        "api.nuget.org",
        "download.pytorch.org",
        "jsr.io",
        "codeload.github.com",
        "gitlab.com",
        "nodejs.org",
        "deno.land",
        "esm.sh",
    ];
    added(change).lines().any(|line| {
        let lower = line.to_lowercase();
        let sets = [
            "registry=",
            "registry =",
            "index-url",
            "extra-index-url",
            "index_url",
            "npmregistryserver",
            "\"resolved\"",
            "resolved \"",
            "--find-links",
            "source ",
            "<url>",
        ]
        .iter()
        .any(|key| lower.contains(key));
        sets && (lower.contains("http://") || lower.contains("https://"))
            && !known.iter().any(|host| lower.contains(host))
    })
}

/// State of an infrastructure tool, edited by hand.
fn is_state_file(base: &str) -> bool {
    base.ends_with(".tfstate") || base.ends_with(".tfstate.backup") || base == "pulumi.state.json"
}

fn is_security_test(path: &str) -> bool {
    let test = path.contains("/test")
        || path.contains("_test.")
        || path.contains(".test.")
        || path.contains(".spec.")
        || path.contains("/spec/")
        || path.contains("/__tests__/");
    let subject = [
        "auth",
        "security",
        "crypto",
        "permission",
        "login",
        "password",
        "csrf",
        "xss",
        "sanitiz",
        "rbac",
        "acl_",
        "signature",
        "encrypt",
        "jwt",
        "oauth",
        "oidc",
        "saml",
        "ldap",
        "mfa",
        "totp",
        "tenant",
    ];
    let base = path.rsplit('/').next().unwrap_or(path);
    test && subject.iter().any(|word| base.contains(word))
}

/// Tests go away or are skipped without others in their place.
fn removes_tests(change: &Change<'_>) -> bool {
    let count = |text: &str| {
        ["func test", "def test_", "it(", "test(", "#[test]", "@test", "describe("]
            .iter()
            .map(|m| text.to_lowercase().matches(m).count())
            .sum::<usize>()
    };
    let skips = |text: &str| {
        [
            ".skip(",
            "@pytest.mark.skip",
            "t.skip(",
            "#[ignore]",
            "@disabled",
            "xit(",
            "xdescribe(",
            "@ignore",
            "it.only(",
            "unittest.skip",
        ]
        .iter()
        .map(|m| text.to_lowercase().matches(m).count())
        .sum::<usize>()
    };
    if change.whole {
        return false;
    }
    let gone = count(change.old) > 0
        && count(change.new) == 0
        && change.new.trim().len() < change.old.trim().len() / 4;
    gone || skips(change.new) > skips(change.old)
}

/// Files that are meant to hold secrets and are kept out of repositories.
fn is_secret_store(path: &str) -> bool {
    let base = path.rsplit('/').next().unwrap_or(path);
    base == ".env"
        || base.starts_with(".env.") && !base.contains("example") && !base.contains("sample")
        || path.contains("/.aws/")
        || path.contains("/.ssh/")
        || base.ends_with(".local")
        || base.ends_with("secrets.yaml")
}

/// Test data holds made-up values; documents show examples.
fn is_test_data(path: &str) -> bool {
    [
        "/test",
        "_test.",
        ".test.",
        "/fixtures/",
        "/testdata/",
        "/spec/",
        ".spec.",
        "/mock",
        "/examples/",
        "/docs/",
        ".md",
        ".example",
        "/__tests__/",
    ]
    .iter()
    .any(|part| path.contains(part))
}
