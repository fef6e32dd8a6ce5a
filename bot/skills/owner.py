"""A task of a relative in the relative's own talk: asked, asked again, and what they say to it. Nothing of it is kept there."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.person import Aside, Tie, Word
from bot.core.ties import find_tie, helps
from bot.skills import case_plan, later, menu

_MOST_ASKED = 3
"""People whom one helps at once: more answers than that nobody reads."""


def mine(draft: Draft, argument: str = "") -> None:
    """わたしの番は: what those whom we help asked of us; who helps nobody sees their own plan."""
    helped = [tie for tie in draft.person.ties if helps(tie)]
    for tie in helped[:_MOST_ASKED]:
        draft.tell(tie.id, Word("look", tie.case, {"own": True}))
    if not helped:
        case_plan.show(draft)


def press(draft: Draft, argument: str = "") -> None:
    """What a relative says to a task: "cannot/<tie>/<case>/<task>", "later/…", or when: "when/…/<choice>[/<moment>]"."""
    act, other, case, task, *rest = [*argument.split("/"), "", "", "", ""]
    tie = find_tie(draft.person, other, case, helping=True)
    if tie is None or act not in ("cannot", "later", "when"):
        draft.say("said.old-button")
    elif act == "cannot":
        draft.tell(tie.id, Word("could_not", case, {"task": task}))
        draft.say("owner.passed-on")
    elif act == "later":
        _ask_when(draft, tie, task)
    else:
        when = later.chosen(rest[0], "/".join(rest[1:]).strip("/"), draft.now)
        if when is None or when <= draft.now:
            _ask_when(draft, tie, task)
        else:
            draft.tell(tie.id, Word("put_off", case, {"task": task, "until": when.isoformat()}))


def _ask_when(draft: Draft, tie: Tie, task: str) -> None:
    subject = f"{tie.id[:12]}/{tie.case}/{task}"
    draft.person = replace(draft.person, aside=Aside("owner", "when", tie.case, f"{tie.id[:12]}/{task}"))
    buttons = [menu.button(f"later.{choice}", "owner", f"when/{subject}/{choice}") for choice in later.CHOICES]
    pick = replace(menu.button("common.pick", "owner", f"when/{subject}/picked"), kind="pick")
    draft.say("later", buttons=(*buttons, pick))
    draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed time for when we are to be asked again."""
    other, _, task = aside.subject.partition("/")
    when = later.read_moment(text, draft.now)
    tie = find_tie(draft.person, other, aside.case, helping=True)
    if tie is None or when is None or when <= draft.now:
        return False
    draft.tell(tie.id, Word("put_off", aside.case, {"task": task, "until": when.isoformat()}))
    return True


def asked(draft: Draft, word: Word, sender: str) -> None:
    """What the person's turn asks of us, as long as we are tied to them."""
    if find_tie(draft.person, sender, word.case, helping=True) is None:
        return
    for message in word.says:
        draft.add(message)
    draft.asked = True
