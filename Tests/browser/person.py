"""Somebody who goes the way from the account to the certificate, in a language, with a browser that may be closed."""

import glob
import os
import pathlib
import tempfile

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from browser import DESK, Browser
from campus import COURSE, DIAGNOSTIC, FINAL, PASSWORD, QUIZ
from words import WORDS

C = "/courses/" + COURSE
# The options of a question: what is clicked, its value, whether it is chosen.
OPTIONS = """
    return [...arguments[0].querySelectorAll("label.opt")].map((label) => {
        const field = label.querySelector("input");
        return [label, field.value, field.checked];
    });
    """
FILLED = "return Object.fromEntries([...document.querySelectorAll('main select')].map((s) => [s.name, s.value]));"
FILL = "for (const s of document.querySelectorAll('main select')) s.selectedIndex = s.selectedIndex || 1;" + FILLED


class Person:
    """Somebody with one browser who may close it and come back."""

    def __init__(self, campus, name, email, size=DESK, script=True, language="en"):
        self.campus, self.name, self.email, self.size, self.script = campus, name, email, size, script
        self.language, self.words = language, WORDS[language]
        self.folder = tempfile.TemporaryDirectory(prefix="profile-", ignore_cleanup_errors=True)
        self.trouble = []
        self.open()

    def open(self):
        self.browser = Browser(self.campus, self.size, self.script, self.folder.name)

    def close(self):
        # Pages asked for while the server is down are no fault of theirs.
        self.trouble += [line for line in self.browser.console() if "ERR_CONNECTION" not in line]
        self.browser.close()

    def come_back(self):
        """Closes the browser and opens it again, still signed in."""
        at = self.browser.path
        self.close()
        self.open()
        self.browser.go(at)
        assert "/sign-in" not in self.browser.path and self.browser.path == at, f"signed out: {self.browser.path}"

    # The way.

    def sign_up(self):
        browser = self.browser
        # Whoever comes by the link of a language keeps it, and so does the account made there.
        browser.go(C if self.language == "en" else f"{C}?lang={self.language}")
        browser.follow(browser.find("main a[href='/sign-up']"))
        for field, text in [("name", self.name), ("email", self.email), ("password", PASSWORD)]:
            browser.type(field, text)
        browser.press(self.words.make_account)
        # The answer is the same whether the address was free or taken; signing in shows that it was free.
        assert browser.find("input[name=email]").get_attribute("value") == self.email
        browser.type("password", PASSWORD)
        browser.press(self.words.sign_in)
        assert browser.find("nav.me bdi").get_attribute("textContent") == self.name
        assert browser.find("html").get_attribute("lang") == self.language

    def enrol(self):
        self.browser.go(C)
        self.browser.press(self.words.enrol)

    def read(self, session):
        """The lessons of a session, each leading to the next and the last to the activity."""
        browser = self.browser
        browser.go(f"{C}/lessons/{session.lessons[0]}")
        for lesson in session.lessons:
            assert browser.path == f"{C}/lessons/{lesson}", "the button leads to another lesson"
            if self.script:
                browser.driver.execute_script("window.scrollTo(0, document.body.scrollHeight)")
            browser.press(self.words.have_read)
        assert browser.path == f"{C}/activities/{session.activities[0]}"
        browser.go(f"{C}/lessons/{session.lessons[0]}")
        assert not browser.all("form[action$='/completion']"), "a lesson that was read asks for it again"

    def fill_activity(self, activity):
        browser = self.browser
        browser.go(f"{C}/activities/{activity}")
        # One by hand; the others, which are many, at a stroke.
        by_hand = browser.find("main select")
        browser.choose(by_hand, by_hand.find_elements(By.TAG_NAME, "option")[1].get_attribute("value"))
        chosen = browser.driver.execute_script(FILL)
        for area in browser.all("main textarea"):
            area.send_keys("Bound, because <deposit> took effect & the date line is later.")
        browser.follow(browser.find("form[action$='/submission'] button"))
        assert browser.find("#model")
        assert browser.driver.execute_script(FILLED) == chosen
        for area in browser.all("main textarea"):
            assert "<deposit> took" in area.get_attribute("value")

    def start(self, assessment, words=None):
        self.browser.go(f"{C}/assessments/{assessment}")
        self.browser.press(words or self.words.start)
        assert self.browser.path.startswith("/attempts/")

    @property
    def slots(self):
        return self.browser.all("fieldset[data-slot]")

    def slot(self, number):
        return self.browser.find(f"fieldset[data-slot='{number}']")

    def pick(self, number, right=True):
        """Answers a question of any type, or chooses a wrong option; what its fields then hold."""
        answer = self.campus.right(self.browser.path.split("/")[2].split("#")[0], number)
        slot = self.slot(number)
        for option, value, is_chosen in self.browser.driver.execute_script(OPTIONS, slot):
            if ((value in answer["choice"]) == right) != is_chosen:
                self.browser.click(option)
                if not right:
                    return self.chosen(number)
        assert right, f"question {number} has no wrong option"
        for row in slot.find_elements(By.CSS_SELECTOR, "select[data-left]"):
            self.browser.choose(row, answer["pairs"][row.get_attribute("data-left")])
        for step in slot.find_elements(By.CSS_SELECTOR, "select[data-step]"):
            self.browser.choose(step, str(answer["order"].index(step.get_attribute("data-step")) + 1))
        for part in slot.find_elements(By.CSS_SELECTOR, "input[data-part]"):
            place = ["year", "month", "day"].index(part.get_attribute("data-part"))
            part.clear()
            part.send_keys(answer["value"].split("-")[place] + Keys.TAB)
        for field in slot.find_elements(By.CSS_SELECTOR, "input[data-value]"):
            field.clear()
            field.send_keys(answer["value"] + Keys.TAB)
        return self.chosen(number)

    def said(self, number):
        return self.slot(number).find_element(By.CSS_SELECTOR, "[data-status]").text

    def stored(self, number, seconds=10):
        self.browser.wait(lambda: self.words.saved.search(self.said(number)), f"question {number} is stored", seconds)

    def chosen(self, number):
        """What the fields of a question hold."""
        return self.browser.driver.execute_script(
            "return [...arguments[0].querySelectorAll(arguments[1])].map((field) => field.value)", self.slot(number),
            "input:checked, select[data-left], select[data-step], input[data-part], input[data-value]")

    def answer_all(self, right=True):
        """Every question, one after the other; with script each is stored before the next."""
        for number in range(1, len(self.slots) + 1):
            self.pick(number, right)
            if self.script:
                self.stored(number)

    def take_quiz(self, quiz):
        self.start(quiz)
        self.answer_all()
        self.browser.press(self.words.end_quiz)
        assert self.words.result in self.browser.find("h1").text

    def sit_diagnostic(self, words=None, right=True):
        """Before the course and, by the other words, after it; what the page of its result says."""
        self.start(DIAGNOSTIC, words)
        assert not self.browser.all("[data-clock]"), "a diagnostic has no time limit"
        assert not self.browser.all("button[formaction$='/check']"), "a diagnostic may be checked question by question"
        self.answer_all(right)
        self.browser.press(self.words.send_all)
        assert self.words.result in self.browser.find("h1").text
        return self.browser.text

    def take_quiz_through_failures(self):
        """With the browser closed and the server dying in the middle."""
        if not self.script:
            return self.take_quiz_without_script()
        self.start(QUIZ)
        assert len(self.slots) >= 4
        first = self.pick(1, right=False)
        self.stored(1)
        self.browser.follow(self.slot(1).find_element(By.CSS_SELECTOR, "button[formaction$='/check']"))
        checked = self.slot(1).text
        assert self.words.not_right in checked and self.words.right_answer in checked, checked
        assert not self.slot(1).find_elements(By.CSS_SELECTOR, "input[type=radio]"), "a checked answer can change"
        second = self.pick(2)
        self.stored(2)
        self.come_back()
        assert self.chosen(2) == second
        self.campus.die()
        third = self.pick(3)
        self.browser.wait(lambda: self.words.kept in self.said(3), "says that the answer is kept here")
        self.campus.start()
        self.stored(3, 20)
        fourth = self.pick(4)
        self.stored(4)
        # As soon as the page says so, it is on disk.
        self.campus.die()
        self.campus.start()
        self.browser.go(self.browser.path)
        assert [self.chosen(number) for number in (2, 3, 4)] == [second, third, fourth], first
        for slot in self.slots[4:]:
            number = slot.get_attribute("data-slot")
            self.pick(number)
            self.stored(number)
        self.browser.press(self.words.end_quiz)
        assert self.words.result in self.browser.find("h1").text

    def take_quiz_without_script(self):
        self.start(QUIZ)
        first, second = self.pick(1), self.pick(2)
        self.browser.follow(self.slot(1).find_element(By.CSS_SELECTOR, "button[formaction$='/answers/1']"))
        # Both travel with the form, so that nothing chosen is lost.
        for number, chosen in ((1, first), (2, second)):
            assert self.words.saved.search(self.said(number)), self.said(number)
            assert self.chosen(number) == chosen
        self.campus.die()
        self.campus.start()
        self.come_back()
        assert (self.chosen(1), self.chosen(2)) == (first, second)
        self.browser.follow(self.slot(1).find_element(By.CSS_SELECTOR, "button[formaction$='/check']"))
        assert self.words.right in self.slot(1).text
        for slot in range(2, len(self.slots) + 1):
            self.pick(slot)
        self.browser.press(self.words.end_quiz)
        assert self.words.result in self.browser.find("h1").text

    def confirm_name(self):
        browser = self.browser
        browser.go(f"{C}/assessments/{FINAL}")
        assert not browser.all("form[action$='/attempts']"), "the final starts without a confirmed name"
        browser.press(self.words.confirm_your_name)
        browser.type("name", self.name)
        browser.press(self.words.show_print)
        assert self.name in browser.text
        browser.shoot(f"way-name-{self.email.split('@')[0]}")
        browser.press(self.words.confirm_name)

    def pass_final(self):
        self.start(FINAL)
        assert len(self.slots) == 7
        assert self.browser.all("[data-clock]")
        assert not self.browser.all("button[formaction$='/check']"), "a final may be checked question by question"
        self.answer_all()
        self.browser.press(self.words.send_all)
        assert self.browser.find("h1").text.startswith(self.words.passed), self.browser.text

    def open_certificate(self):
        """Its number."""
        self.browser.press(self.words.open_certificate)
        assert self.browser.path.startswith("/my/certificates/"), self.browser.path
        assert self.name in self.browser.text
        self.browser.shoot(f"way-certificate-{self.email.split('@')[0]}")
        return self.browser.path.rsplit("/", 1)[1]

    def download(self, number):
        """The credential as the browser saved it."""
        self.browser.go(f"/my/certificates/{number}")
        self.browser.click(self.browser.find("main a[href$='/credential']"))
        kept = os.path.join(self.browser.downloads.name, "*.json")
        self.browser.wait(lambda: glob.glob(kept), "the credential is saved")
        return pathlib.Path(glob.glob(kept)[0]).read_bytes()
