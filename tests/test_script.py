"""Before a call: every desk that a flow sends people to, and every fact that is one, says what is good to know there."""

from __future__ import annotations

from datetime import datetime

import pytest
from case_player import Player

from bot.content.check_words import width
from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.facts import Brand, Desk, Issuer, Merchant, Service, phone_of
from bot.core.flow import LetterStep, TaskStep
from bot.core.person import Message
from bot.core.script import KINDS, WRITTEN, kind_of

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=JST)
LONGEST = 120
ASKED = {
    "issuer": ("お名前", "金額", "暗証番号"), "prepaid": ("レシート", "番号"), "bank": ("口座の名義", "振込先"), "merchant": ("注文番号", "契約"),
    "police": ("いつ", "いくら"), "consumer": ("契約", "どうしたいか"), "account": ("登録", "下四桁"), "ccj": ("金額", "返事はメール"), "advice": ("何があったか",),
}  # fmt: skip


def desks(library: Library) -> list[str]:
    """Every desk a duty names, and every shipped fact that can be called or written to."""
    steps = [step for flow in library.flows.values() for step in flow.steps.values()]
    named = {step.desk for step in steps if isinstance(step, TaskStep | LetterStep) and step.desk}
    callable_ones = (
        fact.ref
        for table in library.book.kinds.values()
        for fact in table.values()
        if isinstance(fact, Desk) or (isinstance(fact, Issuer | Brand | Service | Merchant) and fact.phone)
    )
    return sorted({*named, *callable_ones})


def test_every_desk_has_a_kind_and_what_it_is_asked(library: Library) -> None:
    found = desks(library)
    assert len(found) > len(KINDS)
    assert {kind_of(desk) for desk in found} <= set(KINDS)
    for role in ("issuer", "bank", "receiving_bank", "merchant", "service", "app", "exchange"):
        assert kind_of(role) != "advice", role


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_desk_tells_its_hours_its_cost_and_its_menu_or_that_they_are_not_known(
    library: Library, lang: str
) -> None:
    for desk in desks(library):
        fact, kind = library.book.find(desk), kind_of(desk)
        asked = library.words.render(Message(f"script-{kind}", {"desk": desk}), lang, NOW).text
        back = library.words.render(Message(f"script-{kind}.back"), lang, NOW).text
        assert width(asked) <= LONGEST, asked
        assert width(back) <= LONGEST, back
        assert all(f"{number}" in back for number in ("①", "②", "③") if lang == "ja"), back
        if lang == "ja":
            assert all(word in asked for word in ASKED[kind]), asked
        assert fact is None or kind == "ccj" or (fact.menu.get(lang) or "").strip() in asked
        if fact is not None and phone_of(fact, NOW.date()):
            door = library.words.render(Message("script.door", {"desk": desk}), lang, NOW).text
            assert width(door) <= LONGEST, door
            assert fact.phone in door
            assert library.words.languages[lang].functions.hours(desk) in door
            cost = library.words.languages[lang].functions.cost(desk)
            assert cost.strip()
            assert cost in door


def test_what_is_written_is_prepared_for_browser_blocker_pop_up_and_spam(library: Library) -> None:
    assert set(KINDS) >= WRITTEN
    before = library.words.render(Message("script.before"), "ja", NOW).text
    assert all(word in before for word in ("ブラウザー", "アプリの中", "広告", "小さな窓", "同意", "迷惑メール"))


def test_the_next_call_of_the_case_is_prepared(library: Library) -> None:
    player = Player(library)
    player.at(
        "2026-11-15 20:05",
        "明細にシマンテック 9,878円って覚えのない請求がある",
        "自分",
        "なかった",
        "ちがった",
        "三井住友カード",
    )
    assert player.at("2026-11-15 20:10", "電話の準備")[:3] == ["script.door", "script-issuer", "script-issuer.back"]
    door = next(reply.text for _, reply in player.said if reply.key == "script.door")
    assert "三井住友カード 0120-919-456" in door


def test_without_a_case_it_is_asked_whom_one_will_talk_to(library: Library) -> None:
    player = Player(library)
    assert player.at("2026-11-15 20:05", "何を聞けばいい？") == ["script.which"]
    assert player.at("2026-11-15 20:06", "店や販売会社") == [
        "practice.number",
        "script-merchant",
        "script-merchant.back",
    ]
    assert player.at("2026-11-15 20:07", "書いて聞く前に") == ["script.before"]
