"""Which disagreements are known, and what is printed in the end."""

import collections
import json
import math
import re
import tomllib
from pathlib import Path

from jsonschema.exceptions import ValidationError
from referencing.exceptions import Unresolvable

import corpus
import formats
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


def name_of(variant):
    """The name of a variant's schema; none for one that stands inline, or is a boolean."""
    return str(variant.get("$ref", "")).rsplit("/", 1)[-1] if isinstance(variant, dict) else ""


class Readings:
    """Other readings of the specifications, each with a reason in known-differences.toml."""

    def __init__(self, document, version):
        self.document, self.version = document, version
        self.oracles = {}
        READ_ONLY_NAMES[Path(document).resolve().as_uri()] = set(read_only_names(corpus.load(document)))

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
                    # A dialect that lacks the keyword, or takes it for an annotation, checks nothing.
                    keywords[keyword] = make(inner or (lambda *_: ()))
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

# Name → keyword → a function that makes the keyword's other reading from the usual one.
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


@reading("implied-map", "additionalProperties")
def implied_map(usual):
    def check(validator, value, instance, schema):
        if "type" not in schema and isinstance(value, dict) and not isinstance(instance, dict):
            yield ValidationError(f"{instance!r} is no object")
        yield from usual(validator, value, instance, schema)

    return check


@reading("implied-array", "items", "prefixItems")
def implied_array(usual):
    def check(validator, value, instance, schema):
        if "type" not in schema and "properties" not in schema and not isinstance(instance, list):
            yield ValidationError(f"{instance!r} is no array")
        yield from usual(validator, value, instance, schema)

    return check


@reading("nullable-everywhere", "type", "enum", "const", "allOf", "anyOf", "oneOf", "$ref", "format", "not")
def nullable_everywhere(usual):
    def check(validator, value, instance, schema):
        if instance is None and (schema.get("nullable") is True or schema.get("x-nullable") is True):
            return
        yield from usual(validator, value, instance, schema)

    return check


@reading("enum-adds-null", "type")
def enum_adds_null(usual):
    def check(validator, value, instance, schema):
        if instance is None and None in (schema.get("enum") or []):
            return
        yield from usual(validator, value, instance, schema)

    return check


@reading("enum-of-another-type", "type")
def enum_of_another_type(usual):
    def check(validator, types, instance, schema):
        values = [schema["const"]] if "const" in schema else schema.get("enum") or []
        if not values or any(not list(usual(validator, types, value, schema)) for value in values):
            yield from usual(validator, types, instance, schema)

    return check


@reading("open-enumeration", "enum")
def open_enumeration(usual):
    def check(validator, values, instance, schema):
        if schema.get("x-extensible-enum") is not True:
            yield from usual(validator, values, instance, schema)

    return check


@reading("closed-parts", "allOf", "additionalProperties")
def closed_parts(usual):
    """Members that one part of `allOf`, or what stands beside it, does not name may be another's."""
    closing = ("additionalProperties", "unevaluatedProperties")

    def check(validator, value, instance, schema):
        if value is False and "allOf" in schema:
            return
        for error in usual(validator, value, instance, schema):
            if (isinstance(value, list) and error.validator in closing and error.validator_value is False
                    and not error.relative_path):
                continue
            yield error

    return check


# The references that are being followed, with the value that is looked at.
FOLLOWED = collections.Counter()


@reading("base-lists-derived", "$ref", "oneOf", "anyOf")
def base_lists_derived(usual):
    """A base that lists what is derived from it says nothing to a value that is looked at as one of these."""

    def check(validator, value, instance, schema):
        if isinstance(value, str):
            key = (id(instance), value.rsplit("/", 1)[-1])
            FOLLOWED[key] += 1
            try:
                yield from usual(validator, value, instance, schema)
            finally:
                FOLLOWED[key] -= 1
        elif not any(FOLLOWED[id(instance), str(variant.get("$ref", "")).rsplit("/", 1)[-1]]
                     for variant in value if isinstance(variant, dict)):
            yield from usual(validator, value, instance, schema)

    return check


@reading("content-encoding-is-checked", "contentEncoding")
def content_encoding_is_checked(usual):
    def check(validator, value, instance, schema):
        if str(value).lower() == "base64" and isinstance(instance, str) and not formats.is_base64(instance):
            yield ValidationError(f"{instance!r} is not base64")

    return check


@reading("duration-of-iso-8601", "format")
def duration_of_iso_8601(usual):
    def check(validator, value, instance, schema):
        if value != "duration" or not isinstance(instance, str):
            yield from usual(validator, value, instance, schema)
        elif not formats.full(r"P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?|P\d+W", instance):
            yield ValidationError(f"{instance!r} is no duration")

    return check


@reading("discriminator-decides", "oneOf", "anyOf")
def discriminator_decides(usual):
    """By `mapping`, whose values may be references or names, or else by the name of a variant's schema."""

    def check(validator, variants, instance, schema):
        discriminator = schema.get("discriminator")
        if not isinstance(discriminator, dict):
            yield from usual(validator, variants, instance, schema)
            return
        name = discriminator.get("propertyName")
        if not isinstance(instance, dict) or not isinstance(instance.get(name), str):
            yield ValidationError(f"{instance!r} has no {name!r}")
            return
        names = {name_of(variant): variant for variant in variants}
        wanted = discriminator.get("mapping", {}).get(instance[name], instance[name])
        variant = names.get(wanted.rsplit("/", 1)[-1])
        if variant is None:
            yield ValidationError(f"{instance[name]!r} stands for no variant")
        else:
            yield from validator.descend(instance, variant)

    return check


@reading("discriminator-is-a-hint", "oneOf", "anyOf", "allOf")
def discriminator_is_a_hint(usual):
    """Where an alternative has no name, or the value is no object: as if there were no discriminator."""

    def check(validator, variants, instance, schema):
        if not isinstance(instance, dict) or not all(map(name_of, variants)):
            schema = {key: value for key, value in schema.items() if key != "discriminator"}
        yield from usual(validator, variants, instance, schema)

    return check


@reading("discriminator-of-listed-values", "oneOf", "anyOf")
def discriminator_of_listed_values(usual):
    """Without a `mapping`, a value that is no schema's name says nothing: the alternatives list the values themselves."""

    def check(validator, variants, instance, schema):
        discriminator = schema.get("discriminator")
        if isinstance(discriminator, dict) and "mapping" not in discriminator and isinstance(instance, dict):
            names = [name_of(variant) for variant in variants]
            if instance.get(discriminator.get("propertyName")) not in names:
                schema = {key: value for key, value in schema.items() if key != "discriminator"}
        yield from usual(validator, variants, instance, schema)

    return check


@reading("alike-alternatives", "oneOf")
def alike_alternatives(usual):
    def check(validator, variants, instance, schema):
        different = []
        for variant in variants:
            plain = validator._resolver.lookup(variant["$ref"]).contents if name_of(variant) else variant
            if isinstance(plain, dict):
                plain = {key: value for key, value in plain.items() if key != "description"}
            if plain not in different:
                different.append(plain)
        yield from usual(validator, different, instance, schema)

    return check


@reading("unread-pattern", "pattern")
def unread_pattern(usual):
    def check(validator, pattern, instance, schema):
        if not re.search(r"\\p\{(Script|sc|Script_Extensions|scx)=|\\[1-9]", pattern):
            yield from usual(validator, pattern, instance, schema)

    return check


@reading("contradictory-parts", "allOf")
def contradictory_parts(usual):
    """A member that two parts of `allOf` give different types is what the last of them says."""

    def check(validator, parts, instance, schema):
        for error in usual(validator, parts, instance, schema):
            if error.validator != "type" or not error.relative_path:
                yield error

    return check


# The values that are being looked at as what their discriminator says, with the reference.
OPEN = set()


@reading("discriminator-of-children", "discriminator")
def discriminator_of_children(usual):
    """Without alternatives beside it, a discriminator names one of the schemas that have this one in their `allOf`."""

    def check(validator, discriminator, instance, schema):
        name = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        if "oneOf" in schema or "anyOf" in schema or not isinstance(instance, dict) or name not in instance:
            return
        if not isinstance(instance[name], str):
            yield ValidationError(f"{instance[name]!r} is no name")
            return
        wanted = discriminator.get("mapping", {}).get(instance[name], instance[name])
        reference = wanted if wanted.startswith("#") else f"#/components/schemas/{wanted}"
        key = (id(instance), reference)
        if key in OPEN:
            return
        OPEN.add(key)
        try:
            validator._resolver.lookup(reference)
            yield from validator.descend(instance, {"$ref": reference})
        except Unresolvable:
            yield ValidationError(f"{instance[name]!r} stands for no schema")
        finally:
            OPEN.discard(key)

    return check


def is_read_only(validator, schema, depth=0):
    """Whether a property, or what it refers to, is only for responses."""
    if not isinstance(schema, dict) or depth > 16:
        return False
    if schema.get("readOnly") is True:
        return True
    if isinstance(schema.get("$ref"), str):
        try:
            return is_read_only(validator, validator._resolver.lookup(schema["$ref"]).contents, depth + 1)
        except Exception:  # leads nowhere
            return False
    return any(is_read_only(validator, part, depth + 1) for part in (schema.get("allOf") or [])[:1])


def read_only_properties(usual):
    def check(validator, properties, instance, schema):
        kept = {name: part for name, part in properties.items() if not is_read_only(validator, part)}
        yield from usual(validator, kept, instance, schema)

    return check


def read_only_required(usual):
    def check(validator, names, instance, schema):
        properties = schema.get("properties") or {}
        kept = [name for name in names
                if not is_read_only(validator, properties.get(name))
                and not (name not in properties and name in READ_ONLY_NAMES.get(validator._resolver._base_uri, ()))]
        yield from usual(validator, kept, instance, schema)

    return check


# Of each document, the properties that are read-only somewhere: `required` may stand in another part of an `allOf`.
READ_ONLY_NAMES = {}
READINGS["read-only-ignored"] = {"properties": read_only_properties, "required": read_only_required}


def read_only_names(node):
    if isinstance(node, dict):
        for name, inner in node.items():
            if isinstance(inner, dict) and inner.get("readOnly") is True:
                yield name
            yield from read_only_names(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from read_only_names(inner)


@reading("binary-is-base64", "format")
def binary_is_base64(usual):
    def check(validator, value, instance, schema):
        if value in ("binary", "byte") and isinstance(instance, str) and not formats.is_base64(instance):
            yield ValidationError(f"{instance!r} is not base64")
        yield from usual(validator, value, instance, schema)

    return check


def known_roundtrip(cause):
    """True for a known difference, False for a new one."""
    return cause in KNOWN.get("roundtrip", {})


def merged(reports):
    """The groups of all reports, each with its number and smallest example."""
    groups = {}
    for report in reports:
        for key, (count, size, example) in report.groups.items():
            known = groups.setdefault(key, [0, size, example])
            known[0] += count
            if size < known[1]:
                known[1:] = [size, example]
    return groups


def write(reports, path):
    rows = [{"kind": kind, "cause": cause, "count": count, **example}
            for (kind, cause), (count, _, example) in merged(reports).items()]
    Path(path).write_text(json.dumps(rows, indent=1, ensure_ascii=False))


def conclude(reports, skipped, options):
    """Prints the table and the lists. Returns the exit status."""
    reports.sort(key=lambda report: report.name)
    groups = merged(reports)
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
        write(reports, options.json)
    news = [key for key in groups if "known" not in key[0]]
    return 1 if news or failures else 0
