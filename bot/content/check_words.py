"""Proves the words: none missing, none unused, none too long, no number or promise that has no place in a sentence."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import datetime

from bot.content.arguments import Blank
from bot.content.check_letters import check_letters
from bot.content.faults import Fault, did_you_mean
from bot.content.numbers import PERIOD, numbers_in, verdict_in
from bot.content.spoken import PREFIXES, SPOKEN
from bot.content.spoken_desk import LABELS
from bot.content.spoken_family import FAMILY_LABELS
from bot.content.spoken_paper import LABELS as LABELS_ON_PAPER
from bot.content.spoken_ties import BUTTONS
from bot.content.words import ALSO, FORWARD, GLOSS, OF_LETTERS, REQUIRED, Language, Words
from bot.core.calendar import JST
from bot.core.content import Content
from bot.core.flow import Ask, End, Flow, LetterStep, Note, Say, TaskStep, WaitStep
from bot.understanding.relatives import KIN

MOST_CHARACTERS = 120
MOST_URGENT = 45
MOST_IN_LABEL = 20
_SAMPLE_MONEY = "JPY 128000"
_SAMPLE_DAY = "2027-11-23"
_SAMPLE_NAME = "ソフトウェア販売会社"


def check_words(content: Content, words: Words) -> list[Fault]:
    """What is missing, unused or misused in the words of the required languages; others are offered only when whole."""
    faults: list[Fault] = []
    wanted = wanted_keys(content)
    for code in REQUIRED:
        language = words.languages[code]
        faults += _missing(language, wanted)
        faults += _unused(language, wanted, words.packed)
        faults += _functions(language)
        faults += _references(language)
        faults += _arguments(language)
    return [*faults, *check_letters(content, words)]


def check_sentences(content: Content, words: Words) -> list[Fault]:
    """Every sentence of whole words, spoken once and measured: lengths, verdicts, numbers that belong into facts."""
    faults: list[Fault] = []
    for code in words.offered:
        faults += _spoken_texts(content, words, words.languages[code])
        faults += _button_names(content, code)
    return faults


def wanted_keys(content: Content) -> dict[str, str]:
    """Every key that a flow or code may say, and who says it."""
    wanted = dict.fromkeys(SPOKEN, "code")
    wanted |= {
        f"evidence-why.{fact}": f"flows/facts/evidence.toml [{fact}]" for fact in content.book.kinds.get("evidence", {})
    }
    for flow in content.flows.values():
        place = f"flows/{flow.id}.toml"
        wanted[f"menu.{flow.id}"] = place
        for step in flow.steps.values():
            key = f"{flow.id}-{step.id}"
            for part in _parts(flow, step.id):
                wanted[key + part] = f"{place} [{step.id}]"
            choice = f"fact.{step.save}" if isinstance(step, Ask) else key if isinstance(step, End) else ""
            if choice in content.arguments:  # said in one language, so in all
                wanted[choice] = f"{place} [{step.id}]"
    return wanted


def _parts(flow: Flow, step_id: str) -> Iterator[str]:
    """The parts of a step's message: "" is its value, the others are attributes."""
    step = flow.steps[step_id]
    match step:
        case Say() | Note():
            yield ""
        case Ask():
            yield from ("", ".retry", ".short")
            yield from (f".{option}" for option in step.options)
            yield from (f".{option}{ALSO}" for option in step.typed)
            if step.skip:
                yield ".skip"
        case TaskStep() | WaitStep():
            yield from (".title", ".remind")
        case LetterStep():
            yield from ("", ".title", ".remind")
        case _:
            return


def _missing(language: Language, wanted: Mapping[str, str]) -> Iterator[Fault]:
    for key, speaker in wanted.items():
        if key not in language.places:
            yield Fault(
                f"locales/{language.code}", f'no words "{key}" for {speaker}{did_you_mean(key, language.places)}'
            )


def _unused(language: Language, wanted: Mapping[str, str], packed: bool) -> Iterator[Fault]:
    """Words nobody says. A pack may hide or replace what said shipped words, so with one only its own are judged."""
    referred = {name for names in language.references.values() for name in names}
    for key, place in language.places.items():
        if key in wanted or key in referred or key.startswith(PREFIXES) or (packed and place.startswith("locales/")):
            continue
        if key.endswith(ALSO) and key.removesuffix(ALSO) in wanted:
            continue
        if key.endswith(FORWARD) and key.removesuffix(FORWARD) + ".title" in wanted:
            continue
        yield Fault(f"{place} [{key}]", f"nobody says this{did_you_mean(key, wanted)}")


def _functions(language: Language) -> Iterator[Fault]:
    known = language.functions.functions()
    for key, names in language.called.items():
        for name in names:
            if name not in known:
                yield Fault(f"{language.places[key]} [{key}]", f'no function "{name}"{did_you_mean(name, known)}')


def _references(language: Language) -> Iterator[Fault]:
    """What a message says through another one is there, and is not itself."""
    for key, names in language.references.items():
        where = f"{language.places[key]} [{key}]"
        for name in names:
            if name not in language.places:
                yield Fault(where, f'no message "{name}"{did_you_mean(name, language.places)}')
        if key in _referred(language, key):
            yield Fault(where, "says itself in a circle")


def _referred(language: Language, key: str) -> set[str]:
    found: set[str] = set()
    waiting = [key]
    while waiting:
        names = set(language.references.get(waiting.pop(), ())) - found
        found |= names
        waiting.extend(names)
    return found


def _arguments(language: Language) -> Iterator[Fault]:
    """Words that code says name only what code gives them; those of steps are proved with the routes."""
    for key, names in language.variables.items():
        for name in names:
            if key in SPOKEN and name not in SPOKEN[key]:
                known = SPOKEN[key]
                yield Fault(
                    f"{language.places[key]} [{key}]", f'nobody gives "${name}" here{did_you_mean(name, known)}'
                )


def _button_names(content: Content, code: str) -> Iterator[Fault]:
    """A fact that has a button of its own has a name that fits on it."""
    asks = [step for flow in content.flows.values() for step in flow.steps.values() if isinstance(step, Ask)]
    for ref in sorted({f"{step.source}/{fact_id}" for step in asks for fact_id in step.shown}):
        fact = content.book.find(ref)
        name = fact.name.get(code, "") if fact else ""
        if len(name) > MOST_IN_LABEL:
            kind, _, fact_id = ref.partition("/")
            text = f'"{name}" has {len(name)} characters; a name on a button has at most {MOST_IN_LABEL}'
            yield Fault(f"flows/facts/{kind}.toml [{fact_id}]", text)


def _spoken_texts(content: Content, words: Words, language: Language) -> Iterator[Fault]:
    urgent = {
        f"{flow.id}-{step.id}"
        for flow in content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, Say | Ask) and step.urgent
    }
    noted = {
        f"{flow.id}-{step.id}.remind"
        for flow in content.flows.values()
        for step in flow.steps.values()
        if isinstance(step, TaskStep) and step.desk
    }
    called = "reminder.note"  # said under every reminder of a call
    note = width(words.text(called, language.code, _SAMPLE_NOW)) if words.has(called, language.code) else 0
    labels = _labels(content)
    for key, place in language.places.items():
        where = f"{place} [{key}]"
        if key.endswith(ALSO):
            continue  # what people type, never said to anybody
        try:
            raw = words.text(key, language.code, _SAMPLE_NOW, dict.fromkeys(language.variables[key], Blank()))
            text = words.text(key, language.code, _SAMPLE_NOW, _samples(content, language, key))
        except LookupError as fault:
            yield Fault(where, f"cannot be said: {fault}")
            continue
        raw = f"{raw}\x00{language.written[key]}"
        if found := verdict_in(raw):
            yield Fault(where, f'"{found}" is a verdict or a promise')
        for number, what in numbers_in(raw):
            if not (key.startswith("form.") and what == PERIOD):
                yield Fault(where, f'"{number}" is {what}; it belongs into flows/facts')
        if key in labels:
            if len(text) > MOST_IN_LABEL:
                yield Fault(where, f"a button of {len(text)} characters; at most {MOST_IN_LABEL}")
        elif not key.startswith(OF_LETTERS):
            for gloss in (name for name in language.references[key] if name.startswith(GLOSS)):
                said = words.text(gloss, language.code, _SAMPLE_NOW, _samples(content, language, key))
                text = text.replace(said, "")  # it belongs to the letter
            limit = MOST_URGENT if key in urgent else MOST_CHARACTERS - (note if key in noted else 0)
            if len(text) > limit and width(text) > limit:
                yield Fault(where, f"{width(text):g} full-width characters; at most {limit:g}")


def width(text: str) -> float:
    """Length in full-width characters: a Latin letter counts half."""
    return sum(1 if unicodedata.east_asian_width(c) in "WFA" else 0.5 for c in text)


def _labels(content: Content) -> set[str]:
    keys = {
        key
        for key in SPOKEN
        if key.partition(".")[0] in ("common", "menu", "later", "quick", "richmenu") and "." in key
    }
    keys -= {"later.set", "later.past-deadline"}
    keys |= {"stop.go-on", "stop.menu", "stop.erase", "human.back", "human.show", "erase.yes", "erase.no"}
    keys |= LABELS | FAMILY_LABELS | BUTTONS | LABELS_ON_PAPER
    for flow in content.flows.values():
        keys.add(f"menu.{flow.id}")
        for step in flow.steps.values():
            if isinstance(step, Ask):
                keys |= {f"{flow.id}-{step.id}.{option}" for option in (*step.options, "skip")}
    return keys


_SAMPLE_KINDS = {
    "brand": "brands",
    "issuer": "issuers",
    "merchant": "merchants",
    "desk": "desks",
    "service": "services",
}


def _samples(content: Content, language: Language, key: str) -> dict[str, object]:
    """Plausibly long arguments, chosen by what their names say they are."""
    return {name: _sample(content, name) for name in language.variables[key]}


def _sample(content: Content, name: str) -> object:
    last = name.rpartition("_")[2]
    if last in _SAMPLE_KINDS:
        facts = content.book.kinds.get(_SAMPLE_KINDS[last], {}).values()
        return next((fact.ref for fact in facts if fact.phone and fact.priority), _SAMPLE_NAME)
    if last in ("due", "last", "on", "by", "day"):
        return _SAMPLE_DAY
    if last in ("amount", "value", "money", "total", "kept", "lost"):
        return _SAMPLE_MONEY
    if last in ("count", "number", "days"):
        return 12
    if last in ("is", "who"):
        return max(sorted(set(KIN.values())), key=len)
    return "" if name == "lines" else _SAMPLE_NAME


_SAMPLE_NOW = datetime(2026, 11, 21, 12, 0, tzinfo=JST)
