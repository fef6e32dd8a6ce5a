"""What one check of the doctor found, and how findings are read out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

MARKS: Mapping[str, str] = {"fine": "fine", "mend": "MEND", "ask": "look"}


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found; "ask": nobody but a person can tell, or it is theirs to choose. Never holds a secret."""

    name: str
    ok: Literal["fine", "mend", "ask"]
    said: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Clocks:
    """The time of day here and elsewhere, each read at the moment when the other was."""

    here: datetime
    there: datetime
    whose: str


def report(findings: Sequence[Finding]) -> Iterator[str]:
    """The findings as lines to read, the sum last."""
    for finding in findings:
        yield f"{MARKS[finding.ok]}  {finding.name}: {finding.said}"
        if finding.remedy:
            yield f"      -> {finding.remedy}"
    wrong = sum(finding.ok == "mend" for finding in findings)
    yield f"{wrong} to mend." if wrong else "Nothing to mend."
