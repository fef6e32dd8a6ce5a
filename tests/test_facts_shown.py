"""What of a fact may reach a person: over all shipped facts, and over all rules when a fact may not be told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.content.library import load_library
from bot.core.calendar import JST
from bot.core.case import Case, Known, Value
from bot.core.facts import ALWAYS_SHOWN, Book, Brand, Fact, is_shown
from bot.core.rulebook import ARGUMENTS, BRANCHES, DUES
from bot.core.view import View

LIBRARY = load_library()
FACTS = [fact for facts in LIBRARY.book.kinds.values() for fact in facts.values()]
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=JST)
BESIDE_THE_CARD = {"ja": "カードに書かれた電話番号(確認用: ", "en": "the phone number on your card (to compare: "}
NOTHING = {"ja": "カードに書かれた電話番号", "en": "the phone number on your card"}


def written(fact: Fact, language: str, today: date) -> dict[str, str]:
    """What each function that words may call makes of a fact."""
    functions = LIBRARY.words.languages[language].functions
    functions.today = today
    return {
        name: str(function(fact.ref))
        for name, function in functions.functions().items()
        if name in ("PHONE", "CALL", "HOURS", "LINK", "PATH", "SELLS", "NAME", "SEEN")
    }


@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_number_is_told_plainly_only_where_it_is_sure_and_else_only_beside_the_one_on_the_card(language: str) -> None:
    for fact in FACTS:
        for today in (NOW.date(), fact.review, fact.review + timedelta(days=1)):
            told = written(fact, language, today)
            fresh = fact.ref in ALWAYS_SHOWN or (fact.confidence != "low" and today <= fact.review)
            match fact.phone_shown if fact.phone and fresh else "no":
                case "yes":
                    assert told["PHONE"] == fact.phone, fact.ref
                case "confirm":
                    assert told["PHONE"] == f"{BESIDE_THE_CARD[language]}{fact.phone})", fact.ref
                    assert told["CALL"] == "", fact.ref
                case _:
                    assert told["PHONE"] == NOTHING[language], fact.ref
                    assert told["CALL"] == "", fact.ref
            elsewhere = " ".join(text for name, text in told.items() if name != "PHONE")
            assert not fact.phone or not re.search(rf"(?<!\d){re.escape(fact.phone)}(?!\d)", elsewhere), fact.ref


@pytest.mark.parametrize("language", ["ja", "en"])
def test_of_a_doubtful_or_overdue_fact_nothing_but_its_name_is_told(language: str) -> None:
    for fact in FACTS:
        if fact.ref in ALWAYS_SHOWN:
            continue
        for hidden, today in ((replace(fact, confidence="low"), NOW.date()), (fact, fact.review + timedelta(days=1))):
            assert not is_shown(hidden, today)
        functions = LIBRARY.words.languages[language].functions
        told = written(fact, language, fact.review + timedelta(days=1))
        nothing = {name: str(functions.functions()[name]("nobody knows this")) for name in told}
        for name in ("PHONE", "CALL", "HOURS", "LINK", "PATH"):
            assert told[name] == nothing[name], (fact.ref, name)


def rich(kind: str, **facts: Value) -> Case:
    """A case in which much is known, so that most rules have something to say."""
    told: dict[str, Value] = {
        "merchant": "merchants/norton", "seller": "merchants/norton", "issuer": "issuers/epos", "brand": "brands/apple",
        "service": "services/paypal", "charged_on": "2026-11-10", "received_on": "2026-11-18", "service_on": "2026-11-19",
        "delivered_on": "2026-11-18", "learned_on": "2026-11-20", "notice_on": "2026-11-15", "how": "door",
        "paid_on": "2026-11-10", "sent_on": "2026-11-10", "data": "money", "reached": "lost", "amount": "JPY 9878",
    } | facts  # fmt: skip
    return Case("1", kind, NOW, facts={name: Known(value, NOW) for name, value in told.items()})


CASES = [
    rich("unknown_charge"),
    rich("unknown_charge", merchant="merchants/paypal", issuer="issuers/jcb"),
    rich("unknown_charge", merchant="merchants/apple_bill", issuer="issuers/rakuten_card"),
    *(rich("unwanted_contract", how=how) for how in ("door", "chain", "net", "mobile", "advice")),
    rich("online_purchase"),
    rich("data_leak", reached="broken_in"),
    rich("bank_transfer"),
    rich("prepaid_card", brand="brands/nanaco"),
    rich("suspicious_email"),
]


ONLY_NAMES = ("mail_words",)
"""What a company is called is no fact about it: mails are looked for by its name even then."""


def untold(fact: Fact) -> tuple[Fact, Fact]:
    """The fact overdue, and doubtful. That a code is loaded into one's own account stays right; the way there is told no more."""
    if isinstance(fact, Brand):
        fact = replace(fact, redeem="unknown", path={})
    return replace(fact, review=NOW.date() - timedelta(days=1)), replace(fact, confidence="low")


def answers(book: Book) -> Iterator[tuple[str, str, object]]:
    """What every rule says of every such case."""
    for case in CASES:
        view = View(case, book)
        tables: tuple[Mapping[str, Callable[[View, datetime], object]], ...] = (ARGUMENTS, BRANCHES, DUES)
        for table in tables:
            for name, rule in table.items():
                if name not in ONLY_NAMES:
                    yield case.kind, name, rule(view, NOW)


@pytest.mark.parametrize("kind", ["deadlines", "merchants", "issuers", "brands", "services", "desks"])
def test_to_every_rule_a_fact_that_may_not_be_told_is_as_one_that_is_not_there(kind: str) -> None:
    facts = LIBRARY.book.kinds[kind]
    hidden = [{fact.id: untold(fact)[how] for fact in facts.values()} for how in (0, 1)]
    absent = {fact.id: fact for fact in facts.values() if fact.ref in ALWAYS_SHOWN}
    without = list(answers(Book({**LIBRARY.book.kinds, kind: absent}, LIBRARY.book.calendar)))
    for kept in hidden:
        found = list(answers(Book({**LIBRARY.book.kinds, kind: kept}, LIBRARY.book.calendar)))
        assert [one for one, other in zip(found, without, strict=True) if one != other] == []


@pytest.mark.parametrize(
    ("named", "ja", "en"),
    [
        ("merchants/closed_long_ago", "その会社", "that company"),
        ("desks/closed_long_ago", "その窓口", "that desk"),
        ("高山さん", "高山さん", "高山さん"),
        ("A/B商会", "A/B商会", "A/B商会"),
    ],
)
def test_a_fact_that_a_release_no_longer_has_is_not_called_by_its_id(named: str, ja: str, en: str) -> None:
    for language, said in (("ja", ja), ("en", en)):
        assert LIBRARY.words.languages[language].functions.name(named) == said
