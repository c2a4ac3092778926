//! Countersign: the second signature on everything a coding agent does.
#![expect(clippy::disallowed_methods, reason = "commands read the files that they are given")]

mod acp;
mod adapters;
mod approval;
mod ci;
mod commands;
mod custom;
mod gate;
mod http;
mod incoming;
mod installation;
mod mcp;
mod output;
mod relay;
mod reviewer;
mod selftest;
mod serve;
mod world;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use countersign_host::approval::Answer;

/// The second signature on everything a coding agent does.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Init(commands::init::InitArgs),
    Uninstall(commands::uninstall::UninstallArgs),
    Run(commands::run::RunArgs),
    Demo(commands::demo::DemoArgs),
    Check(commands::check::CheckArgs),
    Explain(commands::explain::ExplainArgs),
    Scan(commands::scan::ScanArgs),
    Eval(commands::eval::EvalArgs),
    Replay(commands::replay::ReplayArgs),
    Log(commands::log::LogArgs),
    Consent(commands::consent::ConsentArgs),
    Ci(commands::ci::CiArgs),
    Acp(commands::acp::AcpArgs),
    Mcp(commands::mcp::McpArgs),
    Serve(commands::serve::ServeArgs),
    Approvals(commands::approvals::ApprovalsArgs),
    Approve(commands::approvals::AnswerArgs),
    /// Refuse the action of a question. The agent is told that you said no.
    ///
    /// Exit code 0, 1 when there is no such open question, 2 on errors.
    Deny(commands::approvals::AnswerArgs),
    Rules(commands::rules::RulesArgs),
    Taint(commands::taint::TaintArgs),
    Config(commands::config::ConfigArgs),
    Doctor(commands::doctor::DoctorArgs),
    Hook(commands::hook::HookArgs),
}

fn main() -> ExitCode {
    // A deep text must not overflow the stack of whoever decides: a crashed hook means allow in many agents.
    let worker = std::thread::Builder::new().stack_size(64 * 1024 * 1024).spawn(run);
    match worker.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => ExitCode::from(code),
        _ => ExitCode::from(2),
    }
}

fn run() -> u8 {
    // What an agent calls hundreds of times an hour, in the form that `init` writes: the description of every other
    // command is not built for it.
    let mut words = std::env::args_os().skip(1);
    if let (Some(first), Some(agent), None) = (words.next(), words.next(), words.next())
        && first == "hook"
        && let Some(agent) = agent.to_str().filter(|agent| !agent.starts_with('-'))
    {
        return commands::hook::run(&commands::hook::HookArgs { agent: agent.to_owned() });
    }
    match Cli::parse().command {
        Command::Init(args) => commands::init::run(&args),
        Command::Uninstall(args) => commands::uninstall::run(&args),
        Command::Run(args) => commands::run::run(&args),
        Command::Demo(args) => commands::demo::run(&args),
        Command::Check(args) => commands::check::run(&args),
        Command::Explain(args) => commands::explain::run(&args),
        Command::Scan(args) => commands::scan::run(&args),
        Command::Ci(args) => commands::ci::run(&args),
        Command::Acp(args) => commands::acp::run(&args),
        Command::Mcp(args) => commands::mcp::run(&args),
        Command::Serve(args) => commands::serve::run(&args),
        Command::Approvals(args) => commands::approvals::list(&args),
        Command::Approve(args) => commands::approvals::answer(&args, Answer::Approved),
        Command::Deny(args) => commands::approvals::answer(&args, Answer::Denied),
        Command::Rules(args) => commands::rules::run(&args),
        Command::Replay(args) => commands::replay::run(&args),
        Command::Log(args) => commands::log::run(&args),
        Command::Consent(args) => commands::consent::run(&args),
        Command::Taint(args) => commands::taint::run(&args),
        Command::Config(args) => commands::config::run(&args),
        Command::Doctor(args) => commands::doctor::run(&args),
        Command::Eval(args) => commands::eval::run(&args),
        Command::Hook(args) => commands::hook::run(&args),
    }
}
