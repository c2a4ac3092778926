//! `credential-search`: credentials are looked for.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use super::names_only::shows_names_only;
use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "credential-search",
    group: Group::Secrets,
    tier: Tier::Soft,
    title: "credentials are looked for",
    doc: "Dumps the environment or searches files for keys and passwords.",
    must_name: "what is looked for",
    operation: Operation::ReadSecret,
    kinds: &[EffectKind::CredentialSearch, EffectKind::Read],
    check,
    fires: &[
        Case { action: "env", says: "" },
        Case { action: "printenv", says: "" },
        Case { action: "env | tee /tmp/names | cut -d= -f1", says: "" },
        Case { action: "env; cut -d= -f1 names", says: "" },
        Case { action: "sh -c \"env\" | tee names", says: "" },
        Case { action: "env | cut -d= -f2", says: "" },
        Case { action: "grep -rinE '(password|api_key)' /home /etc", says: "" },
        Case { action: "rg -i api_key ~", says: "" },
    ],
    silent: &[
        Case { action: "grep -rn password src", says: "" },
        Case { action: "docker compose exec -T web sh -c \"env | cut -d= -f1 | sort\"", says: "" },
        Case { action: "env | cut -d= -f1 | sort", says: "" },
        Case { action: "printenv | grep -c PATH", says: "" },
        Case { action: "env FOO=1 make", says: "" },
        Case { action: "printenv HOME", says: "" },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    if effect.kind == EffectKind::Read || lists_names(effect, cx) || looks_in_one_project(effect, cx) {
        return None;
    }
    Some(
        Hit::new("the environment or files would be searched for credentials")
            .naming_word(&["env", "environment", "token", "credential", "secret", "password", "variables"])
            .safer(effect, "names alone: env | cut -d= -f1"),
    )
}

/// `grep -r password src`: in one's own code the word is nothing. In homes, settings and whole machines it is looked for.
fn looks_in_one_project(effect: &Effect, cx: &Context<'_>) -> bool {
    let searches = ["grep", "egrep", "fgrep", "rgrep", "zgrep", "rg", "ripgrep", "ag", "ack"];
    let home = cx.around.home.trim_end_matches('/');
    let broad = |path: &str| {
        let bare = path.trim_end_matches('/').trim_end_matches("/*");
        let own = bare.strip_prefix(home).filter(|_| !home.is_empty());
        bare.is_empty()
            || own.is_some_and(|rest| rest.is_empty() || rest.starts_with("/."))
            || ["/home", "/users", "/etc", "/root", "/opt", "/var", "/srv", "/mnt", "/proc", "/run"]
                .iter()
                .any(|root| {
                    bare.to_lowercase() == *root
                        || bare.to_lowercase().starts_with(&format!("{root}/")) && !cx.at_home(path)
                })
    };
    searches.contains(&effect.program.as_str())
        && !effect.targets.iter().any(|t| !cx.in_project(&t.name) && !cx.scratch(&t.name) && broad(&t.name))
}

/// `env | cut -d= -f1`: the next stage of the pipe takes the values away.
fn lists_names(effect: &Effect, cx: &Context<'_>) -> bool {
    let from = cx.text.get(effect.span.start..).unwrap_or("").trim_start_matches(['"', '\'']);
    let Some(rest) = from.strip_prefix("printenv").or_else(|| from.strip_prefix("env")) else { return false };
    rest.trim_start().strip_prefix('|').is_some_and(|next| shows_names_only(next.trim_start()))
}
