"""The other side of a client that speaks JSON-RPC over its standard streams: an editor's side of ACP, or of Codex's app server."""

import json
import subprocess
import threading


class Peer:
    """Starts a program, sends requests, answers its requests with `answer(method, params)`."""

    def __init__(self, bench, argv, answer, version=True):
        self.answer, self.version, self.asked, self.notes = answer, version, [], []
        self.replies, self.there = {}, threading.Condition()
        self.process = subprocess.Popen(
            argv, cwd=bench.project, env=bench.env, text=True, bufsize=1, start_new_session=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )
        threading.Thread(target=self.read, daemon=True).start()

    def send(self, message):
        head = {"jsonrpc": "2.0"} if self.version else {}
        self.process.stdin.write(json.dumps({**head, **message}) + "\n")
        self.process.stdin.flush()

    def read(self):
        for line in self.process.stdout:
            try:
                message = json.loads(line)
            except ValueError:
                continue
            if "method" in message and "id" in message:
                self.asked.append(message)
                result = self.answer(message["method"], message.get("params") or {})
                refusal = {"error": {"code": -32601, "message": "not here"}}
                self.send({"id": message["id"], **({"result": result} if result is not None else refusal)})
            with self.there:
                if "method" not in message:
                    self.replies[message.get("id")] = message
                elif "id" not in message:
                    self.notes.append(message)
                self.there.notify_all()
        with self.there:
            self.replies[None] = {}
            self.there.notify_all()

    def call(self, method, params, timeout=60):
        wanted = len(self.replies) + 1000
        self.send({"id": wanted, "method": method, "params": params})
        with self.there:
            self.there.wait_for(lambda: wanted in self.replies or None in self.replies, timeout)
        return self.replies.get(wanted, {}).get("result") or {}

    def noted(self, method, timeout=40):
        with self.there:
            return self.there.wait_for(lambda: any(n["method"] == method for n in self.notes) or None in self.replies, timeout)

    def close(self):
        self.process.stdin.close()
        self.process.terminate()


def acp(bench, argv, prompt, choose):
    """A session as an editor has it: `choose` picks the kind of option when permission is asked for (`allow_once`, …).
    Returns the permission requests that came."""

    def answer(method, params):
        if method != "session/request_permission":
            return None
        options = params["options"]
        option = next((o for o in options if o["kind"] == choose), options[-1])
        return {"outcome": {"outcome": "selected", "optionId": option["optionId"]}}

    peer = Peer(bench, argv, answer)
    none = {"fs": {"readTextFile": False, "writeTextFile": False}, "terminal": False}
    peer.call("initialize", {"protocolVersion": 1, "clientCapabilities": none, "clientInfo": {"name": "test", "version": "0"}})
    session = peer.call("session/new", {"cwd": bench.project, "mcpServers": []}).get("sessionId")
    peer.call("session/prompt", {"sessionId": session, "prompt": [{"type": "text", "text": prompt}]})
    peer.close()
    return [m["params"] for m in peer.asked if m["method"] == "session/request_permission"]
