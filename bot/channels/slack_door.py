"""Slack's HTTP door: who may come in. The signature over the raw bytes first, before anything is parsed."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from datetime import datetime
from urllib.parse import parse_qs

from slack_bolt.async_app import AsyncBoltRequest

FRESH_SECONDS = 5 * 60
"""How old a call may be, so that nobody can play a recorded one: Slack's own advice."""
_FORM = "application/x-www-form-urlencoded"
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
        text = raw.decode()
        _check(text, headers.get("content-type", "").partition(";")[0].strip().lower())
        return AsyncBoltRequest(body=text, headers={name: [value] for name, value in headers.items()})
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError) as error:
        # Bolt looks for ids all over the body and trips over whatever stands in their place.
        raise TurnedAway(400, "not Slack's") from error


def _check(text: str, content_type: str) -> None:
    """ValueError for a body that is neither a JSON object nor a form with a readable payload."""
    if content_type == _FORM:
        payload = parse_qs(text).get("payload")
        found = json.loads(payload[0]) if payload else {}
    else:
        found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("no object")
