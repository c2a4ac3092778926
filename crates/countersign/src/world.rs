//! The real scene, as the analysis and the policy want to ask it.

use countersign_host::Scene as _;
use countersign_host::World;
use countersign_host::scene::Ecosystem;
use countersign_model::Fact;

/// The world around one action.
pub struct Surveyor<'a> {
    /// Who looks.
    pub world: &'a World,
    /// Folder of the action.
    pub cwd: String,
}

/// Largest file with code that is read, bytes.
const MAX_CODE: usize = 256 * 1024;

impl countersign_analysis::Scene for Surveyor<'_> {
    fn read_file(&self, path: &str) -> Option<String> {
        self.world.read_file(path, MAX_CODE)
    }

    fn project_entry(&self, kind: &str, folder: &str, name: &str) -> Option<String> {
        let recipe = match kind {
            "npm-script" => self.world.npm_script(folder, name),
            "make-target" => self.world.make_target(folder, name),
            "just-recipe" => self.world.just_recipe(folder, name),
            _ => None,
        }?;
        Some(recipe.text)
    }

    fn expand(&self, pattern: &str) -> Option<Vec<String>> {
        Some(self.world.expand_glob(pattern, &self.cwd))
    }

    fn installed(&self, _: &str) -> Option<bool> {
        None
    }
}

impl countersign_policy::Witness for Surveyor<'_> {
    fn path(&self, path: &str) -> Fact {
        if !path.contains(['*', '?', '[']) {
            return self.world.path_tree(path);
        }
        let found = self.world.expand_glob(&path.replace("/**", "/*"), &self.cwd);
        if found.is_empty() {
            return self.world.path_tree(path);
        }
        found.iter().take(200).map(|p| self.world.path_tree(p)).reduce(join).unwrap_or(Fact::Absent)
    }

    fn rebuildable(&self, path: &str) -> Option<Fact> {
        self.world.rebuildable(path)
    }

    fn worktree(&self, folder: &str) -> Fact {
        self.world.worktree(if folder.is_empty() { &self.cwd } else { folder })
    }

    fn branch(&self, name: &str) -> Fact {
        let name = name.trim_start_matches('+');
        let name = name.rsplit(':').next().unwrap_or(name);
        if name.is_empty() || name == "HEAD" {
            return match self.world.current_branch(&self.cwd) {
                Some(current) => self.world.branch(&self.cwd, &current),
                None => Fact::Unknown { why: "no branch is checked out".to_owned() },
            };
        }
        self.world.branch(&self.cwd, name)
    }

    fn process(&self, pid: &str) -> Fact {
        match pid.trim_start_matches('-').parse() {
            Ok(pid) => self.world.process(pid),
            Err(_) => Fact::Unknown { why: "not a process id".to_owned() },
        }
    }

    fn declared(&self, package: &str) -> Fact {
        let name = package_name(package);
        let all = [
            Ecosystem::Npm,
            Ecosystem::Python,
            Ecosystem::Cargo,
            Ecosystem::Go,
            Ecosystem::Ruby,
            Ecosystem::Php,
        ];
        for ecosystem in all {
            let fact = self.world.declared_dependency(&self.cwd, ecosystem, &name);
            if matches!(fact, Fact::Declared { .. }) {
                return fact;
            }
        }
        Fact::Absent
    }
}

/// Name without version.
fn package_name(text: &str) -> String {
    let (scope, body) = match text.strip_prefix('@') {
        Some(rest) => ("@", rest),
        None => ("", text),
    };
    let end = body.find(['@', '=', '<', '>', '~', '!', '[', ';']).unwrap_or(body.len());
    format!("{scope}{}", body.get(..end).unwrap_or(body))
}

/// Two facts about paths as one.
fn join(a: Fact, b: Fact) -> Fact {
    match (a, b) {
        (
            Fact::Tree {
                files,
                bytes,
                untracked,
                dirty,
                ignored,
                session_made,
                truncated,
                in_repository,
                resolves_to,
                mut samples,
            },
            Fact::Tree {
                files: f,
                bytes: by,
                untracked: u,
                dirty: d,
                ignored: i,
                session_made: s,
                truncated: t,
                in_repository: r,
                resolves_to: to,
                samples: more,
            },
        ) => {
            samples.extend(more);
            samples.truncate(3);
            Fact::Tree {
                files: files + f,
                bytes: bytes + by,
                untracked: untracked + u,
                dirty: dirty + d,
                ignored: ignored + i,
                session_made: session_made + s,
                truncated: truncated || t,
                in_repository: in_repository && r,
                resolves_to: resolves_to.or(to),
                samples,
            }
        }
        (Fact::Absent, other) | (other, Fact::Absent) => other,
        (Fact::Unknown { why }, _) | (_, Fact::Unknown { why }) => Fact::Unknown { why },
        (other, _) => other,
    }
}
