"""LINE's management API through line-bot-sdk: what an operator's commands ask and change. Never on the path of a message.

Loading the SDK's models takes most of a second, so `serve` does not import this.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
from linebot.v3.messaging import (
    ApiException,
    AsyncApiClient,
    AsyncMessagingApi,
    AsyncMessagingApiBlob,
    Configuration,
    CreateRichMenuAliasRequest,
    RichMenuBatchRequest,
    RichMenuRequest,
    SetWebhookEndpointRequest,
    TestWebhookEndpointRequest,
    UpdateRichMenuAliasRequest,
)

from bot.channels.base import Refused, Unreachable

SECONDS = 10
TEST_SECONDS = 30
"""LINE answers a test call only after our server answered LINE, or did not."""


class Answered(Refused):
    """LINE said no: with which status, and in which words."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(f"{status} {message}".strip())
        self.status = status


@dataclass(frozen=True, slots=True)
class BotInfo:
    """Whose token it is; `clock` is the time of day at LINE. `chats`: people may answer by hand in LINE's manager."""

    name: str
    basic_id: str
    chats: bool
    clock: datetime | None


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where LINE delivers, and whether it does at all."""

    address: str
    active: bool


@dataclass(frozen=True, slots=True)
class TestCall:
    """What came of LINE's own call to the webhook. `status` is 0 or less when there was no answer."""

    __test__ = False  # no test of pytest's

    success: bool
    status: int
    reason: str
    detail: str


@dataclass(frozen=True, slots=True)
class Quota:
    """Pushes of this month; `limit` is None where the plan sets none."""

    limit: int | None
    used: int


@dataclass(frozen=True, slots=True)
class Menu:
    """A rich menu of this channel."""

    id: str
    name: str


class LineAccount:
    """One LINE channel as its operator sees it. Every method raises Answered or Unreachable."""

    def __init__(self, api: AsyncMessagingApi, blob: AsyncMessagingApiBlob) -> None:
        self._api = api
        self._blob = blob

    async def info(self) -> BotInfo:
        """Who we are; Answered with status 401 for a wrong token."""
        answer = await _answer(self._api.get_bot_info_with_http_info(_request_timeout=SECONDS))
        bot = answer.data
        return BotInfo(bot.display_name, bot.basic_id, bot.chat_mode == "chat", _clock(answer.headers.get("Date")))

    async def webhook(self) -> Webhook | None:
        """The address LINE has, None as long as it has none."""
        try:
            found = await _answer(self._api.get_webhook_endpoint(_request_timeout=SECONDS))
        except Answered as fault:
            if fault.status == 404:
                return None
            raise
        return Webhook(found.endpoint, found.active) if found.endpoint else None

    async def set_webhook(self, address: str) -> None:
        """Tell LINE where to deliver; it may take LINE a minute to notice."""
        request = SetWebhookEndpointRequest(endpoint=address)
        await _answer(self._api.set_webhook_endpoint(request, _request_timeout=SECONDS))

    async def test_webhook(self, address: str) -> TestCall:
        """Let LINE call an address now, signed like every webhook. At most 60 an hour."""
        request = TestWebhookEndpointRequest(endpoint=address)
        came = await _answer(self._api.test_webhook_endpoint(request, _request_timeout=TEST_SECONDS))
        return TestCall(bool(came.success), came.status_code, came.reason, came.detail)

    async def quota(self) -> Quota:
        """How many pushes the month allows and has seen."""
        allowed = await _answer(self._api.get_message_quota(_request_timeout=SECONDS))
        used = await _answer(self._api.get_message_quota_consumption(_request_timeout=SECONDS))
        return Quota(allowed.value if allowed.type == "limited" else None, used.total_usage)

    async def menus(self) -> list[Menu]:
        """Every rich menu made through the API, ours and others'."""
        found = await _answer(self._api.get_rich_menu_list(_request_timeout=SECONDS))
        return [Menu(menu.rich_menu_id, menu.name) for menu in found.richmenus]

    async def create_menu(self, body: dict[str, Any], picture: bytes) -> str:
        """Make a rich menu with its picture; its id. At most 100 an hour."""
        made = await _answer(self._api.create_rich_menu(RichMenuRequest.from_dict(body), _request_timeout=SECONDS))
        # The SDK refuses bytes unless the type is said; on any other content type it would send JSON.
        png = {"Content-Type": "image/png"}
        sent = self._blob.set_rich_menu_image(made.rich_menu_id, picture, _headers=png, _request_timeout=TEST_SECONDS)
        try:
            await _answer(sent)
        except (Answered, Unreachable):
            with suppress(Answered, Unreachable):
                await self.delete_menu(made.rich_menu_id)
            raise
        return str(made.rich_menu_id)

    async def delete_menu(self, menu_id: str) -> None:
        """Take a menu away; whoever had it sees everybody's menu."""
        await _answer(self._api.delete_rich_menu(menu_id, _request_timeout=SECONDS))

    async def set_default(self, menu_id: str) -> None:
        """Show this menu to everybody who has none of their own."""
        await _answer(self._api.set_default_rich_menu(menu_id, _request_timeout=SECONDS))

    async def aliases(self) -> dict[str, str]:
        """The lasting names of menus, and the menus they mean."""
        known = await _answer(self._api.get_rich_menu_alias_list(_request_timeout=SECONDS))
        return {one.rich_menu_alias_id: one.rich_menu_id for one in known.aliases}

    async def point_alias(self, alias: str, menu_id: str, *, known: bool) -> None:
        """Make the alias, `known` to LINE or new, mean this menu."""
        if known:
            change = UpdateRichMenuAliasRequest(richMenuId=menu_id)
            await _answer(self._api.update_rich_menu_alias(alias, change, _request_timeout=SECONDS))
        else:
            new = CreateRichMenuAliasRequest(richMenuAliasId=alias, richMenuId=menu_id)
            await _answer(self._api.create_rich_menu_alias(new, _request_timeout=SECONDS))

    async def move_people(self, moves: Sequence[tuple[str, str]]) -> bool:
        """Show everybody who has the first menu of a pair the second one; whether LINE is through with it.

        At most 3 an hour. LINE works it off later, so False is no fault.
        """
        operations = [{"type": "link", "from": old, "to": new} for old, new in moves]
        request = RichMenuBatchRequest.from_dict({"operations": operations})
        taken = await _answer(self._api.rich_menu_batch_with_http_info(request, _request_timeout=SECONDS))
        number = taken.headers.get("x-line-request-id", "")
        progress = await _answer(self._api.get_rich_menu_batch_progress(number, _request_timeout=SECONDS))
        return bool(progress.phase == "succeeded")


@asynccontextmanager
async def open_account(token: str, base: str, data_base: str) -> AsyncIterator[LineAccount]:
    """The account behind a token. Two hosts: pictures go to LINE's data host.

    Proxies of the environment are left out, as in `serve`: a check must walk the way that the messages walk.
    """
    async with aiohttp.ClientSession(trust_env=False) as session:
        api = await _client(token, base, session)
        blob = await _client(token, data_base, session)
        yield LineAccount(AsyncMessagingApi(api), AsyncMessagingApiBlob(blob))


async def _client(token: str, base: str, session: aiohttp.ClientSession) -> AsyncApiClient:
    """A client of the SDK on our session: the SDK's own takes every proxy of the environment."""
    client = AsyncApiClient(Configuration(host=base.rstrip("/"), access_token=token))
    await client.rest_client.close()
    client.rest_client.pool_manager = session
    return client


async def _answer(call: Awaitable[Any]) -> Any:
    """What LINE answered; the SDK's faults as ours."""
    try:
        return await call
    except ApiException as fault:
        if fault.status >= 500:
            raise Unreachable(f"LINE answered {fault.status}") from fault
        raise Answered(fault.status, _message(fault.body)) from fault
    except (aiohttp.ClientError, TimeoutError, OSError) as fault:
        raise Unreachable(str(fault) or type(fault).__name__) from fault
    except ValueError as fault:
        raise Unreachable("LINE's answer could not be read") from fault


def _message(body: str | None) -> str:
    try:
        return str(json.loads(body or "")["message"])
    except (ValueError, KeyError, TypeError):
        return ""


def _clock(date: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(date) if date else None
    except ValueError:
        return None
