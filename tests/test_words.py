"""What one person's turn tells another's: once, in order, whatever dies, is erased or does not answer in between."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from conftest import START, Clock, make_store
from msgspec.structs import replace
from redis.asyncio import Redis

from bot.afterwards import Gone
from bot.channels.terminal import TerminalChannel
from bot.content.library import Library
from bot.core.event import Event
from bot.core.outbox import SEND_WITHIN, next_delivery, next_word, outbox_due
from bot.core.person import Address, Delivery, Message, Person, Place, Tie, Word
from bot.core.unsent import forget_values
from bot.house import House, build_house
from bot.store import keys

HERE = Address("terminal", "here", "you")
THERE = Address("terminal", "there", "aunt")
PAGE = Address("web", "page", "browser")
HELLO = Word("said", says=(Message("said.thanks"),))
TOMORROW = Place("1", "a flow of tomorrow", "step")
MENU = Word("said", says=(Message("said.sticker"),))


def delivery(number: int, to: str, word: Word = HELLO) -> Delivery:
    return Delivery(f"00000000-0000-4000-8000-{number:012d}", START, (), to=to, word=word)


def name(house: House, address: Address) -> str:
    return house.person_id(address)


async def keep(house: House, address: Address | None, *outbox: Delivery, of: str = "") -> str:
    """Somebody whose turn was committed by a process that died before it sent anything."""
    person = Person(of or name(house, address or HERE), address=address, lang="ja", met=START, outbox=outbox)
    outcome, _ = await house.store.commit(person, b"", START, outbox_due=outbox_due(person, START))
    assert outcome == "ok"
    return person.id


async def stored(house: House, of: str) -> Person:
    person = (await house.store.load(of)).person
    assert person is not None
    return person


async def damage(redis: Redis, of: str) -> bytes:
    """Spoil a record; what it was."""
    whole: bytes = await redis.get(keys.person(of))  # type: ignore[assignment]
    await redis.set(keys.person(of), whole[:-1] + bytes((whole[-1] ^ 1,)))
    return whole


def keys_said(house: House) -> list[str]:
    terminal = house.channels["terminal"]
    assert isinstance(terminal, TerminalChannel)
    return [reply.key for reply in terminal.said]


async def later(house: House, clock: Clock, rounds: int = 2) -> None:
    """The worker looks after what is due, and what that brings is sent."""
    for _ in range(rounds):
        clock.now += SEND_WITHIN
        await house.worker.once()
        await house.sent()


async def test_what_a_dead_process_did_not_tell_the_worker_tells_over_the_border_of_two_shards(
    house: House, clock: Clock
) -> None:
    you, aunt = name(house, HERE), name(house, THERE)
    assert keys.tag(you) != keys.tag(aunt)
    await keep(house, THERE)
    await keep(house, HERE, delivery(1, aunt))
    await later(house, clock)
    assert keys_said(house) == ["said.thanks"]
    assert not (await stored(house, you)).outbox
    assert not (await stored(house, aunt)).outbox


async def test_a_word_that_was_taken_before_its_sender_died_is_not_taken_again(house: House, clock: Clock) -> None:
    aunt = await keep(house, THERE)
    told = delivery(1, aunt)
    you = await keep(house, HERE, told)
    await house.sender.pass_on(you, told)
    await house.sent()
    await later(house, clock)
    assert keys_said(house) == ["said.thanks"]
    assert not (await stored(house, you)).outbox


async def test_two_processes_that_tell_the_same_word_at_once_make_one_turn(
    house: House, clock: Clock, redis_url: str, library: Library
) -> None:
    other_store = make_store(redis_url)
    other = build_house(other_store, library, clock)
    other.channels["terminal"] = house.channels["terminal"]
    aunt = await keep(house, THERE)
    you = await keep(house, HERE, *(delivery(number, aunt) for number in range(8)))
    await asyncio.gather(house.sender.recover(you), other.sender.recover(you))
    await house.sent()
    await other.sent()
    await later(house, clock)
    assert keys_said(house) == ["said.thanks"] * 8
    await other_store.close()


async def test_two_people_who_tell_each_other_much_at_once_do_not_wait_for_each_other(
    house: House, clock: Clock
) -> None:
    you, aunt = name(house, HERE), name(house, THERE)
    await keep(house, HERE, *(delivery(number, aunt, MENU) for number in range(10)))
    await keep(house, THERE, *(delivery(100 + number, you) for number in range(10)))
    async with asyncio.timeout(20):
        await later(house, clock, 4)
    assert sorted(keys_said(house)) == ["said.sticker"] * 10 + ["said.thanks"] * 10


async def test_words_keep_their_order(house: House, clock: Clock) -> None:
    aunt = await keep(house, THERE)
    words = [HELLO, MENU, MENU, HELLO, MENU]
    await keep(house, HERE, *(delivery(number, aunt, word) for number, word in enumerate(words)))
    await later(house, clock)
    assert keys_said(house) == [word.says[0].key for word in words]


async def test_one_who_cannot_be_told_now_delays_nobody_else_and_is_told_in_order(house: House, clock: Clock) -> None:
    aunt, page = name(house, THERE), name(house, PAGE)
    newer = Person(aunt, address=THERE, lang="ja", met=START, content=10**6, places=(TOMORROW,))
    _, version = await house.store.commit(newer, b"", START)
    await keep(house, PAGE)
    you = await keep(house, HERE, delivery(1, aunt), delivery(2, page), delivery(3, aunt, MENU))
    clock.now += SEND_WITHIN
    await house.worker.once()
    assert [one.to for one in (await stored(house, you)).outbox] == [aunt, aunt]
    assert [message.key for one in (await stored(house, page)).outbox for message in one.says] == ["said.thanks"]
    assert (await house.store.commit(replace(newer, content=0, places=()), version, START))[0] == "ok"
    await later(house, clock)
    assert keys_said(house) == ["said.thanks", "said.sticker"]


async def test_one_whose_record_is_damaged_is_told_once_it_is_mended_and_delays_nobody_else(
    house: House, clock: Clock, redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    aunt, page = await keep(house, THERE), await keep(house, PAGE)
    whole = await damage(redis, aunt)
    you = await keep(house, HERE, delivery(1, aunt), delivery(2, page), delivery(3, aunt, MENU))
    await later(house, clock, 8)
    assert [one.to for one in (await stored(house, you)).outbox] == [aunt, aunt]
    assert [message.key for one in (await stored(house, page)).outbox for message in one.says] == ["said.thanks"]
    assert [record.levelname for record in caplog.records if aunt[:8] in record.message] == ["ERROR"], "once an hour"
    await redis.set(keys.person(aunt), whole)
    clock.move(hours=25)
    await later(house, clock)
    assert keys_said(house) == ["said.thanks", "said.sticker"]


async def test_a_page_that_nobody_opens_holds_no_word_back_and_shows_none(house: House, clock: Clock) -> None:
    aunt = await keep(house, THERE)
    listed = Delivery("00000000-0000-4000-8000-00000000000a", START, (Message("said.nothing"),))
    browser = await keep(house, PAGE, listed, delivery(2, aunt), delivery(3, aunt, MENU))
    assert [one.id for one in (await house.inbox(PAGE)).listed] == [listed.id]
    await later(house, clock)
    assert keys_said(house) == ["said.thanks", "said.sticker"]
    assert [one.id for one in (await stored(house, browser)).outbox] == [listed.id]
    assert outbox_due(await stored(house, browser), clock()) is None


async def test_a_platform_that_is_not_connected_holds_no_word_back(house: House, clock: Clock) -> None:
    aunt = await keep(house, THERE)
    line = Address("line", "bot", "U1")
    said = Delivery("00000000-0000-4000-8000-00000000000b", START, (Message("said.nothing"),))
    await keep(house, line, said, delivery(2, aunt))
    await later(house, clock)
    assert keys_said(house) == ["said.thanks"]
    assert [one.id for one in (await stored(house, name(house, line))).outbox] == [said.id]


async def test_a_word_does_not_interrupt_what_somebody_is_typing(house: House, clock: Clock) -> None:
    aunt = await keep(house, THERE)
    text = Event(id="t", kind="text", address=THERE, at=START, text="明細に覚えのない", lang="ja")
    await house.turns.take(text)
    held = (await stored(house, aunt)).burst
    assert held is not None
    await house.hear(Event(id="w", kind="word", person=aunt, at=START, word=HELLO, sender="0" * 32))
    assert (await stored(house, aunt)).burst == held


async def test_somebody_without_an_address_hears_words_and_nothing_waits_for_them(house: House, clock: Clock) -> None:
    caller = await keep(house, None, of="c" * 32)
    await keep(house, HERE, delivery(1, caller))
    await later(house, clock)
    assert not (await stored(house, caller)).outbox
    assert (await stored(house, caller)).address is None


@pytest.mark.parametrize("is_erased", [True, False])
async def test_a_word_to_somebody_who_is_gone_makes_nobody_and_ends_the_tie(
    house: House, clock: Clock, redis: Redis, is_erased: bool
) -> None:
    aunt = name(house, THERE)
    if is_erased:
        loaded_as = Person(aunt, address=THERE)
        _, version = await house.store.commit(loaded_as, b"", START)
        assert await house.store.erase(loaded_as, version, START) == "ok"
    before = await redis.get(keys.person(aunt))
    you = await keep(house, HERE, delivery(1, aunt))
    person = await stored(house, you)
    tied = replace(person, ties=(Tie(aunt, "relative", "1", START), Tie("f" * 32, "relative", "1", START)))
    version = (await house.store.load(you)).version
    assert (await house.store.commit(tied, version, START, outbox_due=outbox_due(tied, START)))[0] == "ok"
    await later(house, clock)
    after = await stored(house, you)
    assert [tie.id for tie in after.ties] == ["f" * 32]
    assert not after.outbox
    assert await redis.get(keys.person(aunt)) == before
    assert keys_said(house) == []


async def test_a_word_that_reaches_nobody_from_somebody_who_is_gone_too_ends_quietly(house: House) -> None:
    event = Event(id="w", kind="word", person="a" * 32, at=START, word=HELLO, sender="b" * 32)
    assert await house.turns.take(event) == Gone()
    await house.hear(event)


def test_a_word_is_never_said_and_what_is_said_never_told() -> None:
    said = Delivery("s", START, (Message("said.thanks"),))
    person = Person("p", address=HERE, outbox=(delivery(1, "a"), said))
    assert next_delivery(person, START) is said
    assert next_word(person, START) is person.outbox[0]
    assert outbox_due(person, START) == START + SEND_WITHIN


def test_behind_a_word_that_waits_only_words_to_others_go() -> None:
    after = START + timedelta(minutes=1)
    waiting = replace(delivery(1, "a"), after=after)
    person = Person("p", address=PAGE, outbox=(waiting, delivery(2, "a"), delivery(3, "b")))
    assert next_word(person, START) is person.outbox[2]
    alone = replace(person, outbox=person.outbox[:2])
    assert next_word(alone, START) is None
    assert outbox_due(alone, START) == after


def test_what_is_taken_back_leaves_the_words_that_wait_too() -> None:
    word = Word("said", data={"amount": "JPY 9878", "kind": "card"}, says=(Message("view", {"money": "JPY 9878"}),))
    (after,) = forget_values((delivery(1, "a", word),), ["JPY 9878"])
    assert after.word is not None
    assert (after.word.data, after.word.says[0].args) == ({"kind": "card"}, {})
