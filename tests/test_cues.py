"""Cues: every word in the list can be found, and one that never could is refused."""

from __future__ import annotations

import pytest

from bot.content.library import Library
from bot.understanding.cues import WHOLE, make_cues


@pytest.mark.parametrize("word", ["株", "偽", "ｘ", "あ", "!!"])
def test_a_cue_of_one_character_is_refused(word: str) -> None:
    if word == "ｘ":  # a Latin letter stands as a word of its own
        assert make_cues({"account": [word]}, {}).find("on x today") == {"account": word}
        return
    with pytest.raises(ValueError, match=rf"\[invest\].*{word}"):
        make_cues({"invest": ["投資", word]}, {})


def test_every_shipped_cue_is_found_where_it_stands(library: Library) -> None:
    cues = library.reader.cues
    lost = [
        (cue, form)
        for entries in cues.by_start.values()
        for cue, form, _ in entries
        if cue != WHOLE and cue not in cues.find(form.strip())
    ]
    assert not lost


def test_a_cue_at_the_end_of_a_message_is_found() -> None:
    assert make_cues({"told": ["教えた"], "kin": ["妹が"]}, {}).find("妹が教えた") == {"kin": "妹が", "told": "教えた"}


def test_no_shorter_cue_is_found_in_a_word_that_means_something_else() -> None:
    cues = make_cues(
        {"notice": ["ロック"], "mail": ["メール"], "shop": ["メルカリ"], WHOLE: ["ブロック", "メルカリ"]}, {}
    )
    assert cues.find("ぶろつく") == {}
    assert cues.find("める る") == {"mail": "メール"}
    assert cues.find("めるかりでろつく") == {"shop": "メルカリ", "notice": "ロック"}
