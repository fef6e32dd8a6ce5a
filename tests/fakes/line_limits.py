"""Rules of LINE that look at more than one property of a message: texts with emoji, templates, quick replies.

Knows only messages whose shape is already right. Flex has its own module.
"""

import re
from collections.abc import Iterator
from typing import Any

from .line_actions import IMAGE_CAROUSEL, QUICK_REPLY, TEMPLATE, TEMPLATE_DEFAULT, action_problems
from .line_counting import graphemes, utf16_slice, utf16_units
from .line_flex import flex_problems
from .line_schema import Problem

TEXT_MOST = 5000
# LINE replaces the `$` of an emoji by an undisclosed alternative text before it counts; 10 keeps a margin.
EMOJI_UNITS = 10
SUBSTITUTIONS_MOST = 20
BESIDE_IMAGE_OR_TITLE_MOST = 60
# A brace is doubled, or it opens or closes a key; anything left over is unpaired.
BRACES = re.compile(r"\{\{|\}\}|\{(?P<key>[0-9a-zA-Z_]{1,20})\}|(?P<unpaired>[{}])")

Json = dict[str, Any]


def message_problems(message: Json, at: str) -> Iterator[Problem]:
    """What LINE has against one message of the right shape; `at` is its property path, such as `messages[0]`."""
    match message["type"]:
        case "text":
            yield from _emoji_problems(message, at)
        case "textV2":
            yield from _substitution_problems(message, at)
        case "template":
            yield from _template_problems(message["template"], f"{at}.template")
        case "flex":
            yield from flex_problems(message["contents"], f"{at}.contents")
    for number, item in enumerate(message.get("quickReply", {}).get("items", [])):
        yield from action_problems(item["action"], QUICK_REPLY, f"{at}.quickReply.items[{number}].action")


def mention_problems(message: Json, chat: str, at: str) -> Iterator[Problem]:
    """A mention exists only in a group or room: `chat` is the id that the message goes to."""
    for key, part in message.get("substitution", {}).items():
        if part["type"] == "mention" and chat.startswith("U"):
            yield Problem("mention is allowed in groups and rooms only", f"{at}.substitution.{key}")


def _emoji_problems(message: Json, at: str) -> Iterator[Problem]:
    emojis = message.get("emojis", [])
    for number, emoji in enumerate(emojis):
        if utf16_slice(message["text"], emoji["index"], 1) != "$":
            yield Problem("index must point at a $", f"{at}.emojis[{number}].index")
    if utf16_units(message["text"]) + len(emojis) * (EMOJI_UNITS - 1) > TEXT_MOST:
        yield Problem(f"Length must be between 0 and {TEXT_MOST}", f"{at}.text")


def _substitution_problems(message: Json, at: str) -> Iterator[Problem]:
    substitution = message.get("substitution", {})
    for found in BRACES.finditer(message["text"]):
        if found["unpaired"]:
            yield Problem("unpaired brace", f"{at}.text")
        elif found["key"] and found["key"] not in substitution:
            yield Problem(f"no substitution for {found['key']}", f"{at}.text")
    kinds = [part["type"] for part in substitution.values()]
    for kind in ("mention", "emoji"):
        if kinds.count(kind) > SUBSTITUTIONS_MOST:
            yield Problem(f"at most {SUBSTITUTIONS_MOST} of type {kind}", f"{at}.substitution")


def _template_problems(template: Json, at: str) -> Iterator[Problem]:
    match template["type"]:
        case "buttons":
            yield from _block_problems(template, at)
        case "confirm":
            yield from _actions_problems(template["actions"], at)
        case "carousel":
            yield from _carousel_problems(template["columns"], at)
        case "image_carousel":
            for number, column in enumerate(template["columns"]):
                yield from action_problems(column["action"], IMAGE_CAROUSEL, f"{at}.columns[{number}].action")


def _block_problems(block: Json, at: str) -> Iterator[Problem]:
    """A buttons template or one column of a carousel."""
    crowded = "title" in block or "thumbnailImageUrl" in block
    if crowded and graphemes(block["text"]) > BESIDE_IMAGE_OR_TITLE_MOST:
        yield Problem(f"Length must be between 0 and {BESIDE_IMAGE_OR_TITLE_MOST}", f"{at}.text")
    if "defaultAction" in block:
        yield from action_problems(block["defaultAction"], TEMPLATE_DEFAULT, f"{at}.defaultAction")
    yield from _actions_problems(block["actions"], at)


def _actions_problems(actions: list[Json], at: str) -> Iterator[Problem]:
    for number, action in enumerate(actions):
        yield from action_problems(action, TEMPLATE, f"{at}.actions[{number}]")


def _carousel_problems(columns: list[Json], at: str) -> Iterator[Problem]:
    for number, column in enumerate(columns):
        yield from _block_problems(column, f"{at}.columns[{number}]")
    if len({len(column["actions"]) for column in columns}) > 1:
        yield Problem("every column must have the same number of actions", f"{at}.columns")
    for name in ("thumbnailImageUrl", "title"):
        if len({name in column for column in columns}) > 1:
            yield Problem(f"every column or none must have {name}", f"{at}.columns")
