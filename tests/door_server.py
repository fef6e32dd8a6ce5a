"""Servers with different doors, and requests as no client library would make them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from redis.asyncio import Redis

from bot.app import Server, clock
from bot.config import read_settings
from bot.content.library import Library

LINE = {"LINE_CHANNEL_SECRET": "0123456789abcdef0123456789abcdef", "LINE_CHANNEL_ACCESS_TOKEN": "token-for-tests"}
SLACK = {"SLACK_SIGNING_SECRET": "8f742231b10e8888abcd99yyyzzz85a5", "SLACK_BOT_TOKEN": "xoxb-for-tests"}
KEYS = {"KAERU_SECRET_KEY": "s" * 40, "KAERU_ID_KEY": "i" * 40}


@asynccontextmanager
async def serving(redis_url: str, library: Library, tmp_path: Path, **environ: str) -> AsyncIterator[Server]:
    """A server with these settings, whose clock stands still, so that all that comes comes in one minute. Whatever
    platform is connected, nobody listens there.
    """
    moment = clock()
    nowhere = {"LINE_API_BASE": "http://127.0.0.1:9", "SLACK_API_BASE": "http://127.0.0.1:9/api/"}
    common = {"PORT": "0", "DATA_DIR": str(tmp_path), "REDIS_URL": redis_url, **KEYS, **nowhere}
    server = Server(read_settings(common | environ), redis_url, library, now=lambda: moment, with_worker=False)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


async def raw(server: Server, request: bytes) -> bytes:
    """Bytes to the server, all that it answers until it closes or a quarter of a second of silence after the head."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port)
    writer.write(request)
    await writer.drain()
    try:
        return await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
    except asyncio.IncompleteReadError as cut:
        return cut.partial
    finally:
        writer.close()
        await writer.wait_closed()


async def everything(redis: Redis) -> dict[bytes, bytes]:
    """All that is kept, but for the mark that /readyz writes and what is counted at the doors."""
    passing = (b":ready", b":pace:", b":permits:")
    names = [key async for key in redis.scan_iter() if not any(part in key for part in passing)]
    return {name: await redis.dump(name) or b"" for name in sorted(names)}
