"""Who sees which line: the rules one by one, the printed table, and random histories of two people judged from outside."""

from __future__ import annotations

import random
import re
from collections import deque
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from typing import get_args

import pytest
from msgspec.structs import replace

from bot.advance import advance
from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.event import Event, EventKind, Tried
from bot.core.person import Address, Person, Role, Sees, Tie, Word
from bot.core.privacy import is_private
from bot.core.reply import Reply
from bot.core.visibility import Kind, State, is_kept, kind_of_entry, may_see, page
from bot.store.codec import pack, unpack_person

DOCS = Path(__file__).parent.parent / "docs" / "visibility.md"
KINDS: tuple[Kind, ...] = get_args(Kind)
EVERYBODY = tuple(product(get_args(Role), get_args(Sees), get_args(State), (False, True)))
START = datetime(2026, 6, 9, 10, 0, tzinfo=JST)
MOTHER, DAUGHTER = "a" * 32, "b" * 32


def seen(role: Role, sees: Sees, state: State, kept: bool) -> set[Kind]:
    return {kind for kind in KINDS if may_see(kind, role, sees, state, kept=kept)}


def test_the_printed_table_is_what_the_code_decides() -> None:
    assert DOCS.read_text(encoding="utf-8") == page(), "print bot.core.visibility.page() into docs/visibility.md"


@pytest.mark.parametrize(("role", "sees", "state", "kept"), EVERYBODY)
def test_nobody_sees_anything_through_a_door_that_is_not_open(role: Role, sees: Sees, state: State, kept: bool) -> None:
    if state != "open" or (sees == "nothing" and role != "self"):
        assert not seen(role, sees, state, kept)


@pytest.mark.parametrize(("sees", "state"), list(product(get_args(Sees), get_args(State))))
def test_what_is_kept_from_the_family_no_agreement_shows(sees: Sees, state: State) -> None:
    assert not seen("relative", sees, state, True)


@pytest.mark.parametrize(("role", "state", "kept"), list(product(get_args(Role), get_args(State), (False, True))))
def test_who_sees_all_sees_whatever_the_gist_shows(role: Role, state: State, kept: bool) -> None:
    assert seen(role, "nothing", state, kept) <= seen(role, "gist", state, kept) <= seen(role, "all", state, kept)


@pytest.mark.parametrize(("role", "sees", "state", "kept"), EVERYBODY)
def test_who_looked_and_what_was_agreed_only_the_person_sees(role: Role, sees: Sees, state: State, kept: bool) -> None:
    if role != "self":
        assert not {"access", "consent"} & seen(role, sees, state, kept)
    if role not in ("self", "helper"):
        assert not {"name", "telephone", "words", "letter", "secrecy"} & seen(role, sees, state, kept)
    if role == "desk":
        assert seen(role, sees, state, kept) <= {"trouble"}


def test_a_kind_of_diary_line_that_nobody_thought_of_is_not_shared() -> None:
    for kind in ("masked", "unsent", "photo", "corrected", "mail", "refused", "something new"):
        assert not may_see(kind_of_entry(kind), "relative", "all", "open")


CANARIES = ("山田", "佐々木", "03-1234-5678", "0312345678", "A-77受付", "A-77", "誰にも言えない", "夫には")
TOLD = (
    "明細に覚えのない請求がある", "みなとカードに電話した。山田さんて人。受付番号はA-77。明日電話くるって", "佐々木です。03-1234-5678です",
    "わからない", "はい", "いいえ", "9,878円", "昨日", "誰にも言えない。はずかしい", "予定", "メニュー", "つながり", "見た人",
)  # fmt: skip
SECRETS = ("夫には言わないで", "家族には内緒にして", "夫に話してもいい")


class World:
    """A mother with a case and a daughter, without any platform: events, and the words they bring, in order."""

    def __init__(self, library: Library, seed: int) -> None:
        self.library = library
        self.random = random.Random(seed)
        self.now = START
        self.people = {MOTHER: Person(MOTHER, lang="ja"), DAUGHTER: Person(DAUGHTER, lang="ja")}
        self.heard: dict[str, list[Reply]] = {MOTHER: [], DAUGHTER: []}
        self.looks = 0
        self.numbers = 0

    def happen(self, who: str, kind: EventKind, text: str = "", tried: Tried | None = None) -> None:
        """An event of somebody, and everything that follows from it between the two."""
        waiting: deque[tuple[str, str, Word]] = deque()
        self._turn(who, waiting, Event(
            id=self._id(), kind=kind, address=Address("terminal", "t", who), at=self.now, text=text, message=self._id(),
            tried=tried, chance=self.random.getrandbits(63),
        ))  # fmt: skip
        while waiting:
            sender, to, word = waiting.popleft()
            if word.kind == "shown":
                self._judge(word)
            self._turn(to, waiting, Event(id=self._id(), kind="word", person=to, at=self.now, word=word, sender=sender))

    def _turn(self, who: str, waiting: deque[tuple[str, str, Word]], event: Event) -> None:
        turn = advance(self.library, self.people[who], event, self.now)
        self.people[who] = unpack_person(pack(turn.person))
        self.heard[who] += self.library.words.render_all(turn.says, "ja", self.now)
        waiting.extend((who, to, word) for to, word in turn.words)

    def _judge(self, word: Word) -> None:
        """What leaves the mother's turn for the daughter's eyes."""
        mother = self.people[MOTHER]
        case, tie = mother.case(word.case), self.tie
        may = case is not None and tie is not None and tie.state == "open" and tie.sees != "nothing"
        may = may and case is not None and not is_kept(case) and not is_private(case)
        assert bool(word.says) == may
        if may and case is not None and tie is not None:
            self.looks += 1
            accesses = [entry for entry in case.entries if entry.key == "diary-ties.access-looked"]
            assert accesses
            assert self.now - accesses[-1].at < timedelta(minutes=10)
            if tie.sees == "gist":
                assert {said.key for said in word.says} <= {"view", "view.yours", "owner.none", "owner.list"}

    @property
    def tie(self) -> Tie | None:
        return next((tie for tie in self.people[MOTHER].ties if tie.id == DAUGHTER and tie.case), None)

    def _id(self) -> str:
        self.numbers += 1
        return f"m{self.numbers}"

    def press(self, who: str, *labels: str) -> None:
        """The newest button that begins with one of these, if there is one."""
        shown = [button for reply in self.heard[who][-12:] for button in reply.buttons]
        found = next((one for one in reversed(shown) if one.label in labels), None)
        if found is not None:
            self.happen(who, "press", found.data)

    def step(self) -> None:
        """One random thing."""
        self.now += timedelta(minutes=self.random.choice((0, 1, 3, 30)))
        roll = self.random.random()
        if roll < 0.35:
            self.happen(MOTHER, "text", self.random.choice(TOLD))
        elif roll < 0.42:
            self.happen(MOTHER, "text", self.random.choice(SECRETS))
        elif roll < 0.55:
            self.pair()
        elif roll < 0.7:
            self.happen(MOTHER, "text", "つながり")
            self.press(MOTHER, self.random.choice(("範囲を変える", "閉じる")))
            self.press(MOTHER, self.random.choice(("要点だけ", "くわしく", "何も見せない")))
        else:
            self.press(DAUGHTER, "様子を見る")

    def pair(self) -> None:
        self.happen(MOTHER, "press", "s|pair|family")
        code = self.people[MOTHER].code
        if code is None:
            return
        self.happen(DAUGHTER, "text", "", Tried(MOTHER, code.id, code.role, meant=True))
        if self.random.random() < 0.8:
            self.happen(MOTHER, "text", "娘")
            self.press(MOTHER, self.random.choice(("要点だけ", "くわしく", "ことわる")))


@pytest.mark.parametrize("seed", range(24))
def test_in_random_histories_nothing_is_shown_that_may_not_be(library: Library, seed: int) -> None:
    world = World(library, seed)
    world.happen(MOTHER, "text", TOLD[0])
    for _ in range(50):
        world.step()
        told = "\n".join(reply.text for reply in world.heard[DAUGHTER])
        assert not [canary for canary in CANARIES if canary in re.sub(r"\s", "", told)]
        held = world.people[DAUGHTER]
        assert not held.cases
        assert "diary" not in repr(held)
        assert bool(held.ties) == (world.tie is not None and world.tie.state == "open")


def test_the_histories_do_show_something(library: Library) -> None:
    looks = 0
    for seed in range(8):
        world = World(library, seed)
        world.happen(MOTHER, "text", TOLD[0])
        for _ in range(50):
            world.step()
        looks += world.looks
    assert looks > 10


def test_a_tie_shows_only_the_case_that_it_was_made_for(library: Library) -> None:
    world = World(library, 1)
    world.happen(MOTHER, "text", TOLD[0])
    mother = world.people[MOTHER]
    other = replace(mother.cases[0], id="2")
    world.people[MOTHER] = replace(
        mother, cases=(*mother.cases, other), ties=(Tie(DAUGHTER, "relative", "1", START, "all", "daughter"),)
    )
    word = Word("look", "2")
    turn = advance(
        library, world.people[MOTHER], Event(id="x", kind="word", at=START, word=word, sender=DAUGHTER), START
    )
    assert [(word.kind, word.says) for _, word in turn.words] == [("shown", ())]
