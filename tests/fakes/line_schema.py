"""Holds a body against the strict schemas of line_parts and says what is wrong in LINE's words.

Knows one object at a time; what depends on where an object stands is in line_actions, line_limits and line_flex.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend

from .line_counting import graphemes, is_uri, utf16_units
from .line_parts import Schema, strict_part


@dataclass(frozen=True, slots=True)
class Problem:
    """One entry of `details` in LINE's answer to a bad request."""

    message: str
    property: str


def shape_problems(component: str, body: Any) -> list[Problem]:
    """What LINE's specification and limits.toml have against a body, in the order of the specification."""
    return [Problem(_words(error), _place(error.absolute_path)) for error in _validator(component).iter_errors(body)]


@cache
def _validator(component: str) -> Validator:
    return Strict(strict_part(component))


def _see_part(validator: Any, component: str, instance: object, _: object) -> Iterable[ValidationError]:
    return _below(validator, instance, component)


def _see_kinds(validator: Any, kinds: dict[str, str], instance: object, _: object) -> Iterable[ValidationError]:
    if not isinstance(instance, dict):
        return
    kind = instance.get("type")
    if not isinstance(kind, str):
        yield ValidationError("must be specified", path=["type"])
    elif kind not in kinds:
        yield ValidationError(f"Must be one of the following values: [{', '.join(kinds)}]", path=["type"])
    else:
        yield from _below(validator, instance, kinds[kind])


def _see_present(_: object, names: list[str], instance: object, __: object) -> Iterable[ValidationError]:
    for name in names:
        if isinstance(instance, dict) and name not in instance:
            yield ValidationError("must be specified", path=[name])


def _see_known(_: object, names: frozenset[str], instance: object, __: object) -> Iterable[ValidationError]:
    for name in instance if isinstance(instance, dict) else ():
        if name not in names:
            yield ValidationError("unknown property", path=[name])


def _see_properties(validator: Any, properties: Schema, instance: object, _: object) -> Iterable[ValidationError]:
    for name, value in instance.items() if isinstance(instance, dict) else ():
        if name in properties:
            yield from validator.descend(value, properties[name], path=name)


def _see_length(unit: Callable[[str], int]) -> Callable[..., Iterable[ValidationError]]:
    def see(_: object, bounds: list[int], instance: object, __: object) -> Iterable[ValidationError]:
        if not isinstance(instance, str) or bounds[0] <= unit(instance) <= bounds[1]:
            return
        empty = not instance and bounds[0]
        yield ValidationError("May not be empty" if empty else f"Length must be between {bounds[0]} and {bounds[1]}")

    return see


def _see_uri(_: object, schemes: list[str], instance: object, __: object) -> Iterable[ValidationError]:
    if isinstance(instance, str) and not is_uri(instance, schemes):
        yield ValidationError("invalid uri")


def _below(validator: Any, instance: object, component: str) -> Iterable[ValidationError]:
    errors: Iterable[ValidationError] = validator.descend(instance, strict_part(component))
    return errors


Strict: type[Validator] = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {
        "part": _see_part,
        "kinds": _see_kinds,
        "present": _see_present,
        "known": _see_known,
        "properties": _see_properties,
        "utf16": _see_length(utf16_units),
        "graphemes": _see_length(graphemes),
        "uri": _see_uri,
    },
)


def _words(error: ValidationError) -> str:
    """LINE's wording where it is known, else a plain one."""
    schema: Any = error.schema
    match error.validator:
        case "type":
            return f"must be a {schema['type']}"
        case "enum":
            return f"Must be one of the following values: [{', '.join(map(str, schema['enum']))}]"
        case "minItems" | "maxItems":
            return f"Size must be between {schema.get('minItems', 0)} and {schema.get('maxItems', 'any')}"
        case "minimum" | "maximum":
            return f"Must be between {schema.get('minimum', 'any')} and {schema.get('maximum', 'any')}"
        case "multipleOf":
            return "must be a multiple of five"
        case "pattern":
            return f"must match {schema['pattern']}"
        case "not":
            return "contains a forbidden word"
        case _:
            return error.message


def _place(path: Iterable[str | int]) -> str:
    """`messages[0].template.text`, as LINE names places."""
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")
