"""A campus served by the real program, in a folder of its own."""

import http.client
import json
import os
import resource
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time

PROGRAM = os.environ["IML_PROGRAM"]
COURSE = "rights-of-migrants"
FINAL = "rights-of-migrants.final"
PASSWORD = "four unrelated words work"
# Until a start counts as failed.
PATIENCE = 30


class Cut(Exception):
    """No whole answer came: whether the act was done is not known."""


class Server:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="iml-faults-", ignore_cleanup_errors=True)
        self.data = os.path.join(self.folder.name, "data")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = os.path.join(self.folder.name, "log")
        self.process = None

    def start(self, **limits):
        """Starts it; seconds until it is ready to serve a page from the database."""

        def limit():
            # Writing beyond the limit is refused, as on a full disk, and does not end the program.
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            for name, value in limits.items():
                resource.setrlimit(getattr(resource, name), (value, resource.RLIM_INFINITY))

        began = time.monotonic()
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", "--listen", f"127.0.0.1:{self.port}", "--data", self.data],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, preexec_fn=limit if limits else None)
        while time.monotonic() < began + PATIENCE and self.process.poll() is None:
            try:
                if self.request("GET", f"/api/v1/courses/{COURSE}", timeout=5)[0] == 200:
                    return time.monotonic() - began
            except Cut:
                pass
            time.sleep(0.01)
        raise AssertionError("the server did not start:\n" + self.told())

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """As a system asks for it; the exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(20)

    def close(self):
        if self.process and self.process.poll() is None:
            self.kill()
        self.folder.cleanup()

    def told(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()[-4000:]

    def request(self, method, path, body=None, token=None, timeout=30):
        """Status and JSON of one request on a connection of its own."""
        line = Line(self.port, timeout)
        try:
            return line.request(method, path, body, token)
        finally:
            line.close()

    def command(self, *words, status=0, data=None, **limits):
        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            for name, value in limits.items():
                resource.setrlimit(getattr(resource, name), (value, resource.RLIM_INFINITY))

        done = subprocess.run(
            [PROGRAM, *words], env={**os.environ, "IML_DATA": data or self.data}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True, timeout=300, preexec_fn=limit if limits else None)
        assert done.returncode == status, (words, done.returncode, done.stdout[-3000:], done.stderr[-3000:])
        return done

    def json(self, *words, **options):
        return json.loads(self.command(*words, "--json", **options).stdout)

    def rows(self, statement, *values):
        # Read as a later program would: the log of the killed one is folded in by whoever opens the file.
        with sqlite3.connect(f"file:{self.data}/campus.sqlite?mode=ro", uri=True, timeout=20) as records:
            return records.execute(statement, values).fetchall()


class Line:
    """One connection, kept open."""

    def __init__(self, port, timeout=30):
        self.http = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)

    def request(self, method, path, body=None, token=None):
        headers = {"Accept": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        data = None
        if body is not None:
            headers["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        try:
            self.http.request(method, path, data, headers)
            answer = self.http.getresponse()
            text = answer.read()
        except (OSError, http.client.HTTPException) as error:
            self.http.close()
            raise Cut(str(error)) from error
        try:
            return answer.status, json.loads(text) if text[:1] in (b"{", b"[") else text
        except ValueError as error:
            raise Cut("half an answer") from error

    def close(self):
        self.http.close()
