"""Prepaid cards: which is saved next, by which road, what the amounts say, and when the issuer is asked again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.check_words import MOST_URGENT, width
from bot.content.library import Library, japanese_calendar
from bot.core import cases
from bot.core.calendar import JST
from bot.core.case import Case, Known
from bot.core.facts import Book, Brand
from bot.core.flow import Ask, Say
from bot.core.prepaid import card_to_ask, cards, riskiest_card, unsettled_card
from bot.core.rulebook import ARGUMENTS, BRANCHES, DUES
from bot.core.view import View

NOW = datetime(2026, 6, 9, 14, 20, tzinfo=JST)  # a Tuesday
AtRisk = dict[int, tuple[str, int]]
"""Cards by number: how much of the code was told, and the value in yen (0: not known)."""


def brand(**fields: Any) -> Brand:
    """An invented brand."""
    common = {"kind": "brands", "id": "sakura", "name": {"ja": "サクラ", "en": "Sakura"}, "confidence": "high"}
    seen = {"source": ("invented",), "seen": date(2026, 4, 1), "review": date(2027, 4, 1)}
    return Brand(**{**common, **seen, **fields})


OWN = brand(redeem="own_account", path={"ja": "アプリ", "en": "app"})
VISA = brand(redeem="issuer_first", phone="0120-000-222", phone_shown="yes", hours="24h")


def view(
    facts: Mapping[str, str], items: Mapping[int, Mapping[str, str]], of: Brand | None = OWN, item: str = ""
) -> View:
    """A case with these facts and cards."""
    case = Case("1", "prepaid_card", NOW)
    for name, value in {**facts, **({"brand": of.ref} if of else {})}.items():
        case = cases.save(case, "", name, Known(value, NOW))
    for number, answers in items.items():
        for name, value in answers.items():
            case = cases.save(case, f"card.{number}", f"card.{name}", Known(value, NOW))
    book = Book({"brands": {of.id: of} if of else {}}, japanese_calendar())
    return View(case, book, item)


def rescued(told: AtRisk, answer: str = "loaded", of: Brand | None = OWN) -> list[int]:
    """The order in which cards come up while every answer settles one."""
    items: dict[int, dict[str, str]] = {
        number: {"told": how, "value": f"JPY {yen}" if yen else ""} for number, (how, yen) in told.items()
    }
    count = {1: "one", 2: "two", 3: "three"}.get(len(told), "more")
    order: list[int] = []
    while (found := riskiest_card(view({"count": count}, items, of))) is not None:
        order.append(int(found))
        assert len(order) <= len(told), "a card came up twice"
        items[int(found)]["loaded" if of is OWN else "stopped"] = answer
    return order


@pytest.mark.parametrize(
    ("told", "order"),
    [
        ({1: ("told", 0), 2: ("half", 0), 3: ("untold", 0)}, [2, 1]),
        ({1: ("told", 5000), 2: ("told", 50000), 3: ("told", 10000)}, [2, 3, 1]),
        ({1: ("told", 50000), 2: ("half", 1500)}, [2, 1]),
        ({1: ("half", 1000), 2: ("half", 3000), 3: ("told", 9000)}, [2, 1, 3]),
        ({1: ("told", 0), 2: ("told", 1000)}, [2, 1]),
        ({1: ("told", 3000), 2: ("told", 3000)}, [1, 2]),
        ({1: ("untold", 50000), 2: ("untold", 50000)}, []),
        ({1: ("told", 0), 2: ("untold", 0), 3: ("half", 0), 4: ("told", 2000)}, [3, 4, 1]),
    ],
)
def test_half_told_cards_come_first_then_the_dearest(told: AtRisk, order: list[int]) -> None:
    assert rescued(told) == order


card_lists = st.lists(
    st.tuples(st.sampled_from(["told", "half", "untold"]), st.sampled_from([0, 1500, 5000, 10000, 50000])),
    min_size=1,
    max_size=4,
).map(lambda found: dict(enumerate(found, 1)))


@given(told=card_lists, answer=st.sampled_from(["loaded", "used"]))
def test_every_told_card_is_handled_once_and_always_the_riskiest_one_first(told: AtRisk, answer: str) -> None:
    order = rescued(told, answer)
    at_risk = [number for number, (how, _) in told.items() if how != "untold"]
    assert sorted(order) == at_risk
    ranks = [(("half", "told").index(told[number][0]), -told[number][1]) for number in order]
    assert ranks == sorted(ranks)


@given(told=card_lists, answer=st.sampled_from(["stopped", "used", "pending"]))
def test_the_issuer_too_hears_of_every_told_card_once(told: AtRisk, answer: str) -> None:
    assert sorted(rescued(told, answer, VISA)) == [number for number, (how, _) in told.items() if how != "untold"]


@given(
    told=card_lists,
    data=st.data(),
    of=st.sampled_from([OWN, VISA, None, brand(redeem="issuer_first", path={"ja": "会員ページ", "en": "page"})]),
)
def test_whatever_is_answered_the_rescue_ends_and_never_touches_an_untold_card(
    told: AtRisk, data: st.DataObject, of: Brand | None
) -> None:
    items: dict[int, dict[str, str]] = {number: {"told": how} for number, (how, _) in told.items()}
    count = {1: "one", 2: "two", 3: "three"}.get(len(told), "more")
    asked: list[tuple[int, str]] = []
    while (found := riskiest_card(view({"count": count}, items, of))) is not None:
        number = int(found)
        assert told[number][0] != "untold"
        road = BRANCHES["rescue_road"](view({"count": count}, items, of, f"card.{number}"), NOW)
        name, answers = ("loaded", LOADED) if road.startswith("load") else ("stopped", STOPPED)
        asked.append((number, name))
        items[number][name] = data.draw(st.sampled_from(answers))
    assert len(asked) == len(set(asked)), "the same thing was asked of a card twice"
    states = {card.state for card in cards(view({"count": count}, items, of))}
    assert "todo" not in states


LOADED = ("loaded", "used", "failed", "no_account")
STOPPED = ("stopped", "used", "pending", "unreached", "closed")


def test_without_an_account_no_further_card_is_loaded() -> None:
    items = {1: {"told": "told", "loaded": "no_account"}, 2: {"told": "told"}}
    assert BRANCHES["rescue_road"](view({"count": "two"}, items, item="card.2"), NOW) == "number"


def test_an_issuer_that_was_not_reached_is_not_tried_for_the_next_card() -> None:
    items = {1: {"told": "told", "stopped": "unreached"}, 2: {"told": "half"}}
    there = view({"count": "two"}, items, VISA)
    assert riskiest_card(there) is None
    assert [card.state for card in cards(there)] == ["open", "open"]
    assert BRANCHES["rescue_outcome"](there, NOW) == "not_reached"


@pytest.mark.parametrize(
    ("of", "when", "road"),
    [
        (OWN, NOW, "load"),
        (VISA, NOW, "phone"),
        (brand(redeem="issuer_first", phone="03-0000-0222", phone_shown="confirm"), NOW, "phone"),
        (brand(redeem="issuer_first", phone="03-0000-0222", phone_shown="no"), NOW, "number"),
        (brand(redeem="unknown", phone="03-0000-0222", phone_shown="yes", hours="Mon-Fri 10:00-14:00"), NOW, "closed"),
        (brand(redeem="unknown", link="https://sakura.example/"), NOW, "page"),
        (brand(redeem="unknown", link="https://sakura.example/", confidence="low"), NOW, "number"),
        (brand(redeem="unknown", link="https://sakura.example/"), datetime(2027, 5, 1, 9, 0, tzinfo=JST), "number"),
        (None, NOW, "number"),
    ],
)
def test_the_road_follows_what_is_known_of_the_brand(of: Brand | None, when: datetime, road: str) -> None:
    assert BRANCHES["rescue_road"](view({"count": "one"}, {1: {"told": "told"}}, of, "card.1"), when) == road


def test_a_second_card_is_told_the_place_in_short_and_the_issuer_only_once() -> None:
    loaded = {1: {"told": "told", "loaded": "used"}, 2: {"told": "told"}}
    assert BRANCHES["rescue_road"](view({"count": "two"}, loaded, item="card.2"), NOW) == "load_next"
    called = {1: {"told": "told", "stopped": "pending"}, 2: {"told": "told"}}
    assert BRANCHES["rescue_road"](view({"count": "two"}, called, VISA, "card.2"), NOW) == "reached"


def test_every_card_of_a_few_is_asked_for_and_none_when_all_were_told() -> None:
    assert card_to_ask(view({"count": "two"}, {1: {"told": "told"}})) == "2"
    assert card_to_ask(view({"count": "two"}, {1: {"told": "told"}, 2: {"told": "half"}})) is None
    assert card_to_ask(view({"count": "more", "all_told": "all"}, {})) is None


def test_four_or_more_grows_with_every_further_card_until_there_is_none() -> None:
    done = {number: {"loaded": "loaded"} for number in range(1, 5)}
    facts = {"count": "more", "all_told": "all"}
    assert BRANCHES["more_cards"](view(facts, done, item="card.4"), NOW) == "ask"
    grown = {**done, 4: {"loaded": "loaded", "another": "yes"}}
    assert riskiest_card(view(facts, grown)) == "5"
    assert BRANCHES["more_cards"](view(facts, grown, item="card.4"), NOW) == "go_on"
    over = {**grown, 5: {"loaded": "used", "another": "no"}}
    assert riskiest_card(view(facts, over)) is None
    assert BRANCHES["more_cards"](view(facts, over, item="card.5"), NOW) == "go_on"


@pytest.mark.parametrize(
    ("amount", "count", "guess"),
    [
        ("JPY 30000", "three", "JPY 10000"),
        ("JPY 10000", "three", "JPY 10000"),
        ("JPY 10000", "one", "JPY 10000"),
        ("JPY 3000", "two", "JPY 1500"),
        ("USD 100", "two", None),
        ("JPY 30000", "more", None),
        ("", "two", None),
    ],
)
def test_the_amount_told_at_first_is_shared_out_or_taken_for_one_card(
    amount: str, count: str, guess: str | None
) -> None:
    assert ARGUMENTS["value_guess"](view({"amount": amount, "count": count}, {}), NOW) == guess


def test_a_share_of_the_total_told_at_first_counts_until_it_is_denied() -> None:
    facts = {"amount": "JPY 20000", "count": "two"}
    items = {1: {"told": "told", "loaded": "loaded"}, 2: {"told": "told", "loaded": "used"}}
    for shared in (view(facts, items), view({**facts, "value_ok": "yes"}, items)):
        assert ARGUMENTS["saved_total"](shared, NOW) == "JPY 10000"
        assert ARGUMENTS["used_total"](shared, NOW) == "JPY 10000"
        assert ARGUMENTS["unused_total"](shared, NOW) == "JPY 0"
        assert ARGUMENTS["loaded_count"](shared, NOW) == 1
    assert BRANCHES["value_state"](view(facts, items), NOW) == "guess"
    assert BRANCHES["tally_known"](view({**facts, "value_ok": "no"}, items), NOW) == "no"


def test_a_total_with_an_unknown_part_is_not_told() -> None:
    items = {1: {"told": "told", "value": "JPY 5000"}, 2: {"told": "told"}}
    assert ARGUMENTS["told_total"](view({"count": "two"}, items), NOW) is None


def test_values_are_asked_only_when_the_order_hangs_on_them() -> None:
    clear = {1: {"told": "told"}, 2: {"told": "half"}, 3: {"told": "untold"}}
    alike = {1: {"told": "told"}, 2: {"told": "told"}}
    assert BRANCHES["value_matters"](view({"count": "three"}, clear), NOW) == "no"
    assert BRANCHES["value_matters"](view({"count": "two"}, alike), NOW) == "yes"
    assert BRANCHES["value_matters"](view({"count": "two", "amount": "JPY 20000"}, alike), NOW) == "no"


def test_the_issuers_answers_are_asked_for_card_by_card() -> None:
    items = {
        1: {"told": "told", "stopped": "pending"},
        2: {"told": "untold"},
        3: {"told": "half", "stopped": "unreached"},
    }
    facts = {"count": "three"}
    assert unsettled_card(view(facts, items, VISA)) == "1"
    assert unsettled_card(view(facts, items, VISA, "card.1")) == "3"
    assert unsettled_card(view(facts, items, VISA, "card.3")) is None
    assert BRANCHES["answer_state"](view(facts, items, VISA), NOW) == "unsettled"


FRIDAY = datetime(2026, 6, 12, 16, 0, tzinfo=JST)


@pytest.mark.parametrize(
    ("of", "now", "due"),
    [
        (OWN, NOW, "2026-06-10T10:00"),
        (OWN, FRIDAY, "2026-06-15T10:00"),
        (VISA, FRIDAY, "2026-06-13T10:00"),
        (None, datetime(2026, 12, 28, 12, 0, tzinfo=JST), "2027-01-04T10:00"),
    ],
)
def test_an_answer_without_a_date_is_asked_after_on_the_next_day_somebody_works(
    of: Brand | None, now: datetime, due: str
) -> None:
    when = DUES["issuer_answer"](view({}, {}, of), now).when
    assert when is not None
    assert when.isoformat().startswith(due)


@pytest.mark.parametrize(
    ("of", "now", "due"),
    [
        (VISA, NOW, "2026-06-09T14:50"),
        (OWN, NOW, "2026-06-09T14:50"),
        (OWN, NOW.replace(hour=23), "2026-06-10T09:00"),
        (brand(phone="03-0000-0222", phone_shown="yes", hours="Mon-Fri 10:00-14:00"), FRIDAY, "2026-06-15T10:10"),
    ],
)
def test_a_call_that_failed_is_tried_again_soon_while_the_line_is_open(of: Brand, now: datetime, due: str) -> None:
    when = DUES["issuer_line"](view({}, {}, of), now).when
    assert when is not None
    assert when.isoformat().startswith(due)


def test_the_day_is_known_only_when_it_was_said_or_the_call_was_going_on() -> None:
    assert ARGUMENTS["told_day"](view({"call": "cut"}, {}), NOW) == "2026-06-09"
    assert ARGUMENTS["told_day"](view({"call": "no_call"}, {}), NOW) is None
    assert ARGUMENTS["told_day"](view({"call": "no_call", "told_on": "2026-06-07"}, {}), NOW) == "2026-06-07"


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_brand_fits_into_the_urgent_bubbles(library: Library, lang: str) -> None:
    flow = library.flows["prepaid_card"]
    urgent = [step for step in flow.steps.values() if isinstance(step, Ask | Say) and step.urgent]
    for step in urgent:
        key = f"prepaid_card-{step.id}"
        for ref in (*(fact.ref for fact in library.book.kinds["brands"].values()), "?"):
            args = {"any_brand": ref, "card_number": 12, "cards_in_all": 12}
            given_args = {name: args.get(name, "") for name in library.arguments[key]}
            text = library.words.text(key, lang, NOW, given_args)
            assert width(text) <= MOST_URGENT, (key, ref, text)
