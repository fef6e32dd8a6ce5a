"""What a tie shows, to whom, and how it ends: by the person, by whoever it was made for, by erasing either."""

from __future__ import annotations

import re

from redis.asyncio import Redis
from two_people import CHARGE, Someone, consents, daughter, mother, pair, someone

from bot.core.record import as_text
from bot.store import keys

__all__ = ["daughter", "mother"]


async def test_the_person_who_says_no_shows_nothing(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    await daughter.say(await mother.code())
    assert (await mother.press("ことわる"))[0] == "pair.denied"
    assert daughter.heard[-1].key == "pair.refused"
    assert not (await mother.person()).ties
    assert not (await daughter.person()).ties


async def test_before_the_person_has_answered_nothing_is_seen(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    await daughter.say(await mother.code())
    assert [tie.state for tie in (await mother.person()).ties] == ["asked"]
    assert not (await daughter.person()).ties


async def test_the_door_closes_with_one_tap(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    assert (await mother.say("つながり"))[0] == "ties.one"
    assert (await mother.press("閉じる"))[0] == "ties.closed"
    assert daughter.heard[-1].key == "ties.shut"
    assert not (await daughter.person()).ties
    assert (await daughter.press("様子を見る"))[0] == "said.old-button"
    assert consents((await mother.person()).cases[0].entries)[-1] == "closed"


async def test_a_look_that_was_under_way_when_the_door_closed_shows_nothing(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    held = await daughter.person()
    await mother.say("つながり")
    await mother.press("閉じる")
    version = (await daughter.house.store.load(daughter.id)).version
    assert (await daughter.house.store.commit(held, version, daughter.clock()))[0] == "ok"  # the word never arrived
    await daughter.press("様子を見る")
    assert daughter.heard[-1].key == "ties.shut"
    assert not (await daughter.person()).ties


async def test_what_may_be_seen_can_be_changed_and_taken_away(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    for label, seen in (("くわしく", "view"), ("何も見せない", "view.none"), ("要点だけ", "view")):
        await mother.say("つながり")
        await mother.press("範囲を変える")
        assert (await mother.press(label))[0] == "ties.changed"
        assert daughter.heard[-1].key == "pair.now"
        assert (await daughter.press("様子を見る"))[0] == seen


async def test_a_relative_who_leaves_is_missed_by_the_person(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    await daughter.say("つながり")
    assert (await daughter.press("閉じる"))[0] == "ties.left"
    assert mother.heard[-1].key == "ties.went"
    assert not (await mother.person()).ties


async def test_what_is_kept_from_the_family_is_shown_to_nobody_of_it(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter, "くわしく")
    await mother.say("夫には言わないで")
    assert (await daughter.press("様子を見る"))[0] == "view.none"
    await mother.say("つなぐ")
    assert (await mother.press("家族とつなぐ"))[0] == "pair.kept"
    assert (await mother.person()).code is None


async def test_a_code_that_was_given_before_it_was_kept_from_the_family_ties_nobody(
    mother: Someone, daughter: Someone
) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    await mother.say("娘には言わないで")
    await daughter.say(digits)
    assert daughter.heard[-1].key == "pair.old"
    assert not (await mother.person()).ties


async def erase(who: Someone) -> None:
    await who.say("消す")
    await who.press("すべて消す")


async def test_a_person_who_is_erased_closes_the_door_and_leaves_nothing_anywhere(
    mother: Someone, daughter: Someone, redis: Redis
) -> None:
    await pair(mother, daughter)
    await mother.code()
    of = mother.id
    await erase(mother)
    assert daughter.heard[-1].key == "ties.shut"
    assert not (await daughter.person()).ties
    mother.clock.move(minutes=1)
    await mother.house.worker.once()
    await mother.house.finish()
    names = {key.decode() async for key in redis.scan_iter()}
    assert {name for name in names if of in name} == {keys.person(of)}
    assert not [name for name in names if ":code:" in name]
    left = await mother.house.pages.data(await daughter.person())
    assert of not in left


async def test_a_relative_who_is_erased_is_no_longer_tied(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    await erase(daughter)
    assert mother.heard[-1].key == "ties.went"
    assert not (await mother.person()).ties


async def test_no_digit_of_a_code_stands_in_any_key_or_value_that_can_be_read(mother: Someone, redis: Redis) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    for name in [key async for key in redis.scan_iter()]:
        assert digits not in name.decode()
        if await redis.type(name) == b"string":
            assert digits.encode() not in (await redis.get(name) or b"")


async def test_without_a_case_there_is_nothing_to_share(mother: Someone) -> None:
    await mother.say("つなぐ")
    assert (await mother.press("家族とつなぐ"))[0] == "pair.no-case"


async def test_the_digits_stand_on_the_screen_in_two_groups_and_no_page_is_promised_where_there_is_none(
    mother: Someone,
) -> None:
    await mother.say(CHARGE)
    digits = await mother.code()
    shown = next(reply for reply in reversed(mother.heard) if reply.key == "pair.digits")
    assert re.sub(r"\s", "", shown.text) == digits
    assert [button.label for button in shown.buttons if button.kind == "link"] == []
    assert "番号を止める" in [button.label for button in shown.buttons]


async def test_who_it_is_is_not_read_out_of_a_story(mother: Someone, daughter: Someone) -> None:
    await mother.say(CHARGE)
    await daughter.say(await mother.code())
    await mother.say("妻のカードで買ったのは昨日のことだったと思います")
    assert [tie.state for tie in (await mother.person()).ties] == ["asked"]
    assert not (await daughter.person()).ties
    await mother.say("つながり")
    assert (await mother.press("家族です"))[0] == "pair.sees"
    await mother.press("要点だけ")
    assert daughter.heard[-1].key == "pair.joined"


async def test_a_look_again_so_soon_is_one_visit_in_the_diary(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    for minutes in (0, 1, 3):
        daughter.clock.move(minutes=minutes)
        await daughter.press("様子を見る")
    daughter.clock.move(minutes=30)
    await daughter.press("様子を見る")
    assert consents((await mother.person()).cases[0].entries).count("looked") == 2


async def test_the_list_says_what_can_be_seen_now_and_not_what_was_agreed_once(
    mother: Someone, daughter: Someone
) -> None:
    await pair(mother, daughter, "くわしく")
    await mother.say("つながり")
    assert "くわしく" in mother.heard[-1].text
    await mother.say("娘には言わないで")
    await mother.say("つながり")
    assert "今は何も見せていません" in mother.heard[-1].text
    await mother.say("娘に話してもいい")
    await mother.say("つながり")
    assert "くわしく" in mother.heard[-1].text


async def test_the_record_names_the_ties_and_what_was_agreed(mother: Someone, daughter: Someone) -> None:
    await pair(mother, daughter)
    await daughter.press("様子を見る")
    record = as_text(await mother.house.pages.record(await mother.person()))
    assert "娘さん: 要点だけ" in record
    assert "娘さんが様子を見ました" in record
    assert "娘さんに見せることにしました" in record
    theirs = as_text(await daughter.house.pages.record(await daughter.person()))
    assert "お手伝いしている相談" in theirs


async def test_a_relative_of_two_people_looks_at_each_of_them(mother: Someone, daughter: Someone) -> None:
    aunt = someone(mother.house, mother.clock, "aunt")
    await pair(mother, daughter)
    await aunt.say("電子マネーの番号を電話で伝えてしまった")
    await daughter.say(await aunt.code())
    await aunt.say("娘")
    await aunt.press("要点だけ")
    assert len((await daughter.person()).ties) == 2
    await daughter.say("つながり")
    first = await daughter.press("様子を見る")
    await daughter.say("つながり")
    await daughter.press("次の人")
    second = await daughter.press("様子を見る")
    assert (first, second) == (["view"], ["view"])
    shown = [reply.text for reply in daughter.heard if reply.key == "view"]
    assert shown[0] != shown[1]


async def test_in_english_everything_is_said_in_english(mother: Someone, daughter: Someone) -> None:
    await mother.say("English")
    await mother.say("There is a charge on my statement that I do not know")
    assert (await mother.say("pair"))[0] == "pair"
    await mother.press("Share with family")
    code = (await mother.person()).code
    assert code is not None
    await daughter.say(f"code {code.digits}")
    await mother.say("my daughter")
    await mother.press("Only the gist")
    assert "your daughter" in mother.heard[-2].text or "your daughter" in mother.heard[-1].text
    assert not re.search(r"[ぁ-んァ-ン一-鿿]", "".join(reply.text for reply in mother.heard[-3:]))
