"""Holds an object of Block Kit against the tables in slack_spec and says what is wrong with it.

Knows one property at a time; what depends on several is in slack_blocks.
"""

import re
import tomllib
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

SPEC = Path(__file__).parent / "slack_spec"
COMMON_TO_BLOCKS = {"block_id": {"string": [1, 255]}}
COMMON_TO_ACTING = {"action_id": {"string": [1, 255]}}
TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
DECIMAL = re.compile(r"-?\d+(\.\d+)?")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
KINDS: dict[str, Callable[[object], bool]] = {
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
}

Table = dict[str, Any]
Found = Iterator[tuple[str, str]]  # pointer, what is wrong there


@cache
def tables() -> Table:
    """Both files of slack_spec as one: blocks_of, elements_of, block, element, part."""
    return _read("blocks.toml") | _read("elements.toml")


def part_problems(name: str, value: object, at: str) -> Found:
    """What is wrong with an object of the table [part.name]."""
    yield from _object(tables()["part"][name], value, at)


def _read(name: str) -> Table:
    return tomllib.loads((SPEC / name).read_text(encoding="utf-8"))


def _object(table: Table, value: object, at: str) -> Found:
    if not isinstance(value, dict):
        yield at, "must provide an object"
        return
    for name in table.get("required", []):
        if name not in value:
            yield f"{at}/{name}", f"missing required field: {name}"
    for name, given in value.items():
        if name in table and name != "required":
            yield from spec_problems(table[name], given, f"{at}/{name}")
        else:
            yield f"{at}/{name}", f"invalid additional property: {name}"


def spec_problems(spec: Table, value: object, at: str) -> Found:
    """What is wrong with one value under the keywords of one property."""
    for keyword, bound in spec.items():
        if keyword != "each":
            yield from CHECKS[keyword](bound, value, at)
    if "list" in spec and isinstance(value, list):
        for number, item in enumerate(value):
            yield from spec_problems(spec["each"], item, f"{at}/{number}")


def _string(bounds: list[int], value: object, at: str) -> Found:
    if not isinstance(value, str):
        yield at, "must provide a string"
    elif len(value) > bounds[1]:
        yield at, f"must be less than {bounds[1] + 1} characters"
    elif len(value) < bounds[0]:
        yield at, f"must be more than {bounds[0] - 1} characters"


def _text(kinds: tuple[str, ...]) -> Callable[[list[int], object, str], Found]:
    def check(bounds: list[int], value: object, at: str) -> Found:
        if not isinstance(value, dict):
            yield at, "must provide an object"
        elif value.get("type") not in kinds:
            yield f"{at}/type", f"must be one of: {', '.join(kinds)}"
        else:
            own: Table = {"text": {"string": bounds}, "type": {}}
            yield from _object(tables()["element"][value["type"]] | own, value, at)

    return check


def _list(bounds: list[int], value: object, at: str) -> Found:
    if not isinstance(value, list):
        yield at, "must provide an array"
    elif len(value) > bounds[1]:
        yield at, f"no more than {bounds[1]} items allowed"
    elif len(value) < bounds[0]:
        yield at, f"no fewer than {bounds[0]} items allowed"


def _block(among: str, value: object, at: str) -> Found:
    kinds = tables()["blocks_of"][among]
    yield from _typed("block", kinds, value, at, lambda _: COMMON_TO_BLOCKS)


def _element(among: str, value: object, at: str) -> Found:
    kinds, acting = tables()["elements_of"][among], tables()["elements_of"]["acting"]
    yield from _typed("element", kinds, value, at, lambda kind: COMMON_TO_ACTING if kind in acting else {})


def _typed(table: str, kinds: list[str], value: object, at: str, common: Callable[[str], Table]) -> Found:
    if not isinstance(value, dict):
        yield at, "must provide an object"
    elif value.get("type") not in kinds:
        yield f"{at}/type", f"unsupported type: {value.get('type')}"
    else:
        kind = value["type"]
        yield from _object(tables()[table][kind] | {"type": {}} | common(kind), value, at)


def _choice(among: list[str], value: object, at: str) -> Found:
    if value not in among:
        yield at, f"must be one of: {', '.join(among)}"


def _is(kind: str, value: object, at: str) -> Found:
    if not KINDS[kind](value):
        yield at, f"must provide a value of type {kind}"


def _range(bounds: list[int], value: object, at: str) -> Found:
    if not KINDS["integer"](value) or not isinstance(value, int):
        yield at, "must provide an integer"
    elif not bounds[0] <= value <= bounds[1]:
        yield at, f"must be between {bounds[0]} and {bounds[1]}"


def _form(form: str, value: object, at: str) -> Found:
    if not FORMS[form](value):
        yield at, f"must be a valid {form}"


def _is_day(value: object) -> bool:
    if not isinstance(value, str) or not DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_address(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    return parts.scheme in {"http", "https", "slack"} and bool(parts.netloc) and not re.search(r"\s", value)


FORMS: dict[str, Callable[[object], bool]] = {
    "date": _is_day,
    "time": lambda value: isinstance(value, str) and bool(TIME.fullmatch(value)),
    "unix": lambda value: KINDS["integer"](value) and len(str(value)) == 10,
    "decimal": lambda value: isinstance(value, str) and bool(DECIMAL.fullmatch(value)),
    "url": _is_address,
}

CHECKS: dict[str, Callable[[Any, object, str], Found]] = {
    "string": _string,
    "plain": _text(("plain_text",)),
    "text": _text(("plain_text", "mrkdwn")),
    "list": _list,
    "part": part_problems,
    "block": _block,
    "element": _element,
    "choice": _choice,
    "is": _is,
    "range": _range,
    "form": _form,
}
