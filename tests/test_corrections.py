"""A fact is corrected: what hangs on it changes, the rest stays, and correcting back restores everything but the diary."""

from __future__ import annotations

import os
import random
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from test_walks import STEPS, Walk

from bot.content.library import Library
from bot.core import cases
from bot.core.case import Case, Known, Value
from bot.core.contract import OWN, items
from bot.core.correction import correct
from bot.core.draft import Draft
from bot.core.event import EventKind
from bot.core.flow import Ask
from bot.core.person import Person
from bot.core.reminders import plan
from bot.core.reply import Reply
from bot.skills.case_plan import askable
from bot.understanding.corrections import read_correction

WALKS = 200 if os.environ.get("KAERU_SOAK") else 20
FLOWS = ("prepaid_card", "suspicious_email", "unknown_charge", "bank_transfer")


class Quiet(Walk):
    """A random conversation in which only the state matters; how it is said is judged elsewhere."""

    def judge(self, replies: list[Reply], kind: EventKind) -> None:
        for reply in replies:
            self.buttons.extend(reply.buttons)


def known_facts(draft: Draft, case: Case) -> list[tuple[str, str, Known, Ask]]:
    """Every known fact that a question asks for: item, name, what is known, the question."""
    found = []
    for item in items(case):
        for name, (flow_id, step_id) in askable(draft, case).items():
            known = draft.view(case.id, item).known(name)
            step = draft.content.flows[flow_id].steps[step_id]
            if known is not None and known.value != "" and isinstance(step, Ask) and (not item or name in OWN):
                found.append((item, name, known, step))
    return found


def another(step: Ask, value: Value, library: Library, chance: random.Random) -> Value:
    """A different value of the same kind."""
    match step.kind:
        case "when":
            moved = date.fromisoformat(str(value)[:10]) + timedelta(days=chance.choice((-40, -1, 1, 30)))
            return moved.isoformat()
        case "yen":
            return "JPY 4321"
        case _ if step.source:
            return chance.choice([fact.ref for fact in library.book.kinds[step.source].values() if fact.ref != value])
        case "choice":
            return chance.choice([option for option in step.options if option != value] or [str(value)])
        case _:
            return "すずめ商店"


def face(library: Library, person: Person, walk: Walk) -> object:
    """Everything of a person that a correction may touch and must restore; not the diary, not who said it, not
    when. A duty that was withdrawn is one that is not there.
    """

    def of(case: Case) -> object:
        rows = [case.facts, *(facts for rows in case.items.values() for facts in rows.values())]
        facts = [{name: (known.value, known.at) for name, known in row.items()} for row in rows]
        duties = {duty.id: replace(duty, moved=None) for duty in cases.duties(case) if duty.state != "withdrawn"}
        return (case.id, facts, duties, {line.id: replace(line, source="") for line in case.ledger}, case.road)

    standing = sorted((place.case, place.flow, place.step, place.item, place.task) for place in person.places)
    return ([of(case) for case in person.cases], standing, plan(person, library.book.calendar, walk.now))


@pytest.mark.parametrize("flow", FLOWS)
def test_correcting_and_correcting_back_restores(library: Library, flow: str) -> None:
    tried = 0
    for seed in range(WALKS):
        chance = random.Random(seed)
        walk = Quiet(library, seed, "ja")
        walk.happen("press", f"s|start|{flow}")
        for _ in range(STEPS):
            walk.step()
            for case in walk.person.cases:
                draft = Draft(library, walk.person, walk.now)
                facts = known_facts(draft, case)
                if not facts:
                    continue
                item, name, known, step = chance.choice(facts)
                before = face(library, walk.person, walk)
                correct(draft, case.id, item, name, another(step, known.value, library, chance))
                assert len(draft.says) <= 2
                correct(draft, case.id, item, name, known.value)
                assert face(library, draft.person, walk) == before, f"walk {seed}, {name} of {flow}"
                assert len(draft.case(case.id).entries) == len(case.entries) + 2
                tried += 1
    assert tried > WALKS


def test_a_case_of_an_older_release_without_a_road_still_counts_its_dates_anew(library: Library) -> None:
    walk = Walk(library, 1, "ja")
    for text in ("ノートンの覚えのない請求 9878円 利用日は11月10日", "自分", "あった", "頼む文を作る", "自分で書く"):
        walk.happen("text", text)
    old = replace(walk.person.cases[0], road=())
    draft = Draft(library, replace(walk.person, cases=(old,)), walk.now)
    before = cases.find_duty(old, "request")
    correct(draft, old.id, "", "charged_on", "2026-12-20")
    after = cases.find_duty(draft.case(old.id), "request")
    assert before is not None
    assert after is not None
    assert after != before
    assert [message.key for message in draft.says] == ["corrected", "duty.moved"]


def test_a_correction_that_changes_the_road_withdraws_what_it_no_longer_makes(library: Library) -> None:
    """The card's holder is somebody else after all: the plan changes, and with the holder back it is the old one."""
    walk = Walk(library, 1, "ja")
    for text in ("ノートンの覚えのない請求 9878円", "自分", "まだ見ていない", "まだ聞いていない"):
        walk.happen("text", text)
    case = walk.person.cases[0]
    assert case.tasks
    draft = Draft(library, walk.person, walk.now)
    correct(draft, case.id, "", "seen_before", "yes")
    assert not [task for task in draft.case(case.id).tasks if task.id == "look_back"]
    place = draft.person.place
    assert place is not None
    assert place.step == "charged_on"
    correct(draft, case.id, "", "seen_before", "not_yet")
    assert {task.id for task in draft.case(case.id).tasks} == {task.id for task in case.tasks}


@pytest.mark.parametrize(
    ("text", "new", "named"),
    [
        ("受け取ったのは6/8でした", "6/8", "received_on"),
        ("契約書をもらったのは6月8日", "6月8日", "received_on"),
        ("やっぱり受け取ったのは昨日", "昨日", "received_on"),
        ("届いたのは6/8だった", "6/8", "delivered_on"),
        ("気づいたのは6/8です", "6/8", "learned_on"),
        ("振り込んだのは6/8でした", "6/8", "sent_on"),
        ("契約した日は6/8でした", "6/8", "contracted_on"),
    ],
)
def test_a_day_told_anew_names_its_fact(text: str, new: str, named: str) -> None:
    said = read_correction(text)
    assert said is not None
    assert said.new == new
    assert named in said.named


@pytest.mark.parametrize("text", ["受け取ったのは誰ですか", "届いたのは6/8ですか?", "買ったのは私です", "電話が来た"])
def test_a_question_or_a_story_names_none(text: str) -> None:
    said = read_correction(text)
    assert said is None or "received_on" not in said.named
