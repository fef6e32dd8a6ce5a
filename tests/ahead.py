"""The real clock, which a test moves ahead: for what the outside dates itself, as Slack its messages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot.app import clock


@dataclass
class Ahead:
    """The clock."""

    by: timedelta = timedelta(0)

    def __call__(self) -> datetime:
        return clock() + self.by

    def move(self, **span: float) -> None:
        """Let time pass."""
        self.by += timedelta(**span)

    def to(self, moment: datetime) -> None:
        """Let it be that moment now."""
        self.by = moment - clock()


@pytest.fixture
def ahead() -> Ahead:
    """The clock of the server."""
    return Ahead()
