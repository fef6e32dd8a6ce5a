"""The book: every text of every flow can be read by somebody who does not program."""

from __future__ import annotations

import pytest

from bot.content.book import print_book
from bot.content.library import Library


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_the_book_is_whole_and_what_is_filled_in_later_stands_by_name(library: Library, lang: str) -> None:
    lines = list(print_book(library, lang))
    starts = {f"## {flow.start}" for flow in library.flows.values()}
    assert {f"# {flow}" for flow in library.flows} | starts <= set(lines)
    assert any("〈abroad_reply_by〉" in line for line in lines)
