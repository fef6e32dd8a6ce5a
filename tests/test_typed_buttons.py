"""Whoever types the words of a button gets what whoever presses it gets: everywhere, in every language."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from conftest import START

from bot.advance import advance
from bot.content.library import Library
from bot.core.event import Event, EventKind, Turn
from bot.core.person import Address, Person
from bot.core.press import SkillPress, TaskPress, decode
from bot.understanding.returning import comes_back

YOU = Address("line", "bot", "you")
OPENINGS = {
    "ja": [
        "明細に覚えのない請求がある",
        "ギフトカードの番号を教えてしまった",
        "なんか変なことになった",
        "銀行からお金を振り込んでしまった",
        "通販で買った物が届かない",
        "予定",
        "人と話す",
        "メニュー",
        "やめる",
        "証拠",
        "つなぐ",
        "データを見る",
    ],
    "en": [
        "there is a charge on my card I don't know",
        "I gave them the codes of the gift cards",
        "something strange happened",
        "my parcel from a shop abroad never came",
        "plan",
        "human",
        "menu",
        "stop",
        "evidence",
        "pair",
    ],
}


def turn_of(library: Library, person: Person, kind: EventKind, text: str, lang: str) -> Turn:
    return advance(library, person, Event(id="e", kind=kind, address=YOU, at=START, text=text, lang=lang), START)


def buttons_of(library: Library, turn: Turn) -> list[tuple[str, str]]:
    """What stands on the buttons of a turn, and what they carry back."""
    replies = library.words.render_all(turn.says, turn.person.lang, START)
    return [(shown.label, shown.data) for reply in replies for shown in reply.buttons if shown.kind == "press"]


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("seed", range(20))
def test_the_words_of_a_button_do_what_the_button_does(seed: int, lang: str, library: Library) -> None:
    chance = random.Random(seed)
    turn = turn_of(library, Person("0" * 32, lang=lang), "text", "menu" if lang == "en" else "メニュー", lang)
    compared = 0
    for _ in range(14):
        shown = buttons_of(library, turn)
        often = Counter(label for label, _ in shown)
        for label, data in shown:
            if often[label] > 1 or not isinstance(decode(data), SkillPress | TaskPress) or comes_back(label):
                continue
            typed = turn_of(library, turn.person, "text", label, lang)
            pressed = turn_of(library, turn.person, "press", data, lang)
            assert typed.says == pressed.says, (label, data)
            assert typed.person == pressed.person, (label, data)
            compared += 1
        if shown and chance.random() < 0.7:
            turn = turn_of(library, turn.person, "press", chance.choice(shown)[1], lang)
        else:
            turn = turn_of(library, turn.person, "text", chance.choice(OPENINGS[lang]), lang)
        if turn.erase:
            break
    assert compared > 3


@pytest.mark.parametrize(("lang", "vague"), [("ja", "お金のことで困っています"), ("en", "I have a problem with money")])
def test_a_road_that_is_offered_can_be_typed(lang: str, vague: str, library: Library) -> None:
    turn = turn_of(library, Person("0" * 32, lang=lang), "text", vague, lang)
    roads = [
        (label, press.argument)
        for label, data in buttons_of(library, turn)
        if isinstance(press := decode(data), SkillPress) and press.skill == "start"
    ]
    for label, flow in roads:
        place = turn_of(library, turn.person, "text", label, lang).person.place
        assert place is not None
        assert place.flow == flow
    assert roads or any(said.key == "menu" for said in turn.says)


def test_words_of_a_button_that_has_gone_by_are_words_again(library: Library) -> None:
    turn = turn_of(library, Person("0" * 32, lang="ja"), "text", "メニュー", "ja")
    assert turn.person.buttons
    later = turn_of(library, turn.person, "text", "明細に覚えのない請求がある", "ja")
    assert not set(later.person.buttons) & set(turn.person.buttons)
