"""Requests for a document, the same for the same seed."""
import json
import random
import re
from dataclasses import dataclass

from importable import operations

# Path values, each with what it is about.
VALUES = {
    "plain value": ["seven", "7", "A-b_c.d~e", "a,b", "caf%65"],
    "encoded space": ["a%20b"], "plus": ["a+b"], "encoded plus": ["a%2Bb@example.org"],
    "encoded slash": ["a%2Fb", "a%2fb"], "encoded letters": ["%C3%BC", "%E2%82%AC"], "punctuation": ["a:b@c;d=1!$'()*"],
    "encoded percent": ["100%25"], "encoded question mark": ["a%3Fb"], "matrix": ["a;v=1"], "dots": ["a..b"],
}
QUERIES = {
    "one": "a=1", "repeated key": "a=1&b=0&a=2", "empty value": "empty=&a=1", "no equals sign": "flag&a=1",
    "plus in query": "plus=1+2", "encoded plus in query": "plus=1%2B2", "encoded letters in query": "u=%C3%BC%E2%82%AC",
    "commas": "list=1,2&list=3", "encoded key": "a%20b=1&c%5B%5D=2", "brackets": "c[]=1&c[]=2", "equals in value": "x=y=z",
    "encoded ampersand": "x=1%262", "semicolon": "x=1;y=2", "case of keys": "A=1&a=2", "empty pairs": "&a=1&&b=2&",
}
HEADERS = {
    "repeated header": [("X-Many", "1"), ("X-Many", "2")], "header of mixed case": [("x-MiXeD-cAsE", "1")],
    "cookies": [("Cookie", "a=1; b=2")], "empty header": [("X-Empty", "")], "authorization": [("Authorization", "Bearer x")],
    "comma in header": [("X-List", "1, 2")], "connection headers": [("TE", "trailers"), ("Max-Forwards", "3")],
    "forwarded": [("X-Forwarded-For", "203.0.113.9"), ("Via", "1.1 proxy")], "origin": [("Origin", "https://example.org")],
    "range": [("Range", "bytes=0-1"), ("If-None-Match", '"a"')],
}
BODIES = {
    "text": ("text/plain", "grüße\n".encode()), "JSON": ("application/json; charset=utf-8", '{"text": "ü"}'.encode()),
    "form": ("application/x-www-form-urlencoded", b"a=1&b=x+y"), "XML": ("application/xml", b"<a/>"),
    "JSON of a vendor": ("application/vnd.api+json", b"{}"), "PNG": ("image/png", b"\x89PNG\r\n"),
    "octets": ("application/octet-stream", bytes(range(256))), "text as octets": ("application/octet-stream", b"abc"),
    "parts": ("multipart/form-data; boundary=b", b'--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--b--\r\n'),
    "HTML": ("text/html; charset=utf-8", b"<p>"),
}
PNG = "iVBORw0KGgo="
RESULTS = [
    {"statusCode": 200, "body": "plain"},
    {"statusCode": 201, "headers": {"Content-Type": "application/json", "X-A": "1"}, "body": '{"a":1}'},
    {"statusCode": 200, "headers": {"Content-Type": "image/png"}, "body": PNG, "isBase64Encoded": True},
    {"statusCode": 404, "headers": {"Content-Type": "text/plain"}, "body": "none"},
    {"statusCode": 204, "body": ""},
]


@dataclass
class Probe:
    """A request. Its header `X-Result` says what the function answers."""

    # What it is about.
    kind: str
    method: str
    path: str
    headers: list
    body: bytes

    @property
    def is_about_path(self):
        return self.kind not in [*QUERIES, *HEADERS, *BODIES]

    @property
    def result(self):
        return dict(self.headers)["X-Result"]


def value(template, kind, random):
    """The template with values for its parameters, of which one is of a kind."""
    names = re.findall(r"\{([^}]+)\}", template)
    special = random.choice(names) if names else None
    for name in names:
        text = random.choice(VALUES[kind if name == special else "plain value"])
        if name.endswith("+"):
            text = random.choice(["{}", "{}/x", "a/{}", "a/b/{}.txt"]).replace("{}", text)
        template = template.replace("{" + name + "}", text, 1)
    return template


def probes(name, document, seed, product):
    random_ = random.Random(f"{seed} {name} {product}")
    choose = random_.choice

    def probe(kind, method, path, query="", headers=(), body=None):
        headers = [("User-Agent", "probe"), *headers]
        if all(other.lower() != "accept" for other, _ in headers):
            headers.append(("Accept", choose(["*/*", "application/json", "image/png", "image/*"])))
        if body:
            headers.append(("Content-Type", body[0]))
        headers.append(("X-Result", json.dumps(choose(RESULTS))))
        return Probe(kind, method, path + (f"?{query}" if query else ""), headers, body[1] if body else b"")

    found = list(operations(document))
    for path, method, _ in random_.sample(found, min(len(found), 8)):
        if path == "$default":
            path = "/any/thing"
        verb = choose(["GET", "POST", "DELETE", "PATCH"]) if method == "any" else method.upper()
        yield probe("plain value", verb, value(path, "plain value", random_))
        for kind in random_.sample(list(VALUES), 3 if "{" in path else 0):
            yield probe(kind, verb, value(path, kind, random_))
        for kind in random_.sample(list(QUERIES), 2):
            yield probe(kind, verb, value(path, "plain value", random_), QUERIES[kind])
        for kind in random_.sample(list(HEADERS), 2):
            yield probe(kind, verb, value(path, "plain value", random_), headers=HEADERS[kind])
        for kind in random_.sample(list(BODIES), 2 if verb in ("POST", "PUT", "PATCH") else verb == "DELETE"):
            yield probe(kind, verb, value(path, "plain value", random_), body=BODIES[kind])
    path, method, _ = choose(found)
    path = "/any/thing" if path == "$default" else value(path, "plain value", random_)
    verb = "PUT" if method == "any" else method.upper()
    yield probe("trailing slash", verb, path.rstrip("/") + "/")
    yield probe("doubled slash", verb, path.replace("/", "//", 2)[1:])
    yield probe("other case", verb, path.swapcase())
    yield probe("encoded letter of a name", verb, re.sub("[a-z]", lambda letter: f"%{ord(letter[0]):X}", path, count=1))
    yield probe("path with stage", verb, f"/v0{path}")
    yield probe("longer path", verb, path.rstrip("/") + "/and/more")
    yield probe("unknown path", verb, "/no/such/thing")
    yield probe("root", "GET", "/")
    verbs = {other.upper() for template, other, _ in found}
    for other in sorted({"PUT", "PATCH", "HEAD", "OPTIONS"} - verbs)[:2] or ["TRACE"]:
        yield probe("other method", other, path)
