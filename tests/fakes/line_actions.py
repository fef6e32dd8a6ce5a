"""What an action may be depends on where it stands: kinds, labels, and the rules inside one action.

Knows only actions whose shape is already right.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from .line_counting import graphemes
from .line_schema import Problem

BUTTONS = ("postback", "message", "uri", "datetimepicker", "clipboard")
PICKED = {
    "date": (r"\d{4}-\d\d-\d\d", date.fromisoformat),
    "time": (r"\d\d:\d\d", time.fromisoformat),
    "datetime": (r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d", lambda text: datetime.fromisoformat(text.upper())),
}


@dataclass(frozen=True, slots=True)
class Place:
    """Where an action can stand: which kinds LINE takes there and how many graphemes the label may have."""

    kinds: tuple[str, ...]
    label_most: int
    label_required: bool


QUICK_REPLY = Place((*BUTTONS, "camera", "cameraRoll", "location"), 20, True)
TEMPLATE = Place(BUTTONS, 20, True)
TEMPLATE_DEFAULT = Place(BUTTONS, 20, False)
IMAGE_CAROUSEL = Place(BUTTONS, 12, False)
RICH_MENU = Place((*BUTTONS, "richmenuswitch"), 20, False)
FLEX_BUTTON = Place(BUTTONS, 40, True)
FLEX_AREA = Place(BUTTONS, 40, False)


def action_problems(action: dict[str, Any], where: Place, at: str) -> Iterator[Problem]:
    """What LINE has against this action at this place; `at` is the property path of the action."""
    if action["type"] not in where.kinds:
        yield Problem(f"Must be one of the following values: [{', '.join(where.kinds)}]", f"{at}.type")
    yield from _label_problems(action.get("label"), where, f"{at}.label")
    match action["type"]:
        case "postback":
            yield from _postback_problems(action, at)
        case "datetimepicker":
            yield from _picker_problems(action, at)


def _label_problems(label: str | None, where: Place, at: str) -> Iterator[Problem]:
    if label is None:
        if where.label_required:
            yield Problem("must be specified", at)
    elif not label:
        yield Problem("May not be empty", at)
    elif graphemes(label) > where.label_most:
        yield Problem(f"Length must be between 0 and {where.label_most}", at)


def _postback_problems(action: dict[str, Any], at: str) -> Iterator[Problem]:
    if "text" in action and "displayText" in action:
        yield Problem("text and displayText cannot be used together", f"{at}.text")
    if "fillInText" in action and action.get("inputOption") != "openKeyboard":
        yield Problem("only with inputOption openKeyboard", f"{at}.fillInText")


def _picker_problems(action: dict[str, Any], at: str) -> Iterator[Problem]:
    bad = [
        name for name in ("initial", "min", "max") if name in action and not _is_picked(action["mode"], action[name])
    ]
    for name in bad:
        yield Problem(f"must be a {action['mode']} from 1900 to 2100 in LINE's format", f"{at}.{name}")
    if not bad and "min" in action and "max" in action and action["max"].upper() <= action["min"].upper():
        yield Problem("must be greater than min", f"{at}.max")


def _is_picked(mode: str, text: str) -> bool:
    form, read = PICKED[mode]
    if not re.fullmatch(form, text, re.ASCII):
        return False
    try:
        read(text)
    except ValueError:
        return False
    return mode == "time" or "1900" <= text[:4] <= "2100"
