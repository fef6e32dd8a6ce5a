"""Gathers the Redis calls of concurrent turns into few long pipelines a server. Translates what Redis cannot do now."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from redis.exceptions import (
    AskError,
    ClusterDownError,
    MovedError,
    NoScriptError,
    ReadOnlyError,
    RedisError,
    TryAgainError,
)
from redis.exceptions import TimeoutError as LateError

from bot.store.address import Place
from bot.store.nodes import Nodes
from bot.store.pipeline import ask
from bot.store.scripts import Script

_MOST_REDIRECTIONS = 4
_CONFIRM_MILLISECONDS = 700
"""How long replicas may take to confirm a write: a webhook has two seconds in all."""
_TRY_AGAIN = 0.05
_AT_ONCE = 2
"""Pipelines under way to one server. What comes meanwhile gathers for the next: load makes them longer, not more."""


class Unavailable(Exception):
    """Redis cannot be read or written now: nothing was acknowledged, the platform delivers again."""


class Unconfirmed(Unavailable):
    """Written, but not by as many replicas as were asked for: a fail-over could still lose it."""


async def reach(nodes: Nodes) -> None:
    """Know who owns what; Unavailable when nobody tells."""
    try:
        await nodes.find()
    except (RedisError, OSError) as error:
        raise Unavailable(str(error) or type(error).__name__) from error


@dataclass(slots=True, eq=False)
class _Call:
    """One command on its way. `key` says where it lives, `writes` that replicas must have it before it counts."""

    key: str
    words: tuple[Any, ...]
    answer: asyncio.Future[Any]
    writes: bool
    redirections: int = 0


@dataclass(slots=True)
class _Line:
    """What waits for one server, and how many pipelines are under way to it."""

    waiting: list[_Call] = field(default_factory=list)
    under_way: int = 0


class Batch:
    """Commands waiting for the next pipeline; each caller awaits only its own answer.

    With `replicas`, a pipeline that writes ends with WAIT: once for all its writes, on their own connection.
    """

    def __init__(self, nodes: Nodes, replicas: int = 0) -> None:
        self._nodes = nodes
        self._replicas = replicas
        self._waiting: list[_Call] = []
        self._lines: dict[Place | None, _Line] = defaultdict(_Line)
        self._running: set[asyncio.Task[None]] = set()

    async def call(self, key: str, *words: Any, writes: bool = False) -> Any:
        """One command's answer; Unavailable when Redis is away or refuses it."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Any] = loop.create_future()
        if not self._waiting:
            loop.call_soon(self._start)
        self._waiting.append(_Call(key, words, answer, writes))
        try:
            return await answer
        except NoScriptError:
            raise
        except (RedisError, OSError) as error:
            raise Unavailable(str(error) or type(error).__name__) from error

    async def run(self, script: Script, keys: Sequence[str], arguments: Sequence[Any], *, writes: bool = False) -> Any:
        """A script by its digest; sent whole to a server that has never seen it or lost it."""
        words = (len(keys), *keys, *arguments)
        try:
            return await self.call(keys[0], "EVALSHA", script.sha, *words, writes=writes)
        except NoScriptError:
            return await self.call(keys[0], "EVAL", script.text, *words, writes=writes)

    def _start(self) -> None:
        calls, self._waiting = self._waiting, []
        if self._nodes.known:
            self._board(calls)
        else:
            self._spawn(self._send(calls), calls)

    def _spawn(self, work: Coroutine[Any, Any, None], calls: list[_Call]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(partial(self._ended, calls))

    def _ended(self, calls: list[_Call], task: asyncio.Task[None]) -> None:
        """A bug of ours must not leave anybody waiting for ever."""
        self._running.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            for call in calls:
                _fail(call, fault)

    async def _send(self, calls: list[_Call]) -> None:
        try:
            await self._nodes.find()
        except (RedisError, OSError) as error:
            for call in calls:
                _fail(call, error)
            return
        self._board(calls)

    def _board(self, calls: list[_Call]) -> None:
        """Each server's own pipeline: a dead one costs only its own calls."""
        places = set()
        for call in calls:
            place = self._nodes.owner(call.key)
            self._lines[place].waiting.append(call)
            places.add(place)
        for place in places:
            self._depart(place)

    def _depart(self, place: Place | None) -> None:
        line = self._lines[place]
        if line.waiting and line.under_way < _AT_ONCE:
            calls, line.waiting = line.waiting, []
            line.under_way += 1
            self._spawn(self._travel(place, line, calls), calls)

    async def _travel(self, place: Place | None, line: _Line, calls: list[_Call]) -> None:
        try:
            await self._share(place, calls)
        finally:
            line.under_way -= 1
            self._depart(place)

    async def _share(self, place: Place | None, calls: list[_Call], *, asking: bool = False) -> None:
        """One pipeline. `asking` lets a server answer for a slot that is still on its way to it."""
        if place is None:
            self._nodes.doubt()
            for call in calls:
                _fail(call, ClusterDownError("nobody serves this slot"))
            return
        confirm = self._replicas and any(call.writes for call in calls)
        try:
            words: list[tuple[Any, ...]] = [("ASKING",)] if asking else []
            words += [call.words for call in calls]
            if confirm:
                words.append(("WAIT", self._replicas, _CONFIRM_MILLISECONDS))
            answers = (await ask(self._nodes.client(place), words))[int(asking) :]
        except (RedisError, OSError) as error:
            self._nodes.doubt()
            answers, confirm = [error] * len(calls), False
            if isinstance(error, TimeoutError | LateError):
                self._turn_away(place, error)
        confirmed = not confirm or _count(answers.pop()) >= self._replicas
        for call, value in zip(calls, answers, strict=True):
            self._answer(call, value, confirmed=confirmed)

    def _turn_away(self, place: Place, error: Exception) -> None:
        """Whoever waited behind a server that does not answer has waited too long as well."""
        late, self._lines[place].waiting = self._lines[place].waiting, []
        for call in late:
            _fail(call, error)

    def _answer(self, call: _Call, value: Any, *, confirmed: bool) -> None:
        if call.answer.done():
            return
        if isinstance(value, AskError | TryAgainError) and call.redirections < _MOST_REDIRECTIONS:
            call.redirections += 1
            self._redirect(call, value)
        elif isinstance(value, Exception):
            if isinstance(value, ReadOnlyError | ClusterDownError):
                self._nodes.doubt()
            call.answer.set_exception(value)
        elif call.writes and not confirmed:
            call.answer.set_exception(Unconfirmed("too few replicas have it"))
        else:
            call.answer.set_result(value)

    def _redirect(self, call: _Call, why: AskError | TryAgainError) -> None:
        """A slot that moved, or is on its way: MOVED for good, ASK for this once, TRYAGAIN in a moment."""
        match why:
            case MovedError():
                self._nodes.moved(why.slot_id, Place(why.host, why.port))
                self._spawn(self._send([call]), [call])
            case AskError():
                self._spawn(self._share(Place(why.host, why.port), [call], asking=True), [call])
            case _:
                self._spawn(self._later(call), [call])

    async def _later(self, call: _Call) -> None:
        await asyncio.sleep(_TRY_AGAIN)
        await self._send([call])


def _fail(call: _Call, error: BaseException) -> None:
    if not call.answer.done():
        call.answer.set_exception(error)


def _count(answer: Any) -> int:
    return answer if isinstance(answer, int) else 0
