"""What LINE would say about one request body: the only door to the rules of this folder.

Pure: knows no network, no tokens, no clock. A body with the wrong shape is not examined further.
"""

from collections.abc import Iterator
from typing import Any

from .line_limits import mention_problems, message_problems
from .line_schema import Problem, shape_problems

REPLY = "/v2/bot/message/reply"
PUSH = "/v2/bot/message/push"
MULTICAST = "/v2/bot/message/multicast"
LOADING = "/v2/bot/chat/loading/start"
WEBHOOK_ENDPOINT = "/v2/bot/channel/webhook/endpoint"
WEBHOOK_TEST = "/v2/bot/channel/webhook/test"

COMPONENTS = {
    REPLY: "ReplyMessageRequest",
    PUSH: "PushMessageRequest",
    MULTICAST: "MulticastRequest",
    LOADING: "ShowLoadingAnimationRequest",
    WEBHOOK_ENDPOINT: "SetWebhookEndpointRequest",
    WEBHOOK_TEST: "TestWebhookEndpointRequest",
}


def body_problems(endpoint: str, body: object) -> list[Problem]:
    """What LINE would list in `details`, empty when it would take the body; the endpoint is a path of COMPONENTS."""
    return shape_problems(COMPONENTS[endpoint], body) or list(_limit_problems(body))


def _limit_problems(body: Any) -> Iterator[Problem]:
    chat = body.get("to", "")
    for number, message in enumerate(body.get("messages", [])):
        at = f"messages[{number}]"
        yield from message_problems(message, at)
        yield from mention_problems(message, "U" if isinstance(chat, list) else chat, at)
