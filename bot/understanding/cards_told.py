"""What somebody tells of single cards in their own words: 「2まい目は途中までいった」, "the first one is already used".

What a clause does not say of a card stays unsaid; a question about a card tells nothing.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from bot.understanding.late import late

CardWord = Literal["told", "half", "untold", "loaded", "stopped", "used", "pending"]
MOST_NUMBER = 20
"""A higher "number of a card" is something else."""

KANJI = {kanji: number for number, kanji in enumerate("一二三四五六七八九十", 1)}
_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "5th": 5,
}
CARD = late(
    r"(?P<ja>[0-9]{1,2}|[一二三四五六七八九十]) ?(?:枚|まい|マイ|つ|個|こ)[目めメ]"
    rf"|(?P<first>(?:最初|はじめ|初め)の(?:カード|やつ|分|1枚|一枚))"
    rf"|\b(?P<en>{'|'.join(_ORDINALS)}) (?:card|one|code)\b|\b(?:card|code) (?:number |no\.? ?|#)?(?P<number>[0-9]{{1,2}})\b"
)
ASKS = late(
    r"[?？]|(?:どう|なぜ|なんで|どっち(?!も|とも))|(?:か|かな|かね|の)[。. …]*$|\b(?:what|should|why|how|can|do) (?:about|i|do|is)\b"
)
_SAY = r"(?:言|云|い|伝え|つたえ|教え|おしえ|送|おく|見せ|みせ|話|はな|渡|わた|読|よ)"
_WORDS: tuple[tuple[CardWord | None, str], ...] = (
    (None, (
        r"(?:止|と)め(?:られ|てもらえ|てくれ)(?:な|ま?せ)|止まら(?:な|ず)|(?:登録|チャージ)でき(?:な|ま?せ|ず)"
        r"|(?:not|couldn'?t|can'?t|wouldn'?t) (?:be )?(?:stop|block|load|add|redeem)"
    )),
    ("half", (
        r"途中|とちゅう|半分|はんぶん|(?:少し|すこし|ちょっと)(?:だけ)?|最初の(?:ほう|方|数字)"
        r"|\b(?:half|part(?:ly|ial|way)?|some of)\b"
    )),
    ("stopped", (
        r"(?:止|と)め(?:て(?:もら|くれ|い?た)|られ|まし|た)|(?:止|と)まっ|停止|無効に(?:して|でき|なっ)"
        r"|\b(?:stopped|blocked|froze|frozen|cancel+ed)\b"
    )),
    (None, (
        r"使われて(?:い)?(?:ない|ません|なかった)|(?:使|つか)って(?:い)?(?:ない|ません)|未使用"
        r"|\b(?:not|isn'?t|wasn'?t|hasn'?t been|un) ?(?:been )?used\b"
    )),
    ("used", (
        r"使われ|つかわれ|使用済|使い切|(?:残高|残り)(?:が|は|も)?(?:0|ゼロ|なし|ない)|(?:抜|取)られ"
        r"|\b(?:used|spent|gone|redeemed by|empty)\b"
    )),
    ("loaded", (
        r"(?:登録|チャージ|入金|追加)(?:でき|し(?:た|まし)|完了)|(?:自分(?:に|の|で).{0,8}(?:入れ|足し|登録))"
        r"|\b(?:loaded|added|redeemed)\b"
    )),
    ("pending", (
        r"返事待ち|返答待ち|連絡待ち|調べて|調査|確認(?:中|して(?:くれ|もら))|折り返"
        r"|\b(?:waiting|pending|looking into|call back)\b"
    )),
    ("untold", (
        rf"{_SAY}[わっしさてえんいりえ]{{0,4}}(?:い)?(?:ない|ねえ|なかった|ません|ず)"
        rf"|\b(?:not|didn'?t|haven'?t|never)\b.{{0,12}}(?:told|tell|give|given|gave|say|said|send|sent|read|share)"
    )),
    ("told", (
        rf"{_SAY}(?:み?上げ)?(?:[っえしんいりせ]{{0,2}}|[わまら]され)(?:た|てしま|ちゃ|ちま|まし|だ(?:$|[^け]))"
        r"|\b(?:told|gave|said|read|sent|shared|typed)\b"
    )),
)  # fmt: skip
_COMPILED = tuple((word, late(pattern)) for word, pattern in _WORDS)


def read_cards(text: str) -> dict[int, CardWord]:
    """What is told of each card, by its number; of a card named twice the later word counts."""
    said = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    named = list(CARD.finditer(said))
    if named and (named[0]["en"] or named[0]["number"]) and word_of(said[: named[0].start()]) is not None:
        return {}  # "I gave card 1 but not card 2": the words stand before the cards, so better ask
    found: dict[int, CardWord] = {}
    waiting: list[int] = []
    for at, card in enumerate(named):
        end = named[at + 1].start() if at + 1 < len(named) else len(said)
        number = number_of(card)
        if not 1 <= number <= MOST_NUMBER:
            continue
        waiting.append(number)
        told = word_of(said[card.end() : end])
        if told is None and re.fullmatch(r"[とも、,・& \n]*(?:and|も|と)?[ 、]*", said[card.end() : end]):
            continue  # 「1枚目と2枚目は言いました」: what follows is told of both
        if told is not None:
            found |= dict.fromkeys(waiting, told)
        waiting = []
    return found


def number_of(card: re.Match[str]) -> int:
    """The number in a match of `CARD`, 0 for none that is read."""
    if card["first"]:
        return 1
    word = card["ja"] or card["number"] or card["en"]
    return int(word) if word.isdecimal() else KANJI.get(word, 0) or _ORDINALS.get(word, 0)


def word_of(clause: str) -> CardWord | None:
    """The first clause that says something; a question says nothing."""
    for part in re.split(r"[。.!！\n]+(?!$)", clause):
        if ASKS.search(part.strip()):
            continue
        for word, pattern in _COMPILED:
            if pattern.search(part.strip()):
                return word
    return None


_WHY = late(r"(?:なんで|なぜ|どうして|何で).{0,16}(?:先|から|順)|\bwhy\b.{0,30}\b(?:first|order|before)\b")


def asks_why_first(text: str) -> bool:
    """Whether somebody asks for the reason of the order of cards."""
    return bool(_WHY.search(unicodedata.normalize("NFKC", text).casefold()))


def asks_of_card(text: str) -> int:
    """The number of the card somebody asks about, 0 for none."""
    said = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    card = CARD.search(said)
    if card is None or not (ASKS.search(said[card.end() :].strip()) or ASKS.search(said[: card.start()])):
        return 0
    number = number_of(card)
    return number if 1 <= number <= MOST_NUMBER else 0
