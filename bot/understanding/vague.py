"""Whether a message only says whom it is about (「ペイペイの件で」): too little to tell what happened, and no chatting either."""

from __future__ import annotations

import re

_ABOUT = re.compile(
    r"^[^。？?]{1,24}(?:の件|のこと|の事)(?:で|なん|です|につ|、|。|…|$)"
    r"|^(?:hi[,.]? |hello[,.]? )?(?:it'?s |this is |i'?m (?:writing|calling) )?"
    r"(?:about|regarding|concerning) [^?]{1,30}$",
    re.IGNORECASE,
)


def only_names(text: str) -> bool:
    """Whether that is all it says."""
    return _ABOUT.search(text.strip()) is not None
