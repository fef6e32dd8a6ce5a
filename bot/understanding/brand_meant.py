"""Which of several brands a message is about: the company charged by, impersonated or used to pay, not the channel it came by,
nor the card, bank or telephone bill that only shows it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bot.understanding.brands import Named
from bot.understanding.late import late

_USUAL = (
    "tool",
    "security",
    "gift",
    "service game shop crypto wallet sender carrier utility bank issuer",
    "social",
    "window",
)
"""Kinds of brands, the likelier meant first; those in one string are alike, and the first named is taken."""
_BY_LABEL = {
    "unknown_charge": (
        "security",
        "service game gift shop store social crypto sender",
        "wallet",
        "carrier utility",
        "issuer bank",
        "window tool",
    ),
    "prepaid_card": (
        "gift",
        "wallet game",
        "service shop",
        "security tool sender carrier utility bank issuer crypto",
        "social window",
    ),
    "fake_warning": (
        "tool",
        "security",
        "service gift",
        "carrier utility shop sender wallet bank issuer game crypto",
        "social window",
    ),
    "bank_transfer": (
        "wallet bank crypto",
        "issuer",
        "sender carrier utility",
        "shop service security game gift tool",
        "social window",
    ),
    "account_takeover": (
        "carrier utility sender bank issuer wallet shop service game crypto social gift security",
        "window",
        "tool",
    ),
    "suspicious_email": (
        "sender store carrier utility bank issuer wallet shop service game crypto security gift tool",
        "social",
        "window",
    ),
    "online_purchase": (
        "shop service game",
        "gift",
        "security sender crypto carrier utility",
        "wallet",
        "social",
        "issuer bank window tool",
    ),
    "refund_status": (
        "shop service game security",
        "crypto gift",
        "wallet sender carrier utility",
        "bank issuer",
        "social window tool",
    ),
    "data_leak": (
        "tool",
        "service shop window social carrier utility sender bank issuer wallet game crypto gift security",
    ),
    "device_trouble": (
        "service shop window social carrier utility sender bank issuer wallet game crypto gift security tool",
    ),
    "unwanted_contract": (
        "carrier utility",
        "service security",
        "sender shop wallet game",
        "issuer bank gift crypto tool",
        "social window",
    ),
}
_RANKS = {
    label: {kind: place for place, kinds in enumerate(order) for kind in kinds.split()}
    for label, order in (*_BY_LABEL.items(), ("", _USUAL))
}
_OPENED = re.compile(
    r" ?(?:の|に|へ)?(?:id|アカウント|垢|パスワード|パス(?!モ|ポ)|暗証|認証|ログイン|ワンタイム|口座番号|乗っ取"
    r"|account|password|pass|login|log-?in|pin\b|passcode|credentials)"
    r"|(?:が|を|も|は)?(?:乗っ取|のっとら|ハッキング)|に(?:入れな|ログイン|はいれな)|から(?:締め|閉め|しめ|追い|はじ|弾|ログアウト)"
    r"|(?: \w+)? (?:got |was |is |been )?(?:hacked|hijacked|stolen|taken over)"
)
_AS_SENDER = re.compile(
    r"(?:を(?:名乗|騙|かた|装)|のふり|と(?:名乗|いう人|言う人)|からの?(?:メール|sms|電話|dm|ショートメ))"
)
_FALSE = re.compile(
    r"(?:偽|にせ|ニセ)(?:物|の|もの|サイト)*(?:の)?$|\b(?:fake|false|phishing|bogus|spoofed) (?:\w+ )?$"
)
_FALSE_BEHIND = re.compile(r"の?(?:偽|にせ|ニセ|そっくり|フィッシング)| (?:phishing|fake|look-?alike)")
_NOT_HAD = re.compile(r"(?:じゃな|ではな|でな)(?:い|く)|(?:は|を|も)?(?:使って(?:い)?な|使ったことな|持って(?:い)?な)")
_NOT_THAT = late(r"(?:じゃな|ではな|でな)(?:い|く)|に(?:入れ|いれ|入っ|登録し)た")
_WHERE_MET = late(
    r"(?:で|にて)、?(?:知り合|出会|会っ|売|買|譲|募集|やり取|やりとり|連絡|見つけ|話しかけ|声を|相談|流れ|誘)"
)
_MET_ON = late(r"\b(?:met|someone|friend|guy|girl|man|woman|person|buyer|seller|dm) (?:on|from|via|through) (?:an? )?$")
"""A channel by which somebody was met is not the account that was lost."""
_LONGEST_TAIL = 24
_LAST = 9
"""The rank of what only is the place, such as the store where a card was bought."""
_SOLD_AS = {
    "Amazon": "Amazon gift card", "Apple": "Apple Gift Card", "Google": "Google Play", "楽天": "楽天ギフトカード",
    "Rakuten": "Rakuten gift card", "楽天カード": "楽天ギフトカード", "Rakuten Card": "Rakuten gift card",
}  # fmt: skip
_HOUSE_OF = {
    "dアカウント": "ドコモ",
    "d Account": "Docomo",
    "au ID": "au",
    "Vpass": "三井住友カード",
    "iCloud": "Apple",
}
"""What is named beside its house is what is meant: 「ドコモから、dアカウントの…」."""
_MAKER_OF = {
    "iPhone": ("Apple", "service"),
    "iPad": ("Apple", "service"),
    "Mac": ("Apple", "service"),
    "Windows": ("Microsoft", "service"),
}
"""A warning on the screen of these bears the name of who makes them, and an account there is theirs."""
_GIFT = late(r"ギフト|ぎふと|プリペイド|gift ?card")
_CARD = re.compile(
    r"(?:の ?)?(?:カード|かーど|cards?\b)|の? ?(?:[¥$]?[0-9一二三四五六七八九十]|コード|番号|チャージ|(?:codes?|numbers?|pins?)\b|voucher|[、。,.!]|$"
    r"|(?:の(?:やつ|ん)?|を|で)?(?:買|購入|払|かっ|こう)"
    r"|(?:なんとか|とか|って|something).{0,12}(?:カード|かーど|cards?\b))"
)


def brand_meant(said: str, named: Sequence[Named], label: str) -> Named:
    """The one that is meant of those named in a text, as `clean` gives it."""
    ranks = _RANKS.get(label, _RANKS[""])
    found = [(_tail_rank(said, one, label), ranks.get(one.kind, _LAST), place, one) for place, one in enumerate(named)]
    meant = min(found)[-1]
    own = next((one for one in named if _HOUSE_OF.get(one.name) == meant.name), None)
    meant = own or meant
    if label == "prepaid_card" and (_CARD.match(_behind(said, meant)) or _GIFT.search(said)):
        return meant._replace(name=_SOLD_AS.get(meant.name, meant.name))
    if label in ("fake_warning", "account_takeover") and meant.name in _MAKER_OF:
        maker, kind = _MAKER_OF[meant.name]
        return meant._replace(name=maker, kind=kind)
    if label == "bank_transfer" and meant.words == "三井住友":
        return meant._replace(name="三井住友銀行", kind="bank")
    return meant


def _behind(said: str, one: Named) -> str:
    end = one.start + len(one.words)
    return said[end : end + _LONGEST_TAIL]


def _tail_rank(said: str, one: Named, label: str) -> int:
    """What the words right beside a name say: below 2 it is meant, 3 it is not, 2 nothing."""
    tail = _behind(said, one)
    if label in ("account_takeover", "data_leak"):
        false = _FALSE.search(said, max(0, one.start - _LONGEST_TAIL), one.start) or _FALSE_BEHIND.match(tail)
        elsewhere = _AS_SENDER.match(tail) or _WHERE_MET.match(tail)
        elsewhere = elsewhere or _MET_ON.search(said, max(0, one.start - _LONGEST_TAIL), one.start)
        return 0 if _OPENED.match(tail) else 1 if false else 3 if elsewhere else 2
    if label == "unknown_charge":
        return 3 if _NOT_THAT.match(tail) else 1 if said[max(0, one.start - 1) : one.start] == "(" else 2
    if label in ("online_purchase", "bank_transfer") and _NOT_HAD.match(tail):
        return 3
    return 2
