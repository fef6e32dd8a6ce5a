"""Nothing that a person sends from the chat page is ever fetched, whatever addresses it holds."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from door_server import serving
from outgoing import addresses, bait, reached, strangers
from page_client import PageClient
from redis.asyncio import Redis

from bot.content.library import Library

__all__ = ["bait", "reached"]


async def test_no_address_that_is_typed_or_pressed_on_the_page_is_reached(
    redis: Redis, redis_url: str, library: Library, tmp_path: Path, bait: str, reached: list[Any]
) -> None:
    async with serving(redis_url, library, tmp_path) as server:
        base = f"http://127.0.0.1:{server.port}"
        async with PageClient(base) as page:
            for text in addresses(bait):
                await page.type(text)
            body = {"id": str(uuid.uuid4()), "data": f"s|start|http://{bait}/", "picked": f"http://{bait}/"}
            headers = {"X-Forwarded-Host": bait, "Referer": f"http://{bait}/", "X-Original-URL": f"http://{bait}/"}
            assert await page.post("/web/press", body, **headers) == 204
            await server.house.finish()
        assert reached
        assert not strangers(reached, base)
