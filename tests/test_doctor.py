"""`doctor` on configuration, keys, clock and LINE: each fault is named with its remedy."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from examined import PUBLIC, command, only_fault, whole_environment, wrong
from fakes.line import LineFake
from fakes.line_rules import WEBHOOK_ENDPOINT
from line_phone import CHANNEL_SECRET
from redis.asyncio import Redis

from bot.app import clock
from bot.channels.line_account import Quota
from bot.doctor import examine
from bot.doctor_line import check_quota
from bot.finding import report


@pytest.fixture
def env(tmp_path: Path, line: LineFake, redis: Redis, redis_url: str) -> dict[str, str]:
    """A whole configuration."""
    return whole_environment(tmp_path, line, redis_url)


# ---- a good set-up


async def test_a_good_setup_has_nothing_to_mend_and_says_what_no_program_can_read(env: dict[str, str]) -> None:
    found = await examine(env, clock)
    assert [finding for finding in found if finding.ok == "mend"] == []
    assert [finding.name for finding in found if finding.ok == "ask"] == [
        "LINE redelivery",
        "LINE other voices",
        "Slack",
    ]
    assert {"clock (Redis)", "clock (LINE)", "Redis persistence", "Redis eviction", "LINE test call"} <= {
        finding.name for finding in found
    }
    assert list(report(found))[-1] == "Nothing to mend."


async def test_no_secret_is_ever_read_out(env: dict[str, str], line: LineFake) -> None:
    env["REDIS_URL"] = "redis://kaeru:hush-password@127.0.0.1:1/0"
    said = "\n".join(report(await examine(env, clock)))
    for secret in ("hush-password", env["LINE_CHANNEL_ACCESS_TOKEN"], CHANNEL_SECRET, "s" * 40, "i" * 40):
        assert secret not in said


async def test_half_a_configuration_is_named_with_what_is_missing(env: dict[str, str]) -> None:
    del env["LINE_CHANNEL_ACCESS_TOKEN"]
    env["PORT"] = "many"
    found = await wrong(env)
    assert {finding.name for finding in found} == {"configuration"}
    assert any("LINE_CHANNEL_ACCESS_TOKEN" in finding.said for finding in found)
    assert any("number" in finding.remedy for finding in found)


async def test_without_line_the_doctor_says_how_to_connect_it(env: dict[str, str], line: LineFake) -> None:
    for name in list(env):
        if name.startswith("LINE_"):
            del env[name]
    assert await wrong(env) == []
    [told] = [finding for finding in await examine(env, clock) if finding.name == "LINE"]
    assert "setup line" in told.remedy


# ---- LINE


async def test_a_wrong_token_is_named(env: dict[str, str], line: LineFake) -> None:
    env["LINE_CHANNEL_ACCESS_TOKEN"] = "revoked"
    fault = await only_fault(env)
    assert "401" in fault.said
    assert "LINE_CHANNEL_ACCESS_TOKEN" in fault.remedy
    line.faults.clear()


async def test_line_out_of_reach_is_named(env: dict[str, str], line: LineFake) -> None:
    await line.stop()
    fault = await only_fault(env)
    assert fault.name == "LINE token"
    assert "LINE_API_BASE" in fault.remedy


async def test_one_question_that_line_does_not_answer_costs_only_itself(env: dict[str, str], line: LineFake) -> None:
    line.answer_next(500, path=WEBHOOK_ENDPOINT)
    fault = await only_fault(env)
    assert (fault.name, "500" in fault.said) == ("LINE webhook", True)


async def test_an_unset_webhook_is_named(env: dict[str, str], line: LineFake) -> None:
    line.webhook_endpoint = None
    fault = await only_fault(env)
    assert "no address" in fault.said
    assert "setup line" in fault.remedy


async def test_a_webhook_at_another_address_is_named_with_both(env: dict[str, str], line: LineFake) -> None:
    line.webhook_endpoint = "https://old.example/line/webhook"
    fault = await only_fault(env)
    assert "old.example" in fault.said
    assert PUBLIC in fault.said
    assert "setup line" in fault.remedy


async def test_a_webhook_that_is_switched_off_is_named(env: dict[str, str], line: LineFake) -> None:
    line.webhook_active = False
    assert "Use webhook" in (await only_fault(env)).remedy


async def test_a_missing_public_url_is_named(env: dict[str, str]) -> None:
    del env["PUBLIC_URL"]
    assert "PUBLIC_URL" in (await only_fault(env)).remedy


@pytest.mark.parametrize(
    ("test", "said", "remedy"),
    [
        ({"statusCode": 0, "reason": "REQUEST_TIMEOUT"}, "2 seconds", "Redis"),
        ({"statusCode": 0, "reason": "COULD_NOT_CONNECT"}, "no connection", "certificate"),
        ({"statusCode": 401, "reason": "ERROR_STATUS_CODE"}, "401", "LINE_CHANNEL_SECRET"),
        ({"statusCode": 503, "reason": "ERROR_STATUS_CODE"}, "503", "Redis"),
    ],
)
async def test_a_failed_test_call_is_told_in_plain_words(
    test: dict[str, Any], said: str, remedy: str, env: dict[str, str], line: LineFake
) -> None:
    line.webhook_test = {"success": False, "detail": "", **test}
    fault = await only_fault(env)
    assert fault.name == "LINE test call"
    assert said in fault.said
    assert remedy in fault.remedy


async def test_used_up_pushes_are_named_with_how_many_are_left(env: dict[str, str], line: LineFake) -> None:
    line.quota, line.used = 200, 200
    fault = await only_fault(env)
    assert "0 reminders left" in fault.said
    assert "plan" in fault.remedy


@pytest.mark.parametrize(
    ("quota", "ok", "said"),
    [
        (Quota(None, 12), "fine", "no limit"),
        (Quota(200, 20), "fine", "180 reminders left"),
        (Quota(200, 180), "ask", "20 reminders left"),
        (Quota(200, 210), "mend", "0 reminders left"),
    ],
)
def test_the_months_pushes_are_counted(quota: Quota, ok: str, said: str) -> None:
    found = check_quota(quota)
    assert found.ok == ok
    assert said in found.said


async def test_a_missing_menu_is_named(env: dict[str, str], line: LineFake) -> None:
    del line.menus.menus["richmenu-en"]
    fault = await only_fault(env)
    assert fault.said.endswith("en")
    assert "setup line" in fault.remedy


async def test_a_chat_that_is_switched_on_is_asked_about(env: dict[str, str], line: LineFake) -> None:
    line.info["chatMode"] = "chat"
    assert "LINE chat" in {finding.name for finding in await examine(env, clock) if finding.ok == "ask"}


# ---- keys


def let_others_in(folder: str) -> Path:
    data = Path(folder)
    (data / "id.key").chmod(0o644)
    data.chmod(0o755)
    return data


@pytest.mark.parametrize(
    ("environ", "ok", "said"),
    [
        ({}, "fine", "the trial chat page is closed; /metrics is read by nobody until KAERU_METRICS_TOKEN is set"),
        ({"KAERU_METRICS_TOKEN": "t" * 20}, "fine", "/metrics is read by whoever has its token"),
        ({"PUBLIC_URL": ""}, "fine", "/metrics is read by this machine only"),
        ({"KAERU_PAGE": "open"}, "ask", "the trial chat page is open"),
    ],
)
async def test_who_may_see_the_page_and_the_metrics_is_told(
    environ: dict[str, str], ok: str, said: str, env: dict[str, str]
) -> None:
    found = next(finding for finding in await examine(env | environ, clock) if finding.name == "doors")
    assert found.ok == ok
    assert said in found.said
    assert bool(found.remedy) == (ok == "ask")


async def test_keys_that_others_can_read_are_named(env: dict[str, str]) -> None:
    for name in ("REDIS_URL", "KAERU_SECRET_KEY", "KAERU_ID_KEY"):
        del env[name]
    await examine(env, clock)
    data = let_others_in(env["DATA_DIR"])
    keys, folder = await wrong(env)
    assert keys.remedy == f"run: chmod 600 {data / 'id.key'}"
    assert folder.remedy == f"run: chmod 700 {data}"


# ---- clock


async def test_a_clock_an_hour_ahead_is_told_against_both_others(env: dict[str, str]) -> None:
    found = await wrong(env, lambda: clock() + timedelta(hours=1))
    assert {finding.name for finding in found} == {"clock (Redis)", "clock (LINE)"}
    assert all("ahead" in finding.said and "NTP" in finding.remedy for finding in found)


async def test_another_time_zone_is_asked_about(env: dict[str, str]) -> None:
    found = await examine({**env, "KAERU_TZ": "Europe/Berlin"}, clock)
    assert [finding.ok for finding in found if finding.name == "time zone"] == ["ask"]


# ---- the command


async def test_the_command_ends_well_only_with_nothing_to_mend(env: dict[str, str], line: LineFake) -> None:
    assert (await command("doctor", env))[0] == 0
    line.webhook_endpoint = None
    code, said = await command("doctor", env)
    assert code == 1
    assert "setup line" in said
