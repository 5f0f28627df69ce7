"""What holds on every page, whatever it says."""

from browser import DESK, PHONE

HEAVIEST = 15_000
NARROW = (320, 640)
# Words around every page in English, of which none is left in another language.
ENGLISH = ["Courses", "The law", "Sign in", "Privacy", "official text"]


def look(browser, name, path=None, status=200, reload=True):
    """The faults of one page: accessibility on phone and desk, light and dark; sideways scrolling; console; weight.

    Without `reload` the page stands already, as after a form was sent.
    """
    # That a page of another status than 200 is reported as such is no fault of the page.
    expected = f"status of {status} " if status != 200 else "\n"
    faults = [f"{name}: console before: {line}" for line in browser.console() if expected not in line]
    for place, size in (("phone", PHONE), ("desk", DESK)):
        browser.size = size
        browser.resize(*size)
        if reload:
            browser.go(path)
        for scheme in ("light", "dark"):
            browser.scheme(scheme)
            if scheme == "dark":
                browser.unfold()
            faults += [f"{name}: {place}, {scheme}: axe {found}" for found in browser.axe()]
            browser.shoot(f"{name}-{place}-{scheme}")
    browser.scheme("light")
    if reload:
        weight = browser.driver.execute_script("return performance.getEntriesByType('navigation')[0].encodedBodySize")
        browser.campus.weights[name] = weight
        if weight > HEAVIEST:
            faults.append(f"{name}: {weight} bytes as sent, more than {HEAVIEST}")
    browser.resize(*NARROW)
    browser.unfold()
    out = browser.sideways()
    if out:
        faults.append(f"{name}: scrolls sideways at 320 px by {out}")
    browser.resize(*browser.size)
    faults += [f"{name}: console: {line}" for line in browser.console() if expected not in line]
    return faults


def glance(browser, name, path, status=200):
    """The faults of a page in another language, which has the same parts: accessibility and sideways scrolling on a phone."""
    expected = f"status of {status} " if status != 200 else "\n"
    browser.resize(*NARROW)
    browser.go(path)
    browser.unfold()
    faults = [f"{name}: axe {found}" for found in browser.axe()]
    out = browser.sideways()
    if out:
        faults.append(f"{name}: scrolls sideways at 320 px by {out}")
    browser.size = PHONE
    browser.resize(*PHONE)
    browser.shoot(f"{name}-phone")
    return faults + [f"{name}: console: {line}" for line in browser.console() if expected not in line]


def report(faults):
    assert not faults, "\n" + "\n".join(dict.fromkeys(faults))
