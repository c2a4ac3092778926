#!/usr/bin/env python3
"""Drives real agents as `countersign init`, `run` and `uninstall` leave them, against a scripted model on loopback.

usage: installed.py --agent NAME --packages FOLDER [--node PROGRAM] --gate PROGRAM [CASE …]

Each client is prepared with a hook of somebody else, which must stay. Prints `ok …` or `FAIL …` for each check; exit code 1
when one failed.
"""

import argparse
import json
import os
import shutil
import sys
import tempfile

from bench import Bench, Book
from model import call, say
from run import load

WIPE, SAFE = "rm -rf ~/precious", "echo went on > notes.txt"
# Where the drivers of some agents put our own plugin or file of hooks.
OURS = ["~/.config/opencode/plugins/countersign.ts", "~/.pi/agent/extensions/countersign.ts", "~/.copilot/hooks/countersign.json"]
# Agents that take no hooks for one session, by what `run` says then.
NOT_RUN = {"gemini": "init gemini", "cline": "init cline"}


def bench(book, agent, name, script):
    b = Bench(book, agent, name, {"make some room": script}, hook="true")
    for path in OURS:
        if b.exists(path):
            os.remove(b.path(path))
    return b


def gate(b, *words):
    return b.start([b.programs + "/countersign", *words])


def picture(b):
    """Every file of the home that an agent's settings could be in, with its bytes."""
    out = {}
    for folder, folders, files in os.walk(b.home):
        folders[:] = [f for f in folders if f not in ("node_modules", "project", ".git", "countersign")]
        for name in files:
            with open(os.path.join(folder, name), "rb") as file:
                out[os.path.join(folder, name)] = file.read()
    return out


def script(agent):
    return [call(agent.shell(WIPE)), call(agent.shell(SAFE)), say("that is all")]


def verdict(b, done, agent):
    text = b.model.result("make some room", 0)
    b.check("a destructive command does not run", b.exists("~/precious/letters.txt"), text)
    if agent.name != "cline":
        # Cline ends its run at a refusal, without a word to the model.
        b.check("the reason reaches the model", "irreversible-deletion" in text, text)
        b.check("a safe command runs", b.exists("~/project/notes.txt"), done.stdout + done.stderr)


def init(book, agent):
    """Put in beside what is there; a second time changes nothing; taken out, byte for byte what was there."""
    with bench(book, agent, "init", script(agent)) as b:
        before = picture(b)
        first = gate(b, "init", agent.name, "--yes")
        b.check("init writes", first.returncode == 0, first.stdout + first.stderr)
        once = picture(b)
        b.check("init a second time changes nothing", gate(b, "init", agent.name, "--yes").returncode == 0 and picture(b) == once)
        proof = gate(b, "doctor", "--json")
        mine = [c for c in json.loads(proof.stdout)["checks"] if c["agent"] == agent.name]
        b.check("doctor proves it", any("danger refused" in c["text"] for c in mine), mine)
        gate(b, "uninstall", agent.name, "--yes")
        b.check("uninstall restores every byte", picture(b) == before)
        gate(b, "init", agent.name, "--yes")
        verdict(b, b.ask("make some room", *agent.unguarded), agent)


def run(book, agent):
    """One reviewed session; what `init` would write is still to be written."""
    with bench(book, agent, "run", script(agent)) as b:
        argv = [a for a in agent.headless(b, "make some room", *agent.unguarded) if a != "--dangerously-bypass-hook-trust"]
        length = 2 if argv[0] == agent.node else 1
        prefix = " ".join("'%s'" % word for word in argv[:length])
        b.write(b.programs + "/" + agent.name, '#!/bin/sh\nexec %s "$@"\n' % prefix, 0o755)
        done = gate(b, "run", "--", agent.name, *argv[length:])
        if agent.name in NOT_RUN:
            b.check("it says why it cannot be run so", done.returncode == 2 and NOT_RUN[agent.name] in done.stderr, done.stderr)
            return
        verdict(b, done, agent)
        plan = json.loads(gate(b, "init", agent.name, "--dry-run", "--json").stdout)
        b.check("no file of the agent was touched", plan["would_change"], plan)


CASES = {"init": init, "run": run}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--agent", required=True)
    parser.add_argument("--packages", required=True)
    parser.add_argument("--node", default="")
    parser.add_argument("--gate", required=True)
    parser.add_argument("case", nargs="*", choices=[[], *CASES])
    given = parser.parse_args()
    book = Book()
    with tempfile.TemporaryDirectory(prefix="countersign-e2e-") as folder:
        program = shutil.copy2(given.gate, folder + "/countersign")
        agent = load(given.agent).Agent(os.path.realpath(given.packages), given.node and os.path.realpath(given.node), program)
        for name in given.case or CASES:
            CASES[name](book, agent)
    print("%s: %d passed, %d failed" % (given.agent, book.passed, book.failed))
    return 1 if book.failed else 0


if __name__ == "__main__":
    sys.exit(main())
