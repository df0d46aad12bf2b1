"""Prints every pattern of the documents in a folder with texts that match it or nearly do: lines of JSON."""

import json
import pathlib
import random
import re
import sys

from patterns import example

# A document need not be read for this, nor be valid: its patterns stand on lines of their own.
LINE = re.compile(r"""["']?pattern["']?\s*:\s*(.*?)\s*,?\s*$""")
SOME = ["", "a", "A", "0", "-", "_", " ", ".", "é", "日", "abc", "ABC-1", "a b", "a\nb", "x" * 40, "2026-01-31", "a@b.co"]


def text(value):
    """The string that a JSON or YAML scalar is, or None for one that goes on elsewhere."""
    try:
        if value.startswith('"'):
            return json.loads(value)
    except ValueError:
        return None
    if value.startswith("'"):
        return value[1:-1].replace("''", "'") if value.endswith("'") and len(value) > 1 else None
    return None if not value or value[0] in "{[|>&*!" else value


def changed(string, random):
    place = random.randrange(len(string) + 1)
    kind = random.randrange(3)
    character = random.choice("aZ09_-. /é\n") if kind else ""
    return string[:place] + character + string[place + (kind != 1):]


def main():
    found = set()
    for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            match = LINE.search(line)
            pattern = match and text(match.group(1))
            if pattern:
                found.add(pattern)
    dice = random.Random(1)
    for pattern in sorted(found):
        texts = set(SOME)
        for _ in range(200):
            made = example(pattern, dice)
            if made is None:
                break
            texts.add(made)
            texts.add(changed(made, dice))
            texts.add(changed(changed(made, dice), dice))
        for made in sorted(texts):
            print(json.dumps([pattern, made]))


main()
