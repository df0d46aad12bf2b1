"""Which disagreements are known, and what is printed in the end."""

import collections
import json
import math
import re
import tomllib
from pathlib import Path

from jsonschema.exceptions import ValidationError

import oracle

KNOWN = tomllib.loads((Path(__file__).parent / "known-differences.toml").read_text())


def our_cause(body):
    """What we said, without what is particular to the instance."""
    try:
        errors = json.loads(body).get("errors", [])
    except ValueError:
        return body[:80]
    words = {error.get("keyword") or re.sub(r"\d+|\".*?\"", "…", error.get("message", ""))[:60] for error in errors}
    return ", ".join(sorted(words)[:3])


class Readings:
    """Other readings of the specifications, each with a reason in known-differences.toml."""

    def __init__(self, document, version):
        self.document, self.version = document, version
        self.oracles = {}

    def explanation(self, place, value, text, accepted, body):
        for name, known in KNOWN.get("verdict", {}).items():
            if known.get("versions") and self.version not in known["versions"]:
                continue
            if known.get("we", "") not in ("", "accept" if accepted else "refuse"):
                continue
            if name in VALUES:
                if VALUES[name](value, body):
                    return name
            elif self.judge((name,)).accepts(place, value) == accepted:
                return name
        every = tuple(name for name in KNOWN.get("verdict", {}) if name in READINGS)
        if every and self.judge(every).accepts(place, value) == accepted:
            return "several of these"
        return None

    def judge(self, names):
        if names not in self.oracles:
            keywords = {}
            for name in names:
                for keyword, make in READINGS[name].items():
                    inner = keywords.get(keyword) or oracle.CLASSES[self.version].VALIDATORS.get(keyword)
                    keywords[keyword] = make(inner)
            self.oracles[names] = oracle.Oracle(self.document, self.version, keywords=keywords)
        return self.oracles[names]


def numbers(value):
    if isinstance(value, dict):
        for inner in value.values():
            yield from numbers(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from numbers(inner)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield value


# Facts about an instance.
VALUES = {
    "integer-beyond-64-bits": lambda value, body: any(
        not -(2**63) <= number < 2**63 and float(number).is_integer() for number in numbers(value)),
}

# Keyword → a function that makes the keyword's other reading from the usual one.
READINGS = {}


def reading(name, *keywords):
    def add(make):
        READINGS[name] = {keyword: make for keyword in keywords}
        return make

    return add


@reading("implied-object", "properties")
def implied_object(usual):
    def check(validator, value, instance, schema):
        if "type" not in schema and not isinstance(instance, dict):
            yield ValidationError(f"{instance!r} is no object")
        yield from usual(validator, value, instance, schema)

    return check


@reading("implied-array", "items")
def implied_array(usual):
    def check(validator, value, instance, schema):
        if "type" not in schema and "properties" not in schema and not isinstance(instance, list):
            yield ValidationError(f"{instance!r} is no array")
        yield from usual(validator, value, instance, schema)

    return check


def known_roundtrip(cause):
    """True for a known difference, False for a new one."""
    return cause in KNOWN.get("roundtrip", {})


def conclude(reports, skipped, options):
    """Prints the table and the lists. Returns the exit status."""
    reports.sort(key=lambda report: report.name)
    groups = {}
    for report in reports:
        for key, (count, size, example) in report.groups.items():
            known = groups.setdefault(key, [0, size, example])
            known[0] += count
            if size < known[1]:
                known[1:] = [size, example]
    failures = [report for report in reports if report.failure]

    def total(prefix):
        return sum(count for (kind, _), (count, _, _) in groups.items() if kind.startswith(prefix))

    documents = {document for report in reports if not report.failure for document in report.documents}
    print(f"""
{len(documents):8} documents
{sum(report.schemas for report in reports if not report.failure):8} schemas
{sum(report.pairs for report in reports):8} pairs of a schema and an instance
{sum(report.valid for report in reports):8} of them valid for the validator
{sum(report.agree for report in reports):8} agree
{total('we accept'):8} we accept, they refuse; known: {total('we accept (known)')}
{total('we refuse'):8} we refuse, they accept; known: {total('we refuse (known)')}
{total('crash'):8} crashes
{total('round trip'):8} differ after the round trip; known: {total('round trip (known)')}
{len(failures):8} derived documents that do not generate or compile
""")
    for (kind, cause), (count, _, example) in sorted(groups.items(), key=lambda item: (item[0][0], -item[1][0])):
        print(f"{count:6} {kind}: {cause}")
        if "known" in kind:
            continue
        print(f"       {example['document']}#{example['pointer']}")
        print(f"       instance ({example['broken']}): {example['instance'][:300]}")
        print(f"       ours:   {example['ours'][:300]}")
        print(f"       theirs: {example['theirs'][:300]}")
        if len(example["schema"]) < 600:
            print(f"       schema: {example['schema']}")
    for report in failures:
        print(f"failed: {report.name} ({report.schemas} schemas)\n" + "\n".join(
            "       " + line[:200] for line in report.failure.splitlines()[:12]))
    if options.json:
        rows = [{"kind": kind, "cause": cause, "count": count, **example}
                for (kind, cause), (count, _, example) in groups.items()]
        Path(options.json).write_text(json.dumps(rows, indent=1, ensure_ascii=False))
    news = [key for key in groups if "known" not in key[0]]
    return 1 if news or failures else 0
