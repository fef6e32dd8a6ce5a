"""`doctor` on Slack: every broken token, scope and way in is named with its remedy."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from examined import PUBLIC, command, only_fault, wrong
from fakes.slack import SlackFake
from fakes.slack_space import APP_TOKEN, TOKEN
from redis.asyncio import Redis
from slack_endpoint import SIGNING_SECRET

from bot.app import clock
from bot.channels.slack_setup import BOT_SCOPES
from bot.doctor import examine
from bot.finding import Finding, report


@pytest.fixture
async def slack() -> AsyncIterator[SlackFake]:
    """A workspace where the app of our manifest is installed."""
    async with SlackFake() as fake:
        fake.scopes = set(BOT_SCOPES)
        yield fake


@pytest.fixture
def env(tmp_path: Path, slack: SlackFake, redis: Redis, redis_url: str) -> dict[str, str]:
    """A whole configuration for Slack over https, and without LINE."""
    return {
        "PUBLIC_URL": PUBLIC,
        "DATA_DIR": str(tmp_path / "data"),
        "REDIS_URL": redis_url,
        "KAERU_SECRET_KEY": "s" * 40,
        "KAERU_ID_KEY": "i" * 40,
        "SLACK_BOT_TOKEN": TOKEN,
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_API_BASE": slack.base,
    }


@pytest.fixture
def socket(env: dict[str, str]) -> dict[str, str]:
    """The same for Socket Mode: no address, no signing secret."""
    del env["PUBLIC_URL"], env["SLACK_SIGNING_SECRET"]
    return {**env, "SLACK_APP_TOKEN": APP_TOKEN}


async def asked(env: dict[str, str]) -> dict[str, Finding]:
    return {finding.name: finding for finding in await examine(env, clock) if finding.ok == "ask"}


# ---- a good set-up


async def test_a_good_setup_over_https_asks_only_what_no_program_can_read(
    env: dict[str, str], slack: SlackFake
) -> None:
    assert await wrong(env) == []
    found = await asked(env)
    assert found.keys() == {"LINE", "Slack address"}
    assert f"{PUBLIC}/slack/events" in found["Slack address"].said
    assert "Verified" in found["Slack address"].remedy
    assert not slack.faults


async def test_a_good_setup_with_socket_mode_asks_nothing(socket: dict[str, str], slack: SlackFake) -> None:
    assert await wrong(socket) == []
    assert (await asked(socket)).keys() == {"LINE"}
    assert "Slack Socket Mode" in {finding.name for finding in await examine(socket, clock)}
    assert not slack.faults


async def test_the_doctor_says_whose_token_it_is(env: dict[str, str]) -> None:
    [token] = [finding for finding in await examine(env, clock) if finding.name == "Slack token"]
    assert "kaeru" in token.said
    assert "hikari-npo" in token.said


async def test_without_slack_the_doctor_says_how_to_connect_it(env: dict[str, str]) -> None:
    for name in list(env):
        if name.startswith("SLACK_"):
            del env[name]
    assert "setup slack" in (await asked(env))["Slack"].remedy


async def test_no_secret_of_slacks_is_ever_read_out(socket: dict[str, str], slack: SlackFake) -> None:
    socket["SLACK_SIGNING_SECRET"] = SIGNING_SECRET
    broken = {**socket, "SLACK_BOT_TOKEN": "xoxb-mistyped", "SLACK_APP_TOKEN": "xapp-mistyped"}
    said = "\n".join([*report(await examine(socket, clock)), *report(await examine(broken, clock))])
    for secret in (TOKEN, APP_TOKEN, SIGNING_SECRET, "xoxb-mistyped", "xapp-mistyped"):
        assert secret not in said


# ---- the bot's token


async def test_a_token_that_slack_does_not_know_is_named(env: dict[str, str]) -> None:
    fault = await only_fault({**env, "SLACK_BOT_TOKEN": "xoxb-mistyped"})
    assert fault.name == "Slack token"
    assert "invalid_auth" in fault.said
    assert "Bot User OAuth Token" in fault.remedy


async def test_a_revoked_token_is_named(env: dict[str, str], slack: SlackFake) -> None:
    slack.revoked = True
    fault = await only_fault(env)
    assert "revoked" in fault.said
    assert "Install App" in fault.remedy
    assert "SLACK_BOT_TOKEN" in fault.remedy


@pytest.mark.parametrize(
    ("error", "said", "remedy"),
    [
        ("account_inactive", "no longer installed", "Install App"),
        ("token_expired", "token rotation", "new app"),
        ("not_allowed_token_type", "another kind of token", "SLACK_BOT_TOKEN"),
        ("ratelimited", "too many calls", "wait a minute"),
        ("team_added_to_org", "team_added_to_org", "docs.slack.dev"),
    ],
)
async def test_every_other_refusal_of_the_token_is_told_in_plain_words(
    error: str, said: str, remedy: str, env: dict[str, str], slack: SlackFake
) -> None:
    slack.answer_next(error=error, method="auth.test")
    fault = await only_fault(env)
    assert said in fault.said
    assert remedy in fault.remedy


async def test_a_persons_token_in_the_bots_place_is_named(env: dict[str, str], slack: SlackFake) -> None:
    slack.answer_next(body={"ok": True, "team": "hikari-npo", "user": "ren", "user_id": "U1"}, method="auth.test")
    fault = await only_fault(env)
    assert "person" in fault.said
    assert "Bot User OAuth Token" in fault.remedy


async def test_both_tokens_are_looked_at_though_the_first_is_wrong(socket: dict[str, str]) -> None:
    found = await wrong({**socket, "SLACK_BOT_TOKEN": "xoxb-mistyped", "SLACK_APP_TOKEN": "xapp-mistyped"})
    assert [finding.name for finding in found] == ["Slack token", "Slack Socket Mode"]


# ---- scopes


async def test_missing_scopes_are_named_and_the_app_is_to_be_reinstalled(env: dict[str, str], slack: SlackFake) -> None:
    slack.scopes -= {"users:read", "im:history"}
    fault = await only_fault(env)
    assert fault.name == "Slack scopes"
    assert fault.said.endswith("im:history, users:read")
    assert "reinstall" in fault.remedy
    assert "setup slack" in fault.remedy


async def test_more_scopes_than_needed_are_no_fault(env: dict[str, str], slack: SlackFake) -> None:
    slack.scopes.add("reactions:write")
    assert await wrong(env) == []


async def test_scopes_that_slack_does_not_tell_are_asked_about(env: dict[str, str], slack: SlackFake) -> None:
    slack.tells_scopes = False
    assert "im:history" in (await asked(env))["Slack scopes"].remedy


# ---- the way in


@pytest.mark.parametrize("public_url", ["", "http://kaeru.example"])
async def test_an_address_that_slack_cannot_use_is_named_with_both_ways(public_url: str, env: dict[str, str]) -> None:
    fault = await only_fault({**env, "PUBLIC_URL": public_url})
    assert fault.name == "Slack address"
    assert "https" in fault.remedy
    assert "--socket" in fault.remedy


async def test_neither_signing_secret_nor_app_token_is_named(env: dict[str, str]) -> None:
    del env["SLACK_SIGNING_SECRET"]
    fault = await only_fault(env)
    assert "SLACK_SIGNING_SECRET" in fault.said
    assert "SLACK_APP_TOKEN" in fault.said


async def test_what_does_not_look_like_a_signing_secret_is_asked_about(env: dict[str, str]) -> None:
    found = await asked({**env, "SLACK_SIGNING_SECRET": "the-verification-token-1"})
    assert "Signing Secret" in found["Slack secret"].remedy
    assert "the-verification-token-1" not in "\n".join(report(list(found.values())))


async def test_an_app_token_that_slack_does_not_know_is_named(socket: dict[str, str]) -> None:
    fault = await only_fault({**socket, "SLACK_APP_TOKEN": "xapp-mistyped"})
    assert fault.name == "Slack Socket Mode"
    assert "invalid_auth" in fault.said
    assert "connections:write" in fault.remedy


async def test_the_bots_token_in_the_app_tokens_place_is_named(socket: dict[str, str]) -> None:
    fault = await only_fault({**socket, "SLACK_APP_TOKEN": TOKEN})
    assert "no app-level token" in fault.said
    assert "xapp-" in fault.remedy


async def test_an_app_token_without_its_scope_is_named(socket: dict[str, str], slack: SlackFake) -> None:
    slack.answer_next(error="missing_scope", method="apps.connections.open")
    fault = await only_fault(socket)
    assert "lacks" in fault.said
    assert "connections:write" in fault.remedy


# ---- Slack itself


async def test_slack_out_of_reach_is_named_once(socket: dict[str, str], slack: SlackFake) -> None:
    await slack.stop()
    fault = await only_fault(socket)
    assert fault.name == "Slack token"
    assert "SLACK_API_BASE" in fault.remedy


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_busy_or_broken_slack_costs_only_the_question_it_meets(
    status: int, socket: dict[str, str], slack: SlackFake
) -> None:
    slack.answer_next(status, method="apps.connections.open")
    fault = await only_fault(socket)
    assert fault.name == "Slack Socket Mode"
    assert str(status) in fault.said or "too many calls" in fault.said


@pytest.mark.parametrize("body", ["<html>a proxy</html>", []])
async def test_an_answer_that_is_not_slacks_is_named(body: object, env: dict[str, str], slack: SlackFake) -> None:
    slack.answer_next(body=body, method="auth.test")
    fault = await only_fault(env)
    assert "could not be read" in fault.said
    assert "SLACK_API_BASE" in fault.remedy


async def test_a_clock_an_hour_ahead_is_told_against_slacks_too(env: dict[str, str]) -> None:
    found = await wrong(env, lambda: clock() + timedelta(hours=1))
    assert {finding.name for finding in found} == {"clock (Redis)", "clock (Slack)"}


# ---- the command


async def test_the_command_ends_badly_when_slack_must_be_mended(env: dict[str, str], slack: SlackFake) -> None:
    assert (await command("doctor", env))[0] == 0
    slack.scopes.discard("chat:write")
    code, said = await command("doctor", env)
    assert code == 1
    assert "chat:write" in said
