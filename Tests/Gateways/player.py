#!/usr/bin/env python3
"""Plays one of the gateways of ORACLES in this process, for one document after the other.

    player.py ORACLES/ls_gateway.py|ORACLES/sam_gateway.py rest|http < JOBS > OUTCOMES

A job is a line of JSON, `{"document": path, "probes": [{"method", "path", "headers", "body" in base64, "result"}]}`. Its
outcome is one too: `{"outcomes": [{"event", "status", "headers", "body" in base64}]}`, or `{"refused": why}`.
"""
import base64
import json
import os
import sys


def script(path):
    """The names of a script that runs when it is imported, without its last line, which does that."""
    # The script's modules may be called like those beside this file.
    sys.path.remove(os.path.dirname(os.path.abspath(__file__)))
    text = open(path).read()
    source = text[: text.rindex("main()")].removesuffix('if __name__ == "__main__": ')
    names = {"__name__": "player", "__file__": path, "__doc__": ""}
    exec(compile(source, path, "exec"), names)
    return names


def localstack(script, document, kind):
    oracle = script["Oracle"](open(document, "rb").read())

    def send(probe, body):
        oracle.events.clear()
        oracle.answer = probe["result"].encode()
        response = oracle.request(probe["method"], probe["path"], [tuple(field) for field in probe["headers"]], body)
        if response.get_data().startswith(b"Error in apigateway invocation: URL rule"):
            raise ValueError(response.get_data().decode())
        return oracle.events, response.status_code, list(response.headers.items()), response.get_data()

    return send


def sam(script, document, kind):
    api = script["ApiProvider"]([script["load"](document, kind)], cwd=os.getcwd()).api
    runner = script["Runner"]()
    service = script["LocalApigwService"](api, runner, None, 3000, "127.0.0.1")
    service.create()
    client = service._app.test_client(use_cookies=False)

    def send(probe, body):
        runner.events.clear()
        runner.answer = probe["result"]
        response = client.open(
            probe["path"], method=probe["method"], headers=[tuple(field) for field in probe["headers"]],
            data=body or None, base_url="http://127.0.0.1:3000")
        return runner.events, response.status_code, list(response.headers.items()), response.get_data()

    return send


def main():
    path, kind = sys.argv[1:]
    output, sys.stdout = sys.stdout, sys.stderr
    names = script(path)
    player = localstack if "Oracle" in names else sam
    for line in sys.stdin:
        job = json.loads(line)
        try:
            send = player(names, job["document"], kind)
            outcomes = []
            for probe in job["probes"]:
                events, status, headers, body = send(probe, base64.b64decode(probe["body"]))
                outcomes.append({
                    "event": events[0]["event"] if events else None, "status": status, "headers": headers,
                    "body": base64.b64encode(body).decode()})
            answer = {"outcomes": outcomes}
        except Exception as error:
            answer = {"refused": f"{type(error).__name__}: {error}"[:300]}
        print(json.dumps(answer), file=output, flush=True)


if __name__ == "__main__":
    main()
