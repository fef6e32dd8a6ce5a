"""What a message already tells of a machine that does not work: which part of it, and which way mail does not go."""

from __future__ import annotations

import unicodedata

from bot.understanding.late import late

FLOW = "device_trouble"
_LONGEST = 600
_WHAT = {
    "mail": late(r"メール|\be-?mails?\b"),
    "net": late(r"ネット(?:に|が)[^。]{0,6}(?:つなが|繋が|入れ)|wi-?fi|ルーター|\b(?:internet|network|router)\b"),
    "device": late(r"プリンタ|印刷|キーボード|マウス|起動し|電源が入ら|\b(?:printer|print|keyboard|mouse)\b"),
    "password": late(r"パスワード(?:を|が|も)?(?:忘|わすれ|わから|分から)|\bforgot (?:my |the )?password"),
}
_NO_SENDING = late(r"送(?:れ(?:な|ま?せ|ん)|信(?:でき|が(?:でき|しっぱい|失敗)))|\b(?:cannot|can'?t|won'?t) send\b")
_NO_RECEIVING = late(
    r"(?:届|とど)か(?:な|ん|ず)|届きません|受信(?:し|でき|が(?:でき))[^。]{0,2}(?:な|ま?せ|ん)|来な(?:い|く)"
    r"|\b(?:cannot|can'?t|not|stopped|don'?t) (?:receiv\w+|get(?:ting)?|arriv\w+)\b"
)


def read_device(flow: str, text: str) -> dict[str, str]:
    """The facts of such a case that a first message tells, by the names under which its questions keep them."""
    if flow != FLOW:
        return {}
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold()
    what = [name for name, words in _WHAT.items() if words.search(said)]
    facts = {"what": what[0]} if len(what) == 1 else {}
    if what == ["mail"]:
        no_sending, no_receiving = _NO_SENDING.search(said), _NO_RECEIVING.search(said)
        if no_sending or no_receiving:
            facts["mail"] = "both" if no_sending and no_receiving else "send" if no_sending else "receive"
    return facts
