"""A yes or no that goes with something else than what was asked: "no i didnt click" where an app was asked for, and
「クレカは入れてない」. Knows the words of the question, no case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from bot.understanding.labels import MOST_LABELS
from bot.understanding.late import late
from bot.understanding.numerals import plain

_LED = late(
    r"(?:(?P<no>no|nope|nah)|yes|yeah|yep|yup|ya|ok|okay|sure|right)\b(?P<mark>[^a-z0-9]*)(?P<rest>.*)", re.DOTALL
)
_TELLS = late(
    r"(?:(?:and|but|well|so|sorry|sir|still|because|actually|only|just) )*"
    r"(?:i|he|she|we|they|it|you|this|that|my|the)\b|(?:still |already |just )?(?:can|could|have|has|had|did|do|does)\b"
)
"""How a clause begins that says by itself who does what."""
_WORD = re.compile(r"[a-z]+")
_FAMILIES = """
    send sent sending transfer transferred wire wired pay paid paying payment money remit
    buy bought buying purchase purchased
    tell told give gave given say said share shared
    type typed enter entered input put fill filled write wrote
    click clicked press pressed tap tapped open opened
    hang hung call calls called phone phoned ring rang line
    log login logged sign signed
    install installed download downloaded
    hear heard know knew known sure
    same before earlier last month year
    family son daughter husband wife child children kid kids mother father mom mum dad brother sister
    mine own my
"""
_EMPTY_WORDS = """
    i im ive id me my we us our you your he she him her his they them their it its this that these those there here the a an
    is isnt are arent was wasnt were werent be been am has hasnt have havent had hadnt do dont does doesnt did didnt didn
    don doesn haven hasn isn wasn won wouldn couldn aren will wont would can cant cannot could couldnt should not never
    no yes ok okay yet still already just only now then so and but or if because of to in on at for from by with up out off
    anything nothing something any some none all think thought believe know sure remember see saw seen look looked
    find found notice noticed want wanted need get got t s m ve ll d re really actually please sorry thank thanks sir maam
    po bro man what how too also even ever much more very right well time today yesterday as far
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())
_STEM = 5


def is_beside(text: str, asked: Iterable[str]) -> bool:
    """Whether a text says yes or no to something of which the question, in `asked`, does not speak."""
    said = plain(text)
    if not said.isascii():
        return _is_beside_in_japanese(said, asked)
    found = _LED.fullmatch(said)
    if found is None or not found["rest"]:
        return False
    thing = _thing(found["rest"]) if found["no"] and found["mark"] == " " else ""
    if not thing and not _TELLS.match(found["rest"]):
        return False  # a reason: "no, asleep"
    told = _senses(thing or found["rest"])
    return bool(told) and not any(told & _asked(words) for words in asked)


_THING = late(
    r"(?:いいえ|いや|いえ|はい|うん|ううん|あの|でも|まだ)?[、。 ]*(?P<thing>[^はもがをに、。 ]{2,12}?)(?:の(?:ほう|方))?(?:は|も)"
    r"(?P<rest>[^、。]{2,14}(?:て|で)(?:い)?(?:ない|ません)(?:です|よ|けど|わ)*)[。.! ]*"
)
_SENT_THING = late(
    r"(?P<thing>写真|画像|動画|免許証?|保険証|マイナンバー(?:カード)?|身分証(?:明書)?|パスポート|スクショ|住所)(?:の(?:写真|画像|コピー))?(?:を|も|は|まで|とか)?"
    r"[ 、]?(?:撮って|とって)?(?:送|おく)[っり]"
)
"""What was sent where money, or a code, is asked for."""
_NO_THING = late(
    r"(?:私|わたし|自分|俺|僕|うち|これ|それ|あれ|そこ|ここ|今|いま|まだ|もう|昨日|今日|家族|だれ|誰|何|なに|どれ|全部|一つ|ひとつ|一度|一回"
    r"|.*(?:母|父|夫|妻|子|娘|息子|親|祖|兄|姉|弟|妹|孫|主人|さん|人|者|枚|目|回|度|時|日|月|年))"
)
"""Who, when and how many are no other thing than what was asked."""
_PAIR = late(r"(?=([一-鿿ァ-ヺーa-z0-9]{2}))")


def _is_beside_in_japanese(said: str, asked: Iterable[str]) -> bool:
    """「クレカは入れてない」: a thing of which the question has not two letters in a row."""
    found = _THING.fullmatch(said) or _SENT_THING.search(said)
    if found is None or _NO_THING.fullmatch(found["thing"]):
        return False
    pairs = {pair[1] for pair in _PAIR.finditer(found["thing"])}
    words = plain(" ".join(asked))
    return bool(pairs) and not any(pair in words for pair in pairs)


def _thing(rest: str) -> str:
    """What follows "no" where that is what there is none of: "no password"."""
    first = _WORD.match(rest)
    return first[0] if first and first[0] not in _EMPTY else ""


@lru_cache(maxsize=MOST_LABELS)
def _asked(words: str) -> frozenset[str]:
    """The same of a question's own words, which are content and come again and again."""
    return _senses(words)


def _senses(words: str) -> frozenset[str]:
    """What a text speaks of: the beginnings of its telling words, one word for a whole family of them."""
    said = _WORD.findall(words.casefold().replace("'", "").replace("’", ""))
    return frozenset(_FAMILY.get(word, word[:_STEM]) for word in said if word in _FAMILY or word not in _EMPTY)


_FAMILY = {word: line.split()[0] for line in _FAMILIES.strip().splitlines() for word in line.split()}
