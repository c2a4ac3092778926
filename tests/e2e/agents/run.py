#!/usr/bin/env python3
"""Drives real agents, with the gate in them, against a scripted model on loopback.

usage: run.py --agent NAME --packages FOLDER [--node PROGRAM] --gate PROGRAM [CASE …]

Prints `ok …` or `FAIL …` for each check and `NAME: N passed, M failed, T s` at the end; exit code 1 when one failed.
"""

import argparse
import importlib.util
import os
import shutil
import sys
import tempfile
import time

import cases
from bench import Book, cut_off

HERE = os.path.dirname(os.path.abspath(__file__))


def load(name):
    """The file of an agent."""
    spec = importlib.util.spec_from_file_location(name + "_agent", "%s/../%s/agent.py" % (HERE, name))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--agent", required=True)
    parser.add_argument("--packages", required=True, help="folder in which npm installed the client")
    parser.add_argument("--node", default="", help="program of Node.js for this client")
    parser.add_argument("--gate", required=True, help="program of countersign")
    parser.add_argument("case", nargs="*")
    given = parser.parse_args()
    module = load(given.agent)
    known = {**cases.ALL, **module.CASES}
    for name in given.case:
        if name not in known:
            parser.error("no case `%s`; known: %s" % (name, " ".join(known)))
    if not cut_off():
        print("note: no network namespace here, so only the client's own switches keep it from the network", flush=True)
    book, start = Book(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="countersign-e2e-") as folder:
        # A copy: another build may replace the program while this runs.
        gate = shutil.copy2(given.gate, folder + "/countersign")
        agent = module.Agent(os.path.realpath(given.packages), given.node and os.path.realpath(given.node), gate)
        for name in given.case or known:
            if name not in agent.without:
                known[name](book, agent)
            else:
                print("none %s, %s: %s" % (given.agent, name, agent.without[name]), flush=True)
    print("%s: %d passed, %d failed, %d s" % (given.agent, book.passed, book.failed, time.monotonic() - start))
    return 1 if book.failed else 0


if __name__ == "__main__":
    sys.exit(main())
