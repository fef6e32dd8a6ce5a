"""Where several people read it: silence, but for a call and a dangerous link; nothing kept, nothing of a case shown."""

from __future__ import annotations

from datetime import timedelta

import pytest
from conftest import Clock
from redis.asyncio import Redis

from bot.afterwards import Ready
from bot.channels.base import is_link
from bot.content.library import Library
from bot.core.event import Event
from bot.core.group import QUIET_FOR, warned_of
from bot.core.person import Address, Person
from bot.house import House
from bot.overhearing import is_dangerous

BAD = (
    "【Amazon】お支払い方法に問題があります。24時間以内に確認してください https://amazon.co.jp.account-verify.xyz/login"
)
OTHER = "【楽天】カードの利用を制限しました。ご確認ください http://rakuten.co.jp.member-check.top/"
HARMLESS = [
    "あした10時に駅で",
    "レシピはこれ https://www.example.com/curry",
    "公式はここ https://www.amazon.co.jp/",
    "電子マネーの番号を伝えてしまった",
    "ver.2.0が出た",
]


def test_the_texts_of_these_tests_are_what_they_should_be(library: Library) -> None:
    assert is_dangerous(library, BAD)
    assert is_dangerous(library, OTHER)
    assert is_link(BAD)
    assert not any(is_dangerous(library, text) for text in HARMLESS)


class Group:
    """A group as the house sees it: what others write there, and what we say."""

    def __init__(self, house: House, clock: Clock, name: str = "G1") -> None:
        self.house = house
        self.clock = clock
        self.name = name
        self.address = Address("terminal", "t", name)
        self.number = 0

    async def write(self, text: str) -> list[str]:
        """Somebody writes; everything that we have said there so far."""
        self.number += 1
        event = Event(
            id=f"{self.name}{self.number}", kind="overheard", address=self.address, at=self.clock(), text=text,
            where=self.name,
        )  # fmt: skip
        after = await self.house.turns.take(event)
        assert after is None or isinstance(after, Ready)
        return await self.said()

    async def person(self) -> Person | None:
        return (await self.house.store.load(self.house.person_id(self.address))).person

    async def said(self) -> list[str]:
        person = await self.person()
        return [message.key for one in (person.outbox if person else ()) for message in one.says]


@pytest.fixture
def group(house: House, clock: Clock) -> Group:
    return Group(house, clock)


@pytest.mark.parametrize("text", HARMLESS)
async def test_what_others_say_leaves_no_trace_at_all(group: Group, redis: Redis, text: str) -> None:
    before = set(await redis.keys("*"))
    assert await group.write(text) == []
    assert set(await redis.keys("*")) == before


async def test_a_dangerous_link_gets_one_calm_word_a_group_and_a_while(group: Group) -> None:
    assert len(await group.write(BAD)) == 1
    assert await group.write(BAD) == ["group.careful"]
    assert len(await group.write(OTHER)) == 2
    assert await Group(group.house, group.clock, "G2").write(BAD) == ["group.careful"]


async def test_of_a_spoken_of_link_only_a_digest_is_kept(group: Group) -> None:
    await group.write(BAD)
    person = await group.person()
    assert person is not None
    assert not any(part in str(person) for part in ("amazon", "account-verify", "お支払い"))
    assert not person.cases


def test_a_link_is_spoken_of_again_after_a_while_and_the_memory_has_an_end() -> None:
    start = Clock()()
    group, new = warned_of(Person("g"), ["a.example"], start)
    assert new
    assert not warned_of(group, ["a.example"], start + QUIET_FOR - timedelta(minutes=1))[1]
    assert warned_of(group, ["a.example"], start + QUIET_FOR)[1]
    for number in range(500):
        group, _ = warned_of(group, [f"h{number}.example"], start + timedelta(minutes=number))
    assert len(group.warned) <= 40
