"""`doctor`: looks at the real set-up, configuration, keys, Redis, clock, LINE, Slack, and says how to mend what is wrong.

Every check answers a Finding and changes nothing at LINE or Slack. A secret never stands in a Finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta

from bot.channels.base import Refused, Unreachable
from bot.config import ConfigError, Settings, read_settings
from bot.doctor_redis import examine_redis
from bot.finding import Clocks, Finding

APART = timedelta(seconds=10)
"""Clocks further apart than this spoil reply tokens, leases between processes and the hour of reminders."""


async def examine(environ: Mapping[str, str], now: Callable[[], datetime]) -> list[Finding]:
    """Every check that the configuration allows."""
    try:
        settings = read_settings(environ)
    except ConfigError as fault:
        return [_configuration(said) for said in fault.faults]
    clocks: list[Clocks] = []
    found = [Finding("configuration", "fine", "complete"), *check_keys(settings), check_doors(settings)]
    found += await examine_redis(settings, now, clocks)
    found += await _line(settings, now, clocks)
    found += await _slack(settings, now, clocks)
    return [*found, *(check_clock(pair) for pair in clocks), check_zone(settings.zone)]


def _configuration(fault: str) -> Finding:
    said, _, remedy = fault.partition("; ")
    return Finding("configuration", "mend", said, remedy or "correct it in the environment")


def check_keys(settings: Settings) -> Iterator[Finding]:
    """Whether the keys beside the data are readable by their owner only."""
    folder = settings.data_dir
    files = [path for path in (folder / "secret.key", folder / "id.key") if path.exists()]
    open_ones = [str(path) for path in files if path.stat().st_mode & 0o077]
    if open_ones:
        yield Finding(
            "keys", "mend", f"others can read {' and '.join(open_ones)}", f"run: chmod 600 {' '.join(open_ones)}"
        )
    elif files:
        yield Finding("keys", "fine", f"{' and '.join(map(str, files))} are readable by their owner only")
    else:
        yield Finding("keys", "fine", "come from KAERU_SECRET_KEY and KAERU_ID_KEY")
    if settings.embedded and folder.is_dir() and folder.stat().st_mode & 0o077:
        yield Finding("data", "mend", f"others can look into {folder}", f"run: chmod 700 {folder}")


def check_doors(settings: Settings) -> Finding:
    """Who may see the chat page and the metrics."""
    if settings.has_page and (settings.has_line or settings.has_slack):
        remedy = "unset KAERU_PAGE to close it; on this page anybody may talk with Kaeru without LINE or Slack"
        return Finding("doors", "ask", "the trial chat page is open", remedy)
    page = "open, because nothing else is connected" if settings.has_page else "closed"
    behind = settings.public_url or settings.proxies
    metrics = "nobody until KAERU_METRICS_TOKEN is set" if behind else "this machine only"
    readers = "whoever has its token" if settings.metrics_token else metrics
    return Finding("doors", "fine", f"the trial chat page is {page}; /metrics is read by {readers}")


async def _line(settings: Settings, now: Callable[[], datetime], clocks: list[Clocks]) -> list[Finding]:
    if not settings.has_line:
        remedy = "set LINE_CHANNEL_SECRET and LINE_CHANNEL_ACCESS_TOKEN, then: python -m bot setup line"
        return [Finding("LINE", "ask", "not connected", remedy)]
    from bot.channels.line_account import open_account
    from bot.channels.line_setup import explain
    from bot.doctor_line import examine_line

    async with open_account(settings.line_token, settings.line_api, settings.line_data_api) as account:
        try:
            bot = await account.info()
        except (Refused, Unreachable) as fault:
            step = explain(fault)
            return [Finding("LINE token", "mend", step.said, step.remedy)]
        if bot.clock is not None:
            clocks.append(Clocks(now(), bot.clock, "LINE"))
        return await examine_line(account, bot, settings.public_url)


async def _slack(settings: Settings, now: Callable[[], datetime], clocks: list[Clocks]) -> list[Finding]:
    if not settings.has_slack:
        remedy = "if you want it, run: python -m bot setup slack; it tells the steps"
        return [Finding("Slack", "ask", "not connected", remedy)]
    from bot.channels.slack_account import open_account
    from bot.doctor_slack import check_bot, check_way_in, explain_token

    async with open_account(settings.slack_api) as account:
        try:
            bot = await account.bot(settings.slack_token)
        except Unreachable as fault:
            return [explain_token(fault)]
        except Refused as fault:
            return [explain_token(fault), *await check_way_in(account, settings)]
        if bot.clock is not None:
            clocks.append(Clocks(now(), bot.clock, "Slack"))
        found = [*check_bot(bot, desk=settings.desk is not None), *await check_way_in(account, settings)]
        if settings.desk is not None:
            from bot.doctor_desk import check_desk

            found += [one async for one in check_desk(account, settings.slack_token, settings.desk)]
        return found


def check_clock(clocks: Clocks) -> Finding:
    """Whether our clock agrees with another one."""
    apart = clocks.here - clocks.there
    name = f"clock ({clocks.whose})"
    if abs(apart) <= APART:
        return Finding(name, "fine", f"agrees with {clocks.whose} to {abs(apart).total_seconds():.0f} s")
    way = "ahead of" if apart > timedelta() else "behind"
    return Finding(
        name,
        "mend",
        f"this machine is {abs(apart).total_seconds():.0f} s {way} {clocks.whose}",
        "set the clock that is wrong by NTP (timedatectl set-ntp true), on this machine or on that of Redis",
    )


def check_zone(zone: str) -> Finding:
    """Deadlines and quiet hours are meant in Japan."""
    if zone == "Asia/Tokyo":
        return Finding("time zone", "fine", zone)
    return Finding("time zone", "ask", zone, "unset KAERU_TZ: deadlines and quiet hours are those of Japan")
