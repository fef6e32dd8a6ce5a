"""Ties between people as changes to one side's record: never to the other's. What is agreed is a fact of the diary. Pure."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Value
from bot.core.person import Message, Person, Tie

CONSENT, ACCESS = "consent", "access"
"""Kinds of diary line: what may be seen by whom was asked, given, changed or ended; and who saw or did what."""
_SAME_VISIT = timedelta(minutes=10)
"""Who looks again so soon has looked once."""


MOST_TRIES = 5
_LOCKED = timedelta(hours=1)
"""Wrong codes of one person that are too many, and for how long they count."""


def is_locked(person: Person, now: datetime) -> bool:
    """Whether somebody typed too many wrong codes lately."""
    return len(_lately(person, now)) >= MOST_TRIES


def missed(person: Person, now: datetime) -> Person:
    """The person after one more wrong code."""
    return replace(person, tries=(*_lately(person, now), now))


def _lately(person: Person, now: datetime) -> tuple[datetime, ...]:
    return tuple(tried for tried in person.tries if tried > now - _LOCKED)


def without_code(person: Person) -> Person:
    """The person whose code and the link to it are good no more."""
    return replace(person, code=None, links=tuple(link for link in person.links if link.kind != "join"))


def helps(tie: Tie) -> bool:
    """Whether we are the one who helps: the case is the other one's."""
    return tie.role == "person"


def find_tie(person: Person, other: str, case: str, *, helping: bool) -> Tie | None:
    """The tie to somebody for a case, on the side of who helps or of who is helped. A beginning of the id is enough."""
    found = (tie for tie in person.ties if tie.id.startswith(other) and tie.case == case and helps(tie) == helping)
    return next(found, None) if other else None


def find_own(person: Person, other: str) -> Tie | None:
    """The tie to another device of our own that was agreed to."""
    return next((tie for tie in person.ties if (tie.id, tie.role, tie.state) == (other, "self", "open")), None)


def tie_line(tie: Tie) -> Message:
    """A tie as its own side reads it: who it is, what they may see, since when."""
    if tie.role != "relative":
        return Message(f"ties.is-{tie.role}", {"told_on": tie.since.isoformat()})
    state = "asked" if tie.state == "asked" else "away" if tie.away else tie.sees
    return Message(f"ties.is-{state}", {"who": tie.name or "family", "told_on": tie.since.isoformat()})


def put_tie(person: Person, tie: Tie) -> Person:
    """The person with that tie in place of the one like it, or added."""
    return replace(person, ties=(*without_tie(person, tie).ties, tie))


def without_tie(person: Person, tie: Tie) -> Person:
    """The person without the tie to that one for that case."""
    key = (tie.id, tie.case, helps(tie))
    return replace(person, ties=tuple(one for one in person.ties if (one.id, one.case, helps(one)) != key))


def note_consent(person: Person, tie: Tie, what: str, now: datetime, content: str = "") -> Person:
    """The person whose diary says what was asked, given, changed or ended between them and whom."""
    if tie.role == "self":
        return _noted(person, tie, CONSENT, f"diary-ties.device-{what}", {}, now, content)
    facts: dict[str, Value] = {"who": tie.name or "family", "sees": tie.sees}
    return _noted(person, tie, CONSENT, f"diary-ties.consent-{what}", facts, now, content)


def note_access(person: Person, tie: Tie, what: str, now: datetime, content: str = "", **facts: Value) -> Person:
    """The person whose diary says who saw or did what; a look soon after another one is the same visit."""
    case = person.case(tie.case)
    key, told = f"diary-ties.access-{what}", {"who": tie.name or "family", **facts}
    last = next((entry for entry in reversed(case.entries) if entry.kind == ACCESS), None) if case else None
    if last is not None and (last.key, last.facts) == (key, told) and now - last.at < _SAME_VISIT:
        return person
    return _noted(person, tie, ACCESS, key, told, now, content)


def _noted(
    person: Person, tie: Tie, kind: str, key: str, facts: dict[str, Value], now: datetime, content: str
) -> Person:
    case: Case | None = person.case(tie.case)
    if tie.role == "self" and person.cases:  # another device sees every case; one diary says so
        case = person.cases[-1]
    return cases.put_case(person, cases.note(case, now, kind, key, facts, "", content)) if case else person
