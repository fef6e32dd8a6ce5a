"""What a button carries: it comes back as it went out, and nothing else is taken for a press."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.press import AnswerPress, Press, SkillPress, TaskPress, decode, encode

MOST = 300  # UTF-16 units of a postback's data (LINE)
WORDS = st.from_regex(r"[a-z][a-z0-9_]{0,23}", fullmatch=True)
DOTTED = st.lists(WORDS, min_size=1, max_size=2).map(".".join)
ARGUMENTS = st.text(st.characters(blacklist_characters="|"), max_size=60)
ANSWERS = st.builds(
    AnswerPress,
    seq=st.integers(0, 999_999_999),
    case=st.integers(1, 9999).map(str),
    flow=WORDS,
    step=WORDS,
    item=st.just("") | DOTTED,
    option=WORDS | st.tuples(WORDS, WORDS).map("/".join),
)
PRESSES: st.SearchStrategy[Press] = st.one_of(
    ANSWERS,
    st.builds(TaskPress, case=st.integers(1, 9999).map(str), subject=DOTTED, outcome=WORDS),
    st.builds(SkillPress, skill=WORDS, argument=ARGUMENTS),
)


@given(PRESSES)
def test_a_press_comes_back_as_it_went_out(press: Press) -> None:
    assert decode(encode(press)) == press


@given(ANSWERS)
def test_an_answer_fits_into_a_button_of_line(press: AnswerPress) -> None:
    assert len(encode(press).encode("utf-16-le")) // 2 <= MOST


@given(st.text() | st.lists(st.sampled_from(["q", "t", "s", "1", "²", "-1", "", "x", "٣"]), max_size=9).map("|".join))
def test_any_text_is_a_press_or_nothing(data: str) -> None:
    press = decode(data)
    assert press is None or encode(press) == data or isinstance(press, AnswerPress)


@given(st.text())
def test_a_press_that_was_made_up_is_read_the_same_again(data: str) -> None:
    press = decode(f"q|{data}")
    assert press is None or decode(encode(press)) == press


@pytest.mark.parametrize(
    "data",
    [
        "", "|", "q", "q|1", "q|1|1|rain|told||yes|more", "q|x|1|rain|told||yes", "q|-1|1|rain|told||yes",
        "q||1|rain|told||yes", "q|²|1|rain|told||yes", "q|٣|1|rain|told||yes", "q| 1|1|rain|told||yes",
        "q|1234567890|1|rain|told||yes", "t|1|call", "t|1|call|done|now", "s|menu", "s", "Q|1|1|rain|told||yes", "もどる",
    ],
)  # fmt: skip
def test_what_we_never_made_is_nothing(data: str) -> None:
    assert decode(data) is None
