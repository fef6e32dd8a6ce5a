"""One release meets what another one left: steps that are gone, and steps that this one does not know yet. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from bot.core import cases
from bot.core.flow import Flow
from bot.core.person import Person, Place


def begin_again(person: Person, flows: Mapping[str, Flow]) -> tuple[Person, bool]:
    """The person without places that this release has no more, and whether the talk on top begins again for it.

    A flow whose step is gone begins anew with the answers kept; a correction or a thread of a duty is simply left.
    """
    places = tuple(_renewed(person.places, flows))
    top = person.places[-1] if person.places else None
    again = top is not None and not _is_there(top, flows) and bool(places)
    return (replace(person, places=places) if places != person.places else person), again


def _renewed(places: tuple[Place, ...], flows: Mapping[str, Flow]) -> Iterator[Place]:
    for place in places:
        if _is_there(place, flows):
            yield place
        elif place.flow in flows and not place.once and not place.task:
            yield Place(place.case, place.flow, flows[place.flow].start)


def _is_there(place: Place, flows: Mapping[str, Flow]) -> bool:
    flow = flows.get(place.flow)
    return flow is not None and flow.step(place.step) is not None


def is_known(person: Person, flows: Mapping[str, Flow]) -> bool:
    """Whether this release knows every step where the person stands and every duty that is open."""
    duties = [duty for case in person.watched for duty in cases.open_duties(case)]
    steps = [(place.flow, place.step) for place in person.places] + [(duty.flow, duty.step) for duty in duties]
    return all(flow in flows and flows[flow].step(step) is not None for flow, step in steps)
