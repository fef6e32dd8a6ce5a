"""A side question in the middle of a talk: answered from the words, a flow's own before the common ones."""

from __future__ import annotations

from bot.core.draft import Draft
from bot.core.person import Value

_NAMED: dict[str, dict[str, Value]] = {
    "police": {"desk": "desks/police_9110"},
    "money": {"desk": "desks/consumer_188"},
    "lawyer": {"desk": "desks/houterasu"},
}
"""The desks that an answer names."""


def answer(draft: Draft, topic: str) -> None:
    """Say what is to be said about a topic, nothing for "". The pending question comes back afterwards."""
    if not topic:
        return
    place = draft.person.place
    own = f"aside-{place.flow}.{topic}" if place else ""
    key = own if own in draft.content.arguments else f"aside.{topic}"
    draft.say(key, case=place.case if place else "", args=dict(_NAMED.get(topic, {})))
