"""Slack or Redis in trouble: nothing is lost, nothing is said twice."""

from __future__ import annotations

import asyncio
from pathlib import Path

import aiohttp
import pytest
import slack_payloads as payloads
from ahead import Ahead, ahead
from conftest import eventually
from fakes.slack import SlackFake
from fakes.slack_space import HELPDESK
from slack_desktop import Desktop
from slack_server import both_ways, desktop, person, ren, server, session, settled, slack, slack_settings, way, words

from bot.app import Server
from bot.content.library import Library
from bot.store import embedded

__all__ = ["ahead", "ren", "server", "session", "slack", "way"]

POST = "chat.postMessage"
CHARGE = "明細に覚えのない請求がある"


async def recovered(server: Server, ahead: Ahead, seconds: float) -> None:
    """Let so many seconds pass, then let the worker look once."""
    await server.house.finish()
    ahead.move(seconds=seconds)
    await server.house.worker.once()


@both_ways
async def test_what_is_said_while_the_token_is_revoked_comes_when_it_works_again(
    way: str, ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    await slack.wait_until(lambda: way == "http" or bool(slack.sockets.open))
    slack.revoked = True
    await ren.type(CHARGE, follows=0)
    await ren.type("シマンテック", follows=0)
    await recovered(server, ahead, 5)
    assert not slack.said(ren.direct)
    slack.revoked = False
    await recovered(server, ahead, 60)
    assert len(slack.said(ren.direct)) == 2
    assert (await settled(server, ren)).cases[0].facts["merchant"].value == "merchants/norton"


@both_ways
async def test_a_channel_we_were_removed_from_keeps_nobody_from_their_answer(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    slack.infos[HELPDESK].bot_is_in = False
    await ren.mention(HELPDESK, CHARGE, follows=0)
    await slack.wait_for(ren.direct, 1)
    assert not (await settled(server, ren)).outbox


@pytest.mark.parametrize("error", ["is_archived", "channel_not_found", "restricted_action", "cannot_reply_to_message"])
async def test_an_answer_that_slack_never_takes_is_given_up(
    error: str, ren: Desktop, server: Server, slack: SlackFake
) -> None:
    slack.answer_next(error=error, method=POST)
    await ren.mention(HELPDESK, CHARGE, follows=0)
    await slack.wait_for(ren.direct, 1)
    assert not (await settled(server, ren)).outbox
    assert not slack.said(HELPDESK)


async def test_429_waits_as_long_as_slack_says(ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead) -> None:
    slack.answer_next(429, method=POST, headers={"Retry-After": "30"})
    await ren.type(CHARGE, follows=0)
    await recovered(server, ahead, 28)
    assert not slack.said(ren.direct)
    await recovered(server, ahead, 3)
    assert len(slack.said(ren.direct)) == 1


@pytest.mark.parametrize("header", [{}, {"Retry-After": "soon"}, {"Retry-After": "-1"}])
async def test_429_without_a_time_waits_a_moment(
    header: dict[str, str], ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    slack.answer_next(429, method=POST, headers=header)
    await ren.type(CHARGE, follows=0)
    await recovered(server, ahead, 2)
    assert len(slack.said(ren.direct)) == 1


@pytest.mark.parametrize("after_accept", [False, True])
@pytest.mark.parametrize("method", [POST, "conversations.open"])
async def test_500_is_tried_again_and_said_once(
    method: str, after_accept: bool, ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    slack.answer_next(500, method=method, after_accept=after_accept)
    await ren.type(CHARGE, follows=0)
    await recovered(server, ahead, 2)
    assert len(slack.said(ren.direct)) == 1
    assert not (await settled(server, ren)).outbox


async def test_a_post_that_arrived_without_an_answer_is_found_and_not_said_twice(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    slack.disconnect_next(method=POST, after_accept=True)
    await ren.type(CHARGE)
    for number in range(30):
        slack.hear(ren.direct, ren.user, f"もしもし {number}")
    await recovered(server, ahead, 2)
    assert [request.method for request in slack.requests][-1] == "conversations.history"
    assert len(slack.said(ren.direct)) == 1
    assert not (await settled(server, ren)).outbox


async def test_one_in_a_long_thread_is_found_too(ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead) -> None:
    parent = slack.hear(HELPDESK, ren.user, "話")
    for number in range(150):
        slack.hear(HELPDESK, ren.user, f"{number}", parent["ts"])
    ahead.move(minutes=10)
    slack.disconnect_next(method=POST, after_accept=True)
    await ren.mention(HELPDESK, CHARGE, thread_ts=parent["ts"], follows=1)
    await recovered(server, ahead, 2)
    assert (len(slack.said(HELPDESK)), len(slack.said(ren.direct))) == (1, 1)
    assert not (await settled(server, ren)).outbox


async def test_a_post_that_never_arrived_is_said_again(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    slack.disconnect_next(method=POST)
    await ren.type(CHARGE, follows=0)
    await recovered(server, ahead, 2)
    assert len(slack.said(ren.direct)) == 1


async def test_after_an_outage_of_slack_everything_is_said_in_order(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    await ren.type(CHARGE)
    await settled(server, ren)
    await slack.stop()
    await ren.type("コトリ商店", follows=0)
    await ren.type("自分", follows=0)
    await server.house.finish()
    await slack.start()
    await recovered(server, ahead, 30)
    asked = [words(said) for said in slack.said(ren.direct)]
    assert len(asked) == 3
    assert "どなたのカード" in asked[1]
    assert "コトリ商店" in asked[2]


@both_ways
async def test_while_redis_is_away_nothing_is_acknowledged_and_nothing_is_lost(
    way: str,
    slack: SlackFake,
    session: aiohttp.ClientSession,
    tmp_path: Path,
    library: Library,
    ahead: Ahead,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def refused() -> bool:
        return "a Slack payload was not taken: Unavailable" in caplog.text

    away = await embedded.start(tmp_path / "data")
    server = Server(slack_settings(tmp_path, away.url, slack, way), away.url, library, now=ahead, with_worker=False)
    await server.start()
    ren = desktop(server, slack, session, way)
    try:
        await ren.type(CHARGE)
        await settled(server, ren)
        await away.stop()
        message = slack.hear(ren.direct, ren.user, "シマンテック")
        event = payloads.message_event(message, ren.direct, "im", ren.team)
        if way == "http":
            assert (await ren.event(event, status=None)).status == 503
        else:
            envelope = await slack.socket_push("events_api", payloads.envelope(event, ren.team))
            await eventually(refused)
            assert not envelope.acks
        away = await embedded.start(tmp_path / "data")
        if way == "http":
            assert (await ren.retry()).status == 200
        else:
            ahead.move(seconds=4)
            await slack.look_at_clock()
        await slack.wait_for(ren.direct, 2)
        assert (await settled(server, ren)).cases[0].facts["merchant"].value == "merchants/norton"
    finally:
        await server.stop()
        await away.stop()


async def test_home_opened_while_redis_is_away_harms_nothing(
    slack: SlackFake, session: aiohttp.ClientSession, tmp_path: Path, library: Library, ahead: Ahead
) -> None:
    away = await embedded.start(tmp_path / "data")
    server = Server(slack_settings(tmp_path, away.url, slack), away.url, library, now=ahead, with_worker=False)
    await server.start()
    ren = desktop(server, slack, session)
    try:
        await away.stop()
        await ren.open_home()
        away = await embedded.start(tmp_path / "data")
        await ren.open_home()
        await slack.wait_until(lambda: ren.user in slack.home)
    finally:
        await server.stop()
        await away.stop()


async def test_a_revoked_token_is_told_once_in_the_log_and_by_readyz(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead, caplog: pytest.LogCaptureFixture
) -> None:
    async def ready() -> tuple[int, str]:
        async with ren.session.get(f"{ren.base_url}/readyz") as answer:
            return answer.status, await answer.text()

    slack.revoked = True
    for text in (CHARGE, "シマンテック"):
        await ren.type(text, follows=0)
        await recovered(server, ahead, 60)
    assert caplog.text.count("Slack refuses our token") == 1
    assert slack.token not in caplog.text
    status, said = await ready()
    assert status == 200
    assert "Slack refuses our token since" in said
    slack.revoked = False
    await recovered(server, ahead, 600)
    assert len(slack.said(ren.direct)) == 2
    assert await ready() == (200, "ready")


async def test_what_waited_goes_out_one_message_after_the_other_with_a_pause_between(
    ren: Desktop, server: Server, slack: SlackFake, ahead: Ahead
) -> None:
    await ren.type(CHARGE)
    await settled(server, ren)
    await slack.stop()
    for text in ("コトリ商店", "自分"):
        await ren.type(text, follows=0)
    await server.house.finish()
    await slack.start()
    channel = server.house.channels["slack"]
    assert channel.pace >= 1.0
    channel.pace = 3600
    ahead.move(seconds=60)
    work = asyncio.create_task(server.house.worker.once())
    await slack.wait_for(ren.direct, 2)
    await eventually(lambda: _outbox_is(server, ren, 1))
    assert not work.done()
    for task in server.house.worker._running:
        task.cancel()
    await work
    assert len(slack.said(ren.direct)) == 2
    channel.pace = 0.0
    await recovered(server, ahead, 60)
    assert len(slack.said(ren.direct)) == 3


async def _outbox_is(server: Server, ren: Desktop, count: int) -> bool:
    return len((await person(server, ren)).outbox) == count
