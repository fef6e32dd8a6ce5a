"""Short answers that mean the same whatever was asked: yes, no, not known, not yet, later, done."""

from __future__ import annotations

import re

from bot.understanding.labels import key
from bot.understanding.numerals import LONGEST, plain
from bot.understanding.verb_forms import plain_forms

_YES = """
    はい うん うんうん うい ええ おう そう そうそう そうだ そうだよ そうです その通り そのとおり あってる 合ってる あってます 合ってます あっている
    正しい 間違いない まちがいない 間違いなし 大丈夫 だいじょうぶ 問題ない もんだいない いいよ いいですよ それでいい それで それでお願いします
    了解 りょうかい わかった わかりました お願いします おねがいします お願い おねがい お願いする もちろん 当然 ある あった いる した してる
    もってる 持ってる できる はいはい はいそうです はいそう うんそう うんそうです そうなんです そうなの せや せやで せやな そやで んだ んだんだ
    ほんま ほんまです おっしゃる通り おっしゃるとおり 左様 さよう イエス おっけー オッケー オーケー おk おけ まる 👍 👌 🙆 ⭕ 〇 ○ ◯
"""
_NO = """
    いいえ いや いえ いーえ ううん いやいや ちがう 違う ちがった 違った ちゃう 違いますよ ない なかった なし 無し だめ ダメ 無理 むり
    いらない 要らない 不要 必要ない やめる やめとく やめておく やめて 結構 けっこう けっこうです 結構です まだ いない してない もってない 持ってない
    できない できなかった しなかった 合ってない あってない 正しくない 間違い まちがい 間違ってる まちがってる 大丈夫じゃない
    問題ある そうじゃない そうではない やってない ちゃうで ちゃいます ちゃうちゃう いんや うんにゃ 全然 ぜんぜん 全く まったく
    なんもない ノー ばつ バツ 🙅 ❌ ✕ ✖ ×
"""
_UNKNOWN = """
    わからない 不明 知らない さあ さぁ 忘れた わすれた 忘れました 覚えてない おぼえてない 思い出せない おもいだせない はっきりしない
    自信がない 自信ない 微妙 なんとも言えない どうだろう どうかな 記憶がない 記憶にない
"""
_NOT_YET = "まだ まだまだ これから 今から いまから まだない 未 未完了 途中 やってる途中"
_LATER = """
    あとで 後で あとから 後から のちほど 後ほど またあとで また後で あと 後 あとにする 後にする あとでする あとでやる 後でやる 今はいい
    今は無理 いまはいい また今度 今度 明日 明日やる 明日する また明日 あした
"""
_DONE = """
    できた すんだ 済んだ 終わった おわった した やった 完了 完了した かんりょう 済み すみ 済 終了 終えた できました やりました しました
    やりおわった やり終わった
"""
_ENDS_YES = re.compile(r"(?:合ってる|あってる|正しい|間違いない|まちがいない|問題ない|その通り|そのとおり)$")
_ENDS_NO = re.compile(r"(?:違う|ちがう|合ってない|あってない|正しくない|間違ってる|まちがってる)$")
_ENDS_UNKNOWN = re.compile(r"(?:わからない|はっきりしない|思い出せない|覚えてない|忘れた|自信がない|自信ない)$")
_ENDS_NOT_YET = re.compile(r"^まだ.*(?:ない|中|途中)$|(?:て|で)ない$")

_UNREACHED = "つながらない つながらなかった 時間外 営業時間外 受付時間外 閉まってる 閉まっていた 話し中 はなし中 留守電 混んでる 混雑 出ない 出なかった"
_ENDS_UNREACHED = re.compile(
    r"(?:つながら(?:ない|なかった)|時間外|営業外|(?:閉|し)まって(?:る|た|いる|いた)|(?:出|で)(?:ない|なかった)|話し?中|混んで(?:る|た|いる|いた)"
    r"|混雑(?:して(?:る|た|いる|いた)|中)?|留守電|休み|自動音声(?:だけ|ばかり|のみ)?)(?:だ?って|らしい|みたい|だそう|と(?:言|い)われた)?$"
)

_WORDS = {
    "yes": frozenset(map(key, _YES.split())),
    "no": frozenset(map(key, _NO.split())),
    "unknown": frozenset(map(key, _UNKNOWN.split())),
    "not_yet": frozenset(map(key, _NOT_YET.split())),
    "later": frozenset(map(key, _LATER.split())),
    "done": frozenset(map(key, _DONE.split())),
    "unreached": frozenset(map(key, _UNREACHED.split())),
}
_ENDS = {
    "yes": _ENDS_YES,
    "no": _ENDS_NO,
    "unknown": _ENDS_UNKNOWN,
    "not_yet": _ENDS_NOT_YET,
    "unreached": _ENDS_UNREACHED,
}
_ENGLISH = {
    "unknown": re.compile(
        r"(?:i(?:'m| am) )?(?:really )?(?:not (?:too |really |quite )?(?:sure|certain)|unsure)\b.*|(?:i )?(?:don'?t|do not|can'?t|cannot) "
        r"(?:really )?(?:know|remember|recall|tell|say)\b.*|dunno|i dunno|no idea|no clue|idk|unknown|(?:i )?forgot|who knows"
    ),
    "not_yet": re.compile(
        r"(?:no,? )?(?:not yet|not done|not finished|still not|yet to)\b.*|(?:no,? )?(?:i )?(?:haven'?t|have not|hasn'?t|has not)\b.*"
    ),
    "later": re.compile(
        r"(?:ok,? |okay,? )?(?:maybe |do it |i'll do it |remind me |ask me )?later\b.*|not now|not right now"
        r"|tomorrow|another time"
    ),
    "done": re.compile(
        r"(?:yes,? |ok,? )?(?:(?:i'?m |it'?s |i |i'?ve |i have )?(?:already |all |just )?(?:done|finished|completed|did|did it|did that"
        r"|done it|complete))(?: it| that| already| now)?"
    ),
    "no": re.compile(
        r"(?:no|nope|nah|n|iie|negative|not really|not at all|no thanks|no thank you|never|wrong|incorrect|not correct|not right|(?:that|it)(?:'s| is) "
        r"(?:wrong|not right|not correct|incorrect)|not yet|none|nothing)(?:[,. ].*)?"
        r"|(?:i|it|he|she|they|we) (?:don'?t|do not|didn'?t|did not|haven'?t|isn'?t|is not|doesn'?t|can'?t|cannot|won'?t)(?: [a-z']+){0,2}"
    ),
    "unreached": re.compile(
        r"(?:.* )?(?:(?:could not|couldn'?t|can'?t|cannot) get through|(?:no|nobody|no one)(?: ever)? (?:answer|answers|answered|picks up|picked up)"
        r"|(?:they(?:'re| are| were)|it(?:'s| is| was)|line(?:'s| is| was)|office(?:'s| is| was)) (?:already |all )?(?:busy|closed)|out of hours|on hold forever)(?: .{0,20})?"
    ),
    "yes": re.compile(
        r"(?:yes|yeah|yea|yep|yup|ya|y|ok|okay|sure|correct|right|exactly|of course|absolutely|definitely|certainly|affirmative|aye|hai|for sure|you bet|indeed|true|no problem|uh-huh"
        r"|(?:that|it)(?:'s| is) (?:right|correct|true|fine|ok|okay)|i do|i did|i am|i have|it is|it does|please do|go ahead|sounds good)"
        r"(?:[,. ].*)?"
    ),
}  # fmt: skip
_OTHER_VALUE = re.compile(
    r"(?:oh |sorry,? )*(?:no,? wait|wait,? no)\b|(?:あ、?|いや、?)?(?:ちがう|違う|ちがいます|違います|いや|いえ|no|wrong|訂正)[、,:. ]*"
    r"(?:(?:it'?s|it (?:is|was)|on|the) )*(?:[0-9]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? [0-9])"
)
"""「ちがう 6/8」 names another value and is no mere no."""
_BUT = re.compile(r"\b(?:but|except|however|and no|maybe|or)\b|\byes\b.*\bno\b|\bno\b.*\b(?:yes|correct)\b")
_QUESTION = re.compile(
    r"\?$|(?:です|ます|でしょう|ました|ません|の|った|ない|る)か[。. ]*$|かな[あぁー]?[。. ]*$|かも(?:しれない|しれません)?[。. ]*$"
)
_CLAUSES = re.compile(r"[ 、。,.!…\n~]+")
_FILLERS = frozenset(
    [
        "えっと",
        "えーと",
        "ええと",
        "あの",
        "あのー",
        "うーん",
        "まあ",
        "あ",
        "あっ",
        "ああ",
        "えー",
        "ん",
        "たぶん",
        "多分",
    ]
)


def is_question(said: str) -> bool:
    """Whether a text asks or doubts rather than answers."""
    return _QUESTION.search(said) is not None


def means(said: str, meaning: str) -> bool:
    """Whether a whole text, made plain, means "yes", "no", "unknown", "not_yet", "later", "done" or
    "unreached" (nobody answered a call).
    """
    if said.isascii():
        stripped = said.strip(" .!")
        return bool(_ENGLISH[meaning].fullmatch(stripped)) and not (meaning == "yes" and _BUT.search(stripped))
    forms = plain_forms(said)
    if {key(form) for form in forms} & _WORDS[meaning]:
        return True
    ends = _ENDS.get(meaning)
    return ends is not None and any(map(ends.search, forms))


def names_other(text: str) -> bool:
    """Whether a text says no only to put another value in the place of what was said: 「ちがう 6/8」, "no, 8/5"."""
    return _OTHER_VALUE.match(plain(text)) is not None


def says_little(text: str) -> bool:
    """Whether a text means something only together with the question it answers: yes, not yet, "there is", a question."""
    said = plain(text)
    return is_question(said) or read_yes_no(text) is not None or any(means(said, meaning) for meaning in _WORDS)


def read_yes_no(text: str) -> bool | None:
    """True or False when a text plainly says yes or no; None for doubt, a question, both or neither."""
    said = plain(text)
    if not said or len(said) > LONGEST or is_question(said) or _OTHER_VALUE.match(said):
        return None
    if said.isascii():
        return _english_yes_no(said)
    clauses = [clause for clause in _CLAUSES.split(said)[:40] if clause and clause not in _FILLERS]
    verdicts = [_verdict(clause) for clause in clauses]
    first = verdicts[0] if verdicts else None
    if first is None and len(said) <= 24 and verdicts:
        first = verdicts[-1]
    decided = {verdict for verdict in verdicts if verdict is not None}
    return first == "yes" if first in ("yes", "no") and len(decided) == 1 else None


def _english_yes_no(said: str) -> bool | None:
    stripped = said.strip(" .!")
    if _ENGLISH["unknown"].fullmatch(stripped) or _BUT.search(stripped):
        return None
    if _ENGLISH["yes"].fullmatch(stripped):
        return True
    return False if _ENGLISH["no"].fullmatch(stripped) else None


def _verdict(clause: str) -> str | None:
    if means(clause, "unknown"):
        return "unknown"
    answers = [meaning for meaning in ("yes", "no") if means(clause, meaning)]
    return answers[0] if len(answers) == 1 else None
