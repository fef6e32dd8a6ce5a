"""What the doctor's tests share: a whole configuration, what the doctor would mend in it, and the real commands."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from fakes.line import LineFake
from line_phone import CHANNEL_SECRET

from bot.app import clock
from bot.channels.line_menu import LANGUAGES, picture, rich_menu
from bot.content.library import ROOT
from bot.doctor import examine
from bot.finding import Finding

PUBLIC = "https://kaeru.example"


def whole_environment(tmp_path: Path, line: LineFake, redis_url: str) -> dict[str, str]:
    """A whole configuration of a channel that `setup line` has set up."""
    line.webhook_endpoint = f"{PUBLIC}/line/webhook"
    for lang in LANGUAGES:
        menu_id = f"richmenu-{lang}"
        line.menus.menus[menu_id] = rich_menu(lang, lambda key, lang: key[-14:])
        line.menus.pictures[menu_id] = picture(lang)
    return {
        "PUBLIC_URL": PUBLIC,
        "DATA_DIR": str(tmp_path / "data"),
        "REDIS_URL": redis_url,
        "KAERU_SECRET_KEY": "s" * 40,
        "KAERU_ID_KEY": "i" * 40,
        "LINE_CHANNEL_SECRET": CHANNEL_SECRET,
        "LINE_CHANNEL_ACCESS_TOKEN": line.token,
        "LINE_API_BASE": line.base,
    }


async def wrong(env: dict[str, str], now: Callable[[], datetime] = clock) -> list[Finding]:
    """What must be mended; each names a remedy."""
    found = [finding for finding in await examine(env, now) if finding.ok == "mend"]
    assert all(finding.remedy for finding in found)
    return found


async def only_fault(env: dict[str, str], now: Callable[[], datetime] = clock) -> Finding:
    [finding] = await wrong(env, now)
    return finding


async def command(name: str, env: dict[str, str]) -> tuple[int | None, str]:
    clean = {
        key: value for key, value in os.environ.items() if not key.startswith(("LINE_", "SLACK_", "KAERU_", "REDIS"))
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", name),
        cwd=ROOT,
        env={**clean, "PORT": "0", **env},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode, said.decode()
