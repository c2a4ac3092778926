#!/usr/bin/env python3
"""Checks the licence of every crate that Cargo.lock names. Starts `cargo metadata --offline`; needs no network.

Exit code 0 when all are allowed, 1 when one is not, 2 when the crates cannot be listed (run `cargo fetch` first).
"""

import json
import os
import re
import subprocess
import sys

ALLOWED = {
    "MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0", "Unicode-DFS-2016",
    "CC0-1.0", "BSL-1.0", "0BSD", "Unlicense",
}

# Crates with another licence, each with the one that it has and why that is all right.
EXCEPTIONS = {
    "ar_archive_writer": ("Apache-2.0 WITH LLVM-exception", "Apache-2.0 with a permission more"),
}


def words(expression):
    """The words of an SPDX expression; the old `A/B` means `A OR B`."""
    return re.findall(r"\(|\)|[^\s()/]+", expression.replace("/", " OR "))


def allowed(expression):
    """Whether one may choose licences that are all allowed. What cannot be read is not."""
    rest = words(expression)

    def take():
        return rest.pop(0) if rest else ""

    def single():
        word = take()
        if word == "(":
            inner = either()
            return inner if take() == ")" else False
        if rest and rest[0] == "WITH":
            take()
            return "%s WITH %s" % (word, take()) in ALLOWED
        return word in ALLOWED

    def both():
        good = single()
        while rest and rest[0] == "AND":
            take()
            good = single() and good
        return good

    def either():
        good = both()
        while rest and rest[0] == "OR":
            take()
            good = both() or good
        return good

    good = either()
    return good and not rest


def self_test():
    """The reading of expressions, by examples."""
    good = ["MIT", "MIT OR GPL-3.0", "MIT/Apache-2.0", "(MIT OR Apache-2.0) AND Unicode-3.0", "Apache-2.0 WITH LLVM-exception OR MIT"]
    bad = ["GPL-3.0", "MIT AND GPL-3.0", "", "Apache-2.0 WITH LLVM-exception", "(MIT", "MIT MIT", "MIT AND (GPL-3.0 OR LGPL-2.1)"]
    assert all(allowed(e) for e in good), [e for e in good if not allowed(e)]
    assert not any(allowed(e) for e in bad), [e for e in bad if allowed(e)]


def main():
    self_test()
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    listed = subprocess.run(
        ["cargo", "metadata", "--offline", "--locked", "--format-version", "1"], cwd=root, capture_output=True, text=True
    )
    if listed.returncode != 0:
        print("cannot list the crates: %s\nrun `cargo fetch --locked` and try again" % listed.stderr.strip(), file=sys.stderr)
        return 2
    packages = json.loads(listed.stdout)["packages"]
    wrong, used = [], set()
    for package in packages:
        name, licence = package["name"], package["license"] or "none given"
        if allowed(licence):
            continue
        if name in EXCEPTIONS and EXCEPTIONS[name][0] == licence:
            used.add(name)
            continue
        wrong.append("%s %s: %s" % (name, package["version"], licence))
    for name in sorted(set(EXCEPTIONS) - used):
        wrong.append("%s: the exception is no longer needed, take it out" % name)
    for line in wrong:
        print("licence not allowed: " + line)
    print("%d crates, %d exceptions, %d not allowed" % (len(packages), len(used), len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
