"""A scratch home, a project in it, the real client and the gate; and a book of checks."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile

from model import Model

KEY = "sk-ant-not-a-key-0123456789abcdef"
QUIET = {
    "DISABLE_TELEMETRY": "1",
    "DISABLE_AUTOUPDATER": "1",
    "DISABLE_ERROR_REPORTING": "1",
    "CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC": "1",
    # The test may run as root in a container; without this the client refuses to skip permissions there.
    "IS_SANDBOX": "1",
}


class Book:
    """Counts checks and prints a line for each."""

    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, name, good, detail=""):
        if good:
            self.passed += 1
            print("ok   " + name, flush=True)
        else:
            self.failed += 1
            print("FAIL " + name + (": " + str(detail)[:1500] if detail != "" else ""), flush=True)
        return good

    def skip(self, name, why):
        print("skip %s: %s" % (name, why), flush=True)


class Bench:
    """One case: everything it touches lies in one folder, which goes away when all its checks passed."""

    def __init__(self, book, name, scripts, client, gate, install=True):
        self.book, self.name = book, name
        self.failed_before = book.failed
        self.folder = tempfile.mkdtemp(prefix="countersign-e2e-%s-" % "".join(c if c.isalnum() else "-" for c in name))
        self.home = self.folder + "/home"
        self.project = self.home + "/project"
        self.programs = self.folder + "/bin"
        for path in (self.project, self.programs, self.home + "/precious", self.home + "/.ssh"):
            os.makedirs(path)
        self.write("~/precious/letters.txt", "the only copy\n")
        self.write("~/.ssh/id_ed25519", "-----BEGIN OPENSSH PRIVATE KEY-----\nnot a key\n")
        os.symlink(client, self.programs + "/claude")
        os.symlink(gate, self.programs + "/countersign")
        self.model = Model(scripts)
        self.env = {
            "HOME": self.home, "USER": "tester", "SHELL": "/bin/bash", "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "PATH": self.programs + ":/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "ANTHROPIC_BASE_URL": self.model.url, "ANTHROPIC_API_KEY": KEY, "NO_PROXY": "127.0.0.1,localhost",
            "GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.com",
            "GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@example.com",
            **QUIET,
        }
        self.git("init", "-q", "-b", "main")
        self.write("~/project/README.md", "# a project\n")
        self.git("add", ".")
        self.git("commit", "-q", "-m", "first")
        if install:
            done = self.gate("init", "--yes")
            if done.returncode != 0:
                raise RuntimeError("countersign init: " + done.stderr)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, _):
        self.model.close()
        if kind is not None:
            self.check("the case runs to its end", False, repr(error))
        if self.book.failed > self.failed_before:
            print("     evidence kept in %s" % self.folder)
            with open(self.folder + "/requests.json", "w") as out:
                json.dump(self.model.requests, out, indent=1)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)
        return kind is None or issubclass(kind, Exception)

    def check(self, what, good, detail=""):
        return self.book.check("%s: %s" % (self.name, what), good, detail)

    def path(self, path):
        return self.home + path[1:] if path.startswith("~") else path

    def write(self, path, text, mode=None):
        path = self.path(path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as out:
            out.write(text if isinstance(text, str) else json.dumps(text, indent=2))
        if mode:
            os.chmod(path, mode)
        return path

    def read(self, path):
        with open(self.path(path), "rb") as given:
            return given.read()

    def exists(self, path):
        return os.path.lexists(self.path(path))

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.project, env=self.env, check=True)

    def start(self, argv, env=None, stdin="", timeout=120):
        """Runs a program to its end. Past the limit, it and all that it started are killed."""
        process = subprocess.Popen(
            argv, cwd=self.project, env={**self.env, **(env or {})}, text=True, start_new_session=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        try:
            out, err = process.communicate(stdin, timeout=timeout)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
            err += "\n(killed after %d s)" % timeout
        with open(self.folder + "/output.txt", "a") as log:
            log.write("$ %s\n%s\n%s\n(exit code %s)\n" % (" ".join(argv), out, err, process.returncode))
        return subprocess.CompletedProcess(argv, process.returncode, out, err)

    def gate(self, *arguments, env=None):
        return self.start([self.programs + "/countersign", *arguments], env=env)

    def claude(self, prompt, *arguments, env=None, before=()):
        """A headless session. `before` stands in front of the client's name: `countersign run --`."""
        argv = [*before, "claude", "-p", prompt, "--model", "claude-sonnet-4-6", *arguments]
        return self.start(argv, env=env)

    def settings(self):
        return json.loads(self.read("~/.claude/settings.json"))

    def hook_with(self, command, timeout=3, events=("PreToolUse", "PermissionRequest")):
        """Puts another program in the place of the gate, with everything else as `init` wrote it."""
        settings = self.settings()
        for event in events:
            for group in settings["hooks"][event]:
                for hook in group["hooks"]:
                    hook["command"], hook["timeout"] = command, timeout
        self.write("~/.claude/settings.json", settings)

    def log(self):
        """The ledger's decisions, oldest first."""
        done = self.gate("log", "--json")
        if done.returncode != 0:
            raise RuntimeError("countersign log: " + done.stderr)
        lines = [json.loads(line)["record"] for line in done.stdout.splitlines()]
        return [line for line in reversed(lines) if line["record"] == "decision"]


def cut_off():
    """Starts this program again where there is no network but loopback, when the system lets us."""
    if os.environ.get("COUNTERSIGN_E2E_CUT_OFF"):
        raise_loopback()
        return True
    for prefix in (["unshare", "--net"], ["unshare", "--user", "--map-root-user", "--net"]):
        try:
            works = subprocess.run([*prefix, "true"], capture_output=True).returncode == 0
        except OSError:
            works = False
        if works:
            env = {**os.environ, "COUNTERSIGN_E2E_CUT_OFF": "1"}
            os.execvpe(prefix[0], [*prefix, sys.executable, *sys.argv], env)
    return False


def raise_loopback():
    """Sets the loopback interface up: in a new network namespace it is down."""
    import fcntl
    import socket
    import struct

    get_flags, set_flags, up = 0x8913, 0x8914, 0x1
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as door:
        asked = struct.pack("16sh14s", b"lo", 0, b"")
        flags = struct.unpack("16sh14s", fcntl.ioctl(door, get_flags, asked))[1]
        fcntl.ioctl(door, set_flags, struct.pack("16sh14s", b"lo", flags | up, b""))
