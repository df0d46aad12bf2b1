#!/usr/bin/env python3
"""What happens to a package while its document changes, and while `gatewright` is killed.

    Tests/Replay/replay.py GATEWRIGHT MODULES [CORPUS] [--documents N] [--mutations N] [--kills N] [--seed N] [--only TEXT]
        [--skip N]

GATEWRIGHT: the command line tool. MODULES: the folder with the module `Gatewright`, built. CORPUS: a folder of real
documents with an index.tsv; without it, or with few documents, those of this repository are taken first.

For each document a package is made, and each stub is filled in as a user would: with lines that mention the members of
`Input`, the cases of `Output` and the members of types that they lead to. Then the document is edited again and again. After each edit `sync` runs, and

- no byte of the user is changed or lost: each file is where it was, or as it was in `Quarantine`;
- every method that a handler protocol has (as `gatewright generate` prints it) is in the function's target;
- now and then everything is type-checked: errors may stand only in files that `sync` named;
- a second `sync` changes nothing, and `--dry-run` printed what `sync` then did.

The kills end `init` and `sync` at random moments: each file is then as before or as after, and running the command again
ends where an undisturbed run ends.
"""
import argparse, csv, hashlib, json, os, random, re, shutil, signal, subprocess, sys, tempfile, time

import yaml

from mutations import Mutator

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.normpath(os.path.join(HERE, "../.."))


class Loader(yaml.SafeLoader):
    """YAML with the short tags of CloudFormation."""


def tagged(loader, tag, node):
    name = "Ref" if tag == "Ref" else "Fn::" + tag
    if isinstance(node, yaml.ScalarNode):
        value = loader.construct_scalar(node)
        return {name: value.split(".", 1) if tag == "GetAtt" else value}
    if isinstance(node, yaml.SequenceNode):
        return {name: loader.construct_sequence(node, deep=True)}
    return {name: loader.construct_mapping(node, deep=True)}


Loader.add_multi_constructor("!", tagged)


def load(path):
    """The document as JSON has it: keys are texts, and so are dates."""

    def plain(value):
        if isinstance(value, dict):
            return {str(key).lower() if isinstance(key, bool) else str(key): plain(v) for key, v in value.items()}
        if isinstance(value, list):
            return [plain(v) for v in value]
        return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)

    with open(path, encoding="utf-8") as file:
        return plain(yaml.load(file, Loader))


class Failure(Exception):
    pass


def tree(folder):
    """The bytes of every file, apart from what a run that was killed leaves beside its place."""
    files = {}
    for base, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(base, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, folder)] = file.read()
    return files


def temporary(path):
    return re.fullmatch(r"\.gatewright-\d+-\d+\.temporary", os.path.basename(path)) is not None


def belongs_to_another(path):
    """Whether the process that left a file seems to run still, since another one has got its number."""
    try:
        os.kill(int(os.path.basename(path).split("-")[1]), 0)
    except ProcessLookupError:
        return False
    return True


class Tool:
    def __init__(self, gatewright, modules):
        self.gatewright, self.modules = gatewright, modules

    def run(self, *arguments, check=True):
        done = subprocess.run([self.gatewright, *arguments], capture_output=True, text=True)
        if check and done.returncode != 0:
            raise Failure(f"{' '.join(arguments)} exits with {done.returncode}:\n{done.stderr[-2000:]}")
        return done

    def init(self, package, document, *more):
        return self.run("init", "--gatewright", ROOT, "--spec", document, *more, package)

    def handlers(self, document, folder, *functions):
        """The methods of each handler protocol: {handler: [(method, input or None)]}."""
        shutil.rmtree(folder, ignore_errors=True)
        options = [option for function in functions for option in ("--function", function)]
        done = self.run("generate", document, "--output", folder, *options, check=False)
        if done.returncode != 0:
            return None
        handlers, name = {}, None
        for path in sorted(os.listdir(folder)):
            if not path.startswith("Handler"):
                continue
            for line in open(os.path.join(folder, path), encoding="utf-8"):
                if match := re.match(r"protocol `?(\w+)`?: LambdaFunction", line):
                    name = match[1]
                    handlers[name] = []
                elif line.startswith("}"):
                    name = None
                elif name and (match := re.match(r"    func `?(\w+)`?\((?:_ input: (\S+)\.Input|event)", line)):
                    handlers[name].append((match[1], (match[2] or "").replace("`", "") or None))
        return handlers

    def typecheck(self, files):
        """The errors of the compiler by file."""
        done = subprocess.run(
            ["swiftc", "-typecheck", "-swift-version", "6", "-parse-as-library", "-module-name", "Checked", "-I",
             self.modules, *files], capture_output=True, text=True)
        errors = {}
        for line in done.stderr.splitlines():
            if match := re.match(r"(.+?\.swift):(\d+):\d+: error: (.*)", line):
                errors.setdefault(match[1], []).append(f"{match[2]}: {match[3]}")
        if done.returncode != 0 and not errors:
            raise Failure(f"the compiler fails: {done.stderr[-2000:]}")
        return errors


def lock(package):
    """{target: (handler, {name: (inputs, outputs, gone)})} as the lock has it, and {type: [member]}."""
    targets, entry, types, members = {}, None, {}, None
    for line in open(os.path.join(package, "gatewright.lock"), encoding="utf-8"):
        line = line.rstrip("\n")
        if match := re.match(r"(?:struct|enum) (.*)", line):
            members = types[match[1]] = []
        elif members is not None:
            if line:
                members.append(line[2:])
        elif line.startswith("target "):
            target = line[7:]
        elif line.startswith("handler "):
            entry = targets[target] = (line[8:], {})
        elif re.match(r"  \S", line):
            part = entry[1][line[2:]] = {"in": [], "out": [], "func": None}
        elif line.startswith("    in "):
            part["in"].append(line[7:])
        elif line.startswith("    out "):
            part["out"].append(line[8:])
        elif line.startswith("    func "):
            part["func"] = line[4:]
    return targets, types


def mentions(part, types):
    """Lines that mention members of a few types to which the parts of an operation lead."""
    lines, seen = [], []
    declarations = part["in"] + part["out"]
    while declarations and len(seen) < 4:
        for name in re.findall(r"[\w.`]+", declarations.pop(0)):
            plain = name.replace("`", "")
            if plain not in types or plain in seen:
                continue
            seen.append(plain)
            members = types[plain]
            declarations += members
            if any(member.startswith("case ") for member in members):
                cases = [member[5:] for member in members if member.startswith("case ")]
                lines += [f"        _ = {name}.{case}" for case in cases[:8] if "(" not in case]
            elif members:
                lines.append(f"        let model{len(seen)}: {name}? = nil")
                lines += [f"        _ = model{len(seen)}?.{member.split(':')[0]}" for member in members[:12]]
    return lines


class Package:
    """A package and what its user has written into it."""

    def __init__(self, tool, folder, document, random, name):
        self.tool, self.folder, self.document, self.random, self.name = tool, folder, document, random, name
        self.package = os.path.join(folder, "package")
        self.path = os.path.join(self.package, "openapi.json")
        self.generated = os.path.join(folder, "generated")
        self.filled = 0
        # The user's files by what is in them, and where each was last.
        self.mine = {}
        # Files that may fail to compile: what sync has named since they were written.
        self.suspects = set()
        self.counts = {"edits": 0, "refused": 0, "stubs": 0, "quarantined": 0, "type-checks": 0, "true errors": 0}

    def write(self, document):
        with open(self.path, "w", encoding="utf-8") as file:
            json.dump(document, file, indent=1)

    def begin(self):
        source = os.path.join(self.folder, "openapi.json")
        with open(source, "w", encoding="utf-8") as file:
            json.dump(self.document, file, indent=1)
        self.tool.init(self.package, source)
        self.fill()
        self.check_stubs()

    def fill(self):
        """Writes into every stub that is new: the lines of a user."""
        targets, types = lock(self.package)
        for path, data in tree(self.package).items():
            if not path.endswith(".swift") or path == "Package.swift" or path in self.mine:
                continue
            text = data.decode()
            self.filled += 1
            mark = f"// mine {self.filled}\n"
            name, target = os.path.basename(path)[:-6], path.split(os.sep)[1]
            part = targets.get(target, (None, {}))[1].get(name)
            if path.startswith("Sources") and part and part["func"]:
                lines = [f"        _ = input.{member.split(':')[0]}" for member in part["in"]]
                lines += mentions(part, types)
                lines += [f"        if false {{ _ = {name_of(output)} }}" for output in part["out"] if "(" not in output]
                lines = [line.replace("_ = .", f"_ = {name}.Output.") for line in lines]
                body = text.index("{\n", text.index("    func ")) + 2
                text = text[:body] + "".join(line + "\n" for line in lines) + text[body:]
                self.counts["stubs"] += 1
            text = mark + text
            with open(os.path.join(self.package, path), "w", encoding="utf-8") as file:
                file.write(text)
            self.mine[path] = text.encode()

    def check_mine(self):
        """No byte of the user is changed or lost."""
        now = tree(self.package)
        for path, data in list(self.mine.items()):
            if now.get(path) == data:
                continue
            aside = [other for other, found in now.items() if found == data and other.startswith("Quarantine")]
            if path in now or not aside:
                raise Failure(f"{path} was {'changed' if path in now else 'lost'}")
            self.counts["quarantined"] += 1
            del self.mine[path]
            self.mine[aside[0]] = data
            self.suspects.discard(path)

    def check_stubs(self, handlers=None):
        """Every method of every handler is in the target of its function."""
        handlers = handlers or self.tool.handlers(self.path, self.generated)
        targets = {handler: target for target, (handler, _) in lock(self.package)[0].items()}
        now = tree(self.package)
        for handler, methods in handlers.items():
            if handler not in targets:
                raise Failure(f"no target for {handler}")
            folder = os.path.join("Sources", targets[handler]) + os.sep
            texts = [data.decode() for path, data in now.items() if path.startswith(folder)]
            if not any(re.search(rf": {handler}\b", text) for text in texts):
                raise Failure(f"no type conforms to {handler}")
            for method, type in methods:
                taking = rf"_ input: `?{type}`?\.Input" if type else "event: JSONValue"
                found = sum(len(re.findall(rf"func `?{method}`?\({taking}", text)) for text in texts)
                if found != 1:
                    raise Failure(f"{handler}.{method} is there {found} times in {folder}")

    def sync(self, *options):
        before = tree(self.package)
        patch = self.tool.run("sync", "--dry-run", "--write", *options, self.package).stdout
        if tree(self.package) != before:
            raise Failure("--dry-run changed something")
        done = self.tool.run("sync", "--write", *options, self.package)
        self.check_patch(before, patch)
        again = self.tool.run("sync", "--write", self.package)
        if re.search(r"^(wrote|updated|moved) ", again.stderr, re.M):
            raise Failure(f"a second sync does something: {again.stderr}")
        return done.stderr

    def check_patch(self, before, patch):
        """`git apply` makes of the patch what sync made."""
        if self.random.random() > 0.1:
            return
        copy = os.path.join(self.folder, "copy")
        shutil.rmtree(copy, ignore_errors=True)
        for path, data in before.items():
            os.makedirs(os.path.dirname(os.path.join(copy, path)), exist_ok=True)
            with open(os.path.join(copy, path), "wb") as file:
                file.write(data)
        if patch:
            subprocess.run(["git", "apply", "--whitespace=nowarn", "-"], input=patch, text=True, check=True, cwd=copy)
        if tree(copy) != tree(self.package):
            raise Failure("the patch of --dry-run is not what sync does")

    def step(self, mutator):
        old = json.dumps(self.document)
        what = mutator.mutate(self.document)
        self.write(self.document)
        handlers = self.tool.handlers(self.path, self.generated)
        if not handlers:
            # The edit makes a document that is refused: its author takes it back.
            self.document = json.loads(old)
            self.write(self.document)
            self.counts["refused"] += 1
            return what
        self.counts["edits"] += 1
        said = self.sync(*(["--quarantine"] if self.random.random() < 0.1 else []))
        self.check_mine()
        self.check_stubs(handlers)
        # What sync says of a file, and what it says of an operation, whose file is called after it.
        for remark in re.split(r"\n(?=\w+: )", said):
            if match := re.match(r"(changed|renamed|moved|removed): (.*)", remark):
                self.suspects.update(re.findall(r"((?:Sources|Tests)/\S+\.swift)", remark))
                if "the type " not in remark and (method := re.search(r"\.`?(\w+)`?(?: is now.*)?$", remark.split("\n")[0])):
                    self.suspects.update(p for p in self.mine if os.path.basename(p)[:-6].lower() == method[1].lower())
        self.fill()
        return what

    def check_types(self):
        """Errors stand only where sync said that something changed."""
        for target, (handler, _) in lock(self.package)[0].items():
            folder = os.path.join(self.package, "Sources", target)
            if not os.path.isdir(folder):
                continue
            handlers = self.tool.handlers(self.path, self.generated, target)
            if handlers is None or handler not in handlers:
                continue
            generated = [os.path.join(self.generated, name) for name in sorted(os.listdir(self.generated))]
            sources = [os.path.join(base, name) for base, _, names in os.walk(folder) for name in sorted(names)]
            errors = self.tool.typecheck(generated + sources)
            self.counts["type-checks"] += 1
            for path, texts in errors.items():
                relative = os.path.relpath(path, self.package)
                self.counts["true errors"] += len(texts)
                if relative not in self.suspects:
                    raise Failure(f"{relative} does not compile, of which sync said nothing:\n" + "\n".join(texts[:5]))

    def finish(self):
        """The user does what is left to do: then everything compiles."""
        self.sync("--quarantine")
        self.check_mine()
        for path in list(self.suspects):
            if path in self.mine and os.path.exists(os.path.join(self.package, path)):
                os.unlink(os.path.join(self.package, path))
                del self.mine[path]
        self.suspects = set()
        self.sync()
        self.check_stubs()
        self.check_types()


def name_of(output):
    return "." + re.match(r"`?\w+`?", output)[0]


def replay(tool, document, name, options, seed):
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        package = Package(tool, folder, document, rng, name)
        mutator = Mutator(rng)
        package.begin()
        history = []
        try:
            package.check_types()
            for number in range(options.mutations):
                history.append(package.step(mutator))
                if (number + 1) % options.check_every == 0:
                    package.check_types()
            package.finish()
        except Failure as failure:
            kept = os.path.join(tempfile.gettempdir(), "replay-failure-" + re.sub(r"\W+", "-", name)[:60])
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
            raise Failure(f"{name} after {len(history)} edits ({history[-3:]}): {failure}\nkept in {kept}")
        return package.counts


# Kills


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
            subprocess.run(command(package), capture_output=True)
            if number % 100 == 99:
                print(f"{number + 1} rounds of kills: {results}", flush=True)
            found = {p: d for p, d in tree(package).items() if not (temporary(p) and belongs_to_another(p))}
            if found != new:
                left = {p for p in found if found[p] != new.get(p)} | (new.keys() - found.keys())
                raise Failure(f"{name}: another run does not end where an undisturbed one does: {sorted(left)[:5]}")
    return results


# Documents


def own_documents():
    for name in ["samples/orders", "samples/microservice"]:
        yield name, os.path.join(ROOT, name, "openapi.yaml")


def corpus_documents(corpus):
    """Those of a size at which edits show, the same ones in each run."""
    with open(os.path.join(corpus, "index.tsv"), encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["how"] == "companion" or row["ext_refs"] not in ("", "0") or not 3 <= int(row["operations"] or 0) <= 80:
                continue
            yield row["file"], os.path.join(corpus, "documents", row["file"]), int(row["lambda_distinct"] or 0)


def documents(tool, options):
    chosen = [(name, load(path)) for name, path in own_documents()]
    if options.corpus and os.path.exists(os.path.join(options.corpus, "index.tsv")):
        candidates = list(corpus_documents(options.corpus))
        candidates.sort(key=lambda c: hashlib.sha256(c[0].encode()).digest())
        # Half of them with several functions.
        several = [c for c in candidates if c[2] > 1]
        others = [c for c in candidates if c[2] <= 1]
        order = [c for pair in zip(several, others) for c in pair]
        for name, path, _ in order:
            if len(chosen) >= options.documents:
                break
            if options.only and options.only not in name:
                continue
            try:
                document = load(path)
            except (yaml.YAMLError, ValueError):
                continue
            with tempfile.TemporaryDirectory() as folder:
                with open(os.path.join(folder, "openapi.json"), "w", encoding="utf-8") as file:
                    json.dump(document, file)
                if tool.handlers(os.path.join(folder, "openapi.json"), os.path.join(folder, "out")):
                    chosen.append((name, document))
    elif options.documents > len(chosen):
        print("No corpus of documents: only those of this repository are replayed.")
    if options.only:
        chosen = [c for c in chosen if options.only in c[0]]
    return chosen[: options.documents]


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
    options = parser.parse_args()
    tool = Tool(options.gatewright, options.modules)
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
    sys.exit(1 if failures else 0)


def largest(chosen):
    """The document with the most operations: while it is written there is time to be killed."""
    return max((document for _, document in chosen), key=lambda document: len(json.dumps(document.get("paths", {}))))


if __name__ == "__main__":
    main()
