#!/usr/bin/env python3
"""Compares Gatewright with other people's gateways, and its functions' answers with what is asked of them.

    Tests/Gateways/exchange.py ORACLES BINARIES [GATEWRIGHT]

ORACLES: a folder with `ls_gateway.py` (LocalStack), `sam_gateway.py` (AWS SAM CLI) and `check_event.py` (Powertools) and
their virtual environments `venv-ls`, `venv-sam` and `venv-misc`; one that is missing is skipped. BINARIES: a folder with
the functions of the samples and of `Functions`, built. GATEWRIGHT: the command line tool; without it, nothing is compared
with the gateway that it plays.

- Requests of `requests.json` go through each gateway to the functions; their clients must get what stands there.
- Results of `results.json`, malformed ones for the most part, are read by each gateway and by Gatewright's.
- The events that each gateway sends for the same requests have the same members, and Powertools can read Gatewright's.

What differs from Gatewright stands in `known-differences.toml`, with who is right. Anything else is a fault, and so is a
difference that is not there any more.
"""
import http.client
import json
import os
import re
import subprocess
import sys
import tempfile

import yaml

from differences import Differences
from events import compare_events, check_models
from gateways import Gateway, GATEWAYS, PRODUCTS, PlayedGateway, format_version, product_of

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(HERE, "../../samples")
FUNCTIONS = os.path.join(HERE, "Functions")

# For each set of requests: the document, the functions, and the gateways that can play it.
SETS = {
    "orders": (f"{SAMPLES}/orders/openapi.yaml", ["OrdersFunction", "AttachmentsFunction"], list(GATEWAYS)),
    "microservice": (f"{SAMPLES}/microservice/openapi.yaml", ["ItemsFunction"], list(GATEWAYS)),
    "door": (f"{FUNCTIONS}/openapi.yaml", ["DoorFunction"], ["SAM REST", "Gatewright REST"]),
    "parcels": (f"{FUNCTIONS}/openapi.yaml", ["ParcelsFunction"], ["LocalStack REST"]),
    "club": (f"{FUNCTIONS}/Sources/ClubFunction/openapi.yaml", ["ClubFunction"], ["SAM HTTP", "Gatewright HTTP"]),
}


def plain(value, version=None):
    """The document with the names of functions written out, as both gateways read them.

    `version`: the format of events that integrations are to have, if another than they say.
    """
    if isinstance(value, dict):
        if set(value) == {"Fn::Sub"}:
            name = re.search(r"\$\{(\w+)\.Arn\}", value["Fn::Sub"])[1]
            arn = f"arn:aws:lambda:us-east-1:000000000000:function:{name}"
            return f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations"
        if version and "httpMethod" in value:
            value = {**value, "payloadFormatVersion": version}
        return {key: plain(inner, version) for key, inner in value.items()}
    return [plain(inner, version) for inner in value] if isinstance(value, list) else value


def faults(expected, response):
    """How a response differs from what is expected."""
    text = response.text
    if response.status != expected["status"]:
        yield f"status {response.status}, not {expected['status']}: {text[:200]!r}"
    for name, value in expected.get("headers", {}).items():
        if response.header(name) != value:
            yield f"{name}: {response.header(name)!r}, not {value!r}"
    if "body" in expected and text != expected["body"]:
        yield f"body {text!r}, not {expected['body']!r}"
    for part in expected.get("contains", []):
        if part not in text:
            yield f"{part!r} is not in {text!r}"


def exchange(gateway, requests):
    """The number of requests that were answered otherwise than expected."""
    wrong = 0
    for request in requests:
        if gateway.kind in request.get("except", {}):
            continue
        response = gateway.send(
            request["method"], request["path"], request.get("headers", {}), request.get("text") or "")
        found = list(faults(request["expected"], response))
        wrong += bool(found)
        for fault in found:
            print(f"{gateway.kind}: {request['method']} {request['path']}: {fault}")
    return wrong


def send_requests(start):
    wrong = 0
    samples = json.load(open(os.path.join(HERE, "requests.json")))
    for name, requests in samples.items():
        document, functions, kinds = SETS[name]
        for kind in kinds:
            version = format_version(product_of(kind))
            with start(kind, plain(yaml.safe_load(open(document)), version), functions) as gateway:
                if gateway is None:
                    continue
                failed = exchange(gateway, requests)
                count = sum(kind not in request.get("except", {}) for request in requests)
                print(f"{name}, {kind}: {count - failed} of {count} requests answered as expected")
                wrong += failed
    return wrong


def compare_results(start, differences):
    results = json.load(open(os.path.join(HERE, "results.json")))
    integration = {
        "type": "aws_proxy", "httpMethod": "POST",
        "uri": plain({"Fn::Sub": "${EchoFunction.Arn}"})}
    operation = {"responses": {"200": {"description": "."}}, "x-amazon-apigateway-integration": integration}
    for product in PRODUCTS:
        if format_version(product):
            integration["payloadFormatVersion"] = format_version(product)
        document = {
            "openapi": "3.0.1", "info": {"title": "Results", "version": "1"}, "paths": {"/result": {"post": operation}}}
        answers = {}
        for kind in [*(kind for kind in GATEWAYS if product_of(kind) == product), f"Gatewright {product}"]:
            with start(kind, document, ["EchoFunction"]) as gateway:
                if gateway is not None:
                    answers[kind] = [
                        gateway.send("POST", "/result", {"Content-Type": "text/plain"}, result) for result in results]
        own = answers.pop(f"Gatewright {product}", None)
        for kind, theirs in answers.items() if own else []:
            differences.compared.add(kind)
            for result, ours, other in zip(results, own, theirs):
                for subject, example in ours.differences(other):
                    if subject.startswith("status") or subject == "another body":
                        subject += f" for {result}"
                    differences.add("result", kind, subject, f"{result}: {example}")
            alike = sum(not list(ours.differences(other)) for ours, other in zip(own, theirs))
            print(f"results, {kind}: {alike} of {len(results)} read alike")


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    oracles, binaries, *tool = map(os.path.abspath, sys.argv[1:])
    differences = Differences(os.path.join(HERE, "known-differences.toml"), ["result", "event", "model"])
    with tempfile.TemporaryDirectory() as folder:

        def start(kind, document, functions):
            if kind.startswith("Gatewright"):
                return PlayedGateway(kind, tool[0] if tool else None, document, functions, binaries, folder)
            return Gateway(kind, oracles, document, functions, binaries, folder)

        wrong = send_requests(start)
        compare_results(start, differences)
        events = compare_events(start, differences)
        check_models(oracles, events, differences)
    wrong += differences.report()
    sys.exit(wrong > 0)


main()
