"""Nobody is there, or nobody answers: who hears of it and when, and what people can do until then. The helpers' page."""

from __future__ import annotations

from datetime import datetime

import pytest
from desk_steps import bring, claimed, count, handed_over, reply, said
from desk_world import World, ahead, content, more, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from test_scenario_5 import at

from bot.config_desk import read_desk
from bot.content.library import japanese_calendar
from bot.core.calendar import JST
from bot.core.desk import Helpdesk
from bot.core.person import Address


async def test_a_helpers_page_shows_theirs_the_waiting_and_what_is_due_today(world: World) -> None:  # noqa: F811
    phone, other, mori = world.phone(), world.phone(), world.helper("森")
    await claimed(world, phone, mori)
    await handed_over(world, other)
    await mori.open_home()
    await world.slack.wait_until(lambda: mori.user in world.slack.home)
    shown = str(world.slack.home[mori.user])
    assert shown.index("相談員のページ") < shown.index("担当している相談") < shown.index("担当を待っている相談")
    assert "覚えのない請求" in shown
    assert "9,878" not in shown
    assert "ありません" not in shown.partition("担当を待っている相談")[2].partition("今日が期日")[0]
    await mori.press("担当する", view=world.slack.home[mori.user], follows=0)
    await world.quiet()
    assert all(card.holder is not None for card in (await world.desk()).cards)


async def test_a_card_that_nobody_takes_is_called_to_mind_once_where_the_channel_sees_it(world: World) -> None:  # noqa: F811
    phone = world.phone()
    world.ahead.to(at(8, "10:15"))
    thread = await handed_over(world, phone)
    for _ in range(2):
        world.ahead.move(minutes=31)
        await world.server.house.worker.once()
        await world.quiet()
    assert "\n".join(world.thread(thread)).count("まだ担当がいません") == 1
    [nudge] = [one for one in world.slack.said(HELPDESK) if "まだ担当がいません" in one["text"]]
    assert nudge["subtype"] == "thread_broadcast", "nobody follows a thread that nobody has taken"
    assert count(phone, "まだ相談員の手が空いていません") == 1
    assert {"窓口を見る", "頼むのをやめる"} <= set(phone.labels)
    await phone.press("頼むのをやめる")
    await world.quiet()
    assert (await world.owner(phone)).at_desk is None
    assert "かえるとの話に戻りました" in "\n".join(world.thread(thread))


async def test_who_despairs_is_called_to_mind_sooner(world: World) -> None:  # noqa: F811
    phone = world.phone()
    world.ahead.to(at(8, "10:15"))
    await bring(world, phone, "もう死にたいです")
    before = len(phone.screen)
    world.ahead.move(minutes=11)
    await world.server.house.worker.once()
    await world.quiet()
    assert "まだ担当がいません" in world.slack.said(HELPDESK)[-1]["text"]
    assert len(phone.screen) == before, "they asked for nobody, and hear of people instead"


class TestHours:
    @pytest.fixture
    def more(self) -> dict[str, str]:
        return {"HELPDESK_HOURS": "Mon-Fri 10:00-17:00"}

    async def test_who_asks_at_night_hears_when_somebody_is_there_and_what_to_do_until_then(
        self,
        world: World,  # noqa: F811
    ) -> None:
        phone, mori = world.phone(), world.helper("森")
        world.ahead.to(at(8, "22:15"))
        await handed_over(world, phone)
        assert "10月9日(金)10:00" in said(phone)
        assert "窓口を見る" in said(phone)
        asked = (await world.owner(phone)).place
        await phone.type("まだですか")
        assert count(phone, "もう相談員に頼んでいます。受付は10月9日(金)10:00から") == 1
        await phone.type("人と話す")
        assert count(phone, "もう相談員に頼んでいます。受付は10月9日(金)10:00から") == 2, "before the other desks"
        assert "188" in str(phone.screen[-1])
        await phone.press("質問にもどる")
        place = (await world.owner(phone)).place
        assert place is not None
        assert asked is not None
        assert place.step == asked.step, "it answered nothing, and the question is there again"
        world.ahead.to(at(9, "10:05"))
        await mori.press("担当する", HELPDESK, follows=0)
        await world.quiet()
        assert "森さんが担当します" in said(phone)

    async def test_a_card_of_the_night_is_called_to_mind_when_somebody_could_have_seen_it(
        self,
        world: World,  # noqa: F811
    ) -> None:
        phone = world.phone()
        world.ahead.to(at(8, "22:15"))
        thread = await handed_over(world, phone)
        await world.until(at(9, "10:20"))
        assert "まだ担当がいません" not in "\n".join(world.thread(thread))
        await world.until(at(9, "10:31"))
        assert "まだ担当がいません" in "\n".join(world.thread(thread))

    async def test_who_writes_after_hours_hears_once_when_it_is_read_and_can_go_back(self, world: World) -> None:  # noqa: F811
        phone, mori = world.phone(), world.helper("森")
        world.ahead.to(at(9, "16:50"))  # the Friday before a holiday
        thread = await claimed(world, phone, mori)
        world.ahead.to(at(9, "19:00"))
        for text in ("あります", "見つけました"):
            await bring(world, phone, text)
        assert count(phone, "いまは受付時間の外です") == 1
        assert "10月13日(火)10:00" in said(phone)
        assert {"かえるに戻る", "窓口を見る"} <= set(phone.labels)
        assert "本人: 見つけました" in world.thread(thread)[-1]
        await reply(world, mori, thread, "まだいますよ")
        assert "まだいますよ" in said(phone)

    async def test_an_urgent_question_at_night_is_not_said_to_be_seen_at_once(self, world: World) -> None:  # noqa: F811
        phone = world.phone()
        world.ahead.to(at(8, "22:15"))
        await phone.type("電子マネーの番号を今伝えてしまいました")
        await world.until(at(8, "22:26"))
        assert "相談員が見るのは10月9日(金)10:00から" in said(phone)


@pytest.mark.parametrize(
    ("hours", "closed", "asked", "opens"),
    [
        ("Mon-Fri 10:00-17:00", "", "2026-10-09 17:00", "2026-10-13 10:00"),  # a weekend and a holiday
        ("Mon-Fri 10:00-17:00", "", "2026-12-28 18:00", "2027-01-04 10:00"),  # the turn of the year
        ("Mon-Fri 10:00-17:00", "never", "2026-12-31 18:00", "2027-01-01 10:00"),
        ("Mon-Fri 10:00-17:00", "08-13..08-16", "2026-08-12 18:00", "2026-08-17 10:00"),
        ("daily 9:00-20:00", "", "2027-01-01 8:00", "2027-01-01 09:00"),
        ("24h", "", "2027-01-01 03:00", None),
    ],
)
def test_weekends_holidays_and_the_turn_of_the_year_are_no_hours(
    hours: str, closed: str, asked: str, opens: str | None
) -> None:
    environ = {"HELPDESK_CHANNEL": "C06HELPDESK", "HELPDESK_HELPERS": "U06HELPER1"}
    settings, faults = read_desk(environ | {"HELPDESK_HOURS": hours, "HELPDESK_CLOSED": closed}, slack=True)
    assert settings is not None
    assert not faults
    desk = Helpdesk("desk", Address("slack", "", "C06HELPDESK"), settings.hours, settings.closed)
    moment = datetime.strptime(asked, "%Y-%m-%d %H:%M").replace(tzinfo=JST)
    back = desk.back_at(moment, japanese_calendar())
    assert (f"{back:%Y-%m-%d %H:%M}" if back else None) == opens


async def test_an_urgent_question_left_unanswered_brings_a_card_with_the_gist(world: World) -> None:  # noqa: F811
    phone = world.phone()
    await phone.type("電子マネーの番号を今伝えてしまいました")
    assert (await world.owner(phone)).urged is not None
    world.ahead.move(minutes=11)
    await world.server.house.worker.once()
    await world.quiet()
    [card] = world.cards()
    assert "急ぎの質問に返事がない" in str(card)
    assert "電子マネー" in str(card)
    assert "まだ内容を渡していません" in "\n".join(world.thread(card["ts"]))
    assert count(phone, "相談員にも知らせました") == 1


async def test_who_answers_in_time_is_nobodys_concern(world: World) -> None:  # noqa: F811
    phone = world.phone()
    await phone.type("電子マネーの番号を今伝えてしまいました")
    world.ahead.move(minutes=5)
    await phone.press(phone.labels[0])
    world.ahead.move(minutes=6)
    await world.server.house.worker.once()
    await world.quiet()
    assert not world.cards()
