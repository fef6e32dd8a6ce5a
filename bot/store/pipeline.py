"""One pipeline on one connection, by hand: the library's own costs more than all the rest of a round trip."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Sequence
from typing import Any

from hiredis import pack_command
from redis.asyncio import Connection, Redis
from redis.exceptions import ResponseError

SECONDS = 1.5
"""How long all its answers may take: a webhook has two seconds."""


async def ask(client: Redis, commands: Sequence[tuple[Any, ...]]) -> list[Any]:
    """The answers in order, refused commands as their errors. RedisError or OSError when not all of them came."""
    pool = client.connection_pool
    async with asyncio.timeout(SECONDS):
        connection: Connection = await pool.get_connection()  # type: ignore[no-untyped-call]
        try:
            await connection.send_packed_command([pack_command(words) for words in commands], check_health=False)
            return [await _read(connection) for _ in commands]
        except BaseException:
            await connection.disconnect(nowait=True)  # answers may be on their way: nobody else must read them
            raise
        finally:
            await pool.release(connection)


async def _read(connection: Connection) -> Any:
    try:
        return await connection.read_response(timeout=math.inf)
    except ResponseError as error:
        return error
