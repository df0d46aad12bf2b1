"""What gateways send functions for the same requests."""
import json
import os
import subprocess

from gateways import PRODUCTS
import members

ARN = "arn:aws:lambda:us-east-1:000000000000:function:EchoFunction"
URI = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{ARN}/invocations"
RESULT = '{"statusCode": 200}'


def operation(version=None, security=None, variables=()):
    integration = {"type": "aws_proxy", "httpMethod": "POST", "uri": URI}
    if version:
        integration["payloadFormatVersion"] = version
    operation = {"responses": {"200": {"description": "."}}, "x-amazon-apigateway-integration": integration}
    if security:
        operation["security"] = [{security: []}]
    if variables:
        operation["parameters"] = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in variables]
    return operation


def scheme(**authorizer):
    return {
        "type": "apiKey", "in": "header", "name": "Authorization", "x-amazon-apigateway-authtype": "custom",
        "x-amazon-apigateway-authorizer": {"authorizerUri": URI, "authorizerResultTtlInSeconds": 0, **authorizer}}


def document(paths, **schemes):
    return {
        "openapi": "3.0.1", "info": {"title": "Events", "version": "1"}, "paths": paths,
        "components": {"securitySchemes": schemes}}


def paths(version):
    return {
        "/items": {"get": operation(version), "post": operation(version)},
        "/items/{id}": {"get": operation(version, variables=["id"])},
        "/files/{proxy+}": {"x-amazon-apigateway-any-method": operation(version, variables=["proxy"])}}


REQUESTS = [
    ("GET", "/items", {}, ""),
    ("GET", "/items?a=1&b=x%20y&a=2&empty=&plus=1+2&list=1,2", {}, ""),
    ("POST", "/items", {"Content-Type": "text/plain", "X-A": "1", "Cookie": "a=1; b=2"}, RESULT),
    ("POST", "/items", {"Content-Type": "application/json"}, '{"text": "ü"}'),
    ("GET", "/items/seven", {}, ""),
    ("GET", "/items/a%20b", {}, ""),
    ("PUT", "/files/a/b.txt", {"Content-Type": "text/plain"}, RESULT),
]

# What clients add by themselves.
CLIENT = {"User-Agent": "probe", "Accept": "*/*", "Accept-Encoding": "identity"}

# For each set: the document, its requests, and the gateways that can play it. Events without an authorizer are compared in
# generated.py; here they are for Powertools.
SETS = {
    "REST": (document(paths(None)), REQUESTS, []),
    "HTTP": (document(paths("2.0")), REQUESTS, []),
    "HTTP 1.0": (document(paths("1.0")), REQUESTS, []),
    "REST authorizers": (
        document(
            {"/token": {"get": operation(security="Token")}, "/request": {"get": operation(security="Request")}},
            Token=scheme(type="token", identitySource="method.request.header.Authorization"),
            Request=scheme(
                type="request", identitySource="method.request.header.X-Name, method.request.querystring.q")),
        [
            ("GET", "/token?q=1", {**CLIENT, "Authorization": "gold"}, ""),
            ("GET", "/request?q=1", {**CLIENT, "X-Name": "ann"}, "")],
        ["SAM REST"]),
    "HTTP authorizers": (
        document(
            {"/simple": {"get": operation("2.0", security="Simple")}},
            Simple=scheme(
                type="request", identitySource="$request.header.Authorization", authorizerPayloadFormatVersion="2.0",
                enableSimpleResponses=True)),
        [("GET", "/simple?q=1", {**CLIENT, "Authorization": "gold", "Cookie": "a=1"}, "")],
        ["SAM HTTP"]),
    # SAM sends format 2.0 all the same.
    "HTTP authorizers of format 1.0": (
        document(
            {"/policy": {"get": operation("2.0", security="Policy")}},
            Policy=scheme(
                type="request", identitySource="$request.header.X-Name", authorizerPayloadFormatVersion="1.0")),
        [("GET", "/policy?q=1", {**CLIENT, "X-Name": "ann"}, "")],
        []),
}


def compare_events(start, differences):
    """The events of each gateway."""
    events = {}
    for name, (document, requests, kinds) in SETS.items():
        product = next(product for product in sorted(PRODUCTS, key=len, reverse=True) if name.startswith(product))
        sent = {}
        for kind in [*kinds, f"Gatewright {product}"]:
            with start(kind, document, ["EchoFunction"]) as gateway:
                if gateway is None:
                    continue
                for request in requests:
                    gateway.send(*request)
                sent[kind] = list(gateway.events)
                events.setdefault(kind, []).extend(gateway.events)
        own = sent.pop(f"Gatewright {product}", None)
        for kind, theirs in sent.items() if own else []:
            if len(own) != len(theirs):
                differences.add("event", kind, f"number of events of {name}", f"{len(own)} and {len(theirs)}")
            for ours, other in zip(own, theirs):
                for subject, example in members.differences(ours, other):
                    differences.add("event", kind, f"{model(ours)}: {subject}", example)
            print(f"events of {name}, {kind}: {len(own)} compared")
    return events


def model(event):
    """What Powertools calls an event of this kind."""
    version = event.get("version")
    if event.get("type") == "TOKEN":
        return "auth-token"
    if event.get("type") == "REQUEST":
        return "auth-v2" if version == "2.0" else "auth-request"
    return "v2" if version == "2.0" else "v1"


def check_models(oracles, events, differences):
    """Reads the events of each gateway with Powertools' models."""
    python = os.path.join(oracles, "venv-misc/bin/python")
    if not os.path.exists(python):
        print(f"Powertools: no {python}, skipped")
        return
    for kind, sent in events.items():
        counts = {}
        for event in sent:
            name = model(event)
            check = subprocess.run(
                [python, os.path.join(oracles, "check_event.py"), name], input=json.dumps(event).encode(),
                capture_output=True)
            counts[name] = counts.get(name, 0) + (check.returncode == 0)
            if check.returncode:
                differences.add("model", kind, name, (check.stdout + check.stderr).decode()[:600])
        print(f"models, {kind}: {', '.join(f'{count} {name}' for name, count in counts.items())} read")
