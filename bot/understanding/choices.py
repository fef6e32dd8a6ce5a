"""Reads which of the offered options a person means: its number, its label or its sense. In doubt, none."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from bot.understanding.amounts import read_money
from bot.understanding.counts import read_count
from bot.understanding.labels import MOST_LABELS, Options, by_form, by_label, by_likeness, key, unmarked
from bot.understanding.meanings import is_question, means, read_yes_no
from bot.understanding.numerals import LONGEST, plain
from bot.understanding.tenses import past
from bot.understanding.verb_forms import plain_forms

_CIRCLED = re.compile(r"[①-⑳⑴-⒇⒈-⒛❶-❿]")
_NUMBER = re.compile(
    r"(?:(?P<marked>no\.?|number|option|番号|#) ?)?\(?(?P<number>[0-9]{1,2}|[一二三四五六七八九])(?P<mark>[).]|番目?|ばん|つ目|つめ)?"
    r"(?:の?(?:ほう|方|やつ))?(?:にします|でお願いします|を選びます|です|で|を|かな|だと思います)?[。.! ]*"
)
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_ORDINAL = re.compile(rf"(?:the )?(?P<word>{'|'.join(_ORDINALS)}|last)(?: one| option)?[.! ]*")
_JAPANESE_ORDINALS = {
    "最初": 0,
    "最初の": 0,
    "ひとつめ": 0,
    "ふたつめ": 1,
    "みっつめ": 2,
    "よっつめ": 3,
    "最後": -1,
    "最後の": -1,
}
_COUNT_LABEL = re.compile(r"([0-9]{1,3}) ?(?:枚|まい|つ|個|回|件|人|本|台|cards?|times)?")
_LETTER = re.compile(r"([a-z])(?:案|の?ほう)?(?:です|で|にします|がいい|でお願いします|を)?[。.! ]*")
_LABEL_LETTER = re.compile(r"([a-z])[ .):、:]")

_OWN_DEED = re.compile(
    r"(?P<deed>払っ|買っ|送っ|振り?込ん|聞い|きい|もらっ|受け?取っ|届い|来|連絡し|電話し|サインし|契約し)(?:て|で)"
    r"(?:い)?(?:ない|ません|なかった)"
)
"""Deeds that a question names when it asks for them; told beside another question they answer nothing of it."""
_OWNED = re.compile(
    r"(?P<who>[^のをがはも、。\s]{1,8})の(?:名義(?:の)?)?(?:(?:クレジット)?カード|クレカ|携帯|スマホ|電話|口座|通帳|もの|やつ|名前"
    r"|分|アカウント|パソコン|契約)?"
)
"""「私のカードです」 answers whose it is by naming the person."""
_DOUBT = re.compile(r"[ただ]かも(?:しれ(?:ない|ません|へん|ん))?(?:です|けど|わ|ね|[。、.… ])*(?:$|[。、… ])")
"""「入れたかも」 doubts whether it happened: that is "not known" where it may be said, and else no answer."""
_CAREFUL = frozenset({"some", "entered", "told", "opened"})
"""Options that are rather taken than missed."""
_TURN = re.compile(r"けれども?|けども?|(?<!も)のに|(?<=[たすだ])が[、 ]|(?:で|て)も[、 ]|[。!\n]+")
_WISHED = re.compile(r"(?:つなが|繋が)って(?:い)?ない")
"""To be cut off is what is wished for: 「まだ」 never means that."""
_MEANINGS = ("unknown", "unreached", "not_yet", "later")


def read_choice(text: str, options: Options) -> str | None:
    """The id of the one option a text means, or None."""
    said = past(plain(text))
    if not said or not options or len(said) > LONGEST:
        return None
    made = [(option, _made_plain(label)) for option, label in options]
    labels = [(option, label) for option, (label, _, _) in made]
    exact = _one(option for option, label in labels if label == said)
    if exact or is_question(said):
        return exact or (_doubted(said, labels, options) if _DOUBT.search(said) else None)
    if _DOUBT.search(said) and (unsure := _unsure(labels)):
        return unsure
    letters = key(said)
    exact = _one(option for option, (_, label, _) in made if label == letters)
    number = None if exact else _number(text, said)
    if number is not None:
        return _by_number(number, labels)
    by_mark = _by_letter(said, labels)
    bare = [(option, label) for option, (_, _, label) in made]
    found = next((ids for way in _WAYS[said.isascii()] if (ids := way(said, bare))), set())
    return exact or _one(by_mark or found) or _by_owner(said, options) or _after_turn(said, bare)


@lru_cache(maxsize=MOST_LABELS)
def _made_plain(label: str) -> tuple[str, str, str]:
    """A label made plain, its letters, and what stands behind its mark."""
    said = plain(label)
    return said, key(said), unmarked(said)


def _one(found: Iterable[str]) -> str | None:
    ids = set(found)
    return ids.pop() if len(ids) == 1 else None


def _number(text: str, said: str) -> tuple[int, bool] | None:
    """The number said, from 1, -1 for the last; and whether it surely counts the options (「②」, 「2番」)."""
    found = _NUMBER.fullmatch(said)
    if found:
        number = found["number"]
        value = int(number) if number.isdigit() and number.isascii() else "〇一二三四五六七八九".index(number)
        return value, bool(found["marked"] or found["mark"] or _CIRCLED.search(text))
    if ordinal := _ORDINAL.fullmatch(said):
        word = ordinal["word"]
        return (-1 if word == "last" else _ORDINALS.index(word) + 1), True
    place = next((_JAPANESE_ORDINALS[form] for form in plain_forms(said) if form in _JAPANESE_ORDINALS), None)
    return None if place is None else (place + 1 if place >= 0 else -1, True)


def _by_number(number: tuple[int, bool], labels: Options) -> str | None:
    """「2」 is the label 「2枚」 where labels are numbers, else the second option."""
    value, counts_options = number
    numeric = {option: int(found[1]) for option, label in labels if (found := _COUNT_LABEL.fullmatch(label))}
    if numeric and not counts_options:
        return _one(option for option, shown in numeric.items() if shown == value)
    if value == -1:
        return labels[-1][0]
    return labels[value - 1][0] if 1 <= value <= len(labels) else None


def _by_letter(said: str, labels: Options) -> set[str]:
    letter = _LETTER.fullmatch(said)
    if not letter:
        return set()
    return {option for option, label in labels if (mark := _LABEL_LETTER.match(label)) and mark[1] == letter[1]}


def _by_amount(said: str, labels: Options) -> set[str]:
    """「二枚です」 is the label 「2枚」, 「1万」 the label 「10,000円」."""
    count, money = read_count(said), read_money(said, bare=False)
    return {
        option
        for option, label in labels
        if (count is not None and (found := _COUNT_LABEL.fullmatch(label)) and int(found[1]) == count)
        or (money and read_money(label, bare=False) == money)
    }


def _by_meaning(said: str, labels: Options) -> set[str]:
    for meaning in _MEANINGS:
        if means(said, meaning):
            found = _of_meaning(meaning, _of_the_same_deed(said, labels) if meaning == "not_yet" else labels)
            if found:
                return found
    return set()


def _of_the_same_deed(said: str, labels: Options) -> Options:
    """Of 「払ってない」 only the labels that speak of paying; a mere 「まだ」 or 「してない」 fits every one."""
    deed = _OWN_DEED.search(said)
    if deed is None:
        return labels
    return [(option, label) for option, label in labels if deed["deed"][0] in label or option == "not_yet"]


def _of_meaning(meaning: str, labels: Options) -> set[str]:
    return {option for option, _ in labels if option == meaning} or {
        option
        for option, label in labels
        if means(label, meaning) and not (meaning == "not_yet" and _WISHED.search(label))
    }


def _by_yes_no(said: str, labels: Options) -> set[str]:
    answer = read_yes_no(said)
    if answer is not None and (found := {option for option, _ in labels if option == ("yes" if answer else "no")}):
        return found
    if answer is False and said.startswith("まだ"):
        return _of_meaning("later", labels) or {option for option, _ in labels if option == "cannot"}
    return _of_meaning("done", labels) if means(said, "done") else set()


def _doubted(said: str, labels: Options, options: Options) -> str | None:
    """What 「出ていったかも」 means: not known, where that may be said; else the answer with which nothing is missed."""
    surely = read_choice(_DOUBT.sub("た", said, count=1), options)
    return _unsure(labels) or (surely if surely in _CAREFUL else None)


def _unsure(labels: Options) -> str | None:
    """The option for somebody who does not know whether it happened; not knowing how is another matter."""
    return _one(option for option, label in labels if option in ("unsure", "unknown") or label == "わからない")


def after_contrast(text: str, options: Options) -> str | None:
    """Of 「LINEはつながってるけど電話はしてない」 the half behind the "but", where both name an option and neither is doubt."""
    first, but, last = plain(text)[:LONGEST].rpartition("けど")
    if not but or is_question(last):
        return None
    plainly = [(option, plain(label)) for option, label in options if not means(plain(label), "unknown")]
    said = _one(by_label(last.strip(" 、。"), plainly))
    return said if said and by_label(first, plainly) - {said} else None


def _after_turn(said: str, labels: Options) -> str | None:
    """Where both halves name an option, 「電話したけどつながらん」, 「電話した。時間外だって」, the latter one is how it came out."""
    last = _TURN.split(said.rstrip(" 。.!…"))[-1].strip()
    return _one(by_label(last, labels) or _unreached(last, labels)) if last and last != said else None


def _unreached(said: str, labels: Options) -> set[str]:
    return _of_meaning("unreached", labels) if means(said, "unreached") else set()


def _by_owner(said: str, labels: Options) -> str | None:
    """The option of whoever is named as the owner; a name that is no label says nothing."""
    owners = {found["who"] for form in plain_forms(said) if (found := _OWNED.fullmatch(form))}
    return _one(option for option, label in labels if plain(label) in owners)


_Way = Callable[[str, Options], set[str]]
# "not sure I hung up" is doubt, while 「あるけどパスワードがわからない」 answers first.
_WAYS: dict[bool, tuple[_Way, ...]] = {
    True: (_by_amount, by_form, _by_meaning, by_label, _by_yes_no, by_likeness),
    False: (_by_amount, by_form, by_label, _by_meaning, _by_yes_no, by_likeness),
}
