"""Settings of a server that is connected to the fake LINE and the fake Slack."""

from __future__ import annotations

from pathlib import Path

from fakes.line import LineFake
from fakes.slack import SlackFake
from line_phone import CHANNEL_SECRET
from slack_desktop import SIGNING_SECRET

from bot.config import Settings, read_settings


def both_settings(
    tmp_path: Path, redis_url: str, line: LineFake, slack: SlackFake, way: str = "http", **more: str
) -> Settings:
    """Slack by its signing secret or through a socket; `more` as it stands in the environment."""
    return read_settings(
        {
            "PORT": "0",
            "DATA_DIR": str(tmp_path),
            "REDIS_URL": redis_url,
            "KAERU_SECRET_KEY": "s" * 40,
            "KAERU_ID_KEY": "i" * 40,
            "LINE_CHANNEL_SECRET": CHANNEL_SECRET,
            "LINE_CHANNEL_ACCESS_TOKEN": line.token,
            "LINE_API_BASE": line.base,
            "SLACK_BOT_TOKEN": slack.token,
            **({"SLACK_SIGNING_SECRET": SIGNING_SECRET} if way == "http" else {"SLACK_APP_TOKEN": slack.app_token}),
            "SLACK_API_BASE": slack.base,
            **more,
        }
    )
