"""Slack's Web API over one shared session: one call, its faults translated to the four of every channel."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import aiohttp
import msgspec

from bot.channels.base import Expired, Refused, ShutOut, Throttled, Unreachable

SEND_SECONDS = 8
_WAIT = timedelta(seconds=1)
_REVOKED = frozenset(
    {"token_revoked", "invalid_auth", "account_inactive", "token_expired", "not_authed", "missing_scope"}
)
_AGAIN = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout", "ratelimited"})
_TOO_LATE = frozenset({"expired_trigger_id", "exchanged_trigger_id", "invalid_trigger_id"})

Json = dict[str, Any]


class SlackWeb:
    """The Web API as our bot may call it."""

    def __init__(self, session: aiohttp.ClientSession, base: str, token: str) -> None:
        self._session = session
        self._base = base
        self._headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json; charset=utf-8"}

    async def call(self, method: str, body: Json, *, form: bool = False) -> Json:
        """One call; errors are HTTP 200 with ok:false, only 429 and 5xx are HTTP errors. The reading methods take no
        JSON but a `form`.
        """
        timeout = aiohttp.ClientTimeout(total=SEND_SECONDS)
        headers, data = self._headers, msgspec.json.encode(body)
        if form:
            headers, data = {**headers, "Content-Type": "application/x-www-form-urlencoded"}, _form(body)
        try:
            async with self._session.post(self._base + method, data=data, headers=headers, timeout=timeout) as answer:
                if answer.status == 429:
                    raise Throttled(_retry_after(answer))
                if answer.status >= 500:
                    raise Unreachable(str(answer.status))
                found = json.loads(await answer.text())
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise Unreachable(type(error).__name__) from error
        if not isinstance(found, dict):
            raise Unreachable("no object")
        if found.get("ok"):
            return found
        raise _fault(method, str(found.get("error", "unknown")))


def _fault(method: str, error: str) -> Exception:
    if error in _REVOKED:
        return ShutOut(error)
    if error in _TOO_LATE:
        return Expired(error)
    if error in _AGAIN:
        return Throttled(_WAIT) if error == "ratelimited" else Unreachable(error)
    return Refused(f"{error} from {method}")


def _form(body: Json) -> bytes:
    return urlencode({k: str(v).lower() if isinstance(v, bool) else v for k, v in body.items()}).encode()


def _retry_after(answer: aiohttp.ClientResponse) -> timedelta:
    seconds = answer.headers.get("Retry-After", "")
    return timedelta(seconds=min(int(seconds), 3600)) if seconds.isdigit() else _WAIT
