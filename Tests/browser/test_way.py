"""The whole way, as people go it: from the account to the certificate, its check by others, and its revocation."""

import json
import os
import pathlib
import subprocess
import tempfile

import pytest

from browser import DESK, PHONE, Browser
from campus import QUIZ
from person import Person

LONG = "Maria Aparecida do Nascimento e Silva Wolfeschlegelsteinhausenbergerdorff-Montmorency de la Santísima Trinidad"


def standing(browser, number):
    """The word that anybody reads about a certificate, and the whole page."""
    browser.go(f"/v/{number}")
    return browser.find("#answer").text.upper(), browser.text


def python_says(credential, campus):
    """What pyld and cryptography say about the credential with the issuer's document and status list."""
    shared = os.environ.get("IML_SHARED")
    if not shared:
        return None
    script = pathlib.Path(__file__).parent.parent / "interoperability" / "verify_credential.py"
    did = campus.content("/.well-known/did.json")
    list_address = json.loads(credential)["credentialStatus"]["statusListCredential"]
    assert list_address == campus.origin + "/status/r/1"
    status = campus.content("/status/r/1")
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for name, content in [("credential", credential), ("did", did), ("status", status)]:
            files.append(os.path.join(folder, name + ".json"))
            pathlib.Path(files[-1]).write_bytes(content)
        told = subprocess.run(
            [os.environ["IML_PYTHON"], "-B", str(script), "--contexts", shared + "/contexts", *files],
            capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    return told.stdout.strip()


# The names that print worst go along: written from the right, very long, with signs above and below.
@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize(("size", "language", "name"), [
    pytest.param(PHONE, "en", "أمينة بنت عبد الرحمن الأنصاري", id="phone-English"),
    pytest.param(DESK, "en", LONG, id="desk-English"),
    pytest.param(PHONE, "fr", "Françoise N’Guessan-Œuvrard", id="phone-French"),
    pytest.param(DESK, "fr", "Nguyễn Thị Hương", id="desk-French"),
])
def test_from_account_to_certificate(campus, administrator, size, language, name, script):
    email = f"way-{size[0]}-{language}-{script}@example.org".lower()
    person = Person(campus, name, email, size, script, language)
    try:
        person.browser.go("/link#a-code")
        filled = person.browser.find("[name=code]").get_attribute("value") != ""
        assert filled == script, "script runs where it should not, or not where it should"
        person.sign_up()
        person.enrol()
        kept = person.sit_diagnostic(right=False)
        assert person.words.right_answer not in kept and person.words.second_sitting in kept, kept
        for session in campus.sessions:
            person.read(session)
            for activity in session.activities:
                person.fill_activity(activity)
            for quiz in session.quizzes:
                if quiz == QUIZ:
                    person.take_quiz_through_failures()
                else:
                    person.take_quiz(quiz)
        told = person.sit_diagnostic(person.words.gained)
        assert person.words.gain in told, told
        person.confirm_name()
        person.pass_final()
        number = person.open_certificate()
        word, text = standing(person.browser, number)
        assert word == person.words.valid and name in text, text
        if script and language == "en":
            prove_and_revoke(person, number, administrator)
    finally:
        person.close()
        person.folder.cleanup()
    assert not person.trouble, person.trouble


def prove_and_revoke(person, number, administrator):
    """The credential holds for Python and for anybody, until an administrator revokes it."""
    campus = person.campus
    credential = person.download(number)
    assert person.name in credential.decode("utf-8")
    with Browser(campus, person.size) as anybody:
        word, text = standing(anybody, number)
        assert word == person.words.valid and person.name in text, text
        assert person.email not in text
        assert python_says(credential, campus) in ("valid", None)

        administrator.go("/admin")
        administrator.follow(administrator.find(f"a[href='/admin/certificates/{number}']"))
        administrator.follow(administrator.find(f"a[href='/admin/certificates/{number}/revocation']"))
        assert person.name in administrator.text
        administrator.type("reason", "Issued in error")
        administrator.press("Revoke this certificate")

        word, text = standing(anybody, number)
        assert word == "REVOKED" and "Issued in error" in text, text
        assert python_says(credential, campus) in ("revoked", None)
        assert not anybody.console(), anybody.console()
    person.browser.go(f"/my/certificates/{number}")
    assert "revoked" in person.browser.text.lower()


@pytest.mark.skipif(not os.environ.get("IML_SHARED"), reason="needs the published contexts (IML_SHARED)")
def test_python_refuses_what_was_changed(campus, world):
    credential = campus.content(
        f"/api/v1/certificates/{world['certificate']}", token=world["token"], headers={"Accept": "application/vc"})
    assert python_says(credential, campus) == "valid"
    with pytest.raises(AssertionError, match="REFUSED"):
        python_says(credential.replace(b"Grace", b"Grand"), campus)
