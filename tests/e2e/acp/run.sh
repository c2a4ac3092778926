#!/usr/bin/env bash
# Installs the pinned agents, builds the gate and drives them through `countersign acp`.
#
#   tests/e2e/acp/run.sh [AGENT …]
#
# COUNTERSIGN_BIN names another build of the gate, ACP_MODULES a folder with the packages installed. Both are used as they are.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
target=${CARGO_TARGET_DIR:-$root/target}

fail() {
    echo "tests/e2e/acp: $*" >&2
    exit 2
}

command -v python3 >/dev/null || fail "python3 is not installed: install it and run this again"
modules=${ACP_MODULES:-}
if [ -z "$modules" ]; then
    cache=$target/e2e/acp
    modules=$cache/node_modules
    mkdir -p "$cache"
    if ! cmp -s "$here/package-lock.json" "$cache/installed.json"; then
        command -v npm >/dev/null || fail "npm is not installed: install Node.js with npm, or set ACP_MODULES"
        cp "$here/package.json" "$here/package-lock.json" "$cache/"
        # The lock file pins versions and hashes. Only the script of `node` is run: it puts the program where it is looked for.
        (cd "$cache" && npm install --no-save --ignore-scripts --no-audit --no-fund --engine-strict=false --loglevel=error &&
            npm rebuild node --loglevel=error) || fail "npm could not install the packages: see above"
        cp "$here/package-lock.json" "$cache/installed.json"
    fi
fi
node=$(readlink -f "$modules/node/bin/node") || fail "node is not in $modules"

if [ -z "${COUNTERSIGN_BIN:-}" ]; then
    (cd "$root" && cargo build --quiet --locked -p countersign) || fail "the gate does not build"
    COUNTERSIGN_BIN=$target/debug/countersign
fi

PYTHONDONTWRITEBYTECODE=1 exec python3 "$here/run.py" --gate "$COUNTERSIGN_BIN" --node "$node" --modules "$modules" "$@"
