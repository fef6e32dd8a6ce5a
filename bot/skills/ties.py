"""つながり: who may see what, in one list; the door that closes with one tap; what the other side may look at and do."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Entry, Task
from bot.core.draft import Draft
from bot.core.outcomes import open_thread, settle, titled
from bot.core.person import Button, Message, Sees, Tie, Word
from bot.core.plan import title
from bot.core.sharing import own_tasks, view
from bot.core.ties import ACCESS, CONSENT, find_tie, helps, note_access, note_consent, put_tie, tie_line, without_tie
from bot.core.visibility import is_kept, shows
from bot.skills import menu

_SHORT = 12
"""Hex digits of a person's id that tell one tie from another."""
_MOST_LINES, _MOST_LOG = 4, 6
_AT_DESK = frozenset({"desk", "helper"})
_SEES: dict[str, Sees] = {"gist": "gist", "all": "all", "nothing": "nothing"}


def show(draft: Draft, argument: str = "") -> None:
    """The list, or one of its buttons: "<number>" (which of them first), "look/<tie>/<case>", "close/…", "change/…",
    "gist/…", "all/…", "nothing/…", "did/<tie>/<case>/<task>", "log".
    """
    choice, _, rest = argument.partition("/")
    if choice == "log":
        log(draft)
    elif choice == "did":
        _did(draft, rest)
    elif choice in ("look", "close", "change", *_SEES):
        other, _, case = rest.partition("/")
        helping = choice == "look" or (choice == "close" and find_tie(draft.person, other, case, helping=False) is None)
        tie = find_tie(draft.person, other, case, helping=helping)
        if tie is None or tie.role in _AT_DESK:
            draft.say("said.old-button")
        else:
            _act(draft, choice, tie)
    else:
        _list(draft, int(choice) if choice.isascii() and choice.isdigit() else 0)


def _list(draft: Draft, first: int) -> None:
    held = draft.person.ties
    if not held:
        draft.say("ties.none", buttons=(menu.button("pair.offer", "pair"),))
        return
    if len(held) > 1:
        draft.say("ties", lines=tuple(_line(draft, tie) for tie in held[:_MOST_LINES]))
    tie = held[first % len(held)]
    subject = f"{tie.id[:_SHORT]}/{tie.case}"
    buttons = [menu.button(f"ties.{act}", "ties", f"{act}/{subject}") for act in _acts(tie)]
    buttons += [_from_desk(draft)] if tie.role in _AT_DESK else []
    if tie.state == "asked":
        yes = ("is", "who") if tie.role == "relative" else ("me", "me")
        answers = (yes, ("deny", "deny"))
        buttons += [menu.button(f"pair.{label}", "pair", f"{choice}/{tie.id}") for label, choice in answers]
    buttons += [menu.button("ties.log", "ties", "log")] if not helps(tie) else []
    buttons += [menu.button("ties.next", "ties", str(first + 1))] if len(held) > 1 else []
    draft.say("ties.one", lines=(_line(draft, tie),), buttons=tuple(buttons))
    draft.asked = True


def _from_desk(draft: Draft) -> Button:
    """Out of the desk's hands: a person whom no helper has yet is still with the bot, and takes back what they asked."""
    at = draft.person.at_desk
    label = "desk.back" if at is not None and at.state == "held" else "desk.give-up"
    return menu.button(label, "desk", "back")


def _line(draft: Draft, tie: Tie) -> Message:
    """What may be seen at this moment: nothing of a case that is kept from the family, whatever was agreed before."""
    case = draft.person.case(tie.case)
    is_hidden = tie.role == "relative" and tie.state == "open" and case is not None and is_kept(case)
    return tie_line(replace(tie, sees="nothing") if is_hidden else tie)


def _acts(tie: Tie) -> tuple[str, ...]:
    """What can be done with a tie from the list; the desk has a way back of its own."""
    if helps(tie):
        return ("look", "close")
    if tie.state == "asked" or tie.role in _AT_DESK:
        return ()
    return ("close",) if tie.role == "self" else ("change", "close")


def _act(draft: Draft, choice: str, tie: Tie) -> None:
    if choice == "look":
        draft.tell(tie.id, Word("look", tie.case))
    elif choice == "close":
        leave(draft, tie)
        draft.say(
            "ties.left" if helps(tie) else "ties.closed", args={} if helps(tie) else {"who": tie.name or "family"}
        )
    elif choice == "change":
        subject = f"{tie.id[:_SHORT]}/{tie.case}"
        buttons = tuple(menu.button(f"ties.to-{sees}", "ties", f"{sees}/{subject}") for sees in _SEES)
        draft.say("ties.what", args={"who": tie.name or "family"}, buttons=buttons)
        draft.asked = True
    else:
        _change(draft, tie, _SEES[choice])


def _change(draft: Draft, tie: Tie, sees: Sees) -> None:
    """What the other one may see from now on. An agreement that was never given is not given here."""
    case = draft.person.case(tie.case)
    if tie.role != "relative" or tie.state != "open" or (sees != "nothing" and (case is None or is_kept(case))):
        draft.say("pair.kept" if case is not None and is_kept(case) else "said.old-button")
        return
    changed = replace(tie, sees=sees)
    draft.person = note_consent(put_tie(draft.person, changed), changed, "changed", draft.now, draft.content.version)
    draft.tell(tie.id, Word("changed", tie.case, {"sees": sees}))
    draft.say("ties.changed", args={"who": tie.name or "family", "sees": sees})


def leave(draft: Draft, tie: Tie) -> None:
    """End a tie on our side and tell the other one; the desk, which has words of its own, is told of it elsewhere."""
    draft.person = without_tie(draft.person, tie)
    if not helps(tie):
        draft.person = note_consent(draft.person, tie, "closed", draft.now, draft.content.version)
    if tie.role == "desk":  # it hears in its own words
        draft.person = replace(draft.person, at_desk=None)
        draft.tell(tie.id, Word("desk_left", tie.case, {"how": "back"}))
        return
    if tie.role == "self" and tie.address == draft.person.address:
        draft.person = replace(draft.person, address=draft.person.first)
    if tie.role not in _AT_DESK:
        draft.tell(tie.id, Word("left", tie.case, {"helps": helps(tie)}))


def leave_all(draft: Draft) -> None:
    """End every tie, of somebody who is being erased."""
    for tie in draft.person.ties:
        if tie.role != "desk":
            leave(draft, tie)


def stop_hearing(draft: Draft) -> None:
    """Somebody stops our messages: whoever counts on them as a relative hears of it, once."""
    for tie in draft.person.ties if not draft.person.blocked else ():
        if helps(tie):
            draft.tell(tie.id, Word("left", tie.case, {"helps": True, "how": "blocked"}))


def hear_again(draft: Draft) -> None:
    """Somebody who stopped our messages is back: whoever counts on them hears of that, too."""
    for tie in draft.person.ties:
        if helps(tie):
            draft.tell(tie.id, Word("left", tie.case, {"helps": True, "how": "again"}))


def left(draft: Draft, word: Word, sender: str) -> None:
    """The other one ended the tie: a helper has gone, or the door is closed; another device of ours is none any more."""
    if draft.person.moved_to == sender:
        draft.erase = True
        return
    helping = not word.data.get("helps")
    tie = find_tie(draft.person, sender, word.case, helping=helping)
    if tie is None:
        return
    if (how := word.data.get("how")) in ("blocked", "again"):  # the door stays as it is: they may come back
        draft.person = put_tie(draft.person, replace(tie, away=how == "blocked"))
        draft.say("ties.away" if how == "blocked" else "ties.again", args={"who": tie.name or "family"})
        return
    draft.person = without_tie(draft.person, tie)
    if helping:
        draft.say("ties.shut")
    else:
        draft.person = note_consent(draft.person, tie, "closed", draft.now, draft.content.version)
        draft.say("ties.went", args={"who": tie.name or "family"})


def gone(draft: Draft, word: Word, sender: str) -> None:
    """A word reached nobody: whoever it was for has been erased, so what tied us to them ends."""
    helped = any(helps(tie) for tie in draft.person.ties if tie.id == sender)
    for tie in draft.person.ties:
        if tie.id == sender:
            draft.person = without_tie(draft.person, tie)
            if not helps(tie):
                draft.person = note_consent(draft.person, tie, "closed", draft.now, draft.content.version)
    if helped or word.data.get("kind") == "knock":
        draft.say("ties.shut" if helped else "pair.old")


def look(draft: Draft, word: Word, sender: str) -> None:
    """Somebody who helps wants to see how things stand: they get what they may see now, and the diary says that they
    looked.
    """
    tie, case = find_tie(draft.person, sender, word.case, helping=False), draft.person.case(word.case)
    made = own_tasks if word.data.get("own") else view
    shown = made(draft, case, tie) if tie is not None and case is not None else ()
    if tie is not None and case is not None and shown:
        draft.person = note_access(draft.person, tie, "looked", draft.now, draft.content.version)
    draft.tell(sender, Word("shown", word.case, {"open": tie is not None}, shown))


def shown(draft: Draft, word: Word, sender: str) -> None:
    """What we may see; nothing of it is kept."""
    tie = find_tie(draft.person, sender, word.case, helping=True)
    if tie is None or not word.data.get("open"):
        draft.person = without_tie(draft.person, tie) if tie else draft.person
        draft.say("ties.shut")
        return
    for message in word.says:
        draft.add(message)
    if not word.says:
        draft.say("view.none")
    draft.asked = True


def changed(draft: Draft, word: Word, sender: str) -> None:
    """The person changed what we may see."""
    tie, sees = find_tie(draft.person, sender, word.case, helping=True), _SEES.get(str(word.data.get("sees")))
    if tie is not None and sees is not None:
        draft.person = put_tie(draft.person, replace(tie, sees=sees))
        draft.say("pair.now", args={"sees": sees})


def _did(draft: Draft, rest: str) -> None:
    """A relative says that they have done what was theirs."""
    other, case, task = [*rest.split("/", 2), "", ""][:3]
    tie = find_tie(draft.person, other, case, helping=True)
    if tie is None:
        draft.say("said.old-button")
        return
    draft.tell(tie.id, Word("did", case, {"task": task}))
    draft.say("ties.passed-on")


def did(draft: Draft, word: Word, sender: str) -> None:
    """Somebody who helps has done a task of theirs, as long as it is theirs and the door is open."""
    tie, case = find_tie(draft.person, sender, word.case, helping=False), draft.person.case(word.case)
    task = cases.find_duty(case, str(word.data.get("task"))) if case else None
    theirs = isinstance(task, Task) and tie is not None and task.owner == tie.role and cases.is_open(task)
    theirs = theirs and isinstance(task, Task) and task.handed in ("", sender)
    if tie is None or case is None or not isinstance(task, Task) or not theirs or not shows(tie, case, "own_task"):
        draft.tell(sender, Word("said", word.case, says=(Message("ties.not-yours"),)))
        return
    name = title(draft, case, replace(task, owner="person"))
    settle(draft, case, task, "done")
    draft.person = note_access(draft.person, tie, "did", draft.now, draft.content.version, **titled(task))
    draft.say("ties.did", args={"who": tie.name or "family"}, lines=(name,))
    open_thread(draft, case.id, task, "done")


def log(draft: Draft, argument: str = "") -> None:
    """Who may see what since when, and who looked at and did what."""
    noted = [(entry, case) for case in draft.person.cases for entry in case.entries if entry.kind in (CONSENT, ACCESS)]
    noted.sort(key=lambda one: one[0].at)
    if not noted:
        draft.say("ties.no-log")
        return
    draft.say("ties.log-lines", lines=tuple(_logged(draft, case, entry) for entry, case in noted[-_MOST_LOG:]))


def _logged(draft: Draft, case: Case, entry: Entry) -> Message:
    args = {name: value for name, value in entry.facts.items() if name not in ("title", "item")}
    told, item = entry.facts.get("title"), str(entry.facts.get("item", ""))
    known = isinstance(told, str) and told in draft.content.arguments
    lines = (Message(str(told), draft.arguments(str(told), case.id, item, {})),) if known else ()
    return Message("ties.at", {"due": entry.at.isoformat()}, lines=(Message(entry.key, args, lines=lines),))
