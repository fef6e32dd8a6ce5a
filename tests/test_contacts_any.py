"""Any sequence of reports, effects, buttons and waiting: no promise ends unwatched, timers are what the duties need, and
a long case stays light.
"""

from __future__ import annotations

import random
from datetime import datetime, timedelta

import pytest
from zlib_ng import zlib_ng

from bot.advance import advance
from bot.content.library import Library
from bot.core import cases
from bot.core.archive import MOST_LINES, is_page
from bot.core.calendar import JST
from bot.core.case import Case, Promise
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person
from bot.core.reminders import plan, waiting
from bot.store.codec import pack, unpack_person

YOU = Address("line", "U" + "0" * 32, "U" + "1" * 32)
START = datetime(2026, 12, 18, 10, 0, tzinfo=JST)
LARGEST = 5_000
"""Bytes of a person after two hundred events, compressed as stored."""
REPORTS = (
    "カード会社に電話した。Kさん。明日折り返し電話くるって",
    "カード会社に電話した。佐藤さん。15分で折り返すって電話で言われた",
    "カード会社に電話。担当部署から来週以降電話くるって",
    "カード会社から電話きた。高橋さん。書類を送るって",
    "店に電話した。返金するって。3営業日以内にメールくるって",
    "店に電話した。メールが明日くるって",
    "カード会社に電話した。新しいカードは1週間で届くって",
    "20分待ってもつながらない",
    "メールきた",
    "書類届いた",
    "カード届いた",
    "返事がきた",
    "高橋じゃなくて高村",
    "Called the card company, spoke to Kate, someone will call back on Friday",
)


class Long:
    """One person with an unknown charge, and whatever is told."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        self.random = random.Random(seed)
        self.person = Person("0" * 32, lang="ja")
        self.now = START
        self.pages: list[Case] = []
        self.number = 0
        self.ended: list[tuple[Promise, Person]] = []
        self.happen("press", "s|start|unknown_charge")
        self.happen("text", "KQZ TOOLS")
        self.happen("text", "自分")

    def happen(self, kind: EventKind, text: str) -> None:
        """One event; what must hold is looked at after it."""
        self.number += 1
        self.now += timedelta(minutes=1)
        event = Event(id=str(self.number), kind=kind, address=YOU, at=self.now, text=text, message=str(self.number))
        before = self.person
        turn = advance(self.library, before, event, self.now)
        self.person = unpack_person(pack(turn.person))
        self.pages += [case for case in turn.closed if is_page(case.id)]
        self.judge(before)

    def step(self) -> None:
        """A report, an outcome of something open, or time passes until something falls due."""
        roll = self.random.random()
        duties = [(case, duty) for case in self.person.cases for duty in cases.open_duties(case)]
        if roll < 0.6 or not duties:
            self.happen("text", self.random.choice(REPORTS))
        elif roll < 0.75:
            case, duty = self.random.choice(duties)
            outcomes = ("kept", "not_yet") if isinstance(duty, Promise) else ("done", "cannot")
            self.happen("press", f"t|{case.id}|{duty.id}|{self.random.choice(outcomes)}")
        else:
            self.now += timedelta(hours=self.random.randrange(1, 60))
            if any(reminder.due <= self.now for reminder in self.person.reminders):
                self.happen("due", "")

    def judge(self, before: Person) -> None:
        """Every promise that waits has a time; it ends only by its effect, a newer one, or the end of its case."""
        calendar = self.library.book.calendar
        assert self.person.reminders == waiting(self.person, calendar, self.now)
        for case in self.person.cases:
            for promise in case.promises:
                if promise.state == "waiting":
                    assert promise.due is not None, promise
                    planned = {one.subject for one in plan(self.person, calendar, self.now)}
                    assert promise.id in planned or promise.fired, promise
            self.judge_ended(before.case(case.id), case)

    def judge_ended(self, old: Case | None, new: Case) -> None:
        for promise in old.promises if old else ():
            after = next((one for one in new.promises if one.id == promise.id), None)
            if promise.state != "waiting" or (after is not None and after.state == "waiting"):
                continue
            newer = [
                one for one in new.promises
                if one.state == "waiting" and (one.who, one.what) == (promise.who, promise.what) and one.id != promise.id
            ]  # fmt: skip
            seen = [
                entry for entry in new.entries if entry.kind in ("kept", "answer", "credit") and entry.at == self.now
            ]
            assert newer or seen, f"{promise} ended without anybody having seen it"


@pytest.mark.parametrize("seed", range(12))
def test_no_promise_ends_unwatched(scenarios: Library, seed: int) -> None:
    case = Long(scenarios, seed)
    for _ in range(40):
        case.step()


@pytest.mark.parametrize("seed", range(3))
def test_two_hundred_events_leave_a_light_record_and_the_whole_diary(scenarios: Library, seed: int) -> None:
    long = Long(scenarios, seed)
    written = 0
    for _ in range(200):
        open_before = {case.id: len(case.entries) for case in long.person.cases}
        pages_before = sum(len(page.entries) for page in long.pages)
        long.step()
        kept = sum(len(case.entries) - open_before.get(case.id, 0) for case in long.person.cases)
        written += kept + sum(len(page.entries) for page in long.pages) - pages_before
        assert len(zlib_ng.compress(pack(long.person), 1)) < LARGEST
        assert all(len(case.entries) <= 2 * MOST_LINES for case in long.person.cases)
    assert long.pages, "the diary was long enough to move"
    in_pages = sum(len(page.entries) for page in long.pages)
    assert in_pages + sum(len(case.entries) for case in long.person.cases) >= written
    assert {page.id for page in long.pages} <= set(long.person.closed)
