"""The helpdesk's part of the settings: which Slack channel it is, who works there, when, and how careful it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.core.hours import read_hours

_CHANNEL = re.compile(r"[CG][A-Z0-9]{7,}")
_GROUP = re.compile(r"S[A-Z0-9]{7,}")
_USER = re.compile(r"[UW][A-Z0-9]{7,}")
_NAMES = (
    "HELPDESK_CHANNEL",
    "HELPDESK_HELPERS",
    "HELPDESK_HOURS",
    "HELPDESK_CLOSED",
)
_SWITCHES = ("HELPDESK_APPROVAL", "HELPDESK_GUESTS")
_TURN_OF_THE_YEAR = "12-29..01-03"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSettings:
    """A helpdesk in Slack. `group` is the user group of its helpers, else `users` names them; `hours` is when somebody
    is there ("": nobody knows), but for the days in `closed`. `approval`: a second helper looks at every answer.
    `guests`: people from outside the workspace may be helpers too.
    """

    channel: str
    group: str = ""
    users: tuple[str, ...] = ()
    hours: str = ""
    closed: tuple[str, ...] = ()
    approval: bool = False
    guests: bool = False


def read_desk(environ: Mapping[str, str], *, slack: bool) -> tuple[DeskSettings | None, list[str]]:
    """The helpdesk, None when there is none, and every fault in its settings."""
    given = {name: environ.get(name, "").strip() for name in (*_NAMES, *_SWITCHES)}
    channel, helpers = given["HELPDESK_CHANNEL"], given["HELPDESK_HELPERS"]
    if not channel:
        return None, [
            f"{name} is set but HELPDESK_CHANNEL is not; set both, or neither" for name in given if given[name]
        ]
    faults = [] if slack else ["HELPDESK_CHANNEL is set but SLACK_BOT_TOKEN is not; the helpdesk works in Slack"]
    if not _CHANNEL.fullmatch(channel):
        faults.append(
            "HELPDESK_CHANNEL is no channel id; in Slack open the channel, press its name, and copy the id at the bottom (C…)"
        )
    group, users, found = _helpers(helpers)
    faults += found
    faults += [
        f'{name} is "{given[name]}"; it takes 1, or nothing' for name in _SWITCHES if given[name] not in ("", "0", "1")
    ]
    closed = _closed(given["HELPDESK_HOURS"], given["HELPDESK_CLOSED"])
    try:
        if given["HELPDESK_HOURS"]:
            read_hours(given["HELPDESK_HOURS"], closed)
    except ValueError as fault:
        faults.append(f"HELPDESK_HOURS, HELPDESK_CLOSED: {fault}")
    desk = DeskSettings(
        channel=channel,
        group=group,
        users=users,
        hours=given["HELPDESK_HOURS"],
        closed=closed,
        approval=given["HELPDESK_APPROVAL"] == "1",
        guests=given["HELPDESK_GUESTS"] == "1",
    )
    return desk, faults


def _closed(hours: str, told: str) -> tuple[str, ...]:
    """The days on which nobody is there: those told, none for "never"; else holidays and the turn of the year, where
    weekdays are named (an office in Japan).
    """
    if told == "never":
        return ()
    if told or not hours or hours.startswith(("24h", "daily")):
        return tuple(part.strip() for part in told.split(",") if part.strip())
    return (_TURN_OF_THE_YEAR,) if "holidays" in hours else ("holidays", _TURN_OF_THE_YEAR)


def _helpers(text: str) -> tuple[str, tuple[str, ...], list[str]]:
    """Group and users, and what is wrong: a name instead of an id most often."""
    ids = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
    if not ids:
        return (
            "",
            (),
            ["HELPDESK_CHANNEL is set but HELPDESK_HELPERS is not; name the helpers' user group, or their ids"],
        )
    if len(ids) == 1 and _GROUP.fullmatch(ids[0]):
        return ids[0], (), []
    wrong = [one for one in ids if not _USER.fullmatch(one)]
    if wrong:
        fault = "HELPDESK_HELPERS takes one user group id (S…), or user ids with commas between them (U…,U…)"
        return "", (), [f'{fault}; "{wrong[0]}" is neither']
    return "", ids, []
