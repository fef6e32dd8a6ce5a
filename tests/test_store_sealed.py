"""What lies in Redis is sealed: unreadable without its key, in another place, or damaged, and each fault is told apart."""

from __future__ import annotations

import hmac
import zlib

import msgspec
import pytest
from conftest import SECRET, START, make_store
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st
from redis.asyncio import Redis
from test_store import ID, YOU, everything, you

from bot.core.case import Case, Entry, Known
from bot.core.person import SCHEMA, Delivery, Message, Person
from bot.store import codec, keys
from bot.store.codec import Newer, Seal, Unreadable, pack, unpack_case, unpack_person
from bot.store.people import Store

NAME = keys.person(ID)
OLD, NEW = "an old key, long enough to be taken as one", "a new key, long enough to be taken as one"
SECRETS = ("みなとカード", "9878", "prepaid", "hang_up", "口座をなくした", YOU.user, YOU.account, "reply-token", "line")


def telling() -> Person:
    """Somebody who told us something in every place that keeps words."""
    told = Known("みなとカード", START, "口座をなくした")
    case = Case(
        "1",
        "prepaid_card",
        START,
        facts={"issuer": told},
        items={"card": {"1": {"value": Known("JPY 9878", START)}}},
        entries=(Entry(START, "call", "prepaid_card-hang_up", {"amount": "JPY 9878"}, "口座をなくした"),),
    )
    delivery = Delivery(
        "id", START, (Message("prepaid_card-hang_up", {"issuer": "みなとカード"}),), token="reply-token"
    )
    return you(cases=(case,), outbox=(delivery,))


async def stored(redis: Redis) -> bytes:
    blob = await redis.get(NAME)
    assert isinstance(blob, bytes)
    return blob


async def test_nothing_a_person_told_stands_readable_in_redis(store: Store, redis: Redis) -> None:
    person = telling()
    await store.commit(person, b"", START, event_id="reply-token", closed=person.cases, outbox_due=START)
    left = await everything(redis)
    assert len(left) == 4
    bytes_of_all = b"\n".join(
        key + (value if isinstance(value, bytes) else repr(value).encode()) for key, value in left.items()
    )
    assert not [word for word in SECRETS if word.encode() in bytes_of_all]


async def test_no_number_a_platform_gave_stands_in_a_key_even_after_erasure(store: Store, redis: Redis) -> None:
    _, version = await store.commit(telling(), b"", START, event_id="reply-token")
    await store.erase(telling(), version, START, "another-token")
    names = b" ".join(await everything(redis))
    assert not [word for word in (YOU.user, YOU.account, "reply-token", "another-token") if word.encode() in names]


def test_the_same_words_never_look_the_same() -> None:
    seal = Seal.of((SECRET,))
    assert len({seal.close(ID, NAME, pack(you())) for _ in range(50)}) == 50


@given(st.binary(max_size=2000))
def test_what_is_closed_opens_again(plain: bytes) -> None:
    seal = Seal.of((SECRET,))
    assert seal.open(ID, NAME, seal.close(ID, NAME, plain)) == plain


def test_a_person_and_a_case_survive_their_stored_form() -> None:
    assert unpack_person(pack(telling())) == telling()
    assert unpack_case(pack(telling().cases[0])) == telling().cases[0]


async def test_a_missing_key_is_told_with_its_remedy(store: Store, redis: Redis) -> None:
    await store.commit(you(), b"", START)
    with pytest.raises(Unreadable, match="KAERU_SECRET_KEY must still list every key that sealed a record"):
        await make_store(store.nodes, NEW).load(ID)


async def test_an_old_key_still_opens_and_the_new_one_seals(store: Store) -> None:
    before, rotated, after = (make_store(store.nodes, *secrets) for secrets in ((OLD,), (NEW, OLD), (NEW,)))
    await before.commit(you(), b"", START, closed=(Case("9", "rain", START),))
    loaded = await rotated.load(ID)
    assert loaded.person == you()
    assert await rotated.closed_case(ID, "9") == Case("9", "rain", START)
    await rotated.commit(you(seq=2), loaded.version, START)
    assert (await after.load(ID)).person == you(seq=2)
    with pytest.raises(Unreadable):
        await before.load(ID)


async def test_the_order_of_old_keys_does_not_matter(store: Store) -> None:
    await make_store(store.nodes, OLD).commit(you(), b"", START)
    for secrets in ((NEW, OLD), (OLD, NEW), (NEW, SECRET, OLD)):
        assert (await make_store(store.nodes, *secrets).load(ID)).person == you()


def test_two_keys_that_share_a_number_both_open() -> None:
    """A key's number is one byte, so some pair among 257 keys has the same one."""
    seals = [Seal.of((f"key {number}",)) for number in range(257)]
    by_number: dict[int, Seal] = {}
    first, second = next(
        (earlier, seal) for seal in seals if (earlier := by_number.setdefault(seal.keys[0][0], seal)) is not seal
    )
    both = Seal((*first.keys, *second.keys))
    assert both.open(ID, NAME, second.close(ID, NAME, b"plain")) == b"plain"
    assert both.open(ID, NAME, first.close(ID, NAME, b"plain")) == b"plain"


async def test_a_record_in_the_place_of_another_person_is_unreadable(store: Store, redis: Redis) -> None:
    other = "f" * 32
    await store.commit(you(), b"", START)
    await redis.set(keys.person(other), await stored(redis), px=60_000)
    with pytest.raises(Unreadable, match="damaged or was moved"):
        await store.load(other)


async def test_a_case_in_the_place_of_another_case_is_unreadable(store: Store, redis: Redis) -> None:
    await store.commit(you(), b"", START, closed=(Case("8", "rain", START), Case("9", "rain", START)))
    await redis.copy(keys.closed_case(ID, "8"), keys.closed_case(ID, "9"), replace=True)
    with pytest.raises(Unreadable, match="damaged or was moved"):
        await store.closed_case(ID, "9")


async def test_every_damaged_byte_is_noticed(store: Store, redis: Redis) -> None:
    await store.commit(you(), b"", START)
    blob = await stored(redis)
    for position in range(len(blob)):
        for flip in (0x01, 0x80, blob[position]):  # the last makes it zero
            damaged = blob[:position] + bytes((blob[position] ^ flip,)) + blob[position + 1 :]
            await redis.set(NAME, damaged, px=60_000)
            if damaged != blob:
                with pytest.raises((Unreadable, Newer)):
                    await store.load(ID)


@pytest.mark.parametrize("length", [0, 1, 2, 13, 14, 15, 29, 30])
async def test_a_record_that_is_cut_off_is_unreadable(store: Store, redis: Redis, length: int) -> None:
    await store.commit(you(), b"", START)
    await redis.set(NAME, (await stored(redis))[:length], px=60_000)
    with pytest.raises(Unreadable):
        await store.load(ID)


async def test_what_cannot_be_read_is_never_written_over(store: Store, redis: Redis) -> None:
    await make_store(store.nodes, OLD).commit(you(), b"", START)
    before = await everything(redis)
    assert (await store.commit(you(seq=9), b"", START))[0] == "conflict"
    assert await everything(redis) == before


def sealed(plain: bytes, name: str = NAME) -> bytes:
    return Seal.of((SECRET,)).close(ID, name, plain)


async def test_a_record_of_a_newer_release_is_told_as_such(store: Store, redis: Redis) -> None:
    newer = msgspec.msgpack.encode((SCHEMA + 1, {"id": ID, "hat": "red"}))
    await redis.set(NAME, sealed(newer), px=60_000)
    with pytest.raises(Newer, match=f"schema {SCHEMA + 1}; this release knows {SCHEMA}"):
        await store.load(ID)


async def test_a_closed_case_of_a_newer_release_is_told_as_such(store: Store, redis: Redis) -> None:
    name = keys.closed_case(ID, "9")
    newer = msgspec.msgpack.encode((SCHEMA + 1, {"id": "9"}))
    await redis.set(name, sealed(newer, name), px=60_000)
    with pytest.raises(Newer):
        await store.closed_case(ID, "9")


def test_the_number_of_the_schema_is_written_even_for_somebody_new() -> None:
    assert msgspec.msgpack.decode(pack(Person(ID))) == [SCHEMA, {"id": ID}]


async def test_a_newer_format_is_told_as_such(store: Store, redis: Redis) -> None:
    blob = sealed(pack(you()))
    await redis.set(NAME, bytes((codec.FORMAT + 1,)) + blob[1:], px=60_000)
    with pytest.raises(Newer, match=f"format {codec.FORMAT + 1}; this release knows {codec.FORMAT}"):
        await store.load(ID)


@pytest.mark.parametrize(
    "plain",
    [b"", b"\xc1", msgspec.msgpack.encode({"id": ID}), msgspec.msgpack.encode((SCHEMA, {"id": 3})), pack(you()) + b"x"],
    ids=["nothing", "no msgpack", "no schema", "a wrong type", "something behind it"],
)
def test_what_does_not_fit_the_schema_is_unreadable(plain: bytes) -> None:
    with pytest.raises(Unreadable, match="does not fit its schema"):
        unpack_person(plain)


def test_a_field_a_record_does_not_have_yet_has_its_default() -> None:
    older = msgspec.msgpack.encode((SCHEMA, {"id": ID}))
    assert unpack_person(older) == Person(ID)


@pytest.mark.parametrize("length", [0, 1, 65_535, 65_536, 200_000])
def test_any_release_opens_a_record_of_any_length_whether_it_was_compressed_or_not(length: int) -> None:
    seal, plain = Seal.of((SECRET,)), bytes(number % 251 for number in range(length))
    number, secret = seal.keys[0]
    key = hmac.digest(secret, ID.encode(), "sha256")
    for for_long in (True, False):
        blob = seal.close(ID, NAME, plain, for_long=for_long)
        assert seal.open(ID, NAME, blob) == plain
        assert blob[1] == number
        packed = AESGCM(key).decrypt(blob[codec.NONCE], blob[codec.NONCE.stop :], NAME.encode())
        assert zlib.decompress(packed) == plain
