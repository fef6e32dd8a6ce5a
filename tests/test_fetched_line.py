"""Nothing that a person sends on LINE is ever fetched, whatever addresses it holds."""

from __future__ import annotations

from typing import Any

from line_phone import Phone
from line_server import phone, server, session, settled, shift
from outgoing import addresses, bait, reached, strangers

from bot.app import Server

__all__ = ["bait", "phone", "reached", "server", "session", "shift"]


async def test_no_address_that_is_typed_or_sent_on_line_is_reached(
    phone: Phone, server: Server, bait: str, reached: list[Any]
) -> None:
    for text in addresses(bait):
        await phone.type(text)
    picture: dict[str, Any] = {"type": "image", "id": "7", "quoteToken": "q", "contentProvider": {"type": "external"}}
    picture["contentProvider"] |= {"originalContentUrl": f"http://{bait}/a", "previewImageUrl": f"http://{bait}/b"}
    assert await phone.send("message", message=picture) == 200
    await settled(server, phone)
    assert reached
    assert not strangers(reached, phone.base, phone.line.base)
