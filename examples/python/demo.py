"""A few actions and what the gate says of them. Start `countersign serve --listen 127.0.0.1:7777` before."""

import asyncio
import sys

from countersign_client import Gate, can_use_tool

gate = Gate("demo", "/home/dev/project", url=sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:7777")
for tool, given in [("Bash", {"command": "git status"}), ("Bash", {"command": "rm -rf ~"})]:
    decision = gate.review(tool, given)
    print(decision["verdict"], given["command"], decision["reason"][:60], sep="\t")
print("before", gate.review("Bash", {"command": "git push origin main --force"})["verdict"], sep="\t")
print("heard", len(gate.hear("force push main to origin")["consents"]), sep="\t")
answer = asyncio.run(can_use_tool(gate)("Bash", {"command": "rm -rf /"}, None))
print("callback", answer["behavior"] if isinstance(answer, dict) else type(answer).__name__, sep="\t")
print("scan", gate.scan("plain text", "page", "https://example.com") == "plain text", sep="\t")
