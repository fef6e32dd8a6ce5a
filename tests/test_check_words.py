"""The checks of the words: one rule, one change of valid words in which it fails, with place and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_content import OF_CODE, change, faults, write, write_tiny

from bot.content.check_words import MOST_CHARACTERS, MOST_IN_LABEL, MOST_URGENT, width

JA, EN = "locales/ja/rain.ftl", "locales/en/rain.ftl"
HELLO, TOLD = "rain-hello = こんにちは。", "rain-told = 伝えましたか。"
BREAKS = {
    "a message that Japanese lacks": (
        JA,
        HELLO,
        "",
        'locales/ja: no words "rain-hello" for flows/rain.toml [hello]; did you mean "rain-lost"?',
    ),
    "a message that English lacks": (
        EN,
        "rain-thanks = Noted.",
        "",
        'locales/en: no words "rain-thanks" for flows/rain.toml [thanks]; did you mean "said.thanks"?',
    ),
    "a button that English lacks": (
        EN,
        "    .skip = I don't know\nrain-lost",
        "rain-lost",
        'locales/en: no words "rain-amount.skip" for flows/rain.toml [amount]; did you mean "rain-amount"?',
    ),
    "a sentence that code says": (
        "locales/en/common.ftl",
        "    .nothing = There is no question before this one.",
        "    .nothin = There is no question before this one.",
        'locales/en: no words "back.nothing" for code; did you mean "back.nothin"?',
    ),
    "a message nobody says": (
        JA,
        HELLO,
        HELLO + "\nrain-helo = はい。",
        f'{JA} [rain-helo]: nobody says this; did you mean "rain-hello"?',
    ),
    "a button nobody says": (
        EN,
        "    .yes = Yes\n    .no = No\nrain-brand",
        "    .yes = Yes\n    .no = No\n    .nope = No\nrain-brand",
        f'{EN} [rain-told.nope]: nobody says this; did you mean "rain-told.no"?',
    ),
    "a function that does not exist": (
        JA,
        "請求: { YEN($amount) }",
        "請求: { YENS($amount) }",
        f'{JA} [rain-lost]: no function "YENS"; did you mean "YEN"?',
    ),
    "an argument code does not give": (
        "locales/ja/common.ftl",
        "{ WHEN($due) }に",
        "{ WHEN($dew) } に",
        'locales/ja/common.ftl [later.set]: nobody gives "$dew" here; did you mean "due"?',
    ),
    "a reference to no message": (
        JA,
        HELLO,
        "rain-hello = { rain-hell }",
        f'{JA} [rain-hello]: no message "rain-hell"; did you mean "rain-hello"?',
    ),
    "a message that refers to itself": (
        JA,
        HELLO,
        "rain-hello = { rain-hello }",
        f"{JA} [rain-hello]: says itself in a circle",
    ),
    "a function of a fact of another kind": (
        JA,
        "{ NAME($brand) }はいくら",
        "{ DAY($brand) }はいくら",
        f"{JA} [rain-amount]: cannot be said: rain-amount: Invalid isoformat string: 'ソフトウェア販売会社'",
    ),
    "a bubble that is too long": (
        JA,
        HELLO,
        "rain-hello = " + "あ" * (MOST_CHARACTERS + 1),
        f"{JA} [rain-hello]: 121 full-width characters; at most 120",
    ),
    "a question that is too long while it is urgent": (
        JA,
        TOLD,
        "rain-told = " + "あ" * MOST_URGENT + "i",
        f"{JA} [rain-told]: 45.5 full-width characters; at most 45",
    ),
    "a label that is too long": (
        EN,
        "    .skip = I don't know\nrain-amount",
        "    .skip = " + "a" * (MOST_IN_LABEL + 1) + "\nrain-amount",
        f"{EN} [rain-brand.skip]: a button of 21 characters; at most 20",
    ),
    "a label that is too long with its fact": (
        JA,
        "    .yes = はい\n    .no = いいえ\nrain-thanks",
        "    .yes = { NAME($brand) }は自分で買いましたか。\n    .no = いいえ\nrain-thanks",
        f"{JA} [rain-more.yes]: a button of 21 characters; at most 20",
    ),
    "a letter in no language": (
        JA,
        "letter-rain = ご担当者様 金額は{ YEN($amount) }です。",
        "",
        'flows/rain.toml [report]: letter "rain" stands in no language; it needs one',
    ),
    "a letter in two languages": (
        EN,
        "rain-thanks = Noted.",
        "rain-thanks = Noted.\nletter-rain = Dear Sir",
        'flows/rain.toml [report]: letter "rain" stands in en and ja; it needs one',
    ),
    "a duplicate": (
        JA,
        HELLO,
        f"{HELLO}\n{HELLO}",
        f"{JA} [rain-hello]: the same id stands already in {JA}",
    ),
    "a duplicate of a message that has only buttons": (
        JA,
        "rain-call =\n",
        "rain-call =\n    .title = 電話\n    .remind = 電話です。\nrain-call =\n",
        f"{JA} [rain-call]: the same id stands already in {JA}",
    ),
    "a duplicate attribute": (
        JA,
        "    .title = 電話する",
        "    .title = 電話する\n    .title = 電話",
        f"{JA} [rain-call.title]: the same attribute stands twice",
    ),
}


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "content")


@pytest.mark.parametrize("what", BREAKS)
def test_a_fault_in_the_words_is_told_with_its_place_and_remedy(tiny: Path, what: str) -> None:
    file, old, new, expected = BREAKS[what]
    change(tiny, file, old, new)
    assert expected in faults(tiny)


@pytest.mark.parametrize("what", [what for what in BREAKS if "code says" not in what])
def test_one_fault_in_the_words_is_told_once(tiny: Path, what: str) -> None:
    file, old, new, _ = BREAKS[what]
    change(tiny, file, old, new)
    assert len(faults(tiny)) == 1


def test_a_duplicate_in_another_file_names_the_first_one(tiny: Path) -> None:
    write(tiny, "locales/ja/snow.ftl", HELLO)
    assert faults(tiny) == [f"locales/ja/snow.ftl [rain-hello]: the same id stands already in {JA}"]


@pytest.mark.parametrize(
    ("broken", "line"), [("rain-hello", 2), ("rain-hello = { $x", 2), ("rain-hello = はい\n    .short =", 3)]
)
def test_a_syntax_error_is_told_with_its_line(tiny: Path, broken: str, line: int) -> None:
    change(tiny, JA, HELLO, broken)
    assert [fault for fault in faults(tiny) if fault.startswith(f"{JA}: line {line}: ")]


def test_words_that_are_not_utf_8_are_told_with_the_byte(tiny: Path) -> None:
    (tiny / JA).write_bytes(b"rain-hello = " + "はい".encode("shift_jis"))
    assert f"{JA}: not UTF-8 at byte 13" in faults(tiny)


@pytest.mark.parametrize("code", ["ja", "en"])
def test_a_required_language_must_be_there(tiny: Path, code: str) -> None:
    for path in (tiny / f"locales/{code}").iterdir():
        path.unlink()
    assert faults(tiny) == [f"locales: no language {code}"]


def test_what_ends_a_talk_is_said_in_every_language_or_in_none(tiny: Path) -> None:
    change(tiny, JA, HELLO, HELLO + "\nrain-plan = これからの予定です。")
    assert faults(tiny) == ['locales/en: no words "rain-plan" for flows/rain.toml [plan]; did you mean "rain-brand"?']


def test_what_ends_a_talk_may_be_said(tiny: Path) -> None:
    for file, text in ((JA, HELLO), (EN, "rain-hello = Hello.")):
        change(tiny, file, text, f"{text}\nrain-plan = ...")
    assert faults(tiny) == []


def test_the_name_of_a_fact_stands_in_every_language_or_in_none(tiny: Path) -> None:
    change(tiny, "locales/en/common.ftl", "    .amount = Amount\n", "")
    (fault,) = faults(tiny)
    assert fault.startswith('locales/en: no words "fact.amount" for flows/rain.toml [amount]')


def test_a_message_may_say_another_one_with_its_facts(tiny: Path) -> None:
    change(tiny, JA, HELLO, "rain-hello = { rain-lost }")
    change(tiny, JA, "{ YEN($amount) }\nrain-worth", "{ $nothing }\nrain-worth")
    assert [fault.partition(";")[0] for fault in faults(tiny)] == [
        'locales [rain-hello]: no fact or rule gives "$nothing"',
        'locales [rain-lost]: no fact or rule gives "$nothing"',
    ]


def test_a_third_language_that_is_not_whole_is_no_fault(tiny: Path) -> None:
    write(tiny, "locales/de/rain.ftl", "rain-hello = Hallo.")
    assert faults(tiny) == []


def test_a_third_language_that_is_whole_obeys_the_same_rules(tiny: Path) -> None:
    for file in (*OF_CODE, "common.ftl", "rain.ftl"):
        text = (tiny / f"locales/en/{file}").read_text(encoding="utf-8")
        write(tiny, f"locales/de/{file}", text.replace("rain-hello = Hello.", "rain-hello = Ruf 188 an."))
    assert faults(tiny) == [
        'locales/de/rain.ftl [rain-hello]: "188" is a telephone number; it belongs into flows/facts'
    ]


def test_a_letter_may_be_long(tiny: Path) -> None:
    change(tiny, JA, "ご担当者様", "あ" * 500)
    assert faults(tiny) == []


def test_what_the_lines_of_a_letter_mean_may_be_long_but_not_what_hands_it_over(tiny: Path) -> None:
    change(tiny, EN, "Line one: the amount.", "Line one. " * 60)
    assert faults(tiny) == []
    change(tiny, EN, "{ gloss-rain }", "{ gloss-rain }" + "w" * 2 * MOST_CHARACTERS)
    (fault,) = faults(tiny)
    assert fault.startswith(f"{EN} [rain-report]: ")
    assert fault.endswith(f"at most {MOST_CHARACTERS}")


def test_a_letter_is_explained_to_whoever_speaks_another_language(tiny: Path) -> None:
    change(tiny, EN, "    { gloss-rain }\n", "")
    assert faults(tiny) == [
        f"{EN} [gloss-rain]: nobody says this",
        'locales/en [rain-report]: "gloss-rain" is not in it: what the lines of the letter mean',
    ]


def test_a_latin_letter_and_a_half_width_kana_count_half() -> None:
    assert width("かえる") == 3
    assert width("kaeru") == 2.5
    assert width("ｶｴﾙ") == 1.5
