"""How Bolt hands us whatever comes in: one middleware before its listeners, and a fault that is ours answered as one."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncBoltRequest
from slack_bolt.middleware.async_middleware import AsyncMiddleware
from slack_bolt.response import BoltResponse

log = logging.getLogger("kaeru.slack")
Json = dict[str, Any]


class Everything(AsyncMiddleware):
    """Gives every payload to us, but for the check of the address that Bolt answers."""

    def __init__(self, take: Callable[[Json], Awaitable[BoltResponse]]) -> None:
        self._take = take

    async def async_process(
        self, *, req: AsyncBoltRequest, resp: BoltResponse, next: Callable[[], Awaitable[BoltResponse]]
    ) -> BoltResponse | None:
        """Bolt's call."""
        return await next() if req.body.get("type") == "url_verification" else await self._take(req.body)


async def failed(error: Exception) -> BoltResponse:
    """A turn that could not be kept: no acknowledgement, Slack delivers again or shows its own warning."""
    log.error("a Slack payload was not taken: %s", type(error).__name__)
    return BoltResponse(status=503, body="not now, please again")
