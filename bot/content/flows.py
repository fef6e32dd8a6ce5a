"""flows/*.toml as Flow objects: ten verbs, nothing unknown, every fault with its file, step and remedy."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, get_args

import tomli

from bot.content.faults import Fault, did_you_mean
from bot.core.flow import (
    GROUPS,
    VERBS,
    Ask,
    AskKind,
    Branch,
    Each,
    End,
    Final,
    Flow,
    Go,
    LetterStep,
    Note,
    Owner,
    Risk,
    Say,
    Step,
    TaskStep,
    WaitStep,
    What,
)

_STEP_KEYS: Mapping[str, frozenset[str]] = {
    "say": frozenset({"next", "urgent", "risk", "final"}),
    "ask": frozenset(
        {
            "save",
            "options",
            "to",
            "next",
            "skip",
            "from",
            "show",
            "future",
            "urgent",
            "fix",
            "list",
            "offers",
            "called",
            "typed",
            "risk",
            "final",
        }
    ),
    "branch": frozenset({"to"}),
    "note": frozenset({"next", "ledger", "amount", "day", "expected", "settles", "drops"}),
    "task": frozenset({"due", "next", "to", "desk", "what", "again", "stays", "risk", "final"}),
    "wait": frozenset({"due", "next", "to", "what"}),
    "letter": frozenset({"due", "next", "to", "desk"}),
    "each": frozenset({"where", "do", "then"}),
    "go": frozenset({"next"}),
    "end": frozenset(),
}
_FLOW_KEYS = frozenset({"start", "order", "group", "lists", "renamed", "reports", "more"})
_ID = re.compile(r"[a-z][a-z0-9_]*")
_SAVE = re.compile(rf"{_ID.pattern}(\.{_ID.pattern})?")
_TAKEN = ("retry", "short", "skip", "picked")
"""Names of the other parts of a question: no option can have them."""
_OWNERS = get_args(Owner)
_ENDS = ("open", "closed", "thread")
_TYPES: Mapping[str, type] = {
    "next": str, "urgent": bool, "save": str, "options": list, "to": dict, "skip": str, "from": str, "show": list,
    "future": bool, "ledger": str, "amount": str, "due": str, "where": str, "do": str, "then": str,
    "start": str, "order": int, "group": str, "lists": list, "renamed": dict, "reports": dict, "more": str, "fix": bool, "list": str,
    "day": str, "expected": bool, "settles": list, "drops": list, "desk": str, "what": str, "offers": list, "called": str, "again": bool,
    "stays": bool, "risk": str, "final": str,
}  # fmt: skip


def load_flows(folders: Sequence[Path]) -> tuple[dict[str, Flow], list[Fault]]:
    """Every flow of the folders; a later folder replaces whole flows by id, `[flow] hide = true` takes one away."""
    flows: dict[str, Flow] = {}
    faults: list[Fault] = []
    for layer, folder in enumerate(folders):
        label = f"{folder.parent.name}/{folder.name}" if layer else folder.name
        for path in sorted(folder.glob("*.toml")):
            place = f"{label}/{path.name}"
            try:
                data = tomli.loads(path.read_text(encoding="utf-8-sig"))
            except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
                faults.append(Fault(place, f"not TOML: {error}"))
                continue
            if data.get("flow") == {"hide": True}:
                if flows.pop(path.stem, None) is None:
                    faults.append(Fault(f"{place} [flow]", f"nothing to hide{did_you_mean(path.stem, flows)}"))
                continue
            flow, found = read_flow(path.stem, data, place)
            faults += found
            if flow is not None:
                flows[flow.id] = flow
    return flows, faults


def read_flow(flow_id: str, data: Mapping[str, Any], place: str) -> tuple[Flow | None, list[Fault]]:
    """One flow from its parsed TOML; the flow is None when it cannot be walked at all."""
    head = data.get("flow")
    if not isinstance(head, dict) or not isinstance(head.get("start"), str):
        return None, [Fault(place, 'no table [flow] with start = "first_step"')]
    faults = _unknown(head, _FLOW_KEYS, f"{place} [flow]") + _wrong_types(head, f"{place} [flow]")
    faults += [
        Fault(place, f'"{name}" is no id: small letters, digits and underscores')
        for name in (flow_id, *data)
        if not _ID.fullmatch(name)
    ]
    group = head.get("group", "charge")
    if group not in GROUPS:
        faults.append(Fault(f"{place} [flow]", f'no group "{group}"{did_you_mean(group, GROUPS)}'))
    steps: dict[str, Step] = {}
    for step_id, table in data.items():
        if step_id == "flow":
            continue
        step, found = _read_step(step_id, table, f"{place} [{step_id}]")
        faults += found
        if step is not None:
            steps[step_id] = step
    if faults:
        return None, faults
    flow = Flow(
        id=flow_id,
        start=head["start"],
        steps=steps,
        order=head.get("order", 50),
        group=group,
        lists=tuple(head.get("lists", ())),
        renamed=head.get("renamed", {}),
        reports=head.get("reports", {}),
        more=head.get("more", ""),
    )
    return flow, faults


def _read_step(step_id: str, table: Any, place: str) -> tuple[Step | None, list[Fault]]:
    if not isinstance(table, dict):
        return None, [Fault(place, "a step is a table; is a line missing its [step] above?")]
    verbs = [verb for verb in VERBS if verb in table]
    if len(verbs) != 1:
        known = ", ".join(VERBS)
        return None, [Fault(place, f"a step has exactly one verb of {known}; this one has {verbs or 'none'}")]
    verb = verbs[0]
    rest = {key: value for key, value in table.items() if key != verb}
    if not isinstance(table[verb], str):
        return None, [Fault(place, f"{verb} takes a word in quotes")]
    faults = _unknown(rest, _STEP_KEYS[verb], place) + _wrong_types(rest, place)
    if faults:
        return None, faults
    try:
        return _READERS[verb](step_id, table[verb], rest), []
    except KeyError as missing:
        return None, [Fault(place, f"{verb} needs {missing.args[0]}")]
    except ValueError as fault:
        return None, [Fault(place, str(fault))]


def _unknown(table: Mapping[str, Any], known: frozenset[str], place: str) -> list[Fault]:
    return [Fault(place, f'no such key "{key}"{did_you_mean(key, known)}') for key in table if key not in known]


def _wrong_types(table: Mapping[str, Any], place: str) -> list[Fault]:
    faults = []
    for key, value in table.items():
        wanted = _TYPES.get(key)
        if wanted and type(value) is not wanted:
            faults.append(Fault(place, f"{key} takes {_say_type(wanted)}, not {value!r}"))
        elif wanted is list and any(not isinstance(word, str) for word in value):
            faults.append(Fault(place, f"{key} takes a list of words"))
        elif wanted is dict and any(not isinstance(word, str) for word in value.values()):
            faults.append(Fault(place, f"{key} leads from words to step names"))
    return faults


def _say_type(kind: type) -> str:
    names = {str: "a word in quotes", bool: "true or false", list: "a list", dict: "a table", int: "a whole number"}
    return names[kind]


def _one_of(word: str, known: Sequence[str], what: str) -> str:
    if word not in known:
        raise ValueError(f'no {what} "{word}": {", ".join(known)}{did_you_mean(word, known)}')
    return word


def _ask(step_id: str, kind: str, rest: Mapping[str, Any]) -> Ask:
    _one_of(kind, get_args(AskKind), "kind of question")
    to = rest.get("to", {})
    options = tuple(rest.get("options", [option for option in to if option not in rest.get("typed", ())]))
    if kind == "choice" and not options and "from" not in rest:
        raise ValueError('a choice needs options = [...], to = {...} or from = "kind of fact"')
    if wrong := [option for option in options if option in _TAKEN or not _ID.fullmatch(option)]:
        raise ValueError(f"options {wrong}: small letters, digits and underscores, and none of {', '.join(_TAKEN)}")
    if "show" in rest and "from" not in rest:
        raise KeyError("from")
    if not _SAVE.fullmatch(rest.get("save", "none")):
        raise ValueError(f'save = "{rest["save"]}": a word, or list.word for a fact of the current item')
    typed = tuple(rest.get("typed", ()))
    if unknown := [option for option in to if option not in (*options, *typed)]:
        raise ValueError(f"to names {unknown}, which are not among the options")
    if "next" not in rest and (kind != "choice" or set(options) - set(to) or "from" in rest):
        raise KeyError("next")
    return Ask(
        id=step_id,
        kind=kind,  # type: ignore[arg-type]
        save=rest.get("save", ""),
        options=options,
        to=to,
        next=rest.get("next", ""),
        skip=rest.get("skip", ""),
        source=rest.get("from", ""),
        shown=tuple(rest.get("show", ())),
        future=rest.get("future", False),
        urgent=rest.get("urgent", False),
        fix=rest.get("fix", False),
        list=rest.get("list", ""),
        offers=tuple(rest.get("offers", ())),
        called=rest.get("called", ""),
        typed=typed,
        **_care(rest),
    )


def _care(rest: Mapping[str, Any]) -> dict[str, Any]:
    """What a step leads up to."""
    return {
        name: _one_of(rest[name], get_args(known), what) if name in rest else ""
        for name, known, what in (("risk", Risk, "risk"), ("final", Final, "final act"))
    }


_READERS: Mapping[str, Callable[[str, str, Mapping[str, Any]], Step]] = {
    "say": lambda step, word, rest: Say(
        id=_one_of(word, ("text",), "kind of saying") and step,
        next=rest["next"],
        urgent=rest.get("urgent", False),
        **_care(rest),
    ),
    "ask": _ask,
    "branch": lambda step, word, rest: Branch(id=step, rule=word, to=rest["to"]),
    "note": lambda step, word, rest: Note(
        id=step,
        kind=word,
        next=rest["next"],
        ledger=rest.get("ledger", ""),
        amount=rest.get("amount", ""),
        day=rest.get("day", ""),
        expected=rest.get("expected", False),
        settles=tuple(rest.get("settles", ())),
        drops=tuple(rest.get("drops", ())),
    ),
    "task": lambda step, word, rest: TaskStep(
        id=step,
        owner=_one_of(word, _OWNERS, "owner"),  # type: ignore[arg-type]
        due=rest["due"],
        next=rest["next"],
        ways=rest.get("to", {}),
        desk=rest.get("desk", ""),
        what=_one_of(rest["what"], get_args(What), "effect") if "what" in rest else "",  # type: ignore[arg-type]
        again=rest.get("again", False),
        stays=rest.get("stays", False),
        **_care(rest),
    ),
    "wait": lambda step, word, rest: WaitStep(
        id=step,
        who=word,
        due=rest["due"],
        next=rest["next"],
        ways=rest.get("to", {}),
        what=_one_of(rest.get("what", "answer"), get_args(What), "promise"),  # type: ignore[arg-type]
    ),
    "letter": lambda step, word, rest: LetterStep(
        id=step, letter=word, due=rest["due"], next=rest["next"], ways=rest.get("to", {}), desk=rest.get("desk", "")
    ),
    "each": lambda step, word, rest: Each(id=step, list=word, where=rest["where"], do=rest["do"], then=rest["then"]),
    "go": lambda step, word, rest: Go(id=step, flow=word, next=rest.get("next", "")),
    "end": lambda step, word, rest: End(id=step, state=_one_of(word, _ENDS, "way to end")),  # type: ignore[arg-type]
}
