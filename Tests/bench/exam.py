"""Everybody opens the same final at once, then answers at the pace of people."""
import asyncio
import json
import os
import random
import time

OPEN_WITHIN = 5.0
PAUSE = 20.0


class Line:
    """One person's connection, kept open."""

    def __init__(self, port, token):
        self.port, self.token = port, token
        self.reader = self.writer = None

    async def call(self, method, path, body=None):
        """Status, JSON, and milliseconds from the first byte sent to the last received."""
        if self.writer is None:
            self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        data = b"" if body is None else json.dumps(body).encode()
        began = time.monotonic()
        self.writer.write(
            f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {self.token}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n".encode() + data)
        head = await self.reader.readuntil(b"\r\n\r\n")
        length = next(int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
        text = await self.reader.readexactly(length)
        return int(head.split()[1]), json.loads(text), (time.monotonic() - began) * 1000

    def close(self):
        if self.writer is not None:
            self.writer.close()


def within(times, share):
    return sorted(times)[min(len(times) - 1, int(len(times) * share))] if times else 0.0


def run(server, campus, people):
    return asyncio.run(sit(server, campus, people))


async def sit(server, campus, people):
    minutes = float(os.environ.get("BENCH_EXAM_MINUTES", "5"))
    chance = random.Random(1)
    starts, answers, errors = [], [], 0
    memory = []

    async def learner(number):
        nonlocal errors
        line = Line(server.port, campus.tokens[number])
        try:
            await asyncio.sleep(chance.uniform(0, OPEN_WITHIN))
            path = f"/api/v1/enrolments/{campus.enrolment(number)}/attempts"
            status, attempt, took = await line.call("POST", path, {"assessment": f"{'rights-of-migrants'}.final"})
            starts.append(took)
            if status != 201:
                errors += 1
                return
            slots = [slot for slot in attempt["slots"] if slot["type"] == "single"]
            end = time.monotonic() + minutes * 60
            await asyncio.sleep(chance.uniform(0, PAUSE))
            sequence = 0
            while time.monotonic() < end:
                sequence += 1
                slot = slots[sequence % len(slots)]
                option = chance.choice(slot["options"])["id"]
                body = {"sequence": sequence, "choice": [option]}
                status, _, took = await line.call("PUT", f"/api/v1/attempts/{attempt['id']}/answers/{slot['slot']}", body)
                answers.append(took)
                errors += status != 200
                await asyncio.sleep(PAUSE)
        except (ConnectionError, asyncio.IncompleteReadError):
            errors += 1
        finally:
            line.close()

    async def watch():
        await asyncio.sleep(OPEN_WITHIN + PAUSE)
        while True:
            memory.append(server.memory())
            await asyncio.sleep(5)

    watching = asyncio.create_task(watch())
    await asyncio.gather(*(learner(number) for number in range(people)))
    watching.cancel()
    return {"errors": errors, "start": within(starts, 0.99), "answer": within(answers, 0.99),
            "answers": len(answers), "gained": memory[-1] - memory[0] if memory else 0.0}
