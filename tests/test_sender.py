"""Who signs a letter: the name and the telephone are read from one message, and nobody has to give either."""

from __future__ import annotations

from datetime import datetime

import pytest
from case_player import Player

from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.case import Case, Known
from bot.core.hiding import private_words
from bot.understanding.sender import read_sender, refuses

NOW = datetime(2026, 11, 15, 20, 5, tzinfo=JST)
FACTS = {"holder_name": "本田かおり", "phone": "080-1111-0000"}
ASKED = ("ノートンの覚えのない請求 9878円 利用日は11月10日", "自分", "あった", "頼む文を作る")


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("佐藤さゆり 090-1111-0000", "佐藤さゆり", "090-1111-0000"),
        ("名前は高橋 一郎、電話は０３ー１１１１ー００００です", "高橋 一郎", "03-1111-0000"),
        ("契約者の名前は おおば ひでき です。連絡先:0120000111", "おおば ひでき", "0120000111"),
        ("ヴァン・ダイク真理 tel 080 1111 0000", "ヴァン・ダイク真理", "080-1111-0000"),
        ("林", "林", ""),
        ("Asha Patel", "Asha Patel", ""),
        ("電話は 06-1111-0000", "", "06-1111-0000"),
        ("Mary O'Neil, 090-1111-0000", "Mary O'Neil", "090-1111-0000"),
        ("My name is Ana-Lucia Perez and my phone number is +81 90-1111-0000", "Ana-Lucia Perez", "+81-90-1111-0000"),
    ],
)
def test_a_name_and_a_telephone_are_told_apart(text: str, name: str, phone: str) -> None:
    assert read_sender(text) == (name, phone)


@pytest.mark.parametrize(
    "text",
    ["なんで名前がいるんですか", "電話番号はいりますか?", "名前を言うのは怖いです", "12345", "why do you need it", "。", "住所も書いた方がいいと聞いたけど"],
)  # fmt: skip
def test_what_is_neither_is_no_answer(text: str) -> None:
    assert read_sender(text) is None


@pytest.mark.parametrize(
    "text", ["教えたくない", "自分で書きます", "名前は入れない", "嫌です", "I'd rather not", "I'll fill it in"]
)
def test_nobody_has_to_give_it(text: str) -> None:
    assert refuses(text)


def test_who_gives_both_gets_a_letter_without_a_gap(library: Library) -> None:
    player = Player(library)
    player.at("2026-11-15 20:05", *ASKED, "本田かおり 080-1111-0000")
    letter = _letter(player)
    assert "契約者本田かおりです" in letter
    assert "お返事は080-1111-0000まで" in letter
    assert player.at("2026-11-15 20:10", "送った")[0] == "duty.done"


def test_who_would_rather_not_is_asked_once_only(library: Library) -> None:
    player = Player(library)
    player.at("2026-11-15 20:05", *ASKED, "教えたくない", "わからない")
    assert "契約者〔契約者の名前〕です" in _letter(player)
    said = player.at("2026-11-15 20:10", "送った", "手で書いた", "止めるだけと言われた")
    assert "unknown_charge-ask_refund" in said
    assert "signature-sender" not in said


def test_name_and_telephone_stay_out_of_copies_for_others() -> None:
    player_case = Case("1", "unknown_charge", NOW, facts={n: Known(v, NOW) for n, v in FACTS.items()})
    assert set(private_words(player_case)) == set(FACTS.values())


def _letter(player: Player) -> str:
    return next(reply.text for _, reply in reversed(player.said) if reply.key.startswith("letter-"))
