#!/usr/bin/env python3
"""Drives the real Claude Code, with the gate in it, against a scripted model on loopback.

usage: run.py --client PROGRAM --gate PROGRAM [CASE …]

Prints `ok …`, `FAIL …` or `skip …` for each check and `N passed, M failed` at the end; exit code 1 when one failed.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time

import cases
import failures
import terminal
from bench import Book, cut_off

ALL = {**cases.ALL, **failures.ALL, **terminal.ALL}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--client", required=True, help="program of Claude Code")
    parser.add_argument("--gate", required=True, help="program of countersign")
    parser.add_argument("case", nargs="*", help="only these: " + " ".join(ALL))
    given = parser.parse_args()
    for name in given.case:
        if name not in ALL:
            parser.error("no case `%s`; known: %s" % (name, " ".join(ALL)))
    for program in (given.client, given.gate):
        if not os.access(program, os.X_OK):
            parser.error("`%s` is no program that can be run" % program)
    if not cut_off():
        print("note: no network namespace here, so only the client's own switches keep it from the network", flush=True)
    book, start = Book(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="countersign-e2e-") as folder:
        # A copy: another build may replace the program while this runs.
        gate = shutil.copy2(given.gate, folder + "/countersign")
        for name in given.case or ALL:
            ALL[name](book, os.path.realpath(given.client), gate)
    print("took %d s" % (time.monotonic() - start))
    print("%d passed, %d failed" % (book.passed, book.failed))
    return 1 if book.failed else 0


if __name__ == "__main__":
    sys.exit(main())
