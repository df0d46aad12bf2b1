#!/usr/bin/env python3
"""A Lambda function that lets everybody pass. Its result is what the header `X-Result` says, or else the request's body.

It writes each event as a line to the file that GATEWRIGHT_EVENTS names.
"""
import base64
import http.client
import json
import os


def result(event):
    """The bytes that the function gives back for an event."""
    if event.get("type") in ("TOKEN", "REQUEST"):
        if event.get("version") == "2.0":
            return b'{"isAuthorized": true, "context": {"level": 3}}'
        statement = {"Action": "execute-api:Invoke", "Effect": "Allow", "Resource": "*"}
        policy = {"Version": "2012-10-17", "Statement": [statement]}
        return json.dumps({"principalId": "ann", "policyDocument": policy}).encode()
    for name, value in (event.get("headers") or {}).items():
        if name.lower() == "x-result":
            return value.encode()
    body = event.get("body") or ""
    return base64.b64decode(body) if event.get("isBase64Encoded") else body.encode()


def main():
    api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
    while True:
        try:
            api.request("GET", "/2018-06-01/runtime/invocation/next")
            invocation = api.getresponse()
            identifier, event = invocation.getheader("Lambda-Runtime-Aws-Request-Id"), invocation.read()
        except (OSError, http.client.HTTPException):
            return
        if path := os.environ.get("GATEWRIGHT_EVENTS"):
            with open(path, "ab") as file:
                file.write(json.dumps(json.loads(event)).encode() + b"\n")
        api.request("POST", f"/2018-06-01/runtime/invocation/{identifier}/response", result(json.loads(event)))
        api.getresponse().read()


if __name__ == "__main__":
    main()
