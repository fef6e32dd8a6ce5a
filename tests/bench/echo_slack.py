"""Bolt's stateless echo: `say` what was written or pressed."""

from __future__ import annotations

import os
import re
from typing import Any

import uvloop
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncAck, AsyncApp, AsyncSay
from slack_sdk.web.async_client import AsyncWebClient

bolt = AsyncApp(
    signing_secret=os.environ["SLACK_SIGNING_SECRET"],
    client=AsyncWebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_BASE"]),
)


@bolt.event("message")
async def on_message(event: dict[str, Any], say: AsyncSay) -> None:
    """Somebody wrote."""
    await say(event["text"])


@bolt.action(re.compile(".*"))
async def on_press(ack: AsyncAck, action: dict[str, Any], say: AsyncSay) -> None:
    """Somebody pressed."""
    await ack()
    await say(action.get("value") or action["action_id"])  # pickers carry no value


async def webhook(request: web.Request) -> web.Response:
    """One call of Slack's."""
    return await to_aiohttp_response(await bolt.async_dispatch(await to_bolt_request(request)))


async def _alive(request: web.Request) -> web.Response:
    return web.Response(text="alive")


if __name__ == "__main__":
    uvloop.install()
    app = web.Application()
    app.add_routes([web.post("/slack/events", webhook), web.get("/readyz", _alive)])
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None)
