"""A turn while it is being made: the person so far and what to say. Alive only inside one pure `advance`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

from msgspec.structs import replace

from bot.core import cases
from bot.core.card import Post
from bot.core.case import Case, Value
from bot.core.content import Content
from bot.core.person import Button, Message, Person, Place, Word
from bot.core.rulebook import ARGUMENTS
from bot.core.view import View

MOST_BUBBLES = 3


@dataclass(slots=True)
class Draft:
    """The growing outcome of one event. `silent`: nothing is said (a case is walked once more to compare). `source` is
    the platform's id of the message that caused it; `asked` tells that this turn already ends in a question, `free`
    that it was made of free text, `waits` that more of it may come; `asks` that nobody wants more of such a turn than
    to know that it waits. `chance` is the event's. `away` is how many days the person was not there before, `focus` the
    case that a skill was asked to show, `risky` the one in which something comes up that a false Kaeru could misuse.
    `understood` is what was made of each text that was read, so that several who ask read it once.
    """

    content: Content
    person: Person
    now: datetime
    source: str = ""
    says: list[Message] = field(default_factory=list)
    closed: list[Case] = field(default_factory=list)
    words: list[tuple[str, Word]] = field(default_factory=list)
    public: list[Message] = field(default_factory=list)
    posts: list[tuple[Post, tuple[Message, ...]]] = field(default_factory=list)
    asked: bool = False
    erase: bool = False
    silent: bool = False
    free: bool = False
    waits: bool = False
    asks: bool = False
    chance: int = 0
    away: int = 0
    focus: str = ""
    risky: str = ""
    understood: dict[str, Any] = field(default_factory=dict)

    @property
    def room(self) -> int:
        """How many bubbles this turn may still say."""
        return MOST_BUBBLES - len(self.says)

    def case(self, case_id: str) -> Case:
        """The open case of that id; the talk never stands in one that is not open."""
        case = self.person.case(case_id)
        if case is None:
            raise LookupError("a place names a case that is not open")
        return case

    def put_case(self, case: Case) -> None:
        """Keep a changed case."""
        self.person = cases.put_case(self.person, case)

    def view(self, case_id: str, item: str = "") -> View:
        """The case as rules see it."""
        return View(self.case(case_id), self.content.book, item, self.person.reach)

    def replace_place(self, place: Place) -> None:
        """Move on within the talk that is on top."""
        self.person = replace(self.person, places=(*self.person.places[:-1], place))

    def push_place(self, place: Place) -> None:
        """Open a talk on top of the pending one, which comes back afterwards. A second tap begins it anew, not twice."""
        others = tuple(other for other in self.person.places if not _is_same_talk(other, place))
        self.person = replace(self.person, places=(*others, place))

    def pop_place(self) -> None:
        """Leave the talk that is on top."""
        self.person = replace(self.person, places=self.person.places[:-1])

    def next_seq(self) -> int:
        """A new number for a question; buttons of earlier ones are old from now on."""
        self.person = replace(self.person, seq=self.person.seq + 1)
        return self.person.seq

    def say(
        self,
        key: str,
        *,
        case: str = "",
        item: str = "",
        args: dict[str, Value] | None = None,
        buttons: tuple[Button, ...] = (),
        lines: tuple[Message, ...] = (),
        style: Literal["text", "urgent", "copy"] = "text",
        lang: str = "",
        menu: str = "",
        menu_data: str = "",
    ) -> None:
        """Add a bubble; arguments that the words need and `args` does not give are looked up in the case."""
        if self.silent:
            return
        found = self.arguments(key, case, item, args or {})
        self.says.append(Message(key, found, buttons, lines, style, lang, menu, menu_data))

    def add(self, message: Message) -> None:
        """Add a bubble that is ready."""
        if not self.silent:
            self.says.append(message)

    def tell(self, person_id: str, word: Word) -> None:
        """Tell another person's turn something, after what was told before: at least once, and acted on once."""
        if not self.silent:
            self.words.append((person_id, word))

    def post(self, post: Post, *says: Message) -> None:
        """Say something of the helpdesk's in its channel."""
        self.posts.append((post, says))

    def add_button(self, button: Button) -> None:
        """One more button under the last bubble."""
        if self.silent:
            return
        last = self.says[-1]
        self.says[-1] = replace(last, buttons=(*last.buttons, button))

    def arguments(self, key: str, case: str, item: str, given: dict[str, Value]) -> dict[str, Value]:
        """The arguments that the words of `key` name: given, known in the case, or answered by an argument rule."""
        found = dict(given)
        for name in self.content.arguments.get(key, ()):
            if name in found or name == "lines" or not case:
                continue
            value = argument(self.view(case, item), name, self.now)
            if value is not None:
                found[name] = value
        return found


def _is_same_talk(one: Place, other: Place) -> bool:
    """Whether both are the thread of one duty, or correct the same fact."""
    if one.case != other.case or one.once != other.once:
        return False
    if other.once:
        return (one.flow, one.step) == (other.flow, other.step)
    return bool(other.task) and one.task == other.task


def argument(view: View, name: str, now: datetime) -> Value | None:
    """The value a sentence shows for `name`: a fact ("card_brand" is card.brand of the item), else a rule's answer."""
    list_name, _, fact = name.partition("_")
    for known in (view.get(name), view.get(f"{list_name}.{fact}") if fact and view.item else None):
        if known is not None:
            return known
    answer = ARGUMENTS.get(name)
    return answer(view, now) if answer else None
