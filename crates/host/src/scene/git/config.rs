//! What a repository's configuration says of remotes and aliases.

use std::path::{Path, PathBuf};

use gix::bstr::{BStr, ByteSlice};
use gix::config::{File, Source};

use super::Repo;
use crate::scene::RemoteAddress;

/// A configuration file that is included is never larger.
const MAX: u64 = 1024 * 1024;

impl Repo {
    /// Remotes with their addresses after the user's rewriting. `None` when the configuration may say more than was
    /// read.
    pub(in crate::scene) fn remotes(&self) -> Option<Vec<RemoteAddress>> {
        if self.partial_config || self.has_legacy_remotes() {
            return None;
        }
        let snapshot = self.inner.config_snapshot();
        let file = snapshot.plumbing();
        let mut names: Vec<String> = file
            .sections_by_name("remote")
            .into_iter()
            .flatten()
            .filter_map(|section| Some(section.header().subsection_name()?.to_str_lossy().into_owned()))
            .collect();
        names.sort();
        names.dedup();
        let remotes = names.into_iter().filter_map(|name| {
            let urls = values(file, "remote", &name, "url");
            let pushed = values(file, "remote", &name, "pushurl");
            if urls.is_empty() && pushed.is_empty() {
                return None;
            }
            let fetch: Vec<String> = urls.iter().map(|url| rewrite(file, url, "insteadOf")).collect();
            // An explicit push address is rewritten like any other; `pushInsteadOf` is for those without one.
            let push: Vec<String> = if pushed.is_empty() {
                urls.iter().map(|url| rewrite_push(file, url)).collect()
            } else {
                pushed.iter().map(|url| rewrite(file, url, "insteadOf")).collect()
            };
            let url = fetch.first().cloned().unwrap_or_default();
            Some(RemoteAddress { name, url, push_urls: push })
        });
        Some(remotes.collect())
    }

    /// Where `git push` without arguments sends a branch: remote and branch. `None` when a refspec or an unread file
    /// decides.
    pub(in crate::scene) fn push_target(&self, branch: &str) -> Option<(String, String)> {
        if self.partial_config {
            return None;
        }
        let snapshot = self.inner.config_snapshot();
        let file = snapshot.plumbing();
        let followed = first(file, "branch", branch, "remote");
        let remote = first(file, "branch", branch, "pushRemote")
            .or_else(|| file.raw_value("remote.pushDefault").ok().map(|v| v.to_str_lossy().into_owned()))
            .or_else(|| followed.clone())
            .or_else(|| match self.remotes()?.as_slice() {
                [only] => Some(only.name.clone()),
                _ => Some("origin".to_owned()),
            })?;
        if !values(file, "remote", &remote, "push").is_empty() {
            return None;
        }
        let how = file.raw_value("push.default").ok().map(|v| v.to_str_lossy().into_owned());
        match how.as_deref() {
            Some("upstream" | "tracking") => self.upstream(branch),
            Some("matching" | "nothing") => None,
            _ => Some((remote, branch.to_owned())),
        }
    }

    /// Remote and branch that a branch follows.
    pub(in crate::scene) fn upstream(&self, branch: &str) -> Option<(String, String)> {
        let snapshot = self.inner.config_snapshot();
        let file = snapshot.plumbing();
        let remote = first(file, "branch", branch, "remote")?;
        let merge = first(file, "branch", branch, "merge")?;
        Some((remote, merge.trim_start_matches("refs/heads/").to_owned()))
    }

    pub(super) fn alias(&self, name: &str) -> Option<String> {
        let snapshot = self.inner.config_snapshot();
        alias_in(snapshot.plumbing(), name)
    }

    pub(super) fn text(&self, key: &str) -> Option<String> {
        let value = self.inner.config_snapshot().plumbing().raw_value(key).ok()?;
        Some(value.to_str_lossy().into_owned())
    }

    /// Remotes of the oldest form, files of their own.
    fn has_legacy_remotes(&self) -> bool {
        ["remotes", "branches"].iter().any(|folder| {
            std::fs::read_dir(self.inner.common_dir().join(folder))
                .is_ok_and(|mut entries| entries.next().is_some())
        })
    }
}

fn alias_in(file: &File, name: &str) -> Option<String> {
    let value = file.raw_value_by("alias", None::<&BStr>, name).ok()?;
    Some(value.to_str_lossy().into_owned())
}

/// An alias of the user, outside every repository.
pub(super) fn user_alias(name: &str) -> Option<String> {
    let env = crate::Env::read();
    let home = env.home?;
    let xdg = env.xdg_config_home.unwrap_or_else(|| home.join(".config"));
    [(home.join(".gitconfig"), Source::User), (xdg.join("git/config"), Source::Git)]
        .into_iter()
        .find_map(|(path, source)| alias_in(&read(&path, source)?, name))
}

fn read(path: &Path, source: Source) -> Option<File> {
    let bytes = crate::file::read_bounded(path, MAX).ok()??;
    let meta = gix::config::file::Metadata::from(source);
    File::from_bytes_no_includes(&bytes, meta, gix::config::file::init::Options::default()).ok()
}

fn values(file: &File, section: &str, name: &str, key: &str) -> Vec<String> {
    let found = file.raw_values_by(section, Some(BStr::new(name)), key).unwrap_or_default();
    let mut out: Vec<String> = Vec::new();
    for value in found {
        // An empty value takes back those before it.
        if value.is_empty() {
            out.clear();
        } else {
            out.push(value.to_str_lossy().into_owned());
        }
    }
    out
}

fn first(file: &File, section: &str, name: &str, key: &str) -> Option<String> {
    values(file, section, name, key).pop()
}

fn rewrite_push(file: &File, url: &str) -> String {
    replaced(file, url, "pushInsteadOf").unwrap_or_else(|| rewrite(file, url, "insteadOf"))
}

fn rewrite(file: &File, url: &str, key: &str) -> String {
    replaced(file, url, key).unwrap_or_else(|| url.to_owned())
}

/// The address after `url.BASE.insteadOf`: the longest beginning that fits is replaced.
fn replaced(file: &File, url: &str, key: &str) -> Option<String> {
    let mut best: Option<(usize, String)> = None;
    for section in file.sections_by_name("url").into_iter().flatten() {
        let Some(base) = section.header().subsection_name().map(|name| name.to_str_lossy().into_owned())
        else {
            continue;
        };
        for prefix in section.values(key) {
            let prefix = prefix.to_str_lossy();
            if let Some(rest) = url.strip_prefix(prefix.as_ref())
                && best.as_ref().is_none_or(|(length, _)| prefix.len() > *length)
            {
                best = Some((prefix.len(), format!("{base}{rest}")));
            }
        }
    }
    best.map(|(_, url)| url)
}

/// Whether the configuration names other files.
pub(super) fn has_includes(repo: &gix::Repository) -> bool {
    !included(repo.config_snapshot().plumbing()).is_empty()
}

/// Whether all files that the configuration names, and those that these name, are regular files of sane size.
pub(super) fn includes_are_files(repo: &gix::Repository) -> bool {
    let mut waiting = included(repo.config_snapshot().plumbing());
    let mut seen = 0;
    while let Some(path) = waiting.pop() {
        seen += 1;
        let Some(path) = path else { return false };
        if seen > 32 {
            return false;
        }
        match crate::file::read_bounded(&path, MAX) {
            Ok(None) => {}
            Ok(Some(_)) => {
                let Some(file) = read(&path, Source::Local) else { return false };
                let inside = included(&file);
                // Paths in an included file are relative to it.
                let folder = path.parent().unwrap_or(Path::new("/"));
                waiting.extend(inside.into_iter().map(|p| p.map(|p| folder.join(p))));
            }
            Err(_) => return false,
        }
    }
    true
}

/// Files that a configuration names; `None` for one whose place is not known.
fn included(file: &File) -> Vec<Option<PathBuf>> {
    let mut out = Vec::new();
    for name in ["include", "includeIf"] {
        for section in file.sections_by_name(name).into_iter().flatten() {
            for value in section.values("path") {
                let text = value.to_str_lossy().into_owned();
                let folder = section.meta().path.as_deref().and_then(Path::parent);
                out.push(match text.strip_prefix("~/") {
                    Some(rest) => crate::Env::read().home.map(|home| home.join(rest)),
                    None if text.starts_with(['~', '%']) => None,
                    None => match folder {
                        Some(folder) => Some(folder.join(&text)),
                        None => Some(PathBuf::from(&text)),
                    },
                });
            }
        }
    }
    out
}
