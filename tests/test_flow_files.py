"""What the loader of flows refuses: keys, types, verbs and whole files, each with its place and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest
from tiny_content import change, faults, write, write_tiny

from bot.content.flows import load_flows
from bot.core.flow import VERBS

PLACE = "flows/rain.toml"
ALL_VERBS = ", ".join(VERBS)
OPTION_RULE = "small letters, digits and underscores, and none of retry, short, skip, picked"
BREAKS = {
    "two verbs": (
        'say = "text"\nnext = "told"',
        'say = "text"\ngo = "snow"\nnext = "told"',
        f"[hello]: a step has exactly one verb of {ALL_VERBS}; this one has ['say', 'go']",
    ),
    "no verb": (
        'say = "text"\nnext = "told"',
        'next = "told"',
        f"[hello]: a step has exactly one verb of {ALL_VERBS}; this one has none",
    ),
    "a verb without its word": (
        'go = "snow"',
        "go = true",
        "[leave]: go takes a word in quotes",
    ),
    "a key no step has": (
        'next = "told"',
        'nxt = "told"',
        '[hello]: no such key "nxt"; did you mean "next"?',
    ),
    "a key of another verb": (
        'go = "snow"',
        'go = "snow"\nskip = "plan"',
        '[leave]: no such key "skip"',
    ),
    "a key [flow] does not have": (
        "order = 10",
        "ordre = 10",
        '[flow]: no such key "ordre"; did you mean "order"?',
    ),
    "a text for a number": (
        "order = 10",
        'order = "10"',
        "[flow]: order takes a whole number, not '10'",
    ),
    "true for a number": (
        "order = 10",
        "order = true",
        "[flow]: order takes a whole number, not True",
    ),
    "a word for a list": (
        'lists = ["card"]',
        'lists = "card"',
        "[flow]: lists takes a list, not 'card'",
    ),
    "a list of numbers": (
        'show = ["minato", "kita"]',
        "show = [1, 2]",
        "[brand]: show takes a list of words",
    ),
    "a word for a table": (
        'to = { no = "leave" }',
        'to = "leave"',
        "[told]: to takes a table, not 'leave'",
    ),
    "roads to numbers": (
        'to = { no = "leave" }',
        "to = { no = 3 }",
        "[told]: to leads from words to step names",
    ),
    "a word for true or false": (
        "urgent = true",
        'urgent = "yes"',
        "[told]: urgent takes true or false, not 'yes'",
    ),
    "a number for a word": (
        'next = "told"',
        "next = 2",
        "[hello]: next takes a word in quotes, not 2",
    ),
    "a say without its way on": ('say = "text"\nnext = "told"', 'say = "text"', "[hello]: say needs next"),
    "a note without its way on": ('amount = "amount"\nnext = "sky"', 'amount = "amount"', "[lost]: note needs next"),
    "a branch without roads": ('to = { sun = "cards", rain = "call" }', "", "[sky]: branch needs to"),
    "a walk without its rule": ('where = "tiny_card"\n', "", "[cards]: each needs where"),
    "a walk without its steps": ('do = "worth"\n', "", "[cards]: each needs do"),
    "a walk without its way on": ('then = "call"', "", "[cards]: each needs then"),
    "a task without its due rule": ('due = "two_waking_hours"\n', "", "[call]: task needs due"),
    "a task without its way on": ('next = "answer"', "", "[call]: task needs next"),
    "a promise without its due rule": ('due = "in_three_days"\n', "", "[answer]: wait needs due"),
    "a promise without its way on": ('next = "report"', "", "[answer]: wait needs next"),
    "a letter without its due rule": ('due = "this_evening"\n', "", "[report]: letter needs due"),
    "a letter without its way on": ('next = "more"', "", "[report]: letter needs next"),
    "a question whose answers lead nowhere": ('next = "lost"\n', "", "[amount]: ask needs next"),
    "an option that leads nowhere": ('next = "brand"\n', "", "[told]: ask needs next"),
    "a kind of saying that does not exist": (
        '[thanks]\nsay = "text"',
        '[thanks]\nsay = "txt"',
        '[thanks]: no kind of saying "txt": text; did you mean "text"?',
    ),
    "a kind of question that does not exist": (
        'ask = "yen"\nsave = "amount"',
        'ask = "yens"\nsave = "amount"',
        '[amount]: no kind of question "yens": choice, text, yen, when, hours, phone, photo, sender; did you mean "yen"?',
    ),
    "an owner that does not exist": (
        'task = "person"',
        'task = "persons"',
        '[call]: no owner "persons": person, relative, helper, manager; did you mean "person"?',
    ),
    "a way to end that does not exist": (
        'end = "thread"',
        'end = "threat"',
        '[settled]: no way to end "threat": open, closed, thread; did you mean "thread"?',
    ),
    "a choice without anything to choose": (
        '[more]\nask = "choice"\nto = { yes = "plan", no = "plan" }',
        '[more]\nask = "choice"\nnext = "plan"',
        '[more]: a choice needs options = [...], to = {...} or from = "kind of fact"',
    ),
    "a road for no option": (
        'to = { no = "leave" }',
        'to = { not = "leave" }',
        "[told]: to names ['not'], which are not among the options",
    ),
    "an option named like another part of the question": (
        'options = ["yes", "no"]',
        'options = ["yes", "no", "retry"]',
        f"[told]: options ['retry']: {OPTION_RULE}",
    ),
    "an option that is no id": (
        'options = ["yes", "no"]',
        'options = ["yes", "no", "a|b", "Yes"]',
        f"[told]: options ['a|b', 'Yes']: {OPTION_RULE}",
    ),
    "facts to show of no kind": (
        'ask = "yen"\nsave = "amount"',
        'ask = "yen"\nshow = ["minato"]\nsave = "amount"',
        "[amount]: ask needs from",
    ),
    "a fact of an item of an item": (
        'save = "card.worth"',
        'save = "card.worth.yen"',
        '[worth]: save = "card.worth.yen": a word, or list.word for a fact of the current item',
    ),
}


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "content")


@pytest.mark.parametrize("what", BREAKS)
def test_a_flow_that_is_written_wrongly_is_told_with_its_place_and_remedy(tiny: Path, what: str) -> None:
    old, new, expected = BREAKS[what]
    change(tiny, PLACE, old, new)
    flows, found = load_flows([tiny / "flows"])
    assert [str(fault) for fault in found] == [f"{PLACE} {expected}"]
    assert "rain" not in flows


def test_all_faults_of_a_file_are_told_at_once(tiny: Path) -> None:
    change(tiny, PLACE, 'next = "told"', 'nxt = "told"\nurgent = 1')
    change(tiny, PLACE, "order = 10", "order = 1.5")
    assert faults(tiny)[:3] == [
        f"{PLACE} [flow]: order takes a whole number, not 1.5",
        f'{PLACE} [hello]: no such key "nxt"; did you mean "next"?',
        f"{PLACE} [hello]: urgent takes true or false, not 1",
    ]


def test_what_is_no_toml_is_told_with_its_line(tiny: Path) -> None:
    write(tiny, PLACE, '[flow]\nstart = "hello\n')
    (fault,) = load_flows([tiny / "flows"])[1]
    assert fault.place == PLACE
    assert fault.text.startswith("not TOML: ")
    assert "line 2" in fault.text


def test_what_is_not_utf_8_is_told(tiny: Path) -> None:
    (tiny / PLACE).write_bytes('[flow]\nstart = "はい"'.encode("shift_jis"))
    (fault,) = load_flows([tiny / "flows"])[1]
    assert fault.place == PLACE
    assert "utf-8" in fault.text


@pytest.mark.parametrize("text", ["", "[hello]\nend = 'open'", "flow = 3", "[flow]\norder = 1", "[flow]\nstart = 1"])
def test_a_file_without_a_flow_table_is_told_what_to_write(tiny: Path, text: str) -> None:
    write(tiny, PLACE, text)
    assert [str(fault) for fault in load_flows([tiny / "flows"])[1]] == [
        f'{PLACE}: no table [flow] with start = "first_step"'
    ]


def test_a_line_above_its_table_is_told(tiny: Path) -> None:
    change(tiny, PLACE, "\n[flow]\n", '\nlost = "x"\n[flow]\n')
    change(tiny, PLACE, "\n[lost]\n", "\n[loss]\n")
    assert [str(fault) for fault in load_flows([tiny / "flows"])[1]] == [
        f"{PLACE} [lost]: a step is a table; is a line missing its [step] above?"
    ]


@pytest.mark.parametrize("name", ["Leave", '"two words"', '"a.b"', '"はい"'])
def test_a_step_has_a_plain_id(tiny: Path, name: str) -> None:
    change(tiny, PLACE, "\n[leave]\n", f"\n[{name}]\n")
    plain = name.strip('"')
    assert f'{PLACE}: "{plain}" is no id: small letters, digits and underscores' in faults(tiny)


def test_a_flow_has_a_plain_id(tiny: Path) -> None:
    (tiny / "flows/snow.toml").rename(tiny / "flows/snow-2.toml")
    assert 'flows/snow-2.toml: "snow-2" is no id: small letters, digits and underscores' in faults(tiny)


def test_a_broken_flow_is_missed_by_those_that_lead_to_it(tiny: Path) -> None:
    write(tiny, "flows/snow.toml", "nothing")
    assert f'{PLACE} [leave]: no flow "snow"' in faults(tiny)


def test_the_options_of_a_choice_follow_from_its_roads(tiny: Path) -> None:
    step = load_flows([tiny / "flows"])[0]["rain"].steps["more"]
    assert step.options == ("yes", "no")  # type: ignore[union-attr]
