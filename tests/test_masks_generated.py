"""Ten thousand secrets as people type them, a thousand sentences without any, and texts made to keep a mask busy."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from secrets_said import KANJI, WIDE, codes, in_words, plain, said

from bot.content.library import Library
from bot.core.facts import Brand
from bot.core.masks import mask

ORDINARY = (Path(__file__).parent / "ordinary_sentences.txt").read_text(encoding="utf-8").splitlines()
FALSE_MASKS = 0.005
SECRETS = 10_000
HOSTILE = {
    "one digit a group": "1 ",
    "one digit, then a kanji digit": "1一",
    "digits without end": "1",
    "lines of digits": "1\n",
    "four digits": "1234 ",
    "card numbers": "4111111111111111 ",
    "cards and their backs": "4111 1111 1111 1111 123 ",
    "announced": "パスワード1234 ",
    "words only": "暗証番号",
    "groups of code": "a1b2 ",
    "one long code": "A1B2-",
    "orders": "order-1-",
    "addresses": "a@a.jp ",
    "dots": "a.",
    "links": "http://a ",
    "hiragana": "れこにそ ",
    "telephones": "090-1234-5678 ",
    "dates": "2026-11-10 ",
}


def test_of_ten_thousand_secrets_in_sentences_none_is_found() -> None:
    tried = Counter[str]()
    found = []
    for one in said(SECRETS):
        tried[one.kind] += 1
        if one.secret in plain(mask(one.sentence).text):
            found.append(one)
    assert sum(tried.values()) == SECRETS
    print(f"{SECRETS} secrets of {len(tried)} kinds in sentences: {len(found)} found after masking")
    assert not found


def test_a_number_in_words_is_hidden() -> None:
    for number in in_words(200):
        assert mask(f"カードは {number} です").text == "カードは ●●●● です"


def test_ordinary_sentences_are_almost_never_touched() -> None:
    wrong = [sentence for sentence in ORDINARY if mask(sentence).text != sentence]
    print(f"{len(ORDINARY)} ordinary sentences: {len(wrong)} touched ({len(wrong) / len(ORDINARY):.2%})")
    assert len(set(ORDINARY)) >= 1000
    assert len(wrong) <= FALSE_MASKS * len(ORDINARY), wrong


def test_every_form_of_code_among_the_brands_is_hidden(library: Library) -> None:
    forms = sorted({brand.code for brand in library.book.kinds["brands"].values() if isinstance(brand, Brand)} - {""})
    made = list(codes(3000))
    assert len(forms) >= 4
    for form in forms:
        fitting = [code for code in made if re.fullmatch(form, code)]
        assert len(fitting) > 50, f"the generator makes too few of {form}"
        for code in fitting:
            assert code not in mask(f"ギフトカードの番号は {code} です、ビットキャッシュかも").text


@given(
    st.text("0123456789" + WIDE + KANJI + " -　－", max_size=60), st.sampled_from(["", "カード", "番号は", "コード "])
)
def test_masking_again_changes_nothing_whatever_the_digits_are(text: str, before: str) -> None:
    once = mask(before + text)
    assert mask(once.text).text == once.text


def steps(work: Callable[[], object]) -> int:
    """How many functions are called, Python's and C's: the same on every machine."""
    count = 0

    def call(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(call)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("pile", HOSTILE.values(), ids=HOSTILE)
def test_the_work_grows_no_faster_than_the_text(pile: str) -> None:
    short, long = (pile * 5000)[:5000], (pile * 20_000)[:20_000]
    mask(long)
    assert steps(lambda: mask(long)) <= 4.4 * steps(lambda: mask(short)) + 500
    assert steps(lambda: mask(short)) < 50 * len(short)


@pytest.mark.parametrize("pile", HOSTILE.values(), ids=HOSTILE)
def test_nor_does_the_time_inside_patterns(pile: str) -> None:
    """Patterns that try over and over are no calls: only their share of time tells. Sixteen times would be a square."""
    short, long = (pile * 5000)[:5000], (pile * 20_000)[:20_000]
    assert min(_seconds(long) for _ in range(3)) < 10 * min(_seconds(short) for _ in range(5)) + 0.02


def _seconds(text: str) -> float:
    started = process_time()
    mask(text)
    return process_time() - started


def test_a_heap_of_what_may_stand_between_costs_no_more_than_other_words() -> None:
    """Banks and branches stand between an account's word and its number, each as many letters as it likes."""
    plain = min(_seconds("みなと" * 200) for _ in range(3))
    for word, between in (("口座番号", "支店"), ("暗証番号", "銀行支店"), ("パスワード", "と言われて")):
        assert _seconds(word + between * 200) < 50 * plain + 0.05
