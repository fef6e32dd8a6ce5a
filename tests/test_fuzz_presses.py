"""Presses whose data we never made, in the middle of every flow: no exception, always an answer, and nonsense
changes nothing. Buttons come back from a phone, so everything in them is somebody's input.

Plain seeded chance and not hypothesis, whose report of a failure would print a whole person. Says how many were tried.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from conftest import Clock
from msgspec.structs import replace
from mutations import SEED, SOAK
from redis.asyncio import Redis
from test_store import everything
from test_walks import FLOWS, Walk

from bot.advance import advance
from bot.content.library import Library
from bot.core.cases import find_duty
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person
from bot.core.press import AnswerPress, SkillPress, TaskPress, decode
from bot.core.reply import Reply
from bot.house import House
from bot.skills import SKILLS
from bot.store.codec import pack

WALKS = 60 if SOAK else 2
PRESSES = 60
ODD = (
    "",
    "0",
    "-1",
    "9" * 9,
    "1",
    "²",
    "yes",
    "no",
    "x/y",
    "a/b/c",
    "../..",
    "𠮷" * 40,
    "\u202e",
    "None",
    "{",
    "@",
    "picked",
)
PICKED = ("", "", "", "2026-11-10T12:00", "9999-12-31T23:59", "0001-01-01", "2026-02-30", "x", "２０２６", "T", "-1")


class Press(Walk):
    """A walk in which only the presses are judged: what a turn may say at most is judged by the walks themselves."""

    def judge(self, replies: list[Reply], kind: EventKind) -> None:
        """Every event is answered; the buttons are there to be pressed."""
        assert replies or kind in ("unsend", "due")
        for reply in replies:
            self.buttons.extend(reply.buttons)


def nonsense(chance: random.Random, walk: Walk) -> str:
    """Button data as no button carries it: bytes, our kinds with odd parts, a real button's with a part changed."""
    match chance.randrange(4):
        case 0:
            return chance.randbytes(chance.randrange(40)).decode(chance.choice(["latin-1", "utf-16-le"]), "replace")
        case 1:
            return f"s|{chance.choice([*SKILLS])}|{'/'.join(chance.choice(ODD) for _ in range(chance.randint(1, 3)))}"
        case 2:
            kind, parts = chance.choice([("q", 6), ("t", 3), ("l", 2), ("s", 2)])
            return "|".join([kind, *(chance.choice(ODD) for _ in range(parts))])
        case _:
            parts_of = (chance.choice(walk.buttons).data if walk.buttons else "s|menu|").split("|")
            parts_of[chance.randrange(len(parts_of))] = chance.choice(ODD)
            return "|".join(parts_of)


def means_nothing(data: str, walk: Walk) -> bool:
    """Whether no button with this data can ever have been made for this person."""
    cases = {case.id: case for case in walk.person.cases}
    match decode(data):
        case AnswerPress(case=case, flow=flow):
            return case not in cases or flow not in walk.library.flows
        case TaskPress(case, subject):
            return case not in cases or find_duty(cases[case], subject) is None
        case SkillPress(skill):
            return skill not in SKILLS
        case _:
            return True


def presses(chance: random.Random, walk: Walk) -> Iterator[tuple[str, str]]:
    """So many data with what a picker returned."""
    for _ in range(PRESSES):
        yield nonsense(chance, walk), chance.choice(PICKED)


@pytest.mark.parametrize("flow", FLOWS)
def test_any_press_data_is_met_calmly(library: Library, flow: str) -> None:
    tried = empty = 0
    for seed in range(WALKS):
        walk, chance = Press(library, seed, ("ja", "en")[seed % 2]), random.Random(SEED * 10_007 + seed)
        walk.happen("press", f"s|start|{flow}")
        for _ in range(chance.randrange(30)):
            walk.step()
        for data, picked in presses(chance, walk):
            tried += 1
            before, nothing = _kept(walk), means_nothing(data, walk)
            try:
                walk.happen("press", data, picked)
            except Exception as fault:
                raise AssertionError(f"walk {seed} of {flow}: press {data!r}, picked {picked!r}") from fault
            if nothing:
                empty += 1
                assert _kept(walk) == before, (seed, data)
                assert not _erases(walk, data), (seed, data)
    print(f"{flow}: {tried} presses, {empty} of them nonsense")
    assert empty


def _kept(walk: Walk) -> int:
    """What nonsense must not change; as a number, for a failure would print the whole person. Whatever comes in, the next
    duty that fell due together with another one may be spoken of, and waits for that no more.
    """
    person = walk.person
    cases = tuple(
        replace(
            case,
            tasks=tuple(replace(one, queued=False) for one in case.tasks),
            promises=tuple(replace(one, queued=False) for one in case.promises),
        )
        for case in person.cases
    )
    return hash(pack(replace(Person(person.id), cases=cases, lang=person.lang, links=person.links)))


def _erases(walk: Walk, data: str) -> bool:
    event = Event(id="x", kind="press", address=Address("line", "", "U"), at=walk.now, text=data)
    return advance(walk.library, walk.person, event, walk.now).erase


async def test_a_press_touches_nobody_else(house: House, clock: Clock, redis: Redis, library: Library) -> None:
    """Whatever stands in a button: case ids, links and duties are looked up with the one who pressed."""
    chance, other, tries = random.Random(SEED), Address("terminal", "t", "other"), 4000 if SOAK else 100
    you = Address("terminal", "t", "you")
    for address in (other, you):
        for number, text in enumerate(("明細に覚えのない請求がある", "書き出し")):
            await house.take(Event(id=f"{address.user}{number}", kind="text", address=address, at=clock.now, text=text))
            await house.finish()
    theirs = house.person_id(other).encode()
    before = {name: value for name, value in (await everything(redis)).items() if theirs in name}
    assert before
    walk = Press(library, SEED, "ja")
    person = (await house.store.load(house.person_id(other))).person
    assert person is not None
    walk.happen("press", "s|start|unknown_charge")
    for number in range(tries):
        clock.move(seconds=5)
        data = nonsense(chance, walk).replace("𠮷", chance.choice([person.id, "1", "𠮷"]))
        await house.take(Event(id=f"p{number}", kind="press", address=you, at=clock.now, text=data, picked="x"))
    await house.finish()
    after = {name: value for name, value in (await everything(redis)).items() if theirs in name}
    assert after == before
    print(f"{tries} presses of one person: another's records untouched")
