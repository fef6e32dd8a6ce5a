"""The keys that code says about ties: pairing, what a relative sees, who looked. As in `spoken.py`."""

from __future__ import annotations

_LABELS = ("family", "self", "enter", "offer", "open", "stop", "is", "deny", "me", "not-me", "gist", "all")
_ACTS = ("look", "close", "change", "log", "next", "to-gist", "to-all", "to-nothing")
BUTTONS = frozenset({*(f"pair.{label}" for label in _LABELS), *(f"ties.{act}" for act in _ACTS)})
"""What stands on buttons."""

TIES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(BUTTONS, ()),
    **{f"pair.{told}": () for told in (
        "no-case", "kept", "full", "stopped", "ask", "locked", "wrong", "own", "has-cases", "knocked", "denied", "joined",
        "refused", "old", "moved", "moved-here")},
    "pair": (), "pair.code": ("due",), "pair.code-self": ("due",), "pair.digits": ("digits",),
    "pair.asks": ("app",), "pair.asks-self": ("app",), "pair.sees": ("who",), "pair.agreed": ("who", "sees"), "pair.now": ("sees",),
    "ties": ("lines",), "ties.none": (), "ties.one": ("lines",),
    **{f"ties.is-{seen}": ("who", "told_on") for seen in ("asked", "gist", "all", "nothing", "away")},
    **{f"ties.is-{role}": ("told_on",) for role in ("self", "person", "helper", "desk")},
    "ties.left": (), "ties.closed": ("who",), "ties.what": ("who",), "ties.changed": ("who", "sees"), "ties.shut": (),
    "ties.went": ("who",), "ties.away": ("who",), "ties.again": ("who",),
    "ties.passed-on": (), "ties.not-yours": (), "ties.did": ("who", "lines"), "ties.no-log": (),
    "ties.log-lines": ("lines",), "ties.at": ("due", "lines"),
    "view": ("lines",), "view.told": ("lines",), "view.yours": ("lines",), "view.nothing": (), "view.none": (),
    **{f"diary-ties.consent-{what}": ("who", "sees") for what in ("asked", "given", "changed", "closed")},
    **{f"diary-ties.device-{what}": () for what in ("asked", "given", "closed")},
    "diary-ties.access-looked": ("who",), "diary-ties.access-did": ("who", "lines"), "diary-ties.access-put-off": ("who", "lines"), "diary-ties.access-given": ("who", "lines"), "form.kin-family": (), "record.ties": (), **dict.fromkeys(("join", "join.asks", "join.enter", "join.show", "join.scan", "join.digits", "join.gone"), ()),
}  # fmt: skip
