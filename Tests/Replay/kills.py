"""What `init` and `sync` leave when they are killed."""

import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time

from mutations import Mutator
from tool import ROOT, Failure, temporary, tree


def kill_at_random(command, package, duration, changes, rng):
    """Kills at a moment of the whole run, or when so many changes are to be seen. Whether it was still running."""
    start = count_names(package)
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if rng.random() < 0.3:
        time.sleep(rng.random() * duration)
    else:
        wanted = start + rng.randint(1, changes)
        while process.poll() is None and count_names(package) < wanted:
            pass
    try:
        process.send_signal(signal.SIGKILL)
    except ProcessLookupError:
        pass
    return process.wait() == -signal.SIGKILL


def count_names(folder):
    return sum(len(names) for _, _, names in os.walk(folder))


def kills(tool, document, count, seed):
    """Ends init and sync, in turns."""
    rng = random.Random(seed)
    results = {"killed": 0, "between": 0}
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "openapi.json")
        changed = os.path.join(folder, "changed.json")
        with open(source, "w") as file:
            json.dump(document, file)
        other = json.loads(json.dumps(document))
        mutator = Mutator(rng)
        for _ in range(30):
            mutator.add_operation(other)
            mutator.remove_operation(other)
        with open(changed, "w") as file:
            json.dump(other, file)
        reference = os.path.join(folder, "reference", "package")
        tool.init(reference, source)
        initial = tree(reference)
        base = os.path.join(folder, "base", "package")
        shutil.copytree(reference, base)
        shutil.copy(changed, os.path.join(base, "openapi.json"))
        shutil.copytree(base, os.path.join(folder, "synced", "package"))
        synced_folder = os.path.join(folder, "synced", "package")
        tool.run("sync", "--quarantine", "--write", synced_folder)
        before, after = tree(base), tree(synced_folder)
        runs = [
            ("init", lambda p: [tool.gatewright, "init", "--gatewright", ROOT, "--spec", source, p], {}, initial),
            ("sync", lambda p: [tool.gatewright, "sync", "--quarantine", "--write", p], before, after),
        ]
        durations = {}
        for name, command, _, _ in runs:
            package = os.path.join(folder, "timed", "package")
            if name == "sync":
                shutil.rmtree(package)
                shutil.copytree(base, package)
            begin = time.monotonic()
            subprocess.run(command(package), capture_output=True, check=True)
            durations[name] = time.monotonic() - begin
        for number in range(count):
            name, command, old, new = runs[number % 2]
            package = os.path.join(folder, "run", "package")
            shutil.rmtree(package, ignore_errors=True)
            if name == "sync":
                shutil.copytree(base, package)
            # Several in a row, as what one leaves is what the next begins with.
            for _ in range(rng.randint(1, 3)):
                results["killed"] += kill_at_random(
                    command(package), package, durations[name] * 1.1, len(new.keys() - old.keys()), rng)
                found = {path: data for path, data in tree(package).items() if not temporary(path)}
                for path, data in found.items():
                    if data not in (old.get(path), new.get(path)):
                        raise Failure(f"{name}: {path} is neither as before nor as after")
                for path, data in old.items():
                    moved = "Quarantine/" + path
                    if path in new and path not in found or path not in found and found.get(moved) != data:
                        raise Failure(f"{name}: {path} is lost")
                if found not in (old, new):
                    results["between"] += 1
            # What a run left stays while another process has its number, and then goes with the next run.
            for _ in range(3):
                subprocess.run(command(package), capture_output=True)
                found = tree(package)
                leftovers = {path for path in found if temporary(path)}
                if not leftovers or {path: found[path] for path in found.keys() - leftovers} != new:
                    break
            if number % 100 == 99:
                print(f"{number + 1} rounds of kills: {results}", flush=True)
            if found != new:
                left = {p for p in found if found[p] != new.get(p)} | (new.keys() - found.keys())
                raise Failure(f"{name}: another run does not end where an undisturbed one does: {sorted(left)[:5]}")
    return results
