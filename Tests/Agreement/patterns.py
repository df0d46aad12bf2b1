"""Strings that match a regular expression, or nearly."""

import re
import warnings

try:
    from re import _parser as parser, _constants as constants
except ImportError:
    import sre_parse as parser
    import sre_constants as constants


def example(pattern, random, most=6):
    """A string that probably matches, or None for an expression that Python does not read."""
    source = re.sub(r"\\p\{[^}]*\}", "[A-Za-z]", pattern)
    source = re.sub(r"\(\?<([A-Za-z])", r"(?P<\1", source)
    try:
        warnings.simplefilter("ignore", FutureWarning)
        tree = parser.parse(source, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None
    return "".join(_parts(tree, random, most, {}))


def _parts(tree, random, most, groups):
    for operation, argument in tree:
        name = str(operation)
        if name == "LITERAL":
            yield chr(argument)
        elif name == "NOT_LITERAL":
            yield random.choice([c for c in "aZ0-_ ." if ord(c) != argument])
        elif name == "ANY":
            yield random.choice("aZ0-_ .é")
        elif name == "IN":
            yield _one(argument, random)
        elif name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, inner = argument
            high = min(int(high), max(low, low + most))
            for _ in range(random.choice([low, high, random.randint(low, high)])):
                yield from _parts(inner, random, most, groups)
        elif name == "SUBPATTERN":
            text = "".join(_parts(argument[-1], random, most, groups))
            groups[argument[0]] = text
            yield text
        elif name == "BRANCH":
            yield from _parts(random.choice(argument[1]), random, most, groups)
        elif name == "GROUPREF":
            yield groups.get(argument, "")
        elif name == "ATOMIC_GROUP":
            yield from _parts(argument, random, most, groups)


CATEGORIES = {
    "CATEGORY_DIGIT": "0123456789", "CATEGORY_WORD": "aZ09_", "CATEGORY_SPACE": " \t",
    "CATEGORY_NOT_DIGIT": "aZ_-. ", "CATEGORY_NOT_WORD": "-. /", "CATEGORY_NOT_SPACE": "aZ09_-.",
}


def _one(items, random):
    if str(items[0][0]) == "NEGATE":
        refused = items[1:]
        allowed = [c for c in "aZ09_-. /é\"'<>" if not _among(c, refused)]
        return random.choice(allowed) if allowed else "\u2603"
    kind, argument = random.choice(items)
    if str(kind) == "LITERAL":
        return chr(argument)
    if str(kind) == "RANGE":
        return chr(random.choice([argument[0], argument[1], random.randint(*argument)]))
    return random.choice(CATEGORIES[str(argument)])


def _among(character, items):
    for kind, argument in items:
        if str(kind) == "LITERAL" and ord(character) == argument:
            return True
        if str(kind) == "RANGE" and argument[0] <= ord(character) <= argument[1]:
            return True
        if str(kind) == "CATEGORY" and character in CATEGORIES[str(argument)]:
            return True
    return False
