"""A bubble as Block Kit: plain text beside every block, buttons, date pickers, code blocks to copy, and the Home tab."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from bot.core.calendar import JST
from bot.core.reply import Menu, Reply, Shown

LONGEST_SECTION = 3000
LONGEST_HEADER = 150
LONGEST_BUTTON = 75
LONGEST_OPTION = 75
LONGEST_OPTION_VALUE = 150
MOST_OPTIONS = 100
LONGEST_VALUE = 2000
LONGEST_FALLBACK = 3000
LONGEST_MESSAGE = 11_000
"""All texts of a message: Slack refuses one of 13,200 characters and more, buttons counted (documented nowhere)."""
MOST_HOME_BLOCKS = 100
OPENS = "link-"
"""Prefix of the action id of a button that only opens a page: Slack tells us of its press all the same."""
PICK, PICK_DAY = "pick:", "pick-day:"
"""Prefixes of a picker's action id; what follows is the button's data (pickers carry no value of their own)."""

Json = dict[str, Any]


def escape(text: str) -> str:
    """Text that can ping nobody and opens no markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """What somebody typed, as they typed it."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def fallback(replies: Sequence[Reply]) -> str:
    """The words of a message for notifications and screen readers."""
    return escape("\n".join(reply.text for reply in replies))[:LONGEST_FALLBACK]


def blocks(replies: Sequence[Reply]) -> list[Json]:
    """The blocks of one turn's bubbles; what is too much for one message loses its end, never its buttons."""
    made: list[Json] = []
    room = LONGEST_MESSAGE
    for number, reply in enumerate(replies):
        text = next(_pieces(reply.text, room), "")
        room -= len(escape(text))
        made += [*_texts(text, reply.style), *_buttons(reply, number)]
    return made


def _texts(text: str, style: str) -> Iterator[Json]:
    if style == "copy":
        for piece in _pieces(text, LONGEST_SECTION - len("``````")):
            inside = escape(piece).replace("```", "'''")  # what somebody typed ends no box
            yield _section("mrkdwn", f"```{inside}```")
    elif style == "urgent" and 0 < len(text) <= LONGEST_HEADER:
        yield {"type": "header", "text": _plain(text)}
    elif text:
        yield _section("plain_text", text[:LONGEST_SECTION])


def _pieces(text: str, most: int) -> Iterator[str]:
    """A text in parts of at most so many characters, counted as they are escaped; nothing where there is no room."""
    start = length = 0
    for end, character in enumerate(text):
        size = len(escape(character))
        if size > most:
            return
        if length + size > most:
            yield text[start:end]
            start, length = end, 0
        length += size
    if text[start:]:
        yield text[start:]


def _buttons(reply: Reply, number: int) -> Iterator[Json]:
    elements = [_element(shown, place) for place, shown in enumerate(reply.buttons) if shown.kind != "copy"]
    if reply.menu:
        elements.append(_select(reply.menu))
    if elements:
        yield {"type": "actions", "block_id": f"buttons-{number}", "elements": elements}


def _section(kind: str, text: str) -> Json:
    body = _plain(text) if kind == "plain_text" else {"type": "mrkdwn", "text": text, "verbatim": True}
    return {"type": "section", "text": body}


def _plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": False}


def _element(shown: Shown, place: int) -> Json:
    match shown.kind:
        case "pick":
            return {"type": "datetimepicker", "action_id": f"{PICK}{shown.data}"[:255]}
        case "pick-day":
            return {
                "type": "datepicker",
                "action_id": f"{PICK_DAY}{shown.data}"[:255],
                "placeholder": _plain(shown.label),
            }
        case "link":
            text = _plain(shown.label[:LONGEST_BUTTON])
            return {"type": "button", "action_id": f"{OPENS}{place}", "text": text, "url": shown.data}
        case _:
            text = _plain(shown.label[:LONGEST_BUTTON])
            return {"type": "button", "action_id": f"button-{place}", "text": text, "value": shown.data[:LONGEST_VALUE]}


def _select(menu: Menu) -> Json:
    options = [
        {"text": _plain(shown.label[:LONGEST_OPTION]), "value": shown.data[:LONGEST_OPTION_VALUE]}
        for shown in menu.choices[:MOST_OPTIONS]
    ]
    return {"type": "static_select", "action_id": "menu", "placeholder": _plain(menu.label), "options": options}


def pressed(original: Sequence[Json], chosen: str) -> list[Json]:
    """The blocks of a message after a press: the buttons give way to what was chosen."""
    kept = [_clean(block) for block in original if block.get("type") != "actions"]
    return [*kept, {"type": "context", "elements": [_plain(f"→ {chosen}"[:LONGEST_SECTION])]}]


def _clean(block: Json) -> Json:
    """A block as it came back from Slack, as we sent it: without a made-up id, plain text no longer escaped."""
    kept = {key: value for key, value in block.items() if key != "block_id"}
    text = kept.get("text")
    if isinstance(text, dict) and text.get("type") == "plain_text":
        kept["text"] = _plain(unescape(str(text.get("text", ""))))
    return kept


def home(replies: Sequence[Reply]) -> Json:
    """The Home tab: the person's open cases, tasks and next dates."""
    return {"type": "home", "blocks": blocks(replies)[:MOST_HOME_BLOCKS]}


def read_action(action: Json) -> tuple[str, str, str]:
    """Data, picked moment and label of a pressed element; all user input."""
    action_id = str(action.get("action_id", ""))
    if action_id.startswith(PICK_DAY):
        day = str(action.get("selected_date") or "")
        return action_id.removeprefix(PICK_DAY), day, day
    if action_id.startswith(PICK):
        moment = _moment(action.get("selected_date_time"))
        return action_id.removeprefix(PICK), moment, moment.replace("T", " ")
    chosen = action.get("selected_option")
    pressed = chosen if isinstance(chosen, dict) else action
    text = pressed.get("text")
    # Slack gives plain text back escaped, the label of a button too.
    label = unescape(str(text.get("text", ""))) if isinstance(text, dict) else ""
    return str(pressed.get("value") or ""), "", label


def _moment(seconds: object) -> str:
    """What a picker returned, as wall time in Japan; "" for what is no moment."""
    try:
        return f"{datetime.fromtimestamp(seconds, JST):%Y-%m-%dT%H:%M}" if isinstance(seconds, int) else ""
    except (ValueError, OverflowError, OSError):
        return ""
