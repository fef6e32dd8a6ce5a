"""The minute for the next desk: not longer, nothing in it that was not told, nothing of what is another desk's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from typing import get_args

import pytest
from case_player import Player
from test_talks import TALKS, start_of
from test_walks import FLOWS, Walk

from bot.channels.terminal import read_script
from bot.content.fitting import fitting, length
from bot.content.library import Library
from bot.core.brief import ALOUD, Desk, brief_for, desks_of
from bot.core.calendar import JST
from bot.core.case import Case, Entry, Known, Promise, Value
from bot.core.draft import Draft
from bot.core.hiding import HIDDEN, private_words
from bot.core.person import Message, Person
from bot.core.view import read_moment
from bot.talk import open_talk, play

DESKS: tuple[Desk, ...] = get_args(Desk)
STEPS = 30
_TOKEN = re.compile(r"[0-9A-Za-z][0-9A-Za-z.,:@/-]*|[一-鿿々]+|[ァ-ヿ]+|[ぁ-ん]+")


def tokens(text: str) -> set[str]:
    """Words of a text: runs of Latin letters and figures, of kanji, of katakana, of hiragana."""
    return {token.strip(".,:・") for token in _TOKEN.findall(text)} - {""}


def values(case: Case) -> Iterator[Value]:
    """Every value that is kept of a case: facts, diary, money, promises, names of the list of cards."""
    tables = [case.facts, *(facts for rows in case.items.values() for facts in rows.values())]
    yield from (known.value for facts in tables for known in facts.values())
    yield from (value for entry in case.entries for value in entry.facts.values())
    yield from (entry.at.astimezone(JST).isoformat() for entry in case.entries)
    yield from (line.money for line in case.ledger)
    yield from (promise.text for promise in case.promises)


def written(library: Library, lang: str, value: Value, now: datetime) -> Iterator[str]:
    """A value in every form that words may give it."""
    if isinstance(value, list):
        for one in value:
            yield from written(library, lang, one, now)
        return
    text = str(value)
    yield text
    functions = library.words.languages[lang].functions
    functions.today = now.astimezone(JST).date()
    if "/" in text and library.book.find(text):
        yield functions.name(text)
    if re.fullmatch(r"[A-Z]{3} [\d.]+", text):
        yield functions.yen(text)
    if re.match(r"\d{4}-\d\d-\d\d", text):
        yield functions.when(text)
        yield functions.day(text)
        yield functions.when(read_moment(text).isoformat())


def templates(library: Library, lang: str, message: Message) -> Iterator[str]:
    """What is written in the words of a message and its lines, in every variant."""
    language = library.words.languages[lang]
    for key in (message.key, *language.references.get(message.key, ())):
        yield language.written[key]
    for line in message.lines:
        yield from templates(library, lang, line)


def judge(library: Library, person: Person, case: Case, desk: Desk, lang: str, now: datetime) -> None:
    """One brief: short enough, and every token from what is kept or from the words around it."""
    draft = Draft(library, person, now)
    for shared in (False, True):
        message = brief_for(draft, case, desk, ALOUD[lang], shared=shared)
        text = library.words.render(message, lang, now).text
        assert length(text) <= ALOUD[lang]
        kept = {
            token for value in values(case) for form in written(library, lang, value, now) for token in tokens(form)
        }
        around = {token for part in templates(library, lang, message) for token in tokens(part)}
        whole = "".join(form for value in values(case) for form in written(library, lang, value, now))
        strange = {token for token in tokens(text) - kept - around if token not in whole}
        # A value and the words around it may run together (みなとカード + のカード): then both must be there.
        strange = {one for one in strange if not _is_made_of(one, kept | around)}
        assert not strange, (desk, strange, text)
        if shared:
            assert not [word for word in private_words(case) if len(word) > 1 and word in text and word not in around]


def _is_made_of(token: str, known: set[str]) -> bool:
    return token in known or any(
        token.startswith(head) and _is_made_of(token[len(head) :], known) for head in known if head and head != token
    )


@pytest.mark.parametrize("lang", ["ja", "en"])
@pytest.mark.parametrize("flow", FLOWS)
def test_every_token_of_every_brief_comes_from_the_diary(library: Library, flow: str, lang: str) -> None:
    for seed in range(3):
        walk = Walk(library, seed, lang)
        walk.happen("press", f"s|start|{flow}")
        for _ in range(STEPS):
            walk.step()
        for case in walk.person.cases:
            for desk in DESKS:
                judge(
                    library, walk.person, case, desk, lang if walk.person.lang == lang else walk.person.lang, walk.now
                )


LONG = sorted(name for name in TALKS if name.startswith(("long_", "scenario_")) and name != "long_mother_en.talk")


@pytest.mark.parametrize("name", LONG)
async def test_of_long_cases_too_and_each_is_read_in_a_minute(name: str, scenarios: Library) -> None:
    lines = list(read_script(TALKS[name], name))
    async with open_talk(scenarios, start_of(lines)) as talk:
        await play(talk, lines, name, lambda row: None)
        person = talk.you.before
        for case in person.cases:
            for desk in DESKS:
                for lang in ALOUD:
                    judge(scenarios, person, case, desk, lang, talk.now)


NOW = datetime(2026, 11, 16, 12, 0, tzinfo=JST)


def full_case() -> tuple[Person, Case]:
    """Calls with two desks, a letter that was sent, a promise, a device that was controlled."""

    def call(number: int, desk: str, name: str) -> Entry:
        facts: dict[str, Value] = {
            "number": number, "desk": desk, "name": [name], "reached": "yes", "phone": "03-0000-4455", "reference": "A-3391",
        }  # fmt: skip
        return Entry(NOW, "contact", "diary.contact", facts)

    case = Case(
        *("1", "unknown_charge", NOW),
        facts={
            "issuer": Known("issuers/jcb", NOW),
            "merchant": Known("すずめ商店", NOW),
            "amount": Known("JPY 9878", NOW),
            "reference": Known("A-3391", NOW),
            "order": Known("BB-77120", NOW),
            "private": Known(["wife"], NOW),
        },
        entries=(
            Entry(NOW, "answer", "unknown_charge-seen_no"),
            Entry(NOW, "device", "prepaid_card-controlled"),
            Entry(NOW, "sent", "seller_abroad-sent"),
            call(1, "issuers/jcb", "北野"),
            call(2, "すずめ商店", "高山"),
        ),
        promises=(Promise("p", "promise", "call", NOW, 1, "issuer", what="call", text="北野さんが明日かけ直す"),),
    )
    return Person("0" * 32, lang="ja", cases=(case,)), case


def brief(library: Library, desk: Desk, most: int = 300, *, shared: bool = False) -> str:
    """The text for a desk."""
    person, case = full_case()
    message = brief_for(Draft(library, person, NOW), case, desk, most, shared=shared)
    return library.words.render(message, "ja", NOW).text


def test_a_shop_hears_nothing_of_the_card_company_and_nobody_of_the_family(library: Library) -> None:
    shop = brief(library, "merchant")
    assert "すずめ商店" in shop
    assert "BB-77120" in shop
    for told in ("JCB", "北野", "A-3391", "かけ直す", "前には"):
        assert told not in shop
    for desk in DESKS:
        assert "妻" not in brief(library, desk)
        assert "奥" not in brief(library, desk)


def test_the_police_hear_of_the_machine_the_card_company_of_its_own_calls_and_promise(library: Library) -> None:
    assert "相手が機械を動かした" in brief(library, "police")
    card = brief(library, "issuer")
    assert "北野さん" in card
    assert "かけ直す" in card


@pytest.mark.parametrize("desk", DESKS)
def test_a_copy_for_others_names_nobody_and_no_number(library: Library, desk: Desk) -> None:
    text = brief(library, desk, shared=True)
    for secret in ("北野", "高山", "03-0000-4455", "A-3391", "BB-77120"):
        assert secret not in text


@pytest.mark.parametrize("most", [0, 1, 20, 60, 130, 300])
def test_a_form_gets_no_character_more_than_it_takes_and_facts_stay_longest(library: Library, most: int) -> None:
    text = brief(library, "issuer", most)
    if most:
        assert length(text) <= most
    if most >= 60:
        assert "すずめ商店" in text
    assert set(text.splitlines()) <= set(brief(library, "issuer", 0).splitlines())


def test_characters_are_counted_as_a_form_counts_them() -> None:
    assert length("あ\n1") == 3
    assert length("𠮷😀") == 4
    lines = [(0, "aaaa"), (2, "bbbb"), (1, "cccc"), (2, "dddd")]
    assert fitting(lines, 0) == "aaaa\nbbbb\ncccc\ndddd"
    assert fitting(lines, 14) == "aaaa\nbbbb\ncccc"
    assert fitting(lines, 13) == "aaaa\ncccc"
    assert fitting(lines, 3) == ""


def test_each_desk_of_a_case_is_offered_and_a_form_says_how_long_its_text_is(library: Library) -> None:
    player = Player(library)
    for number, text in enumerate(("ノートンから9,878円の覚えのない請求が来てた", "自分", "なかった", "ちがう")):
        player.at(f"2026-11-15 20:{number:02}", text)
    assert player.at("2026-11-15 20:10", "文を読む") == ["brief"]
    labels = [shown.label for shown in player.said[-1][1].buttons]
    assert "フォームに書く" in labels
    assert "警察に話す" in labels
    assert {"police", "consumer"} <= set(desks_of(player.case))
    assert player.at("2026-11-15 20:11", "[フォームに書く]") == ["brief-form", "brief-form.fields", "brief"]
    counted, fields, body = [reply for _, reply in player.said[-3:]]
    assert f"{length(body.text)}文字" in counted.text
    assert "9,878円" in fields.text
    assert HIDDEN not in fields.text
