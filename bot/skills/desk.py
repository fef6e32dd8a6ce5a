"""相談員に頼む: the person reads what would be handed over, strikes lines out, hands it over, and comes back when they like."""

from __future__ import annotations

import re
import unicodedata

from msgspec.structs import replace

from bot.core import cases
from bot.core.card import AtDesk, Why
from bot.core.case import Case, Value
from bot.core.draft import Draft
from bot.core.handing import packet, word
from bot.core.person import Aside, Button, Message, Tie, Word
from bot.skills import menu
from bot.skills.which_case import current


def offers(draft: Draft) -> Button | None:
    """The way to a helper, where there is a helpdesk and nobody is asked yet."""
    at = draft.person.at_desk
    if draft.content.desk is None or draft.person.address is None or (at is not None and not _may_read(at)):
        return None
    return menu.button("desk.offer", "desk")


def show(draft: Draft, argument: str = "") -> None:
    """A step of it: "" reads the packet; "send", "strike", "stop" and "back" are its buttons."""
    at = draft.person.at_desk
    if draft.content.desk is None:
        draft.say("desk.gone")
    elif argument == "back" and at is not None and at.state != "reading":
        _leave(draft, "back")
        draft.say("desk.returned")
    elif at is not None and not _may_read(at):
        tell_state(draft, menu.button("human.show", "human"))
    elif argument == "send" and at is not None:
        _send(draft, at)
    elif argument == "strike" and at is not None:
        draft.person = replace(draft.person, aside=Aside("desk", "strike", at.case))
        draft.say("desk.which")
        draft.asked = True
    elif argument == "stop":
        draft.person = replace(draft.person, at_desk=at if at is not None and at.gist else None)
        draft.say("desk.not-asked")
    else:
        case = current(draft)
        new = AtDesk(draft.now, case=case.id if case else "")
        draft.person = replace(draft.person, at_desk=replace(at, case=new.case, struck=()) if at else new)
        _read(draft)


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """The numbers of the lines that are not to be handed over."""
    at = draft.person.at_desk
    if at is None or not _may_read(at):
        return False
    lines = packet(draft, draft.person.case(at.case))
    told = {int(number) for number in re.findall(r"[0-9]+", unicodedata.normalize("NFKC", text)[:100])}
    meant = {number for number in told if 1 <= number <= len(lines)}
    if not meant:
        return False
    draft.person = replace(draft.person, at_desk=replace(at, struck=tuple(sorted({*at.struck, *meant}))))
    _read(draft)
    return True


def _may_read(at: AtDesk) -> bool:
    """Whether nothing but the gist was handed over yet."""
    return at.state == "reading" or (at.state == "waiting" and at.gist)


def tell_gist(draft: Draft, why: Why, case: Case | None) -> None:
    """Somebody needs people: the desk hears which trouble it is and nothing else, until they hand over more."""
    desk, at = draft.content.desk, draft.person.at_desk
    if desk is None or draft.person.address is None:
        return
    draft.tell(desk.id, word(draft, "desk_wish", case, why=why))
    draft.person = replace(draft.person, was_at_desk=True)
    if at is None or at.state == "reading":
        state = AtDesk(draft.now, "waiting", why, case.id if case else "", gist=True)
        draft.person = replace(draft.person, at_desk=state, ties=_ties(draft, state, "gist"))


def _read(draft: Draft) -> None:
    """What would be handed over, numbered, without the lines that were struck out."""
    at = draft.person.at_desk
    if at is None:
        return
    left = _left(draft, at)
    lines = tuple(Message("desk.line", {"number": number}, lines=(line,)) for number, line in left)
    buttons = [menu.button("desk.send", "desk", "send")]
    buttons += [menu.button("desk.strike", "desk", "strike")] if lines else []
    buttons += [menu.button("desk.stop", "desk", "stop"), menu.button("real.offer", "real")]
    draft.say("desk" if lines else "desk.empty", lines=lines, buttons=tuple(buttons))
    draft.asked = True


def _left(draft: Draft, at: AtDesk) -> list[tuple[int, Message]]:
    lines = packet(draft, draft.person.case(at.case))
    return [(number, line) for number, line in enumerate(lines, 1) if number not in at.struck]


def _send(draft: Draft, at: AtDesk) -> None:
    desk, case = draft.content.desk, draft.person.case(at.case)
    if desk is None:
        return
    lines = [line for _, line in _left(draft, at)]
    if case is not None:
        facts: dict[str, Value] = {"count": len(at.struck)}
        draft.put_case(cases.note(case, draft.now, "consent", "diary-desk.asked", facts, draft.source))
    draft.tell(desk.id, word(draft, "desk_wish", case, lines, why=at.why))
    waiting = replace(at, state="waiting", since=draft.now, gist=False)
    draft.person = replace(draft.person, was_at_desk=True, at_desk=waiting, ties=_ties(draft, waiting, "all"))
    opens = desk.back_at(draft.now, draft.content.book.calendar)
    if opens is None:
        draft.say("desk.waiting")
    else:
        human = menu.button("human.show", "human")
        draft.say("desk.closed", args={"due": opens.isoformat()}, buttons=(human,))


def tell_state(draft: Draft, *buttons: Button) -> None:
    """How it stands with the helper that somebody has asked for; nothing where they asked for none."""
    at, desk = draft.person.at_desk, draft.content.desk
    if at is None or desk is None or _may_read(at):
        return
    opens = desk.back_at(draft.now, draft.content.book.calendar)
    if at.state == "held":
        draft.say("desk.busy", args={"name": at.name})
    elif opens is not None:
        draft.say("desk.already-closed", args={"due": opens.isoformat()}, buttons=buttons)
    else:
        draft.say("desk.already")


def _leave(draft: Draft, how: str) -> None:
    """Out of the desk's hands, by the person's own wish; the desk is told."""
    desk, at = draft.content.desk, draft.person.at_desk
    if desk is not None and at is not None:
        draft.tell(desk.id, Word("desk_left", at.case, {"how": how}))
    out(draft)


def out(draft: Draft) -> None:
    """Nobody at the desk has this person in hand any more."""
    ties = tuple(tie for tie in draft.person.ties if tie.role != "desk")
    draft.person = replace(draft.person, at_desk=None, ties=ties)


def _ties(draft: Draft, at: AtDesk, sees: str) -> tuple[Tie, ...]:
    desk = draft.content.desk
    others = tuple(tie for tie in draft.person.ties if desk is None or tie.id != desk.id)
    if desk is None:
        return others
    return (*others, Tie(desk.id, "desk", at.case, draft.now, "all" if sees == "all" else "gist"))
