"""The helpdesk and those who are not just a phone in LINE: a browser, a covered talk, somebody who changes device."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from conftest import eventually
from desk_steps import STORY, bring, claimed, reply, said
from desk_world import World, ahead, content, session, slack, way, world  # noqa: F401
from fakes.slack_space import HELPDESK
from line_phone import Phone
from page_client import PageClient
from slack_desktop import Desktop

from bot.core.person import Address

WORD = "すずらん"


@pytest.fixture
def more() -> dict[str, str]:
    """The page is open to everybody."""
    return {"KAERU_PAGE": "open"}


@pytest.fixture
async def browser(world: World) -> AsyncIterator[PageClient]:  # noqa: F811
    async with PageClient(world.base) as client:
        yield client


def on_page(browser: PageClient) -> str:
    """Everything the page shows."""
    return "\n".join(reply["text"] for delivery in browser.said for reply in delivery["replies"])


async def post(world: World, browser: PageClient, text: str) -> None:  # noqa: F811
    """Typed on the page; nothing need be said to it."""
    assert await browser.post("/web/say", {"id": f"{len(browser.said):08x}-{abs(hash(text)):x}", "text": text}) == 204
    await world.quiet()


async def shows(browser: PageClient, words: str) -> None:
    async def it_does() -> bool:
        return words in on_page(browser)

    await eventually(it_does)


async def test_somebody_on_the_page_is_handed_over_answered_and_given_back(
    world: World,  # noqa: F811
    browser: PageClient,
) -> None:
    mori = world.helper("森")
    await browser.type(STORY)
    await browser.type("人と話す")
    await browser.press("相談員に頼む")
    await browser.press("この内容で頼む")
    await world.quiet()
    thread = str(world.cards()[-1]["ts"])
    await mori.press("担当する", HELPDESK, follows=0)
    await shows(browser, "森さんが担当します")
    await reply(world, mori, thread, "明細の紙はお手元にありますか")
    await shows(browser, "明細の紙はお手元に")
    await post(world, browser, "あります")
    assert "本人: あります" in world.thread(thread)[-1]
    await browser.hello()
    await shows(browser, "お話ししています")
    await browser.press("かえるに戻る")
    await shows(browser, "かえるがお相手します")
    await world.quiet()
    assert "かえるとの話に戻りました" in "\n".join(world.thread(thread))


async def covered(world: World, phone: Phone, mori: Desktop) -> str:  # noqa: F811
    """Somebody in a helper's hands who then puts a cover on; the thread."""
    thread = await claimed(world, phone, mori)
    await phone.type("家族が私のスマホを見るので通知に出さないで")
    await phone.type(WORD)
    await world.quiet()
    assert (await world.owner(phone)).cover is not None
    return thread


async def test_a_helpers_answer_is_not_shown_in_a_covered_talk_until_the_word_is_typed(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await covered(world, phone, mori)
    before = len(phone.screen)
    await reply(world, mori, thread, "明細の紙はお手元にありますか")
    assert "明細の紙" not in str(phone.screen[before:])
    assert "相談員" not in str(phone.screen[before:])
    await bring(world, phone, "これはなに")
    assert "これはなに" not in "\n".join(world.thread(thread)), "whoever types is not taken for the person"
    await phone.type(WORD)
    await world.quiet()
    assert "明細の紙" in said(phone)
    await reply(world, mori, thread, "裏の番号もありますか")
    assert "裏の番号" not in said(phone), "the push says nothing while it is open either"
    await phone.type(WORD)
    await world.quiet()
    assert "裏の番号" in said(phone)
    assert WORD not in "\n".join(world.thread(thread))
    await bring(world, phone, "あります")
    assert "本人: あります" in world.thread(thread)[-1]


async def test_whoever_comes_into_the_room_sees_a_harmless_list_also_while_a_helper_is_there(
    world: World,  # noqa: F811
) -> None:
    phone, mori = world.phone(), world.helper("森")
    thread = await covered(world, phone, mori)
    await phone.type(WORD)
    await world.quiet()
    before = len(world.thread(thread))
    shown = await phone.type("誰か来た")
    await world.quiet()
    assert len(shown) == 3
    assert "森" not in str(shown)
    assert len(world.thread(thread)) == before


async def test_a_covered_person_who_erases_themselves_leaves_no_copy_at_the_desk(world: World) -> None:  # noqa: F811
    phone, mori = world.phone(), world.helper("森")
    thread = await covered(world, phone, mori)
    await phone.type("消す")
    await phone.press("すべて消す")
    await world.quiet()
    assert "記録は消されました" in str(world.cards()[-1])
    assert "消しました" in "\n".join(world.thread(thread))
    assert not (await world.desk()).cards[0].person


async def test_who_changes_device_while_a_helper_is_there_goes_on_there(
    world: World,  # noqa: F811
    browser: PageClient,
) -> None:
    phone, mori = world.phone(), world.helper("森")
    thread = await claimed(world, phone, mori)
    await phone.type("つなぐ")
    await phone.press("自分の別の端末")
    code = (await world.owner(phone)).code
    assert code is not None
    assert code.digits not in world.everything()
    await browser.type(code.digits)
    await eventually_asked(world, phone)
    await phone.press("はい、自分です")
    await shows(browser, "移りました")
    await reply(world, mori, thread, "明細の紙はお手元にありますか")
    await shows(browser, "明細の紙はお手元に")
    assert "明細の紙" not in said(phone)
    await post(world, browser, "あります")
    assert "本人: あります" in world.thread(thread)[-1]
    assert (await world.owner(phone)).address == Address("web", "page", browser.user)
    await bring(world, phone, "紙は家です")
    assert "本人: 紙は家です" in world.thread(thread)[-1]
    assert len((await world.desk()).cards) == 1


async def eventually_asked(world: World, phone: Phone) -> None:  # noqa: F811
    async def is_asked() -> bool:
        return (await world.owner(phone)).aside is not None

    await eventually(is_asked)
    await world.quiet()
