"""`setup line` against the LINE fake: menus, webhook address, test call, and the menu of one person."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from fakes.line import LineFake
from fakes.line_rules import RICH_MENU, WEBHOOK_ENDPOINT, WEBHOOK_TEST
from line_phone import CHANNEL_SECRET, user_id
from shipped_words import text

from bot.app import clock
from bot.channels.base import Parcel
from bot.channels.line import LineChannel
from bot.channels.line_account import Answered, LineAccount, open_account
from bot.channels.line_menu import LANGUAGES, alias, link_menu, picture, rich_menu
from bot.channels.line_setup import Step, set_up, told
from bot.content.library import ROOT
from bot.core.person import Address
from bot.core.reply import Reply

PUBLIC = "https://kaeru.example"
HOOK = f"{PUBLIC}/line/webhook"


@pytest.fixture
async def account(line: LineFake) -> AsyncIterator[LineAccount]:
    data_host = line.base.replace("127.0.0.1", "localhost")
    async with open_account(line.token, line.base, data_host) as opened:
        yield opened


async def run(account: LineAccount, public_url: str = PUBLIC) -> list[Step]:
    return [step async for step in set_up(account, public_url, text)]


def names(line: LineFake) -> list[str]:
    return sorted(menu["name"].rpartition(":")[0] for menu in line.menus.menus.values())


def calls(line: LineFake, path: str) -> list[str]:
    return [request.method for request in line.requests if request.path == path]


# ---- setting up


async def test_setting_up_an_empty_channel_leaves_nothing_undone(account: LineAccount, line: LineFake) -> None:
    steps = await run(account)
    assert not [step for step in steps if step.remedy]
    assert line.webhook_endpoint == HOOK
    assert names(line) == ["kaeru:en", "kaeru:ja"]
    assert line.menus.default == line.menus.aliases[alias("ja")]
    for lang in LANGUAGES:
        menu_id = line.menus.aliases[alias(lang)]
        assert line.menus.menus[menu_id] == rich_menu(lang, text)
        assert line.menus.pictures[menu_id] == picture(lang)
    uploads = [request for request in line.requests if request.path.endswith("/content")]
    assert [request.headers["Host"].split(":")[0] for request in uploads] == ["localhost"] * 2, "the data host"
    assert [request.body for request in line.requests if request.path == WEBHOOK_TEST] == [{"endpoint": HOOK}]


async def test_what_only_a_person_can_do_is_numbered_at_the_end(account: LineAccount) -> None:
    lines = list(told(await run(account)))
    numbered = [said for said in lines if re.match(r"\d\. ", said)]
    assert lines[-len(numbered) :] == numbered
    for what in ("Use webhook", "Webhook redelivery", "Auto-response", "Greeting", "group"):
        assert any(what in said for said in numbered), what


async def test_setting_up_again_changes_nothing(account: LineAccount, line: LineFake) -> None:
    await run(account)
    menus, aliases = dict(line.menus.menus), dict(line.menus.aliases)
    steps = await run(account)
    assert (line.menus.menus, line.menus.aliases) == (menus, aliases)
    assert calls(line, RICH_MENU) == ["POST", "POST"], "made once, the first time"
    assert calls(line, WEBHOOK_ENDPOINT).count("PUT") == 1
    assert not [step for step in steps if step.remedy]


async def older_menus(account: LineAccount, line: LineFake) -> dict[str, str]:
    """The channel as an older release left it, with one person who had chosen English, and somebody else's menu."""

    def before(key: str, lang: str) -> str:
        return "old" if key == "richmenu.bar" else text(key, lang)

    assert [step async for step in set_up(account, PUBLIC, before)]
    await account.create_menu({**rich_menu("ja", text), "name": "spring sale"}, picture("ja"))
    old = dict(line.menus.aliases)
    line.menus.own[user_id(1)] = old[alias("en")]
    return old


async def test_older_menus_are_replaced_and_who_chose_english_keeps_english(
    account: LineAccount, line: LineFake
) -> None:
    old = await older_menus(account, line)
    assert not [step for step in await run(account) if step.remedy]
    assert not set(old.values()) & set(line.menus.menus)
    assert line.menus.seen_by(user_id(1)) == rich_menu("en", text)
    assert line.menus.seen_by(user_id(2)) == rich_menu("ja", text)
    assert names(line) == ["", "kaeru:en", "kaeru:ja"], "the spring sale is not ours to take away"


async def test_a_menu_that_people_still_have_goes_only_when_line_has_moved_them(
    account: LineAccount, line: LineFake
) -> None:
    old = await older_menus(account, line)
    line.menus.phase = "ongoing"
    steps = await run(account)
    assert any("still" in step.said for step in steps)
    assert old[alias("en")] in line.menus.menus
    assert old[alias("ja")] not in line.menus.menus
    line.menus.phase = "succeeded"
    await run(account)
    assert old[alias("en")] not in line.menus.menus
    assert line.menus.seen_by(user_id(1)) == rich_menu("en", text)


async def test_a_menu_left_without_its_picture_is_made_again(account: LineAccount, line: LineFake) -> None:
    line.menus.menus["richmenu-0"] = rich_menu("ja", text)
    assert not [step for step in await run(account) if step.remedy]
    assert "richmenu-0" not in line.menus.menus


async def test_a_refused_picture_leaves_no_menu_behind(account: LineAccount, line: LineFake) -> None:
    with pytest.raises(Answered):
        await account.create_menu(rich_menu("ja", text), b"no picture")
    assert not line.menus.menus
    line.faults.clear()


async def test_a_wrong_token_is_named_and_nothing_else_is_tried(line: LineFake) -> None:
    async with open_account("another token", line.base, line.base) as account:
        [step] = await run(account)
    assert "401" in step.said
    assert "LINE_CHANNEL_ACCESS_TOKEN" in step.remedy
    assert len(line.requests) == 1
    line.faults.clear()


@pytest.mark.parametrize(("public", "words"), [("", "not set"), ("http://kaeru.example", "https only")])
async def test_an_address_that_line_cannot_call_is_named_and_the_menus_are_made(
    public: str, words: str, account: LineAccount, line: LineFake
) -> None:
    [fault] = [step for step in await run(account, public) if step.remedy]
    assert words in fault.said
    assert "PUBLIC_URL" in fault.remedy
    assert line.webhook_endpoint is None
    assert line.menus.default


async def test_a_webhook_that_is_switched_off_is_told(account: LineAccount, line: LineFake) -> None:
    line.webhook_active = False
    assert any("Use webhook is off" in step.said for step in await run(account) if step.remedy)


@pytest.mark.parametrize(
    ("status", "reason", "remedy"),
    [
        (0, "COULD_NOT_CONNECT", "certificate"),
        (0, "REQUEST_TIMEOUT", "Redis"),
        (401, "ERROR_STATUS_CODE", "LINE_CHANNEL_SECRET"),
        (404, "ERROR_STATUS_CODE", "/line/webhook"),
        (301, "ERROR_STATUS_CODE", "redirect"),
        (503, "ERROR_STATUS_CODE", "python -m bot serve"),
        (418, "ERROR_STATUS_CODE", "log"),
        (0, "UNCLASSIFIED", "again"),
    ],
)
async def test_a_failed_test_call_says_why_and_what_mends_it(
    status: int, reason: str, remedy: str, account: LineAccount, line: LineFake
) -> None:
    line.webhook_test = {"success": False, "statusCode": status, "reason": reason, "detail": "TLS"}
    [fault] = [step for step in await run(account) if step.remedy]
    assert reason in fault.said
    assert remedy in fault.remedy


async def test_too_many_calls_and_an_outage_are_told_and_cost_only_their_step(
    account: LineAccount, line: LineFake
) -> None:
    line.answer_next(429, path=RICH_MENU)
    line.disconnect_next(path=WEBHOOK_TEST)
    throttled, away = [step for step in await run(account) if step.remedy]
    assert "429" in throttled.said
    assert "cannot be reached" in away.said
    assert line.webhook_endpoint == HOOK


# ---- the menu of one person


async def channel(line: LineFake, session: aiohttp.ClientSession) -> LineChannel:
    return LineChannel(secret=CHANNEL_SECRET, token=line.token, base=line.base, session=session, quick=lambda lang: [])


async def say(line: LineFake, key: str, lang: str) -> None:
    async with aiohttp.ClientSession() as session:
        opened = await channel(line, session)
        await opened.send(
            Parcel(
                person_id="p",
                address=Address("line", "", user_id(1)),
                delivery="0b9a7f0e-6e0c-4b57-9a3e-0d6b0a5f5a11",
                replies=(Reply("said", key=key),),
                lang=lang,
                opened=clock(),
                token=line.issue_reply_token(user_id(1)),
            )
        )


async def test_the_menu_follows_the_language_and_goes_with_the_person(account: LineAccount, line: LineFake) -> None:
    await run(account)
    await say(line, "language.changed", "en")
    assert line.menus.seen_by(user_id(1)) == rich_menu("en", text)
    await say(line, "language.changed", "ja")
    assert line.menus.own == {}
    await say(line, "language.changed", "en")
    await say(line, "erase.done", "en")
    assert line.menus.own == {}


async def test_a_language_without_a_picture_gets_the_english_menu(account: LineAccount, line: LineFake) -> None:
    await run(account)
    async with aiohttp.ClientSession() as session:
        await link_menu(session, line.base, line.token, user_id(1), "vi")
    assert line.menus.seen_by(user_id(1)) == rich_menu("en", text)


async def test_without_menus_the_language_changes_all_the_same(line: LineFake) -> None:
    await say(line, "language.changed", "en")
    assert [bubble["text"] for bubble in line.chats[user_id(1)]] == ["said"]


# ---- the command


async def command(tmp_path: Path, **environment: str) -> tuple[int | None, str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith(("LINE_", "KAERU_", "REDIS"))}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "setup", "line"),
        cwd=ROOT,
        env={**env, "DATA_DIR": str(tmp_path), **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode, said.decode()


async def test_the_command_sets_up_and_says_what_is_left(tmp_path: Path, line: LineFake) -> None:
    code, said = await command(
        tmp_path,
        PUBLIC_URL=PUBLIC,
        LINE_CHANNEL_SECRET=CHANNEL_SECRET,
        LINE_CHANNEL_ACCESS_TOKEN=line.token,
        LINE_API_BASE=line.base,
    )
    assert (code, line.webhook_endpoint) == (0, HOOK), said
    assert names(line) == ["kaeru:en", "kaeru:ja"]
    assert "1. " in said
    assert line.token not in said


async def test_the_command_without_line_says_what_to_set(tmp_path: Path) -> None:
    code, said = await command(tmp_path)
    assert code == 1
    assert "LINE_CHANNEL_ACCESS_TOKEN" in said
