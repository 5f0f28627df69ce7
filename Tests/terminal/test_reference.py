"""The manual page and the completion scripts, read by the programs that they are for."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

PROGRAM = os.environ["IML_PROGRAM"]


def printed(*words):
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run([PROGRAM, *words], check=True, capture_output=True, text=True, env=environment).stdout


def run(*words, **options):
    return subprocess.run(words, capture_output=True, text=True, timeout=60, **options)


class ManualPage(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.page = os.path.join(self.folder.name, "iml.1")
        self.write("en")

    def write(self, language):
        pathlib.Path(self.page).write_text(printed("--lang", language, "manual"), encoding="ascii")

    @unittest.skipUnless(shutil.which("mandoc"), "mandoc is not installed")
    def test_mandoc_finds_nothing_to_warn_of(self):
        for language in ["en", "fr", "es"]:
            self.write(language)
            self.assertEqual(run("mandoc", "-T", "lint", "-W", "warning", self.page).stdout, "")

    @unittest.skipUnless(shutil.which("groff"), "groff is not installed")
    def test_groff_finds_nothing_to_warn_of(self):
        for language in ["en", "fr", "es"]:
            self.write(language)
            self.assertEqual(run("groff", "-man", "-T", "utf8", "-ww", "-z", self.page).stderr, "")

    @unittest.skipUnless(shutil.which("man"), "man is not installed")
    def test_man_shows_it_within_80_columns(self):
        shown = run("man", "-l", self.page, env={**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8", "MANPAGER": "cat"})
        self.assertEqual(shown.stderr, "")
        self.assertIn("iml learn COURSE", shown.stdout)
        for line in shown.stdout.splitlines():
            self.assertLessEqual(len(line), 80, line)


class Completion(unittest.TestCase):
    """Each shell reads its script and gives what the program offers."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        # The program under its own name, wherever it was built.
        os.symlink(PROGRAM, os.path.join(self.folder.name, "iml"))
        self.environment = {
            "PATH": self.folder.name + ":" + os.environ["PATH"], "HOME": self.folder.name,
            "IML_CONTENT": os.environ["IML_CONTENT"], "LC_ALL": "C.UTF-8", "TERM": "xterm",
        }

    def script(self, shell):
        path = os.path.join(self.folder.name, "_iml" if shell == "zsh" else "iml." + shell)
        pathlib.Path(path).write_text(printed("completion", shell), encoding="utf-8")
        return path

    def ask(self, *words):
        asked = run(*words, env=self.environment)
        self.assertEqual(asked.stderr, "")
        return asked.stdout.split("\n")

    def bash(self, *words):
        line = (
            'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _iml; printf "%s\\n" "${COMPREPLY[@]}"')
        return self.ask("bash", "-c", line, "bash", self.script("bash"), "iml", *words)

    def test_bash_has_no_fault_in_the_script(self):
        self.assertEqual(run("bash", "-n", self.script("bash")).stderr, "")

    def test_bash_completes_commands_options_and_ids(self):
        self.assertIn("catalog", self.bash("cat"))
        self.assertIn("--at", self.bash("state", "status", "--"))
        self.assertIn("KEN", self.bash("state", "status", "ke"))
        self.assertIn("RM1.L1", self.bash("read", "--lang", "=", "fr", "RM1"))
        self.assertIn("fr", self.bash("read", "--lang", "="))

    def test_bash_completes_files(self):
        pathlib.Path(self.folder.name, "certificate.json").touch()
        self.assertIn(self.folder.name + "/certificate.json", self.bash("verify", self.folder.name + "/cert"))

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_has_no_fault_in_the_script(self):
        self.assertEqual(run("zsh", "-n", self.script("zsh")).stderr, "")

    @unittest.skipUnless(shutil.which("zsh"), "zsh is not installed")
    def test_zsh_completes_commands_and_ids(self):
        # Outside of a line being typed there is nothing to complete into, so what would be described is printed.
        line = (
            'compdef() { :; }; source "$1"; _describe() { print -l -- "${(@P)4}"; }; shift; words=("$@"); '
            "CURRENT=$#words; PREFIX=$words[-1]; _iml")
        script = self.script("zsh")
        self.assertIn("KEN:Kenya", self.ask("zsh", "-f", "-c", line, "zsh", script, "iml", "state", "status", "ke"))
        self.assertIn("RM1.L1", self.ask("zsh", "-f", "-c", line, "zsh", script, "iml", "read", "rm1"))

    @unittest.skipUnless(shutil.which("fish"), "fish is not installed")
    def test_fish_completes_commands_and_ids(self):
        script = self.script("fish")
        self.assertEqual(run("fish", "--no-execute", script, env=self.environment).stderr, "")
        for typed, wanted in [("iml state status ke", "KEN\tKenya"), ("iml read rm1", "RM1.L1"), ("iml cat", "catalog")]:
            answers = self.ask("fish", "-c", f'source {script}; complete -C "{typed}"')
            self.assertTrue(any(answer.startswith(wanted) for answer in answers), (typed, answers))


if __name__ == "__main__":
    unittest.main()
