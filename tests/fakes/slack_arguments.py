"""How the arguments of a Web API call come out of an HTTP request. Knows no method's rules.

JSON bodies, form bodies (objects in them as JSON strings) and query parameters, as slack_sdk sends them.
"""

import json
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from .slack_records import Json, refusal

OBJECTS = {
    "blocks": "invalid_blocks_format",
    "metadata": "invalid_metadata_format",
    "view": "invalid_arguments",
    "attachments": "invalid_attachments",
}
# Reading methods take query or form; a JSON body is overlooked and then arguments are missing.
FORM_ONLY = {
    *("conversations.history", "conversations.replies", "conversations.info", "chat.getPermalink"),
    *("users.info", "usergroups.users.list", "files.info", "bots.info"),
}


def decoded(incoming: web.Request, method: str, raw: bytes) -> Json:
    """The arguments of a call by name; raises Refused for a body that Slack cannot read."""
    args: Json = dict(incoming.query)
    match incoming.content_type if raw else "":
        case "":
            pass
        case "application/json":
            args |= {} if method in FORM_ONLY else _from_json(raw)
        case "application/x-www-form-urlencoded":
            args |= _from_form(raw)
        case "application/octet-stream":
            raise refusal("missing_post_type", "the request has a body without a content type")
        case other:
            raise refusal("invalid_post_type", f"the content type {other} is not supported")
    return {name: _object(name, value) for name, value in args.items()}


def _from_json(raw: bytes) -> Json:
    try:
        body = json.loads(raw)
    except ValueError as broken:
        raise refusal("invalid_json", "the body is not JSON") from broken
    if not isinstance(body, dict):
        raise refusal("json_not_object", "the body is not a JSON object")
    return body


def _from_form(raw: bytes) -> Json:
    try:
        return dict(parse_qsl(raw.decode(), keep_blank_values=True, strict_parsing=True))
    except ValueError as broken:
        raise refusal("invalid_form_data", "the body is not a form") from broken


def _object(name: str, value: Any) -> Any:
    if name not in OBJECTS or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError as broken:
        raise refusal(OBJECTS[name], f"{name} is not JSON") from broken
