"""What no sentence may hold: a verdict, a promise, a number that belongs to the facts."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_content import change, faults, write_tiny

HELLO = {"ja": "rain-hello = こんにちは。", "en": "rain-hello = Hello."}
VERDICTS = [
    ("ja", "これは詐欺です。", "詐欺です"),
    ("ja", "詐欺でした。", "詐欺でした"),
    ("ja", "必ず戻ります。", "必ず戻"),
    ("ja", "必ず返金されます。", "必ず返"),
    ("ja", "必ず取り戻せます。", "必ず取り戻"),
    ("ja", "絶対に大丈夫です。", "絶対に大丈夫"),
    ("ja", "絶対返ってきます。", "絶対返"),
    ("ja", "間違いなく戻ります。", "間違いなく戻"),
    ("ja", "確実に戻ります。", "確実に戻"),
    ("ja", "全額戻ります。", "全額戻ります"),
    ("ja", "もう安全です。", "安全です"),
    ("en", "This is a scam.", "is a scam"),
    ("en", "It's a scam.", "It's a scam"),
    ("en", "The money is guaranteed.", "guaranteed"),
    ("en", "You will definitely get it.", "will definitely"),
    ("en", "You will get your money back.", "You will get your money back"),
    ("en", "Now it is completely safe.", "is completely safe"),
]
NUMBERS = [
    ("ja", "0120-444-444へ。", "0120-444-444", "a telephone number"),
    ("ja", "０１２０－４４４－４４４へ。", "0120-444-444", "a telephone number"),
    ("ja", "03(1234)5678へ。", "03(1234)5678", "a telephone number"),
    ("ja", "0120444444へ。", "0120444444", "a telephone number"),
    ("ja", "0120 444 444へ。", "0120 444 444", "a telephone number"),
    ("ja", "188に電話を。", "188", "a telephone number"),
    ("ja", "１８８に電話を。", "188", "a telephone number"),
    ("ja", "110番へ。", "110", "a telephone number"),
    ("ja", "#9110へ。", "#9110", "a telephone number"),
    ("ja", "＃９１１０へ。", "#9110", "a telephone number"),
    ("en", "Call 090-1234-5678.", "090-1234-5678", "a telephone number"),
    ("ja", "https://へ。", "https://", "an address"),
    ("ja", "www.へ。", "www.", "an address"),
    ("ja", "minato.jpを見て。", "minato.jp", "an address"),
    ("en", "See Minato.COM now.", "Minato.COM", "an address"),
    ("ja", "9,878円です。", "9,878円", "an amount"),
    ("ja", "９，８７８円です。", "9,878円", "an amount"),
    ("ja", "3万円です。", "3万円", "an amount"),
    ("ja", "¥500です。", "¥5", "an amount"),
    ("ja", "￥500です。", "¥5", "an amount"),
    ("en", "It is $ 5.", "$ 5", "an amount"),
    ("en", "It is 5 Dollars.", "5 Dollars", "an amount"),
    ("en", "It is 500 yen.", "500 yen", "an amount"),
    ("en", "It is JPY 500.", "JPY 5", "an amount"),
    ("ja", "8日以内に。", "8日", "a period"),
    ("ja", "８日以内に。", "8日", "a period"),
    ("ja", "3営業日です。", "3営業日", "a period"),
    ("ja", "2週間です。", "2週", "a period"),
    ("ja", "1か月です。", "1か月", "a period"),
    ("ja", "1ヵ月です。", "1ヵ月", "a period"),
    ("ja", "1年です。", "1年", "a period"),
    ("ja", "24時間以内に。", "24時間", "a period"),
    ("en", "Within 8 days.", "8 days", "a period"),
    ("en", "Within 3 business days.", "3 business days", "a period"),
    ("en", "Within 48 hours.", "48 hours", "a period"),
]
ALLOWED = [
    ("ja", "詐欺ですかと聞かれたら、わからないと答えます。"),
    ("ja", "全額戻りますかと聞かれました。"),
    ("ja", "安全ですかと聞かれました。"),
    ("ja", "戻るとは約束できません。"),
    ("ja", "1、2、3か、わからないで教えてください。"),
    ("ja", "いくらですか(円)。"),
    ("en", "Nobody can promise that it comes back."),
    ("en", "Keep it in a safe place."),
    ("en", "Card 1 of 3, please."),
]


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "content")


def place(lang: str) -> str:
    return f"locales/{lang}/rain.ftl [rain-hello]"


def spoken(tiny: Path, lang: str, sentence: str) -> list[str]:
    """The faults of a content in which that sentence is said."""
    change(tiny, f"locales/{lang}/rain.ftl", HELLO[lang], f"rain-hello = {sentence}")
    return faults(tiny)


@pytest.mark.parametrize(("lang", "sentence", "said"), VERDICTS)
def test_a_verdict_or_a_promise_is_refused(tiny: Path, lang: str, sentence: str, said: str) -> None:
    assert spoken(tiny, lang, sentence) == [f'{place(lang)}: "{said}" is a verdict or a promise']


@pytest.mark.parametrize(("lang", "sentence", "said", "what"), NUMBERS)
def test_a_number_of_the_facts_is_refused(tiny: Path, lang: str, sentence: str, said: str, what: str) -> None:
    assert f'{place(lang)}: "{said}" is {what}; it belongs into flows/facts' in spoken(tiny, lang, sentence)


@pytest.mark.parametrize(("lang", "sentence"), ALLOWED)
def test_an_ordinary_sentence_is_none_of_these(tiny: Path, lang: str, sentence: str) -> None:
    assert spoken(tiny, lang, sentence) == []


@pytest.mark.parametrize(
    "hidden", ["{ $brand -> [a] 必ず戻ります *[other] はい }", '{ "必ず戻" }ります', "必ず{ $brand }戻ります"]
)
def test_a_promise_hidden_in_a_placeable_is_refused(tiny: Path, hidden: str) -> None:
    lines = hidden.replace(" [a]", "\n     [a]").replace(" *[", "\n    *[").replace(" }", "\n    }", 1)
    found = spoken(tiny, "ja", lines if "->" in hidden else hidden)
    assert found == [f'{place("ja")}: "必ず戻" is a verdict or a promise']


def test_a_number_in_a_button_a_retry_or_a_letter_is_refused(tiny: Path) -> None:
    change(tiny, "locales/ja/rain.ftl", ".title = 電話する", ".title = 188に電話")
    change(tiny, "locales/ja/rain.ftl", "ご担当者様", "8日以内に")
    change(tiny, "locales/en/rain.ftl", ".retry = Please send its name.", ".retry = Ask 110.")
    assert sorted(fault.partition(": ")[0] for fault in faults(tiny)) == [
        "locales/en/rain.ftl [rain-brand.retry]",
        "locales/ja/rain.ftl [letter-rain]",
        "locales/ja/rain.ftl [rain-call.title]",
    ]


def test_what_a_fact_says_is_not_judged(tiny: Path) -> None:
    assert spoken(tiny, "ja", "{ YEN($amount) }を{ DAY($amount) }に") == [
        f"{place('ja')}: cannot be said: rain-hello: Invalid isoformat string: 'JPY 128000'"
    ]
    change(tiny, "locales/ja/rain.ftl", "を{ DAY($amount) }に", "です。")
    assert faults(tiny) == []
