"""Mails and SMS: their signs, decoded from whatever they were wrapped in; never a fault, never slow."""

from __future__ import annotations

import base64
import json
import os
import quopri
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.__main__ import app
from bot.content.library import Library, load_library
from bot.understanding.pastes import is_pasted
from bot.understanding.replies import sort_reply
from bot.understanding.signs import Inspection

BODY = "お客様のカードの利用を停止しました。24時間以内にカード番号を入力してください。\nhttps://rakuten-card.co.jp.k3sd9f.top/login"


def codes(found: Inspection) -> set[str]:
    """The codes of its signs."""
    return {sign.code for sign in found.signs}


def test_a_mail_in_a_companys_name_that_leads_elsewhere(library: Library) -> None:
    found = library.inspector.inspect(f"From: 楽天カード <info@k3sd9f.top>\nSubject: 重要なお知らせ\n\n{BODY}")
    assert found.verdict == "phishing"
    assert found.brand == "services/rakuten_card"
    assert {"lookalike", "asks_card", "deadline", "threat", "never_ask_card", "sender_unlisted"} <= codes(found)


@pytest.mark.parametrize("how", ["base64", "quoted-printable", "html", "entities", "multipart"])
def test_what_is_wrapped_is_read_like_what_is_not(how: str, library: Library) -> None:
    packed = {
        "base64": f"Content-Transfer-Encoding: base64\nSubject: x\n\n{base64.encodebytes(BODY.encode()).decode()}",
        "quoted-printable": f"Content-Transfer-Encoding: quoted-printable\nSubject: x\n\n{quopri.encodestring(BODY.encode()).decode()}",
        "html": f'<html><body><p>{BODY.split(chr(10))[0]}</p><a href="https://rakuten-card.co.jp.k3sd9f.top/login">確認</a></body></html>',
        "entities": "<div>" + "".join(f"&#{ord(letter)};" for letter in BODY) + "</div>",
        "multipart": "Subject: x\nContent-Type: multipart/alternative; boundary=abcdefgh\n\n--abcdefgh\n"
        f"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{base64.encodebytes(BODY.encode()).decode()}\n--abcdefgh--",
    }[how]
    found = library.inspector.inspect(packed)
    assert found.verdict == "phishing"
    assert {"lookalike", "asks_card"} <= codes(found)


def test_headers_that_do_not_agree_are_signs(library: Library) -> None:
    head = "From: Support <a@shop-one.example>\nReply-To: b@other-two.example\nAuthentication-Results: mx; spf=fail dkim=fail\nSubject: hello\n\nsee you"
    assert {"reply_elsewhere", "sender_unproven"} <= codes(library.inspector.inspect(head))


@pytest.mark.parametrize(
    "text",
    [
        "○○歯科です。明日10時のご予約の確認です。変更される場合はお電話ください。",
        "確認コードは123456です。コードはだれにも教えないでください。",
        "Your verification code is 123456. We will never ask you for this code.",
        "From: Amazon.co.jp <ship@amazon.co.jp>\nSubject: 発送しました\n\n山田 太郎様\nご注文の商品を発送しました。\nhttps://www.amazon.co.jp/orders",
        "From: Google <no-reply@accounts.google.com>\nSubject: 重大なセキュリティ通知\n\n他人がパスワードを使用した可能性があります。ログインをブロックしました。\nhttps://myaccount.google.com/notifications",
        "町内会です。来月の清掃は第一日曜の9時からです。軍手をお持ちください。",
    ],
)
def test_an_ordinary_notice_is_never_called_false(text: str, library: Library) -> None:
    assert library.inspector.inspect(text).verdict in ("unknown", "official_address")


def test_a_notice_of_a_change_is_to_be_looked_after_even_from_the_companys_own_address(library: Library) -> None:
    found = library.inspector.inspect("新しいメールアドレスが追加されました。\nhttps://www.paypal.com/jp/")
    assert found.verdict == "official_address"
    assert "check_change" in found.advice


def test_a_code_is_never_to_be_told(library: Library) -> None:
    assert "code_secret" in library.inspector.inspect("認証番号は482913です。").advice


@pytest.mark.parametrize(
    "text",
    [
        "https://amazon-login.xyz/a",
        "From: a@b.example\nSubject: hi\n\nbody",
        "【ヤマト運輸】お荷物を持ち帰りました。ご確認ください https://k3sd9f.top/a",
        "お客様各位\n平素よりご利用いただきありがとうございます。\n会員規約の改定についてお知らせいたします。本メールは送信専用です。ご返信いただいてもお答えできません。お問い合わせは弊社窓口までお願いいたします。",
    ],
)
def test_what_is_pasted_is_told_from_own_words(text: str) -> None:
    assert is_pasted(text)


@pytest.mark.parametrize(
    "text",
    [
        "https://k3sd9f.top にカード番号を入れてしまいました",
        "こんなのが来たんですが本物ですか https://k3sd9f.top",
        "昨日 5,000円 引かれた",
        "",
        "a@b.example",
    ],
)
def test_own_words_are_not_pasted(text: str) -> None:
    assert not is_pasted(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "😀" * 300,
        "\x00\x01\u202e",
        "=" * 5000,
        "<" * 5000,
        "http://" * 900,
        "%" * 5000,
        "a." * 9000,
        "--" * 9000,
    ],
)
def test_odd_input_is_answered(text: str, library: Library) -> None:
    assert library.inspector.inspect(text).verdict in ("unknown", "suspicious")


_PIECES = (
    "パスワード", "カード番号", "入力", "返金", "account", "call ", "http://", "@", "<a href=", ">", "=?utf-8?b?", "--aaaaaaa", "\n",
    "From: ", "Subject: ", "Content-Transfer-Encoding: base64", "Content-Type: multipart/mixed; boundary=aaaaaaa", "=E3", "&#x1F;",
    "xn--", ".co.jp", "amazon", "\u202e", "\x00", "\ud800", "[.]", "%2e", "9" * 400,
)  # fmt: skip
_EXAMPLES = 20_000 if os.environ.get("KAERU_SOAK") == "1" else 200


@settings(max_examples=_EXAMPLES, deadline=None)
@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=8), max_size=60).map("".join))
def test_no_heap_of_broken_pieces_is_a_fault(text: str) -> None:
    load_library_once().inspector.inspect(text)
    sort_reply(text)
    is_pasted(text)


@settings(max_examples=_EXAMPLES, deadline=None)
@given(st.text(max_size=400))
def test_no_text_is_a_fault(text: str) -> None:
    inspector = load_library_once().inspector
    inspector.inspect(text)
    inspector.inspect(f"From: {text}\n\n<a href='{text}'>{text}</a> https://{text}")
    is_pasted(text)


def load_library_once() -> Library:
    """The shipped content, loaded once."""
    if "library" not in _KEPT:
        _KEPT["library"] = load_library()
    return _KEPT["library"]


_KEPT: dict[str, Library] = {}


def test_words_that_begin_a_pattern_again_and_again_cost_little(library: Library) -> None:
    """A pattern that tries every way through them would take a hundred times as long as other words."""
    inspect = library.inspector.inspect

    def spent(piece: str) -> float:
        text = piece * (2500 // len(piece))
        begun = process_time()
        for _ in range(3):
            inspect(text)
            sort_reply(text)
        return process_time() - begun

    spent("一二三四五")
    plain = max(spent("一二三四五"), 0.003)
    assert max(map(spent, ("パスワード", "カード番号", "認証コード", "個人情報", "if ", "once "))) < 20 * plain


@pytest.mark.parametrize(
    "text",
    [
        "携帯を落として番号が変わった。今日中に30万円振り込んでください。お金を送金してください",
        "To keep your coins, enter your recovery phrase at https://wallet-page.example/",
        "簡単な作業で日給3万円。テレグラムを追加してください",
        "還付金があります。ATMに着いたら至急お電話をください",
        "添付のQRコードを読み取り、本日中に再認証してください",
        "Microsoft account team: unusual sign-in from Oslo. Call our helpline +1-855-000-0000 now.",
    ],
)
def test_what_no_honest_stranger_wants_is_flagged(text: str, library: Library) -> None:
    assert library.inspector.inspect(text).verdict in ("phishing", "suspicious")


def test_who_only_carries_a_parcel_is_not_who_writes(library: Library) -> None:
    found = library.inspector.inspect(
        "From: 本屋みどり <shop@midori-books.example>\nSubject: 発送しました\n\n佐川急便でお届けします。\nhttps://midori-books.example/1"
    )
    assert (found.verdict, found.brand) == ("unknown", "")


@pytest.mark.parametrize(
    "piece",
    [
        "https://a.b.c/",
        "<a href=x>",
        "入力してください",
        "=E3=81",
        "From: a\n",
        "a-",
        "パスワードを",
        "\n--aaaaaaa\n",
        "@",
        "カード番号",
        "account ",
        "1",
        "refund ",
        "<script>",
        "=?utf-8?b?",
        "amazon-",
        "口座",
    ],
)
def test_time_grows_with_length_at_most(piece: str, library: Library) -> None:
    def spent(length: int) -> float:
        text = piece * (length // len(piece))
        begun = process_time()
        for _ in range(3):
            library.inspector.inspect(text)
            sort_reply(text)
        return process_time() - begun

    spent(1000)
    short, long = spent(2000), spent(16000)
    assert long < 40 * max(short, 0.004)


def test_the_command_prints_one_object() -> None:
    done = CliRunner().invoke(app, ["inspect", "--json"], input="https://amazon-login.xyz/a")
    found = json.loads(done.stdout)
    assert set(found) == {"verdict", "brand", "links", "signs", "advice"}
    assert (found["verdict"], found["brand"]) == ("phishing", "アマゾン")


@pytest.mark.parametrize(
    "text",
    [
        "パスワードの再設定が完了しました。お客様の操作でない場合は窓口へご連絡ください。",
        "新しい機器からのログインがありました。",
        "ご登録の電話番号を変更いたしました。",
        "Your recovery address was replaced. Not you? Tell us.",
        "We noticed a new sign-in on a Windows computer.",
        "You removed a trusted phone number.",
    ],
)
def test_a_notice_of_a_change_is_never_one_to_leave_alone(text: str, library: Library) -> None:
    found = library.inspector.inspect(text)
    assert found.verdict != "phishing"
    assert "check_change" in found.advice
    assert "asks_password" not in {sign.code for sign in found.signs}


def test_an_ordinary_notice_is_no_notice_of_a_change(library: Library) -> None:
    for text in ("ご注文の品を発送しました。お届けは明日です。", "Your bill is ready. Total 1,078 yen."):
        assert "check_change" not in library.inspector.inspect(text).advice


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ('From: "info@smbc-card.com" <kf@mail-desk.example>\nSubject: a\n\nbody', "sender_lookalike"),
        ("From: a <a@jcb.co.jp>\nReceived-SPF: fail (mx)\nSubject: a\n\nbody", "sender_unproven"),
        ("> From: 佐川急便 <a@sgw.example>\n> 件名: 再配達\n>\n> http://sagawa-exp.top/\n", "lookalike"),
        ("件名: お知らせ\n\nhttp://sgw-n\n.duckdns.org から受け取り\n\nhttps://amazon-jp.top/", "lookalike"),
    ],
)
def test_headers_quotes_and_cut_lines_are_seen_through(text: str, sign: str, library: Library) -> None:
    assert sign in {one.code for one in library.inspector.inspect(text).signs}


@pytest.mark.parametrize(
    "text", ["【みなと銀行】確認コードは ●●●● です。他人に教えないでください。", "Your code is ●●●●. Never share it."]
)
def test_a_message_with_a_code_counts_as_pasted(text: str, library: Library) -> None:
    assert is_pasted(text)
    assert library.inspector.inspect(text).advice[0] == "cannot_confirm"


def test_every_answer_is_one_of_the_three_kinds(library: Library) -> None:
    texts = (
        "",
        "https://www.jcb.co.jp/",
        "https://jcb-card.top/",
        "認証コードは482913です。教えないでください。",
        "\x00",
    )
    assert {library.inspector.inspect(text).advice[0] for text in texts} == {"contradicts", "cannot_confirm", "belongs"}
