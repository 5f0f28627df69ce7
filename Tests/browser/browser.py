"""Chromium as people use it: a phone or a desk, light or dark, with or without script."""

import importlib.util
import json
import os
import pathlib
import re
import tempfile

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

PHONE = (360, 740)
DESK = (1280, 900)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]


def axe_script():
    # Only the script is read out of the package; what drives Playwright in it is not used.
    package = importlib.util.find_spec("axe_playwright_python")
    script = (pathlib.Path(package.submodule_search_locations[0]) / "axe.min.js").read_text("utf-8")
    major, minor = map(int, re.search(r"axe v(\d+)\.(\d+)", script).groups())
    assert (major, minor) >= (4, 10), "axe 4.10 or later knows WCAG 2.2"
    return script


AXE = axe_script()


class Browser:
    def __init__(self, campus, size=DESK, script=True, profile=None, counts=False):
        self.campus, self.size = campus, size
        # A profile kept between two runs is a person who closes the browser and comes back.
        self.own_profile = None
        if not profile:
            self.own_profile = tempfile.TemporaryDirectory(prefix="profile-", ignore_cleanup_errors=True)
        options = webdriver.ChromeOptions()
        options.binary_location = os.environ.get("IML_CHROMIUM", "/usr/bin/chromium")
        for argument in [
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--lang=en",
            # Loopback only: no other name or number leads anywhere, and no proxy is asked.
            "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
            f"--user-data-dir={profile or self.own_profile.name}", f"--window-size={size[0]},{size[1]}",
        ]:
            options.add_argument(argument)
        self.downloads = tempfile.TemporaryDirectory(prefix="downloads-")
        preferences = {
            "download.default_directory": self.downloads.name, "download.prompt_for_download": False,
            "credentials_enable_service": False, "profile.password_manager_leak_detection": False,
        }
        if not script:
            preferences["profile.managed_default_content_settings.javascript"] = 2
        options.add_experimental_option("prefs", preferences)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"} | ({"performance": "ALL"} if counts else {}))
        service = Service(os.environ.get("IML_CHROMEDRIVER", "/usr/bin/chromedriver"))
        self.driver = webdriver.Chrome(options=options, service=service)
        self.driver.set_page_load_timeout(30)
        self.resize(*size)
        self.scheme("light")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self.driver.quit()
        self.downloads.cleanup()
        if self.own_profile:
            self.own_profile.cleanup()

    # Where it stands.

    def resize(self, width, height):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 700})

    def open_window(self):
        """Another window of the same browser, which now is the one looked at; its handle."""
        self.driver.switch_to.new_window("tab")
        self.resize(*self.size)
        self.scheme("light")
        return self.driver.current_window_handle

    def scheme(self, name):
        # Without motion, what is clicked stands still.
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [
            {"name": "prefers-color-scheme", "value": name}, {"name": "prefers-reduced-motion", "value": "reduce"}]})

    # The line.

    def lose_the_line(self):
        self.driver.set_network_conditions(offline=True, latency=0, throughput=0)
        self.wait(lambda: not self.driver.execute_script("return navigator.onLine"), "the browser sees that the line is lost")

    def find_the_line(self):
        self.driver.delete_network_conditions()

    def slow_the_line(self):
        """As by a telephone of the second generation: 250 kbit/s down, 50 up, 400 ms."""
        self.driver.set_network_conditions(
            offline=False, latency=400, download_throughput=250_000 / 8, upload_throughput=50_000 / 8)

    def received(self):
        """What came over the line since it was last asked, headers and all: bytes by path."""
        sizes, paths = {}, {}
        for entry in self.driver.get_log("performance"):
            event = json.loads(entry["message"])["message"]
            told = event["params"]
            if event["method"] == "Network.requestWillBeSent":
                paths[told["requestId"]] = told["request"]["url"].removeprefix(self.campus.origin)
            elif event["method"] == "Network.loadingFinished" and told["requestId"] in paths:
                path = paths[told["requestId"]]
                sizes[path] = sizes.get(path, 0) + told["encodedDataLength"]
        return sizes

    def go(self, path):
        self.driver.get(path if path.startswith("http") else self.campus.origin + path)

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.campus.origin)

    @property
    def text(self):
        return self.driver.find_element(By.TAG_NAME, "body").text

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def wait(self, condition, what, seconds=10):
        WebDriverWait(self.driver, seconds).until(lambda _: condition(), f"{what}, at {self.path}")

    # What people do.

    def type(self, name, text):
        field = self.find(f"[name='{name}']")
        field.clear()
        field.send_keys(text)

    def choose(self, field, value):
        Select(field).select_by_value(value)

    def click(self, element):
        # In the middle of the window, where nothing that sticks to an edge lies above it.
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def follow(self, element):
        """Presses a link or button and waits for the page it leads to."""
        old = self.find("html")
        self.click(element)
        self.wait(lambda: is_gone(old), "pressed, but no other page came")
        self.wait(lambda: self.all("main"), "the page is empty")

    def press(self, words):
        """Presses the first link or button with these words."""
        for element in self.all("main a, main button"):
            if words in element.text and element.is_displayed():
                return self.follow(element)
        raise AssertionError(f"nothing to press called “{words}” at {self.path}:\n{self.text}")

    def sign_in(self, email, password):
        self.go("/sign-in")
        self.type("email", email)
        self.type("password", password)
        self.follow(self.find("main form[action='/sign-in'] button"))

    # What is looked at.

    def console(self):
        """Errors of the console so far, CSP violations among them."""
        kept = [entry for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
        return [f"{entry['level'].lower()}: {entry['message']}" for entry in kept]

    def axe(self):
        """Violations on this page, as `rule: target (what)`."""
        if not self.driver.execute_script("return typeof axe === 'object'"):
            self.driver.execute_script(AXE)
        result = self.driver.execute_async_script(
            "const done = arguments[1];"
            "axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']})"
            ".then(done, e => done({error: String(e)}))", RULES)
        assert "error" not in result, result
        return [
            f"{violation['id']}: {' '.join(map(str, node['target']))} ({first_line(node)})"
            for violation in result["violations"] for node in violation["nodes"]
        ]

    def unfold(self):
        """Opens all that is folded away, so that it is looked at too."""
        self.driver.execute_script("for (const d of document.querySelectorAll('details')) d.open = true")

    def sideways(self):
        """How far the page scrolls sideways, and what sticks out; framed tables may scroll inside their frame."""
        return self.driver.execute_script(
            """
            const width = document.documentElement.clientWidth;
            const out = [...document.querySelectorAll("body *")].filter((e) =>
                !e.closest(".skip, .vh") && !(e.closest(".scroll") && !e.matches(".scroll"))
                && e.getBoundingClientRect().right > width + 0.5);
            if (out.length === 0 && document.documentElement.scrollWidth <= width) return null;
            const name = (e) => e.tagName.toLowerCase() + (e.id ? "#" + e.id : "")
                + (typeof e.className === "string" && e.className ? "." + e.className.trim().replace(/ +/g, ".") : "");
            return (document.documentElement.scrollWidth - width) + " px: " + out.slice(-3).map(name).join(", ");
            """)

    def shoot(self, name):
        """A picture of the whole page into the folder that IML_SHOTS names, if it does."""
        folder = os.environ.get("IML_SHOTS")
        if not folder:
            return
        os.makedirs(folder, exist_ok=True)
        width = self.driver.execute_script("return window.innerWidth")
        height = self.driver.execute_script("return document.documentElement.scrollHeight")
        self.resize(width, min(height, 6000))
        self.driver.save_screenshot(os.path.join(folder, f"{name}.png"))
        self.resize(*self.size)


def is_gone(element):
    try:
        element.is_enabled()
        return False
    except Exception as error:
        return type(error).__name__ in ("StaleElementReferenceException", "NoSuchElementException") or stale(error)


def stale(error):
    # While a page goes, Chromium may answer that the node is not in the document any more in other words.
    return "does not belong to the document" in str(error) or "no such execution context" in str(error)


def first_line(node):
    return (node.get("failureSummary") or "").split("\n")[-1].strip()
