"""The opening hours of desks: how they are written, when a desk answers, when it answers next."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.library import japanese_calendar
from bot.core.calendar import JST
from bot.core.hours import read_hours

CALENDAR = japanese_calendar()
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2030, 12, 31), timezones=st.just(JST))  # noqa: DTZ001
CLOSED = ("holidays", "12-29..01-03")
WRITTEN = [
    ("24h", ()),
    ("daily 9:00-20:00", ()),
    ("Mon-Fri 10:00-17:00", CLOSED),
    ("Sat-Mon 9:00-24:00", ()),
    ("Fri 22:00-2:00", ("holidays",)),
    ("Mon-Fri 9:00-21:00, Sat 9:00-17:00", CLOSED),
    ("Sat-Sun 10:00-12:00, Sat-Sun 13:00-16:00", ()),
    ("Mon-Fri 9:00-17:00, Sat+Sun+holidays 10:00-16:00", ("12-29..01-03",)),
]


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JST)


@pytest.mark.parametrize(
    ("text", "closed", "now", "opens"),
    [
        ("24h", (), "2026-01-01T03:00", "2026-01-01T03:00"),
        ("24h", ("01-01..01-02",), "2026-01-01T03:00", "2026-01-03T00:00"),
        ("daily 9:00-20:00", (), "2026-01-01T09:00", "2026-01-01T09:00"),
        ("daily 9:00-20:00", (), "2026-01-01T20:00", "2026-01-02T09:00"),
        ("Mon-Fri 10:00-17:00", (), "2026-06-12T16:59", "2026-06-12T16:59"),
        ("Mon-Fri 10:00-17:00", (), "2026-06-12T17:00", "2026-06-15T10:00"),
        ("Mon-Fri 10:00-17:00", (), "2026-06-10T09:59", "2026-06-10T10:00"),
        ("Mon-Fri 10:00-17:00", (), "2026-05-05T12:00", "2026-05-05T12:00"),
        ("Mon-Fri 10:00-17:00", CLOSED, "2026-05-02T12:00", "2026-05-07T10:00"),
        ("Mon-Fri 10:00-17:00", CLOSED, "2026-09-19T12:00", "2026-09-24T10:00"),
        ("Mon-Fri 10:00-17:00", CLOSED, "2026-12-28T17:00", "2027-01-04T10:00"),
        ("Sat-Mon 9:00-12:00", (), "2026-06-09T09:00", "2026-06-13T09:00"),
        ("Mon 9:00-12:00", (), "2026-06-08T12:00", "2026-06-15T09:00"),
        ("daily 9:00-24:00", (), "2026-06-09T23:59", "2026-06-09T23:59"),
        ("daily 9:00-24:00", (), "2026-06-10T00:00", "2026-06-10T09:00"),
        ("daily 0:00-24:00", (), "2026-06-10T00:00", "2026-06-10T00:00"),
        ("Fri 22:00-2:00", (), "2026-06-13T01:59", "2026-06-13T01:59"),
        ("Fri 22:00-2:00", (), "2026-06-13T02:00", "2026-06-19T22:00"),
        ("Fri 22:00-2:00", (), "2026-06-12T01:00", "2026-06-12T22:00"),
        ("Sat 9:00-12:00, Sat 13:00-16:00", (), "2026-06-13T11:59", "2026-06-13T11:59"),
        ("Sat 9:00-12:00, Sat 13:00-16:00", (), "2026-06-13T12:00", "2026-06-13T13:00"),
        ("Sat 9:00-12:00, Sat 13:00-16:00", (), "2026-06-13T16:00", "2026-06-20T09:00"),
        ("Sat 13:00-16:00, Sat 9:00-12:00", (), "2026-06-13T08:00", "2026-06-13T09:00"),
        ("daily 9:00-17:00, holidays 10:00-12:00", (), "2026-11-23T09:00", "2026-11-23T10:00"),
        ("daily 9:00-17:00, holidays 10:00-12:00", (), "2026-11-23T12:00", "2026-11-24T09:00"),
        ("Mon-Fri 9:00-17:00, holidays 10:00-12:00", (), "2025-05-03T10:00", "2025-05-03T10:00"),  # a Saturday
    ],
)
def test_a_desk_answers_now_or_opens_next(text: str, closed: tuple[str, ...], now: str, opens: str) -> None:
    hours = read_hours(text, closed)
    assert hours.next_opening(moment(now), CALENDAR) == moment(opens)
    assert hours.is_open(moment(now), CALENDAR) == (now == opens)


def test_a_desk_that_is_closed_for_more_than_a_month_is_tried_tomorrow_morning() -> None:
    hours = read_hours("daily 10:00-12:00", ("06-01..08-31",))
    assert hours.next_opening(moment("2026-06-09T10:00"), CALENDAR) == moment("2026-06-10T09:00")


@pytest.mark.parametrize("written", WRITTEN, ids=[text for text, _ in WRITTEN])
@given(now=MOMENTS)
def test_the_next_opening_is_open_and_nothing_before_it(written: tuple[str, tuple[str, ...]], now: datetime) -> None:
    hours = read_hours(*written)
    opening = hours.next_opening(now, CALENDAR)
    assert opening >= now
    assert hours.is_open(opening, CALENDAR)
    between = [now + timedelta(minutes=30 * n) for n in range(48 * 8)]
    assert not any(hours.is_open(early, CALENDAR) for early in between if early < opening)


@pytest.mark.parametrize(
    ("day", "closed"),
    [("12-28", False), ("12-29", True), ("12-31", True), ("01-01", True), ("01-03", True), ("01-04", False)],
)
def test_a_closed_range_may_pass_the_turn_of_the_year(day: str, closed: bool) -> None:
    hours = read_hours("24h", ("12-29..01-03",))
    year = 2027 if day.startswith("01") else 2026
    assert hours.is_open_on(date.fromisoformat(f"{year}-{day}"), CALENDAR) is not closed


@pytest.mark.parametrize(("day", "closed"), [("08-12", False), ("08-13", True), ("08-15", True), ("08-16", False)])
def test_a_closed_range_within_a_year_holds_both_its_ends(day: str, closed: bool) -> None:
    hours = read_hours("24h", ("08-13..08-15",))
    assert hours.is_open_on(date.fromisoformat(f"2026-{day}"), CALENDAR) is not closed


@pytest.mark.parametrize(
    ("now", "answers", "opens"),
    [
        ("2026-06-10T03:00", "unknown", "2026-06-10T09:00"),
        ("2026-06-10T14:00", "unknown", "2026-06-10T14:00"),
        ("2026-06-10T17:00", "unknown", "2026-06-11T09:00"),
        ("2026-06-12T17:00", "unknown", "2026-06-13T10:00"),
        ("2026-06-13T15:59", "yes", "2026-06-13T15:59"),
        ("2026-06-14T16:00", "no", "2026-06-15T09:00"),
    ],
)
def test_where_hours_differ_from_place_to_place_nobody_says_open_and_a_plan_takes_those_of_offices(
    now: str, answers: str, opens: str
) -> None:
    hours = read_hours("Mon-Fri varies, Sat-Sun 10:00-16:00")
    assert hours.answers(moment(now), CALENDAR) == answers
    assert hours.next_opening(moment(now), CALENDAR) == moment(opens)


def test_a_desk_open_round_the_clock_says_so_only_when_it_never_closes() -> None:
    assert read_hours("24h").always
    assert read_hours("daily 0:00-24:00").always
    assert not read_hours("24h", ("holidays",)).always
    assert not read_hours("Mon-Fri 0:00-24:00").always
    assert not read_hours("daily 9:00-9:00").always


@pytest.mark.parametrize(
    "text",
    [
        "", "9:00-20:00", "daily", "daily 9-20", "daily 9:00–20:00", "everyday 9:00-20:00", "Mon-Fri 9:00-20:00 ",
        "mon-fri 9:00-20:00", "24 h", "Mon,Tue 9:00-20:00", "Mon 9:00-20:00,Tue 9:00-20:00", "Mon 9:00-20:00, ",
        "Mon++Tue 9:00-20:00", "varies", "24h, Mon 9:00-20:00", "Mon varies 9:00-20:00",
    ],
)  # fmt: skip
def test_hours_in_another_form_are_refused_with_the_right_ones(text: str) -> None:
    with pytest.raises(ValueError, match='write "24h", "daily 9:00-20:00" or "Mon-Fri 10:00-17:00"'):
        read_hours(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Mon-Fry 9:00-17:00", 'no weekday "Fry"'),
        ("Moo 9:00-17:00", 'no weekday "Moo"'),
        ("daily 25:00-26:00", "hour must be in 0..23"),
        ("daily 9:60-17:00", "minute must be in 0..59"),
        ("daily 9:00-24:30", "hour must be in 0..23"),
        ("daily 9:00-99:00", "hour must be in 0..23"),
        ("Sat 9:00-12:00, Sax 13:00-16:00", 'no weekday "Sax"'),
    ],
)
def test_hours_that_cannot_be_are_refused_with_what_is_wrong(text: str, wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong) as refused:
        read_hours(text)
    assert str(refused.value).startswith(f'hours "{text}": ')


def test_hours_on_holidays_and_closed_on_holidays_contradict_each_other() -> None:
    with pytest.raises(ValueError, match='closed says "holidays"'):
        read_hours("holidays 10:00-16:00", ("holidays",))


@pytest.mark.parametrize(
    "rule", ["holiday", "12-29", "12-29..", "12/29..01/03", "13-01..13-02", "W01..W02", "02-30..03-01"]
)
def test_closed_days_in_another_form_are_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r'write "holidays" or "12-29\.\.01-03"'):
        read_hours("24h", (rule,))
