"""Plausible edits of an OpenAPI document, as an author makes them."""
import copy

METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "x-amazon-apigateway-any-method"]
INTEGRATION = "x-amazon-apigateway-integration"


def operations(document):
    """(path, method, operation) of all that a function may answer."""
    for path, item in document.get("paths", {}).items():
        if isinstance(item, dict):
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    yield path, method, item[method]


def schemas(document):
    """The named schemas, whichever version the document is of."""
    if "definitions" in document:
        return document["definitions"]
    return document.get("components", {}).get("schemas", {})


def is_old(document):
    return "swagger" in document


def pick(random, items):
    items = list(items)
    return random.choice(items) if items else None


class Mutator:
    """Each edit returns what it did, or None where there is nothing to do it to."""

    def __init__(self, random):
        self.random = random
        self.count = 0
        # What was taken away, to be put back: that happens, too.
        self.bin = []

    def new_name(self, stem):
        self.count += 1
        return f"{stem}{self.count}"

    def mutate(self, document):
        edits = [
            self.add_operation, self.add_operation, self.remove_operation, self.restore_operation,
            self.rename_operation, self.move_path, self.move_function, self.add_parameter, self.remove_parameter,
            self.rename_parameter, self.retype_parameter, self.require_parameter, self.add_response,
            self.remove_response, self.add_member, self.remove_member, self.rename_member, self.retype_member,
            self.add_schema, self.describe, self.reorder, self.rename_function,
        ]
        while True:
            edit = self.random.choice(edits)
            done = edit(document)
            if done is not None:
                return f"{edit.__name__}: {done}"

    # Operations

    def add_operation(self, document):
        found = pick(self.random, operations(document))
        if found is None:
            return None
        path, method, operation = found
        added = copy.deepcopy(operation)
        name = self.new_name("addedOperation")
        added["operationId"] = name
        added.pop("x-gatewright-name", None)
        free = [other for other in METHODS[:4] if other not in document["paths"][path]]
        if free and self.random.random() < 0.5:
            document["paths"][path][free[0]] = added
        else:
            place = f"/added{self.count}" + path
            item = {key: copy.deepcopy(value) for key, value in document["paths"][path].items() if key not in METHODS}
            item[method] = added
            document["paths"][place] = item
        return name

    def remove_operation(self, document):
        everything = list(operations(document))
        if len(everything) < 3:
            return None
        path, method, operation = self.random.choice(everything)
        self.bin.append((path, method, operation))
        del document["paths"][path][method]
        return f"{method} {path}"

    def restore_operation(self, document):
        if not self.bin:
            return None
        path, method, operation = self.bin.pop()
        item = document["paths"].setdefault(path, {})
        if method in item:
            return None
        item[method] = operation
        return f"{method} {path}"

    def rename_operation(self, document):
        found = pick(self.random, operations(document))
        if found is None:
            return None
        name = self.new_name("renamedOperation")
        found[2]["operationId"] = name
        found[2].pop("x-gatewright-name", None)
        return name

    def move_path(self, document):
        path = pick(self.random, document.get("paths", {}))
        if path is None or path == "$default":
            return None
        self.count += 1
        document["paths"][f"/v{self.count}{path}"] = document["paths"].pop(path)
        return path

    def integrations(self, document):
        return [op for _, _, op in operations(document) if isinstance(op.get(INTEGRATION), dict)]

    def uri(self, name):
        return (
            "arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/"
            f"arn:aws:lambda:eu-west-1:123456789012:function:{name}/invocations"
        )

    def move_function(self, document):
        """To a new function, or to that of another operation."""
        with_integration = [op for op in self.integrations(document) if "uri" in op[INTEGRATION]]
        if not with_integration:
            return None
        operation = self.random.choice(with_integration)
        other = self.random.choice(with_integration)
        if other is operation or self.random.random() < 0.3:
            name = self.new_name("Moved") + "Function"
            operation[INTEGRATION]["uri"] = self.uri(name)
            return f"{operation.get('operationId')} to {name}"
        operation[INTEGRATION]["uri"] = copy.deepcopy(other[INTEGRATION]["uri"])
        return f"{operation.get('operationId')} to that of {other.get('operationId')}"

    def rename_function(self, document):
        with_integration = [op for op in self.integrations(document) if "uri" in op[INTEGRATION]]
        if not with_integration or self.random.random() < 0.8:
            return None
        old = self.random.choice(with_integration)[INTEGRATION]["uri"]
        name = self.new_name("Renamed") + "Function"
        for operation in with_integration:
            if operation[INTEGRATION]["uri"] == old:
                operation[INTEGRATION]["uri"] = self.uri(name)
        return name

    # Parameters

    def parameters(self, document):
        for _, _, operation in operations(document):
            for parameter in operation.get("parameters", []):
                if isinstance(parameter, dict) and parameter.get("in") in ("query", "header"):
                    yield operation, parameter

    def add_parameter(self, document):
        found = pick(self.random, operations(document))
        if found is None:
            return None
        kind = self.random.choice(["string", "integer", "boolean", "number"])
        parameter = {"name": self.new_name("added"), "in": "query", "required": self.random.random() < 0.5}
        parameter.update({"type": kind} if is_old(document) else {"schema": {"type": kind}})
        found[2].setdefault("parameters", []).append(parameter)
        return parameter["name"]

    def remove_parameter(self, document):
        found = pick(self.random, self.parameters(document))
        if found is None:
            return None
        found[0]["parameters"].remove(found[1])
        return found[1]["name"]

    def rename_parameter(self, document):
        found = pick(self.random, self.parameters(document))
        if found is None:
            return None
        found[1]["name"] = self.new_name("renamed")
        return found[1]["name"]

    def retype_parameter(self, document):
        found = pick(self.random, self.parameters(document))
        if found is None:
            return None
        kind = {"type": self.random.choice(["string", "integer", "boolean"])}
        for key in list(found[1]):
            if key not in ("name", "in", "required", "description"):
                del found[1][key]
        found[1].update(kind if is_old(document) else {"schema": kind})
        return found[1]["name"]

    def require_parameter(self, document):
        found = pick(self.random, self.parameters(document))
        if found is None:
            return None
        found[1]["required"] = not found[1].get("required", False)
        return found[1]["name"]

    # Responses

    def add_response(self, document):
        found = pick(self.random, operations(document))
        if found is None:
            return None
        status = self.random.choice(["202", "404", "409", "410", "418", "422", "429", "503"])
        responses = found[2].setdefault("responses", {})
        if status in responses:
            return None
        responses[status] = {"description": "Added."}
        return status

    def remove_response(self, document):
        found = pick(self.random, [o for o in operations(document) if len(o[2].get("responses", {})) > 1])
        if found is None:
            return None
        status = self.random.choice(list(found[2]["responses"]))
        del found[2]["responses"][status]
        return status

    # Schemas

    def objects(self, document):
        return [s for s in schemas(document).values() if isinstance(s, dict) and isinstance(s.get("properties"), dict)]

    def add_member(self, document):
        schema = pick(self.random, self.objects(document))
        if schema is None:
            return None
        name = self.new_name("added")
        schema["properties"][name] = {"type": self.random.choice(["string", "integer", "boolean"])}
        if self.random.random() < 0.5:
            schema.setdefault("required", [])
            schema["required"] = list(schema["required"]) + [name]
        return name

    def member(self, document):
        schema = pick(self.random, [s for s in self.objects(document) if s["properties"]])
        return None if schema is None else (schema, self.random.choice(list(schema["properties"])))

    def remove_member(self, document):
        found = self.member(document)
        if found is None:
            return None
        schema, name = found
        del schema["properties"][name]
        if name in schema.get("required", []):
            schema["required"] = [other for other in schema["required"] if other != name]
        return name

    def rename_member(self, document):
        found = self.member(document)
        if found is None:
            return None
        schema, name = found
        new = self.new_name("renamed")
        schema["properties"] = {new if key == name else key: value for key, value in schema["properties"].items()}
        if "required" in schema:
            schema["required"] = [new if key == name else key for key in schema["required"]]
        return f"{name} to {new}"

    def retype_member(self, document):
        found = self.member(document)
        if found is None:
            return None
        found[0]["properties"][found[1]] = {"type": self.random.choice(["string", "integer", "boolean", "number"])}
        return found[1]

    def add_schema(self, document):
        """One that may be called like something that is there."""
        known = schemas(document)
        if not known:
            return None
        name = self.random.choice([self.new_name("Added"), "Handler", "Items", "Orders", self.new_name("Function")])
        if name in known:
            return None
        known[name] = {"type": "object", "properties": {"id": {"type": "string"}}}
        return name

    # What changes nothing

    def describe(self, document):
        found = pick(self.random, operations(document))
        if found is None:
            return None
        found[2]["description"] = self.new_name("Described ")
        return found[2]["description"]

    def reorder(self, document):
        paths = list(document.get("paths", {}).items())
        self.random.shuffle(paths)
        document["paths"] = dict(paths)
        return f"{len(paths)} paths"
