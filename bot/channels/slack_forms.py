"""A form as a Slack modal: a title, lines to fill in, and one button that sends it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.channels.slack_desk import FORM
from bot.core.reply import Reply, Shown

Json = dict[str, Any]
LONGEST_TITLE = 24
LONGEST_LABEL = 2000
LONGEST_VALUE = 3000
VIEW = "view"
"""Where a form lies, beside its id: on somebody's screen and in no channel."""
_FIELDS = ("field", "lines")


def is_form(replies: Sequence[Reply]) -> bool:
    """Whether what is to be said is a form to fill in; what follows it is said where it cannot be shown any more."""
    return bool(replies) and replies[0].style == "form"


def modal(form: Reply) -> Json:
    """The form as views.open takes it. The data of its button comes back with what was filled in."""
    send = next(shown for shown in form.buttons if shown.kind == "press")
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": send.data[:LONGEST_VALUE],
        "title": _plain(form.text[:LONGEST_TITLE]),
        "submit": _plain(send.label[:LONGEST_TITLE]),
        "blocks": [_input(shown) for shown in form.buttons if shown.kind in _FIELDS],
    }


def emptied(text: str) -> Json:
    """What a form that is open on somebody's screen becomes when nobody may read on in it."""
    section = {"type": "section", "text": _plain(text[:LONGEST_VALUE])}
    return {"type": "modal", "callback_id": FORM, "title": _plain(text[:LONGEST_TITLE]), "blocks": [section]}


def _input(shown: Shown) -> Json:
    name, _, value = shown.data.partition("=")
    element: Json = {
        "type": "plain_text_input",
        "action_id": name,
        "multiline": shown.kind == "lines",
        "max_length": LONGEST_VALUE,
    }
    if value:
        element["initial_value"] = value[:LONGEST_VALUE]
    optional = shown.kind == "field"
    label = _plain(shown.label[:LONGEST_LABEL])
    return {"type": "input", "block_id": name, "label": label, "element": element, "optional": optional}


def _plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": False}
