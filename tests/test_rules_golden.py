"""Last days of contracts, orders, leaks, transfers and refunds, counted by hand from the calendar; and what always holds.

Each table names its source in the law or terms: which day is day one, and what has to have happened on the last one.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.library import Library, load_library
from bot.core.calendar import JST, in_japan
from bot.core.case import Case, Known, Value
from bot.core.rulebook import ARGUMENTS, BRANCHES, DUES
from bot.core.rules import Due
from bot.core.view import View

LIBRARY = load_library()
DAYS = st.dates(date(2026, 4, 1), date(2027, 3, 1))


def at(day: str, clock: str = "10:00") -> datetime:
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), tzinfo=JST)


def view(kind: str, **facts: Value) -> View:
    known = {name: Known(value, at("2026-04-01")) for name, value in facts.items()}
    return View(Case("1", kind, at("2026-04-01"), facts=known), LIBRARY.book)


# --- unwanted_contract: 特定商取引法9条, 24条, 48条 (8 days), 40条, 58条 (20 days), 金融商品取引法37条の6 (10 days):
# the day the paper was received is day one, and what is sent on the last day is in time.


@pytest.mark.parametrize(
    ("how", "received", "last"),
    [
        ("door", "2026-06-01", "2026-06-08"),
        ("door", "2026-06-25", "2026-07-02"),  # over the end of a month
        ("phone", "2026-12-28", "2027-01-04"),  # over the year's end: holidays do not stop the clock
        ("phone", "2027-02-22", "2027-03-01"),  # no leap day
        ("buyer", "2026-04-30", "2026-05-07"),  # through Golden Week
        ("lesson", "2026-08-31", "2026-09-07"),
        ("chain", "2026-06-01", "2026-06-20"),
        ("sidejob", "2026-12-20", "2027-01-08"),
        ("advice", "2026-06-01", "2026-06-10"),
        ("insurance", "2026-06-01", "2026-06-08"),
    ],
)
def test_a_notice_is_in_time_until_the_day_counted_from_the_paper(how: str, received: str, last: str) -> None:
    case = view("unwanted_contract", how=how, received_on=received)
    for day, window in ((received, "open"), (last, "today")):
        assert BRANCHES["contract_window"](case, at(day)) == window
        assert ARGUMENTS["contract_last"](case, at(day)) == last
        assert ARGUMENTS["contract_first_day"](case, at(day)) == received
    after = (date.fromisoformat(last) + timedelta(days=1)).isoformat()
    assert BRANCHES["contract_window"](case, at(after)) == "over"
    assert BRANCHES["contract_window"](case, at(last, "23:59")) == "today"


# 電気通信事業法26条の3: eight days from the paper or the first day of service, whichever is later (day one).
@pytest.mark.parametrize(
    ("received", "began", "last"),
    [
        ("2026-06-01", "2026-06-10", "2026-06-17"),
        ("2026-06-10", "2026-06-01", "2026-06-17"),
        ("2026-06-10", "", "2026-06-17"),
        ("", "2026-06-10", "2026-06-17"),
        ("", "", None),
    ],
)
def test_a_line_is_counted_from_the_later_day(received: str, began: str, last: str | None) -> None:
    case = view("unwanted_contract", how="net", received_on=received, service_on=began)
    assert ARGUMENTS["contract_last"](case, at("2026-06-11")) == last


@pytest.mark.parametrize("how", ["shop", "mail", "", "none of these"])
def test_where_no_period_is_known_none_is_said(how: str) -> None:
    case = view("unwanted_contract", how=how, received_on="2026-06-01")
    assert BRANCHES["contract_window"](case, at("2026-06-02")) == "unknown"
    assert ARGUMENTS["contract_last"](case, at("2026-06-02")) is None


# 特定商取引法9条の3 and others, 消費者契約法7条: one year from noticing; nobody notices before the contract: the safe start.
@pytest.mark.parametrize(
    ("how", "facts", "last", "rule"),
    [
        ("door", {"received_on": "2026-06-10"}, "2027-06-10", "misrep_cancel_tokusho"),
        ("lesson", {"received_on": "2026-06-10", "contracted_on": "2026-06-01"}, "2027-06-01", "misrep_cancel_tokusho"),
        ("phone", {"contracted_on": "2026-07-31"}, "2027-07-31", "misrep_cancel_tokusho"),
        ("shop", {"contracted_on": "2026-06-01"}, "2027-06-01", "consumer_contract_cancel"),
        ("net", {"received_on": "2026-06-10"}, "2027-06-10", "consumer_contract_cancel"),
        ("door", {}, None, "misrep_cancel_tokusho"),
    ],
)
def test_a_contract_made_on_wrong_words_is_undone_within_a_year(
    how: str, facts: dict[str, Value], last: str | None, rule: str
) -> None:
    case = view("unwanted_contract", how=how, **facts)
    now = at("2026-06-11")
    assert ARGUMENTS["rescind_last"](case, now) == last
    assert ARGUMENTS["rescind_rule"](case, now) == f"deadlines/{rule}"
    assert BRANCHES["rescind_window"](case, now) == ("open" if last else "unknown")
    if last:
        assert BRANCHES["rescind_window"](case, at(last, "23:59")) == "open"
        over = date.fromisoformat(last) + timedelta(days=1)
        assert BRANCHES["rescind_window"](case, at(over.isoformat(), "00:00")) == "unknown"


def test_the_notice_is_sent_while_a_post_office_is_open() -> None:
    case = view("unwanted_contract", how="door", received_on="2026-09-13")
    # Its last day 2026-09-20 is the Sunday of a long weekend, 21 to 23 September are holidays.
    assert ARGUMENTS["contract_last"](case, at("2026-09-14")) == "2026-09-20"
    assert ARGUMENTS["contract_best_day"](case, at("2026-09-14")) == "2026-09-18"
    sent = DUES["contract_send"](case, at("2026-09-18", "11:00"))
    assert sent.when is not None
    assert in_japan(sent.when).date() == date(2026, 9, 18)


def test_while_nobody_knows_when_the_paper_came_the_day_of_signing_counts() -> None:
    case = view("unwanted_contract", how="net", contracted_on="2027-04-24")
    # Day one 24 April, so 1 May at the earliest, a Saturday; then comes Golden Week until 5 May.
    sent = DUES["contract_send"](case, at("2027-04-30", "11:00"))
    assert sent.when is not None
    assert in_japan(sent.when).date() == date(2027, 4, 30)
    assert sent.deadline is None, "the period itself is not known"


# --- online_purchase: 特定商取引法15条の3: eight days from the delivery, the day of delivery is day one, where the shop has
# no terms of its own. "n days before the next delivery" is read with n full days between.


@pytest.mark.parametrize(
    ("delivered", "last"),
    [("2026-06-01", "2026-06-08"), ("2026-12-31", "2027-01-07"), ("2027-02-25", "2027-03-04"), ("", None)],
)
def test_goods_go_back_until_the_eighth_day(delivered: str, last: str | None) -> None:
    case = view("online_purchase", delivered_on=delivered)
    assert ARGUMENTS["return_last"](case, at("2026-06-02")) == last


@pytest.mark.parametrize(
    ("before", "following", "last"),
    [
        ("10日前まで", "2026-07-01", "2026-06-20"),  # the other reading would be 06-21
        ("１０日前", "2026-07-01", "2026-06-20"),
        ("5 days", "2026-07-01", "2026-06-25"),
        ("7", "2026-03-05", "2026-02-25"),
        ("前日", "2026-07-01", "2026-06-30"),
        ("", "", None),
    ],
)
def test_a_subscription_ends_before_its_next_delivery(before: str, following: str, last: str | None) -> None:
    case = view("online_purchase", days_before=before, next_on=following)
    assert ARGUMENTS["trial_last"](case, at("2026-02-01")) == last


# --- data_leak: 個人情報保護法施行規則8条: final report within 30 days, 60 with ill intent, from the day of learning; the quick
# one "speedily", which the guideline reads as three to five days.


@pytest.mark.parametrize(
    ("reached", "learned", "quick", "final"),
    [
        ("lost", "2026-06-01", "2026-06-03", "2026-06-30"),
        ("broken_in", "2026-06-01", "2026-06-03", "2026-07-30"),
        ("lost", "2026-12-30", "2027-01-01", "2027-01-28"),
        ("broken_in", "2026-12-30", "2027-01-01", "2027-02-27"),
    ],
)
def test_a_leak_is_reported_counting_the_day_of_learning(reached: str, learned: str, quick: str, final: str) -> None:
    case = view("data_leak", reached=reached, data="money", learned_on=learned)
    assert ARGUMENTS["leak_quick_last"](case, at(learned)) == quick
    assert ARGUMENTS["leak_final_last"](case, at(learned)) == final
    assert BRANCHES["leak_report"](case, at(quick)) == "due"


def test_a_few_lost_names_are_only_perhaps_reported() -> None:
    assert BRANCHES["leak_report"](view("data_leak", reached="lost", data="names"), at("2026-06-01")) == "perhaps"


# --- bank_transfer: 振り込め詐欺救済法: at least 30 days from the day after the notice that begins the payments.


@pytest.mark.parametrize(
    ("notice", "last"),
    [("2026-06-01", "2026-07-01"), ("2026-12-01", "2026-12-31"), ("2027-01-31", "2027-03-02"), ("", None)],
)
def test_the_application_is_counted_from_the_day_after_the_notice(notice: str, last: str | None) -> None:
    assert ARGUMENTS["relief_last"](view("bank_transfer", notice_on=notice), at("2026-06-01")) == last


# --- refund_status: a promised day is over when it has passed; a card's refund shows on a statement within a month.


@pytest.mark.parametrize(
    ("road", "by", "looked"),
    [
        ("bank", "2026-06-10", "2026-06-11"),
        ("bank", "2026-06-12", "2026-06-15"),  # Saturday: a look may move later
        ("app", "", "2026-06-08"),
        ("card", "2026-06-10", "2026-07-13"),  # 07-11 is a Saturday
        ("card", "", "2026-07-02"),
        ("bank", "2026-05-01", "2026-06-02"),  # long past: tomorrow
    ],
)
def test_a_refund_is_looked_for_after_its_day(road: str, by: str, looked: str) -> None:
    due = DUES["refund_seen"](view("refund_status", road=road, by=by), at("2026-06-01"))
    assert due.when is not None
    assert in_japan(due.when).date().isoformat() == looked


# --- what always holds


def _deadline(due: Due) -> tuple[date, date] | None:
    found = due.deadline
    return (found.safe, found.other or found.safe) if found is not None else None


@given(
    day=DAYS,
    how=st.sampled_from(
        ["door", "phone", "buyer", "chain", "lesson", "sidejob", "insurance", "advice", "net", "mobile"]
    ),
    wait=st.integers(0, 40),
    clock=st.times(),
    other=DAYS,
)
def test_no_duty_lies_behind_the_last_safe_day(day: date, how: str, wait: int, clock: time, other: date) -> None:
    """A duty with a last day falls on that day at the latest, however late it is told; the safe day is the earlier one."""
    now = datetime.combine(day + timedelta(days=wait), clock, tzinfo=JST)
    told: dict[str, Value] = {"received_on": day.isoformat(), "service_on": other.isoformat(), "how": how}
    told |= {"delivered_on": day.isoformat(), "learned_on": day.isoformat(), "notice_on": day.isoformat()}
    told |= {"next_on": other.isoformat(), "days_before": "10日前", "data": "money", "reached": "lost"}
    rules = (
        "contract_send",
        "contract_proof",
        "purchase_return_by",
        "trial_by",
        "leak_quick",
        "leak_final",
        "relief_application",
    )
    for rule in rules:
        due = DUES[rule](view("unwanted_contract", **told), now)
        days = _deadline(due)
        if days is None:
            continue
        safe, last = days
        assert safe <= last, rule
        assert due.when is not None
        if safe >= in_japan(now).date():
            assert in_japan(due.when).date() <= safe, (rule, due)


@given(received=DAYS, began=DAYS)
def test_a_missing_day_never_makes_a_line_end_later(received: date, began: date) -> None:
    both = view("unwanted_contract", how="net", received_on=received.isoformat(), service_on=began.isoformat())
    one = view("unwanted_contract", how="net", received_on=received.isoformat())
    now = at("2026-06-01")
    assert str(ARGUMENTS["contract_last"](one, now)) <= str(ARGUMENTS["contract_last"](both, now))


def test_the_content_is_the_shipped_one(library: Library) -> None:
    assert library.book.kinds["deadlines"].keys() == LIBRARY.book.kinds["deadlines"].keys()
