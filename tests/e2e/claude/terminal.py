"""What a person at a terminal sees. Needs tmux; without it these are skipped."""

import os
import pty
import select
import shutil
import signal
import subprocess
import tempfile
import time

from bench import KEY, Bench
from model import bash, say

END = say("that is all")


class Screen:
    """The client in a terminal of its own."""

    def __init__(self, bench, *argv):
        self.bench = bench
        self.folder = tempfile.mkdtemp(prefix="cs-tmux-")
        self.socket = self.folder + "/s"
        bench.write("~/start.sh", "#!/bin/bash\ncd %s && exec %s\n" % (bench.project, " ".join(argv)), 0o755)
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", "160", "-y", "50", bench.home + "/start.sh")

    def tmux(self, *arguments):
        done = subprocess.run(["tmux", "-S", self.socket, *arguments], env=self.bench.env, capture_output=True, text=True)
        return done.stdout

    def type(self, text):
        self.tmux("send-keys", "-l", text)
        time.sleep(0.7)
        self.tmux("send-keys", "Enter")

    def wait(self, condition, limit=40):
        """The screen once the condition holds for it, or as it is when the time is up."""
        end = time.monotonic() + limit
        while True:
            text = self.tmux("capture-pane", "-p")
            if condition(text) or time.monotonic() > end:
                return text
            time.sleep(0.3)

    def close(self):
        self.tmux("kill-server")
        shutil.rmtree(self.folder, ignore_errors=True)


def at_home(bench):
    """The client's first questions, answered."""
    bench.write("~/.claude.json", {
        "hasCompletedOnboarding": True, "theme": "dark",
        "projects": {bench.project: {"hasTrustDialogAccepted": True, "hasCompletedProjectOnboarding": True}},
        "customApiKeyResponses": {"approved": [KEY[-20:]], "rejected": []},
    })


def flat(screen):
    """A screen's words without the line ends and frames between them."""
    return " ".join(screen.replace("│", " ").split())


def asked(book, client, gate):
    """A question of the gate is shown with its reason; what is safe is not asked."""
    if not shutil.which("tmux"):
        return book.skip("terminal", "tmux is not installed, so what a person sees is not tested")
    script = [bash("echo built > built.txt"), bash("rm -rf ~/precious"), END]
    with Bench(book, "terminal", {"make some room": script}, client, gate) as b:
        at_home(b)
        screen = Screen(b, "claude", "--model", "claude-sonnet-4-6", "--permission-mode", "default")
        try:
            screen.wait(lambda s: "❯" in s or ">" in s, 30)
            time.sleep(2)
            screen.type("make some room")
            seen = screen.wait(lambda s: "irreversible-deletion" in flat(s))
            b.check("a safe command ran without a question", b.exists("~/project/built.txt"), seen)
            b.check("the question shows the gate's reason", "irreversible-deletion" in flat(seen), seen)
            b.check("nothing ran before the answer", b.exists("~/precious/letters.txt"))
            screen.tmux("send-keys", "Escape")
            screen.wait(lambda s: "irreversible-deletion" not in flat(s)[-600:], 5)
            b.check("a no is a no", b.exists("~/precious/letters.txt"))
        finally:
            screen.close()
    with Bench(book, "terminal yes", {"make some room": [bash("rm -rf ~/precious"), END]}, client, gate) as b:
        at_home(b)
        screen = Screen(b, "claude", "--model", "claude-sonnet-4-6", "--permission-mode", "default")
        try:
            screen.wait(lambda s: "❯" in s or ">" in s, 30)
            time.sleep(2)
            screen.type("make some room")
            screen.wait(lambda s: "irreversible-deletion" in flat(s))
            for _ in range(5):
                # The client does not listen in the first moment of a question.
                screen.tmux("send-keys", "Enter")
                seen = screen.wait(lambda _: not b.exists("~/precious/letters.txt"), 4)
                if not b.exists("~/precious/letters.txt"):
                    break
            b.check("the user's yes lets it run", not b.exists("~/precious/letters.txt"), seen)
        finally:
            screen.close()


def init_asks(book, client, gate):
    """`init` on a terminal shows the change and asks; only a yes writes."""
    for answer, writes in (("n", False), ("", False), ("y", True)):
        with Bench(book, "init answered %r" % answer, {}, client, gate, install=False) as b:
            seen, code = dialogue(b, [b.programs + "/countersign", "init"], answer)
            b.check("it shows what it adds", "hook claude" in seen and "[y/N]" in seen, seen)
            b.check("it %s" % ("writes" if writes else "writes nothing"), b.exists("~/.claude/settings.json") == writes, seen)
            b.check("the exit code says so", code == (0 if writes else 1), code)


def dialogue(bench, argv, answer, limit=20):
    """Runs a program on a terminal of its own and types one line when it asks."""
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(bench.project)
        os.execve(argv[0], argv, bench.env)
    seen, typed, end = b"", False, time.monotonic() + limit
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                part = os.read(terminal, 65536)
            except OSError:
                break
            if not part:
                break
            seen += part
        if not typed and b"[y/N]" in seen:
            os.write(terminal, answer.encode() + b"\n")
            typed = True
    else:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(terminal)
    return seen.decode(errors="replace"), os.waitstatus_to_exitcode(status)


ALL = {"init": init_asks, "terminal": asked}
