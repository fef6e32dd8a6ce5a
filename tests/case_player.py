"""Plays a conversation turn by turn against the pure turn, with the person passing through the stored form each time."""

from __future__ import annotations

from datetime import datetime

from bot.advance import advance
from bot.content.library import Library
from bot.core.calendar import JST
from bot.core.case import Case
from bot.core.event import Event, EventKind
from bot.core.person import Address, Person
from bot.core.reply import Reply, Shown
from bot.store.codec import pack, unpack_person

YOU = Address("line", "U" + "0" * 32, "U" + "1" * 32)


class Player:
    """One person who writes at given times; what falls due on the way happens first."""

    def __init__(self, library: Library, lang: str = "ja") -> None:
        self.library = library
        self.person = Person("0" * 32, lang=lang)
        self.said: list[tuple[datetime, Reply]] = []
        self.fired: list[str] = []
        self.number = 0

    def at(self, moment: str, *texts: str) -> list[str]:
        """The keys said in answer to these texts, written at that moment; one in brackets presses a button."""
        now = datetime.fromisoformat(moment).replace(tzinfo=JST)
        while due := [one for one in self.person.reminders if one.due <= now]:
            first = min(due, key=lambda one: one.due)
            self.fired += [one.id for one in due if one.due == first.due]
            self._happen("due", "", first.due)
        heard = len(self.said)
        for text in texts:
            pressed = self._button(text[1:-1]) if text.startswith("[") else None
            self._happen("press" if pressed else "text", pressed.data if pressed else text, now)
        return [reply.key for _, reply in self.said[heard:]]

    @property
    def case(self) -> Case:
        """The case that was opened last."""
        return self.person.cases[-1]

    def timers(self) -> list[tuple[str, str]]:
        """Every reminder that is set: which duty, when."""
        return [(one.subject, f"{one.due.astimezone(JST):%Y-%m-%d %H:%M}") for one in self.person.reminders]

    def texts(self) -> str:
        """Everything that was said."""
        return "\n".join(reply.text for _, reply in self.said)

    def _button(self, label: str) -> Shown:
        shown = [button for _, reply in self.said for button in reply.buttons]
        return next(button for button in reversed(shown) if button.label == label)

    def _happen(self, kind: EventKind, text: str, now: datetime) -> None:
        self.number += 1
        event = Event(id=str(self.number), kind=kind, address=YOU, at=now, text=text, message=str(self.number))
        turn = advance(self.library, self.person, event, now)
        self.person = unpack_person(pack(turn.person))
        assert self.person == turn.person
        self.said += [(now, self.library.words.render(one, self.person.lang, now)) for one in turn.says]
