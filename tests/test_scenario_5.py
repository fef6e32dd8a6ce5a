"""The helpdesk and the modem from the supermarket, at the wire: two helpers in Slack, a caller who has only a landline.

Every line of the scenario has its assertion in `test_the_whole_case_as_it_is_told`, turn by turn, but for: personal fields
(`test_what_belongs_to_a_person_…`), the printed page (`test_desk_phone.TestPrinted`), the week's counts
(`test_four_of_a_kind_…`), the last call on a Saturday, and the checks on the eighth day and without a paper (tests of those names).
"""

from __future__ import annotations

import asyncio
from datetime import datetime

from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop

from bot.core import cases
from bot.core.calendar import JST, in_japan
from bot.core.card import Helper
from bot.core.person import Person
from bot.core.privacy import kept_from

STORY = "78歳女性から電話。スーパーで赤い箱のモデムもらって つないだらネットだめになったと。契約したかも"
PAPER = "ハヤテ光ご契約内容のご案内 10/3土曜受取 店頭 月5280円 ルーターは24回分割。前の回線はそのまま"


def at(day: int, clock: str, month: int = 10) -> datetime:
    """A moment of the scenario."""
    hour, minute = clock.split(":")
    return datetime(2026, month, day, int(hour), int(minute), tzinfo=JST)


async def begin(world: World, mori: Desktop, moment: datetime) -> str:  # noqa: F811
    """The caller's story is told in the channel; the thread of the case."""
    world.ahead.to(moment)
    await mori.mention(HELPDESK, STORY, follows=0)
    await world.quiet()
    return str(next(one for one in world.slack.channels[HELPDESK] if one["user"] == mori.user)["ts"])


async def write(world: World, mori: Desktop, thread: str, text: str) -> list[str]:  # noqa: F811
    """Write in the thread; what the bot says there then."""
    before = len(world.thread(thread))
    await mori.reply(HELPDESK, thread, text)
    await world.quiet()
    return world.thread(thread)[before:]


async def press(world: World, helper: Desktop, label: str, thread: str) -> list[str]:  # noqa: F811
    """Press a button; what the bot says in the thread then."""
    before = len(world.thread(thread))
    await helper.press(label, HELPDESK, follows=0)
    await world.quiet()
    return world.thread(thread)[before:]


def timers(person: Person) -> list[tuple[str, str]]:
    """Every reminder that is set."""
    return [(one.subject, f"{in_japan(one.due):%m-%d %H:%M}") for one in person.reminders]


def open_letter(person: Person) -> bool:
    """Whether a duty with the counted last day is still watched."""
    return any(task.deadline and cases.is_open(task) for task in person.cases[0].tasks)


def never(world: World) -> None:  # noqa: F811
    """What the bot must not have said in the channel."""
    said = str(world.slack.said(HELPDESK))
    for word in ("必ず", "詐欺です", "返品して大丈夫", "娘"):
        assert word not in said, word
    assert "クーリング・オフを使え" not in said


async def test_the_whole_case_as_it_is_told(world: World) -> None:  # noqa: F811
    mori, sato = world.helper("森"), world.helper("佐藤")
    thread = await begin(world, mori, at(8, "10:15"))
    opened = "\n".join(world.thread(thread))
    assert "担当 森" in opened
    assert "非公開の欄" in opened
    assert "契約の紙かメールは、受け取りましたか" in opened, "the date first"
    asked_aloud = "\n".join(await press(world, mori, "聞き取り文", thread))
    for phrase in (
        "責めたりしません",
        "会社の名前",
        "受け取ったのは、いつ",
        "前の契約は、まだ続いて",
        "言い返さずに短く",
    ):
        assert phrase in asked_aloud

    world.ahead.to(at(8, "10:24"))
    ruled = "\n".join(await write(world, mori, thread, PAPER))
    assert "初期契約解除" in ruled
    assert "クーリング・オフとは別" in ruled
    assert "10月10日(土)まで" in ruled
    assert "10月9日(金)まで" in ruled
    assert "2026年2月に確認" in ruled
    assert "分割は別の契約" in ruled
    assert "工事費" in ruled
    assert "前の回線は、やめられるとわかるまで残して" in ruled

    world.ahead.to(at(8, "10:26"))
    [read_aloud] = await write(world, mori, thread, "本人うちがプロバイダだと思って怒ってる。うち関係ないのに")
    assert "契約の相手はハヤテ光です" in read_aloud
    assert "相談役" in read_aloud

    world.ahead.to(at(8, "10:40"))
    await asyncio.gather(
        sato.mention(HELPDESK, "同じ人からまたかかってきた 対応します", follows=0),
        mori.reply(HELPDESK, thread, "メモ 折り返しを待っている"),
    )
    await world.quiet()
    assert len((await world.desk()).cards) == 1, "two cases never arise for one caller"
    taken = world.slack.said(HELPDESK)[-1]
    assert "この相談は森さんが対応中です" in taken["text"]
    assert [element["text"]["text"] for element in taken["blocks"][-1]["elements"]] == ["引き継ぐ", "見るだけ"]
    await sato.press("見るだけ", HELPDESK, follows=0)
    await world.quiet()
    assert (await world.desk()).cards[0].holder == Helper(mori.user, "森")

    world.ahead.to(at(8, "10:55"))
    quoted = "\n".join(
        await write(
            world, mori, thread, "娘さんいるけど知らせないでって。あと『今の回線のままでも使える』と言われて契約したと"
        )
    )
    assert "知らせません" in quoted
    assert "大事な記録" in quoted
    assert "名札" in quoted
    [case] = (await world.caller()).cases
    assert kept_from(case) == ("daughter",)
    assert "ご家族には見せません" in "\n".join(await write(world, mori, thread, "家族とつなぐ")), (
        "no way to the daughter"
    )
    assert [entry.facts["said"] for entry in case.entries if entry.kind == "quote"] == ["今の回線のままでも使える"]
    assert any(entry.kind == "wrong_desk" for entry in case.entries)

    world.ahead.to(at(8, "11:05"))
    await press(world, mori, "あとで書く", thread)
    letter = "\n".join(await press(world, mori, "わからない", thread))
    assert "初期契約解除の制度により、契約を解除します" in letter
    assert "〔契約者の名前〕" in letter
    assert "〔ご住所〕" in letter
    assert "あて先は契約の紙に" in letter
    await press(world, mori, "続きから", thread)
    planned = {task.id: task for task in (await world.caller()).cases[0].tasks}
    assert (planned["print_letter"].owner, planned["line_notice"].owner) == ("helper", "person"), (
        "who prints, who posts"
    )
    counted = planned["line_notice"].deadline
    assert counted is not None
    assert (f"{counted.start:%m-%d}", f"{counted.safe:%m-%d}") == ("10-03", "10-10")
    assert [one for one in timers(await world.caller()) if one[0] == "line_notice"] == [
        ("line_notice", "10-09 09:30"),
        ("line_notice", "10-09 15:00"),
        ("line_notice", "10-10 09:00"),
    ]

    assert "大きな字で印刷" in "\n".join(await press(world, mori, "手紙を印刷", thread))
    await world.until(at(8, "13:10"))
    assert "手紙は印刷できましたか" in world.thread(thread)[-1], "the helper's own task comes up in their thread"
    await press(world, mori, "できた", thread)

    await world.until(at(9, "09:35"))
    assert "通知は出せましたか" in world.thread(thread)[-1], "the date came up in the helper's thread"
    assert "ゆうゆう窓口" not in world.thread(thread)[-1], "on a business day every counter is open"
    await world.until(at(9, "14:10"))
    [asked] = await write(world, mori, thread, "出したと本人")
    assert "控えは、ありますか" in asked
    assert open_letter(await world.caller()), "without proof nothing is met"
    await write(world, mori, thread, "123-45-67890-1")
    after = await world.caller()
    assert after.cases[0].facts["proof"].value == "123-45-67890-1"
    assert not open_letter(after)
    assert not [subject for subject, _ in timers(after) if subject == "line_notice"]
    assert {"old_line", "billing"} <= {task.id for task in after.cases[0].tasks if task.state == "todo"}
    assert [promise.id for promise in after.cases[0].promises] == ["answer"]
    assert ("billing", "11-25 14:00") in timers(after)
    assert [posted["text"] for posted in world.slack.said(HELPDESK) if "娘" in posted["text"]] == []

    never(world)


async def test_on_a_last_day_that_is_a_saturday_the_call_at_nine_names_the_counter_that_is_open(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    thread = await begin(world, mori, at(8, "10:15"))
    await write(world, mori, thread, PAPER)
    for label in ("あとで書く", "わからない"):
        await press(world, mori, label, thread)
    await world.until(at(10, "09:05"))
    last = world.thread(thread)[-1]
    assert "通知は出せましたか" in last
    assert "10月10日(土)" in last
    assert "ゆうゆう窓口のある局" in last
    assert "紙にあるほかの送り方" in last
    assert open_letter(await world.caller())


async def test_on_the_eighth_day_it_says_today_and_how_to_prove_it(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    thread = await begin(world, mori, at(8, "10:15"))
    said = "\n".join(await write(world, mori, thread, PAPER.replace("10/3土曜", "10/1木曜")))
    assert "今日が最後の日" in said
    assert "郵便局の窓口" in said
    assert "記録の残る形" in said


async def test_without_a_paper_the_period_may_not_have_begun_and_a_letter_goes_early_all_the_same(
    world: World,  # noqa: F811
) -> None:
    mori = world.helper("森")
    thread = await begin(world, mori, at(8, "10:15"))
    said = "\n".join(await write(world, mori, thread, "もらっていない"))
    said += "\n".join(await press(world, mori, "わからない", thread))
    assert "まだ始まっていないことがあります" in said
    assert "早く送る" in said


async def test_what_belongs_to_a_person_stands_in_the_private_form_only(world: World) -> None:  # noqa: F811
    mori, sato = world.helper("森"), world.helper("佐藤")
    thread = await begin(world, mori, at(8, "10:15"))
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    filled = {"name": "架空花子", "phone": "03-0000-1234", "address": "東京都架空区1-2-3"}
    assert (await mori.submit(mori.modal, filled)).status == 200
    await world.quiet()
    assert (await world.desk()).cards[0].private == filled
    everything = world.everything()
    for value in filled.values():
        assert value not in everything
    await sato.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    assert not world.slack.modals[sato.user], "only whoever has the case opens it"
    await mori.press("非公開の欄", HELPDESK, follows=0)
    await world.quiet()
    shown = {block["block_id"]: block["element"].get("initial_value", "") for block in mori.modal["blocks"]}
    assert shown == {**filled, "note": ""}
    looked = [entry.key for entry in (await world.caller()).cases[0].entries if entry.kind == "access"]
    assert looked.count("diary-desk.form") == 2, "each look is recorded"
    assert thread


async def test_four_of_a_kind_in_a_week_are_told_as_numbers_and_fewer_are_not(world: World) -> None:  # noqa: F811
    mori = world.helper("森")
    for _ in range(3):
        thread = await begin(world, mori, at(8, "10:15"))
    assert "まとめ" not in "\n".join(world.thread(thread))
    await mori.mention(HELPDESK, STORY, follows=0)
    await world.quiet()
    offered = next(one for one in reversed(world.slack.said(HELPDESK)) if "今週4件" in one["text"])
    assert "個人の内容は含みません" in offered["text"]
    await mori.press("まとめを作る", HELPDESK, follows=0)
    await world.quiet()
    assert "断れずに契約した 4件" in world.slack.said(HELPDESK)[-1]["text"]
    [asked] = await write(world, mori, thread, "同じ相談 今週4件目です")
    assert "今週4件です" in asked
    assert "個人の内容は含みません" in asked
    await mori.mention(HELPDESK, "同じ相談 今週4件目です", follows=0)
    await world.quiet()
    assert "断れずに契約した 4件" in world.slack.said(HELPDESK)[-1]["text"]
    assert len((await world.desk()).cards) == 4, "that opens no case"
