"""The dates of unknown_charge: windows by the safe reading, calls while somebody answers, statements on business days."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from charge_content import SUNDAY, book, moment, view
from hypothesis import given
from hypothesis import strategies as st

from bot.core.calendar import in_japan
from bot.core.charge import misuse_deadline, refund_deadline, statement_day
from bot.core.rulebook import ARGUMENTS, BRANCHES, DUES

# --- windows


@pytest.mark.parametrize(
    ("charged", "safe", "other"),
    [
        ("2026-11-10", "2027-01-08", "2027-01-09"),
        ("2026-11-09", "2027-01-07", "2027-01-08"),
        ("2026-12-31", "2027-02-28", "2027-03-01"),
        ("2027-12-31", "2028-02-28", "2028-02-29"),  # a leap year
        ("2028-01-01", "2028-02-29", "2028-03-01"),
        ("2026-01-31", "2026-03-31", "2026-04-01"),
        ("2026-11-10T14:30", "2027-01-08", "2027-01-09"),
    ],
)
def test_a_refund_period_is_counted_the_safe_way_and_the_other(charged: str, safe: str, other: str) -> None:
    found = refund_deadline(view(merchant="suzume", charged_on=charged), SUNDAY)
    assert found is not None
    assert (found.safe.isoformat(), found.other and found.other.isoformat()) == (safe, other)
    assert found.rule == "deadlines/suzume_refund"


def test_a_period_with_one_reading_names_one_day() -> None:
    case = view(merchant="kamome", charged_on="2026-11-10")
    assert ARGUMENTS["refund_last"](case, SUNDAY) == "2026-12-09"
    assert ARGUMENTS["refund_other_day"](case, SUNDAY) == "2026-12-09"
    assert ARGUMENTS["refund_readings"](case, SUNDAY) == "one"
    assert ARGUMENTS["refund_readings"](view(merchant="suzume", charged_on="2026-11-10"), SUNDAY) == "two"


@pytest.mark.parametrize(
    ("shop", "charged", "window"),
    [
        ("suzume", "2026-11-10", "open"),
        ("suzume", "2026-09-17", "open"),  # its last safe day is today
        ("suzume", "2026-09-16", "over"),  # the other reading still holds today, the safe one does not
        ("suzume", "2026-01-01", "over"),
        ("suzume", "", "no_start"),
        ("ordered", "2026-11-10", "no_rule"),
        ("hourly", "2026-11-15", "no_rule"),
        ("agent", "2026-11-10", "no_rule"),
        ("weak", "2026-11-10", "no_rule"),
        ("overdue", "2026-11-10", "no_rule"),
        ("stale_rule", "2026-11-10", "no_rule"),
        ("a shop nobody knows", "2026-11-10", "no_rule"),
    ],
)
def test_the_refund_window_says_only_what_is_known(shop: str, charged: str, window: str) -> None:
    assert BRANCHES["refund_window"](view(merchant=shop, charged_on=charged), SUNDAY) == window


def test_the_refund_is_asked_for_tomorrow_and_on_the_last_day_at_once() -> None:
    ask = DUES["refund_request"]
    due = ask(view(merchant="suzume", charged_on="2026-11-10"), SUNDAY)
    assert (due.when, due.deadline and due.deadline.safe) == (moment("2026-11-16 10:00"), date(2027, 1, 8))
    last = moment("2026-11-15 13:00")
    due = ask(view(merchant="suzume", charged_on="2026-09-17"), last)
    assert (due.when, due.deadline and due.deadline.safe) == (moment("2026-11-15 15:00"), date(2026, 11, 15))
    for case in (view(merchant="suzume", charged_on="2026-01-01"), view(merchant="suzume"), view()):
        assert ask(case, SUNDAY).deadline is None
        assert ask(case, SUNDAY).when == moment("2026-11-16 10:00")


@pytest.mark.parametrize(
    ("company", "charged", "safe", "whose", "days"),
    [
        ("", "2026-12-10", "2027-02-07", "usual", 60),
        ("by_day", "2026-12-10", "2027-02-07", "usual", 60),
        ("always", "2026-12-10", "2027-02-08", "issuer", 61),
        ("doubtful", "2026-12-10", "2027-02-07", "usual", 60),  # a weak fact is not told as a fact
        ("地元の銀行", "2027-12-31", "2028-02-28", "usual", 60),
    ],
)
def test_misuse_is_counted_by_the_companys_rule_or_the_usual_one(
    company: str, charged: str, safe: str, whose: str, days: int
) -> None:
    case = view(issuer=company, charged_on=charged)
    assert ARGUMENTS["misuse_last"](case, SUNDAY) == safe
    assert ARGUMENTS["misuse_whose"](case, SUNDAY) == whose
    assert ARGUMENTS["misuse_days"](case, SUNDAY) == days


def test_the_misuse_window_is_open_over_or_without_a_start() -> None:
    window = BRANCHES["misuse_window"]
    assert window(view(charged_on="2026-09-17"), SUNDAY) == "open"
    assert window(view(charged_on="2026-09-16"), SUNDAY) == "over"
    assert window(view(), SUNDAY) == "no_start"
    assert window(view(charged_on="2026-11-10"), moment("2030-04-02 12:00")) == "no_rule"
    assert DUES["misuse_call"](view(charged_on="2026-09-16"), SUNDAY).deadline is None


@given(charged=st.dates(date(2024, 1, 1), date(2031, 12, 31)), shop=st.sampled_from(["suzume", "kamome"]))
def test_the_safe_day_is_never_later_than_the_other_reading(charged: date, shop: str) -> None:
    case = view(merchant=shop, charged_on=charged.isoformat())
    for found in (refund_deadline(case, SUNDAY), misuse_deadline(case, SUNDAY)):
        assert found is not None
        assert charged < found.safe <= (found.other or found.safe) <= charged + timedelta(days=60)


@given(charged=st.dates(date(2025, 1, 1), date(2029, 1, 1)), days=st.integers(0, 90))
def test_a_report_by_the_safe_day_is_covered_however_the_days_are_counted(charged: date, days: int) -> None:
    reported = charged + timedelta(days=days)
    found = misuse_deadline(view(charged_on=charged.isoformat()), SUNDAY)
    assert found is not None
    with_report_day = charged >= reported - timedelta(days=59)
    without_report_day = charged >= reported - timedelta(days=60)
    if reported <= found.safe:
        assert with_report_day
    if found.other and reported <= found.other:
        assert without_report_day


# --- when to call, when to ask, when to look


@pytest.mark.parametrize(
    ("company", "now", "desk", "due"),
    [
        ("always", "2026-12-21 21:30", "now", "2026-12-22 09:00"),
        ("by_day", "2026-12-21 21:30", "later", "2026-12-22 09:00"),
        ("by_day", "2026-12-22 12:00", "now", "2026-12-22 14:00"),
        ("by_day", "2026-12-30 19:30", "now", "2027-01-04 09:10"),  # closed over the turn of the year
        ("no_hours", "2026-12-22 12:00", "card", "2026-12-22 14:00"),
        ("hidden", "2026-12-22 12:00", "card", "2026-12-22 14:00"),
        ("doubtful", "2026-12-22 12:00", "card", "2026-12-22 14:00"),
        ("", "2026-12-22 23:50", "card", "2026-12-23 09:00"),
    ],
)
def test_the_card_company_is_called_by_day_while_it_answers(company: str, now: str, desk: str, due: str) -> None:
    case = view(issuer=company)
    assert BRANCHES["charge_desk"](case, moment(now)) == desk
    assert DUES["misuse_call"](case, moment(now)).when == moment(due)


def test_after_a_call_nobody_took_the_next_is_on_another_day() -> None:
    again = DUES["misuse_call_again"]
    assert again(view(issuer="always"), moment("2026-06-09 18:20")).when == moment("2026-06-10 10:00")
    assert again(view(issuer="by_day"), moment("2026-12-30 18:20")).when == moment("2027-01-04 09:10")


def test_the_opening_hour_is_told_where_it_is_known() -> None:
    opens = ARGUMENTS["issuer_opens_on"]
    assert opens(view(issuer="by_day"), moment("2026-12-21 21:30")) == "2026-12-22T09:00+09:00"
    assert opens(view(), moment("2026-12-21 21:30")) is None


@pytest.mark.parametrize(
    ("now", "promised", "by", "due"),
    [
        ("2026-12-22 15:20", "", None, "2026-12-24 10:00"),  # "from tomorrow on" is no day
        ("2026-12-24 10:20", "2027-01-15", "2027-01-15 18:00", "2027-01-18 10:00"),
        ("2026-12-28 12:00", "", None, "2027-01-05 10:00"),
        ("2026-12-22 15:20", "2026-12-01", None, "2026-12-24 10:00"),  # a day that is over promises nothing
    ],
)
def test_a_promised_answer_is_asked_after_on_the_next_business_day(
    now: str, promised: str, by: str | None, due: str
) -> None:
    for fact, rule in (("answer_on", "card_company_answer"), ("callback_on", "card_company_callback")):
        found = DUES[rule](view(facts={fact: promised}), moment(now))
        assert (found.when, found.by) == (moment(due), by and moment(by))


def test_a_seller_gets_three_business_days() -> None:
    assert DUES["charge_reply"](view(), moment("2026-11-16 17:20")).when == moment("2026-11-19 10:00")
    assert DUES["charge_reply"](view(), moment("2026-11-20 10:00")).when == moment(
        "2026-11-26 10:00"
    )  # 11-23 is a holiday


@pytest.mark.parametrize(
    ("now", "debit", "first", "second"),
    [
        ("2026-11-16 17:24", "2026-11-27", "2026-12-15 19:00", "2027-01-14 19:00"),
        ("2026-12-24 10:20", "2027-01-27", "2027-02-15 19:00", "2027-03-17 19:00"),  # from a Sunday to Monday
        ("2026-11-30 09:00", "", "2027-01-04 19:00", "2027-02-03 19:00"),  # 12-30 is closed
        ("2026-12-15 19:05", "2026-11-27", "2027-01-14 19:00", "2027-02-15 19:00"),
    ],
)
def test_the_next_statement_is_looked_at_on_a_business_evening(now: str, debit: str, first: str, second: str) -> None:
    case = view(debit_on=debit)
    assert DUES["next_statement"](case, moment(now)).when == moment(first)
    assert DUES["second_statement"](case, moment(now)).when == moment(second)


@given(days=st.integers(0, 1500), hour=st.integers(0, 23), debit=st.none() | st.integers(-40, 60))
def test_a_statement_never_falls_on_a_closed_day_nor_into_the_past(days: int, hour: int, debit: int | None) -> None:
    now = SUNDAY + timedelta(days=days, hours=hour)
    debit_on = "" if debit is None else (in_japan(now).date() + timedelta(days=debit)).isoformat()
    case = view(debit_on=debit_on)
    first, second = DUES["next_statement"](case, now).when, DUES["second_statement"](case, now).when
    assert first is not None
    assert second is not None
    assert now < first < second
    for due in (first, second):
        assert book().calendar.is_business_day(due.date())
        assert due.time() == time(19)
    assert statement_day(case, now) == first.date()


@pytest.mark.parametrize(
    ("now", "debit", "when"),
    [
        ("2026-11-16 17:24", "2026-11-27", "2026-11-26 18:00"),
        ("2026-11-26 18:00", "2026-11-27", None),
        ("2026-11-27 09:00", "2026-11-27", None),
        ("2026-11-27 09:00", "", None),
    ],
)
def test_the_evening_before_the_debit_is_told_while_it_is_ahead(now: str, debit: str, when: str | None) -> None:
    case = view(debit_on=debit)
    assert DUES["debit_eve"](case, moment(now)).when == (moment(when) if when else None)
    assert BRANCHES["charge_debit"](case, moment(now)) == ("ahead" if when else "past")
