//! `raw-disk`: a disk, partition or file system is overwritten.

use countersign_model::{Effect, EffectKind, Operation, Target, TargetKind, Tier};

use crate::context::Context;
use crate::rule::{Case, Group, Hit, Rule, names};

pub(super) const RULE: Rule = Rule {
    code: "raw-disk",
    group: Group::Floor,
    tier: Tier::Floor,
    title: "a disk, partition or file system is overwritten",
    doc: "Writes to a raw device, makes a file system, or changes a partition table. What was there is lost whole. Images in files and volumes of a volume manager are asked about instead.",
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
        Case { action: "mkfs.ext4 disk.img", says: "overwrite disk.img with an empty file system" },
    ],
};

fn check(effect: &Effect, _: &Context<'_>) -> Option<Hit> {
    let hit = Hit::new(format!("{} would be overwritten", names(&effect.targets)))
        .safer(effect, "write to an image file instead of a device");
    // An image is a file; volumes of a volume manager are made, grown and rolled back by name. Both are the user's to
    // decide. A device, a pool and what cannot be told apart from them are not.
    let file = |t: &Target| {
        t.kind == TargetKind::Path
            && !t.unknown
            && !t.name.starts_with("/dev/")
            && !t.name.starts_with("\\\\")
            && t.name.starts_with('/')
    };
    let volume =
        |t: &Target| t.kind == TargetKind::Name && effect.program != "zpool" && !effect.how.recursive;
    let ours = !effect.targets.is_empty() && effect.targets.iter().all(|t| file(t) || volume(t));
    Some(if ours {
        hit.tier(Tier::Soft).operation(Operation::Overwrite).naming(&effect.targets)
    } else {
        hit
    })
}
