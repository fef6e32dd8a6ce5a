"""Names found in what people write and in what stands on card statements."""

from __future__ import annotations

import timeit
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.content.facts import Kinds, load_facts
from bot.core.facts import Fact, Merchant
from bot.understanding.names import Match, Names, normal

SHIPPED = Path(__file__).parent.parent / "flows" / "facts"
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def shipped() -> Kinds:
    return load_facts([SHIPPED])[0]


@pytest.fixture(scope="module")
def names(shipped: Kinds) -> dict[str, Names]:
    return {kind: Names(facts) for kind, facts in shipped.items()}


def refs(found: Sequence[Match]) -> list[str]:
    return [match.ref.partition("/")[2] for match in found]


def test_names_are_compared_without_width_size_of_kana_and_long_marks() -> None:
    assert normal("ﾉｰﾄﾝ") == normal("ノートン") == "ノトン"
    assert normal("シマンテック") == "シマンテツク"
    assert normal("Norton-360 .・") == "NORTON360"
    assert normal("ｶﾞｰﾄﾞ") == "ガド"


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("merchants", "シマンテックって何ですか", ["norton"]),
        ("merchants", "ｼﾏﾝﾃﾂｸ", ["norton"]),
        ("merchants", "ﾉｰﾄﾝ　12,800円", ["norton"]),
        ("merchants", "NP1234567890 という請求", ["norton"]),
        ("merchants", "PAYPAL *SPOTIFY", ["spotify"]),
        ("merchants", "PAYPAL *NETFLIX", ["netflix", "paypal"]),
        ("merchants", "ＰＡＹＰＡＬ　＊ＡＶＧ", ["avg", "paypal"]),
        ("merchants", "DRI*AVG TECH", ["avg"]),
        ("merchants", "AMAZON PRIME と AVGの請求", ["amazon_prime", "avg"]),
        ("merchants", "ESTAの申請", ["esta_agent"]),
        ("merchants", "DAVGARD", []),
        ("merchants", "TOTAL AVERAGE", []),
        ("merchants", "オンラインで買った", []),
        ("brands", "アップルギフトカードを3枚", ["apple"]),
        ("brands", "アマギフとｳｪﾌﾞﾏﾈｰ", ["webmoney", "amazon"]),
        ("brands", "iTunes card", ["itunes"]),
        ("brands", "bit cash", ["bitcash"]),
        ("issuers", "楽天カードです", ["rakuten_card"]),
        ("issuers", "三井住友のカード", ["smcc"]),
        ("issuers", "VISA", []),
        ("issuers", "学生IDカード", []),
        ("services", "オンラインショップ", []),
        ("desks", "188に電話した", ["consumer_188"]),
        ("desks", "110円の請求", []),
    ],
)
def test_a_name_is_found_in_free_text(names: dict[str, Names], kind: str, text: str, found: list[str]) -> None:
    assert refs(names[kind].find(text)) == found


def test_a_match_tells_where_the_name_stands_in_the_text_as_written(names: dict[str, Names]) -> None:
    text = "明細にﾉｰﾄﾞｼ、ｿｰｽﾈｸｽﾄ とあります"
    (match,) = names["merchants"].find(text)
    assert text[match.start : match.end] == "ｿｰｽﾈｸｽﾄ"
    assert (match.ref, match.alias, match.hint) == ("merchants/sourcenext", "ソースネクスト", False)


def test_a_hint_never_wins_over_a_name(names: dict[str, Names]) -> None:
    found = names["merchants"].find("PAYPAL *TEMP")
    assert [(match.ref, match.hint) for match in found] == [
        ("merchants/paypal", False),
        ("merchants/card_check_small", True),
    ]
    assert [match.hint for match in names["merchants"].find("LINE")] == [True]


def test_a_hint_on_the_same_words_steps_back() -> None:
    common = {
        "kind": "merchants",
        "name": {},
        "source": ("test",),
        "seen": TODAY,
        "review": TODAY,
        "confidence": "high",
    }
    sure = Merchant(id="sure", aliases=("みなと",), **common)  # type: ignore[arg-type]
    hint = replace(sure, id="hint", aliases=("みなとのみせ",), hint_only=True)
    found = Names({"hint": hint, "sure": sure}).find("みなとのみせで")
    assert refs(found) == ["sure"]


def test_an_empty_text_names_nothing(names: dict[str, Names]) -> None:
    assert names["merchants"].find("") == []
    assert names["merchants"].guess("") is None


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        ("merchants", "シマンティクから請求", "norton"),
        ("merchants", "ウイルスパスターの更新", "trendmicro"),
        ("brands", "ウェブマーネを買った", "webmoney"),
        ("issuers", "三井住々カード", "smcc"),
    ],
)
def test_a_misspelt_name_is_guessed(names: dict[str, Names], kind: str, text: str, found: str) -> None:
    match = names[kind].guess(text)
    assert match is not None
    assert match.ref == f"{kind}/{found}"


@pytest.mark.parametrize(
    "text", ["おはようございます", "お金を返してほしいです", "I want my money back", "AVH", "4029357734"]
)
def test_ordinary_words_and_numbers_are_not_guessed_to_be_names(names: dict[str, Names], text: str) -> None:
    assert names["merchants"].guess(text) is None


def test_finding_names_among_all_facts_takes_less_than_150_microseconds(shipped: Kinds) -> None:
    everything: dict[str, Fact] = {fact.ref: fact for facts in shipped.values() for fact in facts.values()}
    names = Names(everything)
    text = "先月のカードの明細にPAYPAL *SPOTIFYとシマンテックで12800円とありました。これは何の請求ですか。"[:60]
    best = min(timeit.repeat(lambda: names.find(text), number=50, repeat=20)) / 50
    assert best < 150e-6
