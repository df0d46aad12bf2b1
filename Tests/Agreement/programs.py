"""Builds the generator, the runtime and one program per document, and runs them. What is built is kept by its content."""

import hashlib
import json
import os
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = Path(os.environ.get("AGREEMENT_WORK", ROOT / ".build-agreement"))

# The programs run for seconds, and the compiler for minutes: nothing is optimized.
SWIFTC = ["swiftc", "-swift-version", "6", "-Onone", "-package-name", "gatewright"]


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


def sources(*folders):
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.swift"))


class Tools:
    """The runtime as a static library, and the program that generates echoes."""

    def __init__(self):
        runtime = sources("Sources/Gatewright")
        self.runtime_digest = digest(*runtime)
        self.runtime = WORK / f"runtime-{self.runtime_digest}"
        if not (self.runtime / "libGatewright.a").exists():
            self.runtime.mkdir(parents=True, exist_ok=True)
            run([*SWIFTC, "-parse-as-library", "-emit-library", "-static", "-emit-module", "-module-name", "Gatewright",
                 *runtime, "-o", "libGatewright.a"], cwd=self.runtime)

        spec, emit = sources("Sources/GatewrightSpec"), sources("Sources/GatewrightEmit")
        main = HERE / "GenerateEcho.swift"
        self.generator_digest = digest(*spec, *emit, main)
        folder = WORK / f"generator-{self.generator_digest}"
        self.generator = folder / "generate-echo"
        if not self.generator.exists():
            folder.mkdir(parents=True, exist_ok=True)
            yaml = ["-I", ROOT / "Sources/CYAML", "-Xcc", f"-fmodule-map-file={ROOT}/Sources/CYAML/module.modulemap"]
            library = [*SWIFTC, "-O", "-parse-as-library", "-emit-library", "-static", "-emit-module", "-I", folder]
            run([*library, "-module-name", "GatewrightSpec", *yaml, *spec, "-o", "libGatewrightSpec.a"], cwd=folder)
            run([*library, "-module-name", "GatewrightEmit", *yaml, *emit, "-o", "libGatewrightEmit.a"], cwd=folder)
            run([*SWIFTC, "-parse-as-library", "-I", folder, "-L", folder, *yaml, main, "-lGatewrightEmit",
                 "-lGatewrightSpec", "-lyaml", "-o", "generate-echo"], cwd=folder)

    def program(self, document, allow_outside):
        """Generates and compiles the echoes of a derived document. Returns its path and what the generator said."""
        folder = WORK / "generated" / document.stem
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.swift"):
            old.unlink()
        said = run([self.generator, document, folder, allow_outside])
        code = sorted(folder.glob("*.swift"))
        key = digest(self.runtime_digest, HERE / "Echo.swift", *code)
        program = WORK / "programs" / f"{document.stem[:60]}-{key}"
        if not program.exists():
            program.parent.mkdir(parents=True, exist_ok=True)
            for old in program.parent.glob(f"{document.stem[:60]}-" + "?" * len(key)):
                old.unlink()
            run([*SWIFTC, "-parse-as-library", "-I", self.runtime, "-L", self.runtime, HERE / "Echo.swift", *code,
                 "-lGatewright", "-o", program], cwd=folder)
        return program, said


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


def parsed(text):
    return json.loads(text)
