"""Every desk of the shipped facts at the moments at which people ask: open now, opens then, or nobody knows."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from bot.content.library import load_library
from bot.core.calendar import JST, at
from bot.core.draft import Draft
from bot.core.facts import Fact
from bot.core.hours import Hours
from bot.core.person import Person
from bot.skills import human

LIBRARY = load_library()
CALENDAR = LIBRARY.book.calendar
DESKS = [fact for facts in LIBRARY.book.kinds.values() for fact in facts.values() if fact.hours]
DAYS = [
    "2026-06-09",  # a Tuesday
    "2026-06-12", "2026-06-13", "2026-06-14",  # Friday to Sunday
    "2026-07-20",  # a Monday that is a holiday
    "2026-09-20", "2026-09-21", "2026-09-22", "2026-09-23", "2026-09-24",  # a citizens' holiday between two others
    "2027-03-21", "2027-03-22",  # a holiday on a Sunday and its substitute
    "2026-05-02", "2026-05-03", "2026-05-05", "2026-05-06", "2026-05-07",  # Golden Week
    "2026-12-28", "2026-12-29", "2026-12-31", "2027-01-01", "2027-01-03", "2027-01-04",
    "2028-02-29",
    "2032-09-21",  # a citizens' holiday of another year
]  # fmt: skip
CLOCKS = (
    time(0),
    time(3),
    time(8, 59),
    time(9),
    time(11, 59),
    time(12),
    time(12, 59),
    time(13),
    time(16, 59),
    time(20, 59),
)
MINUTE = timedelta(minutes=1)


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JST)


def opening(fact: Fact) -> Hours:
    found = fact.opening()
    assert found is not None
    return found


@pytest.mark.parametrize("desk", DESKS, ids=lambda fact: fact.ref)
def test_what_is_said_of_a_desk_agrees_with_its_hours_at_every_such_moment(desk: Fact) -> None:
    hours = opening(desk)
    for now in (at(date.fromisoformat(day), clock) for day in DAYS for clock in CLOCKS):
        answers, opens = hours.answers(now, CALENDAR), hours.next_opening(now, CALENDAR)
        if answers == "yes":
            assert opens == now
        elif answers == "no":
            assert opens > now
            assert opens - now < timedelta(days=8)
        if opens > now and not hours.varies_on(opens.date(), CALENDAR):
            assert hours.is_open(opens, CALENDAR)
            assert not hours.is_open(opens - MINUTE, CALENDAR)


@pytest.mark.parametrize("desk", [desk for desk in DESKS if desk.closed], ids=lambda fact: fact.ref)
def test_nobody_answers_on_a_closed_day(desk: Fact) -> None:
    hours = opening(desk)
    closed = [date(2026, 1, 1), date(2027, 1, 2)]
    closed += [date(2026, 7, 20), date(2026, 9, 22), date(2026, 5, 6)] if "holidays" in desk.closed else []
    closed += [date(2026, 12, 29), date(2027, 1, 3)] if "12-29..01-03" in desk.closed else []
    for day in closed:
        for hour in range(24):
            assert hours.answers(at(day, time(hour)), CALENDAR) == "no", day


@pytest.mark.parametrize(
    ("desk", "now", "answers", "opens"),
    [
        # consumer_188: kokusen.go.jp/map: weekends and holidays 10:00-16:00 through the national centre, not at New Year
        ("desks/consumer_188", "2026-06-14T09:59", "no", "2026-06-14T10:00"),
        ("desks/consumer_188", "2026-06-14T10:00", "yes", "2026-06-14T10:00"),
        ("desks/consumer_188", "2026-06-14T15:59", "yes", "2026-06-14T15:59"),
        ("desks/consumer_188", "2026-11-22T16:00", "no", "2026-11-23T10:00"),  # Monday is a holiday
        ("desks/consumer_188", "2026-09-22T11:00", "yes", "2026-09-22T11:00"),  # a citizens' holiday
        ("desks/consumer_188", "2026-05-06T11:00", "yes", "2026-05-06T11:00"),  # a substitute holiday
        ("desks/consumer_188", "2026-06-09T11:00", "unknown", "2026-06-09T11:00"),
        ("desks/consumer_188", "2027-01-02T11:00", "no", "2027-01-04T09:00"),
        # houterasu: weekdays 9:00-21:00, Saturdays 9:00-17:00, not on holidays nor at New Year
        ("desks/houterasu", "2026-06-12T20:59", "yes", "2026-06-12T20:59"),
        ("desks/houterasu", "2026-06-12T21:00", "no", "2026-06-13T09:00"),
        ("desks/houterasu", "2026-06-13T16:59", "yes", "2026-06-13T16:59"),
        ("desks/houterasu", "2026-06-13T17:00", "no", "2026-06-15T09:00"),
        ("desks/houterasu", "2026-05-02T17:00", "no", "2026-05-07T09:00"),
        ("desks/houterasu", "2026-12-28T21:00", "no", "2027-01-04T09:00"),
        ("desks/houterasu", "2026-07-20T12:00", "no", "2026-07-21T09:00"),
        ("desks/houterasu_multilingual", "2026-06-09T16:59", "yes", "2026-06-09T16:59"),
        ("desks/houterasu_multilingual", "2026-06-12T17:00", "no", "2026-06-15T09:00"),
        # kokusen_lunch: weekdays 11:00-13:00
        ("desks/kokusen_lunch", "2026-06-09T10:59", "no", "2026-06-09T11:00"),
        ("desks/kokusen_lunch", "2026-06-12T13:00", "no", "2026-06-15T11:00"),
        # zensokyo_weekend: Saturdays and Sundays 10:00-12:00 and 13:00-16:00
        ("desks/zensokyo_weekend", "2026-06-13T11:59", "yes", "2026-06-13T11:59"),
        ("desks/zensokyo_weekend", "2026-06-13T12:00", "no", "2026-06-13T13:00"),
        ("desks/zensokyo_weekend", "2026-06-14T16:00", "no", "2026-06-20T10:00"),
        # tourist_hotline: weekdays 10:00-16:00, not on holidays nor 12-29 to 01-03
        ("desks/tourist_hotline", "2026-09-18T16:00", "no", "2026-09-24T10:00"),
        ("desks/police_110", "2027-01-01T03:00", "yes", "2027-01-01T03:00"),
        # issuers and banks, by their own pages or as the facts say
        ("issuers/jcb", "2027-01-01T03:00", "yes", "2027-01-01T03:00"),
        ("services/mizuho_bank", "2027-01-02T09:00", "no", "2027-01-03T09:00"),
        ("services/mizuho_bank", "2026-12-31T16:59", "yes", "2026-12-31T16:59"),
        ("services/mufg_bank", "2026-06-14T20:59", "yes", "2026-06-14T20:59"),
        ("services/mufg_bank", "2026-06-14T21:00", "no", "2026-06-15T09:00"),
        ("services/paypal", "2026-06-12T18:00", "no", "2026-06-15T09:00"),
    ],
)  # fmt: skip
def test_a_desk_answers_as_its_source_says(desk: str, now: str, answers: str, opens: str) -> None:
    fact = LIBRARY.book.find(desk)
    assert fact is not None
    assert opening(fact).answers(moment(now), CALENDAR) == answers
    assert opening(fact).next_opening(moment(now), CALENDAR) == moment(opens)


@pytest.mark.parametrize(
    ("desk", "ja", "en"),
    [
        ("desks/police_110", "24時間", "day and night"),
        ("desks/kokusen_lunch", "平日11:00から13:00", "weekdays 11:00 to 13:00"),
        ("services/mizuho_bank", "毎日09:00から17:00", "daily 09:00 to 17:00"),
        ("desks/houterasu", "平日09:00から21:00、土09:00から17:00", "weekdays 09:00 to 21:00; Sat 09:00 to 17:00"),
        (
            "desks/consumer_188",
            "平日は地域の窓口の時間、土・日・祝日10:00から16:00",
            "weekdays at the local desk's hours; Sat, Sun, holidays 10:00 to 16:00",
        ),
        ("desks/ipa", "受付時間は地域や窓口でちがいます", "hours differ by place and desk"),
    ],
)
def test_hours_are_written_in_each_language(desk: str, ja: str, en: str) -> None:
    for language, written in (("ja", ja), ("en", en)):
        functions = LIBRARY.words.languages[language].functions
        functions.today = date(2026, 11, 22)
        assert functions.hours(desk) == written


@pytest.mark.parametrize(
    ("now", "says"),
    [
        ("2026-06-14T11:00", "188(通話料がかかります) いま受付中"),
        ("2026-11-22T17:00", "188(通話料がかかります) いまは時間外。次は11月23日(月)10:00から"),
        ("2026-12-30T11:00", "188(通話料がかかります) いまは時間外。次は2027年1月4日(月)から"),
        ("2026-06-09T11:00", "188(通話料がかかります) 平日は地域の窓口の時間、土・日・祝日10:00から16:00"),
    ],
)
def test_who_wants_people_is_told_who_answers_now_or_when(now: str, says: str) -> None:
    draft = Draft(LIBRARY, Person("p"), moment(now))
    human.show(draft)
    text = LIBRARY.words.render(draft.says[0], "ja", draft.now).text
    assert says in text
    assert "#9110" in text
