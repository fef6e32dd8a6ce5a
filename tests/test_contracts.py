"""Several contracts in one case, and their money: apart where they differ, and a case of an older release goes on."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

import msgspec
import pytest
from case_player import Player
from hypothesis import given
from hypothesis import strategies as st

from bot.content.library import Library
from bot.core import cases, ledger
from bot.core.calendar import JST
from bot.core.case import Case, Known, Line
from bot.core.contract import OWN, add, facts_of, items
from bot.core.person import Person
from bot.core.view import View

AT = datetime(2026, 11, 15, 20, 5, tzinfo=JST)
OLD_RECORD = """{"id": "00000000000000000000000000000000", "lang": "ja", "seq": 5, "met": "2026-11-15T20:05:00+09:00",
"places": [{"case": "1", "flow": "unknown_charge", "step": "expect", "asked": 5}],
"cases": [{"id": "1", "kind": "unknown_charge", "opened": "2026-11-15T20:05:00+09:00", "facts": {
  "merchant": {"value": "merchants/safenest", "at": "2026-11-15T20:05:00+09:00"},
  "holder": {"value": "self", "at": "2026-11-15T20:05:00+09:00"},
  "charged_on": {"value": "2026-11-10", "at": "2026-11-15T20:06:00+09:00"},
  "amount": {"value": "JPY 9878", "at": "2026-11-15T20:05:00+09:00"}},
 "entries": [{"at": "2026-11-15T20:06:00+09:00", "kind": "answer", "key": "unknown_charge-seen_yes"}],
 "tasks": [{"id": "request", "flow": "unknown_charge", "step": "request", "opened": "2026-11-15T20:07:00+09:00", "made": 4,
   "due": "2026-11-16T10:00:00+09:00", "letter": "charge_request",
   "deadline": {"rule": "deadlines/safenest_refund", "start": "2026-11-10", "safe": "2027-01-08", "other": "2027-01-09"}},
  {"id": "stop", "flow": "unknown_charge", "step": "stop", "opened": "2026-11-15T20:07:00+09:00", "made": 4,
   "due": "2026-11-18T12:00:00+09:00"}],
 "ledger": [{"id": "unknown_charge.charged", "at": "2026-11-15T20:06:00+09:00", "kind": "charged", "money": "JPY 9878", "made": 3}]
}]}"""
"""A person as the release before contracts and roads wrote them, in the middle of a talk."""


@pytest.fixture
def old(scenarios: Library) -> Player:
    player = Player(scenarios)
    player.person = msgspec.json.decode(OLD_RECORD, type=Person)
    return player


def test_a_case_of_an_older_release_goes_on_where_it_stood(old: Player) -> None:
    assert old.at("2026-11-15 20:10", "11/27")[-1] == "plan"
    assert old.at("2026-11-16 09:00", "予定")[0] == "plan"
    assert old.at("2026-11-16 10:05", "できた")[0] == "blanks"
    keys = old.at("2026-11-16 10:05", "[手で書いた]")
    assert "unknown_charge-answer" in keys


def test_a_case_of_an_older_release_takes_corrections_contracts_and_reports(old: Player) -> None:
    assert "duty.moved" in old.at("2026-11-15 20:10", "利用日は11/10じゃなくて11/9でした")
    request = cases.find_duty(old.case, "request")
    assert request is not None
    assert str(request.deadline.safe) == "2027-01-07"  # type: ignore[union-attr]
    old.at("2026-11-15 20:12", "あと明細に CleanDrive 29.9ドルもあった")
    assert items(old.case) == ("", "contract.2")
    old.at("2026-12-15 19:00", "セイフネストのマイナス9,878円ありました")
    assert ledger.came_back(old.case, "") == {"JPY": Decimal(9878)}
    assert not ledger.came_back(old.case, "contract.2")


def test_what_a_contract_has_of_its_own_never_shows_in_another(scenarios: Library) -> None:
    at = AT
    case = Case("1", "unknown_charge", at)
    for name in sorted(OWN):
        case = cases.save(case, "", name, Known("first", at))
    case, second = add(case)
    view = View(case, scenarios.book, second)
    assert not [name for name in OWN if view.get(name) is not None]
    case = cases.save(case, second, "merchant", Known("second", at))
    case = cases.save(case, second, "issuer", Known("one card", at))
    assert facts_of(case, "")["merchant"].value == "first"
    assert facts_of(case, second)["merchant"].value == "second"
    assert View(case, scenarios.book).get("issuer") == View(case, scenarios.book, second).get("issuer") == "one card"


MONEY = st.builds(
    lambda currency, cents: ledger.money_of(currency, Decimal(cents) if currency == "JPY" else Decimal(cents) / 100),
    st.sampled_from(["JPY", "USD", "EUR"]),
    st.integers(1, 1_000_000),
)
KINDS = st.sampled_from(["charged", "disputed", "promised", "credited", "lost", "kept"])
LINES = st.lists(st.tuples(KINDS, MONEY, st.sampled_from(["", "contract.2", "contract.3"]), st.booleans()), max_size=20)


@given(LINES)
def test_the_sums_of_the_contracts_are_the_sums_of_the_case(told: list[tuple[str, str, str, bool]]) -> None:
    at = AT
    lines = tuple(
        Line(str(n), at, kind, money, n, item, date(2026, 11, 27), "2026-11", expected)  # type: ignore[arg-type]
        for n, (kind, money, item, expected) in enumerate(told)
    )
    case = Case("1", "unknown_charge", at, ledger=lines)
    parts: dict[str, Decimal] = {}
    for item in ("", "contract.2", "contract.3"):
        for currency, number in ledger.came_back(case, item).items():
            parts[currency] = parts.get(currency, Decimal(0)) + number
    assert parts == ledger.came_back(case)
    for item in ("", "contract.2", "contract.3"):
        charged, gone = (
            ledger.total(ledger.lines_of(case, item), *kinds) for kinds in (("charged",), ("credited", "lost", "kept"))
        )
        seen = ledger.total(ledger.lines_of(case, item), "credited", "lost", "kept", expected=False)
        for currency, number in ledger.still_open(case, item).items():
            assert number + seen.get(currency, Decimal(0)) == charged[currency]
            assert number > 0
        assert set(seen) <= set(gone)


@given(MONEY)
def test_money_is_written_and_read_the_same(money: str) -> None:
    assert ledger.money_of(*ledger.amount_of(money)) == money
