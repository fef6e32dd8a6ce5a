"""Slack's HTTP door: who may come in. The signature over the raw bytes first, before anything is parsed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import parse_qs

from slack_bolt.async_app import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

_FORM = "application/x-www-form-urlencoded"
_LONGEST_STAMP = 12


class TurnedAway(Exception):
    """A request that is not Slack's, or not in Slack's form."""

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status


def read_request(verifier: SignatureVerifier, raw: bytes, headers: Mapping[str, str]) -> AsyncBoltRequest:
    """The request as Bolt takes it; TurnedAway with 401 unless Slack signed these bytes in the last five minutes, with
    400 for a body that is neither a JSON object nor a form.
    """
    stamp, signature = headers.get("x-slack-request-timestamp", ""), headers.get("x-slack-signature", "")
    # The verifier trips over what is no number, is too large for a float, or is not ASCII.
    readable = stamp.isascii() and stamp.isdigit() and len(stamp) <= _LONGEST_STAMP and signature.isascii()
    if not readable or not verifier.is_valid(raw, stamp, signature):
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
