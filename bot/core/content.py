"""What a turn needs of flows, facts and words: routes, the book of facts, and which arguments each message takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.core.case import Value
from bot.core.desk import Helpdesk
from bot.core.facts import Book
from bot.core.flow import Flow
from bot.core.person import Message


@dataclass(frozen=True, slots=True)
class Sign:
    """What the operator published to tell the real bot by: a short phrase, and the address where it stands too."""

    phrase: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """Loaded and checked content. `arguments` maps a message key ("flow-step" or "flow-step.attribute") to the
    arguments its words use in any language; `languages` are those a person may choose; `version` tells which content
    told somebody a rule. `blanks` names the arguments that the words of a key would show, but are not given. `sign` is
    no content of ours but the operator's: it changes nothing else. `desk` is the deployment's own helpdesk, None where
    there is none.
    """

    flows: Mapping[str, Flow]
    book: Book
    arguments: Mapping[str, tuple[str, ...]]
    blanks: Callable[[str, Mapping[str, Value]], tuple[str, ...]]
    languages: tuple[str, ...] = ("ja", "en")
    version: str = ""
    sign: Sign = Sign()
    desk: Helpdesk | None = None

    def can_say(self, says: Sequence[Message]) -> bool:
        """Whether there are words for all of it."""
        return all(message.key in self.arguments and self.can_say(message.lines) for message in says)
