"""What a person sees after a first message, as `make eval` counts it: a road that opens, or the buttons of "which?"."""

from __future__ import annotations

from datetime import datetime

import pytest
from first_turn import right_roads, see

from bot.content.library import Library
from bot.core.calendar import JST

NOW = datetime(2026, 6, 9, 12, 0, tzinfo=JST)


@pytest.mark.parametrize(
    ("text", "opened", "labels"),
    [
        ("コンビニでアップルカードを買って番号を伝えてしまった", "prepaid_card", ["prepaid_card"]),
        ("しにたいです", "despair", ["human"]),
        ("オペレーターの人と話したい", "human", ["human"]),
        ("こんにちは", "", ["other"]),
    ],
)
def test_a_road_that_opens_is_seen(library: Library, text: str, opened: str, labels: list[str]) -> None:
    seen = see(library, text, "ja", NOW)
    assert (seen.opened, seen.offered) == (opened, ())
    assert (opened in right_roads(library, labels, text)) == bool(opened)


@pytest.mark.parametrize(
    "text", ["三井住友カード", "メルカリ", "Norton", "楽天の件で", "It is about Netflix", "au?", "ＬＩＮＥ"]
)
def test_a_bare_name_is_asked_about_with_roads_to_choose_from(library: Library, text: str) -> None:
    """What may have happened with a company, whatever its name alone is likely to mean."""
    seen = see(library, text, "ja", NOW)
    assert not seen.opened
    assert {*seen.offered} & right_roads(library, ["suspicious_email"], text)
    assert "" not in seen.offered
    assert not right_roads(library, ["other"], text)


@pytest.mark.parametrize("text", ["Nortonっていい?", "is Netflix any good"])
def test_chatting_about_a_company_is_not_asked_about(library: Library, text: str) -> None:
    assert not see(library, text, "ja", NOW).opened
    assert not see(library, text, "ja", NOW).offered
