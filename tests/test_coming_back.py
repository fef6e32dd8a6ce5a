"""Whoever comes back after weeks hears where it stood: the last days that passed as they are, and one next step."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from case_player import Player

from bot.channels.terminal import read_clock, read_script
from bot.content.library import Library

SCRIPT = (Path(__file__).parent / "talks" / "scenario_6.talk").read_text(encoding="utf-8")


def waiting(library: Library) -> Player:
    """Two contracts abroad; of the first a refund is promised, and its guarantee ends on 26 February."""
    player, moment = Player(library), ""
    for line in read_script(SCRIPT.partition("at 2026-02-13")[0], "scenario_6.talk"):
        if line.kind == "at":
            moment = f"{read_clock(line.text):%Y-%m-%dT%H:%M}"
            player.at(moment)
        elif line.kind in ("text", "press"):
            player.at(moment, line.text if line.kind == "text" else f"[{line.text}]")
    assert player.person.here == date(2026, 2, 10)
    return player


@pytest.mark.parametrize("greeting", ["お久しぶりです", "こんにちは", "続きから", "ただいま"])
def test_a_last_day_that_passed_is_told_once(scenarios: Library, greeting: str) -> None:
    player = waiting(scenarios)
    said = player.at("2026-03-20T10:00", greeting)
    assert said[:2] == ["again.long", "again.passed"]
    assert len(said) <= 3
    assert "2月26日" in player.said[-len(said) + 1][1].text
    assert "again.passed" not in player.at("2026-03-20T10:05", greeting)


def test_before_the_last_day_the_next_step_is_told(scenarios: Library) -> None:
    said = waiting(scenarios).at("2026-02-20T10:00", "お久しぶりです")
    assert said[0] == "again.long"
    assert "again.passed" not in said


def test_after_a_short_while_nobody_is_welcomed_at_length(scenarios: Library) -> None:
    said = waiting(scenarios).at("2026-02-14T10:00", "続きから")
    assert said[0] == "hello.again"


def test_who_comes_back_with_news_hears_of_the_passed_day_and_of_the_news(scenarios: Library) -> None:
    player = waiting(scenarios)
    said = player.at("2026-03-20T10:00", "予定")
    assert said[0] == "again.passed"
    assert "plan" in said


def test_a_matter_that_was_settled_meanwhile_has_no_last_day(scenarios: Library) -> None:
    player = waiting(scenarios)
    player.at("2026-02-24T10:00", "BrightByteマイナス出た!")
    assert "again.passed" not in player.at("2026-03-20T10:00", "お久しぶりです")
