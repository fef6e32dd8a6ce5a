"""Whether a post of ours stands in Slack already: it has no retry key, so every post carries our delivery's id."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

METADATA = "kaeru_delivery"
_LOOK_BACK = timedelta(minutes=5)
"""How much our clock may be ahead of Slack's."""
_PAGE = 200
_MOST_PAGES = 20

Json = dict[str, Any]
Call = Callable[..., Awaitable[Json]]


def signature(delivery: str) -> Json:
    """What a post carries so that it is found again."""
    return {"event_type": METADATA, "event_payload": {"id": delivery}}


async def find_post(call: Call, channel: str, thread: str, delivery: str, opened: datetime) -> str:
    """Channel and ts of the post that a delivery became, "" when it did not arrive. Raises the faults of a call."""
    query: Json = {"channel": channel, "limit": _PAGE, "include_all_metadata": True}
    query["oldest"] = f"{(opened - _LOOK_BACK).timestamp():.6f}"
    method = "conversations.history"
    if thread:  # oldest first, so that a long thread has to be read to its end
        method, query = "conversations.replies", {**query, "ts": thread}
    for _ in range(_MOST_PAGES):
        answer = await call(method, query, form=True)
        for message in answer.get("messages", []):
            carried = (message.get("metadata") or {}).get("event_payload") or {}
            if carried.get("id") == delivery:
                return f"{channel}:{message.get('ts', '')}"
        cursor = (answer.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            break
        query = {**query, "cursor": cursor}
    return ""
