"""直す: any earlier fact is asked again, of the case as a whole, of one of its contracts or of one of its cards."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from bot.core import walk
from bot.core.case import Case
from bot.core.contract import LIST, OWN, items
from bot.core.draft import Draft
from bot.core.person import Aside, Button, Message, Place
from bot.core.plan import about
from bot.core.role_facts import ASKED
from bot.skills import menu
from bot.skills.case_plan import askable, label_of
from bot.skills.which_case import ask, current
from bot.understanding.answers import read_count

_ROLES = "roles"
"""The page of the facts that say who is who."""


def show(draft: Draft, argument: str = "") -> None:
    """Offer what can be changed, or ask the chosen fact again.

    `argument`: "" for the current case, "case/fact/item" for one fact, "case//item" for the facts of one contract or
    card, and behind a further stroke how many the pages before this one showed.
    """
    case_id, name, item, seen = [*argument.split("/"), "", "", "", ""][:4]
    if not case_id and ask(draft, "correct"):
        return
    case = draft.person.case(case_id) if case_id else current(draft)
    groups = groups_of(draft, case) if case else []
    if case is None or not groups:
        draft.say("correct.nothing")
        menu.resume(draft)
        return
    skipped = int(seen) if seen.isascii() and seen.isdigit() else 0
    asked = askable(draft, case)
    if name != _ROLES and name in asked and name in facts_of(draft, case, item):
        flow, step = asked[name]
        draft.push_place(Place(case.id, flow, step, item=item, once=True))
        walk.ask(draft)
    elif name == _ROLES:
        _ask_fact(draft, case, "", 0, roles=True)
    elif len(groups) > 1 and argument.count("/") < 2:
        _ask_group(draft, case, groups, skipped)
    elif item in groups:
        _ask_fact(draft, case, item, skipped)
    else:
        _ask_fact(draft, case, groups[0], skipped)


def groups_of(draft: Draft, case: Case) -> list[str]:
    """The contracts and cards of which something can be changed; "" is the case with its own contract."""
    cards = [f"{name}.{item}" for name, rows in case.items.items() if name != LIST for item in rows]
    return [item for item in (*items(case), *cards) if facts_of(draft, case, item)]


def facts_of(draft: Draft, case: Case, item: str) -> list[str]:
    """The known facts of one contract or card that a question asks for, in the order they were told."""
    view = draft.view(case.id, item)
    list_name, _, number = item.partition(".")
    kept = case.items.get(list_name, {}).get(number, {}) if item else case.facts
    told = [name if not item or list_name == LIST else f"{list_name}.{name}" for name in kept]
    known = [(one.at, name) for name in told if (one := view.known(name)) is not None and _is_of(name, item)]
    asked = askable(draft, case)
    return [name for _, name in sorted(known, key=lambda pair: pair[0]) if name in asked]


def _is_of(name: str, item: str) -> bool:
    """Whether a fact is kept with that contract or card."""
    list_name, dot, _ = name.rpartition(".")
    of_list = item.partition(".")[0]
    if dot:
        return list_name == of_list
    return not item or (of_list == LIST and name in OWN)


def _ask_group(draft: Draft, case: Case, groups: Sequence[str], skipped: int) -> None:
    shown, more = _page(groups, skipped)
    lines = tuple(
        Message("settle.line", {"number": n}, lines=(_named(draft, case, item),)) for n, item in enumerate(shown, 1)
    )
    buttons = [menu.button(f"settle.n{n}", "correct", f"{case.id}//{item}") for n, item in enumerate(shown, 1)]
    if more:
        buttons.append(menu.button("correct.more", "correct", f"{case.id}/{more}"))
    _add_other(draft, buttons)
    draft.person = replace(draft.person, aside=Aside("correct", "which", case.id, "/".join(shown)))
    draft.say("correct.which", lines=lines, buttons=tuple(buttons))
    draft.asked = True


def _named(draft: Draft, case: Case, item: str) -> Message:
    list_name, _, number = item.partition(".")
    if item and list_name != LIST:
        return Message("correct.card", {"number": int(number)} if number.isdigit() else {"number": 1})
    if len(items(case)) < 2:
        return Message("correct.all")
    return about(draft, case, item, "report.line")


def _ask_fact(draft: Draft, case: Case, item: str, skipped: int, *, roles: bool = False) -> None:
    known = facts_of(draft, case, item)
    who = [name for name in known if name in ASKED]
    names = [name for name in known if name not in ASKED]
    offered = bool(who) and bool(names) and not roles
    shown, more = _page(list(reversed(names if names and not roles else who)), skipped, menu.MOST_BUTTONS - offered)
    buttons = [_button(case, name, item) for name in reversed(shown)]
    if offered:
        buttons.append(menu.button("correct.roles", "correct", f"{case.id}/{_ROLES}"))
    if more:
        buttons.append(menu.button("correct.more", "correct", f"{case.id}//{item}/{more}"))
    _add_other(draft, buttons)
    draft.say("correct", buttons=tuple(buttons))
    draft.asked = True


def _add_other(draft: Draft, buttons: list[Button]) -> None:
    """Another case may be meant, where several are open."""
    if len(draft.person.cases) > 1 and len(buttons) < menu.MOST_BUTTONS:
        buttons.append(menu.button("case.other", "case", "correct"))


def _button(case: Case, name: str, item: str) -> Button:
    return menu.button(label_of(name), "correct", f"{case.id}/{name}/{item}" if item else f"{case.id}/{name}")


def _page(names: Sequence[str], skipped: int, room: int = menu.MOST_BUTTONS) -> tuple[Sequence[str], int]:
    """What is shown after the skipped ones, and how many were seen then: 0 where nothing is left."""
    rest = names[skipped:] or names
    if len(rest) <= room:
        return rest, 0
    return rest[: room - 1], len(names) - len(rest) + room - 1


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed number of the list."""
    number, listed = read_count(text), aside.subject.split("/")
    if number is None or not 0 < number <= len(listed):
        return False
    show(draft, f"{aside.case}//{listed[number - 1]}")
    return True
