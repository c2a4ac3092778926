"""`countersign mcp` between official clients and official servers: with the gateway and without it the same is seen."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

# What the test's server offers is harmless and unknown to the gate: the user of this home has said so.
CONFIG = """
[approval]
notify = false
wait_seconds = 0

[[rule]]
name = "test-server"
verdict = "allow"
when = { tool = "mcp__everything__*" }
"""

METHODS = [
    ["tools/list"],
    ["tools/call", "--tool-name", "echo", "--tool-arg", "message=hello é"],
    ["tools/call", "--tool-name", "get-sum", "--tool-arg", "a=1", "b=2"],
    ["tools/call", "--tool-name", "get-tiny-image"],
    ["tools/call", "--tool-name", "get-annotated-message", "--tool-arg", "messageType=error", "includeImage=true"],
    ["tools/call", "--tool-name", "get-structured-content", "--tool-arg", "location=New York"],
    ["tools/call", "--tool-name", "no-such-tool"],
    ["resources/list"],
    ["resources/templates/list"],
    ["resources/read", "--uri", "demo://resource/static/document/features.md"],
    ["resources/read", "--uri", "demo://resource/no-such"],
    ["prompts/list"],
    ["prompts/get", "--prompt-name", "simple-prompt"],
    ["prompts/get", "--prompt-name", "args-prompt", "--prompt-args", "city=Oslo"],
    ["logging/setLevel", "--log-level", "debug"],
]


class Run:
    def __init__(self, options):
        self.options, self.checks, self.failed = options, 0, 0
        self.place = tempfile.mkdtemp(prefix="mcp-")
        home = self.place + "/home"
        os.makedirs(home + "/.config/countersign")
        with open(home + "/.config/countersign/config.toml", "w", encoding="utf-8") as file:
            file.write(CONFIG)
        self.env = {
            "PATH": os.path.dirname(options.node) + ":/usr/bin:/bin", "HOME": home, "LANG": "C.UTF-8", "NO_PROXY": "127.0.0.1",
            "COUNTERSIGN_HOME": self.place + "/state", "NODE_NO_WARNINGS": "1",
        }
        self.started = []

    def module(self, path):
        return self.options.modules + "/" + path

    def everything(self, *words):
        return [self.options.node, self.module("@modelcontextprotocol/server-everything/dist/index.js"), *words]

    def check(self, what, good, shown=""):
        self.checks += 1
        self.failed += not good
        print(("ok   " if good else "FAIL ") + what)
        if not good:
            print("   ", shown[-2000:])

    def start(self, command, mark, **more):
        """Starts a program and waits for the line that holds its address."""
        process = subprocess.Popen(
            command, env={**self.env, **more}, cwd=self.place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        self.started.append(process)
        for line in process.stdout:
            found = re.search(mark, line)
            if found:
                return found.group(0)
        raise SystemExit("did not start: " + " ".join(command))

    def inspect(self, target, method, **more):
        command = [self.options.node, self.module(".bin/mcp-inspector"), "--cli", *target, "--method", *method]
        done = subprocess.run(
            command, env={**self.env, **more}, cwd=self.place, capture_output=True, text=True, timeout=90, check=False
        )
        # Errors of the server are told on the other stream, between words of the inspector's own.
        errors = [line for line in done.stderr.splitlines() if line.startswith("{")]
        return done.returncode, done.stdout, errors

    def same(self, road, direct, gated):
        for method in METHODS:
            one, two = self.inspect(direct, method), self.inspect(gated, method)
            self.check("inspector, %s: %s" % (road, " ".join(method)), one == two and bool(one[1] or one[2]), "%s\n%s" % (one, two))

    def stdio(self):
        config = self.place + "/servers.json"
        words = self.everything("stdio")
        gate = ["mcp", "--name", "everything", "--", *words]
        servers = {
            "direct": {"command": words[0], "args": words[1:], "env": {}},
            "gated": {
                "command": self.options.gate, "args": gate,
                "env": {"COUNTERSIGN_HOME": self.env["COUNTERSIGN_HOME"], "HOME": self.env["HOME"]},
            },
        }
        with open(config, "w", encoding="utf-8") as file:
            json.dump({"mcpServers": servers}, file)
        self.same("stdio", ["--config", config, "--server", "direct"], ["--config", config, "--server", "gated"])

    def gateway(self, address):
        return self.start(
            [self.options.gate, "mcp", "--name", "everything", "--http", address, "--listen", "127.0.0.1:0"], r"http://\S+"
        )

    def http(self):
        port = free_port()
        self.start(self.everything("streamableHttp"), r"istening on port", PORT=str(port))
        address = "http://127.0.0.1:%d/mcp" % port
        self.same("http", [address, "--transport", "http"], [self.gateway(address), "--transport", "http"])

    def conformance(self):
        here = os.path.dirname(os.path.abspath(__file__))
        address = self.start([self.options.node, here + "/server.mjs", self.options.modules], r"http://\S+")
        direct, gated = self.suite(address), self.suite(self.gateway(address))
        self.check("conformance: the suite ran", len(gated) >= 30, str(gated))
        for name, passed in gated.items():
            # What the server itself leaves to others the gateway may add: it refuses names that point at loopback.
            good = passed[1] == 0 or passed == direct.get(name)
            self.check("conformance: %s, %d passed, %d failed (directly %s)" % (name, *passed, direct.get(name)), good)

    def suite(self, address):
        command = [self.options.node, self.module(".bin/conformance"), "server", "--url", address]
        done = subprocess.run(command, env=self.env, cwd=self.place, capture_output=True, text=True, timeout=300, check=False)
        rows = re.findall(r"^[✓✗] (\S+): (\d+) passed, (\d+) failed", done.stdout, re.M)
        return {name: (int(passed), int(failed)) for name, passed, failed in rows}

    def end(self):
        for process in self.started:
            process.terminate()
        for process in self.started:
            process.wait()
        shutil.rmtree(self.place, ignore_errors=True)


def free_port():
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def main():
    parser = argparse.ArgumentParser()
    for name in ("--gate", "--node", "--modules"):
        parser.add_argument(name, required=True)
    parser.add_argument("parts", nargs="*", help="stdio, http, conformance")
    options = parser.parse_args()
    options.gate, options.modules = os.path.abspath(options.gate), os.path.abspath(options.modules)
    run = Run(options)
    try:
        for part in options.parts or ["stdio", "http", "conformance"]:
            getattr(run, part)()
    finally:
        run.end()
    print("%d checks, %d failed" % (run.checks, run.failed))
    sys.exit(1 if run.failed else 0)


main()
