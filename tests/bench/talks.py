"""Real talks to play: each found by running the pure turn, so that every press is a button of the pending question.

A free text, then four presses, and so on. Nobody's id stands in a button, so one moment of a talk serves any number of
people: each is stored as they were before it, and says one thing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Literal

from bot.advance import advance
from bot.content.library import Library
from bot.core import walk
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.masks import mask
from bot.core.person import Address, Message, Person
from bot.core.reply import Reply, Shown

PRESSES = 4
"""How many presses follow a free text."""
EVENTS = 10
_NOBODY = Address("line", "bench", "nobody")
_OPENINGS = (
    "明細に覚えのない請求があります。シマンテックから9,878円引かれています",
    "スーパーのカードの明細に「ﾃﾞｼﾞﾀﾙｻｰﾋﾞｽ」2,178円とあります。覚えがないです",
    "グーグルプレイカード3万円ぶん買えと言われて買いました 1枚目の番号言いました 今も電話つながってます",
    "コンビニでAppleギフトカードを買って番号を伝えてしまいました",
    "アマゾンからアカウントを停止するというメールが届いてリンクを押してしまった",
    "アカウントにログインできなくなりました。メールで知らない端末が追加されたと来ています",
    "I don't recognise a charge of 12,800 yen on my credit card statement",
    "えきねっとから変なメールが来た",
)
_ASIDES = ("どうすればいいですか", "よくわからないです", "予定", "お金は戻ってきますか？", "電話番号を教えて")


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a person does in a talk; `shown` is the message whose button it was, for platforms that send it back."""

    kind: Literal["text", "press"]
    text: str
    picked: str = ""
    label: str = ""
    shown: tuple[Reply, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment of a talk: the person before it, what they do, as an event, and what the turn then says."""

    person: Person
    said: Said
    event: Event
    says: tuple[Message, ...]


def newcomer(library: Library, address: Address, now: datetime, person_id: str = "0" * 32) -> Person:
    """Somebody who has just become a friend: met, greeted, asked nothing yet."""
    event = Event(id="follow", kind="follow", address=address, at=now, lang="ja")
    return advance(library, Person(person_id), event, now).person


def make_moments(library: Library, talks: int, now: datetime) -> list[Moment]:
    """The moments of so many talks, shuffled: what comes in when many people talk at once."""
    moments = [moment for number in range(talks) for moment in _talk(library, Random(number), now)]
    Random(talks).shuffle(moments)
    return moments


def _talk(library: Library, random: Random, now: datetime) -> Iterator[Moment]:
    person = newcomer(library, _NOBODY, now)
    replies: tuple[Reply, ...] = ()
    for number in range(EVENTS):
        is_text = number % (PRESSES + 1) == 0
        said = _type(library, person, replies, random, now) if is_text else _press(replies, random, now)
        masked = mask(said.text) if is_text else None
        event = Event(
            id=f"e{number}", kind=said.kind, address=_NOBODY, at=now, text=masked.text if masked else said.text,
            picked=said.picked, hidden=masked.hidden if masked else (), message=f"5800000000000{number:05}" if is_text else "",
        )  # fmt: skip
        turn = advance(library, person, event, now)
        yield Moment(person, said, event, turn.says)
        person = turn.person
        replies = library.words.render_all(turn.says, person.lang, now) or replies


def _type(library: Library, person: Person, replies: tuple[Reply, ...], random: Random, now: datetime) -> Said:
    """What people type: their trouble at first, then an answer in words of their own, or something quite different."""
    step = walk.pending(Draft(library, person, now))
    if step is None:
        return Said("text", random.choice(_OPENINGS))
    if random.random() < 0.3:
        return Said("text", random.choice(_ASIDES))
    match step.kind:
        case "yen":
            return Said("text", f"{random.randrange(1000, 40000)}円くらいです")
        case "when":
            return Said("text", random.choice(("昨日の夜8時ごろ", "おととい", f"{now:%-m月%-d日}")))
        case "text":
            return Said("text", random.choice(("さくらネットサービス", "DIGITAL SVC TOKYO", "わかりません")))
        case "phone":
            return Said("text", "090-1234-5678")
        case _:
            labels = [shown.label for reply in replies for shown in reply.buttons if shown.data.startswith("q|")]
            return Said("text", f"{random.choice(labels)}です" if labels else random.choice(_ASIDES))


def _press(replies: tuple[Reply, ...], random: Random, now: datetime) -> Said:
    """A press on a button of the newest message: an answer if there is one, else whatever stands there."""
    buttons = [shown for reply in replies for shown in reply.buttons if shown.kind != "copy"]
    answers = [shown for shown in buttons if shown.data.startswith("q|")]
    if not buttons:
        return Said("press", "s|menu|", label="メニュー", shown=replies)
    shown = random.choice(answers or buttons)
    return Said("press", shown.data, _picked(shown, now), shown.label, replies)


def _picked(shown: Shown, now: datetime) -> str:
    moment = now - timedelta(days=1)
    if shown.kind == "pick-day":
        return f"{moment:%Y-%m-%d}"
    return f"{moment:%Y-%m-%dT%H:%M}" if shown.kind == "pick" else ""
