"""Under a cover nothing of the matter is shown, whatever happens and whoever types; the own word brings all of it back."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from case_player import YOU, Player
from hypothesis import given
from hypothesis import strategies as st

from bot.advance import advance
from bot.content.library import Library
from bot.core import cover
from bot.core.calendar import JST
from bot.core.draft import Draft
from bot.core.event import Event, EventKind
from bot.core.links import make_link
from bot.core.person import Delivery, Message, Person, Word
from bot.core.press import SkillPress, encode
from bot.skills import home

WORD = "すずらん"
START = "2026-06-09T14:20"
NEUTRAL = {"cover.due", "cover.neutral", "cover.hint"}
TELLING = ("電話", "カード", "番号", "銀行", "被害", "相談", "詐欺", "発行会社", "サクラ")


def hidden(library: Library) -> Player:
    """Somebody with a case whose reminders are set, who then put it under cover."""
    player = Player(library)
    player.at(START, "サクラギフトの番号を1枚電話で教えてしまった", "[電話はしていない]")
    player.at(START, "教えた", "アプリはない", "[使われていた]", "いいえ")
    assert player.at(START, "家族が私のスマホを見るので通知に出さないで") == ["cover", "cover.word"]
    assert player.at(START, WORD) == ["cover.set", "cover.rest"]
    assert player.timers()
    return player


def test_a_push_only_says_that_something_is_there_and_comes_when_the_word_is_typed(scenarios: Library) -> None:
    player = hidden(scenarios)
    before = len(player.said)
    assert player.at("2026-06-13T09:00") == []
    pushed = [reply for _, reply in player.said[before:]]
    assert player.fired
    assert {reply.key for reply in pushed} == {"cover.due"}
    assert not [reply for reply in pushed if reply.buttons or any(word in reply.text for word in TELLING)]
    opened = player.at("2026-06-13T09:01", WORD)
    assert "reminder" in opened
    assert len(opened) <= 3
    assert player.at("2026-06-13T09:02", "まだ")[0] == "duty.not_yet"


def test_a_reminder_that_is_only_to_be_read_is_not_lost(scenarios: Library) -> None:
    player = hidden(scenarios)
    player.at("2026-07-31T09:00")
    for minute in range(12):
        player.at(f"2026-07-31T09:{minute:02}", WORD)
        player.person = cover.shut(player.person)
    assert player.person.cover is not None
    assert not player.person.cover.held
    assert "取り戻せる" in player.texts()


def test_it_shuts_again_by_itself(scenarios: Library) -> None:
    player = hidden(scenarios)
    assert player.at("2026-06-09T14:30", WORD)[0] == "cover.open"
    assert player.at("2026-06-09T14:55", "予定")[0] == "plan"
    assert player.at("2026-06-09T15:20", "予定")[0] == "plan"
    assert player.at("2026-06-09T15:51", "予定") == ["cover.neutral"]


def test_whoever_is_in_danger_is_heard_without_the_word(scenarios: Library) -> None:
    assert hidden(scenarios).at("2026-06-10T08:00", "もう死にたい")[-1].startswith("despair")
    again = hidden(scenarios).at("2026-06-10T08:00", "また別の人から電話、今も電話つながってる")
    assert not set(again) & NEUTRAL


def test_erasing_needs_no_word_and_its_refusal_shows_nothing(scenarios: Library) -> None:
    player = hidden(scenarios)
    assert player.at("2026-06-10T10:00", "消す") == ["erase"]
    assert player.at("2026-06-10T10:00", "いいえ") == ["cover.neutral"]
    assert player.at("2026-06-10T10:01", "消す", "はい") == ["erase", "erase.done"]


def test_what_another_person_tells_waits_for_the_word(scenarios: Library) -> None:
    player = hidden(scenarios)
    now = datetime(2026, 6, 10, 11, 0, tzinfo=JST)
    word = Word("said", says=(Message("said.photo"),))
    event = Event(id="w", kind="word", at=now, person=player.person.id, word=word, sender="x")
    turn = advance(scenarios, player.person, event, now)
    assert [message.key for message in turn.says] == ["cover.due"]
    player.person = turn.person
    assert "said.photo" in player.at("2026-06-10T11:05", WORD)


def test_the_home_tab_and_every_link_are_empty(scenarios: Library) -> None:
    player = Player(scenarios)
    player.at(START, "ノートンから覚えのない請求")
    now = datetime(2026, 6, 9, 14, 21, tzinfo=JST)
    player.person, _ = make_link(player.person, "export", now, timedelta(hours=1))
    player.at(START, "隠す", WORD)
    assert not player.person.links
    draft = Draft(scenarios, player.person, now)
    home.show(draft)
    assert [message.key for message in draft.says] == ["cover.neutral"]


def test_what_was_said_before_and_is_sent_late_says_nothing() -> None:
    now = datetime(2026, 6, 9, 14, 20, tzinfo=JST)
    person = cover.put_on(Person("p"), WORD)
    late = Delivery("d", now, (Message("plan.none"),))
    assert cover.outward(person, late, now) == (cover.DUE,)
    assert cover.outward(cover.open_up(person, now), late, now) == late.says
    kept = Delivery("e", now, (Message("cover.set"), Message("cover.rest")))
    assert cover.outward(person, kept, now) == kept.says


_OTHERS = st.one_of(
    st.tuples(
        st.just("text"),
        st.sampled_from(
            ["予定", "こんにちは", "お金", "直す", "書き出し", "はい", "メニュー", "人と話す", "練習", "いくら?"]
        ),
    ),
    st.tuples(st.just("text"), st.text(min_size=1, max_size=12)),
    st.tuples(st.sampled_from(["hello", "photo", "sticker", "voice", "file", "location", "follow"]), st.just("")),
    st.tuples(
        st.just("press"),
        st.sampled_from(
            [encode(SkillPress(skill, "")) for skill in ("plan", "export", "resume", "money", "menu", "hide", "stop")]
        ),
    ),
    st.tuples(st.just("due"), st.just("")),
)


@given(st.lists(_OTHERS, min_size=1, max_size=6), st.integers(1, 60 * 24 * 20))
def test_nobody_without_the_word_learns_anything(events: list[tuple[EventKind, str]], minutes: int) -> None:
    person, library = _KEPT["person"], _KEPT["library"]
    now = datetime(2026, 6, 9, 15, 0, tzinfo=JST) + timedelta(minutes=minutes)
    for number, (kind, text) in enumerate(events):
        event = Event(id=str(number), kind=kind, address=YOU, at=now, text=text)
        turn = advance(library, person, event, now)
        said = {message.key for message in turn.says}
        assert said <= NEUTRAL | {"erase", "erase.done"} or WORD in text, said
        person = turn.person


_KEPT: dict[str, Any] = {}


@pytest.fixture(autouse=True)
def _kept(scenarios: Library) -> None:
    """Made once: hypothesis calls its test many times."""
    if not _KEPT:
        _KEPT.update(person=hidden(scenarios).person, library=scenarios)
