"""Whoever comes back after weeks hears where it stood: the last days that passed as they are, and one next step."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from case_player import Player
from msgspec.structs import replace

from bot.channels.terminal import read_clock, read_script
from bot.content.library import Library
from bot.core import cases
from bot.understanding.returning import comes_back

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


def test_a_warning_that_falls_due_beside_a_duty_is_still_told(scenarios: Library) -> None:
    """What is only to be told waits behind the first, and is told after its answer."""
    player = Player(scenarios)
    player.at(
        "2026-02-03T19:40", "先週ウイルスの警告出てソフト買っちゃった カードで 毎月ひかれるらしい 英語で意味わからない"
    )
    case = player.case
    (warning,) = [task for task in case.tasks if task.step == "second_wave"]
    other = replace(warning, id="others", flow="unknown_charge", step="others", once=False, due=warning.due)
    player.person = cases.put_case(player.person, cases.put_duty(case, other))
    player.at("2026-02-03T19:41", "予定")
    player.at("2026-02-17T12:05")
    player.at("2026-02-17T12:06", "できた")
    player.at("2026-02-17T12:07", "今はいい")
    assert "取り戻せる" in player.texts()
    assert [task.state for task in player.case.tasks if task.step == "second_wave"] == ["done"]


@pytest.mark.parametrize(
    "text",
    [
        "また来ました",
        "また来たよ",
        "久しぶりです",
        "こんにちは。また来ました。",
        "戻ってきたよー",
        "I'm back",
        "Hi, I'm back again",
        "ok, I'm back!",
    ],
)
@pytest.mark.parametrize("later", ["2026-06-09T14:50", "2026-07-20T14:50"])
def test_who_is_back_amid_a_question_is_greeted_and_asked_the_one_next_thing(
    library: Library, text: str, later: str
) -> None:
    player = Player(library)
    player.at("2026-06-09T14:20", "さっきコンビニでカード買って番号を電話の相手に伝えました")
    player.at("2026-06-09T14:21", "電話は切りました")
    said = player.at(later, text)
    assert said[0] in ("hello.again", "again.long")
    assert said[-1] == "prepaid_card-brand.short"
    assert not any(key.endswith(".retry") for key in said)


@pytest.mark.parametrize(
    "text", ["お金が戻りました", "戻りました", "請求がまた来ました", "the money is back", "またメールが来た"]
)
def test_what_came_back_or_came_again_is_no_greeting(text: str) -> None:
    assert not comes_back(text)
