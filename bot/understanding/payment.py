"""By which means a message says that money went or shall go."""

from __future__ import annotations

import re
from collections.abc import Collection

_GOING_OUT = r"払|送|決済|使|引|落|チャージ|間違|誤|請求|pay|paid|sent|send|charge|transfer|balance|wrong"
_MEANS = (
    ("cod", r"代引|代金引換|着払いで払|\bcod\b|cash on delivery"),
    ("crypto", r"仮想通貨|暗号資産|ビットコイン|イーサ|コイン取引所|ウォレット(?:から|に)|usdt|(?<![a-z])btc(?![a-z])|(?<![a-z])eth(?![a-z])|bitcoin|crypto|ethereum|trading (?:site|platform)|exchange\b|binance"),
    ("prepaid_emoney", r"ギフト(?:カード|券|コード)|電子マネー|プリペイド|プリカ|アマギフ|ビットキャッシュ|ウェブマネー|webmoney|bitcash|itunes|アイチューンズ|gift ?cards?|google play|グーグルプレイ|アップルカード|アップルのカード|グーグルのカード|steam ?(?:card|code|カード)|vanilla|prepaid|バンドルカード|gift code|ギフとカード|xbox card"),
    ("paypay", r"(?:paypay|ペイペイ|ぺいぺい)(?!カード| card|銀行)"),
    ("cash", r"現金|レターパック|金(?:を)?(?:渡|取りに)|お金を?(?:渡|取りに)|手渡し|封筒に.{0,6}[0-9万円]|envelope with|\bcash\b(?! app| on| card)|受け取りに来た人に"),
    ("debit_card", r"デビット|debit card|\bdebit\b.{0,12}(?:card|statement|app)"),
    ("carrier_billing", r"(?:携帯|スマホ|電話|でんわ|ドコモ|docomo|au|kddi|ソフトバンク|softbank|ワイモバイル|楽天モバイル).{0,6}(?:料金|代|請求|明細|bill|まとめて|かんたん)|キャリア決済|d払い|carrier|phone bill|mobile bill"),
    ("bank_debit", r"口座振替|通帳|(?:口座|銀行|貯金|年金).{0,8}(?:から|より).{0,10}(?:引|落|ひか)|口座引|bank ?book|direct debit|taken from my (?:bank )?account"),
    ("bank_transfer", r"振り?込|ふりこ|振りこ|送金|そうきん|(?<![a-z])atm(?![a-z])|えーてぃーえむ|ネットバンク|ネットバンキング|銀行.{0,8}(?:送|行|払)|口座(?:に|へ).{0,8}(?:送|入れ|払|移)|組戻|bank transfer|wire|wired|transfer|furikomi|(?<![a-z])atm(?![a-z])|remit|to (?:the|my) bank|secure account|safe account|(?:全額|全部|お金を?)移|保証金|at the bank to send"),
    ("paypal", r"(?:paypal|ペイパル|ぺいぱる).{0,24}(?:支払|払|引|決済|took|pay|charge|[0-9]+(?:円|ドル))"),
    ("convenience_store", r"コンビニ払|コンビニ(?:で|決済).{0,6}(?:払|支払)|払込票|konbini pay"),
    ("credit_card", r"クレジット|クレカ|カード(?!買|を買|の写真)|かーど|ｶｰﾄﾞ|ご?利用代金|visa|master ?card|credit card|\bmy card\b|\bcard\b|三桁|3桁"),
)  # fmt: skip
_COMPILED = tuple((means, re.compile(pattern)) for means, pattern in _MEANS)
_USUAL = {"prepaid_card": "prepaid_emoney"}
"""What these are about, whatever else is named."""
_ELSE = {"bank_transfer": "bank_transfer"}
"""What these are about when nothing else is named."""
_TRANSFERS = frozenset({"bank_transfer"})
_STATEMENT = frozenset(
    {"debit_card", "carrier_billing", "bank_debit", "paypal", "credit_card", "paypay", "prepaid_emoney"}
)


def payment_means(said: str, label: str, cues: Collection[str]) -> str:
    """One of the names of `_MEANS`, "" when the text names none. `said` is a text as `clean` gives it."""
    if label in _USUAL:
        return _USUAL[label]
    found = [means for means, pattern in _COMPILED if pattern.search(said)]
    if label == "bank_transfer":
        found = [
            means for means in found if means not in ("credit_card", "debit_card", "carrier_billing", "bank_debit")
        ]
    elif label == "unknown_charge":
        found = [means for means in found if means in _STATEMENT] or (["credit_card"] if "明細" in said else [])
    elif label in ("account_takeover", "fake_warning", "online_purchase", "suspicious_email", "refund_status", "other"):
        found = [means for means in found if means not in ("carrier_billing",)]
    if label == "account_takeover":
        found = [means for means in found if means in ("credit_card", "paypay", "bank_transfer")]
    return found[0] if found else _ELSE.get(label, "")
