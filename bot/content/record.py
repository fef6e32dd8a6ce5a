"""A person's record in their language, as sections to read and as data: nothing that is kept is left out.

What was asked stands beside what was answered, in the words of the question. Of ids, counters and the tokens by which we
reach a platform only the data tell; the tokens themselves are nobody's to pass on.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

import msgspec

from bot.content.library import Library
from bot.core import cases
from bot.core.card import Card
from bot.core.case import Case, Entry, Known, Line, Promise, Value
from bot.core.draft import argument
from bot.core.flow import Ask
from bot.core.person import Person, Sent
from bot.core.record import Record, Row, Section
from bot.core.ties import tie_line
from bot.core.view import View

_SECRET = frozenset({"token", "until"})
_ON_CARD = ("opened", "why", "case", "kind", "platform", "private", "due", "closed", "lang")
_LONGEST_LABEL = 80


def read_record(
    library: Library,
    person: Person,
    closed: Sequence[Case],
    sent: Sequence[Sent],
    now: datetime,
    cards: Sequence[Card] = (),
) -> Record:
    """Everything of a person, to read; `cards` is what the helpdesk keeps of them."""
    writer = _Writer(library, person.lang or "ja", now)
    sections = (
        *writer.about(person, sent),
        *(section for case in (*person.watched, *closed) for section in writer.case(case)),
        *writer.at_desk(cards),
        *writer.coming(person),
    )
    return Record(writer.lang, writer.text("record"), writer.text("record.note"), tuple(sections))


def record_json(person: Person, closed: Sequence[Case], sent: Sequence[Sent], cards: Sequence[Card] = ()) -> str:
    """Everything of a person, as stored; of the helpdesk's card not who works there, nor where its posts lie."""
    desk = [{name: getattr(card, name) for name in _ON_CARD} for card in cards]
    for shown, card in zip(desk, cards, strict=True):
        shown["answers"] = [answer.text for answer in card.answers]
    whole = {"person": person, "closed_cases": closed, "sent": sent, "helpdesk": desk}
    return json.dumps(_without_tokens(msgspec.to_builtins(whole)), ensure_ascii=False, indent=2)


def _without_tokens(value: Any) -> Any:
    if isinstance(value, dict):
        hidden = _SECRET if value.get("token") else frozenset()
        return {name: _without_tokens(inner) for name, inner in value.items() if name not in hidden}
    return [_without_tokens(inner) for inner in value] if isinstance(value, list | tuple) else value


class _Writer:
    """Writes in one language at one time."""

    def __init__(self, library: Library, lang: str, now: datetime) -> None:
        self.library = library
        self.lang = lang if lang in library.words.languages else "ja"
        self.now = now

    def text(self, key: str, **args: Value) -> str:
        return self.library.words.text(key, self.lang, self.now, args)

    def row(self, key: str, value: str) -> Row:
        return Row(self.text(f"record.{key}"), value)

    def when(self, moment: datetime | None) -> str:
        return self._value(moment.isoformat()) if moment else ""

    def about(self, person: Person, sent: Sequence[Sent]) -> Iterator[Section]:
        """Who it is, where they are reached, and what is counted."""
        address = person.address
        rows = [self.row("lang", self.text(f"language.{self.lang}"))]
        rows += [self.row("met", self.when(person.met))] if person.met else []
        rows += [self.row("app", address.platform), self.row("user", address.user)] if address else []
        links = [link for link in person.links if link.until > self.now]
        counted = (("sent", len(sent)), ("links", len(links)), ("tail", person.tail))
        rows += [self.row(key, str(number)) for key, number in counted if number]
        yield Section(self.text("record.you"), tuple(rows))
        tied = [tie_line(tie) for tie in person.ties]
        if tied:
            yield Section(self.text("record.ties"), tuple(Row("", self.text(one.key, **one.args)) for one in tied))

    def case(self, case: Case) -> Iterator[Section]:
        """One case: its facts, diary, duties and money."""
        kind = f"menu.{case.kind}"
        title = self.text(kind) if self.library.words.has(kind, self.lang) else case.kind
        opened = self.text("record.case", due=case.opened.isoformat())
        yield Section(title, (Row("", opened), self.row("state", self.text(f"record.{case.state}"))))
        parts = (
            ("facts", self._facts(case)),
            ("diary", [Row(self.when(entry.at), self._entry(entry)) for entry in case.entries]),
            ("tasks", [self._duty(duty) for duty in cases.duties(case)]),
            ("money", [self._money(line) for line in (*case.ledger, *case.dropped)]),
        )
        for key, rows in parts:
            if rows:
                yield Section(self.text(f"record.{key}"), tuple(rows), level=3)

    def at_desk(self, cards: Sequence[Card]) -> Iterator[Section]:
        """What the helpdesk keeps of them: since when, what a helper filled in, what is not sent yet."""
        for card in cards:
            rows = [Row("", self.text("record.case", due=card.opened.isoformat()))]
            rows += [Row(self.text(f"desk-private.{name}"), value) for name, value in card.private.items()]
            rows += [Row("", answer.text) for answer in card.answers]
            yield Section(self.text("record.desk"), tuple(rows))

    def coming(self, person: Person) -> Iterator[Section]:
        """Reminders and what waits to be said or read."""
        reminders = [Row(self.when(one.due), self._subject(person, one.case, one.subject)) for one in person.reminders]
        render = self.library.words.render_all
        waiting = [one.says or (one.word.says if one.word else ()) for one in person.outbox]
        waiting += [person.cover.held] if person.cover else []
        unsent = [Row("", reply.text) for says in waiting for reply in render(says, self.lang, self.now)]
        burst = [Row("", part.text) for part in person.burst.parts] if person.burst else []
        for key, rows in (("reminders", reminders), ("unsent", unsent), ("burst", burst)):
            if rows:
                yield Section(self.text(f"record.{key}"), tuple(rows))

    def _facts(self, case: Case) -> list[Row]:
        rows = [self._fact(case, "", name, known) for name, known in case.facts.items()]
        for list_name, items in case.items.items():
            for item, facts in items.items():
                for name, known in facts.items():
                    row = self._fact(case, f"{list_name}.{item}", f"{list_name}.{name}", known)
                    rows.append(Row(f"{item}. {row.label}", row.value))
        return rows

    def _fact(self, case: Case, item: str, name: str, known: Known) -> Row:
        asked = self._asked(case, name)
        if asked is None:
            label = f"fact.{name}"
            return Row(self.text(label) if self.library.words.has(label, self.lang) else name, self._value(known.value))
        flow, step = asked
        key = f"{flow}-{step.id}"
        view = View(case, self.library.book, item)
        args = {one: argument(view, one, self.now) for one in self.library.arguments.get(key, ())}
        told = {one: value for one, value in args.items() if value is not None}
        label = " ".join(self.text(key, **told).split())[:_LONGEST_LABEL]
        answer = known.value
        chosen = f"{key}.{answer}"
        is_option = answer in step.options and self.library.words.has(chosen, self.lang)
        return Row(label, self.text(chosen) if is_option else self._value(answer))

    def _asked(self, case: Case, name: str) -> tuple[str, Ask] | None:
        """The question that asks for a fact, in the case's own flow before others."""
        for flow in sorted(self.library.flows.values(), key=lambda flow: flow.id != case.kind):
            for step in flow.steps.values():
                if isinstance(step, Ask) and step.save == name:
                    return flow.id, step
        return None

    def _entry(self, entry: Entry) -> str:
        args = {**entry.facts}
        title = args.get("title")
        if isinstance(title, str):
            args["lines"] = self.text(title) if self.library.words.has(title, self.lang) else title
        if self.library.words.has(entry.key, self.lang):
            return self.text(entry.key, **args)
        told = ", ".join(self._value(value) for value in entry.facts.values())
        return f"{entry.key} {told}".strip()

    def _duty(self, duty: cases.Duty) -> Row:
        key = f"{duty.flow}-{duty.step}.title"
        title = self.text(key) if self.library.words.has(key, self.lang) else duty.step
        parts = [title, duty.text if isinstance(duty, Promise) else "", self.text(f"record.{duty.state}")]
        return Row(self.when(duty.later or duty.due), " / ".join(part for part in parts if part))

    def _subject(self, person: Person, case_id: str, subject: str) -> str:
        case = person.case(case_id)
        duty = cases.find_duty(case, subject) if case else None
        return self._duty(duty).value if duty else subject

    def _money(self, line: Line) -> Row:
        return Row(self.when(line.at), f"{self.text(f'record.money-{line.kind}')} {self._value(line.money)}")

    def _value(self, value: Value) -> str:
        functions = self.library.words.languages[self.lang].functions
        functions.today = self.now.date()
        match value:
            case bool():
                return self.text("record.yes" if value else "record.no")
            case list():
                return ", ".join(self._value(one) for one in value)
            case int():
                return str(value)
        if "/" in value and self.library.book.find(value):
            return functions.name(value)
        try:
            if value[:4].isdigit() and value[4:5] == "-":
                return functions.when(value)
            if value[:3].isalpha() and value[3:4] == " ":
                return functions.yen(value)
        except ValueError:
            return value
        return value
