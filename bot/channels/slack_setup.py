"""`setup slack`: the Slack app as a manifest, and what its operator does with it. Pure; knows no words, they are given.

One manifest for two ways in: request addresses over https, or Socket Mode, where Slack needs no address of ours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from bot.channels.slack_desk import INTAKE, OPEN_CASE
from bot.channels.slack_events import CHECK_MESSAGE

EVENTS_PATH = "/slack/events"
COMMAND = "/kaeru"
BOT_NAME = "kaeru"
"""What people type after @. Slack's reference allows small Latin letters, digits, dot, dash and underscore only."""
BOT_SCOPES = (
    "app_mentions:read",  # being called in a channel
    "channels:history",  # whether a post in a thread arrived unseen: Slack has no retry key
    "chat:write",
    "commands",  # the command, and the shortcut on a message
    "groups:history",  # the same in a private channel
    "im:history",  # the direct message: what people write there, and whether our post arrived
    "im:write",
    "mpim:history",  # the thread of a call in a group direct message
    "users:read",  # the person's language
)
BOT_EVENTS = ("app_home_opened", "app_mention", "message.channels", "message.groups", "message.im")
"""Of the posts in channels we look only at those with an address in them, and keep none: a dangerous one gets a word."""
DESK_SCOPES = ("usergroups:read",)  # who is in the helpers' user group
DESK_EVENTS = ("subteam_members_changed", "user_change")
"""What only a helpdesk needs: who leaves is a helper no more at once."""
ADDRESS_REMEDY = (
    "set PUBLIC_URL to the https address at which this server is reached from outside; or use Socket Mode, which needs"
    " no address: python -m bot setup slack --socket"
)
REINSTALL = (
    "paste what python -m bot setup slack prints into api.slack.com/apps, your app, page App Manifest, save, then page"
    " Install App: Reinstall to Workspace"
)

Json = dict[str, Any]
Text = Callable[[str, str], str]
"""Words of a key in a language."""


def events_address(public_url: str) -> str:
    """Where Slack must deliver events, presses and commands alike."""
    return public_url.rstrip("/") + EVENTS_PATH


def address_fault(public_url: str) -> str:
    """What keeps Slack from delivering to this address, "" when nothing does; ADDRESS_REMEDY mends it."""
    if not public_url:
        return "PUBLIC_URL is not set, and Socket Mode is not chosen"
    if not public_url.startswith("https://"):
        return "PUBLIC_URL does not begin with https://, Slack delivers to nothing else"
    return ""


def scopes(*, desk: bool) -> tuple[str, ...]:
    """What the bot's token must be good for."""
    return tuple(sorted((*BOT_SCOPES, *DESK_SCOPES))) if desk else BOT_SCOPES


def manifest(text: Text, address: str = "", *, desk: bool = False) -> Json:
    """The app as Slack takes it; without an address it is one for Socket Mode. `desk`: with a helpdesk in a channel.
    Slack shows both languages to everybody.
    """

    def both(key: str) -> str:
        return f"{text(key, 'ja')} / {text(key, 'en')}"

    def at(name: str) -> Json:
        return {name: address} if address else {}

    def shortcut(key: str, kind: str, callback: str) -> Json:
        return {"name": text(key, "ja"), "type": kind, "callback_id": callback, "description": both(key)}

    shortcuts = [shortcut("slackapp.check", "message", CHECK_MESSAGE)]
    if desk:
        shortcuts += [shortcut("slackapp.open", "message", OPEN_CASE), shortcut("slackapp.intake", "global", INTAKE)]
    events = [*BOT_EVENTS, *DESK_EVENTS] if desk else list(BOT_EVENTS)
    # Links and names in a command stay as typed: escaped ones would have to be turned back.
    command = {"description": both("slackapp.command"), "usage_hint": both("slackapp.hint"), "should_escape": False}
    return {
        "display_information": {
            "name": both("slackapp.name"),
            "description": both("slackapp.about"),
            "long_description": f"{text('slackapp.long', 'ja')}\n\n{text('slackapp.long', 'en')}",
        },
        "features": {
            "app_home": {
                "home_tab_enabled": True,
                "messages_tab_enabled": True,
                "messages_tab_read_only_enabled": False,
            },
            "bot_user": {"display_name": BOT_NAME, "always_online": True},
            "shortcuts": shortcuts,
            "slash_commands": [{"command": COMMAND, **at("url"), **command}],
        },
        "oauth_config": {"scopes": {"bot": list(scopes(desk=desk))}},
        "settings": {
            "event_subscriptions": {**at("request_url"), "bot_events": events},
            "interactivity": {"is_enabled": True, **at("request_url")},
            "org_deploy_enabled": False,
            "socket_mode_enabled": not address,
            "token_rotation_enabled": False,  # a rotating token dies after 12 hours, and there is no way back
        },
    }


def steps(text: Text, address: str = "", *, desk: bool = False) -> list[str]:
    """What the operator does with the manifest, one numbered line a step."""
    name, check = f"{text('slackapp.name', 'ja')} / {text('slackapp.name', 'en')}", text("slackapp.check", "ja")
    told = [
        "Open https://api.slack.com/apps, press Create New App, From a manifest, choose your workspace and JSON, paste"
        " the manifest whole, press Next and Create. If the app exists already: its page App Manifest, paste, save.",
        "Page Install App: Install to Workspace, Allow. After a change of scopes Slack asks to reinstall: do it.",
        "Page OAuth & Permissions: copy the Bot User OAuth Token and set SLACK_BOT_TOKEN=xoxb-… to it.",
        *(_http(address) if address else _socket()),
        f"In Slack, under Apps, open {name}: it greets you in Messages, and Home shows what you have begun.",
        f"In a channel: /invite @{BOT_NAME}. Whoever writes @{BOT_NAME} there is answered in the thread with one"
        " sentence and goes on in direct messages; the channel sees nothing of the case. A dangerous link that somebody"
        " pastes there gets one calm word; what others write is not kept.",
        f"{COMMAND} works in every channel, not in threads. On every message, under More actions: {check}.",
        *([_DESK] if desk else []),
        "Then run: python -m bot doctor",
    ]
    return [f"{number}. {said}" for number, said in enumerate(told, 1)]


_DESK = (
    f"The helpdesk: in its channel /invite @{BOT_NAME}; make a user group of the helpers (or list their ids) and set"
    " HELPDESK_CHANNEL and HELPDESK_HELPERS. Keep the channel private: who is in it reads the threads of the cases."
)


def _http(address: str) -> list[str]:
    return [
        "Page Basic Information, App Credentials: copy the Signing Secret and set SLACK_SIGNING_SECRET to it."
        " Leave SLACK_APP_TOKEN unset.",
        f"Start Kaeru with both. Slack delivers to {address}; it could not verify that before Kaeru ran, so open page"
        " Event Subscriptions and press Retry until it says Verified.",
    ]


def _socket() -> list[str]:
    return [
        "Page Basic Information, App-Level Tokens: Generate Token and Scopes, add the scope connections:write, and set"
        " SLACK_APP_TOKEN=xapp-… to it. With it Kaeru uses Socket Mode and needs no address.",
        "Start Kaeru with both. Page Socket Mode must say that it is enabled.",
    ]
