//! `gui-driving`: other programs are driven through their windows.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "gui-driving",
    group: Group::System,
    tier: Tier::Soft,
    title: "other programs are driven through their windows",
    doc: "Clicks and keys reach whatever has the focus, with the user's logins.",
    must_name: "the program",
    operation: Operation::Run,
    kinds: &[EffectKind::GuiDrive],
    check,
    fires: &[
        Case { action: "osascript -e 'tell application \"Mail\" to quit'", says: "" },
        Case { action: "xdotool key ctrl+a", says: "" },
    ],
    silent: &[Case { action: "open index.html", says: "" }],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new("other programs would be driven through their windows")
            .naming_word(&[
                "click",
                "browser",
                "window",
                "applescript",
                "osascript",
                "app",
                "open",
                "keyboard",
            ])
            .safer(effect, ""),
    )
}
