"""Finds the cues in a folded message: words that say the same thing under one name ("told": 教えた, 伝えた, gave)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from bot.understanding.fold import Readings, clean, fold, read_aloud

_SHORTEST = 2
"""Characters of a cue; one that has fewer (株, 偽) stands in too many words to be a sign."""
LEAST_READ = 4
"""Letters of a reading that is looked for; shorter ones (かった: 買った, わかった) stand in other words too often."""
WHOLE = "whole"
"""Under this name stand words that hold a cue and mean something else: no shorter cue begins in them (ブロック: no ロック)."""


@dataclass(frozen=True, slots=True)
class Cues:
    """The words of all cues, by how they begin (`_start`); Latin ones must stand as whole words, and begin with a space."""

    by_start: Mapping[str, tuple[tuple[str, str, str], ...]] = field(default_factory=dict)

    def find(self, folded: str) -> dict[str, str]:
        """The cues of a folded text, each with the first of its words that is there."""
        found: dict[str, str] = {}
        by_start, text, whole = self.by_start, f" {folded} ", 0
        for place, character in enumerate(text[:-1]):
            if place < whole:
                continue
            if character == " ":
                starts: tuple[str, ...] = (text[place : text.index(" ", place + 1) + 1], text[place : place + 3])
            elif character.isascii():  # in the middle of a Latin word
                continue
            else:
                starts = (text[place : place + 2],)
            for start in starts:
                for cue, form, word in by_start.get(start, ()):
                    if cue not in found and text.startswith(form, place) and place + len(form) >= whole:
                        if cue == WHOLE:
                            whole = place + len(form)
                        else:
                            found[cue] = word
        return found


def make_cues(words: Mapping[str, Sequence[str]], readings: Readings) -> Cues:
    """Cues made ready from their lists of words; a "*" at the end of a Latin word stands for any ending."""
    by_start: dict[str, list[tuple[str, str, str]]] = {}
    for cue, forms in sorted(words.items(), key=lambda item: item[0] != WHOLE):
        for word in forms:
            form, aloud = _form(word), read_aloud(word, readings)
            if len(form) < _SHORTEST + form.startswith(" "):
                raise ValueError(
                    f'flows/examples/cues.toml [{cue}]: "{word}" is one character; give the words it stands in'
                )
            heard = form if aloud == word else _form(aloud)
            for each in {form, heard} if len(heard) >= LEAST_READ else {form}:
                by_start.setdefault(_start(each), []).append((cue, each, word.rstrip("*")))
    return Cues({start: tuple(entries) for start, entries in by_start.items()})


def _start(form: str) -> str:
    """What a cue is filed under: its first Latin word, two letters of one that may end anyhow, two characters of Japanese."""
    if not form.startswith(" "):
        return form[:2]
    return form[: form.index(" ", 1) + 1] if " " in form[1:] else form[:3]


def _form(word: str) -> str:
    form = fold(clean(word)).rstrip("*")
    if not form.isascii():
        return f" {form}" if form[0].isascii() else form
    return f" {form}" if word.endswith("*") or not form[-1:].isalnum() else f" {form} "
