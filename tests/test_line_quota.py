"""The month's pushes are used up: reminders wait together and are told in the next free reply, the urgent ones first."""

from __future__ import annotations

from datetime import timedelta

from conftest import Clock
from fakes.line import LineFake
from line_phone import Phone, text_of
from line_server import person, session
from line_still import PUSH, REPLY, moment, move, phone, say, sent, server, to_a_task, work

from bot.app import Server
from bot.core.calendar import EVENING, MORNING, in_japan

__all__ = ["moment", "phone", "server", "session"]

UNPUSHED = "通知をお送りできなかった"


async def starve(phone: Phone, server: Server, moment: Clock) -> None:
    """Let a reminder meet the end of the month's pushes."""
    reminder = await to_a_task(phone, server)
    phone.line.quota = phone.line.used
    moment.now = reminder.due
    await work(server)


async def test_a_reminder_that_may_not_be_pushed_is_not_sent_again_and_again(
    phone: Phone, server: Server, moment: Clock
) -> None:
    await starve(phone, server, moment)
    assert len(sent(phone, PUSH)) == 1
    kept = await person(server, phone)
    assert not kept.outbox
    assert kept.pushes_from is not None
    assert kept.pushes_from > moment()
    assert MORNING <= in_japan(kept.pushes_from).time() <= EVENING
    assert kept.reminders[0].due == kept.pushes_from
    assert not [entry for case in kept.cases for entry in case.entries if entry.kind == "reminded"]
    await move(server, moment, minutes=30)
    assert len(sent(phone, PUSH)) == 1


async def test_what_fell_due_meanwhile_is_named_once_in_the_next_free_reply_before_its_question(
    phone: Phone, server: Server, moment: Clock
) -> None:
    await starve(phone, server, moment)
    before = len(phone.screen)
    await say(phone, server, "アカウントの怪しいメールが来た")
    told = [text_of(bubble) for bubble in phone.screen[before:]]
    assert told[0] == f"{UNPUSHED}ので、ここでお知らせします。\n家族に聞いてみる\n前の明細を見る"
    assert phone.labels
    await say(phone, server, "うーん")
    assert "".join(map(text_of, phone.screen)).count(UNPUSHED) == 1
    assert len(sent(phone, PUSH)) == 1


async def test_what_is_settled_before_there_are_pushes_again_is_never_spoken_of(
    phone: Phone, server: Server, moment: Clock
) -> None:
    reminder = await to_a_task(phone, server)
    phone.line.quota = phone.line.used
    moment.now = reminder.due
    await work(server)
    await phone.type("予定")
    for _ in range(2):
        await phone.press("済んだものがある")
        await phone.press(phone.labels[0])
    settled = [task.id for case in (await person(server, phone)).cases for task in case.tasks if task.state != "todo"]
    assert settled
    assert not [one for one in (await person(server, phone)).reminders if one.subject in settled]


async def test_all_that_waited_comes_as_one_push_when_there_are_pushes_again(
    phone: Phone, server: Server, moment: Clock
) -> None:
    await starve(phone, server, moment)
    kept = await person(server, phone)
    assert len([one for one in kept.reminders if one.due == kept.pushes_from]) >= 1
    phone.line.quota = None
    assert kept.pushes_from is not None
    before = len(phone.screen)
    moment.now = kept.pushes_from
    await work(server)
    assert len(sent(phone, PUSH)) == 2
    assert "できた" in str(phone.screen[before:])
    assert len({request.headers["X-Line-Retry-Key"] for request in sent(phone, PUSH)}) == 2


async def test_while_there_are_none_it_is_asked_a_few_times_a_day_and_never_at_night(
    phone: Phone, server: Server, moment: Clock
) -> None:
    await starve(phone, server, moment)
    tried = []
    for _ in range(4 * 24):
        before = len(sent(phone, PUSH))
        await move(server, moment, minutes=15)
        if len(sent(phone, PUSH)) > before:
            tried.append(in_japan(moment()).time())
    assert 1 <= len(tried) <= 12
    assert all(MORNING <= clock <= (EVENING.replace(minute=15)) for clock in tried)


async def test_an_answer_that_no_push_may_bring_is_overtaken_by_the_next_one(
    phone: Phone, server: Server, moment: Clock, line: LineFake
) -> None:
    await phone.type("明細に覚えのない請求がある")
    line.quota = line.used
    line.answer_next(400, path=REPLY, body={"message": "Invalid reply token"})
    await say(phone, server, "みたことのない店")
    assert (await person(server, phone)).outbox[0].held
    before = len(phone.screen)
    await say(phone, server, "自分")
    told = [text_of(bubble) for bubble in phone.screen[before:]]
    assert told[0] == "お返事が遅れました。続きからお願いします。"
    assert len(told) >= 2
    line.quota = None
    await move(server, moment, hours=12)
    assert not (await person(server, phone)).outbox
    assert len([bubble for bubble in phone.screen if "自分" in str(bubble)]) <= 2


async def test_a_short_pause_of_line_keeps_the_order(
    phone: Phone, server: Server, moment: Clock, line: LineFake
) -> None:
    line.answer_next(429, path=REPLY)
    await say(phone, server, "明細に覚えのない請求がある")
    await say(phone, server, "人と話す")
    assert not phone.screen
    await move(server, moment, seconds=3)
    shown = [text_of(bubble) for bubble in phone.screen]
    assert "188" in "".join(shown)
    assert "188" not in shown[0]
    assert moment() - (await person(server, phone)).cases[0].opened < timedelta(minutes=1)
