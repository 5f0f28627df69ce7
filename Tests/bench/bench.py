"""`make bench`: what the program does in a second, against what this machine can do at all, measured in turn.

Every figure is the median of five runs. A limit is measured between the runs of the figure it belongs to, so that a
machine that slows down slows both. A machine with other work gives other figures; the ratios are what counts.
"""
import http.client
import json
import os
import statistics
import subprocess
import sys
import tempfile

import load
from campus import COURSE, PROGRAM, Campus, Server, free_port

LIMITS = os.environ["IML_LIMITS"]
CHECKOUT = os.environ["IML_CONTENT"]
RUNS = int(os.environ.get("BENCH_RUNS", "5"))
LESSON = f"/courses/{COURSE}/lessons/RM1.L1"
PEOPLE = 2000

figures = []


def tell(name, value, unit, limit=None, want=None, ratio=None):
    """Keeps a figure. `want` is the least ratio where larger is better, the largest value where smaller is."""
    figures.append({"name": name, "value": round(value, 3), "unit": unit,
                    "limit": None if limit is None else round(limit, 3),
                    "ratio": None if ratio is None else round(ratio, 3), "want": want})
    said = f"{name:44} {value:12.1f} {unit:12}"
    if limit is not None:
        said += f" limit {limit:10.1f}"
    if ratio is not None:
        said += f" ratio {ratio:5.2f}"
    print(said + (f" want {want}" if want is not None else ""), flush=True)


def in_turn(ours, limit):
    """The medians of five runs of each, one after the other, and of their ratios."""
    pairs = [(ours(), limit()) for _ in range(RUNS)]
    return (statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs),
            statistics.median(a / b for a, b in pairs))


def body_of(server, path, token, encoding=None):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
    headers = {"Authorization": "Bearer " + token}
    if encoding:
        headers["Accept-Encoding"] = encoding
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    assert answer.status == 200, (path, answer.status)
    return answer.read()


def lesson(campus):
    """A lesson page for signed-in people against a fixed page of the same bytes, as they are and compressed."""
    with campus.serve() as server, tempfile.NamedTemporaryFile() as page:
        page.write(body_of(server, LESSON, campus.tokens[0]))
        page.flush()
        port = free_port()
        with Server([LIMITS, "page", page.name, str(port)], port):
            for name, headers in [("lesson page", ""), ("lesson page, gzip", "Accept-Encoding: gzip\\r\\n")]:
                pages = load.pages(LESSON, campus.tokens[:512], headers)
                value, limit, ratio = in_turn(lambda: pages.rate(server.port), lambda: pages.rate(port))
                tell(name, value, "pages/s", limit, 0.6, ratio)


def answer(campus):
    """Confirmed answers over HTTP against bare inserts by the same writer on the same disk."""
    with campus.serve() as server, tempfile.TemporaryDirectory(dir=campus.folder) as folder:
        sittings = []
        for number in range(256):
            token = campus.tokens[number]
            attempt = campus.call(server, "POST", f"/api/v1/enrolments/{campus.enrolment(number)}/attempts",
                                  {"assessment": "RM1.quiz"}, token)
            first = attempt["slots"][0]
            assert first["type"] == "single", first
            sittings.append((token, attempt["id"], 0, first["options"][0]["id"], first["options"][1]["id"]))
        after = 0

        def ours():
            # A new script begins its sequences above all that the one before can have reached.
            nonlocal after
            script = load.answers([(token, id, after, one, two) for token, id, _, one, two in sittings])
            after += 100_000
            return script.rate(server.port)

        def bare():
            told = subprocess.run([LIMITS, "inserts", folder, str(load.CONNECTIONS), str(load.seconds())],
                                  capture_output=True, text=True, check=True).stdout
            return float(told)

        value, limit, ratio = in_turn(ours, bare)
        tell("confirmed answers", value, "answers/s", limit, 0.5, ratio)
        stored = campus.call(server, "GET", f"/api/v1/attempts/{sittings[0][1]}", token=sittings[0][0])
        assert stored["slots"][0]["answer"]["sequence"] > after - 100_000, "the last answers are not on record"


def start(campus):
    """From the command to the first page, all content and people there."""
    times = []
    for _ in range(RUNS):
        with campus.serve() as server:
            times.append(server.ready_in * 1000)
    tell("start to first page", statistics.median(times), "ms", want=150)


def memory(campus):
    """Resident memory after the whole course in every language, then with 10,000 idle connections."""
    import idle
    with campus.serve() as server:
        course = campus.call(server, "GET", f"/api/v1/courses/{COURSE}")
        paths = ["/", "/courses", f"/courses/{COURSE}", "/my", "/instruments", "/states", "/decisions"]
        for module in course["modules"]:
            paths += [f"/courses/{COURSE}/lessons/{one['id']}" for one in module["lessons"]]
            paths += [f"/courses/{COURSE}/activities/{one['id']}" for one in module["activities"]]
            paths += [f"/courses/{COURSE}/assessments/{one['id']}" for one in module["assessments"]]
        for token in campus.tokens[:50]:
            for path in paths:
                for language in ["en", "fr", "es"]:
                    body_of(server, f"{path}?lang={language}", token, "gzip")
        tell("memory after the whole course", server.memory(), "MB", want=64)
        with idle.connections(server.port, 10_000) as held:
            tell(f"memory with {held} idle connections", server.memory(), "MB", want=100)


def exam(campus):
    """2,000 learners open the final within five seconds, then answer every 20 seconds for five minutes."""
    import exam as storm
    with campus.serve() as server:
        before = server.memory()
        told = storm.run(server, campus, PEOPLE)
        tell("exam: errors", told["errors"], "", want=0)
        tell("exam: start, 99 in 100 within", told["start"], "ms", want=1000)
        tell("exam: answer, 99 in 100 within", told["answer"], "ms", want=50)
        tell("exam: memory gained while answering", told["gained"], "MB", want=16)
        print(f"  {before:.0f} MB before, {told['answers']} answers confirmed")


ALL = {"start": start, "lesson": lesson, "answer": answer, "memory": memory, "exam": exam}


def main():
    chosen = sys.argv[1:] or list(ALL)
    unknown = [name for name in chosen if name not in ALL]
    if unknown:
        sys.exit(f"There is no measurement called {', '.join(unknown)}. There are: {', '.join(ALL)}.")
    campus = Campus()
    try:
        campus.fill(PEOPLE)
        for name in chosen:
            ALL[name](campus)
    finally:
        campus.remove()
    with open(os.path.join(CHECKOUT, "bench.json"), "w", encoding="utf-8") as file:
        json.dump(figures, file, indent=2)
        file.write("\n")


if __name__ == "__main__":
    main()
