"""Connections that are open and say nothing."""
import contextlib
import resource
import socket


@contextlib.contextmanager
def connections(port, wanted):
    """Opens that many, each after one answered request, as a browser leaves them; gives how many stand."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, wanted + 200), hard))
    held = []
    try:
        for number in range(wanted):
            one = socket.create_connection(("127.0.0.1", port), timeout=10)
            if number % 10 == 0:
                one.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                assert one.recv(4096).startswith(b"HTTP/1.1 200")
            held.append(one)
        yield len(held)
    finally:
        for one in held:
            one.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
