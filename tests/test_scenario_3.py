"""Four telephone calls with a card company: what must hold beyond the talk, after a restart, and with other facts."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.terminal import TerminalChannel, read_clock, read_script
from bot.content.library import Library
from bot.core.calendar import JST, in_japan
from bot.core.case import Case
from bot.core.contact_log import contacts
from bot.core.person import Person
from bot.core.reach import is_reachable
from bot.house import build_house
from bot.talk import YOU, Talk, open_talk, play

SCRIPT = (Path(__file__).parent / "talks" / "scenario_3.talk").read_text(encoding="utf-8")
INPUTS = ("at", "text", "press")
STAFF = ("北野", "高山", "備前", "03-0000-4455", "A-3391")


def inputs(script: str = SCRIPT, until: str = "") -> list[Any]:
    """What the person does, without what the talk expects; up to that moment."""
    found = []
    for line in read_script(script, "scenario_3.talk"):
        if line.kind == "at" and until and read_clock(line.text) > read_clock(until):
            break
        if line.kind in INPUTS:
            found.append(line)
    return found


async def told(library: Library, script: str = SCRIPT, until: str = "") -> tuple[list[dict[str, Any]], Person]:
    """Every row of the talk, and the person afterwards."""
    lines = inputs(script, until)
    async with open_talk(library, read_clock(lines[0].text)) as talk:
        await play(talk, lines, "scenario_3.talk", lambda row: None)
        return talk.rows, talk.you.before


def only(person: Person) -> Case:
    (case,) = person.cases
    return case


def said(rows: list[dict[str, Any]], key: str) -> str:
    """The last bubble of that key."""
    return str([row["text"] for row in rows if row["kind"] == "said" and row["key"] == key][-1])


async def test_the_contact_log_has_who_where_and_when(scenarios: Library) -> None:
    _, person = await told(scenarios, until="2026-12-24 12:48")
    log = contacts(only(person))
    assert [entry.facts.get("name") for entry in log] == [["北野"], ["北野"], ["高山", "備前"], None, None]
    third = log[2].facts
    assert (third["department"], third["phone"], third["desk"]) == ("信用管理課", "03-0000-4455", "issuers/minatocard")
    assert log[0].facts["at"] == "2026-12-22T15:00+09:00"
    assert log[3].facts["reference"] == "A-3391"
    assert all("at" not in entry.facts for entry in log[1:]), "no hour was told, so none is kept"


async def test_the_brief_holds_no_name_or_number_the_diary_does_not_have(scenarios: Library) -> None:
    rows, person = await told(scenarios, until="2026-12-22 17:00")
    text = said(rows, "brief")
    assert len(text) <= 300
    assert "北野" in text
    assert not [word for word in ("高山", "備前", "4455", "A-3391") if word in text]
    assert only(person).promises[0].text in text


async def test_a_corrected_name_changes_the_texts_and_the_diary_keeps_both(scenarios: Library) -> None:
    script = SCRIPT.replace("at 2026-12-24 10:20", "> 高山じゃなくて高村\n> 文を読む\nat 2026-12-24 10:20")
    rows, person = await told(scenarios, script, until="2026-12-23 17:10")
    assert "高村" in said(rows, "brief")
    assert "高山" not in said(rows, "brief")
    corrected = [entry for entry in only(person).entries if entry.kind == "corrected"]
    assert [(entry.facts["old"], entry.facts["new"]) for entry in corrected] == [(["高山", "備前"], ["高村", "備前"])]
    assert corrected[0].facts["told"] == "2026-12-23T17:10+09:00"
    again = script.replace("> 文を読む", "> 高村じゃなくて高山\n> 文を読む")
    rows, _ = await told(scenarios, again, until="2026-12-23 17:10")
    assert "高山" in said(rows, "brief")
    assert "高村" not in said(rows, "brief")


async def test_a_copy_to_show_names_nobody(scenarios: Library) -> None:
    rows, _ = await told(scenarios, until="2026-12-24 13:00")
    assert not [word for word in STAFF if word in said(rows, "brief.shared")]


async def test_nothing_is_sent_while_he_works_or_while_the_desks_are_closed(scenarios: Library) -> None:
    rows, person = await told(scenarios)
    calendar = scenarios.book.calendar
    fired = [datetime.fromisoformat(row["due"]).replace(tzinfo=JST) for row in rows if row["kind"] == "fired"]
    assert fired
    for moment in fired:
        if moment > datetime(2026, 12, 21, 22, tzinfo=JST):
            assert is_reachable(moment, person.reach, calendar), moment
    chases = [row for row in rows if row["kind"] == "fired" and ("told" in row["task"] or "call" in row["task"])]
    closed = [row for row in chases if "2026-12-31" <= row["due"][:10] <= "2027-01-03"]
    assert not closed


async def test_no_answer_says_that_the_money_will_come_or_that_a_subscription_should_end(scenarios: Library) -> None:
    rows, _ = await told(scenarios)
    texts = " ".join(row["text"] for row in rows if row["kind"] == "said")
    assert "必ず" not in texts
    assert "解約" not in texts


@pytest.mark.parametrize("after", ["2026-12-22 15:20", "2026-12-23 17:10", "2026-12-24 10:20"])
async def test_a_restart_in_the_middle_changes_nothing(scenarios: Library, after: str) -> None:
    whole, person = await told(scenarios)
    lines = inputs()
    async with open_talk(scenarios, read_clock(lines[0].text)) as talk:
        first = inputs(until=after)
        await play(talk, first, "scenario_3.talk", lambda row: None)
        fresh = Talk(scenarios, talk.house, TerminalChannel(), talk.now)
        house = build_house(talk.house.store, scenarios, lambda: fresh.now)
        house.channels["terminal"] = fresh.channel
        fresh.house, fresh.you = house, talk.you
        await play(fresh, lines[len(first) :], "scenario_3.talk", lambda row: None)
        loaded = await house.store.load(house.person_id(YOU))
        assert loaded.person is not None
        assert only(loaded.person).promises == only(person).promises
        assert only(loaded.person).tasks == only(person).tasks
        rows = [*talk.rows, *fresh.rows]
    assert [_kept(row) for row in rows] == [_kept(row) for row in whole]


def _kept(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if key not in ("shown", "data")}


@pytest.mark.parametrize(
    ("old", "new", "due"),
    [
        ("明日以降電話くるって", "28日の10時に電話くるって", "2026-12-28 10:30"),
        ("明日以降電話くるって", "年内に電話くるって", "2026-12-24 10:00"),
        ("明日以降電話くるって", "12/30に電話くるって", "2027-01-04 10:00"),
        ("明日以降電話くるって", "来週中に電話くるって", "2027-01-04 10:00"),
    ],
)
async def test_another_promise_is_asked_after_at_another_time(scenarios: Library, old: str, new: str, due: str) -> None:
    _, person = await told(scenarios, SCRIPT.replace(old, new), until="2026-12-22 15:20")
    (promise,) = [one for one in only(person).promises if one.state == "waiting"]
    assert promise.due is not None
    assert f"{in_japan(promise.due):%Y-%m-%d %H:%M}" == due


async def test_when_nobody_answers_the_call_stays_to_be_made(scenarios: Library) -> None:
    report = "3時に電話した。北野さんて人。5分待たされてしかるべき部署から明日以降電話くるって また最初から話してって"
    script = SCRIPT.replace(report, "3時に電話したけど20分待ってもつながらない").partition("< contact.brief")[0]
    _, person = await told(scenarios, script, until="2026-12-22 15:20")
    case = only(person)
    (entry,) = contacts(case)
    assert (entry.facts["reached"], entry.facts["waited"], entry.facts["attempt"]) == ("no_answer", 20, 1)
    call = next(task for task in case.tasks if task.id == "call_issuer")
    assert call.state == "todo"
    assert call.due is not None
    assert f"{in_japan(call.due):%Y-%m-%d %H:%M}" == "2026-12-23 10:00"


async def test_what_he_says_while_they_wait_leaves_the_number_to_the_next_call(scenarios: Library) -> None:
    rows, _ = await told(scenarios, SCRIPT.replace("> そう言う", "> そう言う\n> 文を読む"), until="2026-12-22 17:02")
    consequence = said(rows, "unknown_charge-block_listed")
    assert "仕事のフォント" in consequence
    assert "番号変更は担当の方と相談します" in consequence
    decided = [row for row in rows if row["kind"] == "noted" and row["entry"] == "decision"]
    assert [(row["key"], row["at"]) for row in decided][-1] == ("unknown_charge-block_shop", "2026-12-22 17:02")
    assert "カード番号を変えるか" in said(rows, "brief")


async def test_the_number_is_no_open_point_any_more_once_the_next_call_was_about_it(scenarios: Library) -> None:
    script = SCRIPT.replace("at 2026-12-24 10:20", "> 文を読む\nat 2026-12-24 10:20")
    rows, _ = await told(scenarios, script, until="2026-12-23 17:10")
    assert "カード番号を変えるか" not in said(rows, "brief")
    everything = await told(
        scenarios, SCRIPT.replace("> そう言う", "> 全部止める\n> 文を読む"), until="2026-12-22 17:02"
    )
    assert "カード番号を変えるか" not in said(everything[0], "brief")


async def test_a_call_that_settled_nothing_about_the_number_asks_for_it_next_time(scenarios: Library) -> None:
    head = SCRIPT.partition("at 2026-12-23 17:10")[0]
    rows, _ = await told(scenarios, head + "at 2026-12-23 17:10\n> カード会社から電話きた 高山さん。止めてくれました\n")
    assert "カード番号を変えるか" in said(rows, "contact.unheard")
