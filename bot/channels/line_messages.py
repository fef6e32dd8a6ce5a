"""A bubble as LINE message objects: plain text scales by itself, cards are Flex with scaling, copies get a clipboard button."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bot.core.press import SkillPress, encode
from bot.core.reply import Reply, Shown

LONGEST_TEXT = 5000
LONGEST_ALT = 1500
LONGEST_LABEL = 20
LONGEST_COPY = 1000
_IN_A_BROWSER = "?openExternalBrowser=1"
"""LINE opens such an address in the phone's own browser, which can print, save a file and fill a calendar."""
MOST_MESSAGES = 5
_ACCENT = "#C2410C"
_CALM = "#166534"
_PAPER = "#FFF7ED"

Json = dict[str, Any]


def messages(replies: Sequence[Reply], quick: Sequence[tuple[str, str]] = ()) -> list[Json]:
    """All bubbles of a turn as at most five messages; `quick` are (label, skill) offered under the last one.

    Quick replies exist only on phones and vanish: never the only way, everything they do can be typed.
    """
    made = [message for reply in replies for message in _bubble(reply)][:MOST_MESSAGES]
    if made and quick:
        made[-1]["quickReply"] = {"items": [_quick(label, skill) for label, skill in quick]}
    return made


def _quick(label: str, skill: str) -> Json:
    action = {"type": "postback", "label": label, "data": encode(SkillPress(skill, "")), "displayText": label}
    return {"type": "action", "action": action}


def _bubble(reply: Reply) -> Iterator[Json]:
    if reply.style == "copy":
        yield _text(reply.text)
        yield _card(reply, "", list(_copy_buttons(reply)), _CALM)
    elif reply.style == "urgent" or reply.buttons:
        yield _card(reply, reply.text, [_button(shown) for shown in reply.buttons], _ACCENT)
    else:
        yield _text(reply.text)


def _text(text: str) -> Json:
    return {"type": "text", "text": cut(text, LONGEST_TEXT)}


def _card(reply: Reply, text: str, actions: list[Json], accent: str) -> Json:
    """A Flex bubble whose text and buttons follow the reader's font size."""
    urgent = reply.style == "urgent"
    body: list[Json] = []
    if text:
        size, weight = ("xl", "bold") if urgent else ("lg", "regular")
        body.append({"type": "text", "text": text, "wrap": True, "size": size, "weight": weight, "scaling": True})
    for number, action in enumerate(actions):
        style = "primary" if number == 0 or urgent else "secondary"
        button: Json = {"type": "button", "action": action, "style": style, "height": "md", "margin": "md"}
        button |= {"scaling": True, "adjustMode": "shrink-to-fit"}
        if style == "primary":
            button["color"] = accent if urgent else _CALM
        body.append(button)
    box: Json = {"type": "box", "layout": "vertical", "contents": body, "paddingAll": "xl"}
    if urgent:
        box |= {"backgroundColor": _PAPER, "borderColor": _ACCENT, "borderWidth": "3px"}
    alt = cut(" / ".join([reply.text, *(shown.label for shown in reply.buttons)]), LONGEST_ALT)
    return {"type": "flex", "altText": alt, "contents": {"type": "bubble", "size": "mega", "body": box}}


def _button(shown: Shown) -> Json:
    label = shown.label[:LONGEST_LABEL]
    match shown.kind:
        case "pick" | "pick-day":
            mode = "date" if shown.kind == "pick-day" else "datetime"
            return {"type": "datetimepicker", "label": label, "data": shown.data, "mode": mode}
        case "link":
            return {"type": "uri", "label": label, "uri": shown.data + _IN_A_BROWSER}
        case _:
            return {"type": "postback", "label": label, "data": shown.data, "displayText": label}


def _copy_buttons(reply: Reply) -> Iterator[Json]:
    """A clipboard button for each piece of a text to copy, then the other buttons."""
    pieces = [piece for piece in _pieces(reply.text) if piece]
    for shown in reply.buttons:
        if shown.kind != "copy":
            yield _button(shown)
            continue
        for number, piece in enumerate(pieces, 1):
            label = shown.label if len(pieces) == 1 else f"{shown.label} {number}/{len(pieces)}"
            yield {"type": "clipboard", "label": label[:LONGEST_LABEL], "clipboardText": piece}


def _pieces(text: str) -> Iterator[str]:
    while text:
        piece = cut(text, LONGEST_COPY)
        yield piece
        text = text[len(piece) :]


def cut(text: str, units: int) -> str:
    """The beginning of a text that fits into so many UTF-16 units, never half a character."""
    if len(text) * 2 <= units or len(text.encode("utf-16-le")) // 2 <= units:
        return text
    return text.encode("utf-16-le")[: units * 2].decode("utf-16-le", errors="ignore")


def error_message(body: Mapping[str, Any]) -> str:
    """What LINE says in an error answer."""
    return str(body.get("message", ""))
