"""The command line tool, the compiler, and what they leave in a folder."""

import os
import re
import shutil
import subprocess

ROOT = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))


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


class Tool:
    def __init__(self, gatewright, modules, scratch):
        self.gatewright, self.modules, self.scratch = gatewright, modules, scratch

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
        errors = errors_by_file(done.stderr)
        if done.returncode != 0 and not errors:
            raise Failure(f"the compiler fails: {done.stderr[-2000:]}")
        return errors

    def swift(self, command, package, *more):
        return subprocess.run(
            ["swift", command, "--package-path", package, "--scratch-path", self.scratch, *more], capture_output=True,
            text=True)

    def build(self, package):
        """The errors of the package's own files, tests included."""
        done = self.swift("build", package, "--build-tests")
        errors = errors_by_file(done.stdout + done.stderr)
        if done.returncode != 0 and not errors:
            raise Failure(f"the build fails: {(done.stdout + done.stderr)[-3000:]}")
        return errors

    def test(self, package):
        """How many tests pass, which have to be all."""
        done = self.swift("test", package, "--skip-build")
        passed = re.search(r"Test run with (\d+) tests?.* passed", done.stdout + done.stderr)
        if done.returncode != 0 or not passed:
            raise Failure(f"tests fail: {(done.stdout + done.stderr)[-3000:]}")
        return int(passed[1])


def errors_by_file(text):
    errors = {}
    for line in text.splitlines():
        if match := re.match(r"(/.+?\.swift):(\d+):\d+: error: (.*)", line):
            errors.setdefault(match[1], []).append(f"{match[2]}: {match[3]}")
    return errors
