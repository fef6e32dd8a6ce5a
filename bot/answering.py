"""The pending question and what answers it: a label, words of one's own, a press; and the way back to it.

Pure, a part of `advance`: it knows content and cases, no platform, no clock.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.content.library import Library
from bot.core import cases, walk
from bot.core.case import Known, Value
from bot.core.correction import correct
from bot.core.draft import Draft
from bot.core.flow import Ask
from bot.core.pause import DESPAIR
from bot.core.person import Person, Place
from bot.question_words import also_of, asked_of, labels_of
from bot.skills import blanks, case_plan, contact, duty, menu, report
from bot.understanding.amend import read_amend
from bot.understanding.amount_said import grouped_yen
from bot.understanding.answers import read_money
from bot.understanding.beside import is_beside
from bot.understanding.commands import plain
from bot.understanding.contact import read_contact
from bot.understanding.corrections import corrects_number
from bot.understanding.listing import read_list
from bot.understanding.meanings import is_question, names_other, read_yes_no
from bot.understanding.remarks import tells_something
from bot.understanding.reply import ends_long, ends_with, read_reply, split_answer
from bot.understanding.side import side_question

LONGEST_REMARK = 200
"""Characters kept of what nobody asked about."""
MOST_MISSES = 2
"""Unread answers in a row after which other ways are offered beside the question."""


def options(library: Library, draft: Draft, step: Ask) -> list[tuple[str, str]]:
    """The options of the pending question with their labels, in the order shown."""
    place = draft.person.place
    return labels_of(library, draft, place.flow if place else "", step)


def other_words(library: Library, draft: Draft, step: Ask) -> list[tuple[str, str]]:
    """What people also type for an option of the pending question."""
    place = draft.person.place
    return also_of(library, draft, place.flow if place else "", step)


def waits_for_number(library: Library, person: Person) -> bool:
    """Whether the pending question is for an amount or a time, which many answer by digits alone."""
    step = _asked(library, person)
    return step is not None and step.kind in ("yen", "when")


def waits_for_reference(library: Library, person: Person) -> bool:
    """Whether the pending question is for the number that a desk gave."""
    step = _asked(library, person)
    return step is not None and step.save == "reference"


def _asked(library: Library, person: Person) -> Ask | None:
    place = person.place
    flow = library.flows.get(place.flow) if place else None
    step = flow.step(place.step) if flow and place else None
    return step if isinstance(step, Ask) else None


def takes_label(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """An answer that repeats a button word for word goes before every command."""
    wanted = plain(text)
    for option, label in options(library, draft, step):
        if plain(label) == wanted:
            take(draft, step, option, "" if option == "skip" else option)
            return True
    return False


def answers(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """Whether a text can be read as an answer to the pending question."""
    also = other_words(library, draft, step)
    return read_reply(step, text, options(library, draft, step), library.names, draft.now, also) is not None


def takes_reply(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """An answer in the person's own words."""
    place = draft.person.place
    if is_beside(text, asked_of(library, draft, place.flow if place else "", step)):
        return False
    also = other_words(library, draft, step)
    found = read_reply(step, text, options(library, draft, step), library.names, draft.now, also)
    if found is None:
        return _takes_clauses(library, draft, step, text)
    keep_amount_beside(library, draft, step, text)
    take(draft, step, *found)
    return True


def keep_amount_beside(library: Library, draft: Draft, step: Ask, text: str) -> None:
    """「カードで 7,980円」 answers how it was paid, and what the flow would ask later."""
    place = draft.person.place
    money = (read_money(text, bare=False) or grouped_yen(text)) if step.kind == "choice" else None
    if money is None or place is None or place.once or draft.view(place.case, place.item).get("amount") is not None:
        return
    asked = any(isinstance(other, Ask) and other.save == "amount" for other in library.flows[place.flow].steps.values())
    if asked and not any(read_money(label, bare=False) for _, label in options(library, draft, step)):
        report.keep(draft, place.case, place.item, {"amount": money})


def _takes_clauses(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """Two answers in one message, 「過去1年なし 家族カードもなし」: the first clause answers this question, the rest the next."""
    if names_other(text):
        return False
    first, rest = split_answer(text)
    also = other_words(library, draft, step) if step.kind == "choice" else []
    option = ends_with(first, also) if rest else ends_long(text, also)
    if option is None:
        return False
    take(draft, step, option, option)
    following = walk.pending(draft)
    if following is None or following.kind != "choice" or following.id == step.id:
        return True
    also = other_words(library, draft, following)
    found = read_reply(following, rest, options(library, draft, following), library.names, draft.now, also)
    second = found or ((option, option) if (option := ends_with(rest, also)) else None)
    if second is not None and draft.asked:
        draft.says.pop()  # the question that is answered already
        draft.asked = False
        take(draft, following, *second)
    return True


def takes_clause_beside(library: Library, draft: Draft, step: Ask, text: str) -> bool:
    """The answer beside a side question or a feeling, 「ない。検索して一番上でいい?」, 「こわい。もう切れてます」: its first
    clause, or what stands behind one that was heard already.
    """
    first, rest = split_answer(text)
    said = rest if side_question(first) else first
    if step.kind != "choice" or not rest or is_question(plain(said)):
        return False
    found = read_reply(step, said, options(library, draft, step), library.names, draft.now)
    if found is None and (option := ends_with(said, other_words(library, draft, step))):
        found = option, option
    if found is not None:
        take(draft, step, *found)
    return found is not None


def amends(draft: Draft, text: str) -> bool:
    """A name or number of a contact that was told wrongly."""
    said = read_amend(text) if draft.person.cases else None
    return said is not None and contact.amend(draft, *said)


def takes_contact(library: Library, draft: Draft, step: Ask | None, text: str, reminded: str) -> bool:
    """A call, visit, letter or effect that is reported, while a case is open. Whoever is in danger is not interrupted.

    A mere 「かけた」 or "they will refund" may be the answer to the pending question, and then it is.
    """
    if not draft.person.cases or (step is not None and step.urgent):
        return False
    told = read_contact(text, library.names, draft.now, library.book.calendar)
    if told is None:
        return False
    if step is not None and step.kind != "text" and (told.is_bare or not told.is_contact) and not told.arrived:
        return takes_reply(library, draft, step, text) or contact.take(draft, told, text, reminded)
    return contact.take(draft, told, text, reminded)


def take(draft: Draft, step: Ask, option: str, value: Value) -> None:
    """Take an answer to the pending question and go on from it."""
    draft.person = replace(draft.person, misses=0)
    place = draft.person.place
    if step.kind == "sender" and isinstance(value, list) and place is not None:
        value = _keep_phone(draft, place, value)
    if place is not None and place.once:
        _keep_list(draft, step, Known(value, draft.now, draft.source))
        draft.pop_place()
        correct(draft, place.case, place.item, step.save, value)
        blanks.hand_over(draft, place)
        come_back(draft)
        return
    # A fact of the case that was left open stays as an empty one, so that 直す can offer it later.
    kept = value != "" or "." not in step.save
    known = Known(value, draft.now, draft.source)
    _keep_list(draft, step, known)
    walk.answer(draft, step, option, known if kept else None)
    come_back(draft)


def _keep_phone(draft: Draft, place: Place, said: list[str]) -> str:
    """Keep the telephone number that stood beside a name, and say the name. No rule hangs on the number."""
    name, phone = said
    if phone:
        known = Known(phone, draft.now, draft.source)
        draft.put_case(cases.save(draft.case(place.case), place.item, "phone", known))
    return name


def _keep_list(draft: Draft, step: Ask, known: Known) -> None:
    """What was named in one breath, as the items of a list."""
    place = draft.person.place
    if step.list and place is not None:
        things = read_list(str(known.value)) if known.value else ()
        draft.put_case(cases.put_list(draft.case(place.case), step.list, things, known))


def come_back(draft: Draft) -> None:
    """When what was done left no question open, the pending one returns; nobody stays without an answer.

    Where this turn has said enough, a button leads back instead; what was asked of somebody else answers later. While a
    helper has them in hand it does not return.
    """
    at = draft.person.at_desk
    if (draft.words and not draft.says) or (at is not None and at.state == "held"):
        return
    offers = any(message.buttons for message in draft.says)
    if not draft.asked and not draft.erase and draft.room > 0 and not offers:
        duty.speak_queued(draft)
        if not draft.asked and draft.person.place is None:
            duty.speak_soon(draft)
    place = draft.person.place
    if not draft.asked and not draft.erase and place is not None:
        if draft.room >= (1 if place.asked else 2) and not offers:
            walk.resume(draft)
        else:
            draft.add_button(menu.button("stop.go-on", "resume"))
    if not draft.says:
        case_plan.show(draft)


def old_button(draft: Draft) -> None:
    """A button of an earlier question, or one we never made: a kind answer, and nothing happens."""
    draft.say("said.old-button")
    if walk.pending(draft) is None:
        menu.show(draft)
    else:
        walk.resume(draft)


def kind_answer(draft: Draft, key: str) -> None:
    """Answer what is no answer, and keep the question."""
    draft.say(key)
    if walk.pending(draft) is None:
        menu.show(draft)
    else:
        walk.resume(draft)


def not_understood(draft: Draft, step: Ask | None, text: str, masked: bool) -> None:
    """Ask once more in other words; what tells something by itself is kept in the diary, and the first time heard.

    With nothing pending, the menu. `text` is as typed, numbers masked.
    """
    misses = draft.person.misses + 1
    draft.person = replace(draft.person, misses=misses)
    if step is None:
        if draft.person.cases and read_yes_no(text):  # a mere "ok": what comes next
            case_plan.show(draft)
            return
        if not masked:
            draft.say("said.unclear")
        menu.show(draft)
        return
    speaks_of_matter = not masked and draft.person.place is not None and draft.person.place.flow != DESPAIR
    heard = speaks_of_matter and _keeps_remark(draft, step, text)
    if misses == 1 and speaks_of_matter and (draft.away or heard):
        draft.say("hello.again" if draft.away else "said.heard")
        walk.ask(draft, again="short")
        return
    if misses > MOST_MISSES and misses % (MOST_MISSES + 1) == 0 and not masked:
        draft.say("said.stuck")
    walk.ask(draft, again="short" if masked else "retry")


def _keeps_remark(draft: Draft, step: Ask, text: str) -> bool:
    """Keep in the diary what nobody asked about; digits where a sum or a day is asked are an answer that was not read."""
    place = draft.person.place
    numbers = step.kind in ("yen", "when") and any(map(str.isdigit, text))
    if place is None or numbers or not (tells_something(text) or corrects_number(text)):
        return False
    words: dict[str, Value] = {"words": " ".join(text.split())[:LONGEST_REMARK]}
    case = cases.note(draft.case(place.case), draft.now, "remark", "diary.remark", words, draft.source)
    draft.put_case(case)
    return True
