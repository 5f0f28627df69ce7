"""Load from wrk: 64 connections, each request of another person."""
import os
import re
import subprocess
import tempfile

CONNECTIONS = 64


def seconds():
    """How long each of the runs takes whose median counts."""
    return int(os.environ.get("BENCH_SECONDS", "4"))


class Load:
    """A wrk script with the requests to send, in turn."""

    def __init__(self, script):
        self.file = tempfile.NamedTemporaryFile("w", suffix=".lua")
        self.file.write(script)
        self.file.flush()

    def rate(self, port):
        """Answers a second. Any answer that is no success is a failure of the measurement."""
        told = subprocess.run(
            ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds()}s", "--latency", "-s", self.file.name,
             f"http://127.0.0.1:{port}"], capture_output=True, text=True, check=True).stdout
        failed = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
        broken = re.search(r"Socket errors: (.*)", told)
        if failed or broken:
            raise RuntimeError(told)
        return float(re.search(r"Requests/sec:\s+([\d.]+)", told).group(1))


def lua_list(words):
    return "{" + ",".join(f'"{word}"' for word in words) + "}"


def pages(path, tokens, headers=""):
    """GETs of a page, each by the next person."""
    return Load(f"""
local tokens, at = {lua_list(tokens)}, 0
function request()
  at = at % #tokens + 1
  return "GET {path} HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nAuthorization: Bearer " .. tokens[at] .. "\\r\\n{headers}\\r\\n"
end
""")


def answers(sittings):
    """PUTs of answers, each to the next person's attempt: another option and the next sequence every time.

    `sittings`: (token, attempt, first sequence, option, other option) for each person.
    """
    rows = ",".join('{"%s","%s",%d,"%s","%s"}' % sitting for sitting in sittings)
    return Load(f"""
local rows, at = {{{rows}}}, 0
function request()
  at = at % #rows + 1
  local row = rows[at]
  row[3] = row[3] + 1
  local body = '{{"sequence":' .. row[3] .. ',"choice":["' .. row[4 + row[3] % 2] .. '"]}}'
  return "PUT /api/v1/attempts/" .. row[2] .. "/answers/1 HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nAuthorization: Bearer "
    .. row[1] .. "\\r\\nContent-Type: application/json\\r\\nContent-Length: " .. #body .. "\\r\\n\\r\\n" .. body
end
""")
