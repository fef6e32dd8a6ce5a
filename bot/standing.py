"""Which platforms take our token, as this process saw it last: told once in the log, in the metrics and by /readyz."""

from __future__ import annotations

import logging
from datetime import datetime

from bot.metrics import SHUT_OUT

log = logging.getLogger("kaeru.delivery")
NAMES = {"line": "LINE", "slack": "Slack"}
REMEDY = {
    "line": "issue a new LINE_CHANNEL_ACCESS_TOKEN and start again with it",
    "slack": "mend the app's token or scopes (SLACK_BOT_TOKEN) and start again",
}


class Standing:
    """One process's view."""

    def __init__(self) -> None:
        self._since: dict[str, datetime] = {}

    def shut_out(self, platform: str, now: datetime) -> None:
        """A platform takes our token no more."""
        if platform not in self._since:
            self._since[platform] = now
            SHUT_OUT.labels(platform).set(1)
            log.error("%s refuses our token: %s. Nothing is lost meanwhile", NAMES[platform], REMEDY[platform])

    def taken(self, platform: str) -> None:
        """A platform took something."""
        if self._since.pop(platform, None):
            SHUT_OUT.labels(platform).set(0)
            log.warning("%s takes our token again", NAMES[platform])

    def said(self) -> list[str]:
        """A line for each platform that refuses us."""
        return [
            f"{NAMES[platform]} refuses our token since {since:%Y-%m-%d %H:%M}: {REMEDY[platform]}"
            for platform, since in sorted(self._since.items())
        ]
