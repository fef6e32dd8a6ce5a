"""A merchant's answer in somebody's own frame: which words are the merchant's, and when money back is bait."""

from __future__ import annotations

import pytest

from bot.understanding.quoted import answer_in, leads_away


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("返事が来て、「お客様のご契約は返金の対象外となります」って", "お客様のご契約は返金の対象外となります"),
        ("店から返事きました。解約は完了、返金は致しかねますとのことです", "解約は完了、返金は致しかねます"),
        ("返金は致しかねますという返信が来ました", "返金は致しかねます"),
        ("サポートからメール：ご依頼を受け付けました。順番に対応します", "ご依頼を受け付けました。順番に対応します"),
        ("They answered: we can offer you 30% off if you stay", "we can offer you 30% off if you stay"),
        ("I emailed and they replied that a refund is not possible", "a refund is not possible"),
        ("The reply said: your subscription has been cancelled", "your subscription has been cancelled"),
        ("まだ返事がありません", ""),
        ("返事が来ない", ""),
        ("返事が来たけど英語で読めない", ""),
        ("メールが来て、アカウントが停止されますって", ""),
        ("友達から返事が来て、大丈夫だよって", ""),
    ],
)
def test_the_words_of_the_merchant_are_taken_out_of_their_frame(text: str, words: str) -> None:
    assert answer_in(text) == words


@pytest.mark.parametrize(
    ("text", "bait"),
    [
        ("在庫がないのでPayPayで返金するからLINE追加してください", True),
        ("返金のためQRコードを読み取ってください", True),
        ("返金には手数料が必要になります", True),
        ("We will refund you, please add us on WhatsApp", True),
        ("ご利用のカードに返金いたしました", False),
        ("返金はできかねます", False),
        ("PayPay残高に返金しました", False),
        ("Your refund will arrive in 5 days", False),
    ],
)
def test_money_back_that_is_tied_to_an_app_or_a_fee_is_bait(text: str, bait: bool) -> None:
    assert leads_away(text) is bait
