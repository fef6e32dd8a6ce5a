"""What is left to do when a turn is committed. Only data; who does it is `house.py`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.core.person import Address, Delivery, Person
from bot.listening import Held


@dataclass(frozen=True, slots=True)
class Ready:
    """A committed person, and what of their outbox is now this process's: to send what it `says`, to tell its words
    (`tells`). `version` is the record's, `since` the moment of its commit.
    """

    person: Person
    version: bytes
    since: datetime
    says: bool = True
    tells: bool = False


@dataclass(frozen=True, slots=True)
class Farewell:
    """Words to somebody of whom nothing is kept: said once, none to who has no talk of their own. `erased` is who was
    just erased, "" when nobody was.
    """

    address: Address
    lang: str
    delivery: Delivery | None
    erased: str = ""


@dataclass(frozen=True, slots=True)
class Gone:
    """A word reached nobody: whom it was for is unknown or erased."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Nothing was committed: who writes from this address is somebody we know by another one, and it is their turn."""

    to: str


@dataclass(frozen=True, slots=True)
class Holding:
    """A text was kept for what is typed next: the `held` person's burst is over at `over`, `seconds` from now. `version`
    is the record's: while it stands, nothing needs to be read again.
    """

    held: Held
    version: bytes
    over: datetime
    seconds: float

    @property
    def person_id(self) -> str:
        """Whose burst it is."""
        return self.held.person.id


After = Ready | Farewell | Holding | Gone | None
"""What is left to do after a commit; None leaves it to another sender."""
