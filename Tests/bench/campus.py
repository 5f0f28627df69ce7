"""A campus on disk with many people who are signed in and learn, served by the program under measurement.

The first learner signs up and enrols through the API; the others are copies of that row, each with a session of their own,
because ten thousand sign-ups would measure argon2 and nothing else.
"""
import hashlib
import http.client
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile
import time

PROGRAM = os.environ["IML_PROGRAM"]
COURSE = "rights-of-migrants"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A process that listens, with the figures the kernel keeps of it."""

    def __init__(self, command, port, path="/"):
        self.port = port
        self.log = tempfile.TemporaryFile()
        began = time.monotonic()
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, stdin=subprocess.DEVNULL)
        self.ready_in = None
        while self.ready_in is None:
            try:
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
                connection.request("GET", path)
                answer = connection.getresponse()
                answer.read()
                connection.close()
                if answer.status == 200:
                    self.ready_in = time.monotonic() - began
            except (ConnectionError, socket.timeout):
                pass
            if self.process.poll() is not None or time.monotonic() - began > 60:
                self.log.seek(0)
                raise RuntimeError(f"{command[0]} did not start: {self.log.read().decode()}")
            if self.ready_in is None:
                time.sleep(0.001)

    def memory(self):
        """Resident megabytes."""
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")) / 1024

    def cpu(self):
        """Seconds of processor time so far."""
        with open(f"/proc/{self.process.pid}/stat", encoding="utf-8") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.log.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


class Campus:
    """The data folder and who is in it."""

    def __init__(self, folder=None):
        self.folder = folder or tempfile.mkdtemp(prefix="iml-bench-")
        self.tokens = []
        os.makedirs(self.folder, exist_ok=True)
        self.settings = os.path.join(self.folder, "iml.yaml")

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def serve(self):
        port = free_port()
        command = [PROGRAM, "serve", "--listen", f"127.0.0.1:{port}", "--data", self.folder]
        return Server(command, port)

    def call(self, server, method, path, body=None, token=None):
        """One request of the API; the answer's JSON."""
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if token:
            headers["Authorization"] = "Bearer " + token
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        connection.request(method, path, None if body is None else json.dumps(body), headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {text.decode()}")
        return json.loads(text) if text else None

    def fill(self, people):
        """Makes that many signed-in learners of the course, beside one who signed up as people do."""
        with self.serve() as server:
            who = {"name": "Amina Odhiambo", "email": "amina@example.org", "password": "correct horse battery",
                   "language": "en"}
            self.call(server, "POST", "/api/v1/people", who)
            token = self.call(server, "POST", "/api/v1/sessions", who)["token"]
            enrolment = self.call(server, "POST", "/api/v1/enrolments", {"course": COURSE}, token)["id"]
            self.call(server, "PUT", f"/api/v1/enrolments/{enrolment}/printed-name", {"name": who["name"]}, token)
        database = sqlite3.connect(os.path.join(self.folder, "campus.sqlite"))
        database.execute("PRAGMA synchronous = OFF")

        def copies(table, made, where="1"):
            """Rows like the table's first, with other values in some columns."""
            columns = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
            first = database.execute(f"SELECT * FROM {table} WHERE {where} LIMIT 1").fetchone()
            row = dict(zip(columns, first))
            marks = ", ".join("?" * len(columns))
            database.executemany(
                f"INSERT INTO {table} VALUES ({marks})",
                ([{**row, **made(number)}[column] for column in columns] for number in range(people)))

        self.tokens = [f"bench-{number:07}-" + "0" * 29 for number in range(people)]
        digests = [hashlib.sha256(token.encode()).hexdigest() for token in self.tokens]
        copies("person", lambda n: {"id": f"p{n:07}", "email": f"p{n}@example.org", "email_key": f"p{n}@example.org"})
        copies("session", lambda n: {"digest": digests[n], "person_id": f"p{n:07}"}, "kind = 'bearer'")
        copies("enrolment", lambda n: {"id": self.enrolment(n), "person_id": f"p{n:07}"})
        database.commit()
        database.execute("ANALYZE")
        database.commit()
        database.close()

    @staticmethod
    def enrolment(number):
        return f"e{number:07}"
