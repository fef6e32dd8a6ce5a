"""What a typed answer means to the pending question: the option it takes and the value to keep. Guesses nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import assert_never

from bot.core.calendar import in_japan
from bot.core.case import Value
from bot.core.flow import Ask
from bot.understanding.answers import read_choice, read_money, read_phone, read_when
from bot.understanding.choices import after_contrast
from bot.understanding.contract_told import is_posted
from bot.understanding.corrections import corrects_number
from bot.understanding.meanings import means
from bot.understanding.name_said import bare_name
from bot.understanding.names import Names
from bot.understanding.no_name import asks_something, is_no_name
from bot.understanding.numerals import plain
from bot.understanding.reach import read_reach
from bot.understanding.refund_told import last_day
from bot.understanding.sender import read_sender, refuses

_MAY_COME = frozenset({"charged_on", "service_on", "notice_on", "promised_on"})
"""Days that may be announced: a debit, a line's first day, a public notice, a promised delivery."""
_AROUND_NAME = re.compile(r"^(?:(?:it'?s|it is|an?|the|from|is) )+| (?:gift )?cards?$")
_SHORTEST_NAME = 4
LONGEST_TEXT = 100
"""Characters kept of a text answer such as a shop's name; nobody's shop has a longer one."""

_NOTHING = re.compile(
    r"(?:(?:とく|特)に|何も|なにも|どこにも|名前は|店の名前は)?(?:ない|なし|無い|無し|ありません)(?:です)?。?"
    r"|(?:見|み)つか(?:らない|らなかった|りません|りませんでした)(?:です)?。?"
    r"|(?:書いて|かいて)(?:い)?(?:ない|ません)(?:です)?。?"
    r"|(?:読|よ)め(?:ない|ません)(?:です)?。?|(?:there is |there'?s )?(?:nothing|none|no name)\.?"
    r"|(?:i )?(?:can'?t|cannot|could not|couldn'?t) (?:find|read) it\.?"
)

_MOST_AHEAD = 200
"""Days within which a promised refund lies; a day named without its year that lies further ahead is long over."""
_YEAR = re.compile(r"20[0-9]{2}|年|year")
_NAMES = frozenset({"merchant", "seller", "shop", "goods", "brand", "service"})
"""What is called by a name, where an amount or a day is no answer."""
_POSTED_ON = frozenset({"sent_on", "told_on", "asked_on"})
"""「今日出しました」 tells of the letter, and not of the day that is asked for, but where that is asked."""
_POLITE = re.compile(
    r"(?:の?カード|の(?:やつ|もの)|です|でした|だった|だと思います|かな| (?:card|one))*[。.!！ ]*$", re.IGNORECASE
)
"""What stands behind a name that is all of an answer."""
_PLAN = re.compile(
    r"(?:なりそう|なると思う|なります|予定|つもり|(?:行|い)(?:く|きます|こう)|(?:出|送り|し)(?:ます|そう|ようと思)|する(?:よ|ね)?)(?:です|と思います)?[。.! ]*$"
)
"""What will be done on a day is no day on which something was."""
Answer = tuple[str, Value]
"""The option taken ("next" where the answer is free) and the value to keep."""


def read_reply(
    step: Ask,
    text: str,
    options: Sequence[tuple[str, str]],
    names: Mapping[str, Names],
    now: datetime,
    also: Sequence[tuple[str, str]] = (),
) -> Answer | None:
    """The answer in a text, None when it is none.

    `options` are (option, label as shown), in the order shown; `also` are other words for the same options.
    """
    match step.kind:
        case "choice":
            turned = after_contrast(text, [*options, *also])
            if turned:
                return turned, turned
            return (
                _chosen(text, options) or _named(step, text, names) or _also(text, also) or _begun(step, text, options)
            )
        case "text" if corrects_number(text):
            return None
        case "text" if step.save == "reference" and read_money(text, bare=False):
            return _nothing(step, text)
        case "text":
            said = None if text.strip().isdecimal() else _chosen(text, options)
            found = said or _named(step, text, names) or _nothing(step, text)
            if found or not asks_name(step):
                return found or (None if asks_something(text) else _free(text))
            named = bare_name(text)
            return None if is_no_name(named, now) else _free(named)
        case "yen":
            return _free_value(read_money(text)) or _chosen(text, options)
        case "when":
            day = None if is_posted(text) and step.save not in _POSTED_ON else read_day(step, text, now)
            return _free_value(day) or _chosen(text, options) or _also(text, also)
        case "hours":
            hours = read_reach(text)
            return _chosen(text, options) if hours is None else ("next", list(hours))
        case "phone":
            return _free_value(read_phone(text)) or _chosen(text, options)
        case "sender":
            return _chosen(text, options) or _nothing(step, text) or _sender(step, text)
        case "photo":
            return _chosen(text, options)
        case _:
            assert_never(step.kind)


def read_day(step: Ask, text: str, now: datetime) -> str | None:
    """The day or moment in an answer. What has happened lies not ahead: a period must never be counted from tomorrow."""
    if not step.future and step.save.rpartition(".")[2] not in _MAY_COME and _PLAN.search(plain(text)):
        return None
    told = read_when(text, now, future=step.future) or (last_day(text, now) if step.future else None)
    if told and step.future and step.save == "by" and not _YEAR.search(text) and told[:10] > _far(now):
        return None  # a day of the past, as in "processed on 5 November"
    if told is None or step.future or step.save.rpartition(".")[2] in _MAY_COME:
        return told
    return told if told[:10] <= in_japan(now).date().isoformat() else None


def _far(now: datetime) -> str:
    return (in_japan(now).date() + timedelta(days=_MOST_AHEAD)).isoformat()


def _chosen(text: str, options: Sequence[tuple[str, str]]) -> Answer | None:
    option = read_choice(text, options)
    return None if option is None else (option, "" if option == "skip" else option)


def _also(text: str, also: Sequence[tuple[str, str]]) -> Answer | None:
    """An option by other words than its label. Numbers count what is shown, never these."""
    return None if any(map(str.isdecimal, text)) else _chosen(text, also)


def _free_value(value: str | None) -> Answer | None:
    return None if value is None else ("next", value)


def _named(step: Ask, text: str, names: Mapping[str, Names]) -> Answer | None:
    """The one shipped fact a text names; a name that stands for two is no answer."""
    if not step.source:
        return None
    found = {match.ref for match in names[step.source].find(text) if not match.hint}
    if not found and step.kind == "choice" and (ref := names[step.source].begun(_POLITE.sub("", text.strip()))):
        return ref, ref
    return (ref := found.pop(), ref) if len(found) == 1 else None


def _begun(step: Ask, text: str, options: Sequence[tuple[str, str]]) -> Answer | None:
    """The shown name of which only the first word was said: "apple", "the google card"."""
    said = _AROUND_NAME.sub("", plain(text).strip(" .!"))
    begun = {ref for ref, label in options if step.source and "/" in ref and label.casefold().split()[0] == said}
    return (ref := begun.pop(), ref) if len(begun) == 1 and len(said) >= _SHORTEST_NAME else None


def _sender(step: Ask, text: str) -> Answer | None:
    """A name and a telephone number, or that the person would rather write them."""
    if step.skip and refuses(text):
        return "skip", ""
    found = read_sender(text)
    return None if found is None else ("next", list(found))


def asks_name(step: Ask) -> bool:
    """Whether a question asks how somebody or something is called."""
    return step.kind == "text" and step.save.rpartition(".")[2] in _NAMES


def _nothing(step: Ask, text: str) -> Answer | None:
    """「特にない」 or 「みつかりません」 where "I do not know" may be pressed: nobody's shop is called that."""
    said = plain(text)
    last = _CLAUSES.split(said.rstrip(" 。.!"))[-1]  # 「うん、知らない」
    says_nothing = _NOTHING.fullmatch(said) or means(last, "unknown") or means(said, "no")
    return ("skip", "") if step.skip and says_nothing else None


def _free(text: str) -> Answer | None:
    kept = " ".join(text.split())[:LONGEST_TEXT]
    return ("next", kept) if any(map(str.isalnum, kept)) else None


_CLAUSES = re.compile(r"[\s、。,.!]+")
_MOST_CLAUSES = 4


def split_answer(text: str) -> tuple[str, str]:
    """The first clause of a short message and the rest; the rest is "" where there is only one, or too many."""
    clauses = [clause for clause in _CLAUSES.split(text.strip()) if clause]
    if not 1 < len(clauses) <= _MOST_CLAUSES:
        return text, ""
    return clauses[0], " ".join(clauses[1:])


_TIMES = re.compile(r"(?:もう|で|が|を|と)?[0-9一二三四五六七八九十数何]{1,2}(?:回|度|つ|個|件)(?:も|目)?$")
_LONG = 6


def ends_long(text: str, also: Sequence[tuple[str, str]]) -> str | None:
    """The option whose long other words a whole message ends with, how often left out: 「パスワードちがうって3回」."""
    said = _TIMES.sub("", plain(text))
    return ends_with(said, [(option, phrase) for option, phrase in also if len(plain(phrase)) >= _LONG])


def ends_with(clause: str, also: Sequence[tuple[str, str]]) -> str | None:
    """The option whose other words a clause ends with, the longest words first; a bare 「ない」 says nothing."""
    said = plain(clause)
    words = sorted(((plain(phrase), option) for option, phrase in also), key=lambda pair: -len(pair[0]))
    return next(
        (option for phrase, option in words if len(phrase) > 1 and phrase != "ない" and said.endswith(phrase)), None
    )
