#!/usr/bin/env bash
# Installs the pinned client, builds the gate and drives the one with the other in it.
#
#   tests/e2e/claude/run.sh [CASE …]
#
# COUNTERSIGN_BIN names another build of the gate, CLAUDE_BIN another client. Both are used as they are.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}

fail() {
    echo "tests/e2e/claude: $*" >&2
    exit 2
}

command -v python3 >/dev/null || fail "python3 is not installed: install it and run this again"
version=$(python3 -c 'import json, sys; print(json.load(open(sys.argv[1]))["dependencies"]["@anthropic-ai/claude-code"])' "$here/package.json")

# The program in an installed package; npm fetches the one for this system only.
client() {
    local program
    for program in "$1"/node_modules/@anthropic-ai/claude-code-*/claude "$1"/node_modules/@anthropic-ai/claude-code-*/claude.exe; do
        if [ -x "$program" ] && [[ $("$program" --version 2>/dev/null) == "$version "* ]]; then
            echo "$program"
            return
        fi
    done
    return 1
}

if [ -z "${CLAUDE_BIN:-}" ]; then
    cache=$target/e2e/claude-$version
    if ! CLAUDE_BIN=$(client "$cache"); then
        command -v npm >/dev/null || fail "npm is not installed: install Node.js with npm, or set CLAUDE_BIN"
        mkdir -p "$cache"
        cp "$here/package.json" "$here/package-lock.json" "$cache/"
        # The lock file pins version and hash. The package says that it wants a newer Node than many systems have, but
        # only its installer script does, which is not run: the client is a program of its own.
        (cd "$cache" && npm ci --ignore-scripts --no-audit --no-fund --engine-strict=false --loglevel=error) ||
            fail "npm could not install the client: see above"
        CLAUDE_BIN=$(client "$cache") || fail "the installed client is not version $version or does not start here"
    fi
fi

if [ -z "${COUNTERSIGN_BIN:-}" ]; then
    (cd "$root" && cargo build --quiet --locked -p countersign) || fail "the gate does not build"
    COUNTERSIGN_BIN=$target/debug/countersign
fi

PYTHONDONTWRITEBYTECODE=1 exec python3 "$here/run.py" --client "$CLAUDE_BIN" --gate "$COUNTERSIGN_BIN" "$@"
