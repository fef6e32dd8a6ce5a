"""What is told of single cards while they are saved one by one: kept at once, and the order of work is made anew.

Pure, a part of `advance`: it knows the list of cards, no brand and no sentence.
"""

from __future__ import annotations

from msgspec.structs import replace

from bot.answering import come_back, not_understood, take
from bot.content.library import Library
from bot.core import cases, walk
from bot.core.case import Case, Known
from bot.core.draft import Draft
from bot.core.flow import Ask, Each, Flow, ways
from bot.core.person import Place
from bot.core.prepaid import LIST, card_count, card_of, cards, current_card, risk
from bot.core.rulebook import PICKS
from bot.understanding.cards_told import CardWord, asks_of_card, asks_why_first, read_cards
from bot.understanding.every_card import read_all_told, read_every_card, says_not_every

_COUNTS = ("one", "two", "three", "more")
"""The answers to "how many cards", in order; the last one is that number or more."""
_ABOUT_TELLING = ("told", "half", "untold")
_YES_MEANS: dict[str, CardWord] = {"told": "told", "loaded": "loaded", "stopped": "stopped"}
"""What a bare yes says to the question about one card."""


def takes_cards(library: Library, draft: Draft, text: str) -> bool:
    """Keep what a message tells of single cards, or answer a question about one; False when it does neither.

    Somebody tells of one card after the other, so more of it may come before it is answered.
    """
    place, step = draft.person.place, walk.pending(draft)
    flow = library.flows.get(place.flow) if place else None
    if place is None or step is None or flow is None or LIST not in flow.lists:
        return False
    if step.save.startswith(f"{LIST}.") and says_not_every(text) and not read_cards(text):
        not_understood(draft, step, text, masked=False)
        return True
    told = _of_every_card(draft, place, step, text) or read_cards(text)
    if not told or not _is_asked_now(step):
        return _answers(draft, place, text)
    draft.free = draft.waits = True
    keep_cards(draft, place.case, told, step)
    _go_on(draft, flow, place, step)
    return True


def _of_every_card(draft: Draft, place: Place, step: Ask, text: str) -> dict[int, CardWord]:
    """What is told of all cards while one is asked about. A card whose code nobody knows stays as it is."""
    if not step.save.startswith(f"{LIST}."):
        return {}
    view = draft.view(place.case, place.item)
    asked, count = current_card(view), card_count(view)
    before = card_of(view, asked - 1).told if asked > 1 else None
    told = read_every_card(text, count, asked, before, _YES_MEANS.get(step.save.removeprefix(f"{LIST}.")))
    return {
        number: word
        for number, word in told.items()
        if word in _ABOUT_TELLING or number == asked or card_of(view, number).told != "untold"
    }


def keep_first_cards(draft: Draft, case_id: str, text: str) -> None:
    """What the first message tells of single cards, or of all of them where their number is told, too."""
    view = draft.view(case_id)
    every = read_all_told(text, card_count(view)) if "count" in view.case.facts else {}
    keep_cards(draft, case_id, read_cards(text) or every)


def keep_cards(draft: Draft, case_id: str, told: dict[int, CardWord], step: Ask | None = None) -> None:
    """Write down what was told of each card. A card named beyond the count raises it."""
    case = draft.case(case_id)
    before = case
    for number, word in told.items():
        name = _fact(case, number, word, step)
        if name:
            case = cases.save(case, f"{LIST}.{number}", f"{LIST}.{name}", Known(word, draft.now, draft.source))
    highest = max(told, default=0)
    counted = step is not None and step.save == "count"
    view = draft.view(case_id)
    if (counted and highest > 1) or ("count" in before.facts and highest > card_count(view)):
        count = _COUNTS[min(highest, len(_COUNTS)) - 1]
        case = cases.save(case, "", "count", Known(count, draft.now, draft.source))
    draft.put_case(case)


def _is_asked_now(step: Ask) -> bool:
    """While it is urgent, or a card is asked about."""
    return step.urgent or step.save.startswith(f"{LIST}.")


def _fact(case: Case, number: int, word: CardWord, step: Ask | None) -> str:
    """The fact of a card that a word belongs to. That a code was not told takes back nothing once the rescue has begun:
    it may be said of a letter or of the issuer.
    """
    asked = step.save.removeprefix(f"{LIST}.") if step is not None else ""
    if word in _ABOUT_TELLING:
        known = case.items.get(LIST, {}).get(str(number), {}).get("told")
        late = asked in ("loaded", "stopped", "answer", "another")
        return "" if word == "untold" and late and known is not None else "told"
    if asked == "answer":
        return "answer" if word in ("stopped", "used") else ""
    return "loaded" if word == "loaded" or (word == "used" and asked == "loaded") else "stopped"


def _go_on(draft: Draft, flow: Flow, place: Place, step: Ask) -> None:
    """From the pending question when it is answered now; else to the card that comes first now, or back to the question."""
    known = draft.view(place.case, place.item).text(step.save) if step.save else ""
    if known in step.options:
        take(draft, step, known, known)
        return
    each = _walker(flow, step.id)
    if each is not None and PICKS[each.where](draft.view(place.case)) != place.item.partition(".")[2]:
        draft.replace_place(replace(place, step=each.id, item="", asked=0))
        walk.walk(draft)
    come_back(draft)


def _walker(flow: Flow, step_id: str) -> Each | None:
    """The step that walks the cards and leads to this one, without another walk between."""
    for each in flow.steps.values():
        if not isinstance(each, Each) or each.list != LIST:
            continue
        seen: set[str] = set()
        waiting = [each.do]
        while waiting:
            at = waiting.pop()
            if at in seen or isinstance(flow.steps[at], Each):
                continue
            seen.add(at)
            waiting += [target for _, target in ways(flow.steps[at])]
        if step_id in seen:
            return each
    return None


def _answers(draft: Draft, place: Place, text: str) -> bool:
    """The reason of the order, or what to do with one card."""
    view = draft.view(place.case)
    if asks_why_first(text):
        first = min((card for card in cards(view) if card.state == "todo"), key=risk, default=None)
        kind = "half" if first is not None and first.told == "half" else "value"
        draft.say(f"cards.why-{kind}")
    elif 0 < (number := asks_of_card(text)) <= card_count(view):
        state = card_of(view, number).state
        draft.say(f"cards.{'open' if state == 'pending' else state}", args={"card_number": number})
    else:
        return False
    come_back(draft)
    return True
