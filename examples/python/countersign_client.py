"""Asks Countersign before an agent acts. Standard library only.

    gate = Gate(session="build-42", cwd="/home/dev/project")
    gate.hear("push the branch")                     # what the user typed, and nothing else
    decision = gate.review("Bash", {"command": "git push"})
    if decision["verdict"] != "allow":
        return decision["reason"]                    # the model reads it and takes another way
"""

import json
import os
import urllib.request

STATE = os.environ.get("COUNTERSIGN_HOME") or os.path.expanduser("~/.local/state/countersign")


class Gate:
    """One session at `countersign serve --listen 127.0.0.1:7777`."""

    def __init__(self, session, cwd, agent="example", url="http://127.0.0.1:7777"):
        self.who = {"agent": agent, "session": session, "cwd": cwd}
        self.url = url
        with open(os.path.join(STATE, "serve.token"), encoding="utf-8") as file:
            self.token = file.read().strip()

    def _post(self, path, body):
        request = urllib.request.Request(
            self.url + path,
            json.dumps({**self.who, **body}).encode(),
            {"Authorization": "Bearer " + self.token, "Content-Type": "application/json"},
        )
        # No proxy: the gate is on this machine.
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=600) as answer:
            return json.load(answer)

    def hear(self, text):
        """Tells what the user said: their words may allow or forbid."""
        return self._post("/v1/hear", {"text": text})

    def review(self, tool, tool_input, wait_seconds=None):
        """Decides on one action. Whatever goes wrong is a deny."""
        body = {"tool": tool, "input": tool_input}
        if wait_seconds is not None:
            body["wait_seconds"] = wait_seconds
        try:
            return self._post("/v1/review", body)
        except (OSError, ValueError) as error:
            return {"verdict": "deny", "reason": f"the gate does not answer: {error}", "rules": []}

    def scan(self, text, road="other", source=""):
        """The text as it may enter the agent's context: with a warning before it when something was found."""
        found = self._post("/v1/scan", {"text": text, "road": road, "source": source})
        return f"{found['warning']}\n\n{text}" if found["warn"] else text


def can_use_tool(gate):
    """A callback in the form of the Claude Agent SDK for Python: `ClaudeAgentOptions(can_use_tool=can_use_tool(gate))`."""

    async def callback(tool_name, tool_input, context):  # noqa: ARG001
        import asyncio

        decision = await asyncio.to_thread(gate.review, tool_name, tool_input, 60)
        try:
            from claude_agent_sdk import PermissionResultAllow, PermissionResultDeny
        except ImportError:  # the same answers as plain values
            if decision["verdict"] == "allow":
                return {"behavior": "allow", "updatedInput": tool_input}
            return {"behavior": "deny", "message": decision["reason"]}
        if decision["verdict"] == "allow":
            return PermissionResultAllow(updated_input=tool_input)
        return PermissionResultDeny(message=decision["reason"])

    return callback
