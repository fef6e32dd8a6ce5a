"""The keys that are said about and to those who help: roles, coaching, tasks of others, the ladder, groups."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.ladder import RUNGS

FAMILY: Mapping[str, tuple[str, ...]] = {
    "coach.first": (), "coach.ask": (), "coach.believe": (), "coach.after": (), "coach.next": (), "coach.offer": (),
    "identity.general": (), "identity.entrust": ("entrusted",), "identity.offer": (), "reminder.note": (), "correct.roles": (),
    "group.careful": (), "group.private": (),
    "owner.asked": ("lines",), "owner.again": ("lines",), "owner.passed-on": (), "owner.could-not": ("who", "lines"),
    "ladder": ("lines",), "ladder.kept": ("lines",), "ladder.no-case": (), "ladder.offer": (), "ladder.asks": ("lines",),
    "ladder.person": (), "ladder.relative": (), "ladder.helper": (), "ladder.told-relative": ("lines",), "ladder.told-helper": ("lines",),
    **{f"ladder.{way}-{rung}": () for way in ("yes", "no") for rung in RUNGS},
    **{f"diary-ladder.{what}-{rung}": () for what in ("given", "taken", "told") for rung in RUNGS},
    "diary-ties.access-could-not": ("who", "lines"),
}  # fmt: skip

FAMILY_LABELS = frozenset(
    {
        "coach.offer",
        "coach.next",
        "identity.offer",
        "correct.roles",
        "ladder.offer",
        "group.private",
        "forward.label",
        "practice.offer",
        "practice.next",
    }
    | {f"ladder.{way}-{rung}" for way in ("yes", "no") for rung in RUNGS}
)
"""Those of them that stand on a button."""
