"""The keys that are said about and to those who help: roles, coaching, tasks of others, the ladder, groups."""

from __future__ import annotations

from collections.abc import Mapping

from bot.core.ladder import RUNGS

_OWNER_LABELS = ("mine", "return", "give", "next", "take")
FAMILY: Mapping[str, tuple[str, ...]] = {
    "coach.first": (), "coach.ask": (), "coach.believe": (), "coach.after": (), **{f"coach.of-{kind}": () for kind in ("paid", "typed", "screen", "contract", "charge")}, "coach.next": (), "coach.offer": (),
    "identity.general": (), "identity.entrust": ("entrusted",), "identity.offer": (), "reminder.note": (), "correct.roles": (),
    "group.careful": (), "group.private": (),
    **{f"owner.{key}": ("lines",) for key in ("asked", "again", "asked-helper", "again-helper", "taken", "back", "yours", "list", "whom", "is-helpers", "free", "quiet-helper")},
    **{f"owner.{key}": ("who", "lines") for key in ("could-not", "offer", "given", "quiet")},
    **{f"owner.{key}": ("name", "lines") for key in ("helper-took", "helper-did", "helper-returned")},
    **{f"owner.{key}": () for key in ("passed-on", "none", "nothing", "not-joined", "not-helpers", "helper-noted", *_OWNER_LABELS)},
    "owner.put-off": ("due",), "plan.whose-helper": ("lines",),
    **{f"diary-owner.{what}": ("name",) for what in ("mine", "did", "return")},
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
    | {f"owner.{label}" for label in _OWNER_LABELS}
    | {f"ladder.{way}-{rung}" for way in ("yes", "no") for rung in RUNGS}
)
"""Those of them that stand on a button."""
