"""What the options of a question are called, and what people also type for them. Pure; knows content, no cases."""

from __future__ import annotations

from bot.content.library import Library
from bot.content.words import ALSO
from bot.core.draft import Draft
from bot.core.flow import Ask

Labels = list[tuple[str, str]]
"""Pairs of an option and words for it."""


def labels_of(library: Library, draft: Draft, flow: str, step: Ask) -> Labels:
    """The options of a question with their labels, in the order shown."""
    lang, words = draft.person.lang, library.words
    found = [
        (ref, words.languages[lang].functions.name(ref)) for ref in (f"{step.source}/{fact}" for fact in step.shown)
    ]
    found += [(option, words.text(f"{flow}-{step.id}.{option}", lang, draft.now)) for option in step.options]
    if step.skip:
        found.append(("skip", words.text(f"{flow}-{step.id}.skip", lang, draft.now)))
    return found


def also_of(library: Library, draft: Draft, flow: str, step: Ask) -> Labels:
    """What people also type for an option: the words "<option>-also" beside its label, divided by strokes."""
    lang, words = draft.person.lang, library.words
    keys = [(option, f"{flow}-{step.id}.{option}{ALSO}") for option in (*step.options, *step.typed, "skip")]
    known = [(option, words.text(key, lang, draft.now)) for option, key in keys if words.has(key, lang)]
    return [(option, phrase.strip()) for option, phrases in known for phrase in phrases.split("/")]


def asked_of(library: Library, draft: Draft, flow: str, step: Ask) -> tuple[str, ...]:
    """The sentences of a question, as they are written, and all words for its options."""
    written = library.words.languages[draft.person.lang].written
    key = f"{flow}-{step.id}"
    sentences = (written.get(name, "") for name in (key, f"{key}.retry", f"{key}.short"))
    both = (*labels_of(library, draft, flow, step), *also_of(library, draft, flow, step))
    return (*sentences, *(phrase for _, phrase in both))
