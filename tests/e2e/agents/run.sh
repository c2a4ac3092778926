#!/usr/bin/env bash
# Installs pinned clients, builds the gate and drives each client with the gate in it.
#
#   tests/e2e/agents/run.sh                       # all agents
#   tests/e2e/agents/run.sh codex gemini          # some
#   tests/e2e/agents/run.sh codex -- refused      # one, and only these cases
#
# COUNTERSIGN_BIN names another build of the gate. The clients stay in `target/e2e`. Prints `NAME: N passed, M failed, T s` for
# each agent; the exit code is 1 when a check failed, 2 when a client could not be installed.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
cache=${CARGO_TARGET_DIR:-$root/target}/e2e

fail() {
    echo "tests/e2e/agents: $*" >&2
    exit 2
}

# NAME VERSION PACKAGE@VERSION. Several want a newer Node.js than many systems have: one comes with them.
clients="codex 0.169.0 @openai/codex@0.169.0
gemini 0.61.0 @google/gemini-cli@0.61.0
opencode 1.18.33 opencode-ai@1.18.33
copilot 1.0.102 @github/copilot@1.0.102
qwen 0.24.4 @qwen-code/qwen-code@0.24.4"

# Installs packages into a folder of the cache, once.
install() {
    local folder=$cache/$1
    shift
    [ -e "$folder/.installed" ] && return
    mkdir -p "$folder"
    echo '{"private": true}' >"$folder/package.json"
    (cd "$folder" && npm install --no-audit --no-fund --engine-strict=false --loglevel=error "$@") && touch "$folder/.installed"
}

agents=() cases=()
while [ $# -gt 0 ]; do
    case $1 in
        --) shift; cases=("$@"); break ;;
        *) grep -q "^$1 " <<<"$clients" || fail "no agent \`$1\`; known: $(cut -d' ' -f1 <<<"$clients" | tr '\n' ' ')"; agents+=("$1"); shift ;;
    esac
done
[ ${#agents[@]} -gt 0 ] || mapfile -t agents < <(cut -d' ' -f1 <<<"$clients")

command -v python3 >/dev/null || fail "python3 is not installed: install it and run this again"
command -v npm >/dev/null || fail "npm is not installed: install Node.js with npm"
install node-24 node@24 || fail "npm could not install Node.js 24: see above"
node=$cache/node-24/node_modules/.bin/node
if [ -z "${COUNTERSIGN_BIN:-}" ]; then
    (cd "$root" && cargo build --quiet --locked -p countersign) || fail "the gate does not build"
    COUNTERSIGN_BIN=${CARGO_TARGET_DIR:-$root/target}/debug/countersign
fi

failed=0 summary=()
for agent in "${agents[@]}"; do
    read -r _ version package < <(grep "^$agent " <<<"$clients")
    folder=$agent-$version
    install "$folder" "$package" || { summary+=("$agent: not installed"); failed=2; continue; }
    if [ "$agent" = opencode ]; then
        # What OpenCode would install by itself at its first start.
        install "$folder/plugin" "@opencode-ai/plugin@$version" || { summary+=("$agent: not installed"); failed=2; continue; }
    fi
    log=$(mktemp)
    PYTHONDONTWRITEBYTECODE=1 python3 "$here/run.py" --agent "$agent" --packages "$cache/$folder" --node "$node" \
        --gate "$COUNTERSIGN_BIN" "${cases[@]}" | tee "$log"
    [ "${PIPESTATUS[0]}" -eq 0 ] || [ "$failed" -ne 0 ] || failed=1
    summary+=("$(tail -1 "$log")")
    rm -f "$log"
done
# The shims of agents whose client is not driven here, with a host that plays the agent's part.
if [ ${#cases[@]} -eq 0 ]; then
    gate=$(mktemp -d)
    cp "$COUNTERSIGN_BIN" "$gate/countersign"
    log=$(mktemp)
    NODE_NO_WARNINGS=1 "$node" "$here/shims.mjs" "$gate" | tee "$log"
    [ "${PIPESTATUS[0]}" -eq 0 ] || [ "$failed" -ne 0 ] || failed=1
    summary+=("$(tail -1 "$log")")
    rm -rf "$gate" "$log"
fi
printf '%s\n' "" "${summary[@]}"
exit "$failed"
