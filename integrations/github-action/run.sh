#!/usr/bin/env bash
# The step of the action, in a file so that it can be tested: its inputs are AGENT, PROMPT, STRICT, REPORT and BINARY.
set -uo pipefail

binary=${BINARY:-}
[ -n "$binary" ] || binary=$RUNNER_TEMP/countersign/bin/countersign

# The words of the agent are the workflow's own, and are read as a shell reads them.
eval "words=($AGENT)"
[ -z "${PROMPT:-}" ] || words+=("$PROMPT")
options=(--report "$REPORT")
[ "${STRICT:-true}" != true ] || options+=(--strict)

"$binary" ci "${options[@]}" -- "${words[@]}"
code=$?

if [ -f "$REPORT/report.md" ]; then
    cat "$REPORT/report.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
    refused=$(sed -n 's/^  "refused": \([0-9]*\),$/\1/p' "$REPORT/report.json")
    {
        echo "report=$REPORT"
        echo "sarif=$REPORT/report.sarif"
        echo "refused=${refused:-0}"
    } >>"${GITHUB_OUTPUT:-/dev/null}"
fi
exit "$code"
