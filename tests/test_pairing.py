"""Six digits tie a relative to a case: who typed what when, what the person decides, and how every door closes."""

from __future__ import annotations

import asyncio

import pytest
from two_people import CHARGE, Someone, consents, daughter, mother, pair, someone

from bot.core.case import Case
from bot.core.event import Event
from bot.core.flow import Ask, Step
from bot.core.person import Person, Place, Word
from bot.core.ties import MOST_TRIES

__all__ = ["daughter", "mother"]


async def test_a_relative_sees_what_was_agreed_and_the_person_sees_that_they_looked(
    mother: Someone, daughter: Someone
) -> None:
    await pair(mother, daughter)
    assert await daughter.press("様子を見る") == ["view"]
    case = (await mother.person()).cases[0]
    assert consents(case.entries) == ["asked", "given", "looked"]
    await mother.say("見た人")
    assert "娘さんが様子を見ました" in mother.text
    held = await daughter.person()
    assert not held.cases
    assert [(tie.role, tie.sees) for tie in held.ties] == [("person", "gist")]


@pytest.mark.parametrize(
    "typed",
    [
        *("{3}", "{4}", "{5}", "コードは {5} です", "{6}", "{7}", "my code is {6}", "{8}", "番号は{5}"),
        "{0}", "コード {0}", "つなぐ {0}", "code: {0}", "コードは{0}です", "{1}", "{2}", " {0} \n", "my code is {2}",
    ],
)  # fmt: skip
async def test_the_code_is_taken_however_it_is_typed(mother: Someone, daughter: Someone, typed: str) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in digits)
    kana = ["ぜろ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう"]
    english = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    said = [
        "".join("〇一二三四五六七八九"[int(digit)] for digit in digits),
        "".join(kana[int(digit)] for digit in digits),
        " ".join(kana[int(digit)] for digit in digits),
        " ".join(english[int(digit)] for digit in digits),
        "、".join(digits),
        f"{digits[:3]}の{digits[3:]}",
    ]
    text = typed.format(digits, wide, f"{digits[:3]}-{digits[3:]}", *said)
    assert await daughter.say(text) == ["pair.knocked"]


async def test_a_code_that_is_asked_for_is_taken_and_any_other_number_is_answered(
    mother: Someone, daughter: Someone
) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    await daughter.say("つなぐ")
    assert await daughter.press("番号を入れる") == ["pair.ask"]
    wrong = f"{(int(digits) + 1) % 10**6:06d}"
    assert (await daughter.say(wrong))[0] == "pair.wrong"
    await daughter.say("つなぐ")
    await daughter.press("番号を入れる")
    assert await daughter.say(digits) == ["pair.knocked"]


async def test_a_code_is_good_for_ten_minutes(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    mother.clock.move(minutes=10)
    assert (await daughter.say(f"コード {digits}"))[0] == "pair.wrong"
    assert not (await mother.person()).ties


async def test_a_code_whose_time_ends_on_the_way_is_refused_by_its_owner(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    await daughter.say(CHARGE)
    await mother.code()
    code = (await mother.person()).code
    assert code is not None
    mother.clock.move(minutes=11)
    knock = Word("knock", data={"code": code.id, "app": "terminal"})
    await mother.house.hear(
        Event(id="w", kind="word", person=mother.id, at=mother.clock(), word=knock, sender=daughter.id)
    )
    await mother.house.finish()
    assert daughter.heard[-1].key == "pair.old"
    assert not (await mother.person()).ties


async def test_a_code_is_good_once_whoever_types_it_second(mother: Someone, daughter: Someone) -> None:
    son = someone(mother.house, mother.clock, "son")
    await mother.say(CHARGE)
    digits = await mother.code()
    await asyncio.gather(daughter.say(digits), son.say(digits))
    assert len((await mother.person()).ties) == 1
    assert sorted((daughter.heard[-1].key, son.heard[-1].key)) in (
        ["pair.knocked", "pair.old"],
        ["pair.knocked", "pair.wrong"],
    )


async def test_a_new_code_ends_the_one_before_and_so_does_stopping_it(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    first, second = await mother.code(), await mother.code()
    assert first != second
    assert (await daughter.say(f"コード {first}"))[0] == "pair.wrong"
    await mother.press("番号を止める")
    assert (await daughter.say(f"コード {second}"))[0] == "pair.wrong"


async def test_ones_own_code_ties_nobody(mother: Someone) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    assert (await mother.say(digits))[0] == "pair.own"
    assert not (await mother.person()).ties
    assert (await mother.person()).code is not None


async def test_who_guesses_is_stopped_and_even_the_right_code_helps_no_more(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    for number in range(1, MOST_TRIES):
        assert (await daughter.say(f"コード {(int(digits) + number) % 10**6:06d}"))[0] == "pair.wrong"
    assert (await daughter.say(f"コード {(int(digits) + 99) % 10**6:06d}"))[0] == "pair.locked"
    assert (await daughter.say(f"コード {digits}"))[0] == "pair.locked"
    daughter.clock.move(minutes=61)
    fresh = await mother.code()
    assert await daughter.say(f"コード {fresh}") == ["pair.knocked"]


async def test_bare_digits_that_are_no_code_are_read_as_ever_and_still_count_as_a_guess(
    mother: Someone, daughter: Someone
) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    await daughter.say(CHARGE)
    for number in range(1, MOST_TRIES + 1):
        said = await daughter.say(f"{(int(digits) + number) % 10**6:06d}")
        assert not [key for key in said if key.startswith("pair.")]
    await daughter.say(digits)
    assert not (await mother.person()).ties


async def test_who_begins_with_the_wish_that_nobody_hears_of_it_is_told_so_and_is_not_offered_the_family(
    mother: Someone,
) -> None:
    assert "private" in await mother.say("美容クリームの定期購入が解約できません。夫には絶対に知られたくないです")
    assert await mother.say("つなぐ") == ["pair.kept"]
    assert not [button for reply in mother.heard[-1:] for button in reply.buttons if button.label == "家族とつなぐ"]


async def test_bare_digits_with_which_somebody_new_comes_are_a_code_that_they_mistyped(
    mother: Someone, daughter: Someone
) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    assert (await daughter.say(f"{(int(digits) + 1) % 10**6:06d}"))[0] == "pair.wrong"
    assert await daughter.say(digits) == ["pair.knocked"]


def _asks_yen(step: Step) -> bool:
    return isinstance(step, Ask) and step.kind == "yen"


async def test_an_amount_that_is_asked_for_is_never_taken_for_a_code(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    flows = daughter.house.library.flows.values()
    flow, step = next((flow.id, step.id) for flow in flows for step in flow.steps.values() if _asks_yen(step))
    asked = Person(
        daughter.id, daughter.address, "ja", seq=1, met=daughter.clock(), cases=(Case("1", flow, daughter.clock()),),
        places=(Place("1", flow, step, asked=1),),
    )  # fmt: skip
    assert (await daughter.house.store.commit(asked, b"", daughter.clock()))[0] == "ok"
    await daughter.say(digits)
    assert not (await mother.person()).ties
    assert not (await daughter.person()).tries


async def test_a_relative_who_stops_our_messages_is_told_of_once_and_the_door_stays(
    mother: Someone, daughter: Someone
) -> None:
    await pair(mother, daughter)
    read = len(mother.heard)
    await daughter.block()
    await daughter.block()
    assert [reply.key for reply in mother.heard[read:]] == ["ties.away"]
    assert [tie.sees for tie in (await mother.person()).ties] == ["gist"]
    await daughter.say("つながり")
    assert await daughter.press("様子を見る") == ["view"]


async def test_a_relative_who_leaves_is_told_of_once(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    read = len(mother.heard)
    await daughter.say("消す")
    await daughter.press("すべて消す")
    await daughter.block()
    assert [reply.key for reply in mother.heard[read:]] == ["ties.went"]
