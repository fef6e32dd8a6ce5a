"""In a group or channel: silence, but for a call and for a link that looks dangerous. Pure, a part of `advance`.

It keeps nothing of what is said there and shows nothing of any case.
"""

from __future__ import annotations

from bot.content.library import Library
from bot.core.draft import Draft
from bot.core.event import Event
from bot.core.group import called, careful, warned_of
from bot.understanding.pastes import has_link


def is_dangerous(library: Library, text: str) -> bool:
    """Whether somebody pasted an address that our inspector holds for false."""
    return has_link(text) and library.inspector.inspect(text).verdict == "phishing"


def overhear(library: Library, draft: Draft, event: Event) -> None:
    """A word of care about a link, once for a while."""
    if not is_dangerous(library, event.text):
        return
    links = library.inspector.inspect(event.text).links
    draft.person, new = warned_of(draft.person, [link.address.host for link in links], draft.now)
    if new:
        draft.public.append(careful())


def answer_call(library: Library, draft: Draft, event: Event) -> None:
    """Whoever called us comes into the private talk; a dangerous link in the call is spoken of as well."""
    if not event.reach:  # who called is not known, so what they wrote is not read as theirs
        overhear(library, draft, event)
    if not draft.public:
        draft.public.append(called(reached=event.reach))
