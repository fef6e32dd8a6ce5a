"""The other words of an option: recognised, never said, never in the way of what is shown."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.content.library import Library
from bot.content.words import ALSO
from bot.core.calendar import JST
from bot.core.flow import Ask
from bot.understanding.reply import read_reply
from bot.understanding.tongue import is_foreign

NOW = datetime(2026, 6, 9, 14, 20, tzinfo=JST)
SHOWN = (("yes", "ある"), ("no", "ない"), ("stranger", "使っていない会社"))
ALSO_SAID = (("yes", "入ってる"), ("yes", "もってる"), ("stranger", "知らない会社"))
QUESTION = Ask(id="app", kind="choice", options=("yes", "no", "stranger"), next="on")


@pytest.mark.parametrize(
    ("typed", "option"),
    [
        ("入ってる", "yes"),
        ("もってるよ", "yes"),
        ("知らない会社です", "stranger"),
        ("ない", "no"),
        ("2", "no"),
        ("4", None),
    ],
)
def test_other_words_lead_to_their_option_and_numbers_count_only_what_is_shown(typed: str, option: str | None) -> None:
    found = read_reply(QUESTION, typed, SHOWN, {}, NOW, ALSO_SAID)
    assert (found[0] if found else None) == option


def test_no_phrase_stands_for_two_options_of_one_question(library: Library) -> None:
    doubled = []
    for language in library.words.languages.values():
        seen: dict[tuple[str, str], str] = {}
        for key in (key for key in language.places if key.endswith(ALSO)):
            for phrase in library.words.text(key, language.code, NOW).split("/"):
                head = (key.partition(".")[0], phrase.strip())
                if seen.setdefault(head, key) != key:
                    doubled.append((key, phrase))
    assert not doubled


def test_other_words_are_never_said(library: Library) -> None:
    for flow in library.flows.values():
        for step in flow.steps.values():
            options = step.options if isinstance(step, Ask) else ()
            assert not [option for option in options if option.endswith(ALSO)]


@pytest.mark.parametrize(
    ("typed", "kept"), [("😱😱😱", None), ("!?", None), ("\x00\x01", None), ("みなと商店😱", "みなと商店😱")]
)
def test_nobodys_shop_is_called_by_faces_alone(typed: str, kept: str | None) -> None:
    found = read_reply(Ask(id="shop", kind="text", options=("next",), next="on"), typed, (), {}, NOW)
    assert (found[1] if found else None) == kept


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("제 계좌에서 돈이 빠져나갔어요", True),
        ("我的账户没有钱了,请帮我", True),
        ("Minha conta foi bloqueada e perdi dinheiro", True),
        ("Tài khoản của tôi bị trừ tiền", True),
        ("мои деньги украли", True),
        ("口座残高確認不可能", False),
        ("my account was blocked and I lost money", False),
        ("café Minato", False),
        ("スタバで買った Thank you", False),
        ("", False),
    ],
)
def test_who_writes_in_another_language_is_known_by_it(text: str, foreign: bool) -> None:
    assert is_foreign(text) == foreign
