"""What LINE would say about one request body: the only door to the rules of this folder.

Pure: knows no network, no tokens, no clock. A body with the wrong shape is not examined further.
"""

from collections.abc import Iterator
from typing import Any

from .line_limits import mention_problems, message_problems
from .line_menu_limits import rich_menu_problems
from .line_schema import Problem, shape_problems

REPLY = "/v2/bot/message/reply"
PUSH = "/v2/bot/message/push"
MULTICAST = "/v2/bot/message/multicast"
LOADING = "/v2/bot/chat/loading/start"
WEBHOOK_ENDPOINT = "/v2/bot/channel/webhook/endpoint"
WEBHOOK_TEST = "/v2/bot/channel/webhook/test"
RICH_MENU = "/v2/bot/richmenu"
RICH_MENU_BATCH = "/v2/bot/richmenu/batch"
RICH_MENU_ALIAS = "/v2/bot/richmenu/alias"

COMPONENTS = {
    REPLY: "ReplyMessageRequest",
    PUSH: "PushMessageRequest",
    MULTICAST: "MulticastRequest",
    LOADING: "ShowLoadingAnimationRequest",
    WEBHOOK_ENDPOINT: "SetWebhookEndpointRequest",
    WEBHOOK_TEST: "TestWebhookEndpointRequest",
    RICH_MENU: "RichMenuRequest",
    RICH_MENU_BATCH: "RichMenuBatchRequest",
    RICH_MENU_ALIAS: "CreateRichMenuAliasRequest",
    f"{RICH_MENU_ALIAS}/*": "UpdateRichMenuAliasRequest",
}


def endpoint_of(path: str) -> str:
    """The path of COMPONENTS that judges a request to this path; the path itself where none does."""
    return f"{RICH_MENU_ALIAS}/*" if path.startswith(f"{RICH_MENU_ALIAS}/") else path


def body_problems(endpoint: str, body: object) -> list[Problem]:
    """What LINE would list in `details`, empty when it would take the body; the endpoint is a path of COMPONENTS."""
    return shape_problems(COMPONENTS[endpoint], body) or list(_limit_problems(endpoint, body))


def _limit_problems(endpoint: str, body: Any) -> Iterator[Problem]:
    if endpoint == RICH_MENU:
        yield from rich_menu_problems(body)
    chat = body.get("to", "")
    for number, message in enumerate(body.get("messages", [])):
        at = f"messages[{number}]"
        yield from message_problems(message, at)
        yield from mention_problems(message, "U" if isinstance(chat, list) else chat, at)
