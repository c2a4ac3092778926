"""What happens when the gate fails: in no case does the action run."""

import os

from bench import Bench
from model import bash, say

END = say("that is all")

# A hook in the gate's place, and whether the client's own permissions would let the command run. The last ones answer
# with exit code 0 and words that are no verdict: there the client falls back on its own permissions, and asks.
BROKEN = [
    ("exits with 1", "echo broken >&2; exit 1", True),
    ("is killed", "kill -9 $$", True),
    ("hangs", "sleep 20", True),
    ("is not there", None, True),
    ("prints an answer of no known form", "echo '{\"hookSpecificOutput\": {\"permissionDecision\": \"perhaps\"}}'", True),
    ("answers 'allow' to something else", "echo '{\"hookSpecificOutput\": {\"hookEventName\": \"Stop\", \"permissionDecision\": \"allow\"}}'", True),
    ("prints words", "echo allow", False),
    ("prints half an answer", "printf '{\"hookSpecificOutput\": {\"hookEventName\": \"PreTool'", False),
    ("prints nothing", "true", False),
    ("prints bytes", "head -c 4096 /dev/urandom", False),
]


def broken(book, client, gate):
    """The hook crashes, hangs, is missing or talks nonsense."""
    for name, body, allowed in BROKEN:
        with Bench(book, "a hook that " + name, {"try": [bash("touch ran.txt"), END]}, client, gate) as b:
            command = "/nowhere/countersign hook claude"
            if body is not None:
                command = b.write("~/broken.sh", "#!/bin/bash\ncat > /dev/null\n%s\n" % body, 0o755)
            b.hook_with(command, timeout=2)
            done = b.claude("try", *(["--allowedTools", "Bash"] if allowed else []))
            result = b.model.result("try", 0)
            b.check("the command does not run", not b.exists("~/project/ran.txt"), result)
            b.check("the model is told", bool(result and result[1]), (result, done.stdout, done.stderr))


def deaf(book, client, gate):
    """A prompt that the gate could not hear is not sent: it may hold a boundary."""
    with Bench(book, "a hook that fails at the prompt", {"try": [bash("touch ran.txt"), END]}, client, gate) as b:
        b.hook_with("exit 1", events=("UserPromptSubmit",))
        b.claude("try")
        b.check("the model is not asked", not any(r["cue"] == "try" for r in b.model.requests))
    with Bench(book, "a hook that fails everywhere else", {"try": [bash("touch ran.txt"), END]}, client, gate) as b:
        guards = ("PreToolUse", "PermissionRequest", "UserPromptSubmit")
        b.hook_with("exit 1", events=[event for event in b.settings()["hooks"] if event not in guards])
        done = b.claude("try")
        b.check("the session goes on", b.exists("~/project/ran.txt") and "that is all" in done.stdout, done.stdout + done.stderr)


# What the real gate is given instead of the event.
GARBAGE = [
    ("nothing", "true"),
    ("half an event", "head -c 60"),
    ("bytes", "head -c 65536 /dev/urandom"),
    ("an event without a tool", "echo '{\"hook_event_name\": \"PreToolUse\", \"session_id\": \"s\"}'"),
    ("an event without a session", "echo '{\"hook_event_name\": \"PreToolUse\", \"tool_name\": \"Bash\", \"tool_input\": {\"command\": \"ls\"}}'"),
    ("a list", "echo '[1, 2, 3]'"),
    ("deep nesting", "head -c 200000 /dev/zero | tr '\\0' '['"),
]


def garbage(book, client, gate):
    """The real gate, with garbage on its standard input."""
    for name, source in GARBAGE:
        with Bench(book, "a gate that reads " + name, {"try": [bash("touch ran.txt"), END]}, client, gate) as b:
            command = b.write("~/garbage.sh", "#!/bin/bash\n%s | countersign hook claude\n" % source, 0o755)
            b.hook_with(command, timeout=10)
            b.claude("try", "--allowedTools", "Bash")
            result = b.model.result("try", 0)
            b.check("the command does not run", not b.exists("~/project/ran.txt"), result)
            b.check("the model is told what is wrong", bool(result and result[1] and "countersign" in result[0].lower()), result)


def blind(book, client, gate):
    """The gate cannot keep its books: no verdict, and that is not an allow."""
    with Bench(book, "no state folder", {"try": [bash("touch ran.txt"), END]}, client, gate) as b:
        b.write("~/file", "not a folder")
        b.claude("try", "--allowedTools", "Bash", env={"COUNTERSIGN_HOME": b.home + "/file/state"})
        result = b.model.result("try", 0)
        heard = len(b.model.requests)
        b.check("the command does not run", not b.exists("~/project/ran.txt"), (result, heard))
    with Bench(book, "a ledger that is none", {"try": [bash("touch ran.txt"), END]}, client, gate) as b:
        state = b.home + "/.local/state/countersign"
        os.makedirs(state + "/spool.jsonl")
        b.claude("try", "--allowedTools", "Bash")
        result = b.model.result("try", 0)
        b.check("the command does not run", not b.exists("~/project/ran.txt"), result)
    with Bench(book, "configuration with a mistake", {"make some room": [bash("rm -rf ~/precious"), END]}, client, gate) as b:
        b.write("~/.config/countersign/config.toml", "mode = \"everything goes\"\n[[rule]]\n")
        b.claude("make some room", "--dangerously-skip-permissions")
        result = b.model.result("make some room", 0)
        b.check("the destructive command does not run", b.exists("~/precious/letters.txt"), result)


ALL = {"broken": broken, "deaf": deaf, "garbage": garbage, "blind": blind}
