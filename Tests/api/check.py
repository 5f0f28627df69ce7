"""Asks a campus of its own everything that its OpenAPI document allows and forbids, signed in as a learner."""

import json
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, os.pardir, "browser"))

from campus import COURSE, PASSWORD, QUIZ, Campus, Learner  # noqa: E402

SEED = "20261125"
EXAMPLES = "40"


def main():
    campus = Campus(sys.argv[1])
    try:
        with tempfile.TemporaryDirectory(prefix="api-") as folder:
            results = Run(campus, folder).everything(sys.argv[2:])
    finally:
        campus.stop()
    failed = [name for name, outcome in results if outcome == "failed"]
    skipped = [name for name, outcome in results if outcome == "skipped"]
    for name in failed:
        print("FAILED", name)
    print(f"{len(results) - len(failed) - len(skipped)} passed, {len(failed)} failed, {len(skipped)} skipped")
    return 1 if failed or not results else 0


class Run:
    def __init__(self, campus, folder):
        self.campus, self.folder = campus, folder
        # One who has done everything and sits in front of a quiz; another, whom nothing of that concerns.
        self.learner = Learner(campus, "Amina Odhiambo", "amina@example.org")
        self.certificate, self.attempts = self.learner.graduate()
        self.quiz = self.learner.start(QUIZ)
        self.other = Learner(campus, "Zebulon Quiroga", "zebulon@example.net")

    def everything(self, options):
        peers = [{"name": who.email, "fixedHeaders": [bearer(who.token)]} for who in (self.learner, self.other)]
        results = self.schemathesis("all", peers, ["--exclude-operation-id", "signOut", *options])
        # Signing out ends the token: this one operation gets a new one each time.
        login = {
            "verb": "POST", "endpoint": "/api/v1/sessions", "contentType": "application/json",
            "payloadRaw": json.dumps({"email": self.other.email, "password": PASSWORD}),
            "token": {"extractFrom": "body", "extractSelector": "/token", "sendIn": "header",
                      "sendName": "Authorization", "sendTemplate": "Bearer {token}"},
        }
        entries = [{"name": self.other.email, "loginEndpointAuth": login}]
        return results + self.schemathesis("signOut", entries, ["--include-operation-id", "signOut"], refresh=0)

    def schemathesis(self, name, entries, options, refresh=300):
        """Each operation with `passed`, `failed` or `skipped`."""
        folder = os.path.join(self.folder, name)
        os.mkdir(folder)
        with open(os.path.join(folder, "auth.json"), "w", encoding="utf-8") as file:
            json.dump({"auth": entries}, file)
        with open(os.path.join(HERE, "schemathesis.toml"), encoding="utf-8") as file:
            hooks = json.dumps(os.path.join(HERE, "hooks.py"))
            settings = f"hooks = {hooks}\n" + file.read() + self.dictionaries() + toml("auth.wfc", {
                "path": os.path.join(folder, "auth.json"), "user": entries[0]["name"], "refresh_interval": refresh,
                **({"peers": [entry["name"] for entry in entries]} if len(entries) > 1 else {})})
        with open(os.path.join(folder, "schemathesis.toml"), "w", encoding="utf-8") as file:
            file.write(settings)
        report = os.path.join(folder, "report.xml")
        status = subprocess.run(
            [os.path.join(os.path.dirname(sys.executable), "schemathesis"), "--config-file", "schemathesis.toml", "run",
             f"{self.campus.origin}/api/v1/openapi.json", "--checks", "all", "--seed", SEED,
             "--max-examples", EXAMPLES, "--report", "junit", "--report-junit-path", report, "--no-color", *options],
            cwd=folder, stdin=subprocess.DEVNULL, timeout=600).returncode
        if not os.path.exists(report):
            return [(f"schemathesis ({name}): exit status {status}", "failed")]
        cases = xml.etree.ElementTree.parse(report).getroot().iter("testcase")
        results = [(case.get("name"), outcome(case)) for case in cases]
        if status != 0 and not any(found == "failed" for _, found in results):
            results.append((f"schemathesis ({name}): exit status {status}", "failed"))
        return results

    def dictionaries(self):
        session = self.campus.sessions[0]
        words = {
            "course": [COURSE], "enrolment": [self.learner.enrolment],
            "attempt": [self.quiz["id"], *self.attempts.values()], "certificate": [self.certificate],
            "lesson": session.lessons, "activity": session.activities,
            "instrument": ["icrmw", "iccpr", "gcm-2018", "UDHR"], "state": ["KEN", "fr", "ABW"],
            "decision": ["ecthr-27765-09"], "topic": ["expulsion", "children"], "holder": ["aliens", "all-persons"],
        }
        return "".join(toml(f"dictionaries.{name}", {"values": list(values)}) for name, values in words.items())


def bearer(token):
    return {"name": "Authorization", "value": f"Bearer {token}"}


def toml(table, values):
    """A table of texts, numbers and lists: JSON writes those as TOML does."""
    return f"\n[{table}]\n" + "".join(f"{key} = {json.dumps(value)}\n" for key, value in values.items())


def outcome(case):
    if case.find("failure") is not None or case.find("error") is not None:
        return "failed"
    return "skipped" if case.find("skipped") is not None else "passed"


if __name__ == "__main__":
    sys.exit(main())
