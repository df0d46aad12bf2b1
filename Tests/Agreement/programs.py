"""Builds the generator, the runtime and one program per document, and runs them. What is built is kept by its content."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = Path(os.environ.get("AGREEMENT_WORK", ROOT / ".build-agreement"))

# The programs run for seconds, and the compiler for minutes: nothing is optimized.
SWIFTC = ["swiftc", "-swift-version", "6", "-Onone", "-wmo", "-package-name", "gatewright"]


class Failure(Exception):
    """A document that is refused, or code that does not compile. The text says why."""


def run(arguments, **options):
    done = subprocess.run([str(a) for a in arguments], capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise Failure((done.stdout + done.stderr).strip() or f"exit {done.returncode}: {arguments[0]}")
    return done.stdout


def digest(*parts):
    sum = hashlib.sha256()
    for part in parts:
        sum.update(part.read_bytes() if isinstance(part, Path) else part.encode())
        sum.update(b"\0")
    return sum.hexdigest()[:20]


# As in Package.swift, those that others need first.
RUNTIME = ["GatewrightPattern", "Gatewright"]
GENERATOR = ["GatewrightPattern", "GatewrightAPI", "GatewrightSpec", "GatewrightEmit"]


def sources(module):
    return sorted((ROOT / "Sources" / module).rglob("*.swift"))


def built(name, modules, options=()):
    """A folder with a static library of each module."""
    key = digest(*(source for module in modules for source in sources(module)))
    folder = WORK / f"{name}-{key}"
    if not (folder / f"lib{modules[-1]}.a").exists():
        folder.mkdir(parents=True, exist_ok=True)
        for module in modules:
            run([*SWIFTC, "-parse-as-library", "-emit-library", "-static", "-emit-module", "-module-name", module,
                 "-I", ".", *options, *sources(module), "-o", f"lib{module}.a"], cwd=folder)
    return folder, key


class Tools:
    """The runtime as static libraries, and the program that generates echoes."""

    def __init__(self):
        self.runtime, self.runtime_digest = built("runtime", RUNTIME)
        yaml = ["-I", ROOT / "Sources/CYAML", "-Xcc", f"-fmodule-map-file={ROOT}/Sources/CYAML/module.modulemap"]
        folder, _ = built("generator", GENERATOR, yaml)
        main = HERE / "GenerateEcho.swift"
        self.generator = folder / f"generate-echo-{digest(main)}"
        if not self.generator.exists():
            run([*SWIFTC, "-parse-as-library", "-I", folder, "-L", folder, *yaml, main,
                 *(f"-l{module}" for module in reversed(GENERATOR)), "-lyaml", "-o", self.generator], cwd=folder)

    def program(self, document, allow_outside):
        """Generates and compiles the echoes of a derived document. Returns the program's path."""
        folder = WORK / "generated" / document.stem
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.swift"):
            old.unlink()
        run([self.generator, document, folder, allow_outside])
        code = sorted(folder.glob("*.swift"))
        key = digest(self.runtime_digest, HERE / "Echo.swift", *code)
        program = WORK / "programs" / f"{document.stem[:60]}-{key}"
        if not program.exists():
            program.parent.mkdir(parents=True, exist_ok=True)
            for old in program.parent.glob(f"{document.stem[:60]}-" + "?" * len(key)):
                old.unlink()
            # What the runtime's files ask to be linked with is not read from a library.
            libraries = [*reversed(RUNTIME), *(["dispatch"] if sys.platform == "linux" else [])]
            run([*SWIFTC, "-parse-as-library", "-I", self.runtime, "-L", self.runtime, HERE / "Echo.swift", *code,
                 *(f"-l{library}" for library in libraries), "-o", program], cwd=folder)
        return program


def answers(program, lines, seconds=600):
    """What the program says to each line: (status, body), or ("crash", reason) for a line that ends the process."""
    result = []
    while len(result) < len(lines):
        rest = lines[len(result):]
        try:
            done = subprocess.run([program], input="\n".join(rest).encode() + b"\n", capture_output=True, timeout=seconds)
            output, reason = done.stdout, f"exit {done.returncode}: {done.stderr.decode(errors='replace')[:300]}"
        except subprocess.TimeoutExpired as expired:
            output, reason = expired.stdout or b"", f"no answer within {seconds} s"
        for line in output.split(b"\n")[:-1]:
            status, _, body = line.partition(b"\t")
            result.append((int(status), body.decode()))
        if len(result) < len(lines):
            result.append(("crash", reason))
    return result
