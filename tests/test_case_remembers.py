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
