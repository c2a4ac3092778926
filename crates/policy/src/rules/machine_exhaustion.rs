//! `machine-exhaustion`: the machine is driven out of memory, processes or disk.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule};

pub(super) const RULE: Rule = Rule {
    code: "machine-exhaustion",
    group: Group::Floor,
    tier: Tier::Floor,
    title: "the machine is driven out of memory, processes or disk",
    doc: "A fork bomb, an endless loop of background jobs, a loop that only ever grows, an endless source poured into a file.",
    must_name: "nothing: no words clear it",
    operation: Operation::Run,
    kinds: &[EffectKind::Exhaust],
    check,
    fires: &[
        Case { action: ":(){ :|:& };:", says: "" },
        Case { action: "bomb() { bomb | bomb & }; bomb", says: "" },
        Case { action: "while true; do sleep 100 & done", says: "" },
        Case { action: "dd if=/dev/zero of=/var/tmp/fill bs=1M", says: "" },
        Case { action: "perl -e 'fork while fork'", says: "" },
        Case { action: "python3 -c 'import os\nwhile True:\n    os.fork()'", says: "" },
        Case { action: "python3 -c 'x = []\nwhile True:\n    x.append(bytearray(1024))'", says: "" },
    ],
    silent: &[
        Case { action: "while true; do date; sleep 1; done", says: "" },
        Case { action: "dd if=/dev/zero of=blank.img bs=1M count=10", says: "" },
        Case {
            action: "python3 -c 'import serial\nwhile True:\n    f.write(ser.readline())'",
            says: "log the sensor",
        },
        Case {
            action: "python3 -c 'import serial\nwhile True:\n    d = ser.readline()\n    f.write(d)'",
            says: "log the sensor",
        },
        Case {
            action: "python3 -c 'import time\nwhile True:\n    f.write(str(time.time()))\n    time.sleep(1)'",
            says: "",
        },
        Case { action: "for i in 1 2 3; do sleep 1 & done", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    // Free space is overwritten so before an image is made small: what the user may want.
    if effect.program == "dd" {
        return Some(
            Hit::new("the disk would be filled")
                .tier(Tier::Soft)
                .naming_word(&["fill", "zero", "free space", "whole disk", "until"])
                .safer(effect, "say how much with count="),
        );
    }
    Some(Hit::new("the machine would be driven out of resources"))
}
