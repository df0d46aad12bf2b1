#!/usr/bin/env python3
"""Sends HTTP requests through other people's gateways to the samples' functions and compares what the client gets.

    Tests/Gateways/exchange.py ORACLES BINARIES

ORACLES: a folder with `ls_gateway.py` (LocalStack) and `sam_gateway.py` (AWS SAM CLI) and their virtual environments
`venv-ls` and `venv-sam`; one that is missing is skipped. BINARIES: a folder with the functions of the samples, built.

The gateways make the events and read the results; between them and the binaries stands the little Runtime API server
below. `requests.json` has the requests for each sample and what their clients must get.
"""
import http.client, http.server, itertools, json, os, queue, re, socket, subprocess, sys, tempfile, threading, time, uuid

import yaml

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(HERE, "../../samples")

GATEWAYS = [
    ("LocalStack REST", "venv-ls", "ls_gateway.py", []),
    ("SAM REST", "venv-sam", "sam_gateway.py", ["--type", "rest"]),
    ("SAM HTTP", "venv-sam", "sam_gateway.py", ["--type", "http"]),
]


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
                if identifier := re.search(r"/invocation/([^/]+)/", self.path):
                    results[identifier[1]].put(body)
                self.answer(202)

        self.events, self.results = events, results
        self.server = serve(RuntimeAPI)
        environment = dict(os.environ, AWS_LAMBDA_RUNTIME_API=f"127.0.0.1:{self.server.server_address[1]}")
        self.process = subprocess.Popen([binary], env=environment, stderr=subprocess.DEVNULL)

    def invoke(self, event):
        identifier = str(uuid.uuid4())
        result = self.results[identifier] = queue.Queue()
        self.events.put((identifier, event))
        return result.get(timeout=30)

    def stop(self):
        self.process.kill()
        self.server.shutdown()


def plain(value):
    """The document with the names of functions written out, as both gateways read them."""
    if isinstance(value, dict):
        if set(value) == {"Fn::Sub"}:
            name = re.search(r"\$\{(\w+)\.Arn\}", value["Fn::Sub"])[1]
            arn = f"arn:aws:lambda:us-east-1:000000000000:function:{name}"
            return f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations"
        return {key: plain(inner) for key, inner in value.items()}
    return [plain(inner) for inner in value] if isinstance(value, list) else value


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def differences(expected, response, body):
    if response.status != expected["status"]:
        yield f"status {response.status}, not {expected['status']}: {body[:200]!r}"
    for name, value in expected.get("headers", {}).items():
        if response.getheader(name) != value:
            yield f"{name}: {response.getheader(name)!r}, not {value!r}"
    if "body" in expected and body.decode("utf-8", "replace") != expected["body"]:
        yield f"body {body!r}, not {expected['body']!r}"
    for text in expected.get("contains", []):
        if text not in body.decode("utf-8", "replace"):
            yield f"{text!r} is not in {body!r}"


def exchange(command, kind, folder, binaries, names, requests):
    """The number of requests that were answered otherwise than expected."""
    functions = {name: Function(os.path.join(binaries, name)) for name in names}

    class Invocations(Handler):
        def do_POST(self):
            name = next(name for name in functions if name in self.path)
            self.answer(200, functions[name].invoke(self.body()), [("Content-Type", "application/json")])

    invocations, port = serve(Invocations), free_port()
    url = f"http://127.0.0.1:{invocations.server_address[1]}/{{name}}"
    log = open(os.path.join(folder, "gateway.log"), "w")
    gateway = subprocess.Popen(
        [*command, "--port", str(port), "--invoke", url], stdout=log, stderr=log, cwd=folder)
    wrong = 0
    try:
        for _ in range(240):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.25)
        for request in requests:
            if kind in request.get("except", {}):
                continue
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
            connection.request(
                request["method"], request["path"], (request.get("text") or "").encode() or None,
                request.get("headers", {}))
            response = connection.getresponse()
            found = list(differences(request["expected"], response, response.read()))
            wrong += bool(found)
            for difference in found:
                print(f"{kind}: {request['method']} {request['path']}: {difference}")
    finally:
        gateway.kill()
        invocations.shutdown()
        for function in functions.values():
            function.stop()
    return wrong


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    oracles, binaries = map(os.path.abspath, sys.argv[1:])
    samples = json.load(open(os.path.join(HERE, "requests.json")))
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for (sample, requests), (kind, environment, script, options) in itertools.product(samples.items(), GATEWAYS):
            python = os.path.join(oracles, environment, "bin/python")
            if not os.path.exists(python):
                print(f"{kind}: no {python}, skipped")
                continue
            document = os.path.join(folder, "openapi.json")
            json.dump(plain(yaml.safe_load(open(os.path.join(SAMPLES, sample, "openapi.yaml")))), open(document, "w"))
            names = os.listdir(os.path.join(SAMPLES, sample, "Sources"))
            command = [python, os.path.join(oracles, script), "serve", document, *options]
            failed = exchange(command, kind, folder, binaries, names, requests)
            count = sum(kind not in request.get("except", {}) for request in requests)
            print(f"{sample}, {kind}: {count - failed} of {count} requests answered as expected")
            wrong += failed
    sys.exit(wrong > 0)


main()
