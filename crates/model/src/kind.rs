//! The closed vocabulary of effects.

use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[doc = $group:literal])? $variant:ident = $name:literal, $doc:literal;)*) => {
        /// What an effect does. The catalogue, the rules and the users' own rules are written in these words.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum EffectKind {
            $(#[doc = $doc] #[serde(rename = $name)] $variant,)*
        }

        impl EffectKind {
            /// Every kind, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The name used in data files and output, for example `git-force-push`.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// What it means, in one line.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$variant => $doc,)* }
            }

            /// The kind of that name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

kinds! {
    // Files
    Read = "read", "a file's content is read";
    Write = "write", "a file is made, replaced, appended to or edited";
    Delete = "delete", "files or folders are removed";
    Move = "move", "files change their place";
    Permission = "permission", "mode, owner or attributes of files change";
    Shred = "shred", "data is overwritten so that nothing can bring it back";
    Disk = "disk", "a raw disk, partition or file system is written or made anew";
    BackupDestroy = "backup-destroy", "backups, snapshots or shadow copies are removed or switched off";
    // Data flow
    Send = "send", "data leaves this machine";
    Fetch = "fetch", "data comes from the network";
    Listen = "listen", "a port is opened that others can reach";
    ServeFiles = "serve-files", "files are offered to whoever asks";
    Tunnel = "tunnel", "a way from outside into this machine or network is opened";
    RemoteShell = "remote-shell", "a shell is joined to the network: reverse or bind shell";
    TrafficRedirect = "traffic-redirect", "where traffic goes is changed: proxies, base addresses, hosts file, DNS of this machine";
    Connect = "connect", "a session at another machine is opened";
    NetworkScan = "network-scan", "hosts, ports or names of a network are explored";
    InputCapture = "input-capture", "screen, keyboard, microphone, camera, clipboard or network traffic is recorded";
    // Code
    RunOpaque = "run-opaque", "code runs that reading does not reveal: encoded, computed, from an unknown source";
    RunRemote = "run-remote", "code that came from the network runs";
    RunFile = "run-file", "a file with code runs that was not read";
    PackageInstall = "package-install", "a package is installed, and its install scripts run";
    PackageRun = "package-run", "a package that is not installed is fetched and run (npx, uvx)";
    PackageRemove = "package-remove", "installed packages or programs are removed";
    RegistryChange = "registry-change", "where packages come from is changed";
    Clone = "clone", "a repository or archive of code is brought in";
    // Git
    GitCommit = "git-commit", "a commit is made";
    GitPush = "git-push", "refs go to a remote";
    GitForcePush = "git-force-push", "refs at a remote are overwritten";
    GitDeleteRemoteRef = "git-delete-remote-ref", "branches or tags at a remote are removed";
    GitDeleteRef = "git-delete-ref", "local branches, tags, worktrees or notes are removed";
    GitDiscard = "git-discard", "uncommitted work is thrown away";
    GitDropStash = "git-drop-stash", "stashed work is thrown away";
    GitStash = "git-stash", "uncommitted work is put away";
    GitClean = "git-clean", "untracked files are removed";
    GitRewrite = "git-rewrite", "commits are replaced by others (rebase, amend, filter-repo, reset to an older commit)";
    GitDestroyRecovery = "git-destroy-recovery", "the ways back are removed (reflog expire, gc --prune=now)";
    GitRemoteChange = "git-remote-change", "a remote is added or pointed elsewhere";
    GitExecConfig = "git-exec-config", "configuration is set that makes git run programs";
    GitConfig = "git-config", "other configuration of git changes";
    GitSkipChecks = "git-skip-checks", "hooks or signatures are bypassed";
    // Forges and publication
    ForgeWrite = "forge-write", "an issue, pull request, comment, label or wiki page is made or changed";
    ForgeMerge = "forge-merge", "a pull request is merged";
    ForgeApprove = "forge-approve", "a review approves";
    ForgeDelete = "forge-delete", "a repository, release, issue, branch or comment at a forge is removed";
    ForgeAdmin = "forge-admin", "settings, visibility, protection, secrets, members, keys or webhooks of a repository change";
    ForgeRelease = "forge-release", "a release is made";
    ForgeWorkflow = "forge-workflow", "an automation is started, stopped or rerun";
    Publish = "publish", "a package, image or extension goes to a registry";
    Unpublish = "unpublish", "a published package or version is withdrawn";
    PublishPublic = "publish-public", "something becomes readable by everyone: gist, paste, public bucket, share link, page";
    MessageSend = "message-send", "people get a message: mail, chat, post";
    Transaction = "transaction", "money, orders or bookings move";
    ExternalWrite = "external-write", "data at a service outside is created or changed";
    ExternalDelete = "external-delete", "data at a service outside is removed";
    // Infrastructure
    InfraRead = "infra-read", "the state of infrastructure is read";
    InfraCreate = "infra-create", "resources are made";
    InfraChange = "infra-change", "resources change: scale, restart, patch, set";
    InfraDestroy = "infra-destroy", "resources are removed";
    InfraApply = "infra-apply", "a declared state is applied with a preview or a question left in";
    InfraApplyBlind = "infra-apply-blind", "a declared state is applied without preview or question";
    InfraExec = "infra-exec", "commands run inside a machine or container of the infrastructure";
    InfraNode = "infra-node", "nodes or instances are drained, stopped, rebooted or resized";
    Deploy = "deploy", "a version goes to an environment that others use";
    StorageDelete = "storage-delete", "objects in shared storage are removed";
    StateChange = "state-change", "the state file of an infrastructure tool changes";
    PermissionGrant = "permission-grant", "rights are given: roles, policies, bindings, members";
    DnsChange = "dns-change", "DNS records, domains or certificates change";
    FlagChange = "flag-change", "feature flags or remote configuration change";
    SecretWrite = "secret-write", "a secret in a store is made, changed or removed";
    ContainerDestroy = "container-destroy", "containers, images, volumes or networks of this machine are removed";
    ContainerPrivileged = "container-privileged", "a container gets the host: privileged, host namespaces, host root or the engine's socket mounted";
    // Databases
    DbRead = "db-read", "rows are read";
    DbWrite = "db-write", "named rows are changed or added";
    DbDelete = "db-delete", "rows are removed by a condition";
    DbDeleteAll = "db-delete-all", "all rows of a table or collection are changed or removed";
    DbDestroy = "db-destroy", "tables, databases or keyspaces are dropped, truncated, flushed or reset";
    DbSchema = "db-schema", "the schema changes";
    DbDump = "db-dump", "a database is written out whole";
    DbExec = "db-exec", "a database runs programs or files of its host";
    // Credentials
    CredentialRead = "credential-read", "a place that holds credentials is read";
    CredentialPrint = "credential-print", "a live token or password is printed";
    CredentialSearch = "credential-search", "credentials are looked for";
    CredentialDump = "credential-dump", "credentials are taken from memory, a system store or another program";
    CredentialGuess = "credential-guess", "passwords are guessed or cracked";
    CredentialCreate = "credential-create", "keys, tokens or passwords are made";
    MetadataRead = "metadata-read", "a cloud metadata service is asked";
    // System
    Kill = "kill", "processes that are named one by one end";
    KillBroad = "kill-broad", "processes are ended by pattern, name or all at once";
    ServiceChange = "service-change", "a service is started, restarted or changed";
    ServiceStop = "service-stop", "a service is stopped, disabled or removed";
    Persist = "persist", "something is set to run later or at every start";
    Elevate = "elevate", "the rights of another user are taken";
    AccountChange = "account-change", "users, groups, passwords or logins of this machine change";
    Power = "power", "the machine is shut down, restarted or put to sleep";
    FirewallChange = "firewall-change", "packet filters change";
    Weaken = "weaken", "a protection is loosened or switched off";
    AuditTamper = "audit-tamper", "logs, history or audit are removed, altered or switched off";
    Kernel = "kernel", "modules, kernel parameters or boot settings change";
    RegistryWrite = "registry-write", "the Windows registry changes";
    Exhaust = "exhaust", "the machine is driven out of memory, processes or disk";
    ContainerEscape = "container-escape", "isolation is left: namespaces, host devices, the engine's socket";
    InjectCode = "inject-code", "code is put into another process or loaded into a trusted one";
    AttackTool = "attack-tool", "a program whose purpose is attack runs";
    Recon = "recon", "what an intruder asks first: users, domain, defences, privileges";
    GuiDrive = "gui-drive", "other programs are driven through their windows";
    SystemConfig = "system-config", "configuration of the operating system changes";
    // Agents
    AgentSpawn = "agent-spawn", "a subagent gets a task";
    AgentUnsafe = "agent-unsafe", "an agent is started with its checks switched off";
    AgentPermission = "agent-permission", "permissions, hooks or settings of an agent change";
    AgentInstruct = "agent-instruct", "instructions or memory that agents read change";
    AgentDrive = "agent-drive", "an agent's own terminal or window is driven";
    TranscriptTamper = "transcript-tamper", "a transcript or ledger is changed";
    GateTamper = "gate-tamper", "Countersign itself is switched off, changed or evaded";
    MessageAgent = "message-agent", "another agent gets a message";
    // Project files
    CiChange = "ci-change", "what runs in CI changes";
    BuildChange = "build-change", "what runs at build, install, test or start changes";
    HookChange = "hook-change", "git hooks or hook managers change";
    TestRemoval = "test-removal", "tests of security matter are removed or skipped";
    DependencyChange = "dependency-change", "declared dependencies change";
    SecretInFile = "secret-in-file", "a live secret is written to a file that others may see";
    Sabotage = "sabotage", "a command that people use every day is made to do harm";
    ShellProfile = "shell-profile", "what shells run at start changes";
    // Unknown
    UnknownProgram = "unknown-program", "a program runs of which nothing is known";
    UnknownCommand = "unknown-command", "a known program runs with a command of which nothing is known";
    UnknownTool = "unknown-tool", "a tool is called of which nothing is known";
    OpaqueText = "opaque-text", "text that the reader could not understand would run";
}
