"""A package whose document changes, and what its user has written."""

import json
import os
import re
import shutil
import subprocess

from tool import Failure, tree


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
        self.counts = {"edits": 0, "refused": 0, "stubs": 0, "quarantined": 0, "type-checks": 0, "builds": 0, "tests": 0,
                       "true errors": 0}

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
            if re.match(r"(changed|renamed|moved|removed): ", remark):
                self.suspects.update(re.findall(r"((?:Sources|Tests)/\S+\.swift)", remark))
                if "the type " not in remark and (method := re.search(r"\.`?(\w+)`?(?: is now.*)?$", remark.split("\n")[0])):
                    self.suspects.update(p for p in self.mine if os.path.basename(p)[:-6].lower() == method[1].lower())
        for target in set(re.findall(r"remove the target (\w+) from Package\.swift", said)):
            self.remove(target)
        self.fill()
        return what

    def remove(self, target):
        """The user takes away a function that the document does not have any more."""
        manifest = os.path.join(self.package, "Package.swift")
        with open(manifest, encoding="utf-8") as file:
            text = file.read()
        element = r"\n        \.(?:executableTarget|testTarget)\(\n            name: \"%s(?:Tests)?\",(?:\n            .*)+"
        with open(manifest, "w", encoding="utf-8") as file:
            file.write(re.sub(element % target, "", text))
        for folder in [f"Sources/{target}", f"Tests/{target}Tests"]:
            shutil.rmtree(os.path.join(self.package, folder), ignore_errors=True)
            self.mine = {path: data for path, data in self.mine.items() if not path.startswith(folder + os.sep)}

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
            self.check_errors(errors)

    def check_errors(self, errors):
        """Returns the files that have to be mended."""
        broken = set()
        for path, texts in errors.items():
            relative = os.path.relpath(path, self.package)
            self.counts["true errors"] += len(texts)
            if relative not in self.suspects:
                raise Failure(f"{relative} does not compile, of which sync said nothing:\n" + "\n".join(texts[:5]))
            broken.add(relative)
            # That a method is another one is said where the type stands that should have it.
            if any("does not conform to protocol" in text for text in texts):
                broken |= {p for p in self.suspects if os.path.dirname(p) == os.path.dirname(relative)}
        return broken

    def check_build(self):
        """Errors stand only where sync said that something changed. When they are mended, every test passes."""
        rounds = 0
        while errors := self.tool.build(self.package):
            broken = self.check_errors(errors)
            if (rounds := rounds + 1) > 5:
                raise Failure(f"stubs do not compile: {errors}")
            self.rewrite(broken)
        self.suspects = set()
        self.counts["builds"] += 1
        self.counts["tests"] += self.tool.test(self.package)

    def rewrite(self, paths):
        """The user empties tests and throws other files away, and begins again with new stubs."""
        for path in paths & self.mine.keys():
            place = os.path.join(self.package, path)
            if path.startswith("Tests") and os.path.exists(place):
                self.mine[path] = b"// Nothing is left of it.\n"
                with open(place, "wb") as file:
                    file.write(self.mine[path])
            elif os.path.exists(place):
                os.unlink(place)
                del self.mine[path]
        self.suspects -= paths
        self.sync()
        self.check_stubs()
        self.fill()

    def finish(self):
        """The user does what is left to do: then everything compiles."""
        self.sync("--quarantine")
        self.check_mine()
        self.rewrite(set(self.suspects))
        self.check_types()


def name_of(output):
    return "." + re.match(r"`?\w+`?", output)[0]


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
