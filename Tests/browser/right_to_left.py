"""A page as it would stand in Arabic, for which there is no catalogue yet.

The page is the program's own, with its own markup and style sheet; only its words are changed for Arabic ones of about the
same number, and the document says `lang=ar dir=rtl`. What stands in another language, names and numbers stay as they are.
"""

# The opening of a lesson on expulsion, in plain Arabic.
WORDS = """للدولة أن تقرر من يبقى في إقليمها، لكن ليس لها أن تُبعد أحدًا من غير قرار. لا يُطرد الأجنبي الموجود بصفة قانونية
إلا بقرار وفق القانون، وله أن يعرض أسبابه وأن يُراجَع القرار مع من يمثّله، ما لم تحُل دون ذلك أسباب قاهرة تتعلق بالأمن الوطني.
وقد نظرت اللجنة في ذلك في قضية سابقة، وقالت إن المراجعة يجب أن تكون أمام سلطة مختصة.""".split()

ARABIC = """
    const words = arguments[0];
    let next = 0;
    const arabic = (text) => text.replace(/\\p{Script=Latin}[\\p{L}\\p{M}’'-]*/gu, () => words[next++ % words.length]);
    const root = document.documentElement;
    root.lang = "ar";
    root.dir = "rtl";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement.closest("bdi, code, script, style, [lang]:not(html)"))
            node.data = arabic(node.data);
    for (const e of document.querySelectorAll("[data-l]")) e.dataset.l = arabic(e.dataset.l);
    // Numbered, so that no two are the same by chance.
    document.querySelectorAll("[aria-label]:not([lang])").forEach((e, number) =>
        e.setAttribute("aria-label", `${arabic(e.getAttribute("aria-label"))} ${number + 1}`));
    """

# What sticks out on either side, or would have to be scrolled to; framed tables may scroll inside their frame.
SIDEWAYS = """
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll("body *")].filter((e) => {
        const box = e.getBoundingClientRect();
        return !e.closest(".skip, .vh") && !(e.closest(".scroll") && !e.matches(".scroll"))
            && (box.left < -0.5 || box.right > width + 0.5);
    });
    const wide = document.documentElement.scrollWidth - width;
    if (out.length === 0 && wide <= 0) return null;
    return wide + " px: " + out.slice(-3).map((e) => e.tagName + "." + e.className).join(", ");
    """

# Signs that point to one side, in the words of the page and in what the style sheet adds.
ARROWS = """
    const seen = [document.body.innerText];
    for (const e of document.querySelectorAll("body *"))
        for (const part of ["::before", "::after"]) seen.push(getComputedStyle(e, part).content);
    return [...new Set(seen.join(" ").match(/[←→⇐⇒‹›❮❯◀▶◂▸]/g) ?? [])];
    """


def turn(browser):
    """Makes the page that stands an Arabic one."""
    browser.driver.execute_script(ARABIC, WORDS)


def sideways(browser):
    return browser.driver.execute_script(SIDEWAYS)


def arrows(browser):
    return browser.driver.execute_script(ARROWS)


def edges(browser, selector):
    """Where the first element of that kind begins and ends, from the left of the window."""
    return browser.driver.execute_script(
        "const box = document.querySelector(arguments[0]).getBoundingClientRect(); return [box.left, box.right];",
        selector)
