"""While a helper has somebody in hand the bot keeps quiet: what they write goes to the helper, dates go on being watched."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from bot.core import cases
from bot.core.card import AtDesk
from bot.core.case import Task
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.handing import plan_lines, word
from bot.core.pause import DESPAIR
from bot.core.person import Button, Message, Person, Word
from bot.core.plan import title
from bot.core.posts import write_places
from bot.core.press import AnswerPress, LinkPress, decode, encode
from bot.core.unheard import spoken
from bot.skills import desk, desk_draft, desk_told, helping, menu
from bot.skills.desk_acts import nudge
from bot.understanding.commands import command, plain
from bot.understanding.despair import despairs
from bot.understanding.emergency import is_happening
from bot.understanding.hiding import leaves_now, stops_hiding, wants_hiding
from bot.understanding.waiting import asks_for_helper

UNANSWERED = timedelta(minutes=10)
"""How long an urgent question may stay unanswered before the desk hears of it."""
_STILL_CALLED = frozenset({"erase", "export", "plan", "settled", "language", "money", "leave", "hide", "ties", "pair"})
"""What a person can ask the bot for while a helper is with them: their records, who may see what, and what hides it."""
_BACK = frozenset(
    plain(phrase)
    for phrase in ("かえるに戻る", "かえるに戻して", "ボットに戻る", "かえる", "back to kaeru", "back to the bot")
)
_SHOWN = ("photo", "voice", "sticker", "file", "location")


def takes(draft: Draft, event: Event) -> bool:
    """Whether an event is the helper's, so that the bot says nothing of its own to it."""
    at = draft.person.at_desk
    if at is not None and at.state == "waiting" and event.kind == "text":
        return _asked_after(draft, at, event.text)
    if at is None or at.state != "held":
        return False
    if draft.content.desk is None:  # closed since: nobody would hear them
        if event.kind not in ("due", "word", "unsend", "unfollow"):
            desk_told.gone(draft)
        return False
    match event.kind:
        case "text":
            return _text(draft, event)
        case "press":
            press = decode(event.text)
            if not isinstance(press, AnswerPress) or press.flow == DESPAIR:
                return False
            menu.resume(draft)
            return True
        case "hello" | "follow":
            menu.resume(draft)
            return True
        case kind if kind in _SHOWN:
            _pass_on(draft, at, event, what=kind)
            _tell_away(draft, at)
            return True
        case _:
            return False


def _asked_after(draft: Draft, at: AtDesk, text: str) -> bool:
    """Who asks where the helper is hears it; the pending question is not answered by that."""
    if at.gist or draft.person.aside is not None or not asks_for_helper(text):
        return False
    desk.show(draft)
    menu.resume(draft)
    return True


def _text(draft: Draft, event: Event) -> bool:
    at, text = draft.person.at_desk, event.text.strip()
    if at is None or not text:
        return at is not None
    if plain(text) in _BACK:
        desk.show(draft, "back")
        menu.resume(draft)
        return True
    called = command(text)
    if draft.person.aside is not None or (called and called[0] in _STILL_CALLED):
        return False
    if leaves_now(text) or wants_hiding(text) or stops_hiding(text):
        return False
    _pass_on(draft, at, event, text=text, hidden="yes" if event.hidden else "")
    if called and called[0] == "human":
        desk.tell_state(draft)
    if despairs(text) or is_happening(text):
        return False
    if event.hidden:
        draft.say("masked")
    _tell_away(draft, at)
    return True


def _tell_away(draft: Draft, at: AtDesk) -> None:
    """Nobody is at the desk now: said once, until they are back."""
    helpdesk = draft.content.desk
    opens = helpdesk.back_at(draft.now, draft.content.book.calendar) if helpdesk else None
    if opens is not None and at.away != opens:
        draft.person = replace(draft.person, at_desk=replace(at, away=opens))
        buttons = (menu.button("desk.back", "desk", "back"), menu.button("human.show", "human"))
        draft.say("desk.away", args={"due": opens.isoformat(), "name": at.name}, buttons=buttons)


def _pass_on(draft: Draft, at: AtDesk, event: Event, **what: str) -> None:
    if draft.content.desk is not None:
        case = draft.person.case(at.case)
        draft.tell(draft.content.desk.id, word(draft, "desk_heard", case, (), message=event.message, **what))


def settle(draft: Draft, before: Person, event: Event) -> None:
    """After a turn: what the desk must hear of it, and from when an urgent question counts as unanswered."""
    helpdesk, at = draft.content.desk, draft.person.at_desk
    if helpdesk is None or draft.person.id == helpdesk.id:
        return
    if draft.person.address is None:
        _speak(draft, helpdesk.id)
    elif at is not None and at.state != "reading":
        if event.kind == "unfollow":
            draft.tell(helpdesk.id, Word("desk_left", at.case, {"how": "blocked"}))
        if event.kind == "due" and at.state == "held":
            _announce(draft, before, helpdesk.id)
    if event.kind == "unsend" and event.message and draft.person.was_at_desk:
        posts = tuple(one for one in draft.person.in_threads if event.message in one.source.split())
        draft.person = replace(
            draft.person, in_threads=tuple(one for one in draft.person.in_threads if one not in posts)
        )
        draft.tell(helpdesk.id, Word("desk_unsent", "", {"message": event.message, "places": write_places(posts)}))
    if event.kind not in ("due", "word", "unsend"):
        _watch(draft)


def parts(draft: Draft) -> None:
    """Somebody erases themselves, whatever way they went to it: the desk hears so, and its copies go."""
    helpdesk = draft.content.desk
    if helpdesk is None or draft.person.id == helpdesk.id:
        return
    if draft.person.was_at_desk or draft.person.address is None:
        places = write_places(draft.person.in_threads)
        draft.tell(helpdesk.id, Word("desk_left", "", {"how": "erased", "places": places}))


def _speak(draft: Draft, desk_id: str) -> None:
    """Who has only a telephone hears it from a helper: it is said in the card's thread."""
    case = draft.person.cases[-1] if draft.person.cases else None
    if draft.says:
        if any(said.style == "copy" for said in draft.says):  # whoever reads a draft sees what it rests on
            draft.says += desk_draft.behind(draft, case, draft.says)
        says = [replace(said, buttons=tuple(_owned(draft, one) for one in said.buttons)) for said in draft.says]
        draft.tell(desk_id, word(draft, "desk_spoke", case, says))


def _owned(draft: Draft, button: Button) -> Button:
    """A button whose page opens for the helper too: it names whose page it is."""
    press = decode(button.data)
    if not isinstance(press, LinkPress):
        return button
    return replace(button, data=encode(LinkPress(press.kind, press.link, draft.person.id)))


def _announce(draft: Draft, before: Person, desk_id: str) -> None:
    """A date came up while a helper is there: both know."""
    lines = []
    for case_id, duty_id, _ in spoken(before, draft.person):
        case = draft.person.case(case_id)
        duty = cases.find_duty(case, duty_id) if case else None
        is_desks = isinstance(duty, Task) and duty.handed == desk_id  # they were asked for it already
        if case is not None and duty is not None and not is_desks:
            lines.append(title(draft, case, duty))
    if lines:
        if draft.room > 0:
            draft.says.insert(0, Message("desk.runs"))
        case = draft.person.cases[-1]
        news = Message("desk-thread.news", lines=tuple(lines))
        draft.tell(desk_id, word(draft, "desk_spoke", case, (news,)))


def _watch(draft: Draft) -> None:
    """An urgent question was put: the clock runs until its person does anything."""
    urgent = draft.asked and any(said.style == "urgent" for said in draft.says) and draft.person.at_desk is None
    urged = draft.now + UNANSWERED if urgent else None
    if draft.person.urged != urged:
        draft.person = replace(draft.person, urged=urged)


def overdue(draft: Draft) -> None:
    """A card that nobody took is called to mind. An urgent question stayed unanswered: the desk hears which trouble it is,
    and the person that it does.
    """
    nudge(draft)
    urged, place = draft.person.urged, draft.person.place
    if urged is None or urged > draft.now:
        return
    draft.person = replace(draft.person, urged=None)
    if draft.content.desk is not None and place is not None and not draft.person.blocked:
        desk.tell_gist(draft, "urgent", draft.person.case(place.case))
        opens = draft.content.desk.back_at(draft.now, draft.content.book.calendar)
        offer = menu.button("desk.offer", "desk")
        if opens is None:
            draft.say("desk.urged", buttons=(offer,))
        else:
            buttons = (offer, menu.button("human.show", "human"))
            draft.say("desk.urged-closed", args={"due": opens.isoformat()}, buttons=buttons)


def plan(draft: Draft, told: Word, sender: str) -> None:
    """The helper asked for the plan: what is open, as the person sees it."""
    case = draft.person.case(told.case) or (draft.person.cases[-1] if draft.person.cases else None)
    lines = plan_lines(draft, case) if case else ()
    says = Message("desk-thread.plan", lines=lines) if lines else Message("desk-thread.plan-none")
    draft.tell(sender, word(draft, "desk_spoke", case, (says, *(helping.offers(draft, case) if case else ()))))
