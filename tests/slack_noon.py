"""The fake Slack by itself at a fixed noon, and somebody who calls it: the fixtures of the fake's own tests."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime

import aiohttp
import pytest
from fakes.slack import SlackFake
from fakes.slack_client import Client

NOON = datetime(2026, 11, 15, 3, 0, tzinfo=UTC)


@pytest.fixture
async def slack() -> AsyncIterator[SlackFake]:
    """The fake."""
    async with SlackFake() as fake:
        fake.clock = lambda: NOON
        yield fake


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """A connection to it."""
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def client(session: aiohttp.ClientSession, slack: SlackFake) -> Client:
    """A bot that calls it."""
    return Client(session, slack)
