"""What somebody feels rather than asks: shame, anger, fear, impatience with us. It is heard before anything is asked again.

Only words that stand by themselves count: 「怖くて切れない」 is an answer.
"""

from __future__ import annotations

import re

from bot.understanding.fold import clean

_LONGEST = 60
_CLAUSES = re.compile(r"[\s。、,.!！…~〜]+")
_BEFORE = (
    r"(?:ほんとう?|本当|まじ|マジ|もう|超|めちゃ(?:くちゃ)?|とても|すごく|すごい|なんか"
    r"|ちょっと|絶対|あいつ|あの(?:男|女|野郎|人|やろう)|相手|ああ|あー|うわ|"
    r"が|は|も|ら|に|を|で)*"
)
_AFTER = (
    r"(?:い|かった|く|った|って|て(?:い?る|きた)?|た|つ|ます|です|でした|だ|で|になって(?:い?る|きた)?"
    r"|なって(?:い?る|きた)?|よ|な(?!って)|ね|わ|ぞ|さ|けど|仕方ない|しかたない|たまらない|たまりません|しょうがない|ー)*"
)
_ALONE = {
    "anger": (
        r"くそ|クソ|糞|ちくしょう|畜生|むかつ|ムカつ|腹が?立|はらがたつ|はらたつ|ふざけ(?:んな|るな|やがって)"
        r"|許(?:せ|さ)(?:ない|ません|ん)|ゆるせない|ころす|殺す|殺してやる|死ね|しね|ぶっ(?:ころす|殺す)|悔し"
        r"|くやし"
    ),
    "fear": (
        r"怖|こわ|恐|不安|ふあん|心配|しんぱい|パニック|ぱにっく|どうしよう|どうしょう|手が?(?:震え|ふるえ)"
        r"|震えが?止まらない|ふるえ|泣き(?:そう|たい)|泣|頭が?(?:真っ白|まっしろ)|眠れない|ねむれない|しんど|つら"
        r"|辛"
    ),
    "useless": (
        r"役に立たない|役立たず|使えね[えぇ]?|使えない|話にならない|答えになってない|意味(?:が)?わから(?:ない|ん)"
        r"|わかりにく|難しすぎ(?:る)?|むずかしすぎ(?:る)?|ポンコツ"
    ),
}
_ANYWHERE = {
    "blame": (
        r"(?:私|わたし|自分|俺|僕).{0,4}(?:が|は|も)?"
        r"(?:ばか|バカ|馬鹿|悪い|悪かっ|わるい|アホ|あほ|情けな|なさけな|まぬけ)|情けない|なさけない|恥ずかし"
        r"|はずかしい"
        r"|(?:i'?m|i am|feel|i was) (?:so |such an? |an? )?(?:stupid|idiot|dumb|fool(?:ish)?|ashamed|embarrassed)"
        r"|my (?:own )?fault"
    ),
    "anger": r"\b(?:fuck\w*|bastards?|assholes?|damn (?:them|it|him|you)|pissed|furious|so angry|motherf\w+|screw them|wtf)\b",
    "fear": (
        r"[ただ]らどうしよう|"
        r"\b(?:i'?m|i am|im|feel(?:ing)?) (?:so |really |very |just |a bit |freaking )*"
        r"(?:scared|afraid|frightened|worried|terrified|panick\w+|anxious|shaking|freaking out|nervous|crying"
        r"|desperate)\b"
        r"|^(?:oh )?(?:my god|omg|oh no)[!. ]*$"
    ),
    "useless": (
        r"\b(?:you(?:'?re| are) (?:useless|no help|not helping|stupid)"
        r"|this is (?:useless|no help|pointless|not helping)|useless|stupid bot|not helpful|makes no sense)\b"
    ),
}  # fmt: skip
_STANDING = {topic: re.compile(f"{_BEFORE}(?:(?:{words}){_AFTER}{_BEFORE}){{1,3}}") for topic, words in _ALONE.items()}
_SAID = {topic: re.compile(words) for topic, words in _ANYWHERE.items()}
FEELINGS = ("blame", "useless", "anger", "fear")


def feeling(text: str) -> str:
    """What a short message says of how somebody feels, "" for nothing."""
    said = clean(text.strip()).replace("’", "'")
    if len(said) > _LONGEST:
        return ""
    clauses = [clean(clause) for clause in _CLAUSES.split(text.strip()) if clause]
    return next((topic for topic in FEELINGS if _feels(topic, said, clauses)), "")


def _feels(topic: str, said: str, clauses: list[str]) -> bool:
    standing = _STANDING.get(topic)
    return bool(_SAID[topic].search(said)) or (standing is not None and any(map(standing.fullmatch, clauses)))
