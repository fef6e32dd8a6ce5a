"""Golden tables: the last day of every rule in the facts, counted by hand on a calendar, and what holds for every period.

Sources stand with the facts. Law: the day the paper came is day one (特定商取引法 9, 24, 40, 48, 58, 58条の14; 割賦販売法
35条の3の10; 電気通信事業法 26条の3; 預託法; 保険業法 309); in years the next day is day one and the period ends on the eve of
its anniversary, or with a month that lacks that day (民法 140, 143). Terms that do not name day one are read both ways.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.library import load_library
from bot.core.facts import DeadlineRule
from bot.core.periods import count_deadline, days_told, deadline_before

LIBRARY = load_library()
CALENDAR = LIBRARY.book.calendar
RULES = {fact.id: fact for fact in LIBRARY.book.kinds["deadlines"].values() if isinstance(fact, DeadlineRule)}
DAYS = st.dates(date(2020, 2, 1), date(2036, 12, 31))
_: None = None
GOLDEN: list[tuple[str, str, str, str | None]] = [
    # eight days, the day of the paper included: "received on the 10th: last day the 17th"
    ("cooling_off_door", "2026-11-10", "2026-11-17", _),
    ("cooling_off_door", "2028-02-22", "2028-02-29", _),  # a leap day is a day
    ("cooling_off_door", "2028-02-29", "2028-03-07", _),
    ("cooling_off_door", "2027-02-22", "2027-03-01", _),
    ("cooling_off_door", "2026-09-16", "2026-09-23", _),  # ends on a holiday: not moved
    ("cooling_off_phone", "2026-12-27", "2027-01-03", _),  # runs through the turn of the year
    ("cooling_off_continuous", "2026-04-28", "2026-05-05", _),  # runs through Golden Week
    ("cooling_off_purchase", "2026-08-31", "2026-09-07", _),
    ("cooling_off_insurance", "2026-06-24", "2026-07-01", _),
    ("cooling_off_chain", "2026-06-01", "2026-06-20", _),
    ("cooling_off_chain", "2028-02-11", "2028-03-01", _),
    ("cooling_off_sidejob", "2026-12-13", "2027-01-01", _),
    ("cooling_off_deposit", "2026-06-01", "2026-06-14", _),
    ("cooling_off_deposit", "2028-02-17", "2028-03-01", _),
    ("cooling_off_advice", "2026-06-22", "2026-07-01", _),
    ("credit_contract_cooling_off", "2026-06-01", "2026-06-08", _),
    ("credit_contract_cooling_off_20", "2026-06-12", "2026-07-01", _),
    ("telecom_initial_cancel", "2026-10-03", "2026-10-10", _),
    ("telecom_check_measure", "2026-10-03", "2026-10-10", _),
    ("mail_order_return", "2026-12-25", "2027-01-01", _),
    # years from the day after
    ("misrep_cancel_tokusho", "2027-03-10", "2028-03-10", _),
    ("misrep_cancel_tokusho", "2027-02-28", "2028-02-29", _),  # day one is 1 March, its eve is the leap day
    ("misrep_cancel_tokusho", "2028-02-28", "2029-02-28", _),  # day one is the leap day: February 2029 has none
    ("misrep_cancel_tokusho", "2028-02-29", "2029-02-28", _),
    ("misrep_cancel_tokusho", "2026-12-31", "2027-12-31", _),
    ("misrep_cancel_outer_5y", "2026-06-30", "2031-06-30", _),
    ("overselling_cancel", "2026-06-09", "2027-06-09", _),
    ("consumer_contract_cancel", "2026-06-09", "2027-06-09", _),
    ("consumer_contract_outer_5y", "2027-02-28", "2032-02-29", _),
    ("spiritual_sales_cancel", "2025-02-28", "2028-02-29", _),
    ("spiritual_sales_outer_10y", "2026-01-31", "2036-01-31", _),
    ("fraud_duress_civil", "2028-02-29", "2033-02-28", _),
    ("fraud_duress_outer_20y", "2026-06-09", "2046-06-09", _),
    ("e_consumer_contract", "2026-06-09", "2031-06-09", _),
    # counted back from the report: told forwards from the charge
    ("card_misuse_60", "2026-11-10", "2027-01-08", "2027-01-09"),
    ("card_misuse_60", "2028-01-01", "2028-02-29", "2028-03-01"),
    ("card_misuse_61", "2026-11-10", "2027-01-09", _),
    ("card_statement_60", "2026-11-10", "2027-01-08", "2027-01-09"),
    ("paypay_card_theft_2y", "2026-06-09", "2028-06-08", "2028-06-09"),
    ("paypay_card_theft_2y", "2026-03-01", "2028-02-29", "2028-03-01"),
    ("paypay_compensation_60", "2026-06-01", "2026-07-30", "2026-07-31"),
    ("stolen_cash_card_30", "2026-06-01", "2026-06-30", "2026-07-01"),
    ("stolen_cash_card_2y", "2026-06-09", "2028-06-08", "2028-06-09"),
    ("net_banking_30", "2027-01-30", "2027-02-28", "2027-03-01"),
    ("net_banking_2y", "2026-06-09", "2028-06-08", "2028-06-09"),
    ("passbook_30", "2028-01-31", "2028-02-29", "2028-03-01"),
    ("passbook_2y", "2026-06-09", "2028-06-08", "2028-06-09"),
    # public notices: the day after the notice is day one
    ("furikome_rights_60", "2026-06-01", "2026-07-31", _),
    ("furikome_application_30", "2026-06-01", "2026-07-01", _),
    ("furikome_application_30", "2028-01-30", "2028-02-29", _),
    ("chargeback", "2026-06-01", "2026-08-29", "2026-08-30"),
    # sellers
    ("norton_refund", "2026-11-10", "2027-01-08", "2027-01-09"),
    ("mcafee_refund", "2026-06-01", "2026-07-30", "2026-07-31"),
    ("trendmicro_refund", "2026-06-01", "2026-08-29", "2026-08-30"),
    ("adobe_refund", "2026-06-01", "2026-06-14", "2026-06-15"),
    ("google_play_refund", "2026-06-01", "2026-06-02", "2026-06-03"),  # 48 hours, from midnight or from its end
    ("google_play_unauthorised", "2026-06-01", "2026-09-28", "2026-09-29"),
    ("apple_refund", "2026-06-01", "2026-08-29", "2026-08-30"),
    ("paypal_dispute", "2026-06-01", "2026-11-27", "2026-11-28"),
    ("paypal_escalate", "2026-06-01", "2026-06-20", "2026-06-21"),
    ("avast_refund", "2026-06-01", "2026-06-30", "2026-07-01"),
    ("avg_refund", "2026-06-01", "2026-06-30", "2026-07-01"),
    ("totalav_refund", "2026-06-01", "2026-06-30", "2026-07-01"),
    ("totalav_refund_short", "2026-06-01", "2026-06-14", "2026-06-15"),
    ("vcom_refund", "2026-06-01", "2026-07-30", "2026-07-31"),
    ("justanswer_refund", "2026-06-01", "2026-06-30", "2026-07-01"),
    ("steam_refund", "2026-06-01", "2026-06-14", "2026-06-15"),
    # a business's duties: the day of learning counted, the safest
    ("leak_report_quick", "2026-06-01", "2026-06-03", _),
    ("leak_report_final", "2026-06-01", "2026-06-30", "2026-07-01"),
    ("leak_report_final_intent", "2026-06-01", "2026-07-30", "2026-07-31"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "start", "safe", "other"), GOLDEN)
def test_the_last_day_is_the_one_counted_by_hand(name: str, start: str, safe: str, other: str | None) -> None:
    found = count_deadline(RULES[name], date.fromisoformat(start), CALENDAR)
    assert (found.safe.isoformat(), found.other.isoformat() if found.other else None) == (safe, other)
    assert (found.rule, found.start.isoformat()) == (f"deadlines/{name}", start)


def test_no_rule_goes_without_a_row() -> None:
    assert {name for name, *_ in GOLDEN} == set(RULES)


@pytest.mark.parametrize(
    ("first_day", "start", "days", "safe", "other"),
    [
        ("same", "2026-05-01", 3, "2026-05-08", _),  # Golden Week: 05-01, 05-07, 05-08
        ("next", "2026-05-01", 1, "2026-05-07", _),
        ("unclear", "2026-05-01", 1, "2026-05-01", "2026-05-07"),
        ("unclear", "2026-05-02", 1, "2026-05-07", _),  # both readings meet on the first open day
        ("next", "2026-09-18", 1, "2026-09-24", _),  # a citizens' holiday between two others
        ("next", "2032-09-17", 2, "2032-09-24", _),  # the same in 2032: 09-20 to 09-22
        ("next", "2026-12-28", 1, "2027-01-04", _),
        ("same", "2026-12-30", 5, "2027-01-08", _),
        ("next", "2027-03-19", 1, "2027-03-23", _),  # a holiday on a Sunday and its substitute
    ],
)
def test_business_days_pass_over_holidays_and_the_turn_of_the_year(
    first_day: str, start: str, days: int, safe: str, other: str | None
) -> None:
    rule = replace(RULES["norton_refund"], unit="business_days", days=days, first_day=first_day)  # type: ignore[arg-type]
    found = count_deadline(rule, date.fromisoformat(start), CALENDAR)
    assert (found.safe.isoformat(), found.other.isoformat() if found.other else None) == (safe, other)


@pytest.mark.parametrize(
    ("first_day", "start", "months", "safe"),
    [
        ("next", "2026-01-30", 1, "2026-02-28"),  # day one is the 31st: February has none
        ("next", "2028-01-30", 1, "2028-02-29"),
        ("next", "2026-01-31", 1, "2026-02-28"),  # day one is 1 February
        ("same", "2026-01-31", 1, "2026-02-28"),
        ("same", "2026-03-01", 1, "2026-03-31"),
        ("next", "2026-12-15", 2, "2027-02-15"),
        ("same", "2027-08-31", 6, "2028-02-29"),
    ],
)
def test_months_end_on_the_eve_or_with_a_short_month(first_day: str, start: str, months: int, safe: str) -> None:
    rule = replace(RULES["norton_refund"], unit="months", days=months, first_day=first_day)  # type: ignore[arg-type]
    assert count_deadline(rule, date.fromisoformat(start), CALENDAR).safe.isoformat() == safe


@given(name=st.sampled_from(sorted(RULES)), start=DAYS)
def test_the_safe_day_is_never_later_than_any_reading(name: str, start: date) -> None:
    rule = RULES[name]
    found = count_deadline(rule, start, CALENDAR)
    readings = [
        count_deadline(replace(rule, first_day=first_day), start, CALENDAR).safe
        for first_day in (("same", "next") if rule.first_day == "unclear" else (rule.first_day,))
    ]
    assert found.safe == min(readings)
    assert found.other is None or found.safe < found.other <= found.safe + timedelta(days=2)
    later = count_deadline(rule, start + timedelta(days=1), CALENDAR)
    assert found.safe <= later.safe <= found.safe + timedelta(days=2)


@given(start=DAYS, years=st.integers(1, 20))
def test_a_year_ends_on_its_anniversary_when_the_next_day_is_day_one(start: date, years: int) -> None:
    rule = replace(RULES["misrep_cancel_tokusho"], days=years)
    month_end = monthrange(start.year + years, start.month)[1]
    last = count_deadline(rule, start, CALENDAR).safe
    assert (last.year, last.month) == (start.year + years, start.month)
    assert last.day == (month_end if start.month == 2 and start.day >= 28 else start.day)


# --- "until n days before the next delivery": n full days between is the safe reading, the longest length that is written


@pytest.mark.parametrize(
    ("text", "following", "safe", "other"),
    [
        ("10日前まで", "2026-07-01", "2026-06-20", "2026-06-21"),
        ("次回お届け予定日の１０日前までにご連絡ください", "2026-07-01", "2026-06-20", "2026-06-21"),
        ("十日前", "2026-07-01", "2026-06-20", "2026-06-21"),
        ("二十五日前", "2026-07-01", "2026-06-05", "2026-06-06"),
        ("1週間前", "2026-07-01", "2026-06-23", "2026-06-24"),
        ("二週間前まで", "2026-07-01", "2026-06-16", "2026-06-17"),
        ("7〜10日前", "2026-07-01", "2026-06-20", "2026-06-21"),
        ("5営業日前", "2026-06-15", "2026-06-07", "2026-06-08"),  # 06-12, 11, 10, 09, 08
        ("3営業日前", "2026-05-08", "2026-04-29", "2026-04-30"),  # 05-07, 05-01, 04-30: Golden Week between
        ("2営業日前", "2026-09-25", "2026-09-17", "2026-09-18"),  # 09-24, 09-18
        ("1か月前", "2026-07-01", "2026-05-30", "2026-05-31"),
        ("48時間前", "2026-07-01", "2026-06-28", "2026-06-29"),
        ("3日前", "2028-03-02", "2028-02-27", "2028-02-28"),  # over a leap day
        ("1日前", "2026-07-01", "2026-06-29", "2026-06-30"),
        ("前日まで", "2026-07-01", "2026-06-30", _),
        ("前々日まで", "2026-07-01", "2026-06-28", "2026-06-29"),
        ("ten days before", "2026-07-01", "2026-06-20", "2026-06-21"),
        ("at least two weeks", "2026-07-01", "2026-06-16", "2026-06-17"),
        ("3 business days", "2026-05-08", "2026-04-29", "2026-04-30"),
        ("7", "2026-03-05", "2026-02-25", "2026-02-26"),
        ("2026年のうち", "2026-07-01", "2026-06-30", _),
        ("書いてない", "2026-07-01", "2026-06-30", _),
        ("100日前", "2026-07-01", "2026-06-30", _),
    ],
)
def test_a_subscription_is_ended_before_its_delivery_as_the_shop_writes_it(
    text: str, following: str, safe: str, other: str | None
) -> None:
    found = deadline_before("seller", text, date.fromisoformat(following), CALENDAR)
    assert (found.safe.isoformat(), found.other.isoformat() if found.other else None) == (safe, other)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("30日", 30), ("３０日以内", 30), ("三十日", 30), ("2週間", 14), ("two weeks", 14), ("14-day money back", 14), ("60", 60),
        ("14日か30日", 14), ("1か月", None), ("", None), ("わからない", None), ("0日", None), ("30 days from 2026", 30),
    ],
)  # fmt: skip
def test_a_period_is_read_as_it_was_written(text: str, days: int | None) -> None:
    assert days_told(text) == days


@given(count=st.integers(1, 60), following=DAYS, unit=st.sampled_from(["日前", "営業日前", " days", " business days"]))
def test_the_safe_day_before_a_delivery_lies_before_every_reading(count: int, following: date, unit: str) -> None:
    found = deadline_before("seller", f"{count}{unit}", following, CALENDAR)
    assert found.other is not None
    assert found.safe < found.other <= following - timedelta(days=count)
