"""The checks of the routes: one rule, one change of a valid content in which it fails, with place and remedy."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from tiny_content import RAIN, SNOW, change, faults, write, write_tiny

from bot.content.check import check_release
from bot.content.check_flows import branch_labels, check_flows
from bot.content.check_words import check_words
from bot.content.library import Library, read_library
from bot.core.rules import BRANCHES

PLACE = "flows/rain.toml"
LEDGER = "charged, disputed, promised, credited, lost, kept"
BREAKS = {
    "a start that is no step": (
        'start = "hello"',
        'start = "helo"',
        '[flow]: no step "helo"; did you mean "hello"?',
    ),
    "a next that is no step": (
        'next = "told"',
        'next = "tolled"',
        '[hello]: next: no step "tolled"; did you mean "told"?',
    ),
    "a road of a question that is no step": (
        'to = { no = "leave" }',
        'to = { no = "leve" }',
        '[told]: no: no step "leve"; did you mean "leave"?',
    ),
    "a skip that is no step": ('skip = "sky"', 'skip = "skyy"', '[amount]: skip: no step "skyy"; did you mean "sky"?'),
    "a road of a branch that is no step": (
        'rain = "call" }',
        'rain = "cell" }',
        '[sky]: rain: no step "cell"; did you mean "call"?',
    ),
    "a way out of a task that is no step": (
        'to = { done = "thanks" }',
        'to = { done = "thank" }',
        '[call]: done: no step "thank"; did you mean "thanks"?',
    ),
    "a do that is no step": ('do = "worth"', 'do = "worht"', '[cards]: do: no step "worht"; did you mean "worth"?'),
    "a then that is no step": ('then = "call"', 'then = "cal"', '[cards]: then: no step "cal"; did you mean "call"?'),
    "a step no road leads to": (
        '[plan]\nend = "open"',
        '[plan]\nend = "open"\n[lonely]\nend = "thread"',
        "[lonely]: no road leads to this step",
    ),
    "another flow that does not exist": (
        'go = "snow"',
        'go = "snows"',
        '[leave]: no flow "snows"; did you mean "snow"?',
    ),
    "a renamed step that still stands": (
        'greeting = "hello"',
        'told = "hello"',
        '[flow]: renamed: "told" must be gone and "hello" must be a step',
    ),
    "a renamed step that leads nowhere": (
        'greeting = "hello"',
        'greeting = "hullo"',
        '[flow]: renamed: "greeting" must be gone and "hullo" must be a step',
    ),
    "a branch rule that does not exist": (
        'branch = "tiny_sky"',
        'branch = "tiny_ski"',
        '[sky]: no branch rule "tiny_ski"; did you mean "tiny_sky"?',
    ),
    "an answer of a rule without a road": (
        'to = { sun = "cards", rain = "call" }',
        'to = { sun = "cards" }',
        '[sky]: tiny_sky may answer "rain", and no road leads on from there',
    ),
    "a road for what a rule never answers": (
        'rain = "call" }',
        'rain = "call", rainy = "call" }',
        '[sky]: tiny_sky never answers "rainy"; did you mean "rain"?',
    ),
    "a due rule that does not exist, of a task": (
        'due = "two_waking_hours"',
        'due = "two_waking_hour"',
        '[call]: no due rule "two_waking_hour"; did you mean "two_waking_hours"?',
    ),
    "a due rule that does not exist, of a promise": (
        'due = "in_three_days"',
        'due = "in_three_dais"',
        '[answer]: no due rule "in_three_dais"; did you mean "in_three_days"?',
    ),
    "a due rule that does not exist, of a letter": (
        'due = "this_evening"',
        'due = "this_evenin"',
        '[report]: no due rule "this_evenin"; did you mean "this_evening"?',
    ),
    "a pick rule that does not exist": (
        'where = "tiny_card"',
        'where = "tiny_cart"',
        '[cards]: no rule to pick an item "tiny_cart"; did you mean "tiny_card"?',
    ),
    "an outcome no task has": (
        'to = { done = "thanks" }',
        'to = { overdue = "thanks" }',
        '[call]: to: no outcome "overdue": done, cannot',
    ),
    "an outcome no promise has": (
        'to = { kept = "thanks" }',
        'to = { done = "thanks" }',
        '[answer]: to: no outcome "done": kept, overdue',
    ),
    "an outcome no letter has": (
        'to = { cannot = "thanks" }',
        'to = { kept = "thanks" }',
        '[report]: to: no outcome "kept": done, cannot',
    ),
    "a kind of money the ledger lacks": (
        'ledger = "charged"',
        'ledger = "charge"',
        f'[lost]: no ledger line "charge": {LEDGER}',
    ),
    "a line of money without its amount": (
        '\namount = "amount"',
        "",
        "[lost]: ledger and amount stand together: a line of money, and which fact it is",
    ),
    "an amount no question saves": (
        '\namount = "amount"',
        '\namount = "amounts"',
        '[lost]: amount: no fact or rule gives "amounts"; did you mean "amount"?',
    ),
    "a list that is not declared, walked": (
        'each = "card"',
        'each = "cart"',
        '[cards]: no list "cart" in [flow] lists; did you mean "card"?',
    ),
    "a kind of fact that does not exist": (
        'from = "brands"',
        'from = "brand"',
        '[brand]: no kind of fact "brand"; did you mean "brands"?',
    ),
    "a fact to show that does not exist": (
        '"kita"]',
        '"kito"]',
        '[brand]: show: no brands "kito"; did you mean "kita"?',
    ),
}


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "content")


def test_the_small_content_has_no_fault(tiny: Path) -> None:
    assert faults(tiny) == []


def test_the_shipped_content_has_no_fault() -> None:
    assert faults_of_shipped() == []


def faults_of_shipped() -> list[str]:
    return [str(fault) for fault in read_library()[1]]


@pytest.mark.parametrize("what", BREAKS)
def test_a_broken_route_is_told_with_its_place_and_remedy(tiny: Path, what: str) -> None:
    old, new, expected = BREAKS[what]
    change(tiny, PLACE, old, new)
    # What cannot be reached any more because of it is told too.
    found = [fault for fault in faults(tiny) if "no road leads to this step" not in fault or fault.endswith(expected)]
    assert found == [f"{PLACE} {expected}"]


def test_a_fact_of_an_item_needs_its_list(tiny: Path) -> None:
    change(tiny, PLACE, 'lists = ["card"]', 'lists = ["cart"]')
    remedy = 'no list "card" in [flow] lists; did you mean "cart"?'
    assert faults(tiny) == [f"{PLACE} [cards]: {remedy}", f"{PLACE} [worth]: {remedy}"]


def test_an_argument_that_nothing_gives_is_told_with_the_nearest_name(tiny: Path) -> None:
    change(tiny, "locales/ja/rain.ftl", "{ YEN($amount) }\nrain-worth", "{ YEN($amounts) }\nrain-worth")
    assert faults(tiny) == ['locales [rain-lost]: no fact or rule gives "$amounts"; did you mean "amount"?']


def test_an_argument_of_a_button_is_looked_up_too(tiny: Path) -> None:
    change(tiny, "locales/en/rain.ftl", ".title = Call", ".title = Call { $whom }")
    assert faults(tiny) == ['locales [rain-call.title]: no fact or rule gives "$whom"']


def test_a_letter_names_only_facts_rules_and_blanks(tiny: Path) -> None:
    change(tiny, "locales/ja/rain.ftl", "ご担当者様", "{ $holder_name } { $holder_nam }")
    (fault,) = faults(tiny)
    assert fault.startswith('locales [letter-rain]: no fact, rule or "blank.holder_nam" gives "$holder_nam"')


@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        ('["minato", "kita"]', '["minato", "kita", "minato", "kita"]', "brand"),
        ('["yes", "no"]', '["yes", "no", "three", "four", "five"]', "told"),
        ('ask = "yen"\nsave = "amount"', 'ask = "when"\noptions = ["one", "two", "three"]\nsave = "amount"', "amount"),
    ],
    ids=["facts and a skip", "options", "options, a skip and the day picker"],
)
def test_five_buttons_are_one_too_many(tiny: Path, old: str, new: str, step: str) -> None:
    change(tiny, PLACE, old, new)
    assert f"{PLACE} [{step}]: 5 buttons; at most 4" in faults(tiny)


def bubbles(tiny: Path, old: str, new: str) -> list[str]:
    change(tiny, PLACE, old, new)
    return [fault for fault in faults(tiny) if "bubbles" in fault]


def says(*steps: str) -> str:
    """Steps that say something, each leading to the next, the last one named not included."""
    return "".join(f'\n[{step}]\nsay = "text"\nnext = "{target}"\n' for step, target in pairwise(steps))


def test_a_fourth_bubble_after_an_answer_is_told(tiny: Path) -> None:
    found = bubbles(tiny, 'next = "sky"\n\n[sky]', 'next = "one"\n' + says("one", "two", "sky") + "\n[sky]")
    assert found == [f"{PLACE} [amount]: next: 5 bubbles in one turn; at most 3"]


def test_a_fourth_bubble_after_an_outcome_counts_its_acknowledgement(tiny: Path) -> None:
    found = bubbles(tiny, '[settled]\nend = "thread"', says("settled", "two", "over") + '\n[over]\nend = "thread"')
    outcomes = [("call", "done"), ("answer", "kept"), ("report", "cannot")]
    assert found == [f"{PLACE} [{step}]: {how}: 4 bubbles in one turn; at most 3" for step, how in outcomes]


def test_a_third_bubble_at_the_start_leaves_no_room_for_the_echo(tiny: Path) -> None:
    found = bubbles(tiny, '[hello]\nsay = "text"\nnext = "told"', says("hello", "again", "told"))
    assert found == [f"{PLACE} [hello]: 3 bubbles at the start; at most 2"]


def test_the_bubbles_of_the_next_flow_count_too(tiny: Path) -> None:
    write(tiny, "flows/snow.toml", SNOW.replace("[cold]", says("cold", "a", "b", "c", "z") + "[z]"))
    found = [fault for fault in faults(tiny) if fault.startswith(PLACE)]
    assert found == [f"{PLACE} [told]: no: 4 bubbles in one turn; at most 3"]


def test_two_flows_that_lead_to_each_other_are_measured_once(tiny: Path) -> None:
    write(tiny, "flows/snow.toml", SNOW.replace('end = "closed"', 'go = "rain"'))
    assert faults(tiny) == []


@pytest.mark.parametrize(
    ("old", "new", "steps"),
    [
        ('[thanks]\nsay = "text"\nnext = "settled"', '[thanks]\nsay = "text"\nnext = "thanks"', ["thanks"]),
        ('next = "sky"\n\n[sky]', 'next = "lost_too"\n\n[lost_too]\nnote = "x"\nnext = "lost"\n\n[sky]', ["lost", "lost_too"]),
    ],
    ids=["itself", "two steps"],
)  # fmt: skip
def test_a_circle_without_a_question_is_told(tiny: Path, old: str, new: str, steps: list[str]) -> None:
    change(tiny, PLACE, old, new)
    found = [fault for fault in faults(tiny) if "comes back" in fault]
    assert found == [f"{PLACE} [{step}]: the talk comes back here without asking anything" for step in steps]


def test_a_list_that_is_only_read_out_is_told(tiny: Path) -> None:
    change(tiny, PLACE, '[worth]\nask = "yen"\nsave = "card.worth"\n', '[worth]\nsay = "text"\n')
    assert f"{PLACE} [worth]: this is said for every item, and nothing is asked between them" in faults(tiny)


def test_a_list_may_be_noted_in_silence(tiny: Path) -> None:
    change(tiny, PLACE, '[worth]\nask = "yen"\nsave = "card.worth"\n', '[worth]\nnote = "card"\n')
    assert not [fault for fault in faults(tiny) if "every item" in fault or "comes back" in fault]


def test_a_rule_without_a_literal_answer_has_no_labels() -> None:
    assert branch_labels(BRANCHES["tiny_sky"]) == {"sun", "rain"}
    assert branch_labels(lambda view, now: "anything") == set()


def test_the_fault_of_one_flow_does_not_hide_that_of_another(tiny: Path) -> None:
    write(tiny, "flows/rain.toml", RAIN.replace('start = "hello"', 'start = "nothing"'))
    write(tiny, "flows/snow.toml", SNOW.replace('start = "cold"', 'start = "nothing"'))
    found = faults(tiny)
    assert f'{PLACE} [flow]: no step "nothing"' in found
    assert 'flows/snow.toml [flow]: no step "nothing"' in found


def test_a_release_is_refused_for_a_review_that_is_overdue(library: Library) -> None:
    overdue = max(fact.review for facts in library.book.kinds.values() for fact in facts.values())
    on = overdue.replace(year=overdue.year + 1)
    found = check_release(library, library.words, on)
    assert check_flows(library) + check_words(library, library.words) == []
    assert found
    assert all("its review was due" in fault.text for fault in found)
