"""Letters: made only of what was told, each missing fact a named blank, and no more of a card than its company's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime

import pytest

from bot.channels.line_messages import LONGEST_COPY, messages
from bot.content.check_letters import letter_steps
from bot.content.library import load_library
from bot.content.words import LETTER
from bot.core.calendar import JST
from bot.core.person import Button, Message

NOW = datetime(2026, 6, 9, 14, 0, tzinfo=JST)
LIBRARY = load_library()
LETTERS = sorted({step.letter for _, step in letter_steps(LIBRARY)})


def written(letter: str, told: Mapping[str, object]) -> str:
    """The letter as its recipient reads it."""
    key = f"letter-{letter}"
    return LIBRARY.words.text(key, LIBRARY.words.letter_language(key), NOW, told)


def names_of(letter: str) -> tuple[str, ...]:
    """The facts a letter holds."""
    key = f"letter-{letter}"
    return LIBRARY.words.languages[LIBRARY.words.letter_language(key)].variables[key]


def figures(text: str) -> list[str]:
    """The digits of a text, without those that number its lines."""
    return re.findall(r"[0-9０-９]+", re.sub(r"^\s*\d[.、 ]", "", text, flags=re.MULTILINE))


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_of_which_nothing_is_known_holds_no_figure_and_names_what_is_missing(letter: str) -> None:
    text = written(letter, {})
    assert not figures(text)
    if names_of(letter):
        assert re.search(r"[〔\[].+?[〕\]]", text)


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_holds_no_figure_that_was_not_told(letter: str) -> None:
    told = {name: _told(name) for name in names_of(letter)}
    text = written(letter, told)
    for value in ("12,345", "2026-06-01", "6月1日", "June 1", "1 June", "1 Jun"):
        text = text.replace(value, "")
    assert not figures(text)


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_holds_neither_card_number_nor_password(letter: str) -> None:
    secret = re.compile(r"card_?no|pan|pin|password|code|secret|card_number|account_number")
    assert not [name for name in names_of(letter) if secret.search(name)]


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_copied_whole_in_pieces_that_line_takes(letter: str) -> None:
    buttons = (Button("common.letter-copy", "copy", "copy"),)
    reply = LIBRARY.words.render(Message(f"letter-{letter}", buttons=buttons, style="copy", lang=LETTER), "ja", NOW)
    pieces = list(_copied(messages([reply], ())))
    assert "".join(pieces) == reply.text
    assert all(0 < len(piece.encode("utf-16-le")) // 2 <= LONGEST_COPY for piece in pieces)


def _told(name: str) -> str:
    """What might have been told under that name, as a day, money or words."""
    if name.endswith(("_on", "_day", "_by", "_last")):
        return "2026-06-01"
    return "JPY 12345" if name.endswith(("amount", "total")) else "told"


def _copied(body: object) -> Iterator[str]:
    if isinstance(body, dict):
        if body.get("type") == "clipboard":
            yield str(body["clipboardText"])
        for value in body.values():
            yield from _copied(value)
    elif isinstance(body, list | tuple):
        for value in body:
            yield from _copied(value)
