"""What a person gave out, by which others come in: codes to type and links to open. What makes them good lies with them.

Everything here is stored, so it is msgspec data and a new field needs a default. Knows neither store nor platform.
"""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct


class Code(Struct, frozen=True, omit_defaults=True):
    """Six digits that somebody may type until then, once, to be tied to this person: to a case of theirs, or as another
    device of their own. `id` is what it is known by, so that the digits are told to nobody else.
    """

    id: str
    digits: str
    until: datetime
    role: Literal["relative", "self"]
    case: str = ""


LinkKind = Literal["export", "plan", "calendar", "join", "letter"]


class Link(Struct, frozen=True, omit_defaults=True):
    """A page about the person that whoever has its address may see until then: their record, a case's plan or calendar,
    a letter of it in large print (the newest one to be sent), or the way to join a case ("join", its id is the code's).
    A `shared` one is for other eyes: names and numbers are hidden, and a calendar says no more than that there is
    something.
    """

    id: str
    kind: LinkKind
    until: datetime
    case: str = ""
    shared: bool = False
