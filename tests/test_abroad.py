"""Contracts with sellers abroad: the days that count, the mail of an order, and what no letter may hold."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.library import Library
from bot.core.abroad import ccj_answer, chase_day, eve_of, money_back, reply_day
from bot.core.calendar import JST, in_japan
from bot.core.case import Value
from bot.understanding.order_mail import read_back_days, read_order
from bot.understanding.reports import read_reports

NOW = datetime(2026, 2, 3, 19, 52, tzinfo=JST)


@pytest.mark.parametrize(
    ("bought", "days", "safe", "other"),
    [
        ("2026-01-28", 30, "2026-02-26", "2026-02-27"),
        ("2026-02-01", 14, "2026-02-14", "2026-02-15"),
        ("2027-02-15", 14, "2027-02-28", "2027-03-01"),
        ("2028-02-15", 14, "2028-02-28", "2028-02-29"),
        ("2028-02-16", 14, "2028-02-29", "2028-03-01"),
        ("2026-12-20", 30, "2027-01-18", "2027-01-19"),
        ("2026-12-31", 1, "2026-12-31", "2027-01-01"),
        ("2026-11-01", 60, "2026-12-30", "2026-12-31"),
    ],
)
def test_money_back_days_have_a_safe_reading_and_another(bought: str, days: int, safe: str, other: str) -> None:
    deadline = money_back(date.fromisoformat(bought), days)
    assert (deadline.safe, deadline.other) == (date.fromisoformat(safe), date.fromisoformat(other))


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(1, 400))
def test_the_safe_day_is_never_later_than_the_other(bought: date, days: int) -> None:
    deadline = money_back(bought, days)
    assert deadline.other is not None
    assert bought <= deadline.safe < deadline.other


@pytest.mark.parametrize(
    ("written", "last", "day"),
    [
        ("2026-02-03", "2026-02-26", "2026-02-10"),
        ("2026-02-03", None, "2026-02-10"),
        ("2026-02-20", "2026-02-26", "2026-02-25"),
        ("2026-02-20", "2026-02-27", "2026-02-26"),
        ("2026-02-20", "2026-02-28", "2026-02-27"),
        ("2026-02-24", "2026-02-26", "2026-03-03"),
        ("2026-03-10", "2026-02-26", "2026-03-17"),
        ("2026-12-28", None, "2027-01-04"),
    ],
)
def test_a_letter_asks_for_an_answer_in_a_week_or_before_the_period_ends(
    written: str, last: str | None, day: str
) -> None:
    found = reply_day(date.fromisoformat(written), date.fromisoformat(last) if last else None)
    assert found == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("day", "chased"),
    [
        ("2026-02-10", "2026-02-10 19:00"),
        ("2026-02-11", "2026-02-12 19:00"),
        ("2026-02-21", "2026-02-24 19:00"),
        ("2026-12-29", "2027-01-04 19:00"),
        ("2026-05-03", "2026-05-07 19:00"),
    ],
)
def test_a_chase_that_falls_on_a_closed_day_moves_later(library: Library, day: str, chased: str) -> None:
    found = chase_day(date.fromisoformat(day), library.book.calendar)
    assert f"{in_japan(found):%Y-%m-%d %H:%M}" == chased


@pytest.mark.parametrize(
    ("start", "count", "last"),
    [
        ("2026-02-10", 10, "2026-02-26"),
        ("2026-02-10", 5, "2026-02-18"),
        ("2026-12-25", 5, "2027-01-07"),
        ("2026-09-18", 1, "2026-09-24"),
    ],
)
def test_business_days_skip_japanese_holidays(library: Library, start: str, count: int, last: str) -> None:
    """10 from 10 February 2026 passes over 11 and 23 February; September 2026 has a citizens' holiday on the 22nd."""
    assert library.book.calendar.add_business_days(date.fromisoformat(start), count) == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("sent", "answer"), [("2026-02-20", "2026-03-02"), ("2026-12-28", "2027-01-08"), ("2026-06-06", "2026-06-12")]
)
def test_ccj_answers_within_five_business_days_after_the_receipt(library: Library, sent: str, answer: str) -> None:
    assert ccj_answer(date.fromisoformat(sent), library.book.calendar) == date.fromisoformat(answer)


@pytest.mark.parametrize(
    ("safe", "eve"), [("2026-02-26", "2026-02-25"), ("2026-02-24", "2026-02-20"), ("2027-01-04", "2026-12-28")]
)
def test_we_speak_once_more_on_the_business_day_before_the_period_ends(library: Library, safe: str, eve: str) -> None:
    last = money_back(date.fromisoformat(safe), 1)
    assert eve_of(last, library.book.calendar) == date.fromisoformat(eve)


MAILS: list[tuple[str, dict[str, Value]]] = [
    (
        "あった BrightByte Ltd 1/28 89.99ドル Order BB-77120 30 days money back って書いてある",
        {
            "merchant": "merchants/brightbyte",
            "charged_on": "2026-01-28",
            "amount": "USD 89.99",
            "order": "BB-77120",
            "back_days": 30,
        },
    ),
    (
        "Your Invoice\nOrder number: 4411-ZX9\nDate: 12 January 2026\nSold by Quillsoft GmbH\nTotal: €39.00\n60-day money-back guarantee",
        {
            "merchant": "Quillsoft GmbH",
            "charged_on": "2026-01-12",
            "amount": "EUR 39",
            "order": "4411-ZX9",
            "back_days": 60,
        },
    ),
    (
        "注文番号: PX20991 2026年1月30日 49ドル 返金は14日以内",
        {"charged_on": "2026-01-30", "amount": "USD 49", "order": "PX20991", "back_days": 14},
    ),
    ("ありました", {}),
]


@pytest.mark.parametrize(("text", "facts"), MAILS)
def test_an_order_mail_gives_its_facts_and_nothing_else(scenarios: Library, text: str, facts: dict[str, Value]) -> None:
    assert read_order(text, scenarios.names, NOW) == facts


@pytest.mark.parametrize(
    ("text", "days"),
    [("30 days money back", 30), ("refund within 14 days", 14), ("60日間返金保証", 60), ("ships in 3 days", None)],
)
def test_money_back_days_are_read_only_where_money_back_is_named(text: str, days: int | None) -> None:
    assert read_back_days(text) == days


@pytest.mark.parametrize(
    ("text", "kinds", "letters"),
    [
        ("2通目おくった", ("sent",), 2),
        ("送りました。", ("sent",), None),
        ("CleanDriveは2回送っても返事なし", ("silent",), 2),
        ("まだ送っていません", (), None),
        ("I sent the second letter", ("sent",), None),
        ("I wrote to them twice, no answer", ("silent",), 2),
    ],
)
def test_what_was_sent_and_what_stayed_without_answer_is_read(
    text: str, kinds: tuple[str, ...], letters: int | None
) -> None:
    told = read_reports(text, NOW)
    assert tuple(kind for kind in told.kinds if kind in ("sent", "silent")) == kinds
    if letters:
        assert told.facts["letters"] == letters
