"""The rules of the flow fake_warning: whether the net is off, whether the device was touched, whether money was lost."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from bot.core.rules import BRANCHES, rule
from bot.core.view import View


@rule(BRANCHES)
def warning_net(view: View, now: datetime) -> Literal["off", "on"]:
    """Whether taking the device off the net was talked through already."""
    return "off" if view.text("net_off") else "on"


@rule(BRANCHES)
def warning_device(view: View, now: datetime) -> Literal["touched", "clean"]:
    """Whether somebody may have controlled the device or something was installed; "not sure" counts as yes."""
    touched = view.text("controlled") in ("yes", "unsure") or view.text("did") == "installed"
    return "touched" if touched or view.text("now") == "remote" else "clean"


@rule(BRANCHES)
def warning_lost(view: View, now: datetime) -> Literal["yes", "no"]:
    """Whether money, a code or something secret went out, so that the police should hear of it."""
    return "yes" if view.text("paid") not in ("", "none") or view.text("told") == "some" else "no"
