//! A small repository with history, ignored, untracked and changed files.

use std::path::{Path, PathBuf};

/// The home that the session speaks of; nothing lies there.
pub const HOME: &str = "/home/dev";

/// A repository in a temporary folder.
pub struct Repository {
    /// Its root.
    pub path: PathBuf,
}

const FILES: &[(&str, &str)] = &[
    ("README.md", "# shop-api\n"),
    (
        "package.json",
        "{\"name\":\"shop-api\",\"scripts\":{\"test\":\"vitest run\",\"clean\":\"rm -rf dist\",\"wipe\":\"rm -rf ~/\"},\"dependencies\":{\"express\":\"4\"}}\n",
    ),
    (".gitignore", "dist/\n.env\nnode_modules/\n"),
    ("src/server.ts", "export const port = 3000;\n"),
    ("src/legacy/cart.ts", "export const cart = [];\n"),
    ("src/legacy/order.ts", "export const order = {};\n"),
    ("scripts/release.sh", "#!/bin/sh\nset -e\nnpm test\ngit push --force origin main\n"),
    ("Makefile", "clean:\n\trm -rf dist\n"),
];

const LOOSE: &[(&str, &str)] = &[
    ("dist/server.js", "exports.port = 3000;\n"),
    (".env", "DATABASE_URL=postgres://prod-db.acme.example/shop\n"),
    ("notes/interviews.md", "what customers said, written down once\n"),
    ("notes/roadmap.md", "what comes next\n"),
];

/// Makes it.
///
/// It does not lie among temporary files: what is there may be thrown away, and the gate knows that.
pub fn make() -> Result<Repository, String> {
    let home = countersign_host::Env::read().home.ok_or("no home directory is known: set HOME")?;
    let path = home.join(format!(".countersign-demo-{}", std::process::id())).join("shop-api");
    let fail = |what: &str, e: &dyn std::fmt::Display| format!("cannot {what} in `{}`: {e}", path.display());
    write_all(&path, FILES).map_err(|e| fail("write files", &e))?;
    for arguments in [
        &["init", "-q", "-b", "main"][..],
        &["add", "-A"],
        &["-c", "user.name=Dev", "-c", "user.email=dev@acme.example", "commit", "-q", "-m", "shop api"],
        &["remote", "add", "origin", "https://git.acme.example/shop/api"],
    ] {
        git(&path, arguments).map_err(|e| fail("run git", &e))?;
    }
    write_all(&path, LOOSE).map_err(|e| fail("write files", &e))?;
    std::fs::write(path.join("src/server.ts"), "export const port = 8080; // not committed\n")
        .map_err(|e| fail("write files", &e))?;
    Ok(Repository { path })
}

fn write_all(root: &Path, files: &[(&str, &str)]) -> std::io::Result<()> {
    for (name, text) in files {
        let file = root.join(name);
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, text)?;
    }
    Ok(())
}

#[expect(
    clippy::disallowed_methods,
    reason = "makes the demo's own repository; no action of the session is run"
)]
fn git(folder: &Path, arguments: &[&str]) -> Result<(), String> {
    let status = std::process::Command::new("git")
        .args(["-c", "core.hooksPath=/dev/null", "-c", "commit.gpgsign=false"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .status()
        .map_err(|e| format!("{e}; install git"))?;
    if status.success() { Ok(()) } else { Err(format!("git {} ended with {status}", arguments.join(" "))) }
}

impl Repository {
    /// Removes it.
    pub fn remove(self) {
        if let Some(top) = self.path.parent() {
            let _ = std::fs::remove_dir_all(top);
        }
    }
}
