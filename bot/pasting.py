"""What somebody pasted: a merchant's answer in a case of theirs, else a mail, an SMS or an address. Pure, a part of `advance`."""

from __future__ import annotations

from bot.answering import come_back
from bot.content.library import Library
from bot.core.draft import Draft
from bot.skills import mail, reply
from bot.understanding.pastes import is_pasted
from bot.understanding.replies import is_answer, sort_reply


def takes_paste(library: Library, draft: Draft, text: str) -> bool:
    """Answer what was pasted, then come back to the pending question; False for a person's own words."""
    pasted = is_pasted(text)
    if not pasted and not is_answer(text):
        return False
    found = library.inspector.inspect(text)
    if found.verdict != "phishing" and is_answer(text) and reply.take(draft, sort_reply(text)):
        come_back(draft)
        return True
    if pasted:
        mail.take(draft, found)
        come_back(draft)
    return pasted
