"""GitHub Copilot CLI with a model of one's own: hooks in `~/.copilot/hooks`, Chat Completions."""

import glob
import os
import shutil

from agent import Base
from bench import Bench
from model import call, say
from peer import acp

EVENTS = ["preToolUse", "permissionRequest", "postToolUse", "postToolUseFailure", "userPromptSubmitted", "sessionStart", "sessionEnd", "subagentStart", "subagentStop", "preCompact"]


class Agent(Base):
    name = "copilot"
    unguarded = ("--allow-all",)
    # A time limit that is over lets the action run. An answer that is no JSON does too, unless the hook stands at
    # `permissionRequest` as well: that one refuses when it fails.
    closed = ("exits with 1", "exits with 2", "is killed", "is not there", "prints words", "prints half an answer")

    def __init__(self, packages, node, gate):
        super().__init__(packages, node, gate)
        self.program = glob.glob(packages + "/node_modules/@github/copilot-*/copilot")[0]
        self.style = lambda event: event

    def prepare(self, bench, hook):
        bench.env.update(
            COPILOT_OFFLINE="true", COPILOT_PROVIDER_BASE_URL=bench.model.url + "/v1", COPILOT_PROVIDER_TYPE="openai",
            COPILOT_PROVIDER_API_KEY="x", COPILOT_MODEL="gpt-4.1", COPILOT_AUTO_UPDATE="false",
        )
        # The client unpacks itself at first: once for all cases.
        shared = os.path.join(self.packages, "unpacked")
        os.makedirs(shared, exist_ok=True)
        os.makedirs(bench.home + "/.cache")
        os.symlink(shared, bench.home + "/.cache/copilot")
        self.register(bench, hook, EVENTS)

    def register(self, bench, hook, events):
        one = {"type": "command", "bash": hook, "timeoutSec": 5}
        bench.write("~/.copilot/hooks/countersign.json", {"version": 1, "hooks": {event: [one] for event in events}})

    def headless(self, bench, prompt, *arguments):
        return [self.program, "-p", prompt, "--trust-folder", "--log-level", "error", *arguments]

    def shell(self, command):
        return "bash", {"command": command, "description": "a step of the script", "mode": "sync", "initial_wait": 10}

    def spawn(self, task):
        return "task", {"description": "helper", "prompt": task, "agent_type": "general-purpose", "name": "helper", "mode": "sync"}


def approved(book, agent):
    """Without any option that allows tools, what is safe runs with no prompt."""
    with Bench(book, agent, "approval", {"build": [call(agent.shell("mkdir -p out && echo built > out/a.txt")), say("done")]}) as b:
        b.ask("build it")
        b.check("a safe command runs with no prompt", b.exists("~/project/out/a.txt"), b.model.result("build", 0))
    with Bench(book, agent, "without the gate", {"build": [call(agent.shell("mkdir out")), say("done")]}, "true") as b:
        b.ask("build it")
        b.check("the client alone would have refused", not b.exists("~/project/out"))


def asked(book, agent):
    """At a terminal the question is put to the person there, with the reason, and is asked for nothing else."""
    if not shutil.which("tmux"):
        print("skip copilot, ask: tmux is not installed", flush=True)
        return
    script = [call(agent.shell("mkdir out")), call(agent.shell("rm -rf ~/precious")), say("done")]
    with Bench(book, agent, "ask", {"room": script}) as b:
        b.write("~/.copilot/config.json", {"trustedFolders": [b.project], "trusted_folders": [b.project], "banner": "never"})
        shown = b.screen([agent.program], [(8, "make some room"), (1, "Enter")], wait=8)
        b.check("the terminal shows the question with the reason", "irreversible-deletion" in shown, shown)
        b.check("what is safe ran, the rest did not", b.exists("~/project/out") and b.exists("~/precious/letters.txt"))
    with Bench(book, agent, "ask in an editor", {"room": script}) as b:
        requests = acp(b, [agent.program, "--acp"], "make some room", "allow_once")
        text = b.model.result("room", 1)
        b.check("KNOWN: it is refused, the editor is not asked", not requests and "irreversible-deletion" in text, (requests, text))


def as_claude(book, agent):
    """Registered with event names of Claude's style, and under Claude's name, it gets the answers of that dialect."""
    with Bench(book, agent, "Claude's event names", {"room": [call(agent.shell("rm -rf ~/precious")), say("done")]}) as b:
        agent.register(b, "countersign hook claude", ["PreToolUse", "PostToolUse", "UserPromptSubmit"])
        b.ask("make some room", *agent.unguarded)
        text = b.model.result("room", 0)
        b.check("the reason reaches the model", "irreversible-deletion" in text and b.exists("~/precious/letters.txt"), text)
        b.check("the ledger knows who called", [e.get("agent") for e in b.log()] == ["copilot"], b.log())


CASES = {"approved": approved, "asked": asked, "as_claude": as_claude}
