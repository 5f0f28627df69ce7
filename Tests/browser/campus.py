"""A campus of its own for the tests: the real program on a free port, with an empty data folder."""

import gzip
import http.client
import json
import os
import signal
import socket
import sqlite3
import subprocess
import tempfile
import time
import urllib.parse

COURSE = "rights-of-migrants"
QUIZ = "RM1.quiz"
DIAGNOSTIC = "rights-of-migrants.diagnostic"
FINAL = "rights-of-migrants.final"
PASSWORD = "four unrelated words work"


class Campus:
    def __init__(self, program):
        self.program = os.path.abspath(program)
        self.folder = tempfile.TemporaryDirectory(prefix="campus-")
        self.data = os.path.join(self.folder.name, "data")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.origin = f"http://localhost:{self.port}"
        self.process = None
        self.log = open(os.path.join(self.folder.name, "log"), "wb")
        self.start()
        self.keys = self.right_answers()
        # What each session asks, by the ids that the published course gives.
        course = json.loads(self.content(f"/api/v1/courses/{COURSE}"))
        self.sessions = [Session(module) for module in course["modules"]]

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--listen", f"127.0.0.1:{self.port}", "--data", self.data],
            stdin=subprocess.DEVNULL, stdout=self.log, stderr=subprocess.STDOUT)
        ends = time.monotonic() + 60
        while time.monotonic() < ends:
            if self.process.poll() is not None:
                break
            try:
                if self.get("/healthz")[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.05)
        raise RuntimeError("The campus did not start:\n" + self.told())

    def told(self):
        with open(self.log.name, encoding="utf-8", errors="replace") as log:
            return log.read()

    def die(self):
        """As when the power fails: kill -9."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.die()
        self.log.close()
        self.folder.cleanup()

    def set_up_link(self):
        """Address and code, from the file that only its owner may read; its path is printed."""
        told = [line for line in self.told().splitlines() if line.startswith("administrator link")]
        path = told[0].split(" in ", 1)[1]
        assert os.stat(path).st_mode & 0o777 == 0o600, f"{path} may be read by others"
        with open(path, encoding="utf-8") as file:
            address, code = file.read().split()
        return address, code

    def command(self, *words):
        return subprocess.run(
            [self.program, *words], env={**os.environ, "IML_DATA": self.data}, stdin=subprocess.DEVNULL,
            capture_output=True, text=True)

    def right_answers(self):
        """The right answer of every item whose key stands in the files, by item, from `iml item export`."""
        exported = self.command("item", "export", "--json")
        assert exported.returncode == 0, exported.stderr
        keys = {}
        for item in json.loads(exported.stdout):
            if item["type"] in ("single", "multiple"):
                keys[item["id"]] = {"choice": [option["id"] for option in item["options"] if option["correct"]]}
            else:
                keys[item["id"]] = {name: item[name] for name in ("order", "pairs", "value") if name in item}
        return keys

    def right(self, attempt, number):
        """The right answer to a question of an attempt; of a computed one as its record keeps it."""
        with sqlite3.connect(os.path.join(self.data, "campus.sqlite"), timeout=10) as records:
            form = json.loads(records.execute("SELECT form FROM attempt WHERE id = ?", (attempt,)).fetchone()[0])
        slot = next(slot for slot in form if slot["slot"] == int(number))
        if "resolved" not in slot:
            return self.keys[slot["item"]]
        key = slot["resolved"]["key"]
        return {"choice": [key["choice"]]} if "choice" in key else {"value": str(key.get("count", key.get("day")))}

    def end_time_of(self, attempt):
        """The time of an attempt ran out a second ago."""
        with sqlite3.connect(os.path.join(self.data, "campus.sqlite"), timeout=10) as records:
            changed = records.execute(
                "UPDATE attempt SET deadline = ? WHERE id = ?", (int(time.time() * 1000) - 1000, attempt)).rowcount
        assert changed == 1

    # As programs see it.

    def request(self, method, path, body=None, token=None, headers=None):
        """Status, headers and the bytes as they came over the line."""
        sent = {"Accept-Encoding": "gzip", "Accept": "*/*", **(headers or {})}
        if token:
            sent["Authorization"] = f"Bearer {token}"
        data = None
        if body is not None:
            sent["Content-Type"] = "application/json"
            data = json.dumps(body).encode()
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            line.request(method, urllib.parse.quote(path, safe="/:?&=%."), data, sent)
            answer = line.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            line.close()

    def get(self, path, token=None, headers=None):
        return self.request("GET", path, token=token, headers=headers)

    def content(self, path, **more):
        status, headers, body = self.get(path, **more)
        assert status == 200, f"{path}: {status}"
        return gzip.decompress(body) if headers.get("Content-Encoding") == "gzip" else body

    def act(self, method, path, body=None, token=None):
        """One act through the API; its answer."""
        status, headers, raw = self.request(method, "/api/v1" + path, body, token)
        text = gzip.decompress(raw) if headers.get("Content-Encoding") == "gzip" else raw
        assert status in (200, 201), f"{method} {path}: {status} {text.decode()}"
        return json.loads(text)


class Session:
    """One session of the course: the ids of its parts."""

    def __init__(self, module):
        self.lessons, self.activities, self.quizzes = (
            [part["id"] for part in module[name]] for name in ("lessons", "activities", "assessments"))


class Learner:
    """Somebody who learns through the API."""

    def __init__(self, campus, name, email, language="en"):
        self.campus, self.name, self.email = campus, name, email
        campus.act("POST", "/people", {"name": name, "email": email, "password": PASSWORD, "language": language})
        self.token = campus.act("POST", "/sessions", {"email": email, "password": PASSWORD})["token"]
        self.enrolment = campus.act("POST", "/enrolments", {"course": COURSE}, self.token)["id"]

    def act(self, method, path, body=None):
        return self.campus.act(method, f"/enrolments/{self.enrolment}{path}", body, self.token)

    def learn(self):
        """Reads and sends everything, but takes no quiz."""
        for session in self.campus.sessions:
            for lesson in session.lessons:
                self.act("POST", f"/lessons/{lesson}/completion")
            for activity in session.activities:
                fields = self.act("GET", f"/activities/{activity}/submission")["fields"]
                filled = {field["name"]: field["choices"][0] if field["choices"] else "Noted." for field in fields}
                self.act("POST", f"/activities/{activity}/submission", {"fields": filled})

    def take_quizzes(self):
        """The attempts, by quiz."""
        return {quiz: self.sit(quiz)[1] for session in self.campus.sessions for quiz in session.quizzes}

    def start(self, assessment):
        return self.act("POST", "/attempts", {"assessment": assessment})

    def answers(self, attempt):
        """What is stored, by number of the question."""
        slots = self.campus.act("GET", f"/attempts/{attempt}", token=self.token)["slots"]
        return {slot["slot"]: slot["answer"] for slot in slots}

    def give(self, attempt, slot, sequence, **answer):
        """An answer from another device."""
        return self.campus.act("PUT", f"/attempts/{attempt}/answers/{slot}", {"sequence": sequence, **answer}, self.token)

    def sit(self, assessment):
        """A whole attempt, every answer right; its result and its number."""
        attempt = self.start(assessment)
        for slot in attempt["slots"]:
            answer = {"sequence": 1, **self.campus.right(attempt["id"], slot["slot"])}
            self.campus.act("PUT", f"/attempts/{attempt['id']}/answers/{slot['slot']}", answer, self.token)
        return self.campus.act("POST", f"/attempts/{attempt['id']}/submission", token=self.token), attempt["id"]

    def graduate(self):
        """The number of the certificate earned, and the attempts at diagnostic, quizzes and final."""
        attempts = {DIAGNOSTIC: self.sit(DIAGNOSTIC)[1]}
        self.learn()
        attempts |= self.take_quizzes()
        self.act("PUT", "/printed-name", {"name": self.name})
        result, attempts[FINAL] = self.sit(FINAL)
        assert result["passed"] is True, result
        certificates = self.campus.act("GET", "/people/me/certificates", token=self.token)
        assert len(certificates) == 1, certificates
        return certificates[0]["id"], attempts
