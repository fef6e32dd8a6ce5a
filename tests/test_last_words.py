"""What somebody still had to tell others when they were erased: told all the same, and then nothing of it is left."""

from __future__ import annotations

from datetime import timedelta

from conftest import START, Clock, eventually
from msgspec.structs import replace
from redis.asyncio import Redis
from test_words import HERE, MENU, PAGE, THERE, TOMORROW, damage, delivery, keep, keys_said, later, name, stored

from bot.core.event import Event
from bot.core.outbox import SEND_WITHIN
from bot.core.person import Person
from bot.house import House
from bot.store import keys


async def erase(house: House) -> None:
    for number, text in enumerate(("消す", "はい")):
        await house.take(Event(id=f"e{number}", kind="text", address=HERE, at=START, text=text, lang="ja"))


async def test_what_an_erased_person_still_had_to_tell_is_told_and_leaves_no_trace(
    house: House, clock: Clock, redis: Redis
) -> None:
    aunt = await keep(house, THERE)
    you = await keep(house, HERE, delivery(1, aunt), delivery(2, aunt, MENU))
    await erase(house)
    await house.sent()
    assert [key for key in keys_said(house) if key.startswith("said.")] == ["said.thanks", "said.sticker"]
    clock.now += timedelta(minutes=1)
    await house.worker.once()
    await house.sent()
    names = {key.decode() async for key in redis.scan_iter()}
    assert {one for one in names if you in one} == {keys.person(you)}
    assert await redis.zscore(keys.due(keys.tag(you)), f"{you}:e") is None


async def test_the_last_words_of_an_erased_person_survive_the_death_of_their_process(
    house: House, clock: Clock
) -> None:
    aunt = await keep(house, THERE)
    you = await keep(house, HERE, delivery(1, aunt), delivery(2, aunt, MENU))
    for number, text in enumerate(("消す", "はい")):
        await house.turns.take(Event(id=f"e{number}", kind="text", address=HERE, at=START, text=text, lang="ja"))
    assert (await house.store.load(you)).erased is not None
    clock.now += keys.TAKEN_BACK_WITHIN
    await house.worker.once()
    await house.sent()
    assert keys_said(house) == ["said.thanks", "said.sticker"]
    assert not await house.store.copies.last_words(you)


async def test_a_last_word_that_cannot_be_taken_now_is_told_later(house: House, clock: Clock) -> None:
    aunt = name(house, THERE)
    newer = Person(aunt, address=THERE, lang="ja", met=START, content=10**6, places=(TOMORROW,))
    _, version = await house.store.commit(newer, b"", START)
    you = await keep(house, HERE, delivery(1, aunt))
    await erase(house)
    await house.sent()
    assert len(await house.store.copies.last_words(you)) == 1
    assert (await house.store.commit(replace(newer, content=0, places=()), version, START))[0] == "ok"

    async def is_told() -> bool:
        clock.now += SEND_WITHIN
        await house.worker.once()
        await house.sent()
        return "said.thanks" in keys_said(house)

    await eventually(is_told)
    assert not await house.store.copies.last_words(you)


async def test_the_last_words_of_an_erased_person_pass_by_a_damaged_record(
    house: House, clock: Clock, redis: Redis
) -> None:
    aunt, page = await keep(house, THERE), await keep(house, PAGE)
    whole = await damage(redis, aunt)
    you = await keep(house, HERE)
    loaded = await house.store.load(you)
    assert loaded.person is not None
    await house.store.erase(
        loaded.person, loaded.version, clock.now, told=clock.now, words=[delivery(1, aunt), delivery(2, page)]
    )
    await later(house, clock, 8)
    assert [message.key for one in (await stored(house, page)).outbox for message in one.says] == ["said.thanks"]
    await redis.set(keys.person(aunt), whole)
    clock.move(hours=2)
    await later(house, clock)
    assert keys_said(house) == ["said.thanks"]
    assert not await redis.exists(keys.parting(you))
