"""Whether a short English text says when it was and nothing else: "10 mins ago", "yesterday night i send", "it was 21:30 actually"."""

from __future__ import annotations

from bot.understanding.late import late
from bot.understanding.numerals import plain

_LONGEST = 48
_WORD = late(r"[a-z]+")
_OF_TIME = """
    ago back earlier before min mins minute minutes hour hours hr hrs half day days week weeks month months year today yesterday
    tonight last this past night morning evening afternoon noon midnight moment just now am pm clock o st nd rd th one two three
    four five six seven eight nine ten a an few couple several mon monday tue tues tuesday wed wednesday thu thur thurs thursday
    fri friday sat saturday sun sunday jan january feb february mar march apr april may jun june jul july aug august sep sept
    september oct october nov november dec december jst
"""
_AROUND = """
    at on in of the and around about roughly maybe like only it its was is i we she he they did done happened happen sent send
    paid pay bought buy charged ordered signed made actually think guess so sorry no not oh ok date day time been that
"""
_TIME = frozenset(_OF_TIME.split())
_MAY_STAND = _TIME | frozenset(_AROUND.split())


def is_moment(text: str) -> bool:
    """Whether nothing but a day or an hour is said; digits alone are none."""
    said = plain(text)
    if not said.isascii() or len(said) > _LONGEST:
        return False
    words = set(_WORD.findall(said))
    timely = bool(words & _TIME) or ":" in said or "/" in said
    return timely and words <= _MAY_STAND
