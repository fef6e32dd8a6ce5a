"""Thousands of random walks through every flow: no crash, always a question or an end, every limit kept.

State passes through its stored form at every turn.
"""

from __future__ import annotations

import os
import random
from datetime import datetime, timedelta

import pytest
from fakes.line_rules import REPLY, body_problems

from bot.advance import advance
from bot.channels.line_messages import messages
from bot.content.check_flows import MOST_BUTTONS
from bot.content.check_words import MOST_CHARACTERS, MOST_URGENT, width
from bot.content.library import ROOT, Library
from bot.content.words import GLOSS, Language
from bot.core.calendar import JST, in_japan
from bot.core.cases import find_duty, is_open
from bot.core.draft import MOST_BUBBLES, Draft
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person
from bot.core.reply import Reply, Shown
from bot.core.walk import pending
from bot.store.codec import pack, unpack_person

WALKS = 3000 if os.environ.get("KAERU_SOAK") else 40
STEPS = 40
FLOWS = sorted(path.stem for path in (ROOT / "flows").glob("*.toml"))
YOU = Address("line", "U" + "0" * 32, "U" + "1" * 32)
START = datetime(2026, 12, 28, 18, 0, tzinfo=JST)
TEXTS = (
    "はい", "いいえ", "わからない", "1", "２", "3万円", "12,800", "たくさん", "昨日", "12/27", "来月", "😀", "もどる", "やめる",
    "メニュー", "人と話す", "English", "日本語", "直す", "予定", "シマンテック", "みなとカード", "グーグルプレイカード", "アップル",
    "3時に電話した。北野さんて人。5分待たされてしかるべき部署から明日以降電話くるって", "20分まってもつながらない", "メールきた",
    "信用管理課の高山さんと備前さんから電話きた 03-0000-4455 カウンターなら早い 事故扱いって言えって", "高山じゃなくて高村",
    "チャットで聞いた。返金のメールが1〜2営業日でくるらしい", "聞いた 新カード1週間 1/27に一度引かれて2月明細でマイナス 受付番号A-3391",
    "Called at 3, spoke to Kate, on hold 5 min, someone will call back tomorrow", "カウンター行ってきた", "文を読む",
    "これブログに書いていい?", "明細に覚えのない請求がある", "電子マネーの番号を詐欺に伝えてしまった", "a" * 5000, "うん、たぶん", "not sure", "$19.95",
)  # fmt: skip
KINDS: tuple[EventKind, ...] = ("sticker", "photo", "voice", "file", "location", "hello", "unsend")


class Walk:
    """One random conversation."""

    def __init__(self, library: Library, seed: int, lang: str) -> None:
        self.library = library
        self.random = random.Random(seed)
        self.person = Person("0" * 32, lang=lang)
        self.now = START + timedelta(hours=self.random.randrange(24 * 10))
        self.buttons: list[Shown] = []
        self.number = 0

    def step(self) -> None:
        """One random event, then everything that must hold."""
        roll = self.random.random()
        if roll < 0.6 and self.buttons:
            recent = self.buttons[-4:] if self.random.random() < 0.9 else self.buttons
            pressed = self.random.choice(recent)
            picked = "2026-11-10T12:00" if pressed.kind.startswith("pick") else ""
            self.happen("press", pressed.data, picked)
        elif roll < 0.9:
            self.happen("text", self.random.choice(TEXTS))
        elif roll < 0.95:
            self.happen(self.random.choice(KINDS), "")
        else:
            self.wait()

    def wait(self) -> None:
        """Time passes; what fell due happens."""
        self.now += timedelta(hours=self.random.randrange(1, 80))
        if any(reminder.due <= self.now for reminder in self.person.reminders):
            self.happen("due", "")

    def happen(self, kind: EventKind, text: str, picked: str = "") -> None:
        """One event, with the person passing through the stored form."""
        self.number += 1
        self.now += timedelta(seconds=30)
        event = Event(
            id=str(self.number), kind=kind, address=YOU, at=self.now, text=text, picked=picked, message=str(self.number)
        )
        turn = advance(self.library, self.person, event, self.now)
        if turn.erase:
            self.person = Person("0" * 32, lang=self.person.lang)
            return
        self.person = unpack_person(pack(turn.person))
        assert self.person == turn.person
        replies = [self.library.words.render(said, self.person.lang, self.now) for said in turn.says]
        self.judge(replies, kind)

    @property
    def spoken(self) -> Language:
        """The words this person is answered in."""
        return self.library.words.languages[self.person.lang or "ja"]

    def judge(self, replies: list[Reply], kind: EventKind) -> None:
        """The promises about every turn."""
        assert len(replies) <= MOST_BUBBLES, [reply.key for reply in replies]
        assert sum(len(reply.buttons) for reply in replies) <= MOST_BUTTONS, [
            (reply.key, [one.data for one in reply.buttons]) for reply in replies
        ]
        if kind not in ("unsend", "unfollow", "due"):
            assert replies, "nobody stays without an answer"
        for reply in replies:
            if reply.style != "copy":
                limit = MOST_URGENT if reply.style == "urgent" else MOST_CHARACTERS
                glossed = any(name.startswith(GLOSS) for name in self.spoken.references.get(reply.key, ()))
                assert glossed or width(reply.text) <= limit, (reply.key, reply.text)
                blanks = [mark for mark in ("〔", "[not known]") if mark in reply.text]
                assert not blanks or reply.key == "blanks", (reply.key, reply.text)
            self.buttons.extend(reply.buttons)
        if replies:
            body = {"replyToken": "x", "messages": messages(replies, [("もどる", "back")])}
            assert not body_problems(REPLY, body)
        self.judge_state()

    def judge_state(self) -> None:
        """The talk always stands at a question, or nowhere; every timer belongs to an open duty and lies in the day."""
        place = self.person.place
        if place is not None and place.asked:
            assert pending(Draft(self.library, self.person, self.now)) is not None
        for reminder in self.person.reminders:
            case = self.person.case(reminder.case)
            assert case is not None
            duty = find_duty(case, reminder.subject)
            assert duty is not None
            assert is_open(duty)
            if not reminder.name.startswith("later"):
                assert 9 <= in_japan(reminder.due).hour <= 20


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("flow", FLOWS)
def test_random_walks_never_get_lost(library: Library, flow: str, lang: str) -> None:
    for seed in range(WALKS):
        walk = Walk(library, seed, lang)
        try:
            walk.happen("press", f"s|start|{flow}")
            for _ in range(STEPS):
                walk.step()
        except Exception as fault:
            raise AssertionError(f"walk {seed} of {flow} in {lang}, event {walk.number}") from fault
