#!/usr/bin/env python3
"""Compares Gatewright's gateway with other people's on requests that are made from many documents.

    Tests/Gateways/generated.py ORACLES GATEWRIGHT [--corpus FOLDER] [--seed N] [--show SUBJECT]

Each document that integrates functions is played as a REST API by LocalStack and SAM and as an HTTP API, with either
format of events, by SAM, and each time by `gatewright invoke`. The function's event and the client's response must have
the same members. Differences are grouped by member and by what is different; `known-differences.toml` says for each group
who is right.
"""
import argparse
import base64
import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import threading

from differences import Differences
import members
from gateways import GATEWAYS, PRODUCTS, played, product_of
from importable import derived, documents
from probes import probes
from responses import Response, parsed

HERE = os.path.dirname(os.path.abspath(__file__))


def play(tool, document, product, probes, folder):
    """What Gatewright's gateway makes of requests."""
    recorded, file = os.path.join(folder, "events.jsonl"), os.path.join(folder, "requests.http")
    open(recorded, "w").close()
    with open(file, "w") as requests:
        for number, probe in enumerate(probes):
            fields = "".join(f"{name}: {value}\n" for name, value in [*probe.headers, ("X-Probe", number)])
            requests.write(f"### probe {number}\n{probe.method} {probe.path}\n{fields}\n")
            if probe.body:
                with open(os.path.join(folder, f"body-{number}"), "wb") as body:
                    body.write(probe.body)
                requests.write(f"< body-{number}\n\n")
    run = subprocess.run(
        [tool, "invoke", os.path.join(HERE, "echo.py"), "--requests", file, "--document", document, *played(product)],
        capture_output=True, env=dict(os.environ, GATEWRIGHT_EVENTS=recorded), cwd=folder, timeout=300)
    sections = re.split(r"^### probe \d+\n", run.stdout.decode(), flags=re.M)[1:]
    if len(sections) != len(probes):
        return {"refused": run.stderr.decode()[:1000]}
    outcomes = [{"event": None, "response": transcribed(section)} for section in sections]
    for line in open(recorded):
        event = json.loads(line)
        number = next(value for name, value in event["headers"].items() if name.lower() == "x-probe")
        outcomes[int(number)]["event"] = event
    return {"outcomes": outcomes}


def transcribed(section):
    """The response in a transcript, or none where the gateway leaves it to something else than a function."""
    _, found, text = section.partition("\nHTTP/1.1 ")
    head, _, body = text.partition("\n\n")
    line, *fields = head.split("\n")
    return Response(
        int(line.split()[0]) if found else 0, [field.split(": ", 1) for field in fields if field],
        readable(body.rstrip("\n").encode()))


def readable(body):
    """A body as a transcript shows it."""
    if not is_text(body):
        return f"({len(body)} bytes that are no text)".encode()
    value = parsed(body)
    return body.rstrip(b"\n") if value == body else json.dumps(value[0]).encode()


def differing(probe, ours, theirs):
    """What is different between two outcomes: a subject and an example each."""
    ours_said, other_said = said(ours), said(theirs)
    if ours["event"] and theirs["event"]:
        for subject, example in members.differences(ours["event"], theirs["event"]):
            yield f"event: {subject}", example
    elif ours["event"] or theirs["event"]:
        about = probe.kind if probe.is_about_path else "bytes that are no text" if not is_text(probe.body) else "any"
        yield f"route: {about}: {ours_said} and {other_said}", f"{probe.headers} {theirs['response'].text[:100]!r}"
        return
    if ours_said != INTEGRATION:
        for subject, example in ours["response"].differences(theirs["response"]):
            yield f"response: {subject}", example


INTEGRATION = "another integration"


def said(outcome):
    status = outcome["response"].status
    return "the function" if outcome["event"] else f"status {status}" if status else INTEGRATION


def is_text(body):
    try:
        return "\0" not in body.decode()
    except UnicodeDecodeError:
        return False


class Comparison:
    """Sends requests to all players and counts what came of them."""

    def __init__(self, tool, players, differences, show, folder):
        self.tool, self.players, self.differences, self.show = tool, players, differences, show
        self.folder = folder
        self.counts = {kind: collections.Counter() for kind in players}

    def compare(self, name, document, product, seed):
        path = os.path.join(self.folder, "document.json")
        with open(path, "w") as file:
            json.dump(document, file)
        sent = list(probes(name, document, seed, product))
        ours = play(self.tool, path, product, sent, self.folder)
        for kind, process in self.players.items():
            if product_of(kind) != product:
                continue
            theirs = asked(process, path, sent)
            if "refused" in ours:
                self.differences.add("generated", kind, f"refused: {name}", ours["refused"])
            elif "refused" in theirs:
                print(f"{kind} refuses {name}: {theirs['refused']}")
            else:
                self.counts[kind]["documents"] += 1
                for probe, mine, other in zip(sent, ours["outcomes"], theirs["outcomes"]):
                    self.counts[kind][self.verdict(kind, name, probe, mine, other)] += 1

    def verdict(self, kind, name, probe, ours, theirs):
        verdict = "alike"
        for subject, example in differing(probe, ours, theirs):
            request = f"{name}: {probe.method} {probe.path}"
            is_known = self.differences.add("generated", kind, subject, f"{request}: {example}")
            verdict = "explained" if is_known and verdict != "unexplained" else "unexplained"
            if self.show and re.search(self.show, subject):
                print(f"{kind}: {request}, {probe.kind}: {subject}: {example}")
        return verdict

    def report(self):
        for kind, count in self.counts.items():
            requests = count["alike"] + count["explained"] + count["unexplained"]
            print(
                f"{kind}: {count['documents']} documents, {requests} requests: {count['alike']} alike, "
                f"{count['explained']} explained, {count['unexplained']} unexplained")


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("oracles")
    parser.add_argument("gatewright")
    parser.add_argument("--corpus")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--show", help="a regular expression: prints each difference of such a subject")
    parser.add_argument("--only", help="a part of a document's name", default="")
    options = parser.parse_args()
    differences = Differences(os.path.join(HERE, "known-differences.toml"), ["generated"])
    with tempfile.TemporaryDirectory() as folder:
        players = {kind: player(kind, options.oracles, folder) for kind in GATEWAYS}
        players = {kind: process for kind, process in players.items() if process}
        # Whether a difference is gone shows only on all documents.
        if options.corpus and not options.only:
            differences.compared = set(players)
        comparison = Comparison(os.path.abspath(options.gatewright), players, differences, options.show, folder)
        for name, document in documents(options.corpus):
            if options.only in name:
                for product in PRODUCTS:
                    comparison.compare(name, derived(document, product), product, options.seed)
        for process in players.values():
            process.kill()
    comparison.report()
    sys.exit(differences.report() > 0)


def player(kind, oracles, folder):
    environment, script, _ = GATEWAYS[kind]
    python = os.path.join(oracles, environment, "bin/python")
    if not os.path.exists(python):
        print(f"{kind}: no {python}, skipped")
        return None
    log = open(os.path.join(folder, f"{kind}.log"), "w")
    name = os.path.join(oracles, script)
    return subprocess.Popen(
        [python, os.path.join(HERE, "player.py"), name, kind.split()[1].lower()], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=log, text=True, cwd=folder)


def asked(process, document, probes):
    job = {"document": document, "probes": [
        {"method": probe.method, "path": probe.path, "headers": [*probe.headers, ("X-Probe", str(number))],
         "body": base64.b64encode(probe.body).decode(), "result": probe.result} for number, probe in enumerate(probes)]}
    watch = threading.Timer(300, process.kill)
    watch.start()
    process.stdin.write(json.dumps(job) + "\n")
    process.stdin.flush()
    answer = json.loads(process.stdout.readline() or '{"refused": "it ended or did not answer"}')
    watch.cancel()
    for outcome, probe in zip(answer.get("outcomes", []), probes):
        # Nothing of a body goes to a client that asked with HEAD.
        body = b"" if probe.method == "HEAD" else base64.b64decode(outcome["body"])
        outcome["response"] = Response(outcome["status"], outcome["headers"], readable(body))
    return answer


main()
