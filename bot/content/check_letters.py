"""Proves the letters: each speaks its recipient's language, and nobody sends one without being told what it says."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content.faults import Fault
from bot.content.words import GLOSS, Words
from bot.core.content import Content
from bot.core.flow import Flow, LetterStep


def check_letters(content: Content, words: Words) -> Iterator[Fault]:
    """A letter exists in exactly one language, its recipient's; in every other, the sentence that hands it over says
    what its lines mean.
    """
    for flow, step in letter_steps(content):
        letter, key = step.letter, f"{flow.id}-{step.id}"
        codes = [code for code, language in words.languages.items() if f"letter-{letter}" in language.places]
        if len(codes) != 1:
            found = " and ".join(codes) or "no language"
            yield Fault(f"flows/{flow.id}.toml [{step.id}]", f'letter "{letter}" stands in {found}; it needs one')
            continue
        for code in (code for code in words.offered if code not in codes):
            if f"{GLOSS}{letter}" not in words.languages[code].references.get(key, ()):
                text = f'"{GLOSS}{letter}" is not in it: what the lines of the letter mean'
                yield Fault(f"locales/{code} [{key}]", text)


def letter_steps(content: Content) -> Iterator[tuple[Flow, LetterStep]]:
    """Every step that hands over a letter."""
    for flow in content.flows.values():
        for step in flow.steps.values():
            if isinstance(step, LetterStep):
                yield flow, step
