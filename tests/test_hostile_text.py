"""Texts made to keep a reader busy: what it costs grows no faster than the text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from time import process_time

import pytest

from bot.channels.slack_events import plain_text
from bot.content.library import Library
from bot.core.calendar import JST
from bot.understanding.commands import command
from bot.understanding.feelings import feeling
from bot.understanding.no_name import is_no_name
from bot.understanding.remarks import remark
from bot.understanding.reports import read_details
from bot.understanding.returning import comes_back
from bot.understanding.understand import understand

NOW = datetime(2026, 6, 9, 12, 0, tzinfo=JST)


def test_an_end_that_can_be_taken_apart_in_many_ways_is_read_at_once() -> None:
    assert not comes_back("よね" * 90 + "か")
    assert comes_back("戻ってきました" + "よね" * 20)
    assert not is_no_name("はい" * 40 + "漢", NOW)
    assert is_no_name("はいはい、了解ですありがとう", NOW)
    assert not remark("はい、" * 19 + "漢")
    assert not feeling("殺す" + "になって" * 14 + "漢")


@pytest.mark.parametrize(
    ("read", "pile"),
    [
        (plain_text, "<http:"),
        (plain_text, "<http:a|"),
        (plain_text, "<@U|"),
        (lambda text: command(text + "あ"), "でください"),
        (lambda text: read_details(text, NOW), "case"),
        (lambda text: read_details(text, NOW), "infect"),
    ],
    ids=["links", "named links", "mentions", "polite ends", "cases", "infections"],
)
def test_the_time_grows_no_faster_than_the_text(read: Callable[[str], object], pile: str) -> None:
    """Sixteen times would be a square."""
    short, long = (pile * 5000)[:5000], (pile * 20_000)[:20_000]
    assert _seconds(read, long) < 10 * _seconds(read, short) + 0.02


def test_a_character_that_stands_for_eighteen_costs_no_more_than_others(library: Library) -> None:
    def read(text: str) -> object:
        return understand(text, library.reader, library.names, NOW, full=True)

    assert _seconds(read, "\ufdfa" * 5000) < 3 * _seconds(read, "\u0637" * 5000) + 0.01


def _seconds(read: Callable[[str], object], text: str) -> float:
    best = 9.0
    for number in range(3):
        before = process_time()
        read(text + " " * number)
        best = min(best, process_time() - before)
    return best
