"""Saves examples of stored people for the present schema: `python tests/save_sessions.py`. One that lies there stays.

A release may change structs and content; what an earlier one stored must still be read. So an example is written once, by
the release of its day, and never again: delete one by hand only if its schema was never released.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
from msgspec.structs import replace

from bot.advance import advance
from bot.content.library import Library, load_library
from bot.core import burst
from bot.core.calendar import JST
from bot.core.card import Answer, AtDesk, Card, Helper, Post, Posted, Tally
from bot.core.event import Event, EventKind
from bot.core.given import Code
from bot.core.person import SCHEMA, Address, Delivery, Message, Person, Tie, Word
from bot.store import codec, keys

FOLDER = Path(__file__).parent / "sessions"
SEAL = codec.Seal.of(("a key for saved examples, in no deployment",))
YOU = Address("line", "U" + "b" * 32, "U" + "0" * 31 + "7")
ID = "5e" * 16
START = datetime(2026, 6, 9, 14, 20, tzinfo=JST)
CHARGE = ("明細に覚えのない請求がある", "みたことのない店 9,878円")
PLANNED = (*CHARGE, "自分", "まだ見ていない", "まだ聞いていない")
TALKS: dict[str, tuple[str, ...]] = {
    "newcomer": ("こんにちは",),
    "charge_asked": CHARGE,
    "charge_planned": PLANNED,
    "charge_corrected": (*PLANNED, "直す"),
    "prepaid_told": ("コンビニで買った電子マネーの番号を電話で伝えてしまった", "切った", "2枚", "アップル", "1万円"),
    "mail": ("アカウントの怪しいメールが来た", "アマゾン"),
    "two_troubles": (*CHARGE, "電子マネーの番号も伝えてしまった"),
    "english": ("English", "There is a charge on my statement that I do not know"),
    "erasing": (*CHARGE, "消す"),
    "later": (*PLANNED, "あとで"),
}


class Story:
    """A person as one release after the other stores them, turn by turn."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.person = Person(ID)
        self.now = START
        self.turns = 0

    def happen(self, kind: EventKind, text: str = "") -> None:
        """One event, and the delivery it makes."""
        self.turns += 1
        self.now += timedelta(seconds=40)
        event = Event(id=f"e{self.turns}", kind=kind, address=YOU, at=self.now, text=text, message=f"m{self.turns}")
        turn = advance(self.library, self.person, event, self.now)
        delivery = Delivery(f"00000000-0000-4000-8000-{self.turns:012d}", self.now, turn.says, "token", self.now)
        outbox = (delivery,) if turn.says else ()
        self.person = replace(turn.person, outbox=outbox)

    def type(self, *texts: str) -> Person:
        """What somebody types."""
        for text in texts:
            self.happen("text", text)
        return self.person


def examples(library: Library) -> Iterator[tuple[str, Person]]:
    """People in every state that we keep."""
    for name, texts in TALKS.items():
        yield name, Story(library).type(*texts)
    for flow in sorted(library.flows):
        story = Story(library)
        story.happen("press", f"s|start|{flow}")
        yield f"flow_{flow}", story.type("はい", "わからない")
    reminded = Story(library)
    reminded.type(*PLANNED)
    reminded.now = reminded.person.reminders[0].due
    reminded.happen("due")
    yield "reminded", reminded.person
    starved = replace(reminded.person, pushes_from=reminded.now + timedelta(hours=6), missed=True, content=3)
    held = tuple(replace(one, held=True, after=reminded.now, attempts=2) for one in starved.outbox)
    yield "starved", replace(starved, outbox=held)
    reminded.happen("unfollow")
    yield "blocked", reminded.person
    yield "tied", _tied(Story(library).type(*PLANNED))
    yield "at_desk", _at_desk(Story(library).type(*PLANNED))
    yield "desk", _desk(Person(ID, Address("slack", "T0DESK", "C0HELPDESK"), "ja", seq=3, met=START))
    typing = Story(library)
    typing.type(CHARGE[0])
    event = Event(id="e", kind="text", address=YOU, at=typing.now, text="みたこと", message="m", token="t")
    yield "typing", burst.hold(typing.person, event, typing.now, burst.PATIENCE)


def _tied(person: Person) -> Person:
    """Somebody with a relative, another device, a code that is out, and a word on its way."""
    case, relative, device = person.cases[0].id, "a1" * 16, "b2" * 16
    ties = (
        Tie(relative, "relative", case, START, "all", "daughter"),
        Tie(device, "self", "", START, state="asked", address=Address("web", "page", "b" * 32)),
        Tie("c3" * 16, "person", "1", START, "gist"),
    )
    word = Word("changed", case, {"sees": "all"}, (Message("view.none"),), "token", START, relative)
    told = Delivery("00000000-0000-4000-8000-0000000000aa", START, (), to=relative, word=word)
    code = Code("1f", "048213", START + timedelta(minutes=10), "relative", case)
    return replace(person, ties=ties, code=code, tries=(START,), first=YOU, outbox=(*person.outbox, told))


def _at_desk(person: Person) -> Person:
    """Somebody in a helper's hands, whose words are on their way into the thread."""
    case, desk = person.cases[0].id, "d4" * 16
    at = AtDesk(START, "held", "urgent", case, "森", struck=(2,))
    heard = Word("desk_heard", case, {"text": "あります", "message": "m9"}, token="token", until=START, whose=ID)
    told = Delivery("00000000-0000-4000-8000-0000000000ab", START, (), to=desk, word=heard)
    ties = (Tie(desk, "desk", case, START, "all"),)
    return replace(person, at_desk=at, was_at_desk=True, urged=START, ties=ties, outbox=(*person.outbox, told))


def _desk(person: Person) -> Person:
    """The helpdesk: a card with a draft that waits for second eyes, a caller's, a closed one, a post that waits."""
    mori = Helper("U0MORI", "森")
    draft = Answer("a1", mori, "明細の紙はお手元にありますか", "1781000000.000300")
    posted = (Posted("C0HELPDESK/1781000000.000200", "m3", "00000000-0000-4000-8000-0000000000ac"),)
    thread, due = "C0HELPDESK/1781000000.000100", START + timedelta(days=3)
    told = Card(
        *("k1", "e5" * 16, START, "despair", "1", "unknown_charge", "line", mori, thread, thread, posted),
        answers=(draft,), noticed=("U0SATO",), due=due, lang="ja", nudged=True,
    )  # fmt: skip
    call = Card("k2", "f6" * 16, START, "call", holder=mori, private={"name": "山田"}, source="1781000000.000400")
    closed = Card("k3", "", START, closed=due)
    post = Delivery(
        "00000000-0000-4000-8000-0000000000ad", START, (Message("desk-thread.gist"),), post=Post("thread", "k1", source="m4")
    )  # fmt: skip
    tallies = (Tally(START.date(), "unknown_charge", "despair"),)
    return replace(person, cards=(told, call, closed), tallies=tallies, outbox=(post,))


def save(name: str, person: Person) -> bool:
    """Write one example; False where it lies already."""
    path = FOLDER / f"schema-{SCHEMA}" / f"{name}.json"
    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = codec.pack(person)
    sealed = SEAL.close(ID, keys.person(ID), plain)
    record = json.loads(msgspec.json.encode(codec.unpack_person(plain)))
    text = json.dumps({"sealed": base64.b64encode(sealed).decode(), "record": record}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")
    return True


def main() -> int:
    """Save what is missing."""
    for name, person in examples(load_library()):
        print(f"schema {SCHEMA}, {name}: {'saved' if save(name, person) else 'lies there already, kept'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
