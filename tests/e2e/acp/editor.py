"""The editor's side of the protocol: one session, one prompt, and a user who answers questions in one way."""

import json
import subprocess
import threading


class Editor:
    def __init__(self, command, cwd, env, says_yes):
        self.cwd, self.says_yes, self.lines, self.questions = cwd, says_yes, [], []
        self.answers, self.changed, self.number = {}, threading.Condition(), 0
        self.errors = open(env["TMPDIR"] + "/stderr.txt", "w+", encoding="utf-8", errors="replace")
        self.agent = subprocess.Popen(
            command, cwd=cwd, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True, bufsize=1
        )
        threading.Thread(target=self.read, daemon=True).start()

    def send(self, **message):
        self.agent.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
        self.agent.stdin.flush()

    def read(self):
        for line in self.agent.stdout:
            self.lines.append(line)
            try:
                message = json.loads(line)
            except ValueError:
                continue
            if "method" in message and "id" in message:
                self.asked(message)
            elif "id" in message:
                with self.changed:
                    self.answers[message["id"]] = message
                    self.changed.notify_all()
        with self.changed:
            self.answers["end"] = True
            self.changed.notify_all()

    def asked(self, message):
        if message["method"] != "session/request_permission":
            return self.send(id=message["id"], error={"code": -32601, "message": "not here"})
        self.questions.append(message["params"])
        kind = "allow_once" if self.says_yes else "reject_once"
        option = next(o["optionId"] for o in message["params"]["options"] if o["kind"] == kind)
        self.send(id=message["id"], result={"outcome": {"outcome": "selected", "optionId": option}})

    def call(self, method, seconds=90, **params):
        self.number += 1
        number = self.number
        self.send(id=number, method=method, params=params)
        with self.changed:
            self.changed.wait_for(lambda: number in self.answers or "end" in self.answers, seconds)
        return self.answers.get(number, {})

    def run(self, prompt):
        """One turn; returns the answer to the prompt."""
        self.call(
            "initialize", protocolVersion=1, clientInfo={"name": "e2e", "version": "1"},
            clientCapabilities={"fs": {"readTextFile": False, "writeTextFile": False}, "terminal": False},
        )
        session = self.call("session/new", cwd=self.cwd, mcpServers=[]).get("result", {}).get("sessionId")
        return self.call("session/prompt", sessionId=session, prompt=[{"type": "text", "text": prompt}])

    def close(self):
        try:
            self.agent.stdin.close()
        except OSError:
            pass
        try:
            self.agent.wait(5)
        except subprocess.TimeoutExpired:
            self.agent.terminate()
            try:
                self.agent.wait(10)
            except subprocess.TimeoutExpired:
                self.agent.kill()
        self.errors.seek(0)
        self.stderr = self.errors.read()
        self.errors.close()
