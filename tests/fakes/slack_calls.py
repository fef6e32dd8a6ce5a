"""From a method's name to what serves it: who may call, what is wrong with the arguments, which function does it."""

from collections.abc import Callable

from . import slack_chat as chat
from . import slack_views as views
from .slack_records import HOUSE_RULE, Json, Problem, Request, refusal, setback
from .slack_rules import RESPONSE_URL, call_problems, documented
from .slack_space import Workspace

METHODS: dict[str, Callable[[Workspace, Json], Json]] = {
    "auth.test": views.auth_test,
    "bots.info": views.bot_info,
    "chat.delete": chat.delete,
    "chat.getPermalink": chat.get_permalink,
    "chat.postEphemeral": chat.post_ephemeral,
    "chat.postMessage": chat.post_message,
    "chat.update": chat.update,
    "conversations.history": chat.history,
    "conversations.info": chat.info,
    "conversations.open": chat.open_conversation,
    "conversations.replies": chat.replies,
    "files.info": views.file_info,
    "reactions.add": chat.add_reaction,
    "usergroups.users.list": views.usergroup_users,
    "users.info": views.user_info,
    "views.open": views.open_view,
    "views.publish": views.publish_view,
    "views.update": views.update_view,
}
# One scope is enough; what a method needs besides depends on the kind of channel and is not looked at.
SCOPES: dict[str, set[str]] = {
    "bots.info": {"users:read"},
    "chat.delete": {"chat:write"},
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "conversations.info": {"channels:read", "groups:read", "im:read", "mpim:read"},
    "conversations.open": {"im:write", "mpim:write", "channels:manage", "groups:write"},
    "conversations.replies": {"channels:history", "groups:history", "im:history", "mpim:history"},
    "files.info": {"files:read"},
    "reactions.add": {"reactions:write"},
    "usergroups.users.list": {"usergroups:read"},
    "users.info": {"users:read"},
}


def authorize(space: Workspace, request: Request) -> None:
    """Raise Refused for an unknown method and for a token that may not call it."""
    method = request.method
    if method == RESPONSE_URL:
        return
    if method not in documented():
        raise refusal("unknown_method", f"the fake has no {request.verb} {request.path}", req_method=method)
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    token = token if kind == "Bearer" else str(request.args.get("token", ""))
    if not token:
        raise refusal("not_authed", "the call has no token")
    if token not in {space.token, space.app_token}:
        raise refusal("invalid_auth", "the token is unknown")
    if space.revoked:
        raise setback("token_revoked")
    if (token == space.app_token) != (method == "apps.connections.open"):
        raise refusal("not_allowed_token_type", f"{method} takes the other kind of token")
    needed = SCOPES.get(method, set())
    if needed and not needed & space.scopes:
        provided = ",".join(sorted(space.scopes))
        raise refusal(
            "missing_scope", f"{method} needs {sorted(needed)[0]}", needed=sorted(needed)[0], provided=provided
        )


def judge(request: Request) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    """What breaks rules of our own, and what breaks Slack's."""
    problems = call_problems(request.method, request.args)
    ours = tuple(problem for problem in problems if problem.error == HOUSE_RULE)
    return ours, tuple(problem for problem in problems if problem.error != HOUSE_RULE)


def call(space: Workspace, method: str, args: Json) -> Json:
    """Do what a checked call asks for; raises Refused."""
    return METHODS[method](space, args)
