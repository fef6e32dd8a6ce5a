"""Who is who in a case: whatever is known, the sheet, the call and the letters never contradict one another."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.advance import advance
from bot.content.library import Library, load_library
from bot.core import roles
from bot.core.calendar import JST
from bot.core.case import Case, Known
from bot.core.event import Event
from bot.core.person import Address, Person
from bot.core.role_facts import ROLES, put, role_facts
from bot.core.rulebook import ARGUMENTS, BRANCHES
from bot.core.view import View
from bot.understanding.asking import asked_skill
from bot.understanding.relatives import KIN, read_roles
from bot.understanding.roles_told import people, read_told_roles

NOW = datetime(2026, 11, 15, 20, 5, tzinfo=JST)
LIBRARY = load_library()
WHO = st.sampled_from(["self", *sorted(set(KIN.values()))])


def view(**facts: str) -> View:
    known = {name: Known(value, NOW) for name, value in facts.items()}
    return View(Case("1", "unknown_charge", NOW, facts=known), LIBRARY.book)


def told(text: str) -> View:
    found = read_roles(text)
    return view(**{name: str(value) for name, value in {**found, **read_told_roles(text, found)}.items()})


@pytest.mark.parametrize(
    ("text", "holder", "payer", "manager", "named"),
    [
        ("叔母から電話で、叔父のカードに知らない請求が来たって", "uncle", "", "aunt", "wife"),
        ("母のカードに知らない請求。引き落としは父の口座です", "mother", "father", "", "child"),
        ("夫の口座から知らない引き落としがありました", "husband", "husband", "", "wife"),
        ("父のカードです。管理は兄がしています", "father", "", "brother", "son"),
        ("親のカードに知らない請求", "parent", "", "", "child"),
        ("祖母のカードに変な請求、払っているのは私です", "grandmother", "self", "", "grandchild"),
        ("伯父のカードの件です。私は姪です", "uncle", "", "", "niece"),
        ("友達のカードに知らない請求", "friend", "", "", "helper"),
        ("my mom's card has a charge, it is paid from my dad's account", "mother", "father", "", "child"),
        ("my uncle's card has a strange charge. my aunt manages the money", "uncle", "", "aunt", "wife"),
        ("私のカードに知らない請求", "", "", "", ""),
    ],
)
def test_who_is_who_is_read_from_the_first_message(
    text: str, holder: str, payer: str, manager: str, named: str
) -> None:
    seen = told(text)
    assert (roles.holder(seen), roles.payer(seen), roles.manager(seen)) == (holder, payer, manager)
    assert roles.entrusted(seen) == named


@pytest.mark.parametrize(
    ("text", "holder", "typist", "relation"),
    [
        ("姪です。叔母のカードに知らない請求が来ました", "aunt", "niece", "kin"),
        ("私は孫です。祖母のカードに知らない請求", "grandmother", "grandchild", "child"),
        ("義母のカードに請求があります。嫁です", "mother", "daughter_in_law", "kin"),
        ("娘婿です。義父のカードに請求が", "father", "son_in_law", "kin"),
        ("成年後見人をしています。被後見人の口座から引き落としがあります", "client", "guardian", "helper"),
        ("ケアマネです。利用者さんのカードに知らない請求です", "client", "carer", "helper"),
        ("兄の嫁のカードに請求が来ました", "sister", "", "kin"),
        ("夫の母のカードに覚えのない請求", "mother", "", "child"),
        ("I'm her guardian. My aunt's card has a strange charge", "aunt", "guardian", "helper"),
        ("I am a care manager, my client's card has a charge", "client", "carer", "helper"),
        ("my daughter-in-law's card has a strange charge", "daughter_in_law", "", "kin"),
    ],
)
def test_who_tells_the_story_is_read_from_how_it_begins_or_ends(
    text: str, holder: str, typist: str, relation: str
) -> None:
    seen = told(text)
    assert (roles.holder(seen), seen.text("typist_is"), roles.relation(seen)) == (holder, typist, relation)
    assert roles.entrusted(seen)


@pytest.mark.parametrize(("lang", "acquaintance"), [("ja", "知人"), ("en", "somebody they know")])
def test_a_letter_names_whoever_signs_and_calls_no_relative_an_acquaintance(lang: str, acquaintance: str) -> None:
    said = {who: LIBRARY.words.text("charge-signer", lang, NOW, {"signer": who}) for who in set(KIN.values())}
    assert {who for who, word in said.items() if word == acquaintance} == {"friend", "neighbour", "colleague", "client"}


def test_a_single_word_for_a_relative_says_nothing_of_who_types() -> None:
    assert "typist_is" not in read_told_roles("姪です", {})


@pytest.mark.parametrize(
    ("typist", "call"), [("guardian", "guardian"), ("carer", "carer"), ("niece", "together"), ("", "together")]
)
def test_a_guardian_and_a_carer_are_told_of_their_own_ways(typist: str, call: str) -> None:
    seen = view(holder="other", holder_is="client", **({"typist_is": typist} if typist else {}))
    assert BRANCHES["identity_call"](seen, NOW) == call


@pytest.mark.parametrize(
    "text",
    [
        "父が払ってないと言う",
        "私の口座からではないです",
        "引き落としは母の口座ですか",
        "孫が使ったかもしれない",
        "カード会社に払いました",
        "it is not from my dad's account",
    ],
)
def test_what_nobody_said_of_payer_and_manager_stays_unknown(text: str) -> None:
    assert not {"payer", "manager", "typist_is"} & set(read_told_roles(text, {}))


def test_roles_that_were_confirmed_say_who_pays_until_somebody_says_otherwise() -> None:
    confirmed = {"holder": "family", "holder_is": "uncle", "roles": "right"}
    assert roles.payer(view(**confirmed)) == "uncle"
    assert roles.payer(view(**confirmed, payer="typist")) == "self"


@given(holder=WHO, payer=WHO, manager=WHO)
def test_roles_put_in_any_order_are_read_back_as_they_were_told(holder: str, payer: str, manager: str) -> None:
    case, known = Case("1", "unknown_charge", NOW), Known("", NOW)
    for role, who in zip(ROLES, (holder, payer, manager), strict=True):
        kin = case.facts.get("holder_is")
        case = put(case, role_facts(role, who, str(kin.value) if kin else ""), known)
    seen = View(case, LIBRARY.book)
    assert roles.holder(seen) == holder
    assert roles.payer(seen) == payer
    assert roles.manager(seen) == (manager if manager not in ("self", holder) else "")
    assert all(name.value != "" for name in case.facts.values())


@given(holder=WHO, before=WHO, after=WHO)
def test_a_corrected_role_leaves_nothing_of_the_one_before(holder: str, before: str, after: str) -> None:
    known = Known("", NOW)
    kin = "" if holder == "self" else holder
    base = put(Case("1", "unknown_charge", NOW), role_facts("holder", holder, ""), known)
    once = put(base, role_facts("payer", after, kin), known)
    twice = put(put(base, role_facts("payer", before, kin), known), role_facts("payer", after, kin), known)
    assert {name: fact.value for name, fact in once.facts.items()} == {
        name: fact.value for name, fact in twice.facts.items()
    }


FACTS = st.fixed_dictionaries(
    {},
    optional={
        "holder": st.sampled_from(["self", "family", "other"]),
        "holder_is": st.sampled_from(sorted(set(KIN.values()))),
        "payer": st.sampled_from(["holder", "typist", "another"]),
        "payer_is": st.sampled_from(sorted(set(KIN.values()))),
        "manager": st.sampled_from(["holder", "typist", "relative"]),
        "manager_is": st.sampled_from(sorted(set(KIN.values()))),
        "relation": st.sampled_from(["spouse", "child", "kin", "helper"]),
        "typist_is": st.sampled_from(sorted(set(KIN.values()))),
        "holder_cannot": st.just("yes"),
        "roles": st.sampled_from(["right", "wrong"]),
    },
)


@given(FACTS)
def test_whatever_is_known_the_sheet_speaks_to_one_person_only(facts: dict[str, str]) -> None:
    seen = view(**facts)
    own = not roles.is_for_another(seen)
    assert (ARGUMENTS["speaker"](seen, NOW) == "self") == own
    assert (ARGUMENTS["signer"](seen, NOW) == "self") == own
    assert (ARGUMENTS["field_mail"](seen, NOW) == "self") == own
    assert (ARGUMENTS["field_phone"](seen, NOW) == "self") == own
    assert bool(roles.entrusted(seen)) == (not own)
    assert (BRANCHES["identity_call"](seen, NOW) == "self") == own


def test_a_bank_hears_whose_money_it_was_and_the_form_is_still_one_s_own() -> None:
    paid_by_a_friend = view(payer="another")
    assert ARGUMENTS["customer"](paid_by_a_friend, NOW) == "holder"
    assert ARGUMENTS["speaker"](paid_by_a_friend, NOW) == "self"
    assert ARGUMENTS["customer"](view(payer="typist"), NOW) == "self"


def test_who_is_meant_is_read_from_short_words() -> None:
    assert people("父の口座") == ["father"]
    assert people("私") == ["self"]
    assert people("my aunt's") == ["aunt"]
    assert people("JCB") == []


@pytest.mark.parametrize(
    ("text", "skill"),
    [
        ("本人確認はどうすればいい?", "identity"),
        ("代わりに電話してもいいですか", "identity"),
        ("can I call for him?", "identity"),
        ("母に何て言えばいいですか", "coach"),
        ("父を責めてしまいました", "coach"),
        ("what should I say to my mom", "coach"),
        ("カード会社に何て言えばいいですか", ""),
        ("母に言うべきですか", ""),
        ("母のカードに知らない請求があります", ""),
    ],
)
def test_a_question_about_people_calls_the_skill_that_answers_it(text: str, skill: str) -> None:
    assert asked_skill(text) == skill


class Chat:
    """One person and a clock, without a server."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.person = Person("p" * 32)
        self.now = NOW
        self.number = 0

    def type(self, text: str) -> tuple[str, ...]:
        """The keys that are said to a text."""
        self.number += 1
        self.now += timedelta(minutes=1)
        event = Event(
            id=str(self.number), kind="text", address=Address("terminal", "", "p"), at=self.now, text=text, lang="ja"
        )
        turn = advance(self.library, self.person, event, self.now)
        self.person = turn.person
        return tuple(message.key for message in turn.says)

    def fact(self, name: str) -> str:
        """What is known of the only case."""
        known = self.person.cases[0].facts.get(name)
        return str(known.value) if known else ""


@pytest.fixture
def chat() -> Chat:
    """Somebody whose aunt told of her husband's card."""
    chat = Chat(LIBRARY)
    chat.type("叔母から電話で、叔父のカードに知らない請求が来ました。シマンテックで9,878円、11/27引落です")
    chat.type("合っている")
    return chat


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("契約者は叔父じゃなくて祖父です", "holder_is", "grandfather"),
        ("管理しているのは叔母じゃなくて私です", "manager", "typist"),
        ("引き落としは私の口座です", "payer", "typist"),
        ("引き落とし口座は叔父じゃなくて叔母です", "payer_is", "aunt"),
        ("not my uncle's card but my father's", "holder_is", "father"),
    ],
)
def test_a_role_is_corrected_in_words_and_both_stay_in_the_diary(chat: Chat, text: str, name: str, value: str) -> None:
    assert chat.type(text)[0] == "corrected"
    assert chat.fact(name) == value
    entry = next(entry for entry in chat.person.cases[0].entries if entry.kind == "corrected")
    assert entry.facts["new"] == value


def test_a_role_corrected_forth_and_back_leaves_the_case_as_it_was(chat: Chat) -> None:
    before = chat.person.cases[0]
    chat.type("契約者は叔父じゃなくて祖父です")
    chat.type("契約者は祖父じゃなくて叔父です")
    after = chat.person.cases[0]
    assert {name: fact.value for name, fact in after.facts.items()} == {
        name: fact.value for name, fact in before.facts.items()
    }
    assert (after.tasks, after.promises, after.ledger) == (before.tasks, before.promises, before.ledger)


def test_a_story_that_names_a_payer_is_no_correction(chat: Chat) -> None:
    said = chat.type("11/27に父の口座から5,000円の引き落としがもう一つありました")
    assert "corrected" not in said
