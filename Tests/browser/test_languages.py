"""One page in every language: the switch keeps the place, names keep their direction, right to left everything holds."""

import pytest

from browser import DESK, PHONE, Browser
from campus import COURSE, PASSWORD, QUIZ, Learner
from looking import ENGLISH, look, report
from right_to_left import arrows, edges, sideways, turn

C = "/courses/" + COURSE


@pytest.fixture(scope="module")
def reader(campus, world):
    """A visitor of one's own, whose browser may remember a language."""
    with Browser(campus) as browser:
        yield browser


# Pages without a person and with one, and what is particular in each.
PAGES = [
    ("home", "/"), ("course", C), ("lesson", C + "/lessons/RM1.L2"), ("instrument", "/instruments/icrmw"),
    ("instruments", "/instruments"), ("states", "/states"), ("state", "/states/KEN"), ("decision", "/decisions/{decision}"),
    ("verify-valid", "/v/{certificate}"), ("sign-up", "/sign-up"), ("privacy", "/privacy"),
    ("no-such-page", "/nothing-here"),
]


# French is looked at on every page by `test_page_in_french`.
@pytest.mark.parametrize("language", ["es"])
@pytest.mark.parametrize(("name", "path"), PAGES, ids=[page[0] for page in PAGES])
def test_page_in(reader, world, language, name, path):
    status = 404 if name == "no-such-page" else 200
    report(look(reader, f"{name}-{language}", f"{path.format_map(world)}?lang={language}", status=status))
    assert reader.find("html").get_attribute("lang") == language
    around = reader.find("header").text + reader.find("footer").text
    assert not [word for word in ENGLISH if word in around], around


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_header_holds_in_two_rows_on_a_phone(reader, language):
    reader.resize(*PHONE)
    reader.go(f"/states?lang={language}")
    tops = {link.rect["y"] for link in reader.all("header .main a")}
    assert len(tops) == 1, tops
    reader.resize(*DESK)


def test_a_visitor_changes_the_language_and_stays(campus):
    with Browser(campus, PHONE) as browser:
        browser.go("/states/KEN?at=2020-01-01")
        browser.follow(browser.find(".lang [hreflang=fr]"))
        assert browser.path == "/states/KEN?at=2020-01-01&lang=fr"
        assert "janvier 2020" in browser.text
        browser.follow(browser.find("header .brand"))
        assert browser.find("html").get_attribute("lang") == "fr", "the browser remembers"
        browser.follow(browser.find(".lang [hreflang=es]"))
        assert browser.find("html").get_attribute("lang") == "es"


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_person_changes_the_language_in_an_attempt_and_loses_nothing(campus, script):
    learner = Learner(campus, "Luz Lengua", f"luz-{script}@example.org".lower())
    attempt = learner.start(QUIZ)
    slot = next(slot for slot in attempt["slots"] if slot["type"] == "single")
    chosen = slot["options"][2]["id"]
    campus.act("PUT", f"/attempts/{attempt['id']}/answers/{slot['slot']}", {"sequence": 1, "choice": [chosen]},
               learner.token)
    with Browser(campus, PHONE, script=script) as browser:
        browser.sign_in(learner.email, PASSWORD)
        browser.go(f"/attempts/{attempt['id']}?at=here")
        before = [field.get_attribute("value") for field in browser.all("main input[type=radio]")]
        browser.follow(browser.find(".lang button[value=fr]"))
        assert browser.path == f"/attempts/{attempt['id']}?at=here"
        assert browser.find("html").get_attribute("lang") == "fr"
        after = browser.all("main input[type=radio]")
        assert [field.get_attribute("value") for field in after] == before
        assert [field.get_attribute("value") for field in after if field.is_selected()] == [chosen]
        browser.go("/my")
        assert browser.find("html").get_attribute("lang") == "fr", "kept with the person"


@pytest.mark.parametrize(("name", "direction"), [
    ("نور الهدى حدّاد", "rtl"), ("王芳", "ltr"), ("ገብረ ማርያም", "ltr"), ("Nguyễn Thị Hương", "ltr"),
], ids=["Arabic", "Chinese", "Ethiopic", "Vietnamese"])
def test_a_name_prints_in_its_own_writing_and_direction(campus, name, direction):
    learner = Learner(campus, name, f"{abs(hash(name))}@example.org")
    certificate, _ = learner.graduate()
    with Browser(campus) as browser:
        browser.sign_in(learner.email, PASSWORD)
        for page, path, selector in [
            ("certificate", f"/my/certificates/{certificate}", ".sheet .name bdi"),
            ("verify", f"/v/{certificate}", "main dd strong bdi"), ("my-data", "/my/data", "main dd bdi"),
        ]:
            report(look(browser, f"{page}-of-{learner.email[:6]}", path))
            shown = browser.find(selector)
            assert shown.text == name
            told = browser.driver.execute_script("return getComputedStyle(arguments[0]).direction", shown)
            assert told == direction
    told = campus.command("verify", certificate)
    assert name in told.stdout, told.stdout


RIGHT_TO_LEFT = [
    ("lesson", "visitor", C + "/lessons/RM1.L2"), ("course", "half", C), ("quiz", "half", "/attempts/{open-quiz}"),
    ("activity", "half", C + "/activities/RM1.A1"), ("result", "graduate", "/attempts/{tried}"),
    ("certificate", "graduate", "/my/certificates/{certificate}"), ("verify", "visitor", "/v/{revoked}"),
    ("verify-replaced", "visitor", "/v/{replaced}"), ("certificates", "administrator", "/admin/certificates"),
    ("certificate-file", "administrator", "/admin/certificates/{standing}"),
    ("instrument", "visitor", "/instruments/icrmw"), ("state", "visitor", "/states/KEN"),
    ("home", "visitor", "/"), ("sign-in", "visitor", "/sign-in"), ("no-such-page", "visitor", "/nothing-here"),
]


@pytest.mark.parametrize(("name", "who", "path"), RIGHT_TO_LEFT, ids=[page[0] for page in RIGHT_TO_LEFT])
def test_right_to_left(visitors, world, name, who, path):
    browser = visitors(who)
    faults = []
    for width, height in ((320, 640), (1280, 900)):
        browser.resize(width, height)
        browser.go(path.format_map(world))
        turn(browser)
        faults += [f"{name}, {width}: axe {found}" for found in browser.axe()]
        browser.size = (width, height)
        browser.shoot(f"{name}-rtl-{width}")
        browser.unfold()
        if out := sideways(browser):
            faults.append(f"{name}: scrolls sideways at {width} px by {out}")
        if found := arrows(browser):
            faults.append(f"{name}: points to a side: {found}")
        # The mark stands where reading begins.
        start, end = edges(browser, "header .brand")
        assert start + end > width, "the mark stands on the left"
    browser.size = DESK
    browser.resize(*DESK)
    browser.console()
    report(faults)


def test_right_to_left_turns_the_lesson_around(visitors):
    browser = visitors("visitor")
    browser.resize(*DESK)
    browser.go(C + "/lessons/RM1.L2")
    assert edges(browser, ".toc")[1] <= edges(browser, "article")[0], "the session stands before the text"
    assert edges(browser, ".beat>h2")[1] <= edges(browser, ".laws")[0], "the law stands after the text"
    turn(browser)
    assert edges(browser, ".toc")[0] >= edges(browser, "article")[1], "the session stands on the right"
    assert edges(browser, ".beat>h2")[0] >= edges(browser, ".laws")[1], "the law stands on the left"
    borders = browser.driver.execute_script(
        "const style = getComputedStyle(document.querySelector('.law'));"
        "return [style.borderLeftWidth, style.borderRightWidth].map(parseFloat)")
    assert borders[1] > borders[0], "a binding source has its rule where reading begins"


def test_the_looking_to_the_left_finds_faults(visitors):
    browser = visitors("visitor")
    browser.go("/courses")
    turn(browser)
    browser.driver.execute_script(
        "const p = document.querySelector('main p'); p.style.minWidth = '2000px'; p.textContent = 'إلى →';")
    assert sideways(browser) and arrows(browser) == ["→"]
    browser.console()
