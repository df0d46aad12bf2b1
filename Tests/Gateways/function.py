"""Functions behind a Runtime API, and small servers for them."""
import http.server
import os
import queue
import re
import socket
import subprocess
import threading
import time
import uuid


class Handler(http.server.BaseHTTPRequestHandler):
    """Quiet, with keep-alive, and with whole bodies."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def body(self):
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def answer(self, status, body=b"", headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def serve(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Function:
    """A function's process behind a Runtime API server of its own."""

    def __init__(self, binary):
        events, results = queue.Queue(), {}

        class RuntimeAPI(Handler):
            def do_GET(self):
                identifier, event = events.get()
                deadline = str(int(time.time() * 1000) + 30_000)
                self.answer(200, event, [
                    ("Content-Type", "application/json"), ("Lambda-Runtime-Aws-Request-Id", identifier),
                    ("Lambda-Runtime-Deadline-Ms", deadline), ("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda")])

            def do_POST(self):
                body = self.body()
                if match := re.search(r"/invocation/([^/]+)/(\w+)", self.path):
                    results[match[1]].put((body, match[2] == "error"))
                self.answer(202)

        self.events, self.results = events, results
        self.server = serve(RuntimeAPI)
        environment = dict(os.environ, AWS_LAMBDA_RUNTIME_API=f"127.0.0.1:{self.server.server_address[1]}")
        self.process = subprocess.Popen([binary], env=environment, stderr=subprocess.DEVNULL)

    def invoke(self, event):
        """The bytes of the result or the error, and whether it is an error."""
        identifier = str(uuid.uuid4())
        result = self.results[identifier] = queue.Queue()
        self.events.put((identifier, event))
        return result.get(timeout=30)

    def stop(self):
        self.process.kill()
        self.server.shutdown()
