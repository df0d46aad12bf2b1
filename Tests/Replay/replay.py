#!/usr/bin/env python3
"""What happens to a package while its document changes, and while `gatewright` is killed.

    Tests/Replay/replay.py GATEWRIGHT MODULES [CORPUS] [--documents N] [--mutations N] [--kills N] [--seed N] [--only TEXT]
        [--skip N] [--build]

GATEWRIGHT: the command line tool. MODULES: the folder with the module `Gatewright`, built. CORPUS: a folder of real
documents with an index.tsv; without it, or with few documents, those of this repository are taken first.

For each document a package is made, and each stub is filled in as a user would: with lines that mention the members of
`Input`, the cases of `Output` and the members of types that they lead to. Then the document is edited again and again.
After each edit `sync` runs, and

- no byte of the user is changed or lost: each file is where it was, or as it was in `Quarantine`;
- every method that a handler protocol has (as `gatewright generate` prints it) is in the function's target;
- now and then everything is type-checked: errors may stand only in files that `sync` named;
- a second `sync` changes nothing, and `--dry-run` printed what `sync` then did.

With `--build`, each edit is followed by `swift build --build-tests`, by a user who mends what does not compile, and by
`swift test`, which has to pass.

The kills end `init` and `sync` at random moments: each file is then as before or as after, and running the command again
ends where an undisturbed run ends.
"""
import argparse
import os
import random
import re
import shutil
import sys
import tempfile
import time

from documents import documents, largest
from kills import kills
from mutations import Mutator
from package import Package
from tool import Failure, Tool


def replay(tool, document, name, options, seed):
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        package = Package(tool, folder, document, rng, name)
        mutator = Mutator(rng)
        package.begin()
        history = []
        try:
            check = package.check_build if options.build else package.check_types
            check()
            for number in range(options.mutations):
                history.append(package.step(mutator))
                if options.build or (number + 1) % options.check_every == 0:
                    check()
            package.finish()
        except Failure as failure:
            kept = os.path.join(tempfile.gettempdir(), "replay-failure-" + re.sub(r"\W+", "-", name)[:60])
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
            raise Failure(f"{name} after {len(history)} edits ({history[-3:]}): {failure}\nkept in {kept}")
        return package.counts


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gatewright")
    parser.add_argument("modules")
    parser.add_argument("corpus", nargs="?")
    parser.add_argument("--documents", type=int, default=20)
    parser.add_argument("--mutations", type=int, default=100)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--check-every", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    # To go on where a run was ended: the edits of a document depend on its number.
    parser.add_argument("--skip", type=int, default=0)
    parser.add_argument("--build", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(run(Tool(options.gatewright, options.modules, os.path.join(folder, "build")), options))


def run(tool, options):
    totals, failures = {}, 0
    chosen = documents(tool, options)
    for number, (name, document) in enumerate(chosen):
        if number < options.skip:
            continue
        begin = time.monotonic()
        try:
            counts = replay(tool, document, name, options, options.seed * 1000 + number)
        except Failure as failure:
            print(f"FAILED {failure}", flush=True)
            failures += 1
            continue
        for key, value in counts.items():
            totals[key] = totals.get(key, 0) + value
        print(f"{name}: {counts} in {time.monotonic() - begin:.0f} s", flush=True)
    print(f"{len(chosen)} documents: {totals}")
    if options.kills:
        try:
            print(f"{options.kills} rounds of kills: {kills(tool, largest(chosen), options.kills, options.seed)}", flush=True)
        except Failure as failure:
            print(f"FAILED {failure}")
            failures += 1
    return 1 if failures else 0


if __name__ == "__main__":
    main()
