"""`python -m bot check`: flows, facts, words, rules and limits proved against each other, every fault told at once."""

from __future__ import annotations

from datetime import date

from bot.content.check_care import check_care
from bot.content.check_desks import check_desks
from bot.content.check_facts import check_facts
from bot.content.check_flows import check_flows
from bot.content.check_words import check_sentences, check_words
from bot.content.faults import Fault
from bot.content.words import Words
from bot.core.content import Content


def check_content(content: Content, words: Words, *, sentences: bool = True) -> list[Fault]:
    """What must hold whenever content is loaded. An overdue review is no such fault: the fact just disappears.

    Measuring all `sentences` takes a fifth of a start, so what was measured before a release need not be again.
    """
    faults = check_words(content, words)
    if sentences and not faults:
        faults = check_sentences(content, words)
    return [*check_flows(content), *faults, *(() if faults else check_care(content, words))]


def check_release(content: Content, words: Words, on: date) -> list[Fault]:
    """What must hold on the day of a release: the above, and no fact whose review is overdue."""
    return [*check_content(content, words), *check_between(content, words, on)]


def check_between(content: Content, words: Words, on: date) -> list[Fault]:
    """What the facts and desks say of each other and on that day: no reason to stop a running bot."""
    return [*check_facts(content.book.kinds, on), *check_desks(content, words)]
