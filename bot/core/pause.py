"""Whether the cases of somebody rest: after a hint of self-harm nothing is pushed that can wait. Pure."""

from __future__ import annotations

from bot.core.case import Case

DESPAIR = "despair"
"""The trouble in which people matter, not money."""


def is_paused(cases: tuple[Case, ...]) -> bool:
    """Whether somebody hinted at self-harm and has not come back yet."""
    return any(case.kind == DESPAIR for case in cases)
