"""The helpdesk's door: what was done there, by whoever may. Who may no more is turned away, and loses what they had in hand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from bot.channels.slack_desk import changed_staff, dismissal, is_heard_here, read_deed
from bot.channels.slack_events import dict_in
from bot.channels.slack_helpers import Helpers, Member
from bot.channels.slack_messages import escape
from bot.core.event import Deed, Event
from bot.core.person import Address

Json = dict[str, Any]
_TOLD = ("pressed", "submitted", "called")
"""To what somebody who may not gets an answer; what people talk in a thread is theirs."""


class DeskDoor:
    """Takes payloads before anybody else does. `publish` shows somebody's Home tab anew, `later` does a nicety after the
    acknowledgement, `word` is a sentence in somebody's language.
    """

    def __init__(
        self,
        helpers: Helpers,
        *,
        take: Callable[[Event], Awaitable[None]],
        call: Callable[..., Awaitable[Json]],
        word: Callable[[str, Address], Awaitable[str]],
        publish: Callable[[Address], Awaitable[None]],
        later: Callable[[Awaitable[None]], None],
        now: Callable[[], datetime],
    ) -> None:
        self.helpers = helpers
        self._take = take
        self._call = call
        self._word = word
        self._publish = publish
        self._later = later
        self._now = now

    async def takes(self, body: Json) -> bool:
        """Whether a payload is the desk's."""
        if (changed := changed_staff(body)) is not None:
            self.helpers.forget()
            for user in changed:
                await self._dismiss(await self.helpers.member(user), str(dict_in(body, "event").get("event_ts", "")))
            return True
        channel = self.helpers.staff.channel
        event = read_deed(body, channel, self._now())
        if event is None or event.deed is None:
            return is_heard_here(body, channel)
        member = await self.helpers.member(event.deed.helper)
        if member.may:
            await self._take(replace(event, deed=replace(event.deed, name=member.name)))
        else:
            await self._turn_away(member, event, event.deed)
        if dict_in(body, "view").get("type") == "home":
            self._later(self._show(member.user))
        return True

    async def _turn_away(self, member: Member, event: Event, deed: Deed) -> None:
        """Somebody is no helper, or no more: nothing happens, and nobody else sees the answer."""
        await self._dismiss(member, event.id)
        if deed.kind in _TOLD:
            self._later(self._refuse(member.user))

    async def _dismiss(self, member: Member, origin: str) -> None:
        """What they had in hand goes back to the others, and their page is emptied."""
        if not member.may:
            await self._take(dismissal(self.helpers.staff.channel, member.user, member.name, origin, self._now()))
            self._later(self._show(member.user))

    async def _refuse(self, user: str) -> None:
        channel = self.helpers.staff.channel
        text = await self._word("desk-thread.refused", Address("slack", await self.helpers.team(), user))
        await self._call("chat.postEphemeral", {"channel": channel, "user": user, "text": escape(text)})

    async def _show(self, user: str) -> None:
        await self._publish(Address("slack", await self.helpers.team(), user))

    async def show_all(self) -> None:
        """Write every helper's Home tab anew."""
        for user in sorted(await self.helpers.listed()):
            await self._show(user)
