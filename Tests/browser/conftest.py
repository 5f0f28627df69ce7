"""One campus for the whole run, its first administrator made through the page, and people at every stage."""

import json
import os

import pytest

from browser import DESK, Browser
from campus import DIAGNOSTIC, FINAL, PASSWORD, QUIZ, Campus, Learner
from looking import look

ADMINISTRATOR = "asha@example.org"
# Bytes of each page looked at, for the summary.
weights = {}



@pytest.fixture(scope="session")
def campus():
    running = Campus(os.environ["IML_PROGRAM"])
    running.weights = weights
    yield running
    running.stop()


@pytest.fixture(scope="session")
def administrator(campus):
    """Signed in at a desk; `faults` holds what was found on the way through set-up."""
    with Browser(campus) as browser:
        address, code = campus.set_up_link()
        browser.faults = []
        browser.go(address)
        browser.wait(lambda: browser.find("[name=code]").get_attribute("value") == code, "the script fills the code in")
        assert code not in browser.driver.current_url, "the code stays in the address"
        browser.faults += look(browser, "set-up", reload=False)
        for name, text in [("name", "Asha Administrator"), ("email", ADMINISTRATOR), ("password", PASSWORD)]:
            browser.type(name, text)
        browser.press("Set up and sign in")
        yield browser


@pytest.fixture(scope="session")
def world(campus, administrator):
    """Numbers and paths that pages need: people half-way, at the final, graduated, revoked, and replaced."""
    half_way = Learner(campus, "Half Way", "half@example.org")
    half_way.learn()
    quiz = half_way.start(QUIZ)
    first, second = quiz["slots"][:2]
    for slot in (first, second):
        campus.act("PUT", f"/attempts/{quiz['id']}/answers/{slot['slot']}",
                   {"sequence": 1, "choice": [slot["options"][0]["id"]]}, half_way.token)
    campus.act("POST", f"/attempts/{quiz['id']}/answers/{first['slot']}/check", token=half_way.token)
    at_final = Learner(campus, "At Final", "final@example.org")
    at_final.learn()
    at_final.take_quizzes()
    at_final.act("PUT", "/printed-name", {"name": at_final.name})
    final = at_final.start(FINAL)
    graduate = Learner(campus, "Grace Graduate", "graduate@example.org")
    certificate, attempts = graduate.graduate()
    fresh = Learner(campus, "Fred Fresh", "new@example.org")
    former = Learner(campus, "Rita Revoked", "revoked@example.org")
    revoked, _ = former.graduate()
    # The graduate has sat the diagnostic once, whoever was revoked a second time.
    _, gained = former.sit(DIAGNOSTIC)
    told = campus.command("certificate", "revoke", revoked, "--reason", "Issued in error")
    assert told.returncode == 0, told.stderr
    renamed = Learner(campus, "Noor Haddat", "renamed@example.org")
    replaced, _ = renamed.graduate()
    told = campus.command(
        "certificate", "replace", replaced, "--name", "Noor Haddad", "--reason", "Typing mistake", "--json")
    assert told.returncode == 0, told.stderr
    standing = json.loads(told.stdout)["id"]
    people = {person["email"]: person["id"] for person in json.loads(campus.command("person", "list", "--json").stdout)}
    decision = json.loads(campus.command("decision", "list", "--json").stdout)[0]["id"]
    return {
        "certificate": certificate, "revoked": revoked, "decision": decision, "open-quiz": quiz["id"],
        "open-final": final["id"], "tried": attempts[QUIZ], "tried-equality": attempts["RM2.quiz"],
        "passed": attempts[FINAL], "diagnosed": attempts[DIAGNOSTIC], "gained": gained,
        "administrator": ADMINISTRATOR, "fresh": fresh.email,
        "half": half_way.email, "sitting": at_final.email, "graduate": graduate.email, "former": former.email,
        "replaced": replaced, "standing": standing, "renamed": renamed.email,
        "token": graduate.token, "graduate-id": people[graduate.email], "former-id": people[former.email],
    }


@pytest.fixture(scope="session")
def visitors(campus, administrator, world):
    """A browser for each kind of person, made when first asked for."""
    made = {"administrator": administrator}

    def browser(who):
        if who not in made:
            made[who] = Browser(campus, DESK)
            if who not in ("visitor", "reader"):
                made[who].sign_in(world[who], PASSWORD)
        return made[who]

    yield browser
    for who, one in made.items():
        if who != "administrator":
            one.close()


def pytest_terminal_summary(terminalreporter):
    if weights:
        terminalreporter.write_sep("-", "bytes of each page as sent (limit 15,000); on the line with headers and all")
        for name, size in sorted(weights.items(), key=lambda entry: -entry[1]):
            terminalreporter.write_line(f"{size:7} {name}")
