"""The sign of the operator: both halves or none, in the answer, on the page; it never claims to prove anything alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
from case_player import Player
from conftest import AT_ONCE
from redis.asyncio import Redis

from bot.app import Server
from bot.config import ConfigError, read_settings
from bot.content.library import Library
from bot.core.content import Sign

SIGN = Sign("みどりの<傘>", "https://town.example/kaeru")
KEYS = {"KAERU_SECRET_KEY": "s" * 40, "KAERU_ID_KEY": "i" * 40}


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"KAERU_SIGN": "x"}, "KAERU_SIGN is set but KAERU_SIGN_AT is not"),
        ({"KAERU_SIGN_AT": "https://town.example/"}, "KAERU_SIGN_AT is set but KAERU_SIGN is not"),
        ({"KAERU_SIGN": "x", "KAERU_SIGN_AT": "http://town.example/"}, "KAERU_SIGN_AT"),
        ({"KAERU_SIGN": "x" * 41, "KAERU_SIGN_AT": "https://town.example/"}, "KAERU_SIGN is too long"),
    ],
)
def test_half_a_sign_or_a_wrong_one_stops_the_start(tmp_path: Path, given: dict[str, str], told: str) -> None:
    with pytest.raises(ConfigError) as fault:
        read_settings({"DATA_DIR": str(tmp_path), **KEYS, **given})
    assert any(one.startswith(told) for one in fault.value.faults)


def test_without_a_sign_nothing_is_said_of_one(tmp_path: Path, library: Library) -> None:
    assert read_settings({"DATA_DIR": str(tmp_path), **KEYS}).sign == Sign()
    assert Player(library).at("2026-06-09T14:20", "本物ですか") == ["real", "real.acts"]


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_whoever_asks_is_told_the_sign_and_where_to_compare_it(library: Library, lang: str) -> None:
    player = Player(replace(library, sign=SIGN), lang)
    assert player.at("2026-06-09T14:20", "本物ですか" if lang == "ja" else "is this really you?") == [
        "real",
        "real.sign",
    ]
    assert SIGN.phrase in player.texts()
    assert SIGN.address in player.texts()


@pytest.fixture
async def server(redis: Redis, redis_url: str, tmp_path: Path, library: Library) -> AsyncIterator[Server]:
    """A server with the page, whose operator has a sign."""
    settings = read_settings({"PORT": "0", "DATA_DIR": str(tmp_path), "REDIS_URL": redis_url, **KEYS})
    running = Server(settings, redis_url, replace(library, sign=SIGN), patience=AT_ONCE)
    await running.start()
    yield running
    await running.stop()


async def test_the_page_shows_the_sign_as_text(server: Server) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{server.port}/") as answer:
        html = await answer.text()
    assert "みどりの&lt;傘&gt;" in html
    assert f'href="{SIGN.address}"' in html
    assert "{{" not in html
