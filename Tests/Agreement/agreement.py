"""Compares what generated decoders accept with what independent validators accept. See run.sh."""

import argparse
import collections
import concurrent.futures
import json
import math
import os
import re
import sys
import time
import zlib
from pathlib import Path

sys.setrecursionlimit(10_000)

import corpus
import differences
import instances
import oracle
import programs
import roundtrip


class Report:
    """What one derived document came to."""

    def __init__(self, batch):
        self.name, self.version = batch.name, batch.version
        self.documents = list(dict.fromkeys(source for source, _, _ in batch.schemas))
        self.schemas = len(batch.schemas)
        self.pairs = self.agree = self.valid = 0
        self.failure = None
        # Groups of disagreements: key → (count, smallest example).
        self.groups = {}
        self.explained = collections.Counter()
        self.roundtrips = 0
        self.seconds = 0.0

    def count(self, kind, cause, example):
        key = (kind, cause)
        known = self.groups.get(key)
        size = len(example["instance"]) + len(example["schema"]) // 4
        if known is None:
            self.groups[key] = [1, size, example]
        else:
            known[0] += 1
            if size < known[1]:
                known[1:] = [size, example]


def pairs_for(batch, index, judge, options):
    """Distinct values for a schema, as JSON texts."""
    source, pointer, place = batch.schemas[index]
    values = instances.Values(zlib.crc32(f"{options.seed} {source} {pointer}".encode()))
    try:
        resolved = judge.resolved(place)
    except Exception:
        return []
    start = instances.Place(resolved.contents, resolved.resolver, batch.version != "3.1")
    texts = {}
    for attempt in range(options.values):
        try:
            value = values.value(start)
            broken = values.broken(value, start)
        except (RecursionError, KeyError, ValueError, TypeError, AttributeError, OverflowError) as error:
            if options.verbose:
                print(f"no value for {source} {pointer}: {error!r}", file=sys.stderr)
            continue
        except Exception as error:
            # A reference that leads nowhere.
            if options.verbose:
                print(f"no value for {source} {pointer}: {error!r}", file=sys.stderr)
            return []
        values.random.shuffle(broken)
        for path, what, replacement in [((), "value", value), *broken[: options.broken]]:
            try:
                text = json.dumps(instances.changed(value, path, replacement), ensure_ascii=False, allow_nan=False)
            except (ValueError, TypeError, IndexError, KeyError, AttributeError):
                continue
            # The line is the unit of the protocol, and a body that is empty is none.
            if text.encode("utf-8", "ignore").decode() == text and len(text) < 50_000:
                texts.setdefault(text, what)
        if len(texts) >= options.pairs:
            break
    return list(texts.items())[: options.pairs]


def shown(resolved, version):
    schema = instances.Place(resolved.contents, resolved.resolver, version != "3.1").followed().schema
    return json.dumps(schema, ensure_ascii=False)[:1500]


def examine(batch, document, program, options):
    report = Report(batch)
    began = time.time()
    judge = oracle.Oracle(document, batch.version)
    readings = differences.Readings(document, batch.version)
    work = []
    for index in range(len(batch.schemas)):
        for text, what in pairs_for(batch, index, judge, options):
            work.append((index, text, what))
    answers = programs.answers(program, [f"/echo{index}\t{text}" for index, text, _ in work])
    for (index, text, what), (status, body) in zip(work, answers):
        source, pointer, place = batch.schemas[index]
        value = json.loads(text)

        def example(theirs):
            return {
                "document": source, "pointer": pointer, "instance": text, "broken": what,
                "ours": f"{status} {body}"[:400], "theirs": theirs,
                "schema": shown(judge.resolved(place), batch.version)}

        if status not in (200, 400):
            report.pairs += 1
            report.count("crash", str(status), example(""))
            continue
        try:
            valid = judge.accepts(place, value)
            accepted = status == 200
            errors = judge.errors(place, value) if accepted and not valid else []
        except RecursionError:
            continue
        except Exception as error:
            if options.verbose:
                print(f"no verdict for {source} {pointer}: {error!r}", file=sys.stderr)
            continue
        report.pairs += 1
        report.valid += valid
        if accepted == valid:
            report.agree += 1
        else:
            reason = readings.explanation(place, value, text, accepted, body)
            if reason:
                report.explained[reason] += 1
            kind = "we accept" if accepted else "we refuse"
            theirs = "; ".join(oracle.told(error) for error in errors)[:400]
            cause = reason or (oracle.cause(errors) if accepted else differences.our_cause(body))
            report.count(f"{kind}{' (known)' if reason else ''}", cause, example(theirs))
        if accepted:
            for cause, detail in roundtrip.compare(value, json.loads(body), judge.resolved(place), judge):
                reason = differences.known_roundtrip(cause)
                if reason is None:
                    continue
                report.roundtrips += not reason
                report.count(f"round trip{' (known)' if reason else ''}", cause, example(detail))
                break
    report.seconds = time.time() - began
    return report


def one(batch, tools, tree, options):
    if time.time() > options.deadline:
        return []
    document = batch.write()
    try:
        program = tools.program(document, tree)
    except programs.Failure as failure:
        if len(batch.parts) > 1:
            # One faulty document must not hide the others.
            return [report for part in batch.divided() for report in one(part, tools, tree, options)]
        report = Report(batch)
        report.failure = str(failure)
        return [report]
    return [examine(batch, document, program, options)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", help="without one only the documents of the repository are looked at")
    parser.add_argument("--only", action="append", help="a part of a document's name; may be given again")
    parser.add_argument("--largest", type=int, default=10**9, help="leaves out documents with more schemas than this")
    parser.add_argument("--pairs", type=int, default=40, help="at most this many for each schema")
    parser.add_argument("--values", type=int, default=8, help="values that are made for each schema")
    parser.add_argument("--broken", type=int, default=12, help="broken copies of each value")
    parser.add_argument("--schemas", type=int, default=10**6, help="at most this many schemas of a document")
    parser.add_argument("--minutes", type=float, default=10**6, help="begins no further document after this time")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--seed", default="1")
    parser.add_argument("--json", help="a file for all groups of disagreements")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    options.deadline = time.time() + options.minutes * 60

    tools = programs.Tools()
    tree = programs.WORK / "tree"
    documents = corpus.own() + (corpus.lay_out(options.corpus, tree) if options.corpus else [])
    all = [batch for batch in corpus.batches(documents, programs.WORK, only=options.only, per_document=options.schemas)
           if len(batch.schemas) <= options.largest]
    # Most documents first, then the small ones, so that one that ends early has seen the most.
    all.sort(key=lambda batch: (-len(batch.parts), len(batch.schemas)))
    reports = []
    begun = 0
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        for done in concurrent.futures.as_completed([pool.submit(one, batch, tools, tree, options) for batch in all]):
            begun += bool(done.result())
            for report in done.result():
                reports.append(report)
                said = f"failed: {report.failure.splitlines()[0][:150]}" if report.failure else f"{report.agree} agree"
                print(f"{report.name}: {report.schemas} schemas, {report.pairs} pairs, {said}, {report.seconds:.0f} s",
                      file=sys.stderr, flush=True)
            if options.json:
                differences.write(reports, options.json)
    if begun < len(all):
        print(f"{len(all) - begun} of {len(all)} derived documents were not begun within {options.minutes:g} minutes.")
    return differences.conclude(reports, corpus.batches.skipped, options)


if __name__ == "__main__":
    sys.exit(main())
