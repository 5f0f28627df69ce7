"""`iml learn` in a real terminal: a whole course by keyboard alone, and everything that can happen on the way."""

import os
import re
import signal
import subprocess
import time
import unittest

from screen import PROGRAM, Campus, Screen


class Learning(unittest.TestCase):
    def start(self, name="Amina Odhiambo", **options):
        self.campus = Campus(name)
        self.addCleanup(self.campus.close)
        self.screen = Screen(self.campus, **options)
        self.addCleanup(self.screen.close)
        return self.screen

    def enrol(self, **options):
        screen = self.start(**options)
        self.campus.iml("enrol", "rights-of-migrants")
        return screen

    def choose(self, words):
        """Moves the cursor of the course to the line with those words, and opens it."""
        self.screen.press("Home")
        for _ in range(60):
            lines = self.screen.text().splitlines()
            if any(line.startswith(">") and words in line for line in lines):
                return self.screen.press("Enter")
            self.screen.press("Down")
            time.sleep(0.05)
        self.fail(f"no line with {words!r}:\n{self.screen.text()}")

    def started_quiz(self):
        """In the first question of the practice quiz."""
        screen = self.enrol()
        screen.learn()
        self.choose("Quiz: ")
        screen.wait("This is practice")
        screen.press("Enter")
        screen.wait(" 1/")
        return screen

    def stored(self, assessment="RM1.quiz"):
        """What the campus has of the try in progress, by slot."""
        attempt = self.campus.json("quiz", "start", assessment)
        return {slot["slot"]: slot["answer"] for slot in attempt["slots"] if slot.get("answer")}

    def is_put_back(self, screen):
        """The shell has its terminal again: it echoes, waits for whole lines, shows its cursor and its own screen."""
        screen.wait("READY$")
        screen.press("C-l")
        screen.run("stty -a | tr ' ;' '\\n\\n' | grep -cxE 'icanon|echo|isig|opost'")
        screen.wait("\n4\n")
        self.assertEqual(screen.tmux("display-message", "-p", "#{alternate_on} #{cursor_flag}").strip(), "0 1")

    def letters(self, slot, keys):
        """What is pressed to answer a question rightly, by its type."""
        item = keys[slot["item"]]
        shown = [option["id"] for option in slot.get("options") or []]
        if item["type"] in ("single", "multiple"):
            right = [option["id"] for option in item["options"] if option["correct"]]
            return ["abcdefgh"[place] for place, option in enumerate(shown) if option in right]
        if item["type"] == "matching":
            groups = [group["id"] for group in slot["right"]]
            return ["abcdefgh"[groups.index(item["pairs"][row["id"]])] for row in slot["left"]]
        if item["type"] == "ordering":
            pressed = []
            for place, step in enumerate(item["order"]):
                at = shown.index(step)
                pressed += ["Up"] * 9 + ["Down"] * at + [str(place + 1)]
                shown.insert(place, shown.pop(at))
            return pressed
        if item["type"] in ("numeric", "date"):
            return list(item["value"]) + ["Enter"]
        # Computed: the key is resolved when the try starts and told to nobody; any answer of its kind will do.
        return {"numeric": ["1", "Enter"], "date": [*"1/7/2003", "Enter"]}.get(slot["type"], ["a"])

    def answer_all(self, assessment, keys):
        """Answers every question rightly, and sends; gives how many there were."""
        attempt = self.campus.json("quiz", "start", assessment)
        count = len(attempt["slots"])
        for slot in attempt["slots"]:
            self.screen.wait(f" {slot['slot']}/{count} ")
            self.screen.press(*self.letters(slot, keys))
            self.screen.wait("Saved at")
            self.screen.press("n")
        self.screen.wait(f"All {count} questions have a saved answer.")
        self.screen.press("s")
        self.screen.wait("Send all answers now?")
        self.screen.press("y")
        return count

    def read(self, lesson):
        self.screen.wait(f" {lesson} ")
        self.screen.press("End")
        self.screen.wait("m mark as read")
        self.screen.press("m")
        self.screen.wait("you have read this lesson")
        self.screen.press("Enter")

    def fill(self, activity):
        """Reads the task, fills in one field, sends, and goes on."""
        self.screen.wait("b back")
        self.screen.press("End")
        self.screen.wait("begin")
        self.screen.press("Enter")
        pages = int(re.search(r" 1/(\d+) ", self.screen.wait(" 1/")).group(1))
        self.screen.press("a")
        for page in range(2, pages + 1):
            self.screen.press("Tab")
            self.screen.wait(f" {page}/{pages} ")
        self.screen.wait("1 of ")
        self.screen.press("Enter")
        self.screen.wait("You sent this on")
        self.assertTrue(self.campus.json("activity", "show", activity)["values"])
        self.screen.press("Enter")

    def test_leads_from_enrolling_to_the_certificate_by_keys_alone(self):
        screen = self.start(name="李娜 አሚና")
        keys = self.campus.keys()
        course = self.campus.json("course", "show", "rights-of-migrants")
        screen.learn()
        screen.press("Enter")
        screen.wait("> [ ] ")
        screen.press("n")
        for module in course["modules"]:
            for lesson in module["lessons"]:
                self.read(lesson["id"])
            for activity in module["activities"]:
                self.fill(activity["id"])
            for quiz in module["assessments"]:
                screen.wait("This is practice")
                screen.press("Enter")
                screen.wait(" 1/")
                count = self.answer_all(quiz["id"], keys)
                screen.wait(f"of {count} points")
                screen.press("Enter")
        # The name stands there as its owner wrote it; its box is straight though the signs are wide.
        preview = screen.wait("This is how it will print")
        sides = {line.rstrip()[-1] for line in preview.splitlines() if line.startswith(("|", "+"))}
        self.assertEqual(sides, {"|", "+"})
        screen.press("Enter")
        screen.wait("Your certificate will say: 李娜 አሚና")
        screen.press("n")
        screen.wait("This is the final")
        screen.press("Enter")
        screen.wait(" left")
        self.answer_all("rights-of-migrants.final", keys)
        screen.wait("You have completed the course")
        screen.press("Enter")
        number = re.search(r"Number: (\S+)", screen.wait("Number: ")).group(1)
        self.assertEqual(self.campus.json("certificate", "list")[0]["id"], number)
        screen.press("q")
        screen.wait("[x] Open your certificate")
        screen.press("q")
        screen.wait("Everything is kept.")
        self.is_put_back(screen)

    def test_control_c_in_a_quiz_loses_nothing(self):
        screen = self.started_quiz()
        screen.press("b")
        screen.wait("Saved at")
        screen.press("n", "a")
        screen.wait("Saved at")
        screen.press("n")
        screen.wait(" 3/")
        screen.press("C-c")
        screen.wait("Everything is kept.")
        self.is_put_back(screen)
        before = self.stored()
        self.assertEqual(set(before), {1, 2})
        screen.learn()
        screen.wait(" 3/")
        for place in (" 2/", " 1/"):
            screen.press("p")
            screen.wait(place)
            screen.wait("Saved at")
        self.assertEqual(self.stored(), before)

    def test_a_kill_loses_no_answer_and_an_end_puts_the_terminal_back(self):
        screen = self.started_quiz()
        screen.press("b")
        screen.wait("Saved at")
        self.end(screen, signal.SIGKILL)
        screen.run("reset")
        screen.wait("READY$")
        self.assertEqual(set(self.stored()), {1})
        screen.learn()
        screen.wait("Saved at")
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGSEGV):
            self.end(screen, number)
            self.is_put_back(screen)
            screen.learn()
            screen.wait("Saved at")

    def end(self, screen, number):
        """Sends a signal to the program in the window."""
        shell = screen.tmux("display-message", "-p", "#{pane_pid}").strip()
        child = subprocess.run(["pgrep", "-P", shell, "iml"], capture_output=True, text=True, check=True).stdout.split()
        os.kill(int(child[0]), number)

    def test_stops_and_goes_on_as_the_shell_expects_it(self):
        screen = self.started_quiz()
        screen.press("a")
        screen.wait("Saved at")
        screen.press("C-z")
        screen.wait("Stopped")
        self.is_put_back(screen)
        self.assertEqual(set(self.stored()), {1})
        screen.run("fg")
        screen.wait("Saved at")
        screen.press("n")
        screen.wait(" 2/")

    def test_draws_again_when_the_window_gets_another_size(self):
        screen = self.enrol()
        screen.learn()
        screen.press("n")
        screen.wait("No single treaty")
        screen.press("Space", "Space")
        top = screen.wait("lines to 61").splitlines()[1]
        for columns, rows in [(40, 20), (132, 40), (61, 10), (80, 24)]:
            screen.resize(columns, rows)
            # The last line of the window is the line of keys: nothing was pushed out, and nothing is missing.
            for _ in range(200):
                lines = screen.text().rstrip("\n").split("\n")
                if len(lines) == rows and "all keys" in lines[-1]:
                    break
                time.sleep(0.05)
            self.assertEqual(len(lines), rows, lines)
            self.assertIn("all keys", lines[-1])
            self.assertTrue(lines[0].startswith(" RM1.L1"), lines)
            self.assertLessEqual(max(map(len, lines)), columns)
        self.assertEqual(screen.text().splitlines()[1], top)

    def test_sends_no_colour_when_none_is_wanted(self):
        screen = self.enrol()
        screen.learn()
        self.assertRegex(screen.text("-e"), "\x1b\\[[0-9;]*m")
        screen.press("q")
        screen.wait("READY$")
        screen.learn("--no-color")
        self.assertNotIn("\x1b", screen.text("-e"))
        screen.press("q")
        screen.wait("READY$")
        screen.press("C-l")
        screen.run("export NO_COLOR=1")
        screen.learn()
        self.assertNotIn("\x1b", screen.text("-e"))

    def test_works_in_french_at_forty_columns(self):
        screen = self.enrol(columns=40, rows=16)
        screen.press("C-l")
        screen.run(f"{PROGRAM} learn rights-of-migrants --lang fr")
        screen.wait("touches")
        screen.press("Enter")
        screen.wait("espace")
        screen.press("q", "q")
        screen.wait("Reprenez")

    def test_says_what_to_do_without_a_terminal(self):
        self.start()
        done = subprocess.run(
            [PROGRAM, "learn", "rights-of-migrants"], env={**self.campus.environment, "TERM": "xterm"},
            stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 1)
        self.assertIn("needs a terminal", done.stderr)
        self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    unittest.main()
