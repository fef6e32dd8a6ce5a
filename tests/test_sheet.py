"""The sheet of paper over random histories: no blank, nothing hidden that shows, the whole diary also where it is long."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from test_walks import FLOWS, Walk

from bot.content.library import Library
from bot.content.sheet import read_sheet
from bot.core.calendar import JST
from bot.core.case import Case, Entry, Known, Value
from bot.core.hiding import private_words
from bot.core.person import Person
from bot.core.record import as_text
from bot.core.sheet import MOST_HAPPENED

NOW = datetime(2026, 11, 16, 12, 0, tzinfo=JST)
STEPS = 40


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("flow", FLOWS)
def test_no_sheet_has_a_blank_and_a_masked_one_names_nobody(library: Library, flow: str, lang: str) -> None:
    for seed in range(4):
        walk = Walk(library, seed, lang)
        walk.happen("press", f"s|start|{flow}")
        for _ in range(STEPS):
            walk.step()
        for case in walk.person.cases:
            whole, masked = (
                as_text(read_sheet(library, walk.person, case, (), walk.now, shared=shared)) for shared in (False, True)
            )
            for text in (whole, masked):
                assert "〔" not in text
                assert "[not known]" not in text
            shown = [word for word in private_words(case) if len(word) > 2 and word in masked]
            assert not shown, (seed, shown, masked)


def call(number: int) -> Entry:
    """A call with somebody named, who gave a number."""
    facts: dict[str, Value] = {
        "number": number, "desk": "issuers/jcb", "name": [f"北野{number:03}"], "reached": "yes", "phone": f"03-0000-{number:04}",
    }  # fmt: skip
    return Entry(NOW + timedelta(hours=number), "contact", "diary.contact", facts)


@pytest.mark.parametrize("count", [1, MOST_HAPPENED, MOST_HAPPENED + 7])
def test_lines_that_have_moved_to_pages_of_their_own_stand_on_the_sheet_and_what_finds_no_room_is_counted(
    library: Library, count: int
) -> None:
    calls = [call(number) for number in range(count)]
    case = Case(
        "1", "unknown_charge", NOW, facts={"amount": Known("JPY 9878", NOW)}, entries=tuple(calls[count // 2 :])
    )
    person = Person("0" * 32, lang="ja", cases=(case,))
    text = as_text(read_sheet(library, person, case, calls[: count // 2], NOW, shared=False))
    assert text.count("さんに連絡した") == min(count, MOST_HAPPENED)
    assert f"北野{count - 1:03}" in text
    assert ("7件" in text) == (count > MOST_HAPPENED)
    masked = as_text(read_sheet(library, person, case, calls[: count // 2], NOW, shared=True))
    assert "北野" not in masked
    assert "03-0000" not in masked


def test_a_desk_is_shown_by_the_rules_of_its_number(library: Library) -> None:
    issuers = library.book.kinds["issuers"].values()
    fact = next(fact for fact in issuers if fact.phone_shown == "confirm" and fact.phone)
    case = Case("1", "unknown_charge", NOW, facts={"issuer": Known(fact.ref, NOW)})
    person = Person("0" * 32, lang="ja", cases=(case,))
    text = as_text(read_sheet(library, person, case, (), NOW, shared=False))
    assert f"カードに書かれた電話番号(確認用: {fact.phone}" in text
    overdue = as_text(read_sheet(library, person, case, (), NOW + timedelta(days=4000), shared=False))
    assert fact.phone not in overdue
    assert "188" in overdue, "public numbers stay"
