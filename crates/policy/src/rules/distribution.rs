//! Packages from the signed archive of the system's own distribution: curated by name, so that nobody squats one.

use countersign_model::{Effect, Target, TargetKind};

/// Installers that take names from the distribution's archive when nothing tells them otherwise.
const INSTALLERS: &[&str] =
    &["apt", "apt-get", "aptitude", "dnf", "dnf5", "yum", "microdnf", "zypper", "apk", "pacman", "brew"];

/// Options that bring packages from elsewhere, or unsigned; in small letters, as the words are compared.
const ELSEWHERE: &[&str] = &[
    "-o",
    "--option",
    "-c",
    "--config-file",
    "-t",
    "--target-release",
    "--allow-unauthenticated",
    "--force-yes",
    "--allow-untrusted",
    "--nogpgcheck",
    "--no-gpg-checks",
    "--allow-unsigned-rpm",
    "--repo",
    "--repoid",
    "--repofrompath",
    "--repository",
    "-x",
    "--enablerepo",
    "--from",
    "--config",
    "--root",
    "--head",
];

/// Variables by which an installer is told of other archives or settings.
const TOLD: &[&str] = &[
    "apt_config",
    "homebrew_bottle_domain",
    "homebrew_artifact_domain",
    "homebrew_api_domain",
    "homebrew_core_git_remote",
    "homebrew_brew_git_remote",
];

/// Services that let others in as soon as they are installed, and ways around the network's eyes.
const OPENS: &[&str] = &[
    "openssh-server",
    "telnetd",
    "inetutils-telnetd",
    "rsh-server",
    "xrdp",
    "x11vnc",
    "tigervnc",
    "tightvncserver",
    "vino",
    "vsftpd",
    "proftpd",
    "pure-ftpd",
    "samba",
    "nfs-kernel-server",
    "tor",
    "torsocks",
    "proxychains",
    "proxychains4",
    "anydesk",
    "teamviewer",
    "xmrig",
];

/// Whether all that is installed comes from the distribution's archive, by plain names.
pub(super) fn is_of_distribution(effect: &Effect, targets: &[Target], words: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    // `-oAPT::Get::AllowUnauthenticated=true`: a value may follow at once.
    let attached = |word: &str| {
        effect.program.starts_with("apt")
            && ["-o", "-c", "-t"].iter().any(|option| word.len() > 2 && word.starts_with(option))
    };
    let plain = |target: &Target| {
        let name = target.name.as_str();
        let named = target.kind != TargetKind::Path && !target.unknown && !target.glob && name.len() >= 2;
        let letters =
            name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-' | '_' | '@'));
        let opens = OPENS.iter().any(|opens| {
            name.strip_prefix(opens).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        });
        named && letters && !opens && ![".deb", ".rpm", ".apk"].iter().any(|end| name.ends_with(end))
    };
    INSTALLERS.contains(&effect.program.as_str())
        && !effect.how.force
        && !effect.how.unchecked
        && !targets.is_empty()
        && [" install ", " add ", " -s ", " -sy ", " in ", " reinstall "]
            .iter()
            .any(|verb| words.contains(verb))
        && effect
            .via
            .iter()
            .all(|via| matches!(via.as_str(), "sudo" | "env" | "bash" | "sh" | "timeout" | "nice"))
        && !words.split_whitespace().any(|word| ELSEWHERE.contains(&word.split('=').next().unwrap_or(word)))
        && !words.split_whitespace().any(attached)
        && !TOLD.iter().any(|name| text.contains(name))
        && targets.iter().all(plain)
}
