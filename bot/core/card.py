"""What the helpdesk keeps of somebody in its hands, and what they keep of the helpdesk.

Everything here is stored, so it is msgspec data and a new field needs a default. Knows neither store nor platform.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from msgspec import Struct, field

Why = Literal["asked", "urgent", "despair", "call"]
"""Why a card was opened: the person wished it, left an urgent step unanswered, despairs, or rang a helper."""


class Helper(Struct, frozen=True, omit_defaults=True):
    """Somebody who works at the desk: the platform's id, and the name that people read."""

    id: str
    name: str


class Answer(Struct, frozen=True, omit_defaults=True):
    """An answer that waits for a second helper's eyes. `message` is the helper's own post of it; `draft` names a draft of the
    bot's that is to go as it stands.
    """

    id: str
    helper: Helper
    text: str
    message: str = ""
    draft: str = ""


class Posted(Struct, frozen=True, omit_defaults=True):
    """A post of ours in the card's thread, by the delivery that brought it; `source` is the person's message it repeats,
    "" for words of our own.
    """

    place: str
    source: str = ""
    delivery: str = ""


class Card(Struct, frozen=True, omit_defaults=True):
    """One person in the desk's hands. `kind` is their trouble, `platform` where they write ("" for a landline caller).

    `thread` is where the talk about them stands, `post` the message with its buttons; `private` what only the holder's
    own form shows; `due` the next date of the case; `noticed` those helpers who were told whose card it is; `source`
    the post it was opened with; `since` when somebody could have taken it (None: since it was opened); `nudged`: the
    channel was told that nobody has taken it.
    """

    id: str
    person: str
    opened: datetime
    why: Why = "asked"
    case: str = ""
    kind: str = ""
    platform: str = ""
    holder: Helper | None = None
    thread: str = ""
    post: str = ""
    posts: tuple[Posted, ...] = ()
    private: dict[str, str] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    noticed: tuple[str, ...] = ()
    due: datetime | None = None
    source: str = ""
    closed: datetime | None = None
    since: datetime | None = None
    nudged: bool = False
    lang: str = ""

    @property
    def calls(self) -> bool:
        """Whether the person has no chat of their own: a helper writes down what they say on the telephone."""
        return self.why == "call"


class Tally(Struct, frozen=True, omit_defaults=True):
    """That somebody came with a kind of trouble, and nothing more of them: for the counts of a week."""

    on: date
    kind: str
    why: Why = "asked"


class AtDesk(Struct, frozen=True, omit_defaults=True):
    """That somebody is in the desk's hands: reading what it would get, waiting for a helper, or talking with one.

    `struck` are the lines that they do not want to hand over; `gist` tells that the desk knows the kind of trouble only,
    `away` until when they were told that nobody is there, `sent` the draft of the bot's that a helper sent as it stood.
    """

    since: datetime
    state: Literal["reading", "waiting", "held"] = "reading"
    why: Why = "asked"
    case: str = ""
    name: str = ""
    struck: tuple[int, ...] = ()
    gist: bool = False
    away: datetime | None = None
    sent: str = ""


How = Literal["card", "thread", "aloud", "revise", "delete", "form", "near", "homes"]


class Post(Struct, frozen=True, omit_defaults=True):
    """Where something of the helpdesk's goes: into the channel as a card, into a card's thread (`aloud`: so that the
    channel sees it too), over the card's message, as a form onto the screen of whoever pressed, into another thread
    (`near`: `place`); or which of our posts (`place`) is deleted; `homes` writes the helpers' own pages anew. `source`
    is the person's message that it repeats, or the delivery that brought what is to be deleted.
    """

    how: How
    card: str = ""
    place: str = ""
    source: str = ""
