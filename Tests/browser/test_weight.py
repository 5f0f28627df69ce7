"""What pages weigh on the line: page, style sheet, script, icon and whatever else comes, compressed, with every header."""

import pytest

from browser import PHONE, Browser
from campus import COURSE, PASSWORD

C = "/courses/" + COURSE
FIRST, LATER = 30 * 1024, 15 * 1024
ICON = "/icon.svg"

# name, who, path ({…} from `world`)
PAGES = [
    ("home", "visitor", "/"), ("course", "visitor", C),
    *((f"lesson {lesson}", "half", f"{C}/lessons/{lesson}")
      for lesson in ("RM1.L1", "RM1.L2", "RM1.L3", "RM2.L1", "RM2.L2", "RM2.L3")),
    ("course half-way", "half", C), ("activity RM1.A1 sent", "half", C + "/activities/RM1.A1"),
    ("treaty map to fill", "fresh", C + "/activities/RM2.A1"), ("treaty map sent", "half", C + "/activities/RM2.A1"),
    ("quiz", "half", "/attempts/{open-quiz}"), ("result", "graduate", "/attempts/{tried-equality}"),
    ("final", "sitting", "/attempts/{open-final}"), ("certificate", "graduate", "/my/certificates/{certificate}"),
    ("verify", "visitor", "/v/{certificate}"), ("instrument", "visitor", "/instruments/icrmw"),
    ("State", "visitor", "/states/KEN"), ("administration", "administrator", "/admin"),
]


def weigh(browser, path):
    """Bytes by path; the icon is counted even where a browser without windows asks for none."""
    browser.received()
    browser.go(path)
    browser.wait(lambda: browser.driver.execute_script("return document.readyState") == "complete", "loads")
    return browser.received()


def icon(campus):
    status, headers, body = campus.get(ICON)
    assert status == 200
    return len(body) + sum(len(name) + len(value) + 4 for name, value in headers.items()) + len("HTTP/1.1 200 OK\r\n\r\n")


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_first_visit_to_a_lesson_weighs_at_most_30_KB(campus, administrator, language):
    with Browser(campus, PHONE, counts=True) as browser:
        came = weigh(browser, f"{C}/lessons/RM1.L1?lang={language}")
    assert any(path.startswith("/style.css") for path in came) and any(path.startswith("/script.js") for path in came)
    total = sum(came.values()) + (0 if any(path.startswith(ICON) for path in came) else icon(campus))
    campus.weights[f"on the line: first visit, lesson RM1.L1, {language}"] = round(total)
    assert total <= FIRST, came


@pytest.fixture(scope="module")
def scales(campus, world):
    """A browser that has been here before, for each kind of person."""
    made = {}

    def browser(who):
        if who not in made:
            made[who] = Browser(campus, PHONE, counts=True)
            if who != "visitor":
                made[who].sign_in(world[who], PASSWORD)
            made[who].go("/courses")
        return made[who]

    yield browser
    for one in made.values():
        one.close()


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(("name", "who", "path"), PAGES, ids=[page[0] for page in PAGES])
def test_a_later_page_weighs_at_most_15_KB(campus, scales, world, name, who, path, language):
    came = weigh(scales(who), f"{path.format_map(world)}?lang={language}")
    campus.weights[f"on the line: {name}, {language}"] = total = round(sum(came.values()))
    assert 0 < total <= LATER, came
