"""One case of one agent: a scratch home and project, a scripted model, the client with the gate in it, a book of checks."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from model import Model


class Book:
    """Counts checks and prints a line for each."""

    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, name, good, detail=""):
        self.passed, self.failed = self.passed + bool(good), self.failed + (not good)
        shown = "" if good or detail == "" else ": " + str(detail)[:1500]
        print(("ok   " if good else "FAIL ") + name + shown, flush=True)
        return good


class Bench:
    """Everything that a case touches lies in one folder, which goes away when all its checks passed."""

    def __init__(self, book, agent, name, scripts, hook=None):
        self.book, self.agent, self.name = book, agent, name
        self.failed_before = book.failed
        self.folder = tempfile.mkdtemp(prefix="countersign-e2e-%s-" % agent.name)
        self.home = self.folder + "/home"
        self.project = self.home + "/project"
        self.programs = self.folder + "/bin"
        for path in (self.project, self.programs, self.home + "/precious", self.home + "/.ssh", self.folder + "/tmp"):
            os.makedirs(path)
        self.write("~/precious/letters.txt", "the only copy\n")
        self.write("~/.ssh/id_ed25519", "-----BEGIN OPENSSH PRIVATE KEY-----\nnot a key\n")
        os.symlink(agent.gate, self.programs + "/countersign")
        if agent.node:
            os.symlink(agent.node, self.programs + "/node")
        self.model = Model(scripts)
        self.env = {
            "HOME": self.home, "USER": "tester", "SHELL": "/bin/bash", "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "PATH": self.programs + ":/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", "TMPDIR": self.folder + "/tmp",
            "NO_PROXY": "127.0.0.1,localhost", "DO_NOT_TRACK": "1", "NO_COLOR": "1", "XDG_RUNTIME_DIR": self.folder + "/tmp",
            "GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.com",
            "GIT_COMMITTER_NAME": "t", "GIT_COMMITTER_EMAIL": "t@example.com",
        }
        self.git("init", "-q", "-b", "main")
        self.write("~/project/README.md", "# a project\n")
        self.git("add", ".")
        self.git("commit", "-q", "-m", "first")
        agent.prepare(self, hook or "countersign hook " + agent.name)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, _):
        self.model.close()
        if kind is not None:
            self.check("the case runs to its end", False, repr(error))
        if self.book.failed > self.failed_before:
            print("     evidence kept in %s" % self.folder)
            with open(self.folder + "/requests.json", "w") as out:
                json.dump([{**r, "form": r["form"].__name__} for r in self.model.requests], out, indent=1)
        else:
            shutil.rmtree(self.folder, ignore_errors=True)
        return kind is None or issubclass(kind, Exception)

    def check(self, what, good, detail=""):
        return self.book.check("%s, %s: %s" % (self.agent.name, self.name, what), good, detail)

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

    def exists(self, path):
        return os.path.lexists(self.path(path))

    def git(self, *arguments):
        subprocess.run(["git", *arguments], cwd=self.project, env=self.env, check=True)

    def start(self, argv, env=None, stdin="", timeout=120):
        """Runs a program to its end, without a terminal. Past the limit, it and all that it started are killed."""
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

    def ask(self, prompt, *arguments, env=None):
        """A headless session with one prompt."""
        return self.start(self.agent.headless(self, prompt, *arguments), env=env)

    def log(self):
        """The ledger's decisions, oldest first."""
        done = self.start([self.programs + "/countersign", "log", "--json"])
        lines = [json.loads(line)["record"] for line in done.stdout.splitlines()]
        return [line for line in reversed(lines) if line["record"] == "decision"]

    def screen(self, argv, keys, wait=6):
        """What a terminal shows at the end: `keys` are pairs of seconds to wait before and what is typed."""
        socket, quoted = self.folder + "/tmux", "exec " + " ".join("'%s'" % a.replace("'", "'\\''") for a in argv)
        self.write(self.folder + "/start.sh", "#!/bin/bash\ncd '%s'\n%s\n" % (self.project, quoted), 0o755)

        def tmux(*words):
            done = subprocess.run(["tmux", "-S", socket, "-f", "/dev/null", *words], env=self.env, capture_output=True, text=True)
            return done.stdout

        tmux("new-session", "-d", "-x", "150", "-y", "50", self.folder + "/start.sh")
        for seconds, typed in keys:
            time.sleep(seconds)
            if typed == "Enter":
                tmux("send-keys", "Enter")
            else:
                tmux("send-keys", "-l", typed)
        time.sleep(wait)
        shown = tmux("capture-pane", "-p")
        tmux("kill-server")
        with open(self.folder + "/screen.txt", "w") as out:
            out.write(shown)
        return shown


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
