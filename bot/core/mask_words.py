"""The words that announce a secret, or a number that is none, each with the kind of what follows it.

In folded form; an underscore stands for a space. Longer words win over shorter ones.
"""

from __future__ import annotations

import re
import unicodedata

from bot.core.mask_fold import fold

_WORDS = {
    "password": """
        パスワード ぱすわーど パスコード ログインパスワード ログインパス パスは パス: パス「 パス( 合言葉 秘密の質問の答え
        password passwords passcode passwd pass pw pwd passphrase
    """,
    "pin": "暗証番号 暗唱番号 あんしょうばんごう 暗証 pin ピン番号 ピンコード ピンは ピン: 暗号番号 ロック番号 ロック解除の番号",
    "otp": """
        認証コード 認証番号 確認コード 確認番号 検証コード 本人確認コード smsコード smsのコード
        ワンタイムパスワード ワンタイムコード ワンタイムパス ワンタイムキー ワンタイム
        verification_code verification_number one-time_password one_time_password one-time_code one_time_code one-time_passcode otp
        authentication_code auth_code login_code 2fa_code sms_code confirmation_code access_code code_is code_was code: 2fa
    """,
    "digits": """
        桁の数字 桁の番号 桁のコード けたの数字 けたの番号 けたのすうじ 6桁 6けた 六桁 六けた g-
        digit_code digit_number
    """,
    "cvv": """
        セキュリティコード セキュリティーコード セキュリティ番号 security_code cvv2 cvv cvc2 cvc csc
        セキュリティナンバー セキュリティーナンバー セキュコ サイン欄の security_number
        裏の3桁 裏面の3桁 背面の3桁 うらの3けた 3桁の番号 3桁の数字 3桁 3けたの番号 3けたの数字 3けた
        裏の数字 裏面の数字 うらの数字 うらの番号 裏面の番号 digits_on_the_back code_on_the_back number_on_the_back numbers_on_the_back back_of_the_card back_of_my_card 3-digit_code three-digit_code 3_digits three_digits
    """,
    "mynumber": "通知カード マイナカード マイナンバー マイナ番号 マイナは 個人番号 my_number mynumber",
    "card": "カード番号 クレカ番号 クレジットカード card_number card_no credit_card debit_card",
    "account": "口座番号 こうざばんごう 口座 account_number account_no acc_number acc_no acct futsu",
    "branch": "普通 普_ 普) 当座 貯蓄 支店 account a/c savings checking",
    "bank": "銀行 ばんく 信金 信用金庫 信用組合 農協",
    "postal": "記号",
    "savings": "ゆうちょ 通帳",
    "code": """
        ギフトコード ギフト番号 ギフト券番号 ギフトカードの番号 プリペイド番号 プリペイドコード
        シリアル コード番号 裏の番号 カードの番号 番号は コード
        gift_code gift_card_code gift_card_number serial
    """,
    "public": """
        注文番号 注文id 注文no オーダー番号 オーダー order_number order_no order_id order invoice 請求番号
        管理番号 受付番号 受付id 受付no 受理番号 お問い合わせ番号 お問合せ番号 問い合わせ番号 問合せ番号 問い合せ番号
        伝票番号 追跡番号 送り状番号 引受番号 予約番号 会員番号 お客様番号 お客さま番号 契約番号 案件番号 整理番号
        照会番号 事件番号 登録番号 証券番号 製造番号 型番 エラーコード 担当者番号 担当番号 ケース番号 チケット 整理券
        お客様コード 顧客コード 商品コード 店舗コード 型番コード janコード 社員番号 内線 車台番号
        tracking_number tracking reference_number reference ref サポートid case_number case_no case_id ticket
        confirmation_number management_number error_code error
    """,
}
_LATIN = re.compile(r"[a-z0-9]")
_LETTER = re.compile(r"[a-z]")
"""No word goes on with it; a number may stand right behind one: CVV925."""
_LAST_DIGITS = re.compile(r"(?:下|末尾|最後|うしろ)の?[0-9]?$")
_OTHER_CODES = re.compile(r"(?:postal|zip|country|area|bank|branch|swift|promo|coupon|error|product|status|qr|bar) $")


def _spellings() -> dict[str, str]:
    """Each word as it looks folded, from full-width and from half-width katakana (whose sound marks stand apart)."""
    kinds: dict[str, str] = {}
    for kind, words in _WORDS.items():
        for word in words.split():
            for spaced in {word.replace("_", " "), word.replace("_", " ").replace("-", " ")}:
                folded = fold(spaced)
                kinds[folded] = kind
                kinds[unicodedata.normalize("NFD", folded)] = kind
    return kinds


KINDS = _spellings()
WORD = re.compile("|".join(re.escape(word) for word in sorted(KINDS, key=len, reverse=True)))


def stands_alone(folded: str, word: re.Match[str]) -> bool:
    """Whether a found word is one: "pin" in "shopping", 「下3桁」 and "postal code:" are not."""
    before = folded[max(0, word.start() - 9) : word.start()]
    if KINDS[word[0]] in ("cvv", "digits") and _LAST_DIGITS.search(before):
        return False
    if word[0].startswith("code") and _OTHER_CODES.search(before):
        return False
    if not word[0][0].isascii():
        return True
    if before and _LATIN.match(before[-1]):
        return False
    return word[0][0].isdigit() or word[0][-1] in ":-" or not _LETTER.match(folded, word.end())
