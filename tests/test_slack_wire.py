"""Slack at the wire: a talk with somebody in the direct message, over HTTP and in Socket Mode."""

from __future__ import annotations

from datetime import datetime

import pytest
from ahead import Ahead, ahead
from fakes.slack import SlackFake
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop
from slack_server import both_ways, person, remind, ren, server, session, settled, slack, way, words, yui

from bot.app import Server
from bot.channels.slack_events import CHECK_MESSAGE
from bot.core.calendar import JST

__all__ = ["ahead", "ren", "server", "session", "slack", "way", "yui"]

CHARGE = "明細に覚えのない請求がある"


@both_ways
async def test_what_is_typed_in_the_direct_message_is_answered_there(ren: Desktop) -> None:
    (said,) = await ren.type("コンビニで買った電子マネーの番号を電話で伝えてしまった")
    assert "電話" in words(said)
    assert ren.buttons()


@both_ways
async def test_every_block_has_its_words_beside_it(ren: Desktop, slack: SlackFake) -> None:
    await ren.type(CHARGE)
    for said in slack.said(ren.direct):
        assert said["text"] == words(said)


@both_ways
async def test_a_mention_gets_a_word_in_its_thread_and_the_matter_in_private(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    (word,) = await ren.mention(HELPDESK, "シマンテックから9,878円の覚えのない請求があります")
    (matter,) = await slack.wait_for(ren.direct, 1)
    assert word["thread_ts"] == slack.channels[HELPDESK][0]["ts"]
    assert "個別" in words(word)
    assert not {"シマンテック", "ノートン", "9,878"} & set(words(word).split())
    assert "actions" not in {block["type"] for block in word["blocks"]}
    assert "9,878" in words(matter)
    assert len((await settled(server, ren)).cases) == 1


@both_ways
async def test_a_mention_is_handled_once_although_it_arrives_twice(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.mention(HELPDESK, CHARGE)
    before = await settled(server, ren)
    for envelope in [*ren.events]:
        await ren.event(envelope["event"])
    assert await settled(server, ren) == before
    assert (len(slack.said(HELPDESK)), len(slack.said(ren.direct))) == (1, 1)


async def test_a_mention_in_a_thread_is_answered_in_that_thread(ren: Desktop, yui: Desktop, slack: SlackFake) -> None:
    parent = slack.hear(HELPDESK, yui.user, "だれか分かりますか")
    (word,) = await ren.mention(HELPDESK, "助けて", thread_ts=parent["ts"])
    assert word["thread_ts"] == parent["ts"]


async def test_a_post_in_a_channel_that_calls_nobody_is_none_of_our_business(ren: Desktop, slack: SlackFake) -> None:
    await ren.reply(HELPDESK, slack.hear(HELPDESK, ren.user, "話")["ts"], CHARGE)
    assert not [request for request in slack.requests if request.method.startswith("chat.")]


@both_ways
@pytest.mark.parametrize("spaces", ["+", "%20"])
async def test_the_command_goes_on_in_private(spaces: str, ren: Desktop, server: Server, slack: SlackFake) -> None:
    await ren.command("覚えのない請求 5,000円 100%+α", spaces=spaces)
    (ephemeral,) = ren.screen(HELPDESK)
    assert ephemeral["text"] == "個別のメッセージに続きを送りました。"
    await slack.wait_for(ren.direct, 1)
    assert not slack.said(HELPDESK)
    case = (await settled(server, ren)).cases[0]
    assert case.facts["amount"].value == "JPY 5000"


async def test_the_command_alone_shows_the_menu(ren: Desktop, slack: SlackFake) -> None:
    await ren.command("")
    await slack.wait_for(ren.direct, 1)
    assert "お金や番号を渡した" in ren.buttons()


@both_ways
async def test_the_shortcut_on_a_message_opens_a_strange_mail(ren: Desktop, server: Server, slack: SlackFake) -> None:
    forwarded = slack.hear(HELPDESK, "U06YUI00001", "Apple IDがロックされました")
    await ren.shortcut_message(forwarded, HELPDESK, CHECK_MESSAGE)
    await slack.wait_for(ren.direct, 1)
    assert [case.kind for case in (await settled(server, ren)).cases] == ["suspicious_email"]


@both_ways
async def test_a_pressed_button_gives_way_to_what_was_chosen(ren: Desktop, slack: SlackFake) -> None:
    (question,) = await ren.type("コンビニで買った電子マネーの番号を電話で伝えてしまった")
    asked = words(question)
    await ren.press("切った")
    await slack.wait_until(lambda: "actions" not in {block["type"] for block in slack.said(ren.direct)[0]["blocks"]})
    settled_question = slack.said(ren.direct)[0]
    assert words(settled_question) == f"{asked}\n→ 切った"
    assert settled_question["text"] == "切った"


async def test_a_settled_question_still_reads_as_it_was_asked(ren: Desktop, slack: SlackFake) -> None:
    await ren.type(CHARGE)
    await ren.type("A&B <C>商店")
    await ren.press("自分")
    asked = words(slack.said(ren.direct)[-1])
    assert "A&B <C>商店" in asked
    await ren.press("なかった")
    await slack.wait_until(lambda: "→ なかった" in words(slack.said(ren.direct)[-2]))
    assert words(slack.said(ren.direct)[-2]) == f"{asked}\n→ なかった"


async def test_nothing_that_somebody_writes_calls_a_channel(ren: Desktop, slack: SlackFake) -> None:
    await ren.type(CHARGE)
    await ren.type("<!channel> *太字*")
    await ren.press("自分")
    said = slack.said(ren.direct)[-1]
    assert "<!channel> *太字*" in words(said)
    assert "&lt;!channel&gt;" in said["text"]


@both_ways
async def test_a_day_is_picked(ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead) -> None:
    ahead.to(datetime(2027, 1, 9, 10, 0, tzinfo=JST))
    for said in (CHARGE, "コトリ商店", "自分", "なかった", "ちがった", "ない", "ほかの会社"):
        await ren.type(said)
    await ren.pick("日付を選ぶ", "2026-12-20")
    await slack.wait_until(lambda: "→ 2026-12-20" in words(slack.said(ren.direct)[-2]))
    assert (await settled(server, ren)).cases[0].facts["charged_on"].value == "2026-12-20"


async def test_a_time_is_picked_for_a_reminder(ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead) -> None:
    await _to_a_reminder(ren, server, ahead)
    await ren.press("あとで")
    later = datetime(2027, 1, 12, 18, 30, tzinfo=JST)
    await ren.pick(None, int(later.timestamp()))
    await slack.wait_for(ren.direct, len(slack.said(ren.direct)))
    kept = await settled(server, ren)
    assert later in [duty.later for case in kept.cases for duty in case.tasks]


@both_ways
async def test_a_reminder_comes_to_the_direct_message_with_its_three_buttons(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    await _to_a_reminder(ren, server, ahead)
    assert ren.buttons() == ["できた", "あとで", "できない"]
    await ren.press("できた")
    assert any(task.state == "done" for task in (await settled(server, ren)).cases[0].tasks)


async def _to_a_reminder(ren: Desktop, server: Server, ahead: Ahead) -> None:
    """The first reminder of a charge whose family must be asked."""
    ahead.to(datetime(2027, 1, 9, 10, 0, tzinfo=JST))
    for said in (CHARGE, "コトリ商店", "自分", "まだ見ていない", "まだ聞いていない"):
        await ren.type(said)
    assert await remind(server, ahead, ren)


@pytest.mark.parametrize(("locale", "lang"), [("ja-JP", "ja"), ("en-US", "en"), ("fr-FR", "en"), ("", "ja")])
async def test_somebody_new_is_spoken_to_in_the_language_of_their_slack(
    locale: str, lang: str, ren: Desktop, server: Server, slack: SlackFake
) -> None:
    slack.users[ren.user] = {"id": ren.user, "locale": locale}
    (said,) = await ren.type("?!")
    assert ("What" in words(said)) == (lang == "en")
    assert (await person(server, ren)).lang == lang


async def test_a_profile_that_cannot_be_read_stops_no_conversation(ren: Desktop, slack: SlackFake) -> None:
    slack.answer_next(500, method="users.info")
    assert await ren.type("メニュー")


async def test_the_language_once_chosen_stays_in_reminders_commands_and_home(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    ahead.to(datetime(2027, 1, 9, 10, 0, tzinfo=JST))
    for said in (CHARGE, "コトリ商店", "自分", "まだ見ていない", "まだ聞いていない", "English"):
        await ren.type(said)
    assert await remind(server, ahead, ren)
    assert ren.buttons() == ["Done", "Later", "I can't"]
    await ren.command("")
    assert "direct messages" in ren.screen(HELPDESK)[-1]["text"]
    await ren.open_home()
    await slack.wait_until(lambda: ren.user in slack.home)
    assert "Ask" in words(slack.home[ren.user])


@both_ways
async def test_home_shows_what_is_open_what_to_do_and_when(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    ahead.to(datetime(2027, 1, 9, 10, 0, tzinfo=JST))
    for said in (CHARGE, "コトリ商店", "自分", "まだ見ていない", "まだ聞いていない"):
        await ren.type(said)
    await ren.open_home()
    await slack.wait_until(lambda: ren.user in slack.home)
    shown = words(slack.home[ren.user])
    for part in ("覚えのない請求", "家族", "1月9日"):
        assert part in shown


async def test_home_of_somebody_new_is_the_menu_and_its_buttons_work(ren: Desktop, slack: SlackFake) -> None:
    await ren.open_home()
    await slack.wait_until(lambda: ren.user in slack.home)
    await ren.press("お金や番号を渡した", view=slack.home[ren.user])
    await slack.wait_for(ren.direct, 1)
    assert "電子マネーの番号を伝えた" in ren.buttons()


@both_ways
async def test_a_menu_holds_every_kind_of_card_that_has_no_button(
    ren: Desktop, server: Server, slack: SlackFake
) -> None:
    await ren.type("電子マネーの番号を詐欺の電話で教えてしまった")
    await ren.press("電話はしていない")
    before = len(slack.said(ren.direct))
    await ren.select("ここから選ぶ", "WebMoney(ウェブマネー)")
    await slack.wait_for(ren.direct, before + 1)
    assert (await settled(server, ren)).cases[0].facts["brand"].value == "brands/webmoney"


async def test_nothing_of_ours_is_unfurled(ren: Desktop, slack: SlackFake) -> None:
    await ren.type(CHARGE)
    posts = [request.args for request in slack.requests if request.method == "chat.postMessage"]
    assert posts
    assert all(post["unfurl_links"] is False and post["unfurl_media"] is False for post in posts)
