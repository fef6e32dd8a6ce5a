"""The dates of a case as an iCalendar file (RFC 5545), for the calendars of Google, Apple and Outlook.

A calendar is read by more people than a chat: titles are short, and one for other eyes tells only that there is something.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneStandard, vDuration

from bot.content.library import Library
from bot.core import cases
from bot.core.agenda import Dated, dates
from bot.core.case import Case
from bot.core.draft import Draft
from bot.core.person import Message, Person
from bot.core.privacy import is_private

_ZONE = ZoneInfo("Asia/Tokyo")
_LENGTH = timedelta(minutes=30)
_OFTEN = timedelta(hours=6)
_DAY_BEFORE, _ON_THE_DAY = timedelta(hours=-15), timedelta(hours=9)
"""Nine o'clock, counted from the midnight with which a day begins."""


def write_calendar(library: Library, person: Person, case: Case, now: datetime, *, shared: bool) -> bytes:
    """The file of one case. The same dates always make the same bytes. Titles that say what a duty is are left out for
    other eyes, and in a case that is kept from the family.
    """
    lang = person.lang if person.lang in library.words.languages else "ja"
    draft = Draft(library, cases.put_case(person, case), now)

    def say(message: Message) -> str:
        return library.words.render(message, lang, now).text

    calendar = _calendar(say(Message("agenda")))
    hidden = shared or is_private(case)
    for one in dates(draft, case):
        title = say(Message(f"agenda.{one.kind}") if hidden else one.title)
        if one.kind == "last" and not hidden:
            title = say(Message("agenda.last-of", lines=(one.title,)))
        calendar.add_component(_event(person, case, one, title, say(Message("agenda.more"))))
    written: bytes = calendar.to_ical()
    return written


def _calendar(name: str) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Kaeru//Kaeru//JA")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", _ZONE.key)
    calendar.add("refresh-interval", vDuration(_OFTEN), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(_OFTEN))
    calendar.add_component(_japan())
    return calendar


def _japan() -> Timezone:
    """Japan keeps one offset all year."""
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", _ZONE.key)
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001  RFC 5545 wants local time here
    standard.add("tzoffsetfrom", timedelta(hours=9))
    standard.add("tzoffsetto", timedelta(hours=9))
    standard.add("tzname", "JST")
    zone.add_component(standard)
    return zone


def _event(person: Person, case: Case, one: Dated, title: str, more: str) -> Event:
    event = Event()
    event.add("uid", f"{hashlib.sha256(f'{person.id} {case.id} {one.id}'.encode()).hexdigest()[:32]}@kaeru")
    event.add("dtstamp", one.changed.astimezone(ZoneInfo("UTC")))
    event.add("last-modified", one.changed.astimezone(ZoneInfo("UTC")))
    event.add("sequence", max(0, int((one.changed - case.opened).total_seconds())))
    event.add("summary", title)
    event.add("description", more)
    event.add("transp", "TRANSPARENT")
    event.add("class", "PRIVATE")
    if isinstance(one.start, datetime):
        start = one.start.astimezone(_ZONE)
        event.add("dtstart", start)
        event.add("dtend", start + _LENGTH)
    else:
        event.add("dtstart", one.start)
        event.add("dtend", one.start + timedelta(days=1))
    for before in _alarms(one):
        event.add_component(_alarm(title, before))
    return event


def _alarms(one: Dated) -> Iterator[timedelta]:
    """When to be told: of a last day the morning before and that morning, of the rest when it is time."""
    yield from (timedelta(0),) if isinstance(one.start, datetime) else (_DAY_BEFORE, _ON_THE_DAY)


def _alarm(title: str, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", before)
    return alarm
