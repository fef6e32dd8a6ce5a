"""What the doctor asks Slack: whose token it is, what it may do, whether Socket Mode opens. Changes nothing there."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode

import aiohttp

from bot.channels.base import Refused, Unreachable

SECONDS = 10


class Answered(Refused):
    """Slack said no, with an error code of its own."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class BotInfo:
    """Whose token it is; `clock` is the time of day at Slack. `scopes` is None when Slack does not tell them."""

    name: str
    team: str
    is_bot: bool
    scopes: frozenset[str] | None
    clock: datetime | None


class SlackAccount:
    """Slack as its operator's tokens see it. Every method raises Answered or Unreachable."""

    def __init__(self, session: aiohttp.ClientSession, base: str) -> None:
        self._session = session
        self._base = base

    async def bot(self, token: str) -> BotInfo:
        """Who we are."""
        found, headers = await self._ask("auth.test", token)
        given = headers.get("x-oauth-scopes")
        scopes = None if given is None else frozenset(scope.strip() for scope in given.split(",") if scope.strip())
        name, team = str(found.get("user", "")), str(found.get("team", ""))
        return BotInfo(name, team, bool(found.get("bot_id")), scopes, _clock(headers.get("Date")))

    async def open_socket(self, app_token: str) -> None:
        """Ask for an address of Socket Mode, without connecting to it: it lapses by itself."""
        await self._ask("apps.connections.open", app_token)

    async def read_channel(self, token: str, channel: str) -> None:
        """See whether the bot can read along in a channel."""
        await self._ask("conversations.history", token, channel=channel, limit="1")

    async def group(self, token: str, group: str) -> int:
        """How many are in a user group."""
        found, _ = await self._ask("usergroups.users.list", token, usergroup=group)
        users = found.get("users")
        return len(users) if isinstance(users, list) else 0

    async def _ask(self, method: str, token: str, **fields: str) -> tuple[dict[str, Any], Mapping[str, str]]:
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/x-www-form-urlencoded"}
        try:
            async with self._session.post(self._base + method, data=urlencode(fields), headers=headers) as answer:
                if answer.status == 429:
                    raise Answered("ratelimited")
                if answer.status >= 500:
                    raise Unreachable(f"Slack answered {answer.status}")
                found = json.loads(await answer.text())
                told = answer.headers
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            raise Unreachable(str(fault) or type(fault).__name__) from fault
        except ValueError as fault:
            raise Unreachable("Slack's answer could not be read") from fault
        if not isinstance(found, dict):
            raise Unreachable("Slack's answer could not be read")
        if not found.get("ok"):
            raise Answered(str(found.get("error", "unknown")))
        return found, told


@asynccontextmanager
async def open_account(base: str) -> AsyncIterator[SlackAccount]:
    """The Web API at an address that ends with a slash."""
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, trust_env=False) as session:
        yield SlackAccount(session, base)


def _clock(date: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(date) if date else None
    except ValueError:
        return None
