"""「妻には言わないで」 over random histories: from that moment on no word, rung, look, task, group or calendar of ours tells the family
anything of the case, whatever was agreed before, until the person says that it may be talked about.
"""

from __future__ import annotations

import dataclasses
from collections import deque
from datetime import timedelta

import pytest
from msgspec.structs import replace
from test_visibility import DAUGHTER, MOTHER, TOLD, World

from bot.advance import advance
from bot.content.calendar_file import write_calendar
from bot.content.library import Library
from bot.core.case import Deadline, Task
from bot.core.desk import Helpdesk
from bot.core.event import Event
from bot.core.person import Address, Person, Word
from bot.core.privacy import is_private
from bot.store.codec import pack, unpack_person

DESK = "d" * 32
MAY_SAY = {"ties.not-yours"}
"""What a relative hears who presses an old button: nothing of the case."""
SECRETS = ("夫には言わないで", "娘には内緒にして", "家族には知られたくない")
RUNG = "diary-ladder.told-relative"


class House(World):
    """The two with a helpdesk behind them, reminders that fall due, tasks that are given and taken, a ladder, and a group."""

    def __init__(self, library: Library, seed: int) -> None:
        super().__init__(dataclasses.replace(library, desk=Helpdesk(DESK, Address("slack", "T1", "C1"))), seed)
        self.people[DESK] = Person(DESK, lang="ja", address=Address("slack", "T1", "C1"))
        self.heard[DESK] = []
        self.kept = self.told = self.dated = 0

    def _turn(self, who: str, waiting: deque[tuple[str, str, Word]], event: Event) -> None:
        before = self._secret() if who == MOTHER else set()
        rungs = self._rungs()
        turn = advance(self.library, self.people[who], event, self.now)
        self.people[who] = unpack_person(pack(turn.person))
        self.heard[who] += self.library.words.render_all(turn.says, "ja", self.now)
        waiting.extend((who, to, word) for to, word in turn.words)
        assert not [said.key for said in turn.public if said.key not in ("called", "group.careful")]
        words = [word for to, word in turn.words if to == DAUGHTER and who == MOTHER]
        self.told += sum(bool(word.says) for word in words)
        still = before & self._secret() if who == MOTHER else set()
        for word in words:
            if word.case in still:
                self.kept += 1
                assert {said.key for said in word.says} <= MAY_SAY, word.kind
        if still and len(self.people[MOTHER].cases) == 1:
            assert self._rungs() == rungs

    def _secret(self) -> set[str]:
        return {case.id for case in self.people[MOTHER].cases if is_private(case)}

    def _rungs(self) -> int:
        return sum(entry.key == RUNG for case in self.people[MOTHER].cases for entry in case.entries)

    def calendar(self) -> None:
        """A calendar that somebody of the house may have subscribed to shows only that something is there."""
        for case in self.people[MOTHER].cases:
            if is_private(case):
                shown = write_calendar(self.library, self.people[MOTHER], case, self.now, shared=False)
                titles = [line for line in shown.decode().splitlines() if line.startswith("SUMMARY")]
                self.dated += len(titles)
                assert not [line for line in titles for word in ("請求", "カード", "電話", "みなと") if word in line]

    def step(self) -> None:
        roll = self.random.random()
        if roll < 0.2:
            self._due()
        elif roll < 0.23:
            self.happen(MOTHER, "text", self.random.choice(SECRETS))
        elif roll < 0.33:
            self.happen(MOTHER, "text", "夫に話してもいい")
        elif roll < 0.45:
            self.happen(MOTHER, "text", "娘に頼む")
            self.press(MOTHER, "頼む", "つぎの用事")
        elif roll < 0.55:
            self.press(DAUGHTER, self.random.choice(("できた", "できない", "あとで")))
        elif roll < 0.62:
            self.happen(MOTHER, "text", "返事がないとき")
            self.press(MOTHER, "家族にも知らせる", "窓口にも知らせる")
        elif roll < 0.68:
            self.happen(MOTHER, "called", "どうなってる?")
        elif roll < 0.74:
            self.happen(DAUGHTER, "text", "わたしの番は")
        else:
            super().step()
        self.calendar()

    def _due(self) -> None:
        """The next reminder, if there is one soon."""
        dues = [one.due for one in self.people[MOTHER].reminders]
        if dues and min(dues) - self.now < timedelta(days=40):
            self.now = max(self.now, min(dues))
            self.happen(MOTHER, "due")


def begun(library: Library, seed: int) -> House:
    """A mother with a case that has a last day and a call to make, which nobody has done."""
    house = House(library, seed)
    house.happen(MOTHER, "text", TOLD[0])
    mother = house.people[MOTHER]
    case, today = mother.cases[0], house.now.date()
    last = Deadline("deadlines/x", today, today + timedelta(days=5))
    tasks = (
        Task("call_again", case.kind, "call_again", house.now, 1, due=house.now + timedelta(hours=2), deadline=last),
        Task("other_lines", case.kind, "other_lines", house.now, 1, due=house.now + timedelta(days=1)),
    )
    house.people[MOTHER] = replace(mother, cases=(replace(case, tasks=tasks),))
    for _ in range(4):
        house.pair()
    return house


@pytest.mark.parametrize("seed", range(30))
def test_what_is_kept_from_the_family_reaches_nobody_of_it(library: Library, seed: int) -> None:
    house = begun(library, seed)
    for _ in range(40):
        house.step()


def test_the_histories_do_tell_the_daughter_things_and_do_keep_others_from_her(library: Library) -> None:
    houses = [begun(library, seed) for seed in range(12)]
    for house in houses:
        for _ in range(40):
            house.step()
    assert sum(house.told for house in houses) > 15
    assert sum(house.kept for house in houses) > 5
    assert sum(house.dated for house in houses) > 5
    assert sum(house._rungs() for house in houses) > 0
