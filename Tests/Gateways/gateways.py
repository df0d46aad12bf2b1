"""The gateways that are compared."""
import http.client
import json
import os
import socket
import subprocess
import time

import echo
from function import Function, Handler, free_port, serve
from responses import Response

HERE = os.path.dirname(os.path.abspath(__file__))

# For each gateway the virtual environment, the script and its options.
GATEWAYS = {
    "LocalStack REST": ("venv-ls", "ls_gateway.py", []),
    "SAM REST": ("venv-sam", "sam_gateway.py", ["--type", "rest"]),
    "SAM HTTP": ("venv-sam", "sam_gateway.py", ["--type", "http"]),
    "SAM HTTP 1.0": ("venv-sam", "sam_gateway.py", ["--type", "http"]),
}


# The APIs that they play, with what integrations say of the format of events, and how `gatewright invoke` plays them.
PRODUCTS = {"REST": (None, "1.0"), "HTTP": ("2.0", "2.0"), "HTTP 1.0": ("1.0", "http-1.0")}


def product_of(kind):
    return kind.partition(" ")[2]


def format_version(product):
    return PRODUCTS[product][0]


def played(product):
    """The arguments of `gatewright invoke` for a product."""
    return ["--payload", PRODUCTS[product][1]]


class Gateway:
    """Another people's gateway in front of functions. `None` in a `with` where it is not installed."""

    def __init__(self, kind, oracles, document, functions, binaries, folder):
        environment, script, options = GATEWAYS[kind]
        self.kind, self.folder, self.binaries, self.names = kind, folder, binaries, functions
        self.python = os.path.join(oracles, environment, "bin/python")
        self.document = os.path.join(folder, "document.json")
        json.dump(document, open(self.document, "w"))
        self.command = [
            self.python, os.path.join(HERE, "gateway.py"), os.path.join(oracles, script), "serve", self.document,
            *options]
        self.events = []

    def __enter__(self):
        if not os.path.exists(self.python):
            print(f"{self.kind}: no {self.python}, skipped")
            return None
        self.functions = {
            name: Function(os.path.join(self.binaries, name)) for name in self.names if name != "EchoFunction"}
        gateway = self

        class Invocations(Handler):
            def do_POST(self):
                event = self.body()
                gateway.events.append(json.loads(event or b"null"))
                name = next((name for name in gateway.functions if name in self.path), None)
                result, is_error = (
                    gateway.functions[name].invoke(event) if name else (echo.result(json.loads(event)), False))
                headers = [("Content-Type", "application/json")]
                if is_error:
                    headers.append(("X-Amz-Function-Error", "Unhandled"))
                self.answer(200, result, headers)

        self.invocations, self.port = serve(Invocations), free_port()
        url = f"http://127.0.0.1:{self.invocations.server_address[1]}/{{name}}"
        log = open(os.path.join(self.folder, "gateway.log"), "w")
        self.process = subprocess.Popen(
            [*self.command, "--port", str(self.port), "--invoke", url], stdout=log, stderr=log, cwd=self.folder)
        deadline = time.monotonic() + 900
        while self.process.poll() is None and time.monotonic() < deadline:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return self
            time.sleep(0.25)
        self.__exit__()
        raise RuntimeError(f"{self.kind} does not start: {open(log.name).read()[-2000:]}")

    def send(self, method, path, headers, text):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, text.encode() or None, headers)
        try:
            response = connection.getresponse()
            return Response(response.status, response.getheaders(), response.read())
        except http.client.HTTPException as error:
            return Response(0, [], f"no HTTP: {type(error).__name__}".encode())

    def __exit__(self, *_):
        if hasattr(self, "process"):
            self.process.kill()
            self.process.wait()
            self.invocations.shutdown()
            for function in self.functions.values():
                function.stop()


class PlayedGateway:
    """The one that `gatewright invoke` plays: each request has a process of the function for itself."""

    def __init__(self, kind, tool, document, functions, binaries, folder):
        self.kind, self.tool, self.folder = kind, tool, folder
        self.document = os.path.join(folder, "document.json")
        json.dump(document, open(self.document, "w"))
        # The tool knows a function by the name of its file.
        self.function = os.path.join(folder, functions[0])
        if not os.path.lexists(self.function):
            source = echo.__file__ if functions[0] == "EchoFunction" else os.path.join(binaries, functions[0])
            os.symlink(source, self.function)
        self.recorded = os.path.join(folder, "events.jsonl")

    def __enter__(self):
        if not self.tool:
            print(f"{self.kind}: no tool given, skipped")
            return None
        if os.path.exists(self.recorded):
            os.remove(self.recorded)
        return self

    @property
    def events(self):
        return [json.loads(line) for line in open(self.recorded)] if os.path.exists(self.recorded) else []

    def send(self, method, path, headers, text):
        arguments = [argument for name, value in headers.items() for argument in ("-H", f"{name}: {value}")]
        if text:
            arguments.append(f"--data={text}")
        run = subprocess.run(
            [self.tool, "invoke", self.function, method, path, *arguments, "--document", self.document,
             *played(product_of(self.kind)), "--timeout", "50"],
            capture_output=True, env=dict(os.environ, GATEWRIGHT_EVENTS=self.recorded), cwd=self.folder, timeout=120)
        head, _, body = run.stdout.partition(b"\n\n")
        line, *fields = head.decode().split("\n")
        if not line.startswith("HTTP/1.1 "):
            return Response(0, [], run.stderr)
        return Response(int(line.split()[1]), [tuple(field.split(": ", 1)) for field in fields], body)

    def __exit__(self, *_):
        pass
