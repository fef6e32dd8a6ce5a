"""What somebody tells before it is asked: the state of a transfer and of cards, a line of a statement, a name in a sentence."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.core.calendar import JST
from bot.core.flow import Ask
from bot.understanding.absence import is_absent
from bot.understanding.amount_said import grouped_yen
from bot.understanding.contract_told import read_contract
from bot.understanding.corrections import corrects_number, read_correction
from bot.understanding.fold import clean
from bot.understanding.money_told import read_money_told
from bot.understanding.remarks import remark
from bot.understanding.reply import read_reply
from bot.understanding.statement_line import read_line
from bot.understanding.tongue import plainly_in

NOW = datetime(2026, 11, 20, 15, 0, tzinfo=JST)
SHOP = Ask(id="shop", kind="text", save="shop", skip="on")


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("ペイペイで8万円送ってしまいました", {"sent": "yes", "how": "app"}),
        ("銀行のATMから振り込んじゃった", {"sent": "yes", "how": "bank"}),
        ("I wired 4,000 dollars to somebody I met online", {"sent": "yes", "how": "bank"}),
        ("ぺいぺいで おくってしまいました", {"sent": "yes", "how": "app"}),
        ("ビットコインで送金した", {"sent": "yes", "how": "crypto"}),
        ("祖母が五万円おろして宅急便で送っちゃったみたい", {"sent": "yes", "how": "hand"}),
        ("今から銀行で振り込むところです", {"how": "bank"}),
        ("振り込めと言われている", {"sent": "about", "how": "bank"}),
        (
            "ペイペイで3万送りました。またさらに20万払えって言われてます",
            {"sent": "about", "how": "app", "earlier": "some"},
        ),
        ("銀行で12万送りました。出金するには保証金を払うよう言われました", {"sent": "yes", "how": "bank"}),
        ("友達がペイペイで払っちゃって、そのあとブロックされたみたい", {"sent": "yes", "how": "app", "line": "off"}),
        ("paypayで送ったら返事がこなくなった", {"sent": "yes", "how": "app", "line": "off"}),
        ("振り込んだらだめ?", {"how": "bank"}),
        ("paypayで15000送ったらブロックされた", {"sent": "yes", "how": "app", "line": "off", "amount": "JPY 15000"}),
        ("仮想通貨に80万入れました。引き出せません", {"sent": "yes", "how": "crypto"}),
        (
            "3日前に振り込みました。今日の朝になって変だと思って",
            {"sent": "yes", "how": "bank", "sent_on": "2026-11-17", "line": "off"},
        ),
        (
            "振り込みました。今日14時ごろ、信金の窓口から",
            {"sent": "yes", "how": "bank", "sent_on": "2026-11-20T14:00+09:00"},
        ),
        ("振込先を間違えて振り込んでしまった", {"how": "bank"}),
        ("知らないうちに口座から送金された", {}),
        ("they want me to send money by bank transfer", {"sent": "about", "how": "bank"}),
        ("I haven't sent it yet", {}),
    ],
)
def test_a_transfer_is_sent_only_where_it_was(text: str, facts: dict[str, str]) -> None:
    found = read_money_told("bank_transfer", text, NOW)
    assert found == facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("三万円のを２枚買って番号を言った 電話はもう切りました", {"count": "two", "bought": "yes", "call": "cut"}),
        ("5枚とも番号を送りました LINEで頼まれて", {"count": "more", "bought": "yes", "call": "no_call"}),
        ("番号を言ったら、もう1枚買えと言われた", {"bought": "yes"}),
        ("1枚目の番号を言いました", {"bought": "yes"}),
        ("買って番号を言った 電話が切れない", {"bought": "yes"}),
        ("課長からメールでカードを買ってほしいと頼まれた", {"bought": "unclear", "call": "no_call"}),
        ("カードを買えと言われたけどまだ買っていません", {"bought": "no"}),
        ("they want my dad to buy gift cards", {"bought": "unclear"}),
        ("I bought three gift cards and read them the codes, then hung up... I hung up", {"count": "three", "bought": "yes", "call": "cut"}),
    ],
)  # fmt: skip
def test_of_cards_what_is_told_is_not_asked(text: str, facts: dict[str, str]) -> None:
    assert read_money_told("prepaid_card", text, NOW) == facts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("会社は幸福寝具", "幸福寝具"),
        ("NORTNとか書いてあるわ", "NORTN"),
        ("ラコット公式というサイトでした", "ラコット公式"),
        ("ことり商店です", "ことり商店"),
        ("the shop is called Blue Bird Store", "Blue Bird Store"),
        ("My Little Shop", "My Little Shop"),
        ("はなまる", "はなまる"),
        ("サイトはもうない", None),
        ("the last one is 11/20", None),
        ("it was a credit card", None),
        ("クレジットカードです", None),
        ("maybe my son?", None),
        ("they are gone", None),
    ],
)
def test_a_name_is_taken_out_of_its_sentence_and_another_sentence_is_no_name(text: str, name: str | None) -> None:
    found = read_reply(SHOP, text, (("skip", "わからない"),), {}, NOW)
    assert (found[1] if found else None) == name


@pytest.mark.parametrize(
    ("text", "name", "facts"),
    [
        ("ブルームショップ 6/1 12,800円", "ブルームショップ", {"charged_on": "2026-06-01", "amount": "JPY 12800"}),
        ("11月2日 KOTORI STORE ¥4,980", "KOTORI STORE", {"charged_on": "2026-11-02", "amount": "JPY 4980"}),
        ("スタジオ3", "スタジオ3", {}),
        ("12,800円", "12,800円", {}),
    ],
)
def test_a_line_of_a_statement_is_a_name_a_day_and_a_sum(text: str, name: str, facts: dict[str, str]) -> None:
    assert read_line(text, NOW) == (name, facts)


def test_a_contract_told_in_one_breath_has_its_day_and_its_goods() -> None:
    facts = read_contract("母が昨日、訪問販売で浄水器を契約させられました", NOW)
    assert (facts["contracted_on"], facts["goods"], facts["how"]) == ("2026-11-19", "浄水器", "door")


@pytest.mark.parametrize("text", ["ちがう 6/8", "あ、違う 11月6日でした", "no wait, it was Nov 6", "wrong, 4,890 yen"])
def test_another_number_is_a_correction_and_no_mere_no(text: str) -> None:
    assert corrects_number(text)
    said = read_correction(text)
    assert said is not None
    assert said.new in ("6/8", "11月6日", "nov 6", "4,890 yen")


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("i dont have email from them", True),
        ("メールは来てないです", True),
        ("no mail from them", True),
        ("I don't have a Norton account but my card was charged", False),
        ("メールが来ました", False),
        ("I haven't slept since I sent the money, what can I do now?", False),
    ],
)
def test_what_is_only_said_not_to_be_there_is_no_trouble_of_its_own(text: str, absent: bool) -> None:
    assert is_absent(clean(text)) is absent


def test_a_sum_grouped_by_thousands_is_yen_where_it_is_the_only_one() -> None:
    assert grouped_yen("PADDLE.NET* CLEANMYPC 4,980 on 3 june") == "JPY 4980"
    assert grouped_yen("4,980 or 9,800") == ""
    assert grouped_yen("order 4980") == ""


def test_what_is_kept_and_what_is_begun_are_remarks() -> None:
    texts = (
        "レシートは残っています",
        "I have the screenshots",
        "今から電話します",
        "I'll call the bank now",
        "レシートは捨てた",
    )
    assert [remark(text) for text in texts] == ["kept", "kept", "going", "going", ""]


def test_a_sign_of_money_or_one_name_in_kanji_changes_no_tongue() -> None:
    assert plainly_in("I paid ¥45,000 on my visa for support") == "en"
    assert plainly_in("I got an SMS from 佐川 and I clicked on the link") == "en"
    assert plainly_in("アマゾンから your account is locked と来た") == "ja"
