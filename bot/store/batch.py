"""Gathers the Redis calls of concurrent turns into one pipeline a loop tick. Translates what Redis cannot do now."""

from __future__ import annotations

import asyncio
from typing import Any

from redis.asyncio import Redis
from redis.exceptions import NoScriptError, RedisError

from bot.store.scripts import Script


class Unavailable(Exception):
    """Redis cannot be read or written now: nothing was acknowledged, the platform delivers again."""


_Command = tuple[tuple[Any, ...], "asyncio.Future[Any]"]


class Batch:
    """Commands waiting for the end of this tick; each caller awaits only its own answer."""

    def __init__(self, client: Redis) -> None:
        self._client = client
        self._waiting: list[_Command] = []
        self._running: set[asyncio.Task[None]] = set()

    async def call(self, *command: Any) -> Any:
        """One command's answer; Unavailable when Redis is away or refuses it."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()
        if not self._waiting:
            loop.call_soon(self._start)
        self._waiting.append((command, answer))
        try:
            return await answer
        except RedisError as error:
            if isinstance(error, NoScriptError):
                raise
            raise Unavailable(str(error)) from error
        except OSError as error:
            raise Unavailable(str(error)) from error

    async def run(self, script: Script, keys: list[str], arguments: list[Any]) -> Any:
        """A script by its digest; sent whole to a server that has never seen it or lost it."""
        try:
            return await self.call("EVALSHA", script.sha, len(keys), *keys, *arguments)
        except NoScriptError:
            return await self.call("EVAL", script.text, len(keys), *keys, *arguments)

    def _start(self) -> None:
        commands, self._waiting = self._waiting, []
        task = asyncio.get_running_loop().create_task(self._send(commands))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _send(self, commands: list[_Command]) -> None:
        try:
            pipe = self._client.pipeline(transaction=False)
            for command, _ in commands:
                pipe.execute_command(*command)
            answers = await pipe.execute(raise_on_error=False)
        except (RedisError, OSError) as error:
            answers = [error] * len(commands)
        for (_, answer), value in zip(commands, answers, strict=True):
            if answer.done():
                continue
            if isinstance(value, Exception):
                answer.set_exception(value)
            else:
                answer.set_result(value)
