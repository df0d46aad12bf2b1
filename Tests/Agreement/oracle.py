"""The independent verdict: jsonschema and openapi-schema-validator, by the dialect of the document's version."""

from fractions import Fraction
from pathlib import Path

import openapi_schema_validator as oas
import regress
from jsonschema import Draft4Validator, _keywords, _legacy_keywords
from jsonschema.exceptions import ValidationError
from jsonschema.validators import create, extend
from openapi_schema_validator import _keywords as oas_keywords
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4, DRAFT202012

import corpus
import formats

EXPRESSIONS = {}


def pattern(validator, text, instance, schema):
    """ECMA 262 with the flag `u`, as JSON Schema asks for; without it where the expression is legal only so."""
    if not validator.is_type(instance, "string"):
        return
    if text not in EXPRESSIONS:
        EXPRESSIONS[text] = None
        for flags in ("u", ""):
            try:
                EXPRESSIONS[text] = regress.Regex(text, flags)
                break
            except regress.RegressError:
                continue
    expression = EXPRESSIONS[text]
    if expression is not None and expression.find(instance) is None:
        yield ValidationError(f"{instance!r} does not match {text!r}")


def nullable_type(key):
    """`type` where `nullable` beside it adds null."""

    def check(validator, types, instance, schema):
        if instance is None and schema.get(key) is True:
            return
        types = [types] if isinstance(types, str) else types
        # `file` is for form fields and downloads, and says nothing of JSON.
        if "file" not in types and not any(validator.is_type(instance, type) for type in types):
            yield ValidationError(f"{instance!r} is not of type {', '.join(map(str, types))}")

    return check


def multiple_of(validator, divisor, instance, schema):
    """By the decimal numbers that the texts are, not by their binary neighbours."""
    if not validator.is_type(instance, "number"):
        return
    if (Fraction(repr(instance)) / Fraction(repr(divisor))).denominator != 1:
        yield ValidationError(f"{instance!r} is not a multiple of {divisor}")


def not_checked(validator, value, instance, schema):
    return iter(())


def decided(usual):
    """The keyword of a dialect that heeds discriminators, for values that cannot even be looked up."""

    def check(validator, variants, instance, schema):
        discriminator = schema.get("discriminator")
        if isinstance(discriminator, dict) and isinstance(instance, dict):
            if not isinstance(instance.get(discriminator.get("propertyName"), ""), str):
                yield ValidationError(f"{instance!r} has no {discriminator.get('propertyName')!r} that is a string")
                return
        yield from usual(validator, variants, instance, schema)

    return check


def write_required(validator, names, instance, schema):
    """Members that are read-only need not be there in a request, OpenAPI 3.0.3 §4.7.24."""
    # `required: true` in a property is of draft 3, and of no meaning here.
    if isinstance(names, list):
        yield from oas_keywords.write_required(validator, names, instance, schema)


COMMON = {"pattern": pattern, "multipleOf": multiple_of}

OAS30 = create(
    meta_schema={},
    validators={
        **oas.OAS30Validator.VALIDATORS, **COMMON, "required": write_required,
        **{key: decided(oas.OAS30Validator.VALIDATORS[key]) for key in ("oneOf", "anyOf", "allOf")},
        "type": nullable_type("nullable"),
    },
    type_checker=oas.OAS30Validator.TYPE_CHECKER.redefine(
        "integer", lambda checker, value: Draft4Validator.TYPE_CHECKER.is_type(value, "integer")
        or isinstance(value, float) and value.is_integer()),
    # What stands beside a reference is ignored, OpenAPI 3.0.3 §4.8.23.
    applicable_validators=_legacy_keywords.ignore_ref_siblings,
    id_of=lambda schema: "",
)
SWAGGER = create(
    meta_schema={},
    validators={
        **{key: value for key, value in Draft4Validator.VALIDATORS.items()},
        **COMMON,
        "items": oas_keywords.items, "additionalProperties": oas_keywords.additionalProperties,
        "required": write_required, "type": nullable_type("x-nullable"),
    },
    type_checker=OAS30.TYPE_CHECKER,
    applicable_validators=_legacy_keywords.ignore_ref_siblings,
    id_of=lambda schema: "",
)
OAS31 = extend(oas.OAS31Validator, COMMON)

CLASSES = {"2.0": SWAGGER, "3.0": OAS30, "3.1": OAS31}
SPECIFICATIONS = {"2.0": DRAFT4, "3.0": DRAFT4, "3.1": DRAFT202012}


class Oracle:
    """The verdicts for the schemas of one derived document.

    - Parameter rewrite: turns the document into one that is read in another way.
    - Parameter keywords: overrides of the dialect's keywords.
    """

    def __init__(self, path, version, rewrite=None, keywords=None, formats_checked=formats.STRINGS):
        self.version = version
        self.root = Path(path).resolve().as_uri()
        specification = SPECIFICATIONS[version]

        def retrieve(uri):
            value = corpus.load(uri.removeprefix("file://"))
            return Resource(rewrite(value) if rewrite else value, specification)

        self.registry = Registry(retrieve=retrieve)
        self.kind = extend(CLASSES[version], keywords) if keywords else CLASSES[version]
        if keywords and version != "3.1":
            self.kind = create(
                meta_schema={}, validators={**CLASSES[version].VALIDATORS, **keywords},
                type_checker=CLASSES[version].TYPE_CHECKER, id_of=lambda schema: "",
                applicable_validators=_legacy_keywords.ignore_ref_siblings)
        self.checker = formats.checker(formats_checked)
        self.validators = {}
        # Keeps what was read: a registry does not change.
        self.registry = self.registry.get_or_retrieve(self.root).registry

    def validator(self, place):
        if place not in self.validators:
            self.validators[place] = self.kind(
                {"$ref": f"{self.root}#{place}"}, registry=self.registry, format_checker=self.checker)
        return self.validators[place]

    def accepts(self, place, value):
        return next(self.validator(place).iter_errors(value), None) is None

    def errors(self, place, value):
        return list(self.validator(place).iter_errors(value))

    def fits(self, place, value):
        validator = self.kind({}, registry=self.registry, format_checker=self.checker)
        return validator.evolve(schema=place.schema, _resolver=place.resolver).is_valid(value)

    def resolved(self, place):
        return self.registry.resolver().lookup(f"{self.root}#{place}")


def deepest(error):
    """Of the alternatives that failed, the fault that is furthest inside."""
    while error.context:
        error = max(error.context, key=lambda inner: (len(inner.absolute_path), inner.validator not in ("type", "enum")))
    return error


def told(error):
    inner = deepest(error)
    pointer = "".join(f"/{token}" for token in inner.absolute_path)
    return f"{'/'.join(dict.fromkeys([str(error.validator), str(inner.validator)]))} at {pointer or 'the top'}: {inner.message[:120]}"


def cause(errors):
    """The keywords that refused, and the format if that is one."""
    names = set()
    for error in errors[:20]:
        inner = deepest(error)
        name = str(error.validator) if not error.context else f"{error.validator}>{inner.validator}"
        names.add(f"{name} {inner.validator_value}" if inner.validator == "format" else name)
    return ", ".join(sorted(names)[:3])
