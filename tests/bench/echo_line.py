"""The official LINE SDK's stateless echo, as its aiohttp example has it: parse, reply through the models, say OK."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator

import uvloop
from aiohttp import web
from linebot.v3 import WebhookParser
from linebot.v3.exceptions import InvalidSignatureError
from linebot.v3.messaging import AsyncApiClient, AsyncMessagingApi, Configuration, ReplyMessageRequest, TextMessage
from linebot.v3.webhooks import MessageEvent, PostbackEvent

API = web.AppKey("API", AsyncMessagingApi)
parser = WebhookParser(os.environ["LINE_CHANNEL_SECRET"])


async def webhook(request: web.Request) -> web.Response:
    """One call of LINE's."""
    try:
        events = parser.parse(await request.text(), request.headers["X-Line-Signature"])
    except InvalidSignatureError:
        return web.Response(status=400, text="Invalid signature")
    for event in events:
        match event:
            case MessageEvent():
                text = event.message.text
            case PostbackEvent():
                text = event.postback.data
            case _:
                continue
        answer = ReplyMessageRequest(reply_token=event.reply_token, messages=[TextMessage(text=text)])
        await request.app[API].reply_message(answer)
    return web.Response(text="OK\n")


async def _open(app: web.Application) -> AsyncIterator[None]:
    configuration = Configuration(
        access_token=os.environ["LINE_CHANNEL_ACCESS_TOKEN"], host=os.environ["LINE_API_BASE"]
    )
    async with AsyncApiClient(configuration) as client:
        app[API] = AsyncMessagingApi(client)
        yield


async def _alive(request: web.Request) -> web.Response:
    return web.Response(text="alive")


if __name__ == "__main__":
    uvloop.install()
    app = web.Application()
    app.cleanup_ctx.append(_open)
    app.add_routes([web.post("/line/webhook", webhook), web.get("/readyz", _alive)])
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), print=None, access_log=None)
