"""A hijacked payment account: what must hold beyond the talk, before the desk opens, and with other words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from test_scenario_3 import inputs, only, said

from bot.channels.terminal import read_clock, read_script
from bot.content.library import Library
from bot.core.contact_log import contacts
from bot.core.person import Person
from bot.talk import open_talk, play

SCRIPT = (Path(__file__).parent / "talks" / "scenario_4.talk").read_text(encoding="utf-8")
CALLED = "つながった!2回目で。なまりあったけど親切。口座番号で見つかって不正はなし、アカウント制限かけた。使うときパスワード作り直せばいいって"
UNTIL_REMINDED = "2026-07-05 08:19"


async def told(library: Library, script: str, until: str = "") -> tuple[list[dict[str, Any]], Person]:
    """Every row of a talk without its expectations, and the person afterwards."""
    lines = inputs(script, until)
    async with open_talk(library, read_clock(lines[0].text)) as talk:
        await play(talk, lines, "scenario_4.talk", lambda row: None)
        return talk.rows, talk.you.before


def texts(rows: list[dict[str, Any]]) -> str:
    return "\n".join(row["text"] for row in rows if row["kind"] == "said")


async def test_nobody_is_judged_and_nothing_is_called_safe(scenarios: Library) -> None:
    rows, _ = await told(scenarios, SCRIPT)
    spoken = texts(rows)
    assert not [word for word in ("詐欺です", "偽物です", "本物です", "安全です", "もう安心") if word in spoken]
    assert "https://paylink.example/" in spoken
    assert not [row for row in rows if row["kind"] == "said" and "検索して" in row["text"]]


async def test_what_the_call_costs_is_said_before_she_decides_to_make_it(scenarios: Library) -> None:
    rows, _ = await told(scenarios, SCRIPT, until="2026-07-05 08:23")
    (offer,) = [row for row in rows if row.get("key") == "suspicious_email-call_closed"]
    assert "固定電話は無料、携帯は有料" in offer["text"]


async def test_one_sentence_is_one_contact_of_two_attempts(scenarios: Library) -> None:
    _, person = await told(scenarios, SCRIPT, until="2026-07-05 09:22")
    (entry,) = contacts(only(person))
    assert (entry.facts["attempt"], entry.facts["reached"], entry.facts["desk"]) == (2, "yes", "services/paylink")
    assert "incoming" not in entry.facts
    assert not only(person).ledger


async def test_the_plan_names_the_mailbox_before_the_account(scenarios: Library) -> None:
    rows, _ = await told(scenarios, SCRIPT, until="2026-07-05 09:26")
    plan = "\n".join(row["text"] for row in rows if row["kind"] == "said" and row["key"].startswith("plan"))
    first, _, rest = plan.partition("\n・") if plan.startswith("・") else ("", "", plan)
    mailbox = plan.index("メールのパスワード")
    assert all(mailbox < plan.index(word) for word in ("銀行のパスワード", "買い物サイト"))
    assert first + rest


async def test_before_the_desk_opens_nobody_is_sent_to_call(scenarios: Library) -> None:
    rows, person = await told(scenarios, SCRIPT, until=UNTIL_REMINDED)
    assert "いま受け付けています" not in texts(rows)
    assert not [
        row
        for row in rows
        if row["kind"] == "said" and row["key"] in ("suspicious_email-call_now", "suspicious_email-call")
    ]
    early = SCRIPT.replace("at 2026-07-05 09:22\n", "at 2026-07-05 08:40\n")
    rows, _ = await told(scenarios, early, until="2026-07-05 08:40")
    assert "いま受け付けています" not in texts(rows)
    assert [task.step for task in only(person).tasks] == ["call_reminded"]


async def test_a_told_call_leaves_no_question_that_leads_up_to_it(scenarios: Library) -> None:
    rows, person = await told(scenarios, SCRIPT)
    after = [row["key"] for row in rows if row["kind"] == "said" and row["at"] > "2026-07-05 09:22"]
    assert not [key for key in after if key.startswith(("suspicious_email-shy", "suspicious_email-ready"))]
    assert not person.places


async def test_a_call_is_told_while_its_words_are_on_the_screen(scenarios: Library) -> None:
    """In the daytime no reminder is made: the told call answers the question that led up to it."""
    open_now = SCRIPT.replace("2026-07-05 08:", "2026-07-05 10:").partition("> [知らせて]")[0]
    rows, person = await told(scenarios, f"{open_now}> 話す言葉を見る\nat 2026-07-05 10:40\n> {CALLED}\n")
    assert said(rows, "suspicious_email-number")
    noted = [entry.key for entry in only(person).entries]
    assert "suspicious_email-limited" in noted
    assert noted.count("suspicious_email-reached") == 1


@pytest.mark.parametrize(
    ("report", "step"),
    [
        ("電話つながった。調べて返事くれるって", "outcome"),
        ("電話した。アカウント止めてもらった", "outcome"),
        ("さっき電話で話した。不正利用はなかったって。アカウントも停止してもらった", "number"),
    ],
)
async def test_what_the_desk_did_not_say_is_asked_not_invented(scenarios: Library, report: str, step: str) -> None:
    script = SCRIPT.replace(CALLED, report)
    _, person = await told(scenarios, script, until="2026-07-05 09:22")
    place = person.place
    assert place is not None
    assert place.step == step


async def test_a_typed_password_is_masked_and_answered(scenarios: Library) -> None:
    script = SCRIPT.partition("at 2026-07-05 08:12")[0] + "> パスワードは hanako1980 です\n"
    rows, person = await told(scenarios, script)
    assert said(rows, "masked")
    assert "hanako1980" not in repr(person)
    assert "hanako1980" not in texts(rows)
    assert [row["key"] for row in rows if row["kind"] == "said"][-1] == "suspicious_email-app.short"


@pytest.mark.parametrize(
    "message",
    [
        "インスタのDMでアカウントを取り戻してあげるって人が来た",
        "ツイッターで復元できますって言う人からDMきた",
        "somebody on Instagram says he can recover my account, he sent a DM",
    ],
)
async def test_whoever_offers_to_restore_it_unasked_is_not_answered(scenarios: Library, message: str) -> None:
    script = SCRIPT.partition("at 2026-07-05 08:19")[0] + f"> {message}\n"
    rows, _ = await told(scenarios, script)
    assert said(rows, "aside.helper")
    assert rows[-1]["key"] == "suspicious_email-login.short"


async def test_the_card_company_that_wrote_is_no_unasked_helper(scenarios: Library) -> None:
    script = SCRIPT.partition("at 2026-07-05 08:19")[0] + "> カード会社から調査してくれるってメールきた\n"
    rows, _ = await told(scenarios, script)
    assert not [row for row in rows if row.get("key") == "aside.helper"]


def test_the_script_holds_what_the_person_typed() -> None:
    typed = [line.text for line in read_script(SCRIPT, "scenario_4.talk") if line.kind == "text"]
    assert len(typed) >= 10
