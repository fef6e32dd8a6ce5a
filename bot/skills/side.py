"""A side question in the middle of a talk: answered from the words, a flow's own before the common ones."""

from __future__ import annotations

from bot.core.brief import Desk, lines
from bot.core.case import Case, Task, Value
from bot.core.cases import open_duties
from bot.core.draft import Draft
from bot.core.last_day import last_day
from bot.core.person import Message, Place
from bot.core.plan import line
from bot.skills import menu, real
from bot.understanding.remarks import remark
from bot.understanding.side import UNTIL, WHO, side_topics

_NAMED: dict[str, dict[str, Value]] = {
    "police": {"desk": "desks/police_9110"},
    "money": {"desk": "desks/consumer_188"},
    "lawyer": {"desk": "desks/houterasu"},
    "tongue": {"desk": "desks/houterasu_multilingual"},
    "visa": {"desk": "desks/houterasu_multilingual"},
}
"""The desks that an answer names."""
_SPOKEN_TO: dict[str, Desk] = {"police": "police"}
"""Topics whose desk wants to hear the story: the text to read to it is offered with the answer."""
_MOST_DATED = 3
_ENOUGH = 3
"""Lines from which the text tells more than a person would say anyway."""


def answer(draft: Draft, text: str) -> None:
    """Say what is to be said about what a message asks. The pending question comes back afterwards."""
    for topic in side_topics(text):
        tell(draft, topic)


def hear(draft: Draft, text: str, *, urgent: bool) -> bool:
    """Answer a remark beside the matter; False when it is none, or the message tells of a hurry."""
    topic = remark(text)
    if not topic or (urgent and topic != "cut"):
        return False
    tell(draft, topic)
    return True


def _dated(draft: Draft, case: Case) -> tuple[Message, ...]:
    """The duties of a case that have a last day."""
    duties = [duty for duty in open_duties(case) if isinstance(duty, Task) and duty.deadline is not None]
    return tuple(line(draft, case, duty) for duty in duties[:_MOST_DATED])


def _counted(draft: Draft, place: Place) -> str:
    """The last day of what is still to come on the pending road, where it can be counted already."""
    flow = draft.content.flows.get(place.flow)
    return last_day(flow, draft.view(place.case, place.item), draft.now) if flow else ""


def tell(draft: Draft, topic: str) -> None:
    """Say what is to be said about one topic."""
    if topic == WHO:
        real.show(draft)
        return
    place = draft.person.place
    if topic == UNTIL and place is not None and (dated := _dated(draft, draft.case(place.case))):
        draft.say("aside.until-dated", lines=dated)
        return
    if topic == UNTIL and place is not None and (last := _counted(draft, place)):
        draft.say("aside.until-last", args={"last": last})
        return
    own = f"aside-{place.flow}.{topic}" if place else ""
    key = own if own in draft.content.arguments else f"aside.{topic}"
    draft.say(key, case=place.case if place else "", args=dict(_NAMED.get(topic, {})))
    desk = _SPOKEN_TO.get(topic)
    if desk and place is not None and len(lines(draft, draft.case(place.case), desk)) >= _ENOUGH:
        draft.say("contact.brief", buttons=(menu.button("contact.read", "brief", f"{place.case}/{desk}"),))
