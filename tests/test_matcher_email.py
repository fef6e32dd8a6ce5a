"""Which first messages open suspicious_email, which belong to the other troubles, and whose name is kept."""

from __future__ import annotations

import pytest
from conftest import START

from bot.content.library import Library
from bot.understanding.matcher import understand

MAIL, CHARGE, CARD = "suspicious_email", "unknown_charge", "prepaid_card"


@pytest.mark.parametrize(
    ("text", "intent", "service"),
    [
        ("ペイリンクから新しいメールアドレスが追加されましたってメール。知らないアドレス。", MAIL, ""),
        ("アマゾンからアカウント停止のメールが来た", MAIL, "amazon_jp"),
        ("アマゾンからメール来た", MAIL, "amazon_jp"),
        ("変なSMSが届いた", MAIL, ""),
        ("ヤマトから不在のSMS リンク押しちゃった", MAIL, "yamato"),
        ("LINEが乗っ取られた", MAIL, "line"),
        ("アカウントが乗っ取られたみたい", MAIL, ""),
        ("ログインできない", MAIL, ""),
        ("フィッシングメールにカード番号を入れてしまった", MAIL, ""),
        ("銀行から口座を確認してというショートメッセージ", MAIL, ""),
        ("I got a strange email from Amazon saying my account is suspended", MAIL, "amazon_jp"),
        ("I clicked a link in a text message", MAIL, ""),
        ("My Rakuten account was hacked", MAIL, "rakuten"),
        ("電子マネーの番号をメールで送ってしまった", CARD, ""),
        ("メールが来てギフトカードの番号を送ってしまった", CARD, ""),
        ("覚えのない請求のメールが来た", CHARGE, ""),
        ("明細に覚えのない請求。三井住友カード", CHARGE, ""),
        ("メールきた", "", ""),
        ("返金のメールが来た", "", ""),
        ("ノートンから返金のメールがきた", "", ""),
        ("家族にメールした", "", ""),
        ("パスワードを忘れた", "", ""),
    ],
)
def test_a_first_message_opens_its_trouble(library: Library, text: str, intent: str, service: str) -> None:
    found = understand(text, library.names, START)
    assert found.intent == intent
    if intent:
        assert found.facts.get("service", "") == (f"services/{service}" if service else "")


def test_what_a_mail_claims_is_no_fact_of_the_case(library: Library) -> None:
    found = understand("アマゾンから29,800円の注文のメールが届いた", library.names, START)
    assert (found.intent, dict(found.facts)) == (MAIL, {"service": "services/amazon_jp"})


def test_the_surer_trouble_wins_however_many_cues_speak(library: Library) -> None:
    text = "メールが来て、電子マネーの番号をコンビニで2枚買わされて番号を伝えた。アカウントを停止すると言われた。警告"
    assert understand(text, library.names, START).intent == CARD
