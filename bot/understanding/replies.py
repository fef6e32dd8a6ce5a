"""What a merchant's answer means: receipt, offer, question, done, refusal or unclear; its key sentences and its data.

Pure; knows no case. An answer that says several things counts as what binds most: a refusal before an offer, an offer
before a mere receipt; "refund processed" is a promise until the statement shows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from bot.understanding.amounts import read_money
from bot.understanding.late import late
from bot.understanding.learned import text_features, weigh
from bot.understanding.pasted import Pasted, unwrap
from bot.understanding.pastes import SURELY, speaks_as_letter
from bot.understanding.quoted import answer_in
from bot.understanding.reply_phrases import PHRASES, Kind
from bot.understanding.reply_sense import parts_of, senses

_MOST = 3000
_MOST_SAID = 80
_COMPILED = {name: (kind, late(pattern)) for name, (kind, pattern) in PHRASES.items()}
_AFTER_RETURN = late(r"\b(?:once|after|when|if)\b.{0,60}\b(?:returned|receive|item|goods|product)\b")
"""Money only for goods sent back: not yet promised."""
_SENTENCES = late(r"(?<=[.!?\n])")
_OTHER_THAN_MONEY = late(
    r"refund\w*\b.{0,40}\b(?:as|in|to|with) (?:a )?(?:store credit|voucher|gift card|credit note|points)"
    r"|返金[^。\n]{0,20}(?:ストアクレジット|ポイント|クーポン|商品券)"
)
_HOPE = late(
    r"(?:once|when|if|after|until|before|whether|unless)\b[^.!?\n]{0,80}|(?:場合|ましたら|次第|たら|後に|前に)[^。\n]{0,3}"
)
_NOT_DONE = late(
    r"(?:refund|cancell?ation) request (?:has been|was|is)"
    r"(?! (?:now )?(?:approved|granted|accepted|processed|completed))"
    r"|(?:解約|退会|キャンセル|返金)の?(?:[おご]?申(?:し出|し込み|込み?|請)|ご?依頼)(?:を|は|が)?"
    r"(?:受け付け|承り|受領)|(?:has|have|was|is|been|be)(?: not|n'?t)(?: yet)? (?:been )?"
    r"(?:cancel\w*|refund\w*|processed|issued)|not (?:yet )?(?:been )?(?:cancell?ed|refunded|processed)"
    r"|still active|remains active|まだ.{0,12}(?:完了|解約|返金)して(?:い|お)"
    r"|(?:完了|解約|返金)して(?:い|お)(?:りません|ません)"
)
_NEVER_REFUNDED = late(r"(?:\bnot|n't|cannot|\bnever)(?: \w+){0,3} (?:refund|reimburs|credit)\w*")
_SPAN = late(
    r"(\d{1,3})\s?(?:-|–|—|~|〜|から|to|or|と|、)\s?(\d{1,3})\s?(business |working |営業)?\s?"
    r"(days?|日|weeks?|週間?)|(\d{1,3})\s?(business |working |営業)?\s?(days?|日|weeks?|週間?)"
    r"(?:以内|ほど|程度|くらい|後|ぐらい|前後|かか|\b)"
)
_PERCENT = late(r"(\d{1,3})\s?(?:%|percent|パーセント)")
_HALF = late(r"half (?:price|off)|半額")
_OWN = late(
    r"\b(?:i|i'm|i've|my|me|they|he|she)\b|らしい|だって|と言われ|って言|来ました|きました|返事が|ですか[?？。]?$"
)
_DONE = {"cancelled": "cancelled", "refund": "refund_promised"}
"""What is told as done, and the phrase that says it."""
_OF_WHAT = {"cancelled": "ended", "refund": "money"}
"""The part of a sentence that speaks of it."""
_HARDLY, _NOT_AT_ALL = -0.4, -0.55
"""Scores below which a label is not what is meant too, and below which it is not what is meant at all."""
_AS_AN_ANSWER = 0.3
"""How much a text must speak as a letter, with half of how much it says what answers say, to be an answer."""
_PHRASE_OF = {"receipt": "received", "offer": "stay", "question": "asked", "refusal": "refused", **_DONE}


@dataclass(frozen=True, slots=True)
class Span:
    """How long something is to take: from, to, in days that are counted or only business days."""

    least: int
    most: int
    business: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """A merchant's answer. `phrases` are the key sentences found (names in `PHRASES`), in the order of the text;
    `refund` and `cancelled` what it says is done or promised, `said` in which sentence; `money` as stored, `percent` of an offer.
    """

    kind: Kind
    phrases: tuple[str, ...] = ()
    cancelled: bool = False
    refund: bool = False
    said: str = ""
    money: str = ""
    percent: int = 0
    span: Span | None = None


def sort_reply(raw: str) -> Answer:
    """Sort what a merchant wrote back; "unclear" for what is empty or says none of it."""
    text = _words(unwrap(answer_in(raw) or raw))
    places = _places(text)
    score = weigh("replies", _features(text, places))
    likely = sorted(score, key=lambda label: -score[label])
    if not places and not any(map(str.isalpha, text)):
        return Answer("unclear")
    says = next(label for label in likely if not (label in _DONE and _is_open(text, label, places)))
    says = _binding(says, score, places)
    kind: Kind = PHRASES[_PHRASE_OF[says]][0] if says in _PHRASE_OF else "unclear"
    for label, name in _DONE.items():
        if score[label] < _NOT_AT_ALL and says != label:
            places.pop(name, None)
    if kind != "unclear" and not any(PHRASES[name][0] == kind for name in places):
        places[_PHRASE_OF[says]] = 0
    found = tuple(sorted(places, key=lambda name: places[name]))
    return Answer(
        kind,
        found if kind != "unclear" else (),
        cancelled="cancelled" in places,
        refund="refund_promised" in places and kind == "done",
        said=_sentence(text, places.get("refund_promised")),
        money=str(read_money(text, bare=False) or ""),
        percent=_percent(text) if kind == "offer" else 0,
        span=read_span(text),
    )


def reply_features(raw: str) -> set[str]:
    """What an answer is looked at for when its kind is learned."""
    text = _words(unwrap(raw))
    return _features(text, _places(text))


def _words(pasted: Pasted) -> str:
    text = unicodedata.normalize("NFKC", f"{pasted.headers.get('subject', '')}\n{pasted.text}").casefold()[:_MOST]
    return re.sub(r"\d{20,}", " ", re.sub(r"[’‘]", "'", text))


def _features(text: str, places: Mapping[str, int]) -> set[str]:
    return text_features(text, {*places, *parts_of(text)})


def _places(text: str) -> dict[str, int]:
    """Where the set phrases stand, and the sentences that mean one of them."""
    plain = "".join(one for one in _SENTENCES.split(text) if not _AFTER_RETURN.search(one))
    plain = _HOPE.sub(" ", _NEVER_REFUNDED.sub(" ", plain))
    places: dict[str, int] = {}
    for name, (kind, pattern) in _COMPILED.items():
        if match := pattern.search(plain if kind == "done" else text):
            places[name] = match.start()
    for name, place in senses(text):
        places.setdefault(name, place)
    if _OTHER_THAN_MONEY.search(text):
        places.pop("refund_promised", None)
    if _NOT_DONE.search(text):
        places.pop("cancelled", None)
        if "refused" not in places and not re.search(r"refund will|返金いたします|返金されます", text):
            places.pop("refund_promised", None)
    return places


def is_answer(raw: str) -> bool:
    """Whether a message may be a merchant's letter rather than somebody's own words."""
    if len(unwrap(raw).headers) > 1:
        return True
    if handed_on := answer_in(raw):
        return bool(_places(_words(unwrap(handed_on))))
    speaks = speaks_as_letter(raw)
    if speaks > SURELY or speaks < _NOT_AT_ALL:
        return speaks > SURELY
    text = _words(unwrap(raw))
    if _OWN.search(text):
        return False
    score = weigh("replies", _features(text, _places(text)))
    says = max(score[label] for label in _PHRASE_OF)
    return speaks + max(says, 0) / 2 > _AS_AN_ANSWER


def _binding(says: str, score: Mapping[str, float], places: Mapping[str, int]) -> str:
    """What binds, where an answer says two things: of an ended contract the money that is refused is what is left to do, a
    refusal with a proposal asks to be accepted; and what nothing speaks for is unclear.
    """
    if says == "cancelled" and "refused" in places and "refund_promised" not in places:
        return "refusal"
    if says == "refusal" and {"stay", "discount"} & places.keys() and score["offer"] > _HARDLY:
        return "offer"
    return "unclear" if score[says] < _NOT_AT_ALL and _PHRASE_OF.get(says) not in places else says


def _is_open(text: str, label: str, places: Mapping[str, int]) -> bool:
    """Whether the text says in so many words that it is not done yet, is done under a condition, or not in money."""
    if _DONE[label] in places:
        return False
    if _NOT_DONE.search(text) or _AFTER_RETURN.search(text) or _OTHER_THAN_MONEY.search(text):
        return True
    certain = _HOPE.sub(" ", text)
    return certain != text and _OF_WHAT[label] in parts_of(text) - parts_of(certain)


def _sentence(text: str, place: int | None) -> str:
    """The sentence that says a refund, shortened, "" for none."""
    if place is None:
        return ""
    begins = max((text.rfind(mark, 0, place) for mark in ".!?。\n"), default=-1) + 1
    ends = min((found for mark in ("\n", "。", ". ") if (found := text.find(mark, place)) > 0), default=len(text))
    return text[begins:ends].strip()[:_MOST_SAID]


def _percent(text: str) -> int:
    match = _PERCENT.search(text)
    return int(match[1]) if match else 50 if _HALF.search(text) else 0


def read_span(text: str) -> Span | None:
    """How long something is to take, in a text in small letters; None where no time is named."""
    match = _SPAN.search(text)
    if match is None:
        return None
    first, last = (match[1], match[2]) if match[1] else (match[5], match[5])
    business, unit = (match[3], match[4]) if match[1] else (match[6], match[7])
    weeks = 7 if unit.startswith(("w", "週")) else 1
    least, most = sorted((int(first) * weeks, int(last) * weeks))
    return Span(least, most, bool(business)) if most <= 400 else None
