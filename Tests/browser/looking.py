"""What holds on every page, whatever it says."""

from browser import DESK, PHONE

HEAVIEST = 15_000
NARROW = (320, 640)


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


def report(faults):
    assert not faults, "\n" + "\n".join(dict.fromkeys(faults))
