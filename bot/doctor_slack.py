"""The doctor's checks of Slack: the bot's token and scopes, and the way in, over https or by Socket Mode."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.channels.base import Refused, Unreachable
from bot.channels.slack_account import Answered, BotInfo, SlackAccount
from bot.channels.slack_setup import ADDRESS_REMEDY, REINSTALL, address_fault, events_address, scopes
from bot.config import Settings
from bot.finding import Finding

_APP = "api.slack.com/apps, your app"
_COPY_TOKEN = f"{_APP}, page OAuth & Permissions: copy the Bot User OAuth Token (xoxb-…) and set SLACK_BOT_TOKEN to it"
_INSTALL = f"{_APP}, page Install App: install it to the workspace again; then {_COPY_TOKEN.partition(', ')[2]}"
_COPY_SECRET = (
    f"{_APP}, page Basic Information, App Credentials: copy the Signing Secret, no other of the secrets there"
)
_COPY_APP_TOKEN = (
    f"{_APP}, page Basic Information, App-Level Tokens: generate one with the scope connections:write (xapp-…) and set"
    " SLACK_APP_TOKEN to it"
)
_SECRET = re.compile(r"[0-9a-f]{32}")


def check_bot(bot: BotInfo, *, desk: bool = False) -> Iterator[Finding]:
    """Whether the token is a bot's, and may do what the code calls for."""
    if not bot.is_bot:
        yield Finding("Slack token", "mend", f"belongs to a person of {bot.team}, not to the bot", _COPY_TOKEN)
        return
    yield Finding("Slack token", "fine", f"belongs to {bot.name} in {bot.team}")
    needed = scopes(desk=desk)
    if bot.scopes is None:
        yield Finding("Slack scopes", "ask", "Slack does not tell them", f"see that there are: {', '.join(needed)}")
    elif missing := sorted(set(needed) - bot.scopes):
        yield Finding("Slack scopes", "mend", f"missing: {', '.join(missing)}", f"reinstall the app: {REINSTALL}")
    else:
        yield Finding("Slack scopes", "fine", "complete")


async def check_way_in(account: SlackAccount, settings: Settings) -> list[Finding]:
    """Whether what people write can reach us, as far as a program can see."""
    if not settings.slack_app_token:
        return [check_secret(settings.slack_secret), check_address(settings.public_url)]
    try:
        await account.open_socket(settings.slack_app_token)
    except (Refused, Unreachable) as fault:
        return [explain_app_token(fault)]
    return [Finding("Slack Socket Mode", "fine", "opens")]


def check_secret(secret: str) -> Finding:
    """Only a message from Slack proves the signing secret; what can be seen is its form."""
    if _SECRET.fullmatch(secret):
        return Finding("Slack secret", "fine", "is set, and has the form of one")
    said = "SLACK_SIGNING_SECRET has not the form of a signing secret (32 of 0-9 and a-f)"
    return Finding("Slack secret", "ask", said, _COPY_SECRET)


def check_address(public_url: str) -> Finding:
    """Whether Slack can be given our address; which one it has no program can read."""
    if fault := address_fault(public_url):
        return Finding("Slack address", "mend", fault, ADDRESS_REMEDY)
    return Finding(
        "Slack address",
        "ask",
        f"no program can read it; Slack must have {events_address(public_url)}",
        f"{_APP}: page Event Subscriptions must show it as Verified; Interactivity & Shortcuts and Slash Commands have"
        " the same",
    )


def explain_token(fault: Refused | Unreachable) -> Finding:
    """What a fault met with the bot's token means to an operator."""
    match _code(fault):
        case "token_revoked":
            said, remedy = "the token is revoked (token_revoked)", _INSTALL
        case "account_inactive":
            said, remedy = "the app is no longer installed, or its workspace is gone (account_inactive)", _INSTALL
        case "invalid_auth" | "not_authed":
            said, remedy = (
                "Slack does not know this token (invalid_auth): it is mistyped or of a deleted app",
                _COPY_TOKEN,
            )
        case "not_allowed_token_type":
            said, remedy = "this is another kind of token (not_allowed_token_type)", _COPY_TOKEN
        case "token_expired":
            said = "the token has expired (token_expired): token rotation is on, and Slack cannot switch it off again"
            remedy = "make a new app from the manifest of python -m bot setup slack, and use its token"
        case _:
            said, remedy = _other(fault)
    return Finding("Slack token", "mend", said, remedy)


def explain_app_token(fault: Refused | Unreachable) -> Finding:
    """What a fault met with the app-level token of Socket Mode means to an operator."""
    match _code(fault):
        case "invalid_auth" | "not_authed" | "token_revoked" | "account_inactive" as code:
            said, remedy = f"Slack does not know this app-level token ({code})", _COPY_APP_TOKEN
        case "not_allowed_token_type":
            said, remedy = "SLACK_APP_TOKEN is no app-level token (not_allowed_token_type)", _COPY_APP_TOKEN
        case "missing_scope":
            said, remedy = "the app-level token lacks the scope connections:write (missing_scope)", _COPY_APP_TOKEN
        case _:
            said, remedy = _other(fault)
    return Finding("Slack Socket Mode", "mend", said, remedy)


def _code(fault: Refused | Unreachable) -> str:
    return fault.code if isinstance(fault, Answered) else ""


def _other(fault: Refused | Unreachable) -> tuple[str, str]:
    if isinstance(fault, Unreachable):
        return (
            f"Slack cannot be reached: {fault}",
            "check this machine's way to the internet, and SLACK_API_BASE if set",
        )
    if _code(fault) == "ratelimited":
        return "Slack says: too many calls (ratelimited)", "wait a minute and run this again"
    return (
        f"Slack refused: {fault}",
        "look this word up at docs.slack.dev; if it does not help, report it with this line",
    )
