"""What becomes of a delivery after an attempt to send it, as a change to its person. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.core.calendar import Calendar, in_japan, out_of_quiet_hours
from bot.core.cases import note, put_case
from bot.core.person import Delivery, Person
from bot.core.reminders import waiting
from bot.core.unheard import take_back

Change = Callable[[Person], Person]
_IN_TIME = timedelta(minutes=10)
"""What comes so soon after its moment still comes in time, night or not."""
_URGENT_AGAIN = timedelta(hours=1)
"""How soon a duty with a counted deadline asks again whether the month's pushes are still used up."""
_PARKED = timedelta(hours=1)
_PAUSES = (1, 5, 20, 60, 300, 900, 1800)


def removed(delivery_id: str) -> Change:
    """It is done with."""
    return lambda person: replace(person, outbox=tuple(one for one in person.outbox if one.id != delivery_id))


def changed(delivery_id: str, how: Callable[[Delivery], Delivery]) -> Change:
    """It stays, but for what `how` changes."""

    def change(person: Person) -> Person:
        return replace(person, outbox=tuple(how(one) if one.id == delivery_id else one for one in person.outbox))

    return change


def as_push(delivery_id: str) -> Change:
    """Its reply token is worth nothing any more."""
    return changed(delivery_id, lambda one: replace(one, token="", until=None, attempts=0))


def held_back(delivery: Delivery, until: datetime) -> Change:
    """The platform takes it no sooner."""
    return changed(delivery.id, lambda one: replace(one, after=until, attempts=delivery.attempts + 1, held=True))


def tried_later(delivery: Delivery, now: datetime) -> Change:
    """Nobody knows whether it arrived: it is tried again, ever more seldom."""
    pause = timedelta(seconds=_PAUSES[min(delivery.attempts, len(_PAUSES) - 1)])
    return changed(delivery.id, lambda one: replace(one, after=now + pause, attempts=delivery.attempts + 1, held=False))


def parked(delivery: Delivery, now: datetime) -> Change:
    """It can go nowhere before somebody has mended what it is for: it stays, and is tried now and then."""
    return changed(
        delivery.id, lambda one: replace(one, after=now + _PARKED, attempts=delivery.attempts + 1, held=False)
    )


def refused(delivery: Delivery, now: datetime) -> Change:
    """The platform will never take it: given up, and noted with the cases that it spoke of, or the one that is talked about."""

    def change(person: Person) -> Person:
        person = removed(delivery.id)(person)
        spoken_of = {case for case, _, _ in delivery.reminds} or {place.case for place in person.places[-1:]}
        for case in person.watched:
            if case.id in spoken_of and not delivery.where:
                person = put_case(person, note(case, now, "refused", "diary.refused", {}))
        return person

    return change


def decided_again(delivery: Delivery, calendar: Calendar, now: datetime) -> Change:
    """Nothing of it was heard: its reminders fall due again, and an answer is made up for."""

    def change(person: Person) -> Person:
        person = take_back(person, delivery)
        return replace(person, reminders=waiting(person, calendar, now))

    return change


def without_pushes(delivery: Delivery, calendar: Calendar, now: datetime, after: timedelta) -> Change:
    """The month's pushes are used up: the reminder waits with all others, to be told in a free reply or merged later.
    What has a counted deadline asks sooner.
    """

    def change(person: Person) -> Person:
        tasks = {(case.id, task.id): task for case in person.watched for task in case.tasks}
        reminded = [tasks[case, duty] for case, duty, _ in delivery.reminds if (case, duty) in tasks]
        urgent = any(task.deadline is not None for task in reminded)
        moment = out_of_quiet_hours(now + (_URGENT_AGAIN if urgent else after), "chase")
        return decided_again(delivery, calendar, now)(replace(person, pushes_from=moment))

    return change


def morning(person: Person, delivery: Delivery, now: datetime) -> datetime:
    """When a delivery may go: at once, but a reminder that was held up into the night waits for the morning, as long as
    nothing waits behind it that was made for the night.
    """
    for_the_day = all(other.reminder and _made_by_day(other) for other in person.outbox if other.word is None)
    held_up = for_the_day and now - delivery.opened > _IN_TIME
    return out_of_quiet_hours(now, "chase") if held_up else now


def _made_by_day(delivery: Delivery) -> bool:
    return out_of_quiet_hours(delivery.opened, "chase") == in_japan(delivery.opened)
