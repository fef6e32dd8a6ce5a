"""What must not go on: 「妻には言わないで」 keeps all of ours from relatives, a number or password is not taken. The rest of
the message is read as always.

Pure, a part of `advance`. Such a word stands for every open case, and for the one that opens with it or after it.
"""

from __future__ import annotations

from bot.core import cases, privacy, walk
from bot.core.case import Known
from bot.core.draft import Draft
from bot.skills import which_case
from bot.understanding.secrecy import lifts_secret, read_secret


def takes_secret(draft: Draft, text: str) -> str | None:
    """Keep the wish in every open case and say so; what else was written, "" for nothing. None without such a wish."""
    if not draft.person.cases:
        return None
    if any(map(privacy.is_private, draft.person.cases)) and lifts_secret(text):
        for case in draft.person.cases:
            draft.put_case(privacy.open_again(case))
        draft.say("private.open")
        return ""
    secret = read_secret(text)
    if secret is None:
        return None
    for case in draft.person.cases:
        draft.put_case(privacy.keep_from(case, secret.whom, Known(True, draft.now, draft.source)))
    draft.say("private")
    return secret.rest if any(map(str.isalnum, secret.rest)) else ""


def secret_facts(draft: Draft, text: str) -> dict[str, Known]:
    """The wish as a fact of the case that a message opens: told now, or told before of another one."""
    secret = read_secret(text)
    whom = {name for case in draft.person.cases for name in privacy.kept_from(case)} | set(
        secret.whom if secret else ()
    )
    return {privacy.FACT: Known(sorted(whom), draft.now, draft.source)} if whom else {}


def say_masked(draft: Draft, *, noted: bool = True) -> None:
    """Say that a number was not taken, in urgent mode in one breath; the diary keeps that it came, never what."""
    step = walk.pending(draft)
    draft.say("masked.urgent" if step is not None and step.urgent else "masked")
    case = which_case.current(draft)
    if case is not None and noted:
        draft.put_case(cases.note(case, draft.now, "masked", "diary.masked", {}, draft.source, draft.content.version))
