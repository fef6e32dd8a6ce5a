"""Who of a Slack workspace works at the helpdesk: asked of Slack itself, so that whoever leaves is out at once.

What Slack told is kept for some seconds, and forgotten when it tells that the group or somebody in it has changed.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from bot.channels.base import Refused

log = logging.getLogger("kaeru.slack")
Json = dict[str, Any]
Call = Callable[..., Awaitable[Json]]
KEPT = timedelta(seconds=10)
"""Slack tells one of our processes only of a change, and may be asked for a group some twenty times a minute."""
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """The helpers of one desk: those of a user group, or these users. `guests`: also people from outside the workspace."""

    channel: str
    group: str = ""
    users: tuple[str, ...] = ()
    guests: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who asks to act at the desk: their name, and whether they may."""

    user: str
    name: str
    may: bool


class Helpers:
    """Answers who may act at the desk. While Slack does not answer nobody may: its faults go through."""

    def __init__(self, staff: Staff, call: Call, now: Callable[[], datetime]) -> None:
        self.staff = staff
        self._call = call
        self._now = now
        self._group: tuple[datetime, frozenset[str]] | None = None
        self._members: dict[str, tuple[datetime, Member]] = {}
        self._team = ""

    async def team(self) -> str:
        """The workspace that the desk is in: where our bot is installed, whatever a payload says."""
        if not self._team:
            self._team = str((await self._call("auth.test", {}, form=True)).get("team_id", ""))
        return self._team

    async def member(self, user: str) -> Member:
        """The person behind a user id, as Slack knows them now."""
        kept = self._members.get(user)
        if kept is None or not self._is_fresh(kept[0]):
            kept = self._members[user] = (self._now(), await self._read(user))
        return kept[1]

    def forget(self) -> None:
        """Somebody joined, left or changed: ask again."""
        self._group = None
        self._members.clear()

    async def _read(self, user: str) -> Member:
        try:
            found = await self._call("users.info", {"user": user}, form=True)
        except Refused:  # Slack does not know them any more
            return Member(user, "", may=False)
        profile = found.get("user")
        person: Json = profile if isinstance(profile, dict) else {}
        may = user in (await self.listed()) and _is_admitted(person, await self.team(), guests=self.staff.guests)
        return Member(user, _name(person), may=may)

    async def listed(self) -> frozenset[str]:
        """Who is named as a helper, guests included."""
        if not self.staff.group:
            return frozenset(self.staff.users)
        if self._group is None or not self._is_fresh(self._group[0]):
            self._group = (self._now(), await self._in_group())
        return self._group[1]

    async def _in_group(self) -> frozenset[str]:
        try:
            found = await self._call("usergroups.users.list", {"usergroup": self.staff.group}, form=True)
        except Refused as fault:  # the group is gone: nobody is a helper
            log.error("the helpers' user group cannot be read: %s", fault)
            return frozenset()
        users = found.get("users")
        return frozenset(str(one) for one in users) if isinstance(users, list) else frozenset()

    def _is_fresh(self, at: datetime) -> bool:
        return abs(self._now() - at) < KEPT


def _is_admitted(person: Json, team: str, *, guests: bool) -> bool:
    """Neither gone nor a bot; a guest, or somebody of another workspace, only where that is allowed."""
    if person.get("deleted") or person.get("is_bot"):
        return False
    guest = any(person.get(flag) for flag in ("is_restricted", "is_ultra_restricted", "is_stranger"))
    elsewhere = str(person.get("team_id") or "") != team
    return guests or not (guest or elsewhere)


def _name(person: Json) -> str:
    """The name under which colleagues know them, as an answer is signed."""
    profile = person.get("profile")
    shown: Json = profile if isinstance(profile, dict) else {}
    names = (shown.get("display_name"), shown.get("real_name"), person.get("real_name"), person.get("name"))
    return next((str(name) for name in names if name), "")[:_LONGEST_NAME]
