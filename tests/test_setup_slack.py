"""`setup slack`: the manifest is one that Slack takes, asks for what the code needs and no more, and its steps are whole."""

from __future__ import annotations

import ast
import asyncio
import json
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import slack_payloads as payloads
from fakes.slack_calls import SCOPES as SCOPES_OF_THE_FAKE
from fakes.slack_shapes import SPEC
from shipped_words import text

import bot.channels.slack
from bot.channels.slack_desk import changed_staff, read_deed
from bot.channels.slack_events import Home, read_payload
from bot.channels.slack_setup import (
    BOT_NAME,
    BOT_SCOPES,
    DESK_EVENTS,
    address_fault,
    events_address,
    manifest,
    scopes,
    steps,
)
from bot.content.library import ROOT
from bot.core.event import Event

PUBLIC = "https://kaeru.example"
HOOK = f"{PUBLIC}/slack/events"
NOW = datetime(2026, 6, 9, 5, 20, tzinfo=UTC)
HTTP, SOCKET = manifest(text, HOOK), manifest(text)
DESK = manifest(text, HOOK, desk=True)

# What Slack's reference asks of a bot for each method; reading a thread needs the scope of each kind of channel.
SCOPES_OF_METHODS = {
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "chat.delete": {"chat:write"},
    "conversations.history": {"im:history"},  # without a thread it is always the direct message
    "conversations.open": {"im:write"},
    "conversations.replies": {"channels:history", "groups:history", "mpim:history"},
    "users.info": {"users:read"},
    "views.publish": set[str](),
}
SCOPES_OF_DESK = {
    "auth.test": set[str](),
    "chat.postEphemeral": {"chat:write"},
    "usergroups.users.list": {"usergroups:read"},
    "views.open": set[str](),
    "views.update": set[str](),
}
SCOPES_OF_DESK_EVENTS = {
    "subteam_members_changed": {"usergroups:read"},
    "user_change": {"users:read"},
}
SCOPES_OF_EVENTS = {
    "app_home_opened": set[str](),
    "app_mention": {"app_mentions:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
}
RECORDED_EVENTS = {"app_home_opened": 8, "app_mention": 3, "message.channels": 4, "message.groups": 4, "message.im": 2}
_FAMILIES = re.compile(
    r"(?:apps|auth|bots|chat|conversations|files|pins|reactions|team|usergroups|users|views)\.[a-zA-Z.]+"
)


def methods_of_the_channel() -> set[str]:
    """Every method named in the channel's modules; what only the doctor asks needs no scope."""
    modules = sorted(Path(bot.channels.slack.__file__).parent.glob("slack*.py"))
    trees = [ast.parse(module.read_text(encoding="utf-8")) for module in modules if module.stem != "slack_account"]
    texts = {node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return {said for said in texts if isinstance(said, str) and _FAMILIES.fullmatch(said)}


# ---- Slack takes it


@pytest.mark.parametrize("version", ["1.0.0", "2.0.0"])
@pytest.mark.parametrize("made", [HTTP, SOCKET, DESK], ids=["http", "socket", "desk"])
def test_the_manifest_obeys_slacks_own_schemas(made: dict[str, Any], version: str) -> None:
    schema = json.loads((SPEC / f"manifest.schema.{version}.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator(schema).validate(made)


@pytest.mark.parametrize("made", [HTTP, SOCKET], ids=["http", "socket"])
def test_the_manifest_obeys_what_slack_demands_beside_its_schemas(made: dict[str, Any]) -> None:
    assert re.fullmatch(r"[a-z0-9._-]{1,80}", made["features"]["bot_user"]["display_name"])
    scopes = made["oauth_config"]["scopes"]["bot"]
    assert "commands" in scopes, "a slash command and a shortcut are refused without it"
    for event in made["settings"]["event_subscriptions"]["bot_events"]:
        assert SCOPES_OF_EVENTS[event] <= set(scopes), event


def test_both_languages_stand_in_everything_that_people_read() -> None:
    about = HTTP["display_information"]
    for said in (about["name"], about["description"], HTTP["features"]["slash_commands"][0]["description"]):
        assert re.search(r"[ぁ-ん].* / .*[A-Za-z]", said)
    assert HTTP["features"]["shortcuts"][0]["name"] == "このメッセージを調べる"


def test_over_http_every_address_is_ours() -> None:
    found = re.findall(r'"(?:request_)?url": "([^"]+)"', json.dumps(HTTP))
    assert found == [HOOK] * 3
    assert HTTP["settings"]["socket_mode_enabled"] is False


def test_socket_mode_knows_no_address() -> None:
    assert "url" not in json.dumps(SOCKET)
    assert SOCKET["settings"]["socket_mode_enabled"] is True


def test_people_can_write_to_the_app_and_its_token_never_expires() -> None:
    home = HTTP["features"]["app_home"]
    assert home == {
        "home_tab_enabled": True,
        "messages_tab_enabled": True,
        "messages_tab_read_only_enabled": False,
    }
    assert HTTP["settings"]["token_rotation_enabled"] is False
    assert HTTP["settings"]["org_deploy_enabled"] is False


# ---- it asks for what the code needs, and no more


def test_every_method_that_the_channel_calls_is_in_the_table_of_this_test() -> None:
    known = SCOPES_OF_METHODS.keys() | SCOPES_OF_DESK.keys()
    assert methods_of_the_channel() == known, "add the method and its scopes from Slack's reference"


def test_the_scopes_are_exactly_those_of_methods_events_and_command() -> None:
    needed = set[str]().union(*SCOPES_OF_METHODS.values(), *SCOPES_OF_EVENTS.values(), {"commands"})
    assert needed == set(BOT_SCOPES)
    assert sorted(BOT_SCOPES) == HTTP["oauth_config"]["scopes"]["bot"] == SOCKET["oauth_config"]["scopes"]["bot"]


def test_with_these_scopes_the_fake_lets_every_call_pass() -> None:
    for method in methods_of_the_channel():
        wanted = SCOPES_OF_THE_FAKE.get(method, set())
        given = scopes(desk=method in SCOPES_OF_DESK)
        assert not wanted or wanted & set(given), method


def test_a_helpdesk_asks_for_what_it_needs_besides_and_nobody_else_does() -> None:
    asked = DESK["oauth_config"]["scopes"]["bot"]
    needed = set[str]().union(*SCOPES_OF_DESK.values(), *SCOPES_OF_DESK_EVENTS.values()) | set(BOT_SCOPES)
    assert (set(asked), sorted(asked)) == (needed, asked)
    events = DESK["settings"]["event_subscriptions"]["bot_events"]
    assert set(events) - set(HTTP["settings"]["event_subscriptions"]["bot_events"]) == SCOPES_OF_DESK_EVENTS.keys()
    assert set(DESK_EVENTS) == SCOPES_OF_DESK_EVENTS.keys()
    assert len(DESK["features"]["shortcuts"]) == 3


def test_what_a_helpdesk_subscribes_to_is_understood() -> None:
    thread = payloads.recorded(5)
    channel = thread["event"]["channel"]
    assert read_deed(thread, channel, NOW) is not None
    assert changed_staff({"type": "event_callback", "event": {"type": "subteam_members_changed"}}) == ()
    assert changed_staff({"type": "event_callback", "event": {"type": "user_change"}}) == ()
    for number, shortcut in ((12, DESK["features"]["shortcuts"][1]), (13, DESK["features"]["shortcuts"][2])):
        body = payloads.recorded(number) | {"callback_id": shortcut["callback_id"]}
        assert read_deed(body, channel, NOW) is not None


# ---- the code understands what it asks for


@pytest.mark.parametrize("event", HTTP["settings"]["event_subscriptions"]["bot_events"])
def test_every_event_that_is_subscribed_means_something(event: str) -> None:
    assert isinstance(read_payload(payloads.recorded(RECORDED_EVENTS[event]), NOW), Event | Home)


def test_every_shortcut_of_the_manifest_is_understood() -> None:
    for shortcut in HTTP["features"]["shortcuts"]:
        body = payloads.recorded(12) | {"callback_id": shortcut["callback_id"]}
        assert body["type"] == {"message": "message_action", "global": "shortcut"}[shortcut["type"]]
        assert isinstance(read_payload(body, NOW), Event)


def test_the_command_of_the_manifest_is_understood() -> None:
    [command] = HTTP["features"]["slash_commands"]
    assert isinstance(read_payload(payloads.recorded(14) | {"command": command["command"]}, NOW), Event)


# ---- addresses and steps


@pytest.mark.parametrize("public_url", ["", "http://kaeru.example"])
def test_an_address_that_slack_cannot_use_is_named(public_url: str) -> None:
    assert "PUBLIC_URL" in address_fault(public_url)


def test_a_slash_at_the_end_of_the_address_makes_no_difference() -> None:
    assert address_fault(f"{PUBLIC}/") == ""
    assert events_address(f"{PUBLIC}/") == events_address(PUBLIC) == HOOK


@pytest.mark.parametrize(
    ("address", "told", "untold"),
    [(HOOK, "SLACK_SIGNING_SECRET", "connections:write"), ("", "connections:write", "SLACK_SIGNING_SECRET")],
    ids=["http", "socket"],
)
def test_the_steps_name_every_setting_of_the_chosen_way_and_no_other(address: str, told: str, untold: str) -> None:
    lines = steps(text, address)
    whole = "\n".join(lines)
    assert [int(line.partition(".")[0]) for line in lines] == list(range(1, len(lines) + 1))
    for said in ("api.slack.com/apps", "SLACK_BOT_TOKEN", f"/invite @{BOT_NAME}", "python -m bot doctor", told):
        assert said in whole, said
    assert untold not in whole


# ---- the command


async def command(tmp_path: Path, *arguments: str, **environment: str) -> tuple[int | None, str, str]:
    ours = ("LINE_", "SLACK_", "HELPDESK_", "KAERU_", "REDIS", "PUBLIC_")
    env = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "setup", "slack", *arguments),
        cwd=ROOT,
        env={**env, "DATA_DIR": str(tmp_path / "data"), **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await asyncio.wait_for(process.communicate(), 60)
    return process.returncode, out.decode(), err.decode()


async def test_the_command_prints_nothing_but_the_manifest_and_tells_the_steps_beside_it(tmp_path: Path) -> None:
    code, out, err = await command(tmp_path, PUBLIC_URL=f"{PUBLIC}/")
    assert (code, json.loads(out)) == (0, HTTP), err
    assert err.splitlines() == steps(text, HOOK)
    assert not (tmp_path / "data").exists(), "it makes no keys"


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        (["--socket"], {}),
        (["--socket"], {"PUBLIC_URL": PUBLIC}),
        ([], {"SLACK_APP_TOKEN": "xapp-token-for-tests", "PUBLIC_URL": PUBLIC}),
    ],
)
async def test_socket_mode_is_chosen_by_option_or_by_its_token(
    tmp_path: Path, arguments: list[str], environment: dict[str, str]
) -> None:
    code, out, err = await command(tmp_path, *arguments, **environment)
    assert (code, json.loads(out)) == (0, SOCKET), err
    assert "xapp-token-for-tests" not in out + err


async def test_with_a_helpdesk_the_command_prints_its_manifest(tmp_path: Path) -> None:
    code, out, err = await command(tmp_path, PUBLIC_URL=PUBLIC, HELPDESK_CHANNEL="C06HELPDESK")
    assert (code, json.loads(out)) == (0, DESK), err
    assert "HELPDESK_HELPERS" in err


@pytest.mark.parametrize("environment", [{}, {"PUBLIC_URL": "http://kaeru.example"}])
async def test_without_a_way_in_both_ways_are_named(tmp_path: Path, environment: dict[str, str]) -> None:
    code, out, err = await command(tmp_path, **environment)
    assert (code, out) == (1, "")
    assert "PUBLIC_URL" in err
    assert "--socket" in err
