"""OpenCode: the plugin of `integrations/opencode`, Chat Completions."""

import glob
import json
import os
import shutil

from agent import Base
from bench import Bench
from model import call, say

PLUGIN = os.path.dirname(os.path.abspath(__file__)) + "/../../../integrations/opencode/countersign.ts"


class Agent(Base):
    name = "opencode"
    # The plugin throws whenever no answer comes; the last answer is one, and no allow.
    closed = ("exits with 1", "exits with 2", "is killed", "hangs", "is not there", "prints words", "prints half an answer")

    def __init__(self, packages, node, gate):
        super().__init__(packages, node, gate)
        found = glob.glob(packages + "/node_modules/opencode-*/bin/opencode")
        self.program = next(p for p in found if "opencode-ai" not in p and "baseline" not in p and "musl" not in p)
        self.permission = "allow"

    def prepare(self, bench, hook):
        for name in ("AUTOUPDATE", "MODELS_FETCH", "LSP_DOWNLOAD", "DEFAULT_PLUGINS", "SHARE", "CLAUDE_CODE"):
            bench.env["OPENCODE_DISABLE_" + name] = "1"
        provider = {
            "npm": "@ai-sdk/openai-compatible", "name": "Scripted", "options": {"baseURL": bench.model.url + "/v1", "apiKey": "x"},
            "models": {"scripted": {"name": "Scripted", "tool_call": True, "limit": {"context": 100000, "output": 4096}}},
        }
        bench.write("~/.config/opencode/opencode.json", {
            "autoupdate": False, "share": "disabled", "model": "scripted/scripted", "small_model": "scripted/scripted",
            "provider": {"scripted": provider}, "permission": self.permission,
        })
        with open(PLUGIN) as given:
            text = given.read()
        if hook != "countersign hook opencode":
            text = text.replace('PROGRAM = "countersign"', "PROGRAM = " + json.dumps(hook)).replace("120_000", "4_000")
        bench.write("~/.config/opencode/plugins/countersign.ts", text)
        # OpenCode installs its plugin types at start: given beforehand, it stays off the network.
        given = self.packages + "/plugin/"
        shutil.copytree(given + "node_modules", bench.home + "/.config/opencode/node_modules", symlinks=True)
        for name in ("package.json", "package-lock.json"):
            shutil.copy(given + name, bench.home + "/.config/opencode/" + name)

    def headless(self, bench, prompt, *arguments):
        return [self.program, "run", *arguments, prompt]

    def shell(self, command):
        return "bash", {"command": command, "description": "a step of the script"}

    def spawn(self, task):
        return "task", {"description": "helper", "prompt": task, "subagent_type": "general"}


def approved(book, agent):
    """OpenCode is told to ask for everything; the plugin answers for what the gate let through."""
    agent.permission = {"*": "ask"}
    try:
        with Bench(book, agent, "approval", {"build": [call(agent.shell("mkdir -p out && echo built > ../out.txt")), say("done")]}) as b:
            b.ask("build it")
            b.check("a safe command runs with no prompt", b.exists("~/project/out") and b.exists("~/out.txt"), b.model.result("build", 0))
        with Bench(book, agent, "ask", {"room": [call(agent.shell("rm -rf ~/precious")), say("done")]}) as b:
            b.ask("make some room")
            text = b.model.result("room", 0)
            b.check("becomes a refusal that says how the user approves", "countersign approve" in text and b.exists("~/precious/letters.txt"), text)
    finally:
        agent.permission = "allow"


CASES = {"approved": approved}
