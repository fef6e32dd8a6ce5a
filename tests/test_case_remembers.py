"""What a case remembers can be taken back, is asked in smaller steps, and is said where it costs nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

from test_contacts_any import YOU

from bot.advance import advance
from bot.content.library import Library
from bot.core.calendar import JST, in_japan
from bot.core.case import Case, Task
from bot.core.contact_log import contacts
from bot.core.event import Event, EventKind, Turn
from bot.core.person import Person

NOON = datetime(2026, 9, 15, 12, 0, tzinfo=JST)
REPORT = "カード会社に電話した。佐藤さん。明日折り返し電話くるって"


def someone(*tasks: Task) -> Person:
    """Somebody with one open case and nothing asked."""
    case = Case("1", "unknown_charge", NOON - timedelta(days=3), tasks=tasks)
    return Person("0" * 32, address=YOU, lang="ja", met=NOON, cases=(case,))


def task(**changes: object) -> Task:
    common: dict[str, object] = {
        "id": "look_back", "flow": "unknown_charge", "step": "look_back", "opened": NOON - timedelta(days=2), "made": 1,
    }  # fmt: skip
    return Task(**(common | changes))  # type: ignore[arg-type]


def happen(
    library: Library, person: Person, kind: EventKind, text: str = "", *, message: str = "m", now: datetime = NOON
) -> Turn:
    event = Event(id="e", kind=kind, address=YOU, at=now, text=text, message=message)
    return advance(library, person, event, now)


def test_a_promise_goes_with_the_message_that_told_it(library: Library) -> None:
    told = happen(library, someone(), "text", REPORT, message="told").person
    (promise,) = told.cases[0].promises
    assert promise.state == "waiting"
    taken = happen(library, told, "unsend", message="told").person
    (promise,) = taken.cases[0].promises
    assert (promise.state, promise.text, promise.maker) == ("withdrawn", "", "")
    assert contacts(taken.cases[0]) == []
    assert not taken.reminders
    assert "佐藤" not in str(taken.cases)


def test_a_promise_in_a_pasted_answer_goes_with_the_paste(library: Library) -> None:
    pasted = "Your subscription has been cancelled. Your refund will be processed within 5-10 business days."
    told = happen(library, someone(), "text", pasted, message="pasted").person
    (promise,) = told.cases[0].promises
    assert (promise.id, promise.state) == ("reply.refund", "waiting")
    assert promise.text
    other = happen(library, told, "unsend", message="another").person
    assert other.cases[0].promises == (promise,)
    taken = happen(library, told, "unsend", message="pasted").person
    (left,) = taken.cases[0].promises
    assert (left.state, left.text) == ("withdrawn", "")
    assert promise.text not in str(taken)
    assert not taken.reminders


def test_a_photo_is_kept_as_its_message_and_goes_with_it(library: Library) -> None:
    asked = happen(library, someone(), "text", "証拠").person
    kept = happen(library, asked, "photo", message="photo-1").person
    (known,) = kept.cases[0].items["evidence"].values()
    assert known["photo"].value == "photo-1"
    taken = happen(library, kept, "unsend", message="photo-1").person
    assert "photo-1" not in str(taken.cases)


def test_cannot_asks_why_and_brings_the_duty_back(library: Library) -> None:
    person = someone(task(flow="contact", step="rest", id="contact.rest", due=NOON))
    refused = happen(library, person, "press", "t|1|contact.rest|cannot")
    assert [message.key for message in refused.says] == ["cannot"]
    again = happen(library, refused.person, "press", "s|cannot|1/contact.rest/dread").person
    (found,) = again.cases[0].tasks
    assert found.state == "todo"
    assert found.later is not None
    assert f"{in_japan(found.later):%m-%d %H:%M}" == "09-17 10:00"
    assert [reminder.subject for reminder in again.reminders] == ["contact.rest"]


def test_what_falls_due_soon_is_said_in_a_free_reply_and_not_pushed(library: Library) -> None:
    soon = NOON + timedelta(minutes=90)
    person = someone(task(due=soon), task(id="contact.rest", flow="contact", step="rest"))
    turn = happen(library, person, "press", "t|1|contact.rest|done")
    assert [message.key for message in turn.says] == ["duty.done", "reminder"]
    assert soon not in [reminder.due for reminder in turn.person.reminders]


def test_what_the_person_chose_keeps_its_time_also_before_nine(library: Library) -> None:
    early = datetime(2026, 9, 16, 8, 55, tzinfo=JST)
    person = someone(task(due=NOON))
    asked = happen(library, person, "press", "t|1|look_back|later").person
    chosen = happen(library, asked, "text", "明日の朝8時55分").person
    assert early in [reminder.due for reminder in chosen.reminders]


def test_hours_told_at_any_moment_move_the_reminders(library: Library) -> None:
    person = someone(task(due=datetime(2026, 9, 16, 10, 0, tzinfo=JST), desk="issuer"))
    asked = happen(library, person, "text", "連絡できる時間").person
    told = happen(library, asked, "text", "昼は12時から1時").person
    assert told.reach == ("daily 12:00-13:00",)
    assert [f"{in_japan(one.due):%m-%d %H:%M}" for one in told.reminders] == ["09-16 12:05"]


def test_what_is_only_to_be_told_is_told_also_when_something_else_falls_due(library: Library) -> None:
    told = task(id="debit_due", step="debit_due", once=True, due=NOON)
    asked = task(id="stop", step="stop", due=NOON)
    for tasks in ((told, asked), (asked, told)):
        turn = happen(library, someone(*tasks), "due")
        keys = [message.key for message in turn.says if message.key == "reminder"]
        assert len(keys) == 2, "both are spoken in one push"
        states = {duty.id: duty.state for duty in turn.person.cases[0].tasks}
        assert states == {"debit_due": "done", "stop": "todo"}
        assert turn.says[-1].buttons, "the one that is asked comes last, with its buttons"


def test_what_follows_from_it_is_asked_when_the_other_is_answered(library: Library) -> None:
    warning = task(id="second_wave", flow="prepaid_card", step="second_wave", once=True, due=NOON)
    turn = happen(library, someone(warning, task(id="stop", step="stop", due=NOON)), "due")
    assert [place.task for place in turn.person.places] == ["second_wave"]
    answered = happen(library, turn.person, "press", "t|1|stop|cannot")
    assert answered.says


def test_several_that_are_only_told_are_all_told_in_the_end(library: Library) -> None:
    many = tuple(
        task(id=f"debit_due.contract.{n}", step="debit_due", once=True, due=NOON, item=f"contract.{n}")
        for n in range(2, 7)
    )
    turn = happen(library, someone(*many, task(id="stop", step="stop", due=NOON)), "due")
    person = turn.person
    for _ in range(6):
        person = happen(library, person, "text", "お金").person
    assert {duty.state for duty in person.cases[0].tasks if duty.once} == {"done"}


def test_a_second_offer_is_to_be_decided_anew(library: Library) -> None:
    decided = task(id="decide", flow="seller_abroad", step="decide", state="done", due=NOON)
    case = Case("1", "seller_abroad", NOON - timedelta(days=9), tasks=(decided,))
    person = Person("0" * 32, address=YOU, lang="ja", met=NOON, cases=(case,))
    offer = "We are sorry to see you go. We can offer you 50% discount for the next year."
    after = happen(library, person, "text", offer).person.cases[0]
    (again,) = [one for one in after.tasks if one.id == "decide"]
    assert again.state == "todo"
    assert again.due is not None
    assert again.due > NOON
