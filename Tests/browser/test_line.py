"""When the line is slow, lost, or back: nothing that was answered is lost, and people are told what stands."""

import uuid

import pytest
from selenium.webdriver.common.by import By

from browser import DESK, PHONE, Browser
from campus import COURSE, DIAGNOSTIC, FINAL, PASSWORD, QUIZ, Learner
from looking import report
from person import OPTIONS, Person

C = "/courses/" + COURSE
LANGUAGES = pytest.mark.parametrize("language", ["en", "fr"])


class Sitter(Person):
    """Somebody enrolled, signed in at a browser."""

    def __init__(self, campus, language, size=PHONE, script=True, learner=None):
        self.learner = learner or Learner(campus, "Lin Line", f"{uuid.uuid4().hex[:12]}@example.org", language)
        super().__init__(campus, self.learner.name, self.learner.email, size, script, language)
        self.browser.sign_in(self.email, PASSWORD)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
        self.folder.cleanup()

    def open_attempt(self, assessment):
        self.attempt = self.learner.start(assessment)["id"]
        self.browser.go(f"/attempts/{self.attempt}")

    @property
    def bar(self):
        return self.browser.find("[data-line]").text

    def told(self, words, seconds=15):
        self.browser.wait(lambda: words in self.bar, f"says “{words}”", seconds)

    def kept(self):
        """How much is kept on the device."""
        return self.browser.driver.execute_script(
            "return Object.keys(localStorage).filter((key) => key.startsWith('iml-')).length")

    def options(self, number):
        return [value for _, value, _ in self.browser.driver.execute_script(OPTIONS, self.slot(number))]

    def end(self):
        self.browser.click(self.browser.find(".stick button"))

    def given(self):
        return {number: answer is not None for number, answer in self.learner.answers(self.attempt).items()}


@pytest.fixture
def sitter(campus):
    """Makes people at browsers and closes them in the end."""
    made = []

    def make(language="en", **more):
        made.append(Sitter(campus, language, **more))
        return made[-1]

    yield make
    for person in made:
        person.__exit__()


@LANGUAGES
def test_a_lesson_and_a_quiz_go_over_a_slow_line(sitter, language):
    person = sitter(language)
    person.browser.slow_the_line()
    person.browser.go(f"{C}/lessons/RM1.L1")
    person.browser.press(person.words.have_read)
    assert person.browser.path == f"{C}/lessons/RM1.L2"
    person.open_attempt(QUIZ)
    for number in range(1, len(person.slots) + 1):
        person.pick(number)
    person.browser.press(person.words.end_quiz)
    assert person.words.result in person.browser.find("h1").text
    assert all(person.given().values())
    assert not person.browser.console()


@LANGUAGES
def test_answers_given_without_a_line_are_stored_when_it_is_back(sitter, language):
    person = sitter(language)
    words, browser = person.words, person.browser
    person.open_attempt(QUIZ)
    first = person.pick(1)
    person.stored(1)
    assert person.bar == ""
    browser.lose_the_line()
    person.told(words.lost)
    chosen = [first] + [person.pick(number) for number in range(2, len(person.slots) + 1)]
    for number in range(2, len(chosen) + 1):
        browser.wait(lambda: words.kept in person.said(number), "says that the answer is kept here")
    # The bar stays in sight wherever the page is scrolled.
    top = browser.find("[data-line] :not([hidden])").rect["y"] - browser.driver.execute_script("return scrollY")
    assert 0 <= top < 100, top
    assert browser.driver.execute_script(LEAVES), "leaving asks nothing"
    report([f"lost line: {fault}" for fault in browser.axe()])
    assert browser.sideways() is None
    browser.shoot(f"line-lost-{language}")
    assert person.given() == {number: number == 1 for number in range(1, len(chosen) + 1)}
    # Ending it now would send nothing: the page stays, with everything on it.
    person.end()
    person.told(words.unsent)
    assert browser.path == f"/attempts/{person.attempt}"
    assert [person.chosen(number) for number in range(1, len(chosen) + 1)] == chosen
    browser.shoot(f"line-unsent-{language}")
    browser.find_the_line()
    person.told(words.back)
    for number in range(1, len(chosen) + 1):
        person.stored(number)
    assert all(person.given().values()) and person.kept() == 0
    assert not browser.driver.execute_script(LEAVES), "leaving asks though all is stored"
    report([f"line back: {fault}" for fault in browser.axe()])
    browser.shoot(f"line-back-{language}")
    # As another browser sees it.
    with Sitter(person.campus, language, size=DESK, learner=person.learner) as other:
        other.browser.go(f"/attempts/{person.attempt}")
        assert [other.chosen(number) for number in range(1, len(chosen) + 1)] == chosen
    person.browser.press(words.end_quiz)
    assert words.result in browser.find("h1").text
    browser.console()


def test_ending_a_quiz_first_sends_what_is_kept(sitter):
    person = sitter()
    person.open_attempt(QUIZ)
    person.browser.slow_the_line()
    person.pick(1)
    # At once, while the answer is still on its way.
    person.browser.follow(person.browser.find(".stick button"))
    assert "Your result" in person.browser.find("h1").text
    assert person.given()[1]


def test_what_is_kept_outlives_a_reload_without_a_line(sitter):
    person = sitter()
    browser = person.browser
    person.open_attempt(QUIZ)
    # The server is gone: of a page without a line the tools give the line back for a moment as it is left.
    person.campus.die()
    chosen = [person.pick(1), person.pick(2)]
    person.told(person.words.lost)
    browser.driver.refresh()
    assert not browser.all("main"), "the page came though there is no line"
    browser.driver.get("about:blank")
    person.campus.start()
    assert not any(person.given().values())
    browser.go(f"/attempts/{person.attempt}")
    assert [person.chosen(1), person.chosen(2)] == chosen
    person.stored(1)
    person.stored(2)
    assert person.given()[1] and person.given()[2] and person.kept() == 0
    browser.console()


def test_two_windows_never_write_over_each_other(sitter):
    person = sitter()
    browser, driver = person.browser, person.browser.driver
    person.open_attempt(QUIZ)
    first = driver.current_window_handle
    second = browser.open_window()
    browser.go(f"/attempts/{person.attempt}")
    for window in (first, second):
        driver.switch_to.window(window)
        browser.lose_the_line()
    driver.switch_to.window(first)
    one = person.pick(1)
    driver.switch_to.window(second)
    # Given beside, shown here.
    browser.wait(lambda: person.chosen(1) == one, "shows what the other window holds")
    two = person.pick(2)
    # The same question again, otherwise: the last answer counts in both.
    other = next(label for label in person.slot(1).find_elements(By.CSS_SELECTOR, "label.opt")
                 if not label.find_element(By.TAG_NAME, "input").is_selected())
    browser.click(other)
    one = person.chosen(1)
    driver.switch_to.window(first)
    browser.wait(lambda: person.chosen(1) == one and person.chosen(2) == two, "shows what the other window holds")
    # One of them is closed before the line is back.
    driver.switch_to.window(second)
    driver.close()
    driver.switch_to.window(first)
    browser.find_the_line()
    person.stored(1)
    person.stored(2)
    assert [person.chosen(1), person.chosen(2)] == [one, two]
    browser.go(f"/attempts/{person.attempt}")
    assert [person.chosen(1), person.chosen(2)] == [one, two]
    assert person.kept() == 0


def test_a_newer_answer_from_another_device_stands_and_is_shown(sitter, language="fr"):
    person = sitter(language)
    person.open_attempt(QUIZ)
    options = person.options(1)
    person.browser.lose_the_line()
    mine = person.pick(1)
    theirs = next(option for option in options if option not in mine)
    # Two answers were given there meanwhile, so that theirs is the newer one.
    person.learner.give(person.attempt, 1, 1, choice=[options[0]])
    person.learner.give(person.attempt, 1, 2, choice=[theirs])
    person.browser.find_the_line()
    person.browser.wait(lambda: person.words.other_stands in person.said(1), "says which answer stands")
    assert person.chosen(1) == [theirs]
    assert person.learner.answers(person.attempt)[1]["choice"] == [theirs]
    assert person.kept() == 0


@pytest.mark.parametrize(("language", "reloads"), [
    pytest.param("en", False, id="page open"), pytest.param("fr", True, id="page opened again")])
def test_a_deadline_that_passes_without_a_line_is_told(sitter, language, reloads):
    person = sitter(language)
    words, browser = person.words, person.browser
    person.learner.learn()
    person.learner.take_quizzes()
    person.learner.act("PUT", "/printed-name", {"name": person.name})
    person.open_attempt(FINAL)
    person.pick(1)
    person.stored(1)
    if reloads:
        person.campus.die()
    else:
        browser.lose_the_line()
    person.pick(2)
    person.pick(3)
    person.told(words.lost)
    person.campus.end_time_of(person.attempt)
    if reloads:
        # Left before the line is back.
        browser.driver.get("about:blank")
        person.campus.start()
        browser.go(f"/attempts/{person.attempt}")
    else:
        browser.find_the_line()
    person.told(words.late)
    assert person.bar.count("2, 3") == 1, person.bar
    browser.shoot(f"line-late-{language}-{reloads}")
    report([f"late: {fault}" for fault in browser.axe()])
    if not reloads:
        browser.follow(browser.find("[data-line] [data-say=late] a"))
    # Said once; the answer that was stored in time counts.
    assert person.kept() == 0
    assert browser.find("h1").text
    assert person.given() == {number: number == 1 for number in range(1, 8)}
    browser.console()


def test_a_session_that_ended_asks_to_sign_in_and_loses_nothing(sitter, language="fr"):
    person = sitter(language)
    browser = person.browser
    person.open_attempt(QUIZ)
    browser.driver.delete_all_cookies()
    chosen = person.pick(1)
    person.told(person.words.signed_out)
    assert person.words.kept in person.said(1)
    person.end()
    person.told(person.words.unsent)
    browser.shoot(f"line-signed-out-{language}")
    browser.wait(lambda: person.words.signed_out in person.bar, "asks to sign in", 15)
    browser.follow(browser.find("[data-line] [data-say=out] a"))
    browser.type("email", person.email)
    browser.type("password", PASSWORD)
    browser.follow(browser.find("main form[action='/sign-in'] button"))
    assert browser.path == f"/attempts/{person.attempt}"
    assert person.chosen(1) == chosen
    person.stored(1)
    assert person.given()[1] and person.kept() == 0
    browser.console()


def test_what_was_written_into_an_activity_is_kept_until_it_is_sent(sitter, language="en"):
    person = sitter(language)
    browser, words = person.browser, person.words
    browser.go(f"{C}/activities/RM1.A1")
    select = browser.all("main select")[0]
    name = select.get_attribute("name")
    value = select.find_elements(By.TAG_NAME, "option")[1].get_attribute("value")
    browser.lose_the_line()
    person.told(words.lost)
    browser.choose(select, value)
    browser.find("main textarea").send_keys("Écrit sans ligne & gardé <ici>.")
    browser.click(browser.find("form[action$='/submission'] button"))
    person.told(words.unsent)
    browser.driver.refresh()
    assert not browser.all("main"), "the page came though there is no line"
    browser.find_the_line()
    browser.go(f"{C}/activities/RM1.A1")
    person.told(words.restored)
    assert browser.find(f"select[name='{name}']").get_attribute("value") == value
    browser.follow(browser.find("form[action$='/submission'] button"))
    assert "<ici>" in browser.find("main textarea").get_attribute("value")
    # Once it is sent nothing is kept on the device, and nothing is said.
    assert person.bar == "" and person.kept() == 0
    browser.console()


def test_without_script_a_form_from_an_older_tab_is_told_which_answers_stand(sitter, language="en"):
    person = sitter(language, script=False)
    browser = person.browser
    person.open_attempt(QUIZ)
    theirs = {}
    for number in (1, 2):
        mine = person.pick(number)
        theirs[number] = next(option for option in person.options(number) if option not in mine)
        person.learner.give(person.attempt, number, 1, choice=[theirs[number]])
    third = person.pick(3)
    browser.press(person.words.end_quiz)
    assert person.words.overtaken in browser.text, browser.text
    # What the newer answers are stands there, and the other answer of the old form was stored.
    assert [person.chosen(1), person.chosen(2), person.chosen(3)] == [[theirs[1]], [theirs[2]], third]
    assert person.given()[3]
    browser.press(person.words.end_quiz)
    assert person.words.result in browser.find("h1").text
    browser.console()


def test_without_script_a_form_that_comes_after_the_end_is_told_what_does_not_count(sitter, language="fr"):
    person = sitter(language, script=False)
    person.open_attempt(DIAGNOSTIC)
    person.pick(1)
    person.pick(2)
    person.campus.act("POST", f"/attempts/{person.attempt}/submission", token=person.learner.token)
    person.browser.press(person.words.send_all)
    assert person.words.too_late in person.browser.text, person.browser.text
    person.browser.shoot(f"too-late-{language}")
    person.browser.console()


# Whether the page asks before it is left.
LEAVES = "return !dispatchEvent(new Event('beforeunload', {cancelable: true}))"
