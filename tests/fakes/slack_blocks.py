"""The rules of Block Kit that depend on more than one property. Looks only at objects whose shape is right."""

import json
from collections.abc import Iterator
from typing import Any

from .slack_records import Json
from .slack_shapes import Found

VIEW_BYTES_MOST = 250 * 1024
ALL_TEXT_MOST = 13_200  # observed, documented nowhere: github.com/slackapi/bolt-js/issues/2509
MARKDOWN_MOST = 12_000
PINGS = ("<!channel>", "<!here>", "<!everyone>")


def block_problems(blocks: list[Json], at: str) -> Found:
    """What is wrong among the blocks of one message or view."""
    yield from _twice([block.get("block_id") for block in blocks], at, "block_id")
    for number, block in enumerate(blocks):
        place = f"{at}/{number}"
        if block["type"] == "section" and "text" not in block and "fields" not in block:
            yield f"{place}/text", "missing required field: text or fields"
        ids = [element.get("action_id") for _, element in elements_of(block)]
        yield from _twice(ids, place, "action_id")
        if block["type"] == "image":
            yield from _picture(block, place)
        for below, element in elements_of(block):
            yield from _element(element, f"{place}{below}")
    focused = [element for block in blocks for _, element in elements_of(block) if element.get("focus_on_load")]
    if len(focused) > 1:
        yield at, "focus_on_load may be true for one element only"


def modal_problems(view: Json, at: str) -> Found:
    """What is wrong with a modal as a whole."""
    if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
        yield f"{at}/submit", "missing required field: submit, for there are input blocks"


def elements_of(block: Json) -> Iterator[tuple[str, Json]]:
    """The elements directly in a block, with the end of their pointer."""
    for name in ("accessory", "element"):
        if isinstance(block.get(name), dict):
            yield f"/{name}", block[name]
    for number, element in enumerate(block.get("elements", [])):
        yield f"/elements/{number}", element


def text_length(blocks: list[Json]) -> int:
    """Code points of all text in the blocks, as far as Slack seems to count it."""
    return sum(len(text) for text, _ in texts_of(blocks))


def markdown_length(blocks: list[Json]) -> int:
    """Code points in all markdown blocks, which share one limit."""
    return sum(len(block["text"]) for block in blocks if block["type"] == "markdown")


def pings(text: str) -> Iterator[str]:
    """The control sequences in a text that call everybody."""
    return (ping for ping in PINGS if ping in text)


def texts_of(part: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text in blocks with its pointer; the words of plain_text and rich text too."""
    match part:
        case dict():
            for name, value in part.items():
                if name == "text" and isinstance(value, str):
                    yield value, f"{at}/text"
                else:
                    yield from texts_of(value, f"{at}/{name}")
        case list():
            for number, value in enumerate(part):
                yield from texts_of(value, f"{at}/{number}")


def mrkdwn_of(part: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """Every text in blocks that Slack reads as mrkdwn or Markdown, with its pointer."""
    match part:
        case {"type": "mrkdwn" | "markdown", "text": str(text)}:
            yield text, f"{at}/text"
        case dict():
            for name, value in part.items():
                yield from mrkdwn_of(value, f"{at}/{name}")
        case list():
            for number, value in enumerate(part):
                yield from mrkdwn_of(value, f"{at}/{number}")


def too_large(view: Json) -> bool:
    """Whether a view is more JSON than Slack keeps."""
    return len(json.dumps(view, ensure_ascii=False).encode()) > VIEW_BYTES_MOST


def _twice(ids: list[str | None], at: str, name: str) -> Found:
    named = [one for one in ids if one is not None]
    for one in dict.fromkeys(named):
        if named.count(one) > 1:
            yield at, f"{name} {one!r} already exists"


def _element(element: Json, at: str) -> Found:
    match element["type"]:
        case "image":
            yield from _picture(element, at)
        case "static_select" | "multi_static_select":
            yield from _one_of(element, at, "options", "option_groups")
            yield from _initial(element, at)
        case "radio_buttons" | "checkboxes":
            yield from _initial(element, at)
        case "plain_text_input":
            yield from _lengths(element, at)


def _picture(image: Json, at: str) -> Found:
    yield from _one_of(image, at, "image_url", "slack_file")
    if "slack_file" in image:
        yield from _one_of(image["slack_file"], f"{at}/slack_file", "id", "url")


def _one_of(part: Json, at: str, one: str, other: str) -> Found:
    if (one in part) == (other in part):
        yield f"{at}/{one}", f"must provide either {one} or {other}"


def _initial(element: Json, at: str) -> Found:
    """An initial option must be one of the options, word for word."""
    options = [*element.get("options", [])]
    options += [option for group in element.get("option_groups", []) for option in group["options"]]
    if "initial_option" in element and element["initial_option"] not in options:
        yield f"{at}/initial_option", "must match one of the options"
    for number, option in enumerate(element.get("initial_options", [])):
        if option not in options:
            yield f"{at}/initial_options/{number}", "must match one of the options"


def _lengths(element: Json, at: str) -> Found:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if least > most:
        yield f"{at}/min_length", "must not be more than max_length"
    elif "initial_value" in element and not least <= len(element["initial_value"]) <= most:
        yield f"{at}/initial_value", "must keep min_length and max_length"
