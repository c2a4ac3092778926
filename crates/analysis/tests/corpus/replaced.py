# Runs the text that is the first argument, with functions that only write down what they would delete.
import io
import os
import pathlib
import shutil
import subprocess
import sys

hits = os.environ["HITS"]
write = io.open


def deleted(path, *_, **__):
    with write(hits, "a") as file:
        file.write(os.fsdecode(os.fspath(path)) + "\n")


def started(line, **_):
    words = line if isinstance(line, list) else __import__("shlex").split(line)
    for word in words[1:]:
        if not word.startswith("-"):
            deleted(word)


os.remove = os.unlink = os.rmdir = os.removedirs = shutil.rmtree = deleted
os.system = subprocess.run = subprocess.call = subprocess.check_call = started
pathlib.Path.unlink = pathlib.Path.rmdir = deleted
exec(compile(sys.argv[1], "text", "exec"), {"__name__": "__main__"})
