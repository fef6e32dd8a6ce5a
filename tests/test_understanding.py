"""Reading messages: urgency, proxy, entities, side questions, and whatever else people or machines may send."""

from __future__ import annotations

import json
from typing import Any

import pytest
from conftest import START
from typer.testing import CliRunner

from bot.__main__ import app
from bot.content.library import Library
from bot.understanding.answers import read_when
from bot.understanding.examples import LABELS
from bot.understanding.features import features
from bot.understanding.fold import LONGEST, clean, fold
from bot.understanding.side import side_question
from bot.understanding.understand import Understood, understand
from bot.understood import told, written


def read(library: Library, text: str) -> Understood:
    """All that can be said of a message."""
    return understand(text, library.reader, library.names, START, full=True)


ODD = {
    "nothing": "",
    "spaces": " \u3000\n\t ",
    "emoji": "😭😭🙏🏽👨‍👩‍👧",
    "control": "\x00\x01\x1b[31m電子マネー\x07の番号\x00を教えた",
    "bidi": "\u202eeciohc drac tfig\u202c 電子マネー",
    "zero width": "電\u200b子\u200bマ\u200bネ\u200bー",
    "html": "<div onclick='x()'>口座が<b>停止</b>されました<script>alert(1)</script></div>",
    "base64": "VGhpcyBpcyBub3QgYSBtZXNzYWdl" * 20,
    "arabic": "مرحبا كيف حالك",
    "thai": "ช่วยด้วย ฉันโอนเงินไปแล้ว",
    "combining": "e\u0301" * 300,
    "long ligature": "\ufdfa" * 5000,
    "digits": "1234567890" * 500,
    "one letter": "あ" * 5000,
    "brackets": "<" * 5000,
    "dots": "1.1," * 1250,
    "story": "昨日アマゾンから電話があり、" * 360,
    "lone surrogate": "\ud800 電子マネー",
    "format": "{0} %s {merchant} $amount",
}


@pytest.mark.parametrize("name", ODD)
def test_odd_input_gets_an_answer(library: Library, name: str) -> None:
    found = read(library, ODD[name])
    assert found.intent in LABELS
    assert 0 <= found.confidence <= 1


@pytest.mark.parametrize("name", ["story", "one letter", "digits", "long ligature", "combining", "brackets"])
def test_the_work_does_not_grow_with_the_length(name: str) -> None:
    once, often = ODD[name], ODD[name] * 20
    assert len(clean(often)) <= 2 * LONGEST
    assert len(features(fold(clean(often)), ())) <= len(features(fold(clean(once)), ())) + 4 * 12 + 8


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("コンビニで買ったカードの番号を電話で言ってしまった", True),
        ("今ATMの前で電話の人に操作を言われています", True),
        ("2年前に電子マネーの番号を教えてしまいました", False),
        ("去年ギフトカードの番号を送りました もう遅いですか", False),
        ("昨日パソコンを遠隔操作されました", True),
        ("3か月前に遠隔操作されました", False),
        ("明細に知らない請求がある", False),
        ("変なメールが来た", False),
        ("クーリングオフの期限が今日です", True),
        ("I gave the gift card code to a caller", True),
        ("two years ago I gave gift card codes to a scammer", False),
        ("someone is controlling my computer right now", True),
        ("友だちのインスタから変なDMが届く、本人に教えたほうがいい?", False),
        ("自分のインスタが乗っ取られて友だちにDMが飛んでる", True),
        ("在宅の仕事のサイトに口座を登録したけど、まだ振り込んではいません", False),
        ("在宅の仕事の保証金を今日中に振り込めと言われている", True),
        ("お客さんの名簿が漏れたかもしれないと言われた", False),
        ("お客さんの名簿が入ったパソコンを遠隔操作されたかもしれない", True),
        ("遠隔操作させてと言われたけど断って電話を切りました", False),
        ("デビットカードの明細に先週の知らない店", False),
        ("my cousin's facebook sends everyone odd links, should I tell her", False),
        ("registered my account at a job site, nothing paid", False),
        ("maybe our customer list leaked, a client says", False),
    ],
)
def test_urgent_is_what_can_still_be_saved_in_hours(library: Library, text: str, urgent: bool) -> None:
    assert read(library, text).urgent is urgent


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("母がコンビニでカードを買って番号を言ってしまった", True),
        ("おばあちゃんのところに変なハガキが届いた", True),
        ("my aunt let a caller into her computer", True),
        ("息子を名乗る人から電話がありお金を渡した", False),
        ("夫に内緒で振り込んでしまった", False),
        ("友達からLINEでギフトカードを頼まれた", False),
        ("I will ask my son about it", False),
        ("自分のカードに知らない請求", False),
        ("高3の弟が偽のゲームのサイトにパスワードを入れてしまった", True),
        ("ヘルパーです。訪問先の方が電話で言われるままカードの番号を読み上げています", True),
        ("友達のインスタが乗っ取られて変な投稿が出ています", True),
        ("友達のインスタから頼まれてギフトカードを送ってしまった", False),
        ("父が警察を名乗る男に言われて明日お金を振り込むと言っています", True),
        ("遠隔操作させてしまい、妻に詐欺だと言われました", False),
        ("患者さんの一覧が入ったパソコンを遠隔操作された", False),
        ("one of my students told a caller her PIN", True),
        ("my husband will be angry, I sent the gift card codes", False),
        ("I wired money to my online girlfriend", False),
        ("an elderly customer at our counter wants to wire her savings to a policeman", True),
    ],
)
def test_a_proxy_writes_about_somebody_else(library: Library, text: str, proxy: bool) -> None:
    assert read(library, text).proxy is proxy


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("アップルカードの番号を3万円分2枚教えてしまった", {"brand": "Apple Gift Card", "payment_method": "prepaid_emoney"}),
        ("１万円のグーグルプレイカード3枚の番号を送った", {"amount": {"text": "1万円", "value": 30000, "currency": "JPY"}}),
        ("明細に DRI*TOOLS $39.99 知らない", {"merchant": "DRI*TOOLS", "amount": {"text": "$39.99", "value": 39.99, "currency": "USD"}}),
        ("apple.com/bill 1,200円って何 覚えがない", {"merchant": "apple.com/bill", "brand": "Apple"}),
        ("昨日ペイペイで5000円送ってブロックされた", {"brand": "PayPay", "payment_method": "paypay", "date_text": "昨日"}),
        ("のーとんから まいつき おかねが ひかれています", {"brand": "Norton"}),
        ("I wired 250,000 to a landlord who does not exist", {"amount": {"text": "250,000", "value": 250000, "currency": "JPY"}}),
        ("オンラインの店で買った靴が届かない", {"brand": None}),
        ("ソフトバンクの明細にアドビ 3,280円、使ってない", {"brand": "Adobe", "payment_method": "carrier_billing"}),
        ("itunes.com/bill on my debit card", {"brand": "Apple", "merchant": "itunes.com/bill", "payment_method": "debit_card"}),
        ("インスタで知り合った人にみずほ銀行から先週の木曜に30万円振り込んだ", {"brand": "みずほ銀行", "date_text": "先週の木曜", "payment_method": "bank_transfer"}),
        ("偽のゆうパックのSMSからGoogleのパスワードを入れた おとついの夜", {"brand": "Google", "date_text": "おとついの夜"}),
        ("靴の店に入金したのに1か月届かない", {"payment_method": "bank_transfer"}),
        ("it is not wise to pay, but I paid online", {"brand": None}),
        ("a line of text on my statement says 900 yen", {"brand": None}),
        ("two nights ago my Wise card was charged 40 dollars by a shop I don't know", {"brand": "Wise", "date_text": "two nights ago", "payment_method": "prepaid_emoney"}),
        ("電話勧誘の契約、担当は佐伯さん、受付番号は AB-20931 です", {"staff": "佐伯", "order_number": "AB-20931"}),
        ("a salesman called Dennis sold me a contract", {"staff": "Dennis"}),
    ],
)  # fmt: skip
def test_what_is_named_is_picked_up(library: Library, text: str, wanted: dict[str, Any]) -> None:
    found = read(library, text).entities
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("パソコンまだ使って大丈夫?", "pc"),
        ("このスマホ使ってもいいですか", "pc"),
        ("警察に言ったほうがいい?", "police"),
        ("お金戻る?", "money"),
        ("カード番号も書いたほうがいい?", "card"),
        ("家族に言うべきですか", "family"),
        ("あなたは本物ですか", "bot"),
        ("これって詐欺ですか", "scam"),
        ("今からでも間に合いますか", "late"),
        ("私がばかでした", "blame"),
        ("is my computer still safe to use?", "pc"),
        ("can I get my money back?", "money"),
        ("should I call the police", "police"),
        ("9878円", ""),
        ("パソコンショップ大丈夫", ""),
        ("ノートン", ""),
        ("昨日の15時", ""),
        ("切った", ""),
        ("いつまでに出せばいいですか", "until"),
        ("明日でもいい?", "wait"),
        ("相手にどう返事したらいい?", "answer"),
        ("口座から全部抜かれますか", "more"),
        ("次は何をすればいいですか", "now"),
        ("パスワードは変えたほうがいいですか", "passwords"),
        ("警察いったほうがいいの", "police"),
        ("くそ、むかつく", "anger"),
        ("どうしよう 手が震えてます", "fear"),
        ("怖くて切れない", ""),
        ("カードが使えない", ""),
        ("使えないカードが届いた", ""),
        ("I'm so scared", "fear"),
        ("you are useless", "useless"),
        ("how long do I have?", "until"),
        ("will they take more money?", "more"),
        ("what do I do now", "now"),
        ("教えていただけますか", ""),
        ("電話をいただけますか", ""),
        ("これはただですか", "cost"),
        ("カードの有効期限も入れました、大丈夫でしょうか", ""),
        ("返品期限を過ぎているため、返金には応じかねます。", ""),
    ],
)
def test_a_side_question_has_its_topic(text: str, topic: str) -> None:
    assert side_question(text) == topic


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("6/27引落", "2026-06-27"),
        ("6/27に引き落とされた", "2025-06-27"),
        ("6/27", "2025-06-27"),
        ("5/27引落", "2026-05-27"),
    ],
)
def test_a_debit_that_is_announced_lies_ahead(text: str, day: str) -> None:
    assert read_when(text, START) == day


def test_the_command_reads_line_by_line_and_keeps_no_secret() -> None:
    said = "カード番号 4111 1111 1111 1111 を入れてしまった\n\nありがとう\n"
    shown = CliRunner().invoke(app, ["understand", "--json"], input=said)
    rows = [json.loads(line) for line in shown.stdout.splitlines()]
    assert [row["intent"] for row in rows] == ["account_takeover", "other", "other"]
    assert rows[0]["urgent"]
    assert "4111" not in shown.stdout


def test_the_command_says_nothing_to_nothing_and_reads_what_is_no_utf_8() -> None:
    assert CliRunner().invoke(app, ["understand", "--json"], input="").stdout == ""
    shown = CliRunner().invoke(app, ["understand", "--json"], input=b"help\xff\xfe\r\n" + "あ".encode() * 5000)
    assert [json.loads(line)["intent"] for line in shown.stdout.splitlines()] == ["help", "other"]


def test_several_of_each_are_told_beside_the_one_that_is_meant(library: Library) -> None:
    said = (
        "6/2と6/5にイオンカードから9,800円と12ドル。担当は森さんと名乗った。イオン銀行と188に電話した。"
        "注文番号 QX-7711、注文番号 QX-7712。03-0000-1111と050-0000-2222"
    )
    facts = told(library, said, START)["facts"]
    assert [one["value"] for one in facts["amounts"]] == [9800, 12]
    assert facts["amount"] in facts["amounts"]
    assert [one["date"] for one in facts["dates"]] == ["2026-06-02", "2026-06-05"]
    assert (facts["date_text"], facts["date"]) == ("6/2", "2026-06-02")
    assert facts["order_numbers"] == ["QX-7711", "QX-7712"]
    assert facts["phones"] == ["03-0000-1111", "050-0000-2222"]
    assert (facts["staff"], facts["desk"]) == ("森", "consumer_188")
    assert len(facts["brands"]) == 2


def test_the_row_for_people_is_whole(library: Library) -> None:
    found = told(library, "昨日アップルカードを2枚、3万円と5万円。番号を言ってしまった。母です", START)
    shown = written(found)
    assert shown.startswith(f"prepaid_card {found['confidence']:.2f}")
    for word in ("urgent", "3万円 (JPY 30000), 5万円 (JPY 50000)", "date: 2026-06-08", "why: "):
        assert word in shown
    assert not {"{", "[", "'"} & {*shown}
    named = [name for name in found["facts"] if f"{name}: " not in shown]
    assert not named
