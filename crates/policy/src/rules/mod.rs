//! Every rule, one file each.

mod account_change;
mod agent_chosen_package;
mod artefacts;
mod attack_tool;
mod audit_tampering;
mod automation_trigger;
mod backup_destruction;
mod blind_apply;
mod booby_trap;
mod build_script_change;
mod chatops_trigger;
mod ci_change;
mod commit;
mod common;
mod container_deletion;
mod containment_escape;
mod credential_creation;
mod credential_exfiltration;
mod credential_exploration;
mod credential_printing;
mod credential_search;
mod credential_theft;
mod data_upload;
mod database_destruction;
mod database_dump;
mod disguised_program;
mod distribution;
mod dns_change;
mod elevated_change;
mod evasive_download;
mod exfil_scouting;
mod external_system_write;
mod feature_flag_change;
mod firewall_change;
mod forge_administration;
mod forge_deletion;
mod forge_write;
mod gate_tampering;
mod git_force_push;
mod git_hook_change;
mod git_runs_programs;
mod gui_driving;
mod history_rewrite;
mod infrastructure_apply;
mod infrastructure_change;
mod infrastructure_destruction;
mod ingress_tunnel;
mod input_capture;
mod instruction_poisoning;
mod irreversible_deletion;
mod live_run;
mod local_branch_deletion;
mod local_service_exposure;
mod machine_exhaustion;
mod mass_row_change;
mod merge_without_review;
mod message_to_people;
mod metadata_credentials;
mod names_only;
#[cfg(test)]
mod near_misses;
mod network_scan;
mod node_lifecycle;
mod only_asked;
mod opaque_code;
mod package_publication;
mod permission_grant;
mod permission_loosening;
mod persistence;
mod private_data_outflow;
mod process_kill_by_id;
mod process_killing;
mod production_data_change;
mod production_deploy;
mod production_read;
mod program_removal;
mod protected_path;
mod public_exposure;
mod push_to_shared_branch;
mod raw_disk;
mod real_world_transaction;
mod reconnaissance;
mod recovery_destruction;
mod registry_bypass;
mod release;
mod remote_branch_deletion;
mod remote_code;
mod remote_execution;
mod remote_repoint;
mod remote_shell;
mod remote_writes;
mod safety_flag;
mod secret_in_file;
mod secret_store_change;
mod security_test_removal;
mod security_weakening;
mod self_approval;
mod self_modification;
mod service_change;
mod shared_scratch_sweep;
mod shell_profile_change;
mod skipped_checks;
mod stash;
mod stash_drop;
mod state_file_change;
mod storage_deletion;
mod stranger_chosen_command;
mod stranger_chosen_target;
mod system_configuration;
mod tainted_session_outflow;
mod task_for_another_agent;
mod terminal_self_drive;
#[cfg(test)]
mod tests;
mod traffic_redirection;
mod transcript_tampering;
mod unknown_tool;
mod unread_file;
mod unreadable_text;
mod unsafe_agent;
mod untracked_deletion;
mod unverifiable_deletion;
mod unverified_program;
mod well_known;
mod wipe;
mod work_tree_discard;
mod workload_interference;

use countersign_model::EffectKind;

use crate::rule::Rule;

/// Every rule, in the order of the documentation.
pub const ALL: &[Rule] = &[
    wipe::RULE,
    raw_disk::RULE,
    gate_tampering::RULE,
    credential_exfiltration::RULE,
    machine_exhaustion::RULE,
    git_force_push::RULE,
    remote_branch_deletion::RULE,
    push_to_shared_branch::RULE,
    work_tree_discard::RULE,
    stash_drop::RULE,
    stash::RULE,
    untracked_deletion::RULE,
    local_branch_deletion::RULE,
    history_rewrite::RULE,
    recovery_destruction::RULE,
    remote_repoint::RULE,
    git_runs_programs::RULE,
    skipped_checks::RULE,
    commit::RULE,
    only_asked::RULE,
    live_run::RULE,
    irreversible_deletion::RULE,
    unverifiable_deletion::RULE,
    shared_scratch_sweep::RULE,
    backup_destruction::RULE,
    container_deletion::RULE,
    remote_code::RULE,
    opaque_code::RULE,
    unread_file::RULE,
    agent_chosen_package::RULE,
    registry_bypass::RULE,
    infrastructure_destruction::RULE,
    blind_apply::RULE,
    infrastructure_apply::RULE,
    infrastructure_change::RULE,
    node_lifecycle::RULE,
    production_deploy::RULE,
    remote_writes::RULE,
    workload_interference::RULE,
    storage_deletion::RULE,
    state_file_change::RULE,
    dns_change::RULE,
    feature_flag_change::RULE,
    secret_store_change::RULE,
    database_destruction::RULE,
    mass_row_change::RULE,
    production_data_change::RULE,
    permission_grant::RULE,
    account_change::RULE,
    security_weakening::RULE,
    audit_tampering::RULE,
    firewall_change::RULE,
    persistence::RULE,
    shell_profile_change::RULE,
    booby_trap::RULE,
    unsafe_agent::RULE,
    remote_shell::RULE,
    remote_execution::RULE,
    data_upload::RULE,
    external_system_write::RULE,
    local_service_exposure::RULE,
    ingress_tunnel::RULE,
    traffic_redirection::RULE,
    metadata_credentials::RULE,
    containment_escape::RULE,
    network_scan::RULE,
    input_capture::RULE,
    credential_exploration::RULE,
    credential_printing::RULE,
    credential_search::RULE,
    credential_theft::RULE,
    credential_creation::RULE,
    secret_in_file::RULE,
    database_dump::RULE,
    merge_without_review::RULE,
    self_approval::RULE,
    forge_deletion::RULE,
    forge_administration::RULE,
    release::RULE,
    automation_trigger::RULE,
    forge_write::RULE,
    package_publication::RULE,
    public_exposure::RULE,
    message_to_people::RULE,
    real_world_transaction::RULE,
    self_modification::RULE,
    instruction_poisoning::RULE,
    terminal_self_drive::RULE,
    transcript_tampering::RULE,
    attack_tool::RULE,
    process_killing::RULE,
    process_kill_by_id::RULE,
    service_change::RULE,
    elevated_change::RULE,
    system_configuration::RULE,
    permission_loosening::RULE,
    gui_driving::RULE,
    reconnaissance::RULE,
    program_removal::RULE,
    ci_change::RULE,
    build_script_change::RULE,
    git_hook_change::RULE,
    security_test_removal::RULE,
    stranger_chosen_target::RULE,
    stranger_chosen_command::RULE,
    private_data_outflow::RULE,
    tainted_session_outflow::RULE,
    unreadable_text::RULE,
    unverified_program::RULE,
    unknown_tool::RULE,
    task_for_another_agent::RULE,
    chatops_trigger::RULE,
    production_read::RULE,
    exfil_scouting::RULE,
    safety_flag::RULE,
    evasive_download::RULE,
    disguised_program::RULE,
    protected_path::RULE,
];

/// Name of a package without version.
pub(crate) fn package_of(text: &str) -> String {
    common::package_name(text)
}

/// The registries that everybody uses.
pub(crate) fn is_public_registry(address: &str) -> bool {
    common::is_public_registry(address)
}

/// The rule of that code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.code == code)
}

/// Rules that look at a kind of effect.
pub(crate) fn of_kind(kind: EffectKind) -> impl Iterator<Item = &'static Rule> {
    ALL.iter().filter(move |rule| rule.kinds.contains(&kind))
}
