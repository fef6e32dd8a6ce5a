"""What a person sees after a first message: a road that opens, roads to choose from, or neither. For evaluate.py."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bot.advance import advance
from bot.content.library import Library
from bot.core.event import Event
from bot.core.masks import mask_message
from bot.core.person import Address, Person
from bot.core.press import SkillPress, decode
from bot.understanding.draining import is_draining
from bot.understanding.fold import clean

_HERE = Address("line", "U" + "0" * 32, "U" + "1" * 32)
_WHICH = "road.which"
_PEOPLE = "human"


@dataclass(frozen=True, slots=True)
class Seen:
    """`opened` is the road that is taken at once, "" for none; `offered` are the roads behind the buttons of "which?"."""

    opened: str = ""
    offered: tuple[str, ...] = ()


def see(library: Library, text: str, lang: str, now: datetime) -> Seen:
    """The first turn of somebody who writes that, read as every message is."""
    somebody = Person("0" * 32, address=_HERE, lang=lang if lang in library.languages else "ja", met=now)
    masked = mask_message(text)
    event = Event(id="1", kind="text", address=_HERE, at=now, text=masked.text, hidden=masked.hidden, message="1")
    turn = advance(library, somebody, event, now)
    keys = [message.key for message in turn.says]
    buttons = [button for message in turn.says if message.key == _WHICH for button in message.buttons]
    presses = [press for button in buttons if isinstance(press := decode(button.data), SkillPress)]
    offered = tuple(press.argument for press in presses if press.skill in ("start", "road"))
    if turn.person.place is not None:
        return Seen(turn.person.place.flow, offered)
    own = [key.removeprefix("road.") for key in keys if key.startswith("road.") and key != _WHICH]
    return Seen(next(iter((*own, *(key for key in keys if key == _PEOPLE))), ""), offered)


def right_roads(library: Library, labels: Iterable[str], text: str) -> frozenset[str]:
    """The roads that are right for a message of those labels; none for one that should open nothing."""
    routes, told = library.reader.routes, [*labels]
    roads = {road for label in told for road in routes.roads(label, clean(text))}
    ways = {label for label in told if label in routes.by_label}
    if "unknown_charge" in told and is_draining(text):  # what is being used at this moment is stopped first
        ways.add("account_takeover")
    return frozenset({*roads, *ways, *((_PEOPLE, *routes.roads("despair")) if _PEOPLE in told else ())})
