"""Which documents are replayed."""

import csv
import hashlib
import json
import os
import tempfile

import yaml

from tool import ROOT


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


def largest(chosen):
    """The document with the most operations: while it is written there is time to be killed."""
    return max((document for _, document in chosen), key=lambda document: len(json.dumps(document.get("paths", {}))))
