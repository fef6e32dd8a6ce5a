"""The keys that are said about and to those who help: roles, coaching, tasks of others, the ladder, groups."""

from __future__ import annotations

from collections.abc import Mapping

FAMILY: Mapping[str, tuple[str, ...]] = {
    "coach.first": (), "coach.ask": (), "coach.believe": (), "coach.after": (), "coach.next": (), "coach.offer": (),
    "identity.general": (), "identity.entrust": ("entrusted",), "identity.offer": (), "reminder.note": (), "correct.roles": (),
}  # fmt: skip

FAMILY_LABELS = frozenset(
    {"coach.offer", "coach.next", "identity.offer", "correct.roles", "forward.label", "practice.offer", "practice.next"}
)
"""Those of them that stand on a button."""
