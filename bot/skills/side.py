"""A side question in the middle of a talk: answered from the words, a flow's own before the common ones."""

from __future__ import annotations

from bot.core.brief import Desk, lines
from bot.core.case import Value
from bot.core.draft import Draft
from bot.skills import menu, real
from bot.understanding.side import WHO, side_topics

_NAMED: dict[str, dict[str, Value]] = {
    "police": {"desk": "desks/police_9110"},
    "money": {"desk": "desks/consumer_188"},
    "lawyer": {"desk": "desks/houterasu"},
}
"""The desks that an answer names."""
_SPOKEN_TO: dict[str, Desk] = {"police": "police"}
"""Topics whose desk wants to hear the story: the text to read to it is offered with the answer."""
_ENOUGH = 3
"""Lines from which the text tells more than a person would say anyway."""


def answer(draft: Draft, text: str) -> None:
    """Say what is to be said about what a message asks. The pending question comes back afterwards."""
    for topic in side_topics(text):
        tell(draft, topic)


def tell(draft: Draft, topic: str) -> None:
    """Say what is to be said about one topic."""
    if topic == WHO:
        real.show(draft)
        return
    place = draft.person.place
    own = f"aside-{place.flow}.{topic}" if place else ""
    key = own if own in draft.content.arguments else f"aside.{topic}"
    draft.say(key, case=place.case if place else "", args=dict(_NAMED.get(topic, {})))
    desk = _SPOKEN_TO.get(topic)
    if desk and place is not None and len(lines(draft, draft.case(place.case), desk)) >= _ENOUGH:
        draft.say("contact.brief", buttons=(menu.button("contact.read", "brief", f"{place.case}/{desk}"),))
