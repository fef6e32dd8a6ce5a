"""済んだものがある: report a duty before its reminder comes, by its number in the list."""

from __future__ import annotations

from msgspec.structs import replace

from bot.core import cases
from bot.core.case import Case, Promise
from bot.core.cases import Duty
from bot.core.draft import Draft
from bot.core.person import Aside, Button, Message
from bot.core.plan import title
from bot.core.press import TaskPress, encode
from bot.skills import duty as duties
from bot.skills.which_case import ask as ask_case
from bot.skills.which_case import current, in_question
from bot.understanding.answers import read_count
from bot.understanding.broken_promise import breaks_promise
from bot.understanding.commands import plain
from bot.understanding.refund_told import is_back

MOST = 4
_SENT = frozenset(
    map(
        plain,
        [
            "送った",
            "送りました",
            "おくった",
            "おくりました",
            "送信した",
            "送信しました",
            "出した",
            "出しました",
            "sent",
            "isentit",
            "sentit",
        ],
    )
)


def ask(draft: Draft, argument: str = "") -> None:
    """Which of the open duties is done?"""
    if ask_case(draft, "settle"):
        return
    case = current(draft)
    listed = _listed(case) if case else []
    if case is None or not listed:
        draft.say("plan.none")
        return
    lines = tuple(
        Message("settle.line", {"number": number}, lines=(title(draft, case, duty),))
        for number, duty in enumerate(listed, 1)
    )
    buttons = tuple(Button(f"settle.n{number}", _press(case, duty)) for number, duty in enumerate(listed, 1))
    draft.person = replace(draft.person, aside=Aside("settle", "which", case.id))
    draft.say("settle", lines=lines, buttons=buttons)
    draft.asked = True


def answer(draft: Draft, aside: Aside, text: str) -> bool:
    """A typed number of the list."""
    case = draft.person.case(aside.case)
    listed = _listed(case) if case else []
    number = read_count(text)
    if case is None or number is None or not 0 < number <= len(listed):
        return False
    duties.press(draft, case.id, listed[number - 1].id, _outcome(listed[number - 1]))
    return True


def take_sent(draft: Draft, text: str) -> bool:
    """「送った」 and no more: the letter that was still to be sent; of several, which one."""
    if plain(text) not in _SENT:
        return False
    letters = [
        (case, task) for case in in_question(draft) for task in case.tasks if task.letter and cases.is_open(task)
    ]
    if len(letters) == 1:
        case, task = letters[0]
        duties.press(draft, case.id, task.id, "done")
    elif letters:
        ask(draft)
    return bool(letters)


def take_missing(draft: Draft, text: str) -> bool:
    """「約束したのにまだ来ない」: the promise that is over its time is not kept yet; of several, which one."""
    if not breaks_promise(text):
        return False
    broken = [
        (case, duty)
        for case in in_question(draft)
        for duty in cases.open_duties(case)
        if isinstance(duty, Promise) and (duty.by is None or duty.by <= draft.now)
    ]
    if len(broken) == 1:
        case, duty = broken[0]
        duties.press(draft, case.id, duty.id, "not_yet")
    elif broken:
        ask(draft)
    return bool(broken)


def take_back(draft: Draft, text: str) -> bool:
    """ "It came back": the refund that is waited for is asked after, where the road has no report of its own for it."""
    if not is_back(text):
        return False
    waited = [
        (case, duty)
        for case in in_question(draft)
        for duty in cases.open_duties(case)
        if isinstance(duty, Promise) and duty.what == "refund" and case.kind == duty.flow
        and not draft.content.flows[case.kind].reports
    ]  # fmt: skip
    if len(waited) != 1:
        return False
    case, duty = waited[0]
    duties.press(draft, case.id, duty.id, "kept")
    return True


def _listed(case: Case) -> list[Duty]:
    return cases.open_duties(case)[:MOST]


def _outcome(duty: Duty) -> str:
    return "kept" if isinstance(duty, Promise) else "done"


def _press(case: Case, duty: Duty) -> str:
    return encode(TaskPress(case.id, duty.id, _outcome(duty)))
