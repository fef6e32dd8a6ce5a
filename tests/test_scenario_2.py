"""Prepaid codes with the caller on the line: what must hold beyond the talk, with other brands, counts, clocks and faults."""

from __future__ import annotations

from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from bot.channels.terminal import read_clock, read_script
from bot.content.library import Library
from bot.core.case import Case
from bot.core.person import Person
from bot.core.privacy import kept_from
from bot.talk import open_talk, play
from bot.understanding.cards_told import asks_of_card, read_cards
from bot.understanding.secrecy import lifts_secret, read_secret

SCRIPT = (Path(__file__).parent / "talks" / "scenario_2.talk").read_text(encoding="utf-8")
INPUTS = ("at", "text", "press")
CODE = "SKRA-1234-5678-9012"


async def told(library: Library, script: str = SCRIPT, until: str = "") -> tuple[list[dict[str, Any]], Person]:
    """Every row of the talk up to a moment, and the person afterwards; what the talk expects is left out."""
    lines = []
    for line in read_script(script, "scenario_2.talk"):
        if line.kind == "at" and until and read_clock(line.text) > read_clock(until):
            break
        if line.kind in INPUTS:
            lines.append(line)
    async with open_talk(library, read_clock(lines[0].text)) as talk:
        await play(talk, lines, "scenario_2.talk", lambda row: None)
        return talk.rows, talk.you.before


def only(person: Person) -> Case:
    (case,) = person.cases
    return case


def said(rows: list[dict[str, Any]]) -> list[str]:
    return [row["key"] for row in rows if row["kind"] == "said"]


def texts(rows: list[dict[str, Any]]) -> str:
    return "\n".join(row["text"] for row in rows if row["kind"] == "said")


async def test_the_burst_gets_one_instruction_and_nothing_else(scenarios: Library) -> None:
    rows, _ = await told(scenarios, until="2026-06-09 14:20")
    assert said(rows) == ["prepaid_card-hang_up"]


@pytest.mark.parametrize(
    "code",
    [
        CODE,
        "SKRA123456789012",
        "skra 1234 5678 9012",
        "ＳＫＲＡ－１２３４－５６７８－９０１２",
        "SKRA 1234 5678 9012",
    ],
)
async def test_no_form_of_the_code_is_ever_stored(scenarios: Library, redis: Redis, code: str) -> None:
    rows, person = await told(scenarios, SCRIPT.replace(CODE, code), until="2026-06-09 14:41")
    stored = f"{person!r}\n{texts(rows)}"
    assert not [part for part in ("5678", "５６７８", "9012", "９０１２") if part in stored]
    assert "masked" in {entry.kind for entry in only(person).entries}


async def test_the_half_told_card_goes_before_the_told_one_and_the_untold_one_is_left_alone(scenarios: Library) -> None:
    script = SCRIPT.partition("at 2026-06-09 14:41")[0] + "at 2026-06-09 14:41\n> 止めてもらえた\n> 使われていた\n"
    rows, person = await told(scenarios, script)
    asked = [row["text"] for row in rows if row["kind"] == "said" and row["key"].startswith("prepaid_card-issuer")]
    assert ["2枚目" in asked[0], "1枚目" in asked[1]] == [True, True]
    assert len(asked) == 2
    assert set(only(person).items["card"]["3"]) == {"told"}


async def test_a_wifes_app_is_not_chosen_for_him(scenarios: Library) -> None:
    script = SCRIPT.replace("> あるけどパスワードがわからん", "> 妻のスマホにはある")
    rows, _ = await told(scenarios, script, until="2026-06-09 14:24")
    assert said(rows)[-1] == "prepaid_card-whose_phone"
    rows, _ = await told(
        scenarios, script.replace("妻のスマホにはある", "妻のスマホにはある\n> 頼まない"), until="2026-06-09 14:24"
    )
    assert said(rows)[-1] == "prepaid_card-issuer_call"


async def test_nothing_that_is_said_after_his_wish_names_his_wife_or_goes_to_her(scenarios: Library) -> None:
    rows, person = await told(scenarios)
    assert kept_from(only(person)) == ("wife",)
    assert not [word for word in ("妻", "奥さん", "奥様") if word in texts(rows)]
    assert {task.owner for task in only(person).tasks} == {"person"}
    assert "forward.none" in said(rows)


async def test_nothing_is_sent_by_night_and_no_sentence_blames_or_promises(scenarios: Library) -> None:
    rows, _ = await told(scenarios)
    pushed = [datetime.fromisoformat(row["at"]) for row in rows if row["kind"] == "fired"]
    assert pushed
    assert all(time(9) <= moment.time() < time(20) for moment in pushed)
    assert not [word for word in ("なぜ買", "どうして買", "必ず", "詐欺です", "戻ります") if word in texts(rows)]


async def test_the_second_wave_warning_comes_once_and_can_be_switched_off(scenarios: Library) -> None:
    rows, _ = await told(scenarios, SCRIPT + "at 2026-06-30 12:00\n")
    assert len([row for row in rows if row["kind"] == "fired" and "second_wave" in row["task"]]) == 1
    off = SCRIPT.replace("> 送る文を見る", "> [後日の知らせはいらない]") + "at 2026-06-30 12:00\n"
    rows, _ = await told(scenarios, off)
    assert not [row for row in rows if row["kind"] == "fired" and "second_wave" in row["task"]]


async def test_the_text_for_the_police_is_short_and_made_of_facts(scenarios: Library) -> None:
    rows, person = await told(scenarios, until="2026-06-09 15:10")
    (text,) = [row["text"] for row in rows if row["kind"] == "said" and row["key"] == "brief"]
    assert len(text) <= 300
    assert all(word in text for word in ("サクラギフト", "30,000円", "6月9日", "1枚目", "2枚目", "3枚目"))
    assert {"card", "device"} <= {entry.kind for entry in only(person).entries}


async def test_more_cards_and_another_hour_are_walked_by_the_same_rule(scenarios: Library) -> None:
    script = """at 2026-12-31 23:40
> サクラギフト2万円ぶんの番号を電話で聞かれてる 1枚目は言いました 今も電話つながってます
> 切った
> 4枚目は半分だけ言った 2枚目と3枚目は言ってません
> アプリがない
> 4枚目も1枚目も止めてもらえました
> いいえ
"""
    rows, person = await told(scenarios, script)
    case = only(person)
    assert case.facts["count"].value == "more"
    assert [case.items["card"][number]["stopped"].value for number in ("1", "4")] == ["stopped", "stopped"]
    assert case.items["card"]["2"]["told"].value == "untold"
    assert all("T09" <= row["due"][10:13].replace(" ", "T") < "T20" for row in rows if row["kind"] == "scheduled")


@pytest.mark.parametrize(
    ("text", "cards"),
    [
        ("2まい目は途中までいった\n3まい目はいってない", {2: "half", 3: "untold"}),
        ("2枚目は止めてもらえた。1枚目はもう使われてるって…", {2: "stopped", 1: "used"}),
        ("１枚目は教えた　２枚目は半分だけ", {1: "told", 2: "half"}),
        ("1枚目と2枚目は言いました", {1: "told", 2: "told"}),
        ("一枚目は言っちゃいました、二枚目はまだ言ってません", {1: "told", 2: "untold"}),
        ("2枚目登録できた", {2: "loaded"}),
        ("1枚目は止められないって", {}),
        ("2枚目はまだ使われてないみたい", {}),
        ("2枚目はまだです", {}),
        ("2枚目を止めてもらえますか", {}),
        ("the first card is already used, the second one was blocked", {1: "used", 2: "stopped"}),
        ("I gave card 1 but not told card 2", {}),
    ],
)
def test_what_is_told_of_single_cards_is_read_and_doubt_says_nothing(text: str, cards: dict[int, str]) -> None:
    assert read_cards(text) == cards


def test_a_question_about_a_card_is_no_statement() -> None:
    assert asks_of_card("3枚目はどうしたら") == 3
    assert asks_of_card("what should i do with the third card") == 3
    assert asks_of_card("3枚目は言いました") == 0


@pytest.mark.parametrize(
    ("text", "whom", "rest"),
    [
        ("なんか入れて勝手に動いてた あと妻には言わないで", ("wife",), "なんか入れて勝手に動いてた"),
        ("家族には内緒でお願いします", ("family",), ""),
        ("主人には知られたくないです", ("husband",), ""),
        ("Please don't tell my son about this", ("son",), ""),
    ],
)
def test_whom_somebody_wants_to_keep_out_is_read(text: str, whom: tuple[str, ...], rest: str) -> None:
    secret = read_secret(text)
    assert secret is not None
    assert (secret.whom, secret.rest) == (whom, rest)


@pytest.mark.parametrize(
    "text",
    [
        "妻に言ったほうがいいですか",
        "誰にも言わないでと言われた",
        "家族に言わないでって脅された",
        "妻は何も言わないで払った",
    ],
)
def test_a_question_and_a_callers_order_are_no_wish(text: str) -> None:
    assert read_secret(text) is None


def test_a_wish_can_be_lifted() -> None:
    assert lifts_secret("やっぱり妻に話してもいいです")
    assert not lifts_secret("妻に話してもいいですか")
