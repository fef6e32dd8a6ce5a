"""Sums in English words and in katakana; and a trouble that is over, which opens no road."""

from __future__ import annotations

import pytest

from bot.understanding.amounts import read_money
from bot.understanding.fold import clean
from bot.understanding.general import is_over


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("they took like sixty dollars", "USD 60"),
        ("paid two thousand nine hundred at a petrol station", "JPY 2900"),
        ("I sent ten million yen", "JPY 10000000"),
        ("2 million yen", "JPY 2000000"),
        ("ｻﾝｾﾞﾝｴﾝ ﾋｶﾚﾃﾙ", "JPY 3000"),
        ("ｳｪﾌﾞﾏﾈｰ 2ﾏﾝｴﾝ", "JPY 20000"),
        ("a hundred times", None),
        ("two cards and three days", None),
    ],
)
def test_a_sum_in_words_is_read(text: str, wanted: str | None) -> None:
    assert read_money(text, bare=False) == wanted


@pytest.mark.parametrize(
    "text",
    ["乗っ取りはもう解決しました", "my account was stolen ages ago and is fine now", "返金されました、ありがとう"],
)
def test_what_is_over_is_seen_to_be_over(text: str) -> None:
    assert is_over(clean(text))


@pytest.mark.parametrize("text", ["まだ解決していません", "it was solved but they charged me again", "返金されない"])
def test_what_goes_on_is_not_over(text: str) -> None:
    assert not is_over(clean(text))
