"""Who is who, corrected in words: 「契約者は母じゃなくて父です」, 「払うのは私に直して」, "not my mother's card but my aunt's".

Pure, a part of `advance`: which role is meant (named, or the one that the old word stood for) and who it is now.
"""

from __future__ import annotations

import re

from bot.core import walk
from bot.core.case import Case, Known
from bot.core.correction import amend
from bot.core.draft import Draft
from bot.core.role_facts import ASKED, ROLES, Role, put, role_facts
from bot.skills.which_case import current
from bot.understanding.corrections import read_correction
from bot.understanding.relatives import plain
from bot.understanding.roles_told import is_one_statement, people, read_told_roles

_NAMED: dict[Role, re.Pattern[str]] = {
    "payer": re.compile(r"引き?落と?し|払(?:う|って|い)|口座|pay(?:s|er|ing)|debit"),
    "manager": re.compile(r"管理|見て(?:い?る|い?ます)|manage|look(?:s|ing)? after"),
    "holder": re.compile(r"契約|名義|カード|持ち主|本人|contract|holder|card|owner"),
}


def takes_role_correction(draft: Draft, text: str) -> bool:
    """Correct the role that the text means; False when it means none for sure."""
    case = current(draft)
    if case is None:
        return False
    said = read_correction(text)
    if said is None:
        return _states(draft, case, text)
    now, was = people(said.new), people(said.old)
    if len(now) != 1 or len(was) > 1 or (said.old and not was):
        return False
    role = _meant(case, plain(text), was[0] if was else "")
    if role is None:
        return False
    return _put(draft, case, role, now[0])


def _states(draft: Draft, case: Case, text: str) -> bool:
    """A short message that says nothing but who has a role; the answer to a question about roles is left to it."""
    step = walk.pending(draft)
    if (step is not None and (step.urgent or step.save in (*ASKED, "roles"))) or not is_one_statement(text):
        return False
    told = read_told_roles(text, {"holder_is": _told(case, "holder_is")})
    roles = [role for role in ROLES if role in told]
    if len(roles) != 1:
        return False
    role = roles[0]
    who = told.get(f"{role}_is") or {"typist": "self"}.get(str(told[role]), str(told[role]))
    return _put(draft, case, role, str(who))


def _put(draft: Draft, case: Case, role: Role, who: str) -> bool:
    facts = role_facts(role, who, _told(case, "holder_is"))
    if all(_told(case, name) == value for name, value in facts.items()):
        return False
    after = put(case, facts, Known("", draft.now, draft.source))
    amend(draft, case, after, "", f"{role}_is" if facts[f"{role}_is"] else role)
    return True


def _meant(case: Case, said: str, was: str) -> Role | None:
    """The role that is named; else the only one in which the old person stands."""
    named = next((role for role, pattern in _NAMED.items() if pattern.search(said)), None)
    if named is not None:
        return named
    standing = [role for role in ROLES if was and _who(case, role) == was]
    return standing[0] if len(standing) == 1 else None


def _who(case: Case, role: Role) -> str:
    """Who stands in a role now, "" while nobody was told."""
    told = _told(case, role)
    return _told(case, f"{role}_is") or {"typist": "self", "self": "self"}.get(told, told)


def _told(case: Case, name: str) -> str:
    known = case.facts.get(name)
    return str(known.value) if known is not None else ""
