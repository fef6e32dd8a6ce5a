"""What a contact told in one sentence becomes: every part that was said, and nothing that was not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from bot.content.library import Library, japanese_calendar
from bot.core.calendar import JST, in_japan
from bot.core.contacts import Contact
from bot.understanding.contact import read_contact

FOLDER = Path(__file__).parent / "contacts"
NOW = datetime(2026, 12, 22, 15, 20, tzinfo=JST)
Parts = dict[str, str]


def sentences(name: str) -> Iterator[tuple[str, Parts]]:
    """The sentences of a file with the parts each must have."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            text, _, wanted = line.partition(" => ")
            yield text, dict(_part(part) for part in wanted.split())


def _part(written: str) -> tuple[str, str]:
    """A part as the files write it: "names=John_Smith" stands for a name of two words."""
    name, _, value = written.partition("=")
    return name, value.replace("_", " ") if name in ("dept", "names") else value


def parts(contact: Contact | None) -> Parts:
    """What was read, part by part; what is empty is left out."""
    if contact is None:
        return {"none": ""}
    told = (f"{one.what}:{'vague' if one.vague else one.month or _day(one.by)}" for one in contact.told)
    arrived = (what for what in contact.arrived if what != "call" or not contact.way)
    found = {
        "way": contact.way,
        "at": _moment(contact.at),
        "desk": contact.desk,
        "dept": contact.department,
        "names": ",".join(contact.names),
        "phone": contact.phone,
        "ref": contact.reference,
        "waited": str(contact.waited or ""),
        "then": f"{contact.then.reached}:{contact.then.waited}" if contact.then else "",
        "attempt": str(contact.attempt or ""),
        "arrived": ",".join(arrived),
        "debit": contact.debit_on,
        "papers": contact.papers,
        "unheard": ",".join(contact.unheard),
        "told": ",".join(told),
        "reached": contact.reached if contact.reached != "yes" else "",
    }
    return {name: value for name, value in found.items() if value} | ({"in": ""} if contact.incoming else {})


def _day(moment: datetime | None) -> str:
    return f"{in_japan(moment):%Y-%m-%d}" if moment else "-"


def _moment(moment: datetime | None) -> str:
    if moment is None:
        return ""
    local = in_japan(moment)
    return f"{local:%H:%M}" if local.date() == NOW.date() else f"{local:%m-%dT%H:%M}"


TOLD = [*sentences("told_ja.txt"), *sentences("told_en.txt")]


@pytest.mark.parametrize(("text", "wanted"), TOLD, ids=[text for text, _ in TOLD])
def test_a_report_becomes_its_parts_and_nothing_else(text: str, wanted: Parts, scenarios: Library) -> None:
    wanted = {
        name: value for name, value in wanted.items() if (name, value) != ("arrived", "call") or "way" not in wanted
    }
    assert parts(read_contact(text, scenarios.names, NOW, japanese_calendar())) == wanted


@pytest.mark.parametrize(("name", "least"), [("held_ja.txt", 0.8), ("held_en.txt", 0.8)])
def test_sentences_never_looked_at_are_mostly_read_whole(name: str, least: float, scenarios: Library) -> None:
    held = list(sentences(name))
    right = sum(parts(read_contact(text, scenarios.names, NOW, japanese_calendar())) == wanted for text, wanted in held)
    print(f"{name}: {right} of {len(held)} reports read whole")
    assert right >= least * len(held)


def test_three_o_clock_is_the_latest_past_three(scenarios: Library) -> None:
    for now, at in (("15:20", "15:00"), ("09:00", "03:00"), ("02:30", "15:00")):
        moment = datetime.fromisoformat(f"2026-12-22T{now}:00+09:00")
        contact = read_contact("3時に電話した", scenarios.names, moment, japanese_calendar())
        assert contact is not None
        assert contact.at is not None
        assert f"{in_japan(contact.at):%H:%M}" == at
        assert contact.at <= moment


def test_a_promise_keeps_the_persons_own_words(scenarios: Library) -> None:
    contact = read_contact(
        "電話した。しかるべき部署から明日以降電話くるって", scenarios.names, NOW, japanese_calendar()
    )
    assert contact is not None
    (told,) = contact.told
    assert told.text == "しかるべき部署から明日以降電話くるって"
    assert (told.vague, told.by, told.another) == (True, None, True)
