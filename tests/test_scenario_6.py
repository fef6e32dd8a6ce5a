"""Letters to two sellers abroad until it ends: what must hold beyond the talk, with other words and other answers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from bot.channels.terminal import read_clock, read_script
from bot.content.library import Library
from bot.core import ledger
from bot.core.case import Case
from bot.core.person import Person
from bot.talk import open_talk, play
from bot.understanding.replies import sort_reply

SCRIPT = (Path(__file__).parent / "talks" / "scenario_6.talk").read_text(encoding="utf-8")
INPUTS = ("at", "text", "press")
DEVICE = "パソコンまだ使って大丈夫?"


async def told(library: Library, script: str = SCRIPT, until: str = "") -> tuple[list[dict[str, Any]], Person]:
    """Every row of the talk up to that moment, and the person afterwards."""
    lines = []
    for line in read_script(script, "scenario_6.talk"):
        if line.kind == "at" and until and read_clock(line.text) > read_clock(until):
            break
        if line.kind in INPUTS:
            lines.append(line)
    async with open_talk(library, read_clock(lines[0].text)) as talk:
        await play(talk, lines, "scenario_6.talk", lambda row: None)
        return talk.rows, talk.you.before


def only(person: Person) -> Case:
    (case,) = person.cases
    return case


def said(rows: list[dict[str, Any]], key: str = "") -> list[str]:
    return [row["text"] for row in rows if row["kind"] == "said" and (not key or row["key"] == key)]


def letters(rows: list[dict[str, Any]]) -> list[str]:
    return [row["text"] for row in rows if row["kind"] == "said" and row["key"].startswith("letter-")]


@pytest.mark.parametrize(
    ("pasted", "kind"),
    [
        ("This is an automatic reply. We have received your message.", "receipt"),
        ("We are sorry to see you go. We can offer you 50% discount for the next year.", "offer"),
        ("Your subscription has been cancelled. Refund will be processed within 5-10 business days.", "done"),
        ("", "unclear"),
        ("The weather in Osaka is fine today.", "unclear"),
    ],
)
def test_the_sorter_knows_the_three_answers_and_what_is_none(pasted: str, kind: str) -> None:
    assert sort_reply(pasted).kind == kind


async def test_a_letter_has_no_blank_no_mark_and_no_card_number(scenarios: Library) -> None:
    rows, _ = await told(scenarios)
    assert len(letters(rows)) == 5
    for letter in letters(rows):
        assert not re.search(r"XXX|▲|〔|\[|●|4980", letter), letter
        assert "Hanako Yamada" in letter
        assert "hanako@example.com" in letter


async def test_every_figure_in_a_letter_was_told_or_is_a_date_of_ours(scenarios: Library) -> None:
    rows, _ = await told(scenarios)
    first, second, further, again, _ = letters(rows)
    assert set(re.findall(r"\d+", first)) == {"77120", "10"}
    assert set(re.findall(r"\d+", second)) == {"77120", "3", "10"}
    assert set(re.findall(r"\d+", further)) == {"29", "90", "2", "13"}
    assert set(re.findall(r"\d+", again)) == {"29", "90", "2", "6", "20"}


async def test_the_second_letter_quotes_the_day_of_the_first(scenarios: Library) -> None:
    rows, _ = await told(scenarios)
    (_, second, _, again, _) = letters(rows)
    assert "On Tue 3 Feb I asked you" in second
    assert "On Fri 6 Feb I asked you" in again


async def test_the_contracts_are_never_merged(scenarios: Library) -> None:
    rows, person = await told(scenarios)
    case = only(person)
    assert ledger.still_open(case, "") == {}
    assert {currency: str(left) for currency, left in ledger.still_open(case, "contract.2").items()} == {"USD": "29.90"}
    assert all("CleanDrive" not in text for text in letters(rows) if "BB-77120" in text)
    assert all("BrightByte" not in text for text in letters(rows) if "29.90" in text)


async def test_nothing_is_credited_before_the_statement(scenarios: Library) -> None:
    _, person = await told(scenarios, until="2026-02-20 19:00")
    kinds = [line.kind for line in only(person).ledger]
    assert "promised" in kinds
    assert "credited" not in kinds


async def test_the_deadline_stays_visible_until_the_credit(scenarios: Library) -> None:
    script = SCRIPT.replace("at 2026-03-10 19:00", "at 2026-02-24 12:00\n> 予定\nat 2026-03-10 19:00")
    rows, person = await told(scenarios, script, until="2026-02-24 12:00")
    (eve,) = [task for task in only(person).tasks if task.id == "eve"]
    assert eve.state == "todo"
    assert eve.deadline is not None
    assert (eve.deadline.safe.isoformat(), str(eve.deadline.other)) == ("2026-02-26", "2026-02-27")
    assert "2月26日" in " ".join(said(rows, "plan") + said(rows, "plan.more"))


async def test_nothing_is_judged_or_promised(scenarios: Library) -> None:
    rows, _ = await told(scenarios)
    texts = " ".join(said(rows))
    assert not re.search(r"必ず|詐欺です|得です|損です|お得|解決します", texts)


async def test_the_card_number_is_nowhere(scenarios: Library) -> None:
    rows, person = await told(scenarios)
    assert "4980" not in str(rows).replace("'text': 'カード 4980", "")
    assert "9012" not in str(person)


@pytest.mark.parametrize(
    "before", ["> Hanako Yamada", "> hanako@example.com", "> 残した", "> 断る手紙を作る", "> 2/2", "> まとめを見る"]
)
async def test_a_side_question_is_answered_and_the_pending_question_returns(scenarios: Library, before: str) -> None:
    rows, person = await told(scenarios, SCRIPT.replace(before, f"> {DEVICE}\n{before}", 1))
    steady, same = await told(scenarios)
    assert "aside.pc" in [row.get("key") for row in rows]
    assert [line.money for line in only(person).ledger] == [line.money for line in only(same).ledger]
    assert letters(rows) == letters(steady)


async def test_an_answer_that_names_no_seller_is_asked_about(scenarios: Library) -> None:
    pasted = "We are sorry to see you go. We can offer you a discount."
    script = SCRIPT.partition("at 2026-02-10 19:00")[0] + f"at 2026-02-09 12:00\n> {pasted}\n> 2\n"
    rows, person = await told(scenarios, script)
    assert "report" in [row.get("key") for row in rows]
    assert [task.id for task in only(person).tasks if task.step == "decide" and task.state == "todo"] == [
        "decide.contract.2"
    ]
    named = script.replace("sorry to see", "sorry, says BrightByte, to see").replace("\n> 2\n", "\n> 次の手紙を作る\n")
    rows, person = await told(scenarios, named)
    assert "report" not in [row.get("key") for row in rows]
    assert [task.id for task in only(person).tasks if task.letter == "abroad_third"] == ["third"]
    assert "On Tue 3 Feb and on Fri 6 Feb I asked you" in letters(rows)[-1]


async def test_a_corrected_day_moves_the_deadline_and_back(scenarios: Library) -> None:
    start = SCRIPT.partition("at 2026-02-03 20:15")[0]
    _, person = await told(scenarios, start)
    _, moved = await told(scenarios, start + "> 1/28じゃなくて1/26\n")
    _, back = await told(scenarios, start + "> 1/28じゃなくて1/26\n> 1/26じゃなくて1/28\n")
    last = [task.deadline for one in (person, moved, back) for task in only(one).tasks if task.deadline]
    days = [deadline.safe.isoformat() for deadline in last]
    assert days == ["2026-02-26", "2026-02-24", "2026-02-26"]
