"""Short remarks in the middle of a talk that ask for nothing and answer nothing: what is kept, told or done, and will be done now.

What is answered stands in the words (`aside.<topic>`); this knows how they are said.
"""

from __future__ import annotations

import re

from bot.understanding.fold import clean

_LONGEST = 60
"""Characters of the longest remark; more is a story."""
_KEPT = re.compile(
    r"(?:レシート|領収書|スクショ|スクリーンショット|画面(?:の)?(?:写真|コピー)|写真|やりとり|履歴|録音|メール"
    r"|控え|明細|封筒|カード(?:本体|の現物)?|台紙|証拠)(?:は|も|が|なら|、)?(?:全部|まだ|一応|ちゃんと)?"
    r"(?:あ(?:る|り)|残っ|のこっ|残し|残って|とっ|撮っ|取っ|持っ|もっ|保存)"
    r"|\b(?:i (?:still )?(?:have|kept|saved|took)|i'?ve (?:got|kept|saved)|got|there (?:is|are)) "
    r"(?:a |the |all |some |both |my |plenty of )*(?:[a-z]+ ){0,2}?"
    r"(?:receipts?|screen ?shots?|pictures?|photos?|messages?|chats?|(?:e-?)?mails?|evidence|proof|invoice"
    r"|packag\w+|cards? (?:themselves|itself))\b"
)
_GOING = re.compile(
    r"(?:今から|いまから|これから|すぐ|さっそく|あとで|明日|あした|朝|今日中に|銀行に|警察に)?[^。、\n]{0,12}?"
    r"(?:電話し|かけ|行き|聞き|きき|やり|し|探し|調べ|確認し|相談し|止め|連絡し|送り|伝え|いき)(?:て)?(?:み)?"
    r"(?:ます|よう|るね|ますね|てくる|てきます)[。ね! ]*$"
    r"|(?:電話(?:して)?|行って|聞いて|いって|見て|探して|調べて)(?:くる|きます|みる|みます)[。ね! ]*$"
    r"|\b(?:i'?ll|i will|i'?m going to|i am going to|gonna|let me|i'?m about to|we'?ll) "
    r"(?:now |just |quickly |go |go and |try to |try and )*"
    r"(?:call|phone|ring|ask|go|check|look|try|do|send|contact|talk|find|search|visit|tell|write)\b"
)
_SHARED = re.compile(
    r"(?:家族|娘|息子|妻|夫|嫁|旦那|主人|母|父|親|姉|妹|兄|弟|友達|友人|孫)(?:さん|ちゃん)?に(?:も|は)?"
    r"(?:もう|あとで|今から|これから)?(?:言(?:う|い|っ)|話(?:す|し)|伝え|相談(?:する|し)|電話(?:する|し))"
    r"|\b(?:i'?ll|i will|i|i'?ve|i have|going to) (?:also )?"
    r"(?:tell|told|talk(?:ed)? to|ask(?:ed)?|call(?:ed)?) my "
    r"(?:wife|husband|son|daughter|mother|father|mom|mum|dad|parents|family|sister|brother|friend)\b"
)
_DID = re.compile(
    r"(?:パスワード|暗証番号)(?:は|を|も)?(?:全部|もう|さっき|すぐ)?(?:変え|変更し)(?:まし|た|ておい)"
    r"|カード(?:は|を|も)?(?:もう|全部)?止め(?:た|まし|てもら)"
    r"|\b(?:i |we |already |just |have |ok,? )*(?:changed|reset) (?:my |the |all |our )*"
    r"(?:passwords?|pins?)\b|\b(?:blocked|cancel+ed|froze|stopped) (?:my |the |our )(?:card|account)\b"
)
_OFF = re.compile(
    r"^(?:はい|もう|やっと|今|いま|電話(?:は|を)?|、| )*"
    r"(?:切った|切りました|きった|きりました|切れた|切れました|切ったよ|切ったで|切ってやった)[。!！よわで ]*$"
    r"|^(?:ok,? |yes,? |i |we |he |she |finally |just )*hung up"
    r"(?: (?:now|on (?:him|her|them)|the phone|finally))*[.! ]*$"
)
_UNDONE = re.compile(
    r"どう(?:しよう|すれば|したら)|ない|なかった|ません|てしまった|ちゃった|捨て|消し(?:た|て)|\b(?:no|not|n't|deleted|threw)\b|n't"
)
_PATTERNS = {"kept": _KEPT, "cut": _OFF, "shared": _SHARED, "did": _DID, "going": _GOING}
REMARKS = tuple(_PATTERNS)


def remark(text: str) -> str:
    """The topic of a short remark that asks for nothing and answers nothing: what is kept as proof, what will be done now."""
    said = clean(text.strip()).replace("’", "'")
    if len(said) > _LONGEST or _UNDONE.search(said):
        return ""
    return next((topic for topic, pattern in _PATTERNS.items() if pattern.search(said)), "")


_LEAST, _LEAST_WORDS, _LEAST_LETTERS = 12, 7, 5
_PREDICATE = re.compile(r"[ぁ-ん](?:[。.!！…~〜ー♪^、 ]|笑|w)*$")
"""A Japanese sentence ends in kana, a name or a number seldom does."""


def tells_something(text: str) -> bool:
    """Whether a message that answers nothing is a sentence of its own: more than a word, and no question."""
    said = text.strip()
    if (
        said.rstrip("。. …").endswith(("?", "？", "か", "かな", "かね"))
        or len(set(filter(str.isalpha, said))) < _LEAST_LETTERS
    ):
        return False
    if said.isascii():
        return len(said.split()) >= _LEAST_WORDS
    return len(said) >= _LEAST and _PREDICATE.search(said) is not None
