"""Rules of Flex messages that LINE's specification leaves out: sizes in bytes, what may stand in what, labels.

Knows only containers whose shape is already right.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from .line_actions import FLEX_AREA, FLEX_BUTTON, action_problems
from .line_schema import Problem

BUBBLE_BYTES = 30 * 1024
CAROUSEL_BYTES = 50 * 1024
ANIMATED_MOST = 10
LINED_UP = ("box", "button", "image", "text", "separator", "filler")
ALLOWED = {"horizontal": LINED_UP, "vertical": LINED_UP, "baseline": ("icon", "text", "filler")}
HERO = ("box", "image", "video")
VIDEO_BUBBLES = ("kilo", "mega", "giga")
RATIO = re.compile(r"(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)", re.ASCII)

Json = dict[str, Any]


def flex_problems(container: Json, at: str) -> Iterator[Problem]:
    """What LINE has against a bubble or a carousel of the right shape; `at` is its property path."""
    if container["type"] == "bubble":
        yield from _bubble_problems(container, at, alone=True)
    else:
        yield from _carousel_problems(container, at)
    if _animated(container) > ANIMATED_MOST:
        yield Problem(f"at most {ANIMATED_MOST} animated images", at)


def _carousel_problems(carousel: Json, at: str) -> Iterator[Problem]:
    bubbles = carousel["contents"]
    for number, bubble in enumerate(bubbles):
        yield from _bubble_problems(bubble, f"{at}.contents[{number}]", alone=False)
    if len({bubble.get("size", "mega") for bubble in bubbles}) > 1:
        yield Problem("all bubbles must have the same size", f"{at}.contents")
    yield from _bytes_problems(carousel, CAROUSEL_BYTES, at)


def _bubble_problems(bubble: Json, at: str, *, alone: bool) -> Iterator[Problem]:
    yield from _bytes_problems(bubble, BUBBLE_BYTES, at)
    if "action" in bubble:
        yield from action_problems(bubble["action"], FLEX_AREA, f"{at}.action")
    for name in ("header", "body", "footer"):
        if name in bubble:
            yield from _component_problems(bubble[name], f"{at}.{name}")
    if "hero" not in bubble:
        return
    hero = bubble["hero"]
    yield from _kind_problems(hero, HERO, f"{at}.hero")
    yield from _component_problems(hero, f"{at}.hero")
    if hero["type"] == "video" and not (alone and bubble.get("size", "mega") in VIDEO_BUBBLES):
        yield Problem("video needs a single bubble of size kilo, mega or giga", f"{at}.hero")


def _component_problems(part: Json, at: str) -> Iterator[Problem]:
    match part["type"]:
        case "box":
            for number, child in enumerate(part["contents"]):
                yield from _kind_problems(child, ALLOWED[part["layout"]], f"{at}.contents[{number}]")
                yield from _component_problems(child, f"{at}.contents[{number}]")
        case "text" if "text" not in part and not part.get("contents"):
            yield Problem("text or contents must be specified", f"{at}.text")
        case "video":
            yield from _kind_problems(part["altContent"], ("box", "image"), f"{at}.altContent")
            yield from _component_problems(part["altContent"], f"{at}.altContent")
    if "action" in part:
        where = FLEX_BUTTON if part["type"] == "button" else FLEX_AREA
        yield from action_problems(part["action"], where, f"{at}.action")
    if "aspectRatio" in part and not _is_ratio(part["aspectRatio"]):
        yield Problem(
            "must be width:height, each 1 to 100000, height at most three times the width", f"{at}.aspectRatio"
        )


def _kind_problems(part: Json, kinds: tuple[str, ...], at: str) -> Iterator[Problem]:
    if part["type"] not in kinds:
        yield Problem(f"Must be one of the following values: [{', '.join(kinds)}]", f"{at}.type")


def _bytes_problems(container: Json, most: int, at: str) -> Iterator[Problem]:
    size = len(json.dumps(container, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
    if size > most:
        yield Problem(f"{size} bytes of JSON, at most {most}", at)


def _is_ratio(text: str) -> bool:
    found = RATIO.fullmatch(text)
    if not found:
        return False
    width, height = float(found[1]), float(found[2])
    return 1 <= width <= 100_000 and 1 <= height <= 100_000 and height <= 3 * width


def _animated(part: Any) -> int:
    match part:
        case dict():
            return (part.get("animated") is True) + sum(map(_animated, part.values()))
        case list():
            return sum(map(_animated, part))
        case _:
            return 0
