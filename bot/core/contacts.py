"""A contact with a desk as it was told in one sentence, and as it is kept in the diary. What was not said stays empty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from bot.core.flow import What

Way = Literal["call", "chat", "mail", "form", "visit"]
Reached = Literal["yes", "busy", "no_answer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A promise as it was told. `vague` says that a time was named which is no date (明日以降); `month` is the statement
    ("2027-02") in which it will show; `another` that somebody else than the one who spoke will do it.
    """

    what: What
    text: str
    by: datetime | None = None
    vague: bool = False
    month: str = ""
    another: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One contact with one desk. `desk` is a shipped fact ("issuers/jcb"), a role ("issuer") or what it was called.

    `incoming`: they came to us. `waited` are minutes. `attempt` is how often it was tried, the telling time included.
    `arrived` is what came or happened (mail, card, refund, stop, ...), `told` what was promised. `outcomes` says in one
    word what the desk answered, as the options of questions call it (callback, accepted, promised, refused, no_answer).
    `debit_on` is when they said the money is taken, `unheard` what the person says they did not ask, `words` what they
    are to say to the next desk, `visit` tells that a way over a counter was named, `accent` that how somebody spoke was
    worrying, `unsure` that who was spoken to did not know what to do. `then` is a second call told in the same message:
    the number that the first one gave, which nobody answered.
    """

    way: Way | Literal[""] = ""
    incoming: bool = False
    at: datetime | None = None
    desk: str = ""
    department: str = ""
    names: tuple[str, ...] = ()
    phone: str = ""
    reference: str = ""
    waited: int | None = None
    attempt: int | None = None
    reached: Reached | Literal[""] = ""
    told: tuple[Told, ...] = ()
    arrived: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    debit_on: str = ""
    papers: Literal["none", "needed", ""] = ""
    unheard: tuple[str, ...] = ()
    words: str = ""
    visit: bool = False
    then: Contact | None = None
    accent: bool = False
    unsure: bool = False

    @property
    def is_contact(self) -> bool:
        """Whether somebody was written to, rung or met, or came to us; else it only tells facts or effects."""
        return bool(self.way)

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the contact itself was told: 「電話した」 may as well be the answer to a question."""
        parts = (
            self.at,
            self.department,
            self.names,
            self.phone,
            self.reference,
            self.waited,
            self.told,
            self.debit_on,
        )
        said = {"restricted", "no_misuse"} & set(self.outcomes)
        return not any(parts) and not self.arrived and not said

    @property
    def heard(self) -> tuple[str, ...]:
        """Which of the usual questions to a desk this contact answered."""
        kinds = {told.what for told in self.told}
        found = {
            "name": bool(self.names),
            "reference": bool(self.reference),
            "debit_on": bool(self.debit_on),
            "credit": any(told.what == "refund" and (told.month or told.by) for told in self.told),
            "card": "card" in kinds,
            "papers": bool(self.papers) or "papers" in kinds or self.visit,
            "stop": "stopped" in self.outcomes or "stop" in kinds or self.visit,
            "number": "card" in kinds or self.visit,
            "refund": bool({"promised", "refused"} & set(self.outcomes)) or "refund" in kinds,
        }
        return tuple(name for name, told in found.items() if told)
