"""What a message already tells of a warning on the screen or a machine that was reached: whether somebody is still there,
whether the machine was controlled or something installed, whether the net is off. What it tells is not asked again.

Only what was done counts; what is doubted ("I may have installed it") is kept as not sure.
"""

from __future__ import annotations

import re
import unicodedata

from bot.understanding.call_told import call_told
from bot.understanding.emergency import is_happening
from bot.understanding.late import late

_WARNING, _LEAK = "fake_warning", "data_leak"
FLOWS = frozenset({_WARNING, _LEAK})
_LONGEST = 1000
_TOOL = r"any ?desk|team ?viewer|ultra ?viewer|エニーデスク|チームビューア|リモートデスクトップ|クイックアシスト|quick ?assist"
_DONE = r"(?:た|て(?!(?:い)?(?:ない|ません)|と)|まし|ちゃ|ちま|だ(?!け))"
_CONTROLLED = late(
    rf"(?:遠隔|リモート|操作|画面(?:を|が)|マウス(?:を|が)|カーソルが)[^。、\n]{{0,10}}?(?:され|させ|動かされ|動き|動い|見られ){_DONE}"
    rf"|(?:アプリ|ソフト|ツール|プログラム|何か|なにか|なんか|{_TOOL})[^。、\n]{{0,12}}?"
    rf"(?:入れ|いれ|インストールし|インストールさせ|インストール|ダウンロードし|落とし)(?:さ?せ?られ)?{_DONE}"
    r"|\b(?:any ?desk|team ?viewer|ultra ?viewer|remote (?:access|control|desktop|software)|remoted in|quick assist)\b"
    r"|\b(?:moved|moving|controlled|controlling|took over|taking over) (?:my|the|her|his|our) (?:\w+ )?(?:mouse|screen|computer|pc|laptop|cursor)\b"
    r"|\blet (?:him|her|them) (?:in|into|control|use)\b|\b(?:in|into) (?:my|her|his|our) (?:computer|pc|laptop)\b"
    r"|\binstalled\b|\bdownloaded\b"
)
_PAID = {
    "code": late(
        r"\b(?:gift|apple|itunes|google play|amazon|steam) ?cards?\b.{0,40}\b(?:code|number|sent|gave|read|told)|ギフトカードの番号"
    ),
    "card": late(
        r"\b(?:gave|told|typed|entered|read|paid|put|used)\b[^.\n]{0,30}\b(?:credit card|debit card|visa|mastercard|jcb|amex|card number|my card|by card)\b"
    ),
    "transfer": late(
        r"\b(?:sent|transferred|wired|paid)\b[^.\n]{0,30}\b(?:by (?:bank|transfer)|bank transfer|from my (?:bank )?account|furikomi)\b"
    ),
}
_NOT_DONE = late(
    r"(?:て|で)(?:い)?(?:ない|ません|なかった)|(?:れ|せ|し)(?:ない|ません|なかった)|そうにな|ところだった|断っ|[?？]"
    r"|\b(?:not|never|no|almost|wants?|asks?|asking|asked|says? i|should i|must|before)\b|n't\b"
)
_DOUBT = late(
    r"かも|たぶん|多分|気がする|ような|覚えて(?:い)?な|かな|\b(?:maybe|perhaps|might|may have|not sure|i think)\b"
)
_NET_OFF = late(
    r"(?:lan|ラン|ネット|ルーター|wi-?fi|ワイファイ|わいふぁい)[^。、\n]{0,8}?(?:抜い|ぬい|切っ|きっ|外し|はずし|オフにし|落とし)"
    r"(?:て|た|ちゃ|ま)|(?:線|ケーブル|コード)(?:を|は|も)?[^。、\n]{0,4}?(?:抜い|ぬい|外し|引っこ抜い)|\b(?:unplugged|disconnected)\b"
    r"|\bturned off (?:the )?(?:wi-?fi|router|internet)\b"
)
_STILL_MOVES = late(
    r"(?:勝手に|かってに)(?:動|うご)|(?:操作|遠隔)(?:さ|し)?(?:れ|て)て?(?:い?る|い?ます|中)|動かされて(?:い?る|い?ます)"
    r"|(?:マウス|カーソル|画面)(?:が|を)[^。]{0,8}(?:動いて|うごいて|動かして|うごかして)"
    r"|\b(?:he|she|they|he's|she's|they're|someone|somebody|the (?:man|guy|chap|bloke|lady|woman)|technician|mouse|cursor|pointer|screen) "
    r"?(?:is |are |'s |'re )?(?:now |still )?(?:moving|moves|controlling|controls|taking over|typing on|inside|going through)\b"
    r"|\bmouse (?:is |keeps )?moving\b|\b(?:is|are) (?:now |still )?in (?:my|her|his|our) (?:computer|pc|laptop|screen)\b"
)
_ON_LINE = late(
    r"\bon (?:the |my )?(?:phone|line)\b|\bis (?:now )?(?:calling|phoning|ringing)\b|\btalking to (?:him|her|them|me)\b|電話中|通話中|つながって|電話が?切れ(?:ない|ません)"
)
_DAYS_AGO = late(
    r"昨日|きのう|昨夜|ゆうべ|おととい|一昨日|先週|先月|[0-9一二三四五六]日前|週間前"
    r"|\byesterday\b|\blast (?:night|week|month)\b|\b(?:hours?|days?) ago\b"
)
_SPOKE = late(r"電話(?:を)?(?:して|した|かけ)|かけて|(?:操作|遠隔)[^。]{0,6}され|払っ|支払|\b(?:called|paid|remote)\b")
_NOT_SPOKEN = late(
    r"電話(?:は|も|して|は?まだ)?(?:し|かけ)?(?:て|で)?(?:い)?(?:ない|ません)|(?:何も|なにも)(?:まだ)?し(?:て)?(?:い)?(?:ない|ません)"
    r"|\b(?:have not|haven'?t|did not|didn'?t) (?:call|press|do|click)"
)
_ON_SCREEN = late(r"警告|ポップアップ|画面|ウイルス|トロイ|\b(?:pop-?up|warning|screen|virus)\b")
_REACHED = {
    "files": r"ランサム|暗号化され|脅迫文|身代金|\bransom|\bencrypted\b",
    "account": r"乗っ取(?:られ|り)|(?:不正)?ログインされ|なりすまし|\bhacked into\b",
    "lost": r"紛失|なくし|失くし|無くし|置き忘|盗まれ|誤送信|(?:宛先|あて先)[^。]{0,6}間違|\b(?:lost|left|stolen|wrong (?:address|person|recipient))\b",
}
_WAYS_IN = {way: late(words) for way, words in _REACHED.items()}
_SENTENCES = re.compile(r"[。!！\n]+|[.;](?:\s|$)")


def read_warning(flow: str, text: str) -> dict[str, str]:
    """The facts of a case of that flow that a message tells, by the names under which its questions keep them."""
    if flow not in FLOWS:
        return {}
    said = unicodedata.normalize("NFKC", text[:_LONGEST]).casefold().replace("’", "'")
    sentences = _SENTENCES.split(said)
    told = [one for one in sentences if not _NOT_DONE.search(one)]
    touched = [one for one in told if _CONTROLLED.search(one) or _STILL_MOVES.search(one)]
    over = _is_over(said)
    facts = {"net_off": "yes"} if _NET_OFF.search(said) and (over or not _STILL_MOVES.search(said)) else {}
    if flow == _LEAK:
        return {**facts, **_reached(said, touched)}
    if touched:
        facts["controlled"] = "unsure" if all(map(_DOUBT.search, touched)) else "yes"
    if call_told(said) == "cut":
        facts["call"] = "cut"
    paid = [way for way, words in _PAID.items() if any(map(words.search, told))]
    if len(paid) == 1:
        facts["paid"] = paid[0]
    if now := _now(said, facts, over=over):
        facts["now"] = now
    return facts


def _is_over(said: str) -> bool:
    """Whether the call or the visit on the machine has ended, as far as it is told."""
    ended = call_told(said) == "cut" or (_DAYS_AGO.search(said) is not None and _SPOKE.search(said) is not None)
    return ended and not is_happening(said)


def _now(said: str, facts: dict[str, str], *, over: bool) -> str:
    """Whether it goes on: somebody at the machine, on the line, only a screen, or over."""
    if over:
        return "over"
    if _STILL_MOVES.search(said):
        return "remote"
    if is_happening(said) or _ON_LINE.search(said):
        return "call"
    if "net_off" in facts:
        return "over"
    return "screen" if _NOT_SPOKEN.search(said) and _ON_SCREEN.search(said) and "controlled" not in facts else ""


def _reached(said: str, touched: list[str]) -> dict[str, str]:
    """By which way data may have got out; two at once are left for the question."""
    ways = [way for way, words in _WAYS_IN.items() if words.search(said)] + (["device"] if touched else [])
    return {"reached": ways[0]} if len(ways) == 1 else {}
