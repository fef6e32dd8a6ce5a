"""Words about all cards at once, typed while one is asked about."""

from __future__ import annotations

import pytest

from bot.understanding.every_card import read_all_told, read_every_card, says_not_every

TWO_TOLD = {1: "told", 2: "told"}
NONE_TOLD = {1: "untold", 2: "untold"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("はい、2枚とも", TWO_TOLD),
        ("両方", TWO_TOLD),
        ("どっちも教えました", TWO_TOLD),
        ("全部言わされた", TWO_TOLD),
        ("yes, both", TWO_TOLD),
        ("all of them", TWO_TOLD),
        ("３枚とも送った", {1: "told", 2: "told", 3: "told"}),
        ("all three", {1: "told", 2: "told", 3: "told"}),
        ("両方まだです", NONE_TOLD),
        ("どっちも言ってない", NONE_TOLD),
        ("1枚も言ってません", NONE_TOLD),
        ("none of them", NONE_TOLD),
        ("全部途中まで", {1: "half", 2: "half"}),
        ("both are already used", {1: "used", 2: "used"}),
        ("1枚目だけ", {1: "told", 2: "untold"}),
        ("only the second one", {1: "untold", 2: "told"}),
        ("2枚目もです", TWO_TOLD),
        ("全部で2枚", {}),
        ("全部は言ってない", {}),
        ("not all of them", {}),
        ("全部言ったらどうなる?", {}),
        ("全部怖い", {}),
    ],
)
def test_what_is_told_of_all_cards_is_read_for_each_of_them(text: str, told: dict[int, str]) -> None:
    assert read_every_card(text, count=2, asked=1, before=None) == told


def test_too_means_what_was_told_of_the_card_before() -> None:
    assert read_every_card("2枚目も", count=2, asked=2, before="half") == {2: "half"}


def test_not_all_of_them_says_nothing_of_the_card_asked_about() -> None:
    assert says_not_every("全部ではないです")
    assert says_not_every("not all of them")
    assert not says_not_every("not the first card")


def test_a_bare_answer_about_all_of_them_says_what_was_asked() -> None:
    loaded = {1: "loaded", 2: "loaded"}
    assert read_every_card("できました 2枚とも", count=2, asked=1, before=None, means="loaded") == loaded
    assert read_every_card("yes, both", count=2, asked=1, before=None, means="loaded") == loaded
    assert read_every_card("両方まだです", count=2, asked=1, before=None, means="loaded") == {}
    assert read_every_card("両方", count=2, asked=1, before=None, means=None) == {}


@pytest.mark.parametrize(
    ("text", "all_told"),
    [
        ("カード3枚買って番号全部言いました", True),
        ("2枚買って両方の番号を写真で送ってしまった", True),
        ("i bought three cards and read him all the codes", True),
        ("全部で3枚買って1枚言った", False),
        ("3枚買ったけど全部は言ってない", False),
        ("全部言えと言われています", False),
        ("he wants all the codes, i gave none", False),
    ],
)
def test_a_first_message_tells_of_all_codes_only_where_it_says_so(text: str, all_told: bool) -> None:
    assert bool(read_all_told(text, 3)) is all_told
