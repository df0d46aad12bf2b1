"""Documents that other people's gateways can play: every operation calls one function."""
import copy
import csv
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "../Agreement"))
from corpus import load  # noqa: E402
from gateways import format_version  # noqa: E402

FUNCTION = "EchoFunction"
ARN = f"arn:aws:lambda:us-east-1:000000000000:function:{FUNCTION}"
URI = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{ARN}/invocations"
METHODS = {"get", "put", "post", "delete", "options", "head", "patch"}
ANY = "x-amazon-apigateway-any-method"


def documents(corpus):
    """The names and contents of those of the repository and of a corpus that integrate functions."""
    samples = os.path.join(HERE, "../../samples")
    paths = [os.path.join(samples, name, "openapi.yaml") for name in sorted(os.listdir(samples))]
    if corpus:
        with open(os.path.join(corpus, "index.tsv")) as index:
            rows = [row for row in csv.DictReader(index, delimiter="\t") if int(row["lambda_ops"] or 0)]
        paths += [os.path.join(corpus, "documents", row["file"]) for row in rows]
    seen = set()
    for path in filter(os.path.exists, paths):
        document = load(path)
        # Many are examples of the same API.
        shape = json.dumps(routes(document))
        if any(path != "$default" for path, _ in routes(document)) and shape not in seen:
            seen.add(shape)
            yield os.path.basename(path) if corpus and path.startswith(corpus) else os.path.relpath(path, samples), document


def operations(document):
    """Path, method (`any` for ANY) and operation."""
    for path, item in (document.get("paths") or {}).items():
        for method, operation in item.items() if isinstance(item, dict) else []:
            if method.lower() in METHODS or method == ANY:
                yield path, "any" if method == ANY else method.lower(), operation or {}


def routes(document):
    return sorted((path, method) for path, method, _ in operations(document))


def derived(document, product):
    """The document as all gateways can read it, for a REST or an HTTP API.

    Of the document stay its routes and what it says of media types, CORS and validation. Security is left out, which
    LocalStack does not know (`events.py` compares authorizers), and so are gateway responses, which `gatewright invoke`
    does not play.
    """
    document = copy.deepcopy(document)
    version = "swagger" if "swagger" in document else "openapi"
    # Neither importer reads 3.1.
    kept = {version: "2.0" if version == "swagger" else "3.0.1", "info": {"title": "Played", "version": "1"}, "paths": {}}
    for key in ["x-amazon-apigateway-binary-media-types", "x-amazon-apigateway-cors"]:
        if key in document:
            kept[key] = document[key]
    for path, method, operation in operations(document):
        if path == "$default" and product == "REST":
            continue
        integration = operation.get("x-amazon-apigateway-integration")
        integration = integration if isinstance(integration, dict) else {}
        if str(integration.get("type", "")).lower() != "mock" or product != "REST":
            integration = {"type": "aws_proxy", "httpMethod": "POST", "uri": URI}
        else:
            # What it answers is its own affair, but that it does counts.
            integration = {
                "type": "mock", "requestTemplates": {"application/json": '{"statusCode": 200}'},
                "responses": {"default": {"statusCode": "200"}}}
        if format_version(product):
            integration["payloadFormatVersion"] = format_version(product)
        parameters = [
            {"name": name.rstrip("+"), "in": "path", "required": True,
             **({"type": "string"} if version == "swagger" else {"schema": {"type": "string"}})}
            for name in re.findall(r"\{([^}]+)\}", path)]
        kept["paths"].setdefault(path, {})[ANY if method == "any" else method] = {
            **({"operationId": operation["operationId"]} if "operationId" in operation else {}),
            "parameters": parameters, "responses": {"200": {"description": "."}},
            "x-amazon-apigateway-integration": integration}
    return kept
