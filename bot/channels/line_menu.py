"""LINE's rich menu as data: six tiles in reading order, one picture a language, and which menu a person sees.

Knows no words, they are given. The pictures are drawn in richmenu_*.svg and rendered by `make richmenu`.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from bot.channels.base import Refused, Unreachable
from bot.core.press import SkillPress, encode

WIDTH, HEIGHT = 2500, 1686
LANGUAGES = ("ja", "en")
EVERYBODYS = "ja"
"""The language of the menu that LINE shows to everybody; the others are linked to a person."""
_PICTURES = Path(__file__).parent
_NAME = re.compile(r"kaeru:(?P<lang>[a-z]{2}):[0-9a-f]{8} ")
_LINK_SECONDS = 8

Json = dict[str, Any]
Text = Callable[[str, str], str]
"""Words of a key in a language."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One sixth of the picture: the attribute of `richmenu` that names it, and what a touch does."""

    name: str
    press: SkillPress


TILES = (
    Tile("prepaid_card", SkillPress("start", "prepaid_card")),
    Tile("unknown_charge", SkillPress("start", "unknown_charge")),
    Tile("suspicious_email", SkillPress("start", "suspicious_email")),
    Tile("plan", SkillPress("plan", "")),
    Tile("human", SkillPress("human", "")),
    Tile("menu", SkillPress("menu", "")),
)
_COLUMNS = (0, 833, 1667, WIDTH)
_ROWS = (0, HEIGHT // 2, HEIGHT)


def rich_menu(lang: str, text: Text) -> Json:
    """The menu as LINE takes it. The order of the areas is the order in which a screen reader visits them."""
    body = {
        "size": {"width": WIDTH, "height": HEIGHT},
        "selected": True,
        "chatBarText": text("richmenu.bar", lang),
        "areas": [_area(number, tile, text(f"richmenu.{tile.name}", lang)) for number, tile in enumerate(TILES)],
    }
    content = json.dumps(body, ensure_ascii=False, sort_keys=True).encode() + picture(lang)
    digest = hashlib.sha256(content).hexdigest()[:8]
    return {**body, "name": f"kaeru:{lang}:{digest} {text('richmenu.name', lang)}"}


def _area(number: int, tile: Tile, label: str) -> Json:
    row, column = divmod(number, len(_COLUMNS) - 1)
    x, y = _COLUMNS[column], _ROWS[row]
    bounds = {"x": x, "y": y, "width": _COLUMNS[column + 1] - x, "height": _ROWS[row + 1] - y}
    action = {"type": "postback", "label": label, "data": encode(tile.press), "displayText": label}
    return {"bounds": bounds, "action": action}


def picture(lang: str) -> bytes:
    """The PNG of a language."""
    return (_PICTURES / f"richmenu_{lang}.png").read_bytes()


def language_of(name: str) -> str:
    """The language of a menu that Kaeru made, by the menu's name; "" for anybody else's menu."""
    found = _NAME.match(name)
    return found["lang"] if found else ""


def alias(lang: str) -> str:
    """The lasting name under which LINE knows the newest menu of a language; English where there is no own one."""
    return f"kaeru-{lang if lang in LANGUAGES else 'en'}"


async def link_menu(session: aiohttp.ClientSession, base: str, token: str, user: str, lang: str) -> None:
    """Show a person the menu of their language. Raises Unreachable, or Refused as long as `setup line` never ran.

    Plain requests: loading the SDK's models in a running server would cost it most of a second.
    """
    own = f"/v2/bot/user/{user}/richmenu"
    if lang == EVERYBODYS:
        await _call(session, token, "DELETE", base + own)
        return
    known = await _call(session, token, "GET", f"{base}/v2/bot/richmenu/alias/{alias(lang)}")
    await _call(session, token, "POST", f"{base}{own}/{known['richMenuId']}")


async def _call(session: aiohttp.ClientSession, token: str, method: str, url: str) -> Json:
    headers = {"Authorization": f"Bearer {token}"}
    timeout = aiohttp.ClientTimeout(total=_LINK_SECONDS)
    try:
        async with session.request(method, url, headers=headers, timeout=timeout) as answer:
            if answer.status >= 500 or answer.status == 429:
                raise Unreachable(str(answer.status))
            if answer.status >= 400:
                raise Refused(f"{answer.status} from {answer.url.path.split('/')[3]}")
            body: Json = await answer.json()
            return body
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
        raise Unreachable(type(error).__name__) from error
