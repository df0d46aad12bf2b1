"""Reads the documents of a corpus, and derives from each a document whose operations take one schema each as a body."""

import csv
import json
import os
import re
import shutil
from pathlib import Path

import yaml

try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader

HERE = Path(__file__).resolve().parent


class Loader(SafeLoader):
    """YAML 1.2's core schema, with CloudFormation's short tags as nothing but text."""

    yaml_implicit_resolvers = {}


for tag, pattern, first in [
    ("null", r"~|null|Null|NULL|", list("~nN") + [""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), first)


def tagged(loader, suffix, node):
    if isinstance(node, yaml.ScalarNode):
        return {suffix: node.value}
    if isinstance(node, yaml.SequenceNode):
        return {suffix: loader.construct_sequence(node, deep=True)}
    return {suffix: loader.construct_mapping(node, deep=True)}


Loader.add_multi_constructor("!", tagged)
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: integer(node.value))


def integer(text):
    return int(text, 0) if text[:2] in ("0o", "0x") else int(text)


def load(path):
    """A YAML or JSON file with text for every key, as JSON has it."""
    text = Path(path).read_text(encoding="utf-8-sig")
    try:
        value = json.loads(text)
    except ValueError:
        value = yaml.load(text, Loader)
    return json.loads(json.dumps(texts(value)))


def texts(value):
    if isinstance(value, dict):
        return {key_text(key): texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [texts(item) for item in value]
    return value


def key_text(key):
    if isinstance(key, bool):
        return "true" if key else "false"
    return "null" if key is None else str(key)


def lay_out(corpus, tree):
    """Lays the documents out as in their repositories, since they refer to their neighbours. Returns (name, place)."""
    shutil.rmtree(tree, ignore_errors=True)
    documents = []
    with open(Path(corpus) / "index.tsv", encoding="utf-8") as index:
        for row in csv.DictReader(index, delimiter="\t"):
            folder = tree / row["repo"]
            place = folder / row["path"]
            if row["how"] not in ("file", "companion") or place.exists():
                place = place.parent / row["file"]
            place.parent.mkdir(parents=True, exist_ok=True)
            source = Path(corpus) / "documents" / row["file"]
            try:
                os.link(source, place)
            except OSError:
                shutil.copy(source, place)
            if row["how"] != "companion":
                documents.append((row["file"], place))
    return documents


def own():
    """The documents of the repository: those made for this, and those of the case folders. (name, place)."""
    found = []
    for path in sorted(Path(__file__).parent.glob("documents/*.yaml")) + sorted(HERE.parent.glob("Cases/*/openapi.*")):
        said = path.parent / "expected" / "diagnostics.txt"
        if not said.exists() or ": error: " not in said.read_text():
            found.append((str(path.relative_to(HERE.parent)), path))
    return found


def version(document):
    """2.0, 3.0 or 3.1, or None for what is no OpenAPI document."""
    if not isinstance(document, dict):
        return None
    if str(document.get("swagger", "")).startswith("2"):
        return "2.0"
    text = str(document.get("openapi", ""))
    return "3.0" if text.startswith("3.0") else "3.1" if text.startswith("3.") else None


def escaped(token):
    return token.replace("~", "~0").replace("/", "~1")


def schemas(document):
    """(JSON pointer, schema) of every schema that stands at the outside: named ones, and those of bodies, parameters and
    headers."""
    found = []

    def add(pointer, schema):
        if isinstance(schema, (dict, bool)) and not (isinstance(schema, dict) and set(schema) == {"$ref"}):
            found.append((pointer, schema))

    def holders(pointer, node):
        """Whatever has a `schema` or a `content` below a node that is no schema."""
        if isinstance(node, list):
            for index, item in enumerate(node):
                holders(f"{pointer}/{index}", item)
        if not isinstance(node, dict):
            return
        for key, value in node.items():
            inner = f"{pointer}/{escaped(key)}"
            if key == "schema":
                add(inner, value)
            elif key not in ("example", "examples", "x-amazon-apigateway-integration"):
                holders(inner, value)

    components = document.get("components")
    components = components if isinstance(components, dict) else {}
    for name, schema in (components.get("schemas") or {}).items():
        add(f"/components/schemas/{escaped(name)}", schema)
    for name, schema in (document.get("definitions") or {}).items():
        add(f"/definitions/{escaped(name)}", schema)
    for kind in ("requestBodies", "responses", "parameters", "headers"):
        holders(f"/components/{kind}", components.get(kind))
        holders(f"/{kind}", document.get(kind))
    holders("/paths", document.get("paths"))
    return found


def mentions(node, keys):
    if isinstance(node, dict):
        return any(key in node for key in keys) or any(mentions(value, keys) for value in node.values())
    return isinstance(node, list) and any(mentions(item, keys) for item in node)


def references(node):
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for item in node:
            yield from references(item)


class Batch:
    """A derived document, and for each of its operations the schema that it takes."""

    def __init__(self, name, version, folder):
        self.name = name
        self.version = version
        self.folder = folder
        self.sources = []
        self.parts = []
        self.schemas = []
        root = {"title": "Echo", "version": "1"}
        self.document = (
            {"swagger": "2.0", "info": root, "consumes": ["application/json"], "paths": {}, "definitions": {}}
            if version == "2.0"
            else {"openapi": version + ".0", "info": root, "paths": {}, "components": {"schemas": {}}})

    @property
    def named(self):
        return self.document["definitions"] if self.version == "2.0" else self.document["components"]["schemas"]

    @property
    def place(self):
        """Where a document of the version has its named schemas."""
        return "#/definitions/" if self.version == "2.0" else "#/components/schemas/"

    def add(self, source, document, chosen, prefix=None):
        """Takes over the schemas of a document: as they are, or with names of their own beside those of others."""
        self.sources.append(source)
        self.parts.append((source, document, chosen))
        document = renamed(document, prefix, self.folder, self.place)
        for name, schema in named_schemas(document).items():
            self.named[prefix + name if prefix else name] = schema
        # Whatever else is referred to stays where it is, or below a key of its own.
        rest = {key: value for key, value in document.items() if key not in ("openapi", "swagger", "info", "tags")}
        if prefix:
            self.document["x-" + prefix] = rest
        else:
            # The paths of the derived document take the place of the original ones.
            self.document["x-paths"] = rest.pop("paths", {})
            components = rest.pop("components", None)
            for key, value in (components or {}).items():
                if key not in ("schemas", "securitySchemes"):
                    self.document["components"][key] = value
            for key in ("parameters", "responses", "x-schemas"):
                if key in rest:
                    self.document[key] = rest[key]
        for pointer, _ in chosen:
            self.take(source, document, pointer, prefix)

    def divided(self):
        """A derived document for each of the documents that share this one."""
        for index, (source, document, chosen) in enumerate(self.parts):
            batch = Batch(f"{self.name}-{index + 1}", self.version, self.folder)
            batch.add(source, document, chosen)
            yield batch

    def take(self, source, document, pointer, prefix):
        tokens = [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]
        schema = document
        for token in tokens:
            schema = schema[int(token)] if isinstance(schema, list) else schema[token]
        name = tokens[-1] if tokens[:-1] in (["components", "schemas"], ["definitions"]) else None
        if name is not None:
            schema = {"$ref": self.place + escaped((prefix or "") + name)}
        index = len(self.schemas)
        if self.version == "2.0":
            body = {"parameters": [{"in": "body", "name": "body", "required": True, "schema": schema}]}
            place = f"/paths/~1echo{index}/post/parameters/0/schema"
        else:
            content = {"application/json": {"schema": schema}}
            body = {"requestBody": {"required": True, "content": content}}
            place = f"/paths/~1echo{index}/post/requestBody/content/application~1json/schema"
        self.document["paths"][f"/echo{index}"] = {
            "post": {"operationId": f"echo{index}", **body, "responses": {"200": {"description": "The same"}}}}
        self.schemas.append((source, pointer, place))

    def write(self):
        path = self.folder / f"agreement-{self.name}.json"
        path.write_text(json.dumps(self.document, indent=1), encoding="utf-8")
        return path


BUILT_IN = {
    place + name: name for place in ("#/components/schemas/", "#/definitions/") for name in ("Empty", "Error")}


def named_schemas(document):
    """Those of either version: a document that was carried to the other one by its first line has them where they were."""
    return {**(document.get("definitions") or {}), **((document.get("components") or {}).get("schemas") or {})}


def renamed(document, prefix, folder, place):
    """The document with a prefix before the name of each schema, if any, and references that follow, to one place."""

    named = named_schemas(document)

    def is_missing(reference):
        file = reference.split("#")[0]
        return "://" in file or not (folder / file).exists()

    def visit(node):
        if isinstance(node, list):
            return [visit(item) for item in node]
        if not isinstance(node, dict):
            return node
        result = {key: visit(value) for key, value in node.items()}
        reference = node.get("$ref")
        if isinstance(reference, str) and BUILT_IN.get(reference, "") not in {"", *named}:
            # A model that every REST API has, declared or not.
            return {"type": "object"}
        if isinstance(reference, str) and is_missing(reference):
            # The corpus does not have the file. What is left of the document can be looked at all the same.
            return {}
        known = isinstance(reference, str) and re.match("#/(components/schemas|definitions)/", reference)
        if known:
            result["$ref"] = place + (prefix or "") + reference[known.end():]
        elif isinstance(reference, str) and not prefix:
            result["$ref"] = re.sub("^#/paths/", "#/x-paths/", reference)
        elif isinstance(reference, str) and reference.startswith("#/"):
            result["$ref"] = f"#/x-{prefix}" + reference[1:]
        return result

    return visit(document)


def scratch(folder, work):
    copy = work / "own" / folder.name
    shutil.copytree(folder, copy, dirs_exist_ok=True)
    return copy


def batches(documents, work, limit=250, only=None, per_document=10**6):
    """Derived documents for all of a corpus. Small documents share one, since a compiler's start costs more than they."""
    shared = {}
    seen = set()
    skipped = []
    for source, place in documents:
        if only and not any(part in source for part in only):
            continue
        try:
            document = load(place)
        except Exception as error:  # what no reader of YAML takes is not ours to judge here
            skipped.append((source, f"unreadable: {str(error).splitlines()[0]}"))
            continue
        kind = version(document)
        if kind is None:
            skipped.append((source, "no OpenAPI document"))
            continue
        outside = any(not reference.startswith("#/") for reference in references(document))
        alone = outside or mentions(document, ("discriminator", "$anchor", "$id", "$dynamicRef", "$schema"))
        found = []
        for pointer, schema in schemas(document):
            key = json.dumps([kind, schema], sort_keys=True)
            if key in seen and not mentions(schema, ("$ref",)):
                continue
            seen.add(key)
            found.append((pointer, schema))
        found = found[:per_document]
        if not found:
            continue
        if alone or len(found) > limit // 2:
            name = re.sub(r"[^A-Za-z0-9]+", "-", source)[-70:].strip("-")
            # Beside the files that it refers to, if there are any; never in the repository.
            batch = Batch(name, kind, place.parent if HERE.parent not in place.parents else scratch(place.parent, work))
            batch.add(source, document, found)
            yield batch
            continue
        batch, count = shared.get(kind, (None, 0))
        if batch is None or len(batch.schemas) + len(found) > limit:
            if batch is not None:
                yield batch
            batch, count = Batch(f"shared-{kind.replace('.', '')}-{count + 1}", kind, work), count + 1
            shared[kind] = (batch, count)
        batch.add(source, document, found, prefix=f"D{len(batch.sources)}")
    for batch, _ in shared.values():
        yield batch
    batches.skipped = skipped
