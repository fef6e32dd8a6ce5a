"""The roads of unknown_charge, what its words are told, and letters and bubbles that keep their limits."""

from __future__ import annotations

import pytest
from charge_content import SUNDAY, task, view
from msgspec.structs import replace

from bot.content.check_words import MOST_CHARACTERS, width
from bot.content.library import Library
from bot.content.words import GLOSS
from bot.core.case import Case, Known, Value
from bot.core.facts import Merchant
from bot.core.rulebook import ARGUMENTS, BRANCHES
from bot.core.view import View

# --- roads


@pytest.mark.parametrize(
    ("facts", "who"),
    [
        ({}, "none"),
        ({"merchant": "suzume"}, "known"),
        ({"merchant": "agent"}, "agent"),
        ({"merchant": "agent", "seller": "suzume"}, "known"),
        ({"merchant": "agent", "seller": "コトリ商店"}, "unlisted"),
        ({"merchant": "old_case"}, "unlisted"),
        ({"merchant": "weak"}, "unlisted"),
        ({"merchant": "overdue"}, "unlisted"),
        ({"merchant": "WEBTELMART"}, "unlisted"),
    ],
)
def test_a_shop_is_known_hidden_behind_an_agent_or_not_known(facts: dict[str, Value], who: str) -> None:
    assert BRANCHES["charge_shop"](view(facts=facts), SUNDAY) == who


def test_the_diarys_last_word_counts() -> None:
    before, family = BRANCHES["charge_seen_before"], BRANCHES["charge_family"]
    assert before(view(), SUNDAY) == "unlooked"
    assert before(view("seen_no", "seen_yes"), SUNDAY) == "yes"
    assert before(view("seen_yes", "seen_no"), SUNDAY) == "no"
    assert before(view("seen_unlooked", tasks=(task("look_back"),)), SUNDAY) == "looking"
    assert before(view("seen_unlooked", tasks=(task("look_back", "done"),)), SUNDAY) == "unlooked"
    assert family(view(), SUNDAY) == "unasked"
    assert family(view("family_unasked", "family_no"), SUNDAY) == "no"
    assert family(view("family_unasked", tasks=(task("ask_family"),)), SUNDAY) == "asking"


def test_the_last_finding_decides_the_road() -> None:
    road = BRANCHES["charge_road"]
    assert road(view("seen_no", "family_no"), SUNDAY) == "misuse"
    assert road(view("seen_no", "family_no", "found_trace"), SUNDAY) == "renewal"
    assert road(view("seen_yes"), SUNDAY) == "renewal"


def test_a_road_that_is_walked_already_is_not_started_again() -> None:
    running = BRANCHES["charge_running"]
    assert running(view(), SUNDAY) == "none"
    assert running(view(tasks=(task("stop", "done"),)), SUNDAY) == "renewal"
    assert running(view(tasks=(task("other_lines"),)), SUNDAY) == "misuse"
    told = BRANCHES["charge_told"]
    assert (told(view(), SUNDAY), told(view(tasks=(task("stop"),)), SUNDAY)) == ("no", "yes")


def test_a_seller_found_later_helps_where_it_is_needed() -> None:
    stage = BRANCHES["charge_stage"]
    assert stage(view(tasks=(task("request"), task("stop"))), SUNDAY) == "letter"
    assert stage(view("seen_yes"), SUNDAY) == "window"
    assert stage(view("found_trace"), SUNDAY) == "window"
    assert stage(view("seen_yes", tasks=(task("request", "done"), task("stop"))), SUNDAY) == "other"
    assert stage(view("seen_no"), SUNDAY) == "other"
    ask = BRANCHES["charge_request"]
    assert ask(view(tasks=(task("call_shop"),)), SUNDAY) == "call"
    assert ask(view(tasks=(task("request", "done"),)), SUNDAY) == "settled"


def test_small_questions_about_a_case_are_answered_from_its_facts() -> None:
    assert BRANCHES["charge_writer"](view(holder="self"), SUNDAY) == "holder"
    assert BRANCHES["charge_writer"](view(holder="other"), SUNDAY) == "another"
    assert BRANCHES["charge_currency"](view(amount="USD 19.95"), SUNDAY) == "foreign"
    assert BRANCHES["charge_currency"](view(amount="JPY 9878"), SUNDAY) == "yen"
    assert BRANCHES["charge_currency"](view(), SUNDAY) == "yen"
    assert BRANCHES["charge_monthly"](view(monthly="電気"), SUNDAY) == "listed"
    assert BRANCHES["charge_left"](view(tasks=(task("stop"),)), SUNDAY) == "some"
    assert BRANCHES["charge_left"](view(tasks=(task("stop", "done"),)), SUNDAY) == "none"
    assert BRANCHES["charge_watched"](view(tasks=(task("line_again"),)), SUNDAY) == "yes"
    assert BRANCHES["charge_watched"](view(tasks=(task("line", "done"),)), SUNDAY) == "no"


# --- what words are given


def test_words_get_what_the_shop_is_searched_and_reached_by() -> None:
    assert ARGUMENTS["mail_words"](view(merchant="agent"), SUNDAY) == "ペイ / receipt / 領収書"
    assert ARGUMENTS["mail_words"](view(merchant="wordy"), SUNDAY) == "自動延長サービス、請求完了のご案内"
    assert ARGUMENTS["mail_words"](view(merchant="suzume"), SUNDAY) == "すずめソフト / Suzume Soft"
    assert ARGUMENTS["charge_channel"](view(merchant="suzume"), SUNDAY) == "chat"
    assert ARGUMENTS["charge_channel"](view(merchant="agent"), SUNDAY) == "none"
    assert ARGUMENTS["form_count"](view(merchant="suzume"), SUNDAY) == 130
    assert ARGUMENTS["form_count"](view(merchant="WEBTELMART"), SUNDAY) == 0


def test_a_long_typed_text_is_repeated_in_short() -> None:
    case = view(merchant="あ" * 100, monthly="い" * 100)
    assert ARGUMENTS["shop"](case, SUNDAY) == "あ" * 29 + "…"
    assert ARGUMENTS["monthly_list"](case, SUNDAY) == "い" * 39 + "…"


@pytest.mark.parametrize(
    ("names", "row"),
    [
        (("電気", "ガス"), "電気、ガス"),
        (("electricity", "phone"), "electricity, phone"),
        (("gym", "電気"), "gym、電気"),
    ],
)
def test_typed_names_stand_in_a_row_with_the_comma_of_their_script(names: tuple[str, ...], row: str) -> None:
    paid = {str(place): {"name": Known(name, SUNDAY)} for place, name in enumerate(names)}
    case = view()
    listed = replace(case, case=replace(case.case, items={"monthly": paid}))
    assert ARGUMENTS["monthly_list"](listed, SUNDAY) == row


@pytest.mark.parametrize("lang", ["ja", "en"])
def test_bubbles_stay_short_with_the_longest_names(library: Library, lang: str) -> None:
    typed = {"shop": "あ" * 30, "monthly_list": "い" * 40}
    for key, names in library.words.languages[lang].variables.items():
        if not key.startswith("unknown_charge-") or not set(names) & {*typed, "merchant"}:
            continue
        if any(name.startswith(GLOSS) for name in library.words.languages[lang].references[key]):
            continue  # what the lines of a letter mean obeys the letter's own limits
        knows_the_shop = key.startswith(("unknown_charge-before_known", "unknown_charge-seller_known"))
        for fact in library.book.kinds["merchants"].values():
            if "merchant" in names and not (isinstance(fact, Merchant) and fact.between):
                continue  # only payment agents are told as such
            ref = fact.ref
            words = ARGUMENTS["mail_words"](View(_of(ref), library.book), SUNDAY)
            shop = {"shop": ref} if knows_the_shop else {}
            text = library.words.text(key, lang, SUNDAY, {**typed, **shop, "merchant": ref, "mail_words": words})
            assert width(text) <= MOST_CHARACTERS, text


def _of(ref: str) -> Case:
    return Case("1", "unknown_charge", SUNDAY, facts={"merchant": Known(ref, SUNDAY)})


@pytest.mark.parametrize("relation", ["spouse", "child", "kin", "helper", ""])
def test_the_letter_fits_the_form_it_promises_to_fit(library: Library, relation: str) -> None:
    """Every seller with a limited form, a long name of the holder and a mobile number."""
    limited = [
        fact for fact in library.book.kinds["merchants"].values() if isinstance(fact, Merchant) and fact.form_limit
    ]
    assert limited
    for fact in limited:
        args = {
            "holder": "family" if relation else "self",
            "relation": relation,
            "shop": fact.ref,
            "amount": "JPY 1128000",
            "charged_on": "2025-12-28",
            "holder_name": "勅使河原 麗左衛門",
            "phone": "090-0000-0000",
        }
        text = library.words.text("letter-charge_request", "ja", SUNDAY, args)
        assert len(text.replace("\n", "")) <= fact.form_limit, (len(text), text)
        assert "〔" not in text
