"""The chat page's protocol spoken without a browser: cookie, token, stream, posts."""

from __future__ import annotations

import asyncio
import json
import re
import uuid
from dataclasses import dataclass, field
from typing import Any, Self

import aiohttp

from bot.channels.web_door import COOKIE


@dataclass
class PageClient:
    """One browser. `said` are the deliveries it has shown and acknowledged, in order."""

    base: str
    cookies: aiohttp.CookieJar | None = None
    said: list[dict[str, Any]] = field(default_factory=list)
    gone: bool = False
    headers: dict[str, str] = field(default_factory=dict)

    async def __aenter__(self) -> Self:
        self._changed = asyncio.Condition()
        self._session = aiohttp.ClientSession(cookie_jar=self.cookies or aiohttp.CookieJar(unsafe=True))
        self.cookies = self._session.cookie_jar  # type: ignore[assignment]
        async with self._session.get(f"{self.base}/") as answer:
            assert answer.status == 200
            token = re.search(r'name="kaeru-csrf" content="([0-9a-f]+)"', await answer.text())
            assert token is not None
        self.headers = {"X-Kaeru-Csrf": token[1], "Accept-Language": "ja"}
        self._listening = asyncio.create_task(self._listen())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._listening.cancel()
        await asyncio.gather(self._listening, return_exceptions=True)
        await self._session.close()

    async def post(self, path: str, body: Any, **headers: str) -> int:
        """One post; its status."""
        async with self._session.post(f"{self.base}{path}", json=body, headers=self.headers | headers) as answer:
            return answer.status

    async def hello(self) -> None:
        """What the page does when it is loaded."""
        assert await self.post("/web/hello", {"id": str(uuid.uuid4())}) == 204

    async def type(self, text: str) -> list[dict[str, Any]]:
        """Type a text; the bubbles that follow."""
        return await self._then("/web/say", {"text": text})

    async def press(self, label: str, picked: str = "") -> list[dict[str, Any]]:
        """Press the newest button of that label; the bubbles that follow."""
        data = next(
            button["data"]
            for delivery in reversed(self.said)
            for reply in delivery["replies"]
            for button in reply["buttons"]
            if button["label"] == label
        )
        return await self._then("/web/press", {"data": data, "label": label, "picked": picked})

    async def _then(self, path: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        before = len(self.said)
        assert await self.post(path, {"id": str(uuid.uuid4()), **body}) == 204
        return await self.wait_for(before + 1)

    async def wait_for(self, deliveries: int, seconds: float = 10) -> list[dict[str, Any]]:
        """Wait until so many deliveries were shown; the bubbles of the last one."""
        async with asyncio.timeout(seconds), self._changed:
            await self._changed.wait_for(lambda: len(self.said) >= deliveries)
        replies: list[dict[str, Any]] = self.said[-1]["replies"]
        return replies

    async def wait_shown(self, deliveries: set[str]) -> None:
        """Wait until these deliveries were shown."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: deliveries <= {delivery["id"] for delivery in self.said})

    @property
    def user(self) -> str:
        """Who the server takes this browser for."""
        assert self.cookies is not None
        return next(cookie.value.partition(".")[0] for cookie in self.cookies if cookie.key == COOKIE)

    async def wait_gone(self) -> None:
        """Wait until the server says that the person is erased."""
        async with asyncio.timeout(10), self._changed:
            await self._changed.wait_for(lambda: self.gone)

    async def _listen(self) -> None:
        event = ""
        async with self._session.get(f"{self.base}/web/stream", timeout=aiohttp.ClientTimeout(total=None)) as stream:
            async for raw in stream.content:
                line = raw.decode().rstrip("\n")
                if line.startswith("event: "):
                    event = line[7:]
                elif line.startswith("data: "):
                    await self._heard(event, json.loads(line[6:]))

    async def _heard(self, event: str, data: dict[str, Any]) -> None:
        if event == "say":
            if all(known["id"] != data["id"] for known in self.said):
                self.said.append(data)
            await self.post("/web/ack", {"id": data["id"]})
        elif event == "gone":
            self.gone = True
            self.said.append({"id": "gone", "replies": []})
        async with self._changed:
            self._changed.notify_all()
