//! Which operations the words for one stand for: people and rules call the same act differently, and the same verb means other
//! acts elsewhere.

use countersign_model::{Consent, Operation};

use crate::scope;

/// Operations that one request may mean where it names everything that the command does: people and rules call it
/// differently. Never what has to be said by its own name.
pub(crate) fn is_alike(given: Operation, needed: Operation) -> bool {
    use Operation as Op;
    let removes =
        |o| matches!(o, Op::Delete | Op::Destroy | Op::Discard | Op::Reset | Op::Overwrite | Op::Uninstall);
    let ends = |o| matches!(o, Op::Kill | Op::Stop);
    let sets = |o| matches!(o, Op::Configure | Op::Apply | Op::Restart | Op::Migrate | Op::Schedule);
    let looks = |o| matches!(o, Op::Read | Op::ReadSecret | Op::Download | Op::Connect);
    removes(needed) && removes(given)
        || ends(needed) && (ends(given) || matches!(given, Op::Delete | Op::Destroy))
        || (sets(needed) || matches!(needed, Op::Permit | Op::WriteSecret | Op::Send | Op::Deploy))
            && sets(given)
        || matches!(needed, Op::Permit | Op::Send) && matches!(given, Op::Delete | Op::Destroy | Op::Pay)
        || needed == Op::Send && matches!(given, Op::Run | Op::Deploy | Op::Upload)
        || matches!(needed, Op::Upload | Op::Send) && matches!(given, Op::Move | Op::Overwrite)
        || needed == Op::Apply && removes(given)
        || needed == Op::Send && matches!(given, Op::Edit | Op::Install)
        || needed == Op::Publish && given == Op::Send
        || needed == Op::Apply && given == Op::Move
        || needed == Op::Deploy && matches!(given, Op::Discard | Op::Upload | Op::Push | Op::Overwrite)
        || needed == Op::Run && !matches!(given, Op::Read | Op::ReadSecret | Op::Download)
        || looks(needed) && looks(given)
        || needed == Op::ReadSecret && matches!(given, Op::Send | Op::Run)
}

/// Who wants something back wants nothing deleted.
pub(crate) fn brings_back(grant: &Consent, needed: Operation) -> bool {
    let back = |w: &String| matches!(w.as_str(), "undo" | "restore" | "recover" | "undelete" | "bring");
    grant.operation == Operation::Discard && needed != Operation::Discard && grant.items.iter().any(back)
}

/// "Check the dump by restoring it": whoever restores something drops nothing.
pub(crate) fn restores(grant: &Consent, needed: Operation) -> bool {
    use Operation as Op;
    let has = |list: &[&str]| grant.items.iter().any(|w| list.contains(&w.as_str()));
    grant.operation == Op::Discard
        && matches!(needed, Op::Delete | Op::Destroy | Op::Reset)
        && has(&["restore", "restoring", "recover", "recovering", "undelete"])
        && !has(&["reset", "drop", "wipe", "delete", "discard", "clear", "clean"])
}

/// What is needed is only a way to do what was asked, where its object is named: a file of secrets is read to be changed or
/// copied, a service is sent to so that it deletes.
pub(crate) fn is_part_of(given: Operation, needed: Operation, items: &[Vec<String>]) -> bool {
    use Operation as Op;
    let file = || items.iter().any(|i| scope::is_thing(i));
    let host = || items.iter().flatten().any(|i| i.contains("://"));
    match needed {
        Op::ReadSecret => {
            matches!(
                given,
                Op::Edit | Op::Configure | Op::WriteSecret | Op::Overwrite | Op::Upload | Op::Move
            ) && file()
        }
        // "Discard all of it, untracked files as well".
        Op::Delete => given == Op::Discard && items.iter().flatten().any(|i| i == "untracked"),
        Op::Send => matches!(given, Op::Delete | Op::Destroy | Op::Move | Op::Restart) && host(),
        _ => false,
    }
}

/// The verb covers the operation elsewhere, and here is another act: who changes a price sends no letter, who adds a job to a
/// pipeline does not run it.
pub(crate) fn is_another_act(
    grant: &Consent,
    operation: Operation,
    items: &[Vec<String>],
    command: &str,
) -> bool {
    use Operation as Op;
    let nameless = items.iter().all(Vec::is_empty);
    let triggers = ["workflow run", "ci run", "pipeline run", "ci trigger", "dispatch", "pipeline create"]
        .iter()
        .any(|t| command.contains(t));
    // Who wants an image tagged does not want it in the registry.
    let tagged = operation == Op::Publish
        && grant.operation == Op::Release
        && ["docker push", "podman push", "buildah push"].iter().any(|p| command.contains(p));
    // Who wants a script written does not want it run.
    let writes = operation == Op::Run
        && grant.operation == Op::Edit
        && grant
            .items
            .first()
            .is_some_and(|w| matches!(w.as_str(), "write" | "create" | "draft" | "implement"))
        && !grant.items.iter().any(|w| matches!(w.as_str(), "run" | "execute" | "start"));
    tagged
        || writes
        || operation == Op::Send && nameless && matches!(grant.operation, Op::Configure | Op::Stop)
        || operation == Op::Run
            && triggers
            && matches!(grant.operation, Op::Edit | Op::Install | Op::Configure)
}

/// Operations that the plain verb of a command does not say: force, skipped checks, a signature, money.
pub(crate) fn more_than_its_verb(operation: Operation) -> bool {
    matches!(operation, Operation::ForcePush | Operation::SkipChecks | Operation::Approve | Operation::Pay)
}

/// Whether words that grant `given` speak of `needed`.
pub(crate) fn covers(given: Operation, needed: Operation) -> bool {
    use Operation as Op;
    given == needed
        || match needed {
            Op::Delete => given == Op::Kill,
            Op::Push => given == Op::ForcePush,
            Op::Rewrite => matches!(given, Op::Discard | Op::Reset),
            Op::Discard => matches!(given, Op::Reset | Op::Delete),
            Op::Kill => matches!(given, Op::Stop | Op::Restart),
            Op::Stop => matches!(given, Op::Kill | Op::Restart | Op::Delete | Op::Destroy),
            Op::Restart => matches!(given, Op::Apply | Op::Stop | Op::Kill),
            Op::Destroy => matches!(given, Op::Delete | Op::Destroy | Op::Uninstall | Op::Kill),
            Op::Reset => matches!(given, Op::Destroy | Op::Delete | Op::Discard | Op::Overwrite),
            Op::Run => matches!(
                given,
                Op::Install
                    | Op::Download
                    | Op::Apply
                    | Op::Restart
                    | Op::Stop
                    | Op::Kill
                    | Op::Edit
                    | Op::Delete
                    | Op::Configure
                    | Op::Deploy
                    | Op::Connect
                    | Op::Send
                    | Op::Publish
                    | Op::Release
                    | Op::Pay
                    | Op::Migrate
                    | Op::Upload
            ),
            Op::Install => matches!(given, Op::Run | Op::Download),
            Op::Apply => {
                matches!(given, Op::Deploy | Op::Run | Op::Restart | Op::Delete | Op::Configure | Op::Install)
            }
            Op::Deploy => matches!(given, Op::Release | Op::Publish | Op::Apply),
            Op::Release => matches!(given, Op::Publish),
            Op::Publish => matches!(given, Op::Release | Op::Expose | Op::Upload | Op::Push | Op::Move),
            Op::Configure => {
                matches!(
                    given,
                    Op::Apply
                        | Op::Destroy
                        | Op::Edit
                        | Op::Run
                        | Op::Stop
                        | Op::Install
                        | Op::Permit
                        | Op::Delete
                )
            }
            Op::Permit => matches!(given, Op::Edit | Op::Configure | Op::Run | Op::Install | Op::Delete),
            Op::Edit => {
                matches!(
                    given,
                    Op::Configure | Op::Install | Op::Overwrite | Op::Move | Op::Comment | Op::Delete
                )
            }
            Op::Send => {
                matches!(
                    given,
                    Op::Pay
                        | Op::Upload
                        | Op::Comment
                        | Op::Publish
                        | Op::Run
                        | Op::Deploy
                        | Op::Configure
                        | Op::Stop
                )
            }
            Op::Upload => matches!(given, Op::Send | Op::Deploy),
            Op::ReadSecret => matches!(given, Op::Read),
            Op::WriteSecret => matches!(given, Op::Edit | Op::Configure | Op::Overwrite | Op::Delete),
            Op::Schedule => matches!(given, Op::Install | Op::Edit | Op::Configure | Op::Run | Op::Delete),
            Op::Expose => {
                matches!(given, Op::Run | Op::Read | Op::Publish | Op::Upload | Op::Send | Op::Configure)
            }
            Op::Connect => matches!(given, Op::Run | Op::Read),
            Op::Spawn => matches!(given, Op::Run),
            Op::Uninstall => matches!(given, Op::Delete),
            Op::SkipChecks => matches!(given, Op::Commit | Op::Push | Op::Run | Op::Permit | Op::Delete),
            Op::Comment => matches!(given, Op::Send | Op::Edit | Op::Publish),
            Op::Read => matches!(given, Op::ReadSecret | Op::Run),
            _ => false,
        }
}
