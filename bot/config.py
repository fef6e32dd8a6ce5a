"""Settings from the environment: one frozen object, or every fault at once."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.config_desk import DeskSettings, read_desk
from bot.core.content import Sign
from bot.store.address import BadAddress, read_address

LEAST_KEY_LENGTH = 32
LEAST_TOKEN_LENGTH = 16
MOST_PROXIES = 9
LONGEST_SIGN = 40
_LINE_API = "https://api.line.me"
_LINE_DATA_API = "https://api-data.line.me"
_SLACK_API = "https://slack.com/api/"


class ConfigError(Exception):
    """A configuration that must not start; says every fault."""

    def __init__(self, faults: list[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(faults))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this process runs. Secrets are in here: never log it."""

    host: str
    port: int
    public_url: str
    redis_url: str
    redis_durable: bool
    wait_replicas: int
    data_dir: Path
    secret_keys: tuple[str, ...]
    id_key: str
    pack: Path | None
    zone: str
    line_secret: str
    line_token: str
    line_api: str
    line_data_api: str
    slack_secret: str
    slack_token: str
    slack_app_token: str
    slack_api: str
    desk: DeskSettings | None
    page: str
    metrics_token: str
    proxies: int
    sign: Sign

    @property
    def embedded(self) -> bool:
        """Whether Kaeru brings its own Redis."""
        return not self.redis_url

    @property
    def has_line(self) -> bool:
        """Whether LINE is connected."""
        return bool(self.line_token)

    @property
    def has_slack(self) -> bool:
        """Whether Slack is connected."""
        return bool(self.slack_token)

    @property
    def has_page(self) -> bool:
        """Whether the chat page is open: on a trial, and beside LINE or Slack only when somebody wants it."""
        return self.page == "open" or (not self.page and not self.has_line and not self.has_slack)


def read_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings; ConfigError names everything that is wrong or half filled."""
    faults: list[str] = []

    def text(name: str, default: str = "") -> str:
        return environ.get(name, "").strip() or default

    embedded = not text("REDIS_URL")
    data_dir = Path(text("DATA_DIR", "./data"))
    faults += _both(environ, "LINE_CHANNEL_SECRET", "LINE_CHANNEL_ACCESS_TOKEN")
    faults += _slack(text("SLACK_BOT_TOKEN"), text("SLACK_SIGNING_SECRET"), text("SLACK_APP_TOKEN"))
    desk, found = read_desk(environ, slack=bool(text("SLACK_BOT_TOKEN")))
    faults += found
    faults += _redis(text("REDIS_URL"))
    replicas = text("KAERU_WAIT_REPLICAS", "0")
    if not re.fullmatch(r"[0-9]", replicas):
        faults.append(f'KAERU_WAIT_REPLICAS is "{replicas}"; it takes how many replicas must have every commit, 0 to 9')
        replicas = "0"
    elif embedded and int(replicas):
        faults.append("KAERU_WAIT_REPLICAS is set but REDIS_URL is not; the embedded Redis has no replicas")
    durable = text("KAERU_REDIS_DURABLE", "0")
    if durable not in ("0", "1"):
        faults.append(f'KAERU_REDIS_DURABLE is "{durable}"; it takes 1, or nothing')
    line_api = text("LINE_API_BASE", _LINE_API)
    # Whoever stands in for LINE serves both hosts, until told otherwise: nothing of a trial goes to the real one.
    line_data_api = text("LINE_DATA_API_BASE", _LINE_DATA_API if line_api == _LINE_API else line_api)
    slack_api = text("SLACK_API_BASE", _SLACK_API).rstrip("/") + "/"
    for name, value in (
        ("LINE_API_BASE", line_api),
        ("LINE_DATA_API_BASE", line_data_api),
        ("PUBLIC_URL", text("PUBLIC_URL")),
        ("SLACK_API_BASE", slack_api),
    ):
        faults += _url(value, name, ("https", "http"))
    port = text("PORT", "8080")
    if not re.fullmatch(r"[0-9]{1,5}", port) or int(port) > 65535:
        faults.append(f'PORT is "{port}"; it takes a number from 1 to 65535, or 0 for any that is free')
        port = "0"
    zone = text("KAERU_TZ", "Asia/Tokyo")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        faults.append(f'KAERU_TZ is "{zone}", which is no time zone; try Asia/Tokyo')
    pack = Path(text("KAERU_PACK")) if text("KAERU_PACK") else None
    if pack is not None and not pack.is_dir():
        faults.append(f"KAERU_PACK names {pack}, which is no folder")
    sign = Sign(text("KAERU_SIGN"), text("KAERU_SIGN_AT"))
    faults += _sign(sign)
    faults += _doors(text("KAERU_PAGE"), text("KAERU_METRICS_TOKEN"), text("KAERU_PROXIES", "0"))
    secret_keys = tuple(key.strip() for key in text("KAERU_SECRET_KEY").split(",") if key.strip())
    id_key = text("KAERU_ID_KEY")
    faults += _keys(secret_keys, id_key, embedded)
    if faults:
        raise ConfigError(faults)
    if embedded:
        secret_keys = secret_keys or (_kept_key(data_dir, "secret.key"),)
        id_key = id_key or _kept_key(data_dir, "id.key")
    return Settings(
        host=text("HOST", "127.0.0.1"),
        port=int(port),
        public_url=text("PUBLIC_URL").rstrip("/"),
        redis_url=text("REDIS_URL"),
        redis_durable=durable == "1",
        wait_replicas=int(replicas),
        data_dir=data_dir,
        secret_keys=secret_keys,
        id_key=id_key,
        pack=pack,
        zone=zone,
        line_secret=text("LINE_CHANNEL_SECRET"),
        line_token=text("LINE_CHANNEL_ACCESS_TOKEN"),
        line_api=line_api,
        line_data_api=line_data_api,
        slack_secret=text("SLACK_SIGNING_SECRET"),
        slack_token=text("SLACK_BOT_TOKEN"),
        slack_app_token=text("SLACK_APP_TOKEN"),
        slack_api=slack_api,
        desk=desk,
        page=text("KAERU_PAGE"),
        metrics_token=text("KAERU_METRICS_TOKEN"),
        proxies=int(text("KAERU_PROXIES", "0")),
        sign=sign,
    )


def _both(environ: Mapping[str, str], first: str, second: str) -> list[str]:
    given = [name for name in (first, second) if environ.get(name, "").strip()]
    if len(given) != 1:
        return []
    missing = second if given[0] == first else first
    return [f"{given[0]} is set but {missing} is not; set both, or neither"]


def _slack(token: str, secret: str, app_token: str) -> list[str]:
    """Slack needs its bot token, and either the signing secret (HTTP) or the app token (Socket Mode)."""
    if token and not secret and not app_token:
        return ["SLACK_BOT_TOKEN is set but neither SLACK_SIGNING_SECRET (HTTP) nor SLACK_APP_TOKEN (Socket Mode) is"]
    given = [name for name, value in (("SLACK_SIGNING_SECRET", secret), ("SLACK_APP_TOKEN", app_token)) if value]
    return [] if token else [f"{name} is set but SLACK_BOT_TOKEN is not; set both, or neither" for name in given]


def _sign(sign: Sign) -> list[str]:
    """A phrase alone proves nothing: anybody can repeat it. It counts where people can open its address themselves."""
    if bool(sign.phrase) != bool(sign.address):
        given, missing = ("KAERU_SIGN", "KAERU_SIGN_AT") if sign.phrase else ("KAERU_SIGN_AT", "KAERU_SIGN")
        return [f"{given} is set but {missing} is not; set both, or neither"]
    faults = _url(sign.address, "KAERU_SIGN_AT", ("https",))
    if len(sign.phrase) > LONGEST_SIGN or len(sign.phrase.split("\n")) > 1:
        faults.append(f"KAERU_SIGN is too long; it takes one line of at most {LONGEST_SIGN} characters")
    return faults


def _doors(page: str, metrics_token: str, proxies: str) -> list[str]:
    faults = []
    if page not in ("", "open", "closed"):
        faults.append(f'KAERU_PAGE is "{page}"; it takes open or closed')
    if metrics_token and (len(metrics_token) < LEAST_TOKEN_LENGTH or not metrics_token.isascii()):
        faults.append("KAERU_METRICS_TOKEN is too short or no ASCII; make one with: openssl rand -hex 32")
    if not re.fullmatch(r"[0-9]", proxies):
        faults.append(f'KAERU_PROXIES is "{proxies}"; it takes the number of proxies before Kaeru, 0 to {MOST_PROXIES}')
    return faults


def _url(value: str, name: str, schemes: tuple[str, ...]) -> list[str]:
    scheme, _, rest = value.partition("://")
    if not value or (scheme in schemes and rest.strip("/")):
        return []
    shown = value.partition(":")[0]  # never what follows: it may be a password
    return [f'{name} is "{shown}:…"; it begins with {" or ".join(f"{scheme}://" for scheme in schemes)}']


def _redis(url: str) -> list[str]:
    try:
        if url:
            read_address(url)
    except BadAddress as fault:
        return [f"REDIS_URL leads nowhere; {fault}"]
    return []


def _keys(secret_keys: tuple[str, ...], id_key: str, embedded: bool) -> list[str]:
    faults = []
    named = [("KAERU_SECRET_KEY", key) for key in secret_keys] + ([("KAERU_ID_KEY", id_key)] if id_key else [])
    faults += [
        f"{name} is too short; make one with: openssl rand -hex 32"
        for name, key in named
        if len(key) < LEAST_KEY_LENGTH
    ]
    if not embedded:
        missing = [name for name, given in (("KAERU_SECRET_KEY", secret_keys), ("KAERU_ID_KEY", id_key)) if not given]
        faults += [
            f"REDIS_URL is set, so {name} must be set too; make one with: openssl rand -hex 32" for name in missing
        ]
    return faults


def _kept_key(data_dir: Path, name: str) -> str:
    """A key made once and kept beside the embedded data, readable by its owner only."""
    path = data_dir / name
    try:
        data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _make_key(path)
        key = path.read_text().strip()
    except OSError as error:
        raise ConfigError([f"{path}: {error.strerror}; set DATA_DIR to a directory you may write to"]) from error
    if len(key) < LEAST_KEY_LENGTH:
        raise ConfigError(
            [f"{path} is damaged: without it the data beside it cannot be read; restore it from a backup"]
        )
    return key


def _make_key(path: Path) -> None:
    """Whole or not at all, whenever we crash; when two processes make one, the first one stays."""
    with tempfile.NamedTemporaryFile("w", dir=path.parent) as file:
        file.write(secrets.token_hex(32))
        file.flush()
        os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(file.name, path)
