"""How events differ."""
import base64
import json
import re
import urllib.parse

# What each request, each API or each stage has of its own.
VOLATILE = re.compile(
    r"requestContext\.(requestId|extendedRequestId|requestTime|requestTimeEpoch|time|timeEpoch|apiId|accountId|stage"
    r"|domainName|domainPrefix|resourceId|deploymentId)|methodArn|routeArn")
# Header fields that gateways add.
ADDED = {"host", "content-length", "x-amzn-trace-id", "x-forwarded-port", "x-forwarded-proto"}
MAPS = {
    "headers", "multiValueHeaders", "queryStringParameters", "multiValueQueryStringParameters", "pathParameters",
    "requestContext.authorizer", "requestContext.authorizer.lambda"}
NONE = object()
CHANGES = {
    "decoded": urllib.parse.unquote,
    "without slash": lambda text: text.rstrip("/"),
    "without matrix": lambda text: re.sub(r";[^/]*$", "", text),
    "up to ?": lambda text: text.partition("?")[0],
    "without spaces": lambda text: text.replace(", ", ","),
    "after a line break": lambda text: "\r\n" + text,
    "the last": lambda text: text.rpartition(", ")[2],
}


def differences(ours, theirs):
    """The members in which another gateway's event differs: a subject and an example."""
    mine, other = (dict(members(event)) for event in (ours, theirs))
    for path in sorted(mine.keys() | other.keys()):
        if mine.get(path, NONE) != other.get(path, NONE):
            for how in relations(mine.get(path, NONE), other.get(path, NONE), "eaders" in path):
                yield f"{path}: {how}", f"{mine.get(path, 'absent')!r} and {other.get(path, 'absent')!r}"


def members(value, path="", stage=None):
    """Every member of an event by its path. Paths of requests begin below the stage."""
    if not path:
        stage = (value.get("requestContext") or {}).get("stage")
    if path in ("headers", "multiValueHeaders") and value:
        value = {name: inner for name, inner in value.items() if name.lower() not in ADDED}
    if isinstance(value, dict) and value and path not in MAPS:
        for name, inner in value.items():
            yield from members(inner, f"{path}.{name}" if path else name, stage)
    elif not VOLATILE.fullmatch(path):
        yield path, value.removeprefix(f"/{stage}") if path == "requestContext.path" else value


def relations(ours, theirs, are_headers):
    """What makes two values different. Documents name other members of maps."""
    if not (isinstance(ours, dict) and isinstance(theirs, dict) and ours and theirs):
        yield relation(ours, theirs)
        return
    same = {}
    for name in theirs:
        same.setdefault(name.lower(), name)
    found = {name: name if name in theirs else same.get(name.lower()) for name in ours}
    for name, other in found.items():
        if other is None:
            yield f"only ours has {name.lower()}"
        elif ours[name] != theirs[other]:
            yield f"{name.lower() if are_headers else 'a value'}: {relation(ours[name], theirs[other])}"
        if other not in (None, name):
            yield "the case of a name"
    for name in theirs.keys() - set(found.values()):
        yield f"only theirs has {name.lower()}"


def relation(ours, theirs):
    if isinstance(ours, list) and isinstance(theirs, list):
        return f"{len(ours)} and {len(theirs)} values" if len(ours) != len(theirs) else relation(ours[-1], theirs[-1])
    if isinstance(ours, str) and isinstance(theirs, str):
        if ours == text_of(theirs):
            return "theirs is in base64"
        if theirs == text_of(ours):
            return "ours is in base64"
        for name, change in CHANGES.items():
            for side, one, other in [("theirs", ours, theirs), ("ours", theirs, ours)]:
                if change(one) == other:
                    return f"{side} is {name}"
        if urllib.parse.unquote(ours).rstrip("/") == urllib.parse.unquote(theirs).rstrip("/"):
            return "theirs is decoded and with slash"
    return f"{shape(ours)} and {shape(theirs)}"


def text_of(encoded):
    """What a text in base64 stands for, with U+FFFD for what is no UTF-8."""
    try:
        return base64.b64decode(encoded, validate=True).decode("utf-8", "replace")
    except ValueError:
        return None


def shape(value):
    if value is NONE:
        return "absent"
    if value is None or isinstance(value, bool) or value in ("", {}, []):
        return json.dumps(value)
    return {str: "text", dict: "object", list: "list"}.get(type(value), "number")
