"""What Slack would say about the arguments of one Web API call: the only door to the rules of this folder.

Pure: knows no network, no tokens, no clock, no channel. A body with the wrong shape is not examined further.
"""

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from .slack_blocks import (
    ALL_TEXT_MOST,
    MARKDOWN_MOST,
    block_problems,
    markdown_length,
    modal_problems,
    mrkdwn_of,
    pings,
    text_length,
    too_large,
)
from .slack_records import HOUSE_RULE, Json, Problem
from .slack_shapes import SPEC, part_problems

TEXT_MOST = 40_000
METADATA_BYTES_MOST = 8 * 1024  # unverified by Slack's own pages; the safe side
RESPONSE_URL = "response_url"
MESSAGES = {"chat.postMessage", "chat.update", "chat.postEphemeral", RESPONSE_URL}
VIEWS = {"views.open": "modal", "views.update": "modal", "views.publish": "home"}
RESPONSE_ARGUMENTS = {
    "required": [],
    "optional": [
        *("text", "blocks", "response_type", "replace_original", "delete_original", "thread_ts"),
        *("unfurl_links", "unfurl_media", "metadata", "mrkdwn"),
    ],
}
ALWAYS_ALLOWED = {"token", "team_id"}
STRINGS = {
    *(
        "channel",
        "user",
        "users",
        "user_id",
        "usergroup",
        "file",
        "bot",
        "name",
        "trigger_id",
        "view_id",
        "external_id",
    ),
    *("ts", "thread_ts", "message_ts", "timestamp", "oldest", "latest", "cursor", "hash", "response_type"),
}
TS = re.compile(r"\d{1,10}(\.\d{1,6})?")


@cache
def documented() -> Json:
    """The methods that the fake serves: required and optional arguments, error codes."""
    spec: Json = json.loads((SPEC / "methods.json").read_text(encoding="utf-8"))
    return {**spec["methods"], RESPONSE_URL: RESPONSE_ARGUMENTS}


def call_problems(method: str, args: Json) -> list[Problem]:
    """What Slack, or a rule of our own, has against a call; empty when all is well. The method is a documented one."""
    problems = list(_argument_problems(method, args))
    if method in MESSAGES:
        problems += message_problems(method, args)
    if method in VIEWS and "view" in args:
        problems += view_problems(args["view"], VIEWS[method])
    return problems


def message_problems(method: str, args: Json) -> Iterator[Problem]:
    """What is wrong with text, blocks and metadata of one message."""
    text, blocks = args.get("text"), args.get("blocks")
    if "markdown_text" in args and (text or blocks):
        yield Problem("markdown_text_conflict", "markdown_text goes with neither text nor blocks", "/markdown_text")
    if text is not None and not isinstance(text, str):
        yield Problem("invalid_arguments", "must provide a string", "/text")
        return
    if not (text or "").strip() and not blocks and not args.get("markdown_text") and not _needs_no_text(method, args):
        yield Problem("no_text", "no text to show", "/text")
    elif blocks and not (text and text.strip()):
        yield Problem(HOUSE_RULE, "text stands beside blocks, for notifications and screen readers", "/text")
    if len(text or "") > TEXT_MOST:
        yield Problem("msg_too_long", f"must be less than {TEXT_MOST + 1} characters", "/text")
    if "attachments" in args:
        yield Problem(HOUSE_RULE, "attachments are of the past: use blocks", "/attachments")
    yield from (_ping(ping, "/text") for ping in pings(text or ""))
    yield from _markdown(args.get("markdown_text", ""))
    if blocks is not None:
        yield from _message_blocks(blocks)
    if "metadata" in args:
        yield from _metadata(args["metadata"])


def view_problems(view: Any, surface: str, at: str = "/view") -> Iterator[Problem]:
    """What is wrong with a view for one surface, modal or home."""
    shape = list(part_problems(surface, view, at))
    yield from (Problem("invalid_arguments", message, pointer) for pointer, message in shape)
    if shape:
        return
    if too_large(view):
        yield Problem("view_too_large", "the view is over 250 KB", at)
    found = [*block_problems(view["blocks"], f"{at}/blocks")]
    found += modal_problems(view, at) if surface == "modal" else []
    yield from (Problem("invalid_arguments", message, pointer) for pointer, message in found)
    for text, pointer in mrkdwn_of(view["blocks"], f"{at}/blocks"):
        yield from (_ping(ping, pointer) for ping in pings(text))


def _argument_problems(method: str, args: Json) -> Iterator[Problem]:
    known = documented()[method]
    for name in known["required"]:
        if args.get(name) in (None, ""):
            yield Problem("invalid_arguments", f"missing required field: {name}", f"/{name}")
    for name, value in args.items():
        if value is None:
            yield Problem(HOUSE_RULE, "null is no value: leave the argument out", f"/{name}")
        elif name in STRINGS and not isinstance(value, str):
            yield Problem("invalid_arguments", "must provide a string", f"/{name}")
        elif name in ("oldest", "latest") and not TS.fullmatch(value):
            yield Problem(f"invalid_ts_{name}", "must provide a ts", f"/{name}")
        elif name == "limit" and not re.fullmatch(r"[1-9]\d{0,2}", str(value)):
            yield Problem("invalid_arguments", "must be between 1 and 999", "/limit")
        if name not in {*known["required"], *known["optional"], *ALWAYS_ALLOWED}:
            yield Problem(HOUSE_RULE, f"{method} has no argument {name}; Slack would overlook it", f"/{name}")


def _needs_no_text(method: str, args: Json) -> bool:
    """An update of the metadata alone, a response_url that only deletes."""
    if method == "chat.update":
        return "metadata" in args and "text" not in args and "blocks" not in args
    return method == RESPONSE_URL and bool(args.get("delete_original"))


def _markdown(text: Any) -> Iterator[Problem]:
    if not isinstance(text, str):
        yield Problem("invalid_arguments", "must provide a string", "/markdown_text")
        return
    if len(text) > MARKDOWN_MOST:
        yield Problem("msg_too_long", f"must be less than {MARKDOWN_MOST + 1} characters", "/markdown_text")
    yield from (_ping(ping, "/markdown_text") for ping in pings(text))


def _message_blocks(blocks: Any) -> Iterator[Problem]:
    if not isinstance(blocks, list):
        yield Problem("invalid_blocks_format", "must provide an array", "/blocks")
        return
    shape = list(part_problems("message", {"blocks": blocks}, ""))
    found = shape or list(block_problems(blocks, "/blocks"))
    yield from (Problem("invalid_blocks", message, pointer) for pointer, message in found)
    if shape:
        return
    if text_length(blocks) >= ALL_TEXT_MOST:
        yield Problem("msg_blocks_too_long", f"all text must be less than {ALL_TEXT_MOST} characters", "/blocks")
    if markdown_length(blocks) > MARKDOWN_MOST:
        yield Problem("msg_blocks_too_long", f"all Markdown must be less than {MARKDOWN_MOST + 1}", "/blocks")
    for text, pointer in mrkdwn_of(blocks, "/blocks"):
        yield from (_ping(ping, pointer) for ping in pings(text))


def _metadata(metadata: Any) -> Iterator[Problem]:
    if not isinstance(metadata, dict):
        yield Problem("invalid_metadata_format", "must provide an object", "/metadata")
        return
    kind, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not isinstance(kind, str) or not kind:
        yield Problem("invalid_metadata_schema", "must provide a string", "/metadata/event_type")
    if not isinstance(payload, dict):
        yield Problem("invalid_metadata_schema", "must provide an object", "/metadata/event_payload")
    for name in metadata.keys() - {"event_type", "event_payload"}:
        yield Problem("invalid_metadata_schema", f"invalid additional property: {name}", f"/metadata/{name}")
    if len(json.dumps(metadata, ensure_ascii=False).encode()) > METADATA_BYTES_MOST:
        yield Problem("metadata_too_large", "over 8 KB", "/metadata")


def _ping(ping: str, pointer: str) -> Problem:
    return Problem(HOUSE_RULE, f"{ping} calls everybody: escape what people wrote", pointer)
