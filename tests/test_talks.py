"""Every .talk script comes true, through the real turns, store and worker."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.terminal import ScriptError, ScriptLine, read_clock, read_script
from bot.content.library import Library
from bot.core.calendar import JST
from bot.talk import open_talk, play

FOLDER = Path(__file__).parent / "talks"
TALKS = {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.talk"))}
NOON = datetime(2026, 6, 9, 12, 0, tzinfo=JST)


def start_of(lines: list[ScriptLine]) -> datetime:
    """When a script begins."""
    return read_clock(lines[0].text) if lines[0].kind == "at" else NOON


@pytest.mark.parametrize("name", TALKS)
async def test_a_talk_comes_true(name: str, library: Library, scenarios: Library) -> None:
    """The scenarios need the invented brands of their pack; every other talk plays on the shipped content alone."""
    lines = list(read_script(TALKS[name], name))
    content = scenarios if name.startswith(("scenario_", "long_")) else library
    rows: list[dict[str, Any]] = []
    async with open_talk(content, start_of(lines)) as talk:
        await play(talk, lines, name, rows.append)
    for row in rows:
        if row["kind"] == "said":
            assert "〔" not in row["text"] or row["key"].startswith(("letter-", "blanks")), f"a blank was said: {row}"


def test_every_talk_says_why_it_is_there() -> None:
    assert not [name for name, text in TALKS.items() if not text.startswith("#")]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("< never-said", "never-said was not said"),
        ("> [no such button]", 'no button "no such button"'),
        ("! task nothing", "no task with nothing"),
        ("what", "a line begins with"),
        ("at yesterday", "is no moment"),
        ("> メニュー\n< menu [wrong]", "menu has the buttons"),
    ],
)
async def test_a_script_that_does_not_come_true_names_its_line(script: str, said: str, library: Library) -> None:
    with pytest.raises(ScriptError, match=r"odd\.talk:\d") as fault:
        await _play(script, library)
    assert said in str(fault.value)


async def _play(script: str, library: Library) -> None:
    lines = list(read_script(script, "odd.talk"))
    async with open_talk(library, NOON) as talk:
        await play(talk, lines, "odd.talk", lambda row: None)
