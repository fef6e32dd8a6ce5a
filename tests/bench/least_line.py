"""The least a durable LINE bot can do by hand: one read, one script that commits, 200, then one bare POST. It understands
nothing, says nothing, seals nothing and gathers nothing.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import json
import os
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import uvloop
from aiohttp import web
from redis.asyncio import Redis
from redis.commands.core import AsyncScript

REDIS = web.AppKey("REDIS", Redis)
COMMIT = web.AppKey("COMMIT", AsyncScript)
SESSION = web.AppKey("SESSION", aiohttp.ClientSession)
SECRET = os.environ["LINE_CHANNEL_SECRET"].encode()
HEADERS = {"Authorization": "Bearer " + os.environ["LINE_CHANNEL_ACCESS_TOKEN"], "Content-Type": "application/json"}
REPLY = os.environ["LINE_API_BASE"] + "/v2/bot/message/reply"
SCRIPT = """
if redis.call('EXISTS', KEYS[2]) == 1 then return 0 end
redis.call('SET', KEYS[2], '1', 'EX', 86400)
redis.call('SET', KEYS[1], ARGV[1])
return 1
"""
_sending: set[asyncio.Task[None]] = set()


async def webhook(request: web.Request) -> web.Response:
    """One call of LINE's."""
    body = await request.read()
    wanted = base64.b64encode(hmac.new(SECRET, body, hashlib.sha256).digest()).decode()
    if not hmac.compare_digest(wanted, request.headers.get("X-Line-Signature", "")):
        return web.Response(status=401)
    for event in json.loads(body)["events"]:
        person, seen = f"least:{event['source']['userId']}", f"least:seen:{event['webhookEventId']}"
        state, known = await request.app[REDIS].mget(person, seen)
        if known:
            continue
        count = json.loads(state)["count"] + 1 if state else 1
        said = event["message"]["text"] if event["type"] == "message" else event["postback"]["data"]
        if await request.app[COMMIT](keys=[person, seen], args=[json.dumps({"count": count, "said": said})]):
            task = asyncio.get_running_loop().create_task(_reply(request.app[SESSION], event["replyToken"], said))
            _sending.add(task)
            task.add_done_callback(_sending.discard)
    return web.Response(text="ok")


async def _reply(session: aiohttp.ClientSession, token: str, text: str) -> None:
    body: dict[str, Any] = {"replyToken": token, "messages": [{"type": "text", "text": text}]}
    async with session.post(REPLY, data=json.dumps(body).encode(), headers=HEADERS) as answer:
        await answer.read()


async def _open(app: web.Application) -> AsyncIterator[None]:
    app[REDIS] = Redis.from_url(os.environ["REDIS_URL"])
    app[COMMIT] = app[REDIS].register_script(SCRIPT)
    async with aiohttp.ClientSession() as app[SESSION]:
        yield
    await app[REDIS].aclose()


async def _alive(request: web.Request) -> web.Response:
    return web.Response(text="alive")


if __name__ == "__main__":
    uvloop.install()
    app = web.Application()
    app.cleanup_ctx.append(_open)
    app.add_routes([web.post("/line/webhook", webhook), web.get("/readyz", _alive)])
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None)
