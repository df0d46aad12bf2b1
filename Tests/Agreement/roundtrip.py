"""Compares a value with what became of it after decoding and encoding."""

import base64
import datetime
import re
import struct

import instances


def compare(before, after, resolved, judge):
    """(cause, detail) of each difference that a reader of the JSON would notice."""
    place = instances.Place(resolved.contents, resolved.resolver, judge.version != "3.1")
    return list(_compare(before, after, [place], "", 0, judge))


def _compare(before, after, places, path, depth, judge):
    if isinstance(before, bool) or isinstance(after, bool) or before is None or after is None:
        if before is not after:
            yield "changed", f"at {path or 'the top'}: {before!r} became {after!r}"
    elif isinstance(before, dict) and isinstance(after, dict):
        parts, united = fitting(places, before, judge) if depth < 30 else ([], False)
        for name in before:
            inner = inner_places(parts, name)
            if name in after:
                yield from _compare(before[name], after[name], inner, f"{path}/{name}", depth + 1, judge)
            elif any(is_read_only(place) for place in inner):
                yield "read-only member dropped", f"{path}/{name}"
            elif inner or any(keeps(part.schema, name) for part in parts):
                cause = "dropped, though another of the variants that fit has it" if united else "dropped"
                yield cause, f"{path}/{name}: {before[name]!r}"
            elif parts:
                # Members that no schema names are skipped: JSON Schema's default says nothing of what they mean.
                yield "undeclared member dropped", f"{path}/{name}"
        for name in after:
            inner = inner_places(parts, name) if name not in before else []
            defaults = [part.schema for part in parts_of(inner)[0]]
            if any(isinstance(schema, dict) and schema.get("default", after) == after[name] for schema in defaults):
                yield "default added", f"{path}/{name}: {after[name]!r}"
            elif name not in before:
                yield "added", f"{path}/{name}: {after[name]!r}"
    elif isinstance(before, list) and isinstance(after, list):
        parts, _ = fitting(places, before, judge) if depth < 30 else ([], False)
        if len(before) != len(after):
            described = [len(part.schema["prefixItems"]) for part in parts
                         if "prefixItems" in part.schema and "items" not in part.schema]
            cause = "undeclared element dropped" if len(after) in described else "length of an array"
            yield cause, f"at {path}: {len(before)} became {len(after)}"
        for index, (old, new) in enumerate(zip(before, after)):
            inner = []
            for part in parts:
                fixed = instances.listed(part.schema.get("prefixItems"))
                item = fixed[index] if index < len(fixed) else part.schema.get("items")
                if isinstance(item, dict):
                    inner.append(part.at(item))
            yield from _compare(old, new, inner, f"{path}/{index}", depth + 1, judge)
    elif isinstance(before, (int, float)) and isinstance(after, (int, float)):
        if before != after:
            parts, _ = parts_of(places)
            single = any(part.schema.get("format") == "float" for part in parts)
            if float(before) == float(after):
                yield "number beyond 53 bits", f"at {path or 'the top'}: {before!r} became {after!r}"
            elif not (single and close(before, after)):
                yield "number", f"at {path or 'the top'}: {before!r} became {after!r}"
    elif isinstance(before, str) and isinstance(after, str):
        if before != after and not same_text(before, after):
            yield "leap second" if before[17:19] == "60" else "text", f"at {path or 'the top'}: {before!r} became {after!r}"
    elif before != after:
        yield "kind of value", f"at {path or 'the top'}: {before!r} became {after!r}"


def close(before, after):
    try:
        return struct.pack("f", before) == struct.pack("f", after)
    except OverflowError:
        return False


def same_text(before, after):
    """Whether two texts are spellings of one date-time, UUID or base64."""
    if before.lower() == after.lower() and re.fullmatch(r"[0-9a-fA-F-]{36}", before):
        return True
    try:
        return base64.b64decode(before, validate=True) == base64.b64decode(after, validate=True)
    except ValueError:
        pass
    return moment(before) is not None and moment(before) == moment(after)


def moment(text):
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:)(\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)", text)
    if not match:
        return None
    day, minute, second, fraction, zone = match.groups()
    zone = "+00:00" if zone in "Zz" or zone[1:] == "00:00" else zone
    # Nine digits of a second's fraction are kept.
    return day, minute, second, (fraction or ".").ljust(10, "0")[:10], zone


def parts_of(places, counts=lambda variant: True):
    """The schemas that may say something about a value, and whether some are alternatives."""
    parts, united = [], False
    open = list(places)
    while open and len(parts) < 200:
        for part in open.pop(0).parts():
            if isinstance(part.schema, dict):
                parts.append(part)
                variants = part.variants()
                united = united or len(variants) > 1
                open += filter(counts, variants)
    return parts, united


def fitting(places, value, judge):
    """The same, of alternatives only those that the value fits, if it fits any."""
    parts, united = parts_of(places)
    if not united:
        return parts, False
    some, _ = parts_of(places, lambda variant: judge.fits(variant, value))
    return (some if len(some) > len(parts_of(places, lambda variant: False)[0]) else parts), True


def is_read_only(place):
    return any(isinstance(part.schema, dict) and part.schema.get("readOnly") is True
               for part in [place, *place.parts()])


def inner_places(parts, name):
    inner = [part.at(part.schema["properties"][name]) for part in parts
             if name in instances.mapping(part.schema.get("properties"))]
    return inner or [part.at(part.schema["additionalProperties"]) for part in parts
                     if isinstance(part.schema.get("additionalProperties"), dict)]


def keeps(schema, name):
    return bool(schema.get("additionalProperties")) or any(
        re.search(pattern, name) for pattern in instances.mapping(schema.get("patternProperties")))
