"""What somebody tells of all cards at once while one is asked about: 「はい、2枚とも」, "none of them", 「1枚目だけ」, 「2枚目もです」."""

from __future__ import annotations

import unicodedata

from bot.understanding.cards_told import ASKS, CARD, KANJI, MOST_NUMBER, CardWord, number_of, word_of
from bot.understanding.late import late
from bot.understanding.meanings import read_yes_no

_EVERY = late(
    r"(?P<ja>[0-9]{1,2}|[一二三四五六七八九十]) ?(?:枚|まい|マイ|つ|個) ?(?:とも|共|全部|ぜんぶ|すべて)"
    r"|(?:全部|ぜんぶ|全て|すべて|みんな|みな)(?!で(?:は|も)?[ 、]?[0-9一二三四五六七八九十]|同じ|おなじ)|全滅"
    r"|(?:両方|りょうほう|どっち|どちら)(?:も|とも)?|どれも|(?<!もう)(?<!あと)(?<!残り)(?<!もう )[1一]枚も|いちまいも|ひとつも"
    r"|\ball (?:of )?(?:the )?(?P<en>[0-9]{1,2}|two|three|four|five)\b|\b(?:all|both|each|every(?: single)?|none|neither)\b"
)
_NOT_EVERY = late(
    r"(?:全部|ぜんぶ|全て|すべて|両方|みんな)(?:は|じゃ|では|って(?:わけ|訳))|\bnot (?:all|both|every)|\ball but\b|\bexcept\b|以外"
)
_NONE_OF_THEM = late(r"どれも|(?<!もう)(?<!あと)(?<!残り)(?<!もう )[1一]枚も|いちまいも|ひとつも|\b(?:none|neither)\b")
_ENGLISH_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}
_ONLY = late(r"[ 、]*(?:だけ|のみ)|.{0,3}\bonly\b")
_ONLY_BEFORE = late(r"\b(?:only|just) (?:the |about )?$")
_TOO = late(r"[ 、]*も(?:(?:です|だ|同じ|おなじ|一緒|いっしょ)[^ ]{0,3})?[。.! ]*$|[ ,]*(?:too|as well|also|same)\b")
_NOTHING_MORE = late(
    r"(?:です|だ|だよ|でした|なの|よ|of (?:them|it)|a|the|cards?|codes?|カード|番号|コード|写真|photos?|[^\w])*"
)
_WORKED = late(r"でき(?:た|まし)|出来(?:た|まし)|完了|\b(?:done|worked|ok|success)\b")
_ALL_TOLD = late(
    r"(?:全部|ぜんぶ|全て|すべて|両方|[0-9二三四五六七八九十]枚とも|みんな)(?!で)の?(?:カード|番号|コード|の|を|も|は|、| ){0,5}[^。、!?\n]{1,14}"
    r"|\b(?:told|gave|read|sent|given)\b[^.!?]{0,24}\b(?:all|both|every)\b(?! (?:day|time|morning|night))[^.!?]{0,20}"
)
_SOME = late(
    r"[0-9一二三四五六七八九十]枚(?:だけ|は|を|の番号を?)?(?:言|教|伝|送|見せ)|だけ|\b(?:only|one of|two of|just (?:one|two))\b"
)
_NOT_YET = late(r"まだ|\b(?:not )?yet\b")


def read_every_card(
    text: str, count: int, asked: int, before: CardWord | None, means: CardWord | None = "told"
) -> dict[int, CardWord]:
    """What is told of each of the `count` cards by its number, where the one of the number `asked` is asked about.

    `before` is what was told of the card before it; it counts for 「も」 only. `means` is what a bare yes says.
    """
    said = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    if ASKS.search(said.strip()) or _NOT_EVERY.search(said):
        return {}
    card = CARD.search(said)
    if card is None:
        return _told_of_all(said, count, means)
    number, behind = number_of(card), said[card.end() :]
    if _ONLY.match(behind) or _ONLY_BEFORE.search(said[: card.start()]):
        word = word_of(behind) or "told"
        others: dict[int, CardWord] = dict.fromkeys(range(1, count + 1), "untold")
        return others | {number: word} if word in ("told", "half") else {}
    return dict.fromkeys((asked, number), before or "told") if _TOO.match(behind) else {}


def says_not_every(text: str) -> bool:
    """Whether it is true of some cards only, and not told of which: "not all of them" says nothing of the one asked about."""
    said = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return bool(_NOT_EVERY.search(said)) and CARD.search(said) is None


def read_all_told(text: str, count: int) -> dict[int, CardWord]:
    """The cards whose codes a first message says were all told: 「3枚買って番号全部言いました」, "read him all the codes"."""
    said = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    told = _ALL_TOLD.search(said)
    if told is None or _NOT_EVERY.search(said) or _SOME.search(said) or CARD.search(said) or word_of(told[0]) != "told":
        return {}
    return dict.fromkeys(range(1, count + 1), "told")


def _told_of_all(said: str, count: int, means: CardWord | None) -> dict[int, CardWord]:
    every = _EVERY.search(said)
    if every is None:
        return {}
    word = "untold" if _NONE_OF_THEM.search(said) else word_of(said)
    word = word or _as_asked(said[: every.start()] + said[every.end() :], means)
    named = every["ja"] or every["en"] or ""
    number = int(named) if named.isdecimal() else KANJI.get(named, 0) or _ENGLISH_COUNTS.get(named, 0)
    most = max(count, number) if number <= MOST_NUMBER else count
    return dict.fromkeys(range(1, most + 1), word) if word else {}


def _as_asked(beside: str, means: CardWord | None) -> CardWord | None:
    """A question about one card answered without its verb, by what stands beside "all": 「両方」, "yes, both", 「まだ」."""
    no: CardWord | None = "untold" if means == "told" else None
    if _NOT_YET.search(beside):
        return no
    agrees = read_yes_no(beside)
    if agrees is None and not _NOTHING_MORE.fullmatch(beside):
        return means if means != "told" and _WORKED.search(beside) else None
    return no if agrees is False else means
