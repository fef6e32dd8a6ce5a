"""What cannot be undone is named before it is done: in every letter that is handed over, and in a sentence typed by somebody upset."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.flow import LetterStep
from bot.understanding.irreversible import read_final

NOW = datetime(2026, 6, 9, 14, 20, tzinfo=JST)
COPIED_FIRST = {"data_leak-quick"}
"""Headings to be copied into a form that is read again before it goes."""


@pytest.mark.parametrize(("lang", "named"), [("ja", "取り消せません"), ("en", "cannot be taken back")])
def test_every_letter_says_that_sending_cannot_be_undone(library: Library, lang: str, named: str) -> None:
    letters = [
        f"{flow.id}-{step.id}"
        for flow in library.flows.values()
        for step in flow.steps.values()
        if isinstance(step, LetterStep) and not step.desk  # what is only read out on the telephone is not sent
    ]
    silent = [key for key in letters if named not in library.words.text(key, lang, NOW, {"lines": "a"})]
    assert set(silent) <= COPIED_FIRST
    assert len(letters) > 15


@pytest.mark.parametrize(
    ("text", "final"),
    [
        ("もう口座を閉じます", "account"),
        ("アカウント消そうかな", "account"),
        ("やりとりは全部消すわ", "proof"),
        ("カード番号を変えます", "number"),
        ("一部で手を打とうと思います", "settle"),
        ("スマホを初期化する", "wipe"),
        ("通知をこのまま出します", "letter"),
        ("I'm going to delete my account", "account"),
        ("i'll throw away the receipt", "proof"),
        ("I will take their discount", "settle"),
    ],
)
def test_what_is_still_ahead_is_read(text: str, final: str) -> None:
    assert read_final(text) == final


@pytest.mark.parametrize(
    "text",
    [
        "口座を解約しました",
        "アカウントが消された",
        "メール消していいですか",
        "解約したいです",
        "カード番号を変えたほうがいい?",
        "半額になりました",
        "They closed my account",
        "should I delete the mail?",
        "証拠は残しています",
    ],
)
def test_what_is_done_asked_or_another_matter_is_not_held_up(text: str) -> None:
    assert read_final(text) is None
