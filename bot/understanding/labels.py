"""Finds the labels of options in what was said: the same words, one inside the other, or a long one mistyped.

A negation never passes: 「切ってない」 holds no 「切った」, "I haven't hung up" no "hung up".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from bot.understanding.once import once
from bot.understanding.verb_forms import plain_forms

Options = Sequence[tuple[str, str]]
"""(option id, label as shown), in the order shown."""

_LONGEST_SENTENCE = 300
MOST_LABELS = 4096
"""Labels whose forms are kept ready: content, nothing that anybody said."""
_LONG_LABEL = 6
_LIKE_ENOUGH = 85.0
_CLEARLY_MORE = 8.0

_SMALL = str.maketrans("ぁぃぅぇぉっゃゅょゎ", "あいうえおつやゆよわ")
_IN_HIRAGANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
_NOT_LETTERS = re.compile(r"[^\w]|_")
_CLAUSES = re.compile(r"[ 、。,.!…\n]+")
_NEGATED = re.compile(r"ない|なかった|ません|てへん|わからん|知らん|\b(?:not|no|never|without|cannot|none)\b|n't\b")
_PARTICLES = frozenset("はがもをにでとの、。,.! 「(・/")
_JOINTS = ("けど", "けれど", "だから", "たから", "ので", "のに", "たら")
_KANJI = re.compile(r"[一-鿿々]")
_KATAKANA = re.compile(r"[ァ-ヶー]")
_HIRAGANA = re.compile(r"[ぁ-ゖ]")
_PARTICLE_FOLLOWS = re.compile(r"[をはにでも]")
_OWN_CLAUSE = re.compile(r"[ 、。,.]|けど|けれど|から|ので")
_MARK = re.compile(r"(?:[a-z]|[0-9]{1,2})(?:[.):、] ?(?=\S)| (?=[^\x00-\x7f]))")
"""A letter or number before a label; the "at" of "at the atm" and the "no" of "no number" are none."""
_MAY_FOLLOW = re.compile(
    r"$|[ 、。,.!…)」~]|です|でした|だ|よ|ね|けど|けれど|が|から|ので|のに|し(?!て)|わ|と思|とこ|って(?!な)|んだ|んです|の$|はず"
)
_BY_THEIR_PLACE = frozenset({"no", "not", "none", "still", "me", "mine", "i", "he", "she", "we", "us", "they", "them"})
"""Words that answer only where they come first: the page "says no account"."""
_ENGLISH_NOT = frozenset({"not", "never", "no", "without", "cannot"})
_SHORT_NOT = 2
_DEEDS = frozenset({"sent", "paid", "bought"})
"""What was done, to whom a longer sentence says; there it may be the trouble itself."""
_SHORT_DEED = 4
_NOT_KNOWN = frozenset({"わからない", "知らない"})
_EMPTY = """
    i i've i'm have has am we it it's he she they my the a an already just was is yes yeah ok so think please to that
    this did do
"""
_EMPTY_WORDS = frozenset(_EMPTY.split())


@once
def key(text: str) -> str:
    """Letters only, katakana as hiragana, small kana as large: what a hurried thumb does not get right."""
    return _NOT_LETTERS.sub("", text.translate(_IN_HIRAGANA)).translate(_SMALL) or text


def by_form(said: str, labels: Options) -> set[str]:
    """The options whose label is what was said, but for politeness and empty words."""
    forms = _form_keys(said)
    return {option for option, label in labels if forms & _label_keys(label)}


def unmarked(label: str) -> str:
    """A label without the letter or number it begins with: 「A 今夜止める」, "1. yes"."""
    return _MARK.sub("", label, count=1) if _MARK.match(label) else label


def _form_keys(text: str) -> frozenset[str]:
    if text.isascii():
        return frozenset({" ".join(_english_words(text))} - {""})
    return frozenset(map(key, plain_forms(text)))


@lru_cache(maxsize=MOST_LABELS)
def _label_keys(label: str) -> frozenset[str]:
    """The same of a label, which is content and comes again and again."""
    return _form_keys(label)


@lru_cache(maxsize=MOST_LABELS)
def _label_forms(label: str) -> tuple[str, ...]:
    """The forms of a label, the longest first."""
    return tuple(sorted(plain_forms(label), key=lambda form: (-len(form), form)))


def _english_words(text: str) -> list[str]:
    spelled = text.replace("can't", "cannot").replace("won't", "will not").replace("n't", " not")
    words = re.findall(r"[a-z0-9']+", spelled.replace("can not", "cannot"))
    return [word for word in words if word not in _EMPTY_WORDS]


def by_label(said: str, labels: Options) -> set[str]:
    """The options whose label stands in what was said, the longest of nested ones; else those it stands in."""
    if len(said) > _LONGEST_SENTENCE:
        return set()
    clauses = {
        form for clause in [said, _unspaced(said), *_CLAUSES.split(said)] if clause for form in plain_forms(clause)
    }
    words = _english_words(said)
    inside = {}
    for option, label in labels:
        found = _english_inside(words, label) if label.isascii() else _japanese_inside(clauses, label)
        if found:
            inside[option] = found
    if len(inside) > 1:
        # 「あるけどパスワードがわからない」 answers with its first half.
        inside = {option: found for option, found in inside.items() if found not in _NOT_KNOWN} or inside
    longest = {
        option
        for option, found in inside.items()
        if not any(found != other and found in other for other in inside.values())
    }
    return longest or _partly(said, labels)


def _unspaced(said: str) -> str:
    """Without the gaps of somebody who writes word by word: 「ふりこみ に なってた」."""
    return "" if said.isascii() else said.replace(" ", "")


def _english_inside(words: list[str], label: str) -> str:
    wanted = _english_words(label)
    if wanted == ["not"] and len(words) > _SHORT_NOT:  # "It was not" stands not in "I don't want the discount"
        return ""
    if len(wanted) == 1 and wanted[0] in _DEEDS and len(words) > _SHORT_DEED:  # "sent" is not "sent with his number"
        return ""
    places = 1 if len(wanted) == 1 and wanted[0] in _BY_THEIR_PLACE else len(words) - len(wanted) + 1
    for place in range(places if wanted else 0):
        if words[place : place + len(wanted)] == wanted and not _ENGLISH_NOT & set(words[max(0, place - 3) : place]):
            return " ".join(wanted)
    return ""


def _japanese_inside(clauses: set[str], label: str) -> str:
    """The form of a label that stands in a clause by itself, not in another word and not negated."""
    for form in _label_forms(label):
        if len(form) < 2 and not _KANJI.match(form):
            continue
        for clause in clauses:
            place = clause.find(form)
            if place >= 0 and _begins_a_word(clause, place, form) and _ends_a_word(clause, place + len(form), form):
                return form
    return ""


def _ends_a_word(clause: str, end: int, form: str) -> bool:
    if _PARTICLE_FOLLOWS.match(clause, end) and len(form) > 2:
        return not _NEGATED.search(_OWN_CLAUSE.split(clause[end:], maxsplit=1)[0])
    return _MAY_FOLLOW.match(clause, end) is not None


def _begins_a_word(clause: str, place: int, form: str) -> bool:
    before = clause[:place]
    if not before:
        return True
    if before[-1] == "で" and form.startswith("な"):
        return False
    if before.endswith(_JOINTS):
        return True
    if form[0].isdigit() and re.search(r"[0-9]", before):
        return False
    if before[-1] in _PARTICLES:
        return not before.endswith(("んで", "って")) and (len(form) > 2 or len(before) > 1)
    if _KANJI.match(form):
        return len(form) > 2 or not _KANJI.match(before[-1])
    if _HIRAGANA.match(form):
        return bool(_KATAKANA.match(before[-1])) or bool(len(before) > 1 and re.fullmatch(r"[一-鿿々]{2}", before[-2:]))
    return not before[-1].isalnum() or not before[-1].isascii()


def _partly(said: str, labels: Options) -> set[str]:
    """The one label whose beginning, or a good half of it, was said: 「みなと」 of 「みなとカード」."""
    shares = {option: share for option, label in labels if (share := _share_said(said, label))}
    if len(shares) == 1 and min(shares.values()) >= 0.5:
        return set(shares)
    return set()


def _share_said(said: str, label: str) -> float:
    """How much of a label was said, 1 when it was its beginning or a word by itself; 0 when nothing was."""
    if bool(_NEGATED.search(said)) != bool(_NEGATED.search(label)):
        return 0.0
    if label.isascii():
        words, wanted = _english_words(said), _english_words(label)
        places = [place for place in range(len(wanted)) if words and wanted[place : place + len(words)] == words]
        return (1.0 if "cannot" in words and 0 in places else len(words) / len(wanted)) if places else 0.0
    if said in _CLAUSES.split(label) and len(said) >= 2:
        return 1.0
    return max((_share_of_form(form, label) for form in plain_forms(said)), default=0.0)


def _share_of_form(form: str, label: str) -> float:
    place = label.find(form)
    if place < 0 or len(form) < 2:
        return 0.0
    if _HIRAGANA.match(label, place + len(form)) or not (_KANJI.match(form) or _begins_a_word(label, place, form)):
        return 0.0
    return len(form) / len(label) if place else 1.0


def by_likeness(said: str, labels: Options) -> set[str]:
    """The option whose long label was mistyped: alike enough, clearly more than any other, equally negated."""
    typed = key(said)
    scores = sorted(
        ((fuzz.ratio(typed, key(label)), option) for option, label in labels if _may_be_mistyped(said, typed, label)),
        reverse=True,
    )
    rivals = [score for score, _ in scores[1:]]
    if not scores or scores[0][0] < _LIKE_ENOUGH or (rivals and scores[0][0] - rivals[0] < _CLEARLY_MORE):
        return set()
    return {scores[0][1]}


def _may_be_mistyped(said: str, typed: str, label: str) -> bool:
    length = len(key(label))
    same_side = bool(_NEGATED.search(said)) == bool(_NEGATED.search(label))
    return same_side and length >= _LONG_LABEL and abs(length - len(typed)) <= 3
