"""The rules of suspicious_email: doors, desks, what is secured in which order, when, and sentences for every company."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from bot.content.check_words import MOST_CHARACTERS, MOST_URGENT, width
from bot.content.library import Library, japanese_calendar
from bot.core.account import FLOW
from bot.core.calendar import JST
from bot.core.case import Case, Entry, Known, Task, Value
from bot.core.draft import argument
from bot.core.facts import Book, Issuer, Service
from bot.core.flow import Ask, Say
from bot.core.person import Message
from bot.core.rulebook import ARGUMENTS, BRANCHES, DUES
from bot.core.view import View

SUNDAY = datetime(2026, 7, 5, 8, 10, tzinfo=JST)
TUESDAY = datetime(2026, 7, 7, 10, 0, tzinfo=JST)


def service(service_id: str, **given: object) -> Service:
    """An invented company, to be shown until 2030."""
    common: dict[str, object] = {
        "kind": "services",
        "id": service_id,
        "name": {"ja": service_id, "en": service_id},
        "source": ("invented for a test",),
        "seen": date(2026, 4, 1),
        "review": date(2030, 4, 1),
        "confidence": "high",
    }
    return Service(**{**common, **given})  # type: ignore[arg-type]


MINATO = service("minato", phone="0120-000-444", phone_shown="yes", hours="daily 9:00-20:00", link="https://m.example/")
SERVICES = (
    MINATO,
    service("always", phone="0120-000-445", phone_shown="confirm", hours="24h", link="https://a.example/"),
    service("office", phone="0120-000-446", phone_shown="yes", hours="Mon-Fri 10:00-17:00", closed=("holidays",)),
    service("quiet", phone="0120-000-447", phone_shown="yes"),
    service("hidden", phone="0120-000-448", phone_shown="no", link="https://h.example/"),
    service("overdue", phone="0120-000-449", phone_shown="yes", hours="24h", review=date(2026, 1, 1)),
    service("nowhere"),
)
ISSUER = Issuer(
    kind="issuers", id="kita", name={"ja": "北", "en": "Kita"}, source=("invented",), seen=date(2026, 4, 1),
    review=date(2030, 4, 1), confidence="high", phone="0120-000-450", phone_shown="yes",
)  # fmt: skip
BOOK = Book({"services": {fact.id: fact for fact in SERVICES}, "issuers": {"kita": ISSUER}}, japanese_calendar())


def view(*noted: str, tasks: tuple[str, ...] = (), book: Book = BOOK, **facts: Value) -> View:
    """A case with these diary lines, open tasks and facts."""
    entries = tuple(Entry(SUNDAY, "answer", f"{FLOW}-{step}") for step in noted)
    open_tasks = tuple(Task(step, FLOW, step, SUNDAY, 1) for step in tasks)
    known = {name: Known(value, SUNDAY) for name, value in facts.items()}
    return View(Case("1", FLOW, SUNDAY, facts=known, entries=entries, tasks=open_tasks), book)


def at(company: str, *noted: str) -> View:
    """A case about that company."""
    return view(*noted, service=f"services/{company}")


# --- doors and desks


def test_a_front_door_is_only_told_when_it_is_known() -> None:
    door, named = BRANCHES["email_door"], BRANCHES["email_company"]
    assert door(at("minato"), SUNDAY) == "address"
    assert door(at("nowhere"), SUNDAY) == "paper"
    assert door(at("overdue"), SUNDAY) == "paper"
    assert door(view(service="コトリ信用金庫"), SUNDAY) == "paper"
    assert (named(view(service="コトリ信用金庫"), SUNDAY), named(view(), SUNDAY)) == ("named", "nobody")


@pytest.mark.parametrize(
    ("company", "now", "desk"),
    [
        ("minato", SUNDAY, "closed"),
        ("minato", SUNDAY.replace(hour=9), "open"),
        ("minato", SUNDAY.replace(hour=20), "closed"),
        ("always", SUNDAY, "open"),
        ("office", SUNDAY.replace(hour=12), "closed"),
        ("office", TUESDAY, "open"),
        ("quiet", SUNDAY, "any_hours"),
        ("hidden", SUNDAY, "write"),
        ("overdue", SUNDAY, "paper"),
        ("nowhere", SUNDAY, "paper"),
    ],
)
def test_the_desk_is_open_closed_or_reached_in_another_way(company: str, now: datetime, desk: str) -> None:
    assert BRANCHES["email_desk"](at(company), now) == desk
    assert BRANCHES["email_script"](at(company), now) == ("waiting" if desk == "closed" else "calling")


def test_the_issuers_number_is_told_only_when_it_was_named() -> None:
    line = BRANCHES["email_card_line"]
    assert line(view(), SUNDAY) == "card"
    assert line(view(issuer="みなとカード"), SUNDAY) == "card"
    assert line(view(issuer="issuers/kita"), SUNDAY) == "known"


# --- roads


def test_what_follows_the_card_and_the_bank() -> None:
    card, bank = BRANCHES["email_after_card"], BRANCHES["email_after_bank"]
    assert card(view(entered="card"), SUNDAY) == "door"
    assert card(view(entered="several"), SUNDAY) == "ask_bank"
    assert card(view(paid="card"), SUNDAY) == "paid"
    assert card(view(entered="several", linked="card"), SUNDAY) == "misuse"
    assert card(view(linked="both"), SUNDAY) == "bank"
    assert bank(view(entered="bank"), SUNDAY) == "door"
    assert bank(view(entered="several"), SUNDAY) == "password"
    assert bank(view(linked="bank"), SUNDAY) == "misuse"


def test_a_password_that_was_told_is_changed_before_anything_is_looked_at() -> None:
    login = BRANCHES["email_login"]
    assert login(view(entered="card"), SUNDAY) == "look"
    assert login(view(entered="password"), SUNDAY) == "password"
    assert login(view(entered="several", told_password="yes"), SUNDAY) == "password"
    assert login(view(entered="several", told_password="no"), SUNDAY) == "look"
    assert login(view("password_changed", entered="password"), SUNDAY) == "look"


@pytest.mark.parametrize(
    ("case", "after"),
    [
        (view("absent"), "rest"),
        (view("strange"), "account"),
        (view("gone"), "account"),
        (view("reset_failed"), "account"),
        (view("locked", "logged_in", "absent"), "rest"),
        (view("absent", "strange"), "account"),
        (view("absent", entered="password"), "account"),
        (view("absent", entered="card"), "money"),
        (view("stranger", paid="transfer"), "money"),
        (view("strange", tasks=("statement_one",)), "rest"),
    ],
)
def test_afterwards_the_account_the_money_or_nothing_is_secured_once(case: View, after: str) -> None:
    assert BRANCHES["email_after"](case, SUNDAY) == after


def test_the_mailbox_comes_before_the_front_door_only_when_a_password_was_told() -> None:
    after = BRANCHES["email_after_mailbox"]
    assert after(view(entered="password"), SUNDAY) == "door"
    assert after(view("logged_in"), SUNDAY) == "same"
    assert after(view("nobody"), SUNDAY) == "same"
    assert after(view(tasks=("look",)), SUNDAY) == "same"


def test_small_questions_about_a_case_are_answered_from_what_was_noted() -> None:
    assert BRANCHES["email_secured"](view("password_changed"), SUNDAY) == "yes"
    assert BRANCHES["email_secured"](view(), SUNDAY) == "no"
    assert BRANCHES["email_strange"](view("strange", "absent"), SUNDAY) == "no"
    assert BRANCHES["email_strange"](view("absent", "strange"), SUNDAY) == "yes"
    assert BRANCHES["email_watch"](view("absent"), SUNDAY) == "screen"
    assert BRANCHES["email_watch"](view("stranger"), SUNDAY) == "statement"
    assert BRANCHES["email_worry"](view("own"), SUNDAY) == "no"
    assert BRANCHES["email_worry"](view("own", tasks=("phone_bill",)), SUNDAY) == "yes"
    assert BRANCHES["email_worry"](view("own", entered="card"), SUNDAY) == "yes"
    assert BRANCHES["email_mailbox"](view(mailbox="later"), SUNDAY) == "settled"
    assert BRANCHES["email_same"](view(), SUNDAY) == "ask"
    assert BRANCHES["email_inside"](view("strange"), SUNDAY) == "later"
    assert BRANCHES["email_inside"](view("strange", "inside_clean"), SUNDAY) == "settled"
    assert BRANCHES["email_inside"](view(entered="card"), SUNDAY) == "settled"
    assert BRANCHES["email_left"](view(tasks=("look",)), SUNDAY) == "some"
    assert BRANCHES["email_left"](view(), SUNDAY) == "none"


def test_after_three_attempts_another_way_is_better() -> None:
    again, following = BRANCHES["email_attempts"], BRANCHES["email_attempt_next"]
    one, two, three = (view(*["unreached"] * count) for count in (1, 2, 3))
    assert [again(case, SUNDAY) for case in (one, two, three)] == ["again", "again", "enough"]
    assert (following(one, SUNDAY), following(two, SUNDAY)) == ("second", "third")
    assert ARGUMENTS["attempt_count"](two, SUNDAY) == 2


# --- when


def test_the_wanted_call_is_reminded_of_five_minutes_before_the_desk_opens_even_before_nine() -> None:
    due = DUES["desk_soon"](at("minato"), SUNDAY)
    assert (due.when, due.chosen) == (SUNDAY.replace(hour=8, minute=55), True)
    late = DUES["desk_soon"](at("minato"), SUNDAY.replace(minute=58))
    assert late.when == SUNDAY.replace(minute=58)
    unknown = DUES["desk_soon"](at("quiet"), SUNDAY)
    assert (unknown.when, unknown.chosen) == (datetime(2026, 7, 6, 10, 0, tzinfo=JST), False)


@pytest.mark.parametrize(
    ("company", "now", "due"),
    [
        ("minato", SUNDAY, "2026-07-05 09:00"),
        ("minato", SUNDAY.replace(hour=15), "2026-07-05 15:40"),
        ("minato", SUNDAY.replace(hour=19, minute=45), "2026-07-06 09:00"),
        ("always", SUNDAY.replace(hour=23), "2026-07-06 09:00"),
        ("office", SUNDAY, "2026-07-06 10:10"),
        ("office", datetime(2026, 7, 17, 16, 45, tzinfo=JST), "2026-07-21 10:10"),  # Monday is Marine Day
        ("quiet", TUESDAY, "2026-07-07 10:30"),
        ("quiet", TUESDAY.replace(hour=15, minute=45), "2026-07-08 10:00"),
        ("nowhere", SUNDAY, "2026-07-06 10:00"),
    ],
)
def test_a_call_falls_into_the_hours_of_the_desk(company: str, now: datetime, due: str) -> None:
    assert f"{DUES['desk_opens'](at(company), now).when:%Y-%m-%d %H:%M}" == due


def test_the_next_attempt_comes_an_hour_later_while_the_desk_is_open() -> None:
    assert DUES["desk_again"](at("minato"), SUNDAY.replace(hour=10)).when == SUNDAY.replace(hour=11)


@pytest.mark.parametrize(
    ("today", "first", "second"),
    [
        (date(2026, 7, 5), date(2026, 8, 5), date(2026, 9, 7)),  # 5 September is a Saturday
        (date(2026, 1, 31), date(2026, 3, 2), date(2026, 3, 31)),  # 28 February is a Saturday
        (date(2026, 11, 21), date(2026, 12, 21), date(2027, 1, 21)),
        (date(2026, 12, 3), date(2027, 1, 4), date(2027, 2, 3)),  # offices are closed until 3 January
    ],
)
def test_statements_are_looked_at_a_month_and_two_months_later_never_on_a_closed_day(
    today: date, first: date, second: date
) -> None:
    now = datetime.combine(today, time(9, 30), JST)
    found = [DUES[name](view(), now).when for name in ("month_later", "two_months_later")]
    assert found == [datetime.combine(day, time(19, 0), JST) for day in (first, second)]


def test_one_password_a_day_at_noon() -> None:
    names = ("noon_tomorrow", "noon_in_two_days", "noon_in_three_days", "noon_in_four_days")
    found = [DUES[name](view(), SUNDAY).when for name in names]
    assert [f"{when:%m-%d %H:%M}" for when in found if when] == [f"07-{day:02} 12:00" for day in (6, 7, 8, 9)]


# --- sentences


def test_what_a_sentence_says_of_the_company_and_the_account() -> None:
    name = ARGUMENTS["company"]
    assert name(view(), SUNDAY) == "none"
    assert name(at("minato"), SUNDAY) == "known"
    assert name(view(service="コトリ信用金庫"), SUNDAY) == "known"
    assert name(view(service="どの会社かわからないのですが家に何度も何度も届きます"), SUNDAY) == "none"
    assert ARGUMENTS["desk_opens_on"](at("minato"), SUNDAY) == "2026-07-05T09:00:00+09:00"
    assert ARGUMENTS["desk_opens_on"](at("quiet"), SUNDAY) is None
    assert ARGUMENTS["account_state"](view("absent", "strange"), SUNDAY) == "strange"
    assert ARGUMENTS["account_state"](view("gone"), SUNDAY) == "out"
    assert ARGUMENTS["card_issuer"](view(), SUNDAY) is None


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_every_sentence_fits_whichever_company_it_is(library: Library, lang: str) -> None:
    flow = library.flows[FLOW]
    urgent = {f"{FLOW}-{step.id}" for step in flow.steps.values() if isinstance(step, Say | Ask) and step.urgent}
    known_only = {"type_address", "call_now", "call_any", "call_closed", "call_reminded", "write_now"}
    keys = [key for key in library.words.languages[lang].places if key.startswith(f"{FLOW}-")]
    for company in (*library.book.kinds["services"], "みなと信用金庫の西支店のお客さま係", ""):
        known = company in library.book.kinds["services"]
        ref = f"services/{company}" if known else company
        case = view("strange", book=library.book, service=ref, issuer="issuers/rakuten_card")
        for key in keys:
            step = key.partition(".")[0].removeprefix(f"{FLOW}-")
            args = {name: argument(case, name, SUNDAY) for name in library.arguments[key]}
            unsaid = (step in known_only and not known) or args.get("desk_opens_on", "") is None
            if unsaid:
                continue
            text = library.words.render(
                Message(key, {k: v for k, v in args.items() if v is not None}), lang, SUNDAY
            ).text
            assert width(text) <= (MOST_URGENT if key in urgent else MOST_CHARACTERS), (ref, key, text)
            blanks = [mark for mark in ("〔", "[not known]") if mark in text]
            assert not blanks, (ref, key, text)
