//! `raw-disk`: a disk, partition or file system is overwritten.

use countersign_model::{Effect, EffectKind, Operation, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "raw-disk",
    group: Group::Floor,
    tier: Tier::Floor,
    title: "a disk, partition or file system is overwritten",
    doc: "Writes to a raw device, makes a file system, or changes a partition table. What was there is lost whole.",
    must_name: "nothing: no words clear it",
    operation: Operation::Delete,
    kinds: &[EffectKind::Disk],
    check,
    fires: &[
        Case { action: "dd if=/dev/zero of=/dev/sda", says: "" },
        Case { action: "mkfs.ext4 /dev/sdb1", says: "format sdb1" },
        Case { action: "sudo wipefs -a /dev/nvme0n1", says: "" },
    ],
    silent: &[
        Case { action: "dd if=disk.img of=copy.img", says: "" },
        Case { action: "fdisk -l", says: "" },
        Case { action: "lsblk", says: "" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    Some(
        Hit::new(format!("{} would be overwritten", names(&effect.targets)))
            .safer(effect, "write to an image file instead of a device"),
    )
}
