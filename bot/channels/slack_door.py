"""Slack's HTTP door: who may come in. The signature over the raw bytes first, before anything is parsed."""

from __future__ import annotations

import hmac
import json
from binascii import a2b_qp
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl

from slack_bolt.async_app import AsyncBoltRequest

FRESH_SECONDS = 5 * 60
"""How old a call may be, so that nobody can play a recorded one: Slack's own advice."""
_FORM = "application/x-www-form-urlencoded"
_PAYLOAD = "payload="
_LONGEST_STAMP = 12


class TurnedAway(Exception):
    """A request that is not Slack's, or not in Slack's form."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def is_signed(secret: str, raw: bytes, stamp: str, signature: str, now: datetime) -> bool:
    """Whether Slack signed exactly these bytes, lately; `stamp` is in seconds."""
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= _LONGEST_STAMP):
        return False
    if abs(now.timestamp() - int(stamp)) > FRESH_SECONDS:
        return False
    wanted = hmac.digest(secret.encode(), b"v0:%s:%s" % (stamp.encode(), raw), "sha256").hex()
    return hmac.compare_digest(f"v0={wanted}".encode(), signature.encode("utf-8", "surrogateescape"))


def read_request(secret: str, raw: bytes, headers: Mapping[str, str], now: datetime) -> AsyncBoltRequest:
    """The request as Bolt takes it; TurnedAway with 401 unless signed, with 400 for what is neither object nor form."""
    stamp, signature = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
    if not is_signed(secret, raw, stamp, signature, now):
        raise TurnedAway(401, "not signed by Slack")
    try:
        body = _body(raw.decode(), headers.get("content-type", "").partition(";")[0].strip().lower())
        # Bolt would parse it a second time; "socket_mode" is its name for a body that is parsed already.
        return AsyncBoltRequest(
            body=body, headers={name: [value] for name, value in headers.items()}, mode="socket_mode"
        )
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        # Bolt looks for ids all over the body and trips over whatever stands in their place.
        raise TurnedAway(400, "not Slack's") from error


def _body(text: str, content_type: str) -> dict[str, Any]:
    """What a body says; ValueError for one that is neither a JSON object nor a form, with a readable payload if any."""
    found: Any
    if content_type != _FORM:
        found = json.loads(text)
    elif text.startswith(_PAYLOAD) and "&" not in text:
        found = json.loads(_unquoted(text.removeprefix(_PAYLOAD)))
    else:
        form = dict(parse_qsl(text, keep_blank_values=True))
        found = json.loads(form["payload"]) if form.get("payload") else form
    if not isinstance(found, dict):
        raise ValueError("no object")
    return found


def _unquoted(text: str) -> str:
    """A form's value as plain text. A percent sign is what the equals sign is in quoted-printable, which is read in C:
    a press takes 5 us instead of the 110 of urllib, a tenth of its whole turn.
    """
    return a2b_qp(text.replace("+", " ").replace("=", "=3D").replace("%", "=")).decode()
