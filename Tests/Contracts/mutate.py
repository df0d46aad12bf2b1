#!/usr/bin/env python3
"""Puts faults into generated code and counts those that the contract tests of the same document notice.

    Tests/Contracts/mutate.py [--at-most NUMBER] [--least PERCENT] DOCUMENT...

Faults are what goes wrong in decoding and routing that somebody writes by hand: names that are mixed up, members that
need not be there any more, limits that are off by one, routes that lead elsewhere, a wrong status. The code of the tests
is the generator's, unchanged. A fault that does not compile is no fault.
"""
import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def replaced(text, match, new):
    return text[: match.start()] + new + text[match.end() :]


def swapped_lines(text, pattern, kind):
    """Every neighbouring pair of matches changes places of its second groups."""
    matches = list(re.finditer(pattern, text, re.M))
    for first, second in zip(matches, matches[1:]):
        if second.start() - first.end() > 200 or first[2] == second[2]:
            continue
        changed = (
            text[: first.start(2)] + second[2] + text[first.end(2) : second.start(2)] + first[2] + text[second.end(2) :]
        )
        yield kind, text.count("\n", 0, first.start()) + 1, changed


def each(text, pattern, kind, change):
    for match in re.finditer(pattern, text, re.M):
        for new in change(match):
            yield kind, text.count("\n", 0, match.start()) + 1, replaced(text, match, new)


def without_bits(match):
    value = int(match[1], 16)
    for bit in range(value.bit_length()):
        if value >> bit & 1:
            yield "required: 0x%X" % (value & ~(1 << bit))


def listed_names(text):
    """The names of a table, each after its length."""
    return [text[found.end() :][: int(found[1], 16)] for found in re.finditer(r"\\u\{([0-9a-f]+)\}", text)]


def is_required_by_unions(text, mutant, whole):
    """Whether only variants of unions are read by the decoder of a mutant, and only where the member is there: then it
    changes nothing that the decoder does not ask for it again."""
    line = mutant[1]
    before = text.split("\n")[:line]
    changed = mutant[2].split("\n")[line - 1]
    asked = [int(re.search(r"required: 0x([0-9A-F]+)", found)[1], 16) for found in (before[-1], changed)]
    bit = (asked[0] ^ asked[1]).bit_length() - 1
    tables = [found for found in before if "JSONMembers(" in found]
    names = [found for found in before if re.match(r"extension [\w.`]+: JSONDecodable", found)]
    if not tables or not names:
        return False
    name = re.match(r"extension ([\w.`]+):", names[-1])[1]
    member = listed_names(tables[-1])[bit]
    lines = whole.split("\n")
    for number, found in enumerate(lines):
        if not re.search(r"(?<![\w.])" + re.escape(name) + r"\(from:", found):
            continue
        case = re.match(r"\s*case (\d+):", lines[number - 1])
        opened = [index for index in range(number) if "switch " in lines[index]]
        tried = [index for index in range(number) if "cursor.attempts(" in lines[index]]
        told = re.search(r'cursor\.discriminator\("([^"]*)"', lines[opened[-1]]) if opened else None
        if case and told and listed_names(told[1]) == [member]:
            continue
        if not case or not opened or "nextVariant" not in lines[opened[-1]] or not tried:
            return False
        call = " ".join(lines[tried[-1] : opened[-1]])
        members = re.search(r'members: "([^"]*)", required: ((?:0x[0-9A-F]+(?:, )?)+)', call)
        if not members:
            return False
        listed = listed_names(members[1])
        masks = [int(mask, 16) for mask in members[2].split(", ") if mask]
        if member not in listed or not masks[int(case[1])] >> listed.index(member) & 1:
            return False
    return True


# What a gateway sets in every request, so that no event comes without it (`Parameter.headersOfGateways`).
SET_BY_GATEWAYS = {"host", "x-amzn-trace-id", "x-forwarded-for", "x-forwarded-port", "x-forwarded-proto"}


def required(match):
    if match[1].lower() not in SET_BY_GATEWAYS:
        yield f'("{match[1]}"'


def off_by_one(match):
    for difference in (-1, 1):
        if match[2].lstrip("-").isdigit():
            yield f"{match[1]}: {int(match[2]) + difference}"


def mutants(text, whole):
    yield from swapped_lines(text, r"^(\s*case \d+: )(return try await .*)$", "swapped routes")
    yield from swapped_lines(text, r"^(\s*case \d+: )(\w+ =) ", "swapped names")
    # Those of `attempts` say only which variants of a union are worth trying: each is then read by a decoder of its own.
    for mutant in each(text, r"(?<=close\(members, )required: 0x([0-9A-F]+)", "dropped required bit", without_bits):
        if not is_required_by_unions(text, mutant, whole):
            yield mutant
    yield from each(
        text,
        r"\b(minLength|maxLength|minimum|maximum|exclusiveMinimum|exclusiveMaximum|minItems|maxItems|minProperties"
        r"|maxProperties): (-?\d+)\b",
        "limit off by one",
        off_by_one,
    )
    yield from each(text, r"status: (\d\d\d)\b", "wrong status", lambda m: [f"status: {200 if m[1] != '200' else 201}"])
    yield from each(
        text,
        r'reader\.(path|query|header|cookie)(IfPresent)?\("([^"]+)"',
        "wrong name of a parameter",
        lambda m: [f'reader.{m[1]}{m[2] or ""}("{m[3]}x"'],
    )
    yield from each(
        text, r'in: \.(path|query|header|cookie), "([^"]+)"', "wrong name of a parameter",
        lambda m: [f'in: .{m[1]}, "{m[2]}x"'],
    )
    yield from each(text, r'headers\["([^"]+)"\]', "wrong name of a header", lambda m: [f'headers["{m[1]}x"]'])
    yield from each(text, r'writer\.member\("([^"]+)"\)', "wrong name of a member", lambda m: [f'writer.member("{m[1]}x")'])
    yield from each(text, r", unknown: \.forbidden", "others are not refused", lambda m: [""])
    yield from each(text, r"uniqueItems: true", "not unique", lambda m: ["uniqueItems: false"])
    yield from each(text, r"^\s*reader\.check\(.*$", "no check", lambda m: [""])
    # Where one of several forms is read, `alternative` has seen that there is a body: there it changes nothing.
    yield from each(
        text, r"^(?!\s*case \d+: )(.*)reader\.(json|text|bytes|form|parts)\(", "body not required",
        lambda m: [f"{m[1]}reader.{m[2]}IfPresent("],
    )
    yield from each(
        text, r'IfPresent\("([^"]*)"(?=[,)])', "optional is required", required,
    )
    yield from each(text, r'= Pattern\("(?:[^"\\]|\\.)*"', "another pattern", lambda m: ['= Pattern(""'])
    yield from each(
        text, r'^(\s*)(GET|POST|PUT|DELETE|PATCH|ANY) (/\S*)$', "wrong route",
        lambda m: [f"{m[1]}{m[2]} {m[3]}/x", f"{m[1]}{'PUT' if m[2] != 'PUT' else 'GET'} {m[3]}"],
    )
    yield from each(text, r"^\s*case \d+: \w+ = .*\n", "member not read", lambda m: [""])


class Build:
    def __init__(self, document, work):
        self.document = document
        self.work = work
        self.bin = os.environ.get("BIN") or subprocess.run(
            ["swift", "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout.strip()
        self.flags = ["-swift-version", "6", "-package-name", "contract", "-I", f"{self.bin}/Modules", "-Onone"]
        self.runtime = []
        for module in ["GatewrightPattern", "Gatewright", "GatewrightAPI", "GatewrightGateway", "GatewrightTesting"]:
            for folder, _, files in os.walk(f"{ROOT}/Sources/{module}"):
                self.runtime += [f"{self.bin}/{module}.build/{name}.o" for name in files if name.endswith(".swift")]

    def generate(self):
        for folder, more in [("function", []), ("tests", ["--testing", "Function", "--tested-kind", "library"])]:
            subprocess.run(
                [f"{self.bin}/gatewright-generator", self.document, "--output", f"{self.work}/{folder}", "--target",
                 "Function", "--kind", "test"] + more,
                check=True, stderr=subprocess.DEVNULL,
            )
        text = ""
        for name in sorted(os.listdir(f"{self.work}/tests")):
            if name.startswith("ContractTests"):
                text += open(f"{self.work}/tests/{name}").read()
                os.remove(f"{self.work}/tests/{name}")
        # Without the testing library: what it would record is printed.
        text = re.sub(r"^import Testing\n|^    @Test\(.*\n", "", text, flags=re.M)
        text = text.replace("@Suite struct", "struct").replace("Testing.Issue.record(", "print(")
        open(f"{self.work}/tests/Contract.swift", "w").write(text)
        suites = re.findall(r"^struct (\w+) \{$", text, re.M)
        tables = re.findall(r"^let (\w+) = GatewrightTesting.Contract\($", text, re.M)
        with open(f"{self.work}/tests/main.swift", "w") as main:
            main.write("import Gatewright\nimport GatewrightTesting\n@testable import Function\n")
            for suite, table in zip(suites, tables):
                main.write(f"for contractCase in {table}.cases {{ await {suite}().contract(contractCase) }}\n")
        self.sources = {
            name: open(f"{self.work}/function/{name}").read() for name in sorted(os.listdir(f"{self.work}/function"))
        }
        self.compile(self.sources, self.work)
        self.swiftc(
            ["-module-name", "FunctionTests", "-I", self.work, "-wmo", "-c", "-o", f"{self.work}/Tests.o"]
            + [f"{self.work}/tests/{name}" for name in os.listdir(f"{self.work}/tests")])

    def swiftc(self, arguments):
        result = subprocess.run(["swiftc"] + self.flags + arguments, capture_output=True, text=True)
        if result.returncode:
            raise RuntimeError(result.stderr)

    def compile(self, sources, folder):
        os.makedirs(f"{folder}/sources", exist_ok=True)
        paths = []
        for name, text in sources.items():
            paths.append(f"{folder}/sources/{name}")
            open(paths[-1], "w").write(text)
        self.swiftc(
            ["-enable-testing", "-parse-as-library", "-module-name", "Function", "-emit-module", "-emit-module-path",
             f"{folder}/Function.swiftmodule", "-wmo", "-c", "-o", f"{folder}/Function.o"] + paths)

    def failures(self, folder):
        """What the contract tests say of the function in a folder."""
        self.swiftc(["-o", f"{folder}/program", f"{self.work}/Tests.o", f"{folder}/Function.o"] + self.runtime)
        try:
            result = subprocess.run([f"{folder}/program"], capture_output=True, text=True, timeout=60, errors="replace")
        except subprocess.TimeoutExpired:
            return "it does not end"
        return result.stdout or ("it crashes" if result.returncode else "")

    def judge(self, number, name, text):
        folder = f"{self.work}/mutant{number}"
        try:
            self.compile({**self.sources, name: text}, folder)
            return bool(self.failures(folder))
        except RuntimeError:
            return None
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def check(document, most):
    with tempfile.TemporaryDirectory() as work:
        build = Build(document, work)
        build.generate()
        if failures := build.failures(work):
            sys.exit(f"{document}: the contract fails without a fault\n{failures[:2000]}")
        whole = "\n".join(build.sources.values())
        found = [(name, *mutant) for name, text in build.sources.items() for mutant in mutants(text, whole)]
        random.Random(20).shuffle(found)
        found = found[:most]
        with ThreadPoolExecutor(int(os.environ.get("JOBS", os.cpu_count()))) as pool:
            verdicts = list(pool.map(lambda item: build.judge(item[0], item[1][0], item[1][3]), enumerate(found)))
    caught = sum(verdict is True for verdict in verdicts)
    missed = [mutant for mutant, verdict in zip(found, verdicts) if verdict is False]
    for name, kind, line, _ in missed:
        print(f"missed: {kind} at {name}:{line}")
    print(f"{document}: {caught} of {caught + len(missed)} faults are caught, {verdicts.count(None)} do not compile")
    return caught, caught + len(missed)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--at-most", type=int, default=60, help="how many faults for each document")
    parser.add_argument("--least", type=float, default=90, help="percent that have to be caught")
    parser.add_argument("documents", nargs="+")
    options = parser.parse_args()
    results = [check(document, options.at_most) for document in options.documents]
    caught, all_ = sum(result[0] for result in results), sum(result[1] for result in results)
    print(f"{caught} of {all_} faults are caught: {100 * caught / max(all_, 1):.1f} %")
    sys.exit(0 if 100 * caught >= options.least * all_ else 1)


main()
