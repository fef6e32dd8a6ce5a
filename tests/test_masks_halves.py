"""A number that is cut in two messages: the first half is hidden at once, the second when it comes."""

from __future__ import annotations

import pytest
from conftest import Clock
from secrets_said import plain, said

from bot.core.event import Event
from bot.core.masks import PLACEHOLDER, mask_message
from bot.core.person import Address
from bot.house import House

YOU = Address("terminal", "t", "you")
CUT = [
    ("カード番号は 4111 1111", "1111 1111"),
    ("4111 1111", "1111 1111 です"),
    ("4111 1111 1111", "1111"),
    ("カード番号は4111", "111111111111"),
    ("41111111", "11111111"),
    ("3782 822463", "10005"),
    ("四一一一 一一一一", "一一一一 一一一一"),
    ("４１１１ー１１１１", "１１１１ー１１１１でした"),
    ("A1B2 C3D4", "E5F6 G7H8"),
    ("A1B2-C3D4-", "E5F6-G7H8"),
    ("ビットキャッシュは れこにそ かなえも", "ぬへほめ るろけり"),
    ("My card number is 4111 1111 1111", "1111 and my name"),
    ("番号いいます 4111 1111。続き送ります", "つづき 1111 1111 です"),
    ("前半 4111-1111-1111 まで", "残りは1111"),
    ("838E3N3R", "1LCT67H9"),
    ("ZW76Y 25C1D まだあります", "あと 5FTUX"),
    ("3196-B3YUF3", "U93A"),
]
PIECES = [
    ("まず 6216", "次が 0452", "その次 6560", "最後は 3953です"),
    ("4622です", "あと 6572", "5340、", "3278"),
    ("6653", "0201。続き送ります", "6447"),
    ("KT26X", "つづき 6Q94J", "Y9HW6"),
    ("カード番号は ８DF８", "ES５T まで", "つづき １E２７"),
]
KEPT = [
    ("9878", "11/15"),
    ("2026-11-15", "9878"),
    ("30000", "3"),
    ("1月15日に9878円", "2枚です"),
    ("電話は 03-1234-5678", "1234"),
    ("電話番号は 5253-1111", "お願いします"),
    ("注文番号 1234 5678", "届きません"),
    ("管理番号は 1234 5678 9012 3456", "3万円です"),
    ("下4桁は 9012", "1234 ではありません"),
    ("カード番号の最後の4桁は 9012", "はい"),
    ("9878", "2枚で20000円"),
    ("090-1234-5678", "0120-000-444"),
    ("15:30", "2026年"),
    ("合計 128000", "4500"),
    ("7月3日と8月3日", "2回です"),
    ("order number 12345678", "it never came"),
    ("2024 2025", "2026"),
]


def talk(*messages: str) -> list[str]:
    """What is left of messages that follow one another."""
    tail, left = 0, []
    for message in messages:
        masked = mask_message(message, tail)
        tail = masked.tail
        left.append(masked.text)
    return left


@pytest.mark.parametrize("messages", CUT)
def test_both_halves_are_hidden(messages: tuple[str, str]) -> None:
    first, second = talk(*messages)
    assert PLACEHOLDER in first
    assert PLACEHOLDER in second
    assert not set(plain(first + second)) & set("0123456789")


@pytest.mark.parametrize("messages", KEPT)
def test_what_only_follows_one_another_is_kept(messages: tuple[str, str]) -> None:
    assert talk(*messages) == list(messages)


def test_of_four_groups_in_four_messages_only_the_first_can_be_read() -> None:
    assert talk("4111", "1111", "1111", "1111") == ["4111", PLACEHOLDER, PLACEHOLDER, PLACEHOLDER]


def test_after_a_whole_number_in_two_messages_an_amount_is_an_amount() -> None:
    assert talk("4111 1111", "1111 1111", "30000", "9878")[2:] == ["30000", "9878"]


@pytest.mark.parametrize("cut", [4, 6, 8, 12])
def test_no_card_number_survives_when_it_is_cut_in_two(cut: int) -> None:
    for one in said(2000, seed=cut):
        if one.kind == "card" and len(one.secret) == 16:
            left = "".join(talk(f"カード番号は {one.secret[:cut]}", one.secret[cut:]))
            assert not set(plain(left)) & set("0123456789"), one


async def typed(house: House, clock: Clock, number: int, text: str) -> None:
    clock.move(seconds=2)
    event = Event(id=f"e{number}", kind="text", address=YOU, at=clock.now, text=text, message=f"m{number}", lang="ja")
    await house.take(event)
    await house.finish()


async def test_only_the_length_of_the_first_half_is_kept_and_only_until_the_next_message(
    house: House, clock: Clock
) -> None:
    await typed(house, clock, 1, "明細に覚えのない請求がある")
    await typed(house, clock, 2, "カード番号は 4111 1111")
    person = (await house.store.load(house.person_id(YOU))).person
    assert person is not None
    assert person.tail == 8
    assert "4111" not in str(person)
    await typed(house, clock, 3, "1111 1111")
    person = (await house.store.load(house.person_id(YOU))).person
    assert person is not None
    assert person.tail == 0
    assert "1111" not in str(person)


async def test_an_amount_that_was_asked_for_is_taken_whatever_came_before(house: House, clock: Clock) -> None:
    told = ("ノートンから覚えのない請求が来てた", "自分", "あった", "2026年5月1日")
    for number, text in enumerate(told, 1):
        await typed(house, clock, number, text)
    await typed(house, clock, 6, "1234 5678")
    await typed(house, clock, 7, "5000")
    person = (await house.store.load(house.person_id(YOU))).person
    assert person is not None
    assert "JPY 5000" in str(person.cases)


@pytest.mark.parametrize("messages", PIECES)
def test_of_a_number_sent_group_by_group_only_the_first_is_left(messages: tuple[str, ...]) -> None:
    assert all(PLACEHOLDER in left for left in talk(*messages)[1:])


def test_after_a_whole_code_an_amount_is_an_amount() -> None:
    assert talk("番号は SKRA-1234-5678-9012 です", "3000")[1] == "3000"
