"""Somebody who takes the course over the API, and remembers what was confirmed."""

import json

from server import COURSE, FINAL, PASSWORD, Cut, Line


class Refused(AssertionError):
    """The server refused what it must take."""


class Learner:
    """Does one act after another; after a kill it goes on with the act that got no answer."""

    def __init__(self, server, number, keys, random):
        self.server, self.keys, self.random = server, keys, random
        self.email = f"learner{number}@example.org"
        self.credentials = {"email": self.email, "password": PASSWORD}
        self.asked_before = False
        self.token = self.enrolment = self.certificate = None
        self.course = None
        self.line = None
        # What the server confirmed.
        self.answers = {}
        self.lessons = set()
        self.activities = set()
        self.ended = {}
        self.acts = self.steps()
        self.pending = None
        self.done = False

    def connect(self):
        if self.line:
            self.line.close()
        self.line = Line(self.server.port)

    def call(self, method, path, body=None, allowed=(200, 201)):
        status, answer = self.line.request(method, "/api/v1" + path, body, self.token)
        if status in (502, 503):
            raise Cut("not ready")
        if status not in allowed:
            raise Refused(f"{method} {path} {json.dumps(body)}: {status} {answer}")
        return status, answer

    def go_on(self):
        """One act; False when the course is done."""
        if self.pending is None:
            try:
                self.pending = next(self.acts)
            except StopIteration:
                self.done = True
                return False
        self.pending()
        self.pending = None
        return True

    def steps(self):
        yield self.sign_up
        yield self.sign_in
        yield self.enrol
        yield self.confirm_name
        for module in self.course["modules"]:
            for lesson in module["lessons"]:
                yield lambda lesson=lesson: self.read(lesson["id"])
            for activity in module["activities"]:
                yield lambda activity=activity: self.send(activity["id"])
            for quiz in module["assessments"]:
                yield from self.sit(quiz["id"])
        yield from self.sit(FINAL)
        yield self.look_for_certificate

    def sign_up(self):
        # After a cut the account may be there: then there is nothing more to do.
        if self.asked_before and self.call("POST", "/sessions", self.credentials, allowed=(201, 401))[0] == 201:
            return
        self.asked_before = True
        self.call("POST", "/people", {"name": "Amina Odhiambo", "language": "en", **self.credentials})

    def sign_in(self):
        self.token = self.call("POST", "/sessions", self.credentials)[1]["token"]

    def enrol(self):
        self.enrolment = self.call("POST", "/enrolments", {"course": COURSE})[1]["id"]
        self.course = self.call("GET", f"/courses/{COURSE}")[1]

    def confirm_name(self):
        self.call("PUT", f"/enrolments/{self.enrolment}/printed-name", {"name": "Amina Odhiambo"})

    def read(self, lesson):
        self.call("POST", f"/enrolments/{self.enrolment}/lessons/{lesson}/completion", {})
        self.lessons.add(lesson)

    def send(self, activity):
        path = f"/enrolments/{self.enrolment}/activities/{activity}/submission"
        field = next(field for field in self.call("GET", path)[1]["fields"] if field["choices"])
        self.call("POST", path, {"fields": {field["name"]: field["choices"][0]}})
        self.activities.add(activity)

    def sit(self, assessment):
        attempt = {}

        def start():
            attempt.update(
                self.call("POST", f"/enrolments/{self.enrolment}/attempts", {"assessment": assessment})[1])

        yield start
        for slot in attempt["slots"]:
            # Often changed one's mind before the right one.
            for sequence in range(1, self.random.choice((2, 2, 3, 4))):
                yield lambda slot=slot, sequence=sequence: self.answer(attempt["id"], slot, sequence)
        yield lambda: self.submit(attempt["id"])

    def answer(self, attempt, slot, sequence):
        answer = self.right(attempt, slot)
        self.call("PUT", f"/attempts/{attempt}/answers/{slot['slot']}", {"sequence": sequence, **answer})
        self.answers[(attempt, slot["slot"])] = (sequence, answer)

    def right(self, attempt, slot):
        if slot["item"] in self.keys:
            return self.keys[slot["item"]]
        form = json.loads(self.server.rows("SELECT form FROM attempt WHERE id = ?", attempt)[0][0])
        key = next(one for one in form if one["slot"] == slot["slot"])["resolved"]["key"]
        return {"choice": [key["choice"]]} if "choice" in key else {"value": str(key.get("count", key.get("day")))}

    def submit(self, attempt):
        self.ended[attempt] = self.call("POST", f"/attempts/{attempt}/submission", {})[1]["score"]

    def look_for_certificate(self):
        certificates = self.call("GET", "/people/me/certificates")[1]
        if len(certificates) != 1:
            raise Refused(f"{self.email} should have one certificate: {certificates}")
        self.certificate = certificates[0]["id"]


def right_answers(server):
    """The right answer of every item whose key stands in the files, as `iml item export` tells them."""
    keys = {}
    for item in server.json("item", "export"):
        if item["type"] in ("single", "multiple"):
            keys[item["id"]] = {"choice": [option["id"] for option in item["options"] if option["correct"]]}
        else:
            own = {name: item[name] for name in ("order", "pairs", "value") if name in item}
            if own:
                keys[item["id"]] = own
    return keys
