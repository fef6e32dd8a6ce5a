"""Care is data and proved: what a false Kaeru could misuse gets its button once, what is final says so, a warning needs no case."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from tiny_content import change, faults, write_tiny

from bot.content.library import Library
from bot.core import assure, walk
from bot.core.calendar import JST
from bot.core.case import Case
from bot.core.draft import Draft
from bot.core.flow import Ask, Flow, LetterStep, TaskStep, risk_of
from bot.core.person import Person, Place

PLACE = "flows/rain.toml"
NOON = datetime(2026, 6, 9, 12, 0, tzinfo=JST)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return write_tiny(tmp_path / "content")


@pytest.mark.parametrize(
    "said", ["パスワードはどこで使いますか。", "番号を相手に伝えましたか。", "画面を動かされましたか。"]
)
def test_a_text_of_codes_or_numbers_without_a_risk_is_told(tiny: Path, said: str) -> None:
    change(tiny, "locales/ja/rain.ftl", "rain-hello = こんにちは。", f"rain-hello = {said}")
    (fault,) = faults(tiny)
    assert fault.startswith(f"{PLACE} [hello]: says")
    assert fault.endswith("it needs a risk")
    change(tiny, PLACE, 'say = "text"\nnext = "told"', 'say = "text"\nrisk = "code"\nnext = "told"')
    assert faults(tiny) == []


def test_a_text_of_what_is_final_says_that_it_is(tiny: Path) -> None:
    change(tiny, "locales/ja/rain.ftl", "rain-hello = こんにちは。", "rain-hello = 退会もできます。")
    assert faults(tiny) == [f'{PLACE} [hello]: says "退会": it needs a final']
    change(tiny, PLACE, 'say = "text"\nnext = "told"', 'say = "text"\nfinal = "account"\nnext = "told"')
    assert faults(tiny) == [
        f'locales/{code} [rain-hello]: "breath.account" is not in it: that it is final' for code in ("en", "ja")
    ]


def test_a_letter_that_does_not_say_that_it_cannot_be_taken_back_is_told(tiny: Path) -> None:
    change(tiny, "locales/en/rain.ftl", " { breath.letter }", "")
    assert faults(tiny) == ['locales/en [rain-report]: "breath.letter" is not in it: that it is final']


def test_a_word_for_a_risk_that_nobody_knows_is_told(tiny: Path) -> None:
    change(tiny, PLACE, 'say = "text"\nnext = "told"', 'say = "text"\nrisk = "cod"\nnext = "told"')
    assert any('no risk "cod"' in fault and 'did you mean "code"?' in fault for fault in faults(tiny))


def test_what_outlives_its_case_names_no_fact_of_it(tiny: Path) -> None:
    change(tiny, PLACE, 'due = "two_waking_hours"', 'due = "two_waking_hours"\nstays = true')
    change(tiny, "locales/ja/rain.ftl", "電話の時間です。", "電話の時間です。{ YEN($amount) }")
    assert faults(tiny) == ['locales [rain-call.remind]: "$amount" is a fact of a case that may be closed by then']


def test_every_calm_question_of_risk_with_room_offers_what_kaeru_never_asks_and_once(library: Library) -> None:
    tried = 0
    for flow in library.flows.values():
        for step in flow.steps.values():
            if not isinstance(step, Ask) or step.urgent or not risk_of(step):
                continue
            draft = _ask(library, flow, step)
            taken = sum(len(message.buttons) for message in draft.says)
            assure.offer(draft)
            offered = sum(button.label == "real.offer" for message in draft.says for button in message.buttons)
            assert offered == (taken <= 2), f"{flow.id} [{step.id}]"
            again = _ask(library, flow, step, draft.person.cases[0])
            assure.offer(again)
            if offered:
                assert all(button.label != "real.offer" for message in again.says for button in message.buttons)
                tried += 1
    assert tried >= 10


def _ask(library: Library, flow: Flow, step: Ask, known: Case | None = None) -> Draft:
    case = known or Case("1", flow.id, NOON)
    place = Place("1", flow.id, step.id, item=f"{flow.lists[0]}.1" if flow.lists else "")
    draft = Draft(library, Person("p", cases=(case,), places=(place,)), NOON)
    walk.walk(draft)
    return draft


def test_every_letter_and_every_call_to_a_desk_is_a_risk_without_being_marked(library: Library) -> None:
    steps = [step for flow in library.flows.values() for step in flow.steps.values()]
    assert all(
        risk_of(step) for step in steps if isinstance(step, LetterStep) or (isinstance(step, TaskStep) and step.desk)
    )
