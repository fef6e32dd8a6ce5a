"""An invented shop, card company and period for every way the rules of unknown_charge tell apart."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from bot.content.library import japanese_calendar
from bot.core import cases
from bot.core.calendar import JST
from bot.core.case import Case, Known, Task, Value
from bot.core.facts import Book, DeadlineRule, Fact, Issuer, Merchant
from bot.core.view import View

SUNDAY = datetime(2026, 11, 15, 20, 5, tzinfo=JST)
_COMMON: dict[str, object] = {
    "name": {"ja": "すずめソフト", "en": "Suzume Soft"},
    "source": ("invented for a test",),
    "seen": date(2026, 4, 1),
    "review": date(2030, 4, 1),
    "confidence": "high",
}


def _merchant(name: str, **more: object) -> Merchant:
    return Merchant(**{"kind": "merchants", "id": name, **_COMMON, **more})  # type: ignore[arg-type]


def _issuer(name: str, **more: object) -> Issuer:
    return Issuer(**{"kind": "issuers", "id": name, **_COMMON, **more})  # type: ignore[arg-type]


def _period(name: str, days: int, **more: object) -> DeadlineRule:
    return DeadlineRule(**{"kind": "deadlines", "id": name, **_COMMON, "days": days, "start": "charged_on", **more})  # type: ignore[arg-type]


FACTS: tuple[Fact, ...] = (
    _merchant("suzume", renews=True, refund="suzume_refund", contact=("web", "chat"), form_limit=130),
    _merchant("kamome", contact=("phone",), refund="one_reading"),
    _merchant("ordered", contact=("web",), refund="from_order"),
    _merchant("hourly", contact=("web",), refund="in_hours"),
    _merchant("agent", between=True, contact=("web",), refund="suzume_refund", mail_words=("ペイ", "receipt", "領収書", "more")),
    _merchant("old_case"),
    _merchant("wordy", mail_words=("自動延長サービス、請求完了のご案内", "注文を受け付けましたというご案内")),
    _merchant("weak", renews=True, refund="suzume_refund", confidence="low"),
    _merchant("overdue", renews=True, refund="suzume_refund", review=date(2026, 11, 1)),
    _merchant("stale_rule", renews=True, refund="stale"),
    _issuer("always", phone="0120-000-111", phone_shown="yes", hours="24h", window="own_61"),
    _issuer("by_day", phone="0120-000-444", phone_shown="confirm", hours="daily 9:00-20:00", closed=("12-31..01-03",)),
    _issuer("no_hours", phone="0120-000-555", phone_shown="confirm"),
    _issuer("hidden", phone="0120-000-666", phone_shown="no", hours="24h"),
    _issuer("doubtful", phone="0120-000-777", phone_shown="yes", hours="24h", window="own_61", confidence="low"),
    _period("suzume_refund", 60),
    _period("one_reading", 30, first_day="same"),
    _period("from_order", 14, start="ordered_on"),
    _period("in_hours", 48, unit="hours"),
    _period("stale", 60, review=date(2026, 11, 1)),
    _period("card_misuse_60", 60, start="reported_on", back=True),
    _period("own_61", 61, start="reported_on", back=True, first_day="same"),
)  # fmt: skip


def book() -> Book:
    """All invented facts, and the real holidays."""
    kinds: dict[str, dict[str, Fact]] = {}
    for fact in FACTS:
        kinds.setdefault(fact.kind, {})[fact.id] = fact
    return Book(kinds, japanese_calendar())


def view(*noted: str, tasks: tuple[Task, ...] = (), facts: Mapping[str, Value] | None = None, **more: Value) -> View:
    """A case with these facts (merchants and issuers by id), diary lines of these steps, and these tasks."""
    kinds = {"merchant": "merchants/", "seller": "merchants/", "issuer": "issuers/"}
    ids = {fact.id for fact in FACTS}
    known = {
        name: Known(f"{kinds[name]}{value}" if name in kinds and value in ids else value, SUNDAY)
        for name, value in {**(facts or {}), **more}.items()
    }
    case = Case("1", "unknown_charge", SUNDAY, facts=known, tasks=tasks)
    for step in noted:
        case = cases.note(case, SUNDAY, "answer", f"unknown_charge-{step}", {})
    return View(case, book())


def task(step: str, state: str = "todo") -> Task:
    """A duty of that step."""
    return Task(id=step, flow="unknown_charge", step=step, opened=SUNDAY, made=1, state=state)  # type: ignore[arg-type]


def moment(text: str) -> datetime:
    """That wall time in Japan."""
    return datetime.fromisoformat(text).replace(tzinfo=JST)
