"""Which flow a message leads to, and how sure that is. Pure; knows content, no cases."""

from __future__ import annotations

from bot.content.library import Library
from bot.core.flow import Flow
from bot.understanding.draining import is_draining
from bot.understanding.understand import Understood

_CHARGE, _ACCOUNT = "unknown_charge", "account_takeover"


def road_of(library: Library, found: Understood) -> Flow | None:
    """The flow a message leads to, if there is one."""
    return next((library.flows[flow] for flow in found.roads if flow in library.flows), None)


def confidence(library: Library, found: Understood, flow: Flow | None) -> float:
    """How sure it is that a message leads to a flow: of all its labels together."""
    if flow is None:
        return found.confidence
    routes = library.reader.routes
    shares = (share for label, share in found.shares.items() if first_road(library, routes.roads(label)) == flow.id)
    return found.confidence if flow.id in found.roads[1:] else max(found.confidence, sum(shares))


def first_road(library: Library, roads: tuple[str, ...]) -> str:
    """The first of some flows that there is, "" for none."""
    return next((flow for flow in roads if flow in library.flows), "")


def at_once(library: Library, flow: Flow, found: Understood, text: str) -> Flow:
    """The flow to open: where a card or balance is being used at this moment, it is stopped before anybody looks at the line."""
    drains = flow.id == _CHARGE and found.urgent and is_draining(text)
    return library.flows.get(_ACCOUNT, flow) if drains else flow
