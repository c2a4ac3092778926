"""`countersign acp` between a scripted editor and real agents: what is safe runs without a question, what is refused does
not run and its reason reaches the model, what only the user can decide is asked in the editor."""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

from editor import Editor
from model import Model

HOME_FOLDERS = ("home", "project", "tmp", "home/precious")


def gemini(options, home, env, url):
    env.update(
        GEMINI_API_KEY="none", GOOGLE_GEMINI_BASE_URL=url, GEMINI_CLI_TRUST_WORKSPACE="true", GEMINI_CLI_NO_RELAUNCH="true"
    )
    settings = {
        "security": {"auth": {"selectedType": "gemini-api-key"}, "folderTrust": {"enabled": False}},
        "privacy": {"usageStatisticsEnabled": False}, "general": {"enableAutoUpdate": False}, "telemetry": {"enabled": False},
    }
    write(home + "/.gemini/settings.json", json.dumps(settings))
    bundle = options.modules + "/@google/gemini-cli/bundle/gemini.js"
    return [options.node, bundle, "--acp", "-m", "gemini-2.5-flash"], "run_shell_command"


def claude(options, home, env, url):
    env.update(
        ANTHROPIC_BASE_URL=url, ANTHROPIC_API_KEY="none", ANTHROPIC_MODEL="claude-sonnet-4-6", DISABLE_TELEMETRY="1",
        DISABLE_AUTOUPDATER="1", CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC="1", IS_SANDBOX="1",
    )
    return [options.node, options.modules + "/@agentclientprotocol/claude-agent-acp/dist/index.js"], "Bash"


def opencode(options, home, env, url):
    env.update(
        OPENCODE_DISABLE_AUTOUPDATE="1", OPENCODE_DISABLE_MODELS_FETCH="1", OPENCODE_DISABLE_LSP_DOWNLOAD="1",
        OPENCODE_DISABLE_DEFAULT_PLUGINS="1",
    )
    provider = {
        "npm": "@ai-sdk/openai-compatible", "name": "Scripted", "options": {"baseURL": url + "/v1", "apiKey": "none"},
        "models": {"scripted": {"name": "Scripted", "tool_call": True, "limit": {"context": 100000, "output": 4096}}},
    }
    config = {
        "autoupdate": False, "share": "disabled", "model": "local/scripted", "small_model": "local/scripted",
        "permission": {"*": "ask"}, "provider": {"local": provider},
    }
    write(home + "/.config/opencode/opencode.json", json.dumps(config))
    # It would install its plugin package at start-up; it finds it here.
    os.symlink(options.modules, home + "/.config/opencode/node_modules")
    program = next(p for p in os.listdir(options.modules) if p.startswith("opencode-linux") and "baseline" not in p and "musl" not in p)
    return [options.modules + "/" + program + "/bin/opencode", "acp"], "bash"


AGENTS = {"gemini": gemini, "claude": claude, "opencode": opencode}

# Name, what the model runs, what the user says when asked, whether it runs, whether the editor is asked, rule in the reason.
CASES = [
    ("safe", "git status > made.txt", False, True, False, None),
    ("refused", "touch made.txt; rm -rf ~", True, False, False, "wipe"),
    ("asked-yes", "touch made.txt; git push --force origin main", True, True, True, None),
    ("asked-no", "touch made.txt; git push --force origin main", False, False, True, None),
]


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def one(options, agent, case):
    name, command, says_yes, runs, asked, rule = case
    place = tempfile.mkdtemp(prefix="acp-")
    for folder in HOME_FOLDERS:
        os.makedirs(place + "/" + folder)
    home, project = place + "/home", place + "/project"
    write(home + "/precious/file.txt", "keep\n")
    env = {
        "PATH": os.path.dirname(options.node) + ":/usr/bin:/bin", "HOME": home, "TMPDIR": place + "/tmp", "LANG": "C.UTF-8",
        "COUNTERSIGN_HOME": place + "/state", "XDG_RUNTIME_DIR": place + "/tmp", "SHELL": "/bin/bash", "NO_PROXY": "127.0.0.1",
    }
    subprocess.run(["git", "init", "-q"], cwd=project, env=env, check=True)
    given = {"command": command, "description": "a step"}
    model = Model([])
    argv, tool = AGENTS[agent](options, home, env, model.url)
    model.steps = [(tool, given), "done"]
    editor = Editor([options.gate, "acp", "--", *argv], project, env, says_yes)
    answer = editor.run("go on")
    editor.close()
    made = os.path.exists(project + "/made.txt")
    checks = {
        "runs" if runs else "does not run": made == runs,
        "the editor is asked" if asked else "the editor is not asked": bool(editor.questions) == asked,
        "the turn ends": "result" in answer,
        "nothing is lost": os.path.exists(home + "/precious/file.txt"),
    }
    if rule:
        checks["the reason reaches the model"] = model.heard("[%s]" % rule)
    model.close()
    failed = 0
    for what, good in checks.items():
        print("%s %s %s: %s" % ("ok  " if good else "FAIL", agent, name, what))
        failed += not good
    if failed:
        print("  answer:", json.dumps(answer)[:400], "\n  asked:", json.dumps(editor.questions)[:400])
        print("  stderr:", editor.stderr[-600:], "\n  lines:", "".join(editor.lines)[-1500:])
    if options.keep:
        print("  kept:", place)
    else:
        shutil.rmtree(place, ignore_errors=True)
    return len(checks), failed


def main():
    parser = argparse.ArgumentParser()
    for name in ("--gate", "--node", "--modules"):
        parser.add_argument(name, required=True)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("agents", nargs="*")
    options = parser.parse_args()
    all_checks = all_failed = 0
    for agent in options.agents or AGENTS:
        for case in CASES:
            checks, failed = one(options, agent, case)
            all_checks, all_failed = all_checks + checks, all_failed + failed
    print("%d checks, %d failed" % (all_checks, all_failed))
    sys.exit(1 if all_failed else 0)


main()
