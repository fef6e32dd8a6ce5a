"""Numbers, addresses, amounts, periods and verdicts that an author might write into a sentence, in any script."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_content import BRANDS, FACT, change, faults, write, write_tiny

from bot.content.numbers import numbers_in, verdict_in

JA, EN = "locales/ja/rain.ftl", "locales/en/rain.ftl"
HELLO, HELLO_EN = "rain-hello = こんにちは。", "rain-hello = Hello."
PHONES = [
    "0120-000-444", "０１２０－０００－４４４", "０１２０ー０００ー４４４", "0120000444", "0120 000 444", "03(1234)5678",
    "(03)1234-5678", "03.1234.5678", "+81-3-1234-5678", "+81 3 1234 5678", "1-800-893-8871", "090-1234-5678", "#9110",
    "＃９１１０", "# 9110", "#9 1 1 0", "188", "１８８番", "1 8 8", "1-1-0", "110番", "119", "①①⓪番", "一一〇番", "百十番",
    "一八八", "〇一二〇の〇〇〇の四四四", "#九一一〇", "百八十八番", "one eight eight", "zero-one-two-zero", "one, one, zero",
    "イチハチハチゼロ", "01\u200b20-000-4\u200b44", "1\u200d8\u200d8", "01\u00ad20000444", "①⑧⑧",
]  # fmt: skip
ADDRESSES = [
    "https://kaeru.example", "HTTP://a.b", "hxxps://a.b", "www.kaeru", "kaeru.jp", "ｋａｅｒｕ．ｊｐ", "日本.jp", "kaeru.info",
    "bit.ly", "kaeru.app を開く", "help@kaeru.co.jp", "kaeruドットcom", "kaeru.me",
]  # fmt: skip
AMOUNTS = [
    "3,000円",
    "３０００円",
    "3万円",
    "三万円",
    "五千円",
    "¥500",
    "￥５００",
    "$20",
    "USD 19",
    "5 dollars",
    "ten thousand yen",
]
PERIODS = [
    "8日以内", "８日", "八日以内", "八日", "二十日", "8日間", "60 days", "2週間", "二週間", "３か月", "三ヶ月", "五営業日", "24時間",
    "二十四時間", "two weeks", "eight days", "sixty days", "three business days", "a fortnight", "1年", "一年以内", "twenty-one days",
]  # fmt: skip
PLAIN = [
    "一日に一つで十分です。", "一番上を押します。", "①名前 ②日付 ③金額", "三つだけ教えてください。", "二、三回ためしました。", "一日目",
    "One at a time.", "one or two of them", "Read it one more time.", "詐欺ですか", "今日、本日、休日", "24", "2枚目", "10番", "Node by node.",
    "電話は一人でかけなくて大丈夫です。", "コンビニで。",
]  # fmt: skip


@pytest.mark.parametrize("text", PHONES)
def test_a_telephone_number_is_found_in_any_script(text: str) -> None:
    assert "a telephone number" in [what for _, what in numbers_in(f"電話は {text} です")]


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address_is_found_in_any_writing(text: str) -> None:
    assert "an address" in [what for _, what in numbers_in(f"ここへ {text} へ")]


@pytest.mark.parametrize("text", AMOUNTS)
def test_an_amount_is_found_in_any_writing(text: str) -> None:
    assert "an amount" in [what for _, what in numbers_in(f"払う {text} のは")]


@pytest.mark.parametrize("text", PERIODS)
def test_a_period_is_found_in_any_writing(text: str) -> None:
    assert "a period" in [what for _, what in numbers_in(f"出す {text} まで")]


@pytest.mark.parametrize("text", PLAIN)
def test_an_ordinary_sentence_holds_none(text: str) -> None:
    assert list(numbers_in(text)) == []
    assert verdict_in(text) == ""


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "content")


@pytest.mark.parametrize(
    "written",
    [
        "rain-hello = 電話は{ 188 }へ。",
        'rain-hello = 電話は0120{"-000"}-444へ。',
        'rain-hello = 電話は{"\\u0031\\u0038\\u0038"}へ。',
        "rain-hello = 電話は\n    188へ。",
        "rain-hello = { COUNT($lines) ->\n    [1] 電話は188へ。\n   *[other] 電話へ。\n    }",
        'rain-hello = { COUNT($lines) ->\n    [1] 電話は0120{"-000-"}444へ。\n   *[other] 電話へ。\n    }',
        "rain-hello = 電話は18{ rain-eight }へ。\nrain-eight = 8",
    ],
)
def test_a_number_hides_in_no_corner_of_fluent(tiny: Path, written: str) -> None:
    change(tiny, JA, HELLO, written)
    assert [fault for fault in faults(tiny) if "is a telephone number; it belongs into flows/facts" in fault]


def test_the_forms_of_facts_hold_no_number_either(tiny: Path) -> None:
    change(tiny, "locales/ja/common.ftl", ".phone-none = カードに書かれた電話番号", ".phone-none = 0120-000-444")
    assert faults(tiny) == [
        'locales/ja/common.ftl [form.phone-none]: "0120-000-444" is a telephone number; it belongs into flows/facts'
    ]


@pytest.mark.parametrize(
    "given", ['YEN("JPY 5000")', 'PHONE("desks/police_110")', 'DAY("2027-01-01")', "FITS($lines, 130)"]
)
def test_a_function_is_given_an_argument_and_nothing_written(tiny: Path, given: str) -> None:
    change(tiny, EN, HELLO_EN, f"rain-hello = {{ {given} }}")
    name = given.partition("(")[0]
    assert f"{EN} [rain-hello]: {name} is given a written text; give it an argument" in faults(tiny)


def test_a_term_is_told(tiny: Path) -> None:
    change(tiny, EN, HELLO_EN, f"{HELLO_EN}\n-hotline = 188")
    assert faults(tiny) == [f"{EN} [-hotline]: terms are not read; write a message without the hyphen"]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        (
            'path = { ja = "0120-000-444へ", en = "Call" }',
            'path: "0120-000-444" is a telephone number; it stands in phone',
        ),
        ('name = { ja = "北 ０３（１２３４）５６７８", en = "Kita" }', "is a telephone number; it stands in phone"),
        ('name = { ja = "北は詐欺です", en = "Kita" }', '"詐欺です" is a verdict or a promise'),
    ],
)
def test_the_words_of_a_fact_hold_no_number_and_no_verdict(tiny: Path, line: str, says: str) -> None:
    table = "[kita]" + FACT.format(ja="北", en="Kita")
    lines = [old for old in table.splitlines() if not line.startswith(old[:6])]
    write(tiny, "flows/facts/brands.toml", BRANDS.partition("[kita]")[0] + "\n".join([*lines, line]))
    (fault,) = (fault for fault in faults(tiny) if fault.startswith("flows/facts/brands.toml [kita]: "))
    assert says in fault
