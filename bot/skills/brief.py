"""文を読む: the minute for the next person, for each kind of desk; and the same in the order of a form's fields."""

from __future__ import annotations

from typing import get_args

from msgspec.structs import replace

from bot.core.brief import ALOUD, Desk, brief_for, desks_of, most_aloud
from bot.core.case import Case
from bot.core.draft import Draft, argument
from bot.core.facts_told import fact_line
from bot.core.person import Button, Message
from bot.skills import menu
from bot.skills.which_case import ask, current

_FORM = "form"
_AT_DESKS = "ja"
"""The language that is spoken at the desks."""
_FIELDS = ("merchant", "brand", "service", "amount", "paid_amount", "charged_on", "debit_on", "told_on", "reference")
_MOST_OTHERS = 2


def show(draft: Draft, asked: str = "") -> None:
    """The text of the current case, or "case/desk" or "case/desk/form"; each leads to those for other desks."""
    case_id, desk, form = [*asked.split("/"), "", "", ""][:3]
    if not case_id and ask(draft, "brief"):
        return
    case = draft.person.case(case_id) if case_id else current(draft)
    if case is None:
        draft.say("said.old-button" if case_id else "plan.none")
        return
    known = desks_of(case)
    kind = next((one for one in get_args(Desk) if one == desk), known[0])
    if form == _FORM:
        _say_form(draft, case, kind)
        return
    _say(draft, case, kind)
    others = [one for one in known if one != kind]
    for other in others[:_MOST_OTHERS]:
        draft.add_button(_button(f"brief-desk.{other}", case, other))
    if draft.says[-1].lines:
        draft.add_button(_button("brief-form.open", case, kind, _FORM))


def _say(draft: Draft, case: Case, desk: Desk) -> None:
    """The text as the desk understands it; for who speaks another language also what it says."""
    if draft.person.lang in ("", _AT_DESKS):
        draft.add(brief_for(draft, case, desk, most_aloud(draft)))
        return
    text = brief_for(draft, case, desk, ALOUD[_AT_DESKS])
    if text.lines:
        draft.add(replace(text, lang=_AT_DESKS))
        text = replace(text, key="brief.meaning", most=most_aloud(draft))
    draft.add(text)


def shared(draft: Draft, case: Case) -> None:
    """A copy that names nobody, to show to others."""
    draft.add(brief_for(draft, case, "consumer", most_aloud(draft), shared=True))


def _button(label: str, case: Case, *more: str) -> Button:
    return menu.button(label, "brief", "/".join((case.id, *more)))


def _say_form(draft: Draft, case: Case, desk: Desk) -> None:
    """What a form asks, field by field, and the text for its largest field, no longer than that may be."""
    limit = int(str(argument(draft.view(case.id), "form_count", draft.now) or 0)) if desk == "merchant" else 0
    body = brief_for(draft, case, desk, limit or ALOUD[_AT_DESKS])
    if not body.lines:
        draft.add(body)
        return
    body = replace(body, lang=_AT_DESKS)
    view = draft.view(case.id)
    fields = [fact_line(name, value) for name in _FIELDS if (value := view.get(name)) is not None]
    draft.add(Message("brief-form", lines=(body,)))
    if fields and (desk != "merchant" or len(fields) > 1):
        draft.say("brief-form.fields", lines=tuple(fields), style="copy", lang=_AT_DESKS)
    draft.add(body)
