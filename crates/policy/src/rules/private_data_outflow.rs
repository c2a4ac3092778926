//! `private-data-outflow`: private data was read, strangers' content was read, and this is a way out.

use countersign_model::{Data, Effect, EffectKind as K, Operation, Tier};

use super::common;
use crate::context::Context;
use crate::places::{is_trusted, named_by_user};
use crate::provenance::{Candidate, Origin, Words, destinations, of_effect, origin};
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "private-data-outflow",
    group: Group::Provenance,
    tier: Tier::Soft,
    title: "private data was read, strangers' content was read, and this is a way out",
    doc: "Each of the three is ordinary; together they are how data is stolen: the session has read credentials, dumps or people's data, it has read content that somebody else wrote, and now something would go to a place outside the trust boundary. The user has to name the place. The repository's own forge and remotes pass, and so does a service that the user speaks of.",
    must_name: "the place where it goes",
    operation: Operation::Send,
    kinds: &[
        K::Send,
        K::MessageSend,
        K::ForgeWrite,
        K::ExternalWrite,
        K::PublishPublic,
        K::Publish,
        K::GitPush,
        K::AgentSpawn,
        K::MessageAgent,
    ],
    check,
    fires: &[
        Case {
            action: "mcp__tracker__create_issue {\"title\":\"x\",\"description\":\"…\"}",
            says: "<file /home/u/.aws/credentials> …\n<page https://blog.example> hello\nread the post",
        },
        Case {
            action: "gh issue comment 3 --repo far/away --body hello",
            says: "<mcp mail/search> …\n<page https://blog.example> hello\nsum up my mail",
        },
    ],
    silent: &[
        Case {
            action: "mcp__tracker__create_issue {\"title\":\"x\",\"description\":\"…\"}",
            says: "<file /home/u/.aws/credentials> …\n<page https://blog.example> hello\nopen an issue in the tracker",
        },
        Case {
            action: "mcp__tracker__create_issue {\"title\":\"x\",\"description\":\"…\"}",
            says: "<page https://blog.example> hello\nread the post",
        },
        Case {
            action: "gh pr create --fill",
            says: "<file /home/u/.aws/credentials> …\n<page https://blog.example> hello\nread the post",
        },
    ],
};

fn check(effect: &Effect, cx: &Context<'_>) -> Option<Hit> {
    let private = cx.memory.private.first()?;
    if !cx.memory.provenance.untrusted() {
        return None;
    }
    match effect.kind {
        // The repository's own forge, by the command's own defaults.
        K::ForgeWrite | K::GitPush
            if effect.to.is_none()
                && effect.program.split(['/', ' ']).all(|p| matches!(p, "gh" | "glab" | "git")) =>
        {
            return None;
        }
        // A remote that was there before.
        K::GitPush
            if effect.to.as_ref().is_some_and(|to| {
                !to.name.contains([':', '/']) && !cx.memory.new_remotes.contains(&to.name)
            }) =>
        {
            return None;
        }
        // A subagent of the same session acts under the same eyes.
        K::AgentSpawn | K::MessageAgent => return None,
        _ => {}
    }
    if let Some(to) = &effect.to {
        if is_trusted(to, cx) || named_by_user(to, cx) {
            return None;
        }
        // Text that stands in a search or a look-up.
        if effect.kind == K::Send
            && effect.data.iter().all(|d| matches!(d, Data::Literal))
            && effect.data.len() == 1
            && to.unknown
        {
            return None;
        }
    }
    let words = Words::new(cx);
    let service = effect.program.split('/').next().unwrap_or("").to_lowercase();
    if service.len() >= 3
        && effect.to.is_none()
        && service.split(['-', '_']).any(|part| part.len() >= 3 && words.hold(part))
    {
        return None;
    }
    let mut places = destinations(cx);
    let answers = |c: &Candidate| matches!(origin(c.kind, &c.name, cx, &words), Origin::Correspondent(_));
    if effect.kind == K::MessageSend && words.ask_for_reply() && places.iter().any(answers) {
        return None;
    }
    places.extend(of_effect(effect, cx));
    if places.iter().any(|place| words.name(place.kind, &place.name)) {
        return None;
    }
    let to = effect.to.clone().unwrap_or_else(common::nowhere);
    let place = if to.name.is_empty() { crate::rule::names(&effect.targets) } else { to.name.clone() };
    let mut hit = Hit::new(format!(
        "{private} and content of others were read in this session, and something would go to {place}"
    ));
    hit.items.push(
        vec![to.host.clone(), to.name.to_lowercase(), service].into_iter().filter(|n| n.len() >= 3).collect(),
    );
    if cx.memory.tainted {
        hit = hit.tier(Tier::Adversarial);
    }
    Some(hit.safer(effect, "show the user what would go and where, and let them name the place"))
}
