"""kill -9 at random moments under load, again and again: nothing confirmed is lost, and nothing is there twice.

IML_ROUNDS says how often (30 in CI), IML_SEED where chance begins; both are printed.
"""

import json
import os
import random
import threading
import time
import unittest

from learner import Learner, Refused, right_answers
from server import Cut, Server

ROUNDS = int(os.environ.get("IML_ROUNDS", "30"))
SEED = int(os.environ.get("IML_SEED", str(random.SystemRandom().randrange(1 << 32))))
WORKERS = 8
READY_IN = 2.0


class Kill(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)
        self.random = random.Random(SEED)
        self.learners = []
        self.refused = []
        self.stopping = threading.Event()
        self.lock = threading.Lock()

    def test_nothing_confirmed_is_lost_and_nothing_is_there_twice(self):
        print(f"\n{ROUNDS} rounds, seed {SEED}: IML_SEED={SEED} IML_ROUNDS={ROUNDS}", flush=True)
        first = self.server.start()
        self.keys = right_answers(self.server)
        slots = [self.newcomer() for _ in range(WORKERS)]
        times = []
        for _ in range(ROUNDS):
            self.load(slots, self.random.uniform(0.02, 0.9))
            times.append(self.server.start())
            self.look()
        # Everybody goes on to the end, so that certificates are among what was interrupted.
        self.finish(slots)
        self.look()
        # The server killed last took the lease of sealing with it, for five seconds.
        time.sleep(5.5)
        self.assertEqual(self.server.stop(), 0, self.server.told())
        self.look_at_seals()
        done = [learner for learner in self.learners if learner.certificate]
        times.sort()
        print(
            f"ready again in {times[0]:.3f} s at best, {times[len(times) // 2]:.3f} s median, {times[-1]:.3f} s at worst "
            f"(first start {first:.3f} s); confirmed: {sum(len(l.answers) for l in self.learners)} answers, "
            f"{sum(len(l.lessons) for l in self.learners)} lessons, {len(done)} certificates; lost: none", flush=True)
        self.assertLess(times[-1], READY_IN)
        self.assertGreaterEqual(len(done), WORKERS)

    def newcomer(self):
        learner = Learner(self.server, len(self.learners), self.keys, random.Random(f"{SEED} {len(self.learners)}"))
        self.learners.append(learner)
        return learner

    def load(self, slots, seconds):
        """Lets everybody work, and kills the server in the middle of it."""
        self.stopping.clear()
        threads = [threading.Thread(target=self.work, args=(slots, index)) for index in range(WORKERS)]
        for thread in threads:
            thread.start()
        time.sleep(seconds)
        self.server.kill()
        self.stopping.set()
        for thread in threads:
            thread.join()
        self.assertEqual(self.refused, [])

    def finish(self, slots):
        """Lets everybody come to the end of the course."""
        self.stopping.clear()
        threads = [
            threading.Thread(target=self.work, args=(slots, index), kwargs={"one": True}) for index in range(WORKERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(self.refused, [])

    def work(self, slots, index, one=False):
        learner = slots[index]
        learner.connect()
        while not self.stopping.is_set():
            try:
                if not learner.go_on():
                    if one:
                        return
                    with self.lock:
                        learner = slots[index] = self.newcomer()
                    learner.connect()
            except Cut:
                if one:
                    self.refused.append("the server went away by itself: " + self.server.told())
                return
            except Refused as error:
                self.refused.append(str(error))
                return

    # What is there, compared with what was confirmed.

    def look(self):
        once = self.at_most_once()
        self.assertEqual(once, [])
        stored = {(a, s): (n, text) for a, s, n, text in self.server.rows(
            "SELECT attempt_id, slot, sequence, answer FROM answer")}
        lessons = set(self.server.rows("SELECT enrolment_id, lesson_id FROM lesson_completion"))
        activities = set(self.server.rows("SELECT enrolment_id, activity_id FROM activity_submission"))
        ended = {row[0] for row in self.server.rows("SELECT id FROM attempt WHERE ended_at IS NOT NULL")}
        certificates = {row[0] for row in self.server.rows("SELECT id FROM certificate")}
        for learner in self.learners:
            for place, (sequence, answer) in learner.answers.items():
                self.assertIn(place, stored, "a confirmed answer is gone")
                number, text = stored[place]
                self.assertGreaterEqual(number, sequence, "a confirmed answer is an older one")
                if number == sequence:
                    self.assertEqual(json.loads(text), answer)
            for lesson in learner.lessons:
                self.assertIn((learner.enrolment, lesson), lessons)
            for activity in learner.activities:
                self.assertIn((learner.enrolment, activity), activities)
            for attempt in learner.ended:
                self.assertIn(attempt, ended)
            if learner.certificate:
                self.assertIn(learner.certificate, certificates)

    def at_most_once(self):
        """Acts whose event is there twice or never, and certificates likewise."""
        found = []
        for kind, table in [
            ("lesson.completed", "SELECT 'enrolment:' || enrolment_id || ' ' || lesson_id FROM lesson_completion"),
            ("attempt.submitted", "SELECT 'attempt:' || id FROM attempt WHERE ended_at IS NOT NULL"),
            ("certificate.issued", "SELECT 'certificate:' || id FROM certificate"),
            ("enrolment.created", "SELECT 'enrolment:' || id FROM enrolment"),
            ("person.signed-up", "SELECT 'person:' || id FROM person"),
            ("course.completed", "SELECT 'enrolment:' || id FROM enrolment WHERE state = 'completed'"),
        ]:
            field = "subject || ' ' || json_extract(payload, '$.lesson')" if kind == "lesson.completed" else "subject"
            told = sorted(row[0] for row in self.server.rows(f"SELECT {field} FROM event WHERE kind = ?", kind))
            there = sorted(row[0] for row in self.server.rows(table))
            if told != there:
                found.append((kind, len(told), len(there)))
        found += self.server.rows(
            "SELECT subject, payload, count(*) FROM event WHERE kind = 'answer.stored' GROUP BY 1, 2 HAVING count(*) > 1")
        found += self.server.rows(
            "SELECT enrolment_id, count(*) FROM certificate GROUP BY 1 HAVING count(*) > 1")
        return found

    def look_at_seals(self):
        audit = self.server.json("audit")
        self.assertTrue(audit["sound"], audit)
        self.assertEqual(audit["unsealed"], 0)
        replay = self.server.json("replay", "--check")
        self.assertTrue(replay["agrees"], replay["differences"][:5])
        print(f"{audit['events']} acts in {audit['blocks']} blocks; replay agrees on {replay['records']} records")


if __name__ == "__main__":
    unittest.main()
