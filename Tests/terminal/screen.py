"""A terminal that tests type into and read, kept by tmux, and a campus of its own for each."""

import json
import os
import shlex
import subprocess
import tempfile
import time

PROGRAM = os.environ["IML_PROGRAM"]
# What a loaded machine may take for one answer.
PATIENCE = 20


class Campus:
    """A data folder with the shipped course published, and somebody signed in."""

    def __init__(self, name="Amina Odhiambo"):
        # The program may still write where it was left as its window goes away.
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        path = self.folder.name
        self.environment = {
            "IML_DATA": path + "/data", "IML_CONTENT": os.environ["IML_CONTENT"], "XDG_STATE_HOME": path + "/state",
            "HOME": path, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
        }
        self.iml("person", "add", "admin@example.org", "Asha Admin")
        self.iml("course", "publish", "rights-of-migrants")
        self.iml("person", "add", "amina@example.org", name)
        link = self.json("person", "link", "amina@example.org")
        self.iml("session", "--link", link["code"])

    def iml(self, *words):
        done = subprocess.run([PROGRAM, *words], env=self.environment, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, (words, done.stdout, done.stderr)
        return done.stdout

    def json(self, *words):
        return json.loads(self.iml(*words, "--json"))

    def keys(self):
        """The right answer of every item, as `item export` tells it."""
        return {item["id"]: item for item in self.json("item", "export") if item["language"] == "en"}

    def close(self):
        self.folder.cleanup()


class Screen:
    """One window of tmux with a shell in it."""

    def __init__(self, campus, columns=80, rows=24, **environment):
        self.socket = f"iml-{os.getpid()}-{time.monotonic_ns()}"
        self.columns, self.rows = columns, rows
        own = {**campus.environment, "PS1": "READY$ ", "HISTFILE": "", **environment}
        shell = "env -i TERM=screen-256color " + " ".join(f"{name}={shlex.quote(value)}" for name, value in own.items())
        self.tmux("new-session", "-d", "-x", str(columns), "-y", str(rows), shell + " bash --norc --noprofile")
        self.tmux("set-option", "-g", "window-size", "manual")
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))
        self.wait("READY$")

    def tmux(self, *words):
        done = subprocess.run(
            ["tmux", "-f", "/dev/null", "-L", self.socket, *words], capture_output=True, text=True, timeout=30)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    def text(self, *options):
        return self.tmux("capture-pane", "-p", *options)

    def wait(self, words, absent=False):
        """Waits until the words show, or are gone; gives what shows then."""
        end = time.monotonic() + PATIENCE
        while True:
            text = self.text()
            if (words in text) != absent:
                return text
            if time.monotonic() > end:
                raise AssertionError(f"waited for {'the end of ' if absent else ''}{words!r}:\n{text}")
            time.sleep(0.03)

    def press(self, *keys):
        """Keys by tmux's names, such as Enter, Down, C-c; letters as they are."""
        for key in keys:
            self.tmux("send-keys", key)

    def type(self, words):
        self.tmux("send-keys", "-l", words)

    def run(self, command):
        self.type(command)
        self.press("Enter")

    def learn(self, *options):
        self.press("C-l")
        self.run(" ".join([shlex.quote(PROGRAM), "learn", "rights-of-migrants", *options]))
        return self.wait("all keys")

    def resize(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def close(self):
        subprocess.run(["tmux", "-L", self.socket, "kill-server"], capture_output=True, timeout=30)
