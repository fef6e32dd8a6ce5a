"""Reminders: derived from open duties, moved out of the night, repeated a little, never said twice."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from bot.content.library import japanese_calendar
from bot.core.calendar import JST
from bot.core.case import Case, Deadline, Promise, Task
from bot.core.ladder import MOST_REPEATS
from bot.core.person import Person, Reminder
from bot.core.reminders import due_now, look_at, plan

CALENDAR = japanese_calendar()


def moment(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=JST)


NOW = moment("06-09T14:20")  # a Tuesday


def task(**changes: Any) -> Task:
    common: dict[str, Any] = {"id": "call", "flow": "rain", "step": "call", "opened": NOW, "made": 1}
    return Task(**(common | changes))


def promise(**changes: Any) -> Promise:
    common: dict[str, Any] = {
        "id": "answer",
        "flow": "rain",
        "step": "answer",
        "opened": NOW,
        "made": 1,
        "who": "issuer",
    }
    return Promise(**(common | changes))


def deadline(last: str) -> Deadline:
    return Deadline("deadlines/tiny", date(2026, 6, 1), date.fromisoformat(f"2026-{last}"))


def person(*duties: Task | Promise, blocked: bool = False) -> Person:
    tasks = tuple(duty for duty in duties if isinstance(duty, Task))
    promises = tuple(duty for duty in duties if isinstance(duty, Promise))
    return Person("0" * 32, blocked=blocked, cases=(Case("1", "rain", NOW, tasks=tasks, promises=promises),))


def moments(of: Person, now: datetime = NOW) -> list[str]:
    return [f"{reminder.due.astimezone(JST):%m-%dT%H:%M}" for reminder in plan(of, CALENDAR, now)]


def fire(of: Person, now: datetime) -> tuple[Person, int]:
    """The person after what is due was spoken, and how many duties that were."""
    due = due_now(of, CALENDAR, now)
    case = of.cases[0]
    for _, duty, names in due:
        changed = replace(duty, fired=(*duty.fired, *names))
        case = replace(
            case,
            tasks=tuple(changed if old.id == duty.id else old for old in case.tasks),
            promises=tuple(changed if old.id == duty.id else old for old in case.promises),
        )
    return replace(of, cases=(case,)), len(due)


def every_moment(of: Person) -> list[str]:
    """When each reminder comes, if all are spoken in time and none is answered."""
    found, now = [], NOW
    while reminders := plan(of, CALENDAR, now):
        now = reminders[0].due
        found.append(f"{now.astimezone(JST):%m-%dT%H:%M}")
        of, _ = fire(of, now)
    return found


def test_a_task_is_reminded_of_when_it_is_due() -> None:
    (reminder,) = plan(person(task(due=moment("06-10T10:00"))), CALENDAR, NOW)
    assert (reminder.case, reminder.subject, reminder.due) == ("1", "call", moment("06-10T10:00"))


def test_a_duty_without_a_date_has_no_reminder() -> None:
    assert moments(person(task(), promise())) == []


@pytest.mark.parametrize("state", ["done", "cannot", "withdrawn"])
def test_a_settled_task_has_no_reminder(state: str) -> None:
    settled = task(due=moment("06-10T10:00"), state=state, deadline=deadline("06-30"), later=moment("06-11T10:00"))
    assert moments(person(settled)) == []


@pytest.mark.parametrize("state", ["kept", "withdrawn"])
def test_a_settled_promise_has_no_reminder(state: str) -> None:
    assert moments(person(promise(due=moment("06-10T10:00"), state=state))) == []


def test_the_reminders_of_a_closed_case_are_gone_with_it() -> None:
    assert plan(replace(person(task(due=moment("06-10T10:00"))), cases=()), CALENDAR, NOW) == ()


def test_nobody_is_reminded_while_they_block_us() -> None:
    duty = task(due=moment("06-10T10:00"), deadline=deadline("06-30"))
    assert moments(person(duty, blocked=True)) == []
    assert moments(person(duty)) != []


def test_what_is_due_while_they_block_us_is_not_spoken() -> None:
    assert fire(person(task(due=moment("06-10T10:00")), blocked=True), moment("06-10T10:00"))[1] == 0


def test_the_soonest_reminder_comes_first() -> None:
    assert moments(person(task(due=moment("06-12T10:00")), promise(due=moment("06-10T10:00")))) == [
        "06-10T10:00",
        "06-12T10:00",
    ]


def test_an_unanswered_task_is_repeated_on_the_next_days_and_then_left_alone() -> None:
    found = every_moment(person(task(due=moment("06-10T10:00"))))
    assert found == ["06-10T10:00", "06-11T10:00", "06-12T10:00"]
    assert len(found) == 1 + MOST_REPEATS


def test_an_unanswered_promise_is_repeated_on_the_next_days_and_then_left_alone() -> None:
    assert every_moment(person(promise(due=moment("06-10T10:00")))) == ["06-10T10:00", "06-11T10:00", "06-12T10:00"]


def test_a_repeat_waits_its_turn() -> None:
    assert moments(person(task(due=moment("06-10T10:00")))) == ["06-10T10:00"]


def test_a_duty_in_the_night_comes_the_evening_before_and_a_chase_the_morning_after() -> None:
    night = moment("06-11T22:00")
    assert moments(person(task(due=night))) == ["06-11T19:00"]
    assert moments(person(promise(due=night))) == ["06-12T09:00"]


def test_a_duty_that_was_due_when_it_was_made_never_moves_into_the_past() -> None:
    late = moment("06-09T22:00")
    assert moments(person(task(opened=late, due=late)), late) == ["06-10T09:00"]


def test_a_duty_of_the_same_night_is_not_lost() -> None:
    late = moment("06-09T22:00")
    assert moments(person(task(opened=late, due=moment("06-09T23:00"))), late) == ["06-10T09:00"]


def test_a_counted_deadline_is_reminded_of_seven_three_one_and_no_days_before() -> None:
    assert every_moment(person(task(deadline=deadline("06-25"), due=moment("06-10T10:00")))) == [
        "06-10T10:00",
        "06-18T10:00",
        "06-22T10:00",
        "06-24T10:00",
        "06-25T09:00",  # counters open
    ]


def test_a_deadline_is_reminded_of_though_its_task_has_no_date() -> None:
    assert moments(person(task(deadline=deadline("06-12")))) == ["06-11T10:00", "06-12T09:00"]


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("05-07", ["04-30T10:00", "05-01T10:00", "05-07T09:00"]),  # 05-04 and 05-06 are holidays: both move to 05-01
        ("06-16", ["06-09T10:00", "06-12T10:00", "06-15T10:00", "06-16T09:00"]),  # 06-13 is a Saturday
        ("06-14", ["06-05T10:00", "06-11T10:00", "06-12T10:00", "06-14T09:00"]),  # the last day itself never moves
        ("12-31", ["12-24T10:00", "12-28T10:00", "12-31T09:00"]),
    ],
)
def test_the_days_before_a_deadline_are_business_days(last: str, expected: list[str]) -> None:
    duty = task(opened=moment("04-01T10:00"), deadline=deadline(last))
    assert moments(person(duty), moment("04-01T10:00")) == expected


@pytest.mark.parametrize("due", ["06-10T09:00", "06-10T09:30", "06-10T11:59"])
def test_a_second_word_on_the_last_day_comes_in_the_afternoon(due: str) -> None:
    duty = task(due=moment(due), deadline=deadline("06-10"))
    assert moments(person(duty)) == [due, "06-10T15:00"]


def test_days_that_were_over_when_the_task_was_made_are_not_made_up_for() -> None:
    assert moments(person(task(deadline=deadline("06-10")))) == ["06-10T09:00"]


def test_nothing_is_said_after_the_last_day() -> None:
    assert moments(person(task(deadline=deadline("06-08")))) == []


def test_what_the_person_chose_replaces_what_we_would_choose() -> None:
    assert moments(person(task(due=moment("06-10T10:00"), later=moment("06-12T15:30")))) == ["06-12T15:30"]
    assert moments(person(promise(due=moment("06-10T10:00"), later=moment("06-12T15:30")))) == ["06-12T15:30"]


def test_what_the_person_chose_comes_at_night_and_its_repeats_do_not() -> None:
    duty = task(due=moment("06-10T10:00"), later=moment("06-10T23:30"))
    assert every_moment(person(duty)) == ["06-10T23:30", "06-12T09:00", "06-13T09:00"]


def test_later_puts_off_the_days_before_a_deadline_that_lie_before_it() -> None:
    duty = task(deadline=deadline("06-25"), later=moment("06-20T12:00"))
    assert moments(person(duty)) == ["06-20T12:00", "06-22T10:00", "06-24T10:00", "06-25T09:00"]


def test_later_can_be_chosen_again_after_it_came() -> None:
    duty = task(due=moment("06-10T10:00"), later=moment("06-10T15:00"))
    of, spoken = fire(person(duty), moment("06-10T15:00"))
    assert spoken == 1
    case = of.cases[0]
    again = replace(of, cases=(replace(case, tasks=(replace(case.tasks[0], later=moment("06-10T18:00")),)),))
    assert moments(again, moment("06-10T15:01")) == ["06-10T18:00"]


@pytest.mark.parametrize("minutes", [0, 1, 9])
def test_what_is_due_in_the_evening_comes_though_the_worker_is_minutes_late(minutes: int) -> None:
    of = person(task(due=moment("06-10T20:00")))
    assert fire(of, moment("06-10T20:00") + timedelta(minutes=minutes))[1] == 1


@pytest.mark.parametrize("now", ["06-10T20:11", "06-10T23:00", "06-11T03:00", "06-11T08:59"])
def test_what_nobody_could_send_until_the_night_waits_for_nine(now: str) -> None:
    of = person(task(due=moment("06-10T20:00")))
    unchanged, spoken = fire(of, moment(now))
    assert (unchanged, spoken) == (of, 0)
    assert moments(of, moment(now)) == ["06-11T09:00"]


def test_what_waited_for_nine_comes_at_nine() -> None:
    assert fire(person(task(due=moment("06-10T20:00"))), moment("06-11T09:00"))[1] == 1


def test_what_nobody_could_send_by_day_comes_at_once() -> None:
    assert moments(person(task(due=moment("06-10T10:00"))), moment("06-10T15:00")) == ["06-10T15:00"]


def test_after_a_long_standstill_all_that_was_missed_is_said_once() -> None:
    after = moment("06-20T12:00")
    of, spoken = fire(person(task(due=moment("06-10T10:00"))), after)
    assert spoken == 1
    assert moments(of, after) == []


def test_after_a_standstill_of_a_day_the_last_repeat_still_comes() -> None:
    after = moment("06-11T12:00")
    of, spoken = fire(person(task(due=moment("06-10T10:00"))), after)
    assert spoken == 1
    assert moments(of, after) == ["06-12T10:00"]


def test_two_duties_that_are_due_are_both_spoken_of_once() -> None:
    of = person(task(due=moment("06-10T10:00")), promise(due=moment("06-10T10:00")))
    of, spoken = fire(of, moment("06-10T10:00"))
    assert spoken == 2
    assert fire(of, moment("06-10T10:00"))[1] == 0


IDS = [f"{number * 2654435761 % 2**32:032x}" for number in range(2000)]  # spread evenly, as digests are
SPREAD = timedelta(minutes=30)


def looks(due: str, name: str = "due202606100900") -> list[datetime]:
    """When a worker looks after the same reminder of many people."""
    return [look_at(each, Reminder("1.call.x", "1", "call", name, moment(due)), SPREAD) for each in IDS]


def test_reminders_of_a_common_hour_are_sent_out_evenly_over_half_an_hour() -> None:
    minutes = Counter((look - moment("06-10T09:00")) // timedelta(minutes=1) for look in looks("06-10T09:00"))
    assert set(minutes) == set(range(30))
    assert max(minutes.values()) < 2 * len(IDS) / 30


def test_a_person_always_has_the_same_place_in_that_half_hour() -> None:
    first, second = looks("06-10T09:00"), looks("06-11T10:30")
    assert [look - moment("06-10T09:00") for look in first] == [look - moment("06-11T10:30") for look in second]


@pytest.mark.parametrize(
    ("due", "name"),
    [
        ("06-10T09:00", "later202606100900"),  # the person chose it
        ("06-10T09:00", "before0d20260610"),  # the last day
        ("06-10T09:07", "due202606100907"),  # nobody else's moment
        ("06-10T19:30", "due202606101930"),  # there is no half hour left of the day
        ("06-10T20:00", "due202606102000"),
        ("06-10T23:00", "due202606102300"),
    ],
)
def test_what_cannot_wait_comes_at_its_moment(due: str, name: str) -> None:
    assert set(looks(due, name)) == {moment(due)}


def test_nothing_is_put_off_into_the_night() -> None:
    assert max(looks("06-10T19:00")) < moment("06-10T19:30")
