"""Days and hours in Japan: holidays, business days, quiet hours, when a desk answers."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.library import japanese_calendar
from bot.core.calendar import EVENING, JST, MORNING, Calendar, at, in_japan, out_of_quiet_hours

CALENDAR = japanese_calendar()
YEARS = st.dates(date(2024, 1, 1), date(2036, 12, 31))
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2036, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=JST)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-01-01", "new year"),
        ("2026-01-02", "the year's end of offices"),
        ("2026-01-12", "coming of age day"),
        ("2026-05-04", "greenery day"),
        ("2026-05-05", "children's day"),
        ("2026-05-06", "substitute for constitution day, a Sunday, behind two holidays"),
        ("2026-09-21", "respect for the aged day"),
        ("2026-09-22", "citizens' holiday between two others"),
        ("2026-09-23", "autumn equinox"),
        ("2026-12-29", "the year's end of offices"),
        ("2026-12-31", "the year's end of offices"),
        ("2027-03-22", "substitute for the spring equinox, a Sunday"),
        ("2032-09-21", "citizens' holiday"),
        ("2026-06-13", "Saturday"),
        ("2026-06-14", "Sunday"),
    ],
)
def test_no_office_works_on(day: str, why: str) -> None:
    assert not CALENDAR.is_business_day(date.fromisoformat(day)), why


@pytest.mark.parametrize("day", ["2026-05-01", "2026-05-07", "2026-09-18", "2026-09-24", "2026-12-28", "2026-01-05"])
def test_offices_work_beside_the_holidays(day: str) -> None:
    assert CALENDAR.is_business_day(date.fromisoformat(day))


@pytest.mark.parametrize(
    ("day", "earlier", "later"),
    [
        ("2026-05-04", "2026-05-01", "2026-05-07"),  # Golden Week
        ("2026-09-22", "2026-09-18", "2026-09-24"),  # Silver Week
        ("2026-12-31", "2026-12-28", "2027-01-04"),  # the turn of the year
        ("2027-01-01", "2026-12-28", "2027-01-04"),
        ("2026-06-13", "2026-06-12", "2026-06-15"),
        ("2026-06-10", "2026-06-10", "2026-06-10"),
    ],
)
def test_a_duty_moves_back_and_a_chase_moves_on(day: str, earlier: str, later: str) -> None:
    assert CALENDAR.earlier(date.fromisoformat(day)) == date.fromisoformat(earlier)
    assert CALENDAR.later(date.fromisoformat(day)) == date.fromisoformat(later)


@pytest.mark.parametrize(
    ("day", "count", "reached"),
    [
        ("2026-04-28", 1, "2026-04-30"),
        ("2026-04-28", 3, "2026-05-07"),
        ("2026-12-25", 2, "2027-01-04"),
        ("2026-06-13", 1, "2026-06-15"),
        ("2026-06-13", 0, "2026-06-13"),
    ],
)
def test_business_days_are_counted_from_the_day_after(day: str, count: int, reached: str) -> None:
    assert CALENDAR.add_business_days(date.fromisoformat(day), count) == date.fromisoformat(reached)


@given(YEARS)
def test_the_nearest_business_days_are_the_nearest(day: date) -> None:
    earlier, later = CALENDAR.earlier(day), CALENDAR.later(day)
    between = [earlier + timedelta(days=n) for n in range(1, (later - earlier).days)]
    assert CALENDAR.is_business_day(earlier)
    assert CALENDAR.is_business_day(later)
    assert not any(CALENDAR.is_business_day(closed) for closed in between)
    assert earlier <= day <= later
    assert later - earlier <= timedelta(days=12)


@given(YEARS, st.integers(0, 30))
def test_adding_business_days_passes_exactly_so_many(day: date, count: int) -> None:
    reached = CALENDAR.add_business_days(day, count)
    passed = [day + timedelta(days=n) for n in range(1, (reached - day).days + 1)]
    assert sum(CALENDAR.is_business_day(each) for each in passed) == count


@pytest.mark.parametrize(
    ("wished", "duty", "chase"),
    [
        ("2026-06-09T08:59:59", "2026-06-08T19:00", "2026-06-09T09:00"),
        ("2026-06-09T09:00", "2026-06-09T09:00", "2026-06-09T09:00"),
        ("2026-06-09T20:00", "2026-06-09T20:00", "2026-06-09T20:00"),
        ("2026-06-09T20:00:01", "2026-06-09T19:00", "2026-06-10T09:00"),
        ("2026-06-09T23:59", "2026-06-09T19:00", "2026-06-10T09:00"),
        ("2026-06-09T00:00", "2026-06-08T19:00", "2026-06-09T09:00"),
        ("2026-12-31T23:00", "2026-12-31T19:00", "2027-01-01T09:00"),
        ("2027-01-01T03:00", "2026-12-31T19:00", "2027-01-01T09:00"),
    ],
)
def test_what_would_come_at_night_moves(wished: str, duty: str, chase: str) -> None:
    assert out_of_quiet_hours(moment(wished), "duty") == moment(duty)
    assert out_of_quiet_hours(moment(wished), "chase") == moment(chase)


def test_quiet_hours_are_those_of_japan() -> None:
    noon_in_utc = datetime(2026, 6, 9, 12, 0, tzinfo=UTC)
    assert out_of_quiet_hours(noon_in_utc, "chase") == moment("2026-06-10T09:00")
    assert out_of_quiet_hours(noon_in_utc, "duty") == moment("2026-06-09T19:00")


@given(MOMENTS)
def test_a_moved_reminder_lies_in_the_day(wished: datetime) -> None:
    duty, chase = out_of_quiet_hours(wished, "duty"), out_of_quiet_hours(wished, "chase")
    assert MORNING <= duty.timetz().replace(tzinfo=None) <= EVENING
    assert MORNING <= chase.timetz().replace(tzinfo=None) <= EVENING
    assert duty.utcoffset() == chase.utcoffset() == timedelta(hours=9)


@given(MOMENTS)
def test_a_duty_never_comes_later_than_wished_and_a_chase_never_earlier(wished: datetime) -> None:
    assert wished - timedelta(hours=14) <= out_of_quiet_hours(wished, "duty") <= wished
    assert wished <= out_of_quiet_hours(wished, "chase") <= wished + timedelta(hours=13)


@given(MOMENTS)
def test_what_was_moved_once_stays(wished: datetime) -> None:
    moved = out_of_quiet_hours(wished, "duty"), out_of_quiet_hours(wished, "chase")
    assert moved == (out_of_quiet_hours(moved[0], "chase"), out_of_quiet_hours(moved[1], "duty"))


def test_a_wall_time_stands_on_the_japanese_clock() -> None:
    assert at(date(2026, 6, 9), time(9, 30)).isoformat() == "2026-06-09T09:30:00+09:00"
    assert in_japan(datetime(2026, 6, 9, 15, 0, tzinfo=UTC)).isoformat() == "2026-06-10T00:00:00+09:00"


def test_without_holidays_only_weekends_and_the_turn_of_the_year_are_closed() -> None:
    bare = Calendar()
    assert bare.is_business_day(date(2026, 5, 4))
    assert not bare.is_business_day(date(2026, 12, 30))
    assert not bare.is_business_day(date(2026, 6, 14))
