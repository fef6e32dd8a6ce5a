"""What a message already tells about an account or a mail: nothing done yet, what was typed in, locked out, changed.

What it tells is not asked again. Only what was done counts, no plan and no "I have not".
"""

from __future__ import annotations

from bot.understanding.draining import drained, is_draining
from bot.understanding.fold import clean
from bot.understanding.late import late

_PRESS = r"(?:押|おし|開|ひら|クリック|くりっく|タップ|踏|アクセス|リンク(?:を|から)?(?:見|み))"
_NOT_YET = late(
    rf"{_PRESS}[^。、\n]{{0,12}}?(?:(?:ほう|方)が(?:いい|よい)|べき|(?:て|で)(?:も)?(?:いい|大丈夫|平気|よい)"
    rf"|(?:た|だ)ら(?:だめ|ダメ|どう))|(?:まだ|リンクは|何も)?{_PRESS}[^。、\n]{{0,4}}?(?:て|で)(?:い)?"
    r"(?:ない(?!方|ほう)|ません)|(?:何も|なにも)(?:まだ)?(?:し|やっ)て(?:い)?(?:ない|ません)"
    r"|\b(?:should|can|may|do) i (?:click|press|open|tap)\b"
    r"|\b(?:have not|haven'?t|did not|didn'?t) (?:yet )?(?:click|press|open|tap|do)"
)
_OPENED = late(
    rf"{_PRESS}[^。、\n]{{0,3}}?(?:(?:て|で)しま(?:った|いました)|ちゃった|じゃった|た(?!ら|ほう|方|だ|い)"
    r"|だ(?!ら|け)|ました)|\b(?:i|and) (?:clicked|pressed|tapped|opened)\b"
)
_DONE = (
    r"(?:入れ|いれ|入力し|打ち込ん|打っ|うっ|書い|書き込ん|教え|伝え|言っ|送っ|登録し|渡し)"
    r"(?:(?:て|で)しま(?:った|いました|い)|ちゃ(?:った|い)|じゃった|た(?!ら|ほう|方|くな|い|か)|だ(?!ら)|ました)"
)
_KINDS = {
    "card": r"(?:クレジット)?カード(?:の)?(?:番号|情報)?|クレカ(?:番号|情報)?|セキュリティ(?:コード|番号)|cvv",
    "bank": r"(?:銀行|口座)(?:の)?(?:番号|情報|口座)?|(?:キャッシュカードの)?暗証(?:番号)?",
    "password": r"パスワード|パス|(?:認証|確認|ワンタイム)(?:の)?(?:番号|コード)|ワンタイム",
}
_TYPED = {kind: late(rf"(?:{words})[^。\n]{{0,14}}?{_DONE}") for kind, words in _KINDS.items()}
_TYPED_ENGLISH = {
    kind: late(
        rf"\b(?:typed|entered|gave|told|put|handed|read out|filled in|(?<!should )i (?:give|tell|hand|type|put))\b"
        rf"[^.\n]{{0,30}}\b(?:{words})"
    )
    for kind, words in {
        "card": r"card|cvv|(?:visa|mastercard|amex|jcb) (?:number|details)",
        "bank": r"bank|account number|pin",
        "password": r"password|passcode|code|otp|one[- ]time|verification",
    }.items()
}
_LOCKED = late(
    r"(?:入れ|はいれ|ログイン(?:が)?(?:でき|出来))(?:ない|なく|なかった|ません)|ロック(?:され|がかか)"
    r"|パスワード(?:が|は)?(?:違|ちが|合わ)|締め出|\b(?:cannot|can'?t|can not|could not|couldn'?t|unable to) (?:log|sign|get) ?(?:in|into|on)\b"
    r"|locked out"
)
_CHANGED = late(
    r"勝手に[^。\n]{0,14}?(?:変|使|買|注文|送|登録|追加|引|課金|投稿)"
    r"|(?:知らない|覚えのない|身に覚えのない)(?:注文|買い物|購入|ログイン|送金|利用)(?:が|を|の履歴)"
    r"|(?:パスワード|メールアドレス|アドレス|電話番号|登録)(?:も|が|を|は)?(?:勝手に)?"
    r"(?:変えられ|変更され|書き換え|かえられ)"
    r"|\b(?:password|phone(?: number)?|e-?mail(?: address)?|address) (?:was|were|has been|had been|got) "
    r"(?:changed|replaced|removed)|\b(?:someone|somebody|they|he|she|hackers?|stranger) (?:has |have |just )?(?:changed|replaced|removed)\b|(?:orders?|purchases?) i (?:did not|didn'?t|never)"
)
_USED = late(r"注文|買|引|課金|残高|\b(?:order|purchase|bought|buy|money|charge|paid|pay|balance|withdr)\w*")
_OLD = late(r"(?:去年|昨年|何か月|数か月|半年|先月|だいぶ前|ずっと前|以前|昔)")
_ACCOUNT, _MAIL = "account_takeover", "suspicious_email"
FLOWS = frozenset({_ACCOUNT, _MAIL})
"""Two doors to one road."""


def read_account(flow: str, text: str) -> dict[str, str]:
    """The facts of a case of that flow that a first message tells, by the names under which its questions keep them."""
    if flow not in FLOWS:
        return {}
    said = clean(text)
    typed = given_away(said)
    found = {"entered": typed[0] if len(typed) == 1 else "several"} if typed else {}
    if len(typed) > 1:
        found |= {f"told_{kind}": "yes" for kind in typed}
    if flow == _ACCOUNT and not typed and is_draining(text):
        return {"sign": "changed", "moving": drained(text)}
    if flow == _MAIL:
        return {**found, **_happened(said, found)}
    return {**found, **_sign(said, found)}


def given_away(said: str) -> list[str]:
    """What was typed in or told: "card", "bank", "password" (and codes). `said` is a text as `clean` gives it."""
    return [kind for kind in _KINDS if _TYPED[kind].search(said) or _TYPED_ENGLISH[kind].search(said)]


def is_locked_out(text: str) -> bool:
    """Whether a message tells of a door that does not open, and of nothing worse."""
    said = clean(text)
    return bool(_LOCKED.search(said)) and not _CHANGED.search(said)


def _happened(said: str, typed: dict[str, str]) -> dict[str, str]:
    if typed:
        return {"happened": "entered"}
    return {"happened": "nothing"} if _NOT_YET.search(said) and not _OPENED.search(said) else {}


def _sign(said: str, typed: dict[str, str]) -> dict[str, str]:
    signs = [
        sign
        for sign, told in (("typed", typed), ("changed", _CHANGED.search(said)), ("locked", _LOCKED.search(said)))
        if told
    ]
    if signs == ["changed", "locked"] and not _USED.search(said):
        signs = ["locked"]  # who changed the address keeps them out: the way back in comes first
    return {"sign": signs[0]} if len(signs) == 1 and not _OLD.search(said) else {}
