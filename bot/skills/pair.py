"""つなぐ: six digits that tie a relative to a case, or another device to its owner. Whether a code counts, the turn of whoever
gave it decides; who it is and what they may see, the person.
"""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from bot.core.draft import Draft
from bot.core.event import Tried
from bot.core.given import Code
from bot.core.links import make_link
from bot.core.person import Address, Aside, Button, Person, Sees, Tie, Word
from bot.core.press import LinkPress, encode
from bot.core.ties import find_own, find_tie, is_locked, note_consent, put_tie, without_code, without_tie
from bot.core.visibility import is_kept
from bot.skills import menu
from bot.skills.which_case import current
from bot.understanding.answers import read_yes_no
from bot.understanding.pairing import read_who

LIFE = timedelta(minutes=10)
MOST_TIES = 8
_CHANCES = 1_000_000


def show(draft: Draft, argument: str = "") -> None:
    """Whom to tie, or what was chosen: "family", "self", "enter" (a code), "stop" (the code that was given out), or an
    answer about somebody who typed it: "who/<tie>", "deny/<tie>", "gist/<tie>", "all/<tie>", "me/<tie>".
    """
    choice, _, other = argument.partition("/")
    match choice:
        case "family" | "self":
            _give(draft, "relative" if choice == "family" else "self")
        case "enter":
            draft.person = replace(draft.person, aside=Aside("pair", "code"))
            draft.say("pair.ask")
            draft.asked = True
        case "stop":
            draft.person = without_code(draft.person)
            draft.say("pair.stopped")
        case "who" | "deny" | "gist" | "all" | "me":
            _decide(draft, choice, other)
        case _:
            case = current(draft)
            kept = case is not None and is_kept(case)
            offered = ("self", "enter") if kept else ("family", "self", "enter")
            buttons = tuple(menu.button(f"pair.{one}", "pair", one) for one in offered)
            draft.say("pair.kept" if kept else "pair", buttons=buttons)
            draft.asked = True


def _give(draft: Draft, role: str) -> None:
    """A new code; an earlier one ends."""
    case = current(draft)
    if role == "relative" and (case is None or is_kept(case)):
        draft.say("pair.kept" if case is not None else "pair.no-case")
        return
    if len(draft.person.ties) >= MOST_TIES:
        draft.say("pair.full")
        return
    digits = f"{draft.chance % _CHANCES:06d}"
    code_id = f"{draft.chance // _CHANCES:x}"
    until = draft.now + LIFE
    is_family = role == "relative" and case is not None
    code = Code(code_id, digits, until, "relative" if is_family else "self", case.id if case and is_family else "")
    person, link = make_link(without_code(draft.person), "join", draft.now, LIFE, code.case, link_id=code_id)
    draft.person = replace(person, code=code)
    opens = Button("pair.open", encode(LinkPress("join", link.id)))
    buttons = (opens, menu.button("pair.stop", "pair", "stop"))
    draft.say("pair.code" if is_family else "pair.code-self", args={"due": until.isoformat()})
    draft.say("pair.digits", args={"digits": f"{digits[:3]} {digits[3:]}"}, buttons=buttons)


def enter(draft: Draft, tried: Tried) -> bool:
    """A code that was typed. False where it is none and may have been any number."""
    aside = draft.person.aside
    is_asked = aside is not None and aside.skill == "pair" and aside.step == "code"
    meant = tried.meant or is_asked or _is_new(draft.person)
    if is_asked and tried.owner:
        draft.person = replace(draft.person, aside=None)
    if is_locked(draft.person, draft.now):
        if meant:
            draft.say("pair.locked")
        return meant
    if not tried.owner:
        if meant:
            draft.say("pair.wrong")
        return meant
    if tried.owner == draft.person.id:
        draft.say("pair.own")
        return True
    if tried.role == "self" and not _is_new(draft.person):
        draft.say("pair.has-cases")
        return True
    address = draft.person.address or Address("", "", "")
    data = {"code": tried.code, "app": address.platform}
    if tried.role == "self":
        data |= {"account": address.account, "user": address.user}
    draft.tell(tried.owner, Word("knock", data=dict(data)))
    draft.say("pair.knocked")
    return True


def _is_new(person: Person) -> bool:
    """Whether nothing began here yet, nor lies with the helpdesk: six digits alone are hardly anything but the code
    that somebody was told to send.
    """
    return not (person.cases or person.closed or person.ties or person.was_at_desk)


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """What was typed to one of our questions: who it is, what they may see, whether it is oneself; or a code that is none."""
    if aside.step == "code":
        return False
    if aside.step == "who" and (name := read_who(text)):
        _ask_sees(draft, aside.subject, name)
        return True
    agreed = read_yes_no(text)
    if agreed is False:
        _decide(draft, "deny", aside.subject)
    elif agreed and aside.step in ("self", "who"):
        _decide(draft, "me" if aside.step == "self" else "who", aside.subject)
    return agreed is False or (agreed is True and aside.step in ("self", "who"))


def knock(draft: Draft, word: Word, sender: str) -> None:
    """Somebody typed our code. It counts once, in time, and only for what the family may still hear of."""
    code = draft.person.code
    if code is None or code.id != word.data.get("code") or code.until <= draft.now:
        draft.tell(sender, Word("refused", data={"why": "old"}))
        return
    draft.person = without_code(draft.person)
    case = draft.person.case(code.case)
    if code.role == "relative" and (case is None or is_kept(case)):
        draft.tell(sender, Word("refused", data={"why": "old"}))
        return
    app = str(word.data.get("app", ""))
    address = Address(app, str(word.data.get("account", "")), str(word.data.get("user", "")))
    earlier = find_tie(draft.person, sender, code.case, helping=False)
    if earlier is not None and earlier.state == "open":  # agreed to long ago; what was agreed stands
        draft.tell(sender, Word("joined", code.case, {"sees": earlier.sees}))
        return
    tie = Tie(sender, code.role, code.case, draft.now, state="asked")
    draft.person = put_tie(draft.person, replace(tie, address=address) if code.role == "self" else tie)
    draft.person = note_consent(draft.person, tie, "asked", draft.now, draft.content.version)
    step = "self" if code.role == "self" else "who"
    draft.person = replace(draft.person, aside=Aside("pair", step, code.case, sender))
    if step == "self":
        buttons = (menu.button("pair.me", "pair", f"me/{sender}"), menu.button("pair.not-me", "pair", f"deny/{sender}"))
        draft.say("pair.asks-self", args={"app": app}, buttons=buttons)
    else:
        buttons = (menu.button("pair.is", "pair", f"who/{sender}"), menu.button("pair.deny", "pair", f"deny/{sender}"))
        draft.say("pair.asks", args={"app": app}, buttons=buttons)
    draft.asked = True


def _asked(draft: Draft, other: str) -> Tie | None:
    """The tie of somebody who waits for our answer."""
    return next((tie for tie in draft.person.ties if tie.id == other and tie.state == "asked"), None)


def _decide(draft: Draft, choice: str, other: str) -> None:
    tie = _asked(draft, other)
    case = draft.person.case(tie.case) if tie else None
    if tie is None:
        draft.say("said.old-button")
        return
    draft.person = replace(draft.person, aside=None)
    if choice == "deny" or (tie.role == "relative" and (case is None or is_kept(case))):
        draft.person = note_consent(without_tie(draft.person, tie), tie, "closed", draft.now, draft.content.version)
        draft.tell(other, Word("refused", data={"why": "denied"}))
        draft.say("pair.denied" if choice == "deny" else "pair.kept")
    elif tie.role == "self" and choice == "me" and tie.address is not None:
        opened = replace(tie, state="open", since=draft.now)
        person = put_tie(draft.person, opened)
        draft.person = replace(person, first=person.first or person.address)
        draft.person = note_consent(draft.person, opened, "given", draft.now, draft.content.version)
        draft.tell(other, Word("moved"))
        draft.say("pair.moved-here", args={"app": tie.address.platform})
    elif tie.role == "relative" and choice == "who":
        _ask_sees(draft, other, "family")
    elif tie.role == "relative" and choice in ("gist", "all"):
        opened = replace(tie, state="open", since=draft.now, sees="all" if choice == "all" else "gist")
        draft.person = note_consent(put_tie(draft.person, opened), opened, "given", draft.now, draft.content.version)
        draft.tell(other, Word("joined", tie.case, {"sees": opened.sees}))
        draft.say("pair.agreed", args={"who": opened.name or "family", "sees": opened.sees})
    else:
        draft.say("said.old-button")


def _ask_sees(draft: Draft, other: str, name: str) -> None:
    tie = _asked(draft, other)
    if tie is None:
        draft.say("said.old-button")
        return
    draft.person = put_tie(draft.person, replace(tie, name=name))
    draft.person = replace(draft.person, aside=Aside("pair", "sees", tie.case, other))
    buttons = tuple(menu.button(f"pair.{one}", "pair", f"{one}/{other}") for one in ("gist", "all", "deny"))
    draft.say("pair.sees", args={"who": name}, buttons=buttons)
    draft.asked = True


def joined(draft: Draft, word: Word, sender: str) -> None:
    """The person agreed: from now on we may look."""
    told = word.data.get("sees")
    sees: Sees = "all" if told == "all" else "gist" if told == "gist" else "nothing"
    draft.person = put_tie(draft.person, Tie(sender, "person", word.case, draft.now, sees))
    looks = menu.button("ties.look", "ties", f"look/{sender[:12]}/{word.case}")
    draft.say("pair.joined", buttons=(looks, menu.button("coach.offer", "coach")))
    draft.asked = True


def refused(draft: Draft, word: Word, sender: str) -> None:
    """The code did not count, or the person said no."""
    draft.say("pair.refused" if word.data.get("why") == "denied" else "pair.old")


def moved(draft: Draft, word: Word, sender: str) -> None:
    """Our code was another device's: from now on what is written here is written by the person we are. Whose code it was
    hears that it arrived, and from now on pushes come here.
    """
    one = draft.person
    own = find_own(one, sender)
    if own is not None:
        draft.person = replace(one, address=own.address)
    elif not _is_new(one):  # something began here meanwhile
        draft.tell(sender, Word("left", data={"helps": True}))
        draft.say("pair.has-cases")
    else:
        kept = Person(one.id, one.address, one.lang, met=one.met, outbox=one.outbox, content=one.content)
        draft.person = replace(kept, moved_to=sender)
        draft.tell(sender, Word("moved"))
        draft.say("pair.moved")
