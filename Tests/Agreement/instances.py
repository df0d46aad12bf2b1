"""Values for a schema: such as should be valid, and those with one thing broken."""

import copy
import math
import random as randomness

import patterns

STRINGS = ["", "a", "text", "Ünïcode ☃ 😀", "e\u0301", " with space ", "line\nbreak", "\"quoted\\\"", "null", "0", "true"]

# Good and bad ones, and some that only look it. Which is which the oracle says.
FORMATS = {
    "date-time": [
        "2026-01-31T12:00:00Z", "2026-01-31T12:00:00.123456+01:00", "2024-02-29T23:59:59-00:00", "2016-12-31T23:59:60Z",
        "2026-01-31t12:00:00z", "2026-01-31T12:00:00", "2026-02-30T12:00:00Z", "2026-01-31 12:00:00Z",
        "2026-01-31T24:00:00Z", "2026-01-31T12:00Z", "2026-01-31T12:00:00+25:00", "2026-01-31T12:00:00.Z",
        "2026-01-31T12:00:00+0100", "2016-12-31T22:59:60Z", "2026-01-31", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z",
        "2026-01-31T12:00:00.1234567890123Z", "٢٠٢٦-01-31T12:00:00Z", "2017-01-01T00:59:60+01:00"],
    "date": [
        "2026-01-31", "2024-02-29", "2023-02-29", "2026-13-01", "2026-1-31", "20260131", "2026-01-31T00:00:00Z",
        "0000-01-01", "2026-01-31 ", "1900-02-29", "2000-02-29", "2026-00-10", "2026-01-00"],
    "time": ["12:00:00Z", "23:59:60Z", "12:00:00", "24:00:00Z", "12:00:00.5+01:00", "12:60:00Z", "noon"],
    "duration": ["P1Y2M3DT4H5M6S", "P4W", "PT0.5S", "P", "PT", "P1D", "1D", "P1YT", "P1Y2W", "P1Y1D", "PT1H1S", "-P1D"],
    "uuid": [
        "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "6BA7B810-9DAD-11D1-80B4-00C04FD430C8", "00000000-0000-0000-0000-000000000000",
        "6ba7b8109dad11d180b400c04fd430c8", "6ba7b810-9dad-11d1-80b4-00c04fd430c", "{6ba7b810-9dad-11d1-80b4-00c04fd430c8}",
        "6ba7b810-9dad-11d1-80b4-00c04fd430cg", "6ba7b810-9dad-11d1-80b4-00c04fd430c8 ", "6ba7b810-9dad11d1-80b4-00c04fd430c8-"],
    "byte": ["", "aGVsbG8=", "aGVsbG8", "aGVs bG8=", "////", "____", "a", "aGVsbG8==", "aGVsbG9=", "é"],
    "binary": ["", "aGVsbG8=", "any text", "\u0000\u0001", "é"],
    "email": ["a@example.com", "a.b+c@sub.example.org", "no-at", "@example.com", "a@", "a@b", "a@b@c", "\"q q\"@example.com",
              "a..b@example.com", "a@-example.com", "ü@example.com", "a@[127.0.0.1]", ".a@example.com", "a @example.com"],
    "ipv4": ["127.0.0.1", "256.0.0.1", "1.2.3", "01.2.3.4", "1.2.3.4.5", "0.0.0.0", "1.2.3.4 ", "::1", "1.2.3.a"],
    "ipv6": ["::1", "2001:db8::1", "::", "1::2::3", "12345::", "::ffff:1.2.3.4", "1:2:3:4:5:6:7", "fe80::1%eth0",
             "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "::1.2.3", "g::", "1:2:3:4:5:6:1.2.3.4"],
    "hostname": ["example.com", "a", "-a.com", "a-.com", "a_b.com", "a..b", "example.com.", "x" * 64 + ".com", "xn--bcher-kva.example",
                 "1.2.3.4", "ü.example"],
    "uri": ["https://example.com/a?b=c#d", "mailto:a@example.com", "urn:isbn:1", "//example.com", "/relative", "no scheme",
            "http://[::1]/", "http://a b", "http://example.com/%zz", "1http://x", "http://exämple.com", "http://x:port/", "http:"],
    "decimal": ["1.50", "-0.1", "0", "12345678901234567890.123", "1e3", "", "1.", ".5", "1,5", "+1", "NaN", "0x1", " 1", "--1"],
    "uri-reference": ["/relative", "a/b", "#frag", "http://example.com", "\\\\x", "a b", "", "a:b", ":a"],
}
INTEGERS = [0, 1, -1, 1.0, -0.0, 1.5, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**53 + 1, 2**63 - 1, 2**63, -(2**63), 2**64,
            1e3, 1e20, 1e300, 12345678901234567890123]
OTHERS = [None, True, False, 0, 1, 1.5, "", "x", [], [1], {}, {"x": 1}]
MISSING = object()


class Place:
    """A schema and the resolver that its references need."""

    __slots__ = ("schema", "resolver", "ignores_siblings")

    def __init__(self, schema, resolver, ignores_siblings):
        self.schema, self.resolver, self.ignores_siblings = schema, resolver, ignores_siblings

    def at(self, schema):
        return Place(schema, self.resolver, self.ignores_siblings)

    def followed(self):
        """This place with its reference followed, and what stands beside a reference merged in as `allOf`."""
        place = self
        for _ in range(50):
            if not isinstance(place.schema, dict) or not isinstance(place.schema.get("$ref"), str):
                return place
            found = place.resolver.lookup(place.schema["$ref"])
            rest = {} if self.ignores_siblings else {k: v for k, v in place.schema.items() if k != "$ref"}
            target = Place(found.contents, found.resolver, self.ignores_siblings)
            rest = {k: v for k, v in rest.items() if k not in ("description", "title", "summary", "example", "deprecated")}
            if rest and isinstance(found.contents, dict):
                # Good enough for making values: keywords of both, the nearer first.
                target = target.at({**{k: v for k, v in target.schema.items()}, **rest})
            place = target
        return place.at({})

    def parts(self, depth=0):
        """This schema and, in turn, all of its `allOf`."""
        place = self.followed()
        yield place
        if isinstance(place.schema, dict) and depth < 12:
            for part in listed(place.schema.get("allOf")):
                yield from place.at(part).parts(depth + 1)

    def variants(self):
        place = self.followed()
        if not isinstance(place.schema, dict):
            return []
        return [place.at(variant) for key in ("oneOf", "anyOf") for variant in listed(place.schema.get(key))]


def listed(value):
    return value if isinstance(value, list) else []


def mapping(value):
    return value if isinstance(value, dict) else {}


class Values:
    """Makes values. The same seed gives the same values."""

    def __init__(self, seed):
        self.random = randomness.Random(seed)

    # MARK: Such as should be valid

    def value(self, place, depth=0):
        random = self.random
        place = place.followed()
        schema = place.schema
        if schema is True or schema == {}:
            return copy.deepcopy(random.choice(OTHERS))
        if not isinstance(schema, dict):
            return None
        if "const" in schema:
            return copy.deepcopy(schema["const"])
        if listed(schema.get("enum")):
            return copy.deepcopy(random.choice(schema["enum"]))
        if random.random() < 0.15:
            for key in ("example", "default"):
                if key in schema:
                    return copy.deepcopy(schema[key])
            if listed(schema.get("examples")):
                return copy.deepcopy(random.choice(schema["examples"]))
        if (schema.get("nullable") or schema.get("x-nullable")) and random.random() < 0.08:
            return None
        if depth > 40:
            return {}
        results = []
        for part in listed(schema.get("allOf")):
            results.append(self.value(place.at(part), depth + 1))
        for key in ("oneOf", "anyOf"):
            variants = listed(schema.get(key))
            if variants:
                results.append(self.variant(place, variants, depth))
        own = self.own(place, depth)
        if own is not MISSING:
            results.append(own)
        if not results:
            return copy.deepcopy(random.choice(OTHERS))
        if all(isinstance(result, dict) for result in results):
            merged = {}
            for result in results:
                merged.update(result)
            return merged
        return results[0]

    def variant(self, place, variants, depth):
        random = self.random
        if depth > 6:
            # The shortest way out of a recursion.
            simple = [v for v in variants if not isinstance(place.at(v).followed().schema, dict)
                      or place.at(v).followed().schema.get("type") not in ("object", "array", None)]
            variants = simple or variants
        variant = random.choice(variants)
        value = self.value(place.at(variant), depth + 1)
        discriminator = place.schema.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(value, dict) and isinstance(variant, dict):
            name = str(variant.get("$ref", "")).rsplit("/", 1)[-1]
            names = [key for key, target in mapping(discriminator.get("mapping")).items()
                     if str(target).rsplit("/", 1)[-1] == name] or [name]
            if name and random.random() < 0.9:
                value[discriminator.get("propertyName", "type")] = random.choice(names)
        return value

    def own(self, place, depth):
        """What the schema's own keywords ask for, or MISSING if they ask for nothing."""
        schema, random = place.schema, self.random
        types = schema.get("type")
        types = [types] if isinstance(types, str) else listed(types)
        if not types:
            for key, type in (("properties", "object"), ("additionalProperties", "object"), ("required", "object"),
                              ("items", "array"), ("pattern", "string"), ("minLength", "string"), ("maxLength", "string"),
                              ("minimum", "number"), ("maximum", "number"), ("format", "string")):
                if key in schema:
                    types = [type]
                    break
        if not types:
            return MISSING
        type = random.choice(types)
        if type == "object":
            return self.object(place, depth)
        if type == "array":
            return self.array(place, depth)
        if type in ("string", "file"):
            return self.string(schema)
        if type in ("integer", "number"):
            return self.number(schema, type)
        return random.choice([True, False]) if type == "boolean" else None

    def object(self, place, depth):
        schema, random = place.schema, self.random
        properties = mapping(schema.get("properties"))
        required = {name for name in listed(schema.get("required")) if isinstance(name, str)}
        chance = random.choice([0.0, 0.3, 0.7, 1.0]) if depth < 3 else 0.25 if depth < 5 else 0.0
        if len(properties) > 20:
            chance = min(chance, 12 / len(properties))
        result = {}
        for name, property in properties.items():
            if name in required or random.random() < chance:
                if not (isinstance(property, dict) and property.get("readOnly") and random.random() < 0.9):
                    result[name] = self.value(place.at(property), depth + 1)
        for name in required - set(properties):
            result[name] = random.choice(STRINGS)
        additional = schema.get("additionalProperties")
        names = ["extra", "x-extra", "ä b", "", "a/b~c"]
        for expression, property in mapping(schema.get("patternProperties")).items():
            name = patterns.example(expression, random)
            if name is not None and random.random() < 0.7:
                result.setdefault(name, self.value(place.at(property), depth + 1))
        wanted = schema.get("minProperties", 0) if isinstance(schema.get("minProperties", 0), int) else 0
        if isinstance(additional, dict) and depth < 8:
            wanted = max(wanted, len(result) + random.choice([0, 0, 1, 2]))
            for name in names[:max(0, min(5, wanted - len(result)))]:
                key = mapping(schema.get("propertyNames")).get("pattern")
                name = patterns.example(key, random) or name if key else name
                result.setdefault(name, self.value(place.at(additional), depth + 1))
        elif additional is not False:
            for name in names[:max(0, min(5, wanted - len(result)))]:
                result.setdefault(name, random.choice(STRINGS))
        for name, others in mapping(schema.get("dependentRequired")).items():
            if name in result:
                for other in listed(others):
                    result.setdefault(other, self.value(place.at(properties.get(other, {})), depth + 1))
        return result

    def array(self, place, depth):
        schema, random = place.schema, self.random
        least = schema.get("minItems", 0)
        most = schema.get("maxItems", least + 3)
        count = least if depth > 6 else random.choice([least, min(least + 1, most), random.randint(least, max(least, min(most, least + 3)))])
        count = min(count, 40)
        items = schema.get("items", {})
        fixed = listed(schema.get("prefixItems"))
        result = [self.value(place.at(item), depth + 1) for item in fixed[:max(count, len(fixed) if depth < 6 else 0)]]
        if items is False:
            return result
        for _ in range(max(0, count - len(result))):
            value = self.value(place.at(items), depth + 1)
            if schema.get("uniqueItems"):
                for _ in range(8):
                    if value not in result:
                        break
                    value = self.value(place.at(items), depth + 1)
            result.append(value)
        return result

    def string(self, schema):
        random = self.random
        if isinstance(schema.get("pattern"), str):
            for _ in range(8):
                text = patterns.example(schema["pattern"], random)
                if text is None:
                    break
                if schema.get("minLength", 0) <= len(text) <= schema.get("maxLength", 10**9):
                    return text
        if schema.get("format") in FORMATS:
            choices = FORMATS[schema["format"]]
            return random.choice(choices[: max(1, len(choices) // 4)])
        least, most = schema.get("minLength", 0), schema.get("maxLength", 10**9)
        return self.sized(random.choice([least, random.choice(STRINGS), random.choice(STRINGS), most]), least, most)

    def sized(self, start, least, most):
        text = start if isinstance(start, str) else "x" * min(start, 40)
        most = max(0, most)
        while len(text) < min(least, 5000):
            text += self.random.choice("abc é😀")
        return text[:most]

    def number(self, schema, type):
        random = self.random
        low, high = bounds(schema)
        step = schema.get("multipleOf")
        if isinstance(step, (int, float)) and step > 0:
            first = math.ceil(low / step) if low is not None else 0
            value = (first + random.choice([0, 1, 2, 7])) * step
            return round(value, 10) if isinstance(value, float) else value
        start = low if low is not None else (high - 5 if high is not None else random.choice([0, 1, -3, 1000]))
        value = start + random.choice([0, 1, 2, 5])
        if high is not None and value > high:
            value = high
        if type == "integer":
            return int(math.ceil(value))
        return random.choice([value, value + 0.5, float(value)])

    # MARK: With one thing broken

    def broken(self, value, place):
        """Copies of a value that each differ in one place: (what was done, value)."""
        result = []
        self.sites(value, place, (), result, 0)
        return result

    def sites(self, value, place, path, result, depth):
        if depth > 10 or len(result) > 400:
            return
        parts = [part for part in place.parts() if isinstance(part.schema, dict)]
        for variant in [v for part in list(parts) for v in part.variants()]:
            # Of the variants only what they say of members counts here: which one is meant is not known.
            parts += [part for part in variant.parts() if isinstance(part.schema, dict)]
            for inner in [v for part in variant.parts() for v in part.variants()]:
                parts += [part for part in inner.parts() if isinstance(part.schema, dict)]
        for what, other in self.replacements(value, parts):
            result.append((path, what, other))
        if isinstance(value, dict):
            self.members(value, parts, path, result)
            for name, inner in value.items():
                places = [p.at(mapping(p.schema.get("properties"))[name]) for p in parts
                          if name in mapping(p.schema.get("properties"))]
                if not places:
                    places = [p.at(p.schema["additionalProperties"]) for p in parts
                              if isinstance(p.schema.get("additionalProperties"), dict)]
                for inner_place in places[:2]:
                    self.sites(inner, inner_place, path + (name,), result, depth + 1)
        if isinstance(value, list):
            for index, inner in list(enumerate(value))[:3]:
                for p in parts[:4]:
                    fixed = listed(p.schema.get("prefixItems"))
                    item = fixed[index] if index < len(fixed) else p.schema.get("items")
                    if isinstance(item, dict):
                        self.sites(inner, p.at(item), path + (index,), result, depth + 1)

    def members(self, value, parts, path, result):
        random = self.random
        for name in value:
            result.append((path + (name,), "without", MISSING))
        result.append((path + ("zzUnknown",), "extra", random.choice(OTHERS)))
        if value:
            name = random.choice(list(value))
            twin = name.upper() if name.upper() != name else name.lower()
            if twin != name:
                result.append((path + (twin,), "case-twin", copy.deepcopy(value[name])))
        for part in parts:
            for name, property in mapping(part.schema.get("properties")).items():
                if name not in value and random.random() < 0.3:
                    result.append((path + (name,), "with", self.value(part.at(property), 5)))
                if random.random() < 0.15:
                    result.append((path + (name,), "null-member", None))
                if mapping(property).get("readOnly") or mapping(property).get("writeOnly"):
                    result.append((path + (name,), "read-only", self.value(part.at(property), 5)))
            most = part.schema.get("maxProperties")
            if isinstance(most, int) and most < 50:
                result.append((path, "many-members", {**value, **{f"m{i}": "x" for i in range(most + 1 - len(value))}}))
            if isinstance(part.schema.get("minProperties"), int):
                result.append((path, "no-members", {}))
            discriminator = part.schema.get("discriminator")
            name = discriminator.get("propertyName") if isinstance(discriminator, dict) else discriminator
            if isinstance(name, str):
                for other in ["zzUnknown", "", 1, None, MISSING]:
                    result.append((path + (name,), "discriminator", other))

    def replacements(self, value, parts):
        """Other values for a place, as its schemas suggest."""
        random = self.random
        for other in random.sample(OTHERS, 4):
            yield "other", copy.deepcopy(other)
        yield "null", None
        for part in parts[:6]:
            schema = part.schema
            for variant in part.variants()[:4]:
                yield "variant", self.value(variant, 4)
            if len(part.variants()) > 1 and isinstance(value, dict):
                more = self.value(random.choice(part.variants()), 4)
                if isinstance(more, dict):
                    yield "mixed-variants", {**value, **more}
            for choice in listed(schema.get("enum"))[:3]:
                yield "enum", choice
                if isinstance(choice, str):
                    yield "enum-case", choice.swapcase()
                    yield "enum-more", choice + " "
                elif isinstance(choice, (int, float)) and not isinstance(choice, bool):
                    yield "enum-text", str(choice)
                    yield "enum-next", choice + 1
                    yield "enum-real", float(choice)
            if "const" in schema:
                yield "const-other", [schema["const"]]
            if isinstance(value, str):
                yield from self.texts(value, schema)
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                yield from self.numbers(schema)
            if isinstance(value, list):
                yield from self.arrays(value, part)

    def texts(self, value, schema):
        random = self.random
        for text in random.sample(FORMATS.get(schema.get("format"), []), min(4, len(FORMATS.get(schema.get("format"), [])))):
            yield "format", text
        for key, lengths in (("minLength", (-1, 0)), ("maxLength", (0, 1))):
            if isinstance(schema.get(key), int) and schema[key] < 3000:
                for more in lengths:
                    length = max(0, schema[key] + more)
                    yield key, "x" * length
                    # Length counts code points: one that is two UTF-16 units and four bytes.
                    yield key, "😀" * length
                    if isinstance(schema.get("pattern"), str):
                        text = patterns.example(schema["pattern"], random, 30) or ""
                        if text:
                            yield key, (text * (length // len(text) + 1))[:length]
        if isinstance(schema.get("pattern"), str):
            for _ in range(2):
                text = patterns.example(schema["pattern"], random)
                if text is not None:
                    yield "pattern", text
            at = random.randint(0, len(value))
            yield "pattern-insert", value[:at] + random.choice(["!", " ", "A", "a", "0", "é", "٣", "/", "-", "😀"]) + value[at:]
            yield "pattern-newline", value + "\n"
            yield "pattern-shorter", value[: len(value) // 2]
            yield "pattern-twice", value + value
        if random.random() < 0.3:
            yield "text", random.choice(STRINGS)

    def numbers(self, schema):
        random = self.random
        for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"):
            limit = schema.get(key)
            if isinstance(limit, (int, float)) and not isinstance(limit, bool):
                for more in (-1, -0.5, 0, 0.5, 1):
                    yield key, limit + more
                yield key, float(limit)
                yield key, math.nextafter(limit, math.inf)
                yield key, math.nextafter(limit, -math.inf)
        step = schema.get("multipleOf")
        if isinstance(step, (int, float)) and step > 0:
            for value in (step, step * 3, step * 3 + step / 2, step * 1000003, round(step * 7, 6), step / 10):
                yield "multipleOf", value
        for value in random.sample(INTEGERS, 5):
            yield "number", value

    def arrays(self, value, part):
        random, schema = self.random, part.schema
        items = schema.get("items", {})
        least, most = schema.get("minItems"), schema.get("maxItems")
        if isinstance(least, int) and least > 0:
            yield "minItems", value[: least - 1]
            yield "minItems", value[:least]
        if isinstance(most, int) and most < 300:
            more = [self.value(part.at(items), 5) for _ in range(most + 1 - len(value))]
            yield "maxItems", value + more
            yield "maxItems", (value + more)[:most]
        if value:
            yield "twice", value + [copy.deepcopy(value[0])]
            if isinstance(value[0], int):
                yield "twice-real", value + [float(value[0])]
            yield "null-item", value + [None]
            yield "backwards", value[::-1]
        yield "empty", []
        yield "item", value + [copy.deepcopy(random.choice(OTHERS))]


def bounds(schema):
    low, high = schema.get("minimum"), schema.get("maximum")
    low = low if isinstance(low, (int, float)) and not isinstance(low, bool) else None
    high = high if isinstance(high, (int, float)) and not isinstance(high, bool) else None
    if schema.get("exclusiveMinimum") is True and low is not None:
        low += 1
    if schema.get("exclusiveMaximum") is True and high is not None:
        high -= 1
    for key in ("exclusiveMinimum", "exclusiveMaximum"):
        limit = schema.get(key)
        if isinstance(limit, (int, float)) and not isinstance(limit, bool):
            low, high = (limit + 1, high) if key == "exclusiveMinimum" else (low, limit - 1)
    return low, high


def changed(value, path, replacement):
    """A copy of a value with the value at a path replaced, added or taken away."""
    if not path:
        return replacement
    copied = list(value) if isinstance(value, list) else dict(value)
    if len(path) == 1 and replacement is MISSING:
        if isinstance(copied, dict):
            copied.pop(path[0], None)
        return copied
    inner = copied.get(path[0]) if isinstance(copied, dict) else copied[path[0]]
    copied[path[0]] = changed(inner, path[1:], replacement)
    return copied
