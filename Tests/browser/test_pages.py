"""Every kind of page: accessible on phone and desk, in light and dark, narrow enough, quiet, and light."""

import json

import pytest

from browser import DESK, PHONE, Browser
from campus import COURSE, PASSWORD, Learner
from looking import ENGLISH, glance, look, report

C = "/courses/" + COURSE
# name, who, path ({…} from `world`), and how it answers
PAGES = [
    ("home", "visitor", "/", {}),
    ("courses", "visitor", "/courses", {}),
    ("course", "visitor", C, {}),
    ("lesson-1", "visitor", C + "/lessons/RM1.L1", {}),
    ("lesson-2", "visitor", C + "/lessons/RM1.L2", {}),
    ("lesson-3", "visitor", C + "/lessons/RM1.L3", {}),
    ("activity-of-a-visitor", "visitor", C + "/activities/RM1.A1", {}),
    ("quiz-of-a-visitor", "visitor", C + "/assessments/RM1.quiz", {}),
    ("lesson-equality-1", "visitor", C + "/lessons/RM2.L1", {}),
    ("lesson-equality-2", "visitor", C + "/lessons/RM2.L2", {}),
    ("lesson-equality-3", "visitor", C + "/lessons/RM2.L3", {}),
    ("activity-equality-of-a-visitor", "visitor", C + "/activities/RM2.A1", {}),
    ("diagnostic-of-a-visitor", "visitor", C + "/assessments/rights-of-migrants.diagnostic", {}),
    ("sign-in", "visitor", "/sign-in", {}),
    ("sign-up", "visitor", "/sign-up", {}),
    ("link", "visitor", "/link", {}),
    ("instruments", "visitor", "/instruments", {}),
    ("instrument", "visitor", "/instruments/icrmw", {}),
    ("instrument-at-a-date", "visitor", "/instruments/iccpr?at=1990-01-01", {}),
    ("instrument-not-binding", "visitor", "/instruments/gcm-2018", {}),
    ("states", "visitor", "/states", {}),
    ("state", "visitor", "/states/KEN", {}),
    ("state-at-a-date", "visitor", "/states/FRA?at=1980-01-01", {}),
    ("decisions", "visitor", "/decisions", {}),
    ("decision", "visitor", "/decisions/{decision}", {}),
    ("about-data", "visitor", "/about-data", {}),
    ("privacy", "visitor", "/privacy", {}),
    ("accessibility", "visitor", "/accessibility", {}),
    ("verify", "visitor", "/v", {}),
    ("verify-valid", "visitor", "/v/{certificate}", {}),
    ("verify-revoked", "visitor", "/v/{revoked}", {}),
    ("verify-replaced", "visitor", "/v/{replaced}", {}),
    ("verify-unknown", "visitor", "/v/00000000-0000-4000-8000-000000000000", {"status": 404}),
    ("verify-nonsense", "visitor", "/v?id=nonsense", {"status": 404}),
    ("achievement", "visitor", "/a/" + COURSE + "/v1", {}),
    ("no-such-page", "visitor", "/nothing-here", {"status": 404}),
    ("my-of-a-visitor", "visitor", "/my", {"status": 401}),
    ("my", "half", "/my", {}),
    ("home-of-a-learner", "half", "/", {}),
    ("course-half-way", "half", C, {}),
    ("lesson-read", "half", C + "/lessons/RM1.L2", {}),
    ("activity-sent", "half", C + "/activities/RM1.A1", {}),
    # A visitor would keep the language; a signed-in person has one of their own.
    ("lesson-in-french", "half", C + "/lessons/RM2.L1?lang=fr", {}),
    ("lesson-in-spanish", "half", C + "/lessons/RM2.L1?lang=es", {}),
    ("activity-equality-sent", "half", C + "/activities/RM2.A1", {}),
    ("diagnostic-before", "half", C + "/assessments/rights-of-migrants.diagnostic", {}),
    ("quiz-in-progress", "half", C + "/assessments/RM1.quiz", {}),
    ("quiz-questions", "half", "/attempts/{open-quiz}", {}),
    ("final-before-the-name", "half", C + "/assessments/rights-of-migrants.final", {}),
    ("name", "half", C + "/name", {}),
    ("forbidden", "half", "/admin", {"status": 403}),
    ("final-questions", "sitting", "/attempts/{open-final}", {}),
    ("my-graduate", "graduate", "/my", {}),
    ("my-data", "graduate", "/my/data", {}),
    ("my-account", "graduate", "/my/account", {}),
    ("my-password", "graduate", "/my/password", {}),
    ("my-sessions", "graduate", "/my/sessions", {}),
    ("my-export", "graduate", "/my/data/export", {}),
    ("my-erasure", "graduate", "/my/data/erasure", {}),
    ("erased", "visitor", "/erased", {}),
    ("my-certificates", "graduate", "/my/certificates", {}),
    ("certificate", "graduate", "/my/certificates/{certificate}", {}),
    ("course-completed", "graduate", C, {}),
    ("quiz-result", "graduate", "/attempts/{tried}", {}),
    ("quiz-equality-result", "graduate", "/attempts/{tried-equality}", {}),
    ("diagnostic-between", "graduate", C + "/assessments/rights-of-migrants.diagnostic", {}),
    ("diagnostic-result", "graduate", "/attempts/{diagnosed}", {}),
    ("diagnostic-gain", "former", "/attempts/{gained}", {}),
    ("final-result", "graduate", "/attempts/{passed}", {}),
    ("final-passed", "graduate", C + "/assessments/rights-of-migrants.final", {}),
    ("name-printed", "graduate", C + "/name", {}),
    ("certificate-revoked", "former", "/my/certificates/{revoked}", {}),
    ("certificate-replaced", "renamed", "/my/certificates/{replaced}", {}),
    ("admin", "administrator", "/admin", {}),
    ("certificates", "administrator", "/admin/certificates", {}),
    ("certificates-found", "administrator", "/admin/certificates?q=haddat&status=replaced", {}),
    ("certificates-not-found", "administrator", "/admin/certificates?q=nobody%20at%20all", {}),
    ("certificate-file", "administrator", "/admin/certificates/{certificate}", {}),
    ("certificate-file-revoked", "administrator", "/admin/certificates/{revoked}", {}),
    ("certificate-file-replaced", "administrator", "/admin/certificates/{replaced}", {}),
    ("people", "administrator", "/admin/people", {}),
    ("people-found", "administrator", "/admin/people?q=grace", {}),
    ("people-not-found", "administrator", "/admin/people?q=nobody%20at%20all", {}),
    ("person", "administrator", "/admin/people/{graduate-id}", {}),
    ("account-ending", "administrator", "/admin/people/{graduate-id}/ending", {}),
    ("invitations", "administrator", "/admin/invitations", {}),
    ("completion", "administrator", "/admin/reports/completion", {}),
    ("completion-found", "administrator", "/admin/reports/completion?q=grace&state=completed", {}),
    ("completion-not-found", "administrator", "/admin/reports/completion?q=nobody%20at%20all", {}),
    ("completion-bad-day", "administrator", "/admin/reports/completion?from=yesterday", {"status": 422}),
    ("log", "administrator", "/admin/events", {}),
    ("log-of-an-act", "administrator", "/admin/events?kind=certificate.issued", {}),
    ("log-of-nobody", "administrator", "/admin/events?about=nobody%40example.org", {"status": 422}),
    ("content", "administrator", "/admin/content", {}),
    ("item-statistics", "administrator", "/admin/content/statistics/RM1.quiz", {}),
    ("settings", "administrator", "/admin/settings", {}),
    ("preview", "administrator", "/admin/courses/" + COURSE, {}),
    ("preview-of-a-lesson", "administrator", "/admin/courses/" + COURSE + "/lessons/RM1.L1", {}),
    ("revocation", "administrator", "/admin/certificates/{certificate}/revocation", {}),
]


@pytest.mark.parametrize(("name", "who", "path", "how"), PAGES, ids=[page[0] for page in PAGES])
def test_page(visitors, world, name, who, path, how):
    browser = visitors(who)
    report(look(browser, name, path.format_map(world), **how))


IN_FRENCH = [page for page in PAGES if "lang=" not in page[2]]


@pytest.mark.parametrize(("name", "who", "path", "how"), IN_FRENCH, ids=[page[0] for page in IN_FRENCH])
def test_page_in_french(visitors, world, name, who, path, how):
    # A visitor of one's own, whose browser may remember French.
    browser = visitors("reader" if who == "visitor" else who)
    path = path.format_map(world)
    report(glance(browser, f"{name}-french", f"{path}{'&' if '?' in path else '?'}lang=fr", **how))
    assert browser.find("html").get_attribute("lang") == "fr"
    around = browser.find("header").text + browser.find("footer").text
    assert not [word for word in ENGLISH if word in around], around


def test_set_up(administrator):
    report(administrator.faults)
    assert administrator.find("nav.me a[href='/admin']")


def test_sign_in_refused(visitors):
    browser = visitors("visitor")
    browser.sign_in("nobody@example.org", "not the right password")
    assert browser.all("[data-errors] a"), browser.text
    report(look(browser, "sign-in-refused", status=browser.driver.execute_script(STATUS), reload=False))


def test_sign_up_refused(visitors):
    browser = visitors("visitor")
    browser.go("/sign-up")
    for field, text in [("name", "X"), ("email", "x@example.org"), ("password", "short")]:
        browser.type(field, text)
    browser.follow(browser.find("main form[action='/sign-up'] button"))
    links = browser.all("[data-errors] a")
    assert links, browser.text
    for link in links:
        assert browser.all(link.get_attribute("href").split("#")[1].join(["#", ""])), "the error leads to no field"
    report(look(browser, "sign-up-refused", status=browser.driver.execute_script(STATUS), reload=False))


def test_sign_up_says_nothing_of_who_has_an_account(visitors, world):
    answers = []
    for email in ["fresh@example.org", world["graduate"]]:
        browser = visitors("visitor")
        browser.go("/sign-up")
        for field, text in [("name", "X Y"), ("email", email), ("password", "four other unrelated words")]:
            browser.type(field, text)
        browser.press("Make my account")
        answers.append(browser.text.replace(email, ""))
    assert answers[0] == answers[1]
    report(look(browser, "signed-up", reload=False))


def test_link_made_and_used(visitors, world, campus):
    browser = visitors("administrator")
    browser.go(f"/admin/people/{world['former-id']}")
    browser.find("input[name=purpose][value=password]").click()
    browser.press("Make the link")
    address = browser.find("#link-made").get_attribute("value")
    assert "/link#" in address
    report(look(browser, "link-made", reload=False))
    code = address.split("#")[1]
    with Browser(campus, PHONE) as person:
        person.go(address)
        person.wait(lambda: person.find("[name=code]").get_attribute("value") == code, "the script fills the code in")
        assert code not in person.driver.current_url
        report(look(person, "link", reload=False))
        person.press("Go on")
        report(look(person, "choose-password", reload=False))
        person.type("password", PASSWORD)
        person.press("Choose a new password")
        assert person.path.startswith("/my/data"), person.path
    with Browser(campus, DESK, script=False) as person:
        person.go("/link")
        person.type("code", address)
        person.press("Go on")
        assert "no longer works" in person.text


def test_invited_by_a_list(visitors):
    browser = visitors("administrator")
    browser.go("/admin/invitations")
    browser.find("textarea[name=rows]").send_keys("Noor Haddad,noor@example.net,fr\n,nobody@example.net,en\n")
    browser.press("See what would happen")
    assert "1 person can be invited" in browser.text, browser.text
    report(look(browser, "invitations-checked", reload=False))
    browser.press("Invite 1 person")
    assert "/link#" in browser.find("td input").get_attribute("value")
    report(look(browser, "invited", reload=False))


def test_replaced_for_a_corrected_name(visitors, world, campus):
    """In Arabic, then very long; each is seen as it prints before it can be issued."""
    browser = visitors("administrator")
    browser.go(f"/admin/certificates/{world['standing']}")
    browser.type("reason", "Asked for")
    for name in ["أمينة محمد", "Wolfeschlegelstein" * 6]:
        browser.find("[name=name]").clear()
        browser.type("name", name)
        browser.press("Show how it will print")
        assert browser.find(".sheet .name bdi").text == name
        report(look(browser, "certificate-replacement", reload=False))
    browser.press("Replace this certificate")
    new = browser.path.rsplit("/", 1)[1]
    assert new != world["standing"], browser.path
    answer = json.loads(campus.content(f"/api/v1/verifications/{world['standing']}"))
    assert (answer["status"], answer["replacedBy"], answer["name"]) == ("replaced", new, None)


def test_extra_time(visitors, world):
    browser = visitors("administrator")
    browser.go(f"/admin/people/{world['former-id']}")
    browser.find("input[name=percent][value='150']").click()
    browser.press("Change the time")
    assert browser.path == f"/admin/people/{world['former-id']}"
    assert browser.find("input[name=percent][value='150']").is_selected()


def test_erased(campus):
    with Browser(campus, PHONE) as person:
        Learner(campus, "Erna Erasure", "erna@example.org")
        person.sign_in("erna@example.org", PASSWORD)
        person.go("/my/data/erasure")
        person.type("password", PASSWORD)
        person.press("Erase my data for good")
        assert person.path == "/erased", person.path
        person.sign_in("erna@example.org", PASSWORD)
        assert person.all("[data-errors] a"), person.text


def test_the_looking_itself_finds_faults(visitors):
    """A page made bad on purpose; otherwise finding nothing would prove nothing."""
    browser = visitors("visitor")
    browser.go("/courses")
    browser.console()
    browser.driver.execute_script(
        """
        document.querySelector("main").insertAdjacentHTML("beforeend",
            "<img src='/icon.svg'><input><p id=bad style='color: red'>wide and pale</p>");
        Object.assign(document.getElementById("bad").style, {width: "600px", color: "#bbb", background: "#fff"});
        """)
    found = " ".join(look(browser, "bad", reload=False))
    for fault in ["image-alt", "label", "color-contrast", "scrolls sideways", "Content Security Policy"]:
        assert fault in found, found


STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus"
