"""The strict catalogue: every sentence a person reads, in Fluent, one folder a language.

Nothing is skipped in silence: a syntax error, a duplicate, a missing argument is a fault or a named blank.
"""

from __future__ import annotations

import logging
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from pathlib import Path

from fluent.runtime import FluentBundle
from fluent.syntax import ast

from bot.content.arguments import Arguments, Blank
from bot.content.faults import Fault
from bot.content.fitting import fitting
from bot.content.parser import parse
from bot.content.pattern import Pattern
from bot.content.unseen import seen
from bot.core.calendar import in_japan
from bot.core.facts import Book
from bot.core.person import Button, Message
from bot.core.reply import Menu, Reply, Shown

log = logging.getLogger("kaeru.words")
REQUIRED = ("ja", "en")
ALSO = "-also"
"""Ends the attribute that holds what people also type for an option; a language may leave it out."""
FORWARD = ".forward"
"""Ends the attribute in which a relative's duty is asked of them in the person's own voice; may be left out."""
GLOSS = "gloss-"
OF_LETTERS = ("letter-", GLOSS)
"""A letter stands in its recipient's language, what its lines mean in every other."""
LETTER = "letter"
"""The language of a message that speaks the recipient's language: the one language that has its words."""


@dataclass(slots=True)
class Language:
    """The words of one language: the keys of each message, where each stands, which arguments it takes, what is written
    in it, in every variant. `fixed` are those that always read the same, rendered once, and None for those that do not.
    """

    code: str
    bundle: FluentBundle
    functions: Arguments
    messages: dict[str, tuple[str, ...]] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    variables: dict[str, tuple[str, ...]] = field(default_factory=dict)
    references: dict[str, tuple[str, ...]] = field(default_factory=dict)
    called: dict[str, tuple[str, ...]] = field(default_factory=dict)
    written: dict[str, str] = field(default_factory=dict)
    calls: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    fixed: dict[str, str | None] = field(default_factory=dict)


class Words:
    """All languages, ready to render. Holds parsed words, no state of a person. `packed`: a pack is laid over them."""

    def __init__(self, languages: Mapping[str, Language], *, packed: bool = False) -> None:
        self.languages = languages
        self.packed = packed

    @cached_property
    def offered(self) -> tuple[str, ...]:
        """The languages a person may choose: the required ones and every other that is whole, letters apart."""
        keys = {key for key in self.languages["ja"].places if not key.startswith(OF_LETTERS) and not key.endswith(ALSO)}
        return tuple(code for code, lang in self.languages.items() if code in REQUIRED or keys <= set(lang.places))

    def language(self, wanted: str) -> str:
        """The offered language for a platform's locale such as "en-GB"; English for one that is not offered."""
        code = wanted.replace("_", "-").split("-")[0].lower()
        if not code:
            return "ja"
        return code if code in self.offered else "en"

    def arguments(self) -> dict[str, tuple[str, ...]]:
        """The arguments of every key, over all languages."""
        found: dict[str, tuple[str, ...]] = {}
        for language in self.languages.values():
            for key, names in language.variables.items():
                found[key] = tuple(dict.fromkeys((*found.get(key, ()), *names)))
        return found

    def has(self, key: str, lang: str = "ja") -> bool:
        """Whether a language has words for a key."""
        return key in self.languages[lang].places

    def text(self, key: str, lang: str, now: datetime, args: Mapping[str, object] | None = None) -> str:
        """The words of a key; a fact that is not known stands as a named blank."""
        language = self.languages[lang]
        if key not in language.fixed:
            language.fixed[key] = _format(language.bundle, key, {}) if _is_fixed(language, key) else None
        if (always := language.fixed[key]) is not None:
            return always
        given: dict[str, object] = dict(args or {})
        for name in language.variables.get(key, ()):
            if name not in given:
                given[name] = self._blank(language, name)
        language.functions.today = in_japan(now).date()
        return seen(_format(language.bundle, key, given))

    def render(self, message: Message, lang: str, now: datetime) -> Reply:
        """A message as a bubble in one language."""
        inner = lang if message.lang in ("", LETTER) else message.lang
        code = self.letter_language(message.key) if message.lang == LETTER else inner
        args: dict[str, object] = dict(message.args)
        if message.lines:
            said = [(line.rank, one.text) for line in message.lines for one in self.render_all((line,), inner, now)]
            args["lines"] = fitting(said, message.most)
        text = self.text(message.key, code, now, args)
        buttons = tuple(self._button(button, message, lang, now) for button in message.buttons)
        menu = self._menu(message, lang, now) if message.menu else None
        return Reply(text, buttons, message.style, message.key, menu)

    def render_all(self, says: Sequence[Message], lang: str, now: datetime) -> tuple[Reply, ...]:
        """The bubbles of a delivery, or the lines of one. What an earlier release left and has no words any more is
        dropped, so that nothing beside or behind it is lost.
        """
        found = []
        for message in says:
            try:
                found.append(self.render(message, lang, now))
            except LookupError:
                log.error("%s cannot be said in %s", message.key, lang)
        return tuple(found)

    def _menu(self, message: Message, lang: str, now: datetime) -> Menu:
        """All facts of a kind by name, the most usual first."""
        functions = self.languages[lang].functions
        facts = functions.book.kinds.get(message.menu, {}).values()
        named = [(-fact.priority, functions.name(fact.ref), fact.ref) for fact in facts]
        choices = tuple(Shown(name, "press", message.menu_data + ref) for _, name, ref in sorted(named))
        return Menu(self.text("common.choose", lang, now), choices)

    def label(self, button: Button, lang: str, now: datetime) -> str:
        """What stands on a button."""
        if button.label.startswith("@"):
            return self.languages[lang].functions.name(button.label[1:])
        return self.text(button.label, lang, now)

    def _button(self, button: Button, message: Message, lang: str, now: datetime) -> Shown:
        return Shown(self.label(button, lang, now), button.kind, button.data)

    def letter_language(self, key: str) -> str:
        """The one language a letter is written in."""
        return next(code for code, language in self.languages.items() if key in language.places)

    def blanks(self, key: str, given: Mapping[str, object]) -> tuple[str, ...]:
        """The arguments of a message that would stand in it as blanks; one that only chooses between wordings is none."""
        language = self.languages[self.letter_language(key)]
        missing = [name for name in language.variables[key] if name not in given]
        marks = {name: Blank(f"\x00{name}\x00") for name in missing}
        text = _format(language.bundle, key, {**given, **marks}) if missing else ""
        return tuple(name for name in missing if marks[name] in text)

    def _blank(self, language: Language, name: str) -> Blank:
        key = f"blank.{name}" if f"blank.{name}" in language.places else "blank"
        return Blank(_format(language.bundle, key, {}))


def load_words(folders: Sequence[Path], book: Book) -> tuple[dict[str, Language], list[Fault]]:
    """Every language under the folders (each holds ja/, en/, ...); a later folder replaces single messages."""
    languages: dict[str, Language] = {}
    faults: list[Fault] = []
    for layer, folder in enumerate(folders):
        label = f"{folder.parent.name}/{folder.name}" if layer else folder.name
        seen: dict[str, dict[str, str]] = defaultdict(dict)
        for path in sorted(folder.glob("*/*.ftl")):
            code = path.parent.name
            if code not in languages:
                languages[code] = _language(code, book)
            faults += _load_file(languages[code], path, f"{label}/{code}/{path.name}", seen[code])
    for language in languages.values():
        language.variables = {key: tuple(dict.fromkeys(_variables(language, key, ()))) for key in language.places}
    faults += [Fault("locales", f"no language {code}") for code in REQUIRED if code not in languages]
    return languages, faults


def _variables(language: Language, key: str, road: tuple[str, ...]) -> Iterator[str]:
    """The arguments of a message, those of the messages it refers to included."""
    yield from language.variables.get(key, ())
    for name in language.references.get(key, ()):
        if name not in road:
            yield from _variables(language, name, (*road, name))


def _is_fixed(language: Language, key: str) -> bool:
    """Whether a message holds only what is written in it: most labels and many questions do."""
    return key in language.places and not (language.variables[key] or language.called[key] or language.references[key])


def _load_file(language: Language, path: Path, place: str, seen: dict[str, str]) -> list[Fault]:
    """Lay a file over the language; `seen` are the ids of its layer so far and where they stand."""
    try:
        source = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        return [Fault(place, f"not UTF-8 at byte {error.start}")]
    resource = parse(source)
    faults = []
    for item in resource.body:
        if isinstance(item, ast.Junk):
            faults.append(_syntax(item, source, place))
        elif isinstance(item, ast.Message):
            faults += _add(language, item, place, seen)
        elif isinstance(item, ast.Term):
            faults.append(Fault(f"{place} [-{item.id.name}]", "terms are not read; write a message without the hyphen"))
    language.bundle.add_resource(resource, allow_overrides=True)
    return faults


def _syntax(junk: ast.Junk, source: str, place: str) -> Fault:
    """What Fluent could not read, with the line in which it gave up."""
    start = junk.span.start if junk.span else 0
    reason = junk.annotations[0] if junk.annotations else None
    stop = reason.span.start if reason and reason.span else start
    line = source.count("\n", 0, max(start, len(source[:stop].rstrip()))) + 1
    return Fault(place, f"line {line}: {reason.message if reason else 'not Fluent'}")


def _add(language: Language, item: ast.Message, place: str, seen: dict[str, str]) -> Iterable[Fault]:
    key = item.id.name
    if key in seen:
        yield Fault(f"{place} [{key}]", f"the same id stands already in {seen[key]}")
    seen[key] = place
    for name in language.messages.pop(key, ()):  # the whole message is replaced, its buttons too
        for table in (
            language.places,
            language.variables,
            language.references,
            language.called,
            language.written,
            language.calls,
        ):
            table.pop(name)
    patterns = [(key, item.value)] if item.value else []
    patterns += [(f"{key}.{attribute.id.name}", attribute.value) for attribute in item.attributes]
    language.messages[key] = tuple(dict.fromkeys(name for name, _ in patterns))
    for name, count in Counter(name for name, _ in patterns).items():
        if count > 1:
            yield Fault(f"{place} [{name}]", "the same attribute stands twice")
    for name, pattern in patterns:
        names = Pattern()
        names.visit(pattern)
        language.places[name] = place
        language.variables[name] = tuple(dict.fromkeys(names.variables))
        language.references[name] = tuple(names.references)
        language.called[name] = tuple(names.functions)
        language.written[name] = names.written
        language.calls[name] = tuple(names.calls)
        if names.literal:
            yield Fault(f"{place} [{name}]", f"{names.literal[0]} is given a written text; give it an argument")


def _format(bundle: FluentBundle, key: str, args: Mapping[str, object]) -> str:
    name, _, attribute = key.partition(".")
    message = bundle.get_message(name)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise LookupError(f"no words for {key}")
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise LookupError(f"{key}: {errors[0]}")
    return str(text)


_PARTS = ("amount", "currency", "year", "month", "day", "weekday", "clock", "number", "days", "opens", "closes", "path")
_MARKS = {name: f"\x00{name}\x00" for name in _PARTS}


class _Forms:
    """The forms of days, hours and money in a language, each rendered once with marks where its parts go."""

    def __init__(self) -> None:
        self.bundle: FluentBundle | None = None
        self.ready: dict[str, str] = {}

    def __call__(self, name: str, **parts: str) -> str:
        if name not in self.ready:
            if self.bundle is None:
                raise LookupError("the words of a language are used before they are loaded")
            self.ready[name] = _format(self.bundle, f"form.{name}", _MARKS)
        text = self.ready[name]
        for part, value in parts.items():
            text = text.replace(_MARKS[part], value)
        return text


def _language(code: str, book: Book) -> Language:
    forms = _Forms()
    functions = Arguments(code, book, forms)
    forms.bundle = FluentBundle([code], functions=dict(functions.functions()), use_isolating=False)
    return Language(code, forms.bundle, functions)
