"""Three whole cases, line by line: what must never be said or written in them, on no bubble, sheet, brief or calendar."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.channels.terminal import read_clock, read_script
from bot.content.calendar_file import write_calendar
from bot.content.library import Library
from bot.content.sheet import read_sheet
from bot.core.archive import is_page
from bot.core.brief import ALOUD, Desk, brief_for
from bot.core.case import Case
from bot.core.draft import Draft
from bot.core.flow import Ask, Say
from bot.core.person import Person
from bot.talk import open_talk, play

FOLDER = Path(__file__).parent / "talks"
EVERYWHERE = {
    "no verdict": r"詐欺です(?!か)|偽物です|本物です(?!か)|なりすましです",
    "no promise of money": r"必ず戻|戻ってきます|取り戻せます|返金されます",
    "nothing is called safe": r"(?<!を)安全です|安心してください",
    "no secret is asked for": r"(?:パスワード|暗証番号|コード|カード番号|認証番号)を(?:入力して|教えて|送って|打って)(?!も)",
    "no blame": r"なぜ(?:買|押|送|払)|どうして(?:買|押|送|払)",
}
NEVER = {
    "scenario_2": {
        "ask why he bought them": r"(?:なぜ|どうして|なんで).{0,12}(?:買|カード)",
        "ask to type a code": r"番号を(?:送って|打って|入れて|入力して)(?:ください|もらえ)",
        "mention the wife": r"妻|奥さま|奥様|ご夫人",
        "give a number taken from the screen": r"画面の(?:番号|電話)に(?:かけ|電話)",
        "the code": r"SKRA|5678|9012",
    },
    "scenario_4": {
        "open the mail's link": r"リンクを(?:開い|押し)て(?!いませ|しま|も)|押して(?:確認|進ん)",
        "send her to a search engine": r"検索して(?:ください|開|探)|検索で(?:開|探)",
        "judge the sender": r"送り主は.{0,8}(?:本物|偽)|このメールは.{0,8}(?:本物|偽)",
    },
    "scenario_6": {
        "a blank or XXX passes": r"XXX|▲|〔",
        "the card number": r"4980|5678|9012",
        "call the discount good or bad": r"(?:割引|提案|50).{0,12}(?:お得|損です|得です|良い話|悪い話|わるい話)",
        "say CCJ will solve it": r"CCJが(?:解決|取り戻)|(?:必ず|きっと)解決",
    },
}
"""The lines of each case: what is never said, and how one would see that it was."""
CHOSEN = "08:55"
"""The one moment before nine that somebody chose."""


@dataclass(frozen=True)
class Told:
    """A case that was told to its end: everything that was said, and who it was."""

    rows: list[dict[str, Any]]
    person: Person
    case: Case
    written: str


async def tell(name: str, scenarios: Library) -> Told:
    text = (FOLDER / f"{name}.talk").read_text(encoding="utf-8")
    lines = [line for line in read_script(text, name) if line.kind in ("at", "text", "press")]
    async with open_talk(scenarios, read_clock(lines[0].text)) as talk:
        await play(talk, lines, name, lambda row: None)
        person, now = talk.you.before, talk.now
        closed = await talk.house.store.closed_cases(person)
    case = next(case for case in (*person.cases, *closed) if not is_page(case.id))
    sheets = [read_sheet(scenarios, person, case, (), now, shared=shared) for shared in (False, True)]
    paper = [
        row for sheet in sheets for part in sheet.sections for line in part.rows for row in (line.label, line.value)
    ]
    draft = Draft(scenarios, person, now)
    for desk in get_args(Desk) if person.case(case.id) else ():
        for shared in (False, True):
            said = scenarios.words.render(brief_for(draft, case, desk, ALOUD["ja"], shared=shared), "ja", now).text
            assert len(said) <= ALOUD["ja"], (desk, said)
            paper.append(said)
    paper.append(write_calendar(scenarios, person, case, now, shared=False).decode().replace("\r\n ", ""))
    return Told(talk.rows, person, case, "\n".join(paper))


@pytest.mark.parametrize("name", sorted(NEVER))
async def test_every_line_that_must_never_be_crossed_holds_to_the_end_of_the_case(
    name: str, scenarios: Library
) -> None:
    told = await tell(name, scenarios)
    bubbles = [row for row in told.rows if row["kind"] == "said"]
    written = "\n".join([row["text"] for row in bubbles] + [told.written])
    for line, pattern in (*EVERYWHERE.items(), *NEVER[name].items()):
        found = re.search(pattern, written)
        assert not found, f"{line}: {found[0] if found else ''}"
    if name == "scenario_2":
        assert any(_is_urgent(scenarios, row["key"]) for row in bubbles)
    for turn in turns(told.rows):
        _judge_turn(scenarios, turn)
    for number, row in enumerate(told.rows):
        if row["kind"] == "fired":
            assert "09:00" <= row["due"][11:] <= "20:00" or row["due"][11:] == CHOSEN, row
        if row["kind"] == "ledger" and row["line"] == "credited":
            heard = next(one for one in reversed(told.rows[:number]) if one["kind"] in ("heard", "pressed"))
            assert re.search(r"マイナス|確認できた", str(heard)), heard


def turns(rows: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """What was said, turn by turn."""
    found: list[list[dict[str, Any]]] = [[]]
    for row in rows:
        if row["kind"] in ("heard", "pressed", "fired"):
            found.append([])
        elif row["kind"] == "said":
            found[-1].append(row)
    return found


def _judge_turn(library: Library, turn: list[dict[str, Any]]) -> None:
    """Three bubbles and four buttons always; while minutes decide one question, and no button beside its answers."""
    assert len(turn) <= 3
    assert sum(len(row["buttons"]) for row in turn) <= 4
    if any(_is_urgent(library, row["key"]) for row in turn):
        assert sum(row["text"].count("か。") for row in turn) <= 1, turn
        assert not [button for row in turn for button in row["buttons"] if button["option"] in ("real", "paper")]


def _is_urgent(library: Library, key: str) -> bool:
    flow, _, step = key.partition(".")[0].partition("-")
    found = library.flows[flow].step(step) if flow in library.flows else None
    return isinstance(found, Say | Ask) and found.urgent
