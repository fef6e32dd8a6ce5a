"""From whom the person keeps their case: said once, no push, page or text of ours may break it. Pure."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.case import Case, Known

FACT = "private"
"""The fact of a case: the kinship words of those who shall not hear of it; "family" is everybody."""


def kept_from(case: Case) -> tuple[str, ...]:
    """Who shall not hear of this case."""
    known = case.facts.get(FACT)
    return tuple(known.value) if known is not None and isinstance(known.value, list) else ()


def is_private(case: Case) -> bool:
    """Whether relatives are left out. One name is enough: who hears of it from us may tell the others."""
    return bool(kept_from(case))


def keep_from(case: Case, whom: tuple[str, ...], known: Known) -> Case:
    """The case with these people left out as well; the relative's open duties become the person's own."""
    told = sorted({*kept_from(case), *whom})
    tasks = tuple(replace(task, owner="person") if task.owner == "relative" else task for task in case.tasks)
    return replace(case, facts={**case.facts, FACT: replace(known, value=told)}, tasks=tasks)


def open_again(case: Case) -> Case:
    """The case after the person said that it may be talked about."""
    return replace(case, facts={name: known for name, known in case.facts.items() if name != FACT})
