"""Backup and restore with a real server, full disks, and a server that is asked to stop."""

import concurrent.futures
import os
import random
import sqlite3
import threading
import time
import unittest

from learner import Learner, right_answers
from server import PASSWORD, Cut, Server


class Keeping(unittest.TestCase):
    def setUp(self):
        self.server = Server()
        self.addCleanup(self.server.close)
        self.server.start()

    def sign_up(self, number):
        return self.server.request(
            "POST", "/api/v1/people",
            {"name": "Amina", "email": f"someone{number}@example.org", "password": PASSWORD, "language": "en"})[0]

    def path(self, name):
        return os.path.join(self.server.folder.name, name)

    def test_nobody_in_flight_is_cut_when_the_server_is_asked_to_stop(self):
        # Each takes tens of milliseconds of hashing, two at once: most wait when the signal comes.
        count = 16
        with concurrent.futures.ThreadPoolExecutor(count) as pool:
            asked = [pool.submit(self.sign_up, number) for number in range(count)]
            time.sleep(0.1)
            self.assertLess(sum(one.done() for one in asked), count, "none was in flight")
            self.assertEqual(self.server.stop(), 0, self.server.told())
            self.assertEqual([one.result() for one in asked], [201] * count)
        people = self.server.rows("SELECT count(*) FROM person")[0][0]
        self.assertEqual(people, count)
        self.assertEqual(self.server.rows("SELECT max(sequence) FROM event"),
                         self.server.rows("SELECT max(last_sequence) FROM event_block"))

    def test_a_backup_made_under_load_is_restored_served_and_sound(self):
        stopping = threading.Event()
        keys = right_answers(self.server)

        def work(number):
            learner = Learner(self.server, number, keys, random.Random(number))
            learner.connect()
            while not stopping.is_set() and learner.go_on():
                pass
            learner.line.close()

        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            working = [pool.submit(work, number) for number in range(6)]
            time.sleep(0.6)
            made = self.server.json("backup", self.path("campus.tar"))
            stopping.set()
            for one in working:
                one.result()
        self.assertEqual(os.stat(self.path("campus.tar")).st_mode & 0o777, 0o600)
        self.assertGreater(made["manifest"]["rows"]["event"], 0)

        other = Server()
        self.addCleanup(other.close)
        restored = other.json("restore", self.path("campus.tar"))
        self.assertEqual(restored["manifest"], made["manifest"])
        other.start()
        self.assertEqual(other.rows("SELECT count(*) FROM person")[0][0], made["manifest"]["rows"]["person"])
        learner = Learner(other, 1000, keys, random.Random(1))
        learner.connect()
        while learner.go_on():
            pass
        learner.line.close()
        self.assertIsNotNone(learner.certificate)
        self.assertEqual(other.stop(), 0)
        self.assertTrue(other.json("audit")["sound"])
        self.assertTrue(other.json("replay", "--check")["agrees"])

    def test_a_backup_that_the_disk_cannot_take_leaves_nothing(self):
        before = sorted(os.listdir(self.server.folder.name))
        done = self.server.command("backup", self.path("campus.tar"), status=1, RLIMIT_FSIZE=300_000)
        self.assertIn("cannot be written", done.stderr)
        self.assertEqual(sorted(os.listdir(self.server.folder.name)), before)

    def test_a_restore_that_the_disk_cannot_take_leaves_nothing(self):
        self.server.json("backup", self.path("campus.tar"))
        target = self.path("restored")
        self.server.command("restore", self.path("campus.tar"), status=1, data=target, RLIMIT_FSIZE=300_000)
        self.assertEqual(os.listdir(target), [])
        self.server.json("restore", self.path("campus.tar"), data=target)

    def test_a_full_disk_refuses_acts_and_loses_none(self):
        self.assertEqual(self.server.stop(), 0)
        # The log is folded in, so that it begins anew and meets the limit soon: no file may grow beyond that.
        database = os.path.join(self.server.data, "campus.sqlite")
        with sqlite3.connect(database) as records:
            records.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.server.start(RLIMIT_FSIZE=os.stat(database).st_size + 40_000)
        confirmed = refused = 0
        for number in range(200):
            try:
                status = self.sign_up(number)
            except Cut:
                self.fail("the server went away: " + self.server.told())
            confirmed += status == 201
            refused += status >= 500
            if refused >= 3:
                break
        self.assertGreater(refused, 0, "the disk was never full")
        # Reading goes on.
        self.assertEqual(self.server.request("GET", "/api/v1/courses")[0], 200)
        self.server.kill()
        self.server.start()
        self.assertEqual(self.server.rows("SELECT count(*) FROM person")[0][0], confirmed)
        self.assertEqual(self.sign_up(1000), 201)
        self.assertEqual(self.server.stop(), 0)
        self.assertTrue(self.server.json("audit")["sound"])
        self.assertTrue(self.server.json("replay", "--check")["agrees"])

    def test_the_command_line_and_the_server_write_at_once(self):
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            here = [pool.submit(self.sign_up, number) for number in range(12)]
            there = [
                pool.submit(self.server.json, "person", "add", f"other{number}@example.org", "Khaled")
                for number in range(6)]
            self.assertEqual([one.result() for one in here], [201] * 12)
            for one in there:
                one.result()
        self.assertEqual(self.server.stop(), 0)
        self.assertEqual(self.server.rows("SELECT count(*) FROM person")[0][0], 18)
        audit = self.server.json("audit")
        self.assertTrue(audit["sound"], audit)
        self.assertEqual(audit["unsealed"], 0)


if __name__ == "__main__":
    unittest.main()
